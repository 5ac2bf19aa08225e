// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of a real cluster: bytes, transactions, times, a topic that is made anew.
#include "app/ChangeJournal.h"
#include "app/ClusterSession.h"
#include "app/RecordController.h"
#include "app/TaskTracker.h"
#include "kafka/client/RecordReader.h"
#include "tests/support/GatewayTest.h"
#include "tests/support/KafkaCluster.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/Banner.h"

#include <librdkafka/rdkafka.h>

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kafka;
using support::KafkaCluster;

namespace {

void kafkaTopics(const QStringList& args)
{
    const auto result = KafkaCluster::shared().tool(QStringLiteral("kafka-topics"), args);
    ASSERT_EQ(result.exit, 0) << result.err.toStdString() << result.out.toStdString();
}

void createTopic(const QString& name, int partitions)
{
    kafkaTopics({QStringLiteral("--create"), QStringLiteral("--topic"), name, QStringLiteral("--partitions"), QString::number(partitions),
                 QStringLiteral("--replication-factor"), QStringLiteral("1")});
}

// A producer of the test's own, transactional when it has an id.
class Sender
{
public:
    explicit Sender(const char* transactionalId = nullptr)
    {
        char text[512];
        rd_kafka_conf_t* conf = rd_kafka_conf_new();
        rd_kafka_conf_set(conf, "bootstrap.servers", KafkaCluster::shared().bootstrap().toUtf8().constData(), text, sizeof text);
        rd_kafka_conf_set(conf, "linger.ms", "1", text, sizeof text);
        if (transactionalId)
            rd_kafka_conf_set(conf, "transactional.id", transactionalId, text, sizeof text);
        m_client = rd_kafka_new(RD_KAFKA_PRODUCER, conf, text, sizeof text);
        if (transactionalId)
            check(rd_kafka_init_transactions(m_client, 30'000));
    }
    ~Sender()
    {
        rd_kafka_flush(m_client, 10'000);
        rd_kafka_destroy(m_client);
    }
    void begin() { check(rd_kafka_begin_transaction(m_client)); }
    void commit() { check(rd_kafka_commit_transaction(m_client, 30'000)); }
    void abort()
    {
        flush(); // so that the aborted records are in the log
        check(rd_kafka_abort_transaction(m_client, 30'000));
    }
    void flush() { EXPECT_EQ(rd_kafka_flush(m_client, 20'000), RD_KAFKA_RESP_ERR_NO_ERROR); }
    void send(const QString& topic, int partition, const QByteArray& key, const QByteArray& value, qint64 time = 0,
              const std::vector<Header>& headers = {})
    {
        rd_kafka_headers_t* list = rd_kafka_headers_new(headers.size());
        for (const Header& h : headers)
            rd_kafka_header_add(list, h.name.constData(), h.name.size(), h.value.isNull() ? nullptr : h.value.constData(), h.value.size());
        EXPECT_EQ(rd_kafka_producev(m_client, RD_KAFKA_V_TOPIC(topic.toUtf8().constData()), RD_KAFKA_V_PARTITION(partition),
                                    RD_KAFKA_V_TIMESTAMP(time), RD_KAFKA_V_KEY(key.isNull() ? nullptr : key.constData(), size_t(key.size())),
                                    RD_KAFKA_V_VALUE(value.isNull() ? nullptr : const_cast<char*>(value.constData()), size_t(value.size())),
                                    RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_HEADERS(list), RD_KAFKA_V_END),
                  RD_KAFKA_RESP_ERR_NO_ERROR);
    }

private:
    static void check(rd_kafka_error_t* error)
    {
        EXPECT_EQ(error, nullptr) << rd_kafka_error_string(error);
        if (error)
            rd_kafka_error_destroy(error);
    }
    rd_kafka_t* m_client;
};

class Records : public ::testing::Test
{
protected:
    void TearDown() override
    {
        reader.reset();
        EXPECT_TRUE(RecordReader::awaitAll(std::chrono::seconds(10)));
    }
    const ScanProgress& read(const RecordRequest& request)
    {
        if (!reader) {
            reader = std::make_unique<RecordReader>(profileFor(KafkaCluster::shared().bootstrap()));
            QObject::connect(reader.get(), &RecordReader::batchesReady, [this](const std::vector<RecordBatchPtr>& batches) {
                for (const auto& batch : batches)
                    for (int i = 0; i < batch->size(); ++i)
                        records.push_back(batch->at(i).toRecord());
            });
        }
        records.clear();
        QElapsedTimer timer;
        timer.start();
        reader->start(request);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 30'000)) << "the scan did not end";
        elapsed = timer.elapsed();
        return reader->progress();
    }
    static RecordRequest request(const QString& topic, SeekTo seek, qint64 limit, int partitions = 1)
    {
        RecordRequest r;
        r.topic = topic;
        for (int i = 0; i < partitions; ++i)
            r.partitions.push_back({i, -1});
        r.seek = seek;
        r.limit = limit;
        return r;
    }
    std::vector<qint64> offsets() const
    {
        std::vector<qint64> all;
        for (const Record& r : records)
            all.push_back(r.offset);
        return all;
    }

    std::unique_ptr<RecordReader> reader;
    std::vector<Record> records;
    qint64 elapsed = 0; ///< ms of the last read
};

using Offsets = std::vector<qint64>;

} // namespace

TEST_F(Records, R45_R46_comeBackByteForByte)
{
    const QString topic = QStringLiteral("records-bytes");
    createTopic(topic, 3);
    const QByteArray nasty("\x00\xff\xc3\x28\xed\xa0\x80 <b>", 11);
    std::vector<Header> headers {{"trace", "a"}, {"trace", "b"}, {"none", {}}, {"empty", ""}, {"bin", nasty}, {"", "nameless"}};
    for (int i = 0; i < 10'000; ++i)
        headers.push_back({"n" + QByteArray::number(i % 7), i % 5 ? QByteArray::number(i) : QByteArray()});
    Sender sender;
    sender.send(topic, 2, {}, {}, 1'000);
    sender.send(topic, 2, "", "", 2'000);
    sender.send(topic, 2, "tomb", {}, 3'000);
    sender.send(topic, 2, nasty, nasty, 4'000, headers);
    sender.flush();
    read(request(topic, {SeekTo::Oldest}, 100, 3));
    ASSERT_EQ(records.size(), 4u);
    EXPECT_TRUE(records[0].key.isNull() && records[0].value.isNull());
    EXPECT_TRUE(!records[1].key.isNull() && records[1].key.isEmpty() && !records[1].value.isNull() && records[1].value.isEmpty());
    EXPECT_TRUE(records[2].key == "tomb" && records[2].value.isNull());
    EXPECT_EQ(records[3].key, nasty);
    EXPECT_EQ(records[3].value, nasty);
    EXPECT_EQ(records[3].headers, headers);
    EXPECT_EQ(records[3].timestamp, 4'000);
    EXPECT_EQ(records[3].timestampType, TimestampType::CreateTime);
    read(request(topic, {SeekTo::Newest}, 2, 3));
    EXPECT_EQ(offsets(), (Offsets {3, 2}));
}

// 3 plain, 3 aborted and 3 committed records: offsets 6 and 10 are markers nobody can see. A scan ends at once all the same.
TEST_F(Records, transactionMarkersAtTheEndDoNotHoldTheScan)
{
    const QString topic = QStringLiteral("records-transactions");
    createTopic(topic, 1);
    {
        Sender plain;
        for (int i = 0; i < 3; ++i)
            plain.send(topic, 0, {}, "plain");
        plain.flush();
        Sender transactional("records-test");
        transactional.begin();
        for (int i = 0; i < 3; ++i)
            transactional.send(topic, 0, {}, "aborted");
        transactional.abort();
        transactional.begin();
        for (int i = 0; i < 3; ++i)
            transactional.send(topic, 0, {}, "committed");
        transactional.commit();
    }
    read(request(topic, {SeekTo::Oldest}, 100)); // connected now
    for (const SeekTo seek : {SeekTo {SeekTo::Oldest}, SeekTo {SeekTo::Newest}}) {
        const ScanProgress& progress = read(request(topic, seek, 100));
        EXPECT_EQ(progress.state, ScanState::Complete);
        EXPECT_EQ(records.size(), 9u) << "read_uncommitted shows aborted ones too";
        EXPECT_EQ(progress.toScan, 11);
        EXPECT_EQ(progress.scanned, 11);
        EXPECT_EQ(progress.withoutMessage(), 2);
        EXPECT_LT(elapsed, 400) << "no waiting for an end that is not told";
    }
    RecordRequest committed = request(topic, {SeekTo::Oldest}, 100);
    committed.readCommitted = true;
    EXPECT_EQ(read(committed).state, ScanState::Complete);
    EXPECT_EQ(offsets(), (Offsets {0, 1, 2, 7, 8, 9}));
    EXPECT_EQ(reader->progress().withoutMessage(), 5);
    committed.seek.kind = SeekTo::Newest;
    committed.limit = 5;
    read(committed);
    EXPECT_EQ(offsets(), (Offsets {9, 8, 7, 2, 1})) << "five visible ones, across markers and aborted ones";
}

TEST_F(Records, anOpenTransactionIsSaid)
{
    const QString topic = QStringLiteral("records-open");
    createTopic(topic, 1);
    Sender plain;
    plain.send(topic, 0, {}, "before");
    plain.flush();
    Sender transactional("records-open-test");
    transactional.begin();
    transactional.send(topic, 0, {}, "open");
    transactional.flush();
    const ScanProgress& all = read(request(topic, {SeekTo::Newest}, 100));
    EXPECT_EQ(records.size(), 2u);
    EXPECT_EQ(all.partitions[0].lastStable, std::optional<qint64>(1));
    RecordRequest committed = request(topic, {SeekTo::Newest}, 100);
    committed.readCommitted = true;
    read(committed);
    EXPECT_EQ(offsets(), (Offsets {0}));
    EXPECT_EQ(reader->progress().partitions[0].end, 1);
    transactional.abort();
}

TEST_F(Records, fromATime)
{
    const QString topic = QStringLiteral("records-time");
    createTopic(topic, 2);
    Sender sender;
    for (int i = 0; i < 100; ++i)
        sender.send(topic, i % 2, {}, QByteArray::number(i), 1'700'000'000'000 + i * 1000);
    sender.flush();
    read(request(topic, {SeekTo::Time, 1'700'000'000'000 + 90'500}, 100, 2));
    ASSERT_EQ(records.size(), 9u);
    EXPECT_EQ(records.front().value, "91");
    EXPECT_EQ(records.back().value, "99");
    const ScanProgress& none = read(request(topic, {SeekTo::Time, 1'800'000'000'000}, 100, 2));
    EXPECT_TRUE(records.empty());
    EXPECT_EQ(none.state, ScanState::Complete);
    EXPECT_EQ(none.toScan, 0);
    read(request(topic, {SeekTo::Time, 0}, 1000, 2));
    EXPECT_EQ(records.size(), 100u);
}

TEST_F(Records, theNewestAreThereAtOnce)
{
    const QString topic = QStringLiteral("records-many");
    createTopic(topic, 3);
    Sender sender;
    for (int i = 0; i < 60'000; ++i)
        sender.send(topic, i % 3, "key", "{\"number\":" + QByteArray::number(i) + "}", 1'700'000'000'000 + i);
    sender.flush();
    read(request(topic, {SeekTo::Newest}, 100, 3));
    qint64 best = 1'000'000;
    for (int i = 0; i < 5; ++i) {
        read(request(topic, {SeekTo::Newest}, 100, 3));
        ASSERT_EQ(records.size(), 100u);
        EXPECT_EQ(records.front().value, "{\"number\":59999}");
        EXPECT_EQ(records.back().value, "{\"number\":59900}");
        EXPECT_LT(reader->progress().scanned, 1'000);
        best = std::min(best, elapsed);
    }
    EXPECT_LT(best, 500);
    RecordRequest search = request(topic, {SeekTo::Newest}, 10, 3);
    search.filter.contains = "\"number\":17}";
    EXPECT_EQ(read(search).state, ScanState::Complete);
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(reader->progress().scanned, 60'000);
}

// R22: deleted and made anew while its messages are shown: only the topic id tells. Reading stops, the page says so.
TEST_F(Records, R22_aTopicMadeAnewStopsTheBrowser)
{
    const QString topic = QStringLiteral("records-anew");
    const auto fill = [&](int count, const QByteArray& value) {
        Sender sender;
        for (int i = 0; i < count; ++i)
            sender.send(topic, 0, {}, value);
        sender.flush();
    };
    createTopic(topic, 1);
    fill(10, "old");
    QTemporaryDir folder;
    app::TaskTracker tasks;
    app::ChangeJournal journal(folder.filePath(QStringLiteral("journal")));
    app::ClusterSession session(profileFor(KafkaCluster::shared().bootstrap()), &tasks, &journal);
    session.connectToCluster();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.isUp(); }, 15'000));
    app::RecordController controller(&session, topic);
    auto* page = qobject_cast<views::MessagesPage*>(controller.page());
    page->show();
    controller.setActive(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.model()->rowCount() == 10; }, 15'000)) << "the newest are read when the tab is shown";
    QTest::qWait(1'000); // the id of the old one is known

    controller.setActive(false); // in the background nobody sees that it was gone for a moment
    kafkaTopics({QStringLiteral("--delete"), QStringLiteral("--topic"), topic});
    QTest::qWait(500);
    createTopic(topic, 1);
    fill(20, "new");
    controller.setActive(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->banner()->text().contains(QStringLiteral("deleted and made again")); }, 15'000));
    EXPECT_EQ(controller.model()->rowCount(), 10) << "what was read stays";

    page->read(true); // reading again is saying yes to the new topic
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.reader()->progress().state == ScanState::Following && controller.model()->rowCount() == 20; }, 15'000))
        << controller.model()->rowCount() << " rows, state " << int(controller.reader()->progress().state) << ' ' << page->banner()->text().toStdString();
    EXPECT_EQ(controller.model()->record(0).value(), "new");
    QTest::qWait(1'000);
    EXPECT_FALSE(page->banner()->text().contains(QStringLiteral("deleted")));

    kafkaTopics({QStringLiteral("--delete"), QStringLiteral("--topic"), topic});
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->banner()->text().contains(QStringLiteral("was deleted")) && !controller.reader()->isRunning(); }, 20'000))
        << "a tail ends when its topic does: " << page->banner()->text().toStdString();
    controller.close();
}
