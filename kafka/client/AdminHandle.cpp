// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/AdminHandle.h"

#include "kafka/client/ClosingThreads.h"
#include "kafka/client/ErrorConversion.h"

#include <QCoreApplication>

#include <condition_variable>
#include <cstdlib>
#include <mutex>

namespace kafka {

namespace {

/** How many clients there are. Never destroyed itself: the threads may outlive main(). */
struct ClientCount
{
    std::mutex mutex;
    std::condition_variable changed;
    int count = 0;

    static ClientCount& instance()
    {
        static auto* clients = new ClientCount;
        return *clients;
    }
};

} // namespace

ClientTicket::ClientTicket()
{
    auto& clients = ClientCount::instance();
    const std::lock_guard lock(clients.mutex);
    ++clients.count;
}

ClientTicket::~ClientTicket()
{
    auto& clients = ClientCount::instance();
    const std::lock_guard lock(clients.mutex);
    --clients.count;
    clients.changed.notify_all();
}

Result<std::shared_ptr<AdminHandle>> AdminHandle::create(const rd_kafka_conf_t* conf, QObject* target)
{
    std::shared_ptr<AdminHandle> handle(new AdminHandle);
    char text[512];
    rd::Conf copy(rd_kafka_conf_dup(conf));
    handle->m_client = rd_kafka_new(RD_KAFKA_CONSUMER, copy.get(), text, sizeof text);
    if (!handle->m_client)
        return Failure(invalidError(QString::fromUtf8(text)));
    (void)copy.release(); // owned by the client now
    handle->m_target = target;
    handle->m_queue.reset(rd_kafka_queue_get_main(handle->m_client));
    rd_kafka_set_log_queue(handle->m_client, handle->m_queue.get());
    // Fails when no SASL mechanism with callbacks is configured, which is fine.
    rd::ErrorPtr(rd_kafka_sasl_background_callbacks_enable(handle->m_client));
    rd_kafka_queue_cb_event_enable(handle->m_queue.get(), &AdminHandle::onQueueFilled, handle.get());
    // The callback fires on empty → filled only: what was logged up to here would never be announced.
    handle->wakeUp();
    return handle;
}

AdminHandle::~AdminHandle()
{
    if (!m_client)
        return;
    silence();
    m_queue.reset();
    destroyClientLater(m_client, std::move(m_ticket));
}

void AdminHandle::silence()
{
    // The queue's lock is held while the callback runs, so none is running when this returns.
    rd_kafka_queue_cb_event_enable(m_queue.get(), nullptr, nullptr);
}

std::vector<qint32> AdminHandle::brokerIds() const
{
    size_t count = 0;
    const std::unique_ptr<int32_t, decltype(&std::free)> ids(rd_kafka_brokers_learned_ids(m_client, &count), &std::free);
    std::vector<qint32> brokers(ids.get(), ids.get() + count);
    std::erase_if(brokers, [](qint32 id) { return id < 0; });
    return brokers;
}

QEvent::Type AdminHandle::wakeUpEvent()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

void AdminHandle::onQueueFilled(rd_kafka_t*, void* self)
{
    // On one of librdkafka's threads, with the queue locked: nothing of librdkafka may be called here.
    static_cast<AdminHandle*>(self)->wakeUp();
}

void AdminHandle::wakeUp()
{
    if (!m_wakeUpPosted.exchange(true, std::memory_order_acq_rel))
        QCoreApplication::postEvent(m_target, new QEvent(wakeUpEvent()));
}

void destroyClientLater(rd_kafka_t* client, ClientTicketPtr ticket)
{
    closingThreads::start([client, ticket = std::move(ticket)]() mutable {
        rd_kafka_destroy_flags(client, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
        ticket.reset();
    });
}

bool waitForDestroyedClients(std::chrono::milliseconds atMost)
{
    const auto end = std::chrono::steady_clock::now() + atMost;
    {
        auto& clients = ClientCount::instance();
        std::unique_lock lock(clients.mutex);
        if (!clients.changed.wait_until(lock, end, [&] { return clients.count == 0; }))
            return false;
    }
    return closingThreads::awaitAll(std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()));
}

} // namespace kafka
