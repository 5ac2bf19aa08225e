// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** The coordinator of a group (0), transactional id (1) or share partition (2); several keys since 4 (KIP-699). */
struct FindCoordinator
{
    static constexpr Api api {10, "FindCoordinator", {0, 6}, 3};

    struct Request : Struct
    {
        QString key;
        qint8 keyType = 0;
        std::vector<QString> coordinatorKeys;
        static void fields(auto& f, auto& m)
        {
            f("key", m.key, until(3));
            f("keyType", m.keyType, since(1));
            f("coordinatorKeys", m.coordinatorKeys, since(4));
        }
    };

    struct Response : Struct
    {
        struct Coordinator : Struct
        {
            QString key;
            qint32 nodeId = 0;
            QString host;
            qint32 port = 0;
            qint16 errorCode = 0;
            std::optional<QString> errorMessage;
            static void fields(auto& f, auto& m)
            {
                f("key", m.key, since(4));
                f("nodeId", m.nodeId, since(4));
                f("host", m.host, since(4));
                f("port", m.port, since(4));
                f("errorCode", m.errorCode, since(4));
                f("errorMessage", m.errorMessage, since(4));
            }
        };

        qint32 throttleTimeMs = 0;
        qint16 errorCode = 0;
        std::optional<QString> errorMessage;
        qint32 nodeId = 0;
        QString host;
        qint32 port = 0;
        std::vector<Coordinator> coordinators;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs, since(1));
            f("errorCode", m.errorCode, until(3));
            f("errorMessage", m.errorMessage, between(1, 3));
            f("nodeId", m.nodeId, until(3));
            f("host", m.host, until(3));
            f("port", m.port, until(3));
            f("coordinators", m.coordinators, since(4));
        }
    };
};

} // namespace kafka::wire
