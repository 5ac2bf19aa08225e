// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/Payload.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace kafka::serde;

namespace {

struct Good
{
    PayloadFormat format;
    QString text;
    QByteArray bytes;
};
struct Bad
{
    PayloadFormat format;
    QString text;
    qsizetype position;
    int line;
    int column;
};
void PrintTo(const Good& g, std::ostream* out) { *out << int(g.format) << ' ' << qPrintable(g.text); }
void PrintTo(const Bad& b, std::ostream* out) { *out << int(b.format) << ' ' << qPrintable(b.text); }

class GoodPayload : public testing::TestWithParam<Good>
{ };
class BadPayload : public testing::TestWithParam<Bad>
{ };

} // namespace

TEST_P(GoodPayload, Parses)
{
    const auto parsed = parsePayload(GetParam().format, GetParam().text);
    ASSERT_TRUE(parsed) << qPrintable(parsed.error().text());
    EXPECT_EQ(*parsed, GetParam().bytes);
    EXPECT_EQ(parsed->isNull(), GetParam().bytes.isNull());
}

INSTANTIATE_TEST_SUITE_P(
    Table, GoodPayload,
    testing::Values(Good {PayloadFormat::Text, u""_qs, ""}, Good {PayloadFormat::Text, QString(), ""}, Good {PayloadFormat::Text, u"null"_qs, "null"},
                    Good {PayloadFormat::Text, u"한글\n\t"_qs, "\xed\x95\x9c\xea\xb8\x80\n\t"},
                    Good {PayloadFormat::Text, u"\U0001F600\u00a0"_qs, "\xf0\x9f\x98\x80\xc2\xa0"},
                    Good {PayloadFormat::Text, QString(u"a\0b"_qs), QByteArray("a\0b", 3)},
                    Good {PayloadFormat::Json, u"{\"n\": 12345678901234567890, \"n\": 1.10}"_qs, "{\"n\": 12345678901234567890, \"n\": 1.10}"},
                    Good {PayloadFormat::Json, u" 42 "_qs, " 42 "}, Good {PayloadFormat::Json, u"\"\\ud800\""_qs, "\"\\ud800\""},
                    Good {PayloadFormat::Hex, u""_qs, ""}, Good {PayloadFormat::Hex, u"00 fF:0a"_qs, QByteArray("\0\xff\n", 3)},
                    Good {PayloadFormat::Hex, u" 0xCAFE\nBABE "_qs, "\xca\xfe\xba\xbe"}, Good {PayloadFormat::Base64, u""_qs, ""},
                    Good {PayloadFormat::Base64, u"AP8K"_qs, QByteArray("\0\xff\n", 3)}, Good {PayloadFormat::Base64, u"/w=="_qs, "\xff"},
                    Good {PayloadFormat::Base64, u"_w"_qs, "\xff"}, Good {PayloadFormat::Base64, u"//8 =\n"_qs, "\xff\xff"},
                    Good {PayloadFormat::Null, u"ignored"_qs, QByteArray()}, Good {PayloadFormat::Empty, u"ignored"_qs, ""}));

