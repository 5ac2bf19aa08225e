// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Topics → partitions → offsets on real brokers: all of them well, one killed, one silent.
#include "kafka/client/ClientConfig.h"
#include "tests/integration/AdminClusterTest.h"
#include "tests/integration/TestClients.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <set>

using namespace kafka;
using namespace std::chrono_literals;

namespace {

const QString slice = QStringLiteral("admin-slice"); ///< partition n is led by broker n % 3 + 1, and has no other replica

class AdminSliceTest : public AdminClusterTest
{
protected:
    void SetUp() override
    {
        AdminClusterTest::SetUp();
        const auto all = metadata();
        if (!all || !all->find(slice)) {
            tool(QStringLiteral("kafka-topics"), {QStringLiteral("--create"), QStringLiteral("--topic"), slice,
                                                  QStringLiteral("--replica-assignment"), QStringLiteral("1,2,3,1,2,3")});
            ASSERT_TRUE(QTest::qWaitFor(
                [&] {
                    const auto now = metadata();
                    return now && now->find(slice);
                },
                20000));
            ASSERT_TRUE(produce(cluster.bootstrap(), slice, 0, 10));
        }
    }
    void TearDown() override
    {
        AdminClusterTest::TearDown();
        cluster.heal();
    }

    /** Asks for the topic's latest offsets and checks that all but those of `broker` come within a second. */
    void expectOnlyBrokerMissing(const ClusterMetadataPtr& all, int broker)
    {
        QElapsedTimer timer;
        timer.start();
        const auto offsets = gateway->listOffsets(latestOf(all, slice), all);
        const auto ofOthers = [&] {
            int count = 0;
            for (int i = 0; i < offsets.resultCount(); ++i) {
                const auto chunk = offsets.resultAt(i);
                for (const auto& outcome : chunk->offsets)
                    count += outcome.result ? 1 : 0;
            }
            return count;
        };
        EXPECT_TRUE(QTest::qWaitFor([&] { return ofOthers() == 4; }, 5000));
        EXPECT_LT(timer.elapsed(), 1000) << "the partitions of the other brokers";
        ASSERT_TRUE(ended(offsets, 15000));
        const auto latest = collect(offsets);
        ASSERT_EQ(latest.size(), 6) << "every partition asked has an outcome";
        for (auto it = latest.begin(); it != latest.end(); ++it)
            EXPECT_EQ(bool(*it), it.key().partition % 3 != broker - 1) << "partition " << it.key().partition;
    }
};

} // namespace

TEST_F(AdminSliceTest, AgreesWithKafkasOwnTools)
{
    const ClusterMetadataPtr all = metadata();
    ASSERT_TRUE(all);
    EXPECT_EQ(all->brokers.size(), 3U);
    EXPECT_EQ(all->find(slice)->partitions.size(), 6U);

    const ClusterDescription description = answer(gateway->describeCluster());
    EXPECT_EQ(description.clusterId, cluster.clusterId());
    ASSERT_EQ(description.brokers.size(), 3U);
    EXPECT_EQ(description.brokers[1].id, 2);
    EXPECT_EQ(description.brokers[1].port, cluster.port(2));
    EXPECT_EQ(description.brokers[1].rack, QStringLiteral("rack-b"));
    EXPECT_EQ(description.operations, knownOperations(ResourceKind::Cluster)) << "there is no authorizer";

    const auto topics = answer(gateway->describeTopics({slice}));
    ASSERT_EQ(topics.size(), 1U);
    const Topic topic = topics.front().result.value();
    EXPECT_EQ(topic.operations, knownOperations(ResourceKind::Topic));
    const QString described = tool(QStringLiteral("kafka-topics"), {QStringLiteral("--describe"), QStringLiteral("--topic"), slice});
    EXPECT_TRUE(described.contains(QStringLiteral("TopicId: ") + topic.id)) << described.toStdString() << topic.id.toStdString();
    for (const Partition& partition : topic.partitions) {
        const QString line = QStringLiteral("Partition: %1\tLeader: %2\tReplicas: %3\tIsr: %4")
                                 .arg(partition.id)
                                 .arg(partition.leader)
                                 .arg(partition.replicas.front())
                                 .arg(partition.isr.front());
        EXPECT_TRUE(described.contains(line)) << line.toStdString() << "\n" << described.toStdString();
    }

    const auto offsets = gateway->listOffsets(latestOf(all, slice), all);
    ASSERT_TRUE(ended(offsets));
    const auto latest = collect(offsets);
    const QString ends = tool(QStringLiteral("kafka-get-offsets"), {QStringLiteral("--topic"), slice});
    for (auto it = latest.begin(); it != latest.end(); ++it)
        EXPECT_TRUE(ends.contains(QStringLiteral("%1:%2:%3\n").arg(slice).arg(it.key().partition).arg(it->value().offset))) << ends.toStdString();
    EXPECT_EQ(latest.value({slice, 0}).value().offset, 10);
}

