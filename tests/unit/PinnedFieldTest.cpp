// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of a message for a pinned column.
#include "kafka/filter/FieldReader.h"
#include "kafka/filter/FieldSuggestions.h"
#include "kafka/serde/Charset.h"

#include <gtest/gtest.h>

using namespace kafka;
using namespace kafka::filter;
using serde::Part;
using serde::TopicReading;

namespace {

PinnedField fieldOf(const char* text)
{
    const auto field = PinnedField::parse(QString::fromUtf8(text));
    EXPECT_TRUE(field) << text;
    return field.value_or(PinnedField());
}

FieldValue read(const char* field, QByteArrayView bytes, const TopicReading& reading = {}, qsizetype most = FieldReader::Beginning)
{
    return FieldReader(fieldOf(field)).read({bytes}, reading, most);
}

std::string cell(const FieldValue& value, int limit = 300) { return cellText(value, limit).toStdString(); }

} // namespace

TEST(PinnedFieldTest, IsWrittenAsItIsRead)
{
    for (const char* text : {"$", "$.order.total", "$[\"unit price\"][0].items[*]", "key $.id", "column 3", "key column 100000", "$.주문.금액"})
        EXPECT_EQ(fieldOf(text).toString().toStdString(), text);
    EXPECT_EQ(fieldOf("  VALUE $.a ").toString(), QStringLiteral("$.a"));
    EXPECT_EQ(fieldOf("Key  Column 12").toString(), QStringLiteral("key column 12"));
    EXPECT_EQ(fieldOf("column 3").title(), QStringLiteral("Column 3"));
    EXPECT_EQ(fieldOf("key column 3").title(), QStringLiteral("Key column 3"));
    EXPECT_EQ(fieldOf("key $.id").title(), QStringLiteral("key $.id"));
    for (const char* wrong : {"", "order", "$.", "$.a b", "column", "column 0", "column 100001", "column 9999999999", "keys $.a", "key", "$.a $.b"})
        EXPECT_FALSE(PinnedField::parse(QString::fromUtf8(wrong))) << wrong;
    EXPECT_EQ(PinnedField::parse(u"$.a b").error().position, 4);
}

TEST(PinnedFieldTest, JsonIsShownAsItIsWritten)
{
    const QByteArrayView json = R"({"id":12345678901234567890,"total":1.10,"e":-1E+400,"t":true,"f":false,"n":null,"s":"null","empty":"",
        "o":{"a":[1, {"b" : "x\n\u202e\ud55c"}],"z":{}},"a.b":7,"\u0069d2":8,"dup":1,"dup":"two"})";
    struct
    {
        const char* path;
        FieldKind kind;
        const char* text;
    } const table[] = {{"$.id", FieldKind::Number, "12345678901234567890"},
                       {"$.total", FieldKind::Number, "1.10"},
                       {"$.e", FieldKind::Number, "-1E+400"},
                       {"$.t", FieldKind::True, "true"},
                       {"$.f", FieldKind::False, "false"},
                       {"$.n", FieldKind::Null, "null"},
                       {"$.s", FieldKind::Text, "null"},
                       {"$.empty", FieldKind::Text, ""},
                       {"$.o.a[0]", FieldKind::Number, "1"},
                       {"$.o.a[1].b", FieldKind::Text, "x␊⟨U+202E⟩한"},
                       {"$.o.a[1]", FieldKind::Container, R"({"b" : "x\n\u202e\ud55c"})"},
                       {"$.o.a[2]", FieldKind::Missing, ""},
                       {"$.o.z", FieldKind::Container, "{}"},
                       {"$.o.z.y", FieldKind::Missing, ""},
                       {"$.o[0]", FieldKind::Missing, ""},
                       {"$.id.x", FieldKind::Missing, ""},
                       {"$[\"a.b\"]", FieldKind::Number, "7"},
                       {"$.id2", FieldKind::Number, "8"},
                       {"$.dup", FieldKind::Container, "1, \"two\""},
                       {"$.o.a[*]", FieldKind::Container, R"(1, {"b" : "x\n\u202e\ud55c"})"},
                       {"$.o.a[*].b", FieldKind::Text, "x␊⟨U+202E⟩한"},
                       {"$.nothing", FieldKind::Missing, ""}};
    for (const auto& row : table) {
        const FieldValue value = read(row.path, json);
        EXPECT_EQ(int(value.kind()), int(row.kind)) << row.path;
        EXPECT_EQ(cell(value), row.text) << row.path;
    }
    EXPECT_EQ(exactText(read("$.o.a[1].b", json)), QByteArray("x\n\u202e한")) << "copies have the characters themselves";
    EXPECT_EQ(exactText(read("$.id", json)), QByteArray("12345678901234567890"));
    EXPECT_EQ(exactText(read("$.n", json)), QByteArray("null"));
    EXPECT_TRUE(exactText(read("$.nothing", json)).isNull());
    EXPECT_FALSE(exactText(read("$.empty", json)).isNull()) << "an empty text is no missing one";
    EXPECT_EQ(exactText(read("$.dup", json)), QByteArray("1, \"two\""));
}

