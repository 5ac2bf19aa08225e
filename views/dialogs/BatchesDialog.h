// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Error.h"
#include "models/BatchModel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

class Banner;
class DataTable;

/**
 * How the records around an offset lie in the log: batches, control records, aborted transactions. Emits what is to be read; knows no client.
 * Deletes itself when closed. GUI thread.
 */
class BatchesDialog : public QDialog
{
    Q_OBJECT
public:
    BatchesDialog(const QString& cluster, const QString& topic, qint32 partition, qint64 offset, QWidget* parent);

    /** Asks for the batches from the field's offset on. */
    void read();
    void showBatches(const kafka::PartitionBatches& batches);
    void showError(const kafka::Error& error);
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void batchesWanted(const kafka::BatchesRequest& request);

private:
    void build();

    const QString m_topic;
    const qint32 m_partition;
    const qint64 m_chosen; ///< the offset it was opened with
    qint64 m_next = -1;
    models::BatchModel m_model;
    QLineEdit* m_offset;
    QPushButton* m_read;
    QPushButton* m_following;
    Banner* m_banner;
    DataTable* m_table;
    QLabel* m_facts;
};

} // namespace views
