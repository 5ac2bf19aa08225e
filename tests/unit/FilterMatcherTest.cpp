// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filters over records: every field, JSON paths, what cannot be judged.
#include "kafka/filter/FilterText.h"
#include "kafka/filter/Matcher.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <limits>

using namespace kafka;
using namespace kafka::filter;

namespace {

struct Sample
{
    QByteArray key = "key-1"; // a null QByteArray is null
    QByteArray value = R"({"a":1})";
    std::vector<HeaderView> headers = {};
    qint32 partition = 2;
    qint64 offset = 41;
    qint64 timestamp = 1'795'233'600'000;
};

Match judge(const QString& filter, const Sample& sample, const QString& charset = {}, QString* problem = nullptr)
{
    const auto tree = parseFilter(filter, QTimeZone::utc());
    if (!tree) {
        ADD_FAILURE() << filter.toStdString() << ": " << tree.error().toString().toStdString();
        return Match::Error;
    }
    const auto matcher = Matcher::compile(*tree, serde::Charset(charset));
    if (!matcher) {
        ADD_FAILURE() << matcher.error().message.toStdString();
        return Match::Error;
    }
    RecordBatchBuilder builder;
    const auto view = [](const QByteArray& bytes) { return bytes.isNull() ? QByteArrayView() : QByteArrayView(bytes); };
    builder.add(QStringLiteral("t"),
                {sample.partition, sample.offset, sample.timestamp, TimestampType::CreateTime, view(sample.key), view(sample.value), sample.headers});
    const auto batch = builder.take();
    QString said;
    const Match m = (*matcher)->match(batch->at(0), said);
    EXPECT_EQ(m == Match::Error, !said.isEmpty()) << said.toStdString();
    QByteArray laid("\x02 another record \0", 18); // as in a batch: one field behind the other
    laid += sample.key + char(sample.value.size()) + sample.value;
    for (const HeaderView& h : sample.headers)
        laid += char(h.name.size()) + h.name.toByteArray() + char(h.value.size()) + h.value.toByteArray();
    if (const qsizetype trace = (*matcher)->firstTrace(laid); m != Match::No) {
        EXPECT_TRUE(trace >= 0 && trace <= laid.size()) << "no trace of it: " << filter.toStdString();
    }
    if (problem)
        *problem = said;
    return m;
}

bool is(const QString& filter, const Sample& sample, const QString& charset = {}) { return judge(filter, sample, charset) == Match::Yes; }
bool inJson(const QString& filter, const QByteArray& json) { return is(filter, {.value = json}); }

} // namespace

// Where a search need not look any closer.
TEST(FilterMatcher, TracesOfWhatIsLookedFor)
{
    const QByteArray records = "{\"a\":\"Needle\"} 0123456789 {\"b\":\"caf\xc3\xa9\"} \\u0041 {\"c\":\"\\u00e9\"}";
    const auto trace = [&](const QString& text, const QString& charset = {}) {
        const auto tree = parseFilter(text, QTimeZone::utc());
        return tree ? (*Matcher::compile(*tree, serde::Charset(charset)))->firstTrace(records) : -2;
    };
    const qsizetype escape = records.indexOf("\\u00");
    const std::vector<std::pair<const char16_t*, qsizetype>> cases {
        {u"value contains \"Needle\"", 6},
        {u"value contains \"needle\"", escape},
        {u"value contains \"needle\"i", 6},
        {u"key = \"345\"", records.indexOf("345")},
        {u"value contains \"caf\u00e9\"", records.indexOf("caf\xc3")},
        {u"value contains x\"ff\"", -1},
        {u"value contains \"nowhere\"", escape}, // it may be hidden
        {u"value contains \"\"", 0},
        {u"value contains x\"ff\" or key contains \"Needle\"", 6},
        {u"value contains x\"ff\" and key contains \"Needle\"", -1},
        {u"value contains x\"35\" and key contains \"Needle\"", records.indexOf("5")},
        {u"not value contains \"Needle\"", 0},
        {u"value contains \"Needle\" or offset > 3", 0},
        {u"value contains \"Needle\" and offset > 3", 6},
        {u"value is null", 0},
        {u"$.a = \"Needle\"", 6},
        {u"$.a > 3", 1},
        {u"value matches /x/", 0},
        {u"value contains \"\u00c9\"i", 0}, // folded: only reading tells
    };
    for (const auto& [text, wanted] : cases)
        EXPECT_EQ(trace(QString::fromUtf16(text)), wanted) << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(trace(u"$.a = \"Needle\""_qs, u"UTF-16LE"_qs), 0) << "has to be decoded first";
    const auto utf16 = Matcher::compile(*parseFilter(u"value contains \"caf\u00e9\""_qs, QTimeZone::utc()), serde::Charset(u"UTF-16LE"_qs));
    EXPECT_EQ((*utf16)->firstTrace(QByteArray("..c\0a\0f\0\xe9\0", 10)), 2) << "in the charset, too";
}

