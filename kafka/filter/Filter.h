// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/JsonPath.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <variant>

namespace kafka::filter {

/** What of a record a test looks at. */
enum class Field : quint8 {
    Any, ///< key, value, header names and header values: one of them
    Key,
    Value,
    HeaderName,
    Header, ///< the value of a header: of one name or of any, one of them
    Partition,
    Offset,
    Time, ///< ms since epoch; records without a time satisfy no comparison
    KeySize, ///< bytes, 0 when null
    ValueSize,
    Size ///< key, value, header names and values
};

/** How it is tested. Equal and the rest compare; a missing JSON value and one of another type satisfy none of them. */
enum class Op : quint8 { Contains, Matches, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Null, Empty, Tombstone, Exists };

/** Text that is found in UTF-8, in the topic's charset, as JSON escapes, composed and decomposed; of Matches: the pattern (RE2). */
struct Text
{
    QString text;
    bool ignoreCase = false;
    bool operator==(const Text&) const = default;
};
/** These bytes and no other form of them. */
struct Bytes
{
    QByteArray bytes;
    bool operator==(const Bytes&) const = default;
};
/** A number of JSON as it was typed, of any length. */
struct Number
{
    QByteArray text;
    bool operator==(const Number&) const = default;
};
/** The JSON value null. */
struct JsonNull
{
    bool operator==(const JsonNull&) const = default;
};
/** What a test compares with; nothing for Null, Empty, Tombstone and Exists. qint64 for the fields that are numbers. */
using Operand = std::variant<std::monostate, Text, Bytes, Number, JsonNull, bool, qint64>;

/** One test of one field. */
struct Test
{
    Field field = Field::Any;
    std::optional<QString> header; ///< Field::Header: only headers of this name
    std::optional<JsonPath> path; ///< the field's bytes are read as JSON, and what is there is tested
    Op op = Op::Contains;
    Operand operand;

    /** Whether field, path, operator and operand fit each other. */
    bool isValid() const;
    bool operator==(const Test&) const = default;
};

/**
 * Which records are wanted: a tree of tests. Immutable; a copy shares the tree, also between threads. Without anything it is
 * everything.
 */
class Filter
{
public:
    /** How deep the text and JSON readers let a tree become, and how many nodes it may have. */
    static constexpr int MaxDepth = 100;
    static constexpr int MaxNodes = 1000;

    enum class Kind : quint8 { Everything, Test, And, Or, Not };

    Filter() = default;
    static Filter test(Test test);
    /** All of them; of none: everything, of one: that one. */
    static Filter all(std::vector<Filter> filters);
    /** At least one of them; of none: not everything, of one: that one. */
    static Filter any(std::vector<Filter> filters);
    static Filter negated(Filter filter);

    Kind kind() const { return m_node ? m_node->kind : Kind::Everything; }
    bool isEverything() const { return !m_node; }
    const Test& test() const { return m_node->test; } ///< of a Test
    const std::vector<Filter>& children() const { return m_node->children; } ///< of And, Or and Not
    bool operator==(const Filter& other) const;

private:
    struct Node
    {
        Kind kind;
        Test test;
        std::vector<Filter> children;
    };
    Filter(Kind kind, Test test, std::vector<Filter> children);

    std::shared_ptr<const Node> m_node;
};

} // namespace kafka::filter
