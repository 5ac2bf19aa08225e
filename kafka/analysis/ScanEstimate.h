// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordRequest.h"

#include <functional>

/**
 * How much a scan would read, before it begins. Offsets are no bytes: of each partition the size of a replica on disk is taken, times the part
 * of its offsets that is read. Messages that are stored compressed are larger when they are read. Pure.
 */
namespace kafka::scanEstimate {

/** On production more than this is asked for first. */
inline constexpr qint64 LargeBytes = 1'000'000'000;
/** Likewise of partitions whose size on disk is not known. */
inline constexpr qint64 LargeOffsets = 1'000'000;

/** What is known of a partition; nullopt = not known. */
struct KnownPartition
{
    std::optional<qint64> earliest {}; ///< first offset that exists
    std::optional<qint64> latest {}; ///< high watermark
    std::optional<qint64> atTime {}; ///< of SeekTo::Time; -1 = no message that late
    std::optional<qint64> untilTime {}; ///< of ReadUntil::Time; likewise
    std::optional<qint64> bytes {}; ///< of a replica on disk
};

struct Estimate
{
    qint64 offsets = 0; ///< that would be read, of partitions whose offsets are known
    qint64 bytes = 0; ///< as stored, of partitions whose size is known, too
    qint64 withoutSize = 0; ///< offsets of partitions whose size is not known
    int partitions = 0;
    int unsized = 0; ///< partitions with withoutSize
    int unknown = 0; ///< partitions whose offsets are not known
    bool operator==(const Estimate&) const = default;
};

/** Whether a scan can read much at all: with a filter it reads until enough matches; without, RecordRequest::limit and maxBytes end it. */
bool canBeLarge(const RecordRequest& request);

/** Of the whole range; without a filter at most RecordRequest::limit offsets of it. */
Estimate estimate(const RecordRequest& request, const std::function<KnownPartition(const TopicPartition&)>& known);

/** More than is read on production without asking, or it is not known how much. */
bool isLarge(const Estimate& estimate);

} // namespace kafka::scanEstimate
