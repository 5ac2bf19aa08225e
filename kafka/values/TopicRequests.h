// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"
#include "kafka/values/Config.h"

namespace kafka {

struct CreateTopicRequest
{
    QString name;
    qint32 partitions = -1; ///< -1 = the broker's num.partitions (KIP-464)
    qint16 replicationFactor = -1; ///< -1 = the broker's default.replication.factor
    std::vector<ConfigChange> configs;
    bool validateOnly = false; ///< the broker checks, nothing is created
    bool operator==(const CreateTopicRequest&) const = default;
};

struct CreatePartitionsRequest
{
    QString topic;
    qint32 newTotal = 0; ///< partitions afterwards; more than now
    bool validateOnly = false;
    bool operator==(const CreatePartitionsRequest&) const = default;
};

} // namespace kafka
