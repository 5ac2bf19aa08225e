// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The producer on librdkafka's mock cluster: delivered, failed, unknown, refused, cancelled.
#include "kafka/client/RecordProducer.h"
#include "kafka/client/AdminHandle.h"
#include "tests/client/MockCluster.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QSet>

using namespace kafka;
using namespace std::chrono_literals;

namespace {

const QString orders = QStringLiteral("orders");

class RecordProducerTest : public ::testing::Test
{
protected:
    void SetUp() override { cluster.createTopic("orders", 3); }
    void TearDown() override
    {
        producer.reset();
        EXPECT_TRUE(waitForDestroyedClients(20s));
    }

    void open(Deadlines deadlines = {}, bool writable = true, const QString& bootstrap = {})
    {
        guard = std::make_shared<WriteGuard>(writable);
        producer = makeRdKafkaRecordProducer(profileFor(bootstrap.isEmpty() ? cluster.bootstrap() : bootstrap), deadlines, guard);
        QObject::connect(producer.get(), &RecordProducer::delivered, producer.get(), [this](const DeliveriesPtr& batch) {
            EXPECT_TRUE(results.empty() || results.back().send != batch->front().send) << "a report came after the end of its send";
            deliveries.insert(deliveries.end(), batch->begin(), batch->end());
        });
        QObject::connect(producer.get(), &RecordProducer::progressed, producer.get(), [this](const SendProgress& p) { progress.push_back(p); });
        QObject::connect(producer.get(), &RecordProducer::finished, producer.get(), [this](const SendProgress& p) { results.push_back(p); });
    }

    SendRequest request(const QByteArray& value = "value", qint32 partition = 0, qint64 copies = 1)
    {
        SendRequest r;
        r.record.topic = orders;
        r.record.partition = partition;
        r.record.value = value;
        r.copies = copies;
        return r;
    }

    /** Sends and waits for the end; the result. */
    SendProgress send(const SendRequest& r, int ms = 15000)
    {
        const size_t before = results.size();
        const SendId id = producer->send(r);
        EXPECT_TRUE(QTest::qWaitFor([&] { return results.size() > before; }, ms));
        if (results.size() == before)
            return {};
        EXPECT_EQ(results.back().send, id);
        EXPECT_EQ(results.back().reported(), r.copies) << "every copy has an outcome";
        if (const auto& why = results.back().refused)
            m_refusal = why->message + u" | "_qs + why->detail;
        return results.back();
    }

