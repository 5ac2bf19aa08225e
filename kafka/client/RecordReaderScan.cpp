// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a scan: where each partition begins and ends, forward, backward, following, and taken up again. Taking the
// messages: RecordReaderLanes.cpp.
#include "kafka/client/RecordReaderScan.h"

#include "kafka/client/ErrorConversion.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace kafka {

namespace {

constexpr qint64 FilteredBlock = 4096; // offsets a lane is first read back when a filter may drop most
constexpr qint64 LargestBlock = 1 << 20;
constexpr qint64 LittleRead = 1 << 20; // bytes: up to here a round costs more than what it reads too much

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

} // namespace

RecordScan::RecordScan(const RecordRequest& request, RecordChannel& channel, const Deadlines& deadlines, LogIntake& logIntake, BatchJudge& judge,
                       Following following)
    : m_following(std::move(following)), m_request(request), m_channel(channel), m_deadlines(deadlines), m_logIntake(logIntake), m_batchJudge(judge),
      m_messages(LargestArray)
{
    for (const PartitionToRead& p : request.partitions) {
        const QString& name = request.topicOf(p);
        if (std::none_of(m_topics.begin(), m_topics.end(), [&](const Topic& t) { return t.name == name; }))
            m_topics.push_back({name, nullptr, {}});
    }
}

RecordScan::~RecordScan() { use(nullptr); }

// Stops reading with the client used so far and goes over to another.
void RecordScan::use(rd_kafka_t* client)
{
    stopAll();
    m_queue.reset();
    for (Topic& topic : m_topics) {
        if (topic.handle)
            rd_kafka_topic_destroy(topic.handle);
        topic.handle = nullptr;
    }
    m_client = client;
    m_signs = {};
    if (!client)
        return;
    m_queue.reset(rd_kafka_queue_new(client));
    for (Topic& topic : m_topics)
        topic.handle = rd_kafka_topic_new(client, topic.name.toUtf8().constData(), nullptr);
}

void RecordScan::begin(rd_kafka_t* client, quint64 scan)
{
    m_scan = scan;
    m_began = m_rateFrom = Clock::now();
    m_rateBytes = std::accumulate(m_lanes.begin(), m_lanes.end(), qint64(0), [](qint64 sum, const Lane& l) { return sum + l.progress.bytes; });
    m_progress.error.reset();
    m_progress.canGoOn = m_progress.canSkip = false;
    m_keptOver = m_unsure = false;
    use(client);
}

void RecordScan::run(rd_kafka_t* client, quint64 scan)
{
    begin(client, scan);
    report(ScanState::Locating);
    if (std::any_of(m_topics.begin(), m_topics.end(), [](const Topic& t) { return !t.handle; })) {
        m_progress.error = errorFromCode(rd_kafka_last_error());
        report(ScanState::Failed);
        return;
    }
    if (locate()) {
        m_limit = m_request.limit;
        enter(m_request.isBackward() || m_request.seek.kind == SeekTo::Around ? Phase::Backward : Phase::Forward);
        readPhases();
    }
    finish();
}

void RecordScan::goOn(rd_kafka_t* client, quint64 scan, const ScanCommand& command)
{
    begin(client, scan);
    if (command.filter)
        m_request.filter = *command.filter;
    m_limit += command.more;
    if (m_merge)
        m_merge->raiseLimit(command.more);
    m_moreHits = false;
    if (m_phase != Phase::Follow)
        report(ScanState::Reading);
    revive(command.skip);
    readPhases();
    finish();
}

// A phase that was left before its end (stopped, limit) stays the scan's phase, to be taken up again.
void RecordScan::readPhases()
{
    if (m_request.filter.matcher && m_request.filter.matcher->isSlow())
        m_judge = m_request.filter.matcher->queue();
    if (m_phase != Phase::Follow)
        report(ScanState::Reading);
    if (m_phase == Phase::Backward) {
        readBackward();
        if (m_request.seek.kind == SeekTo::Around && goesOn())
            enter(Phase::Forward);
    }
    if (m_phase == Phase::Forward)
        readForward();
    handOver();
    if (m_request.live && goesOn() && (m_client || m_kept->followed))
        follow();
    stopAll();
    m_judge.reset();
}

