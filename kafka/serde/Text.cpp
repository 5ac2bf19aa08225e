// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/Text.h"

#include <QByteArray>

namespace kafka::serde {

namespace {

constexpr QChar Ellipsis(0x2026);
constexpr char16_t HexDigits[] = u"0123456789ABCDEF";

bool needsSymbol(char32_t c, Lines lines)
{
    if (c < 0x20)
        return lines == Lines::Symbols || (c != '\n' && c != '\t');
    if (c < 0x7f)
        return false;
    if (c < 0xa0)
        return true; // DEL and C1
    switch (QChar::category(c)) {
    case QChar::Other_Format: // bidirectional controls, zero-width (joiners too), soft hyphen, tags
    case QChar::Other_Surrogate:
    case QChar::Separator_Space: return c != 0x3000; // looks like a space and is none; the ideographic one is seen by its width
    case QChar::Separator_Line: // would break a line where the data has none
    case QChar::Separator_Paragraph: return true;
    default: break;
    }
    // Marks and letters without a shape: grapheme joiner, blank Hangul, Khmer and Mongolian fillers, variation selectors, blank Braille.
    return QChar::isNonCharacter(c) || c == 0x2800 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0x34f || c == 0x115f || c == 0x1160 || c == 0x17b4
           || c == 0x17b5 || (c >= 0x180b && c <= 0x180f) || c == 0x2065 || c == 0x3164 || c == 0xffa0 || (c >= 0xe0000 && c <= 0xe0fff);
}

void appendSymbol(QString& out, char32_t c)
{
    if (c < 0x20)
        out += QChar(char16_t(0x2400 + c));
    else if (c == 0x7f)
        out += QChar(char16_t(0x2421));
    else
        out += QStringLiteral("\u27e8U+%1\u27e9").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

void appendVisible(QString& out, QStringView text, Lines lines)
{
    qsizetype clean = 0; // start of the run not yet copied
    for (qsizetype i = 0; i < text.size();) {
        char32_t c = text[i].unicode();
        qsizetype width = 1;
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(char16_t(c), text[i + 1].unicode());
            width = 2;
        }
        if (needsSymbol(c, lines)) {
            out += text.sliced(clean, i - clean);
            appendSymbol(out, c);
            clean = i + width;
        }
        i += width;
    }
    out += text.sliced(clean);
}

// Length of the well-formed UTF-8 sequence at the start, 0 = none. Unicode 15, table 3-7.
int sequenceLength(QByteArrayView s)
{
    const auto at = [s](qsizetype i) { return i < s.size() ? uint(quint8(s[i])) : 0u; };
    const auto tail = [&](qsizetype i) { return (at(i) & 0xc0) == 0x80; };
    const uint b = at(0);
    if (b < 0x80)
        return 1;
    if (b >= 0xc2 && b <= 0xdf)
        return tail(1) ? 2 : 0;
    if (b >= 0xe0 && b <= 0xef) {
        const bool second = tail(1) && !(b == 0xe0 && at(1) < 0xa0) && !(b == 0xed && at(1) > 0x9f);
        return second && tail(2) ? 3 : 0;
    }
    if (b >= 0xf0 && b <= 0xf4) {
        const bool second = tail(1) && !(b == 0xf0 && at(1) < 0x90) && !(b == 0xf4 && at(1) > 0x8f);
        return second && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

// fromUtf8() takes one U+FEFF at the beginning for a signature: in data it is a character like others.
QString allOfUtf8(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return bytes.startsWith("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + text : text;
}

} // namespace

QString visible(QStringView text, Lines lines)
{
    QString out;
    out.reserve(text.size());
    appendVisible(out, text, lines);
    return out;
}

QString visibleUtf8(QByteArrayView bytes, Lines lines)
{
    QString out;
    out.reserve(bytes.size());
    if (bytes.isValidUtf8()) {
        appendVisible(out, allOfUtf8(bytes), lines);
        return out;
    }
    qsizetype good = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        if (const int n = sequenceLength(bytes.sliced(i))) {
            i += n;
            continue;
        }
        appendVisible(out, allOfUtf8(bytes.sliced(good, i - good)), lines);
        const char16_t mark[] = {0x27e8, HexDigits[quint8(bytes[i]) >> 4], HexDigits[quint8(bytes[i]) & 15], 0x27e9};
        out += QStringView(mark, 4);
        good = ++i;
    }
    appendVisible(out, allOfUtf8(bytes.sliced(good)), lines);
    return out;
}

QByteArrayView cutUtf8(QByteArrayView bytes, qsizetype limit)
{
    if (bytes.size() <= limit)
        return bytes;
    qsizetype end = limit;
    for (int back = 0; back < 3 && end > 0 && (quint8(bytes[end]) & 0xc0) == 0x80; ++back)
        --end;
    if ((quint8(bytes[end]) & 0xc0) == 0x80)
        end = limit; // four continuation bytes in a row are no UTF-8: cut anywhere
    return bytes.first(end);
}

bool looksBinary(QByteArrayView bytes)
{
    int controls = 0;
    for (const char c : bytes)
        controls += quint8(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    if (bytes.isValidUtf8())
        return controls * 8 > bytes.size(); // ESC colour codes and the odd NUL still read as text
    // A Latin-1 word among text reads better as text with marks than as hex.
    int bad = controls;
    for (qsizetype i = 0; i < bytes.size();) {
        const int n = sequenceLength(bytes.sliced(i));
        bad += n == 0;
        i += n == 0 ? 1 : n;
    }
    return qint64(bad) * 8 > bytes.size();
}

QString hexText(QByteArrayView bytes, qsizetype limit)
{
    QString out = QStringLiteral("0x") + QLatin1String(QByteArray::fromRawData(bytes.data(), std::min(limit, bytes.size())).toHex().toUpper());
    if (bytes.size() > limit)
        out += Ellipsis;
    return out;
}

QString exactText(QByteArrayView bytes) { return looksBinary(bytes) ? hexText(bytes, bytes.size()) : allOfUtf8(bytes); }

QString cellText(QByteArrayView bytes, int limit)
{
    // No more than this many bytes can be shown: what follows is never looked at.
    const QByteArrayView head = cutUtf8(bytes, qsizetype(limit) * 4);
    if (looksBinary(head))
        return hexText(bytes, limit / 2);
    QString text = visibleUtf8(head, Lines::Symbols);
    if (text.size() > limit || head.size() < bytes.size()) {
        text.truncate(std::min<qsizetype>(text.size(), limit));
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        text += Ellipsis;
    }
    return text;
}

} // namespace kafka::serde
