// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Result.h"

#include <QString>

#include <optional>
#include <vector>

namespace kafka {

enum class ConfigResourceType { Topic, Broker, Group };

struct ConfigResource
{
    ConfigResourceType type = ConfigResourceType::Topic;
    QString name; ///< topic, group, or broker id as text

    auto operator<=>(const ConfigResource& o) const
    {
        if (type != o.type)
            return int(type) <=> int(o.type);
        return name.compare(o.name) <=> 0;
    }
    bool operator==(const ConfigResource&) const = default;
};

enum class ConfigSource { Unknown, DynamicTopic, DynamicBroker, DynamicDefaultBroker, StaticBroker, Default, Group };

struct ConfigSynonym
{
    QString name;
    std::optional<QString> value;
    ConfigSource source = ConfigSource::Unknown;
    bool operator==(const ConfigSynonym&) const = default;
};

/** One entry of DescribeConfigs (KIP-226, KIP-524). */
struct ConfigEntry
{
    QString name;
    std::optional<QString> value; ///< nullopt: hidden by the broker (sensitive) or unset
    ConfigSource source = ConfigSource::Unknown;
    bool readOnly = false;
    bool sensitive = false;
    std::vector<ConfigSynonym> synonyms;

    bool isDefault() const { return source == ConfigSource::Default; }
    bool operator==(const ConfigEntry&) const = default;
};

/** All entries of one resource, sorted by name. */
struct ConfigDescription
{
    ConfigResource resource;
    std::vector<ConfigEntry> entries;

    const ConfigEntry* find(const QString& name) const
    {
        for (const auto& e : entries)
            if (e.name == name)
                return &e;
        return nullptr;
    }
    bool operator==(const ConfigDescription&) const = default;
};

/** Answer to some of the asked resources. */
using ConfigChunk = BatchResult<ConfigResource, ConfigDescription>;

/** One incremental change (KIP-339): set the key, or delete the override so that the default holds again. */
struct ConfigChange
{
    QString name;
    std::optional<QString> value; ///< nullopt = reset to default
    bool operator==(const ConfigChange&) const = default;
};

struct AlterConfigsRequest
{
    ConfigResource resource;
    std::vector<ConfigChange> changes;
    bool validateOnly = false; ///< the broker checks, nothing is changed
};

} // namespace kafka
