// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Produce.h"
#include "views/widgets/PageFrame.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace models {
class DeliveryModel;
class HeaderModel;
} // namespace models

namespace views {

class DataTable;
class HeaderEditor;
class NumberBox;
class PayloadEditor;
class WriteActions;

/**
 * The Produce section of a topic tab: key, value, headers, how to send, and what became of it. What was typed stays after
 * sending. Ctrl+Enter sends. One click or key press is one send: double clicks, key repeat and clicks while a send is under
 * way do nothing. Shows a HeaderModel and a DeliveryModel, emits intents. GUI thread; owned by its controller.
 */
class ProducePage : public PageFrame
{
    Q_OBJECT
public:
    ProducePage(models::HeaderModel* headers, models::DeliveryModel* deliveries, QWidget* parent = nullptr);

    /** Partitions to choose from; those without leader are marked. The choice stays where it still exists. */
    void setPartitions(const std::vector<kafka::Partition>& partitions);
    /** Why nothing may be sent now; empty = writable. */
    void setNotWritable(const QString& why);
    /** A send is under way: Cancel is offered, Send does nothing. */
    void setSending(bool sending);
    void setProgress(const kafka::SendProgress& progress);
    /** How the last send ended, in a sentence. */
    void setOutcome(const QString& text);
    /** Fills the fields with a record, byte for byte. The topic is the page's own. */
    void load(const kafka::RecordToSend& record);
    /** What would be sent now, without the topic; nullopt while something is not valid. */
    std::optional<kafka::SendRequest> request() const;

    DataTable* deliveriesTable() const { return m_deliveries; }
    PayloadEditor* key() const { return m_key; }
    PayloadEditor* value() const { return m_value; }

Q_SIGNALS:
    void sendRequested(const kafka::SendRequest& request);
    void cancelRequested();
    /** The messages of a file are to be sent, with these settings. */
    void importRequested(const kafka::ProducerSettings& settings);
    /** Something was typed: a send may follow soon. */
    void edited();

private:
    QWidget* buildPayload();
    QWidget* buildOptions();
    QWidget* buildSendRow();
    void send();
    void validate();
    void updateStatus();
    kafka::ProducerSettings settings() const;

    models::HeaderModel* m_headers;
    PayloadEditor* m_key;
    PayloadEditor* m_value;
    HeaderEditor* m_headerEditor;
    QComboBox* m_partition;
    QComboBox* m_partitioner;
    QComboBox* m_codec;
    QComboBox* m_acks;
    QCheckBox* m_idempotent;
    NumberBox* m_copies;
    QPushButton* m_send;
    QPushButton* m_import;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_status;
    DataTable* m_deliveries;
    WriteActions* m_writes;
    QString m_problem; ///< why the fields cannot be sent
    QString m_outcome;
    bool m_sending = false;
};

} // namespace views
