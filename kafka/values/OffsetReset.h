// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"

#include <QMetaType>

#include <map>

namespace kafka {

/** Where a group's offsets are to go; the modes of kafka-consumer-groups --reset-offsets. */
enum class ResetMode { Earliest, Latest, Exact, ShiftBy, AtTime, Current };

struct ResetTarget
{
    ResetMode mode = ResetMode::Current;
    std::optional<qint64> value; ///< Exact: the offset for every partition; ShiftBy: ±n, negative = back
    std::map<TopicPartition, qint64> exact; ///< Exact: offsets of single partitions, instead of `value`
    TimePoint time {}; ///< AtTime: the first record with this timestamp or later
    bool endWhenNoRecord = false; ///< AtTime: a partition without such a record goes to its end, as the command does

    bool operator==(const ResetTarget&) const = default;
};

/** Which partitions a reset is about. */
struct ResetScope
{
    bool allTopics = false; ///< every partition the group has committed an offset for
    QStringList topics; ///< all partitions of these topics
    std::vector<TopicPartition> partitions; ///< and these

    bool empty() const { return !allTopics && topics.isEmpty() && partitions.empty(); }
    bool operator==(const ResetScope&) const = default;
};

/** What a person asks for; the plan says what it means partition by partition. */
struct OffsetResetRequest
{
    QString group;
    ResetScope scope;
    ResetTarget target;

    bool operator==(const OffsetResetRequest&) const = default;
};

} // namespace kafka

Q_DECLARE_METATYPE(kafka::OffsetResetRequest)
