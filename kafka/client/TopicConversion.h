// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RdKafkaHandles.h"
#include "kafka/values/Cluster.h"
#include "kafka/values/Result.h"

namespace kafka {

// librdkafka's brokers and topics as values. Nothing returned points into librdkafka. Any thread.

/** Everything of one Metadata answer; topics sorted by name, partitions by id. */
ClusterMetadataPtr metadataFrom(const struct rd_kafka_metadata& metadata);
Broker brokerFrom(const rd_kafka_Node_t* node);
/** Null: the broker did not tell. */
std::optional<Operations> operationsFrom(const rd_kafka_AclOperation_t* operations, size_t count);
ClusterDescription clusterFrom(const rd_kafka_DescribeCluster_result_t* result);
/** The topic, or its own error: UNKNOWN_TOPIC_OR_PART is NotFound. */
Result<Topic> topicFrom(const rd_kafka_TopicDescription_t* topic);

} // namespace kafka
