// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordProducerWorker.h"

#include "kafka/client/ClientConfig.h"
#include "kafka/client/DeliveryErrors.h"
#include "kafka/client/ErrorConversion.h"

#include <QThread>
#include <QTimer>

namespace kafka {

namespace {

// Copies wait here, not in librdkafka's queue: cancel stays cheap and memory flat.
constexpr qint64 MaxOutstanding = 10'000;
constexpr qint64 MaxOutstandingBytes = 32 << 20;
constexpr int SliceOfCopies = 1000; // handed over before commands are looked at again
constexpr int FlushMs = 50;

static_assert(sizeof(void*) == 8, "a message's opaque carries send and copy number");
void* opaqueOf(SendId id, qint64 copy) { return reinterpret_cast<void*>((quint64(id) << 32) | quint64(copy)); }
SendId sendOf(const void* opaque) { return SendId(reinterpret_cast<quint64>(opaque) >> 32); }
qint64 copyOf(const void* opaque) { return qint64(reinterpret_cast<quint64>(opaque) & 0xffffffffU); }

bool hasProperty(const Profile& profile, const QString& name)
{
    return std::any_of(profile.properties.begin(), profile.properties.end(), [&](const ClientProperty& p) { return p.name == name; });
}

rd_kafka_headers_t* makeHeaders(const std::vector<Header>& headers)
{
    rd_kafka_headers_t* list = rd_kafka_headers_new(headers.size());
    for (const Header& header : headers) {
        // nullptr is null; an empty value must not be. A size of -1 would mean "measure it", so sizes are always given.
        const char* value = header.value.isNull() ? nullptr : header.value.constData();
        rd_kafka_header_add(list, header.name.constData(), header.name.size(), value, header.value.size());
    }
    return list;
}

/** The next copy would meet the same. The library remembers that for a while: a send after it asks anew, with a new client. */
bool isHopeless(const Error& error) { return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Authorisation; }

} // namespace

RecordProducerWorker::RecordProducerWorker(const Profile& profile, WriteGuardPtr guard, const Deadlines& deadlines)
    : m_profile(profile), m_guard(std::move(guard)), m_deadlines(deadlines), m_logIntake(profile), m_flushTimer(new QTimer(this))
{
    m_flushTimer->setSingleShot(true);
    connect(m_flushTimer, &QTimer::timeout, this, &RecordProducerWorker::flush);
}

RecordProducerWorker::~RecordProducerWorker() = default;

RecordProducerWorker::Client::~Client()
{
    if (!handle)
        return;
    // The queue's lock is held while the callback runs: none is running when this returns.
    rd_kafka_queue_cb_event_enable(queue.get(), nullptr, nullptr);
    queue.reset();
    destroyClientLater(handle, std::move(ticket));
}

Result<rd::Conf> RecordProducerWorker::makeConf(const ProducerSettings& settings) const
{
    Result<rd::Conf> conf = makeClientConfig(m_profile, ClientRole::Producer, m_deadlines);
    if (!conf)
        return conf;
    const bool idempotent = settings.idempotent && settings.acks == Acks::All;
    std::vector<std::pair<const char*, QByteArray>> own = {
        {"enable.idempotence", idempotent ? "true" : "false"},
        {"acks", acksName(settings.acks).toLatin1()},
        {"compression.type", codecName(settings.codec).toLatin1()},
        {"partitioner", partitionerName(settings.partitioner).toLatin1()},
        {"linger.ms", "1"},
        // Nothing is created on demand, so a topic that the brokers do not know is no topic: say so at once, not after 30 s.
        {"topic.metadata.propagation.max.ms", "0"},
        // As Java's producer: copies that fit the topic's limit one by one are not refused because they were batched.
        {"batch.size", "16384"},
    };
    if (!idempotent)
        own.emplace_back("retries", "0"); // a retry could write it twice
    if (!hasProperty(m_profile, QStringLiteral("message.max.bytes")))
        own.emplace_back("message.max.bytes", "1000000000"); // how large is too large is for the topic to say
    char text[512];
    for (const auto& [name, value] : own) {
        if (rd_kafka_conf_set(conf->get(), name, value.constData(), text, sizeof text) != RD_KAFKA_CONF_OK)
            return Failure(invalidError(QString::fromUtf8(text)));
    }
    return conf;
}

Result<RecordProducerWorker::ClientPtr> RecordProducerWorker::clientFor(const ProducerSettings& settings)
{
    if (!m_clients.empty() && !m_clients.back()->broken && m_clients.back()->settings == settings)
        return m_clients.back();
    Result<rd::Conf> conf = makeConf(settings);
    if (!conf)
        return Failure(conf.error());
    char text[512];
    rd_kafka_t* handle = rd_kafka_new(RD_KAFKA_PRODUCER, conf->get(), text, sizeof text);
    if (!handle)
        return Failure(invalidError(withoutSecrets(QString::fromUtf8(text), m_profile)));
    (void)conf->release(); // rd_kafka_new() took it
    auto client = std::make_shared<Client>(settings);
    client->handle = handle;
    client->queue.reset(rd_kafka_queue_get_main(handle));
    rd_kafka_set_log_queue(handle, client->queue.get());
    // Fails when no SASL mechanism with callbacks is configured, which is fine.
    rd::ErrorPtr(rd_kafka_sasl_background_callbacks_enable(handle));
    // Called by librdkafka's threads when the queue is no longer empty; may call nothing of librdkafka.
    rd_kafka_queue_cb_event_enable(
        client->queue.get(), [](rd_kafka_t*, void* self) { static_cast<RecordProducerWorker*>(self)->wakeUp(); }, this);
    wakeUp(); // only empty → filled is announced: what was logged up to here would never be
    m_clients.push_back(client);
    retireUnused();
    return client;
}

void RecordProducerWorker::retireUnused()
{
    for (auto it = m_clients.begin(); it != m_clients.end();) {
        const bool current = *it == m_clients.back() && !(*it)->broken;
        if (current || it->use_count() > 1) {
            ++it;
            continue;
        }
        it = m_clients.erase(it);
    }
}

void RecordProducerWorker::prepare(const ProducerSettings& settings)
{
    if (m_guard->writable())
        (void)clientFor(settings); // what is wrong is said by the send
}

void RecordProducerWorker::send(SendId id, const SendRequest& request)
{
    Send send;
    send.request = request;
    send.progress.send = id;
    send.progress.copies = std::clamp<qint64>(request.copies, 1, request.source ? SendRequest::MaxRecords : SendRequest::MaxCopies);
    const auto refuse = [&](const Error& why) {
        send.progress.refused = why;
        send.progress.notSent = send.progress.copies;
        Q_EMIT finished(send.progress);
    };
    if (!m_guard->writable())
        return refuse(readOnlyError());
    Result<ClientPtr> client = clientFor(request.settings);
    if (!client)
        return refuse(client.error());
    send.client = *client;
    if (!request.source)
        setRecord(send);
    m_sends.emplace(id, std::move(send));
    schedulePump();
}

void RecordProducerWorker::schedulePump()
{
    if (std::exchange(m_pumping, true))
        return;
    QMetaObject::invokeMethod(this, &RecordProducerWorker::pump, Qt::QueuedConnection);
}

/** Hands over what may be handed over, a slice per send, and ends the sends that are complete. */
void RecordProducerWorker::pump()
{
    m_pumping = false;
    bool more = false;
    for (auto it = m_sends.begin(); it != m_sends.end();) {
        Send& send = it->second;
        if (!send.stopped)
            more |= handOver(it->first, send);
        if (send.progress.reported() < send.progress.copies) {
            ++it;
            continue;
        }
        flush(); // the reports come before the end
        const SendProgress result = send.progress;
        it = m_sends.erase(it);
        Q_EMIT finished(result);
    }
    retireUnused();
    if (more)
        schedulePump();
}

void RecordProducerWorker::setRecord(Send& send)
{
    const RecordToSend& record = send.request.record;
    send.bytes = payloadBytes(record);
    send.headers.reset(record.headers.empty() ? nullptr : makeHeaders(record.headers));
}

/** Makes the source's next record the one to be sent. False: there is none, the send was stopped. */
bool RecordProducerWorker::pull(Send& send)
{
    if (!send.request.source || send.pulled)
        return true;
    auto next = send.request.source->next();
    if (!next || !*next) {
        Error fewer;
        fewer.kind = ErrorKind::Invalid;
        fewer.message = tr("There are fewer messages than were counted: what is read was changed meanwhile.");
        stop(send, next ? next->error() : fewer);
        return false;
    }
    QString topic = std::move(send.request.record.topic);
    send.request.record = std::move(**next);
    send.request.record.topic = std::move(topic);
    setRecord(send);
    return send.pulled = true;
}

/** True when the slice was used up and more can follow at once. */
bool RecordProducerWorker::handOver(SendId id, Send& send)
{
    for (int i = 0; send.next < send.progress.copies; ++i) {
        if (!pull(send))
            return false;
        if (m_outstanding > 0 && (m_outstanding >= MaxOutstanding || m_outstandingBytes + send.bytes > MaxOutstandingBytes))
            return false; // delivery reports will pump again
        if (i == SliceOfCopies)
            return true;
        if (!m_guard->writable()) { // locked in the meantime
            stop(send, readOnlyError());
            return false;
        }
        const rd::ErrorPtr error = produce(id, send);
        if (error && rd_kafka_error_code(error.get()) == RD_KAFKA_RESP_ERR__QUEUE_FULL && m_outstanding > 0)
            return false;
        if (error) {
            const Error why = handOverError(error.get(), send.request.record, send.bytes);
            send.client->broken = send.client->broken || isHopeless(why);
            stop(send, why);
            return false;
        }
        if (std::exchange(send.pulled, false))
            send.sizes.insert(send.next, send.bytes);
        ++send.next;
        ++m_outstanding;
        m_outstandingBytes += send.bytes;
        send.progress.handedOver = send.next;
    }
    return false;
}

rd::ErrorPtr RecordProducerWorker::produce(SendId id, const Send& send) const
{
    const RecordToSend& record = send.request.record;
    const QByteArray topic = record.topic.toUtf8();
    rd_kafka_vu_t v[8] = {};
    size_t n = 0;
    v[n].vtype = RD_KAFKA_VTYPE_TOPIC;
    v[n++].u.cstr = topic.constData();
    v[n].vtype = RD_KAFKA_VTYPE_PARTITION;
    v[n++].u.i32 = record.partition < 0 ? RD_KAFKA_PARTITION_UA : record.partition;
    v[n].vtype = RD_KAFKA_VTYPE_MSGFLAGS;
    v[n++].u.i = RD_KAFKA_MSG_F_COPY;
    // A null pointer is a null key or value; an empty QByteArray has a pointer and size 0.
    v[n].vtype = RD_KAFKA_VTYPE_KEY;
    v[n].u.mem.ptr = record.key.isNull() ? nullptr : const_cast<char*>(record.key.constData());
    v[n++].u.mem.size = size_t(record.key.size());
    v[n].vtype = RD_KAFKA_VTYPE_VALUE;
    v[n].u.mem.ptr = record.value.isNull() ? nullptr : const_cast<char*>(record.value.constData());
    v[n++].u.mem.size = size_t(record.value.size());
    v[n].vtype = RD_KAFKA_VTYPE_OPAQUE;
    v[n++].u.ptr = opaqueOf(id, send.next);
    if (record.timestamp >= 0) {
        v[n].vtype = RD_KAFKA_VTYPE_TIMESTAMP;
        v[n++].u.i64 = record.timestamp;
    }
    rd::Handle<rd_kafka_headers_t, rd_kafka_headers_destroy> headers;
    if (send.headers) {
        headers.reset(rd_kafka_headers_copy(send.headers.get()));
        v[n].vtype = RD_KAFKA_VTYPE_HEADERS;
        v[n++].u.headers = headers.get();
    }
    rd::ErrorPtr error(rd_kafka_produceva(send.client->handle, v, n));
    if (!error)
        (void)headers.release(); // the message owns them now
    return error;
}

/** Nothing more of this send is handed over; what was is still waited for. */
void RecordProducerWorker::stop(Send& send, const Error& why)
{
    send.stopped = true;
    send.progress.notSent += send.progress.copies - send.next;
    if (!send.progress.refused)
        send.progress.refused = why;
}

void RecordProducerWorker::cancel()
{
    for (auto& [id, send] : m_sends) {
        if (!send.stopped && send.next < send.progress.copies)
            stop(send, sendCancelled());
        // What the library has not put on a connection yet comes back as NotSent; what is under way is waited for.
        rd_kafka_purge(send.client->handle, RD_KAFKA_PURGE_F_QUEUE);
    }
    schedulePump();
}

void RecordProducerWorker::shutDown()
{
    for (const ClientPtr& client : m_clients)
        rd_kafka_purge(client->handle, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT | RD_KAFKA_PURGE_F_NON_BLOCKING);
    m_sends.clear();
    m_clients.clear();
    thread()->quit();
}

void RecordProducerWorker::wakeUp()
{
    if (!m_woken.exchange(true))
        QMetaObject::invokeMethod(this, &RecordProducerWorker::drain, Qt::QueuedConnection);
}

void RecordProducerWorker::drain()
{
    m_woken = false; // before looking, so that nothing that comes while we look is missed
    const ThrottleScope throttles([this](qint32 broker, qint32 ms) {
        if (m_throttles.tells(ms))
            Q_EMIT throttled(broker, ms);
    });
    const auto clients = m_clients;
    for (const ClientPtr& client : clients) {
        while (const rd::Event event {rd_kafka_queue_poll(client->queue.get(), 0)})
            handleEvent(*client, event.get());
    }
    if (!m_reports.empty() && !m_flushTimer->isActive()) {
        if (!m_sinceFlush.isValid() || m_sinceFlush.elapsed() >= FlushMs)
            flush();
        else
            m_flushTimer->start(int(FlushMs - m_sinceFlush.elapsed()));
    }
    schedulePump();
}

void RecordProducerWorker::handleEvent(Client& client, rd_kafka_event_t* event)
{
    switch (rd_kafka_event_type(event)) {
    case RD_KAFKA_EVENT_DR:
        while (const rd_kafka_message_t* message = rd_kafka_event_message_next(event))
            report(message);
        break;
    case RD_KAFKA_EVENT_ERROR: handleTrouble(client, errorFromEvent(event)); break;
    case RD_KAFKA_EVENT_LOG:
        if (const auto line = m_logIntake.line(event))
            Q_EMIT logged(*line);
        break;
    default: break;
    }
}

void RecordProducerWorker::handleTrouble(Client& client, const Error& error)
{
    // "All brokers are down" says less than the refused connection before it.
    if (m_trouble.message.isEmpty() || error.code != RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN)
        m_trouble = error;
    m_trouble.detail = withoutSecrets(m_trouble.detail, m_profile);
    client.broken = client.broken || error.fatal;
    if (error.kind != ErrorKind::Authentication)
        return;
    // Trying again with the same credentials can lock the account: say so now, and start anew with the next send.
    client.broken = true;
    for (auto& [id, send] : m_sends) {
        if (send.client.get() == &client && !send.stopped)
            stop(send, m_trouble);
    }
    rd_kafka_purge(client.handle, RD_KAFKA_PURGE_F_QUEUE);
}

void RecordProducerWorker::report(const rd_kafka_message_t* message)
{
    const auto it = m_sends.find(sendOf(message->_private));
    if (it == m_sends.end())
        return;
    Send& send = it->second;
    const qint64 copy = copyOf(message->_private);
    const qint64 bytes = send.request.source ? send.sizes.take(copy) : send.bytes;
    --m_outstanding;
    m_outstandingBytes -= bytes;
    RecordToSend about; // for the words of an error
    about.topic = send.request.record.topic;
    about.partition = send.request.source ? message->partition : send.request.record.partition;
    Delivery delivery = deliveryFrom(message, about, send.request.settings.acks, bytes);
    delivery.send = it->first;
    delivery.copy = copy;
    if (delivery.state == Delivery::State::NotSent && send.progress.refused)
        delivery.error = send.progress.refused; // why it was dropped
    if (delivery.state == Delivery::State::Failed) {
        if (delivery.error->kind == ErrorKind::Timeout && !m_trouble.message.isEmpty())
            delivery.error->detail = m_trouble.detail.isEmpty() ? m_trouble.message : m_trouble.detail;
        if (isHopeless(*delivery.error)) {
            send.client->broken = true;
            if (!send.stopped && send.next < send.progress.copies)
                stop(send, *delivery.error);
        }
    }
    account(send, delivery);
}

void RecordProducerWorker::account(Send& send, const Delivery& delivery)
{
    switch (delivery.state) {
    case Delivery::State::Delivered:
    case Delivery::State::Sent: ++send.progress.delivered; break;
    case Delivery::State::Failed: ++send.progress.failed; break;
    case Delivery::State::Unknown: ++send.progress.unknown; break;
    case Delivery::State::NotSent: ++send.progress.notSent; break;
    }
    m_reports.push_back(delivery);
}

void RecordProducerWorker::flush()
{
    m_flushTimer->stop();
    if (m_reports.empty())
        return;
    m_sinceFlush.start();
    Q_EMIT delivered(std::make_shared<const std::vector<Delivery>>(std::exchange(m_reports, {})));
    for (const auto& [id, send] : m_sends) {
        if (send.progress.copies > 1)
            Q_EMIT progressed(send.progress);
    }
}

} // namespace kafka
