// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RdKafkaHandles.h"
#include "kafka/values/Config.h"

namespace kafka {

rd_kafka_ResourceType_t resourceTypeOf(ConfigResourceType type);
ConfigResource resourceFrom(const rd_kafka_ConfigResource_t* resource);
/** "Topic:orders", as an ACL names it. */
QString aclName(const ConfigResource& resource);
/** All entries sorted by name; a sensitive value the broker hides stays nullopt. Or the resource's own error. */
Result<ConfigDescription> configFrom(const rd_kafka_ConfigResource_t* resource);

} // namespace kafka