TEST_F(AdminSliceTest, OffsetsBySpecialPositionAndTime)
{
    const ClusterMetadataPtr all = metadata();
    ListOffsetsRequest request;
    const TopicPartition tp {slice, 0};
    const auto at = [](qint64 ms) { return OffsetSpec {OffsetSpec::AtTime, TimePoint(std::chrono::milliseconds(ms))}; };
    request.partitions = {{tp, {OffsetSpec::Earliest, {}}},
                          {tp, {OffsetSpec::Latest, {}}},
                          {tp, {OffsetSpec::MaxTimestamp, {}}},
                          {tp, at(0)},
                          {tp, at(253402300799000)}};
    const auto offsets = gateway->listOffsets(request, all);
    ASSERT_TRUE(ended(offsets));
    ASSERT_EQ(offsets.resultCount(), 5) << "a call takes each partition once";
    std::multiset<qint64> found;
    for (int i = 0; i < 5; ++i)
        found.insert(offsets.resultAt(i)->offsets.front().result.value().offset);
    EXPECT_EQ(*found.begin(), -1) << "nothing that late is an answer, not an error";
    EXPECT_EQ(*found.rbegin(), 10);
    EXPECT_EQ(found.count(-1), 1U);
    EXPECT_GE(found.count(0), 2U) << "earliest, and the first record since 1970";
}

TEST_F(AdminSliceTest, R12_R14_KilledBrokerLeavesTheRestUsable)
{
    const ClusterMetadataPtr before = metadata();
    ASSERT_TRUE(ended(gateway->listOffsets(latestOf(before, slice), before)));
    cluster.killBroker(2);
    QElapsedTimer timer;
    timer.start();
    ClusterMetadataPtr all;
    // At once still with the leader that is gone, then without.
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            all = metadata();
            return all && all->find(slice)->partitions[1].offline();
        },
        30000));
    const auto topics = answer(gateway->describeTopics({slice}));
    EXPECT_TRUE(topics.front().result->partitions[1].offline());
    EXPECT_EQ(topics.front().result->partitions[1].replicas, std::vector<qint32> {2});
    EXPECT_FALSE(topics.front().result->partitions[0].offline());

    timer.restart();
    const auto offsets = gateway->listOffsets(latestOf(all, slice), all);
    ASSERT_TRUE(ended(offsets));
    EXPECT_LT(timer.elapsed(), 1000) << "nobody is waited for: the partition has no leader";
    const auto latest = collect(offsets);
    ASSERT_EQ(latest.size(), 6);
    EXPECT_EQ(latest.value({slice, 0}).value().offset, 10);
    ASSERT_FALSE(latest.value({slice, 1}));
    EXPECT_EQ(latest.value({slice, 1}).error().codeName, QStringLiteral("LEADER_NOT_AVAILABLE"));

    const auto groups = gateway->listGroups();
    ASSERT_TRUE(ended(groups, 15000));
    for (int i = 0; i < groups.resultCount(); ++i) {
        const auto listings = groups.resultAt(i);
        ASSERT_TRUE(listings);
        for (const Error& error : listings->errors)
            EXPECT_EQ(error.broker, 2);
    }
}

