// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"

#include <optional>
#include <vector>

namespace kafka {

/** Whose clock says what "now" is, where a time such as "-2h" is counted back from it. */
enum class ClockOwner {
    Computer, ///< this one's: nothing better is known
    Controller, ///< that of the cluster's active controller
    Broker ///< a broker's, as it stamped the newest message: now is that or later
};

/** The message with the largest timestamp of the partitions that were asked. */
struct NewestMessage
{
    TopicPartition partition {};
    std::chrono::milliseconds ahead {0}; ///< of this computer's clock when it was asked for; negative = behind it
    bool appended = false; ///< message.timestamp.type=LogAppendTime: the broker's clock gave it
    bool operator==(const NewestMessage&) const = default;
};

/** What a cluster told of its clock, against this computer's. */
struct ClusterClock
{
    std::optional<std::chrono::milliseconds> ahead; ///< the controller's clock − this computer's; nullopt = not told
    std::chrono::milliseconds inexact {0}; ///< the true difference is at most so much from that
    std::optional<NewestMessage> newest; ///< nullopt = no message, or not told
    QString problem {}; ///< why `ahead` is not known: a sentence's part
    bool operator==(const ClusterClock&) const = default;
};

/** The moment that relative times are counted back from. */
struct CountedFrom
{
    qint64 time = 0; ///< ms since epoch, by the owner's clock
    ClockOwner owner = ClockOwner::Computer;
    ClusterClock told {};
    bool operator==(const CountedFrom&) const = default;
};

/** A time as typed, and the one it meant. */
struct RelativeTime
{
    QString typed {};
    qint64 time = 0; ///< ms since epoch
    bool operator==(const RelativeTime&) const = default;
};

/** What the relative times of a request meant. */
struct RelativeTimes
{
    std::vector<RelativeTime> times;
    CountedFrom from;
    bool operator==(const RelativeTimes&) const = default;
};

} // namespace kafka
