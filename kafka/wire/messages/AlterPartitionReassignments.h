// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Begins, changes or cancels reassignments (KIP-455). */
struct AlterPartitionReassignments
{
    static constexpr Api api {45, "AlterPartitionReassignments", {0, 1}, 0};

    struct Request : Struct
    {
        struct Partition : Struct
        {
            qint32 partitionIndex = 0;
            std::optional<std::vector<qint32>> replicas;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex);
                f("replicas", m.replicas);
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

        qint32 timeoutMs = 60000;
        bool allowReplicationFactorChange = true;
        std::vector<Topic> topics;
        static void fields(auto& f, auto& m)
        {
            f("timeoutMs", m.timeoutMs);
            f("allowReplicationFactorChange", m.allowReplicationFactorChange, since(1));
            f("topics", m.topics);
        }
    };

    struct Response : Struct
    {
        struct Partition : Struct
        {
            qint32 partitionIndex = 0;
            qint16 errorCode = 0;
            std::optional<QString> errorMessage;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex);
                f("errorCode", m.errorCode);
                f("errorMessage", m.errorMessage);
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
        bool allowReplicationFactorChange = true;
        qint16 errorCode = 0;
        std::optional<QString> errorMessage;
        std::vector<Topic> responses;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("allowReplicationFactorChange", m.allowReplicationFactorChange, since(1));
            f("errorCode", m.errorCode);
            f("errorMessage", m.errorMessage);
            f("responses", m.responses);
        }
    };
};

} // namespace kafka::wire
