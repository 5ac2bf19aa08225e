// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/compare/RecordDiff.h"
#include "models/TableModel.h"

namespace models {

/** A row of a comparison; its number is its place. */
struct CompareRow
{
    int number = 0;
    kafka::compare::Row row;
    bool operator==(const CompareRow&) const { return false; } ///< another comparison has nothing to keep
};

/** Two messages beside one another, a row per thing compared, in order. Differences are told by sign and word. GUI thread; owned by its dialog. */
class CompareModel : public TableModel<CompareRow, int>
{
    Q_OBJECT
public:
    enum ColumnId { Part, Kind, Where, Left, Right, ColumnCount };
    enum OwnRole { DifferenceRole = FirstOwnRole }; ///< int(kafka::compare::Difference)

    explicit CompareModel(QObject* parent = nullptr) : TableModel(parent) { }

    void setComparison(const kafka::compare::Comparison& comparison);
    /** Titles of the columns Left and Right say which messages they are. */
    void setPlaces(const QString& left, const QString& right);
    /** Whether a row is one to look at. */
    static bool isDifference(const kafka::compare::Row& row) { return !row.note && row.kind != kafka::compare::Difference::None; }

protected:
    std::vector<Column> columns() const override;
    int key(const CompareRow& row) const override { return row.number; }
    QVariant cell(const CompareRow& row, int column, int role) const override;

private:
    QString m_left;
    QString m_right;
};

} // namespace models
