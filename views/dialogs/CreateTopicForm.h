// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/TopicRequests.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTimer;

namespace views {

class NumberBox;

/**
 * The form of "Create topic": name, partitions and replication factor (−1 = the broker's default), settings with their
 * names completed. What the broker refuses shows under its field. GUI thread; owned by the plan dialog.
 */
class CreateTopicForm : public QWidget
{
    Q_OBJECT
public:
    explicit CreateTopicForm(QWidget* parent = nullptr);

    kafka::CreateTopicRequest request() const;
    /** Names the settings table offers, with the default each has. */
    void setKnownSettings(const std::vector<kafka::ConfigEntry>& settings);

    enum class Field { Name, Partitions, ReplicationFactor, Settings };
    /** Shows the text under the field (and marks the setting's row); all other fields lose theirs. */
    void showProblem(Field field, const QString& text, const QString& setting = {});
    void clearProblems();
    QString problemText(Field field) const;
    /** A number that is none: request() does not say what is in the fields. Empty = it does. */
    QString problem() const;

Q_SIGNALS:
    /** A key was typed or a choice made: what was planned for the form as it was does not hold. changed() follows. */
    void edited();
    /** Something was typed; comes 300 ms after the last key, so that the broker is not asked for every letter. */
    void changed();

private:
    void edit();
    void showNumberProblem();
    void buildSettings();
    void addRow(const QString& name = {}, const QString& value = {});
    void removeRow();
    void keepEmptyRow();
    QString cell(int row, int column) const;
    QLabel* problemLabel(Field field) const;

    QLineEdit* m_name;
    NumberBox* m_partitions;
    NumberBox* m_replication;
    QTableWidget* m_settings;
    QPushButton* m_remove;
    QCompleter* m_completer;
    QTimer* m_delay;
    QLabel* m_problems[4];
    QHash<QString, QString> m_defaults;
};

} // namespace views
