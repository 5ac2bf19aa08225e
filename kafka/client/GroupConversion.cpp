// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/GroupConversion.h"

#include "kafka/client/ErrorConversion.h"
#include "kafka/client/OffsetConversion.h"
#include "kafka/client/TopicConversion.h"

#include <algorithm>
#include <limits>

namespace kafka {

namespace {

GroupState stateFrom(rd_kafka_consumer_group_state_t state)
{
    switch (state) {
    case RD_KAFKA_CONSUMER_GROUP_STATE_PREPARING_REBALANCE: return GroupState::PreparingRebalance;
    case RD_KAFKA_CONSUMER_GROUP_STATE_COMPLETING_REBALANCE: return GroupState::CompletingRebalance;
    case RD_KAFKA_CONSUMER_GROUP_STATE_STABLE: return GroupState::Stable;
    case RD_KAFKA_CONSUMER_GROUP_STATE_DEAD: return GroupState::Dead;
    case RD_KAFKA_CONSUMER_GROUP_STATE_EMPTY: return GroupState::Empty;
    default:
        // Assigning and Reconciling (KIP-848) are not among librdkafka's states: it reports them as unknown.
        return GroupState::Unknown;
    }
}

GroupType typeFrom(rd_kafka_consumer_group_type_t type)
{
    switch (type) {
    case RD_KAFKA_CONSUMER_GROUP_TYPE_CONSUMER: return GroupType::Consumer;
    case RD_KAFKA_CONSUMER_GROUP_TYPE_CLASSIC: return GroupType::Classic;
    default: return GroupType::Unknown;
    }
}

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

GroupMember memberFrom(const rd_kafka_MemberDescription_t* raw)
{
    GroupMember member;
    member.memberId = text(rd_kafka_MemberDescription_consumer_id(raw));
    member.clientId = text(rd_kafka_MemberDescription_client_id(raw));
    member.host = text(rd_kafka_MemberDescription_host(raw));
    member.groupInstanceId = text(rd_kafka_MemberDescription_group_instance_id(raw));
    if (const auto* assignment = rd_kafka_MemberDescription_assignment(raw))
        member.assignment = partitionsFrom(rd_kafka_MemberAssignment_partitions(assignment));
    if (const auto* target = rd_kafka_MemberDescription_target_assignment(raw))
        member.targetAssignment = partitionsFrom(rd_kafka_MemberAssignment_partitions(target));
    return member;
}

} // namespace

GroupListing listingFrom(const rd_kafka_ConsumerGroupListing_t* raw)
{
    GroupListing listing;
    listing.id = text(rd_kafka_ConsumerGroupListing_group_id(raw));
    listing.state = stateFrom(rd_kafka_ConsumerGroupListing_state(raw));
    listing.type = typeFrom(rd_kafka_ConsumerGroupListing_type(raw));
    listing.simple = rd_kafka_ConsumerGroupListing_is_simple_consumer_group(raw) == 1;
    return listing;
}

Result<GroupDescription> groupFrom(const rd_kafka_ConsumerGroupDescription_t* raw)
{
    const QString id = text(rd_kafka_ConsumerGroupDescription_group_id(raw));
    const rd_kafka_error_t* error = rd_kafka_ConsumerGroupDescription_error(raw);
    if (rd_kafka_error_code(error) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return Failure(withResource(errorFrom(error), "Describe", QStringLiteral("Group:") + id));
    GroupDescription group;
    group.id = id;
    group.state = stateFrom(rd_kafka_ConsumerGroupDescription_state(raw));
    if (group.state == GroupState::Dead)
        return Failure(errorFromCode(RD_KAFKA_RESP_ERR_GROUP_ID_NOT_FOUND));
    group.type = typeFrom(rd_kafka_ConsumerGroupDescription_type(raw));
    group.simple = rd_kafka_ConsumerGroupDescription_is_simple_consumer_group(raw) == 1;
    group.assignor = text(rd_kafka_ConsumerGroupDescription_partition_assignor(raw));
    if (const rd_kafka_Node_t* coordinator = rd_kafka_ConsumerGroupDescription_coordinator(raw))
        group.coordinator = brokerFrom(coordinator);
    const size_t members = rd_kafka_ConsumerGroupDescription_member_count(raw);
    group.members.reserve(members);
    for (size_t i = 0; i < members; ++i)
        group.members.push_back(memberFrom(rd_kafka_ConsumerGroupDescription_member(raw, i)));
    size_t count = 0;
    const rd_kafka_AclOperation_t* operations = rd_kafka_ConsumerGroupDescription_authorized_operations(raw, &count);
    group.operations = operationsFrom(operations, count);
    return group;
}

GroupOffsetsPtr groupOffsetsFrom(const QString& group, const rd_kafka_topic_partition_list_t* list)
{
    auto value = std::make_shared<GroupOffsets>();
    value->group = group;
    value->at = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    for (int i = 0; list && i < list->cnt; ++i) {
        const rd_kafka_topic_partition_t& raw = list->elems[i];
        CommittedOffset offset;
        offset.partition = partitionFrom(raw);
        if (raw.err != RD_KAFKA_RESP_ERR_NO_ERROR)
            offset.error = withResource(errorFromCode(raw.err), "Describe", QStringLiteral("Topic:") + offset.partition.topic);
        else if (raw.offset < 0)
            continue; // none committed
        offset.offset = std::max<qint64>(raw.offset, -1);
        offset.leaderEpoch = rd_kafka_topic_partition_get_leader_epoch(&raw);
        if (raw.metadata)
            offset.metadata = QByteArray(static_cast<const char*>(raw.metadata), qsizetype(raw.metadata_size));
        value->offsets.push_back(std::move(offset));
    }
    std::sort(value->offsets.begin(), value->offsets.end(), [](const auto& a, const auto& b) { return a.partition < b.partition; });
    return value;
}

qint32 coordinatorPartition(const QString& group, qint32 partitions)
{
    quint32 hash = 0;
    for (const QChar c : group)
        hash = 31 * hash + c.unicode();
    const auto asInt = qint32(hash);
    const quint32 positive = asInt == std::numeric_limits<qint32>::min() ? 0 : quint32(std::abs(asInt));
    return partitions > 0 ? qint32(positive % quint32(partitions)) : -1;
}

} // namespace kafka
