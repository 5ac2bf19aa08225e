// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Cluster id, brokers, operations allowed on the cluster (KIP-700); fenced brokers since 2 (KIP-1073). */
struct DescribeCluster
{
    static constexpr Api api {60, "DescribeCluster", {0, 2}, 0};

    struct Request : Struct
    {
        bool includeClusterAuthorizedOperations = false;
        qint8 endpointType = 1;
        bool includeFencedBrokers = false;
        static void fields(auto& f, auto& m)
        {
            f("includeClusterAuthorizedOperations", m.includeClusterAuthorizedOperations);
            f("endpointType", m.endpointType, since(1));
            f("includeFencedBrokers", m.includeFencedBrokers, since(2));
        }
    };

    struct Response : Struct
    {
        struct Broker : Struct
        {
            qint32 brokerId = 0;
            QString host;
            qint32 port = 0;
            std::optional<QString> rack;
            bool isFenced = false;
            static void fields(auto& f, auto& m)
            {
                f("brokerId", m.brokerId);
                f("host", m.host);
                f("port", m.port);
                f("rack", m.rack);
                f("isFenced", m.isFenced, since(2));
            }
        };

        qint32 throttleTimeMs = 0;
        qint16 errorCode = 0;
        std::optional<QString> errorMessage;
        qint8 endpointType = 1;
        QString clusterId;
        qint32 controllerId = -1;
        std::vector<Broker> brokers;
        qint32 clusterAuthorizedOperations = std::numeric_limits<qint32>::min();
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("errorCode", m.errorCode);
            f("errorMessage", m.errorMessage);
            f("endpointType", m.endpointType, since(1));
            f("clusterId", m.clusterId);
            f("controllerId", m.controllerId);
            f("brokers", m.brokers);
            f("clusterAuthorizedOperations", m.clusterAuthorizedOperations);
        }
    };
};

} // namespace kafka::wire
