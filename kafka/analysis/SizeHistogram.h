// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace kafka {

/**
 * Sizes in bytes and how often they occur, in a few kilobytes: exact below 256, above in 128 steps for each doubling. Count, sum, smallest and
 * largest are exact; a percentile is off by at most 1/256 of itself (0.4 %). Not for two threads at once.
 */
class SizeHistogram
{
public:
    /** Of a percentile, as a share of it. */
    static constexpr double LargestError = 1.0 / 256;

    /** Not negative. */
    void add(qint64 size)
    {
        const size_t at = indexOf(quint64(size));
        if (at >= m_counts.size())
            m_counts.resize(at + 1);
        ++m_counts[at];
        m_sum += size;
        if (m_count == 0 || size < m_smallest)
            m_smallest = size;
        if (size > m_largest)
            m_largest = size;
        ++m_count;
    }
    void merge(const SizeHistogram& other);

    qint64 count() const { return m_count; }
    qint64 sum() const { return m_sum; }
    qint64 smallest() const { return m_smallest; } ///< 0 when nothing was added
    qint64 largest() const { return m_largest; }
    double mean() const { return m_count > 0 ? double(m_sum) / double(m_count) : 0; }
    /** The size that `share` (0…1) of all are not larger than (nearest rank); 0 when nothing was added. */
    qint64 percentile(double share) const;

private:
    static size_t indexOf(quint64 size)
    {
        if (size < 256)
            return size_t(size);
        const int doubling = std::bit_width(size) - 8; // 1 from 256 on
        return size_t(doubling) * 128 + size_t(size >> doubling);
    }
    /** Middle of what is counted there. */
    static qint64 valueAt(size_t index);

    std::vector<qint64> m_counts;
    qint64 m_count = 0;
    qint64 m_sum = 0;
    qint64 m_smallest = 0;
    qint64 m_largest = 0;
};

} // namespace kafka
