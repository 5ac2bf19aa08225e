// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PageController.h"

#include "app/ClusterSession.h"

namespace app {

PageController::PageController(ClusterSession* session, QObject* parent) : QObject(parent), m_session(session)
{
    m_poll.setInterval(0);
    connect(&m_poll, &QTimer::timeout, this, [this] { refresh(); });
    if (session)
        connect(session, &ClusterSession::pollingChanged, this, &PageController::updatePolling);
}

void PageController::setActive(bool active)
{
    m_active = active;
    updatePolling();
}

void PageController::setPollInterval(std::chrono::milliseconds interval)
{
    m_poll.setInterval(interval);
    updatePolling();
}

void PageController::updatePolling()
{
    if (m_active && m_poll.interval() > 0 && (!m_session || m_session->polling()))
        m_poll.start();
    else
        m_poll.stop();
}

} // namespace app
