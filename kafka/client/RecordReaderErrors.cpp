// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordScan for what goes wrong at an offset, and for going on after it.
#include "kafka/client/RecordReaderScan.h"

#include "kafka/client/ErrorConversion.h"

#include <QCoreApplication>

#include <algorithm>

namespace kafka {

namespace {

constexpr int MostResets = 5;
constexpr int ProbeTimeout = 50; // ms: whether to stop is looked at so often

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

// About the bytes of one batch, told with its first offset.
bool isOfBatch(rd_kafka_resp_err_t err)
{
    switch (err) {
    case RD_KAFKA_RESP_ERR__BAD_MSG:
    case RD_KAFKA_RESP_ERR__BAD_COMPRESSION:
    case RD_KAFKA_RESP_ERR__NOT_IMPLEMENTED:
    case RD_KAFKA_RESP_ERR__CRIT_SYS_RESOURCE: return true; // no memory for what it would be decompressed
    default: return false;
    }
}

/**
 * Behind a batch with a wrong checksum librdkafka may go on in its middle, with what it takes for an offset there, without a word about the batch:
 * all that comes is that such an offset, which nobody asked for and the log does not have, is out of range.
 */
bool isAstray(rd_kafka_resp_err_t err, qint64 at, qint64 asked, qint64 high)
{
    return err == RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET && at > std::max(asked, high);
}

} // namespace

void RecordScan::handleError(Lane& lane, const rd_kafka_message_t& message)
{
    const bool astray = isAstray(message.err, message.offset, lane.position, lane.progress.high);
    const rd_kafka_resp_err_t code = astray ? RD_KAFKA_RESP_ERR__BAD_MSG : message.err;
    const qint64 offset = astray ? lane.position : message.offset;
    switch (code) {
    case RD_KAFKA_RESP_ERR__PARTITION_EOF:
        // Compacted away up to the end. An earlier EOF may come from a follower that is behind: wait.
        if (offset >= lane.to)
            reachedEnd(lane);
        return;
    case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET:
    case RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE: outOfRange(lane); return;
    default: break;
    }
    const QString text = QString::fromUtf8(astray ? rd_kafka_err2str(code) : rd_kafka_message_errstr(&message));
    const Error error = errorFromCode(code, text, lane.leader);
    const bool repeated = lane.lastError == code && lane.lastErrorAt == offset;
    lane.lastError = code;
    lane.lastErrorAt = offset;
    if (isOfBatch(code) && offset >= 0) {
        if (offset >= lane.to && offset < lane.progress.high) { // the last offsets of the block held no message
            reachedEnd(lane);
            return;
        }
        if (!repeated) {
            readAgain(lane);
            return;
        }
    } else {
        switch (error.kind) {
        case ErrorKind::Authorisation:
        case ErrorKind::Authentication:
        case ErrorKind::NotFound:
        case ErrorKind::Unsupported: fail(lane, error); return;
        default: break;
        }
        if (!repeated)
            return; // librdkafka asks again, for ever: the second identical answer is the last
    }
    const qint64 at = offset >= 0 ? offset : lane.position;
    notice(lane, at, Words::tr("Offset %1 cannot be read: %2 Reading of this partition stopped here.").arg(at).arg(error.message));
    if (offset >= 0)
        lane.progress.undecodable = at;
    fail(lane, error);
}

// A wrong checksum librdkafka tells once and goes on behind the batch, more or less; others it meets for ever. So the batch is asked for once more, and
// what came behind it is not looked at: only the second identical answer is taken for true.
void RecordScan::readAgain(Lane& lane)
{
    stop(lane);
    lane.again = true;
    for (Pending& pending : m_pending)
        pending.outdated = pending.outdated || (pending.message && laneOf(*pending.message) == &lane);
}

// What was to be read next is not there: expired since it was asked for, or the log was truncated or made anew.
void RecordScan::outOfRange(Lane& lane)
{
    RecordRequest again;
    again.topic = lane.progress.topic;
    again.partitions = {{lane.progress.partition, lane.leader}};
    again.readCommitted = m_request.readCommitted;
    const qint64 missing = lane.position;
    stop(lane);
    const LocatedPartition now = locatePartitions(m_client, again, m_deadlines.read, [this] { return m_channel.ended(m_scan); }).front();
    if (now.error) {
        fail(lane, *now.error);
        return;
    }
    if (missing < now.first && ++lane.resets <= MostResets) {
        notice(lane, missing, Words::tr("Offset %1 no longer exists, first is %2.").arg(missing).arg(now.first));
        lane.progress.first = now.first;
        lane.progress.expired += std::min(now.first, lane.to) - missing;
        if (m_phase == Phase::Backward) { // with it all that lies below: no block needs to ask for it
            lane.progress.expired += lane.from - lane.progress.from;
            lane.from = lane.progress.from;
        }
        if (now.first < lane.to)
            start(lane, now.first);
        else {
            lane.position = lane.to;
            endBlock(lane);
        }
        return;
    }
    if (missing < now.first) {
        Error error;
        error.kind = ErrorKind::Conflict;
        error.message = Words::tr("Messages are deleted faster than they are read: offset %1 is gone, the first is %2.").arg(missing).arg(now.first);
        notice(lane, missing, error.message);
        fail(lane, error);
        return;
    }
    Error error;
    error.kind = ErrorKind::Conflict;
    error.message = Words::tr("The partition ends at %1 now: it was truncated or made anew.").arg(now.end);
    notice(lane, missing, Words::tr("Offset %1 does not exist any more. %2").arg(missing).arg(error.message));
    fail(lane, error);
}

// What the lane has found stays where it is: going on takes the block up at its position.
void RecordScan::fail(Lane& lane, const Error& error)
{
    stop(lane);
    lane.progress.error = error;
    if (lane.progress.error->broker < 0)
        lane.progress.error->broker = lane.leader;
    lane.over = true;
    if (m_merge)
        m_merge->finish(laneIndex(lane));
}

void RecordScan::failSilentLanes()
{
    for (Lane& lane : m_lanes)
        if (lane.started && !lane.replayed && !lane.blockDone)
            fail(lane, timeoutError(false, Words::tr("No records came for %1 s.").arg(m_deadlines.read.count() / 1000), lane.leader));
}

// What is not read to its end is to be read again, from where it ended; what cannot be decoded only when it is to be skipped.
void RecordScan::revive(const std::optional<TopicPartition>& skip)
{
    for (Lane& lane : m_lanes) {
        PartitionProgress& p = lane.progress;
        const bool skipped = skip && p.undecodable && p.partition == skip->partition && p.topic == skip->topic;
        if (skipped) {
            const std::optional<qint64> end = behindBatch(lane, *p.undecodable);
            if (!end) {
                if (!m_channel.ended(m_scan)) {
                    Error error = timeoutError(false, {}, lane.leader);
                    error.message
                        = Words::tr("Nothing was skipped: where the batch at offset %1 ends could not be found out (no answer within %2 s).")
                              .arg(*p.undecodable)
                              .arg(m_deadlines.read.count() / 1000);
                    fail(lane, error);
                }
                continue;
            }
            const qint64 from = std::max(lane.position, *p.undecodable);
            lane.position = std::max(from, std::min(*end, lane.to));
            p.skipped += lane.position - from;
            p.undecodable.reset();
        }
        if (p.undecodable || !(skipped || isUnread(lane)))
            continue;
        p.error.reset();
        p.done = lane.over = false;
        lane.lastErrorAt = -1;
        if (m_merge)
            m_merge->reopen(laneIndex(lane));
        if (!lane.blockDone && lane.position >= lane.to)
            endBlock(lane);
    }
}

/**
 * The first offset behind the batch that begins at `base` and cannot be decoded; nullopt when somebody did not answer, or it was stopped: that
 * says nothing about the messages there. librdkafka does not tell where a batch ends; a fetch from within it fails like one from its beginning,
 * so the end is found by doubling and halving.
 */
std::optional<qint64> RecordScan::behindBatch(const Lane& lane, qint64 base)
{
    qint64 bad = std::max(base, lane.position);
    qint64 good = lane.progress.end; // a batch does not reach beyond
    for (qint64 step = 1; bad + step < good; step *= 2) {
        const Probe probe = tryDecoding(lane, base, bad + step);
        if (probe == Probe::Unknown)
            return {};
        (probe == Probe::Good ? good : bad) = bad + step;
        if (probe == Probe::Good)
            break;
    }
    while (bad + 1 < good) {
        const qint64 middle = bad + (good - bad) / 2;
        const Probe probe = tryDecoding(lane, base, middle);
        if (probe == Probe::Unknown)
            return {};
        (probe == Probe::Good ? good : bad) = middle;
    }
    return good;
}

// What a fetch from the offset gives: the error of that batch, something else, or nothing that tells.
RecordScan::Probe RecordScan::tryDecoding(const Lane& lane, qint64 base, qint64 offset)
{
    rd_kafka_topic_t* topic = m_topics[lane.topic].handle;
    const rd::Queue queue(rd_kafka_queue_new(m_client));
    if (rd_kafka_consume_start_queue(topic, lane.progress.partition, offset, queue.get()) != 0)
        return Probe::Unknown;
    Probe probe = Probe::Unknown;
    m_lastMessage = Clock::now();
    while (probe == Probe::Unknown && Clock::now() - m_lastMessage < m_deadlines.read && !m_channel.ended(m_scan)) {
        serveEvents();
        const rd::Message message(rd_kafka_consume_queue(queue.get(), ProbeTimeout));
        if (!message)
            continue;
        if (!message->err || message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF)
            probe = Probe::Good;
        else if (isOfBatch(message->err) && message->offset >= 0)
            probe = message->offset > base ? Probe::Good : Probe::Bad; // good: it is that of another batch behind
        else if (isAstray(message->err, message->offset, offset, lane.progress.high))
            probe = Probe::Bad;
        else if (message->err == RD_KAFKA_RESP_ERR_INVALID_MSG || message->err == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE)
            probe = Probe::Bad; // told with the offset that was asked for
        else
            break; // out of range, not allowed: about the partition
    }
    rd_kafka_consume_stop(topic, lane.progress.partition);
    return probe;
}

} // namespace kafka
