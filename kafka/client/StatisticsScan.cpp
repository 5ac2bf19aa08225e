// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/StatisticsScan.h"

#include <atomic>
#include <limits>
#include <mutex>

namespace kafka {

namespace {

using namespace std::chrono_literals;

constexpr auto Pace = 400ms;

} // namespace

/** Counts what it is shown and wants none of it. One thread at a time shows; the GUI thread asks for copies. */
class StatisticsScan::Sink final : public RecordMatcher
{
public:
    explicit Sink(qint64 zoneOffset) : m_statistics(zoneOffset) { }

    Match match(const RecordFields& fields, HeaderSource& headers, QString&) const override
    {
        RecordFields record = fields;
        record.headers = headers.headers();
        m_statistics.add(record);
        answer();
        return Match::No;
    }
    void add(const RecordBatch& batch)
    {
        for (int i = 0; i < batch.size(); ++i)
            m_statistics.add(batch.at(i));
        answer();
    }

    /** A copy is wanted: it is made with the next record. */
    void ask() { m_wanted.store(true, std::memory_order_relaxed); }
    /** The copy last asked for; null when it is not there yet, or taken. */
    RecordStatisticsPtr take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_copy, nullptr);
    }
    /** When nothing is shown to it any more. */
    RecordStatisticsPtr final() const { return std::make_shared<RecordStatistics>(m_statistics); }

private:
    void answer() const
    {
        if (!m_wanted.load(std::memory_order_relaxed))
            return;
        m_wanted.store(false, std::memory_order_relaxed);
        auto copy = std::make_shared<RecordStatistics>(m_statistics);
        const std::lock_guard lock(m_mutex);
        m_copy = std::move(copy);
    }

    // A matcher decides and is immutable; this one is made for one scan, whose thread alone shows it records.
    mutable RecordStatistics m_statistics;
    mutable std::atomic<bool> m_wanted {false};
    mutable std::mutex m_mutex;
    mutable RecordStatisticsPtr m_copy;
};

StatisticsScan::StatisticsScan(const Profile& profile, const Deadlines& deadlines, QObject* parent) : QObject(parent), m_reader(profile, deadlines)
{
    m_counting.setMaxThreadCount(1);
    m_pace.setInterval(Pace);
    connect(&m_pace, &QTimer::timeout, this, &StatisticsScan::askFigures);
    connect(&m_reader, &RecordReader::progressChanged, this, &StatisticsScan::takeProgress);
    connect(&m_reader, &RecordReader::finished, this, &StatisticsScan::end);
    connect(&m_reader, &RecordReader::trouble, this, &StatisticsScan::trouble);
    connect(&m_reader, &RecordReader::logged, this, &StatisticsScan::logged);
    connect(&m_reader, &RecordReader::batchesReady, this, [this](const std::vector<RecordBatchPtr>& batches) {
        if (m_request.seek.kind == SeekTo::Newest) // else notices only
            m_counting.start([sink = m_sink, batches] {
                for (const RecordBatchPtr& batch : batches)
                    sink->add(*batch);
            });
    });
}

StatisticsScan::~StatisticsScan()
{
    m_reader.disconnect(this);
    m_counting.clear(); // what waits; a batch takes less than a millisecond
}

void StatisticsScan::start(RecordRequest request, qint64 zoneOffset)
{
    request.filter = {};
    request.live = false;
    request.keep = {};
    if (request.seek.kind != SeekTo::Newest)
        request.limit = std::numeric_limits<qint64>::max();
    request.newestFirst = false;
    m_request = request;
    m_step = request.limit;
    m_sink = std::make_shared<Sink>(zoneOffset);
    m_figures.reset();
    m_running = true;
    ++m_scan;
    if (request.seek.kind != SeekTo::Newest)
        request.filter.matcher = m_sink;
    m_pace.start();
    m_reader.start(request);
}

void StatisticsScan::goOn(const std::optional<TopicPartition>& skip)
{
    if (m_running || !m_sink || !(skip ? m_progress.canSkip : m_progress.canGoOn))
        return;
    const bool newest = m_request.seek.kind == SeekTo::Newest;
    const qint64 more = newest && m_progress.state == ScanState::LimitReached ? m_step : 0;
    m_request.limit += more;
    m_running = true;
    ++m_scan;
    m_pace.start();
    m_reader.goOn(more, skip);
}

void StatisticsScan::takeProgress(const ScanProgress& progress)
{
    m_progress = progress;
    if (m_request.seek.kind != SeekTo::Newest) { // they were judged, and none was wanted
        m_progress.hits = progress.records;
        for (PartitionProgress& p : m_progress.partitions)
            p.matched = p.records;
    }
    Q_EMIT progressChanged(m_progress);
}

void StatisticsScan::askFigures()
{
    if (RecordStatisticsPtr copy = m_sink->take()) {
        m_figures = std::move(copy);
        Q_EMIT figuresChanged();
    }
    m_sink->ask();
}

// The reader's thread has shown its last record; of the newest the batches may still wait for their turn.
void StatisticsScan::end()
{
    m_pace.stop();
    m_counting.start([this, sink = m_sink, scan = m_scan] {
        RecordStatisticsPtr all = sink->final();
        QMetaObject::invokeMethod(
            this,
            [this, all = std::move(all), scan] {
                if (scan != m_scan)
                    return;
                m_figures = all;
                m_running = false;
                Q_EMIT figuresChanged();
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    });
}

} // namespace kafka
