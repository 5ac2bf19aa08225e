// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Deadline.h"
#include "kafka/wire/ConnectionConfig.h"
#include "kafka/wire/Message.h"
#include "kafka/wire/messages/ApiVersions.h"

#include <QHostAddress>
#include <QPointer>

#include <deque>

class QTcpSocket;

namespace kafka::wire {

class TokenSource;

/** An answer before it is decoded. */
struct Frame
{
    QByteArray bytes;
    qint64 body = 0; ///< where the body begins, behind the header
    qint16 version = 0;
};

/** One request and what becomes of its answer. */
struct Exchange
{
    const Api* api = nullptr;
    qint16 atLeast = 0; ///< below, the request would mean something else
    qint16 atMost = 32767;
    std::function<void(Writer&, qint16 version)> encode;
    std::function<void(Result<Frame>)> done; ///< once, unless cancelled
    Deadline deadline;
};

/** What a broker said about itself (ApiVersions). */
struct BrokerVersions
{
    std::map<qint16, VersionRange> apis;
    ApiVersions::Response answer;
};

/** The version to speak with a broker of that range; Error(Unsupported) says both ranges. */
[[nodiscard]] Result<qint16> chooseVersion(const Exchange& exchange, const BrokerVersions& versions, const QString& where);

/**
 * One connection to one broker: resolves, tries each address, TLS, ApiVersions, SASL, then pipelines what was sent, in
 * order. Answers must come in the order of their requests with their correlation ids; anything else ends the connection.
 * Does not connect again once it has closed: the WireClient makes a new one. Wire thread, owned by the WireClient.
 */
class Connection : public QObject
{
    Q_OBJECT
public:
    /** `broker`: node id, or < 0 for a bootstrap address. `tokens` may be null when there is no OAUTHBEARER. */
    Connection(const ConnectionConfig& config, const Endpoint& endpoint, qint32 broker, TokenSource* tokens, QObject* parent);
    ~Connection() override;

    void open();
    /** Queued until the connection is ready. The id is for cancel(). */
    quint64 send(Exchange exchange);
    /** Drops it: not sent any more, or its answer is thrown away unread. `done` is not called. */
    void cancel(quint64 id);
    /** Another one has taken its place: it ends when what is open has ended. */
    void retire();
    /** Ends it: everything open fails with `error`. */
    void close(const Error& error);

    bool isReady() const { return m_stage == Stage::Ready || m_stage == Stage::Renewing; }
    bool isClosed() const { return m_stage == Stage::Closed; }
    /** A request has passed its deadline and nothing at all was heard since: better ask over another connection. */
    bool isSilent() const { return m_silent; }
    /** Nothing was heard for that long although an answer is due. */
    bool isWaiting(std::chrono::milliseconds longerThan) const;
    size_t load() const { return m_inFlight.size() + m_queue.size(); }
    const BrokerVersions& versions() const { return m_versions; }
    const Endpoint& endpoint() const { return m_endpoint; }
    void setBroker(qint32 broker) { m_broker = broker; }
    qint32 broker() const { return m_broker; }
    /** "broker 2 (host:9092)" or "host:9092". */
    QString where() const;

Q_SIGNALS:
    void ready();
    /** Once, after everything open has failed. `whileConnecting`: it never became ready. */
    void closed(const kafka::Error& error, bool whileConnecting);
    void heard();

private:
    enum class Stage { Idle, Resolving, Connecting, Encrypting, AskingVersions, SigningIn, Ready, Renewing, Closed };
    struct Pending
    {
        quint64 id = 0;
        Exchange exchange;
        qint32 correlation = 0;
        qint16 version = 0;
        bool raw = false; ///< SASL bytes without headers (brokers before 1.0)
        bool abandoned = false;
        Clock::time_point sent {};
        TimerQueue::Id timer {};
    };

    // ConnectionSetup.cpp
    void useAddresses(const QList<QHostAddress>& addresses, const QString& resolveError);
    void tryNextAddress();
    void makeSocket();
    void connected();
    void stageTimedOut();
    void socketFailed();
    void addressFailed(const Error& error);
    void askVersions(qint16 version);
    void readVersions(const Frame& frame);
    void signIn();
    void handshake(const SaslCredentials& credentials);
    void readHandshake(const Frame& frame);
    void authenticate(const QByteArray& token);
    void readAuthenticate(const QByteArray& server, qint64 lifetimeMs);
    void signedIn(qint64 lifetimeMs);
    void renew();
    void becomeReady();
    QString stageName() const;
    Error peerError(const QByteArray& firstBytes) const;

    // Connection.cpp
    template <typename M, typename F> void ask(typename M::Request request, qint16 atMost, F answered);
    void pump();
    void write(Pending pending, const BrokerVersions& versions);
    void readSocket();
    void frameBegins();
    void frameComplete();
    void expired(quint64 id);
    void closeIfDone();
    void protocolError(const QString& detail);

    const ConnectionConfig& m_config;
    const Endpoint m_endpoint;
    qint32 m_broker;
    TokenSource* m_tokens;
    Stage m_stage = Stage::Idle;
    bool m_wasReady = false;
    bool m_silent = false;
    bool m_retired = false;

    int m_lookup = -1;
    QList<QHostAddress> m_addresses; ///< not tried yet
    QTcpSocket* m_socket = nullptr;
    TimerQueue m_timers;
    TimerQueue::Id m_stageTimer {};
    Error m_lastError;

    BrokerVersions m_versions;
    std::unique_ptr<SaslExchange> m_sasl;
    bool m_rawSasl = false;
    bool m_signingIn = false; ///< a sign-in is under way (Renewing waits for what is in flight first)

    quint64 m_nextId = 0;
    qint32 m_nextCorrelation = 0;
    std::deque<Pending> m_queue;
    std::deque<Pending> m_inFlight;
    QByteArray m_head; ///< the four bytes of size, while they come
    QByteArray m_frame;
    qint64 m_frameSize = -1;
    Clock::time_point m_lastHeard {};
    Clock::time_point m_lastAnswer {}; ///< a whole one
};

} // namespace kafka::wire
