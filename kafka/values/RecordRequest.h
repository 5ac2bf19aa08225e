// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Error.h"
#include "kafka/values/RecordBatch.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <vector>

namespace kafka {

/** Which records are wanted: those whose bytes contain others. Notices always match. Any thread. */
struct RecordFilter
{
    QByteArray contains; ///< exact bytes; empty = every record matches
    bool inKey = true;
    bool inValue = true;
    bool inHeaders = true; ///< names and values

    bool isEmpty() const { return contains.isEmpty(); }
    bool matches(QByteArrayView bytes) const;
    bool matches(const RecordView& record) const;
    bool operator==(const RecordFilter&) const = default;
};

/** Where in each partition reading begins. */
struct SeekTo
{
    enum Kind {
        Oldest, ///< first offset that exists, then forward
        Newest, ///< the newest records over all partitions together, read backward in blocks from the end
        Offset, ///< this offset in every partition; before the first or past the end is said as a notice
        Time ///< first record with this time or later (ListOffsets); a partition without one has nothing to read
    };
    Kind kind = Newest;
    qint64 value = 0; ///< Offset: the offset. Time: ms since epoch
    bool operator==(const SeekTo&) const = default;
};

struct PartitionToRead
{
    qint32 partition = -1;
    qint32 leader = -1; ///< as last known: one ListOffsets call per leader, so that a silent one delays only its own; -1 = unknown
    bool operator==(const PartitionToRead&) const = default;
};

/** One scan of one topic. */
struct RecordRequest
{
    QString topic;
    std::vector<PartitionToRead> partitions;
    SeekTo seek;
    qint64 limit = 100; ///< stop after so many records (hits, with a filter) in all
    RecordFilter filter;
    bool live = false; ///< then go on with what is written after the scan began, until stopped; the limit does not count there
    bool readCommitted = false; ///< end = last stable offset, aborted transactions left out
    qint64 maxBytes = 512ll << 20; ///< stop when so many bytes of records were kept
};

/** How far one partition was read. Offsets; `end` is exclusive and as known when the scan began. */
struct PartitionProgress
{
    qint32 partition = -1;
    qint64 first = -1; ///< first offset that exists, -1 = not known yet
    qint64 end = -1; ///< high watermark (last stable offset when reading committed)
    std::optional<qint64> lastStable; ///< when asked and below the high watermark: an open transaction holds there
    qint64 from = -1; ///< range that was or will be read: [from, end)
    qint64 scanned = 0; ///< offsets of the range that are done
    qint64 records = 0; ///< that came; fewer than scanned where offsets hold no message
    qint64 bytes = 0; ///< of keys, values and headers looked at
    bool done = false;
    std::optional<Error> error; ///< why it ended before its end

    bool operator==(const PartitionProgress&) const = default;
};

enum class ScanState {
    Idle,
    Locating, ///< asking for offsets
    Reading,
    Following, ///< live: the scan is done, new records come
    Complete, ///< every offset of the range was read
    LimitReached,
    Stopped, ///< by the person
    MemoryFull, ///< RecordRequest::maxBytes reached
    Failed ///< at least one partition could not be read to its end; see the partitions' errors
};

/** What a scan has done so far. */
struct ScanProgress
{
    ScanState state = ScanState::Idle;
    std::vector<PartitionProgress> partitions;
    qint64 toScan = 0; ///< offsets in all ranges together
    qint64 scanned = 0;
    qint64 records = 0;
    qint64 bytes = 0;
    qint64 hits = 0; ///< records given out
    std::chrono::milliseconds elapsed {0};
    bool paused = false;
    std::optional<Error> error; ///< why the scan could not be begun at all

    bool running() const
    {
        return state == ScanState::Locating || state == ScanState::Reading || state == ScanState::Following;
    }
    /** Offsets that held no message: compacted away, transaction markers, aborted. */
    qint64 withoutMessage() const { return std::max<qint64>(0, scanned - records); }
    bool operator==(const ScanProgress&) const = default;
};

} // namespace kafka

Q_DECLARE_METATYPE(kafka::RecordRequest)
Q_DECLARE_METATYPE(kafka::ScanProgress)
