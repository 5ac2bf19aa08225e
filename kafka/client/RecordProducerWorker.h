// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminHandle.h"
#include "kafka/client/LogIntake.h"
#include "kafka/client/Throttles.h"
#include "kafka/client/WriteGuard.h"
#include "kafka/values/Produce.h"
#include "kafka/values/Profile.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <atomic>
#include <map>

class QTimer;

namespace kafka {

/**
 * The half of RecordProducer that lives on the producer's thread and owns the rd_kafka_t. Never blocks: librdkafka wakes
 * it through its queue, there is no polling interval, and clients are destroyed on a thread of their own.
 */
class RecordProducerWorker : public QObject
{
    Q_OBJECT
public:
    RecordProducerWorker(const Profile& profile, WriteGuardPtr guard, const Deadlines& deadlines);
    ~RecordProducerWorker() override;

    void prepare(const ProducerSettings& settings);
    void send(SendId id, const SendRequest& request);
    void cancel();
    /** Drops what has not left, destroys the client, ends the thread. */
    void shutDown();

Q_SIGNALS:
    void delivered(const kafka::DeliveriesPtr& deliveries);
    void progressed(const kafka::SendProgress& progress);
    void finished(const kafka::SendProgress& result);
    void logged(const kafka::LogLine& line);
    void throttled(qint32 broker, qint32 ms);

private:
    /** One rd_kafka_t with the settings it was made with. */
    struct Client
    {
        explicit Client(const ProducerSettings& s) : settings(s) { }
        ~Client();
        Client(const Client&) = delete;
        Client& operator=(const Client&) = delete;

        const ProducerSettings settings;
        ClientTicketPtr ticket = std::make_shared<ClientTicket>();
        rd_kafka_t* handle = nullptr;
        rd::Queue queue;
        bool broken = false; ///< a fatal error: the next send makes a new one
    };
    using ClientPtr = std::shared_ptr<Client>;

    struct Send
    {
        SendRequest request;
        ClientPtr client;
        SendProgress progress;
        rd::Handle<rd_kafka_headers_t, rd_kafka_headers_destroy> headers;
        qint64 bytes = 0; ///< of the next copy
        QHash<qint64, qint64> sizes; ///< of a source's records that were handed over and not reported: copy → bytes
        bool pulled = false; ///< request.record is the source's next one
        qint64 next = 0; ///< first copy not handed over yet
        bool stopped = false; ///< nothing more is handed over
    };

    Result<ClientPtr> clientFor(const ProducerSettings& settings);
    Result<rd::Conf> makeConf(const ProducerSettings& settings) const;
    void retireUnused();
    void pump();
    void schedulePump();
    bool handOver(SendId id, Send& send);
    bool pull(Send& send);
    void setRecord(Send& send);
    rd::ErrorPtr produce(SendId id, const Send& send) const;
    void stop(Send& send, const Error& why);
    void wakeUp();
    void drain();
    void handleEvent(Client& client, rd_kafka_event_t* event);
    void handleTrouble(Client& client, const Error& error);
    void report(const rd_kafka_message_t* message);
    void account(Send& send, const Delivery& delivery);
    void flush();

    const Profile m_profile;
    const WriteGuardPtr m_guard;
    const Deadlines m_deadlines;
    std::vector<ClientPtr> m_clients; ///< the last is the current one; earlier ones finish their sends
    std::map<SendId, Send> m_sends; ///< under way
    LogIntake m_logIntake;
    ThrottleLimit m_throttles;
    Error m_trouble; ///< what the library last said about the connection; names a time-out's cause
    qint64 m_outstanding = 0; ///< copies handed over and not reported
    qint64 m_outstandingBytes = 0;
    std::atomic<bool> m_woken = false; ///< a drain is posted
    bool m_pumping = false; ///< a pump is posted
    std::vector<Delivery> m_reports; ///< not emitted yet
    QTimer* m_flushTimer;
    QElapsedTimer m_sinceFlush;
};

} // namespace kafka
