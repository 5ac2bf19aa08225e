// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader filters by JavaScript, in the real worker process.
#include "tests/client/RecordReaderTest.h"
#include "tests/support/WorkerProgram.h"

#include <QDir>

#include <csignal>

namespace {

class RecordReaderScriptTest : public RecordReaderTest
{
protected:
    void SetUp() override
    {
        RecordReaderTest::SetUp();
        tests::useBuiltWorker();
    }
    void TearDown() override
    {
        RecordReaderTest::TearDown();
        EXPECT_EQ(tests::workersLeft(), 0);
    }
    RecordRequest asking(SeekTo seek, const char* line, qint64 limit = 1'000'000) const
    {
        RecordRequest r = request(seek, limit);
        r.filter = filterOf(line);
        return r;
    }
    void expectFailedAt(const ScanProgress& progress, const char* place, const char* why)
    {
        EXPECT_EQ(progress.state, ScanState::FilterFailed);
        ASSERT_TRUE(progress.error);
        EXPECT_TRUE(progress.error->message.startsWith(QLatin1String("The filter failed at ") + QLatin1String(place)))
            << qPrintable(progress.error->message);
        EXPECT_TRUE(progress.error->message.contains(QLatin1String(why))) << qPrintable(progress.error->message);
        ASSERT_EQ(notices.size(), 1u);
    }
};

TEST_F(RecordReaderScriptTest, FindsWhatAnExpressionFinds)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 12'000, 1'000'000 + p);
    const auto both = [&](SeekTo seek, const char* expression, const char* script, qint64 limit) {
        read(asking(seek, expression, limit));
        const Names expected = names();
        const ScanProgress wanted = reader->progress();
        const ScanProgress& found = read(asking(seek, script, limit));
        EXPECT_EQ(names(), expected) << script;
        EXPECT_FALSE(expected.empty());
        EXPECT_EQ(found.state, wanted.state);
        EXPECT_EQ(found.hits, wanted.hits);
        if (found.state == ScanState::Complete) {
            EXPECT_EQ(found.scanned, wanted.scanned);
            EXPECT_EQ(found.records, wanted.records);
        }
        EXPECT_TRUE(notices.empty());
    };
    both({SeekTo::Newest}, "value contains \"value-77\"", "js: value.includes('value-77')", 5);
    both({SeekTo::Newest}, "value = \"value-1\"", "js: value === 'value-1'", 5);
    both({SeekTo::Oldest}, "value contains \"value-7\" and partition = 2", "js: value.startsWith('value-7') && partition === 2", 30'000);
    both({SeekTo::Oldest}, "value contains \"value-77\"", "js: value.startsWith('value-77')", 7);
    both({SeekTo::Offset, 11'000}, "partition = 1", "js: partition === 1", 100'000);
    read(asking({SeekTo::Oldest}, "js: false"));
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(reader->progress().scanned, 36'000);
}

TEST_F(RecordReaderScriptTest, SeesHeadersAndTopic)
{
    Writer writer(cluster.bootstrap());
    writer.add("orders", 0, 1, "a", "x", {{"trace", "one"}});
    writer.add("orders", 1, 2, "b", "x", {{"trace", "two"}});
    writer.add("orders", 2, 3, {}, {});
    writer.flush();
    read(asking({SeekTo::Oldest}, "js: topic === 'orders' && header('trace') === 'two'"));
    EXPECT_EQ(names(), (Names {"1:0"}));
    read(asking({SeekTo::Oldest}, "js: key === null && value === null"));
    EXPECT_EQ(names(), (Names {"2:0"}));
}

TEST_F(RecordReaderScriptTest, GoesOnWhereItWasStopped)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 20'000, 1'000'000);
    RecordRequest r = asking({SeekTo::Oldest}, "js: value.endsWith('99')", 50);
    read(r);
    EXPECT_EQ(reader->progress().state, ScanState::LimitReached);
    ASSERT_EQ(records.size(), 50u);
    EXPECT_EQ(records.back().offset, 4'999);
    ASSERT_TRUE(reader->progress().canGoOn);
    reader->goOn(1'000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 20'000));
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(records.size(), 200u);
    EXPECT_EQ(records.back().offset, 19'999);
}

TEST_F(RecordReaderScriptTest, R52_ThrowingStopsTheScanAndKeepsWhatWasFound)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 1, 5'000, 1'000'000);
    const auto line = "js: if (value === 'value-3333') throw new Error('no such field'); return offset % 1000 === 0";
    expectFailedAt(read(asking({SeekTo::Oldest}, line)), "partition 1, offset 3333: ", "no such field");
    EXPECT_EQ(names(), (Names {"1:0", "1:1000", "1:2000", "1:3000"}));
    EXPECT_EQ(reader->progress().partitions[1].scanned, 3333);
    expectFailedAt(read(asking({SeekTo::Newest}, line)), "partition 1, offset 3333: ", "no such field");
    expectFailedAt(read(asking({SeekTo::Oldest}, "js: value +* 3")), "partition 1, offset 0: ", "Line 1, column 8");
}

TEST_F(RecordReaderScriptTest, R52_EndlessLoopStopsTheScan)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 1, 5'000, 1'000'000);
    expectFailedAt(read(asking({SeekTo::Oldest}, "js: while (offset === 2222) {} return offset % 1000 === 0")),
                   "partition 1, offset 2222: ", "400 ms");
    EXPECT_EQ(names(), (Names {"1:0", "1:1000", "1:2000"}));
}

TEST_F(RecordReaderScriptTest, R52_MemoryBombStopsTheScan)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 1, 5'000, 1'000'000);
    expectFailedAt(read(asking({SeekTo::Oldest}, "js: if (offset === 2222) return 'x'.repeat(1 << 30) === value; return offset % 1000 === 0")),
                   "partition 1, offset 2222: ", "512 MB");
    EXPECT_EQ(names(), (Names {"1:0", "1:1000", "1:2000"}));
}

