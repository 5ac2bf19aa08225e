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

class AdminGatewayTest : public GatewayTest
{
protected:
    void SetUp() override { cluster.createTopic("orders", 6); }
    MockCluster cluster;
};

/** All outcomes of a listing, and that no partition came twice. */
QMap<TopicPartition, Result<OffsetAt>> collect(const Stream<OffsetsChunk>& stream)
{
    QMap<TopicPartition, Result<OffsetAt>> all;
    for (int i = 0; i < stream.resultCount(); ++i) {
        const auto chunk = stream.resultAt(i);
        EXPECT_TRUE(chunk);
        for (const auto& [tp, offset] : chunk->offsets) {
            EXPECT_FALSE(all.contains(tp)) << "partition " << tp.partition << " came twice";
            all.insert(tp, offset);
        }
    }
    return all;
}

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
