// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeJournal.h"
#include "app/PageController.h"
#include "app/TaskTracker.h"
#include "kafka/client/RecordProducer.h"
#include "models/DeliveryModel.h"
#include "models/HeaderModel.h"

#include <QPointer>

#include <functional>
#include <map>
#include <memory>

namespace views {
class ProducePage;
}

namespace app {

/**
 * The Produce section of a topic tab. Sends what the page asks for, shows and journals the outcome (topic, partition,
 * offset and sizes; never contents). Over MaxUnasked messages into production go through a plan (level 3). GUI thread.
 */
class ProduceController : public PageController
{
    Q_OBJECT
public:
    /** More messages at once into production need the topic's name typed. */
    static constexpr qint64 MaxUnasked = 100;
    using ProducerFactory = std::function<std::unique_ptr<kafka::RecordProducer>()>;

    /** `factory` (for tests) makes the producer; at first use, and again after the connection was changed. */
    ProduceController(ClusterSession* session, const QString& topic, QObject* parent = nullptr, ProducerFactory factory = {});
    ~ProduceController() override;

    QWidget* page() const override;
    QString title() const override { return m_topic; }
    void refresh() override;
    void close() override;
    /** "Edit and send again": fills the page with a record, byte for byte; nothing is sent. */
    void load(const kafka::RecordToSend& record);

private:
    void updateWritable() override;
    struct Open ///< a send under way
    {
        qint64 copies = 1;
        JournalEntry entry; ///< id empty: PlanFlow journals it
        TaskId task = 0;
        std::optional<kafka::Delivery> last; ///< of a single copy
    };

    kafka::RecordProducer* producer();
    void dropProducer();
    void prepare();
    void send(kafka::SendRequest request);
    void sendNow(const kafka::SendRequest& request);
    void openPlan(const kafka::SendRequest& request);
    void openImport(const kafka::ProducerSettings& settings);
    void begin(kafka::SendId id, Open open);
    void take(const kafka::DeliveriesPtr& deliveries);
    void progress(const kafka::SendProgress& progress);
    void finish(const kafka::SendProgress& result);
    void end(Open& open, const kafka::RowOutcome& outcome);
    void updatePartitions();
    JournalEntry newEntry(const kafka::SendRequest& request) const;

    const QString m_topic;
    ProducerFactory m_factory;
    models::HeaderModel m_headers;
    models::DeliveryModel m_deliveries;
    QPointer<views::ProducePage> m_page;
    std::unique_ptr<kafka::RecordProducer> m_producer;
    std::map<kafka::SendId, Open> m_open;
    kafka::Profile m_producerProfile; ///< what m_producer was made with
    bool m_closed = false;
};

} // namespace app
