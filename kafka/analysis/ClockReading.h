// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Clock.h"
#include "kafka/values/Quorum.h"

/**
 * Which clock relative times go by. Kafka has no request for the time, but a KRaft controller says in DescribeQuorum (KIP-836) when it
 * last heard of itself, which is its now. Pure; times are ms since epoch.
 */
namespace kafka::clockReading {

/** Clocks of computers that are kept right differ by less. */
inline constexpr std::chrono::minutes Tolerance {1};
/** The end of the year 9999: later times, whoever tells them, are nonsense and counted as this one. */
inline constexpr qint64 LastTime = 253402300799999;

/**
 * The controller's clock against this computer's, from its answer to a request that was sent and answered at these moments of this
 * computer's clock. Without what is needed: only the problem.
 */
ClusterClock fromQuorum(const QuorumDescription& quorum, qint64 sent, qint64 answered);

/** The moment to count back from, when this computer's clock says `computer`. */
CountedFrom countedFrom(const ClusterClock& told, qint64 computer);

/** How far this computer's clock is behind the one that is counted by (negative = ahead), where that is more than the tolerance. */
std::optional<std::chrono::milliseconds> computerBehind(const CountedFrom& from);
/** How far the newest message is ahead of the clock that is counted by, where that is more than the tolerance. */
std::optional<std::chrono::milliseconds> newestAhead(const CountedFrom& from);
/** Either of them. */
bool disagree(const CountedFrom& from);

} // namespace kafka::clockReading
