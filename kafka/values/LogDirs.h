// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"
#include "kafka/values/Error.h"

#include <optional>
#include <vector>

namespace kafka {

/** A replica in a log directory. */
struct ReplicaOnDisk
{
    TopicPartition partition;
    qint64 size = 0; ///< bytes of its segments
    qint64 offsetLag = 0; ///< behind the high watermark; of a future replica: behind the current one
    bool future = false; ///< being moved here from another directory of the broker
    bool operator==(const ReplicaOnDisk&) const = default;
};

struct LogDir
{
    QString path; ///< as the broker names it
    std::optional<Error> error; ///< offline, or no permission: then nothing else is known
    std::optional<qint64> totalBytes; ///< of the volume (KIP-827, since 3.3)
    std::optional<qint64> usableBytes;
    std::vector<ReplicaOnDisk> replicas; ///< sorted by partition
    bool operator==(const LogDir&) const = default;
};

/** DescribeLogDirs of one broker. */
struct BrokerLogDirs
{
    qint32 broker = -1;
    std::optional<Error> error; ///< it did not answer: its directories are not known
    std::vector<LogDir> dirs;
    bool operator==(const BrokerLogDirs&) const = default;
};

} // namespace kafka
