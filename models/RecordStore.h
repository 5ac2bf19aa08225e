// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordBatch.h"

#include <vector>

namespace models {

/**
 * Records in the order they came: a list of shared immutable batches. A row is found by its number; numbers never change:
 * when old batches are dropped the first number grows. Used by one thread at a time; snapshots (copies) are cheap
 * and may go to others.
 */
class RecordStore
{
public:
    /** Null and empty batches are ignored. */
    void append(const kafka::RecordBatchPtr& batch);
    void clear();
    /** How many records dropFront() would drop. */
    qint64 droppable(qint64 keep, qint64 bytes = 0) const;
    /**
     * Drops whole batches from the front while at least `keep` records remain, and, of whatever number, until no more than `bytes` of memory
     * are held (0 = no matter): for the bytes' sake the newest batch never goes.
     */
    void dropFront(qint64 keep, qint64 bytes = 0);

    qint64 first() const { return m_first; } ///< number of the first record held
    qint64 end() const { return m_starts.empty() ? m_first : m_starts.back() + m_batches.back()->size(); }
    qint64 size() const { return end() - m_first; }
    qint64 memory() const { return m_memory; } ///< bytes
    /** The record of that number; null view when it is not held. Valid as long as its batch is: keep batchOf() for longer. */
    kafka::RecordView at(qint64 number) const;
    kafka::RecordBatchPtr batchOf(qint64 number) const;
    /** Batches that hold records from `number` on, each with the number of its first record. */
    std::vector<std::pair<qint64, kafka::RecordBatchPtr>> batchesFrom(qint64 number) const;

private:
    int indexOf(qint64 number) const;

    std::vector<kafka::RecordBatchPtr> m_batches;
    std::vector<qint64> m_starts; ///< number of each batch's first record
    qint64 m_first = 0;
    qint64 m_memory = 0;
    mutable int m_last = 0; ///< batch found last: views ask for neighbours
};

} // namespace models
