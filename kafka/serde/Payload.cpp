// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/Payload.h"

#include "kafka/serde/JsonLexer.h"

#include <QCoreApplication>

namespace kafka::serde {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Payload)
};

using Parsed = tl::expected<QByteArray, PayloadError>;

tl::unexpected<PayloadError> errorAt(QStringView text, qsizetype position, const QString& reason)
{
    PayloadError error;
    error.position = position;
    error.reason = reason;
    for (qsizetype i = 0; i < position && i < text.size(); ++i) {
        if (text[i] == u'\n') {
            ++error.line;
            error.column = 1;
        } else if (!text[i].isLowSurrogate()) {
            ++error.column;
        }
    }
    return tl::unexpected(error);
}

/** Index of the first surrogate without its partner, -1 = none. */
qsizetype loneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isLowSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return -1;
}

Parsed fromText(QStringView text)
{
    if (const qsizetype at = loneSurrogate(text); at >= 0)
        return errorAt(text, at, Texts::tr("half a character (a lone surrogate) has no UTF-8; use hex"));
    QByteArray bytes = text.toUtf8();
    return bytes.isNull() ? QByteArray("") : bytes; // an empty text is empty, never null
}

QString jsonReason(JsonLexer::Problem problem)
{
    switch (problem) {
    case JsonLexer::Problem::None: break;
    case JsonLexer::Problem::UnexpectedCharacter: return Texts::tr("this character is not expected here in JSON");
    case JsonLexer::Problem::UnexpectedEnd: return Texts::tr("the JSON ends too early");
    case JsonLexer::Problem::BadString: return Texts::tr("this string is not valid JSON");
    case JsonLexer::Problem::BadNumber: return Texts::tr("this number is not valid JSON");
    case JsonLexer::Problem::BadWord: return Texts::tr("only true, false and null are words in JSON");
    case JsonLexer::Problem::TooDeep: return Texts::tr("nested deeper than %1 levels").arg(JsonLexer::MaxDepth);
    case JsonLexer::Problem::TextAfterValue: return Texts::tr("there is more text after the JSON value");
    }
    return {};
}

/** UTF-16 index of the character that holds byte `at` of the text's UTF-8. */
qsizetype indexOfByte(QStringView text, qsizetype at)
{
    qsizetype bytes = 0;
    qsizetype i = 0;
    while (i < text.size()) {
        const bool pair = text[i].isHighSurrogate();
        const char16_t c = text[i].unicode();
        bytes += pair ? 4 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        if (bytes > at)
            return i;
        i += pair ? 2 : 1;
    }
    return i;
}

Parsed fromJson(QStringView text)
{
    Parsed bytes = fromText(text);
    if (!bytes)
        return bytes;
    JsonLexer lexer(*bytes);
    while (true) {
        const JsonToken token = lexer.next();
        if (token == JsonToken::End)
            return bytes;
        if (token == JsonToken::Error)
            return errorAt(text, indexOfByte(text, lexer.begin()), jsonReason(lexer.problem()));
    }
}

int hexValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

bool isSpace(QChar c) { return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r'; }

Parsed fromHex(QStringView text)
{
    QByteArray bytes("");
    bytes.reserve(text.size() / 2);
    qsizetype i = 0;
    while (i < text.size() && isSpace(text[i]))
        ++i;
    if (text.sliced(i).startsWith(u"0x", Qt::CaseInsensitive))
        i += 2;
    while (i < text.size()) {
        if (isSpace(text[i]) || text[i] == u':') {
            ++i;
            continue;
        }
        const int high = hexValue(text[i]);
        if (high < 0)
            return errorAt(text, i, Texts::tr("this is not a hex digit"));
        if (i + 1 == text.size() || isSpace(text[i + 1]) || text[i + 1] == u':')
            return errorAt(text, i, Texts::tr("a byte has two hex digits; the second is missing"));
        const int low = hexValue(text[i + 1]);
        if (low < 0)
            return errorAt(text, i + 1, Texts::tr("this is not a hex digit"));
        bytes.append(char(high * 16 + low));
        i += 2;
    }
    return bytes;
}

int base64Value(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'A' && u <= u'Z')
        return u - u'A';
    if (u >= u'a' && u <= u'z')
        return u - u'a' + 26;
    if (u >= u'0' && u <= u'9')
        return u - u'0' + 52;
    if (u == u'+' || u == u'-')
        return 62;
    if (u == u'/' || u == u'_')
        return 63;
    return -1;
}

