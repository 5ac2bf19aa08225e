// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeOperation.h"
#include "kafka/client/RecordProducer.h"

#include <QPointer>

namespace app {

/** "3 bytes", "null", "empty": sizes only, for plans and the journal, which never carry contents. */
QString sizeWords(const QByteArray& bytes);
/** "key null, value 17 bytes, headers: 2". */
QString recordWords(const kafka::RecordToSend& record);
/** "orders / 3" or "orders" when the partitioner chooses. */
QString targetWords(const kafka::RecordToSend& record);
/** "98 delivered, 2 failed" and why, if anything went wrong. */
QString resultWords(const kafka::SendProgress& result);
/** What the result means for the journal and the plan's row. */
kafka::RowOutcome resultOutcome(const kafka::SendProgress& result, const QString& text);

/**
 * Sends many copies into a production topic, on the guarded path (level 3: type the topic's name). The pane's own producer
 * sends; the pane shows the deliveries. GUI thread; owned by PlanFlow.
 */
class ProduceOperation : public ChangeOperation
{
    Q_OBJECT
public:
    ProduceOperation(ClusterSession* session, kafka::RecordProducer* producer, const kafka::SendRequest& request, QObject* parent = nullptr);

    void computePlan() override;
    void apply(const std::vector<int>& rows) override;
    void cancel() override;
    QString kind() const override { return QStringLiteral("record.produce"); }

Q_SIGNALS:
    /** The producer took it. */
    void started(kafka::SendId send);

private:
    void end(const kafka::RowOutcome& outcome);

    QPointer<kafka::RecordProducer> m_producer;
    kafka::SendRequest m_request; ///< after a part failed: only as many copies as certainly were not written
    kafka::SendId m_send = 0;
};

} // namespace app
