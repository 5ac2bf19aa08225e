// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/JsonLexer.h"

#include <QCoreApplication>

#include <cstring>

namespace kafka::serde {

namespace {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isHexDigit(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

} // namespace

inline void JsonLexer::skipSpace()
{
    while (m_pos < m_text.size()) {
        const char c = m_text.data()[m_pos];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return;
        ++m_pos;
    }
}

JsonToken JsonLexer::fail(Problem problem, qsizetype at)
{
    m_problem = problem;
    m_begin = m_pos = at;
    return JsonToken::Error;
}

JsonToken JsonLexer::next()
{
    if (m_problem != Problem::None)
        return JsonToken::Error;
    skipSpace();
    m_begin = m_pos;
    if (m_pos >= m_text.size())
        return m_expect == Expect::Nothing ? JsonToken::End : fail(Problem::UnexpectedEnd, m_pos);
    char c = m_text.data()[m_pos];
    switch (m_expect) {
    case Expect::Nothing: return fail(Problem::TextAfterValue, m_pos);
    case Expect::CommaOrEnd:
        if (c != ',')
            return close(c);
        ++m_pos;
        skipSpace();
        m_expect = inObject() ? Expect::Name : Expect::Value;
        if (m_pos < m_text.size() && m_text.data()[m_pos] == '"') { // by far the most common, so without a second round
            m_begin = m_pos;
            return string(m_expect == Expect::Name ? JsonToken::Name : JsonToken::String);
        }
        return next(); // one level: Name and Value never come back here
    case Expect::Colon:
        if (c != ':')
            return fail(Problem::UnexpectedCharacter, m_pos);
        ++m_pos;
        m_expect = Expect::Value;
        return next();
    case Expect::NameOrObjectEnd:
        if (c == '}')
            return close(c);
        [[fallthrough]];
    case Expect::Name:
        if (c != '"')
            return fail(Problem::UnexpectedCharacter, m_pos);
        return string(JsonToken::Name);
    case Expect::ValueOrArrayEnd:
        if (c == ']')
            return close(c);
        [[fallthrough]];
    case Expect::Value: break;
    }
    return value(c);
}

JsonToken JsonLexer::value(char c)
{
    switch (c) {
    case '{': return open(JsonToken::ObjectBegin, true);
    case '[': return open(JsonToken::ArrayBegin, false);
    case '"': return string(JsonToken::String);
    case 't': return word("true", JsonToken::True);
    case 'f': return word("false", JsonToken::False);
    case 'n': return word("null", JsonToken::Null);
    default: return c == '-' || isDigit(c) ? number() : fail(Problem::UnexpectedCharacter, m_pos);
    }
}

JsonToken JsonLexer::open(JsonToken token, bool object)
{
    if (m_depth >= MaxDepth)
        return fail(Problem::TooDeep, m_pos);
    m_objects[size_t(m_depth++)] = object;
    m_expect = object ? Expect::NameOrObjectEnd : Expect::ValueOrArrayEnd;
    ++m_pos;
    return token;
}

JsonToken JsonLexer::close(char c)
{
    if (m_depth == 0 || c != (inObject() ? '}' : ']'))
        return fail(Problem::UnexpectedCharacter, m_pos);
    const bool object = inObject();
    --m_depth;
    ++m_pos;
    afterValue();
    return object ? JsonToken::ObjectEnd : JsonToken::ArrayEnd;
}

JsonToken JsonLexer::string(JsonToken token)
{
    const char* data = m_text.data();
    const qsizetype size = m_text.size();
    qsizetype p = m_pos + 1;
    for (;;) {
        p = bytescan::stringStop(data + p, data + size) - data;
        if (p >= size)
            return fail(Problem::UnexpectedEnd, p);
        if (data[p] == '"')
            break;
        if (data[p] != '\\')
            return fail(Problem::BadString, p);
        if (p + 1 >= size)
            return fail(Problem::UnexpectedEnd, p);
        if (data[p + 1] == 'u') {
            for (qsizetype i = p + 2; i < p + 6; ++i) {
                if (i >= size)
                    return fail(Problem::UnexpectedEnd, i);
                if (!isHexDigit(data[i]))
                    return fail(Problem::BadString, i);
            }
            p += 6;
        } else if (data[p + 1] != '\0' && std::strchr("\"\\/bfnrt", data[p + 1])) {
            p += 2;
        } else {
            return fail(Problem::BadString, p + 1);
        }
    }
    m_pos = p + 1;
    if (token == JsonToken::Name)
        m_expect = Expect::Colon;
    else
        afterValue();
    return token;
}

JsonToken JsonLexer::number()
{
    const char* data = m_text.data();
    const qsizetype size = m_text.size();
    qsizetype p = m_pos;
    const auto digits = [&] {
        const qsizetype from = p;
        while (p < size && isDigit(data[p]))
            ++p;
        return p > from;
    };
    if (data[p] == '-')
        ++p;
    if (p < size && data[p] == '0')
        ++p;
    else if (!digits())
        return fail(Problem::BadNumber, p);
    if (p < size && data[p] == '.') {
        ++p;
        if (!digits())
            return fail(Problem::BadNumber, p);
    }
    if (p < size && (data[p] == 'e' || data[p] == 'E')) {
        ++p;
        if (p < size && (data[p] == '+' || data[p] == '-'))
            ++p;
        if (!digits())
            return fail(Problem::BadNumber, p);
    }
    m_pos = p;
    afterValue();
    return JsonToken::Number;
}

JsonToken JsonLexer::word(const char* word, JsonToken token)
{
    const auto length = qsizetype(std::strlen(word));
    if (m_text.sliced(m_pos).first(std::min(length, m_text.size() - m_pos)) != QByteArrayView(word, length))
        return fail(Problem::BadWord, m_pos);
    m_pos += length;
    afterValue();
    return token;
}

bool JsonLexer::skipContainer()
{
    const int outer = depth() - 1;
    const qsizetype begin = m_begin;
    while (depth() > outer)
        if (next() == JsonToken::Error)
            return false;
    m_begin = begin;
    return true;
}

bool JsonLexer::skimContainer()
{
    if (m_problem != Problem::None || m_depth == 0)
        return false;
    const char* const end = m_text.data() + m_text.size();
    const char* const p = bytescan::pastContainer(m_text.data() + m_pos, end);
    if (!p) {
        fail(Problem::UnexpectedEnd, m_text.size());
        return false;
    }
    m_pos = p - m_text.data();
    --m_depth;
    afterValue();
    return true;
}

void JsonLexer::stop()
{
    if (m_problem == Problem::None) {
        m_pos = m_begin = m_text.size();
        m_depth = 0;
        m_expect = Expect::Nothing;
    }
}

QString JsonLexer::problemText() const
{
    const auto text = [this](const char* sentence) { return QCoreApplication::translate("JsonLexer", sentence).arg(m_begin); };
    switch (m_problem) {
    case Problem::None: return {};
    case Problem::UnexpectedCharacter: return text(QT_TRANSLATE_NOOP("JsonLexer", "unexpected character at byte %1"));
    case Problem::UnexpectedEnd: return text(QT_TRANSLATE_NOOP("JsonLexer", "ends too early, at byte %1"));
    case Problem::BadString: return text(QT_TRANSLATE_NOOP("JsonLexer", "control character or bad escape in a string at byte %1"));
    case Problem::BadNumber: return text(QT_TRANSLATE_NOOP("JsonLexer", "bad number at byte %1"));
    case Problem::BadWord: return text(QT_TRANSLATE_NOOP("JsonLexer", "unknown word at byte %1"));
    case Problem::TooDeep: return QCoreApplication::translate("JsonLexer", "nested deeper than %1 levels at byte %2").arg(MaxDepth).arg(m_begin);
    case Problem::TextAfterValue: return text(QT_TRANSLATE_NOOP("JsonLexer", "more text after the value at byte %1"));
    }
    return {};
}

} // namespace kafka::serde
