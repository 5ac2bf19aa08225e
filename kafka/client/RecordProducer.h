// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/client/WriteGuard.h"
#include "kafka/values/Produce.h"
#include "kafka/values/Profile.h"

#include <QObject>

#include <memory>

namespace kafka {

/**
 * Sends records of one produce pane. Abstract, so that controllers are tested with a fake. Used on the GUI thread, owned
 * by its controller; every call returns at once, answers come as signals.
 *
 * The WriteGuard is asked first, before a connection is made, and again while copies are being handed over. A topic or
 * partition that does not exist fails at once with the reason; nothing is ever created. Each copy ends
 * within the deadlines: delivered, failed, or unknown. An unknown one is never sent again by itself (without idempotence
 * the library's own retries are off for that reason).
 */
class RecordProducer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Connects with these settings ahead of the first send, which an idempotent producer's start would delay by half a second.
     *  Nothing happens while the guard forbids writing. */
    virtual void prepare(const ProducerSettings& settings) = 0;
    /** Starts sending; the answer is finished() with this number (unique in the process), after delivered() for every copy that was handed over. */
    virtual SendId send(const SendRequest& request) = 0;
    /**
     * Stops all sends: what has not left yet is dropped and reported NotSent. What has left stays in its topic or is still
     * waited for; sends end as usual with finished().
     */
    virtual void cancel() = 0;
    /** Drops what has not left, stops waiting, closes the connection. No signals afterwards. */
    virtual void close() = 0;

Q_SIGNALS:
    /** Reports as they come, at most some 20 times a second. */
    void delivered(const kafka::DeliveriesPtr& deliveries);
    /** Of sends with several copies, with each batch of reports. */
    void progressed(const kafka::SendProgress& progress);
    void finished(const kafka::SendProgress& result);
    void logged(const kafka::LogLine& line);
    /** As AdminGateway::throttled: a broker holds its answers back because of a quota. */
    void throttled(qint32 broker, qint32 ms);
};

/**
 * Over librdkafka, on a thread of its own that starts with the first send; its destructor closes and waits at most 50 ms.
 * The client is destroyed on a thread of its own: waitForDestroyedClients().
 */
std::unique_ptr<RecordProducer> makeRdKafkaRecordProducer(const Profile& profile, const Deadlines& deadlines, WriteGuardPtr guard);

} // namespace kafka
