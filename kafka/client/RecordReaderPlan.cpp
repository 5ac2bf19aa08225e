// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordReaderPlan.h"

#include <QCoreApplication>

#include <algorithm>

namespace kafka {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

qint64 fromOf(const RecordRequest& request, const PartitionToRead& wanted, const LocatedPartition& found, qint64 end)
{
    switch (request.seek.kind) {
    case SeekTo::Oldest:
    case SeekTo::Newest:
    case SeekTo::Around: break;
    case SeekTo::Offset: return request.seek.value;
    case SeekTo::Time: return found.atTime < 0 ? end : found.atTime;
    case SeekTo::Partitions: return wanted.from.value_or(found.first);
    }
    return found.first;
}

qint64 toOf(const RecordRequest& request, const PartitionToRead& wanted, const LocatedPartition& found, qint64 end)
{
    if (request.seek.kind == SeekTo::Partitions)
        return wanted.to.value_or(end);
    if (request.seek.kind == SeekTo::Around)
        return end;
    switch (request.until.kind) {
    case ReadUntil::End: break;
    case ReadUntil::Offset: return request.until.value;
    case ReadUntil::Time: return found.untilTime < 0 ? end : found.untilTime;
    }
    return end;
}

LanePlan planLane(const RecordRequest& request, const PartitionToRead& wanted, const LocatedPartition& found)
{
    LanePlan lane;
    lane.leader = wanted.leader;
    PartitionProgress& p = lane.progress;
    p.topic = request.topicOf(wanted);
    p.partition = wanted.partition;
    if (found.error) {
        p.error = found.error;
        return lane;
    }
    p.first = found.first;
    p.high = std::max(found.first, found.end);
    p.end = p.high;
    if (found.stable && *found.stable < found.end) {
        p.lastStable = found.stable;
        if (request.readCommitted)
            p.end = std::max(p.first, *found.stable);
    }
    const qint64 from = fromOf(request, wanted, found, p.end);
    const qint64 asked = request.seek.kind == SeekTo::Around ? request.seek.value : from;
    if (asked < p.first)
        lane.notices.push_back({asked, Words::tr("Offset %1 no longer exists, first is %2.").arg(asked).arg(p.first)});
    else if (asked > p.high)
        lane.notices.push_back({asked, Words::tr("Offset %1 does not exist yet, the partition ends at %2.").arg(asked).arg(p.high)});
    else if (asked == p.high && request.seek.kind == SeekTo::Around)
        lane.notices.push_back({asked, Words::tr("Offset %1 is the end of the partition: no message has it yet.").arg(asked)});
    p.from = std::clamp(from, p.first, p.end);
    p.to = std::clamp(toOf(request, wanted, found, p.end), p.from, p.end);
    lane.begin = request.seek.kind == SeekTo::Around ? std::clamp(request.seek.value, p.from, p.to) : request.isBackward() ? p.to : p.from;
    p.covered = {lane.begin, lane.begin};
    p.block = p.covered;
    p.done = p.from >= p.to;
    return lane;
}

} // namespace

std::vector<LanePlan> planLanes(const RecordRequest& request, const std::vector<LocatedPartition>& found)
{
    std::vector<LanePlan> lanes;
    lanes.reserve(found.size());
    for (size_t i = 0; i < found.size(); ++i)
        lanes.push_back(planLane(request, request.partitions[i], found[i]));
    return lanes;
}

} // namespace kafka
