// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/OffsetConversion.h"

#include "kafka/client/ErrorConversion.h"

namespace kafka {

qint64 offsetSpecOf(const OffsetSpec& spec)
{
    switch (spec.kind) {
    case OffsetSpec::Earliest: return RD_KAFKA_OFFSET_SPEC_EARLIEST;
    case OffsetSpec::MaxTimestamp: return RD_KAFKA_OFFSET_SPEC_MAX_TIMESTAMP;
    case OffsetSpec::AtTime:
        // Negative times would be read as one of the special positions.
        return std::max<qint64>(spec.time.time_since_epoch().count(), 0);
    case OffsetSpec::Latest: break;
    }
    return RD_KAFKA_OFFSET_SPEC_LATEST;
}

Result<OffsetAt> offsetFrom(const rd_kafka_ListOffsetsResultInfo_t* info, const OffsetSpec& asked, qint32 leader)
{
    const rd_kafka_topic_partition_t* partition = rd_kafka_ListOffsetsResultInfo_topic_partition(info);
    if (partition->err != RD_KAFKA_RESP_ERR_NO_ERROR)
        return Failure(
            withResource(errorFromCode(partition->err, {}, leader), "Describe", QStringLiteral("Topic:") + QString::fromUtf8(partition->topic)));
    // −1 is an answer ("no such record") to a question about time only; −1001 and its like are none.
    const bool maybeNone = asked.kind == OffsetSpec::AtTime || asked.kind == OffsetSpec::MaxTimestamp;
    if (partition->offset < (maybeNone ? -1 : 0))
        return Failure(timeoutError(false, {}, leader));
    OffsetAt at;
    at.offset = partition->offset;
    at.timestamp = rd_kafka_ListOffsetsResultInfo_timestamp(info);
    at.leaderEpoch = rd_kafka_topic_partition_get_leader_epoch(partition);
    return at;
}

TopicPartition partitionFrom(const rd_kafka_topic_partition_t& partition) { return {QString::fromUtf8(partition.topic), partition.partition}; }

std::vector<TopicPartition> partitionsFrom(const rd_kafka_topic_partition_list_t* list)
{
    std::vector<TopicPartition> partitions;
    for (int i = 0; list && i < list->cnt; ++i)
        partitions.push_back(partitionFrom(list->elems[i]));
    std::sort(partitions.begin(), partitions.end());
    return partitions;
}

rd::PartitionList partitionList(std::span<const TopicPartition> partitions)
{
    rd::PartitionList list(rd_kafka_topic_partition_list_new(int(partitions.size())));
    for (const TopicPartition& tp : partitions)
        rd_kafka_topic_partition_list_add(list.get(), tp.topic.toUtf8().constData(), tp.partition);
    return list;
}

} // namespace kafka
