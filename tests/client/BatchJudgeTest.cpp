// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A search makes no messages of what does not match; but for the time it takes nothing may tell. (What is kept is read message by message: that a
// search finds and counts the same is also seen by RecordReaderKeptTest.FilteredAgainIsAsScannedWithThatFilter.)
#include "tests/client/RecordReaderTest.h"

#include <atomic>
#include <mutex>
#include <set>

namespace {

/** Wants offsets that are a multiple of `step`; knows who asked. */
struct Watching final : RecordMatcher
{
    explicit Watching(qint64 s) : step(s) { }
    Match match(const RecordFields& fields, HeaderSource&, QString&) const override
    {
        const std::lock_guard lock(mutex);
        asked.insert({fields.partition, fields.offset});
        threads.insert(std::this_thread::get_id());
        ++times;
        return fields.offset % step == 0 ? Match::Yes : Match::No;
    }
    const qint64 step;
    mutable std::mutex mutex;
    mutable std::set<std::pair<qint32, qint64>> asked;
    mutable std::set<std::thread::id> threads;
    mutable int times = 0;
};

struct Seen
{
    Names names;
    std::vector<std::string> partitions;
    ScanState state = ScanState::Idle;
    bool operator==(const Seen&) const = default;
};

class BatchJudgeTest : public RecordReaderTest, public ::testing::WithParamInterface<const char*>
{
protected:
    Seen look(RecordRequest r, const char* filter, bool messageByMessage)
    {
        r.filter = filterOf(filter);
        if (messageByMessage)
            r.keep = {64 << 20, 0, {}, true};
        const ScanProgress& progress = read(r);
        Seen seen {names(), {}, progress.state};
        for (const PartitionProgress& p : progress.partitions)
            seen.partitions.push_back(std::to_string(p.covered.from) + "-" + std::to_string(p.covered.to) + " records " + std::to_string(p.records)
                                      + " matched " + std::to_string(p.matched) + " scanned " + std::to_string(p.scanned) + " keys and values "
                                      + std::to_string(messageByMessage ? bytesOf(p) : p.bytes));
        return seen;
    }
    /** Without the headers, which are read when a message is kept. */
    qint64 bytesOf(const PartitionProgress& p) const { return p.bytes - p.records * headerBytes; }

    qint64 headerBytes = 0;
};

} // namespace

