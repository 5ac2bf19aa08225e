// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <librdkafka/rdkafka.h>

#include <memory>
#include <vector>

/** Owning aliases over librdkafka's C objects. Only files of kafka/client that talk to librdkafka include this. */
namespace kafka::rd {

template <auto destroy> struct Deleter
{
    template <typename T> void operator()(T* object) const { destroy(object); }
};
template <typename T, auto destroy> using Handle = std::unique_ptr<T, Deleter<destroy>>;

using Conf = Handle<rd_kafka_conf_t, rd_kafka_conf_destroy>;
using Queue = Handle<rd_kafka_queue_t, rd_kafka_queue_destroy>;
using Message = Handle<rd_kafka_message_t, rd_kafka_message_destroy>;
using Event = Handle<rd_kafka_event_t, rd_kafka_event_destroy>;
using ErrorPtr = Handle<rd_kafka_error_t, rd_kafka_error_destroy>;
using AdminOptions = Handle<rd_kafka_AdminOptions_t, rd_kafka_AdminOptions_destroy>;
using PartitionList = Handle<rd_kafka_topic_partition_list_t, rd_kafka_topic_partition_list_destroy>;
using TopicCollection = Handle<rd_kafka_TopicCollection_t, rd_kafka_TopicCollection_destroy>;
using NewTopic = Handle<rd_kafka_NewTopic_t, rd_kafka_NewTopic_destroy>;
using NewPartitions = Handle<rd_kafka_NewPartitions_t, rd_kafka_NewPartitions_destroy>;
using DeleteTopic = Handle<rd_kafka_DeleteTopic_t, rd_kafka_DeleteTopic_destroy>;
using DeleteRecords = Handle<rd_kafka_DeleteRecords_t, rd_kafka_DeleteRecords_destroy>;
using DeleteGroup = Handle<rd_kafka_DeleteGroup_t, rd_kafka_DeleteGroup_destroy>;
using ElectLeaders = Handle<rd_kafka_ElectLeaders_t, rd_kafka_ElectLeaders_destroy>;
using ConfigResource = Handle<rd_kafka_ConfigResource_t, rd_kafka_ConfigResource_destroy>;
using ListGroupOffsets = Handle<rd_kafka_ListConsumerGroupOffsets_t, rd_kafka_ListConsumerGroupOffsets_destroy>;
using AlterGroupOffsets = Handle<rd_kafka_AlterConsumerGroupOffsets_t, rd_kafka_AlterConsumerGroupOffsets_destroy>;
using DeleteGroupOffsets = Handle<rd_kafka_DeleteConsumerGroupOffsets_t, rd_kafka_DeleteConsumerGroupOffsets_destroy>;

struct MetadataDeleter
{
    void operator()(const struct rd_kafka_metadata* metadata) const { rd_kafka_metadata_destroy(metadata); }
};
using Metadata = std::unique_ptr<const struct rd_kafka_metadata, MetadataDeleter>;

/** The bare pointers of owning ones, as librdkafka's array parameters want them. */
template <typename T, typename D> std::vector<T*> pointers(const std::vector<std::unique_ptr<T, D>>& owners)
{
    std::vector<T*> bare;
    bare.reserve(owners.size());
    for (const auto& owner : owners)
        bare.push_back(owner.get());
    return bare;
}

} // namespace kafka::rd
