// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace app {

/**
 * Tells that the person has left the desk: the screen was locked (org.freedesktop.ScreenSaver and org.gnome.ScreenSaver on
 * the session bus), the machine is about to sleep (org.freedesktop.login1 on the system bus), or, where no bus tells, it
 * slept (the clock that counts sleep ran ahead of the one that does not). Production locks then. GUI thread; owned by Shell.
 */
class AwayWatcher : public QObject
{
    Q_OBJECT
public:
    /** `asleepMs`: how long this machine has slept so far; for tests another one than the system's. */
    explicit AwayWatcher(QObject* parent = nullptr, std::function<qint64()> asleepMs = {});

    /** Also hears what comes on an open bus connection of this name; does nothing in builds without D-Bus. */
    void listen(const QString& busConnection);
    /** Looks whether the machine slept since the last look; comes every five seconds by itself. */
    void checkSleep();

Q_SIGNALS:
    void away();

private Q_SLOTS:
    void onAway(bool now);

private:
    QTimer m_tick;
    std::function<qint64()> m_clock;
    qint64 m_asleepMs = 0;
};

} // namespace app