TEST_F(RecordReaderScriptTest, R52_KilledWorkerStopsTheScan)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 1, 5'000, 1'000'000);
    open();
    begin(asking({SeekTo::Oldest}, "js: for (const until = Date.now() + 20; Date.now() < until;); return true"));
    ASSERT_TRUE(awaitRecords(3)) << "hits are shown while a batch is judged";
    const auto workers = tests::workers();
    ASSERT_EQ(workers.size(), 1u);
    ::kill(workers.front(), SIGKILL);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 5'000));
    const std::string place = "partition 1, offset " + std::to_string(records.size()) + ": ";
    expectFailedAt(reader->progress(), place.c_str(), "signal 9");
    EXPECT_LT(records.size(), 5'000u);
}

TEST_F(RecordReaderScriptTest, StopAnswersAtOnceWhileAScriptRuns)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 5'000, 1'000'000);
    open();
    for (const char* line : {"js: for (const until = Date.now() + 300; Date.now() < until;); return true", "js: true"}) { // the first: 25 minutes
        begin(asking({SeekTo::Oldest}, line));
        ASSERT_TRUE(awaitRecords(1));
        QElapsedTimer timer;
        timer.start();
        reader->stop();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 5'000));
        EXPECT_LE(timer.elapsed(), 3'000) << "the script would run for minutes";
    }
    begin(asking({SeekTo::Oldest}, "js: for (const until = Date.now() + 300; Date.now() < until;); return true"));
    ASSERT_TRUE(awaitRecords(1));
    reader.reset(); // the tab was closed: TearDown sees that no process is left
}

// What waits for its verdict is bounded by its size, too.
TEST_F(RecordReaderScriptTest, LargeMessagesThatWaitCostLittle)
{
    const QByteArray large(1'000'000, 'x');
    cluster.createTopic("large", 40); // the mock keeps 5 MB of each partition
    {
        Writer writer(cluster.bootstrap());
        for (int i = 0; i < 160; ++i)
            writer.add("large", i % 40, 1'000 + i, {}, large);
    }
    const char* const slow = "js: for (const until = Date.now() + 100; Date.now() < until;); return false";
    open();
    RecordRequest r = asking({SeekTo::Oldest}, slow);
    r.topic = QStringLiteral("large");
    r.partitions.clear();
    for (qint32 p = 0; p < 40; ++p)
        r.partitions.push_back({p, p % 3 + 1});
    r.maxBytes = 100ll << 20;
    begin(r);
    QTest::qWait(3'000); // it takes 16 s: what must not happen is looked for
    EXPECT_TRUE(reader->isRunning()) << "more than 100 MB wait";
    reader->stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 10'000));
    EXPECT_EQ(reader->progress().state, ScanState::Stopped);
    r.maxBytes = 10ll << 20;
    EXPECT_EQ(read(r).state, ScanState::MemoryFull) << "and what waits counts";
}

TEST_F(RecordReaderScriptTest, FollowsWhatComes)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 20, 1'000);
    open();
    RecordRequest r = asking({SeekTo::Newest}, "js: offset % 2 === 0", 4);
    r.live = true;
    begin(r);
    ASSERT_TRUE(awaitRecords(4));
    EXPECT_EQ(names(), (Names {"0:12", "0:14", "0:16", "0:18"}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().state == ScanState::Following; }, 10'000));
    writer.fill("orders", 0, 4, 9'000);
    ASSERT_TRUE(awaitRecords(6));
    EXPECT_EQ(names().back(), "0:22");
    reader->stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 5'000));
}

TEST_F(RecordReaderScriptTest, BrokenHeadersAreNotJudged)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 5, 1'000);
    appendBrokenHeaders(cluster.bootstrap(), "orders");
    writer.fill("orders", 0, 5, 2'000);
    read(asking({SeekTo::Oldest}, "js: headers.length > 7"));
    expectFailedAt(reader->progress(), "partition 0, offset 5", "broken");
    read(asking({SeekTo::Oldest}, "js: key === 'k4'"));
    EXPECT_EQ(reader->progress().state, ScanState::Complete) << "it does not look at them";
}

} // namespace
