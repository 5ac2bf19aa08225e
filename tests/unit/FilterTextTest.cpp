// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filters as text and as JSON.
#include "kafka/filter/FilterText.h"
#include "kafka/filter/FilterJson.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <random>

using namespace kafka::filter;

namespace {

const QDateTime Now = QDateTime::fromMSecsSinceEpoch(1'795'233'600'000, Qt::UTC);

Parsed<Filter> parse(const QString& text) { return parseFilter(text, QTimeZone::utc(), Now); }

Filter parsed(const QString& text)
{
    const auto filter = parse(text);
    EXPECT_TRUE(filter) << text.toStdString() << ": " << (filter ? "" : filter.error().toString().toStdString());
    return filter.value_or(Filter::negated({}));
}

Filter contains(Field field, const QString& text, bool ignoreCase = false)
{
    return Filter::test({field, {}, {}, Op::Contains, Text {text, ignoreCase}});
}

JsonPath path(const QString& text)
{
    qsizetype at = 0;
    return Literals::readPath(text, at).value();
}

/** Random trees of every kind of test, with texts that are hard to print. */
class Trees
{
public:
    explicit Trees(unsigned seed) : m_random(seed) { }

    Filter tree(int depth)
    {
        const int kind = depth <= 0 ? 0 : pick(5);
        if (kind <= 1)
            return pick(40) == 0 ? Filter() : Filter::test(test());
        if (kind == 2)
            return Filter::negated(tree(depth - 1));
        std::vector<Filter> children;
        for (int i = 2 + pick(3); i > 0; --i)
            children.push_back(tree(depth - 1));
        return kind == 3 ? Filter::all(children) : Filter::any(children);
    }

    QString text()
    {
        static const QString parts[]
            = {QStringLiteral("a"),    QStringLiteral("\""),  QStringLiteral("\\"),    QStringLiteral("/"),    QStringLiteral("'"),
               QStringLiteral("한글"), QStringLiteral(" "),   QStringLiteral("\n"),    QString(QChar(0xd83d)), QString(QChar(0xde00)),
               QStringLiteral("😀"),    QString(QChar(0)),     QStringLiteral("i"),     QString(QChar(0x202e)), QStringLiteral("e\u0301"),
               QStringLiteral("or"),   QStringLiteral("$.x"), QStringLiteral("\u0085")};
        QString out;
        for (int i = pick(6); i > 0; --i)
            out += parts[pick(int(std::size(parts)))];
        return out;
    }

private:
    int pick(int n) { return int(m_random() % unsigned(n)); }

    QString pattern()
    {
        static const char* const patterns[]
            = {"a", "", "^a/b$", "\\/", "\\\\", "[/\\]]", "\\d+\\.", "x{2,3}", "(?s).", "\\x{ac00}", "a\\\\/b", "\n", " "};
        return QString::fromUtf8(patterns[pick(int(std::size(patterns)))]);
    }
    qint64 integer()
    {
        static const qint64 values[] = {0,
                                        -1,
                                        42,
                                        std::numeric_limits<qint64>::max(),
                                        std::numeric_limits<qint64>::min(),
                                        1'795'233'600'123,
                                        253'402'300'799'999,
                                        253'402'300'800'000};
        return values[pick(int(std::size(values)))];
    }
    JsonPath randomPath()
    {
        JsonPath p;
        for (int i = pick(4); i > 0; --i) {
            switch (pick(3)) {
            case 0: p.steps.push_back({JsonPath::Step::Kind::Member, text(), 0}); break;
            case 1: p.steps.push_back({JsonPath::Step::Kind::Element, {}, pick(1000)}); break;
            default: p.steps.push_back({JsonPath::Step::Kind::All, {}, 0});
            }
        }
        return p;
    }
    Operand operand()
    {
        static const char* const numbers[] = {"0", "-0", "1.50", "1e400", "-12345678901234567890.123", "1E-7"};
        switch (pick(9)) {
        case 0: return std::monostate();
        case 1: return Bytes {QByteArray("\0\xff\x80", 3).left(pick(4))};
        case 2: return Number {numbers[pick(6)]};
        case 3: return JsonNull();
        case 4: return pick(2) == 0;
        case 5: return integer();
        default: return Text {text(), pick(2) == 0};
        }
    }
    // Whatever fits together, by trying.
    Test test()
    {
        for (;;) {
            Test t {Field(pick(int(Field::Size) + 1)), {}, {}, Op(pick(int(Op::Exists) + 1)), operand()};
            if (t.op == Op::Matches && std::holds_alternative<Text>(t.operand))
                std::get<Text>(t.operand).text = pattern();
            if (pick(3) == 0)
                t.header = text();
            if (pick(2) == 0)
                t.path = randomPath();
            if (t.isValid())
                return t;
        }
    }

