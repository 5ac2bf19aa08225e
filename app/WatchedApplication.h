// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <array>

namespace app {

/**
 * The application, watching itself while the category `castellan.timing` is on: prints every GUI event that took over
 * 50 ms (`gui.event N ms <receiver> <type>`) and, at the end, the longest (`gui.longest-event N ms`) and what the 99th of a
 * hundred slices took (`gui.slice-p99 N ms of M`). A slice is what is done at a stretch, many events mostly, before the thread
 * waits again; those under 1 ms are not counted. GUI thread.
 */
class WatchedApplication : public QApplication
{
    Q_OBJECT
public:
    WatchedApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

    /** Runs since the event that is being handled came, a person's click for one; since now while nothing is watched. */
    static QElapsedTimer sinceEvent();

private:
    void watchSlices();
    void report() const;

    bool m_watching;
    int m_busyAtLevel = 0; ///< event loop level of the event being handled; 0 = none
    bool m_nested = false; ///< the event being handled ran an event loop of its own
    qint64 m_longestMs = 0;
    QElapsedTimer m_sinceEvent; ///< of the event being handled
    QElapsedTimer m_slice; ///< runs since the thread stopped waiting
    std::array<qint64, 1000> m_slices {}; ///< slices by their whole milliseconds, the last also for longer ones
};

} // namespace app
