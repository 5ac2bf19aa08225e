// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/DeleteRecordsInput.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace views {

/**
 * The form of "Delete records": which partitions, and up to where: end, offset, time, or what a file of
 * kafka-delete-records says. No mode is preselected. GUI thread; owned by the plan dialog.
 */
class DeleteRecordsForm : public QWidget
{
    Q_OBJECT
public:
    /** `partitions`: what was selected, as text ("orders:0,2"); may be empty. */
    explicit DeleteRecordsForm(const QString& partitions, QWidget* parent = nullptr);

    kafka::DeleteRecordsInput input() const;
    void setFile(const QString& path);
    /** Shows the text under the field; nullopt clears it. What is only missing is shown by the dialog, not in red here. */
    void showProblem(const std::optional<kafka::DeleteRecordsProblem>& problem);
    QString problemText() const;

Q_SIGNALS:
    /** A key was typed or a choice made: what was planned for the form as it was does not hold. changed() follows. */
    void edited();
    void changed();

private:
    void chooseFile();
    void updateMode();

    QComboBox* m_mode;
    QLineEdit* m_partitions;
    QLabel* m_partitionsLabel;
    QLabel* m_valueLabel;
    QStackedWidget* m_values;
    QLineEdit* m_offsets;
    QLineEdit* m_time;
    QCheckBox* m_emptyOlder;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QLabel* m_problem;
    QTimer* m_delay;
};

} // namespace views
