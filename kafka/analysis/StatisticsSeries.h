// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/RecordStatistics.h"

#include <optional>

namespace kafka {

/** Messages over time as a chart shows them: buckets of one width, the busiest partitions each for itself, the others together. */
struct StatisticsSeries
{
    struct Line
    {
        qint32 partition = -1; ///< -1: several, which have no line of their own
        int partitions = 1; ///< so many
        std::vector<qint64> counts; ///< one for each bucket
        bool operator==(const Line&) const = default;
    };
    TimeStep step = TimeStep::Hour;
    std::vector<qint64> starts; ///< of the buckets, ms since epoch
    std::vector<qint64> all; ///< all partitions together, one for each bucket
    std::vector<Line> lines; ///< by partition; the others last
    bool isEmpty() const { return starts.empty(); }
    bool operator==(const StatisticsSeries&) const = default;
};

/**
 * `wanted`: as it is kept when that is coarser; none = hours where they serve, else what suits the range. At most so many lines: more
 * partitions than that and the last one is those that are least busy.
 */
StatisticsSeries statisticsSeries(const RecordStatistics& statistics, std::optional<TimeStep> wanted, int most);

} // namespace kafka
