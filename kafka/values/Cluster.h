// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Operations.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace kafka {

using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

struct Broker
{
    qint32 id = -1;
    QString host;
    quint16 port = 0;
    std::optional<QString> rack; ///< nullopt: none set, or not asked yet (rd_kafka_metadata does not say)

    bool operator==(const Broker&) const = default;
};

/** DescribeCluster: id and nodes. librdkafka's controller field is a random node on KRaft and so not carried. */
struct ClusterDescription
{
    QString clusterId;
    std::vector<Broker> brokers;
    std::optional<Operations> operations {}; ///< what this connection may do with the cluster; nullopt = not told (before Kafka 2.3)

    bool operator==(const ClusterDescription&) const = default;
};

struct TopicPartition
{
    QString topic;
    qint32 partition = -1;

    auto operator<=>(const TopicPartition& other) const
    {
        if (const int c = topic.compare(other.topic); c != 0)
            return c <=> 0;
        return partition <=> other.partition;
    }
    bool operator==(const TopicPartition&) const = default;
};
inline size_t qHash(const TopicPartition& tp, size_t seed = 0) { return qHashMulti(seed, tp.topic, tp.partition); }

/** State of one partition as the metadata says it. Broker ids; -1 leader = offline. */
struct Partition
{
    qint32 id = -1;
    qint32 leader = -1;
    std::vector<qint32> replicas; ///< assignment order; the first is the preferred leader
    std::vector<qint32> isr;

    bool offline() const { return leader < 0; }
    bool underReplicated() const { return isr.size() < replicas.size(); }
    bool preferredLeads() const { return !replicas.empty() && leader == replicas.front(); }
    bool operator==(const Partition&) const = default;
};

/** Why a topic's partitions are not known. */
struct TopicError
{
    int code = 0;
    QString message;
    bool operator==(const TopicError&) const = default;
};

struct Topic
{
    QString name;
    QString id; ///< topic id (KIP-516) as Base64 text; empty when not asked (rd_kafka_metadata does not say)
    bool internal = false;
    std::vector<Partition> partitions; ///< sorted by id
    std::optional<TopicError> error;
    std::optional<Operations> operations {}; ///< what this connection may do with it; nullopt when not asked or not told

    int replicationFactor() const { return partitions.empty() ? 0 : int(partitions.front().replicas.size()); }
    bool operator==(const Topic&) const = default;
};

/** One Metadata answer: brokers and every topic (sorted by name) with its partitions. Immutable, shared. */
struct ClusterMetadata
{
    std::vector<Broker> brokers;
    std::vector<Topic> topics;
    TimePoint at; ///< when the answer came

    /** Topic of that name or nullptr. Binary search. */
    const Topic* find(const QString& name) const;
};
using ClusterMetadataPtr = std::shared_ptr<const ClusterMetadata>;

/** Names Kafka itself uses for internal topics (Metadata v0 as librdkafka asks it does not mark them). */
bool isInternalTopicName(const QString& name);

} // namespace kafka
