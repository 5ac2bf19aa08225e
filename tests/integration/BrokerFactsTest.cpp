// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a broker's tab shows, with Kafka's own tools as referee.
#include "kafka/analysis/ClockReading.h"
#include "models/LogDirModel.h"
#include "models/LogDirReplicaModel.h"
#include "tests/integration/AdminClusterTest.h"
#include "tests/integration/RecordSender.h"
#include "tests/integration/TestClients.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace kafka;

namespace {

const QString topic = QStringLiteral("broker-facts");

class BrokerFactsTest : public AdminClusterTest
{
protected:
    template <typename T> std::vector<T> answers(const Stream<T>& stream)
    {
        std::vector<T> all;
        EXPECT_TRUE(ended(stream));
        for (int i = 0; i < stream.resultCount(); ++i) {
            const auto result = stream.resultAt(i);
            EXPECT_TRUE(result) << (result ? "" : result.error().message.toStdString());
            if (result)
                all.push_back(*result);
        }
        return all;
    }
};

/** broker, directory → bytes of all, number of topics and of partitions. */
using DirSums = std::map<std::pair<int, QString>, std::tuple<qint64, int, int>>;
/** broker, directory, "topic-3" → bytes, lag. */
using Replicas = std::map<std::tuple<int, QString, QString>, std::pair<qint64, qint64>>;

} // namespace

TEST_F(BrokerFactsTest, LogDirectoriesAreKafkas)
{
    createTopics({topic}, 3, 2);
    for (const int partition : {0, 1, 2})
        ASSERT_TRUE(produce(cluster.bootstrap(), topic, partition, 50));
    DirSums theirs;
    DirSums ours;
    Replicas theirReplicas;
    Replicas ourReplicas;
    const auto compare = [&] { // again while the cluster's own topics still grow
        theirs.clear();
        ours.clear();
        theirReplicas.clear();
        ourReplicas.clear();
        const QString out = tool(QStringLiteral("kafka-log-dirs"), {QStringLiteral("--describe")});
        const QString line = out.mid(out.indexOf(QStringLiteral("{\""))).section(u'\n', 0, 0);
        for (const auto& broker : QJsonDocument::fromJson(line.toUtf8())[u"brokers"].toArray()) {
            for (const auto& dir : broker[u"logDirs"].toArray()) {
                const auto key = std::pair(broker[u"broker"].toInt(), dir[u"logDir"].toString());
                qint64 bytes = 0;
                QSet<QString> topics;
                for (const auto& partition : dir[u"partitions"].toArray()) {
                    const QString name = partition[u"partition"].toString();
                    bytes += partition[u"size"].toInteger();
                    topics.insert(name.left(name.lastIndexOf(u'-')));
                    theirReplicas[{key.first, key.second, name}] = {partition[u"size"].toInteger(), partition[u"offsetLag"].toInteger()};
                }
                theirs[key] = {bytes, int(topics.size()), int(dir[u"partitions"].toArray().size())};
            }
        }
        for (const auto& broker : answers(gateway->describeLogDirs())) {
            EXPECT_FALSE(broker.error);
            for (const auto& row : models::logDirRows(broker)) {
                EXPECT_EQ(row.problem, QString());
                EXPECT_GT(row.totalBytes.value_or(0), row.usableBytes.value_or(0));
                ours[{broker.broker, row.path}] = {row.bytes.value_or(-1), row.topics, row.partitions};
            }
            for (const auto& row : models::logDirReplicaRows(broker)) {
                const QString name = QStringLiteral("%1-%2").arg(row.replica.partition.topic).arg(row.replica.partition.partition);
                ourReplicas[{broker.broker, row.dir, name}] = {row.replica.size, row.replica.offsetLag};
            }
        }
        return ours == theirs && ourReplicas == theirReplicas;
    };
    for (int i = 0; i < 5 && !compare(); ++i)
        QTest::qWait(500);
    EXPECT_EQ(theirs.size(), 3u);
    EXPECT_GE(theirReplicas.size(), 6u);
    EXPECT_EQ(ours, theirs);
    EXPECT_EQ(ourReplicas, theirReplicas);
}

