// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/client/WriteGuard.h"
#include "kafka/values/Profile.h"
#include "kafka/values/Record.h"
#include "kafka/values/RecordRequest.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

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

/** The addresses of a connection lead to another cluster than the one it was made to. Ids as brokers say them. */
struct OtherCluster
{
    QString before;
    QString now;
};

/** A broker holds its answers back because of a quota. */
struct Throttling
{
    qint32 broker = -1;
    std::chrono::milliseconds time {}; ///< the longest of the last half minute and more
};

/** Makes the gateway of a connection; null and `error` when the profile cannot be used. */
using GatewayFactory = std::function<std::unique_ptr<kafka::AdminGateway>(const kafka::Profile&, const kafka::WriteGuardPtr&, kafka::Error* error)>;

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
    ClusterSession(const kafka::Profile& profile, GatewayFactory factory, TaskTracker* tasks, ChangeJournal* journal, QObject* parent = nullptr);
    /** For tests: with a gateway made elsewhere (a fake), which is there from the start. */
    ClusterSession(const kafka::Profile& profile, std::unique_ptr<kafka::AdminGateway> gateway, TaskTracker* tasks, ChangeJournal* journal,
                   QObject* parent = nullptr);
    ~ClusterSession() override;

    const kafka::Profile& profile() const { return m_profile; }
    /** Name and colour change at once; everything else with the next connection. */
    void setProfile(const kafka::Profile& profile);
    /** What of messages is masked from now on; maskingChosen() for who keeps profiles. */
    void setMasking(const kafka::Masking& masking);
    /** The gateway; never null after connectToCluster() until disconnectFromCluster() or state Failed. */
    kafka::AdminGateway* gateway() const { return m_gateway.get(); }
    const kafka::WriteGuardPtr& guard() const { return m_guard; }
    ClusterData* data() const { return m_data; }
    TaskTracker* tasks() const { return m_tasks; }
    ChangeJournal* journal() const { return m_journal; }
    /** A message that was chosen to be sent again elsewhere: the page of its topic takes it when it shows "produce". */
    void keepToSend(const kafka::RecordToSend& record) { m_toSend = record; }
    std::optional<kafka::RecordToSend> takeToSend(const QString& topic);

    /** Name to show on tabs, dialogs and plans. */
    QString name() const { return m_profile.name; }
    bool isProduction() const { return m_profile.environment == kafka::Environment::Production; }
    /** As a reader is to be given it: with the partitions' leaders, and on production at most ProductionRate. */
    kafka::RecordRequest reading(kafka::RecordRequest request) const;
    static constexpr qint64 ProductionRate = 50'000'000; ///< bytes of messages a second
    /** Why nothing may be changed now ("read-only profile", "production is locked"); empty = writable. */
    QString whyNotWritable() const;
    /** Production only: unlocks writing for ten minutes. */
    void unlock();
    void lock();
    /** Null = locked (or not production). */
    QDateTime unlockedUntil() const { return m_unlockedUntil; }
    /** True when unlock() would make the session writable: production, and not a read-only profile. */
    bool canUnlock() const { return isProduction() && !m_profile.readOnly && !m_guard->writable() && !m_otherCluster; }

    /** While it is told, nothing is written. What was read of the other cluster is forgotten already. */
    const std::optional<OtherCluster>& otherCluster() const { return m_otherCluster; }
    /** The person means the cluster that the addresses lead to now. */
    void acceptCluster();
    /** While it is told, polling is slower (pollFactor()). */
    const std::optional<Throttling>& throttling() const { return m_throttling; }
    /** A client of this session was held back by that broker for so many milliseconds: told on every page, and polling slows down. */
    void noteThrottling(qint32 broker, qint32 ms);
    /** Periodic refreshing takes this many times its usual interval. */
    int pollFactor() const;

    void connectToCluster();
    void disconnectFromCluster();
    SessionState state() const { return m_state; }
    /** Answers can be expected: pages may be built. */
    bool isUp() const { return m_state == SessionState::Connected || m_state == SessionState::Degraded || m_state == SessionState::Lost; }
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
    /** The connection is about to be closed, and locked; writing is still allowed if it was. */
    void aboutToDisconnect();
    void stateChanged();
    void heardChanged();
    void writableChanged();
    void profileChanged();
    /** The person changed the masking of messages here: it is to be kept with the connection. */
    void maskingChosen();
    void pollingChanged();
    /** otherCluster() or throttling(). */
    void noticeChanged();
    /** Another cluster answers now; what every page needs of it is being read. */
    void clusterChanged();
    void logged(const kafka::LogLine& line);

private:
    void init();
    void watch(kafka::AdminGateway* gateway);
    void setState(SessionState state);
    void heard();
    void onTrouble(const kafka::Error& error);
    void onConnected();
    void onClusterChanged();
    void log(const QString& facility, const QString& message);
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
    std::optional<kafka::RecordToSend> m_toSend;
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
    std::optional<OtherCluster> m_otherCluster;
    QString m_clusterId; ///< of the cluster that the person means
    std::optional<Throttling> m_throttling;
    QTimer m_throttlingOver;
    QHash<qint32, QElapsedTimer> m_troubled; ///< brokers with connection trouble, and since when it was last told
    QHash<qint32, bool> m_seen; ///< brokers a description listed → listed by the newest one
    QSet<qint32> m_replicaBrokers; ///< brokers that the newest metadata names as replicas
    bool m_polling = true;
};

} // namespace app
