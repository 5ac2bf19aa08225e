// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/Matcher.h"

#include "kafka/filter/PathTest.h"
#include "kafka/filter/TextNeedle.h"
#include "kafka/filter/TextRegex.h"

#include <QCoreApplication>

#include <algorithm>

namespace kafka::filter {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

/** The record being judged. */
struct Subject
{
    const RecordFields& fields;
    HeaderSource& headers;
    QString& problem;
};

Match yes(bool is) { return is ? Match::Yes : Match::No; }

QString fieldName(Field field)
{
    switch (field) {
    case Field::Key: return Words::tr("key");
    case Field::HeaderName: return Words::tr("header name");
    case Field::Header: return Words::tr("header");
    default: return Words::tr("value");
    }
}

Match tooMuch(const Subject& s, Field field, QByteArrayView bytes)
{
    s.problem = Words::tr("The regular expression is too costly for this %1 of %2 bytes.").arg(fieldName(field)).arg(bytes.size());
    return Match::Error;
}

} // namespace

/** One test or operator, ready to run. */
struct Matcher::Node
{
    virtual ~Node() = default;
    virtual Match run(const Subject& s) const = 0;
    /** As RecordMatcher::firstTrace. */
    virtual qsizetype firstTrace(QByteArrayView records) const { return records.isEmpty() ? -1 : 0; }
    int cost = 0; ///< of cheap ones first
};

namespace {

using NodePtr = std::unique_ptr<const Matcher::Node>;

struct EverythingNode final : Matcher::Node
{
    Match run(const Subject&) const override { return Match::Yes; }
};

struct NotNode final : Matcher::Node
{
    NodePtr child;
    Match run(const Subject& s) const override
    {
        const Match m = child->run(s);
        return m == Match::Error ? m : yes(m == Match::No);
    }
};

/** And (decided by a No) and Or (decided by a Yes). */
struct GroupNode final : Matcher::Node
{
    std::vector<NodePtr> children;
    Match deciding = Match::No;
    Match run(const Subject& s) const override
    {
        Match result = deciding == Match::No ? Match::Yes : Match::No;
        for (const NodePtr& child : children) {
            const Match m = child->run(s);
            if (m == deciding)
                return m;
            if (m == Match::Error)
                result = m;
        }
        return result;
    }
    // A No decides an And whatever the others are; of an Or all have to say it.
    qsizetype firstTrace(QByteArrayView records) const override
    {
        const bool all = deciding == Match::Yes;
        qsizetype first = all ? -1 : 0;
        for (const NodePtr& child : children) {
            const qsizetype one = child->firstTrace(records);
            if (one < 0 && !all)
                return one;
            if (one >= 0)
                first = first < 0 ? one : all ? std::min(first, one) : std::max(first, one);
            if (first == 0 && all)
                break;
        }
        return first;
    }
};

struct NumberNode final : Matcher::Node
{
    Field field = Field::Offset;
    Op op = Op::Equal;
    qint64 wanted = 0;

