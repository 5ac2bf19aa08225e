// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a scan reads: ranges, partitions each with its own, around an offset, several topics.
#include "tests/client/RecordReaderTest.h"

namespace {

RecordRequest onePartition(SeekTo seek, qint64 limit, qint32 partition = 0)
{
    RecordRequest r;
    r.topic = Orders;
    r.partitions = {{partition, partition + 1}};
    r.seek = seek;
    r.limit = limit;
    return r;
}

} // namespace

TEST_F(RecordReaderTest, ARangeOfOffsetsEndsWithoutWaiting)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 100, 1'000'000 + p);
    RecordRequest r = request({SeekTo::Offset, 40}, 1000);
    r.until = {ReadUntil::Offset, 42};
    QElapsedTimer timer;
    read(r); // connected now
    timer.start();
    const ScanProgress& progress = read(r);
    EXPECT_LT(timer.elapsed(), 5'000) << "a silent partition would be waited for longer";
    EXPECT_EQ(names(), (Names {"0:40", "1:40", "2:40", "0:41", "1:41", "2:41"}));
    EXPECT_EQ(progress.state, ScanState::Complete);
    EXPECT_EQ(progress.toScan, 6);
    EXPECT_EQ(progress.scanned, 6);
    EXPECT_EQ(progress.partitions[1].covered, (OffsetRange {40, 42}));
    EXPECT_FALSE(progress.canGoOn);

    r.newestFirst = true;
    EXPECT_EQ(read(r).state, ScanState::Complete);
    EXPECT_EQ(names(), (Names {"2:41", "1:41", "0:41", "2:40", "1:40", "0:40"}));
    EXPECT_EQ(reader->progress().toScan, 6);
}

// What a search reads beyond the match is a first block or a quarter of what it took.
TEST_F(RecordReaderTest, ASearchBackwardReadsLittleInVain)
{
    Writer writer(cluster.bootstrap());
    const QByteArray value(300, 'v');
    for (int i = 0; i < 14'000; ++i)
        writer.add("orders", 0, 1'000 + i, "k" + QByteArray::number(i), value);
    writer.flush();
    RecordRequest r = request({SeekTo::Newest}, 1);
    r.filter = filterOf("key = \"k8000\"");
    read(r);
    EXPECT_EQ(names(), (Names {"0:8000"}));
    EXPECT_GE(reader->progress().records, 6'000);
    EXPECT_LE(reader->progress().records, 6'000 + 4'096);
}

// Whoever asks for such partitions: they fail each for itself, and the others are read.
TEST_F(RecordReaderTest, PartitionsThatAreNoneOrNamedTwice)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 10, 1'000);
    for (const auto kind : {SeekTo::Oldest, SeekTo::Newest}) {
        SCOPED_TRACE(kind);
        RecordRequest r = request({kind}, 1000);
        r.partitions = {{-1, 1}, {0, 1}, {-5, -1}, {2147483647, 1}, {1, 2}, {0, 1}, {-1, 1}, {1'000'000, 3}, {1, 2}};
        const ScanProgress& progress = read(r);
        EXPECT_EQ(progress.state, ScanState::Failed);
        EXPECT_EQ(records.size(), 20u);
        ASSERT_EQ(progress.partitions.size(), 6u) << "those named twice are there once";
        for (const PartitionProgress& p : progress.partitions) {
            const bool real = p.partition == 0 || p.partition == 1;
            ASSERT_EQ(p.error.has_value(), !real) << p.partition;
            EXPECT_EQ(p.records, real ? 10 : 0) << p.partition;
            if (p.error) {
                EXPECT_EQ(p.error->kind, ErrorKind::Invalid) << p.partition;
            }
        }
        r.partitions = {{-5, -1}};
        EXPECT_EQ(read(r).state, ScanState::Failed);
    }
}

TEST_F(RecordReaderTest, ARangeOfTimesIsAskedForOnce)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 10, 1'000'000);
    RecordRequest r = onePartition({SeekTo::Time, 1'000'000}, 100);
    r.until = {ReadUntil::Time, 2'000'000};
    cluster.startCounting();
    EXPECT_EQ(read(r).state, ScanState::Complete);
    EXPECT_EQ(cluster.requests().value(api::listOffsets), 5) << "first, end, last stable, and both times";
    EXPECT_EQ(cluster.requests().value(api::offsetFetch), 0);
}

TEST_F(RecordReaderTest, EachPartitionItsOwnRange)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 100, 1'000'000 + p);
    RecordRequest r = request({SeekTo::Partitions}, 100);
    r.partitions = {{0, 1, {}, 10, 12}, {2, 3, {}, 98, {}}};
    const ScanProgress& progress = read(r);
    EXPECT_EQ(names(), (Names {"0:10", "0:11", "2:98", "2:99"}));
    EXPECT_EQ(progress.toScan, 4);
    EXPECT_EQ(progress.state, ScanState::Complete);
}

