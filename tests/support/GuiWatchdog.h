// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>

#include <atomic>
#include <chrono>
#include <thread>

/**
 * How long an event waits for the GUI thread, measured from outside it: a thread posts an event every 5 ms and notes how
 * late it is delivered. Runs while it lives; made on the GUI thread.
 */
class GuiWatchdog : public QObject
{
public:
    GuiWatchdog() : m_thread([this] { run(); }) { }
    ~GuiWatchdog() override
    {
        m_stop = true;
        m_thread.join();
    }
    /** Longest wait so far, in milliseconds. */
    double longestMs() const { return double(m_longest.load()) / 1e6; }
    void reset() { m_longest = 0; }

protected:
    bool event(QEvent* e) override
    {
        if (e->type() != QEvent::User)
            return QObject::event(e);
        const qint64 waited = now() - m_posted.load();
        if (waited > m_longest.load())
            m_longest = waited;
        m_pending = false;
        return true;
    }

private:
    static qint64 now() { return std::chrono::steady_clock::now().time_since_epoch().count(); }
    void run()
    {
        while (!m_stop) {
            if (!m_pending.exchange(true)) {
                m_posted = now();
                QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    std::atomic<qint64> m_posted {0};
    std::atomic<qint64> m_longest {0};
    std::atomic<bool> m_pending {false};
    std::atomic<bool> m_stop {false};
    std::thread m_thread; // last: it uses the others
};
