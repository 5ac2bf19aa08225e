// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader on librdkafka's mock cluster.
#include "kafka/client/RecordReader.h"
#include "tests/client/MockCluster.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <thread>

using namespace kafka;
using namespace std::chrono_literals;

namespace {

const QString Orders = QStringLiteral("orders");

// Writes records to chosen partitions with chosen times, and waits until they are there.
class Writer
{
public:
    explicit Writer(const QString& bootstrap)
    {
        char text[256];
        rd_kafka_conf_t* conf = rd_kafka_conf_new();
        rd_kafka_conf_set(conf, "bootstrap.servers", bootstrap.toUtf8().constData(), text, sizeof text);
        rd_kafka_conf_set(conf, "linger.ms", "1", text, sizeof text);
        m_client = rd_kafka_new(RD_KAFKA_PRODUCER, conf, text, sizeof text);
    }
    ~Writer()
    {
        flush();
        rd_kafka_destroy(m_client);
    }
    void flush() { EXPECT_EQ(rd_kafka_flush(m_client, 10'000), RD_KAFKA_RESP_ERR_NO_ERROR); }

    void add(const char* topic, int partition, qint64 time, const QByteArray& key, const QByteArray& value, const std::vector<Header>& headers = {})
    {
        rd_kafka_headers_t* list = rd_kafka_headers_new(headers.size());
        for (const Header& h : headers)
            rd_kafka_header_add(list, h.name.constData(), h.name.size(), h.value.isNull() ? nullptr : h.value.constData(), h.value.size());
        const auto err = rd_kafka_producev(
            m_client, RD_KAFKA_V_TOPIC(topic), RD_KAFKA_V_PARTITION(partition), RD_KAFKA_V_TIMESTAMP(time),
            RD_KAFKA_V_KEY(key.isNull() ? nullptr : key.constData(), size_t(key.size())),
            RD_KAFKA_V_VALUE(value.isNull() ? nullptr : const_cast<char*>(value.constData()), size_t(value.size())),
            RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_HEADERS(list), RD_KAFKA_V_END);
        ASSERT_EQ(err, RD_KAFKA_RESP_ERR_NO_ERROR) << rd_kafka_err2str(err);
    }
    /** `count` records: key "k<i>", value "value-<i>", times from + i * step. */
    void fill(const char* topic, int partition, int count, qint64 from, qint64 step = 10, int first = 0)
    {
        for (int i = first; i < first + count; ++i)
            add(topic, partition, from + i * step, "k" + QByteArray::number(i), "value-" + QByteArray::number(i));
        flush();
    }

private:
    rd_kafka_t* m_client;
};

class RecordReaderTest : public ::testing::Test
{
protected:
    void SetUp() override { cluster.createTopic("orders", 3); }
    void TearDown() override
    {
        reader.reset();
        EXPECT_TRUE(RecordReader::awaitAll(10s)) << "a reader's thread did not end";
    }
    void open(Deadlines deadlines = {})
    {
        reader = std::make_unique<RecordReader>(profileFor(cluster.bootstrap()), deadlines);
        QObject::connect(reader.get(), &RecordReader::batchesReady, [this](const std::vector<RecordBatchPtr>& batches) {
            ++deliveries;
            for (const auto& batch : batches)
                for (int i = 0; i < batch->size(); ++i)
                    (batch->at(i).kind() == RecordKind::Notice ? notices : records).push_back(batch->at(i).toRecord());
        });
    }
    RecordRequest request(SeekTo seek, qint64 limit) const
    {
        RecordRequest r;
        r.topic = Orders;
        r.partitions = {{0, 1}, {1, 2}, {2, 3}};
        r.seek = seek;
        r.limit = limit;
        return r;
    }
    void begin(const RecordRequest& r)
    {
        records.clear();
        notices.clear();
        deliveries = 0;
        reader->start(r);
    }
    const ScanProgress& read(const RecordRequest& r, int ms = 20'000)
    {
        if (!reader)
            open();
        begin(r);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, ms)) << "the scan did not end";
        return reader->progress();
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const Record& r : records)
            all.push_back(std::to_string(r.partition) + ":" + std::to_string(r.offset));
        return all;
    }
    bool awaitRecords(size_t count) { return QTest::qWaitFor([&] { return records.size() >= count; }, 10'000); }

    MockCluster cluster;
    std::unique_ptr<RecordReader> reader;
    std::vector<Record> records;
    std::vector<Record> notices;
    int deliveries = 0;
};

using Names = std::vector<std::string>;

} // namespace

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

TEST_F(RecordReaderTest, AFilterIsSearchedBackwardUntilTheLimit)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 12'000, 1'000'000 + p);
    RecordRequest r = request({SeekTo::Newest}, 3);
    r.filter.contains = "value-77";
    read(r);
    EXPECT_EQ(names(), (Names {"2:7799", "1:7799", "0:7799"}));
    r.filter.contains = "value-3"; // the last such: 3999
    r.limit = 1;
    read(r);
    EXPECT_EQ(names(), (Names {"2:3999"}));
    EXPECT_EQ(reader->progress().state, ScanState::LimitReached);
    r.filter.contains = "nowhere";
    read(r);
    EXPECT_TRUE(records.empty());
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(reader->progress().scanned, 36'000) << "no match is said only after all was looked at";
    EXPECT_EQ(reader->progress().records, 36'000);
}

TEST_F(RecordReaderTest, FilterLooksIntoKeysValuesAndHeaders)
{
    Writer writer(cluster.bootstrap());
    writer.add("orders", 0, 1, "needle", "x");
    writer.add("orders", 0, 2, {}, "a needle in hay");
    writer.add("orders", 0, 3, {}, "x", {{"h", "1"}, {"h", "needle"}});
    writer.add("orders", 0, 4, {}, "x", {{"needle", {}}});
    writer.add("orders", 0, 5, "needl", "e");
    writer.flush();
    RecordRequest r = request({SeekTo::Oldest}, 100);
    r.filter.contains = "needle";
    read(r);
    EXPECT_EQ(names(), (Names {"0:0", "0:1", "0:2", "0:3"}));
    r.filter.inHeaders = false;
    read(r);
    EXPECT_EQ(names(), (Names {"0:0", "0:1"}));
    r.filter.inHeaders = true;
    r.limit = 2;
    read(r);
    EXPECT_EQ(names(), (Names {"0:0", "0:1"}));
    EXPECT_EQ(reader->progress().state, ScanState::LimitReached);
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

TEST_F(RecordReaderTest, FollowsPausesAndStops)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 20, 1'000);
    writer.fill("orders", 1, 20, 1'001);
    open();
    RecordRequest r = request({SeekTo::Newest}, 4);
    r.live = true;
    begin(r);
    ASSERT_TRUE(awaitRecords(4));
    EXPECT_EQ(names(), (Names {"0:18", "1:18", "0:19", "1:19"})) << "the oldest on top: new ones come below";
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().state == ScanState::Following; }, 10'000));
    writer.fill("orders", 2, 5, 9'000);
    ASSERT_TRUE(awaitRecords(9));
    EXPECT_EQ(names().back(), "2:4");

    reader->setPaused(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().paused; }, 5'000));
    writer.fill("orders", 2, 5, 9'000);
    QTest::qWait(300);
    EXPECT_EQ(records.size(), 9u);
    reader->setPaused(false);
    ASSERT_TRUE(awaitRecords(14)) << "nothing is lost by pausing";
    EXPECT_TRUE(reader->isRunning());

    QElapsedTimer timer;
    timer.start();
    reader->stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 5'000));
    EXPECT_LE(timer.elapsed(), 300);
    EXPECT_EQ(reader->progress().state, ScanState::Stopped);
}

TEST_F(RecordReaderTest, AFollowedFilterShowsHitsOnly)
{
    open();
    RecordRequest r = request({SeekTo::Newest}, 4);
    r.live = true;
    r.filter.contains = "value-3";
    begin(r);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().state == ScanState::Following; }, 10'000));
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 2, 35, 9'000);
    ASSERT_TRUE(awaitRecords(6)); // 3, 30 … 34
    QTest::qWait(200);
    EXPECT_EQ(records.size(), 6u);
    EXPECT_TRUE(QTest::qWaitFor([&] { return reader->progress().records == 35; }, 5'000));
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
    EXPECT_TRUE(RecordReader::awaitAll(10s));
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
