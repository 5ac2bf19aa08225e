// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Clock.h"
#include "kafka/values/Error.h"
#include "kafka/values/RecordMatcher.h"

#include <chrono>
#include <optional>
#include <vector>

namespace kafka {

/** Which records are wanted: what was typed and what decides (kafka/filter makes one of the other). Any thread. */
struct RecordFilter
{
    QString text; ///< as typed, for sentences and fields
    RecordMatcherPtr matcher; ///< null: every record
    QString charset {}; ///< in which texts are looked for besides UTF-8

    bool isEmpty() const { return !matcher; }
    /** Same text in the same charset: a matcher made of it anew ("-2h" counts from now) is not another filter. */
    bool operator==(const RecordFilter& other) const { return text == other.text && charset == other.charset && isEmpty() == other.isEmpty(); }
};

/** Where in each partition reading begins. */
struct SeekTo
{
    enum Kind {
        Oldest, ///< first offset that exists, then forward
        Newest, ///< the newest records over all partitions together, read backward in blocks from the end
        Offset, ///< this offset in every partition; before the first or past the end is said as a notice
        Time, ///< first record with this time or later (ListOffsets); a partition without one has nothing to read
        Partitions, ///< each partition its own range: PartitionToRead::from and to
        Around ///< `limit` records before this offset, that at it, and `limit` after it, in order of offsets; for one partition
    };
    Kind kind = Newest;
    qint64 value = 0; ///< Offset, Around: the offset. Time: ms since epoch
    bool operator==(const SeekTo&) const = default;
};

/** Where in each partition reading ends, if that is before its end: the record there is not read any more. */
struct ReadUntil
{
    enum Kind {
        End, ///< the end known when the scan began
        Offset, ///< before this offset
        Time ///< before the first record with this time or later (ListOffsets)
    };
    Kind kind = End;
    qint64 value = 0; ///< Offset: the offset. Time: ms since epoch
    bool operator==(const ReadUntil&) const = default;
};

struct PartitionToRead
{
    qint32 partition = -1;
    qint32 leader = -1; ///< as last known: one ListOffsets call per leader, so that a silent one delays only its own; -1 = unknown
    QString topic {}; ///< empty = RecordRequest::topic
    std::optional<qint64> from {}; ///< SeekTo::Partitions: first offset to read; none = the partition's first
    std::optional<qint64> to {}; ///< SeekTo::Partitions: offset before which to stop; none = the partition's end
    bool operator==(const PartitionToRead&) const = default;
};

/** What is kept of the messages that a scan with a filter reads, so that another filter can judge them without reading again. */
struct RecordKeeping
{
    qint64 memory = 0; ///< bytes; 0 = nothing is kept
    qint64 disk = 0; ///< bytes of a file for what does not fit there
    QString folder {}; ///< of the file
    bool onlyWhole = false; ///< when it does not all fit nothing is kept
    bool operator==(const RecordKeeping&) const = default;
};

/** One scan of one topic, or of several. */
struct RecordRequest
{
    QString topic;
    std::vector<PartitionToRead> partitions;
    SeekTo seek;
    ReadUntil until; ///< with Oldest, Newest, Offset and Time
    bool newestFirst = false; ///< with Oldest, Offset, Time and Partitions: read backward from the end of the range
    qint64 limit = 100; ///< stop after so many records (hits, with a filter) in all
    RecordFilter filter;
    bool live = false; ///< then go on with what is written after the scan began, until stopped; the limit does not count there
    bool readCommitted = false; ///< end = last stable offset, aborted transactions left out
    qint64 maxBytes = 512ll << 20; ///< stop when so many bytes of records were kept
    RecordKeeping keep {};
    qint64 maxRate = 0; ///< bytes of keys and values a second, while it does not follow; 0 = as fast as it goes
    QString group {}; ///< SeekTo::Partitions: the group whose committed offsets the ranges begin at; for sentences only
    std::optional<RelativeTimes> relative {}; ///< what times such as "-2h" meant, in seek, until and filter; for sentences only

