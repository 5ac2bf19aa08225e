// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Masking.h"
#include "models/TableModel.h"

namespace models {

struct MaskRuleRow
{
    int number = 0; ///< its place in the list
    kafka::MaskRule rule;
    QString problem; ///< why it cannot be applied; empty = it can
    bool operator==(const MaskRuleRow&) const = default;
};

/** Rules of masking, in their order. GUI thread; owned by the dialog that lists them. */
class MaskRuleModel : public TableModel<MaskRuleRow, int>
{
    Q_OBJECT
public:
    enum ColumnId { On, Name, What, Where, Action, Topics, Check };

    using TableModel::TableModel;

protected:
    std::vector<Column> columns() const override;
    int key(const MaskRuleRow& row) const override { return row.number; }
    QVariant cell(const MaskRuleRow& row, int column, int role) const override;
};

} // namespace models
