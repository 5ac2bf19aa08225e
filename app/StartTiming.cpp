// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StartTiming.h"

#include "kafka/values/Timing.h"

#include <QEvent>
#include <QFile>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace app {

qint64 msSinceProcessStart()
{
#ifdef Q_OS_LINUX
    QFile stat(QStringLiteral("/proc/self/stat"));
    timespec now {};
    if (!stat.open(QIODevice::ReadOnly) || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const QByteArray line = stat.readAll();
    // The 22nd field; the second is the program's name in brackets and may hold anything.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20)
        return -1;
    const qint64 ticks = fields[19].toLongLong();
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - ticks * 1000 / sysconf(_SC_CLK_TCK);
#else
    return -1;
#endif
}

StartTiming::StartTiming(QWidget* window, QObject* parent) : QObject(parent) { window->installEventFilter(this); }

bool StartTiming::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest && !m_done) {
        // The filter runs before the frame is painted: what follows in the queue runs after it.
        QTimer::singleShot(0, this, [this, watched] {
            if (!std::exchange(m_painted, true))
                qCInfo(timingLog).noquote() << "start.painted" << msSinceProcessStart() << "ms";
            if (m_connected && !std::exchange(m_done, true)) {
                qCInfo(timingLog).noquote() << "start.ready" << msSinceProcessStart() << "ms";
                watched->removeEventFilter(this);
                deleteLater();
            }
        });
    }
    return false;
}

void StartTiming::connected()
{
    if (!std::exchange(m_connected, true))
        qCInfo(timingLog).noquote() << "start.connected" << msSinceProcessStart() << "ms";
}

} // namespace app
