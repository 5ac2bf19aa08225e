// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WatchedApplication.h"

#include "kafka/values/Timing.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QThread>

#include <algorithm>
#include <numeric>
#include <utility>

namespace app {

namespace {
constexpr qint64 slowMs = 50;
}

WatchedApplication::WatchedApplication(int& argc, char** argv) : QApplication(argc, argv), m_watching(timingLog().isInfoEnabled())
{
    // Not in the destructor: past the deadline of closing the process ends without one.
    if (!m_watching)
        return;
    connect(this, &QCoreApplication::aboutToQuit, this, &WatchedApplication::report);
    watchSlices();
}

void WatchedApplication::watchSlices()
{
    const QAbstractEventDispatcher* dispatcher = eventDispatcher();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        if (!m_slice.isValid())
            m_slice.start();
    });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (const qint64 took = m_slice.isValid() ? m_slice.elapsed() : 0; took > 0)
            ++m_slices[size_t(std::min<qint64>(took, qint64(m_slices.size()) - 1))];
        m_slice.invalidate();
    });
}

void WatchedApplication::report() const
{
    qCInfo(timingLog).noquote() << "gui.longest-event" << m_longestMs << "ms";
    const qint64 all = std::accumulate(m_slices.begin(), m_slices.end(), qint64(0));
    size_t ms = 0;
    for (qint64 seen = m_slices[0]; ms + 1 < m_slices.size() && seen * 100 < all * 99; seen += m_slices[++ms]) { }
    qCInfo(timingLog).noquote() << "gui.slice-p99" << ms << "ms of" << all;
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    // Other threads deliver their events here, too.
    const bool watched = m_watching && QThread::currentThread() == thread();
    const int level = watched ? thread()->loopLevel() : 0;
    if (!watched || m_busyAtLevel == level) // an event sent within another counts as part of it
        return QApplication::notify(receiver, event);
    // Read before: receiver and event may be gone afterwards.
    const char* const name = receiver->metaObject()->className();
    const int type = event->type();
    const int outer = std::exchange(m_busyAtLevel, level);
    m_nested = false;
    QElapsedTimer timer;
    timer.start();
    const QElapsedTimer outerTimer = std::exchange(m_sinceEvent, timer);
    const bool handled = QApplication::notify(receiver, event);
    const qint64 took = timer.elapsed();
    const bool heldALoop = m_nested; // a menu's own event loop: its events were measured one by one
    m_busyAtLevel = outer;
    m_sinceEvent = outerTimer;
    m_nested = outer != 0;
    if (heldALoop)
        return handled;
    m_longestMs = std::max(m_longestMs, took);
    if (took > slowMs)
        qCInfo(timingLog).noquote() << "gui.event" << took << "ms" << name << type;
    return handled;
}

QElapsedTimer WatchedApplication::sinceEvent()
{
    const auto* application = qobject_cast<WatchedApplication*>(instance());
    if (application && application->m_busyAtLevel > 0)
        return application->m_sinceEvent;
    QElapsedTimer timer;
    timer.start();
    return timer;
}

} // namespace app
