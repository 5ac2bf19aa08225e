// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/DeleteRecordsFile.h"
#include "kafka/analysis/TopicPlans.h"
#include "kafka/values/Offsets.h"

#include <QHash>

namespace kafka {

/** Up to where the records of one partition shall go, as asked. */
struct DeleteRecordsTarget
{
    enum Kind {
        ToEnd, ///< all that is there when the plan is made
        ToOffset, ///< records with smaller offsets (the offset itself stays); -1 = ToEnd, as in the tool's file
        ToTime ///< records before the first one with this time or later
    };
    TopicPartition partition;
    Kind kind = ToEnd;
    qint64 offset = -1; ///< ToOffset; for ToTime what ListOffsets found, -1 = no record at or after the time
    bool emptyIfAllOlder = false; ///< ToTime: without such a record delete everything, else leave the partition alone

    bool operator==(const DeleteRecordsTarget&) const = default;
};

/** What was read for the plan. */
struct DeleteRecordsFacts
{
    QHash<TopicPartition, Watermarks> watermarks;
    QHash<TopicPartition, Error> errors; ///< why watermarks or the time's offset are not known
    QHash<QString, QString> cleanupPolicy; ///< by topic; missing = not known
    QStringList evidence; ///< level 4
};

struct DeleteRecordsPlan
{
    ChangePlan plan;
    /** Parallel to plan.rows: the exact offset to send, never -1: what arrives after the plan was shown stays. */
    std::vector<std::pair<TopicPartition, qint64>> requests;
};

/**
 * Low watermark before → after and how many records go at most, per partition. Refused here, with nothing sent: beyond the
 * high watermark, unknown watermarks, topics whose policy does not delete (the broker would answer POLICY_VIOLATION).
 */
DeleteRecordsPlan deleteRecordsPlan(const PlanContext& context, const std::vector<DeleteRecordsTarget>& targets, const DeleteRecordsFacts& facts);

} // namespace kafka