// R45: null, empty, "null" and a tombstone are four things.
TEST(FilterMatcher, R45_NullEmptyAndTombstone)
{
    const Sample null {.value = QByteArray()};
    const Sample empty {.value = ""};
    const Sample word {.value = "null"};
    const Sample keyless {.key = QByteArray(), .value = QByteArray()};
    EXPECT_TRUE(is(u"value is null"_qs, null));
    EXPECT_FALSE(is(u"value is empty"_qs, null));
    EXPECT_FALSE(is(u"value = \"\""_qs, null));
    EXPECT_FALSE(is(u"value contains \"\""_qs, null));
    EXPECT_FALSE(is(u"value contains x\"\""_qs, null));
    EXPECT_FALSE(is(u"value matches //"_qs, null));
    EXPECT_TRUE(is(u"not value contains \"x\""_qs, null));
    EXPECT_TRUE(is(u"value is empty and value is not null"_qs, empty));
    EXPECT_TRUE(is(u"value = \"\" and value contains \"\" and value matches //"_qs, empty));
    EXPECT_FALSE(is(u"value is null"_qs, word));
    EXPECT_TRUE(is(u"$ = null"_qs, word));
    EXPECT_FALSE(is(u"$ = null"_qs, null));
    EXPECT_FALSE(is(u"$ exists"_qs, empty));
    EXPECT_TRUE(is(u"tombstone"_qs, null));
    EXPECT_FALSE(is(u"tombstone"_qs, keyless));
    EXPECT_FALSE(is(u"tombstone"_qs, empty));
    EXPECT_TRUE(is(u"key is null and value size = 0"_qs, keyless));
}

TEST(FilterMatcher, FieldsThatAreNumbers)
{
    const Sample s {.headers = {{"h", "12"}}};
    for (const char16_t* yes : {u"partition = 2", u"partition >= 2", u"offset < 42", u"offset != 40", u"time = 2026-11-21T04:00:00Z",
                                u"time > 2026-11-21T03:59:59.999Z", u"key size = 5", u"value size <= 7", u"size = 15"})
        EXPECT_TRUE(is(QString::fromUtf16(yes), s)) << QString::fromUtf16(yes).toStdString();
    for (const char16_t* no : {u"partition = 3", u"offset > 41", u"time < 2026-11-21T04:00:00Z", u"key size > 5", u"size = 12", u"time is null"})
        EXPECT_FALSE(is(QString::fromUtf16(no), s)) << QString::fromUtf16(no).toStdString();
    const Sample edge {.offset = std::numeric_limits<qint64>::max(), .timestamp = -1};
    EXPECT_TRUE(is(u"offset = 9223372036854775807"_qs, edge));
    EXPECT_TRUE(is(u"time is null"_qs, edge));
    EXPECT_FALSE(is(u"time < 2100-01-01T00:00:00Z"_qs, edge)) << "a record without a time is not before anything";
    EXPECT_FALSE(is(u"time != 5"_qs, edge));
}

