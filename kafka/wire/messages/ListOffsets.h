// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Offsets by time or by special timestamps: -1 end, -2 begin, -3 largest timestamp, -4 local begin, -5 last tiered. */
struct ListOffsets
{
    static constexpr Api api {2, "ListOffsets", {1, 11}, 6};

    struct Request : Struct
    {
        struct Partition : Struct
        {
            qint32 partitionIndex = 0;
            qint32 currentLeaderEpoch = -1;
            qint64 timestamp = 0;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex);
                f("currentLeaderEpoch", m.currentLeaderEpoch, since(4));
                f("timestamp", m.timestamp);
            }
        };
        struct Topic : Struct
        {
            QString name;
            std::vector<Partition> partitions;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name);
                f("partitions", m.partitions);
            }
        };

        qint32 replicaId = 0;
        qint8 isolationLevel = 0;
        std::vector<Topic> topics;
        qint32 timeoutMs = 0;
        static void fields(auto& f, auto& m)
        {
            f("replicaId", m.replicaId);
            f("isolationLevel", m.isolationLevel, since(2));
            f("topics", m.topics);
            f("timeoutMs", m.timeoutMs, since(10));
        }
    };

    struct Response : Struct
    {
        struct Partition : Struct
        {
            qint32 partitionIndex = 0;
            qint16 errorCode = 0;
            qint64 timestamp = -1;
            qint64 offset = -1;
            qint32 leaderEpoch = -1;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex);
                f("errorCode", m.errorCode);
                f("timestamp", m.timestamp);
                f("offset", m.offset);
                f("leaderEpoch", m.leaderEpoch, since(4));
            }
        };
        struct Topic : Struct
        {
            QString name;
            std::vector<Partition> partitions;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name);
                f("partitions", m.partitions);
            }
        };

        qint32 throttleTimeMs = 0;
        std::vector<Topic> topics;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs, since(2));
            f("topics", m.topics);
        }
    };
};

} // namespace kafka::wire
