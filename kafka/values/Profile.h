// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Masking.h"

#include <QString>

#include <chrono>
#include <vector>

namespace kafka {

enum class Environment { Development, Staging, Production };

/** A librdkafka property typed by the user. Values of sensitive ones live in memory only (ClientProperties.h knows which). */
struct ClientProperty
{
    QString name;
    QString value;
    bool operator==(const ClientProperty&) const = default;
};

/** A connection: what is needed to reach a cluster, and how careful to be with it. */
struct Profile
{
    QString id; ///< UUID text, stable across renames; keys files and settings
    QString name;
    QString bootstrapServers; ///< host:port, comma separated
    QString colour; ///< "#rrggbb"
    Environment environment = Environment::Production; ///< must be chosen; production is the safe assumption
    bool readOnly = true; ///< new profiles are
    std::vector<ClientProperty> properties;
    Masking masking;

    /** Messages are shown, copied and exported masked until somebody asks for them raw. */
    bool isMasked() const { return masking.on.value_or(environment == Environment::Production); }
    bool operator==(const Profile&) const = default;
};

/** How long each kind of request may take in all, retries included. */
struct Deadlines
{
    std::chrono::milliseconds connect {5000};
    std::chrono::milliseconds read {10000};
    std::chrono::milliseconds write {30000};
};

} // namespace kafka
