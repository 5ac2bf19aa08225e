// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/SeekInput.h"

#include <gtest/gtest.h>

using namespace kafka;

namespace {

const QTimeZone Seoul(32400);
const QDateTime Now(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC); // 21:00 in Seoul

qint64 utc(int hour, int minute = 0, int second = 0, int ms = 0)
{
    return QDateTime(QDate(2026, 3, 14), QTime(hour, minute, second, ms), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

TEST(SeekInput, Times)
{
    const std::vector<std::pair<const char16_t*, qint64>> good {
        {u"2026-03-14 09:26", utc(0, 26)},
        {u" 2026-03-14T09:26:53.589 ", utc(0, 26, 53, 589)},
        {u"2026-03-14T09:26:53.5Z", utc(9, 26, 53, 500)},
        {u"2026-03-14T09:26:53+09:00", utc(0, 26, 53)},
        {u"2026-03-14 09:26 -0330", utc(12, 56)},
        {u"2026-03-14", utc(0) - 9 * 3600'000},
        {u"9:26", utc(0, 26)},
        {u"1700000000123", 1'700'000'000'123},
        {u"-2h", utc(10)},
        {u"-90s", utc(11, 58, 30)},
        {u"\u221215m", utc(11, 45)},
        {u"-1d", utc(12) - 86'400'000},
        {u"-1d12h", utc(12) - 36 * 3600'000},
        {u"PT2H", utc(10)},
    };
    for (const auto& [text, ms] : good) {
        const auto result = SeekInput::time(QString::fromUtf16(text), Seoul, Now);
        ASSERT_TRUE(result) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(*result, ms) << QString::fromUtf16(text).toStdString();
    }
    for (const char16_t* text : {u"", u"yesterday", u"2026-02-30 10:00", u"2026-03-14 25:00", u"2026", u"-2y", u"14.3.2026", u"1960-01-01"}) {
        const auto result = SeekInput::time(QString::fromUtf16(text), Seoul, Now);
        ASSERT_FALSE(result) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(result.error().kind, ErrorKind::Invalid);
    }
}

TEST(SeekInput, R55_WhatDependsOnNowIsRelative)
{
    for (const char16_t* text : {u"-2h", u" -1d12h ", u"PT2H", u"9:26", u"\u221215m"})
        EXPECT_TRUE(SeekInput::isRelative(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
    for (const char16_t* text : {u"", u"2026-03-14", u"1700000000123", u"-2y", u"2026-03-14T09:26:53Z", u"x"})
        EXPECT_FALSE(SeekInput::isRelative(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
}

TEST(SeekInput, RangesOfPartitions)
{
    using Range = SeekInput::PartitionRange;
    const QString orders = QStringLiteral("orders");
    const auto parse = [&](const char* text) { return SeekInput::partitionRanges(QString::fromUtf8(text), orders, 12); };
    const std::vector<std::pair<const char*, std::vector<Range>>> good {
        {"0:120", {{0, 120, {}}}},
        {"0:120-180\r\n\n# the others\n 3 = 7 ", {{0, 120, 180}, {3, 7, {}}}},
        {"0 120 180\n1\t5", {{0, 120, 180}, {1, 5, {}}}},
        {"partition 11: 0..9", {{11, 0, 9}}},
        {"orders,0,120\n\"orders\",1,130\n", {{0, 120, {}}, {1, 130, {}}}},
        {"billing,orders,2,9223372036854775807", {{2, 9'223'372'036'854'775'807, {}}}},
    };
    for (const auto& [text, ranges] : good) {
        const auto result = parse(text);
        ASSERT_TRUE(result) << text << ": " << result.error().message.toStdString();
        EXPECT_EQ(result->ranges, ranges) << text;
    }
    EXPECT_EQ(parse("payments,0,1\norders,0,2")->otherTopics, 1);
    const std::vector<std::pair<const char*, const char*>> bad {
        {"", "Lines such as 0:120 or 0:120-180 are needed."},
        {"payments,0,1", "All lines are about other topics than orders."},
        {"0,3,4", "Line 1: “0,3,4” is no partition and offset, such as 0:120, 0:120-180, or orders,0,120."},
        {"0:1\n\n12:5", "Line 3: there is no partition 12: they go from 0 to 11."},
        {"0:1\n0:2", "Line 2: partition 0 was there before, in line 1."},
        {"0:180-120", "Line 1: the range ends at 120, before it begins at 180."},
        {"0:99999999999999999999", "Line 1: “0:99999999999999999999” is no partition and offset, such as 0:120, 0:120-180, or orders,0,120."},
        {"0:9223372036854775808", "Line 1: the offset is too large."},
        {"hello", "Line 1: “hello” is no partition and offset, such as 0:120, 0:120-180, or orders,0,120."},
        {"0:-5", "Line 1: “0:-5” is no partition and offset, such as 0:120, 0:120-180, or orders,0,120."},
    };
    for (const auto& [text, why] : bad) {
        const auto result = parse(text);
        ASSERT_FALSE(result) << text;
        EXPECT_EQ(result.error().message.toStdString(), why);
    }
}

TEST(SeekInput, Offsets)
{
    EXPECT_EQ(*SeekInput::offset(QStringLiteral(" 12345 ")), 12345);
    EXPECT_EQ(*SeekInput::offset(QStringLiteral("1,234,567")), 1'234'567);
    EXPECT_EQ(*SeekInput::offset(QStringLiteral("9223372036854775807")), 9'223'372'036'854'775'807);
    for (const char16_t* text : {u"", u"-1", u"12a", u"1,2", u"9223372036854775808", u"+5"})
        EXPECT_FALSE(SeekInput::offset(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
}

TEST(SeekInput, Partitions)
{
    using Ids = std::vector<qint32>;
    EXPECT_EQ(*SeekInput::partitions({}, 3), (Ids {0, 1, 2}));
    EXPECT_EQ(*SeekInput::partitions(QStringLiteral("All"), 2), (Ids {0, 1}));
    EXPECT_EQ(*SeekInput::partitions(QStringLiteral("7, 0,3,5-7 3"), 12), (Ids {0, 3, 5, 6, 7}));
    EXPECT_FALSE(SeekInput::partitions(QStringLiteral("3"), 3));
    EXPECT_EQ(SeekInput::partitions(QStringLiteral("3"), 3).error().message, QStringLiteral("There is no partition 3: they go from 0 to 2."));
    for (const char16_t* text : {u"a", u"5-2", u"1;2", u"-1", u","})
        EXPECT_FALSE(SeekInput::partitions(QString::fromUtf16(text), 12)) << QString::fromUtf16(text).toStdString();
}