// R46: duplicates, null header values.
TEST(FilterMatcher, R46_Headers)
{
    const Sample s {.headers
                    = {{"trace", "one"}, {"trace", "two"}, {"none", QByteArrayView()}, {"empty", ""}, {"Trace", "{\"id\":7}"}, {"", "nameless"}}};
    for (const char16_t* yes :
         {u"header \"trace\" = \"one\"", u"header \"trace\" = \"two\"", u"header contains \"ne\"", u"header \"none\" is null",
          u"header \"none\" exists", u"header \"empty\" is empty", u"header name = \"Trace\"", u"header name contains \"TRACE\"i",
          u"header \"Trace\" $.id = 7", u"header $.id >= 7", u"header \"\" = \"nameless\"", u"\"two\"", u"\"Trace\"", u"any matches /^two$/"})
        EXPECT_TRUE(is(QString::fromUtf16(yes), s)) << QString::fromUtf16(yes).toStdString();
    for (const char16_t* no : {u"header \"trace\" = \"three\"", u"header \"trac\" exists", u"header \"empty\" is null", u"header \"none\" is empty",
                               u"header \"trace\" $.id = 7", u"\"nothing\"", u"key contains \"two\"", u"header name = \"one\""})
        EXPECT_FALSE(is(QString::fromUtf16(no), s)) << QString::fromUtf16(no).toStdString();
    EXPECT_FALSE(is(u"header exists"_qs, {}));
    EXPECT_TRUE(is(u"header exists"_qs, s));
}

TEST(FilterMatcher, TextInAnyForm)
{
    const Sample korean {.key = "\xc8\xab", .value = "{\"n\":\"\\ud64d\"}"}; // 홍 in CP949, 홍 escaped
    EXPECT_TRUE(is(u"key = \"홍\""_qs, korean, u"CP949"_qs));
    EXPECT_FALSE(is(u"key = \"홍\""_qs, korean));
    EXPECT_TRUE(is(u"value contains \"홍\""_qs, korean));
    EXPECT_TRUE(is(u"$.n = \"홍\""_qs, korean));
    EXPECT_TRUE(is(u"$.n matches /^홍$/"_qs, korean));
    EXPECT_TRUE(is(u"value matches /\"홍\"/"_qs, korean));
    EXPECT_TRUE(is(u"key matches /^홍$/"_qs, korean, u"CP949"_qs));
    EXPECT_FALSE(is(u"key matches /^홍$/"_qs, korean));
    const Sample decomposed {.value = u"{\"이름\":\"홍\"}"_qs.normalized(QString::NormalizationForm_D).toUtf8()};
    EXPECT_TRUE(is(u"$.이름 = \"홍\""_qs, decomposed));
    EXPECT_TRUE(is(u"value matches /이름.*홍/"_qs, decomposed));
    EXPECT_TRUE(is(u"$.이름 contains \"홍\""_qs, {.value = "{\"\xc0\xcc\xb8\xa7\":\"\xc8\xab\"}"}, u"EUC-KR"_qs));
}

