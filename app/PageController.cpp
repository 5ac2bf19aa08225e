// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PageController.h"

#include "app/ClusterSession.h"
#include "views/widgets/PageFrame.h"

namespace app {

PageController::PageController(ClusterSession* session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_poll, &QTimer::timeout, this, &PageController::poll);
    if (!session)
        return;
    connect(session, &ClusterSession::pollingChanged, this, &PageController::updatePolling);
    connect(session, &ClusterSession::writableChanged, this, [this] { updateWritable(); });
    connect(session, &ClusterSession::clusterChanged, this, [this] {
        if (m_active)
            refresh();
    });
}

QString PageController::whyNotWritable() const
{
    const QString why = m_session ? m_session->whyNotWritable() : QString();
    return why.isEmpty() ? m_obstacle : why;
}

void PageController::setObstacle(const QString& why)
{
    if (m_obstacle == why)
        return;
    m_obstacle = why;
    updateWritable();
}

void PageController::setActive(bool active)
{
    m_active = active;
    updatePolling();
}

void PageController::setPollInterval(std::chrono::milliseconds interval)
{
    // for the bench, which cannot wait for minutes
    static const int seconds = qEnvironmentVariableIntValue("CASTELLAN_POLL_SECONDS");
    m_interval = seconds > 0 ? std::chrono::seconds(seconds) : interval;
    updatePolling();
}

void PageController::updatePolling()
{
    const bool allowed = !m_session || m_session->polling();
    if (m_active && m_interval.count() > 0 && allowed)
        m_poll.start(m_interval * (m_session ? m_session->pollFactor() : 1));
    else
        m_poll.stop();
    if (auto* frame = qobject_cast<views::PageFrame*>(page()); frame && m_interval.count() > 0)
        frame->setPolling(allowed);
}

} // namespace app
