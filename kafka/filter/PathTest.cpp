// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/PathTest.h"

#include <algorithm>

namespace kafka::filter {

using serde::JsonLexer;
using serde::JsonToken;

namespace {

bool holds(Op op, std::strong_ordering order)
{
    switch (op) {
    case Op::Equal: return order == 0;
    case Op::NotEqual: return order != 0;
    case Op::Less: return order < 0;
    case Op::LessOrEqual: return order <= 0;
    case Op::Greater: return order > 0;
    case Op::GreaterOrEqual: return order >= 0;
    default: return false;
    }
}

constexpr bool isContainer(JsonToken token) { return token == JsonToken::ObjectBegin || token == JsonToken::ArrayBegin; }
constexpr bool isEnd(JsonToken token)
{
    return token == JsonToken::ObjectEnd || token == JsonToken::ArrayEnd || token == JsonToken::End || token == JsonToken::Error;
}

// A string token without its quotes; escapes are resolved into `buffer` when there are any.
QByteArrayView contents(QByteArrayView token, QByteArray& buffer)
{
    const QByteArrayView inside = token.sliced(1, token.size() - 2);
    if (!hasBackslash(inside))
        return inside;
    resolveEscapes(inside, buffer);
    return buffer;
}

// The order of UTF-8 is that of the code points.
std::strong_ordering compareBytes(QByteArrayView a, QByteArrayView b)
{
    const auto common = size_t(std::min(a.size(), b.size()));
    const int order = common == 0 ? 0 : std::memcmp(a.data(), b.data(), common);
    return order != 0 ? order <=> 0 : a.size() <=> b.size();
}

} // namespace

/** One reading of one JSON. */
struct PathTest::Reading
{
    QByteArrayView json;
    JsonLexer lexer;
    qsizetype nextName = 0; ///< where the required name stands next, as far as was looked; the size of the JSON: not again
};

PathTest::PathTest(const Test& test, const serde::Charset& charset) : m_steps(pathSteps(*test.path, charset)), m_op(test.op), m_operand(test.operand)
{
    if (!charset.isAsciiCompatible())
        m_charset = charset;
    if (const auto* number = std::get_if<Number>(&m_operand)) {
        m_literal = number->text;
        m_number = NumberText::of(m_literal);
    }
    if (const auto* text = std::get_if<Text>(&m_operand)) {
        m_literal = toUtf8Lossless(text->text);
        if (m_op == Op::Matches)
            m_regex.emplace(*text, charset);
        else
            m_needle.emplace(*text, charset);
        if ((m_op == Op::Contains || m_op == Op::Equal) && m_needle->isPlainAscii() && !m_literal.isEmpty())
            m_required.emplace(m_literal);
    }
    if (m_required)
        return;
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        const auto plain = [](char c) { return c >= 0x20 && c != '"' && c != '\\' && c != 0x7f; };
        if (step->names.size() == 1 && std::all_of(step->names[0].begin(), step->names[0].end(), plain)) {
            m_required.emplace('"' + step->names[0] + '"');
            m_requiredStep = size_t(m_steps.rend() - step) - 1;
            return;
        }
    }
}

// A look at the bytes that says sooner than reading them that nothing can match.
bool PathTest::impossible(QByteArrayView json) const { return m_required && !m_required->isIn(json) && !hasBackslash(json); }

qsizetype PathTest::firstTrace(QByteArrayView bytes) const
{
    if (!m_required || m_charset.isValid())
        return bytes.isEmpty() ? -1 : 0;
    const qsizetype found = m_required->indexIn(bytes);
    const qsizetype escape = bytes.first(found < 0 ? bytes.size() : found).indexOf('\\');
    return escape < 0 ? found : escape;
}

Match PathTest::matches(QByteArrayView json) const
{
    if (m_charset.isValid() && !json.isValidUtf8()) // of UTF-16 the lexer would see nothing
        return matchesUtf8(m_charset.decode(json).toUtf8());
    const Match match = matchesUtf8(json);
    return match == Match::No && m_charset.isValid() && json.contains('\0') ? matchesUtf8(m_charset.decode(json).toUtf8()) : match;
}

Match PathTest::matchesUtf8(QByteArrayView json) const
{
    if (json.startsWith("\xef\xbb\xbf"))
        json = json.sliced(3);
    if (json.isEmpty() || impossible(json))
        return Match::No;
    Reading in {json, JsonLexer(json)};
    return walk(in, in.lexer.next(), 0);
}

