// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ClusterSession.h"

#include <vector>

namespace app {

/** The sessions there are: one per profile that was connected in this run. GUI thread; owned by Context. */
class SessionList : public QObject
{
    Q_OBJECT
public:
    SessionList(TaskTracker* tasks, ChangeJournal* journal, GatewayFactory factory, QObject* parent = nullptr);
    ~SessionList() override;

    const std::vector<ClusterSession*>& all() const { return m_sessions; }
    ClusterSession* find(const QString& profileId) const;
    const GatewayFactory& factory() const { return m_factory; }
    /** The session of that profile, made if there is none yet; starts connecting unless it is connected or connecting. */
    ClusterSession* open(const kafka::Profile& profile);
    /** Takes over a session made elsewhere (tests: one with a fake gateway). */
    void add(ClusterSession* session);
    /** Disconnects and forgets. Pages of the session go in aboutToClose(). */
    void close(const QString& profileId);
    void closeAll();
    /** Periodic refreshing of all sessions, also of those to come. */
    void setPolling(bool polling);
    bool polling() const { return m_polling; }
    /** Locks every unlocked production session (screen lock, sleep). */
    void lockAll();

Q_SIGNALS:
    void added(app::ClusterSession* session);
    void aboutToClose(app::ClusterSession* session);
    void closed();
    /** State, lock, profile or what was heard of one changed. */
    void changed(app::ClusterSession* session);

private:
    TaskTracker* m_tasks;
    ChangeJournal* m_journal;
    GatewayFactory m_factory;
    std::vector<ClusterSession*> m_sessions;
    bool m_polling = true;
};

} // namespace app
