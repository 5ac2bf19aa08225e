// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/FieldReader.h"
#include "kafka/masking/Masker.h"
#include "kafka/values/RecordRequest.h"

#include <QHash>

#include <atomic>
#include <memory>
#include <vector>

namespace models {

/** By what the rows of a RecordModel are ordered. */
enum class RecordOrder { Arrival, Partition, Offset, Time, Key, Value, Headers, Size, KeySize, ValueSize, HeadersSize, Topic, Field };

/** By which field rows are ordered, and how it is read. */
struct FieldOrder
{
    kafka::filter::FieldReader reader;
    QHash<QString, kafka::serde::TopicReading> readings; ///< by topic
};

/** What a RecordModel shows of its store: which records and in which order. */
struct RecordSelection
{
    kafka::RecordFilter filter;
    RecordOrder order = RecordOrder::Arrival;
    bool descending = false; ///< not with Arrival
    kafka::masking::MaskerPtr masker {}; ///< keys, values and fields are ordered by the beginning of what it shows of them; null = by their bytes
    std::shared_ptr<const FieldOrder> field {}; ///< of RecordOrder::Field: rows without it come last, in either direction

    /** Everything, as it came: no index is needed. */
    bool isIdentity() const { return filter.isEmpty() && order == RecordOrder::Arrival; }
    /** Computing it takes another process: not on the GUI thread. */
    bool isSlow() const { return filter.matcher && filter.matcher->isSlow(); }
    bool operator==(const RecordSelection&) const = default;
};

/** Numbers of records relative to a base: 4 bytes a row. */
using RecordIndex = std::vector<quint32>;

/** Batches with the number of each one's first record, as RecordStore::batchesFrom gives them. */
using NumberedBatches = std::vector<std::pair<qint64, kafka::RecordBatchPtr>>;

/**
 * The numbers (minus `base`) of the selected records from `from` on, in the selection's order; equal ones keep the order
 * they came in. Any thread: batches are immutable. Ends early with nothing when *newest is no longer `generation`
 * (newest may be null). What the filter cannot decide about is selected; `problem` (may be null) says where and why that was first. A slow
 * filter (RecordMatcher::isSlow) is asked here only when this is not the GUI thread.
 */
RecordIndex selectRecords(const NumberedBatches& batches, qint64 from, qint64 base, const RecordSelection& selection,
                          const std::atomic<quint64>* newest = nullptr, quint64 generation = 0, QString* problem = nullptr);

} // namespace models
