// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Commits offsets of a group; topics by id since 10. */
struct OffsetCommit
{
    static constexpr Api api {8, "OffsetCommit", {2, 10}, 8};

    struct Request : Struct
    {
        struct Partition : Struct
        {
            qint32 partitionIndex = 0;
            qint64 committedOffset = 0;
            qint32 committedLeaderEpoch = -1;
            std::optional<QString> committedMetadata;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex);
                f("committedOffset", m.committedOffset);
                f("committedLeaderEpoch", m.committedLeaderEpoch, since(6));
                f("committedMetadata", m.committedMetadata);
            }
        };
        struct Topic : Struct
        {
            QString name;
            Uuid topicId;
            std::vector<Partition> partitions;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, until(9));
                f("topicId", m.topicId, since(10));
                f("partitions", m.partitions);
            }
        };

        QString groupId;
        qint32 generationIdOrMemberEpoch = -1;
        QString memberId;
        std::optional<QString> groupInstanceId;
        qint64 retentionTimeMs = -1;
        std::vector<Topic> topics;
        static void fields(auto& f, auto& m)
        {
            f("groupId", m.groupId);
            f("generationIdOrMemberEpoch", m.generationIdOrMemberEpoch);
            f("memberId", m.memberId);
            f("groupInstanceId", m.groupInstanceId, since(7));
            f("retentionTimeMs", m.retentionTimeMs, until(4));
            f("topics", m.topics);
        }
    };

    struct Response : Struct
    {
        struct Partition : Struct
        {
            qint32 partitionIndex = 0;
            qint16 errorCode = 0;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex);
                f("errorCode", m.errorCode);
            }
        };
        struct Topic : Struct
        {
            QString name;
            Uuid topicId;
            std::vector<Partition> partitions;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, until(9));
                f("topicId", m.topicId, since(10));
                f("partitions", m.partitions);
            }
        };

        qint32 throttleTimeMs = 0;
        std::vector<Topic> topics;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs, since(3));
            f("topics", m.topics);
        }
    };
};

} // namespace kafka::wire
