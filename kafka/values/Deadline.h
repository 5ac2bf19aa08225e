// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>

namespace kafka {

using Clock = std::chrono::steady_clock;
using Deadline = Clock::time_point;

/** Milliseconds until then, never negative. */
inline std::chrono::milliseconds timeLeft(Deadline deadline)
{
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()), std::chrono::milliseconds(0));
}

/**
 * Functions to be run at a time, on one QTimer that is armed for the earliest of them only: an idle owner never wakes
 * up. Lives on the thread of its parent.
 */
class TimerQueue : public QObject
{
    Q_OBJECT
public:
    using Id = std::pair<Deadline, quint64>;

    explicit TimerQueue(QObject* parent);
    Id at(Deadline when, std::function<void()> run);
    Id after(std::chrono::milliseconds delay, std::function<void()> run) { return at(Clock::now() + delay, std::move(run)); }
    /** Forgets it; unknown or past ids are fine. */
    void cancel(const Id& id) { m_entries.erase(id); }
    void clear() { m_entries.clear(); }

private:
    void runDue();
    void arm();

    std::map<Id, std::function<void()>> m_entries;
    QTimer m_timer;
    quint64 m_next = 0;
};

} // namespace kafka
