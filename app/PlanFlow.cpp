// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PlanFlow.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/UndoRegistry.h"
#include "views/dialogs/PlanDialog.h"

#include <QUuid>

#include <algorithm>

namespace app {

using State = kafka::RowOutcome::State;

namespace {

std::optional<kafka::Error> asError(const kafka::RowOutcome& outcome)
{
    if (outcome.state == State::Done || outcome.state == State::Skipped)
        return std::nullopt;
    kafka::Error error;
    error.kind = outcome.state == State::Unknown ? kafka::ErrorKind::Timeout : kafka::ErrorKind::Internal;
    error.message = outcome.text;
    error.outcomeUnknown = outcome.state == State::Unknown;
    return error;
}

} // namespace

PlanFlow* PlanFlow::start(ChangeOperation* operation, QWidget* parent, QWidget* form)
{
    auto* flow = new PlanFlow(operation, parent, form);
    flow->m_dialog->open();
    flow->replan();
    return flow;
}

bool PlanFlow::startUndo(ClusterSession* session, const JournalEntry& entry, QWidget* parent, QString* why)
{
    if (!entry.undoneBy.isEmpty()) {
        *why = tr("This change was undone already.");
        return false;
    }
    const auto& description = session->data()->description();
    if (description && !entry.clusterId.isEmpty() && description->clusterId != entry.clusterId) {
        *why = tr("This change was made on another cluster (id %1) that had the same connection.").arg(entry.clusterId);
        return false;
    }
    ChangeOperation* operation = entry.restorePoint.isEmpty() ? nullptr : makeUndoOperation(session, entry.restorePoint, nullptr);
    if (!operation) {
        *why = tr("This change left no restore point: it cannot be undone.");
        return false;
    }
    PlanFlow* flow = start(operation, parent);
    flow->m_undoes = entry.id;
    return true;
}

PlanFlow::PlanFlow(ChangeOperation* operation, QWidget* parent, QWidget* form)
    : QObject(operation->session()), m_operation(operation), m_session(operation->session())
{
    m_operation->setParent(this);
    const kafka::Profile& profile = m_session->profile();
    m_dialog = new views::PlanDialog({profile.name, profile.colour, profile.environment}, parent);
    if (form)
        m_dialog->setForm(form);
    showWritable();

    connect(m_session, &ClusterSession::writableChanged, this, &PlanFlow::showWritable);
    connect(m_session, &ClusterSession::clusterChanged, this, &PlanFlow::replan); // what is shown is of the other one
    connect(m_dialog, &views::PlanDialog::unlockRequested, m_session, &ClusterSession::unlock);
    connect(m_operation, &ChangeOperation::planned, this, [this](const kafka::ChangePlan& plan) {
        if (!m_dialog || m_editing || m_sent)
            return;
        m_plan = plan;
        m_dialog->setPlan(plan);
    });
    connect(m_operation, &ChangeOperation::planFailed, this, [this](const kafka::Error& error) {
        if (m_dialog && !m_editing && !m_sent)
            m_dialog->setPlanError(error);
    });
    connect(m_operation, &ChangeOperation::rowDone, this, &PlanFlow::takeOutcome);
    connect(m_operation, &ChangeOperation::finished, this, &PlanFlow::finish);
    connect(m_dialog, &views::PlanDialog::recomputeRequested, this, [this] {
        m_editing = false; // the dialog shows that it waits, and whether it goes on with Apply
        m_operation->computePlan();
    });
    connect(m_dialog, &views::PlanDialog::applyRequested, this, &PlanFlow::apply);
    connect(m_dialog, &views::PlanDialog::retryRequested, this, &PlanFlow::apply);
    connect(m_dialog, &views::PlanDialog::cancelRequested, m_operation, &ChangeOperation::cancel);
    connect(m_dialog, &views::PlanDialog::undoRequested, this, &PlanFlow::undo);
    connect(m_dialog, &QObject::destroyed, this, [this] {
        Q_EMIT closed();
        deleteLater();
    });
}

views::PlanDialog* PlanFlow::dialog() const { return m_dialog; }

void PlanFlow::showWritable()
{
    if (m_dialog)
        m_dialog->setNotWritable(m_session->whyNotWritable(), m_session->canUnlock());
    // Unlocked after an Apply that was refused: goes on with a fresh plan.
    if (m_refused && m_session->whyNotWritable().isEmpty()) {
        m_refused = false;
        replan();
    }
}

void PlanFlow::invalidate()
{
    if (m_dialog && !m_sent) {
        m_editing = true;
        m_dialog->setComputing();
    }
}

void PlanFlow::refuse(const QString& why)
{
    if (!m_dialog || m_sent)
        return;
    m_editing = true; // a plan still under way is for something else
    kafka::ChangePlan none;
    none.title = m_dialog->plan().title;
    none.refusal = why;
    m_dialog->setPlan(none);
}

void PlanFlow::replan()
{
    if (m_dialog && !m_sent) {
        m_editing = false;
        m_dialog->setComputing();
        m_operation->computePlan();
    }
}

JournalEntry PlanFlow::newEntry() const
{
    const auto& description = m_session->data()->description();
    JournalEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.at = QDateTime::currentDateTimeUtc();
    entry.user = ChangeJournal::currentUser();
    entry.profileId = m_session->profile().id;
    entry.cluster = m_session->name();
    entry.clusterId = description ? description->clusterId : QString();
    entry.kind = m_operation->kind();
    entry.title = m_plan.title;
    entry.rows = m_plan.rows;
    entry.outcomes.resize(m_plan.rows.size());
    return entry;
}

void PlanFlow::apply(const std::vector<int>& rows)
{
    if (m_applying || rows.empty())
        return;
    const QString why = m_session->whyNotWritable();
    if (!why.isEmpty()) {
        m_refused = true;
        showWritable();
        kafka::Error error;
        error.kind = kafka::ErrorKind::ReadOnly;
        error.message = why;
        m_dialog->setPlanError(error); // it waits for outcomes already
        return;
    }
    if (!m_sent)
        m_entry = newEntry();
    if (!m_session->journal()->record(m_entry)) {
        kafka::Error error;
        error.message = tr("Nothing was sent, because the change could not be journalled. %1").arg(m_session->journal()->problem());
        m_dialog->setPlanError(error);
        return;
    }
    m_applying = true;
    m_sent = true;
    m_asked = rows.size();
    m_answered = 0;
    m_task = m_session->tasks()->start(m_plan.title, m_session->name(), [operation = QPointer(m_operation)] {
        if (operation)
            operation->cancel();
    });
    m_dialog->setApplying();
    m_operation->apply(rows);
}

void PlanFlow::takeOutcome(int row, const kafka::RowOutcome& outcome)
{
    if (row < 0 || size_t(row) >= m_entry.outcomes.size())
        return;
    if (m_applying) { // after finished(): an operation that goes on watching tells the dialog only
        m_entry.outcomes[size_t(row)] = outcome;
        ++m_answered;
        m_session->tasks()->addOutcome(m_task, m_entry.rows[size_t(row)].entity, asError(outcome));
        m_session->tasks()->setProgress(m_task, qint64(m_answered), qint64(m_asked));
    }
    if (m_dialog)
        m_dialog->setRowOutcome(row, outcome);
}

void PlanFlow::finish()
{
    if (!m_applying)
        return;
    m_applying = false;
    m_entry.restorePoint = m_operation->restorePoint();
    m_entry.finished = true;
    m_session->journal()->record(m_entry);
    if (!m_undoes.isEmpty()) {
        if (const JournalEntry* undone = m_session->journal()->find(m_undoes)) {
            JournalEntry marked = *undone;
            marked.undoneBy = m_entry.id;
            m_session->journal()->record(marked);
        }
    }
    const auto count = [this](State state) {
        return int(std::count_if(m_entry.outcomes.begin(), m_entry.outcomes.end(), [state](const auto& o) { return o && o->state == state; }));
    };
    const int done = count(State::Done);
    const int failed = count(State::Failed);
    const int unknown = count(State::Unknown);
    const int notSent = count(State::Skipped);
    QStringList words {tr("%n done", nullptr, done)};
    if (failed > 0)
        words << tr("%n failed", nullptr, failed);
    if (unknown > 0)
        words << tr("%n unknown", nullptr, unknown);
    if (notSent > 0)
        words << tr("%n not sent", nullptr, notSent);
    const auto end = failed + unknown > 0 ? (done > 0     ? TaskTracker::State::Partly
                                             : failed > 0 ? TaskTracker::State::Failed
                                                          : TaskTracker::State::Unknown)
                     : notSent > 0        ? (done > 0 ? TaskTracker::State::Partly : TaskTracker::State::Cancelled)
                                          : TaskTracker::State::Done;
    m_session->tasks()->finish(m_task, end, words.join(QStringLiteral(", ")));
    if (m_dialog)
        m_dialog->setFinished(!m_entry.restorePoint.isEmpty());
    Q_EMIT applied();
}

void PlanFlow::undo()
{
    QWidget* const over = m_dialog ? m_dialog->parentWidget() : nullptr;
    QString why;
    if (startUndo(m_session, m_entry, over, &why)) {
        if (m_dialog)
            m_dialog->close();
    } else if (m_dialog) {
        kafka::Error error;
        error.message = why;
        m_dialog->setPlanError(error);
    }
}

} // namespace app
