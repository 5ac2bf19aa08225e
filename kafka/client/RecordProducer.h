// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/client/WriteGuard.h"
#include "kafka/values/Produce.h"
#include "kafka/values/Profile.h"

#include <QObject>

class QThread;

namespace kafka {

class RecordProducerWorker;

/**
 * Sends records of one produce pane, on a thread of its own that starts with the first send. Used on the GUI thread,
 * owned by its controller; every call returns at once, answers come as signals.
 *
 * The WriteGuard is asked first, before a connection is made, and again while copies are being handed over. A topic or
 * partition that does not exist is refused with the reason (DescribeTopics); nothing is ever created. Each copy ends
 * within the deadlines: delivered, failed, or unknown. An unknown one is never sent again by itself (without idempotence
 * the library's own retries are off for that reason).
 */
class RecordProducer : public QObject
{
    Q_OBJECT
public:
    RecordProducer(const Profile& profile, WriteGuardPtr guard, const Deadlines& deadlines, QObject* parent = nullptr);
    /** Closes; never waits. */
    ~RecordProducer() override;

    /** Starts sending; the answer is finished() with this number, after delivered() for every copy. */
    SendId send(const SendRequest& request);
    /**
     * Stops all sends: what has not left yet is dropped and reported NotSent. What has left stays in its topic or is still
     * waited for; sends end as usual with finished().
     */
    void cancel();
    /** Drops what has not left, stops waiting, closes the connection on the producer's own thread. No signals afterwards. */
    void close();

Q_SIGNALS:
    /** Reports as they come, at most some 20 times a second. */
    void delivered(const kafka::DeliveriesPtr& deliveries);
    void progressed(const kafka::SendProgress& progress);
    void finished(const kafka::SendProgress& result);
    void logged(const kafka::LogLine& line);

private:
    void start();

    Profile m_profile;
    WriteGuardPtr m_guard;
    Deadlines m_deadlines;
    QThread* m_thread = nullptr;
    RecordProducerWorker* m_worker = nullptr; ///< lives on m_thread, deletes itself there
    SendId m_last = 0;
    bool m_closed = false;
};

} // namespace kafka
