// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/TopicReading.h"

#include "kafka/serde/Charset.h"
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

constexpr qsizetype MostDecoded = 64 << 10; ///< bytes of a cell

/** The charset that a decoder of text stands for; empty = none of them. */
QString charsetOf(const QString& decoder)
{
    static constexpr std::pair<const char*, const char*> all[]
        = {{"cp949", "CP949"}, {"latin-1", "ISO-8859-1"}, {"utf-16le", "UTF-16LE"}, {"utf-16be", "UTF-16BE"}};
    for (const auto& [id, name] : all)
        if (decoder == QLatin1String(id))
            return QString::fromLatin1(name);
    return {};
}

// What the bytes are read by: a decoder's own charset before the topic's, and what they look like when none was chosen.
QString effectiveCharset(QByteArrayView head, const TopicReading& reading, Part part)
{
    const QString& decoder = reading.decoder(part);
    if (const QString own = charsetOf(decoder); !own.isEmpty())
        return own;
    if (decoder == QLatin1String("utf-8"))
        return {};
    if (!reading.charset.isEmpty() || head.isValidUtf8())
        return reading.charset;
    if (isKorean(head))
        return QStringLiteral("CP949");
    return charsetOf(table::utf16Id(head));
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

std::optional<QString> decodedCell(QByteArrayView bytes, const TopicReading& reading, Part part, int limit)
{
    const QString& decoder = reading.decoder(part);
    if (decoder.isEmpty() || bytes.size() > MostDecoded || !charsetOf(decoder).isEmpty())
        return {};
    if (decoder == QLatin1String("hex"))
        return hexText(bytes, limit / 2);
    for (const char* text : {"json", "xml", "delimited", "utf-8"}) // seen as text anyway
        if (decoder == QLatin1String(text))
            return {};
    DecodeInput in;
    in.bytes = bytes;
    in.isKey = part == Part::Key;
    in.charset = reading.charset;
    Decoding d = decodeBytes(in, decoder);
    if (!d.isDecoded() || !d.problem.isEmpty())
        return {};
    if (d.view == Decoding::View::Json)
        return cellText(d.shown(bytes), limit);
    QString text = decodedText(d, bytes, qint64(limit) * 2).trimmed();
    if (d.view == Decoding::View::Tree) {
        QStringList lines = text.split(QLatin1Char('\n'));
        if (lines.size() > 1 && lines[1].startsWith(QLatin1Char(' '))) // the first tells only what the others are in
            lines.removeFirst();
        for (QString& line : lines)
            line = line.trimmed();
        text = lines.join(QLatin1String(", "));
    }
    return cut(visible(text, Lines::Symbols), limit, d.cut);
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
        charset = charsetOf(table::utf16Id(bytes));
    return charset.isEmpty() ? std::nullopt : asUtf8(bytes, charset);
}

QString cellText(QByteArrayView bytes, const TopicReading& reading, Part part, int limit)
{
    if (auto decoded = decodedCell(bytes, reading, part, limit))
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

QString exactText(QByteArrayView bytes, const TopicReading& reading, Part part)
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
        if (auto decoded = decodedCell(bytes, reading, part, 300))
            return *decoded;
    return exactText(bytes);
}

} // namespace kafka::serde
