// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Result.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>
#include <vector>

/** What people type above the messages table. Pure; refusals are Error(Invalid) with a sentence that names an example. */
namespace kafka::SeekInput {

/** Offsets to be read of one partition, as typed: both ends belong to it. */
struct PartitionRange
{
    qint32 partition = -1;
    std::optional<qint64> from {};
    std::optional<qint64> last {}; ///< none = to the end
    bool operator==(const PartitionRange&) const = default;
};
struct PartitionRanges
{
    std::vector<PartitionRange> ranges;
    int otherTopics = 0; ///< lines about other topics, left out
};

/**
 * A moment as ms since 1970: what ResetTime::parse() understands (ISO 8601 with or without a zone, milliseconds since 1970, spans
 * back from `now` such as "-2h"), and "09:26" (today in `zone`).
 */
Result<qint64> time(const QString& text, const QTimeZone& zone, const QDateTime& now);
/** Whether what it means depends on now: a span back, or a time of today. */
bool isRelative(const QString& text);
/** Whether it is a time of today, "09:26". */
bool isTimeOfDay(const QString& text);
/** A non-negative offset; thousands may be separated by "," or spaces. */
Result<qint64> offset(const QString& text);
/**
 * A line per partition: "0:120" (from there to the end), "0:120-180" (both ends belong to it), also with "=" or spaces, or what
 * kafka-consumer-groups --reset-offsets --export writes ("orders",0,120). Empty lines and lines with # are passed over. Refusals name the line.
 */
Result<PartitionRanges> partitionRanges(const QString& text, const QString& topic, int count);
/** "0,3,5-7" to sorted ids without duplicates; empty or "all" = all of 0 … count-1. Refuses ids that do not exist. */
Result<std::vector<qint32>> partitions(const QString& text, int count);

} // namespace kafka::SeekInput
