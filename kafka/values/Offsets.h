// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"
#include "kafka/values/Result.h"

namespace kafka {

/** Which offset ListOffsets is asked for (KIP-79, KIP-734): a special position or a time. */
struct OffsetSpec
{
    enum Kind { Earliest, Latest, MaxTimestamp, AtTime };
    Kind kind = Latest;
    TimePoint time {}; ///< for AtTime: the first record with this timestamp or later

    bool operator==(const OffsetSpec&) const = default;
};

struct OffsetAt
{
    qint64 offset = -1; ///< -1 with AtTime: no record at or after the time. Never -1001: that is an Error(Timeout)
    qint64 timestamp = -1; ///< ms since epoch of the record found, -1 = none
    qint32 leaderEpoch = -1;

    bool operator==(const OffsetAt&) const = default;
};

struct ListOffsetsRequest
{
    std::vector<std::pair<TopicPartition, OffsetSpec>> partitions;
    bool readCommitted = false; ///< Latest means last stable offset instead of high watermark
};

/** Answer of one leader (≤ 500 partitions): an outcome per partition. */
struct OffsetsChunk
{
    qint32 leader = -1;
    BatchResult<TopicPartition, OffsetAt> offsets;
};

/** Watermarks of a partition as last read; nullopt = unknown (never shown as a number). */
struct Watermarks
{
    std::optional<qint64> earliest;
    std::optional<qint64> latest;

    /** Offset span: a message count only without compaction and transactions. */
    std::optional<qint64> span() const { return earliest && latest ? std::optional<qint64>(*latest - *earliest) : std::nullopt; }
    bool operator==(const Watermarks&) const = default;
};

struct DeleteRecordsRequest
{
    std::vector<std::pair<TopicPartition, qint64>> beforeOffset; ///< records with smaller offsets go; -1 = to the end
};
struct DeletedRecords
{
    qint64 lowWatermark = -1; ///< first offset that remains
    bool operator==(const DeletedRecords&) const = default;
};

} // namespace kafka
