// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** The groups one broker coordinates; states since 4 (KIP-518), types since 5 (KIP-848). */
struct ListGroups
{
    static constexpr Api api {16, "ListGroups", {0, 5}, 3};

    struct Request : Struct
    {
        std::vector<QString> statesFilter;
        std::vector<QString> typesFilter;
        static void fields(auto& f, auto& m)
        {
            f("statesFilter", m.statesFilter, since(4));
            f("typesFilter", m.typesFilter, since(5));
        }
    };

    struct Response : Struct
    {
        struct Group : Struct
        {
            QString groupId;
            QString protocolType;
            QString groupState;
            QString groupType;
            static void fields(auto& f, auto& m)
            {
                f("groupId", m.groupId);
                f("protocolType", m.protocolType);
                f("groupState", m.groupState, since(4));
                f("groupType", m.groupType, since(5));
            }
        };

        qint32 throttleTimeMs = 0;
        qint16 errorCode = 0;
        std::vector<Group> groups;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs, since(1));
            f("errorCode", m.errorCode);
            f("groups", m.groups);
        }
    };
};

} // namespace kafka::wire
