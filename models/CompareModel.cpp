// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CompareModel.h"

namespace models {

void CompareModel::setComparison(const kafka::compare::Comparison& comparison)
{
    std::vector<CompareRow> rows;
    rows.reserve(comparison.rows.size());
    for (const auto& row : comparison.rows)
        rows.push_back({int(rows.size()), row});
    setRows(std::move(rows));
}

void CompareModel::setPlaces(const QString& left, const QString& right)
{
    m_left = left;
    m_right = right;
    retranslate();
}

std::vector<Column> CompareModel::columns() const
{
    return {
        {tr("Part"), {}},
        {tr("Difference"), {}},
        {tr("Where"), tr("Line, field, header or byte")},
        {m_left.isEmpty() ? tr("Left") : tr("Left: %1").arg(m_left), {}},
        {m_right.isEmpty() ? tr("Right") : tr("Right: %1").arg(m_right), {}},
    };
}

QVariant CompareModel::cell(const CompareRow& row, int column, int role) const
{
    const kafka::compare::Row& r = row.row;
    if (role == DifferenceRole)
        return int(r.note ? kafka::compare::Difference::None : r.kind);
    if (role == SortRole && column == Part)
        return row.number;
    if (role == ExactRole && column == Part)
        return kafka::compare::partTitle(r.part);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Part: return kafka::compare::partTitle(r.part);
    case Kind: return (kafka::compare::sign(r) + QLatin1Char(' ') + kafka::compare::word(r)).trimmed();
    case Where: return r.where;
    case Left: return r.left;
    case Right: return r.right;
    default: return {};
    }
}

} // namespace models