    bool isBackward() const { return seek.kind == SeekTo::Newest || (newestFirst && seek.kind != SeekTo::Around); }
    const QString& topicOf(const PartitionToRead& p) const { return p.topic.isEmpty() ? topic : p.topic; }
};

/** Offsets from … to-1. */
struct OffsetRange
{
    qint64 from = 0;
    qint64 to = 0;
    qint64 size() const { return to - from; }
    bool operator==(const OffsetRange&) const = default;
};

/** Why offsets held no message, as far as their batches say so. */
struct HiddenOffsets
{
    qint64 markers = 0; ///< control records: each ends a transaction
    qint64 aborted = 0; ///< messages of aborted transactions, when reading committed
    bool operator==(const HiddenOffsets&) const = default;
};

/** How far one partition was read. Offsets; ends are exclusive and as known when the scan began. */
struct PartitionProgress
{
    QString topic {};
    qint32 partition = -1;
    qint64 first = -1; ///< first offset that exists, -1 = not known yet
    qint64 end = -1; ///< high watermark (last stable offset when reading committed)
    qint64 high = -1; ///< high watermark
    std::optional<qint64> lastStable; ///< when told and below the high watermark: an open transaction holds there
    qint64 from = -1; ///< range that was or will be read: [from, to)
    qint64 to = -1;
    OffsetRange covered; ///< read without a gap
    OffsetRange block; ///< read apart from it: backward what was read of the block below, live what was followed
    qint64 scanned = 0; ///< offsets of the range that are done
    qint64 records = 0; ///< that came; fewer than scanned where offsets hold no message
    qint64 matched = 0; ///< of these, what the filter let through
    qint64 bytes = 0; ///< of keys, values and headers of the records looked at, as they lie in their batches
    qint64 expired = 0; ///< offsets that were deleted between asking where reading begins and reading them
    qint64 skipped = 0; ///< offsets of batches that cannot be decoded, skipped on request: scanned, and nobody knows what they hold
    std::optional<HiddenOffsets> hidden {}; ///< among withoutMessage(), the others were compacted away; none = not known: kept messages, a live tail
    bool done = false;
    std::optional<Error> error; ///< why it ended before its end
    std::optional<qint64> undecodable; ///< it ended at a batch beginning here that cannot be decoded: RecordReader::goOn may skip it

    /** Offsets that held no message: compacted away, transaction markers, aborted when reading committed. */
    qint64 withoutMessage() const { return std::max<qint64>(0, scanned - records - expired - skipped); }
    bool operator==(const PartitionProgress&) const = default;
};

/** What is kept of what was read. */
struct KeptProgress
{
    qint64 records = 0;
    qint64 memory = 0; ///< bytes
    qint64 disk = 0; ///< bytes
    bool whole = true; ///< all that was read
    QString ended {}; ///< why it is not, a sentence's part: "256 MB of memory are used up"
    bool operator==(const KeptProgress&) const = default;
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
    FilteredAgain, ///< all that was kept was judged by another filter; there is more that was not read, or not kept
    FilterFailed, ///< the filter could not decide about a record: ScanProgress::error says where; what came before is kept
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
    qint64 expired = 0; ///< offsets of the ranges that were deleted before they were read
    qint64 skipped = 0; ///< offsets of the ranges whose batches cannot be decoded, skipped on request
    qint64 hits = 0; ///< records given out
    std::chrono::milliseconds elapsed {0};
    bool paused = false;
    bool canGoOn = false; ///< it has ended before its end, and RecordReader::goOn() takes it up again
    std::optional<KeptProgress> kept; ///< none = nothing is kept: RecordReader::filterAgain() cannot be used
    qint64 judgedAgain = -1; ///< since filterAgain(): messages that came from what was kept; -1 = it was not called
    bool canSkip = false; ///< likewise behind a batch that cannot be decoded: PartitionProgress::undecodable
    std::optional<Error> error; ///< why the scan could not be begun at all, or where the filter failed

    bool running() const { return state == ScanState::Locating || state == ScanState::Reading || state == ScanState::Following; }
    /** Offsets that held no message: see PartitionProgress. */
    qint64 withoutMessage() const { return std::max<qint64>(0, scanned - records - expired - skipped); }
    bool operator==(const ScanProgress&) const = default;
};

} // namespace kafka

Q_DECLARE_METATYPE(kafka::RecordRequest)
Q_DECLARE_METATYPE(kafka::ScanProgress)
