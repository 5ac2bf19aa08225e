// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Error.h"

#include <QString>

#include <optional>
#include <vector>

namespace kafka {

/** One kind of request that a broker knows. */
struct BrokerApi
{
    qint16 key = -1;
    QString name; ///< Kafka's name; "Api 1234" when it is newer than Castellan
    qint16 minVersion = 0;
    qint16 maxVersion = 0;
    bool operator==(const BrokerApi&) const = default;
};

/** A feature of the cluster (KIP-584): what the broker supports and what is finalized. */
struct BrokerFeature
{
    QString name; ///< metadata.version, kraft.version, group.version…
    qint16 minSupported = -1; ///< -1 = not supported by this broker
    qint16 maxSupported = -1;
    qint16 finalized = -1; ///< level in force; -1 = none
    bool operator==(const BrokerFeature&) const = default;
};

/** ApiVersions of one broker. */
struct BrokerApis
{
    qint32 broker = -1;
    std::optional<Error> error; ///< it did not answer
    std::vector<BrokerApi> apis; ///< sorted by key
    std::vector<BrokerFeature> features; ///< sorted by name; empty before 2.7
    bool operator==(const BrokerApis&) const = default;
};

} // namespace kafka
