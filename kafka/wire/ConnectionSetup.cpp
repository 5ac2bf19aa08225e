// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection comes to be ready: name, address, TLS, versions, SASL.
#include "kafka/wire/Codec.h"
#include "kafka/wire/Connection.h"
#include "kafka/wire/TokenSource.h"
#include "kafka/wire/WireError.h"
#include "kafka/wire/messages/SaslAuthenticate.h"
#include "kafka/wire/messages/SaslHandshake.h"

#include <QHostInfo>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace kafka::wire {

namespace {

constexpr qint64 MemoryBeforeSignIn = 4 * 1024 * 1024; ///< bytes that a decoded answer may take
constexpr qint64 SocketBuffer = 1024 * 1024; ///< bytes read ahead of us at most
constexpr qint16 UnsupportedVersion = 35;
constexpr qint16 UnsupportedMechanism = 33;
/** The versions before a broker has said its own: any broker answers ApiVersions, if only with "unsupported". */
constexpr qint16 FirstApiVersions = 3;
constexpr double RenewAfter = 0.85; ///< of the session's life
constexpr std::chrono::milliseconds SoonestRenewal {100};
constexpr std::chrono::milliseconds LatestRenewal {1'728'000'000}; ///< 20 days

QString sslErrorTexts(const QSslSocket& socket)
{
    QStringList texts;
    const auto errors = socket.sslHandshakeErrors();
    for (const QSslError& error : errors)
        texts.append(error.errorString());
    texts.removeDuplicates();
    return texts.join(u' ');
}

} // namespace

QString Connection::stageName() const
{
    switch (m_stage) {
    case Stage::Resolving: return Texts::tr("resolving the name");
    case Stage::Connecting: return Texts::tr("connecting");
    case Stage::Encrypting: return Texts::tr("TLS handshake");
    case Stage::AskingVersions: return Texts::tr("asking for the API versions");
    case Stage::SigningIn:
    case Stage::Renewing: return Texts::tr("signing in (SASL)");
    case Stage::Idle:
    case Stage::Ready:
    case Stage::Closed: break;
    }
    return {};
}

void Connection::open()
{
    if (m_stage != Stage::Idle)
        return;
    const QHostAddress address(m_endpoint.host);
    if (!address.isNull() || m_config.proxy.type() == QNetworkProxy::Socks5Proxy) {
        useAddresses({address}, {}); // the proxy resolves the name: then the address is null
        return;
    }
    if (m_config.lookup) {
        useAddresses(m_config.lookup(m_endpoint.host), {});
        return;
    }
    m_stage = Stage::Resolving;
    m_stageTimer = m_timers.after(m_config.connectTimeout, [this] { stageTimedOut(); });
    m_lookup = QHostInfo::lookupHost(m_endpoint.host, this, [this](const QHostInfo& info) {
        m_lookup = -1;
        useAddresses(info.addresses(), info.errorString());
    });
}

void Connection::useAddresses(const QList<QHostAddress>& addresses, const QString& resolveError)
{
    for (const QHostAddress& address : addresses) {
        const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
        if (address.isNull() || (six ? m_config.ipv6 : m_config.ipv4))
            m_addresses.append(address);
    }
    if (m_addresses.isEmpty()) {
        close(wireError(ErrorKind::Connection, Texts::tr("The name %1 cannot be resolved.").arg(m_endpoint.host), resolveError, m_broker));
        return;
    }
    tryNextAddress();
}

void Connection::tryNextAddress()
{
    makeSocket();
    m_timers.cancel(m_stageTimer);
    m_stageTimer = m_timers.after(m_config.connectTimeout, [this] { stageTimedOut(); });
    m_stage = Stage::Connecting;
    const QHostAddress address = m_addresses.takeFirst();
    if (address.isNull())
        m_socket->connectToHost(m_endpoint.host, m_endpoint.port);
    else
        m_socket->connectToHost(address, m_endpoint.port);
}

void Connection::makeSocket()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
    }
    m_head.clear();
    m_frame.clear();
    m_frameSize = -1;
    QSslSocket* tls = m_config.tls ? new QSslSocket(this) : nullptr;
    m_socket = tls ? tls : new QTcpSocket(this);
    m_socket->setProxy(m_config.proxy);
    m_socket->setReadBufferSize(SocketBuffer);
    connect(m_socket, &QTcpSocket::connected, this, &Connection::connected);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readSocket);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Connection::socketFailed);
    if (tls) {
        tls->setSslConfiguration(*m_config.tls);
        tls->setPeerVerifyName(m_endpoint.host);
        connect(tls, &QSslSocket::encrypted, this, [this] { askVersions(FirstApiVersions); });
        if (!m_config.verifyHostName) {
            connect(tls, &QSslSocket::sslErrors, this, [tls](const QList<QSslError>& errors) {
                QList<QSslError> harmless;
                for (const QSslError& error : errors) {
                    if (error.error() == QSslError::HostNameMismatch)
                        harmless.append(error);
                }
                tls->ignoreSslErrors(harmless);
            });
        }
    }
}

