// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordScan that hands out: records, notices, progress.
#include "kafka/client/RecordReaderScan.h"

#include "kafka/client/ErrorConversion.h"
#include "kafka/values/ByteSum.h"

#include <algorithm>

namespace kafka {

namespace {

using namespace std::chrono_literals;

constexpr auto HandOverInterval = 40ms;
constexpr auto ReportInterval = 100ms;
constexpr auto Quiet = 200ms; // without a message: only then statistics are worth reading
constexpr auto LongestHold = 500ms; // a hit is shown after this even if a slow lane might have brought an earlier one

} // namespace

void RecordScan::give(const RecordView& record)
{
    m_out.add(record);
    ++m_progress.hits;
    const auto topic = std::find_if(m_topics.begin(), m_topics.end(), [&](const Topic& t) { return t.name == record.topic(); });
    ++m_lanes[size_t(topic->laneOf.value(record.partition()))].given;
    m_lastGiven = Clock::now();
    if (m_out.isFull())
        handOver();
}

void RecordScan::takeFromMerge()
{
    if (!m_merge)
        return;
    const auto out = [this](const RecordView& r) { give(r); };
    m_merge->take(out);
    if (m_merge->held() == 0)
        m_lastGiven = Clock::now();
    else if (m_phase == Phase::Forward && Clock::now() - m_lastGiven > LongestHold)
        m_merge->takeAll(out);
}

void RecordScan::handOver()
{
    m_lastHandOver = Clock::now();
    RecordBatchPtr batch = m_out.take();
    if (!batch)
        return;
    m_keptBytes += batch->memory();
    m_channel.put(m_scan, std::move(batch)); // may wait for the GUI
    const auto now = Clock::now();
    if (now - m_lastHandOver > 1s)
        m_lastMessage = now; // nobody was silent but us
    m_lastHandOver = now;
}

// What is due after each round of messages: hand over, report, budget.
void RecordScan::pace()
{
    const bool following = m_phase == Phase::Follow;
    const auto now = Clock::now();
    if (now - m_lastHandOver >= HandOverInterval) {
        if (m_phase == Phase::Forward)
            takeFromMerge();
        handOver();
    }
    if (now - m_lastReport >= ReportInterval)
        report(following ? ScanState::Following : ScanState::Reading);
    // A tail drops its oldest records by itself (RecordModel's capacity): only the scan before it counts.
    if (!following && m_keptBytes + m_out.bytes() + (m_merge ? m_merge->heldBytes() : 0) + m_pendingBytes > m_request.maxBytes)
        m_memoryFull = true;
}

void RecordScan::report(ScanState state)
{
    m_lastReport = Clock::now();
    takeHidden();
    ScanProgress& p = m_progress;
    p.state = state;
    p.partitions.clear();
    p.records = p.bytes = p.expired = p.skipped = 0;
    ByteSum toScan, scanned; // offsets are what brokers tell: a few partitions may add up beyond 63 bits
    bool unread = m_merge && m_merge->hasMore();
    bool skippable = false;
    for (Lane& lane : m_lanes) {
        PartitionProgress& one = lane.progress;
        if (one.first >= 0) {
            if (m_phase == Phase::Forward)
                one.covered.to = lane.position;
            else if (m_phase == Phase::Follow)
                one.block = {lane.from, lane.position};
            else
                one.block = lane.blockDone ? OffsetRange {one.covered.from, one.covered.from} : OffsetRange {lane.from, lane.position};
            if (m_phase == Phase::Follow)
                one.to = one.end = std::max(one.end, lane.position);
            one.scanned = one.covered.size() + one.block.size();
            toScan.add(one.to - one.from);
        }
        unread = unread || (isUnread(lane) && !one.undecodable);
        skippable = skippable || one.undecodable;
        scanned.add(one.scanned);
        p.records += one.records;
        p.bytes += one.bytes;
        p.expired += one.expired;
        p.skipped += one.skipped;
        p.partitions.push_back(one);
    }
    p.toScan = toScan.total();
    p.scanned = scanned.total();
    p.kept.reset();
    if (m_kept && !m_kept->isDropped())
        p.kept = m_kept->progress();
    p.canGoOn = !p.running() && unread && keepsItsPlace();
    p.canSkip = !p.running() && skippable && keepsItsPlace();
    p.elapsed = m_before + std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_began);
    if (!p.running())
        m_before = p.elapsed;
    p.paused = m_channel.isPaused();
    m_channel.put(m_scan, p);
}

void RecordScan::notice(Lane& lane, qint64 offset, const QString& sentence)
{
    m_out.addNotice(lane.progress.topic, lane.progress.partition, offset, sentence);
}

void RecordScan::serveEvents()
{
    if (!m_client)
        return;
    if (m_phase == Phase::Follow)
        m_following.meanwhile();
    const rd::Queue main(rd_kafka_queue_get_main(m_client));
    while (const rd::Event event {rd_kafka_queue_poll(main.get(), 0)}) {
        if (rd_kafka_event_type(event.get()) == RD_KAFKA_EVENT_LOG) {
            if (const auto line = m_logIntake.line(event.get()))
                m_channel.put(*line);
        } else if (rd_kafka_event_type(event.get()) == RD_KAFKA_EVENT_STATS) {
            const auto now = Clock::now();
            if (now - m_lastMessage > Quiet && m_signs.areIn(rd_kafka_event_stats(event.get())))
                m_lastMessage = now;
        } else if (rd_kafka_event_type(event.get()) == RD_KAFKA_EVENT_ERROR) {
            // A broker that is down says so many times a second.
            if (const auto trouble = m_logIntake.trouble(errorFromEvent(event.get())))
                m_channel.put(*trouble);
        }
    }
}

} // namespace kafka
