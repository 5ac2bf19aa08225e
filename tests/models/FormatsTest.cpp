// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Formats.h"

#include <gtest/gtest.h>

#include <limits>

using namespace models;
using std::chrono::milliseconds;

TEST(Formats, NumbersAreExactAndGrouped)
{
    EXPECT_EQ(formats::number(std::numeric_limits<qint64>::max()), QStringLiteral("9,223,372,036,854,775,807"));
    EXPECT_EQ(formats::number(std::optional<qint64>()), QStringLiteral("\u2014"));
}

TEST(Formats, SizesAndRates)
{
    EXPECT_EQ(formats::bytes(qint64(999)), QStringLiteral("999 B"));
    EXPECT_EQ(formats::bytes(qint64(1'400'000)), QStringLiteral("1.4 MB"));
    EXPECT_EQ(formats::bytes(qint64(999'999)), QStringLiteral("1.0 MB"));
    EXPECT_EQ(formats::bytes(qint64(123'456'789)), QStringLiteral("123 MB"));
    EXPECT_EQ(formats::exactBytes(1'400'123), QStringLiteral("1,400,123 bytes"));
    EXPECT_EQ(formats::rate(12'345), QStringLiteral("12.3k/s"));
    EXPECT_EQ(formats::rate(7.5), QStringLiteral("7.5/s"));
    EXPECT_EQ(formats::shortNumber(4'500'000), QStringLiteral("4.5M"));
}

TEST(Formats, PercentIsWholeOnlyWhenExact)
{
    EXPECT_EQ(formats::percent(6117, 6118), QStringLiteral("99.9 %"));
    EXPECT_EQ(formats::percent(99'999, 100'000), QStringLiteral("99.9 %"));
    EXPECT_EQ(formats::percent(1, 100'000), QStringLiteral("0.1 %"));
    EXPECT_EQ(formats::percent(3, 3), QStringLiteral("100 %"));
    EXPECT_EQ(formats::percent(0, 0), QStringLiteral("\u2014"));
}

TEST(Formats, DurationsAndAges)
{
    EXPECT_EQ(formats::duration(milliseconds(350)), QStringLiteral("350 ms"));
    EXPECT_EQ(formats::duration(milliseconds(4200)), QStringLiteral("4.2 s"));
    EXPECT_EQ(formats::duration(milliseconds(185'000)), QStringLiteral("3 min 05 s"));
    EXPECT_EQ(formats::duration(milliseconds(7'380'000)), QStringLiteral("2 h 03 min"));
    EXPECT_EQ(formats::age(milliseconds(5000)), QStringLiteral("5 s ago"));
    EXPECT_EQ(formats::age(milliseconds(500)), QStringLiteral("just now"));
}

TEST(Formats, TimesInTheChosenZone)
{
    const QTimeZone before = formats::zone();
    formats::setZone(QTimeZone("Asia/Seoul"));
    EXPECT_EQ(formats::time(1'773'480'413'589), QStringLiteral("2026-03-14 18:26:53.589"));
    EXPECT_EQ(formats::timeTip(1'773'480'413'589), QStringLiteral("1773480413589 ms since 1970 (Asia/Seoul)"));
    EXPECT_EQ(formats::time(qint64(-1)), QStringLiteral("\u2014"));
    formats::setZone(QTimeZone("Nowhere/AtAll"));
    EXPECT_EQ(formats::zone().id(), QByteArray("Asia/Seoul"));
    formats::setZone(before);
}
