// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StatisticsTimeModel.h"

#include "models/Formats.h"
#include "models/StatisticsText.h"

namespace models {

void StatisticsTimeModel::show(const kafka::StatisticsSeries& series)
{
    if (series == m_series)
        return;
    m_series = series;
    retranslate(); // the titles are the lines' names
    std::vector<StatisticsTimeRow> rows;
    for (size_t i = 0; i < series.starts.size(); ++i) {
        StatisticsTimeRow row {series.starts[i], series.all[i], {}};
        for (const auto& line : series.lines)
            row.counts.push_back(line.counts[i]);
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
    Q_EMIT seriesChanged();
}

std::vector<Column> StatisticsTimeModel::columns() const
{
    std::vector<Column> all {{tr("From"), tr("Begin of the %1, in %2").arg(statistics::stepName(m_series.step), formats::zoneName())},
                             {tr("All partitions"), tr("Messages"), Qt::AlignRight}};
    for (const auto& line : m_series.lines)
        all.push_back({statistics::lineName(line), tr("Messages"), Qt::AlignRight});
    all.resize(size_t(ColumnCount));
    return all;
}

QVariant StatisticsTimeModel::cell(const StatisticsTimeRow& row, int column, int role) const
{
    const auto line = size_t(column) - size_t(FirstLine);
    const bool used = column < FirstLine || line < row.counts.size();
    const qint64 count = column == All ? row.all : column >= FirstLine && used ? row.counts[line] : 0;
    switch (role) {
    case Qt::DisplayRole: return column == Time ? statistics::bucketTime(row.start, m_series.step) : used ? formats::number(count) : QString();
    case SortRole: return column == Time ? QVariant(row.start) : used ? QVariant(count) : QVariant();
    case ExactRole: return column == Time ? QVariant(formats::time(row.start)) : QVariant();
    case Qt::ToolTipRole: return column == Time ? QVariant(formats::timeTip(row.start)) : QVariant();
    default: return {};
    }
}

} // namespace models
