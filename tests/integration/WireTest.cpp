// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client against real brokers, with Kafka's own tools as referee.
#include "tests/support/KafkaCluster.h"

#include "kafka/wire/Messages.h"
#include "kafka/wire/Records.h"
#include "kafka/wire/WireClient.h"
#include "tests/integration/TestClients.h"
#include "tests/integration/WireRequests.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <gtest/gtest.h>

using namespace kafka;
using namespace kafka::wire;
using namespace std::chrono_literals;
using support::KafkaCluster;
using namespace wireTests;

namespace {

class WireTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        config.bootstrap = parseEndpoints(cluster.bootstrap());
        config.clientId = "wire-test";
        client = std::make_unique<WireClient>(config);
        const auto known = cluster.metadata({topic})[u"topics"].toArray();
        if (known.isEmpty() || known[0].toObject()[u"partitions"].toArray().isEmpty()) {
            const auto made = cluster.tool(QStringLiteral("kafka-topics"), {QStringLiteral("--create"), QStringLiteral("--topic"), topic,
                                                                               QStringLiteral("--partitions"), QStringLiteral("3"), QStringLiteral("--replication-factor"), QStringLiteral("3")});
            ASSERT_EQ(made.exit, 0) << made.err.toStdString();
            for (const int partition : {0, 1, 2})
                ASSERT_TRUE(produce(cluster.bootstrap(), topic, partition, 20));
        }
    }
    Metadata::Response::Topic described()
    {
        const auto answer = ask<Metadata>(*client, Target::any(), harmless<Metadata>(13, {}), 10);
        EXPECT_TRUE(answer) << (answer ? "" : text(answer.error()));
        return answer ? answer->body.topics.at(0) : Metadata::Response::Topic();
    }

    KafkaCluster& cluster = KafkaCluster::shared();
    ConnectionConfig config;
    std::unique_ptr<WireClient> client;
};

} // namespace

TEST_F(WireTest, EveryMessageInEveryVersionWorksOrIsRefused)
{
    const Uuid topicId = described().topicId;
    qint32 node = -1;
    ASSERT_TRUE(QTest::qWaitFor([&] { // the first question makes the topic of the offsets
        const auto coordinator = ask<FindCoordinator>(*client, Target::any(), harmless<FindCoordinator>(6, {}), 4);
        node = coordinator ? coordinator->body.coordinators.at(0).nodeId : -1;
        return node >= 0;
    }, 20000));
    ASSERT_TRUE(ask<ApiVersions>(*client, Target::node(node), harmless<ApiVersions>(4, {})));
    ASSERT_TRUE(client->versionsOf(node));
    Sweep sweep;
    everyMessageInEveryVersion(*client, node, topicId, sweep);
    std::cout << sweep.worked << " versions worked, " << sweep.refused << " were refused\n";
    EXPECT_GT(sweep.worked, 110);
}

TEST_F(WireTest, QuorumAndItsLeaderAreKafkas)
{
    const auto quorum = ask<DescribeQuorum>(*client, Target::any(), harmless<DescribeQuorum>(2, {}));
    ASSERT_TRUE(quorum) << text(quorum.error());
    ASSERT_EQ(quorum->body.errorCode, 0);
    const auto& partition = quorum->body.topics.at(0).partitions.at(0);
    EXPECT_EQ(partition.currentVoters.size(), 3u);
    const auto tool = cluster.tool(QStringLiteral("kafka-metadata-quorum"), {QStringLiteral("--bootstrap-server"), cluster.bootstrap(), QStringLiteral("describe"), QStringLiteral("--status")});
    ASSERT_EQ(tool.exit, 0) << tool.err.toStdString();
    EXPECT_TRUE(QString::fromUtf8(tool.out).simplified().contains(QStringLiteral("LeaderId: %1 LeaderEpoch: %2").arg(partition.leaderId).arg(partition.leaderEpoch)))
        << tool.out.toStdString();
}

