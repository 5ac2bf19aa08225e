// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RdKafkaHandles.h"
#include "kafka/values/Profile.h"
#include "kafka/values/Result.h"

namespace kafka {

/** What a client is for; decides the properties Castellan sets itself. */
enum class ClientRole {
    Admin, ///< requests only; made as a consumer without group: never creates a topic, never joins anything
    Reader, ///< consumes chosen partitions, without group and without commits
    Member, ///< a member of a group (GroupConsumer): the only role that may be given a group.id
    Producer ///< sends records, idempotent
};

/**
 * Builds the configuration of a librdkafka client from a profile: first the profile's own properties, each only if
 * ClientProperties allows it, then what Castellan sets itself and nobody may change. Any thread; does not connect.
 * Error(Invalid) names the property that was refused.
 */
[[nodiscard]] Result<rd::Conf> makeClientConfig(const Profile& profile, ClientRole role, const Deadlines& deadlines);

/** `castellan-<user>`: brokers log it, so their people see who asks. Kafka's quotas know only simple characters. */
QByteArray clientId();

/** RD_KAFKA_PRODUCER for producers, RD_KAFKA_CONSUMER for the others. */
rd_kafka_type_t clientType(ClientRole role);

/**
 * Removes from a text whatever the profile keeps secret (passwords, keys), for log lines and errors. Any thread.
 */
QString withoutSecrets(QString text, const Profile& profile);

} // namespace kafka
