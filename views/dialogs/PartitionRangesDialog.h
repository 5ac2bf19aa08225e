// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PartitionRangeModel.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace views {

class DataTableView;

/**
 * The offsets to be read of each partition: a table to type in, or lines pasted from the clipboard (partition:offset, or what
 * kafka-consumer-groups exports). Says what is wrong and where. GUI thread; deletes itself when closed.
 */
class PartitionRangesDialog : public QDialog
{
    Q_OBJECT
public:
    PartitionRangesDialog(const QString& topic, int partitions, QWidget* parent = nullptr);

    models::PartitionRangeModel* model() { return &m_model; }
    /** Takes lines as the Paste button does those of the clipboard. */
    void paste(const QString& text);

Q_SIGNALS:
    void chosen(const std::vector<kafka::SeekInput::PartitionRange>& ranges);

private:
    void check();
    void say(const QString& text, bool problem);

    const QString m_topic;
    const int m_partitions;
    models::PartitionRangeModel m_model;
    DataTableView* m_table;
    QLabel* m_note;
    QPushButton* m_use;
};

} // namespace views
