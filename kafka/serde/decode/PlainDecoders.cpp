// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/Charset.h"
#include "kafka/serde/Text.h"
#include "kafka/serde/decode/DecoderTable.h"
#include "kafka/serde/decode/KoreanText.h"

#include <QUuid>

namespace kafka::serde::table {

namespace {

Decoding text(const Entry& entry, QString text, qint64 shown, qint64 total, const DecodeProblem& problem)
{
    Decoding d;
    d.decoder = entry.id;
    d.view = Decoding::View::Text;
    d.reason = asChosen(entry);
    d.text = visible(text, Lines::Keep);
    d.shownBytes = shown;
    d.cut = shown < total;
    if (!problem.isEmpty()) {
        d.problem = problem.text;
        d.problemAt = problem.at;
    }
    return d;
}

DecodeProblem notText(const Entry& entry, qint64 at)
{
    return {DecodeWords::tr("Not %1 at byte %2: such bytes are marked.").arg(entry.title()).arg(at), at};
}

// The first byte that is no UTF-8, -1 = none.
qint64 firstNoUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return -1;
    qsizetype good = 0; // by halves: a prefix that ends between characters is valid or not for good
    qsizetype bad = bytes.size();
    while (bad - good > 4) {
        const qsizetype middle = good + (bad - good) / 2;
        const QByteArrayView head = cutUtf8(bytes, middle);
        if (head.isValidUtf8() && head.size() > good)
            good = head.size();
        else
            bad = middle;
    }
    for (qsizetype i = good + 1; i <= std::min(bad + 4, bytes.size()); ++i)
        if (bytes.first(i).isValidUtf8())
            good = i;
    return good;
}

} // namespace

Decoding decodeUtf8(const Entry& entry, const DecodeInput& in)
{
    const QByteArrayView head = cutUtf8(in.bytes, in.options.shown);
    const qint64 bad = firstNoUtf8(head);
    Decoding d = text(entry, {}, head.size(), in.bytes.size(), bad < 0 ? DecodeProblem() : notText(entry, bad));
    d.text = visibleUtf8(head, Lines::Keep);
    return d;
}

Decoding decodeUtf16(const Entry& entry, const DecodeInput& in)
{
    const QByteArrayView head = in.bytes.first(std::min<qsizetype>(in.bytes.size(), in.options.shown));
    QString out(head.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < out.size(); ++i) {
        const auto first = quint8(head[2 * i]);
        const auto second = quint8(head[2 * i + 1]);
        out[i] = QChar(entry.bigEndian ? char16_t(first << 8 | second) : char16_t(second << 8 | first));
    }
    if (head.size() == in.bytes.size() && head.size() % 2)
        return text(entry, out, head.size() - 1, in.bytes.size(),
                    {DecodeWords::tr("Half a character at the end, byte %1.").arg(head.size() - 1), head.size() - 1});
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (!out.at(i).isSurrogate())
            continue;
        if (out.at(i).isHighSurrogate() && i + 1 < out.size() && out.at(i + 1).isLowSurrogate())
            ++i;
        else if (i + 1 < out.size() || head.size() == in.bytes.size())
            return text(entry, out, head.size(), in.bytes.size(), notText(entry, 2 * i));
    }
    return text(entry, out, head.size(), in.bytes.size(), {});
}

Decoding decodeLatin1(const Entry& entry, const DecodeInput& in)
{
    const QByteArrayView head = in.bytes.first(std::min<qsizetype>(in.bytes.size(), in.options.shown));
    return text(entry, QString::fromLatin1(head), head.size(), in.bytes.size(), {});
}

Decoding decodeKorean(const Entry& entry, const DecodeInput& in)
{
    QByteArrayView head = in.bytes.first(std::min<qsizetype>(in.bytes.size(), in.options.shown));
    if (head.size() < in.bytes.size()) { // after a plain letter, so that no syllable is cut in two
        qsizetype end = head.size();
        while (end > head.size() - 256 && quint8(head[end - 1]) >= 0x80)
            --end;
        if (end > head.size() - 256)
            head = head.first(end);
    }
    qint64 bad = -1;
    const QString korean = koreanText(head, &bad);
    return text(entry, korean, head.size(), in.bytes.size(), bad < 0 ? DecodeProblem() : notText(entry, bad));
}

QString charsetOf(const QString& decoder)
{
    static constexpr std::pair<const char*, const char*> all[]
        = {{"cp949", "CP949"}, {"latin-1", "ISO-8859-1"}, {"utf-16le", "UTF-16LE"}, {"utf-16be", "UTF-16BE"}};
    for (const auto& [id, name] : all)
        if (decoder == QLatin1String(id))
            return QString::fromLatin1(name);
    return {};
}