TEST(PinnedFieldTest, WhatIsNoJsonSaysSo)
{
    EXPECT_EQ(int(read("$.a", "plain text").kind()), int(FieldKind::Unreadable));
    EXPECT_EQ(int(read("$.a", R"({"b":1,)").kind()), int(FieldKind::Unreadable)) << "broken before the field";
    EXPECT_EQ(cell(read("$.a", R"({"a":1,"b":)")), "1") << "what was there before is shown";
    EXPECT_EQ(int(read("$.a", QByteArrayView()).kind()), int(FieldKind::Missing));
    EXPECT_EQ(int(read("$.a", "").kind()), int(FieldKind::Missing));
    EXPECT_EQ(int(read("$.a", QByteArrayView("\x00\x01\xff", 3)).kind()), int(FieldKind::Unreadable));
    EXPECT_EQ(int(read("$", "1|2").kind()), int(FieldKind::Unreadable));
    EXPECT_EQ(cell(read("$", " 17 ")), "17");
    EXPECT_EQ(cell(read("$.a", "\xef\xbb\xbf{\"a\":3}")), "3") << "behind a byte order mark";
    EXPECT_EQ(int(read("$.a", QByteArray(100'000, '[')).kind()), int(FieldKind::Beyond)) << "of any depth";
}

// What is packed and ends too early: no more of it comes, so the field is not "further on".
TEST(PinnedFieldTest, ABrokenPackingCannotBeRead)
{
    const QByteArray gzip = QByteArray::fromHex("1f8b0800000000000203ab564a52b2523230343236313533b7b04c4c4a4e"); // {"b":"012…
    EXPECT_EQ(int(read("$.a", gzip).kind()), int(FieldKind::Unreadable));
    EXPECT_EQ(int(read("$.a", gzip, {}, 8).kind()), int(FieldKind::Beyond)) << "there it was not looked for";
}

// Only the beginning of a large message is looked at, and that is said.
TEST(PinnedFieldTest, OfLargeOnesTheBeginningIsLookedAt)
{
    const QByteArray filler(200'000, 'x');
    const QByteArray json = R"({"a":1,"s":")" + filler + R"(","z":26})";
    EXPECT_EQ(cell(read("$.a", json)), "1");
    EXPECT_EQ(int(read("$.z", json).kind()), int(FieldKind::Beyond));
    EXPECT_EQ(cell(read("$.s", json), 10), "xxxxxxxxxx…");
    EXPECT_EQ(cell(read("$.z", json, {}, json.size())), "26") << "copies look at all";
    EXPECT_EQ(exactText(read("$.s", json, {}, json.size())).size(), filler.size());
    EXPECT_EQ(int(read("$.n", R"({"n":123456})", {}, 9).kind()), int(FieldKind::Beyond)) << "a number that goes on is none yet";
    EXPECT_EQ(cell(read("$.o", R"({"o":{"a":1,"b":22222}})", {}, 16)), "{\"a\":1,\"b\":…");
    EXPECT_EQ(cell(read("$[*]", "[1,2,3333333]", {}, 8)), "1, 2, …");
    EXPECT_EQ(cell(read("$[*]", "[" + QByteArray("1,").repeated(1000) + "1]"), 10), "1, 1, 1, 1…");
}

TEST(PinnedFieldTest, DelimitedColumnsByTheirNumber)
{
    // a number of millions of zeros takes no hours
    EXPECT_EQ(int(read("column 2", "a|-" + QByteArray(8 << 20, '0') + "7|b", {}, 16 << 20).kind()), int(FieldKind::Number));
    EXPECT_EQ(cell(read("column 2", "a|b|c")), "b");
    EXPECT_EQ(cell(read("column 3", "a|b|c\r\n")), "c");
    EXPECT_EQ(int(read("column 4", "a|b|c").kind()), int(FieldKind::Missing));
    EXPECT_EQ(int(read("column 2", "a||c").kind()), int(FieldKind::Text)) << "empty, not missing";
    EXPECT_EQ(int(read("column 1", "word").kind()), int(FieldKind::Unreadable)) << "no separator";
    EXPECT_EQ(int(read("column 2", "a|0012.50|c").kind()), int(FieldKind::Number));
    EXPECT_EQ(cell(read("column 2", "a|0012.50|c")), "0012.50") << "as it is written";
    EXPECT_EQ(int(read("column 2", "a|1,5|c").kind()), int(FieldKind::Text));
    EXPECT_EQ(int(read("column 2", "a|--5|c").kind()), int(FieldKind::Text));
    EXPECT_EQ(int(read("column 2", "a| -05 |c").kind()), int(FieldKind::Number));
    EXPECT_EQ(cell(read("column 2", "a|1\nb|2\nc\n")), "1, 2") << "of several lines";
    EXPECT_EQ(cell(FieldReader(fieldOf("column 2")).read({"a^b,c^d", "^"}, {})), "b,c") << "as the header SEPARATOR says";
    EXPECT_EQ(cell(FieldReader(fieldOf("column 2")).read({"a|b\tc", "tab"}, {})), "c");
    EXPECT_EQ(cell(read("column 2", QByteArray::fromHex("c8ab7cb1e67cb5bf"))), "길") << "Korean";
    EXPECT_EQ(int(read("column 3", "a|b|c|d", {}, 4).kind()), int(FieldKind::Beyond));
}

TEST(PinnedFieldTest, TextOfOtherCharsetsAndWhatIsPacked)
{
    const QString text = QStringLiteral("{\"이름\":\"홍길동\"}");
    EXPECT_EQ(cell(read("$.이름", text.toUtf8())), "홍길동");
    EXPECT_EQ(cell(read("$.이름", *serde::Charset(QStringLiteral("CP949")).encode(text))), "홍길동") << "recognised";
    EXPECT_EQ(cell(read("$.이름", *serde::Charset(QStringLiteral("CP949")).encode(text), {QStringLiteral("CP949"), {}, {}, {}})), "홍길동");
    EXPECT_EQ(cell(read("$.a", *serde::Charset(QStringLiteral("UTF-16LE")).encode(QStringLiteral("{\"a\":\"plain\"}")))), "plain");
    EXPECT_EQ(cell(read("$.é", "{\"e\u0301\":1}")), "1") << "composed or decomposed";
    EXPECT_EQ(cell(read("$.a", "eyJhIjo0Mn0=", {{}, {}, QStringLiteral("base64"), {}})), "42") << "as chosen for the topic";
    EXPECT_EQ(int(read("key $.a", "eyJhIjo0Mn0=", {{}, {}, QStringLiteral("base64"), {}}).kind()), int(FieldKind::Unreadable)) << "of values only";
    EXPECT_EQ(cell(read("$.a", QByteArray::fromHex("1f8b08000000000002ffab564a54b232a80500ee9d004f07000000"))), "0") << "gzip";
}

TEST(PinnedFieldTest, TheOrderIsExact)
{
    const char* const ordered[] = {R"({"a":null})",
                                   R"({"a":false})",
                                   R"({"a":true})",
                                   R"({"a":-1e400})",
                                   R"({"a":-2})",
                                   R"({"a":0})",
                                   R"({"a":0.1})",
                                   R"({"a":9})",
                                   R"({"a":10})",
                                   R"({"a":9007199254740992})",
                                   R"({"a":9007199254740993})",
                                   R"({"a":12345678901234567890})",
                                   R"({"a":12345678901234567890.5})",
                                   R"({"a":1e399})",
                                   R"({"a":1e400})",
                                   R"({"a":""})",
                                   R"({"a":"10"})",
                                   R"({"a":"9"})",
                                   R"({"a":"B"})",
                                   R"({"a":"a"})",
                                   R"({"a":"\u0061\u0062"})",
                                   R"({"a":"가"})",
                                   R"({"a":[1]})"};
    const FieldReader reader(fieldOf("$.a"));
    for (const bool owned : {false, true})
        for (size_t i = 0; i < std::size(ordered); ++i)
            for (size_t j = 0; j < std::size(ordered); ++j) {
                const FieldOrderKey a(reader.read({ordered[i]}, {}), owned);
                const FieldOrderKey b(reader.read({ordered[j]}, {}), owned);
                EXPECT_TRUE((a <=> b) == (i <=> j)) << ordered[i] << " and " << ordered[j];
            }
    const auto key = [](const char* field, QByteArrayView bytes) { return FieldOrderKey(read(field, bytes), true); };
    EXPECT_TRUE(key("$.a", R"({"a":1.0})") == key("$.a", R"({"a":1})"));
    EXPECT_TRUE(key("column 1", "007|") == key("column 1", "7|"));
    EXPECT_TRUE(key("column 1", "-010|") < key("column 1", "-9|"));
    EXPECT_TRUE(key("column 1", "9|") < key("column 1", "0010|"));
    EXPECT_TRUE(key("$.a", "{}").isAbsent());
    EXPECT_FALSE(key("$.a", R"({"a":null})").isAbsent()) << "null is no missing one";
}

TEST(PinnedFieldTest, TheFieldsOfAMessageAreSuggested)
{
    const HeaderView separator {"SEPARATOR", "^"};
    RecordBatchBuilder builder;
    builder.add(QStringLiteral("t"), {0, 0, -1, TimestampType::None, R"({"id":1})", R"({"a":1,"items":[{"b":2},{"b":3,"c":[]}],"x y":null})", {}});
    builder.add(QStringLiteral("t"), {0, 1, -1, TimestampType::None, "k", "a^b,^c", {&separator, 1}});
    builder.add(QStringLiteral("t"), {0, 2, -1, TimestampType::None, {}, "one word", {}});
    builder.add(QStringLiteral("t"), {0, 3, -1, TimestampType::None, {}, {}, {}});
    builder.addNotice(QStringLiteral("t"), 0, 4, QStringLiteral("{\"a\":1}"));
    const RecordBatchPtr batch = builder.take();
    const auto texts = [&](int record) {
        QStringList all;
        for (const PinnedField& field : fieldsOf(batch->at(record), {}))
            all << field.toString();
        return all.join(QLatin1Char(' ')).toStdString();
    };
    EXPECT_EQ(texts(0), "$.a $.items[*].b $[\"x y\"] key $.id");
    EXPECT_EQ(texts(1), "column 1 column 2 column 3");
    EXPECT_EQ(texts(2), "");
    EXPECT_EQ(texts(3), "");
    EXPECT_EQ(texts(4), "");
}
