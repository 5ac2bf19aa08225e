// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/RecordStatistics.h"
#include "models/TableModel.h"

namespace models {

/** Sizes of one part of the messages. */
struct StatisticsSizeRow
{
    enum Part { Key, Value, Message };
    int part = Key;
    qint64 count = 0;
    qint64 bytes = 0;
    double mean = 0;
    std::vector<qint64> sizes; ///< smallest, percentiles, largest: from StatisticsSizeModel::Smallest on
    bool operator==(const StatisticsSizeRow&) const = default;
};

/** Sizes of keys, values and whole messages: percentiles. GUI thread; owned by the controller of the statistics. */
class StatisticsSizeModel : public TableModel<StatisticsSizeRow, int>
{
    Q_OBJECT
public:
    enum ColumnId { Part, Count, Bytes, Mean, Smallest, P50, P90, P95, P99, Largest, ColumnCount };

    explicit StatisticsSizeModel(QObject* parent = nullptr) : TableModel(parent) { }

    void show(const kafka::RecordStatistics& statistics);

protected:
    std::vector<Column> columns() const override;
    int key(const StatisticsSizeRow& row) const override { return row.part; }
    QVariant cell(const StatisticsSizeRow& row, int column, int role) const override;
};

} // namespace models
