// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Formats.h"
#include "models/StatisticsPartitionModel.h"
#include "models/StatisticsSizeModel.h"
#include "models/StatisticsText.h"
#include "models/StatisticsTimeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <numeric>

using namespace kafka;
using models::StatisticsPartitionModel;
using models::StatisticsSizeModel;
using models::StatisticsTimeModel;
using models::TableModelBase;
using Tester = QAbstractItemModelTester;

namespace {

constexpr qint64 Day0 = 1'773'446'400'000; // 2026-03-14 00:00 UTC
constexpr qint64 Hour = 3'600'000;

/** Partition p has p + 1 times ten messages, ten minutes apart. */
RecordStatistics statistics(int partitions, qint64 step = 600'000)
{
    RecordStatistics s;
    for (int p = 0; p < partitions; ++p)
        for (int i = 0; i < (p + 1) * 10; ++i) {
            RecordFields r;
            r.partition = p;
            r.offset = i * 2;
            r.timestamp = Day0 + i * step;
            r.timestampType = TimestampType::CreateTime;
            r.key = i % 5 ? QByteArrayView("a key") : QByteArrayView();
            r.value = i % 7 ? QByteArrayView("a value") : QByteArrayView();
            s.add(r);
        }
    return s;
}

std::vector<QString> lineNames(const StatisticsSeries& series)
{
    std::vector<QString> names;
    for (const auto& line : series.lines)
        names.push_back(models::statistics::lineName(line));
    return names;
}

class StatisticsModels : public testing::Test
{
protected:
    void SetUp() override { models::formats::setZone(QTimeZone::utc()); }
    static QString shown(const QAbstractItemModel& m, int row, int column) { return m.index(row, column).data().toString(); }
};

} // namespace

TEST_F(StatisticsModels, ManyPartitionsAreTheBusiestAndTheOthers)
{
    const auto few = statisticsSeries(statistics(8), {}, 8);
    EXPECT_EQ(few.lines.size(), 8u);
    EXPECT_EQ(few.lines.back().partition, 7);
    const auto many = statisticsSeries(statistics(20), {}, 4);
    EXPECT_EQ(lineNames(many), (std::vector<QString> {QStringLiteral("Partition 17"), QStringLiteral("Partition 18"), QStringLiteral("Partition 19"),
                                                      QStringLiteral("17 others")}));
    for (size_t bucket = 0; bucket < many.starts.size(); ++bucket) {
        qint64 sum = 0;
        for (const auto& line : many.lines)
            sum += line.counts[bucket];
        EXPECT_EQ(sum, many.all[bucket]);
    }
    EXPECT_EQ(std::accumulate(many.all.begin(), many.all.end(), qint64(0)), 2100);
}

TEST_F(StatisticsModels, HoursWhereTheyServe)
{
    EXPECT_EQ(statisticsSeries(statistics(1), {}, 8).step, TimeStep::Minute) << "90 minutes";
    EXPECT_EQ(statisticsSeries(statistics(10), {}, 8).step, TimeStep::Hour);
    EXPECT_EQ(statisticsSeries(statistics(10), TimeStep::Day, 8).step, TimeStep::Day);
    EXPECT_EQ(statisticsSeries(statistics(10, 20 * Hour), {}, 8).step, TimeStep::Day) << "2000 hours are too many";
    EXPECT_TRUE(statisticsSeries(RecordStatistics(), {}, 8).isEmpty());
}

TEST_F(StatisticsModels, TimesAreTheNumbersOfTheChart)
{
    StatisticsTimeModel m;
    const Tester tester(&m);
    QSignalSpy changed(&m, &StatisticsTimeModel::seriesChanged);
    m.show(statisticsSeries(statistics(3), TimeStep::Hour, 8));
    m.show(statisticsSeries(statistics(3), TimeStep::Hour, 8));
    EXPECT_EQ(changed.size(), 1) << "nothing new";
    ASSERT_EQ(m.rowCount(), 5);
    EXPECT_EQ(shown(m, 0, StatisticsTimeModel::Time), QStringLiteral("2026-03-14 00:00"));
    EXPECT_EQ(shown(m, 4, StatisticsTimeModel::Time), QStringLiteral("2026-03-14 04:00"));
    EXPECT_EQ(shown(m, 0, StatisticsTimeModel::All), QStringLiteral("18"));
    EXPECT_EQ(shown(m, 4, StatisticsTimeModel::FirstLine), QStringLiteral("0"));
    EXPECT_EQ(shown(m, 4, StatisticsTimeModel::FirstLine + 2), QStringLiteral("6"));
    EXPECT_EQ(shown(m, 4, StatisticsTimeModel::FirstLine + 3), QString()) << "no line";
    EXPECT_EQ(m.headerData(StatisticsTimeModel::FirstLine + 2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Partition 2"));
    EXPECT_EQ(m.headerData(StatisticsTimeModel::FirstLine + 3, Qt::Horizontal, Qt::DisplayRole).toString(), QString());
    m.show(statisticsSeries(statistics(1), TimeStep::Day, 8));
    EXPECT_EQ(shown(m, 0, StatisticsTimeModel::Time), QStringLiteral("2026-03-14"));
    EXPECT_EQ(m.headerData(StatisticsTimeModel::FirstLine + 2, Qt::Horizontal, Qt::DisplayRole).toString(), QString());
    m.show({});
    EXPECT_EQ(m.rowCount(), 0);
}

TEST_F(StatisticsModels, PartitionsSayWhatIsNotThere)
{
    StatisticsPartitionModel m;
    const Tester tester(&m);
    m.show(statistics(2));
    ASSERT_EQ(m.rowCount(), 2);
    EXPECT_EQ(shown(m, 1, StatisticsPartitionModel::Messages), QStringLiteral("20"));
    EXPECT_EQ(shown(m, 1, StatisticsPartitionModel::Share), QStringLiteral("66.7 %"));
    EXPECT_EQ(shown(m, 1, StatisticsPartitionModel::NullKeys), QStringLiteral("4"));
    EXPECT_EQ(shown(m, 1, StatisticsPartitionModel::NullValues), QStringLiteral("3"));
    EXPECT_EQ(shown(m, 1, StatisticsPartitionModel::Tombstones), QStringLiteral("2"));
    EXPECT_EQ(shown(m, 1, StatisticsPartitionModel::NoMessage), QStringLiteral("19"));
    EXPECT_EQ(shown(m, 1, StatisticsPartitionModel::Earliest), QStringLiteral("2026-03-14 00:00:00"));
    EXPECT_DOUBLE_EQ(m.index(1, StatisticsPartitionModel::Share).data(TableModelBase::FractionRole).toDouble(), 20.0 / 30);
    QSignalSpy changed(&m, &QAbstractItemModel::dataChanged);
    m.show(statistics(3));
    EXPECT_FALSE(changed.isEmpty()) << "the shares are others now";
    EXPECT_EQ(shown(m, 1, StatisticsPartitionModel::Share), QStringLiteral("33.3 %"));
    RecordStatistics untimed;
    untimed.add({0, 0, -1, TimestampType::None, {}, {}, {}});
    m.show(untimed);
    EXPECT_EQ(shown(m, 0, StatisticsPartitionModel::Earliest), models::unknownText());
    EXPECT_EQ(shown(m, 0, StatisticsPartitionModel::NoTime), QStringLiteral("1"));
}

TEST_F(StatisticsModels, SizesLeaveOutWhatIsNull)
{
    StatisticsSizeModel m;
    const Tester tester(&m);
    m.show(statistics(2));
    ASSERT_EQ(m.rowCount(), 3);
    EXPECT_EQ(shown(m, 0, StatisticsSizeModel::Count), QStringLiteral("24"));
    EXPECT_EQ(shown(m, 0, StatisticsSizeModel::P99), QStringLiteral("5 B"));
    EXPECT_EQ(shown(m, 1, StatisticsSizeModel::Largest), QStringLiteral("7 B"));
    EXPECT_EQ(shown(m, 2, StatisticsSizeModel::Count), QStringLiteral("30"));
    RecordStatistics none;
    none.add({0, 0, -1, TimestampType::None, {}, {}, {}});
    m.show(none);
    EXPECT_EQ(shown(m, 0, StatisticsSizeModel::Count), QStringLiteral("0"));
    EXPECT_EQ(shown(m, 0, StatisticsSizeModel::P50), models::unknownText());
    EXPECT_EQ(shown(m, 2, StatisticsSizeModel::P50), QStringLiteral("0 B"));
}

TEST_F(StatisticsModels, TheSummarySaysHowExactItIs)
{
    const auto rows = models::statistics::summary(statistics(3));
    const auto row = [&](const char* name) {
        for (const auto& r : rows)
            if (r.name == QLatin1String(name))
                return r;
        ADD_FAILURE() << name;
        return models::SummaryRow();
    };
    EXPECT_EQ(row("Messages").value, QStringLiteral("60"));
    EXPECT_EQ(row("Distinct keys (estimate)").value, QStringLiteral("1"));
    EXPECT_TRUE(row("Distinct keys (estimate)").note.contains(QStringLiteral("0.8 %"))) << qPrintable(row("Distinct keys (estimate)").note);
    EXPECT_EQ(row("Busiest partition").value, QStringLiteral("2, with 50.0 %"));
    EXPECT_TRUE(row("Busiest partition").note.startsWith(QStringLiteral("1.5 times"))) << qPrintable(row("Busiest partition").note);
    EXPECT_EQ(row("Null keys").value, QStringLiteral("12 (20.0 %)"));
    EXPECT_EQ(row("Latest time").value, QStringLiteral("2026-03-14 04:50:00.000"));
    EXPECT_EQ(models::statistics::summary(RecordStatistics()).size(), 1u);
    const QString words = models::statistics::chartInWords(statisticsSeries(statistics(3), TimeStep::Hour, 8));
    EXPECT_TRUE(words.startsWith(QStringLiteral("Messages per hour from 2026-03-14 00:00 to 2026-03-14 04:00: 60 in all"))) << qPrintable(words);
}
