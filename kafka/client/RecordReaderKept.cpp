// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordScan for what was kept: a lane that begins where something is kept is replayed from there, as if it were read, until that ends;
// then its partition is asked, or nobody is (runKept) and the lane waits for goOn().
#include "kafka/client/RecordReaderScan.h"

#include <algorithm>

namespace kafka {

void RecordScan::runKept(quint64 scan, std::unique_ptr<KeptRecords> kept)
{
    begin(nullptr, scan);
    m_kept = std::move(kept);
    m_progress.judgedAgain = 0;
    m_lanes.reserve(m_kept->plans.size()); // lanes are referred to by address
    for (const LanePlan& plan : m_kept->plans)
        addLane(plan);
    if (std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane& l) { return !l.progress.error; })) {
        m_limit = m_request.limit;
        enter(m_request.isBackward() || m_request.seek.kind == SeekTo::Around ? Phase::Backward : Phase::Forward);
        readPhases();
    }
    finish();
}

std::unique_ptr<KeptRecords> RecordScan::takeKept() { return m_kept && !m_kept->isDropped() ? std::move(m_kept) : nullptr; }

void RecordScan::finish()
{
    stopAll();
    handOver();
    if (m_kept)
        m_kept->flush(); // what does not fit is dropped before somebody is told that it can be judged again
    report(endState());
    m_queue.reset(); // and what librdkafka had fetched ahead: tens of MB that nobody looks at any more
}

// True when its partition is not to be asked: something is kept, or nobody may be.
bool RecordScan::startKept(Lane& lane)
{
    lane.replayed = lane.started = m_kept && m_kept->find(laneIndex(lane), lane.position);
    lane.replayedTo = lane.position;
    if (!lane.started && !m_client)
        m_keptOver = true;
    return lane.started || !m_client;
}

// Backward, with nobody to ask: the block begins where something is kept. False: nothing is.
bool RecordScan::clampToKept(Lane& lane)
{
    if (m_client || !m_kept || m_kept->find(laneIndex(lane), lane.from)) // from there on as far as it goes, as a scan that is stopped in it
        return true;
    lane.from = m_kept->coveredFrom(laneIndex(lane), lane.from, lane.to);
    if (lane.from < lane.to)
        return true;
    m_keptOver = true;
    return false;
}

// One batch, with what all lanes want of it. False: there is nothing to replay now.
bool RecordScan::replay()
{
    if (!m_kept || (m_judge && !hasRoom()))
        return false;
    std::optional<quint32> next;
    for (Lane& lane : m_lanes)
        if (isReplayed(lane) && lane.replayedTo < lane.to)
            if (const KeptRecords::Run* run = m_kept->find(laneIndex(lane), lane.replayedTo))
                next = std::min(next.value_or(run->batch), run->batch);
    if (!next)
        return false;
    const RecordBatchPtr batch = m_kept->batch(*next);
    for (Lane& lane : m_lanes)
        while (isReplayed(lane) && !m_filterFailed && lane.replayedTo < lane.to) {
            const KeptRecords::Run* run = m_kept->find(laneIndex(lane), lane.replayedTo);
            if (!run || run->batch != *next)
                break;
            if (!batch && run->count > 0)
                break; // just forgotten, or a batch that was being filled and did not fit
            replayRun(lane, KeptRecords::Run(*run), batch);
        }
    return true;
}

void RecordScan::replayRun(Lane& lane, const KeptRecords::Run& run, const RecordBatchPtr& batch)
{
    for (quint32 i = run.first; i < run.first + run.count; ++i) {
        const RecordView record = batch->at(int(i));
        if (record.offset() < lane.replayedTo)
            continue;
        if (record.offset() >= lane.to)
            break;
        if (m_judge) {
            m_pending.push_back({{}, batch, record, laneIndex(lane), true});
            m_pendingBytes += m_pending.back().size();
        } else {
            handleRecord(lane, {nullptr, record});
        }
        if (!isReplayed(lane) || m_filterFailed)
            return;
    }
    lane.replayedTo = std::min(run.to, lane.to);
}

// What was looked at counts as read with the gaps behind it; where nothing more is kept the partition is asked.
void RecordScan::settleReplayed()
{
    if (!m_kept || !m_pending.empty() || m_filterFailed || (m_phase != Phase::Follow && isFull()))
        return;
    for (Lane& lane : m_lanes) {
        if (!isReplayed(lane))
            continue;
        lane.position = std::max(lane.position, lane.replayedTo);
        if (lane.position >= lane.to) {
            endBlock(lane);
        } else if (!m_kept->find(laneIndex(lane), lane.position)) {
            stop(lane);
            start(lane, lane.position);
        }
    }
}

void RecordScan::keepGap(const Lane& lane, qint64 to)
{
    if (keeps(lane))
        m_kept->addGap(laneIndex(lane), lane.position, to);
}

} // namespace kafka
