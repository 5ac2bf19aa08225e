// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ChangePlan.h"
#include "models/TableModel.h"

#include <optional>

namespace models {

struct PlanTableRow
{
    int index = 0; ///< row of the plan
    kafka::PlanRow row;
    std::optional<kafka::RowOutcome> outcome;
    bool operator==(const PlanTableRow&) const = default;
};

/** The rows of a change plan in the plan's order, and their outcomes once applied. GUI thread; owned by PlanDialog. */
class PlanModel : public TableModel<PlanTableRow, int>
{
    Q_OBJECT
public:
    enum Column { Entity, Before, After, Consequence, Outcome, ColumnCount };

    using TableModel::TableModel;

    void setPlan(const kafka::ChangePlan& plan);
    void setOutcome(int row, const kafka::RowOutcome& outcome);
    void clearOutcomes();
    /** Rows whose outcome is in that state. */
    std::vector<int> rowsIn(kafka::RowOutcome::State state) const;

protected:
    std::vector<models::Column> columns() const override;
    int key(const PlanTableRow& row) const override { return row.index; }
    QVariant cell(const PlanTableRow& row, int column, int role) const override;

private:
    QString m_entityHeader;
    QString m_beforeHeader;
    QString m_afterHeader;
    bool m_numbers = false; ///< before and after are numbers
};

} // namespace models
