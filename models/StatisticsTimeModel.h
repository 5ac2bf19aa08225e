// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/StatisticsSeries.h"
#include "models/TableModel.h"

namespace models {

struct StatisticsTimeRow
{
    qint64 start = 0; ///< ms since epoch
    qint64 all = 0;
    std::vector<qint64> counts; ///< one for each line
    bool operator==(const StatisticsTimeRow&) const = default;
};

/**
 * The numbers of the chart over time: a row for each bucket, a column for each line. The columns are always the same; those that no line uses
 * have no title and are to be hidden. GUI thread; owned by the controller of the statistics.
 */
class StatisticsTimeModel : public TableModel<StatisticsTimeRow, qint64>
{
    Q_OBJECT
public:
    static constexpr int MostLines = 8;
    enum ColumnId { Time, All, FirstLine, ColumnCount = FirstLine + MostLines };

    explicit StatisticsTimeModel(QObject* parent = nullptr) : TableModel(parent) { }

    void show(const kafka::StatisticsSeries& series);
    const kafka::StatisticsSeries& series() const { return m_series; }

Q_SIGNALS:
    /** show() has shown another one. */
    void seriesChanged();

protected:
    std::vector<Column> columns() const override;
    qint64 key(const StatisticsTimeRow& row) const override { return row.start; }
    QVariant cell(const StatisticsTimeRow& row, int column, int role) const override;

private:
    kafka::StatisticsSeries m_series;
};

} // namespace models
