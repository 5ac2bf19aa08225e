// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableModel.h"

#include <QDateTime>

#include <optional>

namespace models {

/** One outcome of an operation, entity by entity. */
struct TaskOutcomeRow
{
    int index = 0;
    QString entity;
    bool failed = false;
    bool unknown = false;
    QString text; ///< why it failed; empty = done
    bool operator==(const TaskOutcomeRow&) const = default;
};

/** An operation as the activity dock shows it. */
struct TaskRow
{
    enum class Phase { Running, Done, Partly, Failed, Unknown, Cancelled };
    qint64 id = 0;
    QString title;
    QString cluster;
    Phase phase = Phase::Running;
    bool cancellable = false;
    QDateTime startedAt;
    qint64 durationMs = 0;
    qint64 done = 0;
    qint64 total = 0; ///< 0 = no fraction to show
    QString text;
    std::vector<TaskOutcomeRow> outcomes;
    bool operator==(const TaskRow&) const = default;
};

/** Operations, by id. GUI thread; owned by the activity controller. */
class TaskModel : public TableModel<TaskRow, qint64>
{
    Q_OBJECT
public:
    enum ColumnId { Title, Cluster, Phase, Progress, Started, Duration, Text, ColumnCount };
    using TableModel::TableModel;
    static QString phaseText(TaskRow::Phase phase);

protected:
    std::vector<Column> columns() const override;
    qint64 key(const TaskRow& row) const override { return row.id; }
    QVariant cell(const TaskRow& row, int column, int role) const override;
};

/** The outcomes of the selected operation. */
class TaskOutcomeModel : public TableModel<TaskOutcomeRow, int>
{
    Q_OBJECT
public:
    enum ColumnId { Entity, Outcome, ColumnCount };
    using TableModel::TableModel;

protected:
    std::vector<Column> columns() const override;
    int key(const TaskOutcomeRow& row) const override { return row.index; }
    QVariant cell(const TaskOutcomeRow& row, int column, int role) const override;
};

} // namespace models
