// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeOperation.h"
#include "kafka/client/RecordProducer.h"
#include "kafka/serde/RecordFileSource.h"
#include "kafka/serde/RecordFileSurvey.h"

#include <QPointer>

#include <atomic>
#include <memory>
#include <optional>

namespace app {

/** What is to be imported, and how. */
struct ImportOrder
{
    QString path; ///< of an NDJSON file as an export writes it; empty = not chosen yet
    kafka::serde::RecordFileOptions options;
};

/**
 * Sends the messages of an exported file into a topic, on the guarded path. The plan reads the whole file first: nothing is sent of one that has a line that is
 * not a message. "Retry failed" sends only the messages that certainly were not written. The produce pane's producer sends; the pane shows the deliveries. GUI
 * thread, the file is read on the global pool; owned by PlanFlow.
 */
class ImportOperation : public ChangeOperation
{
    Q_OBJECT
public:
    ImportOperation(ClusterSession* session, kafka::RecordProducer* producer, const QString& topic, const kafka::ProducerSettings& settings,
                    QObject* parent = nullptr);
    ~ImportOperation() override;

    void setOrder(const ImportOrder& order) { m_order = order; }

    void computePlan() override;
    void apply(const std::vector<int>& rows) override;
    void cancel() override;
    QString kind() const override { return QStringLiteral("record.import"); }

Q_SIGNALS:
    /** The producer took so many. */
    void started(kafka::SendId send, qint64 records);

private:
    void show();
    void take(const kafka::DeliveriesPtr& deliveries);
    void finish(const kafka::SendProgress& result);
    void end(const kafka::RowOutcome& outcome);

    const QString m_topic;
    const kafka::ProducerSettings m_settings;
    ImportOrder m_order;
    QPointer<kafka::RecordProducer> m_producer;
    kafka::serde::RecordFileSurvey m_survey; ///< of m_surveyed
    QString m_surveyed;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the reading under way; null = none
    kafka::serde::RecordSelection m_selection; ///< what is (still) to be sent
    std::vector<qint64> m_again; ///< numbers in the file of those that were not written
    kafka::SendId m_send = 0; ///< 0 = nothing is under way
};

} // namespace app