void RecordScan::enter(Phase phase)
{
    m_moreHits = m_moreHits || (m_merge && m_merge->hasMore());
    m_merge.reset();
    m_phase = phase;
    if (m_request.seek.kind == SeekTo::Around && phase == Phase::Forward)
        m_limit = m_progress.hits + std::min(m_request.limit, qint64(1) << 60); // and the record itself, if it comes: handleRecord()
    const qint64 limit = m_limit - m_progress.hits;
    if (phase == Phase::Backward) {
        m_merge = std::make_unique<RecordMerge>(RecordMerge::Direction::Backward, int(m_lanes.size()), limit);
        m_block = firstBlock();
    } else if (phase == Phase::Forward && limit <= MergedLimit && m_lanes.size() > 1) {
        m_merge = std::make_unique<RecordMerge>(RecordMerge::Direction::Forward, int(m_lanes.size()), limit);
    }
    for (Lane& lane : m_lanes) {
        PartitionProgress& p = lane.progress;
        if (p.error)
            continue;
        lane.blockDone = true;
        lane.over = m_limit <= 0 || (phase == Phase::Backward ? p.covered.from <= p.from : p.covered.to >= p.to);
        lane.from = lane.position = p.covered.to;
        lane.to = p.to;
    }
}

// Whether something of its range has not been read.
bool RecordScan::isUnread(const Lane& lane) const
{
    const PartitionProgress& p = lane.progress;
    if (p.first < 0)
        return false; // was not located
    return m_phase == Phase::Follow || (m_phase == Phase::Backward ? !lane.blockDone || p.covered.from > p.from : lane.position < p.to);
}

// What was read backward and shown oldest first cannot be gone on with: what comes next belongs above it.
bool RecordScan::keepsItsPlace() const
{
    const bool turned = m_phase == Phase::Backward && (m_request.live || m_request.seek.kind == SeekTo::Around);
    return !m_filterFailed && !m_memoryFull && !turned && !(m_merge && m_merge->hasPruned());
}

ScanState RecordScan::endState() const
{
    if (m_filterFailed)
        return ScanState::FilterFailed;
    if (m_memoryFull)
        return ScanState::MemoryFull;
    const bool moreHits = m_moreHits || (m_merge && m_merge->hasMore());
    const bool cutOff = m_lanes.empty() || moreHits
                        || std::any_of(m_lanes.begin(), m_lanes.end(), [this](const Lane& l) { return l.progress.error || isUnread(l); });
    if (m_channel.ended(m_scan) && cutOff) // else Stop came too late to end anything
        return ScanState::Stopped;
    if (mustAsk() && (m_phase == Phase::Follow || m_progress.hits < m_limit || m_unsure))
        return ScanState::FilteredAgain;
    if (m_progress.hits >= m_limit && (moreHits || m_progress.scanned < m_progress.toScan))
        return ScanState::LimitReached;
    const bool failed = m_progress.error || std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane& l) { return l.progress.error.has_value(); });
    return failed ? ScanState::Failed : ScanState::Complete;
}

bool RecordScan::locate()
{
    const auto found = locatePartitions(m_client, m_request, m_deadlines.read, [this] {
        serveEvents();
        return m_channel.ended(m_scan);
    });
    const std::vector<LanePlan> plans = planLanes(m_request, found);
    m_lanes.reserve(plans.size()); // lanes are referred to by address
    for (const LanePlan& plan : plans)
        addLane(plan);
    if (m_request.keep.memory > 0 && !m_request.filter.isEmpty()) {
        m_kept = std::make_unique<KeptRecords>(m_request.keep);
        m_kept->plans = plans;
    }
    return std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane& l) { return !l.progress.error; });
}

void RecordScan::addLane(const LanePlan& plan)
{
    const auto topic = std::find_if(m_topics.begin(), m_topics.end(), [&](const Topic& t) { return t.name == plan.progress.topic; });
    if (topic->laneOf.contains(plan.progress.partition))
        return; // named twice: the first counts
    Lane& lane = m_lanes.emplace_back();
    lane.leader = plan.leader;
    lane.progress = plan.progress;
    lane.topic = size_t(topic - m_topics.begin());
    if (m_client && BatchJudge::tellsHidden())
        lane.progress.hidden.emplace();
    topic->laneOf.insert(plan.progress.partition, laneIndex(lane));
    for (const auto& [offset, sentence] : plan.notices)
        notice(lane, offset, sentence);
    if (plan.progress.error)
        fail(lane, *plan.progress.error);
}

void RecordScan::readForward()
{
    for (Lane& lane : m_lanes) {
        if (!lane.over)
            start(lane, lane.position);
        else if (m_merge)
            m_merge->finish(laneIndex(lane));
    }
    readBlocks();
    giveAll();
}

qint64 RecordScan::firstBlock() const
{
    const auto lanes = qint64(std::max<size_t>(m_lanes.size(), 1));
    const qint64 n = std::max<qint64>(m_limit, 1);
    // Twice its share, so that one round mostly suffices; a lane never holds more of the newest n than n.
    const qint64 share = std::clamp(2 * n / lanes, std::min<qint64>(n, 32), n);
    return std::min(LargestBlock, m_request.filter.isEmpty() ? share : std::max(share, FilteredBlock));
}

