// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/ByteScan.h"

#include <QByteArrayView>
#include <QString>

#include <bitset>

namespace kafka::serde {

enum class JsonToken : quint8 { ObjectBegin, ObjectEnd, ArrayBegin, ArrayEnd, Name, String, Number, True, False, Null, End, Error };

/**
 * Reads JSON (RFC 8259) token by token from bytes it does not own. Nothing is converted: numbers stay text of any length,
 * names keep order and duplicates. No recursion; nesting is limited. Bytes inside strings are not checked for UTF-8
 * (QByteArrayView::isValidUtf8 does that for the whole). After End or Error next() repeats it. Any thread.
 */
class JsonLexer
{
public:
    static constexpr int MaxDepth = 1000;

    enum class Problem { None, UnexpectedCharacter, UnexpectedEnd, BadString, BadNumber, BadWord, TooDeep, TextAfterValue };

    explicit JsonLexer(QByteArrayView text) : m_text(text) { }

    JsonToken next();
    /** Reads on until the object or array whose Begin next() just gave is closed. False on Error. */
    bool skipContainer();
    /**
     * For searching: goes to the end of the innermost open object or array, looking at nothing but quotes, brackets and braces.
     * What is skipped may be malformed and nested to any depth. False on Error.
     */
    bool skimContainer();
    /**
     * In an object, where a member or its end comes next: goes to the next member whose name `taken` accepts (as it is written, without the
     * quotes) and skims the values of others. True: the last token is that Name. False: it is ObjectEnd or Error.
     */
    template <typename Taken> bool seekMember(Taken taken);
    /** Nothing more is wanted: next() gives End from now on. */
    void stop();

    /** Bytes of the last token: [begin, end). Strings and names with their quotes. On Error, begin is where. */
    qsizetype begin() const { return m_begin; }
    qsizetype end() const { return m_pos; }
    QByteArrayView raw() const { return m_text.sliced(m_begin, m_pos - m_begin); }
    /** Open objects and arrays after the last token. */
    int depth() const { return m_depth; }
    Problem problem() const { return m_problem; }
    /** What is wrong and at which byte, translated; empty without error. */
    QString problemText() const;

private:
    enum class Expect : quint8 { Value, ValueOrArrayEnd, NameOrObjectEnd, Name, Colon, CommaOrEnd, Nothing };

    void skipSpace();
    JsonToken fail(Problem problem, qsizetype at);
    JsonToken value(char c);
    JsonToken open(JsonToken token, bool object);
    JsonToken close(char c);
    JsonToken string(JsonToken token);
    JsonToken number();
    JsonToken word(const char* word, JsonToken token);
    void afterValue() { m_expect = m_depth == 0 ? Expect::Nothing : Expect::CommaOrEnd; }
    bool inObject() const { return m_objects[m_depth - 1]; }

    QByteArrayView m_text;
    qsizetype m_pos = 0;
    qsizetype m_begin = 0;
    int m_depth = 0;
    std::bitset<MaxDepth> m_objects; ///< which of the open ones are objects
    Expect m_expect = Expect::Value;
    Problem m_problem = Problem::None;
};

template <typename Taken> bool JsonLexer::seekMember(Taken taken)
{
    if (m_expect != Expect::NameOrObjectEnd && m_expect != Expect::CommaOrEnd)
        return false;
    const char* const begin = m_text.data();
    const char* const end = begin + m_text.size();
    const char* p = begin + m_pos;
    // What is out of the ordinary is left to next(): it knows what to call it.
    const auto leave = [&](const char* at, Expect expect) {
        m_pos = at - begin;
        m_expect = expect;
        next();
        return false;
    };
    for (bool first = m_expect == Expect::NameOrObjectEnd;; first = false) {
        p = bytescan::pastSpace(p, end);
        if (!first) {
            if (p >= end || *p != ',')
                return leave(p, Expect::CommaOrEnd);
            p = bytescan::pastSpace(p + 1, end);
        }
        if (p >= end || *p != '"')
            return leave(p, first ? Expect::NameOrObjectEnd : Expect::Name);
        const char* const nameEnd = bytescan::pastString(p, end);
        if (!nameEnd)
            return leave(end, Expect::Colon);
        if (taken(QByteArrayView(p + 1, nameEnd - 1))) {
            m_begin = p - begin;
            m_pos = nameEnd - begin;
            m_expect = Expect::Colon;
            return true;
        }
        const char* const colon = bytescan::pastSpace(nameEnd, end);
        if (colon >= end || *colon != ':')
            return leave(colon, Expect::Colon);
        p = bytescan::pastValue(bytescan::pastSpace(colon + 1, end), end);
        if (!p)
            return leave(end, Expect::Value);
    }
}

} // namespace kafka::serde
