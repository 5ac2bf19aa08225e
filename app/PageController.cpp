// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PageController.h"

#include "app/ClusterSession.h"
#include "views/widgets/PageFrame.h"

namespace app {

PageController::PageController(ClusterSession* session, QObject* parent) : QObject(parent), m_session(session)
{
    m_poll.setInterval(0);
    connect(&m_poll, &QTimer::timeout, this, &PageController::poll);
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
    // for the bench, which cannot wait for minutes
    static const int seconds = qEnvironmentVariableIntValue("CASTELLAN_POLL_SECONDS");
    m_poll.setInterval(seconds > 0 ? std::chrono::seconds(seconds) : interval);
    updatePolling();
}

void PageController::updatePolling()
{
    const bool allowed = !m_session || m_session->polling();
    if (m_active && m_poll.interval() > 0 && allowed)
        m_poll.start();
    else
        m_poll.stop();
    if (auto* frame = qobject_cast<views::PageFrame*>(page()); frame && m_poll.interval() > 0)
        frame->setPolling(allowed);
}

} // namespace app