TEST_P(BatchJudgeTest, FindsAndCountsAsMessageByMessage)
{
    {
        Writer writer(cluster.bootstrap(), GetParam());
        for (int p = 0; p < 2; ++p) // nothing in the third
            writer.fill("orders", p, 3'000, 1'000'000 + p);
        for (int i = 0; i < 50; ++i) // batches of one
            writer.fill("orders", 0, 1, 2'000'000 + i, 10, 3'000 + i);
        writer.add("orders", 1, 2'000'000, {}, "");
        writer.add("orders", 1, 2'000'001, "", {});
        writer.add("orders", 1, 2'000'002, "last", "of its batch");
    }
    for (const char* filter : {"value-77", "value-0", "value-2999 or value-3049", "key = \"k1500\"", "nowhere", "key is null", "value is null",
                               "key is empty", "value is empty", "offset < 5 or offset > 2990"})
        for (const qint64 limit : {100'000, 2'000}) { // in the order of partitions, and merged by time
            SCOPED_TRACE(::testing::Message() << filter << ", limit " << limit);
            const RecordRequest all = request({SeekTo::Oldest}, limit);
            const Seen early = look(all, filter, false);
            const Seen late = look(all, filter, true);
            EXPECT_EQ(early.partitions, late.partitions);
            EXPECT_EQ(early.state, late.state);
            if (limit == 2'000) {
                EXPECT_EQ(early.names, late.names);
            }
            EXPECT_EQ(std::multiset<std::string>(early.names.begin(), early.names.end()),
                      std::multiset<std::string>(late.names.begin(), late.names.end()));
            EXPECT_EQ(reader->progress().records, 6'053);
        }
}
INSTANTIATE_TEST_SUITE_P(Codecs, BatchJudgeTest, ::testing::Values("none", "lz4", "zstd", "gzip", "snappy"),
                         [](const auto& of) { return std::string(of.param); });

// On the threads of the brokers; and what is behind the end that was known is not judged there.
TEST_F(RecordReaderTest, BatchesAreJudgedWhereTheyAreTakenApart)
{
    Writer writer(cluster.bootstrap(), "lz4");
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 2'000, 1'000'000);
    const auto matcher = std::make_shared<Watching>(1'000);
    RecordRequest r = request({SeekTo::Partitions}, 100'000);
    for (PartitionToRead& p : r.partitions) {
        p.from = 100;
        p.to = 1'500;
    }
    r.filter = {QStringLiteral("watching"), matcher};
    const ScanProgress& progress = read(r);
    EXPECT_EQ(names().size(), 3u);
    EXPECT_EQ(progress.records, 3 * 1'400);
    EXPECT_EQ(matcher->asked.size(), 3u * 1'400) << "each is asked about, and none from 1500 on";
    EXPECT_EQ(matcher->asked.rbegin()->second, 1'499);
    EXPECT_GT(matcher->threads.size(), 1u);
    // the reader's thread is asked again about those that became messages: hits and the ends of batches
    EXPECT_LT(matcher->times, 3 * 1'400 + 3 * 200);
}

// Of what is passed over only the last of an answer becomes a message, and tells of all of it: else each batch is held in memory for its last one.
TEST_F(RecordReaderTest, OneMessageTellsOfManyBatches)
{
    cluster.createTopic("many", 1);
    // The mock cluster takes what is sent at once for one batch: the first says that all the offsets are its own, though only ten records are.
    QByteArray batches = batchOf(0, 0, 3'000, plainRecords(10, "v"));
    for (int i = 1; i < 300; ++i)
        batches += batchOf(10 * i, 0, 10, plainRecords(10, "v"));
    appendBytes(cluster.bootstrap(), "many", batches);
    const auto matcher = std::make_shared<Watching>(2'000); // 0, in the first batch, and 2000
    RecordRequest r = request({SeekTo::Oldest}, 100'000);
    r.topic = QStringLiteral("many");
    r.partitions = {{0, 1}};
    r.filter = {QStringLiteral("watching"), matcher};
    const ScanProgress& progress = read(r);
    EXPECT_EQ(progress.state, ScanState::Complete);
    EXPECT_EQ(names(), (Names {"0:0", "0:2000"}));
    EXPECT_EQ(progress.records, 3'000);
    EXPECT_EQ(progress.bytes, 3'000) << "an octet of each, which says that there are no headers, is none of them";
    EXPECT_EQ(matcher->asked.size(), 3'000u);
    EXPECT_LE(matcher->times, 3'000 + 2 + 2)
        << "the reader's thread is asked again about what became a message: two hits, and the last before each end";
}

// A position is never ahead of what was given out: going on leaves nothing out and brings nothing twice.
TEST_F(RecordReaderTest, JudgedBatchesAreGoneOnWithBehindTheLimit)
{
    Writer writer(cluster.bootstrap(), "lz4");
    writer.fill("orders", 0, 5'000, 1'000'000);
    for (const bool one : {true, false}) { // one partition: as they arrive; three: by time
        RecordRequest r = request({SeekTo::Oldest}, 4);
        if (one)
            r.partitions = {{0, 1}};
        r.filter = {QStringLiteral("watching"), std::make_shared<Watching>(500)};
        read(r);
        EXPECT_EQ(names(), (Names {"0:0", "0:500", "0:1000", "0:1500"}));
        EXPECT_EQ(reader->progress().state, ScanState::LimitReached);
        EXPECT_LE(reader->progress().records, 2'000) << "what lies behind the last hit was not looked at";
        for (const qint64 more : {3, 100}) {
            reader->goOn(more);
            ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 20'000));
        }
        EXPECT_EQ(names().size(), 10u);
        EXPECT_EQ(names().back(), "0:4500");
        EXPECT_EQ(reader->progress().records, 5'000);
        EXPECT_EQ(reader->progress().state, ScanState::Complete);
    }
}

// Merged, the limit is that of all partitions together, and grows: what one of them brings less of, another may bring more of.
TEST_F(RecordReaderTest, JudgedBatchesOfSeveralPartitionsAreGoneOnWith)
{
    Writer writer(cluster.bootstrap(), "lz4");
    for (int p = 0; p < 3; ++p) // one of them sparse in time
        writer.fill("orders", p, 2'000, 1'000'000, p == 2 ? 100 : 10);
    const auto matcher = std::make_shared<Watching>(2); // every second is wanted: 3,000 hits in all
    RecordRequest r = request({SeekTo::Oldest}, 100);
    r.filter = {QStringLiteral("watching"), matcher};
    read(r);
    for (int i = 0; i < 40 && reader->progress().canGoOn; ++i) {
        reader->goOn(100);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 20'000));
    }
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(reader->progress().records, 6'000) << "looked at, or passed over";
    std::set<std::string> each;
    for (const auto& name : names())
        each.insert(name);
    EXPECT_EQ(names().size(), 3'000u);
    EXPECT_EQ(each.size(), 3'000u);
}

// Of a batch with thousands no more are made than are wanted: what is left out of it is read when the scan goes on, and counted then.
TEST_F(RecordReaderTest, ALimitTakesTheBeginningOfABatchOnly)
{
    cluster.createTopic("large", 1);
    for (int i = 0; i < 3; ++i)
        appendPlain(cluster.bootstrap(), "large", 5'000);
    const auto expectAll = [&](qint64 total) {
        ASSERT_EQ(qint64(records.size()), total);
        for (qint64 i = 0; i < total; ++i)
            ASSERT_EQ(records[size_t(i)].offset, i);
        EXPECT_EQ(reader->progress().records, total);
    };
    RecordRequest r = request({SeekTo::Oldest}, 100);
    r.topic = QStringLiteral("large");
    r.partitions = {{0, 1}};
    read(r);
    expectAll(100);
    qint64 total = 100;
    for (const qint64 more : {1, 4'899, 1, 3'000, 100'000}) {
        reader->goOn(more);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 20'000));
        total = std::min<qint64>(total + more, 15'000);
        expectAll(total);
    }
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
}

// R46, R52: what cannot be decided on a broker's thread is said by the scan, in its place.
TEST_F(RecordReaderTest, R52_WhatAJudgeCannotDecideStopsTheScanThere)
{
    struct Failing final : RecordMatcher
    {
        Match match(const RecordFields& fields, HeaderSource&, QString& problem) const override
        {
            if (fields.offset == 700)
                problem = QStringLiteral("too costly");
            return fields.offset >= 700 ? Match::Error : fields.offset == 650 ? Match::Yes : Match::No;
        }
    };
    Writer writer(cluster.bootstrap(), "lz4");
    writer.fill("orders", 0, 1'000, 1'000'000);
    RecordRequest r = request({SeekTo::Oldest}, 100'000);
    r.filter = {QStringLiteral("failing"), std::make_shared<Failing>()};
    const ScanProgress& progress = read(r);
    EXPECT_EQ(progress.state, ScanState::FilterFailed);
    ASSERT_TRUE(progress.error);
    EXPECT_EQ(progress.error->message, QStringLiteral("The filter failed at partition 0, offset 700: too costly"));
    EXPECT_EQ(names(), (Names {"0:650"}));
    EXPECT_EQ(progress.partitions[0].records, 700);
    EXPECT_EQ(progress.partitions[0].scanned, 700);
}

TEST_F(RecordReaderTest, R46_HeadersThatAreBrokenStopAJudgedSearchThatAsksForThem)
{
    cluster.createTopic("broken", 1);
    appendPlain(cluster.bootstrap(), "broken", 20);
    const QByteArray brokenHeaders("\x18\0\0\0\x02k\x02v\x04\x02"
                                   "a\x02"
                                   "1",
                                   13);
    const QByteArray behind("\x0c\0\0\x02\x01\0\0", 7); // the last of a batch becomes a message in any case
    appendBatch(cluster.bootstrap(), "broken", 0, 2, brokenHeaders + behind);
    RecordRequest r = request({SeekTo::Oldest}, 100'000);
    r.topic = QStringLiteral("broken");
    r.partitions = {{0, 1}};
    r.filter = filterOf("header \"trace\" = \"1\"");
    EXPECT_EQ(read(r).state, ScanState::FilterFailed);
    EXPECT_EQ(reader->progress().records, 20);
    r.filter = filterOf("header \"trace\" = \"nowhere\""); // of which there is no trace
    EXPECT_EQ(read(r).state, ScanState::FilterFailed);
    r.filter = filterOf("key = \"nowhere\""); // does not ask
    EXPECT_EQ(read(r).state, ScanState::Complete);
    EXPECT_EQ(reader->progress().records, 22);
}

// A batch that ends in the middle: what came before the break counts, and where it breaks is said.
TEST_F(RecordReaderTest, R42_ABatchThatBreaksOffIsCountedUpToThere)
{
    cluster.createTopic("broken", 1);
    const QByteArray whole = plainRecords(10);
    appendBatch(cluster.bootstrap(), "broken", 0, 10, whole.left(whole.size() / 2) + QByteArray("\x7f", 1));
    Deadlines deadlines;
    deadlines.read = 2s; // what comes behind the break is waited for, twice
    open(deadlines);
    const auto scanned = [&](bool messageByMessage) {
        RecordRequest r = request({SeekTo::Oldest}, 100'000);
        r.topic = QStringLiteral("broken");
        r.partitions = {{0, 1}};
        r.filter = filterOf("nowhere");
        if (messageByMessage)
            r.keep = {64 << 20, 0, {}, true};
        read(r);
        return std::make_tuple(reader->progress().state, reader->progress().records, notices.size(), notices.empty() ? -1 : notices[0].offset);
    };
    EXPECT_EQ(scanned(false), scanned(true));
    EXPECT_EQ(reader->progress().records, 5);
}
