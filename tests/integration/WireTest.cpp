// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client against real brokers, with Kafka's own tools as referee.
#include "tests/support/KafkaCluster.h"

#include "kafka/wire/Messages.h"
#include "kafka/wire/Records.h"
#include "kafka/wire/WireClient.h"
#include "tests/integration/RawConnection.h"
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
            const auto made = cluster.tool(QStringLiteral("kafka-topics"),
                                           {QStringLiteral("--create"), QStringLiteral("--topic"), topic, QStringLiteral("--partitions"),
                                            QStringLiteral("3"), QStringLiteral("--replication-factor"), QStringLiteral("3")});
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

    /** Asked in one version; the answer also goes to the fuzzers. */
    template <typename M> Result<Answer<M>> captured(qint32 node, typename M::Request request, qint16 version)
    {
        auto answer = ask<M>(*client, Target::node(node), std::move(request), version, version);
        if (answer) {
            Writer writer;
            encodeBody(writer, answer->body, M::api, version);
            capture(M::api, version, writer.data());
        }
        return answer;
    }
    qint32 coordinatorOf(const QString& name)
    {
        qint32 node = -1;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                FindCoordinator::Request request;
                request.coordinatorKeys = {name};
                const auto found = ask<FindCoordinator>(*client, Target::any(), request, 4);
                node = found ? found->body.coordinators.at(0).nodeId : -1;
                return node >= 0;
            },
            20'000));
        return node;
    }
    /** Joins a group by its heartbeat, which our client has no use for: the new member's epoch, or 0. */
    qint32 join(const QString& name, const Api& heartbeat, const QByteArray& body)
    {
        RawConnection connection(cluster.port(coordinatorOf(name)));
        qint32 epoch = 0;
        EXPECT_TRUE(QTest::qWaitFor( // the coordinator of share groups needs a while
            [&] {
                const auto answer = connection.request(heartbeat, heartbeat.versions.max, body);
                Reader reader(answer.value_or(QByteArray()));
                reader.int32();
                const qint16 code = reader.int16();
                const auto message = reader.string(true);
                reader.string(true);
                epoch = reader.int32();
                EXPECT_TRUE(code == 0 || code == 14 || code == 15) << code << ' ' << message.value_or(QByteArrayView()).toByteArray().toStdString();
                return code == 0;
            },
            20'000));
        return epoch;
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
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { // the first question makes the topic of the offsets
            const auto coordinator = ask<FindCoordinator>(*client, Target::any(), harmless<FindCoordinator>(6, {}), 4);
            node = coordinator ? coordinator->body.coordinators.at(0).nodeId : -1;
            return node >= 0;
        },
        20000));
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
    const auto tool = cluster.tool(QStringLiteral("kafka-metadata-quorum"), {QStringLiteral("--bootstrap-server"), cluster.bootstrap(),
                                                                             QStringLiteral("describe"), QStringLiteral("--status")});
    ASSERT_EQ(tool.exit, 0) << tool.err.toStdString();
    EXPECT_TRUE(QString::fromUtf8(tool.out).simplified().contains(
        QStringLiteral("LeaderId: %1 LeaderEpoch: %2").arg(partition.leaderId).arg(partition.leaderEpoch)))
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

TEST_F(WireTest, MembersOfShareAndStreamsGroupsAreDescribed)
{
    const QByteArray member = "wirewirewirewirewirewA"; // an id as Kafka makes them
    const auto texts = [](Writer& writer, const std::vector<QByteArray>& all) {
        writer.arrayCount(qint64(all.size()), true);
        for (const QByteArray& one : all)
            writer.string(one, true);
    };
    const QString share = QStringLiteral("wire-share");
    Writer toShare;
    toShare.string(share.toUtf8(), true);
    toShare.string(member, true);
    toShare.int32(0); // joins
    toShare.string(std::nullopt, true); // rack
    texts(toShare, {topic.toUtf8()});
    toShare.unsignedVarint(0);
    EXPECT_GT(join(share, {76, "ShareGroupHeartbeat", {1, 1}, 0}, toShare.data()), 0);
    ShareGroupDescribe::Request shares;
    shares.groupIds = {share};
    shares.includeAuthorizedOperations = true;
    const auto described = captured<ShareGroupDescribe>(coordinatorOf(share), shares, 1);
    ASSERT_TRUE(described) << text(described.error());
    ASSERT_EQ(described->body.groups.size(), 1u);
    const auto& group = described->body.groups.at(0);
    ASSERT_EQ(group.errorCode, 0);
    ASSERT_EQ(group.members.size(), 1u);
    EXPECT_EQ(group.members.at(0).memberId, QString::fromUtf8(member));
    EXPECT_EQ(group.members.at(0).subscribedTopicNames, std::vector<QString> {topic});

    const QString streams = QStringLiteral("wire-streams");
    Writer toStreams;
    toStreams.string(streams.toUtf8(), true);
    toStreams.string(member, true);
    toStreams.int32(0); // joins
    toStreams.int32(0); // endpoints
    toStreams.string(std::nullopt, true); // instance
    toStreams.string(std::nullopt, true); // rack
    toStreams.int32(30'000);
    toStreams.int8(1); // a topology
    toStreams.int32(0);
    toStreams.arrayCount(1, true);
    toStreams.string(QByteArrayView("0"), true);
    texts(toStreams, {topic.toUtf8()});
    for (int empty = 0; empty < 5; ++empty) // patterns, changelogs, repartitioning, co-partitioning
        toStreams.arrayCount(0, true);
    toStreams.unsignedVarint(0);
    toStreams.unsignedVarint(0);
    for (int tasks = 0; tasks < 3; ++tasks)
        toStreams.arrayCount(0, true);
    toStreams.string(QByteArrayView("a-process"), true);
    toStreams.int8(-1); // no endpoint
    toStreams.arrayCount(1, true); // a tag of the client
    toStreams.string(QByteArrayView("zone"), true);
    toStreams.string(QByteArrayView("z1"), true);
    toStreams.unsignedVarint(0);
    toStreams.arrayCount(std::nullopt, true); // offsets of tasks, their ends
    toStreams.arrayCount(std::nullopt, true);
    toStreams.boolean(false);
    toStreams.unsignedVarint(0);
    EXPECT_GT(join(streams, {88, "StreamsGroupHeartbeat", {0, 0}, 0}, toStreams.data()), 0);
    StreamsGroupDescribe::Request streamed;
    streamed.groupIds = {streams};
    streamed.includeAuthorizedOperations = true;
    const auto told = captured<StreamsGroupDescribe>(coordinatorOf(streams), streamed, 0);
    ASSERT_TRUE(told) << text(told.error());
    ASSERT_EQ(told->body.groups.size(), 1u);
    const auto& application = told->body.groups.at(0);
    ASSERT_EQ(application.errorCode, 0);
    ASSERT_EQ(application.members.size(), 1u);
    EXPECT_EQ(application.members.at(0).memberId, QString::fromUtf8(member));
    EXPECT_EQ(application.members.at(0).processId, QStringLiteral("a-process"));
    ASSERT_TRUE(application.topology && application.topology->subtopologies);
    EXPECT_EQ(application.topology->subtopologies->at(0).sourceTopics, std::vector<QString> {topic});
}

TEST_F(WireTest, SettingsInEveryVersionHaveWhatThatVersionCarries)
{
    DescribeConfigs::Request request;
    const std::vector<QString> names {QStringLiteral("cleanup.policy"), QStringLiteral("retention.ms")};
    request.resources.push_back({{}, 2, topic, names});
    request.resources.push_back({{}, 4, QStringLiteral("1"), std::vector<QString> {QStringLiteral("ssl.key.password"), QStringLiteral("node.id")}});
    request.includeSynonyms = request.includeDocumentation = true;
    for (qint16 version = 1; version <= DescribeConfigs::api.versions.max; ++version) {
        SCOPED_TRACE(version);
        const auto answer = captured<DescribeConfigs>(1, request, version);
        ASSERT_TRUE(answer) << text(answer.error());
        ASSERT_EQ(answer->body.results.size(), 2u);
        const auto& ofTopic = answer->body.results.at(0).configs;
        ASSERT_EQ(ofTopic.size(), 2u);
        for (const auto& config : ofTopic) {
            EXPECT_TRUE(config.value);
            EXPECT_EQ(config.synonyms.empty(), config.name == u"retention.ms"); // its default is in hours
            EXPECT_EQ(config.documentation.value_or(QString()).isEmpty(), version < 3);
        }
        for (const auto& config : answer->body.results.at(1).configs) {
            EXPECT_EQ(config.isSensitive, config.name == u"ssl.key.password");
            EXPECT_EQ(config.value.has_value(), !config.isSensitive);
        }
    }
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
        client->call<DescribeLogDirs>(Target::node(node), {}, {Clock::now() + 2s, 0, 32767, false},
                                      [&, node](Result<Answer<DescribeLogDirs>> answer) {
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
