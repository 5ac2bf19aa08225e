// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway on librdkafka's mock cluster: what real brokers do only now and then happens here on demand.
#include "tests/client/MockCluster.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QSet>

using namespace kafka;
using namespace std::chrono_literals;

namespace {

const QString orders = QStringLiteral("orders");

// All of it over librdkafka, as on Kerberos connections; WireOffsetsTest is the other way.
class AdminGatewayTest : public GatewayTest
{
protected:
    void SetUp() override
    {
        offsetsOver = OffsetsOver::RdKafka;
        cluster.createTopic("orders", 6);
    }
    MockCluster cluster;
};

int threadCount() { return int(QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()); }

} // namespace

TEST_F(AdminGatewayTest, ReadsTopicsPartitionsAndOffsets)
{
    open(cluster.bootstrap());
    const ClusterMetadataPtr all = metadata();
    ASSERT_TRUE(all);
    EXPECT_EQ(all->brokers.size(), 3U);
    const Topic* topic = all->find(orders);
    ASSERT_TRUE(topic);
    ASSERT_EQ(topic->partitions.size(), 6U);
    EXPECT_EQ(topic->partitions[1].leader, 2);

    const auto described = gateway->describeTopics({orders});
    ASSERT_TRUE(ended(described));
    ASSERT_TRUE(described.result());
    ASSERT_TRUE(described.result()->front().result);
    EXPECT_EQ(described.result()->front().result->partitions.size(), 6U);

    const auto offsets = gateway->listOffsets(latestOf(all, orders), all);
    ASSERT_TRUE(ended(offsets));
    EXPECT_EQ(offsets.resultCount(), 3) << "one chunk for each leader";
    const auto latest = collect(offsets);
    ASSERT_EQ(latest.size(), 6);
    for (const auto& offset : latest) {
        ASSERT_TRUE(offset);
        EXPECT_EQ(offset->offset, 0);
    }
}

TEST_F(AdminGatewayTest, DescribesTheCluster)
{
    open(cluster.bootstrap());
    const auto reply = gateway->describeCluster();
    ASSERT_TRUE(ended(reply));
    ASSERT_TRUE(reply.result()) << reply.result().error().message.toStdString();
    EXPECT_EQ(reply.result()->brokers.size(), 3U);
}

TEST_F(AdminGatewayTest, R12_SilentBrokerDelaysOnlyItsOwnPartitions)
{
    open(cluster.bootstrap(), {2s, 3s, 3s});
    const ClusterMetadataPtr all = metadata();
    ASSERT_TRUE(all);
    const auto warmUp = gateway->listOffsets(latestOf(all, orders), all);
    ASSERT_TRUE(ended(warmUp)); // every broker is connected now: it will look alive when it falls silent

    cluster.silence(3);
    QElapsedTimer timer;
    timer.start();
    const auto offsets = gateway->listOffsets(latestOf(all, orders), all);
    ASSERT_TRUE(QTest::qWaitFor([&] { return offsets.resultCount() == 2; }, 1000)) << "the other leaders' answers";
    EXPECT_LT(timer.elapsed(), 500);
    ASSERT_TRUE(ended(offsets));
    EXPECT_GT(timer.elapsed(), 2500);
    EXPECT_LT(timer.elapsed(), 4000);

    const auto latest = collect(offsets);
    ASSERT_EQ(latest.size(), 6) << "every partition that was asked has an outcome";
    for (auto it = latest.begin(); it != latest.end(); ++it) {
        const bool silent = it.key().partition % 3 == 2;
        ASSERT_EQ(bool(*it), !silent) << it.key().partition;
        if (silent) {
            EXPECT_EQ(it->error().kind, ErrorKind::Timeout);
            EXPECT_EQ(it->error().broker, 3);
            EXPECT_FALSE(it->error().outcomeUnknown);
        }
    }
}