    std::mt19937 m_random;
};

} // namespace

TEST(FilterText, EveryKindOfTest)
{
    const auto t = [](Field field, Op op, Operand operand = {}) { return Filter::test({field, {}, {}, op, std::move(operand)}); };
    const auto at = [](const QString& p, Op op, Operand operand = {}, Field field = Field::Value) {
        return Filter::test({field, {}, path(p), op, std::move(operand)});
    };
    const std::vector<std::pair<QString, Filter>> cases {
        {u"  "_qs, Filter()},
        {u"\"timeout\""_qs, contains(Field::Any, u"timeout"_qs)},
        {u"'it\\'s'i"_qs, contains(Field::Any, u"it's"_qs, true)},
        {u"value contains \"주문\""_qs, contains(Field::Value, u"주문"_qs)},
        {u"VALUE Contains \"a\\u0062\""_qs, contains(Field::Value, u"ab"_qs)},
        {u"key = \"\""_qs, t(Field::Key, Op::Equal, Text {})},
        {u"key != \"x\"i"_qs, Filter::negated(t(Field::Key, Op::Equal, Text {u"x"_qs, true}))},
        {u"value contains x\"00 fF\""_qs, t(Field::Value, Op::Contains, Bytes {QByteArray("\0\xff", 2)})},
        {u"x\"61\""_qs, t(Field::Any, Op::Contains, Bytes {"a"})},
        {u"value matches /a\\/b\\d/i"_qs, t(Field::Value, Op::Matches, Text {u"a/b\\d"_qs, true})},
        {u"value not matches \"a\""_qs, Filter::negated(t(Field::Value, Op::Matches, Text {u"a"_qs}))},
        {u"header name contains \"x\""_qs, contains(Field::HeaderName, u"x"_qs)},
        {u"header contains \"x\""_qs, contains(Field::Header, u"x"_qs)},
        {u"header \"a b\" = \"x\""_qs, Filter::test({Field::Header, u"a b"_qs, {}, Op::Equal, Text {u"x"_qs}})},
        {u"header \"h\" exists"_qs, Filter::test({Field::Header, u"h"_qs, {}, Op::Exists, {}})},
        {u"key is null"_qs, t(Field::Key, Op::Null)},
        {u"value is not empty"_qs, Filter::negated(t(Field::Value, Op::Empty))},
        {u"tombstone"_qs, t(Field::Value, Op::Tombstone)},
        {u"partition = 3"_qs, t(Field::Partition, Op::Equal, qint64(3))},
        {u"offset >= 9223372036854775807"_qs, t(Field::Offset, Op::GreaterOrEqual, std::numeric_limits<qint64>::max())},
        {u"key size>0"_qs, t(Field::KeySize, Op::Greater, qint64(0))},
        {u"value size <= 10"_qs, t(Field::ValueSize, Op::LessOrEqual, qint64(10))},
        {u"size < 10"_qs, t(Field::Size, Op::Less, qint64(10))},
        {u"time >= 2026-01-31T12:00:00Z"_qs, t(Field::Time, Op::GreaterOrEqual, qint64(1'769'860'800'000))},
        {u"time >= \"2026-01-31 21:00+09:00\""_qs, t(Field::Time, Op::GreaterOrEqual, qint64(1'769'860'800'000))},
        {u"time < 1000"_qs, t(Field::Time, Op::Less, qint64(1000))},
        {u"time > -2h"_qs, t(Field::Time, Op::Greater, Now.toMSecsSinceEpoch() - 7'200'000)},
        {u"time is null"_qs, t(Field::Time, Op::Null)},
        {u"$.order.total > 100"_qs, at(u"$.order.total"_qs, Op::Greater, Number {"100"})},
        {u"$.a[0][*]['x y'] = \"s\""_qs, at(u"$.a[0][*][\"x y\"]"_qs, Op::Equal, Text {u"s"_qs})},
        {u"$.a.* != null"_qs, at(u"$.a[*]"_qs, Op::NotEqual, JsonNull())},
        {u"$.a is null"_qs, at(u"$.a"_qs, Op::Equal, JsonNull())},
        {u"$ = true"_qs, at(u"$"_qs, Op::Equal, true)},
        {u"key $.id = 1.0"_qs, at(u"$.id"_qs, Op::Equal, Number {"1.0"}, Field::Key)},
        {u"$.이름 not exists"_qs, Filter::negated(at(u"$.이름"_qs, Op::Exists))},
        {u"$.s matches /x/"_qs, at(u"$.s"_qs, Op::Matches, Text {u"x"_qs})},
        {u"everything"_qs, Filter()},
    };
    for (const auto& [text, wanted] : cases) {
        const auto filter = parse(text);
        ASSERT_TRUE(filter) << text.toStdString() << ": " << filter.error().toString().toStdString();
        EXPECT_EQ(*filter, wanted) << text.toStdString() << " → " << filterText(*filter).toStdString();
    }
}

