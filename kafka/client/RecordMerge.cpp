// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordMerge.h"

#include <algorithm>
#include <limits>

namespace kafka {

namespace {
constexpr qint64 Past = std::numeric_limits<qint64>::min();
constexpr qint64 Future = std::numeric_limits<qint64>::max();
} // namespace

RecordMerge::RecordMerge(Direction direction, int lanes, qint64 limit) : m_direction(direction), m_limit(limit), m_lanes(size_t(lanes))
{
    for (Lane& lane : m_lanes)
        lane.frontier = direction == Direction::Forward ? Past : Future;
}

void RecordMerge::add(int laneIndex, const QString& topic, const RecordFields& record)
{
    Lane& lane = m_lanes[size_t(laneIndex)];
    const auto index = quint32(m_builder.size());
    m_builder.add(topic, record);
    Hit hit {record.timestamp, record.offset, laneIndex, quint32(m_batches.size()), index};
    if (m_builder.isFull())
        flush();
    ++lane.added;
    if (m_direction == Direction::Backward) {
        lane.block.push_back(hit); // its time is settled when the block is known whole
        return;
    }
    seen(laneIndex, record.timestamp);
    hit.time = lane.frontier;
    m_held.push_back(hit);
}

void RecordMerge::seen(int laneIndex, qint64 timestamp)
{
    Lane& lane = m_lanes[size_t(laneIndex)];
    // A lane that has begun but whose records bear no time stands at the beginning of all times.
    lane.frontier = std::max({lane.frontier, timestamp, qint64(-1)});
}

void RecordMerge::blockDone(int laneIndex, qint64 firstTimestamp)
{
    Lane& lane = m_lanes[size_t(laneIndex)];
    for (auto hit = lane.block.rbegin(); hit != lane.block.rend(); ++hit) {
        if (hit->time >= 0)
            lane.frontier = std::min(lane.frontier, hit->time);
        hit->time = lane.frontier;
        m_held.push_back(*hit);
    }
    lane.block.clear();
    if (firstTimestamp >= 0)
        lane.frontier = std::min(lane.frontier, firstTimestamp);
    if (qint64(m_held.size()) > 2 * m_limit + 10'000)
        prune();
}

void RecordMerge::finish(int lane) { m_lanes[size_t(lane)].finished = true; }

bool RecordMerge::before(const Hit& a, const Hit& b) const
{
    const bool forward = m_direction == Direction::Forward;
    if (a.time != b.time)
        return forward ? a.time < b.time : a.time > b.time;
    if (a.lane != b.lane)
        return a.lane < b.lane;
    return forward ? a.offset < b.offset : a.offset > b.offset;
}

// Hits up to (backward: down to) this time cannot be preceded by any that is still to come.
qint64 RecordMerge::certainTime() const
{
    const bool forward = m_direction == Direction::Forward;
    qint64 time = forward ? Future : Past;
    for (const Lane& lane : m_lanes)
        if (!lane.finished)
            time = forward ? std::min(time, lane.frontier) : std::max(time, lane.frontier);
    return time;
}

void RecordMerge::take(const std::function<void(const RecordView&)>& out)
{
    const qint64 time = certainTime();
    give(std::partition(m_held.begin(), m_held.end(),
                        [&](const Hit& h) { return m_direction == Direction::Forward ? h.time <= time : h.time >= time; }),
         out);
}

void RecordMerge::endBlock(int laneIndex)
{
    Lane& lane = m_lanes[size_t(laneIndex)];
    m_held.insert(m_held.end(), lane.block.begin(), lane.block.end());
    lane.block.clear();
}

void RecordMerge::takeAll(const std::function<void(const RecordView&)>& out) { give(m_held.end(), out); }

void RecordMerge::give(std::vector<Hit>::iterator end, const std::function<void(const RecordView&)>& out)
{
    if (end == m_held.begin())
        return;
    flush();
    std::sort(m_held.begin(), end, [this](const Hit& a, const Hit& b) { return before(a, b); });
    auto hit = m_held.begin();
    for (; hit != end && !full(); ++hit) {
        out(m_batches[hit->batch]->at(int(hit->index)));
        ++m_given;
    }
    m_held.erase(m_held.begin(), hit); // those beyond the limit stay: it may be raised
    release();
}

// Lets go of the batches at the front that no hit refers to any more.
void RecordMerge::release()
{
    size_t used = m_batches.size();
    for (const Hit& hit : m_held)
        used = std::min<size_t>(used, hit.batch);
    for (const Lane& lane : m_lanes)
        for (const Hit& hit : lane.block)
            used = std::min<size_t>(used, hit.batch);
    for (; m_released < used; ++m_released)
        m_batches[m_released].reset();
}

bool RecordMerge::laneNeeded(int laneIndex) const
{
    const Lane& lane = m_lanes[size_t(laneIndex)];
    if (lane.finished || full())
        return false;
    const qint64 wanted = m_limit - m_given;
    // Older records of the lane are of its frontier's time at most: needed unless enough hits are newer than that.
    const auto newer = std::count_if(m_held.begin(), m_held.end(), [&](const Hit& h) { return h.time >= lane.frontier; });
    return newer < wanted;
}

bool RecordMerge::hasMore() const
{
    qint64 added = 0;
    for (const Lane& lane : m_lanes)
        added += lane.added;
    return added > m_given;
}

qint64 RecordMerge::heldBytes() const
{
    qint64 bytes = m_builder.bytes() + qint64(m_held.capacity() * sizeof(Hit));
    for (const auto& batch : m_batches)
        bytes += batch ? batch->memory() : 0;
    return bytes;
}

void RecordMerge::flush()
{
    if (auto batch = m_builder.take())
        m_batches.push_back(std::move(batch));
}

// Backward only: of more hits than are wanted the newest stay. What is dropped could never be given out.
void RecordMerge::prune()
{
    flush();
    const auto wanted = std::min<qint64>(m_limit - m_given, qint64(m_held.size()));
    std::sort(m_held.begin(), m_held.end(), [this](const Hit& a, const Hit& b) { return before(a, b); });
    m_pruned = m_pruned || wanted < qint64(m_held.size());
    m_held.resize(size_t(wanted));
    std::vector<RecordBatchPtr> old = std::move(m_batches);
    m_batches.clear();
    m_released = 0;
    const auto move = [&](Hit& hit) {
        const RecordView view = old[hit.batch]->at(int(hit.index));
        hit.batch = quint32(m_batches.size());
        hit.index = quint32(m_builder.size());
        m_builder.add(view);
        if (m_builder.isFull())
            flush();
    };
    for (Hit& hit : m_held)
        move(hit);
    for (Lane& lane : m_lanes)
        for (Hit& hit : lane.block)
            move(hit);
}

} // namespace kafka
