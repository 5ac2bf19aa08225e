// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MaskRuleModel.h"

#include "kafka/masking/MaskRules.h"

namespace models {

std::vector<Column> MaskRuleModel::columns() const
{
    return {{tr("On"), {}}, {tr("Name"), {}}, {tr("What"), {}}, {tr("Where"), {}}, {tr("Action"), {}}, {tr("Topics"), {}}, {tr("Check"), {}}};
}

QVariant MaskRuleModel::cell(const MaskRuleRow& row, int column, int role) const
{
    using namespace kafka::masking;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case On: return row.rule.on ? tr("on") : tr("off");
        case Name: return row.rule.name;
        case What: return whatTitle(row.rule.what);
        case Where:
            return hasWhere(row.rule.what) ? row.rule.where : row.rule.what == kafka::MaskRule::What::Key ? tr("the whole key") : tr("any text");
        case Action: return actionTitle(row.rule);
        case Topics: return row.rule.topics.isEmpty() ? tr("all") : row.rule.topics;
        default: return row.problem.isEmpty() ? tr("can be applied") : row.problem;
        }
    case SortRole: return column == On ? QVariant(row.number) : cell(row, column, Qt::DisplayRole);
    case NullRole: return (column == Topics && row.rule.topics.isEmpty()) || (column == Where && !hasWhere(row.rule.what));
    case StateRole: return column == Check ? int(row.problem.isEmpty() ? State::Ok : State::Error) : int(State::None);
    default: return {};
    }
}

} // namespace models
