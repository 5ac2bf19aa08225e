// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"
#include "kafka/values/Result.h"

#include <QByteArray>

namespace kafka {

enum class GroupState { Unknown, PreparingRebalance, CompletingRebalance, Stable, Dead, Empty, Assigning, Reconciling, NotReady };
/** Other: a type that is newer than Castellan; GroupListing::typeName has its name. */
enum class GroupType { Unknown, Classic, Consumer, Share, Streams, Other };

/** The group's row of ListGroups. */
struct GroupListing
{
    QString id;
    GroupState state = GroupState::Unknown;
    GroupType type = GroupType::Unknown;
    bool simple = false; ///< no consumer protocol: offsets only, or another protocol (Connect)
    QString protocolType {}; ///< of classic groups: "consumer", "connect"…; empty = none
    QString stateName {}; ///< as the broker says it; empty = not told (before Kafka 2.6)
    QString typeName {}; ///< likewise (before 3.8)
    bool operator==(const GroupListing&) const = default;
};

/** Listings that came (of one broker, or of all merged), and what each broker that failed said. */
struct GroupListings
{
    std::vector<GroupListing> groups; ///< sorted by id, without duplicates
    std::vector<Error> errors; ///< one per broker that did not answer; not empty = the list is incomplete
    bool operator==(const GroupListings&) const = default;
};

struct GroupMember
{
    QString memberId;
    QString clientId;
    QString host;
    QString groupInstanceId; ///< static membership (KIP-345); empty = dynamic
    std::vector<TopicPartition> assignment; ///< sorted
    std::vector<TopicPartition> targetAssignment; ///< KIP-848 only: where it is going
    bool operator==(const GroupMember&) const = default;
};

/** DescribeGroups / ConsumerGroupDescribe. A group that does not exist is an Error(NotFound), never state Dead. */
struct GroupDescription
{
    QString id;
    GroupState state = GroupState::Unknown;
    GroupType type = GroupType::Unknown;
    bool simple = false;
    QString assignor; ///< "protocol" of classic groups: range, cooperative-sticky…
    std::optional<Broker> coordinator;
    std::vector<GroupMember> members;
    std::optional<Operations> operations {}; ///< what this connection may do with the group; nullopt = not told (before Kafka 2.3)
    bool operator==(const GroupDescription&) const = default;
};

struct CommittedOffset
{
    TopicPartition partition;
    qint64 offset = -1;
    qint32 leaderEpoch = -1;
    QByteArray metadata; ///< free text of the committer; bytes kept
    std::optional<Error> error;
    bool operator==(const CommittedOffset&) const = default;
};

/** OffsetFetch of one group: only partitions that have a committed offset, sorted. */
struct GroupOffsets
{
    QString group;
    std::vector<CommittedOffset> offsets;
    TimePoint at {}; ///< when the answer came

    const CommittedOffset* find(const TopicPartition& tp) const
    {
        for (const auto& o : offsets)
            if (o.partition == tp)
                return &o;
        return nullptr;
    }
    bool operator==(const GroupOffsets&) const = default;
};
using GroupOffsetsPtr = std::shared_ptr<const GroupOffsets>;

/** An offset to be committed for a group that has no members. */
struct OffsetToCommit
{
    TopicPartition partition;
    qint64 offset = -1; ///< ≥ 0
    qint32 leaderEpoch = -1; ///< -1 = none
    QByteArray metadata;
    bool operator==(const OffsetToCommit&) const = default;
};

struct AlterGroupOffsetsRequest
{
    QString group;
    std::vector<OffsetToCommit> offsets;
};
struct DeleteGroupOffsetsRequest
{
    QString group;
    std::vector<TopicPartition> partitions;
};

} // namespace kafka
