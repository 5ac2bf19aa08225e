// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/ClockReading.h"

#include <QCoreApplication>

#include <algorithm>

namespace kafka::clockReading {

namespace {

using std::chrono::milliseconds;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClockReading)
};

milliseconds aheadOf(const ClusterClock& told, ClockOwner owner)
{
    switch (owner) {
    case ClockOwner::Controller: return *told.ahead;
    case ClockOwner::Broker: return told.newest->ahead;
    case ClockOwner::Computer: break;
    }
    return milliseconds(0);
}

} // namespace

ClusterClock fromQuorum(const QuorumDescription& quorum, qint64 sent, qint64 answered)
{
    ClusterClock clock;
    const auto leader = std::find_if(quorum.voters.begin(), quorum.voters.end(), [&](const QuorumReplica& r) { return r.node == quorum.leader; });
    if (!quorum.kraft) {
        clock.problem = Words::tr("with ZooKeeper a cluster does not tell the time");
    } else if (leader == quorum.voters.end() || !leader->lastFetch) {
        clock.problem = Words::tr("its brokers do not tell the time; those since Kafka 3.3 do");
    } else {
        // Somewhere between the two moments it looked at its clock.
        clock.ahead = milliseconds(std::clamp<qint64>(leader->lastFetch->time_since_epoch().count(), 0, LastTime) - (sent + (answered - sent) / 2));
        clock.inexact = milliseconds((answered - sent + 1) / 2);
    }
    return clock;
}

CountedFrom countedFrom(const ClusterClock& told, qint64 computer)
{
    CountedFrom from {computer, ClockOwner::Computer, told};
    if (told.ahead)
        from.owner = ClockOwner::Controller;
    else if (told.newest && told.newest->appended && told.newest->ahead > Tolerance)
        from.owner = ClockOwner::Broker;
    from.time += aheadOf(told, from.owner).count();
    return from;
}

std::optional<milliseconds> computerBehind(const CountedFrom& from)
{
    const milliseconds behind = aheadOf(from.told, from.owner);
    const milliseconds sure = std::max(milliseconds(0), std::chrono::abs(behind) - from.told.inexact);
    return from.owner != ClockOwner::Computer && sure > Tolerance ? std::optional(behind) : std::nullopt;
}

std::optional<milliseconds> newestAhead(const CountedFrom& from)
{
    if (!from.told.newest)
        return {};
    const milliseconds ahead = from.told.newest->ahead - aheadOf(from.told, from.owner);
    return ahead - from.told.inexact > Tolerance ? std::optional(ahead) : std::nullopt;
}

bool disagree(const CountedFrom& from) { return computerBehind(from) || newestAhead(from); }

} // namespace kafka::clockReading
