// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/SizesOnDisk.h"
#include "kafka/values/Cluster.h"
#include "kafka/values/Group.h"

#include <functional>
#include <map>
#include <optional>

namespace kafka {

/** What one broker carries, counted from the metadata. */
struct BrokerLoad
{
    Broker broker;
    bool up = false; ///< among the brokers the metadata lists; a broker known only from replica lists is down
    int leaders = 0;
    int replicas = 0;
    int preferred = 0; ///< partitions whose first replica it is
    int preferredLed = 0; ///< of these, how many it leads
    int outOfSync = 0; ///< its replicas that are not in the ISR
    std::optional<BrokerDisk> disk {}; ///< not from the metadata: summarise() leaves it empty
    QString diskProblem {}; ///< why it is not known

    bool operator==(const BrokerLoad&) const = default;
};

/** The figures of a cluster, internal topics included. */
struct ClusterSummary
{
    int brokersUp = 0;
    int brokersKnown = 0; ///< up, or named in a replica list
    int topics = 0;
    int internalTopics = 0;
    int partitions = 0;
    int replicas = 0;
    int offline = 0; ///< no leader
    int underReplicated = 0;
    int preferredLed = 0; ///< partitions led by their first replica
    int underMinIsr = 0; ///< among topics whose min.insync.replicas is known
    int minIsrUnknown = 0; ///< topics whose min.insync.replicas is not known (yet)
    std::vector<BrokerLoad> brokers; ///< by id

    bool operator==(const ClusterSummary&) const = default;
};

/**
 * Counts once through all partitions. `description` adds racks (the metadata has none). `minInsyncReplicas` tells a topic's
 * setting, nullopt = not known. Pure.
 */
ClusterSummary summarise(const ClusterMetadata& metadata, const std::optional<ClusterDescription>& description,
                         const std::function<std::optional<int>(const QString& topic)>& minInsyncReplicas);

/** How many groups are in each state. */
std::map<GroupState, int> groupsByState(const GroupListings& listings);

} // namespace kafka
