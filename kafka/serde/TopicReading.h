// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

/** How the bytes of a topic's messages are read as text. Pure; any thread. */
namespace kafka::serde {

/** What of a message is read. */
enum class Part : quint8 { Key, Value, Header };

/** What a person chose for a topic; nothing chosen is automatic. A value. */
struct TopicReading
{
    QString charset; ///< as Charset takes it; empty = UTF-8
    QString key; ///< decoders' ids (Decoders.h); empty = automatic
    QString value;
    QString header; ///< of header values

    const QString& decoder(Part part) const { return part == Part::Key ? key : part == Part::Value ? value : header; }
    bool operator==(const TopicReading&) const = default;
};

struct KnownCharset
{
    QString name; ///< as settings keep it and Charset takes it
    QString title; ///< translated
};
/** The charsets to choose from, UTF-8 (the empty name) first; those this build cannot read are left out. */
std::vector<KnownCharset> charsets();
/** Its title; the name itself when it is not in the list. */
QString charsetTitle(const QString& name);

/** The bytes as UTF-8 where the charset reads all of them as text; nothing for bytes that it cannot read, and without a charset. */
std::optional<QByteArray> asUtf8(QByteArrayView bytes, const QString& charset);

/** A beginning of at most `limit` bytes that ends between characters, as far as can be told. */
QByteArrayView headOf(QByteArrayView bytes, qsizetype limit);

/** The bytes as UTF-8, by the charset chosen or the one they look like (Korean, UTF-16); nothing where they are UTF-8 already, or no such text. */
std::optional<QByteArray> utf8Of(QByteArrayView bytes, const TopicReading& reading, Part part);

/**
 * cellText() of Text.h with what was chosen: one line for a table cell. Decoders see large bytes only as text; times are in the zone (invalid = UTC).
 * What keys and values are by themselves: RecordCell.h.
 */
QString cellText(QByteArrayView bytes, const TopicReading& reading, Part part, int limit, const QTimeZone& zone = {});

/** exactText() of Text.h with what was chosen: the text where it stands for exactly these bytes, otherwise 0x and the bytes. */
QString exactText(QByteArrayView bytes, const TopicReading& reading, Part part, const QTimeZone& zone = {});

} // namespace kafka::serde
