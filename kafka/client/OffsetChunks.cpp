// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/OffsetChunks.h"

#include <QHash>

#include <algorithm>

namespace kafka {

qint32 Leaders::of(const TopicPartition& tp)
{
    if (!m_metadata)
        return unknownLeader;
    if (!m_topic || m_topic->name != tp.topic)
        m_topic = m_metadata->find(tp.topic);
    if (!m_topic)
        return unknownLeader;
    const auto& partitions = m_topic->partitions;
    const auto found = std::lower_bound(partitions.begin(), partitions.end(), tp.partition, [](const Partition& p, qint32 id) { return p.id < id; });
    return found != partitions.end() && found->id == tp.partition ? std::max<qint32>(found->leader, -1) : unknownLeader;
}

std::map<qint32, std::vector<AskedOffsets>> offsetChunks(const AskedOffsets& asked, size_t most,
                                                         const std::function<qint32(const TopicPartition&)>& leaderOf)
{
    std::map<qint32, std::vector<AskedOffsets>> chunks;
    QHash<TopicPartition, int> seen;
    seen.reserve(qsizetype(asked.size()));
    std::map<std::pair<qint32, int>, size_t> filling; // leader, repetition → its chunk being filled
    for (const AskedOffset& one : asked) {
        const qint32 leader = leaderOf(one.first);
        auto& ofLeader = chunks[leader];
        const auto [at, isNew] = filling.try_emplace({leader, seen[one.first]++}, ofLeader.size());
        if (isNew || ofLeader[at->second].size() == most) {
            at->second = ofLeader.size();
            ofLeader.emplace_back();
        }
        ofLeader[at->second].push_back(one);
    }
    return chunks;
}

BatchResult<TopicPartition, OffsetAt> failedOffsets(const AskedOffsets& asked, const Error& error)
{
    BatchResult<TopicPartition, OffsetAt> offsets;
    offsets.reserve(asked.size());
    for (const auto& [tp, spec] : asked)
        offsets.push_back({tp, Failure(error)});
    return offsets;
}

} // namespace kafka