TEST(FilterText, NotBindsBeforeAndBeforeOr)
{
    const Filter a = contains(Field::Any, u"a"_qs);
    const Filter b = contains(Field::Any, u"b"_qs);
    const Filter c = contains(Field::Any, u"c"_qs);
    EXPECT_EQ(parsed(u"\"a\" or \"b\" and not \"c\""_qs), Filter::any({a, Filter::all({b, Filter::negated(c)})}));
    EXPECT_EQ(parsed(u"(\"a\" || \"b\") && !\"c\""_qs), Filter::all({Filter::any({a, b}), Filter::negated(c)}));
    EXPECT_EQ(parsed(u"\"a\" and \"b\" and \"c\""_qs), Filter::all({a, b, c}));
    EXPECT_EQ(parsed(u"(\"a\" and \"b\") and \"c\""_qs), Filter::all({Filter::all({a, b}), c}));
    EXPECT_EQ(parsed(u"((\"a\"))"_qs), a);
    EXPECT_EQ(filterText(Filter::all({Filter::any({a, b}), Filter::negated(Filter::all({b, c}))})),
              u"(any contains \"a\" or any contains \"b\") and not (any contains \"b\" and any contains \"c\")"_qs);
}

TEST(FilterText, ErrorsSayWhereAndWhatWasExpected)
{
    const std::vector<std::tuple<QString, qsizetype, QString>> cases {
        {u"value"_qs, 5, u"expected contains"_qs},
        {u"value contains"_qs, 14, u"expected a text in quotes or bytes"_qs},
        {u"value contains \"abc"_qs, 15, u"not closed"_qs},
        {u"value contains \"a\\q\""_qs, 17, u"escapes"_qs},
        {u"value contains \"a\\u12\""_qs, 17, u"escapes"_qs},
        {u"(value is null"_qs, 14, u"“)”"_qs},
        {u"value is null)"_qs, 13, u"or the end"_qs},
        {u"value is null key is null"_qs, 14, u"expected and"_qs},
        {u"value is nul"_qs, 9, u"null or empty"_qs},
        {u"any is null"_qs, 7, u"no such state"_qs},
        {u"foo = 1"_qs, 0, u"expected a text in quotes, key"_qs},
        {u"value contains \"a\" and"_qs, 22, u"expected a text in quotes, key"_qs},
        {u"offset > 9223372036854775808"_qs, 9, u"9223372036854775807"_qs},
        {u"offset > 1.5"_qs, 9, u"whole number"_qs},
        {u"offset 5"_qs, 7, u"expected ="_qs},
        {u"time > yesterday"_qs, 7, u"expected a time"_qs},
        {u"$. = 1"_qs, 2, u"member"_qs},
        {u"$[ = 1"_qs, 2, u"after “["_qs},
        {u"$[1 = 1"_qs, 3, u"“]”"_qs},
        {u"$[-1] = 1"_qs, 2, u"after “["_qs},
        {u"$.a = 01"_qs, 6, u"expected a number"_qs},
        {u"$.a = 1e1234567890123456"_qs, 6, u"expected a number"_qs},
        {u"$.a < \"x\"i"_qs, 6, u"cannot be compared"_qs},
        {u"$.a < true"_qs, 6, u"cannot be compared"_qs},
        {u"any $.a = 1"_qs, 4, u"expected contains"_qs},
        {u"value contains x\"0g\""_qs, 15, u"hexadecimal"_qs},
        {u"value matches /a(/"_qs, 16, u"do not pair"_qs},
        {u"value matches /ab(?=c)/"_qs, 17, u"not supported"_qs},
        {u"value matches /(a)\\1/"_qs, 18, u"not supported"_qs},
        {u"value matches /a"_qs, 14, u"not closed"_qs},
        {u"value matches a"_qs, 14, u"/…/"_qs},
        {u"value matches /a{2000}/"_qs, 16, u"too large"_qs},
    };
    for (const auto& [text, position, message] : cases) {
        const auto filter = parse(text);
        ASSERT_FALSE(filter) << text.toStdString();
        EXPECT_EQ(filter.error().position, position) << text.toStdString() << ": " << filter.error().toString().toStdString();
        EXPECT_TRUE(filter.error().message.contains(message)) << text.toStdString() << ": " << filter.error().toString().toStdString();
    }
    EXPECT_EQ(parse(u"value"_qs).error().toString(), u"At character 6: expected contains, =, !=, matches or is"_qs);
}