void Connection::connected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, m_config.keepAlive ? 1 : 0);
    if (auto* tls = qobject_cast<QSslSocket*>(m_socket)) {
        m_stage = Stage::Encrypting;
        tls->startClientEncryption();
        return;
    }
    askVersions(FirstApiVersions);
}

void Connection::stageTimedOut()
{
    Error error = timeoutError(where(), stageName(), m_broker);
    error.message = Texts::tr("%1 gave no answer (%2).").arg(where(), stageName());
    addressFailed(error);
}

void Connection::socketFailed()
{
    const QString why = m_socket->errorString();
    if (m_wasReady) {
        close(closedError(where(), why, m_broker));
        return;
    }
    if (m_stage == Stage::Encrypting) {
        const auto* tls = qobject_cast<QSslSocket*>(m_socket);
        const QString reasons = tls ? sslErrorTexts(*tls) : QString();
        if (!reasons.isEmpty()) {
            Error error
                = wireError(ErrorKind::Connection, Texts::tr("The certificate of %1 is not accepted: %2").arg(where(), reasons), why, m_broker);
            error.retriable = false;
            close(error);
            return;
        }
        addressFailed(wireError(ErrorKind::Connection,
                                Texts::tr("No TLS connection to %1: the port may not speak TLS, or it wants a client certificate.").arg(where()), why,
                                m_broker));
        return;
    }
    if (m_stage == Stage::AskingVersions) {
        addressFailed(wireError(
            ErrorKind::Connection,
            m_config.tls ? Texts::tr("%1 closed the connection before it told its API versions: it may want a client certificate.").arg(where())
                         : Texts::tr("%1 closed the connection before it told its API versions: the port may expect TLS.").arg(where()),
            why, m_broker));
        return;
    }
    if (m_stage == Stage::SigningIn && !m_inFlight.empty() && m_inFlight.front().raw) {
        close(wireError(ErrorKind::Authentication,
                        Texts::tr("%1 closed the connection while signing in with %2: brokers before Kafka 1.0 do so when they do not accept the "
                                  "credentials.")
                            .arg(where(), QString::fromLatin1(saslName(*m_config.sasl))),
                        why, m_broker));
        return;
    }
    if (m_stage == Stage::SigningIn) { // the others say what they do not accept: this is not it
        close(wireError(ErrorKind::Connection, Texts::tr("%1 closed the connection while signing in.").arg(where()), why, m_broker));
        return;
    }
    addressFailed(wireError(ErrorKind::Connection, Texts::tr("No connection to %1: %2").arg(where(), why), {}, m_broker));
}

void Connection::addressFailed(const Error& error)
{
    for (Pending& pending : std::exchange(m_inFlight, {}))
        m_timers.cancel(pending.timer); // only our own questions so far
    if (m_addresses.isEmpty())
        close(error);
    else
        tryNextAddress();
}

Error Connection::peerError(const QByteArray& firstBytes) const
{
    QString looksLike;
    if (firstBytes == "HTTP")
        looksLike = QStringLiteral("HTTP");
    else if (firstBytes.startsWith("SSH"))
        looksLike = QStringLiteral("SSH");
    const auto tlsAlert = firstBytes.size() >= 2 && firstBytes[0] == 0x15 && firstBytes[1] == 0x03;
    if (tlsAlert)
        return wireError(ErrorKind::Connection, Texts::tr("%1 expects TLS.").arg(where()), {}, m_broker);
    const QString message = looksLike.isEmpty() ? Texts::tr("%1 is not a Kafka listener.").arg(where())
                                                : Texts::tr("%1 is not a Kafka listener: it looks like %2.").arg(where(), looksLike);
    return wireError(ErrorKind::Connection, message, QStringLiteral("first bytes %1").arg(QString::fromLatin1(firstBytes.toHex(' '))), m_broker);
}

