// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the producer sends, read back byte for byte by Kafka's own console consumer; what a real broker refuses.
#include "kafka/analysis/ProduceCommand.h"
#include "kafka/client/RecordProducer.h"
#include "tests/integration/AdminClusterTest.h"

#include <QProcess>

using namespace kafka;
using namespace std::chrono_literals;

namespace {

class ProduceTest : public AdminClusterTest
{
protected:
    void TearDown() override
    {
        producer.reset();
        AdminClusterTest::TearDown();
    }

    void openProducer(Deadlines deadlines = {})
    {
        producer = makeRdKafkaRecordProducer(profileFor(cluster.bootstrap()), deadlines, guard);
        QObject::connect(producer.get(), &RecordProducer::delivered, producer.get(),
                         [this](const DeliveriesPtr& batch) { deliveries.insert(deliveries.end(), batch->begin(), batch->end()); });
        QObject::connect(producer.get(), &RecordProducer::finished, producer.get(), [this](const SendProgress& p) { results.push_back(p); });
    }

    static SendRequest request(const QString& topic, const QByteArray& key, const QByteArray& value, const std::vector<Header>& headers = {})
    {
        SendRequest r;
        r.record.topic = topic;
        r.record.partition = 0;
        r.record.key = key;
        r.record.value = value;
        r.record.headers = headers;
        return r;
    }

    SendProgress send(const SendRequest& r, int ms = 45000)
    {
        const size_t before = results.size();
        producer->send(r);
        EXPECT_TRUE(QTest::qWaitFor([&] { return results.size() > before; }, ms));
        return results.size() > before ? results.back() : SendProgress {};
    }
    QString lastReason() const { return deliveries.empty() || !deliveries.back().error ? QString() : deliveries.back().error->message; }

    /** The first `count` records of partition 0 as the console consumer prints them, fields and records between marks. */
    QByteArray consoleConsumer(const QString& topic, int count)
    {
        QStringList args {u"--topic"_qs,      topic,          u"--partition"_qs,    u"0"_qs,
                          u"--offset"_qs,     u"earliest"_qs, u"--max-messages"_qs, QString::number(count),
                          u"--timeout-ms"_qs, u"20000"_qs};
        for (const QString& p : {u"print.headers=true"_qs, u"print.key=true"_qs, u"key.separator=<|>"_qs, u"line.separator=<end>"_qs,
                                 u"headers.separator=<,>"_qs, u"null.literal=<null>"_qs})
            args << u"--formatter-property"_qs << p;
        const auto result = cluster.tool(u"kafka-console-consumer"_qs, args);
        EXPECT_EQ(result.exit, 0) << result.err.toStdString();
        return result.out;
    }

    /** The same, from what was sent. */
    static QByteArray printed(const std::vector<RecordToSend>& records)
    {
        const auto text = [](const QByteArray& bytes) { return bytes.isNull() ? QByteArray("<null>") : bytes; };
        QByteArray out;
        for (const RecordToSend& record : records) {
            QByteArrayList headers;
            for (const Header& header : record.headers)
                headers << header.name + ":" + text(header.value);
            out += (record.headers.empty() ? QByteArray("NO_HEADERS") : headers.join("<,>")) + "<|>" + text(record.key) + "<|>" + text(record.value)
                   + "<end>";
        }
        return out;
    }

    std::unique_ptr<RecordProducer> producer;
    std::vector<Delivery> deliveries;
    std::vector<SendProgress> results;
};

} // namespace

