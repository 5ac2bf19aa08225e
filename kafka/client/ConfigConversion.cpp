// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/ConfigConversion.h"

#include "kafka/client/ErrorConversion.h"

#include <algorithm>

namespace kafka {

namespace {

ConfigSource sourceFrom(rd_kafka_ConfigSource_t source)
{
    switch (source) {
    case RD_KAFKA_CONFIG_SOURCE_DYNAMIC_TOPIC_CONFIG: return ConfigSource::DynamicTopic;
    case RD_KAFKA_CONFIG_SOURCE_DYNAMIC_BROKER_CONFIG: return ConfigSource::DynamicBroker;
    case RD_KAFKA_CONFIG_SOURCE_DYNAMIC_DEFAULT_BROKER_CONFIG: return ConfigSource::DynamicDefaultBroker;
    case RD_KAFKA_CONFIG_SOURCE_STATIC_BROKER_CONFIG: return ConfigSource::StaticBroker;
    case RD_KAFKA_CONFIG_SOURCE_DEFAULT_CONFIG: return ConfigSource::Default;
    case RD_KAFKA_CONFIG_SOURCE_GROUP_CONFIG: return ConfigSource::Group;
    default: return ConfigSource::Unknown;
    }
}

std::optional<QString> textOrNull(const char* text) { return text ? std::optional(QString::fromUtf8(text)) : std::nullopt; }

ConfigEntry entryFrom(const rd_kafka_ConfigEntry_t* raw)
{
    ConfigEntry entry;
    entry.name = QString::fromUtf8(rd_kafka_ConfigEntry_name(raw));
    entry.value = textOrNull(rd_kafka_ConfigEntry_value(raw));
    entry.source = sourceFrom(rd_kafka_ConfigEntry_source(raw));
    entry.readOnly = rd_kafka_ConfigEntry_is_read_only(raw) == 1;
    entry.sensitive = rd_kafka_ConfigEntry_is_sensitive(raw) == 1;
    size_t count = 0;
    const rd_kafka_ConfigEntry_t** synonyms = rd_kafka_ConfigEntry_synonyms(raw, &count);
    entry.synonyms.reserve(count);
    for (size_t i = 0; i < count; ++i)
        entry.synonyms.push_back({QString::fromUtf8(rd_kafka_ConfigEntry_name(synonyms[i])), textOrNull(rd_kafka_ConfigEntry_value(synonyms[i])),
                                  sourceFrom(rd_kafka_ConfigEntry_source(synonyms[i]))});
    return entry;
}

} // namespace

rd_kafka_ResourceType_t resourceTypeOf(ConfigResourceType type)
{
    switch (type) {
    case ConfigResourceType::Broker: return RD_KAFKA_RESOURCE_BROKER;
    case ConfigResourceType::Group: return RD_KAFKA_RESOURCE_GROUP;
    case ConfigResourceType::Topic: break;
    }
    return RD_KAFKA_RESOURCE_TOPIC;
}

ConfigResource resourceFrom(const rd_kafka_ConfigResource_t* resource)
{
    ConfigResource value;
    value.name = QString::fromUtf8(rd_kafka_ConfigResource_name(resource));
    const auto type = rd_kafka_ConfigResource_type(resource);
    value.type = type == RD_KAFKA_RESOURCE_BROKER  ? ConfigResourceType::Broker
                 : type == RD_KAFKA_RESOURCE_GROUP ? ConfigResourceType::Group
                                                   : ConfigResourceType::Topic;
    return value;
}

QString aclName(const ConfigResource& resource)
{
    switch (resource.type) {
    case ConfigResourceType::Broker: return QStringLiteral("Cluster");
    case ConfigResourceType::Group: return QStringLiteral("Group:") + resource.name;
    case ConfigResourceType::Topic: break;
    }
    return QStringLiteral("Topic:") + resource.name;
}

Result<ConfigDescription> configFrom(const rd_kafka_ConfigResource_t* resource)
{
    ConfigDescription description;
    description.resource = resourceFrom(resource);
    if (const auto code = rd_kafka_ConfigResource_error(resource); code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        const Error error = errorFromCode(code, QString::fromUtf8(rd_kafka_ConfigResource_error_string(resource)));
        return Failure(withResource(error, "DescribeConfigs", aclName(description.resource)));
    }
    size_t count = 0;
    const rd_kafka_ConfigEntry_t** entries = rd_kafka_ConfigResource_configs(resource, &count);
    description.entries.reserve(count);
    for (size_t i = 0; i < count; ++i)
        description.entries.push_back(entryFrom(entries[i]));
    std::sort(description.entries.begin(), description.entries.end(), [](const ConfigEntry& a, const ConfigEntry& b) { return a.name < b.name; });
    return description;
}

} // namespace kafka
