// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Configurations of topics, brokers (empty name: the cluster-wide defaults), loggers, groups, client metrics. */
struct DescribeConfigs
{
    static constexpr Api api {32, "DescribeConfigs", {0, 4}, 4};

    struct Request : Struct
    {
        struct Resource : Struct
        {
            qint8 resourceType = 0;
            QString resourceName;
            std::optional<std::vector<QString>> configurationKeys;
            static void fields(auto& f, auto& m)
            {
                f("resourceType", m.resourceType);
                f("resourceName", m.resourceName);
                f("configurationKeys", m.configurationKeys);
            }
        };

        std::vector<Resource> resources;
        bool includeSynonyms = false;
        bool includeDocumentation = false;
        static void fields(auto& f, auto& m)
        {
            f("resources", m.resources);
            f("includeSynonyms", m.includeSynonyms, since(1));
            f("includeDocumentation", m.includeDocumentation, since(3));
        }
    };

    struct Response : Struct
    {
        struct Synonym : Struct
        {
            QString name;
            std::optional<QString> value;
            qint8 source = 0;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, since(1));
                f("value", m.value, since(1));
                f("source", m.source, since(1));
            }
        };
        struct Config : Struct
        {
            QString name;
            std::optional<QString> value;
            bool readOnly = false;
            bool isDefault = false;
            qint8 configSource = -1;
            bool isSensitive = false;
            std::vector<Synonym> synonyms;
            qint8 configType = 0;
            std::optional<QString> documentation;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name);
                f("value", m.value);
                f("readOnly", m.readOnly);
                f("isDefault", m.isDefault, until(0));
                f("configSource", m.configSource, since(1));
                f("isSensitive", m.isSensitive);
                f("synonyms", m.synonyms, since(1));
                f("configType", m.configType, since(3));
                f("documentation", m.documentation, since(3));
            }
        };
        struct Resource : Struct
        {
            qint16 errorCode = 0;
            std::optional<QString> errorMessage;
            qint8 resourceType = 0;
            QString resourceName;
            std::vector<Config> configs;
            static void fields(auto& f, auto& m)
            {
                f("errorCode", m.errorCode);
                f("errorMessage", m.errorMessage);
                f("resourceType", m.resourceType);
                f("resourceName", m.resourceName);
                f("configs", m.configs);
            }
        };

        qint32 throttleTimeMs = 0;
        std::vector<Resource> results;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("results", m.results);
        }
    };
};

} // namespace kafka::wire
