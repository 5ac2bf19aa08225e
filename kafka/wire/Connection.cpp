// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/Connection.h"

#include "kafka/wire/WireError.h"

#include <QHostInfo>
#include <QTcpSocket>
#include <QtEndian>

#include <utility>

namespace kafka::wire {

namespace {

constexpr size_t MostInFlight = 64;
/** Bytes of one answer while nobody has shown who he is: as Kafka's brokers, which take no more (sasl.server.max.receive.size). */
constexpr qint64 LargestBeforeSignIn = 512 * 1024;

} // namespace

Result<qint16> chooseVersion(const Exchange& exchange, const BrokerVersions& versions, const QString& where)
{
    const Api& api = *exchange.api;
    const auto failure = [](const QString& message) { return Failure(wireError(ErrorKind::Unsupported, message)); };
    const auto found = versions.apis.find(api.key);
    if (found == versions.apis.end())
        return failure(Texts::tr("%1 does not support %2.").arg(where, QLatin1String(api.name)));
    const qint16 lowest = std::max(api.versions.min, exchange.atLeast);
    const qint16 highest = std::min(api.versions.max, exchange.atMost);
    const qint16 version = std::min(highest, found->second.max);
    if (version < lowest || version < found->second.min) {
        return failure(Texts::tr("%1 supports %2 in versions %3 to %4; this needs %5 to %6.")
                           .arg(where, QLatin1String(api.name))
                           .arg(found->second.min)
                           .arg(found->second.max)
                           .arg(lowest)
                           .arg(highest));
    }
    return version;
}

Connection::Connection(const ConnectionConfig& config, const Endpoint& endpoint, qint32 broker, TokenSource* tokens, QObject* parent)
    : QObject(parent), m_config(config), m_endpoint(endpoint), m_broker(broker), m_tokens(tokens), m_timers(this)
{ }

Connection::~Connection()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

QString Connection::where() const { return m_broker >= 0 ? Texts::tr("Broker %1 (%2)").arg(m_broker).arg(m_endpoint.text()) : m_endpoint.text(); }

bool Connection::isWaiting(std::chrono::milliseconds longerThan) const
{
    return !m_inFlight.empty() && Clock::now() - std::max(m_lastHeard, m_inFlight.front().sent) > longerThan;
}

quint64 Connection::send(Exchange exchange)
{
    Pending pending;
    pending.id = ++m_nextId;
    pending.exchange = std::move(exchange);
    const quint64 id = pending.id;
    if (isClosed()) {
        pending.exchange.done(Failure(closedError(where(), m_lastError.detail, m_broker)));
        return id;
    }
    pending.timer = m_timers.at(pending.exchange.deadline, [this, id] { expired(id); });
    m_queue.push_back(std::move(pending));
    pump();
    return id;
}

void Connection::cancel(quint64 id)
{
    const auto isIt = [id](const Pending& pending) { return pending.id == id; };
    if (const auto found = std::find_if(m_queue.begin(), m_queue.end(), isIt); found != m_queue.end()) {
        m_timers.cancel(found->timer);
        m_queue.erase(found);
        return;
    }
    // The bytes will come and have to be read past; the timer stays, to notice when they do not.
    if (const auto found = std::find_if(m_inFlight.begin(), m_inFlight.end(), isIt); found != m_inFlight.end()) {
        found->abandoned = true;
        found->exchange.done = nullptr;
    }
}

void Connection::expired(quint64 id)
{
    const auto isIt = [id](const Pending& pending) { return pending.id == id; };
    if (const auto found = std::find_if(m_queue.begin(), m_queue.end(), isIt); found != m_queue.end()) {
        const auto done = std::move(found->exchange.done);
        m_queue.erase(found);
        done(Failure(timeoutError(where(), isReady() ? QString() : stageName(), m_broker)));
        return;
    }
    const auto found = std::find_if(m_inFlight.begin(), m_inFlight.end(), isIt);
    if (found == m_inFlight.end())
        return;
    m_silent = m_silent || m_lastAnswer <= found->sent; // also when it drips: an answer that has no end blocks those behind it
    const auto done = found->abandoned ? nullptr : std::move(found->exchange.done);
    found->abandoned = true;
    const QPointer<Connection> guard(this);
    if (done)
        done(Failure(timeoutError(where(), {}, m_broker)));
    if (guard)
        closeIfDone();
}

void Connection::retire()
{
    m_retired = true;
    closeIfDone();
}

// A silent or replaced connection is of no use once nobody waits for it.
void Connection::closeIfDone()
{
    if (isClosed() || !(m_silent || m_retired) || !m_queue.empty())
        return;
    if (std::all_of(m_inFlight.begin(), m_inFlight.end(), [](const Pending& pending) { return pending.abandoned; }))
        close(closedError(where(), QStringLiteral("not needed any more"), m_broker));
}

void Connection::pump()
{
    while (m_stage == Stage::Ready && !m_queue.empty() && m_inFlight.size() < MostInFlight) {
        Pending pending = std::move(m_queue.front());
        m_queue.pop_front();
        write(std::move(pending), m_versions);
    }
    if (m_stage == Stage::Renewing && m_inFlight.empty() && !m_signingIn)
        signIn();
}

void Connection::write(Pending pending, const BrokerVersions& versions)
{
    Writer body;
    if (pending.raw) {
        pending.exchange.encode(body, 0);
    } else {
        const auto version = chooseVersion(pending.exchange, versions, where());
        if (version) {
            pending.version = *version;
            pending.exchange.encode(body, *version);
        }
        if (!version || !body.ok()) {
            m_timers.cancel(pending.timer);
            Error error
                = version ? wireError(ErrorKind::Invalid,
                                      Texts::tr("%1 cannot be asked of %2.").arg(QLatin1String(pending.exchange.api->name), where()), body.error())
                          : version.error();
            error.broker = m_broker;
            pending.exchange.done(Failure(std::move(error)));
            return;
        }
    }
    Writer request;
    if (!pending.raw) {
        pending.correlation = m_nextCorrelation++;
        request.int16(pending.exchange.api->key);
        request.int16(pending.version);
        request.int32(pending.correlation);
        request.string(m_config.clientId, false); // never compact, not even in flexible headers
        if (pending.exchange.api->flexible(pending.version))
            request.unsignedVarint(0);
    }
    Writer size;
    size.int32(qint32(request.data().size() + body.data().size()));
    pending.sent = Clock::now();
    m_inFlight.push_back(std::move(pending));
    m_socket->write(size.data() + request.data() + body.data());
}

void Connection::readSocket()
{
    const QPointer<QTcpSocket> socket(m_socket);
    const QPointer<Connection> guard(this);
    while (guard && socket && socket == m_socket && socket->bytesAvailable() > 0) {
        m_lastHeard = Clock::now();
        if (m_frameSize < 0) {
            m_head += socket->read(4 - m_head.size());
            if (m_head.size() == 4)
                frameBegins();
        } else {
            m_frame += socket->read(m_frameSize - m_frame.size());
        }
        if (guard && m_frameSize >= 0 && m_frame.size() == m_frameSize)
            frameComplete();
    }
}

void Connection::frameBegins()
{
    const auto size = qFromBigEndian<qint32>(m_head.constData());
    if (m_inFlight.empty()) {
        protocolError(QStringLiteral("%1 bytes nobody asked for").arg(size));
        return;
    }
    const int least = m_inFlight.front().raw ? 0 : 4;
    const bool stranger = !m_wasReady || m_signingIn;
    const qint64 largest = stranger ? std::min(m_config.largestReply, LargestBeforeSignIn) : m_config.largestReply;
    if (size < least || size > largest) {
        if (m_stage == Stage::AskingVersions) {
            // Often not Kafka at all: the "size" of an HTTP server is 1213486160.
            addressFailed(peerError(m_head));
            return;
        }
        protocolError(QStringLiteral("an answer of %1 bytes; at most %2 are accepted").arg(size).arg(largest));
        return;
    }
    m_frameSize = size; // nothing is reserved: the bytes have to come first
}

void Connection::frameComplete()
{
    m_lastAnswer = Clock::now();
    Frame frame {std::exchange(m_frame, {}), 0, 0};
    m_frameSize = -1;
    m_head.clear();
    Pending pending = std::move(m_inFlight.front());
    m_inFlight.pop_front();
    m_timers.cancel(pending.timer);
    frame.version = pending.version;
    if (!pending.raw) {
        Reader reader(frame.bytes);
        const qint32 correlation = reader.int32();
        if (correlation != pending.correlation) {
            const QString detail = QStringLiteral("%1: answer %2 came for request %3")
                                       .arg(QLatin1String(pending.exchange.api->name))
                                       .arg(correlation)
                                       .arg(pending.correlation);
            m_inFlight.push_front(std::move(pending));
            protocolError(detail);
            return;
        }
        if (pending.exchange.api->taggedResponseHeader(pending.version)) {
            for (quint32 tags = reader.unsignedVarint(); tags > 0 && reader.ok(); --tags) {
                reader.unsignedVarint();
                reader.take(reader.unsignedVarint());
            }
        }
        if (!reader.ok()) {
            m_inFlight.push_front(std::move(pending));
            protocolError(reader.error());
            return;
        }
        frame.body = reader.position();
    }
    const QPointer<Connection> guard(this);
    Q_EMIT heard();
    if (guard && pending.exchange.done)
        pending.exchange.done(std::move(frame));
    if (guard && !isClosed()) {
        m_silent = false;
        pump();
        closeIfDone();
    }
}

void Connection::protocolError(const QString& detail) { close(unreadableError(where(), detail, m_broker)); }

void Connection::close(const Error& error)
{
    if (isClosed())
        return;
    const bool whileConnecting = !m_wasReady;
    m_stage = Stage::Closed;
    m_lastError = error;
    m_timers.clear();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    const QPointer<Connection> guard(this);
    for (auto* open : {&m_inFlight, &m_queue}) {
        for (Pending& pending : std::exchange(*open, {})) {
            if (pending.exchange.done && !pending.abandoned)
                pending.exchange.done(Failure(error));
            if (!guard)
                return;
        }
    }
    Q_EMIT closed(error, whileConnecting);
}

} // namespace kafka::wire