TEST_F(AdminGatewayTest, R12_TwoSilentBrokersDoNotHoldUpWhatTheThirdCanSay)
{
    open(cluster.bootstrap());
    const ClusterMetadataPtr all = metadata();
    ASSERT_TRUE(all);
    for (const int talking : {1, 2, 3}) {
        // All are connected: the client itself would go on asking the silent ones.
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const auto offsets = gateway->listOffsets(latestOf(all, orders), all);
                if (!ended(offsets))
                    return false;
                const auto latest = collect(offsets);
                return std::all_of(latest.begin(), latest.end(), [](const auto& offset) { return bool(offset); });
            },
            15000));
        for (const int broker : {1, 2, 3}) {
            if (broker != talking)
                cluster.silence(broker);
        }
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            ASSERT_TRUE(metadata()) << "only broker " << talking << " talks";
            EXPECT_LT(timer.elapsed(), 3000);
            timer.restart();
            const auto description = gateway->describeCluster();
            ASSERT_TRUE(ended(description));
            EXPECT_TRUE(description.result());
            EXPECT_LT(timer.elapsed(), 1500);
        }
        for (const int broker : {1, 2, 3})
            cluster.speak(broker);
    }
}

TEST_F(AdminGatewayTest, BrokerDownIsAnErrorOfItsPartitionsOnly)
{
    open(cluster.bootstrap(), {2s, 3s, 3s});
    const ClusterMetadataPtr all = metadata();
    ASSERT_TRUE(all);
    cluster.down(2);
    const auto offsets = gateway->listOffsets(latestOf(all, orders), all);
    ASSERT_TRUE(ended(offsets));
    const auto latest = collect(offsets);
    ASSERT_EQ(latest.size(), 6);
    for (auto it = latest.begin(); it != latest.end(); ++it)
        EXPECT_EQ(bool(*it), it.key().partition % 3 != 1) << it.key().partition;
    EXPECT_TRUE(metadata());
}

TEST_F(AdminGatewayTest, R14_LeaderlessPartitionsAreAnErrorAtOnceAndAskNobody)
{
    open(cluster.bootstrap());
    ASSERT_TRUE(metadata());
    ClusterMetadata offline;
    Topic topic;
    topic.name = orders;
    topic.partitions = {{0, -1, {1}, {}}, {1, -1, {2}, {}}};
    offline.topics = {topic};
    const auto all = std::make_shared<const ClusterMetadata>(offline);
    cluster.startCounting();
    const auto offsets = gateway->listOffsets(latestOf(all, orders), all);
    ASSERT_TRUE(ended(offsets, 500));
    const auto latest = collect(offsets);
    ASSERT_EQ(latest.size(), 2);
    for (const auto& offset : latest) {
        ASSERT_FALSE(offset);
        EXPECT_EQ(offset.error().kind, ErrorKind::Connection);
        EXPECT_EQ(offset.error().codeName, QStringLiteral("LEADER_NOT_AVAILABLE"));
    }
    EXPECT_EQ(cluster.requests().value(api::listOffsets), 0);
}

TEST_F(AdminGatewayTest, UnknownPartitionsAreNotFound)
{
    open(cluster.bootstrap());
    const ClusterMetadataPtr all = metadata();
    ListOffsetsRequest request;
    request.partitions = {{{QStringLiteral("no-such"), 0}, {}}, {{orders, 0}, {}}};
    const auto offsets = gateway->listOffsets(request, all);
    ASSERT_TRUE(ended(offsets));
    const auto latest = collect(offsets);
    ASSERT_EQ(latest.size(), 2);
    EXPECT_TRUE(latest.value({orders, 0}));
    const auto missing = latest.value({QStringLiteral("no-such"), 0});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
}

TEST_F(AdminGatewayTest, MovedLeaderIsAskedAgain)
{
    open(cluster.bootstrap());
    const ClusterMetadataPtr all = metadata();
    cluster.pushErrors(api::listOffsets, {RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION});
    const auto offsets = gateway->listOffsets(latestOf(all, orders), all);
    ASSERT_TRUE(ended(offsets));
    const auto latest = collect(offsets);
    EXPECT_EQ(latest.size(), 6);
    for (const auto& offset : latest)
        EXPECT_TRUE(offset);
}

