// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RecordStore.h"

#include <algorithm>

namespace models {

void RecordStore::append(const kafka::RecordBatchPtr& batch)
{
    if (!batch || batch->size() == 0)
        return;
    m_starts.push_back(end());
    m_batches.push_back(batch);
    m_memory += batch->memory();
}

void RecordStore::clear() { *this = RecordStore(); }

qint64 RecordStore::droppable(qint64 keep, qint64 bytes) const
{
    qint64 count = 0;
    qint64 memory = m_memory;
    for (const auto& batch : m_batches) {
        const bool many = size() - count - batch->size() >= keep;
        const bool large = bytes > 0 && memory > bytes && &batch != &m_batches.back();
        if (!many && !large)
            break;
        count += batch->size();
        memory -= batch->memory();
    }
    return count;
}

void RecordStore::dropFront(qint64 keep, qint64 bytes)
{
    const qint64 first = m_first + droppable(keep, bytes);
    const auto n = std::lower_bound(m_starts.begin(), m_starts.end(), first) - m_starts.begin();
    for (auto it = m_batches.begin(); it != m_batches.begin() + n; ++it)
        m_memory -= (*it)->memory();
    m_batches.erase(m_batches.begin(), m_batches.begin() + n);
    m_starts.erase(m_starts.begin(), m_starts.begin() + n);
    m_first = first;
    m_last = 0;
}

int RecordStore::indexOf(qint64 number) const
{
    if (number < m_first || number >= end())
        return -1;
    const auto holds = [&](int i) { return m_starts[size_t(i)] <= number && number < m_starts[size_t(i)] + m_batches[size_t(i)]->size(); };
    if (!holds(m_last))
        m_last = int(std::upper_bound(m_starts.begin(), m_starts.end(), number) - m_starts.begin()) - 1;
    return m_last;
}

kafka::RecordView RecordStore::at(qint64 number) const
{
    const int i = indexOf(number);
    return i < 0 ? kafka::RecordView() : m_batches[size_t(i)]->at(int(number - m_starts[size_t(i)]));
}

kafka::RecordBatchPtr RecordStore::batchOf(qint64 number) const
{
    const int i = indexOf(number);
    return i < 0 ? nullptr : m_batches[size_t(i)];
}

std::vector<std::pair<qint64, kafka::RecordBatchPtr>> RecordStore::batchesFrom(qint64 number) const
{
    std::vector<std::pair<qint64, kafka::RecordBatchPtr>> all;
    for (size_t i = 0; i < m_batches.size(); ++i)
        if (m_starts[i] + m_batches[i]->size() > number)
            all.emplace_back(m_starts[i], m_batches[i]);
    return all;
}

} // namespace models
