// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ClusterSession.h"

#include "app/ClusterData.h"
#include "app/GatewayFactory.h"
#include "app/Request.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace app {

using kafka::Error;
using kafka::ErrorKind;

namespace {
constexpr auto heartbeatInterval = 5s;
constexpr auto lostAfter = 15s;
constexpr auto unlockTime = 10min;
constexpr auto metadataInterval = 15s;
constexpr auto groupsInterval = 60s;
constexpr auto throttledFor = 30s; ///< after it was last told
constexpr int throttledFactor = 4;
} // namespace

ClusterSession::ClusterSession(const kafka::Profile& profile, TaskTracker* tasks, ChangeJournal* journal, QObject* parent)
    : ClusterSession(profile, defaultGatewayFactory(), tasks, journal, parent)
{ }

ClusterSession::ClusterSession(const kafka::Profile& profile, GatewayFactory factory, TaskTracker* tasks, ChangeJournal* journal, QObject* parent)
    : QObject(parent), m_profile(profile), m_factory(std::move(factory)), m_tasks(tasks), m_journal(journal)
{
    init();
}

ClusterSession::ClusterSession(const kafka::Profile& profile, std::unique_ptr<kafka::AdminGateway> gateway, TaskTracker* tasks,
                               ChangeJournal* journal, QObject* parent)
    : QObject(parent), m_profile(profile), m_gateway(std::move(gateway)), m_tasks(tasks), m_journal(journal)
{
    init();
    watch(m_gateway.get());
}

void ClusterSession::init()
{
    m_guard = std::make_shared<kafka::WriteGuard>(false);
    updateGuard();
    m_data = new ClusterData(this);

    m_lockAgain.setSingleShot(true);
    connect(&m_lockAgain, &QTimer::timeout, this, &ClusterSession::lock);
    m_connectDeadline.setSingleShot(true);
    m_connectDeadline.setTimerType(Qt::PreciseTimer); // the others may be a little early or late
    m_connectDeadline.setInterval(kafka::Deadlines().connect);
    connect(&m_connectDeadline, &QTimer::timeout, this, [this] { fail(m_lastTrouble); });
    m_heartbeat.setInterval(heartbeatInterval);
    connect(&m_heartbeat, &QTimer::timeout, this, &ClusterSession::heartbeat);
    m_silence.setInterval(1s);
    connect(&m_silence, &QTimer::timeout, this, &ClusterSession::checkSilence);
    connect(&m_refreshMetadata, &QTimer::timeout, m_data, &ClusterData::refreshMetadata);
    connect(&m_refreshMetadata, &QTimer::timeout, m_data, &ClusterData::refreshQuorum);
    m_throttlingOver.setSingleShot(true);
    connect(&m_throttlingOver, &QTimer::timeout, this, [this] {
        m_throttling.reset();
        setPolling(m_polling);
        Q_EMIT pollingChanged();
        Q_EMIT noticeChanged();
    });
    connect(&m_refreshGroups, &QTimer::timeout, m_data, &ClusterData::refreshGroupList);

    connect(m_data, &ClusterData::descriptionChanged, this, [this] {
        if (isUp() && !m_data->isLoading(DataSubject::Quorum))
            m_data->refreshQuorum(); // a broker came or went: perhaps it was the controller
    });
    connect(m_data, &ClusterData::clusterChanged, this, &ClusterSession::onClusterChanged);
    connect(m_data, &ClusterData::metadataChanged, this, [this] {
        m_replicaBrokers.clear();
        for (const auto& topic : m_data->metadata()->topics) {
            for (const auto& partition : topic.partitions) {
                for (const qint32 replica : partition.replicas)
                    m_replicaBrokers.insert(replica);
            }
        }
    });
    connect(m_data, &ClusterData::loadingChanged, this, [this](DataSubject subject) {
        if (!isUp() || m_data->isLoading(subject))
            return;
        const auto error = m_data->lastError(subject);
        if (!error)
            heard();
        if (subject == DataSubject::Description || subject == DataSubject::Metadata)
            updateHealth();
    });
}

ClusterSession::~ClusterSession()
{
    Q_EMIT aboutToDisconnect();
    retireGateway();
}

void ClusterSession::setProfile(const kafka::Profile& profile)
{
    const bool careChanged = profile.readOnly != m_profile.readOnly || profile.environment != m_profile.environment;
    m_profile = profile;
    if (careChanged) {
        m_unlockedUntil = {};
        m_lockAgain.stop();
        updateGuard();
        Q_EMIT writableChanged();
    }
    Q_EMIT profileChanged();
}

void ClusterSession::setMasking(const kafka::Masking& masking)
{
    m_profile.masking = masking;
    Q_EMIT profileChanged();
    Q_EMIT maskingChosen();
}

