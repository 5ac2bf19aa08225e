// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/TopicConversion.h"

#include "kafka/client/ErrorConversion.h"

#include <algorithm>

namespace kafka {

namespace {

std::vector<qint32> idsOf(const rd_kafka_Node_t** nodes, size_t count)
{
    std::vector<qint32> ids(count);
    std::transform(nodes, nodes + count, ids.begin(), [](const rd_kafka_Node_t* node) { return qint32(rd_kafka_Node_id(node)); });
    return ids;
}

/** As Kafka's own tools write it: Base64 with - and _; empty for the zero id of brokers that have none. */
QString idFrom(const rd_kafka_Uuid_t* id)
{
    if (!id || (rd_kafka_Uuid_most_significant_bits(id) == 0 && rd_kafka_Uuid_least_significant_bits(id) == 0))
        return {};
    return QString::fromLatin1(rd_kafka_Uuid_base64str(id)).replace(u'+', u'-').replace(u'/', u'_');
}

void sortById(std::vector<Partition>& partitions)
{
    std::sort(partitions.begin(), partitions.end(), [](const Partition& a, const Partition& b) { return a.id < b.id; });
}

Topic topicFrom(const rd_kafka_metadata_topic& raw)
{
    Topic topic;
    topic.name = QString::fromUtf8(raw.topic);
    topic.internal = isInternalTopicName(topic.name);
    if (raw.err != RD_KAFKA_RESP_ERR_NO_ERROR)
        topic.error = TopicError {int(raw.err), errorFromCode(raw.err).message};
    topic.partitions.resize(size_t(raw.partition_cnt));
    for (int i = 0; i < raw.partition_cnt; ++i) {
        const rd_kafka_metadata_partition& from = raw.partitions[i];
        Partition& to = topic.partitions[size_t(i)];
        to.id = from.id;
        to.leader = from.leader;
        to.replicas.assign(from.replicas, from.replicas + from.replica_cnt);
        to.isr.assign(from.isrs, from.isrs + from.isr_cnt);
    }
    sortById(topic.partitions);
    return topic;
}

} // namespace

ClusterMetadataPtr metadataFrom(const struct rd_kafka_metadata& metadata)
{
    auto value = std::make_shared<ClusterMetadata>();
    value->at = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    value->brokers.reserve(size_t(metadata.broker_cnt));
    for (int i = 0; i < metadata.broker_cnt; ++i) {
        const rd_kafka_metadata_broker& broker = metadata.brokers[i];
        value->brokers.push_back({broker.id, QString::fromUtf8(broker.host), quint16(broker.port), std::nullopt});
    }
    std::sort(value->brokers.begin(), value->brokers.end(), [](const Broker& a, const Broker& b) { return a.id < b.id; });
    value->topics.reserve(size_t(metadata.topic_cnt));
    for (int i = 0; i < metadata.topic_cnt; ++i) {
        if (metadata.topics[i].topic)
            value->topics.push_back(topicFrom(metadata.topics[i]));
    }
    std::sort(value->topics.begin(), value->topics.end(), [](const Topic& a, const Topic& b) { return a.name < b.name; });
    return value;
}

Broker brokerFrom(const rd_kafka_Node_t* node)
{
    Broker broker;
    broker.id = rd_kafka_Node_id(node);
    broker.host = QString::fromUtf8(rd_kafka_Node_host(node));
    broker.port = rd_kafka_Node_port(node);
    if (const char* rack = rd_kafka_Node_rack(node))
        broker.rack = QString::fromUtf8(rack);
    return broker;
}

std::optional<Operations> operationsFrom(const rd_kafka_AclOperation_t* operations, size_t count)
{
    if (!operations)
        return std::nullopt;
    qint32 bits = 0;
    for (size_t i = 0; i < count; ++i)
        bits |= 1 << int(operations[i]); // librdkafka's codes are Kafka's
    return operationsFromBits(bits);
}

ClusterDescription clusterFrom(const rd_kafka_DescribeCluster_result_t* result)
{
    ClusterDescription cluster;
    cluster.clusterId = QString::fromUtf8(rd_kafka_DescribeCluster_result_cluster_id(result));
    size_t count = 0;
    const rd_kafka_Node_t** nodes = rd_kafka_DescribeCluster_result_nodes(result, &count);
    cluster.brokers.reserve(count);
    for (size_t i = 0; i < count; ++i)
        cluster.brokers.push_back(brokerFrom(nodes[i]));
    std::sort(cluster.brokers.begin(), cluster.brokers.end(), [](const Broker& a, const Broker& b) { return a.id < b.id; });
    count = 0;
    const rd_kafka_AclOperation_t* operations = rd_kafka_DescribeCluster_result_authorized_operations(result, &count);
    cluster.operations = operationsFrom(operations, count);
    return cluster;
}

Result<Topic> topicFrom(const rd_kafka_TopicDescription_t* description)
{
    const rd_kafka_error_t* error = rd_kafka_TopicDescription_error(description);
    const QString name = QString::fromUtf8(rd_kafka_TopicDescription_name(description));
    if (rd_kafka_error_code(error) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return Failure(withResource(errorFrom(error), "Describe", QStringLiteral("Topic:") + name));
    Topic topic;
    topic.name = name;
    topic.internal = rd_kafka_TopicDescription_is_internal(description);
    topic.id = idFrom(rd_kafka_TopicDescription_topic_id(description));
    size_t count = 0;
    const rd_kafka_TopicPartitionInfo_t** partitions = rd_kafka_TopicDescription_partitions(description, &count);
    topic.partitions.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        Partition partition;
        partition.id = rd_kafka_TopicPartitionInfo_partition(partitions[i]);
        const rd_kafka_Node_t* leader = rd_kafka_TopicPartitionInfo_leader(partitions[i]);
        partition.leader = leader ? qint32(rd_kafka_Node_id(leader)) : -1;
        size_t nodes = 0;
        const rd_kafka_Node_t** replicas = rd_kafka_TopicPartitionInfo_replicas(partitions[i], &nodes);
        partition.replicas = idsOf(replicas, nodes);
        const rd_kafka_Node_t** isr = rd_kafka_TopicPartitionInfo_isr(partitions[i], &nodes);
        partition.isr = idsOf(isr, nodes);
        topic.partitions.push_back(std::move(partition));
    }
    sortById(topic.partitions);
    count = 0;
    const rd_kafka_AclOperation_t* operations = rd_kafka_TopicDescription_authorized_operations(description, &count);
    topic.operations = operationsFrom(operations, count);
    return topic;
}

} // namespace kafka
