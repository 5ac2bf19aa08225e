// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tests' own Kafka cluster does what the other integration tests rely on.
#include "tests/support/KafkaCluster.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using support::KafkaCluster;
using support::ToolResult;

namespace {

QSet<int> ids(const QJsonArray& array)
{
    QSet<int> result;
    for (const QJsonValue& value : array)
        result.insert(value.isObject() ? value[QLatin1String("id")].toInt() : value.toInt());
    return result;
}

QSet<int> brokers(KafkaCluster& cluster) { return ids(cluster.metadata({})[QLatin1String("brokers")].toArray()); }

QJsonObject firstPartition(KafkaCluster& cluster, const QString& topic)
{
    return cluster.metadata({topic})[QLatin1String("topics")][0][QLatin1String("partitions")][0].toObject();
}

} // namespace

TEST(Cluster, hasThreeBrokersInThreeRacks)
{
    KafkaCluster& cluster = KafkaCluster::shared();
    QStringList racks;
    for (const QJsonValue& broker : cluster.metadata()[QLatin1String("brokers")].toArray())
        racks << broker[QLatin1String("rack")].toString();
    racks.sort();
    EXPECT_EQ(racks.join(u' '), QStringLiteral("rack-a rack-b rack-c"));
    EXPECT_EQ(cluster.bootstrap().count(u','), 2);
}

TEST(Cluster, runsKafkasOwnTools)
{
    KafkaCluster& cluster = KafkaCluster::shared();
    const ToolResult created
        = cluster.tool(QStringLiteral("kafka-topics"), {QStringLiteral("--create"), QStringLiteral("--topic"), QStringLiteral("cluster-tools"),
                                                        QStringLiteral("--partitions"), QStringLiteral("1")});
    ASSERT_EQ(created.exit, 0) << created.err.toStdString();
    const ToolResult sent = cluster.tool(QStringLiteral("kafka-console-producer"), {QStringLiteral("--topic"), QStringLiteral("cluster-tools")},
                                         QByteArrayLiteral("hello\n\xEC\x95\x88\xEB\x85\x95\n"));
    ASSERT_EQ(sent.exit, 0) << sent.err.toStdString();
    const ToolResult offsets = cluster.tool(QStringLiteral("kafka-get-offsets"), {QStringLiteral("--topic"), QStringLiteral("cluster-tools")});
    EXPECT_EQ(offsets.out, QByteArray("cluster-tools:0:2\n")) << offsets.err.toStdString();
    EXPECT_NE(cluster.tool(QStringLiteral("kafka-topics"), {QStringLiteral("--describe"), QStringLiteral("--topic"), QStringLiteral("no-such")}).exit,
              0);
}

TEST(Cluster, losesAKilledBrokerAndGetsItBack)
{
    KafkaCluster& cluster = KafkaCluster::shared();
    const QString topic = QStringLiteral("cluster-killed");
    ASSERT_EQ(cluster
                  .tool(QStringLiteral("kafka-topics"), {QStringLiteral("--create"), QStringLiteral("--topic"), topic,
                                                         QStringLiteral("--replica-assignment"), QStringLiteral("2:1:3")})
                  .exit,
              0);
    cluster.killBroker(2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return brokers(cluster) == QSet<int>({1, 3}); }, 30'000));
    const QJsonObject partition = firstPartition(cluster, topic);
    EXPECT_EQ(ids(partition[QLatin1String("isr")].toArray()), QSet<int>({1, 3}));
    EXPECT_NE(partition[QLatin1String("leader")].toInt(), 2);
    cluster.heal();
    EXPECT_EQ(ids(firstPartition(cluster, topic)[QLatin1String("isr")].toArray()), QSet<int>({1, 2, 3}));
}

TEST(Cluster, keepsAPausedBrokerSilentUntilResumed)
{
    KafkaCluster& cluster = KafkaCluster::shared();
    cluster.pauseBroker(3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return brokers(cluster) == QSet<int>({1, 2}); }, 30'000));
    cluster.resumeBroker(3);
    EXPECT_TRUE(QTest::qWaitFor([&] { return brokers(cluster) == QSet<int>({1, 2, 3}); }, 30'000));
    cluster.heal();
}

TEST(Cluster, stopsAndStartsABrokerCleanly)
{
    KafkaCluster& cluster = KafkaCluster::shared();
    cluster.stopBroker(1);
    EXPECT_EQ(brokers(cluster), QSet<int>({2, 3}));
    cluster.startBroker(1);
    EXPECT_EQ(brokers(cluster), QSet<int>({1, 2, 3}));
    cluster.heal();
}

TEST(Cluster, saysWhyItCannotDoSomething)
{
    KafkaCluster& cluster = KafkaCluster::shared();
    EXPECT_THROW(cluster.killBroker(9), std::runtime_error);
    EXPECT_THROW(cluster.resumeBroker(9), std::runtime_error);
    EXPECT_THROW(static_cast<void>(cluster.port(9)), std::runtime_error);
}
