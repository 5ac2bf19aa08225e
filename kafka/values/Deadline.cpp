// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/Deadline.h"

namespace kafka {

TimerQueue::TimerQueue(QObject* parent) : QObject(parent), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TimerQueue::runDue);
}

TimerQueue::Id TimerQueue::at(Deadline when, std::function<void()> run)
{
    const Id id(when, ++m_next);
    m_entries.emplace(id, std::move(run));
    if (m_entries.begin()->first == id)
        arm();
    return id;
}

void TimerQueue::runDue()
{
    const Deadline now = Clock::now();
    while (!m_entries.empty() && m_entries.begin()->first.first <= now) {
        // Taken out first: what runs may add, cancel or clear.
        const std::function<void()> run = std::move(m_entries.begin()->second);
        m_entries.erase(m_entries.begin());
        run();
    }
    arm();
}

void TimerQueue::arm()
{
    if (!m_entries.empty())
        m_timer.start(timeLeft(m_entries.begin()->first.first));
}

} // namespace kafka
