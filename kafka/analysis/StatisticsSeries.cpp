// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/StatisticsSeries.h"

#include <algorithm>

namespace kafka {

namespace {

constexpr int FewHours = 3; // fewer of them say less than minutes
constexpr int ManyBuckets = 1000; // more are no picture

TimeStep suitable(const TimeBuckets& times)
{
    if (times.grid(TimeStep::Hour).size <= FewHours)
        return TimeStep::Minute;
    for (const TimeStep step : {TimeStep::Hour, TimeStep::Day, TimeStep::Week})
        if (times.grid(step).size <= ManyBuckets)
            return step;
    return TimeStep::Year;
}

void addTo(std::vector<qint64>& sum, const std::vector<qint64>& counts)
{
    std::transform(sum.begin(), sum.end(), counts.begin(), sum.begin(), std::plus());
}

} // namespace

StatisticsSeries statisticsSeries(const RecordStatistics& statistics, std::optional<TimeStep> wanted, int most)
{
    const TimeBuckets& times = statistics.times();
    const auto grid = times.grid(wanted.value_or(suitable(times)));
    StatisticsSeries series;
    series.step = grid.step;
    for (int i = 0; i < grid.size; ++i)
        series.starts.push_back(times.start(grid, i));
    series.all.resize(size_t(grid.size));
    const auto partitions = statistics.partitions();
    const bool tooMany = int(partitions.size()) > most;
    const auto own = statistics.busiest(tooMany ? most - 1 : most);
    StatisticsSeries::Line others {-1, 0, std::vector<qint64>(size_t(grid.size))};
    for (const PartitionStatistics& p : partitions) {
        auto counts = statistics.counts(p.partition, grid);
        addTo(series.all, counts);
        if (std::find(own.begin(), own.end(), p.partition) != own.end()) {
            series.lines.push_back({p.partition, 1, std::move(counts)});
        } else {
            addTo(others.counts, counts);
            ++others.partitions;
        }
    }
    if (others.partitions > 0)
        series.lines.push_back(std::move(others));
    return series;
}

} // namespace kafka