// Asks something of our own, while the connection is not open to others.
template <typename M, typename F> void Connection::ask(typename M::Request request, qint16 atMost, F answered)
{
    static constexpr Api api = M::api;
    Pending pending;
    pending.id = ++m_nextId;
    pending.exchange.api = &api;
    pending.exchange.atMost = atMost;
    pending.exchange.encode = [request = std::move(request)](Writer& writer, qint16 version) { encodeBody(writer, request, api, version); };
    pending.exchange.done = [answered](Result<Frame> frame) {
        if (frame)
            answered(*frame);
    };
    // Before ApiVersions has answered, what we ask is the version; afterwards the broker's range decides.
    static const BrokerVersions unknown {{{ApiVersions::api.key, ApiVersions::api.versions}}, {}};
    write(std::move(pending), m_versions.apis.empty() ? unknown : m_versions);
}

void Connection::askVersions(qint16 version)
{
    m_stage = Stage::AskingVersions;
    ApiVersions::Request request;
    request.clientSoftwareName = QStringLiteral("castellan");
    request.clientSoftwareVersion = QCoreApplication::applicationVersion().isEmpty() ? QStringLiteral("0") : QCoreApplication::applicationVersion();
    ask<ApiVersions>(request, version, [this](const Frame& frame) { readVersions(frame); });
}

void Connection::readVersions(const Frame& frame)
{
    const QByteArrayView body = QByteArrayView(frame.bytes).sliced(frame.body);
    // "Unsupported" comes in version 0, whatever was asked (KIP-511).
    Reader peek(body);
    const bool refused = peek.int16() == UnsupportedVersion;
    Reader reader(body, MemoryBeforeSignIn);
    auto answer = decodeBody<ApiVersions::Response>(reader, ApiVersions::api, refused ? qint16(0) : frame.version);
    if (!reader.ok()) {
        addressFailed(wireError(ErrorKind::Connection, Texts::tr("%1 is not a Kafka listener.").arg(where()), reader.error(), m_broker));
        return;
    }
    if (refused && frame.version > 0) {
        qint16 version = 0;
        for (const auto& entry : answer.apiKeys) {
            if (entry.apiKey == ApiVersions::api.key)
                version = std::clamp(entry.maxVersion, qint16(0), qint16(frame.version - 1));
        }
        askVersions(version);
        return;
    }
    if (answer.errorCode != 0) {
        close(wireError(ErrorKind::Connection, Texts::tr("%1 does not tell its API versions.").arg(where()),
                        QStringLiteral("error code %1").arg(answer.errorCode), m_broker));
        return;
    }
    for (const auto& entry : answer.apiKeys)
        m_versions.apis[entry.apiKey] = {entry.minVersion, entry.maxVersion};
    m_versions.answer = std::move(answer);
    if (m_config.sasl)
        signIn();
    else
        becomeReady();
}

void Connection::signIn()
{
    if (m_stage == Stage::Renewing) // only now: what was under way had its own deadlines
        m_stageTimer = m_timers.after(m_config.connectTimeout, [this] { close(timeoutError(where(), stageName(), m_broker)); });
    else
        m_stage = Stage::SigningIn;
    m_signingIn = true;
    if (*m_config.sasl != SaslMechanism::OAuthBearer) {
        handshake(m_config.credentials);
        return;
    }
    const QPointer<Connection> guard(this);
    m_tokens->fetch([guard](const Result<QByteArray>& token) {
        if (!guard || guard->isClosed())
            return;
        if (!token) {
            guard->close(token.error());
            return;
        }
        SaslCredentials credentials;
        credentials.token = *token;
        credentials.extensions = guard->m_config.oauth.extensions;
        guard->handshake(credentials);
    });
}

