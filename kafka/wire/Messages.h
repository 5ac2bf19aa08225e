// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Codec.h"
#include "kafka/wire/messages/AlterPartitionReassignments.h"
#include "kafka/wire/messages/ApiVersions.h"
#include "kafka/wire/messages/ConsumerGroupDescribe.h"
#include "kafka/wire/messages/CreatePartitions.h"
#include "kafka/wire/messages/CreateTopics.h"
#include "kafka/wire/messages/DeleteGroups.h"
#include "kafka/wire/messages/DeleteTopics.h"
#include "kafka/wire/messages/DescribeAcls.h"
#include "kafka/wire/messages/DescribeCluster.h"
#include "kafka/wire/messages/DescribeConfigs.h"
#include "kafka/wire/messages/DescribeGroups.h"
#include "kafka/wire/messages/DescribeLogDirs.h"
#include "kafka/wire/messages/DescribeQuorum.h"
#include "kafka/wire/messages/Fetch.h"
#include "kafka/wire/messages/FindCoordinator.h"
#include "kafka/wire/messages/IncrementalAlterConfigs.h"
#include "kafka/wire/messages/LeaveGroup.h"
#include "kafka/wire/messages/ListGroups.h"
#include "kafka/wire/messages/ListOffsets.h"
#include "kafka/wire/messages/ListPartitionReassignments.h"
#include "kafka/wire/messages/Metadata.h"
#include "kafka/wire/messages/OffsetCommit.h"
#include "kafka/wire/messages/OffsetFetch.h"
#include "kafka/wire/messages/SaslAuthenticate.h"
#include "kafka/wire/messages/SaslHandshake.h"
#include "kafka/wire/messages/ShareGroupDescribe.h"
#include "kafka/wire/messages/StreamsGroupDescribe.h"

#include <tuple>

namespace kafka::wire {

/**
 * The table of messages. Tests, fuzzers and the fake broker go through it, so that a new message is tried like the
 * others (ARCHITECTURE.md, "Adding a message").
 */
using Messages = std::tuple<AlterPartitionReassignments, ApiVersions, ConsumerGroupDescribe, CreatePartitions, CreateTopics, DeleteGroups,
                            DeleteTopics, DescribeAcls, DescribeCluster, DescribeConfigs, DescribeGroups, DescribeLogDirs, DescribeQuorum, Fetch,
                            FindCoordinator, IncrementalAlterConfigs, LeaveGroup, ListGroups, ListOffsets, ListPartitionReassignments, Metadata,
                            OffsetCommit, OffsetFetch, SaslAuthenticate, SaslHandshake, ShareGroupDescribe, StreamsGroupDescribe>;

/** Calls f(M {}) for each message of the table. */
template <typename F> void forEachMessage(F f)
{
    std::apply([&f](auto... message) { (f(message), ...); }, Messages {});
}

/** Kafka's name of a request ("DescribeLogDirs"), also of those that are not in the table; "Api 1234" when unknown. */
QString apiName(qint16 key);
/** The keys Kafka 4.3 has given away: 0 to this. */
constexpr qint16 HighestKnownApi = 92;

} // namespace kafka::wire
