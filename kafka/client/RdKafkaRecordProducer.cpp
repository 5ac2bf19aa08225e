// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordProducer.h"
#include "kafka/client/RecordProducerWorker.h"

#include <QDeadlineTimer>
#include <QThread>

namespace kafka {

namespace {

/** close() on the GUI thread waits no longer than this. */
constexpr std::chrono::milliseconds patience {50};

/** Forwards to the worker on the producer's thread. */
class RdKafkaRecordProducer : public RecordProducer
{
public:
    RdKafkaRecordProducer(const Profile& profile, const Deadlines& deadlines, WriteGuardPtr guard)
        : m_profile(profile), m_deadlines(deadlines), m_guard(std::move(guard))
    { }
    ~RdKafkaRecordProducer() override { shut(); }

    void prepare(const ProducerSettings& settings) override;
    SendId send(const SendRequest& request) override;
    void cancel() override
    {
        if (m_thread)
            QMetaObject::invokeMethod(m_worker, &RecordProducerWorker::cancel, Qt::QueuedConnection);
    }
    void close() override { shut(); }

private:
    void start();
    void shut();

    const Profile m_profile;
    const Deadlines m_deadlines;
    const WriteGuardPtr m_guard;
    QThread* m_thread = nullptr; ///< null before the first send and after closing
    RecordProducerWorker* m_worker = nullptr; ///< lives on m_thread and ends with it
    bool m_closed = false;
};

void RdKafkaRecordProducer::start()
{
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("producer"));
    m_worker = new RecordProducerWorker(m_profile, m_guard, m_deadlines);
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &RecordProducerWorker::delivered, this, &RecordProducer::delivered);
    connect(m_worker, &RecordProducerWorker::progressed, this, &RecordProducer::progressed);
    connect(m_worker, &RecordProducerWorker::finished, this, &RecordProducer::finished);
    connect(m_worker, &RecordProducerWorker::logged, this, &RecordProducer::logged);
    connect(m_worker, &RecordProducerWorker::throttled, this, &RecordProducer::throttled);
    m_thread->start();
}

void RdKafkaRecordProducer::prepare(const ProducerSettings& settings)
{
    if (m_closed || !m_guard->writable())
        return;
    if (!m_thread)
        start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, settings] { worker->prepare(settings); }, Qt::QueuedConnection);
}

SendId RdKafkaRecordProducer::send(const SendRequest& request)
{
    static SendId last = 0; // GUI thread; unique in the process, so that a pane may change its producer
    const SendId id = ++last;
    if (m_closed)
        return id;
    if (!m_thread)
        start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, id, request] { worker->send(id, request); }, Qt::QueuedConnection);
    return id;
}

void RdKafkaRecordProducer::shut()
{
    m_closed = true;
    if (!m_thread)
        return;
    disconnect(m_worker, nullptr, this, nullptr);
    QMetaObject::invokeMethod(m_worker, &RecordProducerWorker::shutDown, Qt::QueuedConnection);
    // It ends at once unless it is busy; then it goes by itself.
    if (m_thread->wait(QDeadlineTimer(patience)))
        delete m_thread;
    else
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread = nullptr;
    m_worker = nullptr;
}

} // namespace

std::unique_ptr<RecordProducer> makeRdKafkaRecordProducer(const Profile& profile, const Deadlines& deadlines, WriteGuardPtr guard)
{
    qRegisterMetaType<kafka::DeliveriesPtr>();
    qRegisterMetaType<kafka::SendProgress>();
    qRegisterMetaType<kafka::LogLine>();
    return std::make_unique<RdKafkaRecordProducer>(profile, deadlines, std::move(guard));
}

} // namespace kafka