    MockCluster cluster;
    WriteGuardPtr guard;
    std::unique_ptr<RecordProducer> producer;
    std::vector<Delivery> deliveries;
    std::vector<SendProgress> progress;
    std::vector<SendProgress> results;
    QString m_refusal;
};

/** Everything of a partition, read with a plain consumer. */
std::vector<Record> readBack(const QString& bootstrap, qint32 partition, size_t count)
{
    char text[256];
    rd_kafka_conf_t* conf = rd_kafka_conf_new();
    rd_kafka_conf_set(conf, "bootstrap.servers", bootstrap.toLatin1().constData(), text, sizeof text);
    rd_kafka_t* rk = rd_kafka_new(RD_KAFKA_CONSUMER, conf, text, sizeof text);
    rd_kafka_topic_t* topic = rd_kafka_topic_new(rk, "orders", nullptr);
    rd_kafka_consume_start(topic, partition, RD_KAFKA_OFFSET_BEGINNING);
    std::vector<Record> records;
    QElapsedTimer clock;
    clock.start();
    while (records.size() < count && clock.elapsed() < 15000) {
        rd_kafka_message_t* message = rd_kafka_consume(topic, partition, 100);
        if (!message)
            continue;
        if (!message->err) {
            Record r;
            const auto bytes
                = [](const void* data, size_t size) { return data ? QByteArray(static_cast<const char*>(data), qsizetype(size)) : QByteArray(); };
            r.offset = message->offset;
            r.key = bytes(message->key, message->key_len);
            r.value = bytes(message->payload, message->len);
            rd_kafka_headers_t* headers = nullptr;
            if (rd_kafka_message_headers(message, &headers) == RD_KAFKA_RESP_ERR_NO_ERROR) {
                const char* name = nullptr;
                const void* value = nullptr;
                size_t size = 0;
                for (size_t i = 0; rd_kafka_header_get_all(headers, i, &name, &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR; ++i)
                    r.headers.push_back({QByteArray(name), bytes(value, size)});
            }
            records.push_back(r);
        }
        rd_kafka_message_destroy(message);
    }
    rd_kafka_consume_stop(topic, partition);
    rd_kafka_topic_destroy(topic);
    rd_kafka_destroy(rk);
    return records;
}

} // namespace

TEST_F(RecordProducerTest, DeliversToTheChosenPartition)
{
    open();
    const SendProgress result = send(request("one", 2));
    EXPECT_EQ(result.delivered, 1);
    EXPECT_FALSE(result.refused) << qPrintable(m_refusal);
    ASSERT_EQ(deliveries.size(), 1U);
    EXPECT_EQ(deliveries[0].state, Delivery::State::Delivered);
    EXPECT_EQ(deliveries[0].partition, 2);
    EXPECT_EQ(deliveries[0].offset, 0);
    EXPECT_EQ(deliveries[0].timestamp, 1234) << "the mock broker stamps every message with this";
    EXPECT_EQ(deliveries[0].timestampType, TimestampType::LogAppendTime);
    EXPECT_GE(deliveries[0].latency.count(), 0);
    EXPECT_FALSE(deliveries[0].error);
    EXPECT_EQ(send(request("two", 2)).delivered, 1);
    EXPECT_EQ(deliveries[1].offset, 1);
}

TEST_F(RecordProducerTest, EverySettingIsAccepted)
{
    open();
    for (const Codec codec : {Codec::None, Codec::Gzip, Codec::Snappy, Codec::Lz4, Codec::Zstd}) {
        SendRequest r = request(QByteArray(2000, 'x'));
        r.settings.codec = codec;
        EXPECT_EQ(send(r).delivered, 1) << qPrintable(codecName(codec));
    }
    for (const Partitioner partitioner : {Partitioner::Murmur2Random, Partitioner::Murmur2, Partitioner::ConsistentRandom, Partitioner::Consistent,
                                          Partitioner::Fnv1aRandom, Partitioner::Fnv1a, Partitioner::Random}) {
        SendRequest r = request("v", -1);
        r.settings.partitioner = partitioner;
        EXPECT_EQ(send(r).delivered, 1) << qPrintable(partitionerName(partitioner));
    }
    SendRequest leader = request();
    leader.settings.acks = Acks::Leader;
    EXPECT_EQ(send(leader).delivered, 1);
    SendRequest none = request();
    none.settings.acks = Acks::None;
    EXPECT_EQ(send(none).delivered, 1);
    EXPECT_EQ(deliveries.back().state, Delivery::State::Sent);
    EXPECT_EQ(deliveries.back().offset, -1) << "without acks nobody knows the offset";
}

TEST_F(RecordProducerTest, R45_NullEmptyAndBinaryArriveAsTheyAre)
{
    open();
    SendRequest r = request(QByteArray());
    r.record.key = "";
    send(r);
    r.record.key = QByteArray();
    r.record.value = "";
    send(r);
    r.record.key = QByteArray("\xff\0\xfe", 3);
    r.record.value = QByteArray("\0null\xed\xa0\x80\r\n", 10);
    send(r);
    const auto records = readBack(cluster.bootstrap(), 0, 3);
    ASSERT_EQ(records.size(), 3U);
    EXPECT_TRUE(records[0].value.isNull());
    EXPECT_FALSE(records[0].key.isNull());
    EXPECT_TRUE(records[0].key.isEmpty());
    EXPECT_TRUE(records[1].key.isNull());
    EXPECT_FALSE(records[1].value.isNull());
    EXPECT_EQ(records[2].key, r.record.key);
    EXPECT_EQ(records[2].value, r.record.value);
}

TEST_F(RecordProducerTest, R46_ManyHeadersKeepOrderDuplicatesNullAndBytes)
{
    open();
    SendRequest r = request("v");
    r.record.headers = {{"a", "1"}, {"a", "2"}, {"b", QByteArray()}, {"b", ""}, {"", "no name"}, {"\xff", QByteArray("\0\xff", 2)}};
    for (int i = 0; i < 10'000; ++i)
        r.record.headers.push_back({"h" + QByteArray::number(i % 7), QByteArray::number(i)});
    r.record.headers.push_back({"big", QByteArray(1 << 20, 'b')});
    ASSERT_EQ(send(r).delivered, 1);
    const auto records = readBack(cluster.bootstrap(), 0, 1);
    ASSERT_EQ(records.size(), 1U);
    ASSERT_EQ(records[0].headers.size(), r.record.headers.size());
    for (size_t i = 0; i < r.record.headers.size(); ++i)
        ASSERT_EQ(records[0].headers[i], r.record.headers[i]) << i;
}

TEST_F(RecordProducerTest, R67_ReadOnlySendsNothingNotEvenAConnection)
{
    open({}, false);
    cluster.startCounting();
    producer->prepare({});
    const SendProgress result = send(request());
    ASSERT_TRUE(result.refused);
    EXPECT_EQ(result.refused->kind, ErrorKind::ReadOnly);
    EXPECT_EQ(result.handedOver, 0);
    QTest::qWait(200); // a request would need a moment to arrive
    EXPECT_TRUE(cluster.requests().isEmpty());
}

TEST_F(RecordProducerTest, R23_UnknownTopicIsRefusedAtOnceAndNotCreated)
{
    open();
    cluster.startCounting();
    SendRequest r = request();
    r.record.topic = QStringLiteral("odrers");
    r.copies = 20'000;
    for (int i = 0; i < 2; ++i) {
        QElapsedTimer clock;
        clock.start();
        const SendProgress result = send(r);
        EXPECT_LT(clock.elapsed(), 5000);
        EXPECT_EQ(result.delivered + result.unknown, 0);
        ASSERT_FALSE(deliveries.empty());
        EXPECT_EQ(deliveries.back().error->kind, ErrorKind::NotFound);
        EXPECT_TRUE(deliveries.back().error->message.contains(u"odrers"_qs)) << qPrintable(deliveries.back().error->message);
        ASSERT_TRUE(result.refused) << "the rest is not tried";
        deliveries.clear();
    }
    EXPECT_EQ(cluster.requests().value(api::produce), 0);
    r.copies = 1;
    EXPECT_EQ(send(r).failed, 1) << "it was not created by the sends before";
    cluster.createTopic("odrers", 1);
    EXPECT_EQ(send(r).delivered, 1) << "a topic that was created meanwhile is found";
}

TEST_F(RecordProducerTest, MissingPartitionIsRefused)
{
    open();
    for (int i = 0; i < 2; ++i) {
        const SendProgress result = send(request("v", 3));
        EXPECT_EQ(result.delivered, 0);
        const auto& why = result.refused ? result.refused : deliveries.back().error;
        ASSERT_TRUE(why);
        EXPECT_EQ(why->kind, ErrorKind::NotFound);
        EXPECT_TRUE(why->message.contains(u"no partition 3"_qs)) << qPrintable(why->message);
    }
    EXPECT_EQ(send(request("v", 2)).delivered, 1);
}

TEST_F(RecordProducerTest, R57_TheBrokersReasonIsShown)
{
    open();
    cluster.pushErrors(api::produce, {RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE});
    EXPECT_EQ(send(request("too large")).failed, 1);
    EXPECT_EQ(deliveries.back().state, Delivery::State::Failed);
    EXPECT_TRUE(deliveries.back().error->message.contains(u"max.message.bytes"_qs)) << qPrintable(deliveries.back().error->message);
    EXPECT_TRUE(deliveries.back().error->message.contains(u"compressed batch"_qs));
    EXPECT_FALSE(deliveries.back().error->outcomeUnknown);

    cluster.pushErrors(api::produce, {RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED});
    EXPECT_EQ(send(request()).failed, 1);
    EXPECT_EQ(deliveries.back().error->kind, ErrorKind::Authorisation);
    EXPECT_TRUE(deliveries.back().error->message.contains(u"Write on Topic:orders"_qs)) << qPrintable(deliveries.back().error->message);

    cluster.pushErrors(api::produce, {RD_KAFKA_RESP_ERR_INVALID_RECORD});
    EXPECT_EQ(send(request()).failed, 1) << qPrintable(m_refusal);
    EXPECT_EQ(deliveries.back().error->codeName, u"INVALID_RECORD"_qs);

    EXPECT_EQ(send(request()).delivered, 1) << "a refusal does not spoil the next send";
}

TEST_F(RecordProducerTest, R56_NoAnswerAfterSendingIsUnknownAndNotSentAgain)
{
    Deadlines deadlines;
    deadlines.write = 2s;
    open(deadlines);
    ASSERT_EQ(send(request("warm")).delivered, 1);
    for (const bool idempotent : {false, true}) {
        SendRequest r = request("answer lost", 0);
        r.settings.idempotent = idempotent;
        cluster.startCounting();
        rd_kafka_mock_clear_requests(cluster.cluster());
        rd_kafka_mock_broker_push_request_error_rtts(cluster.cluster(), 1, api::produce, 1, RD_KAFKA_RESP_ERR_NO_ERROR, 60000);
        const SendProgress result = send(r);
        EXPECT_EQ(result.unknown, 1);
        EXPECT_EQ(result.failed, 0);
        EXPECT_EQ(deliveries.back().state, Delivery::State::Unknown);
        ASSERT_TRUE(deliveries.back().error);
        EXPECT_TRUE(deliveries.back().error->outcomeUnknown);
        QTest::qWait(1500);
        EXPECT_EQ(cluster.requests().value(api::produce), 1) << "it must not be sent again";
        cluster.down(1); // drops the connection that still waits
        cluster.up(1);
    }
}

TEST_F(RecordProducerTest, R56_BrokerLostBeforeSendingIsFailed)
{
    Deadlines deadlines;
    deadlines.write = 2s;
    open(deadlines);
    ASSERT_EQ(send(request("warm")).delivered, 1);
    cluster.down(1);
    const SendProgress result = send(request("never leaves", 0));
    EXPECT_EQ(result.failed, 1);
    EXPECT_EQ(result.unknown, 0);
    EXPECT_EQ(deliveries.back().error->kind, ErrorKind::Timeout);
    EXPECT_FALSE(deliveries.back().error->outcomeUnknown);
}

TEST_F(RecordProducerTest, CopiesArriveOnceEachInOrder)
{
    open();
    const SendProgress result = send(request("copy", 1, 25'000), 30000);
    EXPECT_EQ(result.delivered, 25'000);
    EXPECT_EQ(result.handedOver, 25'000);
    ASSERT_EQ(deliveries.size(), 25'000U);
    QSet<qint64> offsets;
    for (const Delivery& d : deliveries)
        offsets.insert(d.offset);
    EXPECT_EQ(offsets.size(), 25'000);
    EXPECT_EQ(*std::max_element(offsets.begin(), offsets.end()), 24'999);
    EXPECT_GT(progress.size(), 0U);
}

TEST_F(RecordProducerTest, CancelDropsWhatHasNotLeft)
{
    open();
    ASSERT_EQ(send(request("warm", 0)).delivered, 1);
    rd_kafka_mock_broker_set_rtt(cluster.cluster(), 1, 400);
    producer->send(request(QByteArray(1000, 'x'), 0, 50'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !progress.empty(); }, 10000));
    producer->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return results.size() == 2; }, 15000));
    const SendProgress result = results.back();
    EXPECT_GT(result.delivered, 0);
    EXPECT_GT(result.notSent, 0);
    EXPECT_EQ(result.delivered + result.notSent, 50'000);
    ASSERT_TRUE(result.refused);
    EXPECT_EQ(result.refused->kind, ErrorKind::Cancelled);
    rd_kafka_mock_broker_set_rtt(cluster.cluster(), 1, 0);
    EXPECT_EQ(send(request("after", 0)).delivered, 1);
    EXPECT_EQ(deliveries.back().offset, result.delivered + 1) << "what was reported as not sent is not in the log";
}

TEST_F(RecordProducerTest, R67_LockingStopsTheRest)
{
    open();
    rd_kafka_mock_broker_set_rtt(cluster.cluster(), 1, 20);
    producer->send(request("x", 0, 50'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !progress.empty(); }, 10000));
    guard->setWritable(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return results.size() == 1; }, 20000));
    EXPECT_LT(results[0].handedOver, 50'000);
    EXPECT_EQ(results[0].reported(), 50'000);
    ASSERT_TRUE(results[0].refused);
    EXPECT_EQ(results[0].refused->kind, ErrorKind::ReadOnly);
}

TEST_F(RecordProducerTest, NoBrokerAtAllSaysSoAndNothingWasSent)
{
    Deadlines deadlines;
    deadlines.write = 2s;
    open(deadlines, true, QStringLiteral("127.0.0.1:1"));
    QElapsedTimer clock;
    clock.start();
    const SendProgress result = send(request());
    EXPECT_LT(clock.elapsed(), 4000);
    EXPECT_EQ(result.failed, 1);
    EXPECT_EQ(deliveries.back().error->kind, ErrorKind::Timeout);
    EXPECT_FALSE(deliveries.back().error->outcomeUnknown);
    EXPECT_TRUE(deliveries.back().error->detail.contains(u"refused"_qs)) << qPrintable(deliveries.back().error->detail);
}

TEST_F(RecordProducerTest, ClosingNeverWaitsForASilentBroker)
{
    open();
    ASSERT_EQ(send(request("warm")).delivered, 1);
    for (int broker = 1; broker <= 3; ++broker)
        cluster.silence(broker);
    producer->send(request("in flight"));
    QTest::qWait(100);
    QElapsedTimer clock;
    clock.start();
    producer.reset();
    EXPECT_LT(clock.elapsed(), 100);
    EXPECT_TRUE(waitForDestroyedClients(10s));
    EXPECT_LT(clock.elapsed(), 10000);
}
