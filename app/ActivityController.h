// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/JournalModel.h"
#include "models/LogModel.h"
#include "models/TaskModel.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace views {
class ActivityPanel;
}

namespace app {

class ChangeJournal;
class ClusterSession;
class TaskTracker;

/**
 * Feeds the activity dock: operations from the tracker, changes from the journal, log lines from the sessions (gathered,
 * at most a few model changes a second, at most 200 lines a second). GUI thread; owned by MainWindow.
 */
class ActivityController : public QObject
{
    Q_OBJECT
public:
    ActivityController(TaskTracker* tasks, ChangeJournal* journal, QObject* parent = nullptr);

    /** The dock's content; made at the first call, parented by the one who shows it. */
    views::ActivityPanel* panel();
    void addSession(ClusterSession* session);
    /** A line of the program's own log. */
    void addLine(int level, const QString& category, const QString& message);
    void showOperations();
    void showChanges();

Q_SIGNALS:
    /** A change's id in the journal. */
    void undoRequested(const QString& change);

private:
    void readTasks();
    void readJournal();
    void flushLog();
    void addLog(models::LogRow row);

    TaskTracker* m_tracker;
    ChangeJournal* m_changes;
    models::TaskModel m_tasks;
    models::JournalModel m_journal;
    models::LogModel m_log;
    QPointer<views::ActivityPanel> m_panel;
    QTimer m_tick; ///< durations of what runs
    QTimer m_gather; ///< log lines and task changes come in bursts
    std::vector<models::LogRow> m_lines;
    qint64 m_suppressed = 0;
    bool m_tasksDirty = false;
};

} // namespace app
