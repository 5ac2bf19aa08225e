// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that filters are made of: numbers by their text, byte search, texts in any form, regular expressions.
#include "kafka/filter/ByteSearch.h"
#include "kafka/filter/NumberText.h"
#include "kafka/filter/Regex.h"
#include "kafka/filter/TextNeedle.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <random>

using namespace kafka::filter;
using kafka::serde::Charset;

namespace {

QByteArray sign(QByteArrayView a, QByteArrayView b)
{
    const auto order = NumberText::of(a) <=> NumberText::of(b);
    return order < 0 ? "<" : order > 0 ? ">" : "=";
}

bool found(const QString& text, const QByteArray& bytes, const Charset& charset = {}, bool ignoreCase = false)
{
    return TextNeedle({text, ignoreCase}, charset).isIn(bytes);
}

} // namespace

TEST(NumberText, ComparesExactly)
{
    const std::vector<std::tuple<const char*, const char*, const char*>> cases {
        {"1.0", "=", "1"},
        {"1", "=", "1.000"},
        {"10e-1", "=", "1"},
        {"0.1e1", "=", "1"},
        {"100", "=", "1e2"},
        {"-0", "=", "0"},
        {"0e5", "=", "0.000"},
        {"-0.0", "=", "0"},
        {"9223372036854775807", "<", "9223372036854775808"},
        {"9223372036854775808", "<", "9223372036854775809"},
        {"9223372036854775808", "=", "9.223372036854775808e18"},
        {"-9223372036854775808", ">", "-9223372036854775809"},
        {"18446744073709551615", "<", "18446744073709551616"},
        {"9007199254740993", ">", "9007199254740992"},
        {"9007199254740992.5", ">", "9007199254740992"},
        {"999999999999999999", "<", "1000000000000000000"},
        {"0.1", "<", "0.10000000000000000000000000000000000001"},
        {"1e400", ">", "1e399"},
        {"1e400", ">", "9e399"},
        {"1e-400", ">", "0"},
        {"-1e400", "<", "-1e399"},
        {"1e-400", "<", "1e-399"},
        {"1e999999999999999999999999999", ">", "1e999999999999999"},
        {"1e-999999999999999999999999999", "<", "1e-999999999999999"},
        {"-1e999999999999999999999999999", "<", "1"},
        {"0e999999999999999999999999999", "=", "0"},
        {"1e0000000000000000000000000002", "=", "100"},
        {"0.00001", "=", "1e-5"},
        {"0.00001", ">", "0.000009999"},
        {"-2", "<", "-1"},
        {"-1", "<", "1"},
        {"10", ">", "9"},
        {"123.456", ">", "123.45"},
        {"100.5", ">", "100"},
        {"99.999", "<", "100"},
        {"1E2", "=", "1e+2"},
    };
    for (const auto& [a, wanted, b] : cases) {
        EXPECT_EQ(sign(a, b), wanted) << a << " " << wanted << " " << b;
        const QByteArray mirrored = *wanted == '<' ? ">" : *wanted == '>' ? "<" : "=";
        EXPECT_EQ(sign(b, a), mirrored) << b << " " << mirrored.constData() << " " << a;
    }
}

TEST(NumberText, KnowsWhatANumberIs)
{
    for (const char* good : {"0", "-0", "10", "1.5", "1e5", "1E+5", "1.50e-05"})
        EXPECT_TRUE(NumberText::isNumber(good)) << good;
    for (const char* bad : {"", "-", "01", "1.", ".5", "+1", "1e", "1e+", "0x1", "1 ", "NaN", "--1"})
        EXPECT_FALSE(NumberText::isNumber(bad)) << bad;
    EXPECT_TRUE(NumberText::isNumber("1e999999999999999", true));
    EXPECT_FALSE(NumberText::isNumber("1e9999999999999999", true));
}

TEST(ByteSearch, FindsWhatIndexOfFinds)
{
    std::mt19937 random(3);
    const auto bytes = [&](int size, int letters) {
        QByteArray out(size, '\0');
        for (char& c : out)
            c = char("aAbB\x80\xff z"[random() % unsigned(letters)]);
        return out;
    };
    for (int i = 0; i < 60'000; ++i) {
        const QByteArray hay = bytes(int(random() % 80), 2 + int(random() % 7));
        QByteArray needle = bytes(1 + int(random() % 6), 2 + int(random() % 7));
        if (i % 3 == 0 && hay.size() > 8)
            needle = hay.mid(int(random() % 8), 1 + int(random() % 40));
        const qsizetype from = hay.isEmpty() ? 0 : qsizetype(random() % unsigned(hay.size()));
        // an allocation of exactly this size, so that reading beyond it is seen by ASan
        const auto exact = std::make_unique<char[]>(size_t(hay.size()));
        std::copy(hay.begin(), hay.end(), exact.get());
        const QByteArrayView view(exact.get(), hay.size());
        ASSERT_EQ(ByteSearch(needle).indexIn(view, from), hay.indexOf(needle, from)) << hay.toHex().constData() << " " << needle.toHex().constData();
        ASSERT_EQ(ByteSearch(needle, true).indexIn(view, from), hay.toLower().indexOf(needle.toLower(), from));
        ASSERT_EQ(ByteSearch(needle).is(view), needle == hay);
    }
    EXPECT_EQ(ByteSearch("").indexIn("abc"), 0);
    EXPECT_TRUE(ByteSearch("").is(""));
    EXPECT_FALSE(ByteSearch("@", true).isIn("`")); // not a letter: its case bit counts
}

