// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ChangePlan.h"
#include "kafka/values/Error.h"

#include <QJsonObject>
#include <QObject>

#include <vector>

namespace app {

class ClusterSession;

/**
 * One intended change to a cluster: computes its plan, applies it, reports an outcome per plan row. Subclassed per kind
 * of change (create topic, reset offsets …). Driven by PlanFlow, which owns dialog, confirmation, journal and task entry.
 * GUI thread; never blocks.
 */
class ChangeOperation : public QObject
{
    Q_OBJECT
public:
    ChangeOperation(ClusterSession* session, QObject* parent = nullptr) : QObject(parent), m_session(session) { }

    /** Reads what is needed and emits planned() or planFailed(). May be called again at any time (form edited, plan
     *  older than 30 s): only the newest call's answer is emitted. */
    virtual void computePlan() = 0;
    /** Applies the given rows (indexes of the plan last emitted by planned()). Emits rowDone() per row, then finished(). */
    virtual void apply(const std::vector<int>& rows) = 0;
    /** Cancels what is under way; outcomes still open become Unknown and are read back. */
    virtual void cancel() = 0;
    /** Machine name of the change for the journal: "topic.create", "group.reset". */
    virtual QString kind() const = 0;
    /** After finished(): what Undo needs to restore the state before, with "kind"; empty = cannot be undone. */
    virtual QJsonObject restorePoint() const { return {}; }
    ClusterSession* session() const { return m_session; }

Q_SIGNALS:
    void planned(const kafka::ChangePlan& plan);
    void planFailed(const kafka::Error& error);
    void rowDone(int row, const kafka::RowOutcome& outcome);
    void finished();

private:
    ClusterSession* m_session;
};

} // namespace app
