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
/** A second broker is asked what anyone may answer when the first one takes so long: it may be silent. */
constexpr std::chrono::milliseconds SecondAfter {300};
/** Asking anyone again when all asked are silent, instead of waiting for them to the end. */
constexpr std::chrono::milliseconds AnyonePatience {3000};
constexpr int MostAttempts = 4;
/** More than any cluster has. Each is connected to: an answer must not make us connect to half the network. */
constexpr size_t MostBrokers = 2'000;

constexpr qint32 bootstrapKey(size_t index) { return -2 - qint32(index); }

/** Not at once: it may be the one whose answer is being looked at. Null does nothing. */
void retireLater(Connection* connection)
{
    if (connection)
        QMetaObject::invokeMethod(
            connection, [connection] { connection->retire(); }, Qt::QueuedConnection);
}

} // namespace

WireClient::WireClient(ConnectionConfig config, QObject* parent) : QObject(parent), m_config(std::move(config)), m_timers(this)
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
    takeBack(call);
    call->done = nullptr;
}

void WireClient::takeBack(const CallPtr& call)
{
    m_timers.cancel(call->secondTimer);
    for (const Sent& sent : std::exchange(call->sent, {})) {
        if (sent.connection)
            sent.connection->cancel(sent.id);
    }
}

std::optional<qint32> WireClient::coordinatorOf(const QString& group) const
{
    const auto found = m_coordinators.constFind(group);
    return found == m_coordinators.cend() ? std::nullopt : std::optional(*found);
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
    if (node == Target::Nobody) {
        finish(call, Failure(wireError(ErrorKind::NotFound, Texts::tr("The cluster names no broker that could be asked."))), -1);
        return;
    }
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
        // Every address has just refused: they have their pause from those that ask anyone, too.
        Deadline soonest = Deadline::max();
        for (const qint32 key : candidates())
            soonest = std::min(soonest, linkOf(key)->notBefore);
        if (soonest > Clock::now() && soonest < call->exchange.deadline)
            m_probeTimer = m_timers.at(soonest, [this] { probeNext(); });
        else
            probeNext();
    }
}

std::vector<qint32> WireClient::candidates() const
{
    std::vector<qint32> keys;
    for (const auto& [node, endpoint] : m_brokers)
        keys.push_back(node);
    for (size_t i = 0; i < m_config.bootstrap.size(); ++i)
        keys.push_back(bootstrapKey(i));
    return keys;
}