TEST(TextNeedle, FindsTheTextInEveryForm)
{
    const QString text = u"주문é"_qs;
    EXPECT_TRUE(found(text, u"x주문éx"_qs.toUtf8()));
    EXPECT_TRUE(found(text, text.normalized(QString::NormalizationForm_D).toUtf8()));
    EXPECT_TRUE(found(text.normalized(QString::NormalizationForm_D), text.toUtf8()));
    EXPECT_TRUE(found(text, "{\"a\":\"\\uc8fc\\ubb38\\u00e9\"}"));
    EXPECT_TRUE(found(text, "{\"a\":\"\\uC8FC\\uBB38\\u00E9\"}"));
    EXPECT_TRUE(found(text, "{\"a\":\"\\uC8fc\xeb\xac\xb8\\u00E9\"}")) << "half of it escaped";
    EXPECT_FALSE(found(text, "{\"a\":\"\\\\uc8fc\\\\ubb38\\\\u00e9\"}")) << "escaped backslashes";
    EXPECT_TRUE(found(u"😀"_qs, "\"\\ud83d\\uDE00\""));
    EXPECT_TRUE(found(QString(QChar(0xd83d)), "\"\\ud83d\""));
    EXPECT_TRUE(found(u"a\"b"_qs, R"({"x":"a\"b"})"));
    EXPECT_TRUE(found(u"a\nb"_qs, R"({"x":"a\nb"})"));
    EXPECT_TRUE(found(u"a/b"_qs, R"({"x":"a\/b"})"));
    EXPECT_TRUE(found(u"a<b"_qs, R"({"x":"a\u003Cb"})"));
    EXPECT_TRUE(found(u"C:\\x"_qs, "C:\\x"));
    EXPECT_TRUE(found(u"A"_qs, "\"\\u0041\""));
    EXPECT_FALSE(found(u"abc"_qs, "ab\\uc"));
    EXPECT_TRUE(found({}, "")) << "the empty text is in everything but null";
    EXPECT_FALSE(found({}, QByteArray().isNull() ? QByteArray() : QByteArray()));
}

TEST(TextNeedle, FindsTheTextInTheTopicsCharset)
{
    const Charset korean(u"CP949"_qs);
    ASSERT_TRUE(korean.isValid());
    const QByteArray bytes = "name=\xc8\xab\xb1\xe6\xb5\xbf;"; // 홍길동
    EXPECT_TRUE(found(u"홍길동"_qs, bytes, korean));
    EXPECT_TRUE(found(u"홍길동"_qs.normalized(QString::NormalizationForm_D), bytes, korean));
    EXPECT_FALSE(found(u"홍길동"_qs, bytes));
    EXPECT_TRUE(found(u"홍길동"_qs, u"홍길동"_qs.toUtf8(), korean)) << "UTF-8 is found whatever the charset";
    EXPECT_TRUE(found(u"뷁"_qs, "\x94\xee", korean)) << "a syllable that EUC-KR lacks";
    EXPECT_TRUE(found(u"뷁"_qs, "\x94\xee", Charset(u"EUC-KR"_qs)));
    EXPECT_TRUE(found(u"NAME"_qs, bytes, korean, true));
    // B1 E6 = 길; E6 B5 is a character too, but stands across 길동
    EXPECT_FALSE(found(korean.decode("\xe6\xb5"), bytes, korean)) << "across two characters";
    EXPECT_FALSE(found(u"A"_qs, "\x81\x41", korean)) << "the second byte of 갂";
    EXPECT_TRUE(found(u"A"_qs,
                      "\x81\x41"
                      "A",
                      korean));
    EXPECT_TRUE(found(u"価格"_qs, "\x89\xbf\x8a\x69", Charset(u"Shift_JIS"_qs)));
    EXPECT_FALSE(Charset(u"no such charset"_qs).isValid());
    EXPECT_FALSE(korean.encode(u"é"_qs)) << "not in the charset";
}