TEST_F(ProduceTest, R45_R46_KafkasOwnConsumerReadsBackEveryByte)
{
    const QString topic = u"produce-bytes"_qs;
    createTopics({topic}, 1);
    openProducer();
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    std::vector<Header> many;
    for (int i = 0; i < 10'000; ++i)
        many.push_back({"n" + QByteArray::number(i % 5), QByteArray::number(i)});
    const std::vector<RecordToSend> records = {
        request(topic, "k", "v", {{"trace", "1"}, {"trace", "2"}, {"other", "x"}, {"trace", "1"}}).record,
        request(topic, QByteArray(), "key is null").record,
        request(topic, "", "key is empty").record,
        request(topic, "tombstone", QByteArray()).record,
        request(topic, "empty value", "").record,
        request(topic, every, every, {{"bytes", every}, {"null", QByteArray()}, {"empty", ""}, {"", "no name"}}).record,
        request(topic, "\xff\xfe", "\xed\xa0\x80 \xc3\x28", {{"\xed\x95\x9c\xea\xb8\x80", "\xff"}}).record,
        request(topic, "many", "headers", many).record,
        request(topic, "large", QByteArray(900'000, 'L')).record,
    };
    for (const RecordToSend& record : records) {
        SendRequest r;
        r.record = record;
        r.settings.codec = &record == &records.back() ? Codec::Lz4 : Codec::None;
        ASSERT_EQ(send(r).delivered, 1) << qPrintable(lastReason());
        EXPECT_EQ(deliveries.back().offset, qint64(deliveries.size()) - 1);
        EXPECT_EQ(deliveries.back().partition, 0);
    }
    const QByteArray read = consoleConsumer(topic, int(records.size()));
    const QByteArray expected = printed(records);
    EXPECT_TRUE(read == expected) << "got " << read.size() << " bytes, expected " << expected.size();
}

TEST_F(ProduceTest, R23_AnUnknownTopicIsNeitherWrittenNorCreated)
{
    openProducer();
    QElapsedTimer clock;
    clock.start();
    const SendProgress result = send(request(u"produce-typo"_qs, {}, "v"));
    EXPECT_LT(clock.elapsed(), 5000);
    EXPECT_EQ(result.delivered + result.unknown, 0);
    EXPECT_TRUE(lastReason().contains(u"produce-typo"_qs)) << qPrintable(lastReason());
    EXPECT_FALSE(tool(u"kafka-topics"_qs, {u"--list"_qs}).contains(u"produce-typo"_qs));
}

TEST_F(ProduceTest, R57_TheBrokersOwnReasons)
{
    const QString compacted = u"produce-compacted"_qs;
    const QString small = u"produce-small"_qs;
    createTopics({compacted}, 1, 3, {{u"cleanup.policy"_qs, u"compact"_qs}});
    createTopics({small}, 1, 3, {{u"max.message.bytes"_qs, u"20000"_qs}});
    openProducer();
    EXPECT_EQ(send(request(compacted, {}, "no key")).failed, 1);
    EXPECT_EQ(deliveries.back().error->codeName, u"INVALID_RECORD"_qs);
    EXPECT_TRUE(lastReason().contains(u"Compacted topic cannot accept message without key"_qs)) << qPrintable(lastReason());

    EXPECT_EQ(send(request(small, {}, QByteArray(30'000, 'x'))).failed, 1);
    EXPECT_EQ(deliveries.back().error->code, 10);
    EXPECT_TRUE(lastReason().contains(u"max.message.bytes"_qs)) << qPrintable(lastReason());

    SendRequest copies = request(small, {}, QByteArray(3'000, 'x'));
    copies.copies = 200;
    EXPECT_EQ(send(copies).delivered, 200) << "each fits, so no batch may be too large: " << qPrintable(lastReason());
}

TEST_F(ProduceTest, R14_APartitionWithoutLeaderIsExplained)
{
    const QString topic = u"produce-leaderless"_qs;
    createTopics({topic}, 3, 1);
    Deadlines deadlines;
    deadlines.write = 4s;
    openProducer(deadlines);
    ASSERT_EQ(send(request(topic, {}, "warm")).delivered, 1);
    int leader = -1;
    const auto all = metadata();
    ASSERT_TRUE(all && all->find(topic));
    leader = all->find(topic)->partitions[0].leader;
    cluster.killBroker(leader);
    const SendProgress result = send(request(topic, {}, "nobody takes it"));
    EXPECT_EQ(result.delivered, 0);
    EXPECT_EQ(result.failed + result.unknown, 1);
    EXPECT_TRUE(deliveries.back().error);
    EXPECT_TRUE(lastReason().contains(u"leader"_qs) || result.unknown == 1) << qPrintable(lastReason());
    cluster.heal();
    EXPECT_EQ(send(request(topic, {}, "after")).delivered, 1) << qPrintable(lastReason());
}

TEST_F(ProduceTest, R56_ASilentBrokerLeavesTheOutcomeUnknownAndNothingIsWrittenTwice)
{
    const QString topic = u"produce-silent"_qs;
    createTopics({topic}, 1, 1);
    Deadlines deadlines;
    deadlines.write = 4s;
    openProducer(deadlines);
    ASSERT_EQ(send(request(topic, {}, "first")).delivered, 1);
    const auto all = metadata();
    ASSERT_TRUE(all && all->find(topic));
    const int leader = all->find(topic)->partitions[0].leader;
    cluster.pauseBroker(leader);
    const SendProgress result = send(request(topic, {}, "sent into silence"));
    cluster.resumeBroker(leader);
    cluster.heal();
    EXPECT_EQ(result.unknown, 1) << qPrintable(lastReason());
    ASSERT_TRUE(deliveries.back().error);
    EXPECT_TRUE(deliveries.back().error->outcomeUnknown);
    ASSERT_EQ(send(request(topic, {}, "last")).delivered, 1) << qPrintable(lastReason());
    EXPECT_LE(deliveries.back().offset, 2) << "the unknown one is there once at most";
}

TEST_F(ProduceTest, TheCopiedCommandSendsTheSame)
{
    const QString topic = u"produce-command"_qs;
    createTopics({topic}, 1);
    SendRequest r = request(topic, "it's a key", QByteArray(), {{"a", "1"}, {"a", "two words"}, {"n", QByteArray()}});
    r.record.partition = -1;
    r.copies = 3;
    const QString command = produceCommand({cluster.bootstrap(), false}, r);
    ASSERT_FALSE(command.isEmpty());
    // The shell splits the line as it would for a person; the tool itself is run by its class.
    const QStringList parts = command.split(u" | "_qs);
    ASSERT_EQ(parts.size(), 3);
    const auto shell = [](const QString& text) {
        QProcess bash;
        bash.start(u"bash"_qs, {u"-c"_qs, text});
        EXPECT_TRUE(bash.waitForFinished(10000));
        return bash.readAllStandardOutput();
    };
    const QByteArray input = shell(parts[0] + u" | "_qs + parts[1]);
    QStringList words;
    for (const QByteArray& word : shell(u"printf '%s\\0' "_qs + parts[2]).split('\0'))
        words << QString::fromUtf8(word);
    words.removeLast();
    ASSERT_EQ(words.takeFirst(), u"kafka-console-producer.sh"_qs);
    words.remove(0, 2); // --bootstrap-server is added by tool()
    const auto sent = cluster.tool(u"kafka-console-producer"_qs, words, input);
    ASSERT_EQ(sent.exit, 0) << sent.err.toStdString();
    EXPECT_EQ(consoleConsumer(topic, 3), printed({r.record, r.record, r.record}));
}

TEST_F(ProduceTest, R19_AQuotaOnSendingIsToldWithBrokerAndTime)
{
    const auto quota = [this](const QString& change, const QString& what) {
        const auto set = cluster.tool(u"kafka-configs"_qs, {u"--alter"_qs, change, what, u"--entity-type"_qs, u"clients"_qs, u"--entity-default"_qs});
        EXPECT_EQ(set.exit, 0) << set.err.toStdString();
    };
    const QString topic = u"produce-quota"_qs;
    createTopics({topic}, 1, 1);
    quota(u"--add-config"_qs, u"producer_byte_rate=2000"_qs);
    openProducer();
    std::vector<std::pair<qint32, qint32>> told;
    QObject::connect(producer.get(), &RecordProducer::throttled, producer.get(), [&](qint32 broker, qint32 ms) { told.emplace_back(broker, ms); });
    SendRequest large = request(topic, "key", QByteArray(30'000, 'x'));
    large.copies = 3;
    EXPECT_EQ(send(large).delivered, 3) << lastReason().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }, 5'000));
    for (const auto& [broker, ms] : told) {
        EXPECT_TRUE(broker >= 1 && broker <= 3) << broker;
        EXPECT_GT(ms, 0);
    }
    quota(u"--delete-config"_qs, u"producer_byte_rate"_qs);
}
