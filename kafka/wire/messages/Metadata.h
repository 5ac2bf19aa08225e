// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Brokers, topics, partitions; topic ids since 10. Naming topics needs version 4: below, brokers create what is missing. */
struct Metadata
{
    static constexpr Api api {3, "Metadata", {0, 13}, 9};

    struct Request : Struct
    {
        struct Topic : Struct
        {
            Uuid topicId;
            std::optional<QString> name;
            static void fields(auto& f, auto& m)
            {
                f("topicId", m.topicId, since(10));
                f("name", m.name, nullableSince(10));
            }
        };

        std::optional<std::vector<Topic>> topics;
        bool allowAutoTopicCreation = false;
        bool includeClusterAuthorizedOperations = false;
        bool includeTopicAuthorizedOperations = false;
        static void fields(auto& f, auto& m)
        {
            f("topics", m.topics, nullableSince(1));
            f("allowAutoTopicCreation", m.allowAutoTopicCreation, since(4));
            f("includeClusterAuthorizedOperations", m.includeClusterAuthorizedOperations, between(8, 10));
            f("includeTopicAuthorizedOperations", m.includeTopicAuthorizedOperations, since(8));
        }
    };

    struct Response : Struct
    {
        struct Broker : Struct
        {
            qint32 nodeId = 0;
            QString host;
            qint32 port = 0;
            std::optional<QString> rack;
            static void fields(auto& f, auto& m)
            {
                f("nodeId", m.nodeId);
                f("host", m.host);
                f("port", m.port);
                f("rack", m.rack, since(1));
            }
        };
        struct Partition : Struct
        {
            qint16 errorCode = 0;
            qint32 partitionIndex = 0;
            qint32 leaderId = 0;
            qint32 leaderEpoch = -1;
            std::vector<qint32> replicaNodes;
            std::vector<qint32> isrNodes;
            std::vector<qint32> offlineReplicas;
            static void fields(auto& f, auto& m)
            {
                f("errorCode", m.errorCode);
                f("partitionIndex", m.partitionIndex);
                f("leaderId", m.leaderId);
                f("leaderEpoch", m.leaderEpoch, since(7));
                f("replicaNodes", m.replicaNodes);
                f("isrNodes", m.isrNodes);
                f("offlineReplicas", m.offlineReplicas, since(5));
            }
        };
        struct Topic : Struct
        {
            qint16 errorCode = 0;
            std::optional<QString> name;
            Uuid topicId;
            bool isInternal = false;
            std::vector<Partition> partitions;
            qint32 topicAuthorizedOperations = std::numeric_limits<qint32>::min();
            static void fields(auto& f, auto& m)
            {
                f("errorCode", m.errorCode);
                f("name", m.name, nullableSince(12));
                f("topicId", m.topicId, since(10));
                f("isInternal", m.isInternal, since(1));
                f("partitions", m.partitions);
                f("topicAuthorizedOperations", m.topicAuthorizedOperations, since(8));
            }
        };

        qint32 throttleTimeMs = 0;
        std::vector<Broker> brokers;
        std::optional<QString> clusterId;
        qint32 controllerId = -1;
        std::vector<Topic> topics;
        qint32 clusterAuthorizedOperations = std::numeric_limits<qint32>::min();
        qint16 errorCode = 0;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs, since(3));
            f("brokers", m.brokers);
            f("clusterId", m.clusterId, since(2));
            f("controllerId", m.controllerId, since(1));
            f("topics", m.topics);
            f("clusterAuthorizedOperations", m.clusterAuthorizedOperations, between(8, 10));
            f("errorCode", m.errorCode, since(13));
        }
    };
};

} // namespace kafka::wire
