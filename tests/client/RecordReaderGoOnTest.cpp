// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scans that are taken up where they ended: after the limit, after Stop, after a silent broker, behind a batch that cannot be decoded.
#include "tests/client/RecordReaderTest.h"
#include "tests/support/WorkerProgram.h"

#include <QDeadlineTimer>

#include <set>

namespace {

// Every offset of these partitions once, none twice.
void expectEachOnce(const std::vector<Record>& records, int partitions, int perPartition)
{
    std::set<std::pair<qint32, qint64>> seen;
    for (const Record& r : records)
        EXPECT_TRUE(seen.emplace(r.partition, r.offset).second) << r.partition << ':' << r.offset << " twice";
    EXPECT_EQ(seen.size(), size_t(partitions * perPartition));
}

/** Wants every record, and says so one at a time, only to who waits for it: behind it messages pile up. */
class LateMatcher final : public RecordMatcher
{
public:
    bool isSlow() const override { return true; }
    std::unique_ptr<MatchQueue> queue() const override { return std::make_unique<Queue>(); }
    Match match(const RecordFields&, HeaderSource&, QString&) const override { return Match::Yes; }

private:
    struct Queue final : MatchQueue
    {
        void add(const QString&, const RecordFields&) override { ++waiting; }
        bool isFull() const override { return false; }
        std::optional<Verdict> take(std::chrono::milliseconds wait) override
        {
            if (waiting == 0 || wait == 0ms)
                return {};
            --waiting;
            return Verdict {Match::Yes, {}};
        }
        void discard() override { waiting = 0; }
        int waiting = 0;
    };
};

} // namespace

class GoOn : public RecordReaderTest
{
protected:
    const ScanProgress& goOn(qint64 more, const std::optional<TopicPartition>& skip = {})
    {
        reader->goOn(more, skip);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 20'000)) << "the scan did not end";
        return reader->progress();
    }
};

TEST_F(GoOn, AfterTheLimitForwardAndBackward)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 100, 1'000'000 + p);
    for (const auto kind : {SeekTo::Oldest, SeekTo::Newest}) {
        SCOPED_TRACE(kind);
        read(request({kind}, 7));
        Names expected = names();
        ASSERT_EQ(expected.size(), 7u);
        ASSERT_TRUE(reader->progress().canGoOn);
        EXPECT_EQ(goOn(50).hits, 57);
        EXPECT_EQ(reader->progress().state, ScanState::LimitReached);
        EXPECT_EQ(records.size(), 57u);
        Names all = names();
        all.resize(7);
        EXPECT_EQ(all, expected) << "what was there stays";
        EXPECT_EQ(goOn(1000).state, ScanState::Complete);
        expectEachOnce(records, 3, 100);
        EXPECT_TRUE(std::is_sorted(records.begin(), records.end(), [&](const Record& a, const Record& b) {
            return kind == SeekTo::Oldest ? a.timestamp < b.timestamp : a.timestamp > b.timestamp;
        })) << "in one order, as if read at once";
        EXPECT_EQ(reader->progress().scanned, 300);
        EXPECT_EQ(reader->progress().records, 300);
        EXPECT_EQ(reader->progress().withoutMessage(), 0);
        EXPECT_FALSE(reader->progress().canGoOn);
    }
}

