// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/NumberText.h"
#include "kafka/filter/PathSteps.h"
#include "kafka/filter/TextNeedle.h"
#include "kafka/filter/TextRegex.h"
#include "kafka/serde/JsonLexer.h"
#include "kafka/values/RecordMatcher.h"

namespace kafka::filter {

/**
 * One test of what stands at a path in JSON. Reads only as far as needed: bytes that stop being JSON after the place that matched
 * still match, and members beside the path are skipped by their brackets, to any depth. Bytes that are no JSON match nothing. Duplicate
 * members and wildcards: one of them has to match. Immutable; any thread.
 */
class PathTest
{
public:
    /** `test` must be valid and have a path. */
    PathTest(const Test& test, const serde::Charset& charset);

    /** Error: a regular expression gave up. */
    Match matches(QByteArrayView json) const;
    /** As RecordMatcher::firstTrace. */
    qsizetype firstTrace(QByteArrayView bytes) const;

private:
    Match matchesUtf8(QByteArrayView json) const;

    struct Reading;
    Match walk(Reading& in, serde::JsonToken token, size_t step) const;
    bool comesAgain(Reading& in) const;
    Match walkObject(Reading& in, size_t step) const;
    Match walkArray(Reading& in, size_t step) const;
    Match testValue(serde::JsonLexer& lexer, serde::JsonToken token) const;
    Match testString(QByteArrayView token) const;
    bool testNumber(QByteArrayView token) const;
    bool impossible(QByteArrayView json) const;

    serde::Charset m_charset; ///< one in which JSON has to be decoded before it is read (UTF-16)
    std::vector<PathStep> m_steps;
    Op m_op;
    Operand m_operand;
    QByteArray m_literal; ///< a number's text that m_number refers to, or a string's UTF-8 for the order
    NumberText m_number;
    std::optional<TextNeedle> m_needle;
    std::optional<TextRegex> m_regex;
    std::optional<ByteSearch> m_required; ///< what JSON without a backslash must hold to match
    std::optional<size_t> m_requiredStep; ///< the step whose name that is, in quotes
};

} // namespace kafka::filter