TEST_F(AdminGatewayTest, OtherBrokerErrorsStayWithTheirPartition)
{
    open(cluster.bootstrap());
    const ClusterMetadataPtr all = metadata();
    cluster.pushErrors(api::listOffsets, {RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED});
    ListOffsetsRequest request;
    request.partitions = {{{orders, 0}, {}}};
    const auto offsets = gateway->listOffsets(request, all);
    ASSERT_TRUE(ended(offsets));
    const auto latest = collect(offsets);
    ASSERT_EQ(latest.size(), 1);
    ASSERT_FALSE(latest.first());
    EXPECT_EQ(latest.first().error().kind, ErrorKind::Authorisation);
    EXPECT_EQ(latest.first().error().message, QStringLiteral("No permission: Describe on Topic:orders."));
}

TEST_F(AdminGatewayTest, SilenceEndsAtTheDeadline)
{
    open(cluster.bootstrap(), {1s, 1s, 1s});
    ASSERT_TRUE(metadata());
    for (const int broker : {1, 2, 3})
        cluster.silence(broker);
    QElapsedTimer timer;
    timer.start();
    const auto reply = gateway->describeTopics({orders});
    const auto all = gateway->metadata();
    const auto groups = gateway->listGroups();
    const auto offsets = gateway->listGroupOffsets({QStringLiteral("g1"), QStringLiteral("g2")});
    const auto write = gateway->alterGroupOffsets({QStringLiteral("g1"), {{{orders, 0}, 5, -1, {}}}});
    ASSERT_TRUE(ended(reply) && ended(all) && ended(groups) && ended(offsets) && ended(write));
    EXPECT_LT(timer.elapsed(), 2500);
    // A connection that could not be made meanwhile is the better explanation.
    const auto waited = [](const Error& error) { return error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Connection; };
    EXPECT_TRUE(waited(reply.result().error()));
    EXPECT_TRUE(waited(all.result().error()));
    EXPECT_EQ(groups.resultCount(), 3) << "an outcome for each broker";
    EXPECT_EQ(offsets.resultCount(), 2) << "an outcome for each group";
    ASSERT_EQ(write.resultCount(), 1);
    ASSERT_TRUE(write.result());
    EXPECT_TRUE(write.result()->front().result.error().outcomeUnknown);
}

TEST_F(AdminGatewayTest, CancelDropsTheAnswerAtOnce)
{
    open(cluster.bootstrap());
    const ClusterMetadataPtr all = metadata();
    ASSERT_TRUE(all);
    for (const int broker : {1, 2, 3})
        cluster.silence(broker);
    auto topics = gateway->describeTopics({orders});
    auto metadataReply = gateway->metadata();
    auto offsets = gateway->listOffsets(latestOf(all, orders), all);
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    topics.cancel();
    metadataReply.cancel();
    offsets.cancel();
    ASSERT_TRUE(ended(topics, 1000) && ended(metadataReply, 1000) && ended(offsets, 1000));
    EXPECT_LT(timer.elapsed(), 200);
    EXPECT_EQ(topics.resultCount(), 0);
}

TEST_F(AdminGatewayTest, CancelledFanOutSendsNothingFurther)
{
    open(cluster.bootstrap());
    ASSERT_TRUE(metadata());
    for (const int broker : {1, 2, 3})
        rd_kafka_mock_broker_set_rtt(cluster.cluster(), broker, 100);
    QStringList groups;
    for (int i = 0; i < 500; ++i)
        groups.append(QStringLiteral("group-%1").arg(i));
    auto offsets = gateway->listGroupOffsets(groups);
    ASSERT_TRUE(QTest::qWaitFor([&] { return offsets.resultCount() > 0; }, 5000));
    offsets.cancel();
    ASSERT_TRUE(ended(offsets));
    QTest::qWait(500);
    cluster.startCounting();
    QTest::qWait(500);
    EXPECT_EQ(cluster.requests().value(api::offsetFetch), 0);
}