QString utf16Id(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2)
        return {};
    if (bytes.startsWith("\xff\xfe"))
        return QStringLiteral("utf-16le");
    if (bytes.startsWith("\xfe\xff"))
        return QStringLiteral("utf-16be");
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    qsizetype low[2] = {0, 0}; // printable letters of ASCII, by where their byte is
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        const auto ascii = [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\r' || c == '\t'; };
        low[0] += head[i + 1] == 0 && ascii(head[i]);
        low[1] += head[i] == 0 && ascii(head[i + 1]);
    }
    const bool big = low[1] > low[0];
    if (low[big ? 1 : 0] * 4 < head.size()) // half of the characters
        return {};
    const QString all = Charset(big ? QStringLiteral("UTF-16BE") : QStringLiteral("UTF-16LE")).decode(head);
    for (const QChar c : all)
        if ((c.unicode() < 0x20 && !c.isSpace()) || c.unicode() == 0xfffd || c.isNonCharacter())
            return {};
    return big ? QStringLiteral("utf-16be") : QStringLiteral("utf-16le");
}

namespace {

QString numberText(const Entry& entry, QByteArrayView one, const QTimeZone& zone)
{
    ByteReader in(one);
    const quint64 bits = entry.bigEndian ? in.big(entry.width) : in.little(entry.width);
    const int unused = 64 - 8 * entry.width;
    const auto value = qint64(bits << unused) >> unused;
    const auto time = [value, &zone](qint64 unit) {
        const QString text = epochText(value, unit, zone);
        return text.isEmpty() ? QString::number(value) : QStringLiteral("%1 (%2)").arg(text).arg(value);
    };
    switch (entry.kind) {
    case Entry::Signed: return QString::number(value);
    case Entry::Unsigned: return QString::number(bits);
    case Entry::Float:
        return entry.width == 2   ? floatText(halfToFloat(quint16(bits)))
               : entry.width == 4 ? floatText(std::bit_cast<float>(quint32(bits)))
                                  : floatText(std::bit_cast<double>(bits));
    case Entry::Seconds: return time(1);
    case Entry::Milliseconds: return time(1000);
    case Entry::Microseconds: return time(1'000'000);
    }
    return {};
}

// "int64" also for the times, which are that.
QString typeName(const Entry& entry) { return entry.kind >= Entry::Seconds ? QStringLiteral("int64") : QString::fromLatin1(entry.name); }

} // namespace

Decoding decodeNumber(const Entry& entry, const DecodeInput& in)
{
    TreeBuilder tree(in.options);
    const qint64 count = in.bytes.size() / entry.width;
    qint64 at = 0;
    for (qint64 i = 0; i < count && !tree.isFull(); ++i, at += entry.width)
        tree.add(count == 1 ? QString() : QStringLiteral("[%1]").arg(i), typeName(entry),
                 numberText(entry, in.bytes.sliced(at, entry.width), in.options.zone), at, at + entry.width);
    Decoding d;
    if (in.bytes.size() % entry.width)
        d = failed(entry, {DecodeWords::tr("not a multiple of %1 bytes, the rest begins at byte %2").arg(entry.width).arg(count * entry.width),
                           count * entry.width});
    auto made = std::make_shared<DecodedTree>(tree.take());
    if (d.problem.isEmpty()) {
        d.decoder = entry.id;
        d.reason = asChosen(entry);
        d.view = count == 1 ? Decoding::View::Text : Decoding::View::Tree;
        if (count == 1)
            d.text = made->nodes.front().text;
    }
    d.cut = made->cut;
    if (!made->isEmpty())
        d.tree = std::move(made);
    return d;
}

Decoding decodeUuid(const Entry& entry, const DecodeInput& in)
{
    if (in.bytes.size() != 16)
        return failed(entry, {DecodeWords::tr("it has 16 bytes, these are %1").arg(in.bytes.size()), std::min<qint64>(in.bytes.size(), 16)});
    Decoding d;
    d.decoder = entry.id;
    d.reason = asChosen(entry);
    d.view = Decoding::View::Text;
    d.text = uuidText(in.bytes);
    TreeBuilder tree;
    tree.add({}, QStringLiteral("UUID"), d.text, 0, 16);
    d.tree = std::make_shared<DecodedTree>(tree.take());
    return d;
}

QString numberId(QByteArrayView bytes, QString& reason)
{
    if (bytes.size() == 16) {
        const int version = quint8(bytes[6]) >> 4;
        if (version < 1 || version > 8 || quint8(bytes[8]) >> 6 != 2)
            return {};
        reason = DecodeWords::tr("UUID: 16 bytes with the marks of version %1").arg(version);
        return QStringLiteral("uuid");
    }
    if (bytes.size() != 4 && bytes.size() != 8)
        return {};
    ByteReader in(bytes);
    const quint64 bits = in.big(int(bytes.size()));
    const qint64 value = bytes.size() == 4 ? qint64(qint32(bits)) : qint64(bits);
    constexpr qint64 Year2000 = 946'684'800'000;
    constexpr qint64 Year2100 = 4'102'444'800'000;
    if (bytes.size() == 8 && value >= Year2000 && value < Year2100) {
        reason = DecodeWords::tr("Time: 8 bytes that are ms of a time between 2000 and 2100");
        return QStringLiteral("time-ms-be");
    }
    if (std::abs(double(value)) >= (bytes.size() == 4 ? 1e7 : 1e12))
        return {};
    reason
        = bytes.size() == 4 ? DecodeWords::tr("int32: 4 bytes that hold a small number") : DecodeWords::tr("int64: 8 bytes that hold a small number");
    return bytes.size() == 4 ? QStringLiteral("int32-be") : QStringLiteral("int64-be");
}

} // namespace kafka::serde::table
