// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/helper/HelperFrames.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace kafka::helper {

/**
 * The helper's end of a HelperProcess. A thread of its own reads frames ahead, so that the program can send while the helper works,
 * ends the process when the program has gone, and calls a watchdog some 40 times a second.
 */
class HelperTask
{
public:
    /** `sharedBytes` as in HelperProcess::start(). `watch` is called on the reading thread. */
    HelperTask(size_t sharedBytes, std::function<void()> watch);
    ~HelperTask() = delete; ///< the process ends instead

    /** Waits for a frame; without its length. */
    QByteArray next();
    /** Waits until it is sent. */
    void send(const QByteArray& frame);
    void* shared() const { return m_shared; }

private:
    void read();

    void* m_shared;
    std::function<void()> m_watch;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_frames; ///< read ahead
    int m_room; ///< eventfd: there is room for frames again
    std::thread m_reader;
};

} // namespace kafka::helper