TEST_F(AdminGatewayTest, ManyGroupsAreAskedInBoundedNumbersAndAllAnswered)
{
    open(cluster.bootstrap());
    ASSERT_TRUE(metadata());
    QStringList groups;
    for (int i = 0; i < 300; ++i)
        groups.append(QStringLiteral("group-%1").arg(i));
    const auto offsets = gateway->listGroupOffsets(groups);
    ASSERT_TRUE(ended(offsets));
    QSet<QString> answered;
    for (int i = 0; i < offsets.resultCount(); ++i) {
        ASSERT_TRUE(offsets.resultAt(i));
        EXPECT_TRUE(offsets.resultAt(i)->result);
        answered.insert(offsets.resultAt(i)->key);
    }
    EXPECT_EQ(answered.size(), 300);
    EXPECT_EQ(offsets.resultCount(), 300);
}

TEST_F(AdminGatewayTest, CoordinatorThatLoadsIsAskedAgain)
{
    open(cluster.bootstrap());
    ASSERT_TRUE(metadata());
    cluster.pushErrors(api::offsetFetch, {RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS, RD_KAFKA_RESP_ERR_NOT_COORDINATOR});
    const auto offsets = gateway->listGroupOffsets({QStringLiteral("g1")});
    ASSERT_TRUE(ended(offsets));
    ASSERT_EQ(offsets.resultCount(), 1);
    EXPECT_TRUE(offsets.resultAt(0)->result);
}

// The abandoned request is sent once more when the coordinator is back: librdkafka looked at freed memory then, and aborted.
TEST_F(AdminGatewayTest, CoordinatorThatComesBackAfterTheDeadlineIsAskedAnew)
{
    const QStringList group {QStringLiteral("g1")};
    rd_kafka_mock_coordinator_set(cluster.cluster(), "group", "g1", 3);
    open(cluster.bootstrap(), {30s, 1s, 1s}); // a connection that is slow is not begun anew, after a pause that is longer each time
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto known = gateway->metadata();
            return ended(known) && known.resultCount() == 1 && known.result();
        },
        60'000)); // a second may be too short for the first one
    cluster.down(3);
    for (int i = 0; i < 3; ++i) {
        const auto offsets = gateway->listGroupOffsets(group);
        const auto descriptions = gateway->describeGroups(group);
        ASSERT_TRUE(ended(offsets));
        ASSERT_TRUE(ended(descriptions));
        ASSERT_EQ(offsets.resultCount(), 1);
        EXPECT_FALSE(offsets.resultAt(0)->result);
    }
    cluster.up(3);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto again = gateway->listGroupOffsets(group);
            return ended(again) && again.resultCount() == 1 && again.resultAt(0)->result;
        },
        180'000)); // its connection is tried while somebody asks, and nobody asks longer than a second here
}

TEST_F(AdminGatewayTest, R30_ActiveGroupIsAConflictOfEachPartition)
{
    open(cluster.bootstrap());
    ASSERT_TRUE(metadata());
    cluster.pushErrors(api::offsetCommit, {RD_KAFKA_RESP_ERR_UNKNOWN_MEMBER_ID});
    const auto reply = gateway->alterGroupOffsets({QStringLiteral("g1"), {{{orders, 0}, 5, -1, {}}, {{orders, 1}, 6, -1, {}}}});
    ASSERT_TRUE(ended(reply));
    const auto result = reply.result();
    ASSERT_TRUE(result);
    ASSERT_EQ(result->size(), 2U);
    for (const auto& outcome : *result) {
        ASSERT_FALSE(outcome.result);
        EXPECT_EQ(outcome.result.error().kind, ErrorKind::Conflict);
        EXPECT_EQ(outcome.result.error().codeName, QStringLiteral("UNKNOWN_MEMBER_ID"));
        EXPECT_EQ(outcome.result.error().message, QStringLiteral("The group has active members."));
    }
}

