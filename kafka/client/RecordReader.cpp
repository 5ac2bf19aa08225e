// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordReader.h"

#include "kafka/client/ClosingThreads.h"
#include "kafka/client/ErrorConversion.h"
#include "kafka/client/RecordReaderThread.h"

namespace kafka {

namespace {

using namespace std::chrono_literals;

constexpr auto Pace = 50ms; // between two deliveries
} // namespace

RecordReader::RecordReader(const Profile& profile, const Deadlines& deadlines, QObject* parent)
    : QObject(parent), m_channel(std::make_shared<RecordChannel>())
{
    qRegisterMetaType<std::vector<RecordBatchPtr>>();
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &RecordReader::deliver);
    // Called with the channel's lock held, and never again once close() has returned: `this` is alive.
    m_channel->wake = [this] { QMetaObject::invokeMethod(this, &RecordReader::drain, Qt::QueuedConnection); };
    closingThreads::start([channel = m_channel, profile, deadlines] { readUntilClosed(channel, profile, deadlines); });
}

RecordReader::~RecordReader() { m_channel->close(); }

void RecordReader::start(const RecordRequest& request)
{
    m_pace.stop();
    m_progress = {};
    m_progress.state = ScanState::Locating;
    m_running = true;
    m_filtersAgain = false;
    ScanCommand command;
    command.begin = request;
    m_channel->start(command);
    Q_EMIT progressChanged(m_progress);
}

void RecordReader::goOn(qint64 more, const std::optional<TopicPartition>& skip)
{
    ScanCommand command;
    command.more = more;
    command.skip = skip;
    if (skip ? m_progress.canSkip : m_progress.canGoOn)
        takeUp(command);
}

void RecordReader::followWith(const RecordFilter& filter)
{
    ScanCommand command;
    command.filter = filter;
    if (m_progress.canGoOn)
        takeUp(command);
}

void RecordReader::takeUp(const ScanCommand& command)
{
    if (m_running)
        return;
    m_progress.state = ScanState::Reading;
    m_progress.canGoOn = m_progress.canSkip = false;
    m_running = true;
    m_filtersAgain = false;
    m_channel->start(command);
    Q_EMIT progressChanged(m_progress);
}

void RecordReader::filterAgain(const RecordFilter& filter, qint64 limit)
{
    if (!canFilterAgain())
        return;
    m_pace.stop();
    const auto kept = m_progress.kept;
    m_progress = {};
    m_progress.state = ScanState::Reading;
    m_progress.kept = kept;
    m_progress.judgedAgain = 0;
    m_running = m_filtersAgain = true;
    ScanCommand command;
    command.again = filter;
    command.limit = limit;
    m_channel->start(command);
    Q_EMIT progressChanged(m_progress);
}

void RecordReader::stop()
{
    if (m_running)
        m_channel->stop();
}

void RecordReader::setPaused(bool paused)
{
    if (m_running)
        m_channel->setPaused(paused);
}

void RecordReader::drain()
{
    // The first of a row of deliveries comes at once, the next ones at the pace; with the end nothing more comes that could be waited for.
    if (!m_pace.isActive() || m_channel->endWaits())
        deliver();
}

void RecordReader::deliver()
{
    const RecordChannel::Delivery delivery = m_channel->take();
    // Progress alone comes at the scan's own pace: "asking for the offsets" must not hold up the first records.
    if (!delivery.batches.empty() || !delivery.troubles.empty() || !delivery.lines.empty())
        m_pace.start(Pace);
    if (!delivery.batches.empty())
        Q_EMIT batchesReady(delivery.batches);
    for (const LogLine& line : delivery.lines)
        Q_EMIT logged(line);
    for (const Error& error : delivery.troubles)
        Q_EMIT trouble(error);
    if (!delivery.progress || !m_running)
        return;
    m_progress = *delivery.progress;
    m_running = m_progress.running();
    Q_EMIT progressChanged(m_progress);
    if (!m_running)
        Q_EMIT finished();
}

} // namespace kafka
