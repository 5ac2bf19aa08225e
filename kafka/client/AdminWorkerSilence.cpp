// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AdminWorker that deals with silent brokers, and the metadata read, which is the first to meet them.
#include "kafka/client/AdminWorkerPrivate.h"

#include "kafka/client/ErrorConversion.h"
#include "kafka/client/TopicConversion.h"

namespace kafka {

namespace {

/** A connected broker that cannot say a few bytes within this is silent. */
constexpr std::chrono::milliseconds signOfLife {700};
constexpr std::chrono::milliseconds lookAgain {2000};
/** How long the first and the second reading of metadata may take before silence is suspected. */
constexpr std::chrono::milliseconds metadataSlices[] = {std::chrono::milliseconds(1000), std::chrono::milliseconds(3000)};

/** librdkafka tells apart whether it waited for the connection or for the answer only in this text. */
bool waitedForAnswer(const Error& error)
{
    return error.code == RD_KAFKA_RESP_ERR__TIMED_OUT && (error.message + error.detail).contains(QLatin1StringView("waiting for response"));
}

} // namespace

void AdminWorker::onSoftTimeout(const PendingPtr& pending)
{
    const std::weak_ptr<Pending> weak = pending;
    pending->softTimer = m_timers.after(lookAgain, [this, weak] {
        if (const PendingPtr late = weak.lock())
            onSoftTimeout(late);
    });
    if (!m_probe && m_probedAt > pending->begun)
        return; // the brokers were looked at since it was sent: waiting is all there is to do
    if (pending->call.route == AdminCall::Route::Any) {
        m_responsive = -1; // it may be the one that is silent
        askFirstToAnswer(pending);
    } else {
        probe({});
    }
}

void AdminWorker::askFirstToAnswer(const PendingPtr& pending)
{
    probe({});
    if (!m_probe) { // no broker is known
        issue(pending);
        return;
    }
    const std::weak_ptr<Pending> weak = pending;
    m_probe->onFirstAnswer.push_back([this, weak] {
        if (const PendingPtr waiting = weak.lock())
            issue(waiting, responsiveBroker());
    });
}

/**
 * Asks every known broker for a sign of life (DescribeCluster, sent to it alone). rd_kafka_AdminOptions_set_broker does
 * that also for requests that librdkafka fans out itself: in 2.15.1 the fan-out's first part takes the broker of the
 * options instead of all brokers (rdkafka_admin.c, rd_kafka_admin_worker, state INIT), and answers alone.
 */
void AdminWorker::probe(std::function<void()> then)
{
    if (!m_probe) {
        const std::vector<qint32> brokers = brokerIds();
        if (brokers.empty() || m_closed) {
            if (then)
                then();
            return;
        }
        m_probedAt = Clock::now();
        m_probe = std::make_unique<Probe>();
        m_probe->handle = m_handle;
        m_probe->open = int(brokers.size());
        for (const qint32 broker : brokers) {
            AdminCall ping;
            ping.op = RD_KAFKA_ADMIN_OP_DESCRIBECLUSTER;
            ping.route = AdminCall::Route::Broker;
            ping.broker = broker;
            ping.once = true;
            ping.deadline = Clock::now() + signOfLife;
            ping.send = [](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
                rd_kafka_DescribeCluster(client, options, queue);
            };
            ping.answered = [this, broker](EventResult result) {
                if (!m_probe)
                    return;
                if (result) {
                    const auto waiting = std::exchange(m_probe->onFirstAnswer, {});
                    for (const auto& each : waiting)
                        each();
                } else if (waitedForAnswer(result.error())) {
                    m_probe->silent.push_back(broker);
                }
                if (m_probe && --m_probe->open == 0)
                    probed();
            };
            call(std::move(ping));
        }
    }
    if (then && m_probe)
        m_probe->onEnd.push_back(std::move(then));
}

void AdminWorker::probed()
{
    const std::unique_ptr<Probe> probe = std::move(m_probe);
    // On this client a silent broker still counts as connected, and anything may be routed to it.
    if (!probe->silent.empty() && probe->handle == m_handle)
        renewHandle();
    for (const auto& each : probe->onFirstAnswer)
        each();
    for (const auto& each : probe->onEnd)
        each();
}

void AdminWorker::renewHandle()
{
    auto fresh = makeHandle();
    if (!fresh)
        return;
    if (m_handle->openIssues > 0)
        m_retired.push_back(m_handle);
    m_handle = *fresh;
    m_renewedAt = Clock::now();
    // Reads only: a write that was sent may have happened.
    const auto pending = m_pending;
    for (const auto& [key, each] : pending) {
        if (each->call.write || each->call.once || each->done)
            continue;
        if (each->call.route == AdminCall::Route::Any)
            issue(each, responsiveBroker());
        else
            route(each);
    }
}

void AdminWorker::coordinatorMoved()
{
    // One fresh client is enough for all the groups that moved together.
    if (!m_closed && Clock::now() - m_renewedAt > std::chrono::seconds(1))
        renewHandle();
}

void AdminWorker::readMetadata(Deadline deadline, std::function<bool()> cancelled, MetadataAnswered answered)
{
    if (m_closed)
        return;
    if (m_startError || !m_handle) {
        answered(Failure(m_startError.value_or(closedError())));
        return;
    }
    const quint64 id = ++m_lastId;
    MetadataRead& read = m_metadataReads[id];
    read.deadline = deadline;
    read.cancelled = std::move(cancelled);
    read.answered = std::move(answered);
    read.deadlineTimer = m_timers.at(deadline, [this, id] { endMetadata(id, Failure(timeoutError(false))); });
    attemptMetadata(id);
}

void AdminWorker::attemptMetadata(quint64 id)
{
    const auto found = m_metadataReads.find(id);
    if (found == m_metadataReads.end())
        return;
    MetadataRead& read = found->second;
    if (read.cancelled && read.cancelled()) {
        m_timers.cancel(read.deadlineTimer);
        m_metadataReads.erase(found);
        return;
    }
    auto slice = timeLeft(read.deadline);
    if (read.attempts < int(std::size(metadataSlices)))
        slice = std::min(slice, metadataSlices[read.attempts]);
    ++read.attempts;
    readOnHelper(slice, [this, id](Result<ClusterMetadataPtr> result) { metadataCame(id, std::move(result)); });
}

void AdminWorker::prime()
{
    if (m_helperReads == 0)
        readOnHelper(metadataSlices[0], {});
}

void AdminWorker::readOnHelper(std::chrono::milliseconds slice, std::function<void(Result<ClusterMetadataPtr>)> came)
{
    const quint64 id = ++m_lastId;
    ++m_helperReads;
    m_helperAnswers.emplace(id, std::move(came)); // stays on this thread: what it owns must not end on the helper's
    m_helper.run([this, id, handle = m_handle, slice]() mutable -> std::function<void()> {
        const struct rd_kafka_metadata* raw = nullptr;
        const rd_kafka_resp_err_t code = rd_kafka_metadata(handle->client(), 1, nullptr, &raw, int(slice.count()));
        const rd::Metadata metadata(raw);
        Result<ClusterMetadataPtr> result;
        if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
            result = metadataFrom(*metadata);
        else
            result = Failure(errorFromCode(code));
        return [this, id, result = std::move(result)] { helperAnswered(id, result); };
    });
}

void AdminWorker::helperAnswered(quint64 id, const Result<ClusterMetadataPtr>& result)
{
    if (m_closed)
        return;
    --m_helperReads;
    if (result) {
        m_metadata = *result;
        noteHeard();
    }
    const auto came = std::move(m_helperAnswers[id]);
    m_helperAnswers.erase(id);
    const auto waiting = std::exchange(m_waitingForBrokers, {});
    for (const auto& weak : waiting) {
        const PendingPtr pending = weak.lock();
        if (pending && brokerIds().empty())
            issue(pending);
        else if (pending)
            route(pending);
    }
    if (came)
        came(result);
}

void AdminWorker::metadataCame(quint64 id, Result<ClusterMetadataPtr> result)
{
    const auto found = m_metadataReads.find(id);
    if (found == m_metadataReads.end())
        return;
    if (result) {
        endMetadata(id, std::move(result));
        return;
    }
    const auto code = rd_kafka_resp_err_t(result.error().code);
    const bool again = code == RD_KAFKA_RESP_ERR__TIMED_OUT || isTransient(code);
    if (!again || timeLeft(found->second.deadline) < std::chrono::milliseconds(50)) {
        endMetadata(id, std::move(result));
        return;
    }
    // A short pause: some failures come back at once.
    probe([this, id] { m_timers.after(std::chrono::milliseconds(20), [this, id] { attemptMetadata(id); }); });
}

void AdminWorker::endMetadata(quint64 id, Result<ClusterMetadataPtr> result)
{
    const auto found = m_metadataReads.find(id);
    if (found == m_metadataReads.end())
        return;
    const MetadataRead read = std::move(found->second);
    m_metadataReads.erase(found);
    m_timers.cancel(read.deadlineTimer);
    if (!result)
        result = Failure(explained(result.error(), read.begun));
    read.answered(std::move(result));
}

} // namespace kafka
