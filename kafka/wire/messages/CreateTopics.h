// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Creates topics; topic id and configuration in the answer since 5 and 7 (KIP-525, KIP-516). */
struct CreateTopics
{
    static constexpr Api api {19, "CreateTopics", {2, 7}, 5};

    struct Request : Struct
    {
        struct Assignment : Struct
        {
            qint32 partitionIndex = 0;
            std::vector<qint32> brokerIds;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex);
                f("brokerIds", m.brokerIds);
            }
        };
        struct Config : Struct
        {
            QString name;
            std::optional<QString> value;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name);
                f("value", m.value);
            }
        };
        struct Topic : Struct
        {
            QString name;
            qint32 numPartitions = 0;
            qint16 replicationFactor = 0;
            std::vector<Assignment> assignments;
            std::vector<Config> configs;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name);
                f("numPartitions", m.numPartitions);
                f("replicationFactor", m.replicationFactor);
                f("assignments", m.assignments);
                f("configs", m.configs);
            }
        };

        std::vector<Topic> topics;
        qint32 timeoutMs = 60000;
        bool validateOnly = false;
        static void fields(auto& f, auto& m)
        {
            f("topics", m.topics);
            f("timeoutMs", m.timeoutMs);
            f("validateOnly", m.validateOnly);
        }
    };

    struct Response : Struct
    {
        struct Config : Struct
        {
            QString name;
            std::optional<QString> value;
            bool readOnly = false;
            qint8 configSource = -1;
            bool isSensitive = false;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, since(5));
                f("value", m.value, since(5));
                f("readOnly", m.readOnly, since(5));
                f("configSource", m.configSource, since(5));
                f("isSensitive", m.isSensitive, since(5));
            }
        };
        struct Topic : Struct
        {
            QString name;
            Uuid topicId;
            qint16 errorCode = 0;
            std::optional<QString> errorMessage;
            qint16 topicConfigErrorCode = 0;
            qint32 numPartitions = -1;
            qint16 replicationFactor = -1;
            std::optional<std::vector<Config>> configs;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name);
                f("topicId", m.topicId, since(7));
                f("errorCode", m.errorCode);
                f("errorMessage", m.errorMessage);
                f.tagged(0, "topicConfigErrorCode", m.topicConfigErrorCode, qint16(0), since(5));
                f("numPartitions", m.numPartitions, since(5));
                f("replicationFactor", m.replicationFactor, since(5));
                f("configs", m.configs, since(5));
            }
        };

        qint32 throttleTimeMs = 0;
        std::vector<Topic> topics;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("topics", m.topics);
        }
    };
};

} // namespace kafka::wire
