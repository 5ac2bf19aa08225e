// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Deletes topics; by id since 6 (KIP-516). */
struct DeleteTopics
{
    static constexpr Api api {20, "DeleteTopics", {1, 6}, 4};

    struct Request : Struct
    {
        struct Topic : Struct
        {
            std::optional<QString> name;
            Uuid topicId;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, since(6));
                f("topicId", m.topicId, since(6));
            }
        };

        std::vector<Topic> topics;
        std::vector<QString> topicNames;
        qint32 timeoutMs = 0;
        static void fields(auto& f, auto& m)
        {
            f("topics", m.topics, since(6));
            f("topicNames", m.topicNames, until(5));
            f("timeoutMs", m.timeoutMs);
        }
    };

    struct Response : Struct
    {
        struct Topic : Struct
        {
            std::optional<QString> name;
            Uuid topicId;
            qint16 errorCode = 0;
            std::optional<QString> errorMessage;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, nullableSince(6));
                f("topicId", m.topicId, since(6));
                f("errorCode", m.errorCode);
                f("errorMessage", m.errorMessage, since(5));
            }
        };

        qint32 throttleTimeMs = 0;
        std::vector<Topic> responses;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("responses", m.responses);
        }
    };
};

} // namespace kafka::wire
