// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/SizesOnDisk.h"

#include <gtest/gtest.h>

using namespace kafka;

namespace {

const QString orders = QStringLiteral("orders");

Topic topicOn(const std::vector<qint32>& brokers, int partitions = 2)
{
    Topic topic;
    topic.name = orders;
    for (int p = 0; p < partitions; ++p)
        topic.partitions.push_back({p, brokers.front(), brokers, brokers});
    return topic;
}

BrokerLogDirs dirs(qint32 broker, std::vector<ReplicaOnDisk> replicas)
{
    BrokerLogDirs answer;
    answer.broker = broker;
    answer.dirs = {{QStringLiteral("/data"), {}, {}, {}, std::move(replicas)}};
    return answer;
}

BrokerLogDirs silent(qint32 broker)
{
    BrokerLogDirs answer;
    answer.broker = broker;
    answer.error = Error();
    answer.error->broker = broker;
    answer.error->message = QStringLiteral("no answer");
    return answer;
}

ReplicaOnDisk replica(int partition, qint64 size, bool future = false) { return {{orders, partition}, size, 0, future}; }

} // namespace

TEST(SizesOnDisk, SumsAllReplicas)
{
    SizesOnDisk sizes;
    EXPECT_EQ(sizes.take(dirs(1, {replica(0, 10), replica(1, 20)})), QSet<QString> {orders});
    EXPECT_EQ(sizes.topic(topicOn({1})), (DiskUse {30, 2, 2}));
    sizes.take(dirs(2, {replica(0, 11), replica(1, 19)}));
    EXPECT_EQ(sizes.topic(topicOn({1, 2})), (DiskUse {60, 4, 4}));
    EXPECT_TRUE(sizes.topic(topicOn({1, 2})).complete());
    EXPECT_EQ(sizes.partition(orders, topicOn({1, 2}).partitions[1]), (DiskUse {39, 2, 2}));
    EXPECT_EQ(sizes.disk(2)->bytes, 30);
    EXPECT_EQ(sizes.take(dirs(2, {replica(0, 11), replica(1, 19)})), QSet<QString>()) << "nothing changed";
    EXPECT_EQ(sizes.take(dirs(2, {replica(0, 12), replica(1, 19)})), QSet<QString> {orders});
    EXPECT_EQ(sizes.topic(topicOn({1, 2})).bytes, 61);
}

TEST(SizesOnDisk, ASilentBrokerMakesSumsPartial)
{
    SizesOnDisk sizes;
    sizes.take(dirs(1, {replica(0, 10), replica(1, 20)}));
    sizes.take(dirs(2, {replica(0, 10), replica(1, 20)}));
    EXPECT_EQ(sizes.take(silent(2)), QSet<QString> {orders});
    const DiskUse use = sizes.topic(topicOn({1, 2}));
    EXPECT_EQ(use, (DiskUse {30, 2, 4}));
    EXPECT_FALSE(use.complete());
    EXPECT_EQ(sizes.problem(topicOn({1, 2}))->message, QStringLiteral("no answer"));
    EXPECT_FALSE(sizes.disk(2).has_value());
    EXPECT_FALSE(sizes.topic(topicOn({1, 3})).complete()) << "broker 3 is not even listed";
}

TEST(SizesOnDisk, AStrayNeverStandsForAnUnknownReplica)
{
    SizesOnDisk sizes;
    sizes.take(dirs(1, {replica(0, 10), replica(1, 20)}));
    sizes.take(silent(2));
    sizes.take(dirs(3, {replica(0, 5), replica(1, 5)})); // not assigned to it any more
    EXPECT_EQ(sizes.topic(topicOn({1, 2})), (DiskUse {30, 2, 4}));
}

TEST(SizesOnDisk, CopiesBeingMovedAreNoReplicas)
{
    SizesOnDisk sizes;
    BrokerLogDirs two = dirs(1, {replica(0, 10)});
    two.dirs.push_back({QStringLiteral("/more"), {}, {}, {}, {replica(0, 4, true)}});
    sizes.take(two);
    EXPECT_FALSE(sizes.topic(topicOn({1})).complete());
    EXPECT_EQ(sizes.topic(topicOn({1}, 1)), (DiskUse {14, 1, 1}));
    const auto size = sizes.replica(1, {orders, 0});
    ASSERT_TRUE(size.has_value());
    EXPECT_EQ(size->dir, QStringLiteral("/data"));
    EXPECT_EQ(size->movingBytes, 4);
}

TEST(SizesOnDisk, AFailedDirectoryIsCountedAndSaid)
{
    SizesOnDisk sizes;
    BrokerLogDirs two = dirs(1, {replica(0, 10)});
    two.dirs.push_back({QStringLiteral("/broken"), Error(), {}, {}, {}});
    two.dirs.back().error->message = QStringLiteral("disk error");
    sizes.take(two);
    EXPECT_EQ(sizes.disk(1), (BrokerDisk {10, 2, 1}));
    EXPECT_FALSE(sizes.topic(topicOn({1})).complete());
    EXPECT_EQ(sizes.problem(topicOn({1}))->message, QStringLiteral("disk error"));
}

TEST(SizesOnDisk, BrokersThatAreGoneAreForgotten)
{
    SizesOnDisk sizes;
    sizes.take(dirs(1, {replica(0, 10), replica(1, 20)}));
    sizes.take(dirs(2, {replica(0, 10), replica(1, 20)}));
    EXPECT_EQ(sizes.keepOnly({1}), QSet<QString> {orders});
    EXPECT_EQ(sizes.topic(topicOn({1, 2})), (DiskUse {30, 2, 4}));
    EXPECT_EQ(sizes.broker(2), nullptr);
    sizes.keepOnly({});
    EXPECT_TRUE(sizes.isEmpty());
    EXPECT_EQ(sizes.topic(topicOn({1})), (DiskUse {0, 0, 2}));
}

TEST(SizesOnDisk, SumsOfImpossibleSizesStayAtTheLargestNumber)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    SizesOnDisk sizes;
    sizes.take(dirs(1, {replica(0, most), replica(1, most)}));
    sizes.take(dirs(2, {replica(0, most - 1), replica(1, -5)}));
    EXPECT_EQ(sizes.topic(topicOn({1, 2})), (DiskUse {most, 4, 4}));
    EXPECT_EQ(sizes.partition(orders, topicOn({1, 2}).partitions[0]), (DiskUse {most, 2, 2}));
    EXPECT_EQ(sizes.disk(1), (BrokerDisk {most, 1, 0}));
    EXPECT_EQ(sizes.topic(topicOn({1, 2, 3})), (DiskUse {most, 4, 6}));
    sizes.take(dirs(1, {replica(0, 7), replica(1, 8)})); // and nothing is left of them
    sizes.take(dirs(2, {replica(0, (qint64(3) << 32) - 1), replica(1, (qint64(5) << 32) - 1)}));
    EXPECT_EQ(sizes.topic(topicOn({1, 2})), (DiskUse {(qint64(8) << 32) + 13, 4, 4}));
}
