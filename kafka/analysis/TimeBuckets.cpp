// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/TimeBuckets.h"

#include <algorithm>

namespace kafka {

qint64 TimeBuckets::phase(TimeStep step) const
{
    constexpr qint64 monday = 4 * width(TimeStep::Day); // 1970-01-05
    return step >= TimeStep::Week ? monday - m_zoneOffset : -m_zoneOffset;
}

// Usable times are after every phase: no negative numbers to divide.
qint64 TimeBuckets::numberOf(TimeStep step, qint64 ms) const { return (ms - phase(step)) / width(step); }

qint64 TimeBuckets::startOf(TimeStep step, qint64 number) const { return number * width(step) + phase(step); }

void TimeBuckets::addElsewhere(int row, qint64 ms, qint64 times)
{
    if (row >= int(m_rows.size()))
        m_rows.resize(size_t(row) + 1);
    Row& r = m_rows[size_t(row)];
    qint64 number = numberOf(m_step, ms);
    while (!makeRoom(r, number)) {
        coarsen();
        number = numberOf(m_step, ms);
    }
    r.at = size_t(number - r.first);
    r.from = startOf(m_step, number);
    r.to = r.from + width(m_step);
    r.counts[r.at] += times;
}

// False: it would be too much as fine as it is.
bool TimeBuckets::makeRoom(Row& row, qint64 number)
{
    const qint64 first = isEmpty() ? number : std::min(m_first, number);
    const qint64 last = isEmpty() ? number : std::max(m_last, number);
    const qint64 size = qint64(row.counts.size());
    const qint64 before = size == 0 ? 0 : std::max<qint64>(0, row.first - number);
    const qint64 behind = size == 0 ? 1 : std::max<qint64>(0, number - (row.first + size - 1));
    if (m_step != TimeStep::Year && (last - first >= MaxBuckets || m_cells + before + behind > MaxCells))
        return false;
    if (size == 0)
        row.first = number;
    row.first -= before;
    row.counts.insert(row.counts.begin(), size_t(before), 0);
    row.counts.resize(row.counts.size() + size_t(behind));
    m_cells += before + behind;
    m_first = first;
    m_last = last;
    return true;
}

void TimeBuckets::coarsen()
{
    const TimeStep fine = m_step;
    m_step = TimeStep(int(fine) + 1);
    const auto number = [&](qint64 old) { return numberOf(m_step, startOf(fine, old)); };
    m_cells = 0;
    for (Row& r : m_rows) {
        r.from = r.to = 0;
        r.at = 0;
        if (r.counts.empty())
            continue;
        const qint64 first = number(r.first);
        std::vector<qint64> counts(size_t(number(r.first + qint64(r.counts.size()) - 1) - first) + 1);
        for (size_t i = 0; i < r.counts.size(); ++i)
            counts[size_t(number(r.first + qint64(i)) - first)] += r.counts[i];
        r.first = first;
        r.counts = std::move(counts);
        m_cells += qint64(r.counts.size());
    }
    if (!isEmpty()) {
        m_first = number(m_first);
        m_last = number(m_last);
    }
}

void TimeBuckets::merge(int to, const TimeBuckets& other, int from)
{
    if (from >= int(other.m_rows.size()))
        return;
    while (m_step < other.m_step)
        coarsen();
    const Row& r = other.m_rows[size_t(from)];
    for (size_t i = 0; i < r.counts.size(); ++i)
        if (r.counts[i] > 0)
            addElsewhere(to, other.startOf(other.m_step, r.first + qint64(i)), r.counts[i]);
}

TimeBuckets::Grid TimeBuckets::grid(TimeStep wanted) const
{
    Grid g;
    g.step = std::max(wanted, m_step);
    if (isEmpty())
        return g;
    g.first = numberOf(g.step, startOf(m_step, m_first));
    g.size = int(numberOf(g.step, startOf(m_step, m_last)) - g.first) + 1;
    return g;
}

std::vector<qint64> TimeBuckets::counts(int row, const Grid& grid) const
{
    std::vector<qint64> all(size_t(grid.size));
    if (row >= int(m_rows.size()))
        return all;
    const Row& r = m_rows[size_t(row)];
    for (size_t i = 0; i < r.counts.size(); ++i)
        if (const qint64 at = numberOf(grid.step, startOf(m_step, r.first + qint64(i))) - grid.first; at >= 0 && at < grid.size)
            all[size_t(at)] += r.counts[i];
    return all;
}

} // namespace kafka
