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
    const int done = count(row, Outcome::Done);
    const int failed = count(row, Outcome::Failed);
    const int unknown = count(row, Outcome::Unknown);
    const int notSent = count(row, Outcome::Skipped);
    if (notSent > 0 && done + failed + unknown == 0)
        return tr("cancelled: nothing was sent");
    if (done == 1 && row.outcomes.size() == 1 && !row.outcomes.front()->text.isEmpty())
        return row.outcomes.front()->text; // one thing was changed: what came of it
    QStringList words {tr("%n done", nullptr, done)};
    if (failed > 0)
        words << tr("%n failed", nullptr, failed);
    if (unknown > 0)
        words << tr("%n unknown", nullptr, unknown);
    if (notSent > 0)
        words << tr("%n not sent", nullptr, notSent);
    return words.join(QStringLiteral(", "));
}

State JournalModel::resultState(const JournalRow& row)
{
    if (!row.finished || count(row, Outcome::Unknown) > 0)
        return State::Unknown;
    const bool some = count(row, Outcome::Done) > 0;
    if (count(row, Outcome::Failed) > 0)
        return some ? State::Warn : State::Error;
    if (count(row, Outcome::Skipped) > 0)
        return some ? State::Warn : State::None; // cancelled is neither well nor ill
    return State::Ok;
}

std::vector<Column> JournalModel::columns() const
{
    return {{tr("Time"), {}, Qt::AlignLeft},   {tr("User"), {}, Qt::AlignLeft},   {tr("Cluster"), {}, Qt::AlignLeft},
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
