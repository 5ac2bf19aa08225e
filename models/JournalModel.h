// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ChangePlan.h"
#include "models/TableModel.h"

#include <QDateTime>

#include <optional>

namespace models {

/** A change as the history shows it. */
struct JournalRow
{
    enum class Undo { Impossible, Possible, Undone };
    QString id;
    QDateTime at; ///< UTC
    QString user;
    QString cluster;
    QString title;
    std::vector<kafka::PlanRow> rows;
    std::vector<std::optional<kafka::RowOutcome>> outcomes; ///< parallel to rows; nullopt = was not applied
    bool finished = false;
    Undo undo = Undo::Impossible;
    bool operator==(const JournalRow&) const = default;
};

/** The history of changes. Key: id. GUI thread; owned by the activity controller. */
class JournalModel : public TableModel<JournalRow, QString>
{
    Q_OBJECT
public:
    enum ColumnId { At, User, Cluster, Title, Result, Undo, ColumnCount };
    using TableModel::TableModel;

protected:
    std::vector<Column> columns() const override;
    QString key(const JournalRow& row) const override { return row.id; }
    QVariant cell(const JournalRow& row, int column, int role) const override;

private:
    static int count(const JournalRow& row, kafka::RowOutcome::State state);
    static QString resultText(const JournalRow& row);
    static State resultState(const JournalRow& row);
};

} // namespace models