TEST(FilterMatcher, JsonPaths)
{
    const QByteArray json = R"({"order":{"total":100.50,"id":9223372036854775808,"tags":["x","y",{"z":null}],"open":true,"note":""},
        "unit price":"3.50","n":null,"big":1e400,"neg":-1,"list":[[1,2],[3]],"e\"q":"\"","a.b":5,"dup":1,"dup":2,"obj":{"p":1,"q":9}})";
    for (const char16_t* yes : {u"$.order.total > 100",
                                u"$.order.total = 100.5",
                                u"$.order.total = 1005e-1",
                                u"$.order.id = 9223372036854775808",
                                u"$.order.id > 9223372036854775807",
                                u"$.order.id < 9223372036854775809",
                                u"$.order.tags[1] = \"y\"",
                                u"$.order.tags[*] = \"x\"",
                                u"$.order.tags[2].z = null",
                                u"$.order.tags[*].z exists",
                                u"$.order.open = true",
                                u"$.order.open != false",
                                u"$.order.note = \"\"",
                                u"$[\"unit price\"] = \"3.50\"",
                                u"$['unit price'] contains \".5\"",
                                u"$.n is null",
                                u"$.n exists",
                                u"$.big > 1e399",
                                u"$.big < 1e401",
                                u"$.neg < 0",
                                u"$.list[*][*] = 3",
                                u"$.list[0][1] = 2",
                                u"$[\"e\\\"q\"] = \"\\\"\"",
                                u"$[\"a.b\"] = 5",
                                u"$.dup = 1",
                                u"$.dup = 2",
                                u"$.obj[*] = 9",
                                u"$.obj.* = 1",
                                u"$.order exists",
                                u"$.order != null",
                                u"$.neg is not null",
                                u"$.order.tags[0] < \"y\"",
                                u"$.order.tags[1] >= \"y\"",
                                u"$.order.tags[*] != \"x\"",
                                u"$.list[*] != null",
                                u"$.order.note matches /^$/",
                                u"$ exists",
                                u"$ != null"})
        EXPECT_TRUE(inJson(QString::fromUtf16(yes), json)) << QString::fromUtf16(yes).toStdString();
    for (const char16_t* no : {u"$.order.total > 100.5",
                               u"$.order.total = \"100.50\"",
                               u"$.order.id = 9223372036854775807",
                               u"$.order.id = 9223372036854775809",
                               u"$.order.id = 9223372036854775808.0000000001",
                               u"$.order.tags[3] exists",
                               u"$.order.tags[0].z exists",
                               u"$.order.open = \"true\"",
                               u"$.missing exists",
                               u"$.missing = null",
                               u"$.missing != 5",
                               u"$.n != null",
                               u"$.n = 0",
                               u"$.n < 1",
                               u"$.order = 5",
                               u"$.order != 5",
                               u"$.list[2] exists",
                               u"$.a.b = 5",
                               u"$.dup = 3",
                               u"$.total exists",
                               u"$.order.note is null",
                               u"$[0] exists",
                               u"$.order.open != null and $.no exists",
                               u"$.unit = \"3.50\"",
                               u"$.list.x exists",
                               u"$.neg[0] exists"})
        EXPECT_FALSE(inJson(QString::fromUtf16(no), json)) << QString::fromUtf16(no).toStdString();
    EXPECT_TRUE(inJson(u"$ = 1"_qs, "1.0"));
    EXPECT_TRUE(inJson(u"$[1] = 2"_qs, " [1, 2] "));
    EXPECT_TRUE(inJson(u"$.a = 1"_qs, "\xef\xbb\xbf{\"a\":1}")) << "a byte order mark";
    EXPECT_TRUE(inJson(u"$.key = 1"_qs, R"({"\u006bey":1})")) << "an escaped name";
    EXPECT_TRUE(inJson(u"$.k = \"ERROR\""_qs, R"({"k":"\u0045RROR"})")) << "an escaped text";
    EXPECT_TRUE(is(u"key $.id = 5"_qs, {.key = "{\"id\":5}"}));
    EXPECT_FALSE(is(u"key $.id = 5"_qs, {.key = QByteArray()}));
}

TEST(FilterMatcher, WhatIsNoJson)
{
    EXPECT_TRUE(inJson(u"$.a = 1"_qs, R"({"a":1,"b":tru)")) << "read no further than needed";
    EXPECT_TRUE(inJson(u"$.c = 1"_qs, R"({"a":1,"b":tru,"c":1})")) << "what is beside the path is skipped, not checked";
    EXPECT_FALSE(inJson(u"$.c = 1"_qs, R"({"a":1,"b"=2,"c":1})"));
    EXPECT_FALSE(inJson(u"$.c exists"_qs, R"({"a":1,"c":tru})"));
    EXPECT_FALSE(inJson(u"$.a exists"_qs, "plain text with \"a\":1"));
    EXPECT_FALSE(inJson(u"$.a = 1"_qs, R"({"a")"));
    EXPECT_FALSE(inJson(u"$.a = 1"_qs, R"({"a":)"));
    EXPECT_FALSE(inJson(u"$.a = 1"_qs, R"({"a":01})"));
    EXPECT_TRUE(inJson(u"$.a = 1"_qs, "{\"x\":\"\xff\xfe\",\"a\":1}")) << "bytes that are no UTF-8 do not hide the rest";
    EXPECT_TRUE(inJson(u"$.x contains \"ok\""_qs, "{\"x\":\"\xff ok\"}"));
}

