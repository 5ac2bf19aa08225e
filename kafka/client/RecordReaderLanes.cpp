// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordScan that talks to the consumer: starting and stopping partitions, messages, where blocks end.
#include "kafka/client/RecordHeaders.h"
#include "kafka/client/RecordReaderScan.h"

#include "kafka/client/ErrorConversion.h"
#include "kafka/client/MessageFields.h"

#include <QCoreApplication>

#include <algorithm>

namespace kafka {

namespace {

using namespace std::chrono_literals;

constexpr int ReadTimeout = 10; // ms
constexpr int FollowTimeout = 100; // ms: a quiet tail wakes ten times a second

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

} // namespace

void RecordScan::start(Lane& lane, qint64 offset)
{
    takeHidden();
    lane.hidden.restart(offset);
    lane.position = offset;
    lane.blockDone = false;
    if (startKept(lane)) {
        lane.progress.hidden.reset(); // nobody keeps them
        return;
    }
    lane.started = rd_kafka_consume_start_queue(m_topics[lane.topic].handle, lane.progress.partition, offset, m_queue.get()) == 0;
    if (!lane.started)
        fail(lane, errorFromCode(rd_kafka_last_error(), {}, lane.leader));
}

void RecordScan::stop(Lane& lane)
{
    if (lane.started && !lane.replayed)
        rd_kafka_consume_stop(m_topics[lane.topic].handle, lane.progress.partition); // messages still queued are outdated and dropped
    lane.started = lane.replayed = false;
}

void RecordScan::stopAll()
{
    for (Lane& lane : m_lanes)
        stop(lane);
    dropPending();
    m_batchJudge.clear();
    m_batchesJudged = false;
}

// A search forward needs no messages but its hits, as far as what it reads is not kept; and no partition brings more of them than are wanted in all.
void RecordScan::judgeBatches()
{
    const RecordFilter& filter = m_request.filter;
    if (m_batchesJudged || m_phase != Phase::Forward || m_request.seek.kind == SeekTo::Around || (m_kept && m_kept->isKeeping()))
        return;
    if (filter.matcher && (filter.matcher->isSlow() || filter.text.isEmpty())) // nobody's filter: statistics, which count what cannot be read, too
        return;
    m_batchesJudged = true;
    // Merged, a lane ends when it has brought as many as are wanted of all together: until then nothing of it may be left out.
    const qint64 most = m_merge ? m_merge->limit() : m_limit - m_progress.hits;
    for (const Lane& lane : m_lanes)
        if (!lane.over)
            m_batchJudge.watch(lane.progress.topic, lane.progress.partition, lane.to, filter.matcher, most);
}

void RecordScan::pump()
{
    const bool following = m_phase == Phase::Follow;
    if (m_channel.isPaused()) {
        handOver();
        report(following ? ScanState::Following : ScanState::Reading);
        while (m_channel.isPaused() && !m_channel.ended(m_scan)) {
            m_channel.waitPaused(m_scan, 1s);
            serveEvents();
        }
        m_lastMessage = Clock::now();
        return;
    }
    judgeBatches();
    takeHidden();
    // Wait for one, then take what is there: a call for many would wait for its array to be full.
    const bool replayed = replay();
    const int timeout = replayed || !m_pending.empty() ? 0 : following ? FollowTimeout : ReadTimeout;
    ssize_t count = m_client && hasRoom() ? rd_kafka_consume_batch_queue(m_queue.get(), timeout, m_messages.data(), 1) : 0;
    if (count == 1 && !m_judge)
        count += std::max<ssize_t>(0, rd_kafka_consume_batch_queue(m_queue.get(), 0, m_messages.data() + 1, LargestArray - 1));
    for (ssize_t i = 0; i < count && !m_judge; ++i) {
        handle(*m_messages[size_t(i)]);
        rd_kafka_message_destroy(m_messages[size_t(i)]);
    }
    if (count == 1 && m_judge)
        count = deferWhatIsThere();
    if (count > 0 || replayed)
        m_lastMessage = Clock::now();
    if (m_judge)
        handleJudged(std::chrono::milliseconds(count > 0 || replayed ? 0 : ReadTimeout));
    for (Lane& lane : m_lanes) // now that what they had sent has been taken
        if (std::exchange(lane.again, false) && !lane.blockDone)
            start(lane, lane.position);
    settleReplayed();
    if (m_pending.empty() && count < ssize_t(LargestArray) && !following && !m_filterFailed
        && !isFull()) // what was not looked at moves the position, too
        checkPositions();
    if (!following && m_pending.empty() && Clock::now() - m_lastMessage > m_deadlines.read)
        failSilentLanes();
    serveEvents();
    pace();
    keepRate();
}

// Waits until as much as was read may have been read. What lies behind by more than a second is not made up for.
void RecordScan::keepRate()
{
    if (m_request.maxRate <= 0 || m_phase == Phase::Follow || !m_client)
        return;
    qint64 bytes = 0;
    for (const Lane& lane : m_lanes)
        bytes += lane.progress.bytes;
    const auto due = m_rateFrom + std::chrono::milliseconds((bytes - m_rateBytes) * 1000 / m_request.maxRate);
    const auto now = Clock::now();
    if (now - due > 1s || bytes < m_rateBytes) {
        m_rateFrom = now;
        m_rateBytes = bytes;
    }
    for (auto left = due - now; left > 0ms && !m_channel.ended(m_scan); left = due - Clock::now()) {
        m_channel.waitEnded(m_scan, std::min(std::chrono::ceil<std::chrono::milliseconds>(left), std::chrono::milliseconds(100)));
        handOver();
        m_lastMessage = Clock::now(); // nobody was silent but us
        report(ScanState::Reading);
    }
}

// Those that were passed are counted; those fetched ahead wait.
void RecordScan::takeHidden()
{
    for (const HiddenBatch& batch : m_batchJudge.takeHidden())
        for (Lane& lane : m_lanes)
            if (lane.progress.partition == batch.partition && m_topics[lane.topic].name.toUtf8() == batch.topic)
                lane.hidden.add(batch);
    for (Lane& lane : m_lanes)
        if (lane.progress.hidden)
            lane.hidden.settle(lane.position, lane.to, *lane.progress.hidden);
}

RecordScan::Lane* RecordScan::laneOf(const rd_kafka_message_t& message)
{
    // The handle is the one that was made for the topic; a client may hold the topic under another one.
    auto topic = std::find_if(m_topics.begin(), m_topics.end(), [&](const Topic& t) { return t.handle == message.rkt; });
    if (topic == m_topics.end() && message.rkt)
        topic = std::find_if(m_topics.begin(), m_topics.end(),
                             [name = QString::fromUtf8(rd_kafka_topic_name(message.rkt))](const Topic& t) { return t.name == name; });
    if (topic == m_topics.end())
        return nullptr;
    const int index = topic->laneOf.value(message.partition, -1);
    return index < 0 ? nullptr : &m_lanes[size_t(index)];
}

void RecordScan::handle(const rd_kafka_message_t& message)
{
    if (Lane* lane = laneOf(message)) {
        if (!lane->started || lane->blockDone || m_filterFailed)
            return; // came before the stop took effect
        if (message.err) {
            handleError(*lane, message);
            return;
        }
        countPassed(*lane, PassedOver::before(message));
        handleRecord(*lane, {&message, {}});
        return;
    }
    if (!message.err)
        return;
    // About a topic as a whole: it was deleted, or reading it is not allowed.
    const Error error = errorFromCode(message.err, QString::fromUtf8(rd_kafka_message_errstr(&message)));
    const QString name = message.rkt ? QString::fromUtf8(rd_kafka_topic_name(message.rkt)) : QString();
    for (Lane& lane : m_lanes)
        if (lane.started && !lane.blockDone && (name.isEmpty() || lane.progress.topic == name))
            fail(lane, error);
}

// As if they had come, and had not matched. The message behind them moves the position.
void RecordScan::countPassed(Lane& lane, const PassedOver& passed)
{
    if (passed.records == 0 || (!m_merge && m_progress.hits >= m_limit))
        return;
    lane.resets = 0;
    lane.progress.records += passed.records;
    lane.progress.bytes += passed.bytes;
    if (m_merge)
        m_merge->seen(laneIndex(lane), passed.timestamp);
}

void RecordScan::handleRecord(Lane& lane, const Arrived& arrived)
{
    RecordFields fields = fieldsOf(arrived);
    if (fields.offset >= lane.to) { // the last offsets of the block held no message
        reachedEnd(lane);
        return;
    }
    const bool following = m_phase == Phase::Follow;
    if (!m_merge && !following && m_progress.hits >= m_limit)
        return; // not looked at: going on begins with it
    if (m_phase == Phase::Forward && m_request.seek.kind == SeekTo::Around && lane.position == m_request.seek.value && fields.offset > lane.position)
        notice(lane, lane.position, Words::tr("There is no message at offset %1.").arg(lane.position));
    const qint64 from = std::exchange(lane.position, fields.offset + 1);
    lane.resets = 0;
    ++lane.progress.records;
    lane.progress.bytes
        += fields.key.size() + fields.value.size() + (arrived.message ? headersSize(*arrived.message) : headersSize(arrived.record.headers()));
    if (lane.firstTime < 0)
        lane.firstTime = fields.timestamp;
    m_headersRead = m_headersBroken = false;
    if (lane.replayed)
        ++m_progress.judgedAgain;
    if (keeps(lane)) {
        readHeaders(arrived);
        fields.headers = m_headers;
        if (m_headersBroken) // only the part that was read would be judged again, and without a word
            m_kept->end(Words::tr("the headers at partition %1, offset %2 are broken").arg(fields.partition).arg(fields.offset));
        m_kept->add(laneIndex(lane), from, lane.progress.topic, fields);
    }
    const Match match = judge(lane, fields, arrived);
    if (match == Match::Error)
        return;
    if (match == Match::Yes) {
        ++lane.progress.matched;
        if (m_phase == Phase::Forward && m_request.seek.kind == SeekTo::Around && fields.offset == m_request.seek.value) {
            ++m_limit; // it is none of those after it
            if (m_merge)
                m_merge->raiseLimit(1);
        }
        readHeaders(arrived);
        fields.headers = m_headers;
        if (m_headersBroken)
            notice(lane, fields.offset,
                   Words::tr("The headers at offset %1 are broken: only those before the break can be shown.").arg(fields.offset));
        if (m_merge) {
            m_merge->add(laneIndex(lane), lane.progress.topic, fields);
        } else {
            m_out.add(lane.progress.topic, fields);
            ++m_progress.hits;
            ++lane.given;
            if (m_out.isFull())
                handOver();
        }
    } else if (m_merge && m_phase == Phase::Forward) {
        m_merge->seen(laneIndex(lane), fields.timestamp);
    }
    const bool enough = m_merge && m_phase == Phase::Forward && m_merge->laneFull(laneIndex(lane));
    if (lane.position >= lane.to || enough)
        endBlock(lane);
}

RecordFields RecordScan::fieldsOf(const Arrived& arrived)
{
    if (!arrived.message)
        return arrived.record.fields();
    return kafka::fieldsOf(*arrived.message);
}

// A record that the filter cannot decide about ends the scan: going on would mean to say later that it did not match.
Match RecordScan::judge(Lane& lane, const RecordFields& fields, const Arrived& arrived)
{
    struct Headers final : HeaderSource
    {
        Headers(RecordScan& s, const Arrived& m) : scan(s), of(m) { }
        std::span<const HeaderView> headers() override
        {
            asked = true;
            scan.readHeaders(of);
            return scan.m_headers;
        }
        bool asked = false;
        RecordScan& scan;
        const Arrived& of;
    };
    if (m_request.filter.isEmpty())
        return Match::Yes;
    Headers headers(*this, arrived);
    QString problem = m_verdict ? m_verdict->problem : QString();
    Match match = m_verdict ? m_verdict->match : m_request.filter.matcher->match(fields, headers, problem);
    const bool counts = m_request.filter.text.isEmpty(); // nobody's filter: statistics, which take what can be read
    if (((headers.asked && m_headersBroken && !counts) || m_judgedBroken) && match != Match::Error) {
        match = Match::Error;
        problem = Words::tr("its headers are broken, and the filter asks for them");
    }
    if (match != Match::Error)
        return match;
    m_filterFailed = true;
    --lane.position; // it was not scanned
    --lane.progress.records;
    Error error;
    error.kind = ErrorKind::Invalid;
    error.message = Words::tr("The filter failed at partition %1, offset %2: %3").arg(fields.partition).arg(fields.offset).arg(problem);
    notice(lane, fields.offset, error.message);
    m_progress.error = error;
    return match;
}

// Once for a message, and only where something asks for them.
void RecordScan::readHeaders(const Arrived& arrived)
{
    if (m_headersRead)
        return;
    m_headersRead = true;
    m_headersBroken = false;
    if (arrived.message) {
        m_headersBroken = !kafka::readHeaders(*arrived.message, m_headers);
        return;
    }
    m_headers.clear();
    for (const HeaderView& h : arrived.record.headers())
        m_headers.push_back(h);
}

// Ends lanes whose last offsets are transaction markers: they move the position without giving a message.
void RecordScan::checkPositions()
{
    if (!m_client)
        return;
    const rd::PartitionList list(rd_kafka_topic_partition_list_new(int(m_lanes.size())));
    std::vector<Lane*> lanes; // as in the list
    for (Lane& lane : m_lanes)
        if (lane.started && !lane.replayed && !lane.blockDone) {
            rd_kafka_topic_partition_list_add(list.get(), rd_kafka_topic_name(m_topics[lane.topic].handle), lane.progress.partition);
            lanes.push_back(&lane);
        }
    if (list->cnt == 0 || rd_kafka_position(m_client, list.get()) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return;
    for (int i = 0; i < list->cnt; ++i) {
        const rd_kafka_topic_partition_t& tp = list->elems[i];
        Lane& lane = *lanes[size_t(i)];
        if (tp.err || tp.offset <= lane.position)
            continue;
        const qint64 reached = std::min<qint64>(tp.offset, lane.to);
        keepGap(lane, reached);
        lane.position = reached;
        if (lane.position >= lane.to)
            endBlock(lane);
    }
}

void RecordScan::reachedEnd(Lane& lane)
{
    keepGap(lane, lane.to);
    lane.position = lane.to;
    endBlock(lane);
}

// The lane's block has been read to its end (or far enough).
void RecordScan::endBlock(Lane& lane)
{
    if (lane.blockDone)
        return;
    takeHidden(); // of this block, before the next one begins
    stop(lane);
    lane.blockDone = true;
    PartitionProgress& p = lane.progress;
    if (m_phase == Phase::Backward) {
        p.covered.from = lane.from;
        lane.over = p.covered.from <= p.from;
        if (m_merge)
            m_merge->blockDone(laneIndex(lane), lane.firstTime);
    } else {
        lane.over = true;
    }
    p.done = m_phase != Phase::Follow && lane.over && lane.position >= lane.to;
    if (lane.over && m_merge)
        m_merge->finish(laneIndex(lane));
}

} // namespace kafka
