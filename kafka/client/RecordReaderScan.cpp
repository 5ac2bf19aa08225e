// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a scan: where each partition begins and ends, forward, backward, following. Taking the messages:
// RecordReaderLanes.cpp.
#include "kafka/client/RecordReaderScan.h"

#include "kafka/client/ErrorConversion.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace kafka {

namespace {

using namespace std::chrono_literals;

constexpr qint64 FilteredBlock = 4096; // offsets a lane is first read back when a filter may drop most
constexpr qint64 LargestBlock = 1 << 20;
constexpr auto HandOverInterval = 40ms;
constexpr auto ReportInterval = 100ms;
constexpr auto LongestHold = 500ms; // a hit is shown after this even if a slow lane might have brought an earlier one

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

} // namespace

RecordScan::RecordScan(rd_kafka_t* client, const RecordRequest& request, quint64 scan, RecordChannel& channel, const Deadlines& deadlines,
                       LogIntake& logIntake, std::function<Result<rd_kafka_t*>()> follower)
    : m_follower(std::move(follower)), m_request(request), m_scan(scan), m_channel(channel), m_deadlines(deadlines), m_logIntake(logIntake), m_messages(LargestArray)
{
    use(client);
}

RecordScan::~RecordScan() { use(nullptr); }

// Stops reading with the client used so far and goes over to another.
void RecordScan::use(rd_kafka_t* client)
{
    stopAll();
    m_queue.reset();
    if (m_topic)
        rd_kafka_topic_destroy(m_topic);
    m_topic = nullptr;
    m_client = client;
    if (!client)
        return;
    m_queue.reset(rd_kafka_queue_new(client));
    m_topic = rd_kafka_topic_new(client, m_request.topic.toUtf8().constData(), nullptr);
}

void RecordScan::run()
{
    report(ScanState::Locating);
    if (!m_topic) {
        m_progress.error = errorFromCode(rd_kafka_last_error());
        report(ScanState::Failed);
        return;
    }
    if (locate()) {
        report(ScanState::Reading);
        if (m_request.seek.kind == SeekTo::Newest)
            readBackward();
        else
            readForward();
        handOver();
        if (m_request.live && goOn())
            follow();
    }
    stopAll();
    handOver();
    report(endState());
}

void RecordScan::endMerge()
{
    m_moreHits = m_moreHits || (m_merge && m_merge->hasMore());
    m_merge.reset();
}

ScanState RecordScan::endState() const
{
    if (m_memoryFull)
        return ScanState::MemoryFull;
    if (m_channel.ended(m_scan))
        return ScanState::Stopped;
    if (m_progress.hits >= m_request.limit && (m_moreHits || m_progress.scanned < m_progress.toScan))
        return ScanState::LimitReached;
    const bool failed = m_progress.error
        || std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane& l) { return l.progress.error.has_value(); });
    return failed ? ScanState::Failed : ScanState::Complete;
}

bool RecordScan::locate()
{
    qint32 highest = -1;
    for (const PartitionToRead& p : m_request.partitions)
        highest = std::max(highest, p.partition);
    m_laneOf.assign(size_t(highest + 1), -1);
    const auto found = locatePartitions(m_client, m_request, m_deadlines.read, [this] {
        serveEvents();
        return m_channel.ended(m_scan);
    });
    m_lanes.reserve(found.size()); // lanes are referred to by address
    for (size_t i = 0; i < found.size(); ++i) {
        m_laneOf[size_t(found[i].partition)] = int(i);
        Lane& lane = m_lanes.emplace_back();
        lane.leader = m_request.partitions[i].leader;
        lane.progress.partition = found[i].partition;
        if (found[i].error)
            fail(lane, *found[i].error);
        else
            place(lane, found[i]);
    }
    return std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane& l) { return !l.progress.error; });
}

// Where the lane begins, and what there is to say when that is not where it was asked to.
void RecordScan::place(Lane& lane, const LocatedPartition& found)
{
    PartitionProgress& p = lane.progress;
    p.first = found.first;
    p.end = std::max(found.first, found.end);
    if (found.stable && *found.stable < found.end)
        p.lastStable = found.stable;
    qint64 from = p.first;
    switch (m_request.seek.kind) {
    case SeekTo::Oldest:
    case SeekTo::Newest: break;
    case SeekTo::Time: from = found.atTime < 0 ? p.end : found.atTime; break;
    case SeekTo::Offset:
        from = m_request.seek.value;
        if (from < p.first)
            notice(lane, from, Words::tr("Offset %1 no longer exists, first is %2.").arg(from).arg(p.first));
        else if (from > p.end)
            notice(lane, from, Words::tr("Offset %1 does not exist yet, the partition ends at %2.").arg(from).arg(p.end));
    }
    p.from = std::clamp(from, p.first, p.end);
    lane.position = lane.low = m_request.seek.kind == SeekTo::Newest ? p.end : p.from;
    lane.over = p.from >= p.end || m_request.limit <= 0;
    p.done = p.from >= p.end;
}

void RecordScan::readForward()
{
    if (m_request.limit <= MergedLimit && m_lanes.size() > 1)
        m_merge = std::make_unique<RecordMerge>(RecordMerge::Direction::Forward, int(m_lanes.size()), m_request.limit);
    for (Lane& lane : m_lanes) {
        lane.from = lane.progress.from;
        lane.to = lane.progress.end;
        if (lane.over) {
            if (m_merge)
                m_merge->finish(laneIndex(lane));
        } else {
            start(lane, lane.from);
        }
    }
    readBlocks();
    if (m_merge)
        m_merge->takeAll([this](const RecordView& r) { give(r); });
    endMerge();
}

