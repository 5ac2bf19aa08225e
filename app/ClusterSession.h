// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/client/WriteGuard.h"
#include "kafka/values/Profile.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
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

/** Makes the gateway of a connection; null and `error` when the profile cannot be used. */
using GatewayFactory
    = std::function<std::unique_ptr<kafka::AdminGateway>(const kafka::Profile&, const kafka::WriteGuardPtr&, kafka::Error* error)>;

/**
 * One connected (or connecting) cluster: profile, gateway, data, state. Several live at the same time. GUI thread; owned by
 * the application's SessionList. Pages and controllers hold it by pointer and are closed before it.
 *
 * Connecting has five seconds. While connected a heartbeat (describeCluster, every 5 s) tells whether the cluster is
 * there; it goes on when polling is switched off, because the state that is shown must be true.
 */
class ClusterSession : public QObject
{
    Q_OBJECT
public:
    /** With the real gateway over librdkafka. */
    ClusterSession(const kafka::Profile& profile, TaskTracker* tasks, ChangeJournal* journal, QObject* parent = nullptr);
    /** With gateways made elsewhere. */
    ClusterSession(const kafka::Profile& profile, GatewayFactory factory, TaskTracker* tasks, ChangeJournal* journal,
                   QObject* parent = nullptr);
    /** For tests: with a gateway made elsewhere (a fake), which is there from the start. */
    ClusterSession(const kafka::Profile& profile, std::unique_ptr<kafka::AdminGateway> gateway, TaskTracker* tasks,
                   ChangeJournal* journal, QObject* parent = nullptr);
    ~ClusterSession() override;

    const kafka::Profile& profile() const { return m_profile; }
    /** Name and colour change at once; everything else with the next connection. */
    void setProfile(const kafka::Profile& profile);
    /** The gateway; never null after connectToCluster() until disconnectFromCluster() or state Failed. */
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
    /** Null = locked (or not production). */
    QDateTime unlockedUntil() const { return m_unlockedUntil; }
    /** True when unlock() would make the session writable: production, and not a read-only profile. */
    bool canUnlock() const { return isProduction() && !m_profile.readOnly && !m_guard->writable(); }

    void connectToCluster();
    void disconnectFromCluster();
    SessionState state() const { return m_state; }
    /** Answers can be expected: pages may be built. */
    bool isUp() const
    {
        return m_state == SessionState::Connected || m_state == SessionState::Degraded || m_state == SessionState::Lost;
    }
    QDateTime lastHeard() const { return m_lastHeard; }
    kafka::Error lastError() const { return m_lastError; }
    /** Ids of brokers that are known but do not answer, sorted. */
    QList<qint32> silentBrokers() const;
    /** Brokers seen in this session or named as replicas. */
    QList<qint32> knownBrokers() const;

    /** Periodic refreshing of data by pages and session; the heartbeat goes on without. */
    void setPolling(bool polling);
    bool polling() const { return m_polling; }

Q_SIGNALS:
    void stateChanged();
    void heardChanged();
    void writableChanged();
    void profileChanged();
    void pollingChanged();
    void logged(const kafka::LogLine& line);

private:
    void init();
    void watch(kafka::AdminGateway* gateway);
    void setState(SessionState state);
    void heard();
    void onTrouble(const kafka::Error& error);
    void onConnected();
    void fail(kafka::Error error);
    void heartbeat();
    void checkSilence();
    void updateHealth();
    void retireGateway();
    void updateGuard();

    kafka::Profile m_profile;
    GatewayFactory m_factory;
    kafka::WriteGuardPtr m_guard;
    std::unique_ptr<kafka::AdminGateway> m_gateway;
    ClusterData* m_data = nullptr;
    TaskTracker* m_tasks;
    ChangeJournal* m_journal;
    SessionState m_state = SessionState::NotConnected;
    QDateTime m_lastHeard;
    QElapsedTimer m_sinceHeard; ///< monotonic: the wall clock may jump
    QDateTime m_unlockedUntil;
    QTimer m_lockAgain;
    QTimer m_connectDeadline;
    QTimer m_heartbeat;
    QTimer m_silence;
    QTimer m_refreshMetadata;
    QTimer m_refreshGroups;
    kafka::Error m_lastError;
    kafka::Error m_lastTrouble;
    QHash<qint32, QElapsedTimer> m_troubled; ///< brokers with connection trouble, and since when it was last told
    QHash<qint32, bool> m_seen; ///< brokers a description listed → listed by the newest one
    QSet<qint32> m_replicaBrokers; ///< brokers that the newest metadata names as replicas
    bool m_polling = true;
};

} // namespace app
