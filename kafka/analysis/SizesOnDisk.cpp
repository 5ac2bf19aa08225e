// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/SizesOnDisk.h"

#include <algorithm>

namespace kafka {

SizesOnDisk::Sums SizesOnDisk::sumsOf(const BrokerLogDirs& answer)
{
    Sums sums;
    for (const auto& dir : answer.dirs) {
        for (const auto& replica : dir.replicas) {
            Sum& sum = sums[replica.partition.topic];
            sum.bytes.add(replica.size);
            sum.replicas += replica.future ? 0 : 1;
        }
    }
    return sums;
}

QSet<QString> SizesOnDisk::replace(const Sums& old, const Sums& now)
{
    QSet<QString> changed;
    for (auto it = old.cbegin(); it != old.cend(); ++it) {
        const auto same = now.constFind(it.key());
        if (same != now.cend() && *same == *it)
            continue;
        Sum& sum = m_topics[it.key()];
        sum.bytes -= it->bytes;
        sum.replicas -= it->replicas;
        changed.insert(it.key());
        if (same == now.cend() && sum == Sum())
            m_topics.remove(it.key());
    }
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto before = old.constFind(it.key());
        if (before != old.cend() && *before == *it)
            continue;
        Sum& sum = m_topics[it.key()];
        sum.bytes += it->bytes;
        sum.replicas += it->replicas;
        changed.insert(it.key());
    }
    return changed;
}

QSet<QString> SizesOnDisk::take(BrokerLogDirs answer)
{
    const qint32 broker = answer.broker;
    Sums now = sumsOf(answer);
    const QSet<QString> changed = replace(m_sums.value(broker), now);
    m_sums.insert(broker, std::move(now));
    if (answer.error)
        m_answered.remove(broker);
    else
        m_answered.insert(broker);
    m_brokers.insert(broker, std::move(answer));
    return changed;
}

QSet<QString> SizesOnDisk::keepOnly(const QSet<qint32>& brokers)
{
    QSet<QString> changed;
    const auto known = m_brokers.keys();
    for (const qint32 id : known) {
        if (brokers.contains(id))
            continue;
        changed |= replace(m_sums.take(id), {});
        m_brokers.remove(id);
        m_answered.remove(id);
    }
    return changed;
}

std::optional<ReplicaSize> SizesOnDisk::replica(qint32 broker, const TopicPartition& tp) const
{
    const auto it = m_brokers.constFind(broker);
    if (it == m_brokers.cend())
        return std::nullopt;
    std::optional<ReplicaSize> found;
    std::optional<qint64> moving;
    for (const auto& dir : it->dirs) {
        auto at = std::lower_bound(dir.replicas.begin(), dir.replicas.end(), tp,
                                   [](const ReplicaOnDisk& r, const TopicPartition& v) { return r.partition < v; });
        for (; at != dir.replicas.end() && at->partition == tp; ++at) {
            if (at->future)
                moving = at->size;
            else
                found = ReplicaSize {dir.path, at->size, std::nullopt};
        }
    }
    if (found)
        found->movingBytes = moving;
    return found;
}

DiskUse SizesOnDisk::partition(const QString& topic, const Partition& partition) const
{
    DiskUse use;
    use.replicas = int(partition.replicas.size());
    ByteSum sum;
    for (const qint32 broker : partition.replicas) {
        if (const auto size = replica(broker, {topic, partition.id})) {
            ++use.known;
            sum.add(size->bytes);
        }
    }
    use.bytes = sum.total();
    return use;
}

DiskUse SizesOnDisk::topic(const Topic& topic) const
{
    DiskUse use;
    bool allAnswered = true;
    for (const auto& partition : topic.partitions) {
        use.replicas += int(partition.replicas.size());
        for (const qint32 broker : partition.replicas)
            allAnswered = allAnswered && m_answered.contains(broker);
    }
    const Sum sum = m_topics.value(topic.name);
    if (sum.replicas == 0)
        return use;
    if (allAnswered && sum.replicas >= use.replicas) {
        use.known = use.replicas;
        use.bytes = sum.bytes.total();
        return use;
    }
    ByteSum known;
    for (const auto& partition : topic.partitions) { // a stray elsewhere must not stand for a replica that is not known
        const DiskUse part = this->partition(topic.name, partition);
        use.known += part.known;
        known.add(part.bytes);
    }
    use.bytes = known.total();
    return use;
}

const BrokerLogDirs* SizesOnDisk::broker(qint32 id) const
{
    const auto it = m_brokers.constFind(id);
    return it == m_brokers.cend() ? nullptr : &*it;
}

std::optional<BrokerDisk> SizesOnDisk::disk(qint32 broker) const
{
    const BrokerLogDirs* said = this->broker(broker);
    if (!said || said->error)
        return std::nullopt;
    BrokerDisk disk;
    disk.dirs = int(said->dirs.size());
    ByteSum bytes;
    for (const auto& dir : said->dirs) {
        if (dir.error) {
            ++disk.failedDirs;
            continue;
        }
        for (const auto& replica : dir.replicas)
            bytes.add(replica.size);
        disk.bytes = bytes.total();
    }
    return disk;
}

std::optional<Error> SizesOnDisk::problem(const Topic& topic) const
{
    for (const auto& partition : topic.partitions) {
        for (const qint32 id : partition.replicas) {
            const BrokerLogDirs* said = broker(id);
            if (!said)
                continue;
            if (said->error)
                return said->error;
            const auto failed = std::find_if(said->dirs.begin(), said->dirs.end(), [](const LogDir& dir) { return dir.error.has_value(); });
            if (failed != said->dirs.end())
                return failed->error;
        }
    }
    return std::nullopt;
}

} // namespace kafka
