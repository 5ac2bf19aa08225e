// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client against real brokers, with Kafka's own tools as referee.
#include "tests/support/KafkaCluster.h"

#include "kafka/wire/Messages.h"
#include "kafka/wire/Records.h"
#include "kafka/wire/WireClient.h"
#include "tests/integration/TestClients.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <gtest/gtest.h>

using namespace kafka;
using namespace kafka::wire;
using namespace std::chrono_literals;
using support::KafkaCluster;

namespace {

const QString topic = QStringLiteral("wire-topic");
const QString group = QStringLiteral("wire-group");

template <typename M>
Result<Answer<M>> ask(WireClient& client, Target target, typename M::Request request = {}, qint16 atLeast = 0, qint16 atMost = 32767)
{
    std::optional<Result<Answer<M>>> result;
    client.call<M>(target, std::move(request), {Clock::now() + 15s, atLeast, atMost}, [&](Result<Answer<M>> answer) { result = std::move(answer); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 16000)) << M::api.name;
    return result ? *result : Failure(Error());
}

std::string text(const Error& error)
{
    return (error.message + u' ' + error.detail).toStdString();
}

// A request of that kind that changes nothing, and means the same in every version.
template <typename M> typename M::Request harmless(qint16 version, const Uuid& topicId)
{
    typename M::Request r;
    if constexpr (std::is_same_v<M, Metadata>) {
        if (version >= 4) {
            r.topics.emplace().emplace_back().name = topic;
            r.includeTopicAuthorizedOperations = true;
            r.includeClusterAuthorizedOperations = true;
        } else {
            r.topics.emplace();
        }
    } else if constexpr (std::is_same_v<M, DescribeQuorum>) {
        r.topics.emplace_back().topicName = QStringLiteral("__cluster_metadata");
        r.topics.back().partitions.emplace_back();
    } else if constexpr (std::is_same_v<M, DescribeGroups>) {
        r.groups = {group};
    } else if constexpr (requires { r.groupIds; }) {
        r.groupIds = {group};
    } else if constexpr (std::is_same_v<M, LeaveGroup>) {
        r.groupId = group;
        r.memberId = QStringLiteral("nobody");
        r.members.emplace_back().memberId = QStringLiteral("nobody");
    } else if constexpr (std::is_same_v<M, OffsetFetch>) {
        r.groupId = group;
        if (version < 2)
            r.topics.emplace();
        r.groups.emplace_back().groupId = group;
    } else if constexpr (std::is_same_v<M, ListOffsets>) {
        r.replicaId = -1;
        r.topics.emplace_back().name = topic;
        r.topics.back().partitions.emplace_back().timestamp = -1;
    } else if constexpr (std::is_same_v<M, DescribeConfigs>) {
        r.resources.push_back({{}, 2, topic, std::nullopt});
        r.resources.push_back({{}, 4, QString(), std::nullopt});
        r.includeSynonyms = r.includeDocumentation = true;
    } else if constexpr (std::is_same_v<M, Fetch>) {
        r.maxWaitMs = 1;
        r.maxBytes = 100'000;
        r.topics.emplace_back().topic = topic;
        r.topics.back().topicId = topicId;
        r.topics.back().partitions.emplace_back().partitionMaxBytes = 100'000;
    } else if constexpr (std::is_same_v<M, FindCoordinator>) {
        r.key = group;
        r.coordinatorKeys = {group, QStringLiteral("other")};
    } else if constexpr (std::is_same_v<M, DescribeAcls>) {
        r.resourceTypeFilter = r.patternTypeFilter = r.operation = r.permissionType = 1; // any
    } else if constexpr (std::is_same_v<M, CreateTopics>) {
        r.validateOnly = true;
        r.timeoutMs = 5000;
        r.topics.push_back({{}, QStringLiteral("never-made"), 1, 1, {}, {}});
    } else if constexpr (std::is_same_v<M, DeleteTopics>) {
        r.timeoutMs = 5000;
        r.topicNames = {QStringLiteral("never-made")};
        r.topics.emplace_back().name = QStringLiteral("never-made");
    } else if constexpr (std::is_same_v<M, DeleteGroups>) {
        r.groupsNames = {QStringLiteral("never-made")};
    } else if constexpr (std::is_same_v<M, IncrementalAlterConfigs>) {
        r.validateOnly = true;
        r.resources.push_back({{}, 2, topic, {{{}, QStringLiteral("retention.ms"), 0, QStringLiteral("1000")}}});
    } else if constexpr (std::is_same_v<M, CreatePartitions>) {
        r.validateOnly = true;
        r.timeoutMs = 5000;
        r.topics.push_back({{}, topic, 5, std::nullopt});
    } else if constexpr (std::is_same_v<M, OffsetCommit>) {
        r.groupId = QStringLiteral("wire-offsets");
        r.generationIdOrMemberEpoch = -1;
        r.topics.emplace_back().name = topic;
        r.topics.back().topicId = topicId;
        r.topics.back().partitions.emplace_back().committedMetadata = QStringLiteral("note");
    } else if constexpr (std::is_same_v<M, AlterPartitionReassignments> || std::is_same_v<M, ListPartitionReassignments>) {
        r.timeoutMs = 5000;
    } else if constexpr (std::is_same_v<M, ApiVersions>) {
        r.clientSoftwareName = QStringLiteral("test");
        r.clientSoftwareVersion = QStringLiteral("1");
    }
    return r;
}

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
    const BrokerVersions versions = *client->versionsOf(node);
    int worked = 0;
    int refused = 0;
    forEachMessage([&](auto message) {
        using M = decltype(message);
        if (M::api.key == SaslAuthenticate::api.key || M::api.key == SaslHandshake::api.key)
            return; // SecuredWireTest
        for (qint16 version = M::api.versions.min; version <= M::api.versions.max; ++version) {
            SCOPED_TRACE(std::string(M::api.name) + " v" + std::to_string(version));
            const auto answer = ask<M>(*client, Target::node(node), harmless<M>(version, topicId), version, version);
            const auto range = versions.apis.find(M::api.key);
            const bool offered = range != versions.apis.end() && range->second.contains(version);
            if (!offered) {
                ASSERT_FALSE(answer);
                EXPECT_EQ(answer.error().kind, ErrorKind::Unsupported) << text(answer.error());
                ++refused;
                continue;
            }
            ASSERT_TRUE(answer) << text(answer.error());
            ++worked;
            Writer writer;
            encodeBody(writer, answer->body, M::api, version);
            ASSERT_TRUE(writer.ok()) << writer.error().toStdString();
            const QByteArray bytes = writer.data();
            const qsizetype step = std::max<qsizetype>(1, bytes.size() / 2000); // large ones (configurations) not at each byte
            for (qsizetype cut = 0; cut < bytes.size(); cut += step) {
                Reader reader(QByteArrayView(bytes).first(cut));
                decodeBody<typename M::Response>(reader, M::api, version);
                ASSERT_FALSE(reader.ok()) << "cut at " << cut;
            }
        }
    });
    std::cout << worked << " versions worked, " << refused << " were refused\n";
    EXPECT_GT(worked, 110);
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