    qint64 number(const Subject& s) const
    {
        switch (field) {
        case Field::Partition: return s.fields.partition;
        case Field::Offset: return s.fields.offset;
        case Field::Time: return s.fields.timestamp;
        case Field::KeySize: return s.fields.key.size();
        case Field::ValueSize: return s.fields.value.size();
        default: break;
        }
        qint64 size = s.fields.key.size() + s.fields.value.size();
        for (const HeaderView& h : s.headers.headers())
            size += h.name.size() + h.value.size();
        return size;
    }
    Match run(const Subject& s) const override
    {
        const qint64 n = number(s);
        if (field == Field::Time && (op == Op::Null || n < 0))
            return yes(op == Op::Null && n < 0);
        switch (op) {
        case Op::Equal: return yes(n == wanted);
        case Op::NotEqual: return yes(n != wanted);
        case Op::Less: return yes(n < wanted);
        case Op::LessOrEqual: return yes(n <= wanted);
        case Op::Greater: return yes(n > wanted);
        case Op::GreaterOrEqual: return yes(n >= wanted);
        default: return Match::No;
        }
    }
};

/** A test of bytes: of the key, the value, header names, header values or all of them. */
template <typename Judge> struct BytesNode final : Matcher::Node
{
    BytesNode(const Test& test, Judge j) : judge(std::move(j)), field(test.field)
    {
        if (test.header)
            header = toUtf8Lossless(*test.header);
    }

    Judge judge; ///< Match(const Subject&, Field, QByteArrayView)
    Field field;
    std::optional<QByteArray> header;

    Match run(const Subject& s) const override
    {
        switch (field) {
        case Field::Value: return judge(s, field, s.fields.value);
        case Field::Key: return judge(s, field, s.fields.key);
        default: break;
        }
        Match result = Match::No;
        const auto is = [&](Field f, QByteArrayView bytes) {
            const Match m = judge(s, f, bytes);
            if (m != Match::No)
                result = m;
            return m == Match::Yes;
        };
        if (field == Field::Any && (is(Field::Value, s.fields.value) || is(Field::Key, s.fields.key)))
            return Match::Yes;
        for (const HeaderView& h : s.headers.headers()) {
            if (field != Field::Header && is(Field::HeaderName, h.name))
                return Match::Yes;
            if (field != Field::HeaderName && (!header || h.name == *header) && is(Field::Header, h.value))
                return Match::Yes;
        }
        return result;
    }
    qsizetype firstTrace(QByteArrayView records) const override
    {
        if constexpr (requires { judge.firstTrace(records); })
            return judge.firstTrace(records);
        return records.isEmpty() ? -1 : 0;
    }
};

/** Contains a text, or is it. */
struct TextJudge
{
    TextNeedle needle;
    bool whole;
    Match operator()(const Subject&, Field, QByteArrayView bytes) const { return yes(whole ? needle.is(bytes) : needle.isIn(bytes)); }
    qsizetype firstTrace(QByteArrayView records) const { return needle.firstTrace(records); }
};

struct PathJudge
{
    PathTest path;
    Match operator()(const Subject& s, Field f, QByteArrayView bytes) const
    {
        const Match m = path.matches(bytes);
        return m == Match::Error ? tooMuch(s, f, bytes) : m;
    }
    qsizetype firstTrace(QByteArrayView records) const { return path.firstTrace(records); }
};

template <typename Judge> NodePtr bytesNode(const Test& test, int cost, Judge judge)
{
    auto node = std::make_unique<BytesNode<Judge>>(test, std::move(judge));
    node->cost = cost + (test.field == Field::Value || test.field == Field::Key ? 0 : 5);
    return node;
}

NodePtr numberNode(const Test& test)
{
    auto node = std::make_unique<NumberNode>();
    node->field = test.field;
    node->op = test.op;
    node->wanted = std::holds_alternative<qint64>(test.operand) ? std::get<qint64>(test.operand) : 0;
    node->cost = test.field == Field::Size ? 5 : 0;
    return node;
}

NodePtr testNode(const Test& test, const serde::Charset& charset)
{
    if (test.field > Field::Header)
        return numberNode(test);
    if (test.path)
        return bytesNode(test, 20, PathJudge {PathTest(test, charset)});
    switch (test.op) {
    case Op::Null: return bytesNode(test, 1, [](const Subject&, Field, QByteArrayView bytes) { return yes(bytes.isNull()); });
    case Op::Empty: return bytesNode(test, 1, [](const Subject&, Field, QByteArrayView bytes) { return yes(!bytes.isNull() && bytes.isEmpty()); });
    case Op::Tombstone:
        return bytesNode(test, 1, [](const Subject& s, Field, QByteArrayView v) { return yes(v.isNull() && !s.fields.key.isNull()); });
    case Op::Exists: return bytesNode(test, 1, [](const Subject&, Field, QByteArrayView) { return Match::Yes; });
    case Op::Matches:
        return bytesNode(test, 40, [regex = TextRegex(std::get<Text>(test.operand), charset)](const Subject& s, Field f, QByteArrayView bytes) {
            if (bytes.isNull())
                return Match::No;
            const Regex::Result r = regex.find(bytes);
            return r == Regex::Result::TooMuch ? tooMuch(s, f, bytes) : yes(r == Regex::Result::Yes);
        });
    default: break;
    }
    const auto* text = std::get_if<Text>(&test.operand);
    TextNeedle needle = text ? TextNeedle(*text, charset) : TextNeedle(std::get<Bytes>(test.operand).bytes);
    const bool whole = test.op == Op::Equal;
    return bytesNode(test, whole ? 2 : 10, TextJudge {std::move(needle), whole});
}

Failure invalid(const QString& message)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.message = message;
    return Failure(error);
}

Result<NodePtr> build(const Filter& filter, const serde::Charset& charset, int depth)
{
    if (depth > Filter::MaxDepth)
        return invalid(Words::tr("The filter is nested deeper than %1 levels.").arg(Filter::MaxDepth));
    switch (filter.kind()) {
    case Filter::Kind::Everything: return std::make_unique<EverythingNode>();
    case Filter::Kind::Test: {
        const Test& test = filter.test();
        if (!test.isValid())
            return invalid(Words::tr("A test of the filter does not fit its field."));
        if (test.op == Op::Matches) {
            const Text& pattern = std::get<Text>(test.operand);
            if (const auto problem = Regex::problem(pattern.text, pattern.ignoreCase))
                return invalid(problem->message);
        }
        return testNode(test, charset);
    }
    default: break;
    }
    std::vector<NodePtr> children;
    int cost = 0;
    for (const Filter& child : filter.children()) {
        auto node = build(child, charset, depth + 1);
        if (!node)
            return node;
        cost += (*node)->cost;
        children.push_back(std::move(*node));
    }
    if (filter.kind() == Filter::Kind::Not) {
        auto node = std::make_unique<NotNode>();
        node->child = std::move(children.front());
        node->cost = cost;
        return node;
    }
    // Tests have no side effects, and errors do not depend on the order either: the cheapest may decide first.
    std::stable_sort(children.begin(), children.end(), [](const NodePtr& a, const NodePtr& b) { return a->cost < b->cost; });
    auto node = std::make_unique<GroupNode>();
    node->children = std::move(children);
    node->deciding = filter.kind() == Filter::Kind::And ? Match::No : Match::Yes;
    node->cost = cost;
    return node;
}

} // namespace

Matcher::Matcher(std::unique_ptr<const Node> root) : m_root(std::move(root)) { }
Matcher::~Matcher() = default;

Result<std::shared_ptr<const Matcher>> Matcher::compile(const Filter& filter, const serde::Charset& charset)
{
    auto root = build(filter, charset, 0);
    if (!root)
        return Failure(root.error());
    return std::shared_ptr<const Matcher>(new Matcher(std::move(*root)));
}

Match Matcher::match(const RecordFields& fields, HeaderSource& headers, QString& problem) const { return m_root->run({fields, headers, problem}); }
qsizetype Matcher::firstTrace(QByteArrayView records) const { return m_root->firstTrace(records); }

} // namespace kafka::filter
