// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GroupPositionModel.h"

#include "models/Formats.h"

namespace models {

std::vector<Column> GroupPositionModel::columns() const
{
    return {
        {tr("Topic"), {}, Qt::AlignLeft},
        {tr("Partition"), {}, Qt::AlignRight},
        {tr("Committed offset"), tr("Where the group goes on when this member leaves now"), Qt::AlignRight},
        {tr("Position"), tr("Behind the last message shown: what a commit writes"), Qt::AlignRight},
        {tr("To commit"), tr("Messages shown since the last commit"), Qt::AlignRight},
        {tr("Log end offset"), tr("The offset the next message will get"), Qt::AlignRight},
        {tr("Lag", "of a partition"), tr("Log end offset minus committed offset"), Qt::AlignRight},
        {tr("Messages"), tr("Messages shown since the partition was assigned"), Qt::AlignRight},
        {tr("Last commit"), tr("How the last commit of this partition went"), Qt::AlignLeft},
        {tr("Note"), {}, Qt::AlignLeft},
    };
}

std::optional<qint64> GroupPositionModel::lag(const GroupPositionRow& row)
{
    if (!row.committed || !row.end)
        return {};
    return std::max<qint64>(0, *row.end - *row.committed);
}

QVariant GroupPositionModel::cell(const GroupPositionRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return sortValue(row, column);
    case StateRole: return column == Note && !row.problem.isEmpty() ? QVariant(int(State::Warn)) : QVariant();
    case NullRole:
        return (column == Committed && !row.committed) || (column == Position && !row.position) || (column == LogEnd && !row.end)
               || (column == Lag && !lag(row));
    case Qt::ToolTipRole: return column == Note && !row.problem.isEmpty() ? QVariant(row.problem) : QVariant();
    default: return {};
    }
}

QVariant GroupPositionModel::text(const GroupPositionRow& row, int column)
{
    switch (column) {
    case Topic: return row.partition.topic;
    case Partition: return QString::number(row.partition.partition);
    case Committed: return row.committed ? formats::number(*row.committed) : row.committedKnown ? tr("none") : unknownText();
    case Position: return formats::number(row.position);
    case Uncommitted: return formats::number(row.uncommitted);
    case LogEnd: return formats::number(row.end);
    case Lag: return formats::number(lag(row));
    case Received: return formats::number(row.received);
    case LastCommit: return row.lastCommit;
    case Note:
        if (!row.problem.isEmpty())
            return row.problem;
        return row.atEnd ? tr("at the end") : QString();
    default: return {};
    }
}

QVariant GroupPositionModel::sortValue(const GroupPositionRow& row, int column)
{
    const auto raw = [](const std::optional<qint64>& value) { return value ? QVariant(*value) : QVariant(); };
    switch (column) {
    case Partition: return row.partition.partition;
    case Committed: return raw(row.committed);
    case Position: return raw(row.position);
    case Uncommitted: return row.uncommitted;
    case LogEnd: return raw(row.end);
    case Lag: return raw(lag(row));
    case Received: return row.received;
    default: return {};
    }
}

} // namespace models
