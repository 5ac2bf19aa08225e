// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/client/WriteGuard.h"
#include "kafka/values/Profile.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace app {

class ClusterData;
class TaskTracker;
class ChangeJournal;

enum class SessionState {
    NotConnected,
    Connecting,
    Connected,
    Degraded, ///< answers come, but some broker does not
    Lost, ///< no successful answer for 15 s; comes back by itself
    Failed ///< the first connection failed; `lastError` says why
};

/**
 * One connected (or connecting) cluster: profile, gateway, data, state. Several live at the same time. GUI thread; owned by
 * the application's SessionList. Pages and controllers hold it by pointer and are closed before it.
 */
class ClusterSession : public QObject
{
    Q_OBJECT
public:
    ClusterSession(const kafka::Profile& profile, TaskTracker* tasks, ChangeJournal* journal, QObject* parent = nullptr);
    /** For tests: with a gateway made elsewhere (a fake). */
    ClusterSession(const kafka::Profile& profile, std::unique_ptr<kafka::AdminGateway> gateway, TaskTracker* tasks,
                   ChangeJournal* journal, QObject* parent = nullptr);
    ~ClusterSession() override;

    const kafka::Profile& profile() const { return m_profile; }
    /** The gateway; never null after connectToCluster(). */
    kafka::AdminGateway* gateway() const { return m_gateway.get(); }
    const kafka::WriteGuardPtr& guard() const { return m_guard; }
    ClusterData* data() const { return m_data; }
    TaskTracker* tasks() const { return m_tasks; }
    ChangeJournal* journal() const { return m_journal; }

    /** Name to show on tabs, dialogs and plans. */
    QString name() const { return m_profile.name; }
    bool isProduction() const { return m_profile.environment == kafka::Environment::Production; }
    /** Why nothing may be changed now ("read-only profile", "production is locked"); empty = writable. */
    QString whyNotWritable() const;
    /** Production only: unlocks writing for ten minutes. */
    void unlock();
    void lock();
    QDateTime unlockedUntil() const { return m_unlockedUntil; }

    void connectToCluster();
    void disconnectFromCluster();
    SessionState state() const { return m_state; }
    QDateTime lastHeard() const { return m_lastHeard; }
    kafka::Error lastError() const { return m_lastError; }

Q_SIGNALS:
    void stateChanged();
    void heardChanged();
    void writableChanged();
    void logged(const kafka::LogLine& line);

private:
    void setState(SessionState state);

    kafka::Profile m_profile;
    kafka::WriteGuardPtr m_guard;
    std::unique_ptr<kafka::AdminGateway> m_gateway;
    ClusterData* m_data = nullptr;
    TaskTracker* m_tasks;
    ChangeJournal* m_journal;
    SessionState m_state = SessionState::NotConnected;
    QDateTime m_lastHeard;
    QDateTime m_unlockedUntil;
    kafka::Error m_lastError;
};

} // namespace app
