// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RdKafkaHandles.h"
#include "kafka/values/Result.h"

#include <QEvent>
#include <QObject>

#include <atomic>
#include <chrono>
#include <memory>

namespace kafka {

/** Counts a client until it is destroyed; see waitForDestroyedClients(). */
class ClientTicket
{
public:
    ClientTicket();
    ~ClientTicket();
    ClientTicket(const ClientTicket&) = delete;
    ClientTicket& operator=(const ClientTicket&) = delete;
};
using ClientTicketPtr = std::shared_ptr<ClientTicket>;

/**
 * One librdkafka client for requests, with the single queue on which its replies, errors and log lines arrive. When
 * that queue is no longer empty, a wakeUpEvent() is posted to the target: no polling. Created and drained on the admin
 * thread; shared with the blocking helper while that calls into the client. The last owner may let go on any thread:
 * the client is destroyed on a thread of its own, because that can take seconds.
 */
class AdminHandle
{
public:
    /** Makes the client (does not connect). Errors: Invalid, e.g. a certificate that cannot be read. */
    static Result<std::shared_ptr<AdminHandle>> create(const rd_kafka_conf_t* conf, QObject* target);
    ~AdminHandle();
    AdminHandle(const AdminHandle&) = delete;
    AdminHandle& operator=(const AdminHandle&) = delete;

    rd_kafka_t* client() const { return m_client; }
    rd_kafka_queue_t* queue() const { return m_queue.get(); }
    /** The next event, or null when the queue is empty. Never waits. */
    rd::Event next() { return rd::Event(rd_kafka_queue_poll(m_queue.get(), 0)); }
    /** Node ids the client has learned from the cluster; empty before the first answer. */
    std::vector<qint32> brokerIds() const;
    /** No wake-up is posted after this returns. */
    void silence();

    static QEvent::Type wakeUpEvent();
    /** Posts a wake-up; also callable by the owner, to go on draining later. */
    void wakeUp();
    /** To be called before draining: a wake-up that comes later is posted again. */
    void wokenUp() { m_wakeUpPosted.store(false, std::memory_order_release); }

    int openIssues = 0; ///< requests sent over it that have not been answered; admin thread only

private:
    AdminHandle() = default;
    static void onQueueFilled(rd_kafka_t* client, void* self);

    ClientTicketPtr m_ticket = std::make_shared<ClientTicket>();
    rd_kafka_t* m_client = nullptr;
    rd::Queue m_queue;
    QObject* m_target = nullptr;
    std::atomic<bool> m_wakeUpPosted {false};
};

/** Destroys the client on a thread of its own; returns at once. */
void destroyClientLater(rd_kafka_t* client, ClientTicketPtr ticket = std::make_shared<ClientTicket>());
/** Waits until every client that has a ticket is gone, and every closing thread. False when the time ran out: end the process then. */
bool waitForDestroyedClients(std::chrono::milliseconds atMost);

} // namespace kafka
