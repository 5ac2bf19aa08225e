// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Deletes groups without members (KIP-229). */
struct DeleteGroups
{
    static constexpr Api api {42, "DeleteGroups", {0, 2}, 2};

    struct Request : Struct
    {
        std::vector<QString> groupsNames;
        static void fields(auto& f, auto& m) { f("groupsNames", m.groupsNames); }
    };

    struct Response : Struct
    {
        struct Group : Struct
        {
            QString groupId;
            qint16 errorCode = 0;
            static void fields(auto& f, auto& m)
            {
                f("groupId", m.groupId);
                f("errorCode", m.errorCode);
            }
        };

        qint32 throttleTimeMs = 0;
        std::vector<Group> results;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("results", m.results);
        }
    };
};

} // namespace kafka::wire
