// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/FilterJson.h"

#include "kafka/filter/Literals.h"
#include "kafka/filter/Regex.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kafka::filter {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

constexpr std::pair<Field, const char*> FieldNames[] = {{Field::Any, "any"},          {Field::Key, "key"},
                                                        {Field::Value, "value"},      {Field::HeaderName, "header name"},
                                                        {Field::Header, "header"},    {Field::Partition, "partition"},
                                                        {Field::Offset, "offset"},    {Field::Time, "time"},
                                                        {Field::KeySize, "key size"}, {Field::ValueSize, "value size"},
                                                        {Field::Size, "size"}};
constexpr std::pair<Op, const char*> OpNames[]
    = {{Op::Contains, "contains"},   {Op::Matches, "matches"}, {Op::Equal, "="},           {Op::NotEqual, "!="}, {Op::Less, "<"},
       {Op::LessOrEqual, "<="},      {Op::Greater, ">"},       {Op::GreaterOrEqual, ">="}, {Op::Null, "null"},   {Op::Empty, "empty"},
       {Op::Tombstone, "tombstone"}, {Op::Exists, "exists"}};

template <typename E, size_t N> QString nameOf(const std::pair<E, const char*> (&names)[N], E value)
{
    const auto* const found = std::find_if(std::begin(names), std::end(names), [value](const auto& n) { return n.first == value; });
    return QLatin1String(found->second);
}

template <typename E, size_t N> std::optional<E> valueOf(const std::pair<E, const char*> (&names)[N], const QString& name)
{
    for (const auto& [value, text] : names)
        if (name == QLatin1String(text))
            return value;
    return {};
}

QJsonObject testToJson(const Test& test)
{
    QJsonObject json {{QStringLiteral("field"), nameOf(FieldNames, test.field)}, {QStringLiteral("op"), nameOf(OpNames, test.op)}};
    if (test.header)
        json[QStringLiteral("header")] = *test.header;
    if (test.path)
        json[QStringLiteral("path")] = test.path->toString();
    if (const auto* text = std::get_if<Text>(&test.operand)) {
        json[QStringLiteral("text")] = text->text;
        if (text->ignoreCase)
            json[QStringLiteral("ignoreCase")] = true;
    } else if (const auto* bytes = std::get_if<Bytes>(&test.operand)) {
        json[QStringLiteral("bytes")] = QLatin1String(bytes->bytes.toHex());
    } else if (const auto* number = std::get_if<Number>(&test.operand)) {
        json[QStringLiteral("number")] = QLatin1String(number->text);
    } else if (const auto* integer = std::get_if<qint64>(&test.operand)) {
        json[QStringLiteral("integer")] = QString::number(*integer); // as text: other programs read JSON numbers as doubles
    } else if (const auto* boolean = std::get_if<bool>(&test.operand)) {
        json[QStringLiteral("bool")] = *boolean;
    } else if (std::holds_alternative<JsonNull>(test.operand)) {
        json[QStringLiteral("null")] = true;
    }
    return json;
}

/** Reads one saved filter; counts its nodes. */
class Reader
{
public:
    tl::expected<Filter, QString> read(const QJsonObject& json, int depth)
    {
        if (depth > Filter::MaxDepth || ++m_nodes > Filter::MaxNodes)
            return tl::unexpected(Words::tr("The saved filter is too large."));
        if (json.isEmpty())
            return Filter();
        for (const char* name : {"and", "or", "not"})
            if (json.contains(QLatin1String(name)))
                return json.size() == 1 ? readGroup(QLatin1String(name), json[QLatin1String(name)], depth) : unknown(json, QLatin1String(name));
        return readTest(json);
    }

private:
    static tl::unexpected<QString> bad(const QString& member)
    {
        return tl::unexpected(Words::tr("“%1” of the saved filter cannot be understood.").arg(member));
    }
    static tl::unexpected<QString> unknown(const QJsonObject& json, QLatin1String known)
    {
        const QStringList keys = json.keys();
        const auto other = std::find_if(keys.begin(), keys.end(), [known](const QString& key) { return key != known; });
        return bad(other == keys.end() ? QString(known) : *other);
    }

