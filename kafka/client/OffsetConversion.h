// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RdKafkaHandles.h"
#include "kafka/values/Offsets.h"
#include "kafka/values/Result.h"

#include <span>

namespace kafka {

/** What librdkafka's ListOffsets takes in the offset field. */
qint64 offsetSpecOf(const OffsetSpec& spec);

/** One partition's answer. RD_KAFKA_OFFSET_INVALID (−1001) without an error means no answer came: Error(Timeout). */
Result<OffsetAt> offsetFrom(const rd_kafka_ListOffsetsResultInfo_t* info, const OffsetSpec& asked, qint32 leader);

TopicPartition partitionFrom(const rd_kafka_topic_partition_t& partition);
std::vector<TopicPartition> partitionsFrom(const rd_kafka_topic_partition_list_t* list);
/** The partitions as librdkafka's list; offsets stay invalid. */
rd::PartitionList partitionList(std::span<const TopicPartition> partitions);

} // namespace kafka
