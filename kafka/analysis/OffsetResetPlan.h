// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ChangePlan.h"
#include "kafka/analysis/CommandLine.h"
#include "kafka/values/OffsetReset.h"
#include "kafka/values/Offsets.h"

#include <QTimeZone>

/**
 * What a reset of committed offsets does, partition by partition: pure functions over what was read before. The rules
 * are those of kafka-consumer-groups --reset-offsets (a target outside the log goes to its nearest end) except where
 * that tool is silent about harm: a partition without a record at the asked time stays unchanged unless the end was
 * chosen, and a partition that never committed is "none", never its end.
 */
namespace kafka {

/** What was read of one partition in scope. */
struct PartitionFacts
{
    TopicPartition partition;
    std::optional<qint64> committed; ///< nullopt: none
    Watermarks watermarks;
    std::optional<OffsetAt> atTime; ///< answer of ListOffsets at the asked time; offset -1 = no record
    QString problem; ///< why it cannot be reset (topic deleted, no leader …); empty = fine
    bool compacted = false; ///< the topic is compacted: fewer messages than offsets

    bool operator==(const PartitionFacts&) const = default;
};

struct ResetRow
{
    enum class What {
        Change,
        Unchanged, ///< nothing is sent for it
        Refused ///< cannot be reset; nothing is sent for it
    };
    enum class Why {
        None,
        SameOffset, ///< it is there already
        NoRecordAtTime, ///< no record at or after the time
        NoCommittedOffset, ///< nothing to shift, or to keep
        LogUnknown, ///< start or end of the log, or the offset at the time, could not be read
        NotAsked ///< exact offsets were given, but none for this partition
    };
    enum class Clamp { No, ToStart, ToEnd };

    TopicPartition partition;
    std::optional<qint64> current; ///< nullopt: none
    std::optional<qint64> target; ///< what is committed; nullopt: nothing (with remove: the offset is deleted)
    bool remove = false; ///< restore of "none": the committed offset is deleted
    What what = What::Unchanged;
    Why why = Why::None;
    Clamp clamp = Clamp::No;
    std::optional<qint64> wanted; ///< the offset before clamping
    qint64 readAgain = 0; ///< offset span between the new and the current offset, as far as the log still has it
    qint64 skipped = 0; ///< the same ahead; without a committed offset: everything before the new one
    qint64 recordTime = -1; ///< AtTime: timestamp of the record found, ms since epoch, -1 = none
    QString problem;
    bool compacted = false;

    bool operator==(const ResetRow&) const = default;
};

/** One row per given partition, in their order. */
std::vector<ResetRow> planReset(const ResetTarget& target, const std::vector<PartitionFacts>& partitions);

/** What a restore point says of one partition. */
struct OffsetBefore
{
    TopicPartition partition;
    std::optional<qint64> before; ///< nullopt: none
    std::optional<qint64> applied; ///< what the change committed; nullopt: it deleted the offset
    qint32 leaderEpoch = -1;
    QByteArray metadata;

    bool operator==(const OffsetBefore&) const = default;
};

/** Back to `before`, clamped to the log like a reset; "none" deletes the offset again. Facts by partition. */
std::vector<ResetRow> planRestore(const std::vector<OffsetBefore>& before, const std::map<TopicPartition, PartitionFacts>& facts);
/** How far the committed offsets have moved since the change: sum of distances from what was applied. */
qint64 movedSince(const std::vector<OffsetBefore>& before, const std::map<TopicPartition, PartitionFacts>& facts);

struct ResetTotals
{
    int changes = 0;
    int unchanged = 0;
    int refused = 0;
    int clamped = 0;
    int removed = 0;
    int noRecord = 0; ///< AtTime without a record, unchanged or sent to the end
    int skippedPartitions = 0;
    int readAgainPartitions = 0;
    qint64 skipped = 0;
    qint64 readAgain = 0;
    bool compacted = false;
};
ResetTotals totals(const std::vector<ResetRow>& rows);

/** The row as the plan table shows it: "orders / 3", 120 → 40, "up to 80 messages will be read again". */
PlanRow toPlanRow(const ResetRow& row, const QTimeZone& zone);
/** Sentences above the table, worst first. */
QStringList resetConsequences(const std::vector<ResetRow>& rows);

/**
 * The kafka-consumer-groups command that commits exactly what the rows say: the mode's own options where the tool
 * computes the same, offsets from a file where it would not. `partitionCounts`: partitions per topic, to name a whole
 * topic. Empty when no row changes.
 */
QString resetCommand(const CommandContext& context, const QString& group, const ResetTarget& target, const std::vector<ResetRow>& rows,
                     const std::map<QString, int>& partitionCounts);
/** The commands that commit (from a file) and delete what the rows of a restore say. */
QString restoreCommand(const CommandContext& context, const QString& group, const std::vector<ResetRow>& rows);

} // namespace kafka
