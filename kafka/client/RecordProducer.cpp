// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordProducer.h"

#include "kafka/client/RecordProducerWorker.h"

#include <QThread>

namespace kafka {

/** close() on the GUI thread waits no longer than this. */
static constexpr std::chrono::milliseconds patience {50};

RecordProducer::RecordProducer(const Profile& profile, WriteGuardPtr guard, const Deadlines& deadlines, QObject* parent)
    : QObject(parent), m_profile(profile), m_guard(std::move(guard)), m_deadlines(deadlines)
{
    qRegisterMetaType<kafka::DeliveriesPtr>();
    qRegisterMetaType<kafka::SendProgress>();
    qRegisterMetaType<kafka::LogLine>();
}

RecordProducer::~RecordProducer() { close(); }

void RecordProducer::start()
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
    m_thread->start();
}

SendId RecordProducer::send(const SendRequest& request)
{
    const SendId id = ++m_last;
    if (m_closed)
        return id;
    if (!m_thread)
        start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id, request] { worker->send(id, request); }, Qt::QueuedConnection);
    return id;
}

void RecordProducer::cancel()
{
    if (m_thread)
        QMetaObject::invokeMethod(m_worker, &RecordProducerWorker::cancel, Qt::QueuedConnection);
}

void RecordProducer::close()
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

} // namespace kafka
