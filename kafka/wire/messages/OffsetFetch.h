// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Committed offsets; several groups at once since 8 (KIP-709), topics by id since 10. */
struct OffsetFetch
{
    static constexpr Api api {9, "OffsetFetch", {1, 10}, 6};

    struct Request : Struct
    {
        struct Topic : Struct
        {
            QString name;
            std::vector<qint32> partitionIndexes;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, until(7));
                f("partitionIndexes", m.partitionIndexes, until(7));
            }
        };
        struct GroupTopic : Struct
        {
            QString name;
            Uuid topicId;
            std::vector<qint32> partitionIndexes;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, between(8, 9));
                f("topicId", m.topicId, since(10));
                f("partitionIndexes", m.partitionIndexes, since(8));
            }
        };
        struct Group : Struct
        {
            QString groupId;
            std::optional<QString> memberId;
            qint32 memberEpoch = -1;
            std::optional<std::vector<GroupTopic>> topics;
            static void fields(auto& f, auto& m)
            {
                f("groupId", m.groupId, since(8));
                f("memberId", m.memberId, since(9));
                f("memberEpoch", m.memberEpoch, since(9));
                f("topics", m.topics, since(8));
            }
        };

        QString groupId;
        std::optional<std::vector<Topic>> topics;
        std::vector<Group> groups;
        bool requireStable = false;
        static void fields(auto& f, auto& m)
        {
            f("groupId", m.groupId, until(7));
            f("topics", m.topics, nullableSince(2, until(7)));
            f("groups", m.groups, since(8));
            f("requireStable", m.requireStable, since(7));
        }
    };

    struct Response : Struct
    {
        struct Partition : Struct
        {
            qint32 partitionIndex = 0;
            qint64 committedOffset = 0;
            qint32 committedLeaderEpoch = -1;
            std::optional<RawString> metadata;
            qint16 errorCode = 0;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex, until(7));
                f("committedOffset", m.committedOffset, until(7));
                f("committedLeaderEpoch", m.committedLeaderEpoch, between(5, 7));
                f("metadata", m.metadata, until(7));
                f("errorCode", m.errorCode, until(7));
            }
        };
        struct Topic : Struct
        {
            QString name;
            std::vector<Partition> partitions;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, until(7));
                f("partitions", m.partitions, until(7));
            }
        };
        struct GroupPartition : Struct
        {
            qint32 partitionIndex = 0;
            qint64 committedOffset = 0;
            qint32 committedLeaderEpoch = -1;
            std::optional<RawString> metadata;
            qint16 errorCode = 0;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex, since(8));
                f("committedOffset", m.committedOffset, since(8));
                f("committedLeaderEpoch", m.committedLeaderEpoch, since(8));
                f("metadata", m.metadata, since(8));
                f("errorCode", m.errorCode, since(8));
            }
        };
        struct GroupTopic : Struct
        {
            QString name;
            Uuid topicId;
            std::vector<GroupPartition> partitions;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, between(8, 9));
                f("topicId", m.topicId, since(10));
                f("partitions", m.partitions, since(8));
            }
        };
        struct Group : Struct
        {
            QString groupId;
            std::vector<GroupTopic> topics;
            qint16 errorCode = 0;
            static void fields(auto& f, auto& m)
            {
                f("groupId", m.groupId, since(8));
                f("topics", m.topics, since(8));
                f("errorCode", m.errorCode, since(8));
            }
        };

        qint32 throttleTimeMs = 0;
        std::vector<Topic> topics;
        qint16 errorCode = 0;
        std::vector<Group> groups;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs, since(3));
            f("topics", m.topics, until(7));
            f("errorCode", m.errorCode, between(2, 7));
            f("groups", m.groups, since(8));
        }
    };
};

} // namespace kafka::wire
