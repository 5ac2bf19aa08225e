// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Group.h"
#include "kafka/values/Offsets.h"

#include <functional>

namespace kafka {

/** What is special about a committed offset. */
enum class OffsetNote {
    Fine,
    None, ///< nothing committed
    TopicDeleted, ///< topic or partition no longer exists
    BeyondEnd, ///< after the log end: the log was truncated, or somebody set it there
    BeforeStart, ///< before the log start: the messages it points to are gone
    ReadEarlier, ///< the end was read before the commit: lag would be negative, shown as 0
    Unknown ///< start or end of the log could not be read
};

struct PartitionLag
{
    std::optional<qint64> lag; ///< nullopt: not applicable or not known, `note` says which
    OffsetNote note = OffsetNote::Fine;
    bool operator==(const PartitionLag&) const = default;
};

/**
 * Lag of one partition: log end − committed. `exists`: whether topic and partition exist, nullopt = not known yet.
 * `endIsNewer`: the end was read after the committed offset, so that one beyond it is no matter of reading order.
 */
PartitionLag partitionLag(const std::optional<qint64>& committed, const Watermarks& log, std::optional<bool> exists, bool endIsNewer);

/** Lag of a group over its committed partitions. */
struct GroupLag
{
    std::optional<qint64> known; ///< sum over the partitions whose lag is known; nullopt: none is
    int partitions = 0; ///< with a committed offset
    int unknown = 0; ///< start or end could not be read, or the commit itself
    int notApplicable = 0; ///< deleted, beyond the end, before the start

    bool complete() const { return known && unknown == 0 && notApplicable == 0; }
    bool operator==(const GroupLag&) const = default;
};

/** `lagOf` answers for each committed partition. Without committed offsets `known` is nullopt. */
GroupLag groupLag(const GroupOffsets& offsets, const std::function<PartitionLag(const CommittedOffset&)>& lagOf);

} // namespace kafka