TEST_F(WireTest, SizesOnDiskAreKafkas)
{
    const auto tool = cluster.tool(QStringLiteral("kafka-log-dirs"), {QStringLiteral("--describe"), QStringLiteral("--topic-list"), topic});
    ASSERT_EQ(tool.exit, 0) << tool.err.toStdString();
    const QByteArray line = tool.out.mid(tool.out.indexOf("{\""));
    std::map<std::pair<int, QString>, qint64> theirs;
    for (const auto& broker : QJsonDocument::fromJson(line.left(line.indexOf('\n')))[u"brokers"].toArray()) {
        for (const auto& dir : broker[u"logDirs"].toArray()) {
            for (const auto& partition : dir[u"partitions"].toArray())
                theirs[{broker[u"broker"].toInt(), partition[u"partition"].toString()}] = partition[u"size"].toInteger();
        }
    }
    EXPECT_EQ(theirs.size(), 9u) << tool.out.toStdString();
    std::map<std::pair<int, QString>, qint64> ours;
    for (const qint32 node : {1, 2, 3}) {
        DescribeLogDirs::Request request;
        request.topics.emplace().push_back({{}, topic, {0, 1, 2}});
        const auto answer = ask<DescribeLogDirs>(*client, Target::node(node), request);
        ASSERT_TRUE(answer) << text(answer.error());
        for (const auto& dir : answer->body.results) {
            EXPECT_GT(dir.totalBytes, dir.usableBytes);
            for (const auto& told : dir.topics)
                for (const auto& partition : told.partitions)
                    ours[{node, QStringLiteral("%1-%2").arg(told.name).arg(partition.partitionIndex)}] = partition.partitionSize;
        }
    }
    EXPECT_EQ(ours, theirs);
}

TEST_F(WireTest, GroupsOfAllTypesAreListed)
{
    LiveMember classic(cluster.bootstrap(), QStringLiteral("wire-classic"), topic, "classic");
    LiveMember modern(cluster.bootstrap(), QStringLiteral("wire-consumer"), topic, "consumer");
    ASSERT_TRUE(classic.joined());
    ASSERT_TRUE(modern.joined());
    std::map<QString, QString> types;
    for (const qint32 node : {1, 2, 3}) {
        const auto answer = ask<ListGroups>(*client, Target::node(node), {}, 5);
        ASSERT_TRUE(answer) << text(answer.error());
        for (const auto& listed : answer->body.groups)
            types[listed.groupId] = listed.groupType;
    }
    EXPECT_EQ(types[QStringLiteral("wire-classic")], QStringLiteral("classic"));
    EXPECT_EQ(types[QStringLiteral("wire-consumer")], QStringLiteral("consumer"));
}

TEST_F(WireTest, RawBatchesAreWhatWasProduced)
{
    const auto description = described();
    const auto& partition = description.partitions.at(0);
    auto request = harmless<Fetch>(18, description.topicId);
    request.topics.at(0).partitions.at(0).partition = partition.partitionIndex;
    const auto answer = ask<Fetch>(*client, Target::node(partition.leaderId), request);
    ASSERT_TRUE(answer) << text(answer.error());
    const auto& told = answer->body.responses.at(0).partitions.at(0);
    ASSERT_EQ(told.errorCode, 0);
    const RecordBatches read = readBatches(told.records.value_or(QByteArray()));
    EXPECT_EQ(read.error, QString());
    ASSERT_FALSE(read.batches.empty());
    qint64 next = 0;
    qint64 records = 0;
    for (const BatchHeader& batch : read.batches) {
        EXPECT_TRUE(batch.crcRight);
        EXPECT_EQ(batch.magic, 2);
        EXPECT_EQ(batch.baseOffset, next);
        next = batch.lastOffset + 1;
        records += batch.recordCount;
    }
    EXPECT_EQ(next, told.highWatermark);
    EXPECT_EQ(records, 20);
}

TEST_F(WireTest, PausedBrokerDelaysOnlyItself)
{
    for (const qint32 node : {1, 2, 3})
        ASSERT_TRUE(ask<DescribeLogDirs>(*client, Target::node(node)));
    cluster.pauseBroker(3);
    std::map<qint32, bool> good;
    QElapsedTimer timer;
    timer.start();
    qint64 othersTook = 0;
    for (const qint32 node : {1, 2, 3}) {
        client->call<DescribeLogDirs>(Target::node(node), {}, {Clock::now() + 2s, 0, 32767, false}, [&, node](Result<Answer<DescribeLogDirs>> answer) {
            good[node] = answer.has_value();
            if (node != 3)
                othersTook = timer.elapsed();
        });
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return good.size() == 3; }, 4000));
    EXPECT_TRUE(good[1] && good[2] && !good[3]);
    EXPECT_LT(othersTook, 1000);
    cluster.resumeBroker(3);
    EXPECT_TRUE(ask<DescribeLogDirs>(*client, Target::node(3)));
}

