// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/KeptRecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace kafka {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

constexpr qint64 LargestIndex = 64 << 20; // bytes of runs, where the records go to the disk

bool isBefore(const KeptRecords::Run& a, const KeptRecords::Run& b) { return a.from < b.from; }

} // namespace

KeptRecords::Lane& KeptRecords::laneAt(int lane)
{
    if (size_t(lane) >= m_lanes.size())
        m_lanes.resize(size_t(lane) + 1);
    return m_lanes[size_t(lane)];
}

void KeptRecords::add(int laneNumber, qint64 from, const QString& topic, const RecordFields& record)
{
    if (!m_keeping)
        return;
    if (m_builder.isFull())
        flush();
    if (!m_keeping)
        return;
    Lane& lane = laneAt(laneNumber);
    const auto index = quint32(m_builder.size());
    const auto batch = quint32(m_batches.size());
    m_builder.add(topic, record);
    ++m_records;
    Run* last = lane.runs.empty() ? nullptr : &lane.runs.back();
    if (last && last->to == from && last->batch == batch && last->first + last->count == index) {
        last->to = record.offset + 1;
        ++last->count;
    } else {
        lane.runs.push_back({from, record.offset + 1, batch, index, 1});
        ++m_runs;
    }
}

void KeptRecords::addGap(int laneNumber, qint64 from, qint64 to)
{
    if (!m_keeping || from >= to)
        return;
    Lane& lane = laneAt(laneNumber);
    if (!lane.runs.empty() && lane.runs.back().to == from) {
        lane.runs.back().to = to;
        return;
    }
    ++m_runs;
    lane.runs.push_back({from, to, quint32(m_batches.size()), quint32(m_builder.size()), 0});
}

// The batch that is full goes where there is room, or keeping ends without it.
void KeptRecords::flush()
{
    RecordBatchPtr batch = m_builder.take();
    if (!batch)
        return;
    if (!m_file.isOpen() && m_memory + batch->memory() + qint64(m_runs * sizeof(Run)) <= m_budget.memory) {
        m_memory += batch->memory();
        m_batches.push_back({std::move(batch), -1});
        return;
    }
    const bool runsFit = qint64(m_runs * sizeof(Run)) <= std::max(m_budget.memory, LargestIndex);
    QString why;
    const auto mb = [](qint64 bytes) { return bytes >> 20; };
    if (m_budget.disk <= 0 || !runsFit)
        why = Words::tr("%1 MB of memory are used up").arg(mb(runsFit ? m_budget.memory : std::max(m_budget.memory, LargestIndex)));
    else if (m_file.size() + batch->memory() > m_budget.disk)
        why = Words::tr("%1 MB of memory and %2 MB of disk are used up").arg(mb(m_budget.memory)).arg(mb(m_budget.disk));
    else if (!m_file.isOpen() && !m_file.open(m_budget.folder).isEmpty())
        why = Words::tr("%1: %2").arg(m_budget.folder, m_file.errorText());
    else if (const qint64 at = m_file.write(*batch); at < 0)
        why = Words::tr("%1: %2").arg(m_budget.folder, m_file.errorText());
    else
        m_batches.push_back({nullptr, at});
    if (why.isEmpty())
        return;
    m_records -= batch->size();
    cease(why);
}

// What is being filled is kept as far as it goes: it was counted.
void KeptRecords::end(const QString& why)
{
    if (m_keeping)
        flush();
    if (m_keeping)
        cease(why);
}

void KeptRecords::cease(const QString& why)
{
    m_keeping = false;
    m_why = why;
    if (m_budget.onlyWhole) {
        m_dropped = true;
        m_lanes.clear();
        m_batches.clear();
        m_memory = m_records = 0;
        return;
    }
    forget(quint32(m_batches.size()), std::numeric_limits<quint32>::max()); // what the last batch held
}

void KeptRecords::forget(quint32 firstBatch, quint32 lastBatch)
{
    for (Lane& lane : m_lanes) {
        const auto gone = [&](const Run& r) { return r.batch >= firstBatch && r.batch <= lastBatch; };
        lane.runs.erase(std::remove_if(lane.runs.begin(), lane.runs.end(), gone), lane.runs.end());
        lane.sorted = lane.last = 0;
    }
}

qint64 KeptRecords::coveredFrom(int lane, qint64 from, qint64 to)
{
    while (to > from) {
        const Run* run = find(lane, to - 1);
        if (!run)
            break;
        to = run->from;
    }
    return std::max(from, to);
}

const KeptRecords::Run* KeptRecords::find(int laneNumber, qint64 offset)
{
    Lane& lane = laneAt(laneNumber);
    std::vector<Run>& runs = lane.runs;
    if (lane.sorted != runs.size()) {
        std::sort(runs.begin(), runs.end(), isBefore);
        lane.sorted = runs.size();
        lane.last = 0;
    }
    const auto covers = [&](size_t i) { return i < runs.size() && runs[i].from <= offset && offset < runs[i].to; };
    for (const size_t i : {lane.last, lane.last + 1})
        if (covers(i))
            return &runs[lane.last = i];
    const auto next = std::upper_bound(runs.begin(), runs.end(), Run {offset, 0, 0, 0, 0}, isBefore);
    if (next == runs.begin() || !covers(size_t(next - runs.begin()) - 1))
        return nullptr;
    return &runs[lane.last = size_t(next - runs.begin()) - 1];
}

RecordBatchPtr KeptRecords::batch(quint32 number)
{
    if (number == m_batches.size())
        flush(); // the one that is being filled
    if (number >= m_batches.size())
        return nullptr;
    if (m_batches[number].batch)
        return m_batches[number].batch;
    if (!m_read || m_readNumber != number) {
        m_read = m_file.read(m_batches[number].at);
        m_readNumber = number;
        if (!m_read) {
            m_why = Words::tr("what was written to %1 cannot be read back").arg(m_budget.folder);
            m_keeping = false;
            forget(number, number);
        }
    }
    return m_read;
}

KeptProgress KeptRecords::progress() const
{
    KeptProgress p;
    p.records = m_records;
    p.memory = m_memory + m_builder.bytes() + qint64(m_runs * sizeof(Run));
    p.disk = m_file.size();
    p.whole = m_keeping;
    p.ended = m_dropped ? QString() : m_why;
    return p;
}

} // namespace kafka