void Connection::handshake(const SaslCredentials& credentials)
{
    m_sasl = makeSaslExchange(*m_config.sasl, credentials);
    const auto range = m_versions.apis.find(SaslHandshake::api.key);
    if (range == m_versions.apis.end()) {
        close(wireError(ErrorKind::Authentication, Texts::tr("%1 has no SASL listener at this port.").arg(where()), {}, m_broker));
        return;
    }
    m_rawSasl = range->second.max == 0;
    SaslHandshake::Request request;
    request.mechanism = QString::fromLatin1(saslName(*m_config.sasl));
    ask<SaslHandshake>(request, 1, [this](const Frame& frame) { readHandshake(frame); });
}

void Connection::readHandshake(const Frame& frame)
{
    Reader reader(QByteArrayView(frame.bytes).sliced(frame.body), MemoryBeforeSignIn);
    const auto answer = decodeBody<SaslHandshake::Response>(reader, SaslHandshake::api, frame.version);
    if (!reader.ok()) {
        protocolError(reader.error());
        return;
    }
    if (answer.errorCode != 0) {
        const QString mechanism = QString::fromLatin1(saslName(*m_config.sasl));
        QStringList offered(answer.mechanisms.begin(), answer.mechanisms.end());
        Error error = wireError(ErrorKind::Authentication,
                                answer.errorCode == UnsupportedMechanism
                                    ? Texts::tr("%1 does not offer %2, but %3.").arg(where(), mechanism, offered.join(QStringLiteral(", ")))
                                    : Texts::tr("%1 refused to sign in with %2.").arg(where(), mechanism),
                                {}, m_broker);
        error.code = answer.errorCode;
        close(error);
        return;
    }
    authenticate(m_sasl->begin());
}

void Connection::authenticate(const QByteArray& token)
{
    if (m_rawSasl) {
        Pending pending;
        pending.id = ++m_nextId;
        pending.raw = true;
        pending.exchange.encode = [token](Writer& writer, qint16) { writer.raw(token); };
        pending.exchange.done = [this](Result<Frame> frame) {
            if (frame)
                readAuthenticate(frame->bytes, 0);
        };
        write(std::move(pending), m_versions);
        return;
    }
    SaslAuthenticate::Request request;
    request.authBytes = token;
    ask<SaslAuthenticate>(request, SaslAuthenticate::api.versions.max, [this](const Frame& frame) {
        Reader reader(QByteArrayView(frame.bytes).sliced(frame.body), MemoryBeforeSignIn);
        const auto answer = decodeBody<SaslAuthenticate::Response>(reader, SaslAuthenticate::api, frame.version);
        if (!reader.ok()) {
            protocolError(reader.error());
            return;
        }
        if (answer.errorCode != 0) {
            if (m_tokens)
                m_tokens->forget();
            Error error = wireError(ErrorKind::Authentication,
                                    Texts::tr("%1 did not accept the credentials (%2).").arg(where(), QString::fromLatin1(saslName(*m_config.sasl))),
                                    answer.errorMessage.value_or(QString()), m_broker);
            error.code = answer.errorCode;
            close(error);
            return;
        }
        readAuthenticate(answer.authBytes, answer.sessionLifetimeMs);
    });
}

void Connection::readAuthenticate(const QByteArray& server, qint64 lifetimeMs)
{
    auto next = m_sasl->answer(server);
    if (!next) {
        Error error = next.error();
        error.broker = m_broker;
        close(error);
    } else if (m_sasl->complete()) {
        signedIn(lifetimeMs);
    } else {
        authenticate(*next);
    }
}

void Connection::signedIn(qint64 lifetimeMs)
{
    m_sasl.reset();
    m_signingIn = false;
    if (lifetimeMs > 0) {
        // Any number may come: not signing in all the time, and no more than a timer can take.
        const double after = std::clamp(double(lifetimeMs) * RenewAfter, double(SoonestRenewal.count()), double(LatestRenewal.count()));
        m_timers.after(std::chrono::milliseconds(qint64(after)), [this] { renew(); });
    }
    becomeReady();
}

void Connection::renew()
{
    if (m_stage != Stage::Ready)
        return;
    m_stage = Stage::Renewing; // holds new requests back until what is under way has come, then signs in again
    pump();
}

void Connection::becomeReady()
{
    m_timers.cancel(m_stageTimer);
    m_stage = Stage::Ready;
    m_addresses.clear();
    const bool first = !std::exchange(m_wasReady, true);
    const QPointer<Connection> guard(this);
    if (first)
        Q_EMIT ready();
    if (guard && !isClosed())
        pump();
}

} // namespace kafka::wire