    tl::expected<Filter, QString> readGroup(QLatin1String name, const QJsonValue& value, int depth)
    {
        const bool negation = name == QLatin1String("not");
        if (negation ? !value.isObject() : !value.isArray())
            return bad(name);
        const QJsonArray members = negation ? QJsonArray {value} : value.toArray();
        std::vector<Filter> children;
        for (const QJsonValue& member : members) {
            if (!member.isObject())
                return bad(name);
            auto child = read(member.toObject(), depth + 1);
            if (!child)
                return child;
            children.push_back(std::move(*child));
        }
        if (negation)
            return Filter::negated(std::move(children.front()));
        return name == QLatin1String("and") ? Filter::all(std::move(children)) : Filter::any(std::move(children));
    }

    tl::expected<Filter, QString> readTest(const QJsonObject& json)
    {
        Test test;
        int operands = 0;
        for (auto member = json.begin(); member != json.end(); ++member) {
            const QString& name = member.key();
            const QJsonValue value = member.value();
            if (name == QLatin1String("ignoreCase") && value.isBool() && json.contains(QStringLiteral("text")))
                continue;
            if (!readSubject(test, name, value)) {
                ++operands;
                if (operands > 1 || !readOperand(test, name, json))
                    return bad(name);
            }
        }
        if (!json.contains(QStringLiteral("field")))
            return bad(QStringLiteral("field"));
        if (!json.contains(QStringLiteral("op")) || !test.isValid())
            return bad(QStringLiteral("op"));
        if (test.op == Op::Matches) {
            const Text& pattern = std::get<Text>(test.operand);
            if (const auto problem = Regex::problem(pattern.text, pattern.ignoreCase))
                return tl::unexpected(problem->message);
        }
        return Filter::test(std::move(test));
    }

    static bool readSubject(Test& test, const QString& name, const QJsonValue& value)
    {
        if (!value.isString())
            return false;
        const QString text = value.toString();
        if (name == QLatin1String("field")) {
            const auto field = valueOf(FieldNames, text);
            test.field = field.value_or(Field::Any);
            return field.has_value();
        }
        if (name == QLatin1String("op")) {
            const auto op = valueOf(OpNames, text);
            test.op = op.value_or(Op::Contains);
            return op.has_value();
        }
        if (name == QLatin1String("header")) {
            test.header = text;
            return true;
        }
        if (name != QLatin1String("path") || !text.startsWith(QLatin1Char('$')))
            return false;
        qsizetype at = 0;
        auto path = Literals::readPath(text, at);
        if (!path || at != text.size())
            return false;
        test.path = std::move(*path);
        return true;
    }

    static bool readOperand(Test& test, const QString& name, const QJsonObject& json)
    {
        const QJsonValue value = json[name];
        if (name == QLatin1String("bool") && value.isBool()) {
            test.operand = value.toBool();
            return true;
        }
        if (name == QLatin1String("null") && value == QJsonValue(true)) {
            test.operand = JsonNull();
            return true;
        }
        if (!value.isString())
            return false;
        const QString text = value.toString();
        if (name == QLatin1String("text")) {
            test.operand = Text {text, json[QStringLiteral("ignoreCase")].toBool()};
        } else if (name == QLatin1String("bytes")) {
            test.operand = Bytes {QByteArray::fromHex(text.toLatin1())};
            return QString::fromLatin1(std::get<Bytes>(test.operand).bytes.toHex()) == text.toLower();
        } else if (name == QLatin1String("number")) {
            test.operand = Number {text.toLatin1()};
            return QString::fromLatin1(std::get<Number>(test.operand).text) == text;
        } else if (name == QLatin1String("integer")) {
            bool ok = false;
            test.operand = text.toLongLong(&ok);
            return ok;
        } else {
            return false;
        }
        return true;
    }

    int m_nodes = 0;
};

} // namespace

QJsonObject toJson(const Filter& filter)
{
    const auto children = [&filter] {
        QJsonArray array;
        for (const Filter& child : filter.children())
            array.append(toJson(child));
        return array;
    };
    switch (filter.kind()) {
    case Filter::Kind::Everything: return {};
    case Filter::Kind::Test: return testToJson(filter.test());
    case Filter::Kind::And: return {{QStringLiteral("and"), children()}};
    case Filter::Kind::Or: return {{QStringLiteral("or"), children()}};
    case Filter::Kind::Not: return {{QStringLiteral("not"), toJson(filter.children().front())}};
    }
    return {};
}

tl::expected<Filter, QString> fromJson(const QJsonObject& json) { return Reader().read(json, 0); }

} // namespace kafka::filter
