// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Config.h"

namespace kafka {

/** Where a value comes from, in Kafka's words: "topic override", "broker (dynamic)", "server.properties", "default". */
QString sourceName(ConfigSource source);

/** The entry is set at the resource's own level and can be reset there: a topic's override, one broker's dynamic value. */
bool isOverride(ConfigResourceType type, const ConfigEntry& entry);
/** It differs from Kafka's built-in default for this kind of resource: for topics an override, for brokers anything set. */
bool isChanged(ConfigResourceType type, const ConfigEntry& entry);

/** Value and source that hold without the override of this level: the next synonym. */
struct InheritedValue
{
    std::optional<QString> value;
    ConfigSource source = ConfigSource::Unknown;
    bool operator==(const InheritedValue&) const = default;
};
/** nullopt: the broker told no synonyms. */
std::optional<InheritedValue> inheritedValue(ConfigResourceType type, const ConfigEntry& entry);

/**
 * What stands in the column Default: the inherited value, and for a broker's setting that comes from server.properties
 * or from all brokers what would hold without that. nullopt: the broker told none.
 */
std::optional<InheritedValue> defaultValue(ConfigResourceType type, const ConfigEntry& entry);

/** min.insync.replicas of a topic; nullopt: the broker did not tell it. */
std::optional<int> minInSyncReplicas(const ConfigDescription& topic);

/** Why the entry cannot be changed from here (read-only, sensitive); empty = it can. */
QString whyNotEditable(const ConfigEntry& entry);

} // namespace kafka
