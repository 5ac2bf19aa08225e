// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Changes named settings only (KIP-339). */
struct IncrementalAlterConfigs
{
    static constexpr Api api {44, "IncrementalAlterConfigs", {0, 1}, 1};

    struct Request : Struct
    {
        struct Config : Struct
        {
            QString name;
            qint8 configOperation = 0;
            std::optional<QString> value;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name);
                f("configOperation", m.configOperation);
                f("value", m.value);
            }
        };
        struct Resource : Struct
        {
            qint8 resourceType = 0;
            QString resourceName;
            std::vector<Config> configs;
            static void fields(auto& f, auto& m)
            {
                f("resourceType", m.resourceType);
                f("resourceName", m.resourceName);
                f("configs", m.configs);
            }
        };

        std::vector<Resource> resources;
        bool validateOnly = false;
        static void fields(auto& f, auto& m)
        {
            f("resources", m.resources);
            f("validateOnly", m.validateOnly);
        }
    };

    struct Response : Struct
    {
        struct Resource : Struct
        {
            qint16 errorCode = 0;
            std::optional<QString> errorMessage;
            qint8 resourceType = 0;
            QString resourceName;
            static void fields(auto& f, auto& m)
            {
                f("errorCode", m.errorCode);
                f("errorMessage", m.errorMessage);
                f("resourceType", m.resourceType);
                f("resourceName", m.resourceName);
            }
        };

        qint32 throttleTimeMs = 0;
        std::vector<Resource> responses;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("responses", m.responses);
        }
    };
};

} // namespace kafka::wire
