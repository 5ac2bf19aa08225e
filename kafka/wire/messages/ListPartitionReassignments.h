// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Reassignments under way (KIP-455). */
struct ListPartitionReassignments
{
    static constexpr Api api {46, "ListPartitionReassignments", {0, 0}, 0};

    struct Request : Struct
    {
        struct Topic : Struct
        {
            QString name;
            std::vector<qint32> partitionIndexes;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name);
                f("partitionIndexes", m.partitionIndexes);
            }
        };

        qint32 timeoutMs = 60000;
        std::optional<std::vector<Topic>> topics;
        static void fields(auto& f, auto& m)
        {
            f("timeoutMs", m.timeoutMs);
            f("topics", m.topics);
        }
    };

    struct Response : Struct
    {
        struct Partition : Struct
        {
            qint32 partitionIndex = 0;
            std::vector<qint32> replicas;
            std::vector<qint32> addingReplicas;
            std::vector<qint32> removingReplicas;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex);
                f("replicas", m.replicas);
                f("addingReplicas", m.addingReplicas);
                f("removingReplicas", m.removingReplicas);
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
        qint16 errorCode = 0;
        std::optional<QString> errorMessage;
        std::vector<Topic> topics;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("errorCode", m.errorCode);
            f("errorMessage", m.errorMessage);
            f("topics", m.topics);
        }
    };
};

} // namespace kafka::wire
