// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Codec.h"
#include "kafka/wire/Connection.h"
#include "kafka/wire/WireError.h"

#include <QHash>
#include <QObject>

#include <set>

namespace kafka::wire {

/** Who is asked. */
struct Target
{
    static constexpr qint32 Anyone = -1;
    static constexpr qint32 Nobody = -2;
    qint32 broker = Anyone; ///< node id

    static Target any() { return {}; }
    /** That broker and no other: an id that is none (−1 where a broker knows no leader or coordinator) is asked of nobody. */
    static Target node(qint32 id) { return {id < 0 ? Nobody : id}; }
};

struct CallOptions
{
    Deadline deadline;
    qint16 atLeast = 0; ///< the lowest version in which the request means what the caller wants
    qint16 atMost = 32767;
    /** Asked again (with back-off, until the deadline) when the connection failed: reads only. */
    bool mayRepeat = true;
};

/** A decoded answer and where it is from. */
template <typename M> struct Answer
{
    typename M::Response body;
    qint16 version = 0;
    qint32 broker = -1; ///< -1: a bootstrap address whose node id is not known
};

/**
 * A cluster as our own protocol client sees it: one connection per broker, made when first asked for, and remade with
 * exponential back-off. Lives on the wire thread; every callback runs there, exactly once (never after cancel() or once
 * this is destroyed). No call outlives its deadline. A read that anyone may answer is asked of a second broker when the
 * first is slow.
 *
 *     client.call<DescribeLogDirs>(Target::node(2), request, options, [](Result<Answer<DescribeLogDirs>> answer) { … });
 *
 * Errors are transport errors (kinds Connection, Timeout, Authentication, Unsupported, Internal for unreadable answers);
 * error codes inside answers are the caller's to read.
 */
class WireClient : public QObject
{
    Q_OBJECT
public:
    explicit WireClient(ConnectionConfig config, QObject* parent = nullptr);
    ~WireClient() override;

    /** `request` makes it for the version spoken. Returns an id for cancel(). */
    template <typename M>
    quint64 callBuilt(Target target, std::function<typename M::Request(qint16 version)> request, const CallOptions& options,
                      std::function<void(Result<Answer<M>>)> done);
    template <typename M>
    quint64 call(Target target, typename M::Request request, const CallOptions& options, std::function<void(Result<Answer<M>>)> done)
    {
        return callBuilt<M>(
            target, [request = std::move(request)](qint16) { return request; }, options, std::move(done));
    }
    /** Real: what is not sent yet never is, what comes is not decoded, `done` is not called. */
    void cancel(quint64 id);

    /** Asks the cluster for its brokers again (Metadata without topics); several at once are one request. */
    void refreshBrokers(Deadline deadline, std::function<void(Result<Done>)> done);
    /** As last told: node ids with their advertised addresses. Empty before the first refresh. */
    const std::map<qint32, Endpoint>& brokers() const { return m_brokers; }
    QString clusterId() const { return m_clusterId; }
    /** The broker that coordinates a group, as FindCoordinator last told whoever asked; nullopt when nobody has asked. */
    std::optional<qint32> coordinatorOf(const QString& group) const;
    void rememberCoordinator(const QString& group, qint32 broker) { m_coordinators.insert(group, broker); }
    /** To be called when that broker says that it is another. */
    void forgetCoordinator(const QString& group) { m_coordinators.remove(group); }
    /** Versions of the connection to that broker, when there is one. */
    const BrokerVersions* versionsOf(qint32 broker) const;
    /** Connections that are ready; for tests and diagnostics. */
    int openConnections() const;

Q_SIGNALS:
    void heard();
    /** A broker held an answer back because of a quota (KIP-219: it mutes the connection for that long). */
    void throttled(qint32 broker, qint32 ms);
    /** The addresses now lead to another cluster than before. */
    void clusterChanged(const QString& before, const QString& now);

private:
    struct Link
    {
        Endpoint endpoint;
        Connection* connection = nullptr; ///< the one new requests go to
        int failures = 0;
        Deadline notBefore {}; ///< back-off
        std::optional<Error> lastError; ///< of the last attempt, nullopt after a success
    };
    /** One sending of a request. */
    struct Sent
    {
        QPointer<Connection> connection;
        quint64 id = 0; ///< on that connection
    };
    struct Call
    {
        quint64 id = 0;
        Target target;
        Exchange exchange; ///< without done
        std::function<void(Result<Frame>, qint32 broker)> done;
        bool mayRepeat = true;
        int attempts = 0;
        bool refreshed = false; ///< the brokers were asked for because its target was not known
        std::vector<Sent> sent; ///< two when anyone is asked and the first one is slow
        TimerQueue::Id timer {};
        TimerQueue::Id secondTimer {};
    };
    using CallPtr = std::shared_ptr<Call>;

