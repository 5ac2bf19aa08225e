// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordReaderChannel.h"

namespace kafka {

void RecordChannel::start(const ScanCommand& command)
{
    const std::lock_guard lock(m_mutex);
    m_next = command;
    if (command.begin || command.again) { // of the one that is gone on with everything belongs to it
        m_waiting = {{}, {}, {}, std::move(m_waiting.lines)};
        m_waitingBytes = 0;
    }
    m_waiting.progress.reset();
    m_woken = false; // what a wake-up told of is gone: the next result tells again
    m_wanted = ++m_newest;
    m_started = std::chrono::steady_clock::now();
    m_paused = false;
    m_changed.notify_all();
}

void RecordChannel::stop()
{
    const std::lock_guard lock(m_mutex);
    m_wanted = 0;
    m_changed.notify_all();
}

void RecordChannel::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    m_paused = paused;
    m_changed.notify_all();
}

void RecordChannel::close()
{
    const std::lock_guard lock(m_mutex);
    m_wanted = 0;
    m_closing = true;
    wake = nullptr;
    m_changed.notify_all();
}

RecordChannel::Delivery RecordChannel::take()
{
    const std::lock_guard lock(m_mutex);
    m_woken = false;
    m_waitingBytes = 0;
    m_changed.notify_all();
    return std::exchange(m_waiting, {});
}

bool RecordChannel::endWaits()
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.progress && !m_waiting.progress->running();
}

bool RecordChannel::await(std::optional<ScanCommand>& command, quint64& scan, std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [this] { return m_closing || m_next.has_value(); });
    command = std::exchange(m_next, std::nullopt);
    scan = m_newest;
    return !m_closing;
}

void RecordChannel::waitPaused(quint64 scan, std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [&] { return !m_paused || m_wanted != scan; });
}

void RecordChannel::waitEnded(quint64 scan, std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [&] { return m_wanted != scan; });
}

void RecordChannel::put(quint64 scan, RecordBatchPtr batch)
{
    if (!batch)
        return;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_waitingBytes < MaxWaitingBytes || m_wanted != scan; });
    if (scan != m_newest || m_closing)
        return;
    m_waitingBytes += batch->memory();
    m_waiting.batches.push_back(std::move(batch));
    wakeUp();
}

void RecordChannel::put(quint64 scan, const ScanProgress& progress)
{
    const std::lock_guard lock(m_mutex);
    if (scan != m_newest || m_closing)
        return;
    m_waiting.progress = progress;
    if (!progress.running()) // also while what came before it waits for its time
        m_woken = false;
    else if (m_waiting.batches.empty() && std::chrono::steady_clock::now() - m_started < Settling)
        return; // goes with what comes next
    wakeUp();
}

void RecordChannel::put(const Error& trouble)
{
    const std::lock_guard lock(m_mutex);
    if (m_closing || m_waiting.troubles.size() >= 10)
        return;
    m_waiting.troubles.push_back(trouble);
    wakeUp();
}

void RecordChannel::put(const LogLine& line)
{
    const std::lock_guard lock(m_mutex);
    if (m_closing || m_waiting.lines.size() >= 500)
        return;
    m_waiting.lines.push_back(line);
    wakeUp();
}

void RecordChannel::wakeUp()
{
    if (!m_woken && wake) {
        m_woken = true;
        wake();
    }
}

} // namespace kafka
