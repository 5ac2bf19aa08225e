// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/JournalModel.h"
#include "models/LogModel.h"
#include "models/PlanModel.h"
#include "models/TaskModel.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace views {

class DataTable;

/**
 * Content of the activity dock: operations with progress, cancel and outcome per entity; the history of changes with
 * before → after and undo; the log, by category. Shows models, emits intents. GUI thread.
 */
class ActivityPanel : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Operations, Changes, Log };

    ActivityPanel(models::TaskModel* tasks, models::JournalModel* journal, models::LogModel* log, QWidget* parent = nullptr);
    void showTab(Tab tab);
    Tab tab() const;

Q_SIGNALS:
    void cancelRequested(qint64 task);
    void undoRequested(const QString& change);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildOperations();
    QWidget* buildChanges();
    QWidget* buildLog();
    void showTask();
    void showChange();
    void filterLog();
    void addCategories(int first, int last);
    void retranslate();

    models::TaskModel* m_tasks;
    models::JournalModel* m_journal;
    models::LogModel* m_log;
    models::TaskOutcomeModel* m_outcomes;
    models::PlanModel* m_changeRows;
    QTabWidget* m_tabs;
    DataTable* m_taskTable;
    DataTable* m_outcomeTable;
    QPushButton* m_cancel;
    DataTable* m_changeTable;
    DataTable* m_changeRowTable;
    QPushButton* m_undo;
    DataTable* m_logTable;
    QComboBox* m_category;
};

} // namespace views
