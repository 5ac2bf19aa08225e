// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SessionList.h"

#include <algorithm>

namespace app {

SessionList::SessionList(TaskTracker* tasks, ChangeJournal* journal, GatewayFactory factory, QObject* parent)
    : QObject(parent), m_tasks(tasks), m_journal(journal), m_factory(std::move(factory))
{ }

SessionList::~SessionList() = default;

ClusterSession* SessionList::find(const QString& profileId) const
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(), [&](const auto* s) { return s->profile().id == profileId; });
    return it == m_sessions.end() ? nullptr : *it;
}

ClusterSession* SessionList::open(const kafka::Profile& profile)
{
    ClusterSession* session = find(profile.id);
    if (!session) {
        session = new ClusterSession(profile, m_factory, m_tasks, m_journal, this);
        add(session);
    } else if (session->profile() != profile) {
        session->setProfile(profile);
    }
    session->connectToCluster();
    return session;
}

void SessionList::add(ClusterSession* session)
{
    session->setParent(this);
    session->setPolling(m_polling);
    m_sessions.push_back(session);
    const auto changedNow = [this, session] { Q_EMIT changed(session); };
    connect(session, &ClusterSession::stateChanged, this, changedNow);
    connect(session, &ClusterSession::heardChanged, this, changedNow);
    connect(session, &ClusterSession::writableChanged, this, changedNow);
    connect(session, &ClusterSession::profileChanged, this, changedNow);
    connect(session, &ClusterSession::noticeChanged, this, changedNow);
    Q_EMIT added(session);
}

void SessionList::close(const QString& profileId)
{
    ClusterSession* session = find(profileId);
    if (!session)
        return;
    Q_EMIT aboutToClose(session);
    std::erase(m_sessions, session);
    session->disconnect(this);
    session->disconnectFromCluster();
    session->deleteLater(); // answers already on their way find their context gone
    Q_EMIT closed();
}

void SessionList::closeAll()
{
    while (!m_sessions.empty())
        close(m_sessions.back()->profile().id);
}

void SessionList::setPolling(bool polling)
{
    m_polling = polling;
    for (ClusterSession* session : m_sessions)
        session->setPolling(polling);
}

void SessionList::lockAll()
{
    for (ClusterSession* session : m_sessions)
        session->lock();
}

} // namespace app
