// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordScan for filters that judge elsewhere, many records at once (MatchQueue). Messages wait here in the order they came, errors
// too, so that positions, ends and the limit are looked at when a message's verdict is known, as if it had come only then.
#include "kafka/client/MessageFields.h"
#include "kafka/client/RecordReaderScan.h"

#include <algorithm>

namespace kafka {

namespace {

constexpr size_t MostPending = 8192;
constexpr qint64 MostPendingBytes = 32 << 20;
constexpr ssize_t Slice = 8; // messages taken at once: each may be large

} // namespace

bool RecordScan::hasRoom() const { return m_pending.size() < MostPending && m_pendingBytes < MostPendingBytes; }

void RecordScan::defer(rd_kafka_message_t* message)
{
    const Lane* lane = laneOf(*message);
    Pending pending;
    pending.message.reset(message);
    pending.lane = lane ? laneIndex(*lane) : -1;
    pending.judged = lane && !message->err && lane->started && !lane->blockDone && message->offset < lane->to;
    m_pendingBytes += pending.size();
    m_pending.push_back(std::move(pending));
}

// Takes more, after the first that was taken, while there is room. Returns how many there were in all.
ssize_t RecordScan::deferWhatIsThere()
{
    ssize_t count = 1;
    defer(m_messages[0]);
    for (ssize_t taken = Slice; taken == Slice && hasRoom() && count < ssize_t(LargestArray); count += taken) {
        taken = std::max<ssize_t>(0, rd_kafka_consume_batch_queue(m_queue.get(), 0, m_messages.data(), Slice));
        for (ssize_t i = 0; i < taken; ++i)
            defer(m_messages[size_t(i)]);
    }
    return count;
}

// Not all at once: the queue copies.
void RecordScan::feedJudge()
{
    for (; m_fed < m_pending.size() && !m_judge->isFull(); ++m_fed) {
        const Pending& next = m_pending[m_fed];
        if (!next.judged)
            continue;
        const Arrived arrived {next.message.get(), next.record};
        RecordFields fields = fieldsOf(arrived);
        if (m_judge->readsHeaders()) {
            m_headersRead = m_headersBroken = false;
            readHeaders(arrived);
            fields.headers = m_headers;
            m_pending[m_fed].headersBroken = m_headersBroken;
        }
        m_judge->add(m_lanes[size_t(next.lane)].progress.topic, fields);
    }
}

void RecordScan::handleJudged(std::chrono::milliseconds wait)
{
    feedJudge();
    while (!m_pending.empty() && !m_filterFailed) {
        if (m_pending.front().judged && !(m_verdict = m_judge->take(wait)))
            break;
        wait = {};
        const Pending first = std::move(m_pending.front());
        m_pending.pop_front();
        m_pendingBytes -= first.size();
        --m_fed;
        m_judgedBroken = first.headersBroken;
        if (first.message && !first.outdated)
            handle(*first.message);
        else if (!first.message && isReplayed(m_lanes[size_t(first.lane)]))
            handleRecord(m_lanes[size_t(first.lane)], {nullptr, first.record});
        m_verdict.reset();
        m_judgedBroken = false;
        m_lastMessage = Clock::now();
    }
    feedJudge();
}

void RecordScan::dropPending()
{
    m_pending.clear();
    m_pendingBytes = 0;
    m_fed = 0;
    if (m_judge)
        m_judge->discard();
}

} // namespace kafka
