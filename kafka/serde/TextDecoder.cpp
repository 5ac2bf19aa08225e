// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/TextDecoder.h"

#include "kafka/serde/JsonText.h"
#include "kafka/serde/Text.h"

#include <QCoreApplication>

namespace kafka::serde {

namespace {

constexpr int HexWidth = 16;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)
};

// First byte that is neither space nor tab nor line break, 0 when none.
char firstByte(QByteArrayView bytes)
{
    for (const char c : bytes)
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return c;
    return 0;
}

Decoded chosen(Format format, const QString& reason, QByteArrayView bytes)
{
    Decoded d;
    d.format = format;
    d.reason = reason;
    d.totalBytes = bytes.size();
    return d;
}

Decoded chooseTextOrHex(QByteArrayView bytes, const QString& reasonOfText, qint64 judged)
{
    // A large value is judged by its beginning: looking at all of it would take longer than showing it.
    const QByteArrayView head = cutUtf8(bytes, judged);
    if (looksBinary(head))
        return chosen(Format::Hex, Words::tr("Hex: the bytes are not text"), bytes);
    if (!head.isValidUtf8())
        return chosen(Format::Text, Words::tr("Text: mostly UTF-8, other bytes are marked"), bytes);
    return chosen(Format::Text, reasonOfText, bytes);
}

Decoded chooseAutomatic(QByteArrayView bytes, qint64 judged)
{
    const char c = firstByte(bytes);
    if (c != '{' && c != '[') // a bare number or word is JSON too, but reads better as the text it is
        return chooseTextOrHex(bytes, Words::tr("Text: UTF-8"), judged);
    if (bytes.size() > TextDecoder::MaxChecked)
        return chooseTextOrHex(bytes, Words::tr("Text: UTF-8; not parsed as JSON, because it is larger than 16 MB"), judged);
    const JsonCheck json = checkJson(bytes);
    if (json.valid)
        return chosen(Format::Json, Words::tr("JSON: parses whole"), bytes);
    return chooseTextOrHex(bytes, Words::tr("Text: UTF-8, not JSON (%1)").arg(json.problem), judged);
}

} // namespace

Decoded TextDecoder::choose(QByteArrayView bytes, Format wanted, qint64 judged)
{
    switch (wanted) {
    case Format::Automatic: return chooseAutomatic(bytes, judged);
    case Format::Text: return chosen(Format::Text, Words::tr("Text: as chosen"), bytes);
    case Format::Hex: return chosen(Format::Hex, Words::tr("Hex: as chosen"), bytes);
    case Format::Json: break;
    }
    const bool large = bytes.size() > MaxChecked;
    const JsonCheck json = large ? JsonCheck {} : checkJson(bytes);
    if (json.valid && !large)
        return chosen(Format::Json, Words::tr("JSON: as chosen"), bytes);
    Decoded d = chooseTextOrHex(bytes, Words::tr("Text: UTF-8"), judged);
    d.problem = large ? Words::tr("JSON: not parsed, because it is larger than 16 MB") : Words::tr("Not JSON: %1").arg(json.problem);
    return d;
}

Decoded TextDecoder::decode(QByteArrayView bytes, Format wanted, qint64 limit) { return render(choose(bytes, wanted), bytes, limit); }

Decoded TextDecoder::render(Decoded d, QByteArrayView bytes, qint64 limit)
{
    switch (d.format) {
    case Format::Json: {
        const JsonPretty pretty = prettyJson(bytes, limit);
        d.text = visibleUtf8(pretty.text, Lines::Keep);
        d.shownBytes = pretty.cut ? std::min<qint64>(limit, bytes.size() - 1) : bytes.size();
        break;
    }
    case Format::Hex:
        d.shownBytes = std::min<qint64>(bytes.size(), limit / 4);
        d.text = hexDump(bytes, d.shownBytes);
        break;
    default: {
        const QByteArrayView head = cutUtf8(bytes, limit);
        d.shownBytes = head.size();
        d.text = visibleUtf8(head, Lines::Keep);
    }
    }
    return d;
}

std::vector<Format> formats() { return {Format::Automatic, Format::Json, Format::Text, Format::Hex}; }

QString formatTitle(Format format)
{
    switch (format) {
    case Format::Automatic: return Words::tr("Automatic");
    case Format::Json: return Words::tr("JSON");
    case Format::Text: return Words::tr("Text (UTF-8)");
    case Format::Hex: return Words::tr("Hex");
    }
    return {};
}

QString hexLine(QByteArrayView bytes, qint64 offset, int width)
{
    static constexpr char digits[] = "0123456789abcdef";
    const QByteArrayView line = bytes.sliced(offset, std::min<qint64>(width, bytes.size() - offset));
    QByteArray out = QByteArray::number(offset, 16).rightJustified(8, '0') + "  ";
    for (int i = 0; i < width; ++i) {
        if (i < line.size()) {
            out += digits[quint8(line[i]) >> 4];
            out += digits[quint8(line[i]) & 15];
        } else {
            out += "  ";
        }
        out += i == width / 2 - 1 ? "  " : " ";
    }
    out += ' ';
    for (const char c : line)
        out += c >= 0x20 && c < 0x7f ? c : '.';
    return QString::fromLatin1(out);
}

QString hexDump(QByteArrayView bytes, qint64 limit)
{
    QString out;
    for (qint64 at = 0; at < std::min<qint64>(bytes.size(), limit); at += HexWidth) {
        if (at > 0)
            out += QLatin1Char('\n');
        out += hexLine(bytes.first(std::min<qint64>(bytes.size(), limit)), at);
    }
    return out;
}

} // namespace kafka::serde
