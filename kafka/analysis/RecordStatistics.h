// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/HyperLogLog.h"
#include "kafka/analysis/SizeHistogram.h"
#include "kafka/analysis/TimeBuckets.h"
#include "kafka/values/RecordBatch.h"

#include <QHash>

namespace kafka {

/** What was counted of one partition, or of all together. Bytes are those of keys, values, header names and header values. */
struct PartitionStatistics
{
    qint32 partition = -1; ///< -1: all
    qint64 records = 0;
    qint64 keyBytes = 0;
    qint64 valueBytes = 0;
    qint64 headerBytes = 0;
    qint64 nullKeys = 0;
    qint64 emptyKeys = 0;
    qint64 nullValues = 0;
    qint64 tombstones = 0; ///< null value beside a key; among the null values
    qint64 emptyValues = 0;
    qint64 headers = 0;
    qint64 withHeaders = 0; ///< messages
    qint64 largest = 0; ///< message, in bytes
    qint64 firstOffset = -1; ///< of what was counted; -1 = nothing was
    qint64 lastOffset = -1;
    qint64 firstTime = -1; ///< earliest usable time, ms since epoch; -1 = none. Not that of the first offset: producers set times
    qint64 lastTime = -1;
    qint64 noTime = 0; ///< messages whose time is none (-1) or 0
    qint64 outsideTime = 0; ///< messages whose time TimeBuckets does not take
    qint64 appendTime = 0; ///< messages whose time is the broker's (LogAppendTime)

    qint64 bytes() const { return keyBytes + valueBytes + headerBytes; }
    double meanBytes() const { return records > 0 ? double(bytes()) / double(records) : 0; }
    /** Offsets between the first and the last one that hold no message: compacted away, transaction markers. Of one partition, read whole. */
    qint64 withoutMessage() const { return records > 0 && partition >= 0 ? std::max<qint64>(0, lastOffset - firstOffset + 1 - records) : 0; }
    void add(const PartitionStatistics& other);
    bool operator==(const PartitionStatistics&) const = default;
};

/**
 * Statistics of records, fed one by one in any order, in bounded memory: counts of each partition, sizes, different keys, when. Pure; copies
 * are snapshots. Not for two threads at once.
 */
class RecordStatistics
{
public:
    /** `zoneOffset`: ms that the clocks are ahead of UTC, for hours and days. */
    explicit RecordStatistics(qint64 zoneOffset = 0) : m_times(zoneOffset) { }

    /** With its headers. Each record once. */
    void add(const RecordFields& record);
    void add(const RecordView& record);
    /** What another one counted: other partitions, or other offsets of the same. */
    void merge(const RecordStatistics& other);

    bool isEmpty() const { return m_partitions.empty(); }
    /** By partition. */
    std::vector<PartitionStatistics> partitions() const;
    PartitionStatistics total() const;
    const SizeHistogram& keySizes() const { return m_keySizes; } ///< of keys that are not null
    const SizeHistogram& valueSizes() const { return m_valueSizes; } ///< of values that are not null
    const SizeHistogram& recordSizes() const { return m_recordSizes; }
    /** Different keys, about: see HyperLogLog. A null key is none; the empty one is. */
    qint64 distinctKeys() const { return m_keys.estimate(); }

    const TimeBuckets& times() const { return m_times; }
    std::vector<qint64> counts(qint32 partition, const TimeBuckets::Grid& grid) const;
    /** Partitions by their number of messages, most first; at most so many. */
    std::vector<qint32> busiest(int most) const;

private:
    int rowOf(qint32 partition);

    std::vector<PartitionStatistics> m_partitions; ///< in the order they came
    QHash<qint32, int> m_rowOf;
    qint32 m_lastPartition = -1;
    int m_lastRow = -1;
    SizeHistogram m_keySizes;
    SizeHistogram m_valueSizes;
    SizeHistogram m_recordSizes;
    HyperLogLog m_keys;
    TimeBuckets m_times;
};

} // namespace kafka
