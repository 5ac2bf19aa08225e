// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader on librdkafka's mock cluster.
#include "tests/client/RecordReaderTest.h"

TEST_F(RecordReaderTest, ReadsFromTheOldestInOrderOfTime)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 100, 1'000'000 + p); // times interleave: p0, p1, p2, p0 …
    const ScanProgress& progress = read(request({SeekTo::Oldest}, 100'000));
    ASSERT_EQ(records.size(), 300u);
    EXPECT_EQ(progress.state, ScanState::Complete);
    EXPECT_EQ(progress.toScan, 300);
    EXPECT_EQ(progress.scanned, 300);
    EXPECT_EQ(progress.records, 300);
    EXPECT_EQ(progress.hits, 300);
    EXPECT_TRUE(std::all_of(progress.partitions.begin(), progress.partitions.end(), [](const PartitionProgress& p) { return p.done; }));

    read(request({SeekTo::Oldest}, 7));
    EXPECT_EQ(names(), (Names {"0:0", "1:0", "2:0", "0:1", "1:1", "2:1", "0:2"}));
    EXPECT_EQ(reader->progress().state, ScanState::LimitReached);
    EXPECT_EQ(records[4].topic, Orders);
    EXPECT_EQ(records[4].key, "k1");
    EXPECT_EQ(records[4].value, "value-1");
    EXPECT_EQ(records[4].timestamp, 1'000'011);
    EXPECT_EQ(records[4].timestampType, TimestampType::CreateTime);
}

TEST_F(RecordReaderTest, NewestInAllOverAllPartitions)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 500, 1'000'000); // to 1,004,990
    writer.fill("orders", 1, 500, 1'000'001); // to 1,004,991
    writer.fill("orders", 2, 50, 1'000); // long ago
    const ScanProgress& progress = read(request({SeekTo::Newest}, 4));
    EXPECT_EQ(names(), (Names {"1:499", "0:499", "1:498", "0:498"}));
    EXPECT_EQ(progress.state, ScanState::LimitReached);
    EXPECT_EQ(progress.toScan, 1050);
    EXPECT_LT(progress.scanned, 100) << "only the ends are read";
    read(request({SeekTo::Newest}, 5000));
    EXPECT_EQ(records.size(), 1050u);
    EXPECT_EQ(names().front(), "1:499");
    EXPECT_EQ(names().back(), "2:0");
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
}

