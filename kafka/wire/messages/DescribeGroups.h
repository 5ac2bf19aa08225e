// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Classic groups: state, protocol, members with their raw metadata and assignment. */
struct DescribeGroups
{
    static constexpr Api api {15, "DescribeGroups", {0, 6}, 5};

    struct Request : Struct
    {
        std::vector<QString> groups;
        bool includeAuthorizedOperations = false;
        static void fields(auto& f, auto& m)
        {
            f("groups", m.groups);
            f("includeAuthorizedOperations", m.includeAuthorizedOperations, since(3));
        }
    };

    struct Response : Struct
    {
        struct Member : Struct
        {
            QString memberId;
            std::optional<QString> groupInstanceId;
            QString clientId;
            QString clientHost;
            QByteArray memberMetadata;
            QByteArray memberAssignment;
            static void fields(auto& f, auto& m)
            {
                f("memberId", m.memberId);
                f("groupInstanceId", m.groupInstanceId, since(4));
                f("clientId", m.clientId);
                f("clientHost", m.clientHost);
                f("memberMetadata", m.memberMetadata);
                f("memberAssignment", m.memberAssignment);
            }
        };
        struct Group : Struct
        {
            qint16 errorCode = 0;
            std::optional<QString> errorMessage;
            QString groupId;
            QString groupState;
            QString protocolType;
            QString protocolData;
            std::vector<Member> members;
            qint32 authorizedOperations = std::numeric_limits<qint32>::min();
            static void fields(auto& f, auto& m)
            {
                f("errorCode", m.errorCode);
                f("errorMessage", m.errorMessage, since(6));
                f("groupId", m.groupId);
                f("groupState", m.groupState);
                f("protocolType", m.protocolType);
                f("protocolData", m.protocolData);
                f("members", m.members);
                f("authorizedOperations", m.authorizedOperations, since(3));
            }
        };

        qint32 throttleTimeMs = 0;
        std::vector<Group> groups;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs, since(1));
            f("groups", m.groups);
        }
    };
};

} // namespace kafka::wire
