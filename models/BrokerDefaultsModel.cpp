// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BrokerDefaultsModel.h"

namespace models {

std::vector<models::Column> BrokerDefaultsModel::columns() const
{
    auto columns = ConfigModel::columns();
    for (const int same : {Source, Inherited, ReadOnly}) // in every row
        columns[size_t(same)].hidden = true;
    return columns;
}

QVariant BrokerDefaultsModel::cell(const kafka::ConfigEntry& row, int column, int role) const
{
    if (column != Inherited)
        return ConfigModel::cell(row, column, role);
    switch (role) {
    case Qt::DisplayRole: return unknownText();
    case Qt::ToolTipRole: return tr("Each broker has its own: see its settings.");
    default: return {};
    }
}

} // namespace models
