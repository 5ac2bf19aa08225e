// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"

#include <optional>
#include <vector>

namespace kafka {

/** One replica of the cluster's metadata log. */
struct QuorumReplica
{
    qint32 node = -1;
    QString directoryId; ///< KIP-853, Base64 text; empty when the broker does not say
    qint64 logEndOffset = -1;
    qint64 lag = -1; ///< records behind the leader; -1 = not known
    std::optional<TimePoint> lastFetch; ///< nullopt: not told (older than 3.4), or never
    std::optional<TimePoint> lastCaughtUp;
    bool operator==(const QuorumReplica&) const = default;
};

/**
 * Who controls the cluster. KRaft: the quorum (DescribeQuorum, KIP-595). ZooKeeper: only the controller's id (Metadata),
 * without voters.
 */
struct QuorumDescription
{
    bool kraft = true;
    qint32 leader = -1; ///< the active controller; -1 = none now
    qint32 epoch = -1;
    qint64 highWatermark = -1;
    std::vector<QuorumReplica> voters; ///< sorted by node
    std::vector<QuorumReplica> observers; ///< brokers that are no controllers; sorted by node
    bool operator==(const QuorumDescription&) const = default;
};

} // namespace kafka
