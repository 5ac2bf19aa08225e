// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/StatisticsPage.h"
#include "models/Formats.h"
#include "models/StatisticsPartitionModel.h"
#include "models/StatisticsSizeModel.h"
#include "models/StatisticsText.h"
#include "models/StatisticsTimeModel.h"
#include "tests/views/ViewTest.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/SeekFields.h"
#include "views/widgets/Theme.h"
#include "views/widgets/TimeChart.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace kafka;
using tests::named;

namespace {

constexpr qint64 Day0 = 1'773'446'400'000; // 2026-03-14 00:00 UTC

RecordStatistics statistics(int partitions)
{
    RecordStatistics s;
    for (int p = 0; p < partitions; ++p)
        for (int i = 0; i < 100 * (p + 1); ++i) {
            RecordFields r;
            r.partition = p;
            r.offset = i;
            r.timestamp = Day0 + i % 72 * 3'600'000ll;
            r.value = "value";
            s.add(r);
        }
    return s;
}

class StatisticsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        models::formats::setZone(QTimeZone::utc());
        page.setTopic(QStringLiteral("orders"), 12);
        page.resize(1280, 760);
    }
    void fill(int partitions)
    {
        const RecordStatistics s = statistics(partitions);
        summary.setRows(models::statistics::summary(s));
        this->partitions.show(s);
        sizes.show(s);
        times.show(statisticsSeries(s, TimeStep::Hour, models::StatisticsTimeModel::MostLines));
    }
    ScanProgress progress(ScanState state)
    {
        ScanProgress p;
        p.state = state;
        p.toScan = 2000;
        p.scanned = p.records = p.hits = 1234;
        return p;
    }
    QString note() { return named<QLabel>(&page, "Statistics note")->text(); }

    models::SummaryModel summary;
    models::StatisticsTimeModel times;
    models::StatisticsPartitionModel partitions;
    models::StatisticsSizeModel sizes;
    views::StatisticsPage page {views::StatisticsModels {&summary, &times, &partitions, &sizes}};
};

} // namespace

TEST_F(StatisticsPageTest, StartsWithTheWholeTopic)
{
    tests::showActive(page);
    QSignalSpy started(&page, &views::StatisticsPage::startRequested);
    named<QPushButton>(&page, "Start")->click();
    ASSERT_EQ(started.size(), 1);
    const auto r = started[0][0].value<RecordRequest>();
    EXPECT_EQ(r.seek.kind, SeekTo::Oldest);
    EXPECT_EQ(r.partitions.size(), 12u);
    EXPECT_FALSE(page.findChild<QSpinBox*>(QStringLiteral("limit"))->isVisible()) << "all is counted";
    auto* seek = named<QComboBox>(&page, "Seek");
    EXPECT_EQ(seek->findData(int(SeekTo::Around)), -1);
    seek->setCurrentIndex(seek->findData(int(SeekTo::Newest)));
    EXPECT_TRUE(page.findChild<QSpinBox*>(QStringLiteral("limit"))->isVisible());
    page.setNotReadable(QStringLiteral("Not connected to Shop."));
    EXPECT_FALSE(named<QPushButton>(&page, "Start")->isEnabled());
}

TEST_F(StatisticsPageTest, TakesOverTheRangeOfTheMessages)
{
    tests::showActive(page);
    RecordRequest r;
    r.topic = QStringLiteral("orders");
    r.partitions = {{3, -1}, {5, -1}};
    r.seek = {SeekTo::Time, Day0};
    r.until = {ReadUntil::Time, Day0 + 3'600'000};
    r.newestFirst = true;
    page.setRange(r);
    auto asked = page.fields()->request();
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->seek, r.seek);
    EXPECT_EQ(asked->until, r.until);
    EXPECT_EQ(asked->partitions, r.partitions);
    EXPECT_FALSE(asked->newestFirst);
    r.seek = {SeekTo::Around, 77};
    r.until = {};
    r.partitions = {{3, -1}};
    page.setRange(r);
    asked = page.fields()->request();
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->seek.kind, SeekTo::Oldest) << "there is nothing to count around an offset";
    EXPECT_EQ(asked->partitions, r.partitions);
}

TEST_F(StatisticsPageTest, SaysThatFiguresArePartial)
{
    tests::showActive(page);
    EXPECT_TRUE(note().contains(QStringLiteral("Nothing is kept")));
    page.showProgress(progress(ScanState::Reading), {});
    EXPECT_TRUE(note().startsWith(QStringLiteral("Partial"))) << qPrintable(note());
    EXPECT_TRUE(named<QPushButton>(&page, "Stop")->isEnabled());
    page.showProgress(progress(ScanState::Stopped), {});
    EXPECT_TRUE(note().contains(QStringLiteral("1,234"))) << qPrintable(note());
    page.showProgress(progress(ScanState::Complete), {});
    EXPECT_FALSE(named<QLabel>(&page, "Statistics note")->isVisible());
    EXPECT_FALSE(named<QPushButton>(&page, "Stop")->isEnabled());
    const auto tables = page.findChildren<views::DataTable*>();
    EXPECT_EQ(tables.size(), 4);
    for (const views::DataTable* table : tables)
        EXPECT_TRUE(table->emptyText().contains(QStringLiteral("No message was counted"))) << qPrintable(table->emptyText());
}

