// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/OffsetResetPlan.h"

#include <algorithm>
#include <limits>

namespace kafka {

namespace {

using What = ResetRow::What;
using Why = ResetRow::Why;

qint64 saturatingAdd(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!__builtin_add_overflow(a, b, &sum))
        return sum;
    return b > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

ResetRow startRow(const PartitionFacts& facts)
{
    ResetRow row;
    row.partition = facts.partition;
    row.current = facts.committed;
    row.problem = facts.problem;
    row.compacted = facts.compacted;
    return row;
}

ResetRow& stays(ResetRow& row, What what, Why why)
{
    row.what = what;
    row.why = why;
    return row;
}

/** Sets the target, clamped into the log, and what follows from it. Needs both watermarks. */
void aim(ResetRow& row, qint64 wanted, const Watermarks& log)
{
    const qint64 earliest = *log.earliest;
    const qint64 latest = std::max(earliest, *log.latest);
    const qint64 target = std::clamp(wanted, earliest, latest);
    row.wanted = wanted;
    row.clamp = wanted < earliest ? ResetRow::Clamp::ToStart : wanted > latest ? ResetRow::Clamp::ToEnd : ResetRow::Clamp::No;
    if (row.current == target) {
        row.what = What::Unchanged;
        row.why = Why::SameOffset;
        return;
    }
    row.what = What::Change;
    row.target = target;
    if (!row.current) {
        // Without a committed offset auto.offset.reset decides; the careful assumption is that it would start at the beginning.
        row.skipped = target - earliest;
        return;
    }
    // Only what the log still has can be read again or skipped.
    const qint64 current = std::clamp(*row.current, earliest, latest);
    row.readAgain = std::max<qint64>(0, current - target);
    row.skipped = std::max<qint64>(0, target - current);
}

void aimAtTime(ResetRow& row, const PartitionFacts& facts, bool endWhenNoRecord)
{
    if (!facts.atTime) {
        stays(row, What::Refused, Why::LogUnknown);
        return;
    }
    if (facts.atTime->offset >= 0) {
        row.recordTime = facts.atTime->timestamp;
        aim(row, facts.atTime->offset, facts.watermarks);
        return;
    }
    if (!endWhenNoRecord) {
        stays(row, What::Unchanged, Why::NoRecordAtTime);
        return;
    }
    aim(row, *facts.watermarks.latest, facts.watermarks);
    row.why = Why::NoRecordAtTime;
}

ResetRow planOne(const ResetTarget& target, const PartitionFacts& facts)
{
    ResetRow row = startRow(facts);
    if (!facts.problem.isEmpty() || !facts.watermarks.earliest || !facts.watermarks.latest)
        return stays(row, What::Refused, Why::LogUnknown);
    const Watermarks& log = facts.watermarks;
    switch (target.mode) {
    case ResetMode::Earliest: aim(row, *log.earliest, log); break;
    case ResetMode::Latest: aim(row, *log.latest, log); break;
    case ResetMode::Exact: {
        const auto own = target.exact.find(facts.partition);
        const std::optional<qint64> offset = own != target.exact.end() ? std::optional(own->second) : target.value;
        if (!offset)
            return stays(row, What::Unchanged, Why::NotAsked);
        aim(row, *offset, log);
        break;
    }
    case ResetMode::ShiftBy:
        if (!facts.committed)
            return stays(row, What::Refused, Why::NoCommittedOffset);
        aim(row, saturatingAdd(*facts.committed, target.value.value_or(0)), log);
        break;
    case ResetMode::AtTime: aimAtTime(row, facts, target.endWhenNoRecord); break;
    case ResetMode::Current:
        if (!facts.committed)
            return stays(row, What::Unchanged, Why::NoCommittedOffset);
        aim(row, *facts.committed, log);
        break;
    }
    return row;
}

} // namespace

std::vector<ResetRow> planReset(const ResetTarget& target, const std::vector<PartitionFacts>& partitions)
{
    std::vector<ResetRow> rows;
    rows.reserve(partitions.size());
    for (const PartitionFacts& facts : partitions)
        rows.push_back(planOne(target, facts));
    return rows;
}

std::vector<ResetRow> planRestore(const std::vector<OffsetBefore>& before, const std::map<TopicPartition, PartitionFacts>& facts)
{
    std::vector<ResetRow> rows;
    for (const OffsetBefore& old : before) {
        const auto it = facts.find(old.partition);
        PartitionFacts now = it != facts.end() ? it->second : PartitionFacts {};
        now.partition = old.partition;
        if (old.before) {
            ResetTarget target;
            target.mode = ResetMode::Exact;
            target.value = old.before;
            rows.push_back(planOne(target, now));
            continue;
        }
        ResetRow row = startRow(now);
        row.remove = now.committed.has_value();
        row.what = row.remove ? What::Change : What::Unchanged;
        row.why = row.remove ? Why::None : Why::SameOffset;
        rows.push_back(row);
    }
    return rows;
}

qint64 movedSince(const std::vector<OffsetBefore>& before, const std::map<TopicPartition, PartitionFacts>& facts)
{
    qint64 moved = 0;
    for (const OffsetBefore& old : before) {
        const auto it = facts.find(old.partition);
        if (it == facts.end() || !it->second.committed || !old.applied)
            continue;
        const qint64 distance = *it->second.committed - *old.applied;
        moved = saturatingAdd(moved, distance < 0 ? -distance : distance);
    }
    return moved;
}

ResetTotals totals(const std::vector<ResetRow>& rows)
{
    ResetTotals sum;
    for (const ResetRow& row : rows) {
        sum.noRecord += row.why == Why::NoRecordAtTime;
        sum.unchanged += row.what == What::Unchanged;
        sum.refused += row.what == What::Refused;
        if (row.what != What::Change)
            continue;
        ++sum.changes;
        sum.removed += row.remove;
        sum.clamped += row.clamp != ResetRow::Clamp::No;
        sum.skippedPartitions += row.skipped > 0;
        sum.readAgainPartitions += row.readAgain > 0;
        sum.skipped = saturatingAdd(sum.skipped, row.skipped);
        sum.readAgain = saturatingAdd(sum.readAgain, row.readAgain);
        sum.compacted = sum.compacted || (row.compacted && (row.skipped > 0 || row.readAgain > 0));
    }
    return sum;
}

} // namespace kafka
