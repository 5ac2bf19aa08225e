// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"
#include "kafka/values/Error.h"

#include <QMetaType>
#include <QStringList>

#include <optional>
#include <vector>

namespace kafka {

/** Joining a group as a member, to read what it is given. Moves the group: other members lose partitions meanwhile. */
struct GroupConsumeRequest
{
    /** Where reading begins in partitions of which the group has no committed offset (auto.offset.reset). */
    enum class Reset {
        Earliest,
        Latest,
        None ///< the partition is an error, and nothing of it is read
    };
    /** group.protocol */
    enum class Protocol { Classic, Consumer };

    QString group;
    QStringList topics;
    Reset reset = Reset::None;
    Protocol protocol = Protocol::Classic;
    bool cooperative = false; ///< classic: the group's members rebalance cooperatively (assignor cooperative-sticky)
    QString instanceId; ///< static membership (group.instance.id); empty = a dynamic member
    bool readCommitted = false;
    qint64 pauseAfter = 0; ///< pauses by itself after so many messages; 0 = never

    bool operator==(const GroupConsumeRequest&) const = default;
};

enum class GroupMemberState {
    Idle,
    Joining, ///< waits for its first assignment: other members have to let go first
    Member, ///< has an assignment (which may be empty)
    Rebalancing, ///< its partitions were taken back, the next assignment is to come
    Leaving,
    Left, ///< no member any more
    Failed ///< could not join, or cannot stay: GroupConsumeProgress::error
};

/** A partition that the group has given us. Offsets; nullopt = not known yet. */
struct GroupPosition
{
    TopicPartition partition;
    std::optional<qint64> start; ///< first offset that came since it was assigned
    std::optional<qint64> position; ///< behind what was handed out: what a commit writes
    std::optional<qint64> end; ///< log end offset, as last fetched
    qint64 received = 0; ///< messages handed out since it was assigned
    bool atEnd = false;
    std::optional<Error> error; ///< why it cannot be read now

    bool operator==(const GroupPosition&) const = default;
};

struct GroupConsumeProgress
{
    GroupMemberState state = GroupMemberState::Idle;
    std::vector<GroupPosition> partitions; ///< assigned, sorted
    quint64 generation = 0; ///< grows with every assignment: a commit names the one it was made for
    QString memberId;
    qint64 records = 0; ///< handed out in all
    qint64 bytes = 0; ///< of keys, values and headers
    bool paused = false; ///< by the person, or because pauseAfter was reached
    std::optional<Error> error; ///< Failed: why. Left: that leaving was not confirmed

    bool isMember() const
    {
        return state == GroupMemberState::Joining || state == GroupMemberState::Member || state == GroupMemberState::Rebalancing;
    }
    bool isOver() const { return state == GroupMemberState::Left || state == GroupMemberState::Failed || state == GroupMemberState::Idle; }
    bool operator==(const GroupConsumeProgress&) const = default;
};

/** Something that happened to the membership. */
struct GroupEvent
{
    enum class Kind {
        Assigned,
        Revoked, ///< given back in a rebalance
        Lost, ///< taken away: others may have them already, nothing of them can be committed any more
        Trouble, ///< `error`
        Left
    };
    Kind kind = Kind::Trouble;
    TimePoint at {};
    std::vector<TopicPartition> partitions;
    std::optional<Error> error;
};

/** A commit: for each partition the offset that is read next. */
struct GroupCommitRequest
{
    struct Offset
    {
        TopicPartition partition;
        qint64 offset = -1;
        bool operator==(const Offset&) const = default;
    };
    quint64 id = 0;
    quint64 generation = 0; ///< GroupConsumeProgress::generation that it was made from
    std::vector<Offset> offsets;
};

/** How it went, partition by partition in the order asked. */
struct GroupCommitResult
{
    struct Row
    {
        TopicPartition partition;
        qint64 offset = -1;
        std::optional<Error> error; ///< nullopt = committed
    };
    quint64 id = 0;
    std::vector<Row> rows;
};

} // namespace kafka

Q_DECLARE_METATYPE(kafka::GroupConsumeProgress)
Q_DECLARE_METATYPE(kafka::GroupEvent)
Q_DECLARE_METATYPE(kafka::GroupCommitResult)
