// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogModel.h"

#include "models/Formats.h"

namespace models {

void LogModel::append(std::vector<LogRow> added)
{
    for (auto& row : added)
        row.number = m_next++;
    if (rows().size() + added.size() <= kept) {
        updateRows(std::move(added));
        return;
    }
    std::vector<LogRow> all = rows();
    all.insert(all.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    if (all.size() > kept)
        all.erase(all.begin(), all.end() - kept);
    setRows(std::move(all));
}

std::vector<Column> LogModel::columns() const
{
    return {{tr("Time"), {}, Qt::AlignLeft},
            {tr("Level"), {}, Qt::AlignLeft},
            {tr("Cluster"), {}, Qt::AlignLeft},
            {tr("Category"), {}, Qt::AlignLeft},
            {tr("Message"), {}, Qt::AlignLeft}};
}

QVariant LogModel::cell(const LogRow& row, int column, int role) const
{
    if (role == StateRole && column == Level) {
        if (row.level <= 3)
            return int(State::Error);
        return row.level == 4 ? QVariant(int(State::Warn)) : QVariant();
    }
    if (role == SortRole)
        return column == At ? QVariant(row.number) : column == Level ? QVariant(row.level) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At: return formats::time(row.at.toMSecsSinceEpoch());
    case Level: return row.level <= 3 ? tr("error") : row.level == 4 ? tr("warning") : row.level <= 6 ? tr("info") : tr("debug");
    case Cluster: return row.cluster;
    case Category: return row.category;
    case Message: return row.message;
    default: return {};
    }
}

} // namespace models