TEST_F(BrokerFactsTest, DefaultsOfAllBrokersAreKafkas)
{
    const QStringList all {QStringLiteral("--entity-type"), QStringLiteral("brokers"), QStringLiteral("--entity-default"), QStringLiteral("--alter")};
    const QString name = QStringLiteral("log.cleaner.backoff.ms");
    const auto isSet = [&] { return answer(gateway->describeBrokerDefaults()).find(name) != nullptr; };
    EXPECT_FALSE(isSet()) << "at first; Kafka itself sets min.insync.replicas there (KIP-966)";
    tool(QStringLiteral("kafka-configs"), all + QStringList {QStringLiteral("--add-config"), name + QStringLiteral("=16000")});
    ASSERT_TRUE(QTest::qWaitFor(isSet, 10000));
    const ConfigDescription defaults = answer(gateway->describeBrokerDefaults());
    EXPECT_EQ(defaults.find(name)->value, QStringLiteral("16000"));
    EXPECT_EQ(defaults.find(name)->source, ConfigSource::DynamicDefaultBroker);
    const QString told = tool(QStringLiteral("kafka-configs"), {QStringLiteral("--entity-type"), QStringLiteral("brokers"),
                                                                QStringLiteral("--entity-default"), QStringLiteral("--describe")});
    for (const auto& entry : defaults.entries)
        EXPECT_TRUE(told.contains(QStringLiteral("%1=%2 ").arg(entry.name, entry.value.value_or(QString())))) << told.toStdString();
    tool(QStringLiteral("kafka-configs"), all + QStringList {QStringLiteral("--delete-config"), name});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isSet(); }, 10000));
}

TEST_F(BrokerFactsTest, ApiVersionsAreKafkas)
{
    // 127.0.0.1:9092 (id: 1 rack: rack-a isFenced: false) -> (
    //     Produce(0): 0 to 13 [usable: 13],
    std::map<int, std::map<int, std::pair<int, int>>> theirs;
    const QRegularExpression head(QStringLiteral("\\(id: (\\d+) "));
    const QRegularExpression line(QStringLiteral("^\\s+\\w+\\((\\d+)\\): (\\d+)(?: to (\\d+))?"));
    int broker = -1;
    for (const QString& text : tool(QStringLiteral("kafka-broker-api-versions"), {}).split(u'\n')) {
        if (const auto found = head.match(text); found.hasMatch())
            broker = found.captured(1).toInt();
        else if (const auto api = line.match(text); api.hasMatch())
            theirs[broker][api.captured(1).toInt()]
                = {api.captured(2).toInt(), api.captured(3).isEmpty() ? api.captured(2).toInt() : api.captured(3).toInt()};
    }
    ASSERT_EQ(theirs.size(), 3u);
    for (const auto& apis : answers(gateway->describeApis())) {
        EXPECT_FALSE(apis.error);
        std::map<int, std::pair<int, int>> ours;
        for (const auto& api : apis.apis)
            ours[api.key] = {api.minVersion, api.maxVersion};
        EXPECT_GT(ours.size(), 50u);
        EXPECT_EQ(ours, theirs[apis.broker]);
        EXPECT_TRUE(std::any_of(apis.features.begin(), apis.features.end(),
                                [](const auto& feature) { return feature.name == u"metadata.version" && feature.finalized > 0; }));
    }
}

// The only clock that Kafka shows: what the active controller says of itself is its now, not when something last happened.
TEST_F(BrokerFactsTest, R55_TheControllerTellsItsTime)
{
    const QString aheadTopic = QStringLiteral("broker-facts-ahead");
    createTopics({aheadTopic}, 1, 1);
    for (int i = 0; i < 3; ++i) {
        const qint64 sent = QDateTime::currentMSecsSinceEpoch();
        const auto quorum = answer(gateway->describeQuorum());
        const qint64 answered = QDateTime::currentMSecsSinceEpoch();
        const auto clock = clockReading::fromQuorum(quorum, sent, answered);
        ASSERT_TRUE(clock.ahead) << clock.problem.toStdString();
        EXPECT_LE(std::chrono::abs(*clock.ahead), clock.inexact + std::chrono::milliseconds(2)) << "brokers and test share one clock";
        QTest::qWait(20);
    }
    // A message from the future is found by its time, wherever it lies.
    const qint64 future = QDateTime::currentMSecsSinceEpoch() + 1'800'000; // Kafka 4 refuses more than an hour
    Sender sender;
    sender.send(aheadTopic, 0, {}, "ahead", future);
    sender.flush();
    ASSERT_TRUE(produce(cluster.bootstrap(), aheadTopic, 0, 5));
    const auto chunks = answers(gateway->listOffsets({{{{aheadTopic, 0}, {OffsetSpec::MaxTimestamp, {}}}}}, metadata()));
    ASSERT_EQ(chunks.size(), 1u);
    ASSERT_TRUE(chunks[0].offsets.front().result);
    EXPECT_EQ(chunks[0].offsets.front().result->timestamp, future);
    EXPECT_EQ(chunks[0].offsets.front().result->offset, 0);
}
