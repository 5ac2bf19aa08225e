// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/JsonText.h"

#include "kafka/serde/JsonLexer.h"
#include "kafka/serde/Text.h"

#include <QCoreApplication>

namespace kafka::serde {

JsonCheck checkJson(QByteArrayView bytes)
{
    JsonCheck check;
    JsonLexer lexer(bytes);
    JsonToken token = lexer.next();
    check.container = token == JsonToken::ObjectBegin || token == JsonToken::ArrayBegin;
    while (token != JsonToken::End && token != JsonToken::Error)
        token = lexer.next();
    if (token == JsonToken::Error) {
        check.problem = lexer.problemText();
        check.at = lexer.begin();
    } else if (!bytes.isValidUtf8()) {
        check.problem = QCoreApplication::translate("JsonText", "not UTF-8");
    } else {
        check.valid = true;
    }
    return check;
}

JsonPretty prettyJson(QByteArrayView json, qsizetype limit)
{
    JsonPretty pretty;
    QByteArray& out = pretty.text;
    out.reserve(std::min(json.size() * 2, limit) + 64);
    JsonLexer lexer(json);
    const auto breakLine = [&](int depth) {
        out += '\n';
        out.append(depth * 2, ' ');
    };
    bool first = true; // nothing yet in the innermost container
    bool afterName = false;
    for (JsonToken token = lexer.next(); token != JsonToken::End && token != JsonToken::Error; token = lexer.next()) {
        if (out.size() >= limit) {
            pretty.cut = true;
            break;
        }
        const bool closes = token == JsonToken::ObjectEnd || token == JsonToken::ArrayEnd;
        const bool opens = token == JsonToken::ObjectBegin || token == JsonToken::ArrayBegin;
        if (closes) {
            if (!first)
                breakLine(lexer.depth());
        } else if (!afterName) {
            const int depth = lexer.depth() - (opens ? 1 : 0);
            if (!first)
                out += ',';
            if (depth > 0)
                breakLine(depth);
        }
        const QByteArrayView raw = cutUtf8(lexer.raw(), std::max<qsizetype>(0, limit - out.size()));
        out += raw;
        if (raw.size() < lexer.raw().size()) {
            pretty.cut = true;
            break;
        }
        afterName = token == JsonToken::Name;
        if (afterName)
            out += ": ";
        first = opens;
    }
    return pretty;
}

QString unescapeJson(QByteArrayView token)
{
    const QByteArrayView body = token.size() >= 2 ? token.sliced(1, token.size() - 2) : QByteArrayView();
    QString out;
    // fromUtf8() would take U+FEFF for a signature, between escapes, too.
    const auto addUtf8 = [&out](QByteArrayView utf8) {
        if (utf8.startsWith("\xef\xbb\xbf"))
            out += QChar(QChar::ByteOrderMark);
        out += QString::fromUtf8(utf8);
    };
    qsizetype plain = 0;
    for (qsizetype i = body.indexOf('\\'); i >= 0 && i + 1 < body.size(); i = body.indexOf('\\', plain)) {
        addUtf8(body.sliced(plain, i - plain));
        plain = i + 2;
        switch (const char c = body[i + 1]) {
        case 'b': out += u'\b'; break;
        case 'f': out += u'\f'; break;
        case 'n': out += u'\n'; break;
        case 'r': out += u'\r'; break;
        case 't': out += u'\t'; break;
        case 'u':
            out += QChar(body.sliced(i + 2, std::min<qsizetype>(4, body.size() - i - 2)).toUShort(nullptr, 16));
            plain = std::min(i + 6, body.size());
            break;
        default: out += QLatin1Char(c);
        }
    }
    addUtf8(body.sliced(plain));
    return out;
}

QByteArray quoteJson(QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray out;
    out.reserve(utf8.size() + 2);
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (quint8(c) < 0x20) {
                out += "\\u00";
                out += hex[quint8(c) >> 4];
                out += hex[quint8(c) & 15];
            } else {
                out += c;
            }
        }
    }
    return out += '"';
}

} // namespace kafka::serde