TEST_F(AdminGatewayTest, WriteRefusedByTheWrongCoordinatorIsSentAgain)
{
    open(cluster.bootstrap());
    ASSERT_TRUE(metadata());
    cluster.pushErrors(api::offsetCommit, {RD_KAFKA_RESP_ERR_NOT_COORDINATOR, RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS});
    const auto reply = gateway->alterGroupOffsets({QStringLiteral("g1"), {{{orders, 0}, 5, -1, {}}}});
    ASSERT_TRUE(ended(reply));
    ASSERT_TRUE(reply.result());
    EXPECT_TRUE(reply.result()->front().result) << "neither broker had done anything";
}

TEST_F(AdminGatewayTest, R67_ReadOnlySendsNoWrite)
{
    open(cluster.bootstrap(), {}, false);
    ASSERT_TRUE(metadata());
    cluster.startCounting();
    const TopicPartition tp {orders, 0};
    const auto readOnly = [](const auto& reply) {
        return ended(reply, 1000) && reply.resultCount() == 1 && !reply.result() && reply.result().error().kind == ErrorKind::ReadOnly;
    };
    EXPECT_TRUE(readOnly(gateway->createTopics({{QStringLiteral("t"), 1, 1, {}, false}})));
    EXPECT_TRUE(readOnly(gateway->createTopics({{QStringLiteral("t"), 1, 1, {}, true}})));
    EXPECT_TRUE(readOnly(gateway->createPartitions({{orders, 9, false}})));
    EXPECT_TRUE(readOnly(gateway->deleteTopics({orders})));
    EXPECT_TRUE(readOnly(gateway->deleteRecords({{{tp, 1}}})));
    EXPECT_TRUE(readOnly(gateway->electPreferredLeaders({tp})));
    EXPECT_TRUE(readOnly(gateway->alterConfigs({{{ConfigResourceType::Topic, orders}, {{QStringLiteral("retention.ms"), QStringLiteral("1")}}}})));
    EXPECT_TRUE(readOnly(gateway->deleteGroups({QStringLiteral("g1")})));
    EXPECT_TRUE(readOnly(gateway->alterGroupOffsets({QStringLiteral("g1"), {{tp, 5, -1, {}}}})));
    EXPECT_TRUE(readOnly(gateway->deleteGroupOffsets({QStringLiteral("g1"), {tp}})));
    QTest::qWait(200);
    auto requests = cluster.requests();
    requests.remove(api::metadata); // the client's own refreshing
    requests.remove(api::apiVersions);
    EXPECT_TRUE(requests.isEmpty()) << "api key " << requests.firstKey();
}

TEST_F(AdminGatewayTest, R67_GuardThatClosesBetweenClickAndSendingHoldsTheWriteBack)
{
    open(cluster.bootstrap());
    ASSERT_TRUE(metadata());
    cluster.startCounting();
    // Keeps the admin thread busy, so that the write is still waiting when the guard closes.
    ListOffsetsRequest many;
    for (int i = 0; i < 200000; ++i)
        many.partitions.push_back({{orders, i + 100}, {}});
    auto busy = gateway->listOffsets(many, metadata());
    const auto reply = gateway->alterGroupOffsets({QStringLiteral("g1"), {{{orders, 0}, 5, -1, {}}}});
    guard->setWritable(false);
    busy.cancel();
    ASSERT_TRUE(ended(reply));
    ASSERT_FALSE(reply.result());
    EXPECT_EQ(reply.result().error().kind, ErrorKind::ReadOnly);
    EXPECT_EQ(cluster.requests().value(api::offsetCommit), 0);
    const auto after = gateway->alterGroupOffsets({QStringLiteral("g1"), {{{orders, 0}, 5, -1, {}}}});
    ASSERT_TRUE(ended(after));
    EXPECT_EQ(after.result().error().kind, ErrorKind::ReadOnly);
}

