// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/Cluster.h"

#include <gtest/gtest.h>

TEST(ClusterMetadata, FindsTopicsByName)
{
    kafka::ClusterMetadata metadata;
    metadata.topics.resize(2);
    metadata.topics[0].name = QStringLiteral("orders");
    metadata.topics[1].name = QStringLiteral("payments");
    ASSERT_NE(metadata.find(QStringLiteral("payments")), nullptr);
    EXPECT_EQ(metadata.find(QStringLiteral("payments"))->name, QStringLiteral("payments"));
    EXPECT_EQ(metadata.find(QStringLiteral("oders")), nullptr);
}

TEST(ClusterMetadata, PartitionStates)
{
    kafka::Partition p {0, 2, {1, 2, 3}, {2, 3}};
    EXPECT_TRUE(p.underReplicated());
    EXPECT_FALSE(p.preferredLeads());
    EXPECT_FALSE(p.offline());
    p.leader = -1;
    EXPECT_TRUE(p.offline());
}
