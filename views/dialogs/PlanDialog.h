// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ChangePlan.h"
#include "kafka/values/Error.h"
#include "views/widgets/ClusterStrip.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <vector>

namespace views {

/**
 * The one dialog through which every change goes: an optional form, the plan (entity, before → after, consequence), what
 * follows, Copy as command, a confirmation that grows with the harm, Apply; then the outcome per row, Retry failed, Undo.
 * It shows and asks; it computes and sends nothing. A plan older than 30 s is asked for again before Apply is emitted; a
 * recomputed plan that differs must be confirmed anew. One click or key press is exactly one applyRequested().
 * Non-blocking: open() it; it deletes itself when closed. GUI thread.
 */
class PlanDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PlanDialog(const ClusterBadge& cluster, QWidget* parent = nullptr);
    ~PlanDialog() override;

    /** Title until a plan brings its own. */
    void setHeading(const QString& title);
    /** A form above the plan; taken over. Disabled while applying and afterwards. */
    void setForm(QWidget* form);
    /** The plan is being computed: progress, Apply disabled; the old plan stays, greyed. */
    void setComputing();
    void setPlan(const kafka::ChangePlan& plan);
    /** The plan could not be computed, or applyRequested() was refused before anything was sent; Retry asks for the plan
     *  again. After finishing: only shown (Undo is not possible). */
    void setPlanError(const kafka::Error& error);
    /** Why nothing may be changed now (read-only, locked); empty = writable. Shown, and Apply is disabled. `mayUnlock`: a
     *  button beside the reason asks for unlocking; the plan stays and goes on from there. */
    void setNotWritable(const QString& why, bool mayUnlock = false);
    const kafka::ChangePlan& plan() const;

    /** Apply was accepted: the Outcome column appears, Apply and the form are disabled. */
    void setApplying();
    void setRowOutcome(int row, const kafka::RowOutcome& outcome);
    /** All outcomes are there. `undoable`: offers Undo. */
    void setFinished(bool undoable);
    /** For tests: when "now" is, for the 30 s rule. */
    void setClock(std::function<QDateTime()> clock);

Q_SIGNALS:
    /** The plan must be computed (again): at Retry, and before applying one older than 30 s. */
    void recomputeRequested();
    /** Apply these rows of plan(). */
    void applyRequested(const std::vector<int>& rows);
    /** Apply these failed rows again. */
    void retryRequested(const std::vector<int>& rows);
    void undoRequested();
    void unlockRequested();
    /** Cancel while computing or applying (the dialog stays while applying: outcomes become known or unknown). */
    void cancelRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void reject() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace views
