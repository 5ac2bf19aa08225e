// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RdKafkaHandles.h"
#include "kafka/values/Group.h"

namespace kafka {

GroupListing listingFrom(const rd_kafka_ConsumerGroupListing_t* listing);
/**
 * The group, or its error. A broker answers a describe of a group it does not have with state Dead and no error
 * (measured on Kafka 4.1), so Dead is NotFound.
 */
Result<GroupDescription> groupFrom(const rd_kafka_ConsumerGroupDescription_t* group);
/** Only partitions with a committed offset, or with an error of their own; sorted. */
GroupOffsetsPtr groupOffsetsFrom(const QString& group, const rd_kafka_topic_partition_list_t* offsets);

/**
 * The partition of __consumer_offsets that a group belongs to; its leader is the group's coordinator. As Kafka computes
 * it: the Java hash of the group id, its absolute value (0 for the smallest integer), modulo the number of partitions.
 */
qint32 coordinatorPartition(const QString& group, qint32 partitions);

} // namespace kafka
