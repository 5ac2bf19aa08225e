// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace kafka::serde {

/** How bytes are read. Stored in settings by name (formatName), so the order may change. */
enum class Format {
    Automatic,
    Json,
    Text, ///< UTF-8; bytes that are none are marked
    Hex
};

/** What showing some bytes came to. */
struct Decoded
{
    Format format = Format::Text; ///< never Automatic
    QString reason; ///< why this one: "JSON: parses whole"
    QString problem; ///< why the asked format could not be used; empty = it was
    QString text; ///< for a text view: pretty JSON or text with controls made visible; for Hex a hex dump
    qint64 shownBytes = 0; ///< of the input that went into `text`
    qint64 totalBytes = 0;
    bool cut() const { return shownBytes < totalBytes; }
};

/**
 * Bytes of a record to text for people, choosing the format by itself when asked to. Nothing is ever lost by this: the
 * bytes stay in the batch. Pure; any thread; time is bounded by MaxChecked and the limit.
 */
namespace TextDecoder {

/** Values up to this size are parsed whole to see whether they are JSON; larger ones are text or hex. */
constexpr qint64 MaxChecked = 16 << 20;
/** Whether bytes are text is judged by so many of them. */
constexpr qint64 MaxJudged = 1 << 20;
/** As much is shown at most; the rest is cut. */
constexpr qint64 MaxShown = 256 << 10;

/** Only the format for these bytes and the reason, without making the text. `judged`: as MaxJudged. */
Decoded choose(QByteArrayView bytes, Format wanted = Format::Automatic, qint64 judged = MaxJudged);
/** Makes the text of a choice; JSON only for bytes that choose() found to be JSON. */
Decoded render(Decoded chosen, QByteArrayView bytes, qint64 limit = MaxShown);
/** choose() and render(). */
Decoded decode(QByteArrayView bytes, Format wanted = Format::Automatic, qint64 limit = MaxShown);

} // namespace TextDecoder

/** Formats a person may choose, in the order of the list. */
std::vector<Format> formats();
/** Its name for people, translated: "Automatic", "JSON". */
QString formatTitle(Format format);

/** One line of a hex dump: `width` bytes from `offset` as "00000010  48 65 …  He…", in two halves. Short at the end. */
QString hexLine(QByteArrayView bytes, qint64 offset, int width = 16);
/** Lines of a whole dump of the first `limit` bytes. */
QString hexDump(QByteArrayView bytes, qint64 limit);

} // namespace kafka::serde
