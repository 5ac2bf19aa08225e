// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/JsonLexer.h"
#include "kafka/serde/JsonText.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonParseError>

#include <gtest/gtest.h>

using namespace kafka::serde;

namespace {

std::vector<std::pair<JsonToken, QByteArray>> tokens(QByteArrayView json)
{
    std::vector<std::pair<JsonToken, QByteArray>> all;
    JsonLexer lexer(json);
    for (JsonToken t = lexer.next(); t != JsonToken::End; t = lexer.next()) {
        all.emplace_back(t, lexer.raw().toByteArray());
        if (t == JsonToken::Error)
            break;
    }
    return all;
}

JsonLexer::Problem problemOf(QByteArrayView json, qsizetype* at = nullptr)
{
    JsonLexer lexer(json);
    JsonToken t = lexer.next();
    while (t != JsonToken::End && t != JsonToken::Error)
        t = lexer.next();
    EXPECT_EQ(lexer.next(), t) << "End and Error repeat";
    if (at)
        *at = lexer.begin();
    return lexer.problem();
}

} // namespace

TEST(JsonLexer, TokensKeepTheirText)
{
    using T = JsonToken;
    EXPECT_EQ(tokens(" {\"a\" : [1, -2.50e+10,true],\n\"a\":null} "), (std::vector<std::pair<T, QByteArray>> {{T::ObjectBegin, "{"},
                                                                                                              {T::Name, "\"a\""},
                                                                                                              {T::ArrayBegin, "["},
                                                                                                              {T::Number, "1"},
                                                                                                              {T::Number, "-2.50e+10"},
                                                                                                              {T::True, "true"},
                                                                                                              {T::ArrayEnd, "]"},
                                                                                                              {T::Name, "\"a\""},
                                                                                                              {T::Null, "null"},
                                                                                                              {T::ObjectEnd, "}"}}));
}

TEST(JsonLexer, SaysWhatIsWrongAndWhere)
{
    using P = JsonLexer::Problem;
    const std::vector<std::tuple<QByteArray, P, qsizetype>> cases {
        {"", P::UnexpectedEnd, 0},
        {"{\"a\":1", P::UnexpectedEnd, 6},
        {"{\"a\" 1}", P::UnexpectedCharacter, 5},
        {"{\"a\":1,}", P::UnexpectedCharacter, 7},
        {"[1,]", P::UnexpectedCharacter, 3},
        {"[1 2]", P::UnexpectedCharacter, 3},
        {"[1}", P::UnexpectedCharacter, 2},
        {"{1:2}", P::UnexpectedCharacter, 1},
        {"]", P::UnexpectedCharacter, 0},
        {"[01]", P::UnexpectedCharacter, 2},
        {"[-]", P::BadNumber, 2},
        {"[1.]", P::BadNumber, 3},
        {"[1e]", P::BadNumber, 3},
        {"[nul]", P::BadWord, 1},
        {"tru", P::BadWord, 0},
        {"[\"a\nb\"]", P::BadString, 3},
        {"[\"\\x\"]", P::BadString, 3},
        {"[\"\\u12g4\"]", P::BadString, 6},
        {"[\"abc", P::UnexpectedEnd, 5},
        {"[\"\\", P::UnexpectedEnd, 2},
        {"1 2", P::TextAfterValue, 2},
    };
    for (const auto& [json, problem, at] : cases) {
        qsizetype where = -1;
        EXPECT_EQ(problemOf(json, &where), problem) << json.constData();
        EXPECT_EQ(where, at) << json.constData();
    }
}

TEST(JsonLexer, AgreesWithQtOnWhatIsJson)
{
    const QByteArray seed = R"({"a":[1,2.5e3,"x\u00e9\n"],"b":{"c":null,"d":false},"e":[[],{}]})";
    int valid = 0;
    for (qsizetype i = 0; i < seed.size(); ++i) {
        for (const char c : {' ', '"', '{', '}', '[', ']', ',', ':', '0', '-', '\\', 'n'}) {
            QByteArray mutated = seed;
            mutated[i] = c;
            QJsonParseError error;
            QJsonDocument::fromJson(mutated, &error);
            const bool ours = checkJson(mutated).valid;
            // Qt takes numbers such as -01 and .5 that RFC 8259 does not.
            if (ours != (error.error == QJsonParseError::NoError)) {
                EXPECT_FALSE(ours) << mutated.constData();
            }
            valid += ours;
        }
    }
    EXPECT_GT(valid, 50);
}

