// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/worker/JsonMembers.h"

#include "kafka/serde/JsonLexer.h"

#include <QSet>

#include <algorithm>

namespace kafka::worker {

namespace {

/** A token of a source without anything that a tokenizer has to guess at: regular expressions, comments, templates, escapes. */
struct Token
{
    enum Kind { Word, Number, Text, Sign } kind;
    QString text; ///< without the quotes
};

std::optional<std::vector<Token>> tokens(const QString& source)
{
    std::vector<Token> found;
    const auto isWord
        = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'$'; };
    for (qsizetype i = 0; i < source.size();) {
        const QChar c = source[i];
        if (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r') {
            ++i;
        } else if (c == u'"' || c == u'\'') {
            const auto end = source.indexOf(c, i + 1);
            if (end < 0 || QStringView(source).mid(i, end - i).contains(u'\\'))
                return {};
            found.push_back({Token::Text, source.mid(i + 1, end - i - 1)});
            i = end + 1;
        } else if (isWord(c)) {
            qsizetype end = i;
            while (end < source.size() && isWord(source[end]))
                ++end;
            found.push_back({c.isDigit() ? Token::Number : Token::Word, source.mid(i, end - i)});
            i = end;
        } else if (QStringView(u"()[]{}.,:;?!<>=+-*%&|^~").contains(c)) {
            found.push_back({Token::Sign, QString(c)});
            ++i;
        } else {
            return {};
        }
    }
    return found;
}

/** What leads to `json` by another name. */
bool isOtherWay(const Token& token)
{
    static const QSet<QString> words {QStringLiteral("eval"),       QStringLiteral("Function"), QStringLiteral("constructor"),
                                      QStringLiteral("globalThis"), QStringLiteral("this"),     QStringLiteral("import"),
                                      QStringLiteral("with"),       QStringLiteral("Object"),   QStringLiteral("Reflect"),
                                      QStringLiteral("__proto__")};
    return (token.kind == Token::Word || token.kind == Token::Text) && words.contains(token.text);
}

/** What every object has, and may look at the others. */
bool isOfEveryObject(const QString& name)
{
    static const QSet<QString> names {QStringLiteral("hasOwnProperty"), QStringLiteral("isPrototypeOf"),  QStringLiteral("propertyIsEnumerable"),
                                      QStringLiteral("toString"),       QStringLiteral("toLocaleString"), QStringLiteral("valueOf")};
    return names.contains(name) || name.startsWith(QLatin1String("__"));
}

} // namespace

JsonMembers::JsonMembers(const QString& source)
{
    const auto all = tokens(source);
    if (!all)
        return;
    const auto at = [&](size_t i) { return i < all->size() ? (*all)[i] : Token {Token::Sign, {}}; };
    const auto isSign = [&](size_t i, char16_t sign) { return at(i).kind == Token::Sign && at(i).text == QStringView(&sign, 1); };
    std::vector<QByteArray> names;
    for (size_t i = 0; i < all->size(); ++i) {
        const Token& token = (*all)[i];
        if (isOtherWay(token))
            return;
        // A member by a computed name may be any. At the beginning of an array, or with a number or a text in it, it is none.
        const bool ofSomething = i > 0 && (at(i - 1).kind != Token::Sign || QStringView(u")]}.").contains(at(i - 1).text[0]));
        const bool isPlain = isSign(i + 2, u']') && (at(i + 1).kind == Token::Number || at(i + 1).kind == Token::Text);
        if ((isSign(i, u'[') && ofSomething && !isPlain) || (isSign(i, u']') && isSign(i + 1, u':')))
            return;
        const bool isMember = i > 0 && isSign(i - 1, u'.') && !(i > 1 && isSign(i - 2, u'.')); // not ...json
        if (token.kind != Token::Word || token.text != u"json" || isMember)
            continue;
        const size_t dot = isSign(i + 1, u'?') ? i + 2 : i + 1; // json?.name
        const Token name = isSign(dot, u'.') ? at(dot + 1) : isSign(i + 1, u'[') ? at(i + 2) : Token {Token::Sign, {}};
        if ((name.kind != Token::Word && name.kind != Token::Text) || isOfEveryObject(name.text))
            return;
        names.push_back(name.text.toUtf8());
    }
    m_names = names;
}

QByteArray JsonMembers::of(QByteArrayView value) const
{
    using serde::JsonToken;
    if (!m_names)
        return {};
    if (value.startsWith("\xef\xbb\xbf"))
        value = value.sliced(3);
    serde::JsonLexer lexer(value);
    if (lexer.next() != JsonToken::ObjectBegin)
        return {};
    QByteArray text;
    text.reserve(std::min<qsizetype>(value.size(), 256));
    text += '{';
    JsonToken token = lexer.next();
    for (; token == JsonToken::Name; token = lexer.next()) {
        const QByteArrayView name = lexer.raw().sliced(1, lexer.raw().size() - 2);
        // an escaped name may be any
        const bool wanted = name.contains('\\') || std::any_of(m_names->begin(), m_names->end(), [&](const QByteArray& n) { return n == name; });
        const auto from = lexer.begin();
        const JsonToken begin = lexer.next();
        if ((begin == JsonToken::ObjectBegin || begin == JsonToken::ArrayBegin) && !lexer.skipContainer())
            return {};
        if (begin == JsonToken::Error)
            return {};
        if (!wanted)
            continue;
        if (text.size() > 1)
            text += ',';
        text += value.sliced(from, lexer.end() - from);
    }
    if (token != JsonToken::ObjectEnd || lexer.next() != JsonToken::End)
        return {};
    return text += '}';
}

} // namespace kafka::worker
