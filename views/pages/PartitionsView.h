// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QMenu;
class QPushButton;

namespace models {
class PartitionModel;
}

namespace views {

class DataTable;
class WriteActions;

/** The Partitions section of a topic tab. Shows a PartitionModel, emits intents. GUI thread; owned by the topic page. */
class PartitionsView : public QWidget
{
    Q_OBJECT
public:
    explicit PartitionsView(models::PartitionModel* model, QWidget* parent = nullptr);

    DataTable* table() const { return m_table; }
    std::vector<qint32> selectedPartitions() const;
    void setNotWritable(const QString& why);

Q_SIGNALS:
    /** Double click or Enter on a partition: its messages. */
    void partitionActivated(qint32 partition);
    void addPartitionsRequested();
    /** Of these partitions; empty = the person chooses in the form. */
    void deleteRecordsRequested(const std::vector<qint32>& partitions);
    /** Of these partitions; empty = all of the topic. */
    void electLeadersRequested(const std::vector<qint32>& partitions);

private:
    DataTable* m_table;
    WriteActions* m_writes;
    QPushButton* m_addPartitions;
    QPushButton* m_deleteRecords;
    QPushButton* m_elect;
};

} // namespace views