// One partition, and limits beyond those that are ordered, give records out as they arrive.
TEST_F(GoOn, AfterTheLimitWithoutAnOrderToKeep)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 5000, 1'000'000);
    RecordRequest r = request({SeekTo::Oldest}, 100);
    r.partitions = {{0, 1}};
    EXPECT_EQ(read(r).partitions[0].covered, (OffsetRange {0, 100})) << "what is not given out is not counted as scanned";
    EXPECT_EQ(records.size(), 100u);
    EXPECT_EQ(goOn(300).partitions[0].covered, (OffsetRange {0, 400}));
    EXPECT_EQ(goOn(100'000).state, ScanState::Complete);
    expectEachOnce(records, 1, 5000);
    EXPECT_EQ(names().back(), "0:4999");
}

TEST_F(GoOn, AfterStopInTheMiddle)
{
    Writer writer(cluster.bootstrap());
    for (int i = 0; i < 40; ++i) // in many batches
        for (int p = 0; p < 3; ++p)
            writer.fill("orders", p, 150, 1'000'000 + p, 10, i * 150);
    for (int broker = 1; broker <= 3; ++broker)
        rd_kafka_mock_broker_set_rtt(cluster.cluster(), broker, 60); // every start of a block waits for one: no machine is done before it is stopped
    for (const auto kind : {SeekTo::Oldest, SeekTo::Newest}) {
        SCOPED_TRACE(kind);
        RecordRequest r = request({kind}, 1'000'000);
        r.filter = filterOf("partition >= 0"); // in blocks
        open();
        begin(r);
        int stops = 0;
        for (int i = 0; i < 100; ++i) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().state != ScanState::Locating; }, 5'000));
            QTest::qWait(i % 4 * 40);
            reader->stop();
            ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 5'000));
            if (!reader->progress().canGoOn)
                break;
            ++stops;
            qint64 matched = 0;
            for (const PartitionProgress& p : reader->progress().partitions)
                matched += p.matched;
            EXPECT_TRUE(notices.empty()) << "what waits is told by the progress: a row would stay when it has come";
            EXPECT_EQ(reader->progress().hits, qint64(records.size())) << "what matched beyond that waits";
            EXPECT_GE(matched, reader->progress().hits);
            reader->goOn(0);
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 20'000));
        EXPECT_EQ(reader->progress().state, ScanState::Complete);
        expectEachOnce(records, 3, 6000);
        EXPECT_EQ(reader->progress().records, 18'000);
        EXPECT_EQ(reader->progress().scanned, 18'000);
        EXPECT_GT(stops, 2);
        if (kind == SeekTo::Newest) {
            EXPECT_TRUE(std::is_sorted(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.timestamp > b.timestamp; }))
                << "as if it had been read at once";
        }
    }
}

TEST_F(GoOn, AfterABrokerWasSilent)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 50, 1'000'000 + p);
    Deadlines deadlines;
    deadlines.read = 2s;
    open(deadlines);
    read(request({SeekTo::Oldest}, 3)); // connected, and offsets known
    cluster.silence(2);
    EXPECT_EQ(goOn(1000).state, ScanState::Failed);
    EXPECT_TRUE(reader->progress().partitions[1].error);
    EXPECT_TRUE(reader->progress().canGoOn);
    cluster.speak(2);
    for (int i = 0; i < 5 && reader->progress().state != ScanState::Complete; ++i)
        goOn(0); // its connection may still be the one that was silent
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    expectEachOnce(records, 3, 50);
}

TEST_F(GoOn, ATailFromWhereItWasStopped)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 20, 1'000);
    open();
    RecordRequest r = request({SeekTo::Newest}, 4);
    r.live = true;
    begin(r);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().state == ScanState::Following; }, 10'000));
    reader->stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 5'000));
    ASSERT_TRUE(reader->progress().canGoOn);
    writer.fill("orders", 0, 5, 9'000, 10, 20);
    reader->goOn(0);
    ASSERT_TRUE(awaitRecords(9)) << "what was written meanwhile comes, too";
    EXPECT_EQ(names().back(), "0:24");
    EXPECT_EQ(reader->progress().state, ScanState::Following);
}