std::optional<kafka::RecordToSend> ClusterSession::takeToSend(const QString& topic)
{
    return m_toSend && m_toSend->topic == topic ? std::exchange(m_toSend, std::nullopt) : std::nullopt;
}

kafka::RecordRequest ClusterSession::reading(kafka::RecordRequest request) const
{
    request.maxRate = isProduction() ? ProductionRate : 0;
    return data()->withLeaders(std::move(request));
}

QString ClusterSession::whyNotWritable() const
{
    if (m_profile.readOnly)
        return tr("The connection “%1” is read-only: nothing that changes the cluster is sent.").arg(m_profile.name);
    if (m_otherCluster)
        return tr("“%1” leads to another cluster than before: nothing is written until you choose to use it.").arg(m_profile.name);
    if (isProduction() && m_unlockedUntil.isNull())
        return tr("“%1” is production and locked. Unlock it to change anything.").arg(m_profile.name);
    return {};
}

void ClusterSession::updateGuard() { m_guard->setWritable(whyNotWritable().isEmpty()); }

void ClusterSession::unlock()
{
    if (!isProduction() || m_profile.readOnly || m_otherCluster)
        return;
    m_unlockedUntil = QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(unlockTime).count());
    m_lockAgain.start(unlockTime);
    updateGuard();
    Q_EMIT writableChanged();
}

void ClusterSession::lock()
{
    if (m_unlockedUntil.isNull())
        return;
    m_unlockedUntil = {};
    m_lockAgain.stop();
    updateGuard();
    Q_EMIT writableChanged();
}

void ClusterSession::watch(kafka::AdminGateway* gateway)
{
    connect(gateway, &kafka::AdminGateway::heard, this, &ClusterSession::heard);
    connect(gateway, &kafka::AdminGateway::trouble, this, &ClusterSession::onTrouble);
    connect(gateway, &kafka::AdminGateway::logged, this, &ClusterSession::logged);
    connect(gateway, &kafka::AdminGateway::throttled, this, &ClusterSession::noteThrottling);
    // Its own client saw it first: the description that is asked for now says it to everybody.
    connect(gateway, &kafka::AdminGateway::clusterChanged, m_data, &ClusterData::refreshDescription);
}

void ClusterSession::connectToCluster()
{
    if (m_state == SessionState::Connecting || isUp())
        return;
    m_lastError = {};
    m_lastTrouble = {};
    if (!m_gateway) {
        Error error;
        m_gateway = m_factory ? m_factory(m_profile, m_guard, &error) : nullptr;
        if (!m_gateway) {
            m_lastError = error;
            setState(SessionState::Failed);
            return;
        }
        watch(m_gateway.get());
    }
    setState(SessionState::Connecting);
    m_connectDeadline.start();
    onReply(
        m_gateway.get(), m_gateway->describeCluster(), [this](const kafka::ClusterDescription&) { onConnected(); },
        [this](const Error& error) {
            if (m_state == SessionState::Connecting)
                fail(m_lastTrouble.message.isEmpty() ? error : m_lastTrouble);
        });
}

void ClusterSession::onConnected()
{
    if (m_state != SessionState::Connecting)
        return;
    m_connectDeadline.stop();
    m_heartbeat.start();
    m_silence.start();
    setPolling(m_polling);
    heard();
    setState(SessionState::Connected);
    m_data->refreshDescription();
    m_data->refreshMetadata();
    m_data->refreshGroupList();
    m_data->refreshQuorum();
}

void ClusterSession::fail(Error error)
{
    if (error.message.isEmpty()) {
        error.kind = ErrorKind::Timeout;
        error.message = tr("No answer from %1 within 5 seconds.").arg(m_profile.bootstrapServers);
    }
    m_connectDeadline.stop();
    m_lastError = error;
    retireGateway();
    setState(SessionState::Failed);
}

void ClusterSession::disconnectFromCluster()
{
    Q_EMIT aboutToDisconnect();
    for (QTimer* timer : {&m_connectDeadline, &m_heartbeat, &m_silence, &m_refreshMetadata, &m_refreshGroups})
        timer->stop();
    lock();
    m_troubled.clear();
    retireGateway();
    setState(SessionState::NotConnected);
}

void ClusterSession::retireGateway()
{
    if (!m_gateway)
        return;
    m_gateway->disconnect(this);
    m_gateway.reset(); // its threads end by themselves; nothing here waits for them
}

void ClusterSession::heard()
{
    m_lastHeard = QDateTime::currentDateTimeUtc();
    m_sinceHeard.start();
    Q_EMIT heardChanged();
    if (m_state == SessionState::Lost) {
        setState(SessionState::Connected);
        updateHealth();
        // What is shown is old by now.
        m_data->refreshDescription();
        m_data->refreshMetadata();
        m_data->refreshGroupList();
        m_data->refreshQuorum();
    }
}

