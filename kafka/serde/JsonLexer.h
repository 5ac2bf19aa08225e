// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

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

    /** Bytes of the last token: [begin, end). Strings and names with their quotes. On Error, begin is where. */
    qsizetype begin() const { return m_begin; }
    qsizetype end() const { return m_pos; }
    QByteArrayView raw() const { return m_text.sliced(m_begin, m_pos - m_begin); }
    /** Open objects and arrays after the last token. */
    int depth() const { return int(m_open.size()); }
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
    void afterValue() { m_expect = m_open.empty() ? Expect::Nothing : Expect::CommaOrEnd; }

    QByteArrayView m_text;
    qsizetype m_pos = 0;
    qsizetype m_begin = 0;
    std::vector<bool> m_open; ///< true = object
    Expect m_expect = Expect::Value;
    Problem m_problem = Problem::None;
};

} // namespace kafka::serde