TEST_F(RecordReaderTest, NewestWhenOnePartitionHasThemAll)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 2000, 5'000'000);
    writer.fill("orders", 1, 200, 1'000);
    writer.fill("orders", 2, 200, 1'001);
    read(request({SeekTo::Newest}, 300));
    ASSERT_EQ(records.size(), 300u);
    for (int i = 0; i < 300; ++i)
        EXPECT_EQ(names()[size_t(i)], "0:" + std::to_string(1999 - i));
}

#ifdef CASTELLAN_RDKAFKA_MENDED
// R43: a few hundred kilobytes that become 300 MB when they are decompressed.
TEST_F(RecordReaderTest, R43_ACompressionBombIsARowAndCostsNoMemory)
{
    const auto resident = [] {
        QFile status(QStringLiteral("/proc/self/statm"));
        EXPECT_TRUE(status.open(QIODevice::ReadOnly));
        return status.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE);
    };
    const char* const codecs[] = {"gzip", "lz4", "zstd", "snappy"};
    cluster.createTopic("bombs", 4);
    for (qint32 p = 0; p < 4; ++p) {
        SCOPED_TRACE(codecs[p]);
        {
            Writer writer(cluster.bootstrap(), codecs[p]);
            writer.add("bombs", p, 1'000, "bomb", QByteArray(300 << 20, '\0'));
            writer.flush();
        }
        malloc_trim(0);
        RecordRequest r = request({SeekTo::Oldest}, 100);
        r.topic = QStringLiteral("bombs");
        r.partitions = {{p, -1}};
        const qint64 before = resident();
        qint64 most = before;
        if (!reader)
            open();
        begin(r);
        const auto ended = [&] {
            most = std::max(most, resident());
            return !reader->isRunning();
        };
        EXPECT_TRUE(QTest::qWaitFor(ended, 20'000));
#ifndef __SANITIZE_ADDRESS__ // keeps what was freed for a while
        EXPECT_LE(most - before, 290ll << 20) << "bytes more than before";
#endif
        EXPECT_TRUE(records.empty());
        ASSERT_EQ(notices.size(), 1u);
        EXPECT_EQ(notices[0].offset, 0);
        EXPECT_EQ(reader->progress().state, ScanState::Failed);
    }
}
#endif

// R42: larger than any fetch size, and than what librdkafka takes from a broker by itself (100 MB). The broker sends one such message all the same.
TEST_F(RecordReaderTest, R42_AMessageLargerThanAFetchComesWhole)
{
    QByteArray large(110'000'000, 'x');
    large.replace(large.size() - 3, 3, "end");
    {
        Writer writer(cluster.bootstrap());
        writer.add("orders", 1, 1, "large", large);
        writer.flush();
    }
    RecordRequest r = request({SeekTo::Oldest}, 100);
    r.partitions = {{1, -1}};
    open();
    begin(r);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 60'000));
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    ASSERT_EQ(names(), (Names {"1:0"}));
    EXPECT_TRUE(records[0].value == large) << records[0].value.size() << " bytes";
}

// R45, R46: what was written comes back byte for byte.
TEST_F(RecordReaderTest, R45_R46_BytesComeBackAsTheyWere)
{
    const QByteArray nasty("\x00\xff\xc3\x28\xed\xa0\x80 <b>", 11);
    std::vector<Header> headers {{"same", "1"}, {"same", {}}, {"same", ""}, {"bin", nasty}, {"", "nameless"}};
    for (int i = 0; i < 10'000; ++i)
        headers.push_back({"n" + QByteArray::number(i % 10), QByteArray::number(i)});
    Writer writer(cluster.bootstrap());
    writer.add("orders", 1, 1, {}, {});
    writer.add("orders", 1, 2, "", "");
    writer.add("orders", 1, 3, "tomb", {});
    writer.add("orders", 1, 4, nasty, nasty, headers);
    writer.flush();
    read(request({SeekTo::Oldest}, 100));
    ASSERT_EQ(records.size(), 4u);
    EXPECT_TRUE(records[0].key.isNull() && records[0].value.isNull());
    EXPECT_TRUE(!records[1].key.isNull() && records[1].key.isEmpty() && !records[1].value.isNull() && records[1].value.isEmpty());
    EXPECT_TRUE(records[2].key == "tomb" && records[2].value.isNull());
    EXPECT_EQ(records[3].key, nasty);
    EXPECT_EQ(records[3].value, nasty);
    EXPECT_EQ(records[3].headers, headers);
}

TEST_F(RecordReaderTest, ChosenPartitionsOnly)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 10, 1'000);
    RecordRequest r = request({SeekTo::Oldest}, 100);
    r.partitions = {{2, 3}};
    read(r);
    EXPECT_EQ(records.size(), 10u);
    EXPECT_TRUE(std::all_of(records.begin(), records.end(), [](const Record& x) { return x.partition == 2; }));
    EXPECT_EQ(reader->progress().partitions.size(), 1u);
}

// R41: an offset that is gone, or not there yet, is said; reading goes on where it can.
TEST_F(RecordReaderTest, R41_OffsetsOutsideAreSaid)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 50, 1'000, 10);
    writer.fill("orders", 0, 50, 1'000, 10, 50); // another batch, so that the first can go
    rd_kafka_mock_partition_delete_records(cluster.cluster(), "orders", 0, 90);
    RecordRequest r = request({SeekTo::Offset, 5}, 100);
    r.partitions = {{0, 1}};
    read(r);
    ASSERT_EQ(notices.size(), 1u);
    EXPECT_EQ(notices[0].offset, 5);
    EXPECT_EQ(notices[0].value, "Offset 5 no longer exists, first is 90.");
    ASSERT_EQ(records.size(), 10u);
    EXPECT_EQ(records[0].offset, 90);
    EXPECT_EQ(reader->progress().state, ScanState::Complete);

    r.seek.value = 5000;
    read(r);
    ASSERT_EQ(notices.size(), 1u);
    EXPECT_EQ(notices[0].value, "Offset 5000 does not exist yet, the partition ends at 100.");
    EXPECT_TRUE(records.empty());
}

// R41: the offset goes away between the seek and the fetch.
TEST_F(RecordReaderTest, R41_ExpiredBetweenSeekAndFetch)
{
    Writer writer(cluster.bootstrap());
    for (int i = 0; i < 10; ++i)
        writer.fill("orders", 0, 10, 1'000, 10, i * 10);
    RecordRequest r = request({SeekTo::Offset, 40}, 1000);
    r.partitions = {{0, 1}};
    read(r);
    EXPECT_EQ(records.size(), 60u);
    EXPECT_TRUE(notices.empty());

    rd_kafka_mock_broker_set_rtt(cluster.cluster(), 1, 300);
    cluster.startCounting();
    begin(r);
    // Earliest, latest and last stable were asked for; their answers are on the way when the log's beginning goes.
    ASSERT_TRUE(QTest::qWaitFor([&] { return cluster.requests().value(api::listOffsets) == 3; }, 5'000));
    rd_kafka_mock_partition_delete_records(cluster.cluster(), "orders", 0, 70);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 20'000));
    EXPECT_EQ(cluster.requests().value(api::listOffsets), 6) << "asked again after the fetch had failed";
    ASSERT_EQ(notices.size(), 1u) << "never a silent jump";
    EXPECT_EQ(notices[0].offset, 40);
    EXPECT_EQ(notices[0].value, "Offset 40 no longer exists, first is 70.");
    ASSERT_EQ(records.size(), 30u);
    EXPECT_EQ(records[0].offset, 70);
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(reader->progress().expired, 30);
    EXPECT_EQ(reader->progress().withoutMessage(), 0) << "what is gone did hold messages";
}

TEST_F(RecordReaderTest, EndsAtTheEndKnownAtTheBeginning)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 2000, 1'000 + p);
    std::atomic<bool> stop {false};
    std::thread more([&] {
        Writer other(cluster.bootstrap());
        for (int i = 0; !stop; ++i) {
            other.add("orders", i % 3, 10'000'000, {}, "later");
            std::this_thread::sleep_for(200us);
        }
    });
    const ScanProgress& progress = read(request({SeekTo::Oldest}, 1'000'000));
    stop = true;
    more.join();
    EXPECT_EQ(progress.state, ScanState::Complete);
    EXPECT_EQ(qint64(records.size()), progress.toScan);
    for (const PartitionProgress& p : progress.partitions) {
        EXPECT_EQ(p.records, p.end - p.from);
        EXPECT_GE(p.end, 2000);
    }
}

TEST_F(RecordReaderTest, AnEmptyTopicIsCompleteAtOnce)
{
    QElapsedTimer timer;
    timer.start();
    const ScanProgress& progress = read(request({SeekTo::Newest}, 100));
    EXPECT_EQ(progress.state, ScanState::Complete);
    EXPECT_EQ(progress.toScan, 0);
    EXPECT_LT(timer.elapsed(), 3000);
}

TEST_F(RecordReaderTest, StopsWithin300MsThoughABrokerIsSilent)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 100, 1'000);
    open();
    cluster.silence(2);
    begin(request({SeekTo::Oldest}, 100'000));
    QTest::qWait(500);
    EXPECT_TRUE(reader->isRunning());
    QElapsedTimer timer;
    timer.start();
    reader->stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 5'000));
    EXPECT_LE(timer.elapsed(), 300);
    timer.start();
    reader.reset();
    EXPECT_LE(timer.elapsed(), 50) << "letting go of a reader does not wait";
}

// A broker that does not answer costs its own partitions, with its name, and nothing else.
TEST_F(RecordReaderTest, ASilentBrokerCostsItsOwnPartitions)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 100, 1'000);
    Deadlines deadlines;
    deadlines.read = 2000ms;
    open(deadlines);
    read(request({SeekTo::Oldest}, 10)); // connections are there
    cluster.silence(2);
    const ScanProgress& progress = read(request({SeekTo::Oldest}, 100'000));
    EXPECT_EQ(records.size(), 200u);
    EXPECT_EQ(progress.state, ScanState::Failed);
    ASSERT_EQ(progress.partitions.size(), 3u);
    EXPECT_FALSE(progress.partitions[0].error);
    ASSERT_TRUE(progress.partitions[1].error);
    EXPECT_EQ(progress.partitions[1].error->kind, ErrorKind::Timeout);
    EXPECT_EQ(progress.partitions[1].error->broker, 2);
    EXPECT_FALSE(progress.partitions[2].error);
}

// R23: looking at a topic that does not exist says so and creates nothing; browsing never asks for a group.
TEST_F(RecordReaderTest, R23_UnknownTopicIsSaidAndNoGroupIsAskedFor)
{
    cluster.startCounting();
    RecordRequest r = request({SeekTo::Newest}, 10);
    r.topic = QStringLiteral("no-such-topic");
    const ScanProgress& progress = read(r);
    EXPECT_EQ(progress.state, ScanState::Failed);
    ASSERT_TRUE(progress.partitions[0].error);
    EXPECT_EQ(progress.partitions[0].error->kind, ErrorKind::NotFound) << progress.partitions[0].error->message.toStdString();

    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 100, 1'000);
    read(request({SeekTo::Oldest}, 1000));
    EXPECT_EQ(records.size(), 100u);
    const auto requests = cluster.requests();
    for (const int group : {api::findCoordinator, api::offsetCommit, api::offsetFetch, 11 /* JoinGroup */, 68 /* ConsumerGroupHeartbeat */})
        EXPECT_EQ(requests.value(group), 0) << "api " << group;
}

TEST_F(RecordReaderTest, RefusedTopicIsSaid)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 100, 1'000);
    cluster.pushErrors(api::listOffsets, {RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED,
                                          RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED});
    RecordRequest r = request({SeekTo::Oldest}, 10);
    r.partitions = {{0, 1}};
    const ScanProgress& progress = read(r);
    EXPECT_EQ(progress.state, ScanState::Failed);
    ASSERT_TRUE(progress.partitions[0].error);
    EXPECT_EQ(progress.partitions[0].error->kind, ErrorKind::Authorisation);
}

TEST_F(RecordReaderTest, StopsWhenMemoryIsFull)
{
    Writer writer(cluster.bootstrap());
    for (int i = 0; i < 40; ++i)
        writer.add("orders", i % 3, 1'000 + i, {}, QByteArray(100'000, 'x'));
    writer.flush();
    RecordRequest r = request({SeekTo::Oldest}, 20'000);
    r.maxBytes = 1'000'000;
    const ScanProgress& progress = read(r);
    EXPECT_EQ(progress.state, ScanState::MemoryFull);
    EXPECT_GE(records.size(), 1u);
    EXPECT_LT(records.size(), 40u);
}

TEST_F(RecordReaderTest, ANewScanForgetsTheOldOne)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 5000, 1'000 + p);
    open();
    for (int i = 0; i < 20; ++i) {
        begin(request({SeekTo::Oldest}, 100'000));
        QTest::qWait(i % 4 * 5);
        RecordRequest one = request({SeekTo::Newest}, 5);
        one.partitions = {{i % 3, -1}};
        read(one);
        ASSERT_EQ(records.size(), 5u) << "records of the older scan came too, round " << i;
        ASSERT_EQ(records[0].partition, i % 3);
        ASSERT_EQ(records[0].offset, 4999);
    }
}

// What its clients say is for the log tab; a secret that librdkafka repeats is not.
TEST_F(RecordReaderTest, ClientLogComesOutWithoutSecrets)
{
    Profile profile = profileFor(QStringLiteral("127.0.0.1:1")); // nobody listens there
    profile.properties = {{QStringLiteral("security.protocol"), QStringLiteral("sasl_plaintext")},
                          {QStringLiteral("sasl.mechanisms"), QStringLiteral("PLAIN")},
                          {QStringLiteral("sasl.username"), QStringLiteral("app")},
                          {QStringLiteral("sasl.password"), QStringLiteral("127.0.0.1")}}; // every line names the broker
    RecordReader lone(profile);
    QStringList lines;
    QStringList troubles;
    QObject::connect(&lone, &RecordReader::logged, &lone, [&](const LogLine& line) { lines << line.message; });
    QObject::connect(&lone, &RecordReader::trouble, &lone, [&](const Error& error) { troubles << error.message + error.detail; });
    lone.start(request({SeekTo::Newest}, 1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !lines.filter(QStringLiteral("refused")).isEmpty() && !troubles.isEmpty(); }, 10'000));
    EXPECT_EQ(lines.filter(QStringLiteral("127.0.0.1")), QStringList());
    EXPECT_EQ(troubles.filter(QStringLiteral("127.0.0.1")), QStringList());
    EXPECT_FALSE(lines.filter(QStringLiteral("•••")).isEmpty());
}

TEST_F(RecordReaderTest, LettingGoInTheMiddleIsClean)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 3000, 1'000 + p);
    for (int i = 0; i < 30; ++i) {
        open();
        begin(request({i % 2 ? SeekTo::Oldest : SeekTo::Newest}, i % 3 ? 100'000 : 10));
        QTest::qWait(i % 5 * 3);
        reader.reset();
    }
    EXPECT_TRUE(closingThreads::awaitAll(10s));
}

// Whatever a person does to a reader, and when.
TEST_F(RecordReaderTest, R54_AThousandRandomCyclesAreClean)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 3000, 1'000 + p);
    std::mt19937 random(54);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    for (int cycle = 0; cycle < 1000; ++cycle) {
        if (!reader || below(4) == 0)
            open();
        RecordRequest r = request({SeekTo::Kind(below(6)), below(2) ? below(4000) : 1'000 + below(40'000)}, below(2) ? 10 : 100'000);
        r.live = below(3) == 0;
        r.readCommitted = below(8) == 0;
        if (below(3) == 0)
            r.filter = filterOf("value-77");
        begin(r);
        if (below(3) == 0)
            reader->setPaused(true);
        if (below(2) == 0)
            QTest::qWait(below(4));
        if (below(3) == 0)
            reader->setPaused(false);
        if (below(3) == 0) {
            reader->stop();
            if (below(2) == 0) { // else it is still running, and cannot be gone on with
                ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 20'000));
            }
        }
        if (below(2) == 0)
            reader->goOn(below(2) ? 10 : 0);
        if (below(5) == 0)
            reader.reset();
    }
    reader.reset();
    ASSERT_TRUE(closingThreads::awaitAll(100s));
    EXPECT_EQ(read(request({SeekTo::Oldest}, 100'000)).state, ScanState::Complete) << "and it reads as ever";
    EXPECT_EQ(records.size(), 9'000u);
}

TEST_F(RecordReaderTest, DeliversInParts)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 12'000, 1'000 + p);
    QElapsedTimer timer;
    timer.start();
    read(request({SeekTo::Oldest}, 1'000'000));
    EXPECT_EQ(records.size(), 36'000u);
    EXPECT_LE(deliveries, timer.elapsed() / 50 + 2) << "at most 20 a second";
}

TEST_F(RecordReaderTest, ABadConfigurationIsSaid)
{
    Profile profile = profileFor(cluster.bootstrap());
    profile.properties = {{QStringLiteral("plugin.library.paths"), QStringLiteral("x")}};
    RecordReader refused(profile);
    refused.start(request({SeekTo::Newest}, 1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !refused.isRunning(); }, 5'000));
    EXPECT_EQ(refused.progress().state, ScanState::Failed);
    ASSERT_TRUE(refused.progress().error);
    EXPECT_EQ(refused.progress().error->kind, ErrorKind::Invalid);
}
