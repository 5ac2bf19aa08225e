// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/helper/HelperFrames.h"
#include "kafka/values/Result.h"

#include <chrono>
#include <deque>
#include <memory>

#include <sys/types.h>

namespace kafka::helper {

/**
 * A process that does what must not be done in this one: other people's code and what may take any time or memory. It is castellan-worker
 * beside the program, started with the name of its task, an almost empty environment, no descriptors but a socket (0 and 1), the
 * errors' stream and a block of shared memory (3). It limits itself (HelperLimits) and dies with this object, with the thread
 * that started it and with this process.
 *
 * Used by one thread, which may have no event loop and must not be the GUI's. The object is that process: destroying kills it.
 */
class HelperProcess
{
public:
    /** `task`: what castellan-worker is to be; `sharedBytes` of zeroed memory that both can see. Error(Internal) when it cannot be started. */
    static Result<std::unique_ptr<HelperProcess>> start(const QString& task, size_t sharedBytes);
    ~HelperProcess();
    HelperProcess(const HelperProcess&) = delete;
    HelperProcess& operator=(const HelperProcess&) = delete;

    /** Where castellan-worker is; without it, beside the program. Before the first start(). */
    static void setProgram(const QString& path);
    static QString program();

    /** Queues a frame and sends as much as the socket takes at once. */
    void send(QByteArray frame);
    qint64 unsentBytes() const { return m_unsentBytes; }
    /** A frame without its length; sends what waits meanwhile. Nothing when the time ran out or the process has ended. */
    std::optional<QByteArray> receive(std::chrono::milliseconds wait);

    enum class End { Running, Exited, Signal };
    /** How it ended, once receive() saw the end of the stream or kill() was called. */
    End end() const { return m_end; }
    int endCode() const { return m_endCode; } ///< exit code or signal
    void kill();

    /** Processor time it has used: what takes long on a busy machine is no fault of its own. */
    std::chrono::milliseconds cpuTime() const;
    void* shared() const { return m_shared; }
    pid_t pid() const { return m_pid; }

private:
    HelperProcess() = default;
    void flush();
    void ended();

    pid_t m_pid = -1;
    int m_socket = -1;
    void* m_shared = nullptr;
    size_t m_sharedBytes = 0;
    FrameAssembler m_in {1 << 20};
    std::deque<QByteArray> m_unsent;
    qsizetype m_sent = 0; ///< of the first
    qint64 m_unsentBytes = 0;
    End m_end = End::Running;
    int m_endCode = 0;
};

} // namespace kafka::helper
