// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeJournal.h"
#include "app/ChangeOperation.h"
#include "app/TaskTracker.h"

#include <QPointer>

class QWidget;

namespace views {
class PlanDialog;
}

namespace app {

/**
 * Leads one ChangeOperation through the one guarded path: dialog → plan → confirmation → journal ("intended") → apply →
 * outcomes → journal → undo. Refuses when the session is not writable (and says so in the dialog before anything is sent).
 * Owns the operation; deletes itself when the dialog closes. GUI thread.
 */
class PlanFlow : public QObject
{
    Q_OBJECT
public:
    /**
     * Opens the dialog over `parent` and computes the first plan. Takes over `operation`; `form` (optional, taken over by
     * the dialog) is shown above the plan table: follow() it.
     */
    static PlanFlow* start(ChangeOperation* operation, QWidget* parent, QWidget* form = nullptr);
    /** Opens the plan that undoes a journal entry. False (with `why`) when it cannot be: no restore point, undone already,
     *  another cluster behind the same profile. */
    static bool startUndo(ClusterSession* session, const JournalEntry& entry, QWidget* parent, QString* why);

    void replan();
    /** The form is being edited: the plan on the screen does not hold any more, and one still being worked out is not shown.
     *  Until the next replan() nothing can be applied. */
    void invalidate();
    /** What is in the form cannot be planned, and why: shown instead of a plan. */
    void refuse(const QString& why);
    /** Follows a form: void at its edited(); at its changed() `ask` hands the form to the operation and it is planned anew, unless
     *  the form says that there is a problem() with what was typed. */
    template <class Form, class Ask> void follow(Form* form, Ask ask)
    {
        connect(form, &Form::edited, this, &PlanFlow::invalidate);
        connect(form, &Form::changed, this, [this, form, ask] {
            if constexpr (requires { form->problem(); }) {
                if (const QString why = form->problem(); !why.isEmpty()) {
                    refuse(why);
                    return;
                }
            }
            ask();
            replan();
        });
    }
    views::PlanDialog* dialog() const;
    ChangeOperation* operation() const { return m_operation; }
    /** Of what was applied; empty = nothing yet. */
    const QString& journalId() const { return m_entry.id; }

Q_SIGNALS:
    /** Something was applied (wholly or in part): pages refresh what they show. */
    void applied();
    void closed();

private:
    PlanFlow(ChangeOperation* operation, QWidget* parent, QWidget* form);
    void showWritable();
    void apply(const std::vector<int>& rows);
    void takeOutcome(int row, const kafka::RowOutcome& outcome);
    void finish();
    void undo();
    JournalEntry newEntry() const;

    ChangeOperation* m_operation;
    ClusterSession* m_session;
    QPointer<views::PlanDialog> m_dialog;
    kafka::ChangePlan m_plan;
    JournalEntry m_entry;
    QString m_undoes; ///< id of the journal entry that this flow undoes
    TaskId m_task = 0;
    size_t m_asked = 0; ///< rows of this apply
    size_t m_answered = 0;
    bool m_applying = false;
    bool m_editing = false; ///< the form has changed since the last replan()
    bool m_refused = false; ///< apply() was refused because nothing may be written
    bool m_sent = false; ///< apply() was accepted: the plan stays as it is
};

} // namespace app
