// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordScan that talks to the consumer: starting and stopping partitions, messages, errors.
#include "kafka/client/RecordReaderScan.h"

#include "kafka/client/ErrorConversion.h"

#include <QCoreApplication>

#include <algorithm>

namespace kafka {

namespace {

using namespace std::chrono_literals;

constexpr int ReadTimeout = 10; // ms
constexpr int FollowTimeout = 100; // ms: a quiet tail wakes ten times a second
constexpr int MostResets = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

QByteArrayView bytes(const void* data, size_t size)
{
    return data ? QByteArrayView(static_cast<const char*>(data), qsizetype(size)) : QByteArrayView();
}

TimestampType timestampType(rd_kafka_timestamp_type_t type)
{
    switch (type) {
    case RD_KAFKA_TIMESTAMP_CREATE_TIME: return TimestampType::CreateTime;
    case RD_KAFKA_TIMESTAMP_LOG_APPEND_TIME: return TimestampType::LogAppendTime;
    default: return TimestampType::None;
    }
}

} // namespace

void RecordScan::start(Lane& lane, qint64 offset)
{
    lane.position = offset;
    lane.blockDone = false;
    lane.started = rd_kafka_consume_start_queue(m_topic, lane.progress.partition, offset, m_queue.get()) == 0;
    if (!lane.started)
        fail(lane, errorFromCode(rd_kafka_last_error(), {}, lane.leader));
}

void RecordScan::stop(Lane& lane)
{
    if (lane.started)
        rd_kafka_consume_stop(m_topic, lane.progress.partition); // messages still queued are outdated and dropped
    lane.started = false;
}

void RecordScan::stopAll()
{
    for (Lane& lane : m_lanes)
        stop(lane);
}

void RecordScan::pump()
{
    if (m_channel.isPaused()) {
        handOver();
        report(m_following ? ScanState::Following : ScanState::Reading);
        while (m_channel.isPaused() && !m_channel.ended(m_scan)) {
            m_channel.waitPaused(m_scan, 1s);
            serveEvents();
        }
        m_lastMessage = Clock::now();
        return;
    }
    // Wait for one, then take what is there: a call for many would wait for its array to be full.
    ssize_t count = rd_kafka_consume_batch_queue(m_queue.get(), m_following ? FollowTimeout : ReadTimeout, m_messages.data(), 1);
    if (count == 1)
        count += std::max<ssize_t>(0, rd_kafka_consume_batch_queue(m_queue.get(), 0, m_messages.data() + 1, LargestArray - 1));
    for (ssize_t i = 0; i < count; ++i) {
        handle(*m_messages[size_t(i)]);
        rd_kafka_message_destroy(m_messages[size_t(i)]);
    }
    if (count > 0)
        m_lastMessage = Clock::now();
    if (count < ssize_t(LargestArray) && !m_following)
        checkPositions();
    if (!m_following && Clock::now() - m_lastMessage > m_deadlines.read)
        failSilentLanes();
    serveEvents();
    pace();
}

void RecordScan::handle(const rd_kafka_message_t& message)
{
    const int index = message.partition >= 0 && size_t(message.partition) < m_laneOf.size() ? m_laneOf[size_t(message.partition)] : -1;
    if (index >= 0) {
        Lane& lane = m_lanes[size_t(index)];
        if (!lane.started || lane.blockDone)
            return; // came before the stop took effect
        if (message.err)
            handleError(lane, message);
        else
            handleRecord(lane, message);
        return;
    }
    if (!message.err)
        return;
    // About the topic as a whole: it was deleted, or reading it is not allowed.
    const Error error = errorFromCode(message.err, QString::fromUtf8(rd_kafka_message_errstr(&message)));
    for (Lane& lane : m_lanes)
        if (lane.started && !lane.blockDone)
            fail(lane, error);
}

void RecordScan::handleRecord(Lane& lane, const rd_kafka_message_t& message)
{
    if (message.offset >= lane.to) { // the last offsets of the block held no message
        endBlock(lane);
        return;
    }
    rd_kafka_timestamp_type_t type = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE;
    RecordFields fields;
    fields.partition = message.partition;
    fields.offset = message.offset;
    fields.timestamp = rd_kafka_message_timestamp(&message, &type);
    fields.timestampType = timestampType(type);
    fields.key = bytes(message.key, message.key_len);
    fields.value = bytes(message.payload, message.len);

    lane.position = message.offset + 1;
    ++lane.progress.records;
    lane.progress.bytes += fields.key.size() + fields.value.size();
    if (lane.firstTime < 0)
        lane.firstTime = fields.timestamp;
    m_headersRead = false;
    if (matches(fields, message)) {
        readHeaders(message);
        fields.headers = m_headers;
        if (m_merge) {
            m_merge->add(laneIndex(lane), m_request.topic, fields);
        } else if (m_following || m_progress.hits < m_request.limit) {
            m_out.add(m_request.topic, fields);
            ++m_progress.hits;
            if (m_out.isFull())
                handOver();
        }
    } else if (m_merge && m_request.seek.kind != SeekTo::Newest) {
        m_merge->seen(laneIndex(lane), fields.timestamp);
    }
    if (m_headersRead)
        for (const HeaderView& h : m_headers)
            lane.progress.bytes += h.name.size() + h.value.size();
    const bool enough = m_merge && m_request.seek.kind != SeekTo::Newest && m_merge->laneFull(laneIndex(lane));
    if (lane.position >= lane.to || enough)
        endBlock(lane);
}

bool RecordScan::matches(const RecordFields& fields, const rd_kafka_message_t& message)
{
    const RecordFilter& filter = m_request.filter;
    if (filter.isEmpty() || (filter.inValue && filter.matches(fields.value)) || (filter.inKey && filter.matches(fields.key)))
        return true;
    if (!filter.inHeaders)
        return false;
    readHeaders(message);
    return std::any_of(m_headers.begin(), m_headers.end(),
                       [&](const HeaderView& h) { return filter.matches(h.name) || filter.matches(h.value); });
}

// librdkafka gives header names as C strings: what follows a NUL in a name is not seen.
void RecordScan::readHeaders(const rd_kafka_message_t& message)
{
    if (m_headersRead)
        return;
    m_headersRead = true;
    m_headers.clear();
    rd_kafka_headers_t* headers = nullptr;
    if (rd_kafka_message_headers(&message, &headers) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return;
    const char* name = nullptr;
    const void* value = nullptr;
    size_t size = 0;
    for (size_t i = 0; rd_kafka_header_get_all(headers, i, &name, &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR; ++i)
        m_headers.push_back({QByteArrayView(name), bytes(value, size)});
}

// Ends lanes whose last offsets are transaction markers: they move the position without giving a message.
void RecordScan::checkPositions()
{
    const QByteArray topic = m_request.topic.toUtf8();
    const rd::PartitionList list(rd_kafka_topic_partition_list_new(int(m_lanes.size())));
    for (const Lane& lane : m_lanes)
        if (lane.started && !lane.blockDone)
            rd_kafka_topic_partition_list_add(list.get(), topic.constData(), lane.progress.partition);
    if (list->cnt == 0 || rd_kafka_position(m_client, list.get()) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return;
    for (int i = 0; i < list->cnt; ++i) {
        const rd_kafka_topic_partition_t& tp = list->elems[i];
        Lane& lane = m_lanes[size_t(m_laneOf[size_t(tp.partition)])];
        if (tp.err || tp.offset <= lane.position)
            continue;
        lane.position = std::min<qint64>(tp.offset, lane.to);
        if (lane.position >= lane.to)
            endBlock(lane);
    }
}

void RecordScan::handleError(Lane& lane, const rd_kafka_message_t& message)
{
    switch (message.err) {
    case RD_KAFKA_RESP_ERR__PARTITION_EOF:
        // Compacted away up to the end. An earlier EOF may come from a follower that is behind: wait.
        if (message.offset >= lane.to)
            endBlock(lane);
        return;
    case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET:
    case RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE: outOfRange(lane); return;
    default: break;
    }
    const QString text = QString::fromUtf8(rd_kafka_message_errstr(&message));
    const Error error = errorFromCode(message.err, text, lane.leader);
    const bool repeated = lane.lastError == message.err && lane.lastErrorAt == message.offset;
    lane.lastError = message.err;
    lane.lastErrorAt = message.offset;
    switch (error.kind) {
    case ErrorKind::Authorisation:
    case ErrorKind::Authentication:
    case ErrorKind::NotFound:
    case ErrorKind::Unsupported: fail(lane, error); return;
    default: break;
    }
    // librdkafka asks again for what it cannot decode, for ever: the second identical answer is the last.
    if (!repeated)
        return;
    const qint64 at = message.offset >= 0 ? message.offset : lane.position;
    notice(lane, at, Words::tr("Offset %1 cannot be read: %2 Reading of this partition stopped here.").arg(at).arg(error.message));
    fail(lane, error);
}

// What was to be read next is not there: expired since it was asked for, or the log was truncated or made anew.
void RecordScan::outOfRange(Lane& lane)
{
    RecordRequest again;
    again.topic = m_request.topic;
    again.partitions = {{lane.progress.partition, lane.leader}};
    again.readCommitted = m_request.readCommitted;
    const qint64 missing = lane.position;
    stop(lane);
    const LocatedPartition now
        = locatePartitions(m_client, again, m_deadlines.read, [this] { return m_channel.ended(m_scan); }).front();
    if (now.error) {
        fail(lane, *now.error);
        return;
    }
    if (missing < now.first && ++lane.resets <= MostResets) {
        notice(lane, missing, Words::tr("Offset %1 no longer exists, first is %2.").arg(missing).arg(now.first));
        lane.progress.first = now.first;
        if (now.first < lane.to)
            start(lane, now.first);
        else
            endBlock(lane);
        return;
    }
    Error error;
    error.kind = ErrorKind::Conflict;
    error.message = Words::tr("The partition ends at %1 now: it was truncated or made anew.").arg(now.end);
    notice(lane, missing, Words::tr("Offset %1 does not exist any more. %2").arg(missing).arg(error.message));
    fail(lane, error);
}

// The lane's block has been read to its end (or far enough).
void RecordScan::endBlock(Lane& lane)
{
    if (lane.blockDone)
        return;
    stop(lane);
    lane.blockDone = true;
    if (m_following) {
        lane.over = true;
        return;
    }
    if (m_request.seek.kind == SeekTo::Newest) {
        lane.low = lane.from;
        lane.over = lane.low <= lane.progress.first;
        if (m_merge)
            m_merge->blockDone(laneIndex(lane), lane.firstTime);
    } else {
        lane.over = true;
    }
    lane.progress.done = lane.over && lane.position >= lane.to;
    if (lane.over && m_merge)
        m_merge->finish(laneIndex(lane));
}

void RecordScan::fail(Lane& lane, const Error& error)
{
    stop(lane);
    lane.progress.error = error;
    if (lane.progress.error->broker < 0)
        lane.progress.error->broker = lane.leader;
    lane.over = true;
    if (lane.blockDone)
        return;
    lane.blockDone = true;
    if (!m_merge)
        return;
    if (m_request.seek.kind == SeekTo::Newest)
        m_merge->blockDone(laneIndex(lane), lane.firstTime);
    m_merge->finish(laneIndex(lane));
}

void RecordScan::failSilentLanes()
{
    for (Lane& lane : m_lanes)
        if (lane.started && !lane.blockDone)
            fail(lane, timeoutError(false, Words::tr("No records came for %1 s.").arg(m_deadlines.read.count() / 1000), lane.leader));
}

void RecordScan::notice(Lane& lane, qint64 offset, const QString& sentence)
{
    m_out.addNotice(m_request.topic, lane.progress.partition, offset, sentence);
}

void RecordScan::serveEvents()
{
    const rd::Queue main(rd_kafka_queue_get_main(m_client));
    while (const rd::Event event {rd_kafka_queue_poll(main.get(), 0)}) {
        if (rd_kafka_event_type(event.get()) == RD_KAFKA_EVENT_LOG) {
            if (const auto line = m_logIntake.line(event.get()))
                m_channel.put(*line);
        } else if (rd_kafka_event_type(event.get()) == RD_KAFKA_EVENT_ERROR) {
            // A broker that is down says so many times a second.
            if (const auto trouble = m_logIntake.trouble(errorFromEvent(event.get())))
                m_channel.put(*trouble);
        }
    }
}

} // namespace kafka
