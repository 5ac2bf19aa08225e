// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** The KRaft quorum: leader, voters, observers, how far each has come (KIP-595, KIP-836, KIP-853). */
struct DescribeQuorum
{
    static constexpr Api api {55, "DescribeQuorum", {0, 2}, 0};

    struct Request : Struct
    {
        struct Partition : Struct
        {
            qint32 partitionIndex = 0;
            static void fields(auto& f, auto& m) { f("partitionIndex", m.partitionIndex); }
        };
        struct Topic : Struct
        {
            QString topicName;
            std::vector<Partition> partitions;
            static void fields(auto& f, auto& m)
            {
                f("topicName", m.topicName);
                f("partitions", m.partitions);
            }
        };

        std::vector<Topic> topics;
        static void fields(auto& f, auto& m) { f("topics", m.topics); }
    };

    struct Response : Struct
    {
        struct ReplicaState : Struct
        {
            qint32 replicaId = 0;
            Uuid replicaDirectoryId;
            qint64 logEndOffset = 0;
            qint64 lastFetchTimestamp = -1;
            qint64 lastCaughtUpTimestamp = -1;
            static void fields(auto& f, auto& m)
            {
                f("replicaId", m.replicaId);
                f("replicaDirectoryId", m.replicaDirectoryId, since(2));
                f("logEndOffset", m.logEndOffset);
                f("lastFetchTimestamp", m.lastFetchTimestamp, since(1));
                f("lastCaughtUpTimestamp", m.lastCaughtUpTimestamp, since(1));
            }
        };
        struct Partition : Struct
        {
            qint32 partitionIndex = 0;
            qint16 errorCode = 0;
            std::optional<QString> errorMessage;
            qint32 leaderId = 0;
            qint32 leaderEpoch = 0;
            qint64 highWatermark = 0;
            std::vector<ReplicaState> currentVoters;
            std::vector<ReplicaState> observers;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex);
                f("errorCode", m.errorCode);
                f("errorMessage", m.errorMessage, since(2));
                f("leaderId", m.leaderId);
                f("leaderEpoch", m.leaderEpoch);
                f("highWatermark", m.highWatermark);
                f("currentVoters", m.currentVoters);
                f("observers", m.observers);
            }
        };
        struct Topic : Struct
        {
            QString topicName;
            std::vector<Partition> partitions;
            static void fields(auto& f, auto& m)
            {
                f("topicName", m.topicName);
                f("partitions", m.partitions);
            }
        };
        struct Listener : Struct
        {
            QString name;
            QString host;
            quint16 port = 0;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, since(2));
                f("host", m.host, since(2));
                f("port", m.port, since(2));
            }
        };
        struct Node : Struct
        {
            qint32 nodeId = 0;
            std::vector<Listener> listeners;
            static void fields(auto& f, auto& m)
            {
                f("nodeId", m.nodeId, since(2));
                f("listeners", m.listeners, since(2));
            }
        };

        qint16 errorCode = 0;
        std::optional<QString> errorMessage;
        std::vector<Topic> topics;
        std::vector<Node> nodes;
        static void fields(auto& f, auto& m)
        {
            f("errorCode", m.errorCode);
            f("errorMessage", m.errorMessage, since(2));
            f("topics", m.topics);
            f("nodes", m.nodes, since(2));
        }
    };
};

} // namespace kafka::wire