TEST_P(BadPayload, SaysWhere)
{
    const auto parsed = parsePayload(GetParam().format, GetParam().text);
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().position, GetParam().position);
    EXPECT_EQ(parsed.error().line, GetParam().line);
    EXPECT_EQ(parsed.error().column, GetParam().column);
    EXPECT_FALSE(parsed.error().reason.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Table, BadPayload,
                         testing::Values(Bad {PayloadFormat::Text, u"ab"_qs + QChar(0xd800) + u"c"_qs, 2, 1, 3},
                                         Bad {PayloadFormat::Text, QString(QChar(0xdc00)), 0, 1, 1}, Bad {PayloadFormat::Json, u""_qs, 0, 1, 1},
                                         Bad {PayloadFormat::Json, u"{\n  \"a\": 1,\n  \"b\": oops\n}"_qs, 19, 3, 8},
                                         // The column counts characters: Korean letters are three bytes, the face is two UTF-16 units.
                                         Bad {PayloadFormat::Json, u"{\"한글\": \"\U0001F600\", x}"_qs, 13, 1, 13},
                                         Bad {PayloadFormat::Json, u"[1,]"_qs, 3, 1, 4}, Bad {PayloadFormat::Json, u"{} {}"_qs, 3, 1, 4},
                                         Bad {PayloadFormat::Json, u"[1"_qs, 2, 1, 3}, Bad {PayloadFormat::Hex, u"0g"_qs, 1, 1, 2},
                                         Bad {PayloadFormat::Hex, u"00 f"_qs, 3, 1, 4}, Bad {PayloadFormat::Hex, u"00\nf 0"_qs, 3, 2, 1},
                                         Bad {PayloadFormat::Hex, u"00-11"_qs, 2, 1, 3}, Bad {PayloadFormat::Base64, u"A"_qs, 0, 1, 1},
                                         Bad {PayloadFormat::Base64, u"AA*="_qs, 2, 1, 3}, Bad {PayloadFormat::Base64, u"A=="_qs, 1, 1, 2},
                                         Bad {PayloadFormat::Base64, u"AA=A"_qs, 3, 1, 4}, Bad {PayloadFormat::Base64, u"AA="_qs, 1, 1, 2},
                                         Bad {PayloadFormat::Base64, u"AB=="_qs, 1, 1, 2}, Bad {PayloadFormat::Base64, u"AAAA="_qs, 4, 1, 5}));

TEST(Payload, DeepJsonIsRefusedNotCrashed)
{
    const auto parsed = parsePayload(PayloadFormat::Json, QString(1'000'000, u'['));
    ASSERT_FALSE(parsed);
    EXPECT_GT(parsed.error().column, 900);
}

TEST(Payload, R45_BestFormatKeepsEveryByte)
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    const QList<QByteArray> samples {QByteArray(),
                                     "",
                                     "null",
                                     "plain",
                                     "\xff\xfe",
                                     QByteArray("a\0b", 3),
                                     "\xed\xa0\x80", // lone surrogate
                                     "\xef\xbb\xbftext",
                                     "line\r\nline",
                                     "line\nline\t",
                                     "\xe2\x80\xa8",
                                     "\xe2\x80\xa9",
                                     "\xef\xb7\x90",
                                     "\xc0\x80",
                                     "\xc2\x85",
                                     "\xc2\xa0 \xed\x95\x9c",
                                     "\x1b[31m",
                                     "\xef\xbf\xbd",
                                     all};
    for (const QByteArray& bytes : samples) {
        for (const TextLines lines : {TextLines::One, TextLines::Many}) {
            const PayloadFormat format = bestFormat(bytes, lines);
            const auto back = parsePayload(format, formatPayload(format, bytes));
            ASSERT_TRUE(back) << bytes.toHex().constData();
            EXPECT_EQ(*back, bytes);
            EXPECT_EQ(back->isNull(), bytes.isNull());
        }
    }
}

TEST(Payload, BestFormat)
{
    EXPECT_EQ(bestFormat(QByteArray(), TextLines::Many), PayloadFormat::Null);
    EXPECT_EQ(bestFormat("", TextLines::Many), PayloadFormat::Empty);
    EXPECT_EQ(bestFormat("a\nb", TextLines::Many), PayloadFormat::Text);
    EXPECT_EQ(bestFormat("a\nb", TextLines::One), PayloadFormat::Hex);
    EXPECT_EQ(bestFormat("a\r\nb", TextLines::Many), PayloadFormat::Hex);
    EXPECT_EQ(bestFormat(QByteArray("\0", 1), TextLines::Many), PayloadFormat::Hex);
    EXPECT_EQ(bestFormat("\xff", TextLines::Many), PayloadFormat::Hex);
    EXPECT_EQ(bestFormat("\xef\xbb\xbfx", TextLines::Many), PayloadFormat::Hex); // the byte order mark would be dropped
}