qint64 RecordScan::firstBlock() const
{
    const auto lanes = qint64(std::max<size_t>(m_lanes.size(), 1));
    const qint64 n = std::max<qint64>(m_request.limit, 1);
    // Twice its share, so that one round mostly suffices; a lane never holds more of the newest n than n.
    const qint64 share = std::clamp(2 * n / lanes, std::min<qint64>(n, 32), n);
    return std::min(LargestBlock, m_request.filter.isEmpty() ? share : std::max(share, FilteredBlock));
}

void RecordScan::readBackward()
{
    m_merge = std::make_unique<RecordMerge>(RecordMerge::Direction::Backward, int(m_lanes.size()), m_request.limit);
    for (Lane& lane : m_lanes)
        if (lane.over)
            m_merge->finish(laneIndex(lane));
    qint64 block = firstBlock();
    while (goOn()) {
        bool any = false;
        for (Lane& lane : m_lanes) {
            if (lane.over || !m_merge->laneNeeded(laneIndex(lane)))
                continue;
            any = true;
            lane.to = lane.low;
            lane.from = std::max(lane.progress.first, lane.low - block);
            lane.firstTime = -1;
            start(lane, lane.from);
        }
        if (!any)
            break;
        readBlocks();
        if (!m_request.live)
            takeFromMerge();
        block = std::min(block * 4, LargestBlock);
    }
    giveInOrderOfTime();
    endMerge();
}

// What is left at the end. Before following, the oldest come first: what is written later comes below.
void RecordScan::giveInOrderOfTime()
{
    if (!m_request.live) {
        m_merge->takeAll([this](const RecordView& r) { give(r); });
        return;
    }
    RecordBatchBuilder builder;
    std::vector<RecordBatchPtr> newestFirst;
    m_merge->takeAll([&](const RecordView& r) {
        builder.add(r);
        if (builder.isFull())
            newestFirst.push_back(builder.take());
    });
    if (auto last = builder.take())
        newestFirst.push_back(std::move(last));
    for (auto batch = newestFirst.rbegin(); batch != newestFirst.rend(); ++batch)
        for (int i = (*batch)->size() - 1; i >= 0; --i)
            give((*batch)->at(i));
}

// Until every started lane has read its block, or the scan ends.
void RecordScan::readBlocks()
{
    m_lastMessage = m_lastGiven = Clock::now();
    while (goOn() && std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane& l) { return l.started && !l.blockDone; })) {
        pump();
        const bool backward = m_request.seek.kind == SeekTo::Newest;
        if (!backward && (m_merge ? m_merge->full() : m_progress.hits >= m_request.limit))
            break;
    }
    stopAll();
}

void RecordScan::follow()
{
    report(ScanState::Reading); // settles what was scanned
    const Result<rd_kafka_t*> client = m_follower();
    if (!client) {
        m_progress.error = client.error();
        return;
    }
    use(*client);
    m_following = true;
    for (Lane& lane : m_lanes) {
        lane.before = lane.progress.scanned;
        lane.from = lane.position;
        if (lane.progress.error)
            continue;
        lane.from = lane.position = lane.progress.end;
        lane.to = std::numeric_limits<qint64>::max();
        start(lane, lane.from);
    }
    report(ScanState::Following);
    while (goOn() && std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane& l) { return l.started; }))
        pump();
}

void RecordScan::give(const RecordView& record)
{
    m_out.add(record);
    ++m_progress.hits;
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
    else if (m_request.seek.kind != SeekTo::Newest && Clock::now() - m_lastGiven > LongestHold)
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
    const auto now = Clock::now();
    if (now - m_lastHandOver >= HandOverInterval) {
        if (m_request.seek.kind != SeekTo::Newest)
            takeFromMerge();
        handOver();
    }
    if (now - m_lastReport >= ReportInterval)
        report(m_following ? ScanState::Following : ScanState::Reading);
    // A tail drops its oldest records by itself (RecordModel's capacity): only the scan before it counts.
    if (!m_following && m_keptBytes + m_out.bytes() + (m_merge ? m_merge->heldBytes() : 0) > m_request.maxBytes)
        m_memoryFull = true;
}

void RecordScan::report(ScanState state)
{
    m_lastReport = Clock::now();
    ScanProgress& p = m_progress;
    p.state = state;
    p.partitions.clear();
    p.toScan = p.scanned = p.records = p.bytes = 0;
    const bool backward = m_request.seek.kind == SeekTo::Newest;
    for (Lane& lane : m_lanes) {
        PartitionProgress& one = lane.progress;
        if (one.first >= 0) {
            if (m_following)
                one.end = std::max(one.end, lane.position);
            const qint64 inBlock = lane.blockDone ? 0 : lane.position - lane.from;
            const qint64 from = backward ? one.first : one.from;
            if (m_following)
                one.scanned = lane.before + lane.position - lane.from;
            else
                one.scanned = backward ? one.end - lane.low + inBlock : lane.position - from;
            p.toScan += one.end - from;
        }
        p.scanned += one.scanned;
        p.records += one.records;
        p.bytes += one.bytes;
        p.partitions.push_back(one);
    }
    p.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_began);
    p.paused = m_channel.isPaused();
    m_channel.put(m_scan, p);
}

} // namespace kafka