TEST_F(AdminSliceTest, R12_SilentBrokerDelaysOnlyItsOwnRows)
{
    const ClusterMetadataPtr all = metadata();
    ASSERT_TRUE(ended(gateway->listOffsets(latestOf(all, slice), all)));
    for (const int silent : {3, 1}) {
        cluster.pauseBroker(silent);
        expectOnlyBrokerMissing(all, silent);

        QElapsedTimer timer;
        timer.start();
        EXPECT_TRUE(metadata());
        EXPECT_LT(timer.elapsed(), 3000) << "metadata";
        timer.restart();
        EXPECT_EQ(answer(gateway->describeTopics({slice})).size(), 1U);
        EXPECT_LT(timer.elapsed(), 3000) << "describeTopics";

        timer.restart();
        const auto groups = gateway->listGroups();
        EXPECT_TRUE(QTest::qWaitFor([&] { return groups.resultCount() == 2; }, 5000));
        EXPECT_LT(timer.elapsed(), 2000) << "groups of the other brokers";
        cluster.resumeBroker(silent);
        ASSERT_TRUE(ended(groups, 15000));
        cluster.heal();
        // It is heard again without anything being done about it.
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const auto now = metadata();
                const auto offsets = gateway->listOffsets(latestOf(now, slice), now);
                if (!ended(offsets, 15000))
                    return false;
                const auto latest = collect(offsets);
                return std::all_of(latest.begin(), latest.end(), [](const auto& offset) { return bool(offset); });
            },
            30000));
    }
}

TEST_F(AdminSliceTest, R23_UnknownTopicIsNeverCreated)
{
    const QString unknown = QStringLiteral("admin-no-such-topic");
    const auto topics = answer(gateway->describeTopics({unknown, slice}));
    ASSERT_EQ(topics.size(), 2U);
    ASSERT_FALSE(topics[0].result);
    EXPECT_EQ(topics[0].result.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(topics[1].result);

    ListOffsetsRequest request;
    request.partitions = {{{unknown, 0}, {}}};
    const auto offsets = gateway->listOffsets(request, metadata());
    ASSERT_TRUE(ended(offsets));
    EXPECT_EQ(collect(offsets).first().error().kind, ErrorKind::NotFound);

    const auto configs = gateway->describeConfigs({{ConfigResourceType::Topic, unknown}});
    ASSERT_TRUE(ended(configs));
    ASSERT_FALSE(configs.resultAt(0)->front().result);
    EXPECT_EQ(configs.resultAt(0)->front().result.error().kind, ErrorKind::NotFound);

    const auto records = answer(gateway->deleteRecords({{{{unknown, 0}, 1}}}));
    EXPECT_FALSE(records.front().result);
    const auto elected = answer(gateway->electPreferredLeaders({{unknown, 0}}));
    EXPECT_FALSE(elected.front().result);
    const auto committed = answer(gateway->alterGroupOffsets({QStringLiteral("admin-r23"), {{{unknown, 0}, 1, -1, {}}}}));
    EXPECT_FALSE(committed.front().result);

    // A producer is the one that would create it, by merely asking: librdkafka's default allows it.
    const QByteArray name = unknown.toUtf8();
    auto conf = makeClientConfig(profileFor(cluster.bootstrap()), ClientRole::Producer, {});
    ASSERT_TRUE(conf);
    char text[256];
    rd_kafka_t* producer = rd_kafka_new(RD_KAFKA_PRODUCER, conf->get(), text, sizeof text);
    ASSERT_TRUE(producer) << text;
    (void)conf->release();
    rd_kafka_topic_t* named = rd_kafka_topic_new(producer, name.constData(), nullptr);
    const struct rd_kafka_metadata* raw = nullptr;
    rd_kafka_metadata(producer, 0, named, &raw, 5000);
    rd::Metadata asked(raw);
    rd_kafka_topic_destroy(named);
    asked.reset();
    rd_kafka_destroy(producer);

    QTest::qWait(2000); // the broker creates topics of its own accord within this, where it may
    const QStringList names = tool(QStringLiteral("kafka-topics"), {QStringLiteral("--list")}).split(u'\n');
    EXPECT_FALSE(names.contains(unknown));
}
