// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/ResetInput.h"
#include "kafka/analysis/ResetTime.h"

#include <gtest/gtest.h>

using namespace kafka;

namespace {

const TimePoint now(std::chrono::milliseconds(1795233600000)); // 2026-11-21T04:00:00Z
const QTimeZone seoul("Asia/Seoul");

QString s(const char* text) { return QString::fromUtf8(text); }

std::optional<qint64> ms(const char* text, const QTimeZone& zone = seoul)
{
    const auto parsed = ResetTime::parse(s(text), zone, now);
    return parsed ? std::optional<qint64>(parsed->time.time_since_epoch().count()) : std::nullopt;
}

TEST(ResetTime, UnderstandsWhatPeopleType)
{
    constexpr qint64 at = 1795233600000;
    EXPECT_EQ(ms("2026-11-21T13:00:00.000+09:00"), at);
    EXPECT_EQ(ms("2026-11-21T13:00:00+09:00"), at) << "the command would fail on this";
    EXPECT_EQ(ms("2026-11-21T13:00:00+0900"), at);
    EXPECT_EQ(ms("2026-11-21T13:00+09"), at);
    EXPECT_EQ(ms("2026-11-21T04:00:00Z"), at);
    EXPECT_EQ(ms("2026-11-21 04:00 Z"), at);
    EXPECT_EQ(ms("2026-11-20T20:00:00-08:00"), at);
    EXPECT_EQ(ms("2026-11-21 13:00"), at);
    EXPECT_EQ(ms("  2026-11-21 13:00:00.5 "), at + 500);
    EXPECT_EQ(ms("2026-11-21"), at - 13 * 3600000LL);
    EXPECT_EQ(ms("2026-11-21 04:00", QTimeZone::utc()), at);
    EXPECT_EQ(ms("1795233600000"), at);
    EXPECT_EQ(ms("-2h"), at - 2 * 3600000LL);
    EXPECT_EQ(ms("\u22122h"), at - 2 * 3600000LL);
    EXPECT_EQ(ms("-1d12h"), at - 36 * 3600000LL);
    EXPECT_EQ(ms("-1d 12h"), at - 36 * 3600000LL);
    EXPECT_EQ(ms("-90s"), at - 90000);
    EXPECT_EQ(ms("-30m"), at - 30 * 60000LL);
    EXPECT_EQ(ms("-500ms"), at - 500);
    EXPECT_EQ(ms("PT2H"), at - 2 * 3600000LL);
    EXPECT_EQ(ms("P1DT30M"), at - 86400000LL - 30 * 60000LL);
}

TEST(ResetTime, SaysWhetherTheZoneWasAssumed)
{
    EXPECT_TRUE(ResetTime::parse(s("2026-11-21 13:00"), seoul, now)->zoneAssumed);
    EXPECT_FALSE(ResetTime::parse(s("2026-11-21 13:00Z"), seoul, now)->zoneAssumed);
    EXPECT_FALSE(ResetTime::parse(s("1795233600000"), seoul, now)->zoneAssumed);
    EXPECT_TRUE(ResetTime::parse(s("-2h"), seoul, now)->relative);
}

TEST(ResetTime, R40RefusesWhatIsNoTime)
{
    for (const char* text : {"",
                             "tomorrow",
                             "13:00",
                             "2026-13-01",
                             "2026-02-30",
                             "2026-11-21T25:00:00",
                             "2026-11-21T13:00:00.000+15:00",
                             "2026-11-21 13:00.5",
                             "1795233600",
                             "-1",
                             "-2",
                             "-",
                             "P",
                             "PT",
                             "1969-12-31T23:59:59Z",
                             "30000-01-01",
                             "99999999999999999999",
                             "999999999999999",
                             "-999999999999999h",
                             "-30000000h",
                             "2026-11-21T13:00:00 Asia/Seoul"})
        EXPECT_EQ(ms(text), std::nullopt) << text;
    EXPECT_EQ(ms("2026-03-29 02:30", QTimeZone("Europe/Berlin")), std::nullopt) << "the clocks jump from 2 to 3";
    EXPECT_EQ(ms("2026-03-29 02:30+01:00", QTimeZone("Europe/Berlin")), 1774747800000);
    EXPECT_EQ(ResetTime::parse(QString(), seoul, now).error().kind, ErrorKind::Invalid);
}

TEST(ResetTime, SaysTheTimeBackWithItsZone)
{
    EXPECT_EQ(ResetTime::echo(now, seoul), s("2026-11-21 13:00:00.000 UTC+09:00 = 2026-11-21 04:00:00.000 UTC = 1795233600000 ms"));
    EXPECT_EQ(ResetTime::echo(now, QTimeZone::utc()), s("2026-11-21 04:00:00.000 UTC = 1795233600000 ms"));
    EXPECT_EQ(ResetTime::display(now, QTimeZone("America/St_Johns")), s("2026-11-21 00:30:00.000 UTC-03:30"));
    EXPECT_EQ(ResetTime::forCommand(now), s("2026-11-21T04:00:00.000Z"));
}

TEST(ResetInput, Partitions)
{
    const auto scope = ResetInput::partitions(s(" orders:0,2-4  audit orders:2 "));
    ASSERT_TRUE(scope);
    EXPECT_EQ(scope->topics, QStringList {s("audit")});
    EXPECT_EQ(scope->partitions, (std::vector<TopicPartition> {{s("orders"), 0}, {s("orders"), 2}, {s("orders"), 3}, {s("orders"), 4}}));
    EXPECT_FALSE(scope->allTopics);
    for (const char* bad : {"", "  ", "orders:", ":0", "orders:x", "orders:3-1", "orders:0-99999999", "orders:-1", "orders:0,,1"})
        EXPECT_FALSE(ResetInput::partitions(s(bad))) << bad;
}

TEST(ResetInput, Offsets)
{
    EXPECT_EQ(ResetInput::offsets(s(" 120 "), {})->value, 120);
    EXPECT_EQ(ResetInput::offsets(s("9223372036854775807"), {})->value, 9223372036854775807LL);
    const auto some = ResetInput::offsets(s("orders:0=120, 1=80"), s("orders"));
    ASSERT_TRUE(some);
    EXPECT_EQ(some->exact, (std::map<TopicPartition, qint64> {{{s("orders"), 0}, 120}, {{s("orders"), 1}, 80}}));
    EXPECT_EQ(some->value, std::nullopt);
    for (const char* bad : {"", "-5", "12x", "1,234", "9223372036854775808", "0=", "orders:0=-1", "1.5"})
        EXPECT_FALSE(ResetInput::offsets(s(bad), s("orders"))) << bad;
    EXPECT_FALSE(ResetInput::offsets(s("0=120"), {})) << "no topic";
}

TEST(ResetInput, Shift)
{
    EXPECT_EQ(ResetInput::shift(s("-10000"))->value, -10000);
    EXPECT_EQ(ResetInput::shift(s("+100"))->value, 100);
    EXPECT_EQ(ResetInput::shift(s("100"))->value, 100);
    EXPECT_EQ(ResetInput::shift(s("\u2212100"))->value, -100);
    for (const char* bad : {"", "0", "-0", "x", "--1", "9223372036854775808", "1 0"})
        EXPECT_FALSE(ResetInput::shift(s(bad))) << bad;
}

} // namespace