// The value whose first token was just read. After No the lexer stands behind the value, or has ended.
Match PathTest::walk(Reading& in, JsonToken token, size_t step) const
{
    if (isEnd(token))
        return Match::No;
    if (step == m_steps.size())
        return testValue(in.lexer, token);
    if (token == JsonToken::ObjectBegin && m_steps[step].kind != JsonPath::Step::Kind::Element)
        return walkObject(in, step);
    if (token == JsonToken::ArrayBegin && m_steps[step].kind != JsonPath::Step::Kind::Member)
        return walkArray(in, step);
    if (isContainer(token))
        in.lexer.skimContainer();
    return Match::No;
}

// Whether the required name may stand behind what was read. A look costs less than reading; no byte is looked at twice.
bool PathTest::comesAgain(Reading& in) const
{
    if (in.nextName >= in.lexer.end())
        return true;
    in.nextName = m_required->indexIn(in.json, in.lexer.end());
    if (in.nextName >= 0)
        return true;
    in.nextName = in.json.size();
    return hasBackslash(in.json.sliced(in.lexer.end())); // it may be written with escapes
}

Match PathTest::walkObject(Reading& in, size_t step) const
{
    const PathStep& wanted = m_steps[step];
    while (in.lexer.seekMember([&wanted](QByteArrayView name) { return wanted.takes(name); })) {
        if (const Match m = walk(in, in.lexer.next(), step + 1); m != Match::No)
            return m;
        if (step == m_requiredStep && !comesAgain(in))
            in.lexer.stop();
    }
    return Match::No;
}

Match PathTest::walkArray(Reading& in, size_t step) const
{
    const bool all = m_steps[step].kind == JsonPath::Step::Kind::All;
    for (qint64 i = 0;; ++i) {
        const JsonToken value = in.lexer.next();
        if (isEnd(value))
            return Match::No;
        if (all || i == m_steps[step].index) {
            const Match m = walk(in, value, step + 1);
            if (m == Match::No && !all)
                in.lexer.skimContainer(); // no other element counts
            if (m != Match::No || !all)
                return m;
        } else if (isContainer(value)) {
            in.lexer.skimContainer();
        }
    }
}

Match PathTest::testValue(JsonLexer& lexer, JsonToken token) const
{
    const auto yes = [](bool is) { return is ? Match::Yes : Match::No; };
    if (m_op == Op::Exists)
        return Match::Yes;
    if (std::holds_alternative<JsonNull>(m_operand)) { // everything but null is not equal to null
        if (isContainer(token) && m_op == Op::Equal)
            lexer.skimContainer();
        return yes((token == JsonToken::Null) == (m_op == Op::Equal));
    }
    switch (token) {
    case JsonToken::String: return std::holds_alternative<Text>(m_operand) ? testString(lexer.raw()) : Match::No;
    case JsonToken::Number: return yes(std::holds_alternative<Number>(m_operand) && testNumber(lexer.raw()));
    case JsonToken::True:
    case JsonToken::False:
        if (const auto* wanted = std::get_if<bool>(&m_operand))
            return yes((*wanted == (token == JsonToken::True)) == (m_op == Op::Equal));
        return Match::No;
    case JsonToken::ObjectBegin:
    case JsonToken::ArrayBegin: lexer.skimContainer(); return Match::No;
    default: return Match::No;
    }
}

bool PathTest::testNumber(QByteArrayView token) const { return holds(m_op, NumberText::of(token) <=> m_number); }

Match PathTest::testString(QByteArrayView token) const
{
    const auto yes = [](bool is) { return is ? Match::Yes : Match::No; };
    QByteArray buffer;
    const QByteArrayView text = contents(token, buffer);
    switch (m_op) {
    case Op::Contains: return yes(m_needle->isInResolved(text));
    case Op::Equal: return yes(m_needle->is(text));
    case Op::NotEqual: return yes(!m_needle->is(text));
    case Op::Matches:
        switch (m_regex->findResolved(text)) {
        case Regex::Result::No: return Match::No;
        case Regex::Result::Yes: return Match::Yes;
        case Regex::Result::TooMuch: return Match::Error;
        }
        return Match::Error;
    default: return yes(holds(m_op, compareBytes(text, m_literal)));
    }
}

} // namespace kafka::filter
