// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PropertyModel.h"

namespace models {

std::vector<Column> PropertyModel::columns() const
{
    return {{tr("Property"), {}, Qt::AlignLeft}, {tr("Value"), {}, Qt::AlignLeft}, {tr("Check"), {}, Qt::AlignLeft}};
}

QVariant PropertyModel::cell(const PropertyRow& row, int column, int role) const
{
    const bool unknownSecret = row.secret && row.property.value.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (column == 0)
            return row.property.name;
        if (column == 1) // never the secret, nor its length
            return unknownSecret ? tr("asked for when connecting") : row.secret ? QStringLiteral("••••••••") : row.property.value;
        return !row.refusal.isEmpty() ? row.refusal : row.secret ? tr("kept in memory only") : tr("allowed");
    case ExactRole: // copy and export: no secret either
        return row.secret && column == 1 ? QString() : QVariant();
    case NullRole: return column == 1 && unknownSecret;
    case StateRole: return column == 2 ? int(row.refusal.isEmpty() ? State::Ok : State::Error) : int(State::None);
    default: return {};
    }
}

} // namespace models
