// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FirstFrame.h"

#include "app/WatchedApplication.h"
#include "kafka/values/Timing.h"

#include <QEvent>
#include <QWidget>

namespace app {

void FirstFrame::watch(QWidget* viewport)
{
    m_viewport = viewport;
    if (timingLog().isInfoEnabled())
        viewport->installEventFilter(this);
}

void FirstFrame::begin()
{
    if (!timingLog().isInfoEnabled())
        return;
    m_since = WatchedApplication::sinceEvent();
    m_complete = false;
}

void FirstFrame::complete()
{
    if (!m_since.isValid() || m_complete)
        return;
    m_complete = true;
    m_viewport->update();
}

bool FirstFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && m_complete) {
        m_complete = false;
        QMetaObject::invokeMethod( // behind the frame
            this,
            [this, since = m_since] { qCInfo(timingLog).noquote() << m_name << double(since.nsecsElapsed()) / 1e6 << "ms"; }, Qt::QueuedConnection);
        m_since.invalidate();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
