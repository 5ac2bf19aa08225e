// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TaskModel.h"

#include "models/Formats.h"

namespace models {

QString TaskModel::phaseText(TaskRow::Phase phase)
{
    switch (phase) {
    case TaskRow::Phase::Running: return tr("running");
    case TaskRow::Phase::Done: return tr("done");
    case TaskRow::Phase::Partly: return tr("partly done");
    case TaskRow::Phase::Failed: return tr("failed");
    case TaskRow::Phase::Unknown: return tr("outcome unknown");
    case TaskRow::Phase::Cancelled: return tr("cancelled");
    }
    return {};
}

std::vector<Column> TaskModel::columns() const
{
    return {{tr("Operation"), {}, Qt::AlignLeft}, {tr("Cluster"), {}, Qt::AlignLeft}, {tr("State"), {}, Qt::AlignLeft},
            {tr("Progress"), {}, Qt::AlignRight}, {tr("Started"), {}, Qt::AlignLeft}, {tr("Duration"), {}, Qt::AlignRight},
            {tr("Result"), {}, Qt::AlignLeft}};
}

QVariant TaskModel::cell(const TaskRow& row, int column, int role) const
{
    if (role == StateRole && column == Phase) {
        switch (row.phase) {
        case TaskRow::Phase::Done: return int(State::Ok);
        case TaskRow::Phase::Partly: return int(State::Warn);
        case TaskRow::Phase::Failed: return int(State::Error);
        case TaskRow::Phase::Unknown: return int(State::Unknown);
        default: return {};
        }
    }
    if (role == FractionRole)
        return column == Progress && row.total > 0 ? QVariant(double(row.done) / double(row.total)) : QVariant();
    if (role == SortRole) {
        switch (column) {
        case Progress: return row.total > 0 ? QVariant(double(row.done) / double(row.total)) : QVariant();
        case Started: return row.startedAt;
        case Duration: return row.durationMs;
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Title: return row.title;
    case Cluster: return row.cluster;
    case Phase: return phaseText(row.phase);
    case Progress:
        return row.total > 0 ? tr("%1 of %2").arg(formats::number(row.done), formats::number(row.total))
                             : (row.done > 0 ? formats::number(row.done) : QString());
    case Started: return formats::timeToSecond(row.startedAt.toMSecsSinceEpoch());
    case Duration: return formats::duration(std::chrono::milliseconds(row.durationMs));
    case Text: return row.text;
    default: return {};
    }
}

std::vector<Column> TaskOutcomeModel::columns() const { return {{tr("Entity"), {}, Qt::AlignLeft}, {tr("Outcome"), {}, Qt::AlignLeft}}; }

QVariant TaskOutcomeModel::cell(const TaskOutcomeRow& row, int column, int role) const
{
    if (role == StateRole && column == Outcome)
        return int(row.unknown ? State::Unknown : row.failed ? State::Error : State::Ok);
    if (role == SortRole && column == Entity)
        return row.index;
    if (role != Qt::DisplayRole)
        return {};
    if (column == Entity)
        return row.entity;
    return row.failed || row.unknown ? row.text : tr("done");
}

} // namespace models
