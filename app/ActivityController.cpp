// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ActivityController.h"

#include "app/ChangeJournal.h"
#include "app/ClusterSession.h"
#include "app/TaskTracker.h"
#include "views/widgets/ActivityPanel.h"

namespace app {

namespace {

constexpr size_t linesPerFlush = 50; // four flushes a second

models::TaskRow::Phase phaseOf(TaskTracker::State state)
{
    switch (state) {
    case TaskTracker::State::Running: return models::TaskRow::Phase::Running;
    case TaskTracker::State::Done: return models::TaskRow::Phase::Done;
    case TaskTracker::State::Partly: return models::TaskRow::Phase::Partly;
    case TaskTracker::State::Failed: return models::TaskRow::Phase::Failed;
    case TaskTracker::State::Unknown: return models::TaskRow::Phase::Unknown;
    case TaskTracker::State::Cancelled: return models::TaskRow::Phase::Cancelled;
    }
    return models::TaskRow::Phase::Done;
}

/** Background refreshes show only when they failed or take long. */
bool isShown(const TaskTracker::Entry& entry, qint64 durationMs)
{
    return !entry.background || entry.state == TaskTracker::State::Failed || entry.state == TaskTracker::State::Partly
           || (entry.state == TaskTracker::State::Running && durationMs > 2000);
}

} // namespace

ActivityController::ActivityController(TaskTracker* tasks, ChangeJournal* journal, QObject* parent)
    : QObject(parent), m_tracker(tasks), m_changes(journal)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ActivityController::readTasks);
    m_gather.setInterval(250);
    m_gather.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, [this] {
        if (std::exchange(m_tasksDirty, false))
            readTasks();
        flushLog();
    });
    connect(m_tracker, &TaskTracker::changed, this, [this] {
        m_tasksDirty = true;
        if (!m_gather.isActive())
            m_gather.start();
    });
    connect(m_changes, &ChangeJournal::changed, this, &ActivityController::readJournal);
}

views::ActivityPanel* ActivityController::panel()
{
    if (!m_panel) {
        m_panel = new views::ActivityPanel(&m_tasks, &m_journal, &m_log);
        connect(m_panel, &views::ActivityPanel::cancelRequested, m_tracker, [this](qint64 id) { m_tracker->cancel(TaskId(id)); });
        connect(m_panel, &views::ActivityPanel::undoRequested, this, &ActivityController::undoRequested);
        readJournal();
    }
    return m_panel;
}

void ActivityController::addSession(ClusterSession* session)
{
    connect(session, &ClusterSession::logged, this, [this, session](const kafka::LogLine& line) {
        models::LogRow row;
        row.at = QDateTime::fromMSecsSinceEpoch(line.at.time_since_epoch().count(), Qt::UTC);
        row.level = line.level;
        row.cluster = session->name();
        row.category = line.facility;
        row.message = line.message;
        addLog(std::move(row));
    });
}

void ActivityController::addLine(int level, const QString& category, const QString& message)
{
    models::LogRow row;
    row.at = QDateTime::currentDateTimeUtc();
    row.level = level;
    row.category = category;
    row.message = message;
    addLog(std::move(row));
}

void ActivityController::addLog(models::LogRow row)
{
    if (m_lines.size() >= linesPerFlush) {
        ++m_suppressed;
        return;
    }
    m_lines.push_back(std::move(row));
    if (!m_gather.isActive())
        m_gather.start();
}

void ActivityController::flushLog()
{
    if (m_suppressed > 0) {
        models::LogRow row;
        row.at = QDateTime::currentDateTimeUtc();
        row.level = 4;
        row.category = QStringLiteral("castellan");
        row.message = tr("Lines that came too fast to be shown: %1").arg(std::exchange(m_suppressed, 0));
        m_lines.push_back(std::move(row));
    }
    if (!m_lines.empty())
        m_log.append(std::exchange(m_lines, {}));
}

void ActivityController::readTasks()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bool running = false;
    std::vector<models::TaskRow> rows;
    for (const auto& entry : m_tracker->entries()) {
        const qint64 duration = entry.startedAt.msecsTo(entry.endedAt.isNull() ? now : entry.endedAt);
        running = running || entry.state == TaskTracker::State::Running;
        if (!isShown(entry, duration))
            continue;
        models::TaskRow row;
        row.id = qint64(entry.id);
        row.title = entry.title;
        row.cluster = entry.cluster;
        row.phase = phaseOf(entry.state);
        row.cancellable = entry.cancellable;
        row.startedAt = entry.startedAt;
        row.durationMs = duration;
        row.done = entry.done;
        row.total = entry.total;
        row.text = entry.text;
        for (const auto& outcome : entry.outcomes) {
            row.outcomes.push_back({int(row.outcomes.size()), outcome.entity, outcome.error.has_value(),
                                    outcome.error && outcome.error->outcomeUnknown, outcome.error ? outcome.error->message : QString()});
        }
        rows.push_back(std::move(row));
    }
    m_tasks.setRows(std::move(rows));
    running ? m_tick.start() : m_tick.stop();
}

void ActivityController::readJournal()
{
    if (!m_panel)
        return;
    std::vector<models::JournalRow> rows;
    rows.reserve(m_changes->entries().size());
    for (const auto& entry : m_changes->entries()) {
        models::JournalRow row;
        row.id = entry.id;
        row.at = entry.at;
        row.user = entry.user;
        row.cluster = entry.cluster;
        row.title = entry.title;
        row.rows = entry.rows;
        row.outcomes = entry.outcomes;
        row.finished = entry.finished;
        row.undo = !entry.undoneBy.isEmpty()      ? models::JournalRow::Undo::Undone
                   : entry.restorePoint.isEmpty() ? models::JournalRow::Undo::Impossible
                                                  : models::JournalRow::Undo::Possible;
        rows.push_back(std::move(row));
    }
    m_journal.setRows(std::move(rows));
}

void ActivityController::showOperations() { panel()->showTab(views::ActivityPanel::Operations); }

void ActivityController::showChanges() { panel()->showTab(views::ActivityPanel::Changes); }

} // namespace app
