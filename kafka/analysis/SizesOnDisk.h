// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/ByteSum.h"
#include "kafka/values/LogDirs.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

namespace kafka {

/** Bytes of some replicas, and of how many of them they are known. */
struct DiskUse
{
    qint64 bytes = 0; ///< of the known ones
    int known = 0;
    int replicas = 0; ///< that there are, by the metadata
    bool complete() const { return replicas > 0 && known == replicas; }
    bool operator==(const DiskUse&) const = default;
};

/** One replica as its broker tells it. */
struct ReplicaSize
{
    QString dir;
    qint64 bytes = 0;
    std::optional<qint64> movingBytes; ///< of its copy in another directory of the broker, while it is moved there
    bool operator==(const ReplicaSize&) const = default;
};

/** What one broker keeps on its disks. */
struct BrokerDisk
{
    std::optional<qint64> bytes; ///< sum over the directories that could be read; nullopt = none could
    int dirs = 0;
    int failedDirs = 0; ///< their replicas are not in the sum
    bool operator==(const BrokerDisk&) const = default;
};

/**
 * The last DescribeLogDirs of every broker, summed by topic. A broker that did not answer, or was not asked because the cluster
 * does not list it, leaves its replicas unknown: sums say of how many replicas they are. Pure, any one thread.
 */
class SizesOnDisk
{
public:
    /** Replaces what that broker said before. Returns the topics whose sums changed. */
    QSet<QString> take(BrokerLogDirs answer);
    /** Forgets brokers that are not among these. Returns the topics whose sums changed. */
    QSet<QString> keepOnly(const QSet<qint32>& brokers);

    /** All replicas of a topic. Complete sums carry also what is there beside them: copies being moved, strays. */
    DiskUse topic(const Topic& topic) const;
    DiskUse partition(const QString& topic, const Partition& partition) const;
    std::optional<ReplicaSize> replica(qint32 broker, const TopicPartition& tp) const;
    /** As it answered last; nullptr = never. Valid until the next change. */
    const BrokerLogDirs* broker(qint32 id) const;
    std::optional<BrokerDisk> disk(qint32 broker) const;
    /** Why not all replicas of the topic are known: the broker and its error; empty = no reason is known. */
    std::optional<Error> problem(const Topic& topic) const;
    bool isEmpty() const { return m_brokers.isEmpty(); }

private:
    struct Sum
    {
        ByteSum bytes;
        int replicas = 0;
        bool operator==(const Sum&) const = default;
    };
    using Sums = QHash<QString, Sum>;
    static Sums sumsOf(const BrokerLogDirs& answer);
    QSet<QString> replace(const Sums& old, const Sums& now);

    QMap<qint32, BrokerLogDirs> m_brokers;
    QHash<qint32, Sums> m_sums; ///< of each broker
    Sums m_topics; ///< of all brokers
    QSet<qint32> m_answered; ///< without error
};

} // namespace kafka
