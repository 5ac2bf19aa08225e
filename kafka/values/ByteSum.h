// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace kafka {

/**
 * Sum of sizes that brokers tell, to which and from which is added and taken. Whatever they tell: it does not overflow
 * (two billion sizes of 64 bits fit), and total() stays at the largest qint64 where the sum is beyond it. A negative
 * size counts as none. Any thread.
 */
class ByteSum
{
public:
    void add(qint64 bytes)
    {
        m_high += qMax<qint64>(bytes, 0) >> 32;
        m_low += qMax<qint64>(bytes, 0) & 0xffffffff;
    }
    ByteSum& operator+=(const ByteSum& other)
    {
        m_high += other.m_high;
        m_low += other.m_low;
        return *this;
    }
    ByteSum& operator-=(const ByteSum& other)
    {
        m_high -= other.m_high;
        m_low -= other.m_low;
        return *this;
    }
    qint64 total() const
    {
        const qint64 high = m_high + (m_low >> 32);
        return high > (std::numeric_limits<qint64>::max() >> 32) ? std::numeric_limits<qint64>::max() : (high << 32) | (m_low & 0xffffffff);
    }
    bool operator==(const ByteSum&) const = default;

private:
    qint64 m_high = 0; ///< in units of 4 GiB
    qint64 m_low = 0; ///< sum of what is below them
};

} // namespace kafka
