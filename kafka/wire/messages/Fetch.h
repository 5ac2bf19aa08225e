// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Records as raw batches (Records.h); topics by id since 13. */
struct Fetch
{
    static constexpr Api api {1, "Fetch", {4, 18}, 12};

    struct Request : Struct
    {
        struct ReplicaState : Struct
        {
            qint32 replicaId = -1;
            qint64 replicaEpoch = -1;
            static void fields(auto& f, auto& m)
            {
                f("replicaId", m.replicaId, since(15));
                f("replicaEpoch", m.replicaEpoch, since(15));
            }
        };
        struct Partition : Struct
        {
            qint32 partition = 0;
            qint32 currentLeaderEpoch = -1;
            qint64 fetchOffset = 0;
            qint32 lastFetchedEpoch = -1;
            qint64 logStartOffset = -1;
            qint32 partitionMaxBytes = 0;
            Uuid replicaDirectoryId;
            qint64 highWatermark = std::numeric_limits<qint64>::max();
            static void fields(auto& f, auto& m)
            {
                f("partition", m.partition);
                f("currentLeaderEpoch", m.currentLeaderEpoch, since(9));
                f("fetchOffset", m.fetchOffset);
                f("lastFetchedEpoch", m.lastFetchedEpoch, since(12));
                f("logStartOffset", m.logStartOffset, since(5));
                f("partitionMaxBytes", m.partitionMaxBytes);
                f.tagged(0, "replicaDirectoryId", m.replicaDirectoryId, Uuid(), since(17));
                f.tagged(1, "highWatermark", m.highWatermark, qint64(std::numeric_limits<qint64>::max()), since(18));
            }
        };
        struct Topic : Struct
        {
            QString topic;
            Uuid topicId;
            std::vector<Partition> partitions;
            static void fields(auto& f, auto& m)
            {
                f("topic", m.topic, until(12));
                f("topicId", m.topicId, since(13));
                f("partitions", m.partitions);
            }
        };
        struct ForgottenTopic : Struct
        {
            QString topic;
            Uuid topicId;
            std::vector<qint32> partitions;
            static void fields(auto& f, auto& m)
            {
                f("topic", m.topic, between(7, 12));
                f("topicId", m.topicId, since(13));
                f("partitions", m.partitions, since(7));
            }
        };

        std::optional<QString> clusterId;
        qint32 replicaId = -1;
        ReplicaState replicaState;
        qint32 maxWaitMs = 0;
        qint32 minBytes = 0;
        qint32 maxBytes = 0x7fffffff;
        qint8 isolationLevel = 0;
        qint32 sessionId = 0;
        qint32 sessionEpoch = -1;
        std::vector<Topic> topics;
        std::vector<ForgottenTopic> forgottenTopicsData;
        QString rackId;
        static void fields(auto& f, auto& m)
        {
            f.tagged(0, "clusterId", m.clusterId, std::optional<QString>(), since(12));
            f("replicaId", m.replicaId, until(14));
            f.tagged(1, "replicaState", m.replicaState, ReplicaState(), since(15));
            f("maxWaitMs", m.maxWaitMs);
            f("minBytes", m.minBytes);
            f("maxBytes", m.maxBytes);
            f("isolationLevel", m.isolationLevel);
            f("sessionId", m.sessionId, since(7));
            f("sessionEpoch", m.sessionEpoch, since(7));
            f("topics", m.topics);
            f("forgottenTopicsData", m.forgottenTopicsData, since(7));
            f("rackId", m.rackId, since(11));
        }
    };

    struct Response : Struct
    {
        struct EpochEndOffset : Struct
        {
            qint32 epoch = -1;
            qint64 endOffset = -1;
            static void fields(auto& f, auto& m)
            {
                f("epoch", m.epoch, since(12));
                f("endOffset", m.endOffset, since(12));
            }
        };
        struct LeaderIdAndEpoch : Struct
        {
            qint32 leaderId = -1;
            qint32 leaderEpoch = -1;
            static void fields(auto& f, auto& m)
            {
                f("leaderId", m.leaderId, since(12));
                f("leaderEpoch", m.leaderEpoch, since(12));
            }
        };
        struct SnapshotId : Struct
        {
            qint64 endOffset = -1;
            qint32 epoch = -1;
            static void fields(auto& f, auto& m)
            {
                f("endOffset", m.endOffset);
                f("epoch", m.epoch);
            }
        };
        struct AbortedTransaction : Struct
        {
            qint64 producerId = 0;
            qint64 firstOffset = 0;
            static void fields(auto& f, auto& m)
            {
                f("producerId", m.producerId);
                f("firstOffset", m.firstOffset);
            }
        };
        struct Partition : Struct
        {
            qint32 partitionIndex = 0;
            qint16 errorCode = 0;
            qint64 highWatermark = 0;
            qint64 lastStableOffset = -1;
            qint64 logStartOffset = -1;
            EpochEndOffset divergingEpoch;
            LeaderIdAndEpoch currentLeader;
            SnapshotId snapshotId;
            std::optional<std::vector<AbortedTransaction>> abortedTransactions;
            qint32 preferredReadReplica = -1;
            std::optional<QByteArray> records;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex);
                f("errorCode", m.errorCode);
                f("highWatermark", m.highWatermark);
                f("lastStableOffset", m.lastStableOffset);
                f("logStartOffset", m.logStartOffset, since(5));
                f.tagged(0, "divergingEpoch", m.divergingEpoch, EpochEndOffset(), since(12));
                f.tagged(1, "currentLeader", m.currentLeader, LeaderIdAndEpoch(), since(12));
                f.tagged(2, "snapshotId", m.snapshotId, SnapshotId(), since(12));
                f("abortedTransactions", m.abortedTransactions);
                f("preferredReadReplica", m.preferredReadReplica, since(11));
                f("records", m.records);
            }
        };
        struct Topic : Struct
        {
            QString topic;
            Uuid topicId;
            std::vector<Partition> partitions;
            static void fields(auto& f, auto& m)
            {
                f("topic", m.topic, until(12));
                f("topicId", m.topicId, since(13));
                f("partitions", m.partitions);
            }
        };
        struct NodeEndpoint : Struct
        {
            qint32 nodeId = 0;
            QString host;
            qint32 port = 0;
            std::optional<QString> rack;
            static void fields(auto& f, auto& m)
            {
                f("nodeId", m.nodeId, since(16));
                f("host", m.host, since(16));
                f("port", m.port, since(16));
                f("rack", m.rack, since(16));
            }
        };

        qint32 throttleTimeMs = 0;
        qint16 errorCode = 0;
        qint32 sessionId = 0;
        std::vector<Topic> responses;
        std::vector<NodeEndpoint> nodeEndpoints;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("errorCode", m.errorCode, since(7));
            f("sessionId", m.sessionId, since(7));
            f("responses", m.responses);
            f.tagged(0, "nodeEndpoints", m.nodeEndpoints, std::vector<NodeEndpoint>(), since(16));
        }
    };
};

} // namespace kafka::wire
