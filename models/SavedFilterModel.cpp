// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SavedFilterModel.h"

namespace models {

std::vector<Column> SavedFilterModel::columns() const
{
    return {{tr("Name"), {}}, {tr("Filter"), {}}, {tr("Topic"), tr("Where it comes first in the list")}, {tr("Check"), {}}};
}

QVariant SavedFilterModel::cell(const SavedFilterRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Name: return row.name;
        case Filter: return row.line;
        case Topic: return row.topic.isEmpty() ? tr("any") : row.topic;
        default: return row.problem.isEmpty() ? tr("can be read") : row.problem;
        }
    case NullRole: return column == Topic && row.topic.isEmpty();
    case StateRole: return column == Check ? int(row.problem.isEmpty() ? State::Ok : State::Error) : int(State::None);
    default: return {};
    }
}

} // namespace models
