// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/ClusterSummary.h"

#include <gtest/gtest.h>

using namespace kafka;

namespace {

Broker broker(qint32 id, std::optional<QString> rack = {}) { return {id, QStringLiteral("host%1").arg(id), quint16(9090 + id), rack}; }

TEST(ClusterSummary, CountsPartitionsAndBrokers)
{
    ClusterMetadata metadata;
    metadata.brokers = {broker(1), broker(2), broker(3)};
    Topic internal;
    internal.name = QStringLiteral("__consumer_offsets");
    internal.partitions = {{0, 1, {1, 2, 3}, {1, 2, 3}}};
    Topic orders;
    orders.name = QStringLiteral("orders");
    orders.partitions = {{0, 1, {1, 2}, {1, 2}}, {1, 3, {2, 3}, {3}}, {2, -1, {4}, {4}}};
    metadata.topics = {internal, orders};
    ClusterDescription description;
    description.brokers = {broker(1, QStringLiteral("rack-a")), broker(2, QStringLiteral("rack-b"))};

    const auto s = summarise(metadata, description, [](const QString& topic) -> std::optional<int> {
        return topic == QLatin1String("orders") ? std::optional(2) : std::nullopt;
    });
    EXPECT_EQ(s.topics, 2);
    EXPECT_EQ(s.internalTopics, 1);
    EXPECT_EQ(s.partitions, 4);
    EXPECT_EQ(s.replicas, 8);
    EXPECT_EQ(s.offline, 1);
    EXPECT_EQ(s.underReplicated, 1);
    EXPECT_EQ(s.preferredLed, 2);
    EXPECT_EQ(s.underMinIsr, 2) << "one with a single in-sync replica, one without leader";
    EXPECT_EQ(s.minIsrUnknown, 1);
    EXPECT_EQ(s.brokersUp, 3);
    EXPECT_EQ(s.brokersKnown, 4);
    ASSERT_EQ(s.brokers.size(), 4U);
    const BrokerLoad& two = s.brokers[1];
    EXPECT_EQ(two.broker.rack, QStringLiteral("rack-b"));
    EXPECT_EQ(two.replicas, 3);
    EXPECT_EQ(two.leaders, 0);
    EXPECT_EQ(two.preferred, 1);
    EXPECT_EQ(two.preferredLed, 0);
    EXPECT_EQ(two.outOfSync, 1);
    const BrokerLoad& four = s.brokers[3];
    EXPECT_EQ(four.broker.id, 4);
    EXPECT_FALSE(four.up);
    EXPECT_EQ(four.replicas, 1);
}

TEST(ClusterSummary, GroupsByState)
{
    GroupListings listings;
    listings.groups
        = {{QStringLiteral("a"), GroupState::Stable}, {QStringLiteral("b"), GroupState::Empty}, {QStringLiteral("c"), GroupState::Stable}};
    const auto states = groupsByState(listings);
    EXPECT_EQ(states.at(GroupState::Stable), 2);
    EXPECT_EQ(states.at(GroupState::Empty), 1);
    EXPECT_EQ(states.size(), 2U);
}

} // namespace
