// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A filter as text; reading it: FilterParser.cpp.
#include "kafka/filter/FilterText.h"

namespace kafka::filter {

namespace {

constexpr qint64 EndOfYear9999 = 253402300799999;

QString timeText(qint64 ms)
{
    if (ms < 0 || ms > EndOfYear9999)
        return QString::number(ms);
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString suffixed(const Text& text) { return Literals::quoted(text.text) + (text.ignoreCase ? QStringLiteral("i") : QString()); }

// Between slashes where that can say it: a slash behind a backslash could not be told from an escaped slash.
QString patternText(const Text& pattern)
{
    const QString& p = pattern.text;
    bool plain = !p.isEmpty() && Literals::quoted(p).size() >= p.size();
    bool escaped = false;
    for (const QChar c : p) {
        plain = plain && c.isPrint() && c.category() != QChar::Other_Format && !(escaped && c == QLatin1Char('/'));
        escaped = !escaped && c == QLatin1Char('\\');
    }
    if (!plain || escaped)
        return suffixed(pattern);
    return QLatin1Char('/') + QString(p).replace(QLatin1Char('/'), QLatin1String("\\/")) + QLatin1Char('/')
           + (pattern.ignoreCase ? QStringLiteral("i") : QString());
}

QString operandText(const Test& test)
{
    struct Printer
    {
        const Test& test;
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const Text& t) const { return test.op == Op::Matches ? patternText(t) : suffixed(t); }
        QString operator()(const Bytes& b) const { return QStringLiteral("x\"%1\"").arg(QLatin1String(b.bytes.toHex())); }
        QString operator()(const Number& n) const { return QString::fromLatin1(n.text); }
        QString operator()(JsonNull) const { return QStringLiteral("null"); }
        QString operator()(bool b) const { return b ? QStringLiteral("true") : QStringLiteral("false"); }
        QString operator()(qint64 n) const { return test.field == Field::Time ? timeText(n) : QString::number(n); }
    };
    return std::visit(Printer {test}, test.operand);
}

QString fieldText(const Test& test)
{
    switch (test.field) {
    case Field::Any: return QStringLiteral("any");
    case Field::Key: return QStringLiteral("key");
    case Field::Value: return QStringLiteral("value");
    case Field::HeaderName: return QStringLiteral("header name");
    case Field::Header: return test.header ? QStringLiteral("header ") + Literals::quoted(*test.header) : QStringLiteral("header");
    case Field::Partition: return QStringLiteral("partition");
    case Field::Offset: return QStringLiteral("offset");
    case Field::Time: return QStringLiteral("time");
    case Field::KeySize: return QStringLiteral("key size");
    case Field::ValueSize: return QStringLiteral("value size");
    case Field::Size: return QStringLiteral("size");
    }
    return {};
}

QString testText(const Test& test)
{
    if (test.op == Op::Tombstone)
        return QStringLiteral("tombstone");
    QString out;
    if (test.path)
        out = (test.field == Field::Value ? QString() : fieldText(test) + QLatin1Char(' ')) + test.path->toString();
    else
        out = fieldText(test);
    switch (test.op) {
    case Op::Contains: return out + QLatin1String(" contains ") + operandText(test);
    case Op::Matches: return out + QLatin1String(" matches ") + operandText(test);
    case Op::Equal: return out + QLatin1String(" = ") + operandText(test);
    case Op::NotEqual: return out + QLatin1String(" != ") + operandText(test);
    case Op::Less: return out + QLatin1String(" < ") + operandText(test);
    case Op::LessOrEqual: return out + QLatin1String(" <= ") + operandText(test);
    case Op::Greater: return out + QLatin1String(" > ") + operandText(test);
    case Op::GreaterOrEqual: return out + QLatin1String(" >= ") + operandText(test);
    case Op::Null: return out + QLatin1String(" is null");
    case Op::Empty: return out + QLatin1String(" is empty");
    case Op::Tombstone: break;
    case Op::Exists: return out + QLatin1String(" exists");
    }
    return out;
}

QString print(const Filter& filter)
{
    using Kind = Filter::Kind;
    const auto within
        = [](const Filter& child, bool parentheses) { return parentheses ? QLatin1Char('(') + print(child) + QLatin1Char(')') : print(child); };
    const Kind kind = filter.kind();
    switch (kind) {
    case Kind::Everything: return QStringLiteral("everything");
    case Kind::Test: return testText(filter.test());
    case Kind::Not: {
        const Kind inner = filter.children().front().kind();
        return QLatin1String("not ") + within(filter.children().front(), inner == Kind::And || inner == Kind::Or);
    }
    default: break;
    }
    QString out;
    for (const Filter& child : filter.children()) {
        if (!out.isEmpty())
            out += kind == Kind::And ? QLatin1String(" and ") : QLatin1String(" or ");
        out += within(child, child.kind() == Kind::Or || (kind == Kind::And && child.kind() == Kind::And));
    }
    return out;
}

} // namespace

QString filterText(const Filter& filter) { return filter.isEverything() ? QString() : print(filter); }

} // namespace kafka::filter
