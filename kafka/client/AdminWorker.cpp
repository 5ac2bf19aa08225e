// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/AdminWorkerPrivate.h"

#include "kafka/client/ErrorConversion.h"
#include "kafka/client/EventFacts.h"

namespace kafka {

namespace {

/** librdkafka ends a request by itself at its deadline; this is for the case that it does not. */
constexpr std::chrono::milliseconds backstop {250};
/** How long a read waits before silence is suspected. */
constexpr std::chrono::milliseconds softTimeout {1000};
/** One turn of the event loop takes at most this many events, so that posted requests get their turn too. */
constexpr int eventsPerTurn = 500;
constexpr std::chrono::milliseconds heardEvery {250};

std::chrono::milliseconds backOff(int attempts) { return std::chrono::milliseconds(std::min(100 << std::min(attempts, 4), 1000)); }

} // namespace

AdminWorker::AdminWorker(const Profile& profile, rd::Conf conf, const Deadlines& deadlines)
    : m_profile(profile), m_deadlines(deadlines), m_conf(std::move(conf)), m_timers(this), m_logs(profile), m_helper(this)
{ }

AdminWorker::~AdminWorker() { close(); }

void AdminWorker::start()
{
    auto handle = makeHandle();
    if (handle)
        m_handle = *handle;
    else
        m_startError = handle.error();
}

Result<std::shared_ptr<AdminHandle>> AdminWorker::makeHandle()
{
    auto handle = AdminHandle::create(m_conf.get(), this);
    if (!handle)
        handle.error().message = withoutSecrets(handle.error().message, m_profile);
    return handle;
}

void AdminWorker::close()
{
    if (std::exchange(m_closed, true))
        return;
    // No wake-up comes after this; what is pending is destroyed unanswered, which cancels its futures.
    for (const auto& retired : m_retired)
        retired->silence();
    if (m_handle)
        m_handle->silence();
    m_timers.clear();
    m_probe.reset();
    std::exchange(m_metadataReads, {}).clear();
    std::exchange(m_helperAnswers, {}).clear();
    std::exchange(m_pending, {}).clear();
    std::exchange(m_issues, {}).clear();
    m_retired.clear();
    m_handle.reset();
}

Deadline AdminWorker::deadlineFor(bool write) const
{
    const bool neverHeard = m_heardAt == Clock::time_point();
    return Clock::now() + (write ? m_deadlines.write : neverHeard ? std::min(m_deadlines.connect, m_deadlines.read) : m_deadlines.read);
}

void AdminWorker::call(AdminCall call)
{
    if (m_closed)
        return;
    if (m_startError || !m_handle) {
        call.answered(Failure(m_startError.value_or(closedError())));
        return;
    }
    auto pending = std::make_shared<Pending>();
    pending->call = std::move(call);
    m_pending.emplace(pending.get(), pending);
    const std::weak_ptr<Pending> weak = pending;
    pending->deadlineTimer = m_timers.at(pending->call.deadline + backstop, [this, weak] {
        if (const PendingPtr late = weak.lock())
            complete(late, Failure(explained(timeoutError(late->call.write, {}, late->call.broker), late->begun)));
    });
    if (!pending->call.write && !pending->call.once)
        pending->softTimer = m_timers.after(softTimeout, [this, weak] {
            if (const PendingPtr late = weak.lock())
                onSoftTimeout(late);
        });
    route(pending);
}

void AdminWorker::route(const PendingPtr& pending)
{
    const auto route = pending->call.route;
    const bool knowsBrokers = !brokerIds().empty();
    if (!knowsBrokers)
        prime();
    if (!knowsBrokers && route == AdminCall::Route::Any) {
        m_waitingForBrokers.push_back(pending);
    } else if (route != AdminCall::Route::Any) {
        issue(pending, route == AdminCall::Route::Broker ? pending->call.broker : -1);
    } else if (const qint32 broker = responsiveBroker(); broker >= 0) {
        issue(pending, broker);
    } else {
        askFirstToAnswer(pending);
    }
}

void AdminWorker::issue(const PendingPtr& pending, qint32 broker)
{
    const AdminCall& call = pending->call;
    if (pending->done)
        return;
    const int ms = int(timeLeft(call.deadline).count());
    if (ms <= 0 || (call.cancelled && call.cancelled())) {
        complete(pending, Failure(explained(timeoutError(false, {}, call.broker), pending->begun)));
        return;
    }
    const quint64 id = ++m_lastId;
    rd::AdminOptions options(rd_kafka_AdminOptions_new(m_handle->client(), call.op));
    rd_kafka_AdminOptions_set_request_timeout(options.get(), ms, nullptr, 0);
    // How long the broker may take; it answers before we stop listening. Not every request has it, then it is refused.
    rd_kafka_AdminOptions_set_operation_timeout(options.get(), std::max(ms - 500, ms / 2), nullptr, 0);
    if (broker >= 0)
        rd_kafka_AdminOptions_set_broker(options.get(), broker, nullptr, 0);
    rd_kafka_AdminOptions_set_opaque(options.get(), reinterpret_cast<void*>(quintptr(id)));
    if (call.tune)
        call.tune(options.get());
    m_issues.emplace(id, Issue {pending, m_handle, broker});
    ++m_handle->openIssues;
    ++pending->openIssues;
    call.send(m_handle->client(), options.get(), m_handle->queue());
}

bool AdminWorker::event(QEvent* event)
{
    if (event->type() != AdminHandle::wakeUpEvent())
        return QObject::event(event);
    if (m_closed)
        return true;
    const auto retired = m_retired; // answers may change the list
    for (const auto& handle : retired)
        drain(handle);
    if (const auto current = m_handle)
        drain(current);
    std::erase_if(m_retired, [](const auto& handle) { return handle->openIssues == 0; });
    return true;
}

void AdminWorker::drain(const std::shared_ptr<AdminHandle>& handle)
{
    handle->wokenUp();
    const ThrottleScope throttles([this](qint32 broker, qint32 ms) {
        if (!m_closed && m_throttles.tells(ms))
            Q_EMIT throttled(broker, ms);
    });
    for (int i = 0; i < eventsPerTurn && !m_closed; ++i) {
        const rd::Event event = handle->next();
        if (!event)
            return;
        take(handle, event.get());
    }
    if (!m_closed)
        handle->wakeUp();
}

void AdminWorker::take(const std::shared_ptr<AdminHandle>& handle, const rd_kafka_event_t* event)
{
    switch (rd_kafka_event_type(event)) {
    case RD_KAFKA_EVENT_NONE: break;
    case RD_KAFKA_EVENT_LOG:
        if (const auto line = m_logs.line(event))
            Q_EMIT logged(*line);
        break;
    case RD_KAFKA_EVENT_ERROR:
        if (handle == m_handle)
            noteTrouble(errorFromEvent(event));
        break;
    default: answer(event);
    }
}

void AdminWorker::answer(const rd_kafka_event_t* event)
{
    const auto found = m_issues.find(quint64(reinterpret_cast<quintptr>(rd_kafka_event_opaque(const_cast<rd_kafka_event_t*>(event)))));
    if (found == m_issues.end())
        return;
    const Issue issue = std::move(found->second);
    m_issues.erase(found);
    --issue.handle->openIssues;
    --issue.pending->openIssues;
    if (issue.pending->done)
        return; // answered by another sending, cancelled, or past its deadline
    if (rd_kafka_event_error(const_cast<rd_kafka_event_t*>(event)) == RD_KAFKA_RESP_ERR_NO_ERROR) {
        if (somebodyAnswered(event))
            noteHeard(issue.broker);
        complete(issue.pending, event);
        return;
    }
    Error error = errorFromEvent(event);
    error.broker = issue.broker;
    failed(issue.pending, error);
}

void AdminWorker::failed(const PendingPtr& pending, Error error)
{
    const AdminCall& call = pending->call;
    const auto code = rd_kafka_resp_err_t(error.code);
    const bool untouched = refusedUntouched(code);
    const bool again = untouched || (!call.write && !call.once && isTransient(code));
    const auto delay = backOff(pending->attempts);
    if (again && timeLeft(call.deadline) > delay && !(call.cancelled && call.cancelled())) {
        ++pending->attempts;
        if (code == RD_KAFKA_RESP_ERR_NOT_COORDINATOR)
            coordinatorMoved();
        const std::weak_ptr<Pending> weak = pending;
        m_timers.after(delay, [this, weak, code] {
            if (const PendingPtr waiting = weak.lock())
                code == RD_KAFKA_RESP_ERR_NOT_CONTROLLER ? issue(waiting) : route(waiting); // librdkafka knows the controller
        });
        return;
    }
    if (pending->openIssues > 0 && !call.write)
        return; // it was also asked over another client: that one may still answer
    // Before it was sent it can have changed nothing.
    const bool neverSent
        = error.detail.contains(QLatin1StringView("waiting for broker")) || error.detail.contains(QLatin1StringView("waiting for controller"));
    if (call.write && !neverSent)
        error = asWriteError(error);
    else if (error.kind == ErrorKind::Timeout)
        error = timeoutError(false, error.detail, error.broker);
    complete(pending, Failure(explained(error, pending->begun)));
}

void AdminWorker::complete(const PendingPtr& pending, EventResult result)
{
    if (std::exchange(pending->done, true))
        return;
    const PendingPtr kept = pending; // the caller's reference may live in the map
    m_timers.cancel(kept->deadlineTimer);
    m_timers.cancel(kept->softTimer);
    m_pending.erase(kept.get());
    const auto answered = std::move(kept->call.answered);
    kept->call.send = nullptr;
    kept->call.cancelled = nullptr;
    answered(std::move(result));
}

qint32 AdminWorker::responsiveBroker() const { return Clock::now() - m_responsiveAt < std::chrono::seconds(1) ? m_responsive : -1; }

void AdminWorker::noteHeard(qint32 broker)
{
    const auto now = Clock::now();
    m_heardAt = now;
    if (broker >= 0) {
        m_responsive = broker;
        m_responsiveAt = now;
    }
    if (now - m_heardEmitted >= heardEvery) {
        m_heardEmitted = now;
        Q_EMIT heard(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
    }
}

void AdminWorker::noteTrouble(const Error& error)
{
    const auto now = Clock::now();
    // "All brokers are down" only sums up; what was said just before tells why.
    if (error.code != RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN || now - m_troubleAt > std::chrono::seconds(5))
        m_lastTrouble = error;
    m_troubleAt = now;
    if (const auto told = m_logs.trouble(error))
        Q_EMIT trouble(*told);
    if (error.kind != ErrorKind::Authentication || m_heardAt != Clock::time_point())
        return;
    // Never let in: waiting for the deadline would only repeat it.
    const auto pending = m_pending;
    for (const auto& [key, each] : pending) {
        if (!each->call.write)
            complete(each, Failure(error));
    }
    std::vector<quint64> reads;
    for (const auto& [id, read] : m_metadataReads)
        reads.push_back(id);
    for (const quint64 id : reads)
        endMetadata(id, Failure(error));
}

/** A request that only waited is explained by what the connection said meanwhile. */
Error AdminWorker::explained(Error error, Clock::time_point since) const
{
    const bool waited = error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Connection;
    if (!waited || error.outcomeUnknown || !m_lastTrouble || m_heardAt >= since)
        return error;
    // Trouble from before the request counts only while nothing has been heard since.
    if (m_troubleAt < since && m_heardAt >= m_troubleAt)
        return error;
    Error better = *m_lastTrouble;
    better.retriable = true;
    return better;
}

} // namespace kafka