void ClusterSession::onTrouble(const Error& error)
{
    m_lastTrouble = error;
    if (m_state == SessionState::Connecting) {
        // These do not mend themselves within five seconds: say so at once.
        const bool hopeless = error.kind == ErrorKind::Authentication || error.fatal || error.codeName == QLatin1String("_ALL_BROKERS_DOWN");
        if (hopeless)
            fail(error);
        return;
    }
    if (error.broker >= 0 && error.kind == ErrorKind::Connection) {
        m_troubled[error.broker].start();
        updateHealth();
    }
}

void ClusterSession::onClusterChanged()
{
    const QString now = m_data->description()->clusterId;
    m_seen.clear();
    m_troubled.clear();
    m_replicaBrokers.clear();
    if (now == m_clusterId)
        m_otherCluster.reset();
    else
        m_otherCluster = OtherCluster {m_clusterId, now};
    log(QStringLiteral("CLUSTER"), QStringLiteral("another cluster answers: id %1, it was %2").arg(now, m_clusterId));
    m_unlockedUntil = {};
    m_lockAgain.stop();
    updateGuard();
    updateHealth();
    Q_EMIT writableChanged();
    Q_EMIT noticeChanged();
    Q_EMIT clusterChanged();
}

void ClusterSession::acceptCluster()
{
    if (!m_otherCluster)
        return;
    m_clusterId = m_otherCluster->now;
    m_otherCluster.reset();
    updateGuard();
    Q_EMIT writableChanged();
    Q_EMIT noticeChanged();
}

void ClusterSession::noteThrottling(qint32 broker, qint32 ms)
{
    const std::chrono::milliseconds time(ms);
    m_throttlingOver.start(std::max<std::chrono::milliseconds>(throttledFor, time));
    if (m_throttling && time <= m_throttling->time)
        return; // the same words while it lasts
    const bool begins = !m_throttling;
    m_throttling = Throttling {broker, time};
    if (begins) {
        log(QStringLiteral("THROTTLE"), QStringLiteral("broker %1 holds its answers back for %2 ms because of a quota").arg(broker).arg(ms));
        setPolling(m_polling);
        Q_EMIT pollingChanged();
    }
    Q_EMIT noticeChanged();
}

int ClusterSession::pollFactor() const { return m_throttling ? throttledFactor : 1; }

void ClusterSession::log(const QString& facility, const QString& message)
{
    constexpr int warning = 4;
    Q_EMIT logged({std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()), warning, facility, message});
}

void ClusterSession::heartbeat() { m_data->refreshDescription(); }

void ClusterSession::checkSilence()
{
    if (m_state != SessionState::Lost && m_sinceHeard.hasExpired(std::chrono::milliseconds(lostAfter).count())) {
        m_lastError = m_lastTrouble;
        setState(SessionState::Lost);
        return;
    }
    const auto before = m_troubled.size();
    m_troubled.removeIf([](const auto& entry) { return entry.value().hasExpired(std::chrono::milliseconds(lostAfter).count()); });
    if (m_troubled.size() != before)
        updateHealth();
}

QList<qint32> ClusterSession::knownBrokers() const
{
    QSet<qint32> known = m_replicaBrokers;
    for (auto it = m_seen.begin(); it != m_seen.end(); ++it)
        known.insert(it.key());
    QList<qint32> sorted(known.begin(), known.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QList<qint32> ClusterSession::silentBrokers() const
{
    QList<qint32> silent;
    for (const qint32 id : knownBrokers()) {
        if (!m_seen.value(id, false) || m_troubled.contains(id))
            silent.append(id);
    }
    return silent;
}

void ClusterSession::updateHealth()
{
    if (const auto& description = m_data->description()) {
        if (m_clusterId.isEmpty())
            m_clusterId = description->clusterId;
        for (auto it = m_seen.begin(); it != m_seen.end(); ++it)
            it.value() = false;
        for (const auto& broker : description->brokers)
            m_seen.insert(broker.id, true);
    }
    if (m_state == SessionState::Connected || m_state == SessionState::Degraded)
        setState(m_data->description() && !silentBrokers().isEmpty() ? SessionState::Degraded : SessionState::Connected);
}

void ClusterSession::setPolling(bool polling)
{
    const bool was = std::exchange(m_polling, polling);
    m_refreshMetadata.setInterval(metadataInterval * pollFactor());
    m_refreshGroups.setInterval(groupsInterval * pollFactor());
    for (QTimer* timer : {&m_refreshMetadata, &m_refreshGroups}) {
        if (polling && isUp())
            timer->start();
        else
            timer->stop();
    }
    if (was != polling)
        Q_EMIT pollingChanged();
}

void ClusterSession::setState(SessionState state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state == SessionState::Connected)
        setPolling(m_polling);
    Q_EMIT stateChanged();
}

} // namespace app