// What comes behind the place where it was stopped is judged by the other filter, what came before by the one of then.
TEST_F(GoOn, ATailGoesOnWithAnotherFilter)
{
    Writer writer(cluster.bootstrap());
    open();
    RecordRequest r = request({SeekTo::Newest}, 100);
    r.live = true;
    r.filter = filterOf("value contains \"1\"");
    begin(r);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().state == ScanState::Following; }, 10'000));
    const auto followWith = [&](const RecordFilter& filter) {
        reader->stop();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 5'000));
        reader->followWith(filter);
        ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().state == ScanState::Following; }, 5'000));
    };
    writer.fill("orders", 0, 10, 1'000);
    ASSERT_TRUE(awaitRecords(1));
    EXPECT_EQ(names().back(), "0:1");
    followWith(filterOf("value contains \"2\""));
    writer.fill("orders", 0, 10, 2'000, 10, 10); // value-10 to value-19
    ASSERT_TRUE(awaitRecords(2));
    EXPECT_EQ(names().back(), "0:12");
    followWith({}); // everything
    writer.fill("orders", 0, 5, 3'000, 10, 20);
    ASSERT_TRUE(awaitRecords(7));
    EXPECT_EQ(names().back(), "0:24");
    EXPECT_TRUE(QTest::qWaitFor([&] { return reader->progress().records >= 25; }, 10'000));
    EXPECT_EQ(reader->progress().records, 25) << "none twice, none left out";
}

// R44: it is a row, said at the second identical error; Skip goes on behind the whole batch, wherever reading came from.
TEST_F(GoOn, R44_ABatchThatCannotBeDecodedIsARowAndIsSkipped)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 10, 1'000'000);
    appendUndecodable(cluster.bootstrap(), "orders", 37); // 10 … 46
    writer.fill("orders", 0, 5, 2'000'000, 10, 47);
    appendUndecodable(cluster.bootstrap(), "orders", 1); // 52
    writer.fill("orders", 0, 5, 3'000'000, 10, 53);
    const TopicPartition there {Orders, 0};
    for (const bool backward : {false, true}) {
        SCOPED_TRACE(backward);
        RecordRequest r = request({backward ? SeekTo::Newest : SeekTo::Oldest}, 1000);
        r.partitions = {{0, 1}};
        EXPECT_EQ(read(r).state, ScanState::Failed);
        ASSERT_EQ(notices.size(), 1u);
        EXPECT_EQ(notices[0].offset, 10);
        EXPECT_TRUE(notices[0].value.startsWith("Offset 10 cannot be read: ")) << notices[0].value.toStdString();
        EXPECT_EQ(reader->progress().partitions[0].undecodable, std::optional<qint64>(10));
        EXPECT_TRUE(reader->progress().canSkip);
        EXPECT_FALSE(reader->progress().canGoOn) << "only Skip helps";
        EXPECT_EQ(records.size(), 10u);

        EXPECT_EQ(goOn(0, there).state, ScanState::Failed);
        ASSERT_EQ(notices.size(), 2u) << "the next one has its own row";
        EXPECT_EQ(notices[1].offset, 52);
        EXPECT_EQ(records.size(), 15u);
        EXPECT_EQ(goOn(0, there).state, ScanState::Complete);
        EXPECT_EQ(notices.size(), 2u);
        ASSERT_EQ(records.size(), 20u);
        EXPECT_EQ(reader->progress().scanned, 58);
        EXPECT_EQ(reader->progress().skipped, 38);
        EXPECT_EQ(reader->progress().partitions[0].skipped, 38);
        EXPECT_EQ(reader->progress().withoutMessage(), 0) << "nobody knows what was skipped";
        EXPECT_FALSE(reader->progress().canSkip);
    }
}

TEST_F(GoOn, R44_OtherPartitionsAreReadMeanwhile)
{
    Writer writer(cluster.bootstrap());
    appendUndecodable(cluster.bootstrap(), "orders", 5);
    writer.fill("orders", 0, 5, 2'000'000, 10, 5);
    writer.fill("orders", 1, 5, 1'000'000);
    EXPECT_EQ(read(request({SeekTo::Newest}, 100)).state, ScanState::Failed);
    EXPECT_EQ(records.size(), 5u);
    EXPECT_EQ(goOn(0, TopicPartition {Orders, 0}).state, ScanState::Complete);
    EXPECT_EQ(records.size(), 10u);
    EXPECT_EQ(reader->progress().partitions[0].records, 5);
}

// A broker that says nothing (here: is down) while the end of the batch is looked for says nothing about what lies behind it.
TEST_F(GoOn, R44_SkippingMovesNothingWhileTheBrokerIsAway)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 10, 1'000'000);
    appendUndecodable(cluster.bootstrap(), "orders", 37); // 10 … 46
    writer.fill("orders", 0, 50, 2'000'000, 10, 47);
    Deadlines deadlines;
    deadlines.read = 2s;
    open(deadlines);
    RecordRequest r = request({SeekTo::Oldest}, 1000);
    r.partitions = {{0, 1}};
    const TopicPartition there {Orders, 0};
    ASSERT_EQ(read(r).state, ScanState::Failed);
    ASSERT_EQ(records.size(), 10u);
    cluster.down(1);
    EXPECT_EQ(goOn(0, there).state, ScanState::Failed);
    const PartitionProgress& silent = reader->progress().partitions[0];
    EXPECT_EQ(silent.scanned, 10);
    EXPECT_EQ(silent.skipped, 0);
    ASSERT_TRUE(silent.error);
    EXPECT_TRUE(silent.error->message.startsWith(QLatin1String("Nothing was skipped: where the batch at offset 10 ends")))
        << qPrintable(silent.error->message);
    EXPECT_TRUE(reader->progress().canSkip) << "once more";
    EXPECT_EQ(records.size(), 10u);
    cluster.up(1);
    for (QDeadlineTimer limit(60'000); !limit.hasExpired() && reader->progress().state != ScanState::Complete;)
        goOn(0, there); // until it is connected again
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(records.size(), 60u) << "nothing good was jumped over";
    EXPECT_EQ(reader->progress().skipped, 37);
}

// librdkafka tells a wrong checksum, and goes on somewhere in the middle of that batch with whatever it takes for the next one.
TEST_F(GoOn, R44_ABatchWithAWrongChecksumIsARowAndIsSkipped)
{
    tests::useBuiltWorker();
    appendPlain(cluster.bootstrap(), "orders", 10);
    appendPlain(cluster.bootstrap(), "orders", 7, {.wrongCrc = true}, QByteArray(1'000, 'x')); // 10 … 16
    appendPlain(cluster.bootstrap(), "orders", 20); // 17 … 36
    appendPlain(cluster.bootstrap(), "orders", 20);
    const TopicPartition there {Orders, 0};
    for (const char* filter : {"", "partition >= 0", "js: true"})
        for (const bool backward : {false, true}) {
            SCOPED_TRACE(backward);
            SCOPED_TRACE(filter);
            RecordRequest r = request({backward ? SeekTo::Newest : SeekTo::Oldest}, 1000);
            r.partitions = {{0, 1}};
            if (*filter)
                r.filter = filterOf(filter);
            EXPECT_EQ(read(r).state, ScanState::Failed);
            ASSERT_EQ(notices.size(), 1u);
            EXPECT_EQ(notices[0].offset, 10);
            EXPECT_TRUE(notices[0].value.startsWith("Offset 10 cannot be read: ")) << notices[0].value.toStdString();
            EXPECT_EQ(reader->progress().partitions[0].undecodable, std::optional<qint64>(10));
            EXPECT_TRUE(reader->progress().canSkip);
            EXPECT_EQ(records.size(), 10u);

            EXPECT_EQ(goOn(0, there).state, ScanState::Complete);
            EXPECT_EQ(notices.size(), 1u);
            EXPECT_EQ(records.size(), 50u);
            EXPECT_EQ(reader->progress().scanned, 57);
            EXPECT_EQ(reader->progress().skipped, 7);
            EXPECT_EQ(reader->progress().withoutMessage(), 0);
        }
}

// librdkafka goes on a little before the end of a batch with a wrong checksum. Here the next batch begins there, so that its messages come, too: they
// wait behind the error when the partition is asked for once more, and must not be taken when their verdicts come.
TEST_F(GoOn, R44_WhatCameBehindAWrongChecksumIsNotTakenWhenItsVerdictIsLate)
{
    constexpr int Before = 21 + 66; // of the batch's header, and of the answer in front of it
    appendPlain(cluster.bootstrap(), "orders", 10);
    const QByteArray next = batchOf(17, 0, 20, plainRecords(20)); // 17 … 36
    const QByteArray wrong = batchOf(0, 0, 7, plainRecords(7, QByteArray(100, 'x')) + next.first(Before), {.wrongCrc = true}); // 10 … 16
    appendBytes(cluster.bootstrap(), "orders", wrong + next.sliced(Before));
    appendBytes(cluster.bootstrap(), "orders", next);
    const TopicPartition there {Orders, 0};
    for (const bool late : {false, true}) {
        SCOPED_TRACE(late);
        RecordRequest r = request({SeekTo::Oldest}, 1000);
        r.partitions = {{0, 1}};
        if (late)
            r.filter = {QStringLiteral("late"), std::make_shared<LateMatcher>()};
        EXPECT_EQ(read(r).state, ScanState::Failed);
        ASSERT_EQ(notices.size(), 1u);
        EXPECT_EQ(notices[0].offset, 10);
        EXPECT_EQ(reader->progress().partitions[0].undecodable, std::optional<qint64>(10));
        EXPECT_EQ(records.size(), 10u);

        EXPECT_EQ(goOn(0, there).state, ScanState::Complete);
        EXPECT_EQ(records.size(), 30u);
        EXPECT_EQ(reader->progress().skipped, 7);
        EXPECT_EQ(reader->progress().scanned, 37);
    }
}

// A format that librdkafka does not know: said as such a batch, not as a partition that cannot be read.
TEST_F(GoOn, R44_ABatchOfAnUnknownFormatIsARow)
{
    appendPlain(cluster.bootstrap(), "orders", 10);
    appendPlain(cluster.bootstrap(), "orders", 1, {.magic = 9});
    appendPlain(cluster.bootstrap(), "orders", 20);
    RecordRequest r = request({SeekTo::Oldest}, 1000);
    r.partitions = {{0, 1}};
    EXPECT_EQ(read(r).state, ScanState::Failed);
    ASSERT_EQ(notices.size(), 1u);
    EXPECT_EQ(notices[0].offset, 10);
    EXPECT_TRUE(reader->progress().canSkip);
    EXPECT_EQ(goOn(0, TopicPartition {Orders, 0}).state, ScanState::Complete);
    EXPECT_EQ(records.size(), 30u);
    EXPECT_EQ(reader->progress().skipped, 1);
}
