// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Adds partitions to topics (KIP-195). */
struct CreatePartitions
{
    static constexpr Api api {37, "CreatePartitions", {0, 3}, 2};

    struct Request : Struct
    {
        struct Assignment : Struct
        {
            std::vector<qint32> brokerIds;
            static void fields(auto& f, auto& m) { f("brokerIds", m.brokerIds); }
        };
        struct Topic : Struct
        {
            QString name;
            qint32 count = 0;
            std::optional<std::vector<Assignment>> assignments;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name);
                f("count", m.count);
                f("assignments", m.assignments);
            }
        };

        std::vector<Topic> topics;
        qint32 timeoutMs = 0;
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
        struct Topic : Struct
        {
            QString name;
            qint16 errorCode = 0;
            std::optional<QString> errorMessage;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name);
                f("errorCode", m.errorCode);
                f("errorMessage", m.errorMessage);
            }
        };

        qint32 throttleTimeMs = 0;
        std::vector<Topic> results;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("results", m.results);
        }
    };
};

} // namespace kafka::wire
