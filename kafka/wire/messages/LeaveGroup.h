// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Removes members from a classic group; several at once since 3 (KIP-345). */
struct LeaveGroup
{
    static constexpr Api api {13, "LeaveGroup", {0, 5}, 4};

    struct Request : Struct
    {
        struct MemberIdentity : Struct
        {
            QString memberId;
            std::optional<QString> groupInstanceId;
            std::optional<QString> reason;
            static void fields(auto& f, auto& m)
            {
                f("memberId", m.memberId, since(3));
                f("groupInstanceId", m.groupInstanceId, since(3));
                f("reason", m.reason, since(5));
            }
        };

        QString groupId;
        QString memberId;
        std::vector<MemberIdentity> members;
        static void fields(auto& f, auto& m)
        {
            f("groupId", m.groupId);
            f("memberId", m.memberId, until(2));
            f("members", m.members, since(3));
        }
    };

    struct Response : Struct
    {
        struct Member : Struct
        {
            QString memberId;
            std::optional<QString> groupInstanceId;
            qint16 errorCode = 0;
            static void fields(auto& f, auto& m)
            {
                f("memberId", m.memberId, since(3));
                f("groupInstanceId", m.groupInstanceId, since(3));
                f("errorCode", m.errorCode, since(3));
            }
        };

        qint32 throttleTimeMs = 0;
        qint16 errorCode = 0;
        std::vector<Member> members;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs, since(1));
            f("errorCode", m.errorCode);
            f("members", m.members, since(3));
        }
    };
};

} // namespace kafka::wire
