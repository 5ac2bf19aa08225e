// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/TopicReading.h"

#include "kafka/serde/Charset.h"
#include "kafka/serde/RecordCell.h"
#include "kafka/serde/Text.h"
#include "kafka/serde/decode/DecoderTable.h"
#include "kafka/serde/decode/Decoders.h"
#include "kafka/serde/decode/KoreanText.h"

#include <QCoreApplication>

namespace kafka::serde {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Charsets)
};

// What the bytes are read by: a decoder's own charset before the topic's, and what they look like when none was chosen.
QString effectiveCharset(QByteArrayView head, const TopicReading& reading, Part part)
{
    const QString& decoder = reading.decoder(part);
    if (const QString own = table::charsetOf(decoder); !own.isEmpty())
        return own;
    if (decoder == QLatin1String("utf-8"))
        return {};
    if (!reading.charset.isEmpty() || head.isValidUtf8())
        return reading.charset;
    if (isKorean(head))
        return QStringLiteral("CP949");
    return table::charsetOf(table::utf16Id(head));
}

QString cut(QString text, int limit, bool more)
{
    if (text.size() <= limit && !more)
        return text;
    text.truncate(std::min<qsizetype>(text.size(), limit));
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

std::optional<QString> chosenCell(QByteArrayView bytes, const TopicReading& reading, Part part, int limit, const QTimeZone& zone)
{
    const QString& decoder = reading.decoder(part);
    if (decoder.isEmpty() || !table::charsetOf(decoder).isEmpty())
        return {};
    if (decoder == QLatin1String("hex"))
        return hexText(bytes, limit / 2);
    DecodeInput in;
    in.bytes = bytes;
    in.isKey = part == Part::Key;
    in.charset = reading.charset;
    in.options.zone = zone;
    return decodedCell(in, decoder, limit);
}

} // namespace

std::vector<KnownCharset> charsets()
{
    std::vector<KnownCharset> all {{{}, QStringLiteral("UTF-8")}};
    const std::pair<const char*, QString> others[] = {{"CP949", Words::tr("EUC-KR, CP949")},
                                                      {"UTF-16LE", Words::tr("UTF-16, little endian")},
                                                      {"UTF-16BE", Words::tr("UTF-16, big endian")},
                                                      {"ISO-8859-1", Words::tr("Latin-1 (ISO-8859-1)")},
                                                      {"windows-1252", Words::tr("Western (windows-1252)")},
                                                      {"Shift_JIS", Words::tr("Japanese (Shift_JIS)")},
                                                      {"EUC-JP", Words::tr("Japanese (EUC-JP)")},
                                                      {"GB18030", Words::tr("Chinese (GB18030)")},
                                                      {"Big5", Words::tr("Chinese (Big5)")},
                                                      {"KOI8-R", Words::tr("Cyrillic (KOI8-R)")},
                                                      {"windows-1251", Words::tr("Cyrillic (windows-1251)")}};
    for (const auto& [name, title] : others)
        if (Charset(QString::fromLatin1(name)).isValid())
            all.push_back({QString::fromLatin1(name), title});
    return all;
}

QString charsetTitle(const QString& name)
{
    for (const KnownCharset& known : charsets())
        if (known.name == name)
            return known.title;
    return name;
}

std::optional<QByteArray> asUtf8(QByteArrayView bytes, const QString& name)
{
    const Charset charset(name);
    if (!charset.isValid())
        return {};
    qint64 bad = -1; // ICU takes some single bytes for characters of private use
    const QString text = charset.name() == QLatin1String("windows-949") ? koreanText(bytes, &bad) : charset.decode(bytes);
    if (bad >= 0 || text.contains(QChar::ReplacementCharacter))
        return {};
    return text.toUtf8();
}

QByteArrayView headOf(QByteArrayView bytes, qsizetype limit)
{
    if (bytes.size() <= limit)
        return bytes;
    QByteArrayView head = cutUtf8(bytes, limit & ~qsizetype(3));
    if (!head.isValidUtf8()) // of two-byte charsets
        while (!head.isEmpty() && head.size() > limit - 64 && quint8(head.back()) >= 0x80)
            head.chop(1);
    return head;
}

std::optional<QByteArray> utf8Of(QByteArrayView bytes, const TopicReading& reading, Part part)
{
    QString charset = effectiveCharset(bytes, reading, part);
    // With zero bytes it may be both; none of what is read as UTF-8 begins so.
    if (charset.isEmpty() && reading.decoder(part).isEmpty() && bytes.size() >= 2 && (bytes[0] == 0 || bytes[1] == 0))
        charset = table::charsetOf(table::utf16Id(bytes));
    return charset.isEmpty() ? std::nullopt : asUtf8(bytes, charset);
}

QString cellText(QByteArrayView bytes, const TopicReading& reading, Part part, int limit, const QTimeZone& zone)
{
    if (auto decoded = chosenCell(bytes, reading, part, limit, zone))
        return *decoded;
    const QByteArrayView head = headOf(bytes, qsizetype(limit) * 4);
    const QString charset = effectiveCharset(head, reading, part);
    if (charset.isEmpty())
        return cellText(bytes, limit);
    const auto utf8 = asUtf8(head, charset);
    if (!utf8)
        return charset == QLatin1String("CP949") && !head.isValidUtf8() // marked where it is none
                   ? cut(visible(koreanText(head), Lines::Symbols), limit, head.size() < bytes.size())
                   : cellText(bytes, limit);
    return cut(visibleUtf8(*utf8, Lines::Symbols), limit, head.size() < bytes.size());
}

QString exactText(QByteArrayView bytes, const TopicReading& reading, Part part, const QTimeZone& zone)
{
    const QString& decoder = reading.decoder(part);
    if (decoder == QLatin1String("hex"))
        return hexText(bytes, bytes.size());
    const QString charset = effectiveCharset(bytes, reading, part);
    if (!charset.isEmpty())
        if (const auto utf8 = asUtf8(bytes, charset))
            if (const QString text = QString::fromUtf8(*utf8); Charset(charset).encode(text) == std::optional(bytes.toByteArray()))
                return text;
    // Numbers and the like are what was seen.
    if (!decoder.isEmpty() && bytes.size() <= 16)
        if (auto decoded = chosenCell(bytes, reading, part, 300, zone))
            return *decoded;
    return exactText(bytes);
}

} // namespace kafka::serde
