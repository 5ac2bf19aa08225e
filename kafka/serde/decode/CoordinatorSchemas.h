// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Written by packaging/wire/coordinator_schemas.py from Kafka's own schemas (Apache License 2.0).
#pragma once

#include <QtGlobal>

#include <span>

/** What the coordinators' records hold: fields by version, as Kafka's schemas say. */
namespace kafka::serde::coordinator {

enum class Type : quint8 {
    Bool,
    Int8,
    Int16,
    Uint16,
    Int32,
    Int64,
    Uuid,
    String,
    Bytes,
    Structure,
    Time, ///< int64, ms since the epoch
    TransactionState, ///< int8
    Subscription, ///< bytes: ConsumerProtocolSubscription of a consumer
    Assignment ///< bytes: ConsumerProtocolAssignment of a consumer
};

struct Field
{
    quint8 depth; ///< in structures
    const char* name;
    Type type;
    bool array;
    qint16 first; ///< versions that have it
    qint16 last;
    qint16 nullableFrom; ///< -1 = never null
    qint8 tag; ///< of a tagged field, -1 = none
};

struct Message
{
    const char* name; ///< Kafka's, without Key or Value
    qint16 key; ///< the version its key has: what kind it is
    qint16 lastVersion; ///< of the value
    qint16 flexibleFrom; ///< of the value; -1 = never
    std::span<const Field> keyFields;
    std::span<const Field> valueFields;
};

inline constexpr Field ConsumerGroupCurrentMemberAssignmentKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
    {0, "memberId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ConsumerGroupCurrentMemberAssignmentValue[] = {
    {0, "memberEpoch", Type::Int32, false, 0, 32767, -1, -1},   {0, "previousMemberEpoch", Type::Int32, false, 0, 32767, -1, -1},
    {0, "state", Type::Int8, false, 0, 32767, -1, -1},          {0, "assignedPartitions", Type::Structure, true, 0, 32767, -1, -1},
    {1, "topicId", Type::Uuid, false, 0, 32767, -1, -1},        {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {1, "assignmentEpochs", Type::Int32, true, 0, 32767, 0, 0}, {0, "partitionsPendingRevocation", Type::Structure, true, 0, 32767, -1, -1},
    {1, "topicId", Type::Uuid, false, 0, 32767, -1, -1},        {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {1, "assignmentEpochs", Type::Int32, true, 0, 32767, 0, 0},
};
inline constexpr Field ConsumerGroupMemberMetadataKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
    {0, "memberId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ConsumerGroupMemberMetadataValue[] = {
    {0, "instanceId", Type::String, false, 0, 32767, 0, -1},
    {0, "rackId", Type::String, false, 0, 32767, 0, -1},
    {0, "clientId", Type::String, false, 0, 32767, -1, -1},
    {0, "clientHost", Type::String, false, 0, 32767, -1, -1},
    {0, "subscribedTopicNames", Type::String, true, 0, 32767, -1, -1},
    {0, "subscribedTopicRegex", Type::String, false, 0, 32767, 0, -1},
    {0, "rebalanceTimeoutMs", Type::Int32, false, 0, 32767, -1, -1},
    {0, "serverAssignor", Type::String, false, 0, 32767, 0, -1},
    {0, "classicMemberMetadata", Type::Structure, false, 0, 32767, 0, 0},
    {1, "sessionTimeoutMs", Type::Int32, false, 0, 32767, -1, -1},
    {1, "supportedProtocols", Type::Structure, true, 0, 32767, -1, -1},
    {2, "name", Type::String, false, 0, 32767, -1, -1},
    {2, "metadata", Type::Bytes, false, 0, 32767, -1, -1},
};
inline constexpr Field ConsumerGroupMetadataKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ConsumerGroupMetadataValue[] = {
    {0, "epoch", Type::Int32, false, 0, 32767, -1, -1},
    {0, "metadataHash", Type::Int64, false, 0, 32767, -1, 0},
};
inline constexpr Field ConsumerGroupPartitionMetadataKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ConsumerGroupPartitionMetadataValue[] = {
    {0, "topics", Type::Structure, true, 0, 32767, -1, -1},
    {1, "topicId", Type::Uuid, false, 0, 32767, -1, -1},
    {1, "topicName", Type::String, false, 0, 32767, -1, -1},
    {1, "numPartitions", Type::Int32, false, 0, 32767, -1, -1},
    {1, "partitionMetadata", Type::Structure, true, 0, 32767, -1, -1},
    {2, "partition", Type::Int32, false, 0, 32767, -1, -1},
    {2, "racks", Type::String, true, 0, 32767, -1, -1},
};
inline constexpr Field ConsumerGroupRegularExpressionKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
    {0, "regularExpression", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ConsumerGroupRegularExpressionValue[] = {
    {0, "topics", Type::String, true, 0, 32767, -1, -1},
    {0, "version", Type::Int64, false, 0, 32767, -1, -1},
    {0, "timestamp", Type::Time, false, 0, 32767, -1, -1},
};
inline constexpr Field ConsumerGroupTargetAssignmentMemberKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
    {0, "memberId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ConsumerGroupTargetAssignmentMemberValue[] = {
    {0, "topicPartitions", Type::Structure, true, 0, 32767, -1, -1},
    {1, "topicId", Type::Uuid, false, 0, 32767, -1, -1},
    {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
};
inline constexpr Field ConsumerGroupTargetAssignmentMetadataKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ConsumerGroupTargetAssignmentMetadataValue[] = {
    {0, "assignmentEpoch", Type::Int32, false, 0, 32767, -1, -1},
    {0, "assignmentTimestamp", Type::Time, false, 0, 32767, -1, 0},
};
inline constexpr Field ConsumerProtocolAssignment[] = {
    {0, "assignedPartitions", Type::Structure, true, 0, 32767, -1, -1},
    {1, "topic", Type::String, false, 0, 32767, -1, -1},
    {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {0, "userData", Type::Bytes, false, 0, 32767, 0, -1},
};
inline constexpr Field ConsumerProtocolSubscription[] = {
    {0, "topics", Type::String, true, 0, 32767, -1, -1},
    {0, "userData", Type::Bytes, false, 0, 32767, 0, -1},
    {0, "ownedPartitions", Type::Structure, true, 1, 32767, -1, -1},
    {1, "topic", Type::String, false, 1, 32767, -1, -1},
    {1, "partitions", Type::Int32, true, 1, 32767, -1, -1},
    {0, "generationId", Type::Int32, false, 2, 32767, -1, -1},
    {0, "rackId", Type::String, false, 3, 32767, 3, -1},
};
inline constexpr Field GroupMetadataKey[] = {
    {0, "group", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field GroupMetadataValue[] = {
    {0, "protocolType", Type::String, false, 0, 32767, -1, -1},
    {0, "generation", Type::Int32, false, 0, 32767, -1, -1},
    {0, "protocol", Type::String, false, 0, 32767, 0, -1},
    {0, "leader", Type::String, false, 0, 32767, 0, -1},
    {0, "currentStateTimestamp", Type::Time, false, 2, 32767, -1, -1},
    {0, "members", Type::Structure, true, 0, 32767, -1, -1},
    {1, "memberId", Type::String, false, 0, 32767, -1, -1},
    {1, "groupInstanceId", Type::String, false, 3, 32767, 3, -1},
    {1, "clientId", Type::String, false, 0, 32767, -1, -1},
    {1, "clientHost", Type::String, false, 0, 32767, -1, -1},
    {1, "rebalanceTimeout", Type::Int32, false, 1, 32767, -1, -1},
    {1, "sessionTimeout", Type::Int32, false, 0, 32767, -1, -1},
    {1, "subscription", Type::Subscription, false, 0, 32767, -1, -1},
    {1, "assignment", Type::Assignment, false, 0, 32767, -1, -1},
};
inline constexpr Field LegacyOffsetCommitKey[] = {
    {0, "group", Type::String, false, 0, 32767, -1, -1},
    {0, "topic", Type::String, false, 0, 32767, -1, -1},
    {0, "partition", Type::Int32, false, 0, 32767, -1, -1},
};
inline constexpr Field OffsetCommitKey[] = {
    {0, "group", Type::String, false, 0, 32767, -1, -1},
    {0, "topic", Type::String, false, 0, 32767, -1, -1},
    {0, "partition", Type::Int32, false, 0, 32767, -1, -1},
};
inline constexpr Field OffsetCommitValue[] = {
    {0, "offset", Type::Int64, false, 0, 32767, -1, -1},     {0, "leaderEpoch", Type::Int32, false, 3, 32767, -1, -1},
    {0, "metadata", Type::String, false, 0, 32767, -1, -1},  {0, "commitTimestamp", Type::Time, false, 0, 32767, -1, -1},
    {0, "expireTimestamp", Type::Time, false, 1, 1, -1, -1}, {0, "topicId", Type::Uuid, false, 4, 32767, -1, 0},
};
inline constexpr Field ShareGroupCurrentMemberAssignmentKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
    {0, "memberId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupCurrentMemberAssignmentValue[] = {
    {0, "memberEpoch", Type::Int32, false, 0, 32767, -1, -1}, {0, "previousMemberEpoch", Type::Int32, false, 0, 32767, -1, -1},
    {0, "state", Type::Int8, false, 0, 32767, -1, -1},        {0, "assignedPartitions", Type::Structure, true, 0, 32767, -1, -1},
    {1, "topicId", Type::Uuid, false, 0, 32767, -1, -1},      {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupMemberMetadataKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
    {0, "memberId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupMemberMetadataValue[] = {
    {0, "rackId", Type::String, false, 0, 32767, 0, -1},
    {0, "clientId", Type::String, false, 0, 32767, -1, -1},
    {0, "clientHost", Type::String, false, 0, 32767, -1, -1},
    {0, "subscribedTopicNames", Type::String, true, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupMetadataKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupMetadataValue[] = {
    {0, "epoch", Type::Int32, false, 0, 32767, -1, -1},
    {0, "metadataHash", Type::Int64, false, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupPartitionMetadataKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupPartitionMetadataValue[] = {
    {0, "initializedTopics", Type::Structure, true, 0, 32767, -1, -1}, {1, "topicId", Type::Uuid, false, 0, 32767, -1, -1},
    {1, "topicName", Type::String, false, 0, 32767, -1, -1},           {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {0, "deletingTopics", Type::Structure, true, 0, 32767, -1, -1},    {1, "topicId", Type::Uuid, false, 0, 32767, -1, -1},
    {1, "topicName", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupStatePartitionMetadataKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupStatePartitionMetadataValue[] = {
    {0, "initializingTopics", Type::Structure, true, 0, 32767, -1, -1},
    {1, "topicId", Type::Uuid, false, 0, 32767, -1, -1},
    {1, "topicName", Type::String, false, 0, 32767, -1, -1},
    {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {0, "initializedTopics", Type::Structure, true, 0, 32767, -1, -1},
    {1, "topicId", Type::Uuid, false, 0, 32767, -1, -1},
    {1, "topicName", Type::String, false, 0, 32767, -1, -1},
    {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {0, "deletingTopics", Type::Structure, true, 0, 32767, -1, -1},
    {1, "topicId", Type::Uuid, false, 0, 32767, -1, -1},
    {1, "topicName", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupTargetAssignmentMemberKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
    {0, "memberId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupTargetAssignmentMemberValue[] = {
    {0, "topicPartitions", Type::Structure, true, 0, 32767, -1, -1},
    {1, "topicId", Type::Uuid, false, 0, 32767, -1, -1},
    {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupTargetAssignmentMetadataKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field ShareGroupTargetAssignmentMetadataValue[] = {
    {0, "assignmentEpoch", Type::Int32, false, 0, 32767, -1, -1},
    {0, "assignmentTimestamp", Type::Time, false, 0, 32767, -1, 0},
};
inline constexpr Field StreamsGroupCurrentMemberAssignmentKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
    {0, "memberId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field StreamsGroupCurrentMemberAssignmentValue[] = {
    {0, "memberEpoch", Type::Int32, false, 0, 32767, -1, -1},    {0, "previousMemberEpoch", Type::Int32, false, 0, 32767, -1, -1},
    {0, "state", Type::Int8, false, 0, 32767, -1, -1},           {0, "activeTasks", Type::Structure, true, 0, 32767, -1, -1},
    {1, "subtopologyId", Type::String, false, 0, 32767, -1, -1}, {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {1, "assignmentEpochs", Type::Int32, true, 0, 32767, 0, 0},  {0, "standbyTasks", Type::Structure, true, 0, 32767, -1, -1},
    {1, "subtopologyId", Type::String, false, 0, 32767, -1, -1}, {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {1, "assignmentEpochs", Type::Int32, true, 0, 32767, 0, 0},  {0, "warmupTasks", Type::Structure, true, 0, 32767, -1, -1},
    {1, "subtopologyId", Type::String, false, 0, 32767, -1, -1}, {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {1, "assignmentEpochs", Type::Int32, true, 0, 32767, 0, 0},  {0, "activeTasksPendingRevocation", Type::Structure, true, 0, 32767, -1, -1},
    {1, "subtopologyId", Type::String, false, 0, 32767, -1, -1}, {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {1, "assignmentEpochs", Type::Int32, true, 0, 32767, 0, 0},  {0, "standbyTasksPendingRevocation", Type::Structure, true, 0, 32767, -1, -1},
    {1, "subtopologyId", Type::String, false, 0, 32767, -1, -1}, {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {1, "assignmentEpochs", Type::Int32, true, 0, 32767, 0, 0},  {0, "warmupTasksPendingRevocation", Type::Structure, true, 0, 32767, -1, -1},
    {1, "subtopologyId", Type::String, false, 0, 32767, -1, -1}, {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {1, "assignmentEpochs", Type::Int32, true, 0, 32767, 0, 0},
};
inline constexpr Field StreamsGroupMemberMetadataKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
    {0, "memberId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field StreamsGroupMemberMetadataValue[] = {
    {0, "instanceId", Type::String, false, 0, 32767, 0, -1},
    {0, "rackId", Type::String, false, 0, 32767, 0, -1},
    {0, "clientId", Type::String, false, 0, 32767, -1, -1},
    {0, "clientHost", Type::String, false, 0, 32767, -1, -1},
    {0, "rebalanceTimeoutMs", Type::Int32, false, 0, 32767, -1, -1},
    {0, "topologyEpoch", Type::Int32, false, 0, 32767, -1, -1},
    {0, "processId", Type::String, false, 0, 32767, -1, -1},
    {0, "userEndpoint", Type::Structure, false, 0, 32767, 0, -1},
    {1, "host", Type::String, false, 0, 32767, -1, -1},
    {1, "port", Type::Uint16, false, 0, 32767, -1, -1},
    {0, "clientTags", Type::Structure, true, 0, 32767, -1, -1},
    {1, "key", Type::String, false, 0, 32767, -1, -1},
    {1, "value", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field StreamsGroupMetadataKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field StreamsGroupMetadataValue[] = {
    {0, "epoch", Type::Int32, false, 0, 32767, -1, -1},
    {0, "metadataHash", Type::Int64, false, 0, 32767, -1, -1},
    {0, "validatedTopologyEpoch", Type::Int32, false, 0, 32767, -1, 0},
    {0, "lastAssignmentConfigs", Type::Structure, true, 0, 32767, 0, 1},
    {1, "key", Type::String, false, 0, 32767, -1, -1},
    {1, "value", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field StreamsGroupTargetAssignmentMemberKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
    {0, "memberId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field StreamsGroupTargetAssignmentMemberValue[] = {
    {0, "activeTasks", Type::Structure, true, 0, 32767, -1, -1}, {1, "subtopologyId", Type::String, false, 0, 32767, -1, -1},
    {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},      {0, "standbyTasks", Type::Structure, true, 0, 32767, -1, -1},
    {1, "subtopologyId", Type::String, false, 0, 32767, -1, -1}, {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
    {0, "warmupTasks", Type::Structure, true, 0, 32767, -1, -1}, {1, "subtopologyId", Type::String, false, 0, 32767, -1, -1},
    {1, "partitions", Type::Int32, true, 0, 32767, -1, -1},
};
inline constexpr Field StreamsGroupTargetAssignmentMetadataKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field StreamsGroupTargetAssignmentMetadataValue[] = {
    {0, "assignmentEpoch", Type::Int32, false, 0, 32767, -1, -1},
    {0, "assignmentTimestamp", Type::Time, false, 0, 32767, -1, 0},
};
inline constexpr Field StreamsGroupTopologyKey[] = {
    {0, "groupId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field StreamsGroupTopologyValue[] = {
    {0, "epoch", Type::Int32, false, 0, 32767, -1, -1},
    {0, "subtopologies", Type::Structure, true, 0, 32767, -1, -1},
    {1, "subtopologyId", Type::String, false, 0, 32767, -1, -1},
    {1, "sourceTopics", Type::String, true, 0, 32767, -1, -1},
    {1, "sourceTopicRegex", Type::String, true, 0, 32767, -1, -1},
    {1, "stateChangelogTopics", Type::Structure, true, 0, 32767, -1, -1},
    {2, "name", Type::String, false, 0, 32767, -1, -1},
    {2, "partitions", Type::Int32, false, 0, 32767, -1, -1},
    {2, "replicationFactor", Type::Int16, false, 0, 32767, -1, -1},
    {2, "topicConfigs", Type::Structure, true, 0, 32767, -1, -1},
    {3, "key", Type::String, false, 0, 32767, -1, -1},
    {3, "value", Type::String, false, 0, 32767, -1, -1},
    {1, "repartitionSinkTopics", Type::String, true, 0, 32767, -1, -1},
    {1, "repartitionSourceTopics", Type::Structure, true, 0, 32767, -1, -1},
    {2, "name", Type::String, false, 0, 32767, -1, -1},
    {2, "partitions", Type::Int32, false, 0, 32767, -1, -1},
    {2, "replicationFactor", Type::Int16, false, 0, 32767, -1, -1},
    {2, "topicConfigs", Type::Structure, true, 0, 32767, -1, -1},
    {3, "key", Type::String, false, 0, 32767, -1, -1},
    {3, "value", Type::String, false, 0, 32767, -1, -1},
    {1, "copartitionGroups", Type::Structure, true, 0, 32767, -1, -1},
    {2, "sourceTopics", Type::Int16, true, 0, 32767, -1, -1},
    {2, "sourceTopicRegex", Type::Int16, true, 0, 32767, -1, -1},
    {2, "repartitionSourceTopics", Type::Int16, true, 0, 32767, -1, -1},
};
inline constexpr Field TransactionLogKey[] = {
    {0, "transactionalId", Type::String, false, 0, 32767, -1, -1},
};
inline constexpr Field TransactionLogValue[] = {
    {0, "producerId", Type::Int64, false, 0, 32767, -1, -1},
    {0, "previousProducerId", Type::Int64, false, 1, 32767, -1, 0},
    {0, "nextProducerId", Type::Int64, false, 1, 32767, -1, 1},
    {0, "producerEpoch", Type::Int16, false, 0, 32767, -1, -1},
    {0, "nextProducerEpoch", Type::Int16, false, 1, 32767, -1, 3},
    {0, "transactionTimeoutMs", Type::Int32, false, 0, 32767, -1, -1},
    {0, "transactionStatus", Type::TransactionState, false, 0, 32767, -1, -1},
    {0, "transactionPartitions", Type::Structure, true, 0, 32767, 0, -1},
    {1, "topic", Type::String, false, 0, 32767, -1, -1},
    {1, "partitionIds", Type::Int32, true, 0, 32767, -1, -1},
    {0, "transactionLastUpdateTimestampMs", Type::Time, false, 0, 32767, -1, -1},
    {0, "transactionStartTimestampMs", Type::Time, false, 0, 32767, -1, -1},
    {0, "clientTransactionVersion", Type::Int16, false, 1, 32767, -1, 2},
};

/** Records of __consumer_offsets. */
inline constexpr Message ConsumerOffsetsMessages[] = {
    {"OffsetCommit", 0, 4, 4, LegacyOffsetCommitKey, OffsetCommitValue},
    {"OffsetCommit", 1, 4, 4, OffsetCommitKey, OffsetCommitValue},
    {"GroupMetadata", 2, 4, 4, GroupMetadataKey, GroupMetadataValue},
    {"ConsumerGroupMetadata", 3, 0, 0, ConsumerGroupMetadataKey, ConsumerGroupMetadataValue},
    {"ConsumerGroupPartitionMetadata", 4, 0, 0, ConsumerGroupPartitionMetadataKey, ConsumerGroupPartitionMetadataValue},
    {"ConsumerGroupMemberMetadata", 5, 0, 0, ConsumerGroupMemberMetadataKey, ConsumerGroupMemberMetadataValue},
    {"ConsumerGroupTargetAssignmentMetadata", 6, 0, 0, ConsumerGroupTargetAssignmentMetadataKey, ConsumerGroupTargetAssignmentMetadataValue},
    {"ConsumerGroupTargetAssignmentMember", 7, 0, 0, ConsumerGroupTargetAssignmentMemberKey, ConsumerGroupTargetAssignmentMemberValue},
    {"ConsumerGroupCurrentMemberAssignment", 8, 0, 0, ConsumerGroupCurrentMemberAssignmentKey, ConsumerGroupCurrentMemberAssignmentValue},
    {"ShareGroupPartitionMetadata", 9, 0, 0, ShareGroupPartitionMetadataKey, ShareGroupPartitionMetadataValue},
    {"ShareGroupMemberMetadata", 10, 0, 0, ShareGroupMemberMetadataKey, ShareGroupMemberMetadataValue},
    {"ShareGroupMetadata", 11, 0, 0, ShareGroupMetadataKey, ShareGroupMetadataValue},
    {"ShareGroupTargetAssignmentMetadata", 12, 0, 0, ShareGroupTargetAssignmentMetadataKey, ShareGroupTargetAssignmentMetadataValue},
    {"ShareGroupTargetAssignmentMember", 13, 0, 0, ShareGroupTargetAssignmentMemberKey, ShareGroupTargetAssignmentMemberValue},
    {"ShareGroupCurrentMemberAssignment", 14, 0, 0, ShareGroupCurrentMemberAssignmentKey, ShareGroupCurrentMemberAssignmentValue},
    {"ShareGroupStatePartitionMetadata", 15, 0, 0, ShareGroupStatePartitionMetadataKey, ShareGroupStatePartitionMetadataValue},
    {"ConsumerGroupRegularExpression", 16, 0, 0, ConsumerGroupRegularExpressionKey, ConsumerGroupRegularExpressionValue},
    {"StreamsGroupMetadata", 17, 0, 0, StreamsGroupMetadataKey, StreamsGroupMetadataValue},
    {"StreamsGroupMemberMetadata", 19, 0, 0, StreamsGroupMemberMetadataKey, StreamsGroupMemberMetadataValue},
    {"StreamsGroupTargetAssignmentMetadata", 20, 0, 0, StreamsGroupTargetAssignmentMetadataKey, StreamsGroupTargetAssignmentMetadataValue},
    {"StreamsGroupTargetAssignmentMember", 21, 0, 0, StreamsGroupTargetAssignmentMemberKey, StreamsGroupTargetAssignmentMemberValue},
    {"StreamsGroupCurrentMemberAssignment", 22, 0, 0, StreamsGroupCurrentMemberAssignmentKey, StreamsGroupCurrentMemberAssignmentValue},
    {"StreamsGroupTopology", 23, 0, 0, StreamsGroupTopologyKey, StreamsGroupTopologyValue},
};
/** Records of __transaction_state. */
inline constexpr Message TransactionStateMessages[] = {
    {"TransactionLog", 0, 1, 1, TransactionLogKey, TransactionLogValue},
};

} // namespace kafka::serde::coordinator
