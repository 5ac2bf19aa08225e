// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordRequest.h"

#include <atomic>
#include <memory>
#include <vector>

namespace models {

/** By what the rows of a RecordModel are ordered. */
enum class RecordOrder { Arrival, Partition, Offset, Time, Key, Value, Headers, Size, KeySize, ValueSize, HeadersSize };

/** What a RecordModel shows of its store: which records and in which order. */
struct RecordSelection
{
    kafka::RecordFilter filter;
    RecordOrder order = RecordOrder::Arrival;
    bool descending = false; ///< not with Arrival

    /** Everything, as it came: no index is needed. */
    bool isIdentity() const { return filter.isEmpty() && order == RecordOrder::Arrival; }
    bool operator==(const RecordSelection&) const = default;
};

/** Numbers of records relative to a base: 4 bytes a row. */
using RecordIndex = std::vector<quint32>;

/** Batches with the number of each one's first record, as RecordStore::batchesFrom gives them. */
using NumberedBatches = std::vector<std::pair<qint64, kafka::RecordBatchPtr>>;

/**
 * The numbers (minus `base`) of the selected records from `from` on, in the selection's order; equal ones keep the order
 * they came in. Any thread: batches are immutable. Ends early with nothing when *newest is no longer `generation`
 * (newest may be null).
 */
RecordIndex selectRecords(const NumberedBatches& batches, qint64 from, qint64 base, const RecordSelection& selection,
                          const std::atomic<quint64>* newest = nullptr, quint64 generation = 0);

} // namespace models
