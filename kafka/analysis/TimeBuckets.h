// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace kafka {

/** Width of a bucket of time. */
enum class TimeStep : quint8 { Minute, Hour, Day, Week, Year }; // a year of 52 weeks, so that each step is made of whole ones before it

/**
 * How often something happened over time, in several rows side by side (the partitions). Begins with minutes and goes over to hours, days,
 * weeks and years when the times lie too far apart, so that memory stays bounded whatever comes in whatever order. Hours and days are those
 * of a zone's offset, one for all: where clocks change, days on the other side begin an hour off. Not for two threads at once.
 */
class TimeBuckets
{
public:
    /** Times outside of these years are no use to a picture: seconds or microseconds taken for milliseconds, clocks gone wrong. */
    static constexpr qint64 Earliest = 946'684'800'000; ///< 2000-01-01 UTC, ms since epoch
    static constexpr qint64 Latest = 4'102'444'800'000; ///< 2100-01-01 UTC; does not belong to it
    static constexpr int MaxBuckets = 6000; ///< over all rows: 4 days in minutes, 8 months in hours, 16 years in days
    static constexpr qint64 MaxCells = 2'000'000; ///< of all rows together, 8 bytes each

    static bool isUsable(qint64 ms) { return ms >= Earliest && ms < Latest; }
    static constexpr qint64 width(TimeStep step)
    {
        constexpr qint64 minute = 60'000;
        constexpr std::array widths {minute, 60 * minute, 1440 * minute, 7 * 1440 * minute, 364 * 1440 * minute};
        return widths[size_t(step)];
    }

    /** `zoneOffset`: ms that the clocks are ahead of UTC. */
    explicit TimeBuckets(qint64 zoneOffset = 0) : m_zoneOffset(zoneOffset) { }

    /** Once more at that time, in ms since epoch; it must be usable. Rows are made as they are named. */
    void add(int row, qint64 ms)
    {
        if (row < int(m_rows.size())) {
            Row& r = m_rows[size_t(row)];
            if (ms >= r.from && ms < r.to) {
                ++r.counts[r.at];
                return;
            }
        }
        addElsewhere(row, ms, 1);
    }
    /** Adds row `from` of the other to row `to`. Both have the same zone. */
    void merge(int to, const TimeBuckets& other, int from);

    /** As fine as it is kept. */
    TimeStep step() const { return m_step; }
    bool isEmpty() const { return m_last < m_first; }

    /** Buckets of one width over all rows. */
    struct Grid
    {
        TimeStep step = TimeStep::Hour;
        qint64 first = 0; ///< number of the first bucket
        int size = 0;
    };
    /** Over everything, as fine as `wanted` or as it is kept. */
    Grid grid(TimeStep wanted) const;
    /** When the bucket begins, ms since epoch. */
    qint64 start(const Grid& grid, int bucket) const { return startOf(grid.step, grid.first + bucket); }
    /** A row's counts, one for each bucket of the grid. */
    std::vector<qint64> counts(int row, const Grid& grid) const;

private:
    struct Row
    {
        qint64 first = 0; ///< number of counts[0]
        std::vector<qint64> counts;
        qint64 from = 0; ///< what was added last is in counts[at], which is from … to
        qint64 to = 0;
        size_t at = 0;
    };

    void addElsewhere(int row, qint64 ms, qint64 times);
    bool makeRoom(Row& row, qint64 number);
    void coarsen();
    qint64 phase(TimeStep step) const;
    qint64 numberOf(TimeStep step, qint64 ms) const;
    qint64 startOf(TimeStep step, qint64 number) const;

    qint64 m_zoneOffset;
    TimeStep m_step = TimeStep::Minute;
    std::vector<Row> m_rows;
    qint64 m_cells = 0;
    qint64 m_first = 0; ///< buckets that hold something, over all rows
    qint64 m_last = -1;
};

} // namespace kafka
