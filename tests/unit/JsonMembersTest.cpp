// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter in JavaScript is given of a message's JSON: nothing else may change by it than the time it takes.
#include "kafka/worker/JsonMembers.h"
#include "kafka/worker/JavaScriptFilter.h"

#include <gtest/gtest.h>

using kafka::worker::JavaScriptFilter;
using kafka::worker::JsonMembers;

namespace {

QByteArray namesIn(const char* source)
{
    const JsonMembers members(QString::fromUtf8(source));
    return members.areAll() ? "all" : members.paths();
}

} // namespace

TEST(JsonMembers, OnlyWhatIsCertainIsLeftOut)
{
    const struct
    {
        const char* source;
        const char* names;
    } cases[] = {
        {"json.order.total > 9990", "order.total"},
        {"json?.order?.total > 1 && json['a b'].c === \"json\"", "order.total a b.c"},
        {"json.items[0].name == 'x' || [1, 2].includes(json.n)", "items n"},
        {"json.a.b == 1 || json.a.c.d == 2 || json.a.b.e", "a.b a.b.e a.c.d"},
        {"json.a.b.startsWith('x') || json.c.length > 2", "a.b c.length"},
        {"json.a.hasOwnProperty('x') && json.b['c']", "a b.c"},
        {"json.a.b", "a.b"},
        {"f(json.a)", "a"},
        {"json.includes('x')", "all"},
        {"value.length > 3", ""},
        {"order.json > json.a", "a"},
        {"return json.total.toString() == '5'", "total"},
        {"x ? json.a : json.b", "a b"},
        // json is looked at as a whole, or may be
        {"json && json.a", "all"},
        {"f(json)", "all"},
        {"({...json}).secret", "all"},
        {"[...json]", "all"},
        {"({json}).json.secret", "all"},
        {"'a' in json", "all"},
        {"for (k in json) return true", "all"},
        {"json[name]", "all"},
        {"json['a' + 'b']", "all"},
        {"json?.['a']", "all"},
        {"json.hasOwnProperty('a')", "all"},
        {"json.valueOf().a", "all"},
        {"json.toString()", "all"},
        {"json.__lookupGetter__('a')", "all"},
        {"let json = 1; return json.a", "all"},
        {"Object.keys(json.a)", "all"},
        // by another name
        {"globalThis.json.a", "all"},
        {"eval('js' + 'on').a", "all"},
        {"(() => 1).constructor('return js' + 'on')()", "all"},
        {"(() => 1)['constructor']('return 1')()", "all"},
        {"(() => 1)['con' + 'structor']('return 1')()", "all"},
        {"const {['con' + 'structor']: C} = (() => 1); return C('return 1')()", "all"},
        {"const {'constructor': C} = (() => 1); return C('return 1')()", "all"},
        {"this.json.a", "all"},
        // what this does not read
        {"/json/.test(json.a)", "all"},
        {"json.a // + json", "all"},
        {"`${json.a}`", "all"},
        {"js\\u006fn.a", "all"},
        {"json.a == '\\x41'", "all"},
        {"json.\xea\xb0\x80", "all"},
        {"json.a == 'open", "all"},
    };
    for (const auto& c : cases)
        EXPECT_EQ(namesIn(c.source).toStdString(), c.names) << c.source;
}

TEST(JsonMembers, AreAsTheyAreWritten)
{
    JsonMembers members(QStringLiteral("json.a || json.b"));
    EXPECT_EQ(members.of(R"({"x":{"a":1},"a":1.50,"y":[{"b":2}],"b":{"c":[1,{}]},"a":"2"})"), R"({"a":1.50,"b":{"c":[1,{}]},"a":"2"})");
    EXPECT_EQ(members.of(" {\"n\" : 1 , \"\\u0061\" : 2}\n"), "{\"\\u0061\" : 2}"); // an escaped name may be any
    JsonMembers deep(QStringLiteral("json.a.b.c > json.a.d && json.e.f"));
    EXPECT_EQ(deep.of(R"({"a": {"b":{"x":1,"c":[1]},"x":2,"d":{"y":{}}}, "e":[{"x":1}],"x":{"b":1},"a":5,"a":{"x":1,"\u0062":{"x":1}}})"),
              R"({"a": {"b":{"c":[1]},"d":{"y":{}}},"e":[{"x":1}],"a":5,"a":{"\u0062":{"x":1}}})");
    EXPECT_EQ(members.of(R"({"x":1})"), "{}");
    EXPECT_EQ(members.of("\xef\xbb\xbf{\"a\":1}"), R"({"a":1})");
    for (const char* whole : {"", "[1]", "5", "null", R"({"a":1)", R"({"a":1}x)", R"({"x":01,"a":1})", R"({"x":tru,"a":1})", R"({"a":1,})", R"({"x":"
","a":1})"})
        EXPECT_TRUE(members.of(whole).isNull()) << whole;
    EXPECT_TRUE(JsonMembers(QStringLiteral("json")).of("{}").isNull());
}

// The same question, asked so that all of the JSON is read, has the same answer.
TEST(JsonMembers, DecideAsAllOfTheJsonDoes)
{
    int decided = 0;
    const QByteArray values[] = {
        R"({"id":1,"order":{"total":9999.5,"items":[{"n":"a"},{"n":"b"}]},"status":"ERROR"})",
        R"({"order":{"total":1},"order":{"total":10000}})",
        R"({"order":null,"a b":"x"})",
        R"({"\u006frder":{"total":10000}})",
        R"([{"order":{"total":10000}}])",
        R"({"id":1,"__proto__":{"order":{"total":10000}}})",
        R"({"order":{"total":10000},"broken":01})",
        R"("order")",
        "",
        "\xff{",
        "{\"order\":{\"total\":\"\xff\xfe\"}}",
    };
    for (const char* source : {"json.order.total > 9990", "json?.order?.total > 9990", "json.length > 0", "json['a b'] == 'x'",
                               "json.order.length === undefined", "json.order", "json.order.items[1].n == 'b'"})
        for (const QByteArray& value : values) {
            kafka::RecordFields record;
            record.value = value;
            JavaScriptFilter part;
            JavaScriptFilter whole;
            ASSERT_FALSE(part.compile(QString::fromUtf8(source)));
            ASSERT_FALSE(whole.compile(QStringLiteral("/**/") + QString::fromUtf8(source)));
            ASSERT_FALSE(JsonMembers(QString::fromUtf8(source)).areAll());
            const auto a = part.judge({}, record, true);
            const auto b = whole.judge({}, record, true);
            decided += a.matches.has_value();
            EXPECT_EQ(a.matches, b.matches) << source << ' ' << value.constData();
            EXPECT_EQ(a.message.toStdString(), b.message.toStdString()) << source << ' ' << value.constData();
        }
    EXPECT_GT(decided, 20); // the others are errors, the same ones
}