TEST(FilterText, DepthAndSizeAreBounded)
{
    EXPECT_FALSE(parse(QString(1'000'000, QLatin1Char('('))));
    EXPECT_FALSE(parse(QString(u"not "_qs).repeated(100'000) + u"tombstone"_qs));
    EXPECT_FALSE(parse(QString(u"tombstone or "_qs).repeated(100'000) + u"tombstone"_qs));
    EXPECT_TRUE(parse(QString(u"not "_qs).repeated(Filter::MaxDepth - 1) + u"tombstone"_qs));
    EXPECT_FALSE(parse(u"$"_qs + QString(u".a"_qs).repeated(1000) + u" exists"_qs));
}

TEST(FilterText, WhatIsPrintedReadsBackAsTheSameTree)
{
    Trees trees(7);
    for (int i = 0; i < 3000; ++i) {
        const Filter tree = trees.tree(4);
        const QString text = filterText(tree);
        const auto again = parse(text);
        ASSERT_TRUE(again) << text.toStdString() << ": " << again.error().toString().toStdString();
        ASSERT_EQ(*again, tree) << text.toStdString() << "\n" << filterText(*again).toStdString();
        EXPECT_FALSE(text.contains(QLatin1Char('\n')));
    }
}

TEST(FilterJson, WhatIsSavedReadsBackAsTheSameTree)
{
    Trees trees(11);
    for (int i = 0; i < 3000; ++i) {
        const Filter tree = trees.tree(4);
        const QByteArray saved = QJsonDocument(toJson(tree)).toJson(QJsonDocument::Compact);
        const auto again = fromJson(QJsonDocument::fromJson(saved).object());
        ASSERT_TRUE(again) << saved.toStdString() << ": " << again.error().toStdString();
        ASSERT_EQ(*again, tree) << saved.toStdString();
    }
}

TEST(FilterJson, WhatOthersWroteIsChecked)
{
    const auto read = [](const char* json) { return fromJson(QJsonDocument::fromJson(json).object()); };
    EXPECT_EQ(read(R"({"field":"offset","op":">","integer":"9223372036854775807"})").value(),
              Filter::test({Field::Offset, {}, {}, Op::Greater, std::numeric_limits<qint64>::max()}));
    for (const char* wrong : {
             R"({"field":"value"})",
             R"({"op":"null"})",
             R"({"field":"value","op":"null","text":"x"})",
             R"({"field":"value","op":"contains","text":"x","bytes":"00"})",
             R"({"field":"value","op":"contains","bytes":"0g"})",
             R"({"field":"value","op":"contains","text":"x","surprise":1})",
             R"({"field":"value","op":"matches","text":"("})",
             R"({"field":"offset","op":"=","integer":9})",
             R"({"field":"offset","op":"=","integer":"9223372036854775808"})",
             R"({"field":"value","path":"$.a..b","op":"exists"})",
             R"({"field":"value","path":"$.a","op":"=","number":"1e9999999999999999"})",
             R"({"and":[1]})",
             R"({"and":[],"or":[]})",
             R"({"not":[]})",
         })
        EXPECT_FALSE(read(wrong)) << wrong;
    QByteArray deep;
    for (int i = 0; i < 500; ++i)
        deep += R"({"not":)";
    deep += "{}" + QByteArray(500, '}');
    EXPECT_FALSE(read(deep.constData()));
}