TEST_F(RecordReaderTest, AroundAnOffset)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 100, 1'000'000);
    read(onePartition({SeekTo::Around, 50}, 2));
    EXPECT_EQ(names(), (Names {"0:48", "0:49", "0:50", "0:51", "0:52"}));
    EXPECT_EQ(reader->progress().partitions[0].covered, (OffsetRange {48, 53}));
    read(onePartition({SeekTo::Around, 0}, 2));
    EXPECT_EQ(names(), (Names {"0:0", "0:1", "0:2"}));
    read(onePartition({SeekTo::Around, 99}, 2));
    EXPECT_EQ(names(), (Names {"0:97", "0:98", "0:99"}));
    // Visible ones count: those that match.
    RecordRequest r = onePartition({SeekTo::Around, 50}, 1);
    r.filter = filterOf("value matches /7$/");
    read(r);
    EXPECT_EQ(names(), (Names {"0:47", "0:57"}));
    EXPECT_TRUE(reader->progress().canGoOn);
    reader->goOn(1);
    ASSERT_TRUE(awaitRecords(3));
    EXPECT_EQ(names().back(), "0:67");
    r.seek.value = 57;
    read(r);
    EXPECT_EQ(names(), (Names {"0:47", "0:57", "0:67"}));
}

// Walk 3: as many as asked for, not one more.
TEST_F(RecordReaderTest, AroundAnOffsetThatHoldsNoMessage)
{
    const auto varint = [](qint32 number) { return QByteArray(1, char(number * 2)); };
    QByteArray compacted; // two batches of ten offsets that hold 0 and 9 only
    for (const qint32 delta : {0, 9}) {
        const QByteArray record = QByteArray(2, 0) + varint(delta) + '\x01' + varint(0) + QByteArray(1, 0);
        compacted += varint(qint32(record.size())) + record;
    }
    QByteArray batch = batchOf(0, 0, 10, compacted);
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 10, 1'000'000);
    appendBytes(cluster.bootstrap(), "orders", batch);
    writer.fill("orders", 0, 10, 2'000'000);
    read(onePartition({SeekTo::Around, 14}, 3));
    ASSERT_EQ(notices.size(), 1u);
    EXPECT_EQ(names(), (Names {"0:8", "0:9", "0:10", "0:19", "0:20", "0:21"}));
}

TEST_F(RecordReaderTest, SeveralTopicsInOneList)
{
    cluster.createTopic("payments", 2);
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 3, 1'000'000, 10);
    writer.fill("payments", 0, 3, 1'000'005, 10);
    RecordRequest r = onePartition({SeekTo::Oldest}, 100);
    r.partitions.push_back({0, 1, QStringLiteral("payments")});
    r.partitions.push_back({1, 2, QStringLiteral("payments")});
    read(r);
    std::vector<std::string> topics;
    for (const Record& record : records)
        topics.push_back(record.topic.toStdString() + ":" + std::to_string(record.offset));
    EXPECT_EQ(topics, (Names {"orders:0", "payments:0", "orders:1", "payments:1", "orders:2", "payments:2"}));
    EXPECT_EQ(reader->progress().partitions[1].topic, QStringLiteral("payments"));

    r.seek = {SeekTo::Newest};
    r.live = true;
    begin(r);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().state == ScanState::Following; }, 10'000));
    writer.fill("payments", 1, 2, 2'000'000);
    writer.fill("orders", 0, 1, 3'000'000);
    ASSERT_TRUE(awaitRecords(9));
    EXPECT_EQ(std::count_if(records.begin(), records.end(), [](const Record& x) { return x.topic == QStringLiteral("payments"); }), 5);
    EXPECT_EQ(reader->progress().state, ScanState::Following);
}

TEST_F(RecordReaderTest, OneTopicOfSeveralThatIsMissingIsSaidAndTheOthersAreRead)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 3, 1'000'000);
    RecordRequest r = onePartition({SeekTo::Oldest}, 100);
    r.partitions.push_back({0, -1, QStringLiteral("nowhere")});
    rd_kafka_mock_topic_set_error(cluster.cluster(), "nowhere", RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART);
    const ScanProgress& progress = read(r);
    EXPECT_EQ(records.size(), 3u);
    EXPECT_EQ(progress.state, ScanState::Failed);
    EXPECT_FALSE(progress.partitions[0].error);
    ASSERT_TRUE(progress.partitions[1].error);
    EXPECT_EQ(progress.partitions[1].error->kind, ErrorKind::NotFound);
}
