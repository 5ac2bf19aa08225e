// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Profile.h"
#include "kafka/values/Result.h"

#include <QStringList>

namespace kafka::ClientProperties {

/** How a librdkafka property named by a user, a file or the command line is treated. */
enum class Verdict {
    Allowed,
    Secret, ///< allowed, kept in memory only, masked everywhere
    Reserved, ///< set by Castellan itself (bootstrap.servers, group.id, allow.auto.create.topics…)
    Dangerous, ///< runs code or reads files on its own (plugin.library.paths, sasl.kerberos.kinit.cmd…): refused
    Unknown ///< not on the allow-list
};

/** The allow-list. Pure; nothing reaches rd_kafka_conf_set before this says Allowed or Secret. */
Verdict verdict(const QString& name);
/** One sentence why a property is refused; empty when allowed. */
QString refusal(const QString& name);
/** The same for a name with its value: some allowed names take only harmless values (an https token endpoint). */
QString refusal(const QString& name, const QString& value);
/** All allowed names, for completion. */
QStringList allowedNames();

} // namespace kafka::ClientProperties