TEST(JsonLexer, SkipsContainers)
{
    JsonLexer lexer(R"([{"a":[1,{"b":2}]},3])");
    ASSERT_EQ(lexer.next(), JsonToken::ArrayBegin);
    ASSERT_EQ(lexer.next(), JsonToken::ObjectBegin);
    ASSERT_TRUE(lexer.skipContainer());
    EXPECT_EQ(lexer.raw(), QByteArrayView(R"({"a":[1,{"b":2}]})"));
    EXPECT_EQ(lexer.next(), JsonToken::Number);
    EXPECT_EQ(lexer.next(), JsonToken::ArrayEnd);
    EXPECT_EQ(lexer.next(), JsonToken::End);
}

TEST(JsonLexer, SkimsContainersOfAnyDepth)
{
    const QByteArray deep = "[{\"a\":" + QByteArray(5000, '[') + R"("]}\"[")" + QByteArray(5000, ']') + ",\"b\":nonsense 1 2},7]";
    JsonLexer lexer(deep);
    ASSERT_EQ(lexer.next(), JsonToken::ArrayBegin);
    ASSERT_EQ(lexer.next(), JsonToken::ObjectBegin);
    ASSERT_TRUE(lexer.skimContainer());
    EXPECT_EQ(lexer.depth(), 1);
    EXPECT_EQ(lexer.next(), JsonToken::Number);
    ASSERT_TRUE(lexer.skimContainer()) << "from the middle to the end of the array";
    EXPECT_EQ(lexer.next(), JsonToken::End);
    EXPECT_FALSE(lexer.skimContainer()) << "nothing is open";
    for (const char* cut : {"[1,[2", "[\"abc", "[\"\\", "[\"a\\\""}) {
        JsonLexer short_(cut);
        ASSERT_EQ(short_.next(), JsonToken::ArrayBegin);
        EXPECT_FALSE(short_.skimContainer()) << cut;
        EXPECT_EQ(short_.problem(), JsonLexer::Problem::UnexpectedEnd) << cut;
        EXPECT_EQ(short_.next(), JsonToken::Error) << cut;
    }
}

TEST(JsonLexer, SeeksMembers)
{
    const auto seek
        = [](JsonLexer& lexer, const char* name) { return lexer.seekMember([name](QByteArrayView n) { return n == QByteArrayView(name); }); };
    JsonLexer lexer(R"( { "a" : [1,{"b":2}] ,"s":"}\"","n":-1.5e3 , "b" : true,"b":null} )");
    EXPECT_FALSE(seek(lexer, "a")) << "not in an object";
    ASSERT_EQ(lexer.next(), JsonToken::ObjectBegin);
    ASSERT_TRUE(seek(lexer, "b"));
    EXPECT_EQ(lexer.raw(), QByteArrayView("\"b\""));
    EXPECT_EQ(lexer.next(), JsonToken::True);
    ASSERT_TRUE(seek(lexer, "b"));
    EXPECT_EQ(lexer.next(), JsonToken::Null);
    EXPECT_FALSE(seek(lexer, "b"));
    EXPECT_EQ(lexer.depth(), 0) << "the object is closed";
    EXPECT_EQ(lexer.next(), JsonToken::End);
    for (const char* wrong : {"{", "{\"", "{\"x", "{\"x\"", "{\"x\"}", "{\"x\":", "{\"x\":1", "{\"x\":1,", "{\"x\":1,}", "{,", "{1:2}", "{\"x\":1 2}",
                              "{\"x\":{", "{\"x\":\"\\"}) {
        JsonLexer bad(wrong);
        ASSERT_EQ(bad.next(), JsonToken::ObjectBegin);
        EXPECT_FALSE(seek(bad, "b")) << wrong;
        EXPECT_EQ(bad.next(), JsonToken::Error) << wrong;
        EXPECT_LE(bad.begin(), qsizetype(std::strlen(wrong))) << wrong;
    }
    JsonLexer stopped("{\"a\":[1,2]}");
    ASSERT_EQ(stopped.next(), JsonToken::ObjectBegin);
    stopped.stop();
    EXPECT_EQ(stopped.next(), JsonToken::End);
    EXPECT_EQ(stopped.next(), JsonToken::End);
}

