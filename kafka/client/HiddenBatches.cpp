// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/HiddenBatches.h"

#include <algorithm>

namespace kafka {

void HiddenBatches::restart(qint64 offset)
{
    m_ahead.clear();
    m_settled = offset;
}

void HiddenBatches::add(const HiddenBatch& batch)
{
    if (batch.last >= m_settled && batch.last >= batch.base && batch.records > 0)
        m_ahead.insert_or_assign(batch.base, batch);
}

void HiddenBatches::settle(qint64 position, qint64 to, HiddenOffsets& count)
{
    const qint64 reached = std::min(position, to);
    for (auto next = m_ahead.begin(); next != m_ahead.end() && next->first < reached; next = m_ahead.erase(next)) {
        const HiddenBatch& batch = next->second;
        // What lies outside of the range was not scanned, and of a compacted batch nobody knows which records those are.
        const qint64 from = std::max(batch.base, m_settled);
        const qint64 offsets = std::min(batch.last, reached - 1) - from + 1;
        (batch.control ? count.markers : count.aborted) += std::clamp<qint64>(offsets, 0, batch.records);
        m_settled = std::max(m_settled, from + std::max<qint64>(offsets, 0));
    }
}

} // namespace kafka
