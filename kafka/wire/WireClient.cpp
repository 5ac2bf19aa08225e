// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/WireClient.h"

#include "kafka/wire/TokenSource.h"
#include "kafka/wire/messages/Metadata.h"

#include <QRandomGenerator>

#include <utility>

namespace kafka::wire {

namespace {

/** How long an address may be silent before the next one is tried beside it. */
constexpr std::chrono::milliseconds ProbeStagger {400};
/** A connection that owes an answer for so long is not the best one to ask. */
constexpr std::chrono::milliseconds Sluggish {1500};
/** Asking anyone again when one is silent, instead of waiting for it to the end. */
constexpr std::chrono::milliseconds AnyonePatience {3000};
constexpr int MostAttempts = 4;

constexpr qint32 bootstrapKey(size_t index)
{
    return -2 - qint32(index);
}

} // namespace

WireClient::WireClient(ConnectionConfig config, QObject* parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_timers(this)
{
    if (m_config.sasl == SaslMechanism::OAuthBearer)
        m_tokens = new TokenSource(m_config.oauth, m_config.proxy, this);
    for (size_t i = 0; i < m_config.bootstrap.size(); ++i)
        m_links[bootstrapKey(i)].endpoint = m_config.bootstrap[i];
}

WireClient::~WireClient()
{
    m_calls.clear();
    for (QObject* child : children()) {
        if (auto* connection = qobject_cast<Connection*>(child))
            connection->disconnect(this); // their end is no news any more
    }
}

const BrokerVersions* WireClient::versionsOf(qint32 broker) const
{
    const auto found = m_links.find(broker);
    const Connection* connection = found == m_links.end() ? nullptr : found->second.connection;
    return connection && connection->isReady() ? &connection->versions() : nullptr;
}

int WireClient::openConnections() const
{
    int open = 0;
    for (const QObject* child : children()) {
        const auto* connection = qobject_cast<const Connection*>(child);
        open += connection && connection->isReady();
    }
    return open;
}

quint64 WireClient::begin(CallPtr call)
{
    call->id = ++m_nextId;
    m_calls.emplace(call->id, call);
    const quint64 id = call->id;
    attempt(call);
    return id;
}

void WireClient::cancel(quint64 id)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return;
    const CallPtr call = found->second;
    m_calls.erase(found);
    m_timers.cancel(call->timer);
    std::erase(m_waiting, call);
    if (call->connection)
        call->connection->cancel(call->sent);
    call->done = nullptr;
}

void WireClient::attempt(const CallPtr& call)
{
    if (!m_calls.contains(call->id))
        return;
    ++call->attempts;
    if (call->target.broker == Target::Anyone)
        attemptAnyone(call);
    else
        attemptNode(call);
}

void WireClient::attemptNode(const CallPtr& call)
{
    const qint32 node = call->target.broker;
    if (!m_brokers.contains(node)) {
        if (std::exchange(call->refreshed, true)) {
            finish(call, Failure(wireError(ErrorKind::NotFound, Texts::tr("Broker %1 is not in the cluster.").arg(node), {}, node)), node);
            return;
        }
        refreshBrokers(call->exchange.deadline, [this, call](const Result<Done>& refreshed) {
            if (!m_calls.contains(call->id))
                return;
            if (refreshed)
                attempt(call);
            else
                finish(call, Failure(refreshed.error()), call->target.broker);
        });
        return;
    }
    Link& link = *linkOf(node);
    const bool usable = link.connection && !link.connection->isSilent();
    if (!usable && link.notBefore > Clock::now()) {
        // An account must not be locked by our asking again; other failures are tried again when the back-off is over.
        const bool refused = link.lastError && link.lastError->kind == ErrorKind::Authentication;
        if (refused || link.notBefore >= call->exchange.deadline) {
            finish(call, Failure(asAdvertised(link.lastError.value_or(closedError(link.endpoint.text())), node)), node);
            return;
        }
        call->timer = m_timers.at(link.notBefore, [this, call] { attempt(call); });
        --call->attempts; // not asked yet
        return;
    }
    sendOver(connectionOf(node, link), call);
}

void WireClient::attemptAnyone(const CallPtr& call)
{
    if (Connection* connection = bestReady()) {
        sendOver(connection, call);
        return;
    }
    call->timer = m_timers.at(call->exchange.deadline, [this, call] {
        std::erase(m_waiting, call);
        QStringList addresses;
        for (const Endpoint& endpoint : m_config.bootstrap)
            addresses.append(endpoint.text());
        finish(call, Failure(m_probeError.value_or(timeoutError(addresses.join(QStringLiteral(", "))))), -1);
    });
    m_waiting.push_back(call);
    if (m_waiting.size() == 1) {
        m_probed.clear();
        m_probeError.reset();
        probeNext();
    }
}

Connection* WireClient::bestReady() const
{
    Connection* best = nullptr;
    for (const auto& [key, link] : m_links) {
        Connection* connection = link.connection;
        if (!connection || !connection->isReady() || connection->isSilent() || connection->isWaiting(Sluggish))
            continue;
        // node ids come after the bootstrap addresses in the map: they win a draw
        if (!best || connection->load() <= best->load())
            best = connection;
    }
    return best;
}

void WireClient::sendOver(Connection* connection, const CallPtr& call)
{
    Exchange exchange = call->exchange;
    if (call->target.broker == Target::Anyone && call->mayRepeat)
        exchange.deadline = std::min(exchange.deadline, Clock::now() + AnyonePatience);
    const QPointer<Connection> over(connection);
    const qint32 broker = connection->broker();
    exchange.done = [this, call, over, broker](Result<Frame> frame) {
        answered(call, std::move(frame), over ? over->broker() : broker);
    };
    call->connection = connection;
    call->sent = connection->send(std::move(exchange));
    if (call->connection)
        call->connection->open(); // does nothing when it is open
}

void WireClient::answered(const CallPtr& call, Result<Frame> frame, qint32 broker)
{
    call->connection = nullptr;
    if (!m_calls.contains(call->id))
        return;
    if (!frame && repeats(call, frame.error()))
        return;
    if (!frame && call->target.broker != Target::Anyone)
        frame = Failure(asAdvertised(frame.error(), call->target.broker));
    finish(call, std::move(frame), broker);
}

bool WireClient::repeats(const CallPtr& call, const Error& error)
{
    const bool lost = error.kind == ErrorKind::Connection && error.retriable;
    const bool anyoneSilent = error.kind == ErrorKind::Timeout && call->target.broker == Target::Anyone;
    if (!call->mayRepeat || call->attempts >= MostAttempts || !(lost || anyoneSilent))
        return false;
    const Deadline next = Clock::now() + m_config.backoff * (1 << (call->attempts - 1));
    if (next >= call->exchange.deadline)
        return false;
    call->timer = m_timers.at(next, [this, call] {
        if (call->target.broker == Target::Anyone) {
            attempt(call);
            return;
        }
        // It may have moved, or left the cluster.
        refreshBrokers(call->exchange.deadline, [this, call](const Result<Done>&) { attempt(call); });
    });
    return true;
}

void WireClient::finish(const CallPtr& call, Result<Frame> frame, qint32 broker)
{
    if (m_calls.erase(call->id) == 0)
        return;
    m_timers.cancel(call->timer);
    const auto done = std::move(call->done);
    done(std::move(frame), broker);
}

// A broker that cannot be reached is often an advertised address of another network: say so.
Error WireClient::asAdvertised(Error error, qint32 broker) const
{
    const auto found = m_brokers.find(broker);
    if (error.kind != ErrorKind::Connection || found == m_brokers.end())
        return error;
    const auto link = m_links.find(broker);
    if (link != m_links.end() && link->second.connection && link->second.connection->isReady())
        return error;
    if (error.detail.isEmpty())
        error.detail = error.message;
    else
        error.detail = error.message + u' ' + error.detail;
    error.message = Texts::tr("Broker %1 advertises %2, which cannot be reached from here.").arg(broker).arg(found->second.text());
    error.broker = broker;
    return error;
}

WireClient::Link* WireClient::linkOf(qint32 key)
{
    Link& link = m_links[key];
    if (key >= 0) {
        const Endpoint& endpoint = m_brokers.at(key);
        if (link.endpoint != endpoint) { // new, or it moved
            if (Connection* old = link.connection)
                QMetaObject::invokeMethod(old, [old] { old->retire(); }, Qt::QueuedConnection);
            link = Link {endpoint, nullptr, 0, {}, {}};
        }
    }
    return &link;
}

Connection* WireClient::connectionOf(qint32 key, Link& link)
{
    if (link.connection && !link.connection->isSilent())
        return link.connection;
    if (link.connection)
        link.connection->retire(); // a silent one stays until its requests have ended
    auto* connection = new Connection(m_config, link.endpoint, std::max(key, -1), m_tokens, this);
    link.connection = connection;
    connect(connection, &Connection::ready, this, [this, key] { connectionReady(key); });
    connect(connection, &Connection::heard, this, &WireClient::heard);
    connect(connection, &Connection::closed, this, [this, key, connection](const Error& error, bool whileConnecting) {
        connectionClosed(key, connection, error, whileConnecting);
    });
    return connection;
}

void WireClient::connectionReady(qint32 key)
{
    const auto found = m_links.find(key);
    if (found != m_links.end()) {
        found->second.failures = 0;
        found->second.notBefore = {};
        found->second.lastError.reset();
    }
    flushWaiting();
}

void WireClient::connectionClosed(qint32 key, Connection* connection, const Error& error, bool whileConnecting)
{
    connection->deleteLater();
    connection->disconnect(this);
    for (auto& [other, link] : m_links) {
        if (link.connection != connection)
            continue;
        key = other;
        link.connection = nullptr;
        if (whileConnecting) {
            const int doublings = std::min(link.failures++, 10);
            auto wait = std::min(m_config.backoff * (1 << doublings), m_config.longestBackoff);
            wait += wait * QRandomGenerator::global()->bounded(40) / 100 - wait / 5; // ±20 %: clients do not march in step
            link.notBefore = Clock::now() + (error.kind == ErrorKind::Authentication ? m_config.backoffAfterRefusal : wait);
            link.lastError = error;
        }
    }
    if (!m_waiting.empty() && m_probed.contains(key)) {
        // what the sign-in said explains more than a refused connection somewhere else
        if (!m_probeError || error.kind == ErrorKind::Authentication || m_probeError->kind == ErrorKind::Connection)
            m_probeError = error;
        if (error.kind == ErrorKind::Authentication) {
            failWaiting();
            return;
        }
        probeNext();
    }
}

// Connects to one address after the other, the next one when the last has failed or keeps silent, until one is ready.
void WireClient::probeNext()
{
    m_timers.cancel(m_probeTimer);
    if (m_waiting.empty())
        return;
    std::vector<qint32> candidates;
    for (const auto& [node, endpoint] : m_brokers)
        candidates.push_back(node);
    for (size_t i = 0; i < m_config.bootstrap.size(); ++i)
        candidates.push_back(bootstrapKey(i));
    bool trying = false;
    for (const qint32 key : candidates) {
        Link& link = *linkOf(key);
        if (m_probed.contains(key)) {
            trying = trying || (link.connection && !link.connection->isReady());
            continue;
        }
        m_probed.insert(key);
        if (link.lastError && link.lastError->kind == ErrorKind::Authentication && link.notBefore > Clock::now()) {
            m_probeError = link.lastError;
            failWaiting();
            return;
        }
        m_probeTimer = m_timers.after(ProbeStagger, [this] { probeNext(); });
        Connection* connection = connectionOf(key, link);
        connection->open();
        return;
    }
    if (!trying)
        failWaiting();
}

void WireClient::flushWaiting()
{
    if (m_waiting.empty())
        return;
    m_timers.cancel(m_probeTimer);
    for (const CallPtr& call : std::exchange(m_waiting, {})) {
        m_timers.cancel(call->timer);
        if (m_calls.contains(call->id)) {
            if (Connection* connection = bestReady())
                sendOver(connection, call);
            else
                attemptAnyone(call);
        }
    }
}

void WireClient::failWaiting()
{
    m_timers.cancel(m_probeTimer);
    const Error error = m_probeError.value_or(wireError(ErrorKind::Connection, Texts::tr("No broker can be reached.")));
    for (const CallPtr& call : std::exchange(m_waiting, {})) {
        m_timers.cancel(call->timer);
        if (m_calls.contains(call->id) && !repeats(call, error))
            finish(call, Failure(error), error.broker);
    }
}

void WireClient::refreshBrokers(Deadline deadline, std::function<void(Result<Done>)> done)
{
    m_refreshing.push_back(std::move(done));
    if (m_refreshing.size() > 1)
        return;
    Metadata::Request request;
    request.topics.emplace(); // none: only the brokers
    CallOptions options;
    options.deadline = deadline;
    options.atLeast = 1; // in version 0 an empty list means all
    call<Metadata>(Target::any(), request, options, [this](Result<Answer<Metadata>> answer) {
        Result<Done> result = Done();
        if (answer) {
            std::map<qint32, Endpoint> brokers;
            for (const auto& broker : answer->body.brokers) {
                if (broker.nodeId >= 0 && broker.port > 0 && broker.port <= 65535)
                    brokers[broker.nodeId] = {broker.host, quint16(broker.port)};
            }
            const QString id = answer->body.clusterId.value_or(QString());
            const QString before = std::exchange(m_clusterId, id);
            adopt(brokers);
            if (!before.isEmpty() && before != id)
                Q_EMIT clusterChanged(before, id);
        } else {
            result = Failure(answer.error());
        }
        for (const auto& waiting : std::exchange(m_refreshing, {}))
            waiting(result);
    });
}

void WireClient::adopt(const std::map<qint32, Endpoint>& brokers)
{
    m_brokers = brokers;
    for (const auto& [node, endpoint] : brokers) {
        Link& link = *linkOf(node);
        if (link.connection)
            continue;
        // The bootstrap address is often a broker's own: one connection is enough.
        for (size_t i = 0; i < m_config.bootstrap.size(); ++i) {
            Link& bootstrap = m_links[bootstrapKey(i)];
            if (bootstrap.connection && bootstrap.connection->isReady() && bootstrap.endpoint == endpoint) {
                link.connection = std::exchange(bootstrap.connection, nullptr);
                link.connection->setBroker(node);
                break;
            }
        }
    }
}

} // namespace kafka::wire