// R48: a million levels end in a sentence, not in a crash.
TEST(JsonLexer, R48_DepthIsCapped)
{
    const QByteArray deep(1'000'000, '[');
    const JsonCheck check = checkJson(deep);
    EXPECT_FALSE(check.valid);
    EXPECT_EQ(check.problem, QStringLiteral("nested deeper than 1000 levels at byte 1000"));
    QByteArray legal = QByteArray(JsonLexer::MaxDepth, '[') + QByteArray(JsonLexer::MaxDepth, ']');
    EXPECT_TRUE(checkJson(legal).valid);
}

TEST(JsonText, InvalidUtf8IsNotJson)
{
    EXPECT_TRUE(checkJson("{\"a\":\"\xed\x95\x9c\"}").valid);
    EXPECT_FALSE(checkJson("{\"a\":\"\xff\"}").valid);
    EXPECT_EQ(checkJson("{\"a\":\"\xff\"}").problem, QStringLiteral("not UTF-8"));
}

// R48: numbers, order and duplicates survive the pretty printer.
TEST(JsonText, R48_PrettyKeepsNumbersOrderDuplicates)
{
    const JsonPretty pretty = prettyJson(R"({"z":12345678901234567890,"a":1.10,"z":1e400,"e":{},"l":[],"n":[1,[2]],"s":"a,b"})", 10'000);
    EXPECT_FALSE(pretty.cut);
    EXPECT_EQ(pretty.text.toStdString(), R"({
  "z": 12345678901234567890,
  "a": 1.10,
  "z": 1e400,
  "e": {},
  "l": [],
  "n": [
    1,
    [
      2
    ]
  ],
  "s": "a,b"
})");
}

TEST(JsonText, PrettyStopsAtItsLimit)
{
    const JsonPretty many = prettyJson("[" + QByteArray("1,").repeated(100'000) + "1]", 5'000);
    EXPECT_TRUE(many.cut);
    EXPECT_LT(many.text.size(), 5'200);
    const JsonPretty one = prettyJson("[\"" + QByteArray(100'000, 'x') + "\"]", 5'000);
    EXPECT_TRUE(one.cut);
    EXPECT_LE(one.text.size(), 5'000);
    const QByteArray small = R"({"a":[1,{"b":"\u00e9한"}],"c":{}})";
    const QByteArray whole = prettyJson(small, 1'000).text;
    for (qsizetype limit = 0; limit < whole.size(); ++limit) {
        const JsonPretty cut = prettyJson(small, limit);
        EXPECT_TRUE(cut.cut) << limit;
        EXPECT_TRUE(whole.startsWith(cut.text)) << limit;
        EXPECT_TRUE(cut.text.isValidUtf8()) << limit;
    }
}

TEST(JsonText, StringsThereAndBack)
{
    EXPECT_EQ(unescapeJson(R"("a\"\\\/\b\f\n\r\tz")"), QStringLiteral("a\"\\/\b\f\n\r\tz"));
    EXPECT_EQ(unescapeJson(R"("\ud55c\uae00 \uD83D\uDE00")"), QStringLiteral("한글 😀"));
    EXPECT_EQ(unescapeJson(R"("\ud800")").size(), 1) << "a lone surrogate is kept";
    EXPECT_EQ(unescapeJson(R"("")"), QString());
    EXPECT_EQ(unescapeJson("\"\xef\xbb\xbf\xef\xbb\xbf\\n\xef\xbb\xbfz\""), QStringLiteral("\ufeff\ufeff\n\ufeffz")) << "no signature: data";
    EXPECT_EQ(quoteJson("a\"\\\n\x01 \xed\x95\x9c"), QByteArray("\"a\\\"\\\\\\n\\u0001 \xed\x95\x9c\""));
    for (const QByteArray text : {"", "plain", "\"", "\\", "tab\t\x1f"})
        EXPECT_EQ(unescapeJson(quoteJson(text)), QString::fromUtf8(text));
}