TEST_F(AdminGatewayTest, MorePartitionsThanCanBeAskedForAreRefused)
{
    open(cluster.bootstrap());
    for (const int total : {0, 100'001, 999'999, std::numeric_limits<int>::max()}) {
        const auto reply = gateway->createPartitions({{orders, total, true}});
        ASSERT_TRUE(ended(reply));
        ASSERT_TRUE(reply.result());
        ASSERT_FALSE(reply.result()->front().result);
        EXPECT_EQ(reply.result()->front().result.error().kind, ErrorKind::Invalid) << total;
    }
}

TEST_F(AdminGatewayTest, TellsWhenItIsHeardAndWhenNot)
{
    open(cluster.bootstrap(), {1s, 1s, 1s});
    int heard = 0;
    std::vector<Error> troubles;
    QObject::connect(gateway.get(), &AdminGateway::heard, gateway.get(), [&] { ++heard; });
    QObject::connect(gateway.get(), &AdminGateway::trouble, gateway.get(), [&](const Error& error) { troubles.push_back(error); });
    const ClusterMetadataPtr all = metadata();
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard > 0; }, 1000));
    for (const int broker : {1, 2, 3})
        cluster.down(broker);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !troubles.empty(); }, 5000));
    EXPECT_EQ(troubles.front().kind, ErrorKind::Connection);
    QTest::qWait(300);
    heard = 0;
    const auto offsets = gateway->listOffsets(latestOf(all, orders), all);
    ASSERT_TRUE(ended(offsets));
    EXPECT_EQ(collect(offsets).size(), 6);
    QTest::qWait(300);
    EXPECT_EQ(heard, 0) << "a result made of holes is not an answer";
    for (const int broker : {1, 2, 3})
        cluster.up(broker);
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto reply = gateway->metadata();
            return ended(reply) && bool(reply.result());
        },
        10000));
    EXPECT_LT(timer.elapsed(), 5000) << "comes back within seconds";
}

TEST_F(AdminGatewayTest, RefusedConnectionIsExplained)
{
    open(QStringLiteral("127.0.0.1:1"), {1s, 5s, 5s});
    QElapsedTimer timer;
    timer.start();
    const auto reply = gateway->metadata();
    ASSERT_TRUE(ended(reply));
    EXPECT_LT(timer.elapsed(), 2500) << "a connection that never answered has the connect deadline";
    ASSERT_FALSE(reply.result());
    EXPECT_EQ(reply.result().error().kind, ErrorKind::Connection);
    EXPECT_TRUE(reply.result().error().detail.contains(QStringLiteral("refused"))) << reply.result().error().detail.toStdString();
}

TEST_F(AdminGatewayTest, ClosingCancelsWhatIsPending)
{
    open(cluster.bootstrap());
    const ClusterMetadataPtr all = metadata();
    for (const int broker : {1, 2, 3})
        cluster.silence(broker);
    const auto topics = gateway->describeTopics({orders});
    const auto metadataReply = gateway->metadata();
    const auto offsets = gateway->listOffsets(latestOf(all, orders), all);
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    gateway.reset();
    EXPECT_LT(timer.elapsed(), 100) << "closing must not hold up the GUI thread";
    EXPECT_TRUE(ended(topics, 1000) && ended(metadataReply, 1000) && ended(offsets, 1000));
    EXPECT_TRUE(topics.isCanceled() && metadataReply.isCanceled() && offsets.isCanceled());
}

TEST_F(AdminGatewayTest, HundredGatewaysLeaveNoThread)
{
    // The cluster's own threads stay; those of earlier tests may still be ending.
    open(cluster.bootstrap());
    ASSERT_TRUE(metadata());
    const int opened = threadCount();
    for (int i = 0; i < 100; ++i) {
        open(cluster.bootstrap());
        const auto reply = gateway->metadata();
        const bool whileConnecting = i % 4 == 0;
        ASSERT_TRUE(whileConnecting || ended(reply));
        gateway.reset();
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return threadCount() < opened; }, 20000)) << threadCount() << " threads, before " << opened;
}
