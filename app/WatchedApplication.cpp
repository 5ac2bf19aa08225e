// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WatchedApplication.h"

#include "kafka/values/Timing.h"

#include <QEvent>
#include <QThread>

#include <utility>

namespace app {

namespace {
constexpr qint64 slowMs = 50;
}

WatchedApplication::WatchedApplication(int& argc, char** argv) : QApplication(argc, argv), m_watching(timingLog().isInfoEnabled())
{
    // Not in the destructor: past the deadline of closing the process ends without one.
    if (m_watching)
        connect(this, &QCoreApplication::aboutToQuit, this, [this] { qCInfo(timingLog).noquote() << "gui.longest-event" << m_longestMs << "ms"; });
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