    quint64 begin(CallPtr call);
    void attempt(const CallPtr& call);
    void attemptNode(const CallPtr& call);
    void attemptAnyone(const CallPtr& call);
    void sendOver(Connection* connection, const CallPtr& call);
    void askSecond(const CallPtr& call);
    void takeBack(const CallPtr& call);
    void answered(const CallPtr& call, Result<Frame> frame, const Connection* over, qint32 broker);
    void finish(const CallPtr& call, Result<Frame> frame, qint32 broker);
    bool repeats(const CallPtr& call, const Error& error);

    Link* linkOf(qint32 key);
    Connection* connectionOf(qint32 key, Link& link);
    Connection* bestReady(const Connection* butNot = nullptr) const;
    void connectionReady(qint32 key);
    void connectionClosed(qint32 key, Connection* connection, const Error& error, bool whileConnecting);
    /** Whoever may be asked first: known brokers, then bootstrap addresses. */
    std::vector<qint32> candidates() const;
    void probeNext();
    void flushWaiting();
    void failWaiting();
    void adopt(const std::map<qint32, Endpoint>& brokers);
    Error asAdvertised(Error error, qint32 broker) const;

    const ConnectionConfig m_config;
    TokenSource* m_tokens = nullptr;
    TimerQueue m_timers;
    std::map<qint32, Link> m_links; ///< by node id; bootstrap addresses are -2, -3, …
    std::map<qint32, Endpoint> m_brokers;
    QString m_clusterId;
    QHash<QString, qint32> m_coordinators;
    std::map<quint64, CallPtr> m_calls;
    quint64 m_nextId = 0;

    // those that ask anyone, while no connection is ready
    std::vector<CallPtr> m_waiting;
    std::set<qint32> m_probed; ///< links tried in this round
    std::optional<Error> m_probeError;
    TimerQueue::Id m_probeTimer {};

    struct Refreshing
    {
        Deadline deadline;
        std::function<void(Result<Done>)> done;
        TimerQueue::Id timer {};
    };
    void askForBrokers();
    void finishRefreshing(const Result<Done>& result);
    std::map<quint64, Refreshing> m_refreshing; ///< share one request, each with its own deadline
    bool m_askingForBrokers = false;
};

template <typename M>
quint64 WireClient::callBuilt(Target target, std::function<typename M::Request(qint16 version)> request, const CallOptions& options,
                              std::function<void(Result<Answer<M>>)> done)
{
    static constexpr Api api = M::api;
    auto call = std::make_shared<Call>();
    call->target = target;
    call->mayRepeat = options.mayRepeat;
    call->exchange.api = &api;
    call->exchange.atLeast = options.atLeast;
    call->exchange.atMost = options.atMost;
    call->exchange.deadline = options.deadline;
    call->exchange.encode = [request = std::move(request)](Writer& writer, qint16 version) { encodeBody(writer, request(version), api, version); };
    call->done = [this, done = std::move(done)](Result<Frame> frame, qint32 broker) {
        if (!frame) {
            done(Failure(std::move(frame.error())));
            return;
        }
        Reader reader(QByteArrayView(frame->bytes).sliced(frame->body));
        Answer<M> answer {decodeBody<typename M::Response>(reader, api, frame->version), frame->version, broker};
        if (!reader.ok()) {
            const QString where = broker >= 0 ? Texts::tr("Broker %1").arg(broker) : Texts::tr("The broker");
            done(Failure(unreadableError(
                where, QStringLiteral("%1 version %2, %3").arg(QLatin1String(api.name)).arg(frame->version).arg(reader.error()), broker)));
            return;
        }
        if constexpr (requires { answer.body.throttleTimeMs; }) {
            if (answer.body.throttleTimeMs > 0)
                Q_EMIT throttled(broker, answer.body.throttleTimeMs);
        }
        done(std::move(answer));
    };
    return begin(std::move(call));
}

} // namespace kafka::wire