TEST_F(StatisticsPageTest, TheChartIsReadByKeysAndInTheTable)
{
    for (const auto theme : {views::ThemeChoice::Light, views::ThemeChoice::Dark}) {
        views::Theme::instance().apply(theme);
        fill(12);
        tests::showActive(page);
        tests::picture(&page, theme == views::ThemeChoice::Light ? "statistics-light" : "statistics-dark");
    }
    auto* chart = named<QWidget>(&page, "Messages over time chart");
    ASSERT_TRUE(chart);
    EXPECT_TRUE(chart->accessibleDescription().contains(QStringLiteral("7,800 in all"))) << qPrintable(chart->accessibleDescription());
    EXPECT_EQ(page.chart()->shownBuckets(), std::pair(72, 72));
    EXPECT_EQ(page.chart()->valueText(), QString());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    EXPECT_TRUE(page.chart()->valueText().startsWith(QStringLiteral("2026-03-14 00:00: "))) << qPrintable(page.chart()->valueText());
    EXPECT_TRUE(page.chart()->valueText().contains(QStringLiteral("Partition 11: 17, 5 others: "))) << qPrintable(page.chart()->valueText());
    EXPECT_EQ(named<QLabel>(&page, "Chart value")->text(), page.chart()->valueText());
    QTest::keyClick(chart, Qt::Key_Right);
    EXPECT_TRUE(page.chart()->valueText().startsWith(QStringLiteral("2026-03-14 01:00: ")));
    QTest::keyClick(chart, Qt::Key_End);
    EXPECT_TRUE(page.chart()->valueText().startsWith(QStringLiteral("2026-03-16 23:00: ")));
    QTest::keyClick(chart, Qt::Key_Right);
    EXPECT_TRUE(page.chart()->valueText().startsWith(QStringLiteral("2026-03-16 23:00: "))) << "there is no more";
    EXPECT_EQ(times.rowCount(), 72);

    auto* table = named<QTableView>(&page, "Messages over time table");
    using Times = models::StatisticsTimeModel;
    EXPECT_FALSE(table->isColumnHidden(Times::FirstLine + Times::MostLines - 1)) << "the others";
    fill(2);
    EXPECT_TRUE(table->isColumnHidden(Times::FirstLine + 2));
    EXPECT_FALSE(table->isColumnHidden(Times::FirstLine + 1));
    times.show({});
    EXPECT_EQ(page.chart()->valueText(), QString()) << "the bar is not there any more";
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Right);
    EXPECT_EQ(page.chart()->valueText(), QString());
}

TEST_F(StatisticsPageTest, NoDateIsWrittenTwiceUnderOneBar)
{
    RecordStatistics s;
    RecordFields r;
    r.partition = 0;
    r.timestamp = Day0 + 3'600'000;
    s.add(r);
    tests::showActive(page);
    for (const TimeStep step : {TimeStep::Hour, TimeStep::Day, TimeStep::Week}) {
        times.show(statisticsSeries(s, step, models::StatisticsTimeModel::MostLines));
        ASSERT_EQ(page.chart()->shownBuckets(), std::pair(1, 1));
        QStringList labels = page.chart()->timeLabels();
        const auto all = labels.size();
        EXPECT_GE(all, 1);
        EXPECT_EQ(labels.removeDuplicates(), 0) << all;
    }
}

TEST_F(StatisticsPageTest, DraggingShowsAPartAndEscapeAll)
{
    fill(3);
    tests::showActive(page);
    auto* chart = named<QWidget>(&page, "Messages over time chart");
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart->width() > 300; }));
    QTest::mousePress(chart, Qt::LeftButton, {}, {200, chart->height() / 2});
    QTest::mouseMove(chart, {250, chart->height() / 2});
    QTest::mouseMove(chart, {300, chart->height() / 2 + 10});
    QTest::mouseRelease(chart, Qt::LeftButton, {}, {300, chart->height() / 2 + 10});
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.chart()->shownBuckets().first < 40; }));
    const int some = page.chart()->shownBuckets().first;
    EXPECT_GT(some, 0);
    fill(2); // figures that come meanwhile (two lines instead of three) show all again; the same lines leave it
    EXPECT_EQ(page.chart()->shownBuckets().first, 72);
    QTest::mousePress(chart, Qt::LeftButton, {}, {200, chart->height() / 2});
    QTest::mouseMove(chart, {250, chart->height() / 2});
    QTest::mouseMove(chart, {300, chart->height() / 2 + 10});
    QTest::mouseRelease(chart, Qt::LeftButton, {}, {300, chart->height() / 2 + 10});
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.chart()->shownBuckets().first < 40; }));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Escape);
    EXPECT_EQ(page.chart()->shownBuckets().first, 72);
}