Parsed fromBase64(QStringView text)
{
    QByteArray bytes("");
    bytes.reserve(text.size() * 3 / 4);
    quint32 bits = 0;
    int count = 0; // digits of the group of four
    int padding = 0;
    qsizetype last = 0; // the last digit
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isSpace(text[i]))
            continue;
        if (text[i] == u'=') {
            if (++padding + count > 4 || count < 2)
                return errorAt(text, i, Texts::tr("“=” is not expected here"));
            continue;
        }
        const int value = base64Value(text[i]);
        if (value < 0)
            return errorAt(text, i, Texts::tr("this is not a Base64 digit"));
        if (padding > 0)
            return errorAt(text, i, Texts::tr("there is more after the end of the Base64 text"));
        bits = (bits << 6) | quint32(value);
        last = i;
        if (++count == 4) {
            bytes.append(char(bits >> 16)).append(char(bits >> 8)).append(char(bits));
            bits = 0;
            count = 0;
        }
    }
    if (count == 1 || (padding > 0 && count + padding != 4))
        return errorAt(text, last, Texts::tr("the Base64 text ends too early"));
    // Digits that stand for less than their six bits would be dropped silently: the text was cut or mistyped.
    const quint32 rest = count == 2 ? bits & 0xfU : count == 3 ? bits & 0x3U : 0;
    if (rest != 0)
        return errorAt(text, last, Texts::tr("the last Base64 digit stands for bits that no byte holds"));
    if (count == 2)
        bytes.append(char(bits >> 4));
    else if (count == 3)
        bytes.append(char(bits >> 10)).append(char(bits >> 2));
    return bytes;
}

} // namespace

std::vector<PayloadFormat> payloadFormats()
{
    return {PayloadFormat::Text, PayloadFormat::Json, PayloadFormat::Hex, PayloadFormat::Base64, PayloadFormat::Null, PayloadFormat::Empty};
}

QString payloadFormatTitle(PayloadFormat format)
{
    switch (format) {
    case PayloadFormat::Text: return Texts::tr("Text");
    case PayloadFormat::Json: return QStringLiteral("JSON");
    case PayloadFormat::Hex: return Texts::tr("Hex");
    case PayloadFormat::Base64: return QStringLiteral("Base64");
    case PayloadFormat::Null: return QStringLiteral("null");
    case PayloadFormat::Empty: return Texts::tr("Empty");
    }
    return {};
}

QString PayloadError::text() const { return QStringLiteral("%1:%2: %3").arg(line).arg(column).arg(reason); }

Parsed parsePayload(PayloadFormat format, QStringView text)
{
    switch (format) {
    case PayloadFormat::Text: return fromText(text);
    case PayloadFormat::Json: return fromJson(text);
    case PayloadFormat::Hex: return fromHex(text);
    case PayloadFormat::Base64: return fromBase64(text);
    case PayloadFormat::Null: return QByteArray();
    case PayloadFormat::Empty: return QByteArray("");
    }
    return QByteArray();
}

QString formatPayload(PayloadFormat format, const QByteArray& bytes)
{
    switch (format) {
    case PayloadFormat::Text:
    case PayloadFormat::Json: return QString::fromUtf8(bytes);
    case PayloadFormat::Hex: return QString::fromLatin1(bytes.toHex(' '));
    case PayloadFormat::Base64: return QString::fromLatin1(bytes.toBase64());
    case PayloadFormat::Null:
    case PayloadFormat::Empty: break;
    }
    return {};
}

bool isExactText(QByteArrayView bytes, TextLines lines)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool lineBreak = u == u'\n' || u == u'\t';
        if (lineBreak ? lines == TextLines::One : c.category() == QChar::Other_Control)
            return false;
        // Separators, begin and end of frame: QTextDocument keeps these for itself.
        if (u == 0x2028 || u == 0x2029 || (u >= 0xfdd0 && u <= 0xfdef) || u >= 0xfffe)
            return false;
    }
    // Catches invalid UTF-8, overlong forms and the byte order mark, which fromUtf8 drops.
    return text.toUtf8() == bytes;
}

PayloadFormat bestFormat(const QByteArray& bytes, TextLines lines)
{
    if (bytes.isNull())
        return PayloadFormat::Null;
    if (bytes.isEmpty())
        return PayloadFormat::Empty;
    return isExactText(bytes, lines) ? PayloadFormat::Text : PayloadFormat::Hex;
}

} // namespace kafka::serde
