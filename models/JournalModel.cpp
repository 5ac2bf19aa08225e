// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JournalModel.h"

#include "models/Formats.h"

namespace models {

using Outcome = kafka::RowOutcome::State;

int JournalModel::count(const JournalRow& row, Outcome state)
{
    return int(std::count_if(row.outcomes.begin(), row.outcomes.end(), [state](const auto& o) { return o && o->state == state; }));
}

QString JournalModel::resultText(const JournalRow& row)
{
    if (!row.finished)
        return tr("outcome unknown: the program ended before it was told");
    QStringList words {tr("%n done", nullptr, count(row, Outcome::Done))};
    if (const int failed = count(row, Outcome::Failed))
        words << tr("%n failed", nullptr, failed);
    if (const int unknown = count(row, Outcome::Unknown))
        words << tr("%n unknown", nullptr, unknown);
    return words.join(QStringLiteral(", "));
}

State JournalModel::resultState(const JournalRow& row)
{
    if (!row.finished || count(row, Outcome::Unknown) > 0)
        return State::Unknown;
    if (count(row, Outcome::Failed) == 0)
        return State::Ok;
    return count(row, Outcome::Done) > 0 ? State::Warn : State::Error;
}

std::vector<Column> JournalModel::columns() const
{
    return {{tr("Time"), {}, Qt::AlignLeft}, {tr("User"), {}, Qt::AlignLeft}, {tr("Cluster"), {}, Qt::AlignLeft},
            {tr("Change"), {}, Qt::AlignLeft}, {tr("Result"), {}, Qt::AlignLeft}, {tr("Undo"), {}, Qt::AlignLeft}};
}

QVariant JournalModel::cell(const JournalRow& row, int column, int role) const
{
    if (role == StateRole && column == Result)
        return int(resultState(row));
    if (role == SortRole && column == At)
        return row.at;
    if (role == Qt::ToolTipRole && column == At)
        return formats::timeTip(row.at.toMSecsSinceEpoch());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At: return formats::timeToSecond(row.at.toMSecsSinceEpoch());
    case User: return row.user;
    case Cluster: return row.cluster;
    case Title: return row.title;
    case Result: return resultText(row);
    case Undo:
        switch (row.undo) {
        case JournalRow::Undo::Possible: return tr("possible");
        case JournalRow::Undo::Undone: return tr("undone");
        case JournalRow::Undo::Impossible: return tr("not possible");
        }
        return {};
    default: return {};
    }
}

} // namespace models
