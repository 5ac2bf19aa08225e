// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/values/Cluster.h"
#include "kafka/values/RecordRequest.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace kafka {

/** What the reader's thread is to do next. */
struct ScanCommand
{
    std::optional<RecordRequest> begin; ///< a new scan; none = the last one is gone on with
    std::optional<RecordFilter> again; ///< what the last scan kept is judged by this filter
    qint64 limit = 0; ///< and stops after so many hits
    qint64 more = 0; ///< going on: records more
    std::optional<TopicPartition> skip; ///< going on: behind the batch there that cannot be decoded
    std::optional<RecordFilter> filter; ///< going on: what comes is judged by this one
};

/**
 * Between a RecordReader (GUI thread) and its thread: commands one way, batches and progress the other. Knows no event
 * loop, so that it runs under ThreadSanitizer. Scans are numbered; what belongs to an older one is dropped.
 */
struct RecordChannel
{
    /** What came since the last take(). */
    struct Delivery
    {
        std::vector<RecordBatchPtr> batches;
        std::optional<ScanProgress> progress;
        std::vector<Error> troubles;
        std::vector<LogLine> lines;
    };
    /** The reader waits while more than this is not taken. */
    static constexpr qint64 MaxWaitingBytes = 32 << 20;
    /** How long a scan has to run until its progress alone wakes the receiver: a short read is shown once, with what it found. */
    static constexpr std::chrono::milliseconds Settling {60};

    // -- GUI side --------------------------------------------------------------------------------------------------
    void start(const ScanCommand& command);
    void stop();
    void setPaused(bool paused);
    void close(); ///< the thread ends; nothing wakes the receiver any more
    Delivery take();
    /** The scan's last progress waits to be taken. */
    bool endWaits();

    // -- reader side -----------------------------------------------------------------------------------------------
    /** Waits for a command. False when closing; `command` is empty when the time ran out. */
    bool await(std::optional<ScanCommand>& command, quint64& scan, std::chrono::milliseconds time);
    /** True when the scan is to end: stopped, replaced or closing. Cheap, no lock. */
    bool ended(quint64 scan) const { return m_wanted.load(std::memory_order_acquire) != scan; }
    bool isPaused() const { return m_paused.load(std::memory_order_acquire); }
    /** Returns when not paused any more, ended, or after the time. */
    void waitPaused(quint64 scan, std::chrono::milliseconds time);
    /** Returns when the scan is to end, or after the time. */
    void waitEnded(quint64 scan, std::chrono::milliseconds time);
    /** Hands over; waits while too much is waiting and the scan goes on. */
    void put(quint64 scan, RecordBatchPtr batch);
    void put(quint64 scan, const ScanProgress& progress);
    void put(const Error& trouble);
    void put(const LogLine& line);

    /** Called on the reader's thread, holding the lock, when something waits and nothing did, and for a scan's end. Set before the thread starts. */
    std::function<void()> wake;

private:
    void wakeUp();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<ScanCommand> m_next;
    Delivery m_waiting;
    qint64 m_waitingBytes = 0;
    std::chrono::steady_clock::time_point m_started {}; ///< the newest scan
    quint64 m_newest = 0; ///< number of the newest scan: only its results are kept
    std::atomic<quint64> m_wanted {0}; ///< number of the scan that may run; 0 = none
    std::atomic<bool> m_paused {false};
    bool m_closing = false;
    bool m_woken = false;
};

} // namespace kafka
