// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/ConfigText.h"

#include <QCoreApplication>

namespace kafka {

namespace {

struct ConfigText
{
    Q_DECLARE_TR_FUNCTIONS(kafka::ConfigText)
};

ConfigSource ownLevel(ConfigResourceType type)
{
    switch (type) {
    case ConfigResourceType::Topic: return ConfigSource::DynamicTopic;
    case ConfigResourceType::Broker: return ConfigSource::DynamicBroker;
    case ConfigResourceType::Group: return ConfigSource::Group;
    }
    return ConfigSource::Unknown;
}

} // namespace

QString sourceName(ConfigSource source)
{
    switch (source) {
    case ConfigSource::DynamicTopic: return ConfigText::tr("topic override");
    case ConfigSource::DynamicBroker: return ConfigText::tr("this broker (dynamic)");
    case ConfigSource::DynamicDefaultBroker: return ConfigText::tr("all brokers (dynamic)");
    case ConfigSource::StaticBroker: return ConfigText::tr("server.properties");
    case ConfigSource::Default: return ConfigText::tr("default");
    case ConfigSource::Group: return ConfigText::tr("group override");
    case ConfigSource::Unknown: break;
    }
    return ConfigText::tr("unknown");
}

bool isOverride(ConfigResourceType type, const ConfigEntry& entry) { return entry.source == ownLevel(type); }

bool isChanged(ConfigResourceType type, const ConfigEntry& entry)
{
    if (type == ConfigResourceType::Broker)
        return entry.source != ConfigSource::Default && entry.source != ConfigSource::Unknown;
    return isOverride(type, entry);
}

std::optional<InheritedValue> inheritedValue(ConfigResourceType type, const ConfigEntry& entry)
{
    if (!isOverride(type, entry))
        return InheritedValue {entry.value, entry.source};
    // Synonyms come in order of precedence: the first one below this level takes over.
    for (const auto& synonym : entry.synonyms)
        if (synonym.source != ownLevel(type))
            return InheritedValue {synonym.value, synonym.source};
    return std::nullopt;
}

std::optional<InheritedValue> defaultValue(ConfigResourceType type, const ConfigEntry& entry)
{
    if (type != ConfigResourceType::Broker || isOverride(type, entry) || entry.source == ConfigSource::Default)
        return inheritedValue(type, entry);
    for (const auto& synonym : entry.synonyms)
        if (synonym.source != entry.source)
            return InheritedValue {synonym.value, synonym.source};
    return std::nullopt;
}

std::optional<int> minInSyncReplicas(const ConfigDescription& topic)
{
    const ConfigEntry* entry = topic.find(QStringLiteral("min.insync.replicas"));
    bool ok = false;
    const int value = entry && entry->value ? entry->value->toInt(&ok) : 0;
    return ok ? std::optional(value) : std::nullopt;
}

QString whyNotEditable(const ConfigEntry& entry)
{
    if (entry.readOnly)
        return ConfigText::tr("Read-only: the broker takes it from server.properties at its start.");
    if (entry.sensitive)
        return ConfigText::tr("Sensitive: the broker hides its value, so a plan cannot show what would change.");
    return {};
}

} // namespace kafka
