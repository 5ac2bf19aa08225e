// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/client/AdminHandle.h"
#include "kafka/client/BlockingHelper.h"
#include "kafka/client/LogIntake.h"
#include "kafka/client/Throttles.h"
#include "kafka/values/Deadline.h"
#include "kafka/values/Profile.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace kafka {

/** The answer to one call, to be read before the function returns; or why there is none. */
using EventResult = Result<const rd_kafka_event_t*>;

/** One asynchronous request to librdkafka. */
struct AdminCall
{
    /** Which broker must answer. */
    enum class Route {
        Any, ///< whichever answers soonest: librdkafka would take "the controller", on KRaft a random, maybe silent
        ///< broker
        Broker, ///< the one in `broker`
        Inside ///< librdkafka finds leader or coordinator itself
    };

    rd_kafka_admin_op_t op = RD_KAFKA_ADMIN_OP_ANY;
    Route route = Route::Inside;
    qint32 broker = -1;
    bool write = false;
    bool once = false; ///< a sign of life: not sent again, and its silence starts nothing
    Deadline deadline {};
    /** More options than the timeouts and the broker. May be empty. */
    std::function<void(rd_kafka_AdminOptions_t*)> tune;
    /** Builds the C objects and sends. A read may be sent again, over another client, when no answer comes. */
    std::function<void(rd_kafka_t*, const rd_kafka_AdminOptions_t*, rd_kafka_queue_t*)> send;
    /** Called exactly once on the admin thread, at the deadline at the latest; never when the worker closes before. */
    std::function<void(EventResult)> answered;
    /** True when nobody waits any more: not sent, or not sent again. May be empty. */
    std::function<bool()> cancelled;
};

/**
 * The admin thread's object: sends requests, gets their answers from one queue per client, keeps deadlines, and keeps
 * silent brokers from holding up what others could answer. Lives on its own QThread; made and posted to by
 * RdKafkaAdminGateway; owned by its thread.
 *
 * A broker that is stopped closes its connections and librdkafka avoids it. One that is silent (frozen, cut off) looks
 * connected, and librdkafka would go on asking it for metadata and coordinators. So a read without answer after a
 * second starts a probe of every known broker; if one is connected but silent, a fresh client takes over, on which that
 * broker cannot become connected before it speaks, and the reads under way are asked again there. The first answer
 * counts.
 */
class AdminWorker : public QObject
{
    Q_OBJECT
public:
    AdminWorker(const Profile& profile, rd::Conf conf, const Deadlines& deadlines);
    ~AdminWorker() override;

    // -- everything below: admin thread only --------------------------------------------------------------------------
    /** Makes the client. */
    void start();
    /** Cancels what is pending and lets the clients go. Nothing is answered afterwards. */
    void close();

    void call(AdminCall call);
    using MetadataAnswered = std::function<void(Result<ClusterMetadataPtr>)>;
    /** All topics, read on the blocking helper; sent again over another client when no answer comes. */
    void readMetadata(Deadline deadline, std::function<bool()> cancelled, MetadataAnswered answered);

    /**
     * To be called when a broker says that it is no longer a group's coordinator. librdkafka 2.15.1 remembers the last ten
     * coordinators for a quarter of an hour and does not forget one for that answer: a fresh client asks anew.
     */
    void coordinatorMoved();

    /** Deadline for a request that begins now. Reads on a connection that never answered get the connect deadline. */
    Deadline deadlineFor(bool write) const;
    TimerQueue& timers() { return m_timers; }
    /** Node ids known to the client; may be empty. */
    std::vector<qint32> brokerIds() const { return m_handle ? m_handle->brokerIds() : std::vector<qint32>(); }
    /** The newest complete metadata this worker has read; null before. */
    const ClusterMetadataPtr& metadata() const { return m_metadata; }

Q_SIGNALS:
    void heard(kafka::TimePoint at);
    void trouble(const kafka::Error& error);
    void logged(const kafka::LogLine& line);
    /** A broker holds answers back because of a quota; at most a few times a second, unless it grows. */
    void throttled(qint32 broker, qint32 ms);

protected:
    bool event(QEvent* event) override;

private:
    struct Pending; ///< a call that has no answer yet
    struct Issue; ///< one sending of it
    struct MetadataRead;
    using PendingPtr = std::shared_ptr<Pending>;

    Result<std::shared_ptr<AdminHandle>> makeHandle();
    // calls
    void route(const PendingPtr& pending);
    void issue(const PendingPtr& pending, qint32 broker = -1);
    void drain(const std::shared_ptr<AdminHandle>& handle);
    void take(const std::shared_ptr<AdminHandle>& handle, const rd_kafka_event_t* event);
    void answer(const rd_kafka_event_t* event);
    void failed(const PendingPtr& pending, Error error);
    void complete(const PendingPtr& pending, EventResult result);
    // what the clients tell of themselves
    void noteHeard(qint32 broker = -1);
    /** The broker that answered within the last second, or -1. */
    qint32 responsiveBroker() const;
    void noteTrouble(const Error& error);
    Error explained(Error error, Clock::time_point since) const;
    // silent brokers
    void onSoftTimeout(const PendingPtr& pending);
    /** Sends it to whichever broker answers a probe first. */
    void askFirstToAnswer(const PendingPtr& pending);
    void probe(std::function<void()> then);
    void probed();
    void renewHandle();
    // metadata
    /** Reads metadata for the client's own use: it connects only when asked something by name of nobody. */
    void prime();
    void readOnHelper(std::chrono::milliseconds slice, std::function<void(Result<ClusterMetadataPtr>)> came);
    void helperAnswered(quint64 id, const Result<ClusterMetadataPtr>& result);
    void attemptMetadata(quint64 id);
    void metadataCame(quint64 id, Result<ClusterMetadataPtr> result);
    void endMetadata(quint64 id, Result<ClusterMetadataPtr> result);

    const Profile m_profile;
    const Deadlines m_deadlines;
    const rd::Conf m_conf;
    TimerQueue m_timers;
    LogIntake m_logs;
    std::shared_ptr<AdminHandle> m_handle; ///< new requests go here
    std::vector<std::shared_ptr<AdminHandle>> m_retired; ///< still answering older ones
    BlockingHelper m_helper;
    std::optional<Error> m_startError;

    std::unordered_map<quint64, Issue> m_issues; ///< by the id librdkafka carries as opaque
    std::unordered_map<const Pending*, PendingPtr> m_pending;
    std::unordered_map<quint64, MetadataRead> m_metadataReads;
    quint64 m_lastId = 0;

    std::vector<std::weak_ptr<Pending>> m_waitingForBrokers; ///< calls for any broker, before one is known
    int m_helperReads = 0; ///< under way on the helper
    std::unordered_map<quint64, std::function<void(Result<ClusterMetadataPtr>)>> m_helperAnswers;
    ClusterMetadataPtr m_metadata;
    qint32 m_responsive = -1; ///< the broker that last answered a call of its own
    Clock::time_point m_responsiveAt {};
    Clock::time_point m_heardAt {}; ///< epoch = never
    Clock::time_point m_heardEmitted {};
    ThrottleLimit m_throttles;
    Clock::time_point m_probedAt {};
    Clock::time_point m_renewedAt {};
    struct Probe;
    std::unique_ptr<Probe> m_probe; ///< under way
    std::optional<Error> m_lastTrouble;
    Clock::time_point m_troubleAt {};
    bool m_closed = false;
};

} // namespace kafka
