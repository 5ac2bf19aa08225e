// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/HyperLogLog.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace kafka {

namespace {

// Σ x^(2^k) 2^(k-1), the share of registers that nothing reached.
double sigma(double x)
{
    if (x >= 1)
        return std::numeric_limits<double>::infinity();
    double y = 1;
    double sum = x;
    for (double before = -1; sum != before;) {
        x *= x;
        before = sum;
        sum += x * y;
        y += y;
    }
    return sum;
}

// The same at the other end, of registers that can count no further.
double tau(double x)
{
    if (x <= 0 || x >= 1)
        return 0;
    double y = 1;
    double sum = 1 - x;
    for (double before = -1; sum != before;) {
        x = std::sqrt(x);
        before = sum;
        y *= 0.5;
        sum -= (1 - x) * (1 - x) * y;
    }
    return sum / 3;
}

} // namespace

void HyperLogLog::merge(const HyperLogLog& other)
{
    std::transform(m_registers.begin(), m_registers.end(), other.m_registers.begin(), m_registers.begin(),
                   [](quint8 a, quint8 b) { return std::max(a, b); });
}

qint64 HyperLogLog::estimate() const
{
    constexpr int q = 64 - Bits;
    std::array<int, q + 2> of {}; // registers by their value
    for (const quint8 r : m_registers)
        ++of[r];
    const auto m = double(m_registers.size());
    double z = m * tau(1 - of[q + 1] / m);
    for (int k = q; k >= 1; --k)
        z = 0.5 * (z + of[size_t(k)]);
    z += m * sigma(of[0] / m);
    return std::llround(m * m / (2 * std::numbers::ln2 * z));
}

} // namespace kafka
