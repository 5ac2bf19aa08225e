// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/Filter.h"

#include "kafka/filter/NumberText.h"

namespace kafka::filter {

namespace {

constexpr bool isOrder(Op op) { return op >= Op::Less && op <= Op::GreaterOrEqual; }

bool pathTestIsValid(const Test& t)
{
    if (t.field != Field::Key && t.field != Field::Value && t.field != Field::Header)
        return false;
    if (t.path->steps.size() > size_t(JsonPath::MaxSteps))
        return false;
    const auto* text = std::get_if<Text>(&t.operand);
    const auto* number = std::get_if<Number>(&t.operand);
    if (number && !NumberText::isNumber(number->text, true))
        return false;
    switch (t.op) {
    case Op::Contains:
    case Op::Matches: return text != nullptr;
    case Op::Equal:
    case Op::NotEqual: return text || number || std::holds_alternative<bool>(t.operand) || std::holds_alternative<JsonNull>(t.operand);
    case Op::Exists: return std::holds_alternative<std::monostate>(t.operand);
    default: return isOrder(t.op) && ((text && !text->ignoreCase) || number);
    }
}

bool bytesTestIsValid(const Test& t)
{
    const bool nothing = std::holds_alternative<std::monostate>(t.operand);
    switch (t.op) {
    case Op::Contains:
    case Op::Equal: return std::holds_alternative<Text>(t.operand) || std::holds_alternative<Bytes>(t.operand);
    case Op::Matches: return std::holds_alternative<Text>(t.operand);
    case Op::Null: return nothing && t.field != Field::Any && t.field != Field::HeaderName;
    case Op::Empty: return nothing && t.field != Field::Any;
    case Op::Tombstone: return nothing && t.field == Field::Value;
    case Op::Exists: return nothing && t.field == Field::Header;
    default: return false;
    }
}

} // namespace

bool Test::isValid() const
{
    if (header && field != Field::Header)
        return false;
    if (path)
        return pathTestIsValid(*this);
    if (field <= Field::Header)
        return bytesTestIsValid(*this);
    if (field == Field::Time && op == Op::Null)
        return std::holds_alternative<std::monostate>(operand);
    return std::holds_alternative<qint64>(operand) && (op == Op::Equal || op == Op::NotEqual || isOrder(op));
}

Filter::Filter(Kind kind, Test test, std::vector<Filter> children)
    : m_node(std::make_shared<const Node>(Node {kind, std::move(test), std::move(children)}))
{ }

Filter Filter::test(Test test)
{
    Q_ASSERT(test.isValid());
    return {Kind::Test, std::move(test), {}};
}

Filter Filter::all(std::vector<Filter> filters)
{
    if (filters.size() == 1)
        return std::move(filters.front());
    return filters.empty() ? Filter() : Filter(Kind::And, {}, std::move(filters));
}

Filter Filter::any(std::vector<Filter> filters)
{
    if (filters.size() == 1)
        return std::move(filters.front());
    return filters.empty() ? negated({}) : Filter(Kind::Or, {}, std::move(filters));
}

Filter Filter::negated(Filter filter)
{
    std::vector<Filter> one;
    one.push_back(std::move(filter));
    return {Kind::Not, {}, std::move(one)};
}

bool Filter::operator==(const Filter& other) const
{
    if (m_node == other.m_node)
        return true;
    return m_node && other.m_node && m_node->kind == other.m_node->kind && m_node->test == other.m_node->test
           && m_node->children == other.m_node->children;
}

} // namespace kafka::filter
