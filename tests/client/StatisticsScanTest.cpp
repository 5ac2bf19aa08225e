// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/StatisticsScan.h"
#include "tests/client/RecordReaderTest.h"

namespace {

constexpr qint64 Day0 = 1'773'446'400'000; // 2026-03-14 00:00 UTC

class StatisticsScanTest : public RecordReaderTest
{
protected:
    void TearDown() override
    {
        scan.reset();
        RecordReaderTest::TearDown();
    }
    /** A scan takes a second at least. */
    void slowDown()
    {
        for (const int broker : {1, 2, 3})
            rd_kafka_mock_broker_set_rtt(cluster.cluster(), broker, 150);
    }
    bool ended()
    {
        return QTest::qWaitFor([&] { return !scan->isRunning(); }, 60'000);
    }
    void run(const RecordRequest& r)
    {
        scan = std::make_unique<StatisticsScan>(profileFor(cluster.bootstrap()));
        scan->start(r, 0);
        ASSERT_TRUE(ended());
    }

    std::unique_ptr<StatisticsScan> scan;
};

} // namespace

TEST_F(StatisticsScanTest, CountsEverythingAndKeepsNothing)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 3000, Day0, 60'000);
    writer.fill("orders", 1, 500, Day0, 60'000);
    writer.add("orders", 1, Day0, {}, "no key", {{"h", "1"}, {"h", {}}});
    writer.add("orders", 1, Day0, "gone", {});
    writer.flush();
    RecordRequest r = request({SeekTo::Oldest}, 1);
    r.filter = filterOf("nothing is like this");
    run(r);
    EXPECT_EQ(scan->progress().state, ScanState::Complete);
    EXPECT_EQ(scan->progress().hits, 3502) << "what was counted; neither limit nor filter count";
    ASSERT_TRUE(scan->figures());
    const auto partitions = scan->figures()->partitions();
    ASSERT_EQ(partitions.size(), 2u) << "partition 2 holds nothing";
    EXPECT_EQ(partitions[0].records, 3000);
    EXPECT_EQ(partitions[1].records, 502);
    EXPECT_EQ(partitions[1].nullKeys, 1);
    EXPECT_EQ(partitions[1].tombstones, 1);
    EXPECT_EQ(partitions[1].headers, 2);
    EXPECT_EQ(partitions[1].headerBytes, 3);
    EXPECT_EQ(partitions[0].lastTime, Day0 + 2999 * 60'000);
    EXPECT_NEAR(double(scan->figures()->distinctKeys()), 3001, 3001 * 0.03);
    EXPECT_TRUE(scan->request().filter.isEmpty()) << "for words about it";
}

TEST_F(StatisticsScanTest, OfTheNewestOnlyThese)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 300, Day0);
    writer.fill("orders", 1, 300, Day0 + 10'000'000);
    run(request({SeekTo::Newest}, 320));
    EXPECT_EQ(scan->progress().state, ScanState::LimitReached);
    const auto partitions = scan->figures()->partitions();
    ASSERT_EQ(partitions.size(), 2u);
    EXPECT_EQ(partitions[0].records, 20) << "older than all of the other one";
    EXPECT_EQ(partitions[0].firstOffset, 280);
    EXPECT_EQ(partitions[1].records, 300);
    ASSERT_TRUE(scan->progress().canGoOn);
    scan->goOn();
    ASSERT_TRUE(ended());
    EXPECT_EQ(scan->request().limit, 640) << "as many more";
    EXPECT_EQ(scan->figures()->total().records, 600);
    EXPECT_EQ(scan->progress().state, ScanState::Complete);
}

TEST_F(StatisticsScanTest, StoppedItHasWhatItReadAndGoesOn)
{
    Writer writer(cluster.bootstrap());
    for (const int partition : {0, 1, 2})
        writer.fill("orders", partition, 20'000, Day0);
    slowDown();
    scan = std::make_unique<StatisticsScan>(profileFor(cluster.bootstrap()));
    scan->start(request({SeekTo::Oldest}, 100), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return scan->progress().records > 1000; }, 30'000));
    QElapsedTimer stopped;
    stopped.start();
    scan->stop();
    ASSERT_TRUE(ended());
    EXPECT_LT(stopped.elapsed(), 1000); // 300 ms where nothing else runs
    ASSERT_EQ(scan->progress().state, ScanState::Stopped);
    EXPECT_EQ(scan->figures()->total().records, scan->progress().records);
    EXPECT_LT(scan->progress().records, 60'000);
    ASSERT_TRUE(scan->progress().canGoOn);
    scan->goOn();
    ASSERT_TRUE(ended());
    EXPECT_EQ(scan->progress().state, ScanState::Complete);
    EXPECT_EQ(scan->figures()->total().records, 60'000) << "none twice";
    EXPECT_EQ(scan->figures()->total().bytes(), scan->progress().bytes);
}

// Figures while it runs are copies: what is shown does not change under the hands.
TEST_F(StatisticsScanTest, FiguresComeWhileItRunsAndAScanBegunAnewForgetsThem)
{
    Writer writer(cluster.bootstrap());
    for (const int partition : {0, 1, 2})
        writer.fill("orders", partition, 20'000, Day0);
    slowDown();
    scan = std::make_unique<StatisticsScan>(profileFor(cluster.bootstrap()));
    std::vector<qint64> counted;
    QObject::connect(scan.get(), &StatisticsScan::figuresChanged, scan.get(), [&] { counted.push_back(scan->figures()->total().records); });
    scan->start(request({SeekTo::Oldest}, 100), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return scan->progress().records > 1000; }, 30'000));
    RecordRequest one = request({SeekTo::Oldest}, 100);
    one.partitions = {{1, 2}};
    counted.clear();
    scan->start(one, 0);
    ASSERT_TRUE(ended());
    ASSERT_FALSE(counted.empty());
    EXPECT_TRUE(std::is_sorted(counted.begin(), counted.end()));
    EXPECT_EQ(counted.back(), 20'000);
    ASSERT_EQ(scan->figures()->partitions().size(), 1u);
    scan->start(one, 0);
    scan.reset(); // closing in the middle
}

// They cannot be read to their end; the message is there all the same, and there is no filter that could fail.
TEST_F(StatisticsScanTest, MessagesWithBrokenHeadersAreCounted)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 5, Day0);
    appendBrokenHeaders(cluster.bootstrap(), "orders");
    writer.fill("orders", 0, 5, Day0);
    for (const SeekTo::Kind kind : {SeekTo::Oldest, SeekTo::Newest}) {
        run(request({kind}, 100));
        EXPECT_EQ(scan->progress().state, ScanState::Complete);
        EXPECT_FALSE(scan->progress().error);
        ASSERT_TRUE(scan->figures());
        ASSERT_EQ(scan->figures()->partitions().size(), 1u);
        EXPECT_EQ(scan->figures()->partitions()[0].records, 11);
    }
}