Connection* WireClient::bestReady(const Connection* butNot) const
{
    Connection* best = nullptr;
    for (const auto& [key, link] : m_links) {
        Connection* connection = link.connection;
        if (!connection || connection == butNot || !connection->isReady() || connection->isSilent()
            || connection->isWaiting(butNot ? SecondAfter : Sluggish))
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
    if (call->target.broker == Target::Anyone && call->mayRepeat) {
        exchange.deadline = std::min(exchange.deadline, Clock::now() + AnyonePatience);
        if (call->sent.empty())
            call->secondTimer = m_timers.after(SecondAfter, [this, call] { askSecond(call); });
    }
    const QPointer<Connection> over(connection);
    const qint32 broker = connection->broker();
    exchange.done = [this, call, over, broker](Result<Frame> frame) { answered(call, std::move(frame), over, over ? over->broker() : broker); };
    call->sent.push_back({over, 0});
    const quint64 id = connection->send(std::move(exchange)); // may have ended already
    const auto sent = std::find_if(call->sent.begin(), call->sent.end(), [&over](const Sent& one) { return over && one.connection == over; });
    if (sent == call->sent.end())
        return;
    sent->id = id;
    over->open(); // does nothing when it is open
}

// The one that was asked may be silent: its answer and that of another are as good, the first one counts.
void WireClient::askSecond(const CallPtr& call)
{
    if (!m_calls.contains(call->id) || call->sent.size() != 1 || !call->sent.front().connection)
        return;
    const Connection* first = call->sent.front().connection;
    if (Connection* second = bestReady(first)) {
        sendOver(second, call);
        return;
    }
    for (const auto& [node, endpoint] : m_brokers) {
        Link& link = *linkOf(node);
        if (!link.connection && link.notBefore <= Clock::now() && endpoint != first->endpoint()) {
            sendOver(connectionOf(node, link), call);
            return;
        }
    }
}

void WireClient::answered(const CallPtr& call, Result<Frame> frame, const Connection* over, qint32 broker)
{
    std::erase_if(call->sent, [over](const Sent& sent) { return !sent.connection || sent.connection == over; });
    if (!m_calls.contains(call->id))
        return;
    if (!frame && !call->sent.empty())
        return; // the other one may still answer
    m_timers.cancel(call->secondTimer);
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
    takeBack(call);
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
            retireLater(link.connection);
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
    connect(connection, &Connection::closed, this,
            [this, key, connection](const Error& error, bool whileConnecting) { connectionClosed(key, connection, error, whileConnecting); });
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
    bool trying = false;
    for (const qint32 key : candidates()) {
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
    const quint64 id = ++m_nextId;
    Refreshing& refreshing = m_refreshing[id];
    refreshing.deadline = deadline;
    refreshing.done = std::move(done);
    refreshing.timer = m_timers.at(deadline, [this, id] {
        const auto late = m_refreshing.extract(id);
        if (late.empty())
            return;
        QStringList addresses;
        for (const Endpoint& endpoint : m_config.bootstrap)
            addresses << endpoint.text();
        late.mapped().done(Failure(timeoutError(addresses.join(QStringLiteral(", ")))));
    });
    if (!m_askingForBrokers)
        askForBrokers();
}

void WireClient::askForBrokers()
{
    m_askingForBrokers = true;
    Metadata::Request request;
    request.topics.emplace(); // none: only the brokers
    CallOptions options;
    options.deadline = {};
    for (const auto& [id, waiting] : m_refreshing)
        options.deadline = std::max(options.deadline, waiting.deadline);
    options.atLeast = 1; // in version 0 an empty list means all
    call<Metadata>(Target::any(), request, options, [this, until = options.deadline](Result<Answer<Metadata>> answer) {
        m_askingForBrokers = false;
        Result<Done> result = Done();
        if (answer) {
            std::map<qint32, Endpoint> brokers;
            for (const auto& broker : answer->body.brokers) {
                if (broker.nodeId >= 0 && broker.port > 0 && broker.port <= 65535)
                    brokers[broker.nodeId] = {broker.host, quint16(broker.port)};
            }
            if (answer->body.brokers.size() > MostBrokers) {
                result = Failure(
                    unreadableError(answer->broker >= 0 ? Texts::tr("Broker %1").arg(answer->broker) : Texts::tr("The broker"),
                                    QStringLiteral("it names %1 brokers; at most %2 are accepted").arg(answer->body.brokers.size()).arg(MostBrokers),
                                    answer->broker));
                finishRefreshing(result);
                return;
            }
            const QString id = answer->body.clusterId.value_or(QString());
            const QString before = std::exchange(m_clusterId, id);
            adopt(brokers);
            if (!before.isEmpty() && before != id) {
                m_coordinators.clear();
                Q_EMIT clusterChanged(before, id);
            }
        } else if (answer.error().kind == ErrorKind::Timeout
                   && std::any_of(m_refreshing.begin(), m_refreshing.end(), [until](const auto& w) { return w.second.deadline > until; })) {
            askForBrokers(); // the request had the deadline of one that waited less long
            return;
        } else {
            result = Failure(answer.error());
        }
        finishRefreshing(result);
    });
}

void WireClient::finishRefreshing(const Result<Done>& result)
{
    for (auto& [id, waiting] : std::exchange(m_refreshing, {})) {
        m_timers.cancel(waiting.timer);
        waiting.done(result);
    }
}

void WireClient::adopt(const std::map<qint32, Endpoint>& brokers)
{
    m_brokers = brokers;
    // Those that have left: what they still owe may come, nothing more is asked of them.
    std::erase_if(m_links, [&brokers](const auto& known) {
        const auto& [key, link] = known;
        if (key < 0 || brokers.contains(key))
            return false;
        retireLater(link.connection);
        return true;
    });
    m_coordinators.removeIf([&brokers](const auto& known) { return !brokers.contains(known.value()); });
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
