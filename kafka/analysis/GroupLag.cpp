// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/GroupLag.h"

namespace kafka {

PartitionLag partitionLag(const std::optional<qint64>& committed, const Watermarks& log, std::optional<bool> exists, bool endIsNewer)
{
    if (exists == false)
        return {std::nullopt, OffsetNote::TopicDeleted};
    if (!committed)
        return {std::nullopt, OffsetNote::None};
    if (!log.latest)
        return {std::nullopt, OffsetNote::Unknown};
    if (*committed > *log.latest)
        return endIsNewer ? PartitionLag {std::nullopt, OffsetNote::BeyondEnd} : PartitionLag {0, OffsetNote::ReadEarlier};
    if (log.earliest && *committed < *log.earliest)
        return {std::nullopt, OffsetNote::BeforeStart};
    return {*log.latest - *committed, OffsetNote::Fine};
}

GroupLag groupLag(const GroupOffsets& offsets, const std::function<PartitionLag(const CommittedOffset&)>& lagOf)
{
    GroupLag sum;
    for (const CommittedOffset& committed : offsets.offsets) {
        ++sum.partitions;
        const PartitionLag one = committed.error ? PartitionLag {std::nullopt, OffsetNote::Unknown} : lagOf(committed);
        if (one.lag)
            sum.known = sum.known.value_or(0) + *one.lag;
        else if (one.note == OffsetNote::Unknown)
            ++sum.unknown;
        else
            ++sum.notApplicable;
    }
    return sum;
}

} // namespace kafka
