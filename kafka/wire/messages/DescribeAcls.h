// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Access control lists that match a filter; pattern types since 1 (KIP-290). */
struct DescribeAcls
{
    static constexpr Api api {29, "DescribeAcls", {1, 3}, 2};

    struct Request : Struct
    {
        qint8 resourceTypeFilter = 0;
        std::optional<QString> resourceNameFilter;
        qint8 patternTypeFilter = 3;
        std::optional<QString> principalFilter;
        std::optional<QString> hostFilter;
        qint8 operation = 0;
        qint8 permissionType = 0;
        static void fields(auto& f, auto& m)
        {
            f("resourceTypeFilter", m.resourceTypeFilter);
            f("resourceNameFilter", m.resourceNameFilter);
            f("patternTypeFilter", m.patternTypeFilter);
            f("principalFilter", m.principalFilter);
            f("hostFilter", m.hostFilter);
            f("operation", m.operation);
            f("permissionType", m.permissionType);
        }
    };

    struct Response : Struct
    {
        struct Acl : Struct
        {
            QString principal;
            QString host;
            qint8 operation = 0;
            qint8 permissionType = 0;
            static void fields(auto& f, auto& m)
            {
                f("principal", m.principal);
                f("host", m.host);
                f("operation", m.operation);
                f("permissionType", m.permissionType);
            }
        };
        struct Resource : Struct
        {
            qint8 resourceType = 0;
            QString resourceName;
            qint8 patternType = 3;
            std::vector<Acl> acls;
            static void fields(auto& f, auto& m)
            {
                f("resourceType", m.resourceType);
                f("resourceName", m.resourceName);
                f("patternType", m.patternType);
                f("acls", m.acls);
            }
        };

        qint32 throttleTimeMs = 0;
        qint16 errorCode = 0;
        std::optional<QString> errorMessage;
        std::vector<Resource> resources;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("errorCode", m.errorCode);
            f("errorMessage", m.errorMessage);
            f("resources", m.resources);
        }
    };
};

} // namespace kafka::wire