TEST(TextNeedle, IgnoresCase)
{
    EXPECT_TRUE(found(u"ErRoR"_qs, "an error", {}, true));
    EXPECT_FALSE(found(u"ErRoR"_qs, "an error"));
    EXPECT_TRUE(found(u"주문ABC"_qs, u"주문abc"_qs.toUtf8(), {}, true));
    EXPECT_TRUE(found(u"ÉTÉ"_qs, u"un été"_qs.toUtf8(), {}, true));
    EXPECT_TRUE(found(u"été"_qs, u"ÉTÉ"_qs.normalized(QString::NormalizationForm_D).toUtf8(), {}, true));
    EXPECT_TRUE(found(u"été"_qs, "\"\\u00C9t\\u00c9\"", {}, true));
    EXPECT_TRUE(found(u"STRASSE"_qs, "strasse", {}, true));
    EXPECT_TRUE(found(u"привет"_qs, u"ПРИВЕТ"_qs.toUtf8(), {}, true));
    EXPECT_FALSE(found(u"привет"_qs, u"ПРИВЕТ"_qs.toUtf8()));
    EXPECT_TRUE(TextNeedle({u"ÉTÉ"_qs, true}, {}).is(u"été"_qs.toUtf8()));
    EXPECT_FALSE(TextNeedle({u"ÉTÉ"_qs, true}, {}).is(u"étés"_qs.toUtf8()));
}

TEST(TextNeedle, BytesAreFoundAsTheyAre)
{
    const TextNeedle needle(QByteArray("\0\xff", 2));
    EXPECT_TRUE(needle.isIn(QByteArray("a\0\xff"
                                       "b",
                                       4)));
    EXPECT_FALSE(needle.isIn("\\u0000\xff"));
    EXPECT_TRUE(found(u"ok"_qs, "\xff\xfe\x80ok\xc3")) << "text among bytes that are no UTF-8";
    EXPECT_FALSE(found(u"\ufffd"_qs, "\xff")) << "a replacement character is not an invalid byte";
}

TEST(Regex, LinearWhateverThePattern)
{
    QElapsedTimer timer;
    timer.start();
    // R52: bombs for engines that backtrack
    EXPECT_EQ(Regex(u"(a+)+$"_qs).find(QByteArray(100'000, 'a') + 'b'), Regex::Result::No);
    EXPECT_EQ(Regex(u"(x+x+)+y"_qs).find(QByteArray(60, 'x') + "zxxy"), Regex::Result::Yes);
    EXPECT_EQ(Regex(u"x*x*x*x*x*x*y"_qs).find(QByteArray(1'000'000, 'x')), Regex::Result::No);
    EXPECT_EQ(Regex(u"(.*)(.*)(.*)(.*)(.*)[^>]>"_qs).find(QByteArray(1'000'000, '>') + '\n'), Regex::Result::No);
    EXPECT_LT(timer.elapsed(), 5000);
}

TEST(Regex, R52_TooMuchWorkIsSaidAndNeverNoMatch)
{
    const Regex costly(u"(\\pL{10,30}){3}!"_qs);
    EXPECT_EQ(costly.find("a"), Regex::Result::No);
    EXPECT_EQ(costly.find(QByteArray(10'000'000, 'a')), Regex::Result::TooMuch);
    qsizetype begin = 0;
    qsizetype end = 0;
    EXPECT_EQ(costly.findFrom("a", 0, begin, end), Regex::Result::No);
    EXPECT_EQ(costly.findFrom(QByteArray(10'000'000, 'a'), 0, begin, end), Regex::Result::TooMuch);
    EXPECT_EQ(Regex(u"("_qs).find("a"), Regex::Result::TooMuch) << "no expression at all never says no match";
}

// By its repetitions, by the memory of its program, by its length.
TEST(Regex, R52_TooLargeAnExpressionIsRefused)
{
    for (const QString& pattern : {u"a{2000}"_qs, u"(?:\\pL\\PL\\pL){1000}"_qs, QString(Regex::MaxPattern + 1, QLatin1Char('a'))}) {
        const auto problem = Regex::problem(pattern);
        ASSERT_TRUE(problem) << pattern.size();
        EXPECT_EQ(problem->message, u"the regular expression is too large"_qs);
    }
    EXPECT_FALSE(Regex::problem(u"(?:\\pL\\PL\\pL){100}"_qs));
    EXPECT_FALSE(Regex::problem(QString(Regex::MaxPattern, QLatin1Char('a'))));
}

TEST(Regex, ReadsUtf8)
{
    EXPECT_EQ(Regex(u"^주.$"_qs).find(u"주문"_qs.toUtf8()), Regex::Result::Yes);
    EXPECT_EQ(Regex(u"ÉTÉ"_qs, true).find(u"été"_qs.toUtf8()), Regex::Result::Yes);
    EXPECT_EQ(Regex(u"b+"_qs).find("\xff\xfe"
                                   "abb\xc3"),
              Regex::Result::Yes);
    EXPECT_EQ(Regex(u"a.b"_qs).find("a\xff"
                                    "b"),
              Regex::Result::No);
    EXPECT_EQ(Regex(u"\\x00"_qs).find(QByteArray("a\0b", 3)), Regex::Result::Yes);
}