// R48: depth and size.
TEST(FilterMatcher, R48_DeepAndHuge)
{
    const QByteArray deep = R"({"x":)" + QByteArray(500'000, '[') + "\"]\"" + QByteArray(500'000, ']') + R"(,"a":7})";
    EXPECT_TRUE(inJson(u"$.a = 7"_qs, deep)) << "what is beside the path may be nested to any depth";
    EXPECT_FALSE(inJson(u"$.x[0][0][0] = 7"_qs, deep));
    QByteArray line = R"({"items":[)";
    for (int i = 0; line.size() < 10'000'000; ++i)
        line += R"({"id":)" + QByteArray::number(i) + R"(,"text":"\uc8fc\ubb38 lorem ipsum"},)";
    line += R"({"id":-1,"text":"needle"}],"last":true})";
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(inJson(u"$.items[*].id = -1"_qs, line));
    EXPECT_TRUE(inJson(u"$.last = true"_qs, line));
    EXPECT_TRUE(inJson(u"value contains \"needle\""_qs, line));
    EXPECT_TRUE(inJson(u"value contains \"주문 lorem\""_qs, line));
    EXPECT_TRUE(inJson(u"value matches /needle\".*last/"_qs, line));
    EXPECT_LT(timer.elapsed(), 10'000); // unoptimised and with sanitizers too
}

// R52: names written with escapes, again and again, must not be looked for from each place to the end.
TEST(FilterMatcher, R52_HostileJsonTakesLinearTime)
{
    QByteArray json = "[";
    while (json.size() < 4'000'000)
        json += R"({"\u0061b":1},)";
    json += R"({"ab":2}])";
    QElapsedTimer timer;
    timer.start();
    EXPECT_FALSE(inJson(u"$[*].ab = 3"_qs, json));
    EXPECT_TRUE(inJson(u"$[*].ab = 2"_qs, json));
    EXPECT_FALSE(inJson(u"$[*].ab = 2"_qs, json.chopped(10)));
    EXPECT_LT(timer.elapsed(), 20'000); // milliseconds: from each place to the end it would be hours
}

TEST(FilterMatcher, AndOrNot)
{
    const Sample s;
    EXPECT_TRUE(is(u"partition = 2 and (offset = 0 or key = \"key-1\") and not value is null"_qs, s));
    EXPECT_FALSE(is(u"partition = 2 and not (offset = 0 or key = \"key-1\")"_qs, s));
    EXPECT_TRUE(is({}, s));
    EXPECT_FALSE(is(u"not everything"_qs, s));
}

// R52: what cannot be judged is neither a match nor none, unless the rest decides alone.
TEST(FilterMatcher, R52_AnErrorIsNeverNoMatch)
{
    const Sample s {.value = QByteArray(10'000'000, 'a')};
    const QString costly = u"value matches /(\\pL{10,30}){3}!/"_qs;
    QString problem;
    EXPECT_EQ(judge(costly, s, {}, &problem), Match::Error);
    EXPECT_EQ(problem, u"The regular expression is too costly for this value of 10000000 bytes."_qs);
    EXPECT_EQ(judge(u"not "_qs + costly, s), Match::Error);
    EXPECT_EQ(judge(costly + u" and partition = 2"_qs, s), Match::Error);
    EXPECT_EQ(judge(costly + u" or partition = 3"_qs, s), Match::Error);
    EXPECT_EQ(judge(costly + u" and partition = 3"_qs, s), Match::No);
    EXPECT_EQ(judge(costly + u" or partition = 2"_qs, s), Match::Yes);
    EXPECT_EQ(judge(costly, {.value = "a"}), Match::No);
    EXPECT_EQ(judge(u"any matches /(\\pL{10,30}){3}!/"_qs, s), Match::Error);
}

TEST(FilterMatcher, RefusesWhatCannotBeCompiled)
{
    EXPECT_FALSE(Matcher::compile(Filter::test({Field::Value, {}, {}, Op::Matches, Text {u"("_qs}})));
    Filter deep;
    for (int i = 0; i < 1000; ++i)
        deep = Filter::negated(deep);
    EXPECT_FALSE(Matcher::compile(deep));
}

TEST(FilterMatcher, NoticesAlwaysMatch)
{
    RecordBatchBuilder builder;
    builder.addNotice(QStringLiteral("t"), 0, 5, QStringLiteral("Offset 5 no longer exists"));
    QString problem;
    EXPECT_EQ(Matcher::compile(parseFilter(u"tombstone"_qs).value()).value()->match(builder.take()->at(0), problem), Match::Yes);
}
