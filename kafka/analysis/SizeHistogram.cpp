// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/SizeHistogram.h"

#include <algorithm>
#include <cmath>

namespace kafka {

void SizeHistogram::merge(const SizeHistogram& other)
{
    if (other.m_count == 0)
        return;
    if (m_counts.size() < other.m_counts.size())
        m_counts.resize(other.m_counts.size());
    for (size_t i = 0; i < other.m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    m_smallest = m_count == 0 ? other.m_smallest : std::min(m_smallest, other.m_smallest);
    m_largest = std::max(m_largest, other.m_largest);
    m_count += other.m_count;
    m_sum += other.m_sum;
}

qint64 SizeHistogram::percentile(double share) const
{
    if (m_count == 0)
        return 0;
    const qint64 rank = std::clamp<qint64>(qint64(std::ceil(share * double(m_count))), 1, m_count);
    qint64 passed = 0;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        passed += m_counts[i];
        if (passed >= rank)
            return std::clamp(valueAt(i), m_smallest, m_largest);
    }
    return m_largest;
}

qint64 SizeHistogram::valueAt(size_t index)
{
    if (index < 256)
        return qint64(index);
    const size_t doubling = (index - 256) / 128 + 1;
    const qint64 low = qint64(index - doubling * 128) << doubling;
    return low + (qint64(1) << doubling) / 2;
}

} // namespace kafka
