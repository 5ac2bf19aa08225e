// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"
#include "kafka/values/Offsets.h"

#include <functional>
#include <map>

namespace kafka {

/** What both ways of listing offsets (librdkafka, kafka/wire) share: who is asked for what in one request. Any thread. */

using AskedOffset = std::pair<TopicPartition, OffsetSpec>;
using AskedOffsets = std::vector<AskedOffset>;

/** Instead of a leader: the metadata does not know the partition. */
constexpr qint32 unknownLeader = -2;

/** Who leads, by the metadata that the caller knew: node id, -1 = nobody, or unknownLeader. */
class Leaders
{
public:
    explicit Leaders(ClusterMetadataPtr metadata) : m_metadata(std::move(metadata)) { }
    qint32 of(const TopicPartition& tp);

private:
    ClusterMetadataPtr m_metadata;
    const Topic* m_topic = nullptr; ///< the last one asked for: partitions of a topic come together
};

/** Requests by leader, each with `most` partitions or fewer. A request takes each partition once, so the same one with another spec
 *  is in another request. */
std::map<qint32, std::vector<AskedOffsets>> offsetChunks(const AskedOffsets& asked, size_t most,
                                                         const std::function<qint32(const TopicPartition&)>& leaderOf);

/** Nothing of it could be had. */
BatchResult<TopicPartition, OffsetAt> failedOffsets(const AskedOffsets& asked, const Error& error);

} // namespace kafka
