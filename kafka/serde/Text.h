// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/** Bytes of records as text that is safe to show. Pure; any thread. */
namespace kafka::serde {

/** What visible() does with line breaks and tabs. */
enum class Lines {
    Keep, ///< for text views
    Symbols ///< for one-line cells: ␊ ␉
};

/**
 * The text with every character that would be invisible or change how the rest is shown made a symbol: C0 controls and DEL
 * as control pictures (␀ ␛ ␍), C1 controls, bidirectional controls, zero-width and other format characters, lone
 * surrogates and noncharacters as ⟨U+202E⟩. CR of a CRLF is kept as ␍ before the line break.
 */
QString visible(QStringView text, Lines lines);

/** As visible(), decoded from UTF-8; bytes that are no UTF-8 appear as ⟨FF⟩, one per byte. */
QString visibleUtf8(QByteArrayView bytes, Lines lines);

/** The longest prefix of at most `limit` bytes that does not cut a UTF-8 character in two. */
QByteArrayView cutUtf8(QByteArrayView bytes, qsizetype limit);

/** One line for a table cell, at most about `limit` characters, with … when cut. Mostly binary bytes appear as 0x…. */
QString cellText(QByteArrayView bytes, int limit = 300);

/** True when the bytes look binary: no UTF-8, or with NUL and other control characters beyond white space. */
bool looksBinary(QByteArrayView bytes);

/** "0x" and up to `limit` bytes as hex, with … when cut. */
QString hexText(QByteArrayView bytes, qsizetype limit);

/** All of it for copies: the text when it is one, otherwise 0x and the bytes. Nothing is cut or replaced. */
QString exactText(QByteArrayView bytes);

} // namespace kafka::serde
