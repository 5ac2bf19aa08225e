// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProduceController.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/ImportOperation.h"
#include "app/PlanFlow.h"
#include "app/ProduceOperation.h"
#include "models/Formats.h"
#include "views/dialogs/ImportForm.h"
#include "views/pages/ProducePage.h"

#include <QUuid>

namespace app {

using kafka::RowOutcome;

namespace {

kafka::TimePoint now() { return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

} // namespace

ProduceController::ProduceController(ClusterSession* session, const QString& topic, QObject* parent, ProducerFactory factory)
    : PageController(session, parent), m_topic(topic), m_factory(std::move(factory)), m_page(new views::ProducePage(&m_headers, &m_deliveries))
{
    if (!m_factory) {
        m_factory = [session] { return kafka::makeRdKafkaRecordProducer(session->profile(), kafka::Deadlines {}, session->guard()); };
    }
    m_page->setCluster(session->name(), QColor(session->profile().colour));
    m_page->setNotWritable(whyNotWritable());
    connect(session, &ClusterSession::stateChanged, this, [this] {
        if (this->session()->state() == SessionState::NotConnected)
            dropProducer();
    });
    connect(session->data(), &ClusterData::metadataChanged, this, &ProduceController::updatePartitions);
    connect(m_page, &views::PageFrame::refreshRequested, this, &ProduceController::refresh);
    connect(m_page, &views::ProducePage::sendRequested, this, &ProduceController::send);
    connect(m_page, &views::ProducePage::importRequested, this, &ProduceController::openImport);
    connect(m_page, &views::ProducePage::edited, this, &ProduceController::prepare);
    connect(m_page, &views::ProducePage::cancelRequested, this, [this] {
        if (m_producer)
            m_producer->cancel();
    });
    updatePartitions();
}

ProduceController::~ProduceController()
{
    dropProducer();
    if (m_page)
        m_page->disconnect(this);
    delete m_page;
}

QWidget* ProduceController::page() const { return m_page; }

void ProduceController::updateWritable()
{
    if (m_page)
        m_page->setNotWritable(whyNotWritable());
}

void ProduceController::refresh() { session()->data()->refreshMetadata(); }

void ProduceController::load(const kafka::RecordToSend& record) { m_page->load(record); }

void ProduceController::close()
{
    m_closed = true;
    dropProducer();
}

kafka::RecordProducer* ProduceController::producer()
{
    if (m_producer && m_open.empty() && m_producerProfile != session()->profile())
        dropProducer();
    if (!m_producer) {
        m_producer = m_factory();
        m_producerProfile = session()->profile();
        connect(m_producer.get(), &kafka::RecordProducer::delivered, this, &ProduceController::take);
        connect(m_producer.get(), &kafka::RecordProducer::progressed, this, &ProduceController::progress);
        connect(m_producer.get(), &kafka::RecordProducer::finished, this, &ProduceController::finish);
        connect(m_producer.get(), &kafka::RecordProducer::logged, session(), &ClusterSession::logged);
        connect(m_producer.get(), &kafka::RecordProducer::throttled, session(), &ClusterSession::noteThrottling);
    }
    return m_producer.get();
}

/** Closes the connection; what is still open has an unknown outcome from here on. */
void ProduceController::dropProducer()
{
    if (!m_producer)
        return;
    m_producer->close();
    auto open = std::exchange(m_open, {});
    for (auto& [id, one] : open) {
        const QString why = tr("The connection was closed before the answer came.");
        kafka::Delivery delivery;
        delivery.send = id;
        delivery.state = kafka::Delivery::State::Unknown;
        delivery.sentAt = now();
        delivery.error = kafka::Error {};
        delivery.error->kind = kafka::ErrorKind::Cancelled;
        delivery.error->message = why;
        m_deliveries.add({delivery});
        end(one, {RowOutcome::State::Unknown, why});
    }
    m_producer.reset();
    if (m_page)
        m_page->setSending(false);
}

/** Connects while the person still types: the first send of an idempotent producer would wait half a second. */
void ProduceController::prepare()
{
    if (m_closed || !isActive() || !session()->isUp() || !whyNotWritable().isEmpty())
        return;
    if (const auto request = m_page->request())
        producer()->prepare(request->settings);
}

void ProduceController::send(kafka::SendRequest request)
{
    request.record.topic = m_topic;
    const QString why = whyNotWritable();
    if (m_closed || !why.isEmpty()) {
        m_page->setNotWritable(why);
        return;
    }
    if (session()->isProduction() && request.copies > MaxUnasked)
        openPlan(request);
    else
        sendNow(request);
}

void ProduceController::openPlan(const kafka::SendRequest& request)
{
    auto* operation = new ProduceOperation(session(), producer(), request);
    connect(operation, &ProduceOperation::started, this, [this, copies = request.copies](kafka::SendId id) { begin(id, {copies, {}, 0, {}}); });
    PlanFlow::start(operation, m_page->window());
}

void ProduceController::openImport(const kafka::ProducerSettings& settings)
{
    auto* operation = new ImportOperation(session(), producer(), m_topic, settings);
    auto* form = new views::ImportForm;
    connect(operation, &ImportOperation::started, this, [this](kafka::SendId id, qint64 records) { begin(id, {records, {}, 0, {}}); });
    PlanFlow* flow = PlanFlow::start(operation, m_page->window(), form);
    flow->follow(form, [operation, form] { operation->setOrder({form->path(), form->options()}); });
}

JournalEntry ProduceController::newEntry(const kafka::SendRequest& request) const
{
    const auto& description = session()->data()->description();
    JournalEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.at = QDateTime::currentDateTimeUtc();
    entry.user = ChangeJournal::currentUser();
    entry.profileId = session()->profile().id;
    entry.cluster = session()->name();
    entry.clusterId = description ? description->clusterId : QString();
    entry.kind = QStringLiteral("record.produce");
    entry.title = request.copies == 1 ? tr("Send a message to %1").arg(m_topic)
                                      : tr("Send %1 messages to %2").arg(models::formats::number(request.copies), m_topic);
    kafka::PlanRow row;
    row.entity = targetWords(request.record);
    row.after = recordWords(request.record); // sizes: what was sent may be nobody else's business
    entry.rows = {row};
    entry.outcomes.resize(1);
    return entry;
}

void ProduceController::sendNow(const kafka::SendRequest& request)
{
    Open open;
    open.copies = request.copies;
    open.entry = newEntry(request);
    if (!session()->journal()->record(open.entry)) {
        m_page->setOutcome(tr("Nothing was sent, because it could not be journalled. %1").arg(session()->journal()->problem()));
        return;
    }
    open.task = session()->tasks()->start(open.entry.title, session()->name(), [self = QPointer(this)] {
        if (self && self->m_producer)
            self->m_producer->cancel();
    });
    begin(producer()->send(request), std::move(open));
}

void ProduceController::begin(kafka::SendId id, Open open)
{
    m_deliveries.begin(id, open.copies, now());
    m_open.emplace(id, std::move(open));
    m_page->setSending(true);
}

void ProduceController::take(const kafka::DeliveriesPtr& deliveries)
{
    m_deliveries.add(*deliveries);
    for (const auto& delivery : *deliveries) {
        const auto it = m_open.find(delivery.send);
        if (it != m_open.end() && it->second.copies == 1)
            it->second.last = delivery;
    }
}

void ProduceController::progress(const kafka::SendProgress& progress)
{
    m_page->setProgress(progress);
    const auto it = m_open.find(progress.send);
    if (it != m_open.end() && it->second.task != 0)
        session()->tasks()->setProgress(it->second.task, progress.reported(), progress.copies);
}

void ProduceController::finish(const kafka::SendProgress& result)
{
    m_deliveries.finish(result);
    const auto it = m_open.find(result.send);
    if (it == m_open.end())
        return;
    Open open = std::move(it->second);
    m_open.erase(it);
    QString text = resultWords(result);
    if (open.last) { // a single message: where it is, or why not
        const kafka::Delivery& d = *open.last;
        if (d.state == kafka::Delivery::State::Delivered)
            text = tr("Delivered to partition %1 at offset %2.").arg(d.partition).arg(models::formats::number(d.offset));
        else if (d.error)
            text = QStringLiteral("%1: %2").arg(models::DeliveryModel::stateText(d.state), d.error->message);
        else
            text = models::DeliveryModel::stateText(d.state);
    }
    m_page->setOutcome(text);
    m_page->setSending(!m_open.empty());
    end(open, resultOutcome(result, text));
}

void ProduceController::end(Open& open, const RowOutcome& outcome)
{
    if (open.task != 0) {
        using State = TaskTracker::State;
        const State state = outcome.state == RowOutcome::State::Done      ? State::Done
                            : outcome.state == RowOutcome::State::Skipped ? State::Cancelled
                                                                          : State::Failed;
        session()->tasks()->finish(open.task, state, outcome.text);
    }
    if (open.entry.id.isEmpty())
        return;
    open.entry.outcomes = {outcome};
    open.entry.finished = true;
    session()->journal()->record(open.entry);
}

void ProduceController::updatePartitions()
{
    const auto& metadata = session()->data()->metadata();
    if (const kafka::Topic* topic = metadata ? metadata->find(m_topic) : nullptr)
        m_page->setPartitions(topic->partitions);
    m_page->setUpdatedAt(session()->data()->readAt(DataSubject::Metadata));
}

} // namespace app
