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
    Member json;
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
        // json.a?.b["c"]: as far as it goes; a method's name, or one that every object has, looks at what stands before it
        Member* seen = &json;
        for (size_t next = i + 1;;) {
            const size_t dot = isSign(next, u'?') && isSign(next + 1, u'.') ? next + 1 : next;
            const bool byDot = isSign(dot, u'.') && at(dot + 1).kind == Token::Word;
            const bool byText = isSign(next, u'[') && at(next + 1).kind == Token::Text;
            const size_t behind = byDot ? dot + 2 : next + 3;
            const QString name = byDot ? at(dot + 1).text : at(next + 1).text;
            if ((!byDot && !byText) || isOfEveryObject(name) || isSign(behind, u'('))
                break;
            seen = &seen->member(name.toUtf8());
            next = behind;
        }
        if (seen == &json)
            return; // as a whole
        seen->isWhole = true;
    }
    m_json = json;
}

JsonMembers::Member& JsonMembers::Member::member(const QByteArray& wanted)
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.name == wanted; });
    return found != members.end() ? *found : members.emplace_back(Member {wanted, false, {}});
}

QByteArray JsonMembers::Member::paths(const QByteArray& before) const
{
    QByteArray text = isWhole ? before + ' ' : QByteArray();
    for (const Member& m : members)
        text += m.paths(before.isEmpty() ? m.name : before + '.' + m.name);
    return text;
}

QByteArray JsonMembers::paths() const { return m_json ? m_json->paths({}).trimmed() : QByteArray(); }

// The object that the lexer has just begun.
bool JsonMembers::copy(serde::JsonLexer& lexer, QByteArrayView value, const Member& seen, QByteArray& text)
{
    using serde::JsonToken;
    bool first = true;
    text += '{';
    JsonToken token = lexer.next();
    for (; token == JsonToken::Name; token = lexer.next()) {
        const QByteArrayView quoted = lexer.raw();
        const QByteArrayView name = quoted.sliced(1, quoted.size() - 2);
        const bool isEscaped = name.contains('\\'); // it may be any
        const auto member = std::find_if(seen.members.begin(), seen.members.end(), [&](const Member& m) { return m.name == name; });
        const auto from = lexer.begin();
        const JsonToken begun = lexer.next();
        const auto valueFrom = lexer.begin();
        if (begun == JsonToken::Error)
            return false;
        const bool isWanted = isEscaped || member != seen.members.end();
        if (isWanted && !first)
            text += ',';
        first = first && !isWanted;
        if (begun == JsonToken::ObjectBegin && isWanted && !isEscaped && !member->isWhole) {
            text += value.sliced(from, valueFrom - from);
            if (!copy(lexer, value, *member, text))
                return false;
            continue;
        }
        if ((begun == JsonToken::ObjectBegin || begun == JsonToken::ArrayBegin) && !lexer.skipContainer())
            return false;
        if (isWanted)
            text += value.sliced(from, lexer.end() - from);
    }
    text += '}';
    return token == JsonToken::ObjectEnd;
}

QByteArrayView JsonMembers::of(QByteArrayView value)
{
    if (!m_json)
        return {};
    if (value.startsWith("\xef\xbb\xbf"))
        value = value.sliced(3);
    serde::JsonLexer lexer(value);
    if (lexer.next() != serde::JsonToken::ObjectBegin)
        return {};
    m_text.resize(0);
    if (!copy(lexer, value, *m_json, m_text) || lexer.next() != serde::JsonToken::End)
        return {};
    return m_text;
}

} // namespace kafka::worker