// A round that ends in the middle has read its whole block: from some bytes on it is a quarter of what has been read, so that a search reads at most
// that much in vain. Where little comes (gaps of compaction), offsets cost nothing and rounds do.
qint64 RecordScan::nextBlock() const
{
    qint64 bytes = 0;
    qint64 offsets = 0;
    for (const Lane& lane : m_lanes) {
        bytes += lane.progress.bytes;
        offsets = std::max(offsets, lane.progress.covered.to - lane.progress.covered.from);
    }
    return std::min(LargestBlock, bytes < LittleRead ? m_block * 4 : std::max(firstBlock(), offsets / 4));
}

void RecordScan::readBackward()
{
    bool interrupted = false; // a block was, when the scan was stopped: it comes first
    for (Lane& lane : m_lanes) {
        if (lane.over) {
            m_merge->finish(laneIndex(lane));
        } else if (!lane.blockDone) {
            start(lane, lane.position);
            interrupted = true;
        }
    }
    if (interrupted)
        readBlocks();
    const bool oldestOnTop = m_request.live || m_request.seek.kind == SeekTo::Around;
    while (goesOn() && !mustAsk()) {
        bool any = false;
        for (Lane& lane : m_lanes) {
            if (lane.over || !m_merge->laneNeeded(laneIndex(lane)))
                continue;
            any = true;
            lane.to = lane.progress.covered.from;
            lane.from = std::max(lane.progress.from, lane.to - m_block);
            lane.firstTime = -1;
            if (clampToKept(lane))
                start(lane, lane.from);
        }
        if (!any)
            break;
        readBlocks();
        if (!oldestOnTop)
            takeFromMerge();
        m_block = nextBlock();
    }
    giveAll();
}

// What is left at the end. Before following, and before what comes behind an offset, the oldest come first.
void RecordScan::giveAll()
{
    if (!m_merge)
        return;
    if (m_phase == Phase::Forward || !(m_request.live || m_request.seek.kind == SeekTo::Around)) {
        giveSettled();
        return;
    }
    for (const Lane& lane : m_lanes)
        m_merge->endBlock(laneIndex(lane));
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

// What is read later belongs behind what was given out: where the scan can be gone on with, hits that something unread may come before wait.
void RecordScan::giveSettled()
{
    const auto out = [this](const RecordView& r) { give(r); };
    const bool resumes = m_phase == Phase::Backward && keepsItsPlace();
    for (const Lane& lane : m_lanes)
        if (!resumes || lane.progress.undecodable)
            m_merge->endBlock(laneIndex(lane));
    if (!resumes || !(m_channel.ended(m_scan) || mustAsk())) {
        m_merge->take(out);
        m_unsure = mustAsk() && !m_merge->full() && m_merge->held() > 0; // what is not read may come before these
        m_merge->takeAll(out);
        return;
    }
    m_merge->take(out); // how many wait: what matched of the partitions, without the hits
}

// Until every started lane has read its block, or the scan ends.
void RecordScan::readBlocks()
{
    m_lastMessage = m_lastGiven = Clock::now();
    while (goesOn() && std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane& l) { return l.started && !l.blockDone; })) {
        pump();
        if (m_phase == Phase::Backward)
            continue;
        if (m_merge && m_merge->given() + m_merge->held() >= m_merge->limit())
            takeFromMerge(); // these may be all that are wanted: not only when a hand-over is due
        if (isFull())
            break;
    }
    stopAll();
}

void RecordScan::follow()
{
    rd_kafka_t* client = nullptr;
    if (m_client || !m_kept) { // else it is what was kept that is followed
        const Result<rd_kafka_t*> made = m_following.client();
        if (!made) {
            m_progress.error = made.error();
            return;
        }
        client = *made;
    }
    m_keptOver = false;
    if (m_phase != Phase::Follow) {
        report(ScanState::Reading); // settles what was scanned
        for (Lane& lane : m_lanes) {
            PartitionProgress& p = lane.progress;
            if (p.error)
                continue;
            // Backward is meant to begin in the middle; elsewhere the limit leaves a gap that nobody would see.
            if (m_phase == Phase::Forward && (lane.position < p.end || lane.given < p.matched))
                notice(lane, p.end, Words::tr("The limit is reached: messages before offset %1 are missing here. New ones follow.").arg(p.end));
            lane.over = false;
            p.hidden.reset(); // its client has no judge
            lane.from = lane.position = p.end;
            lane.to = std::numeric_limits<qint64>::max();
        }
        m_merge.reset();
        m_phase = Phase::Follow;
    }
    use(client);
    if (m_kept)
        m_kept->followed = true;
    for (Lane& lane : m_lanes)
        if (!lane.over)
            start(lane, lane.position);
    report(ScanState::Following);
    while (goesOn() && std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane& l) { return l.started; }))
        pump();
}

} // namespace kafka
