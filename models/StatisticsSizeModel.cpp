// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StatisticsSizeModel.h"

#include "models/Formats.h"

namespace models {

void StatisticsSizeModel::show(const kafka::RecordStatistics& statistics)
{
    std::vector<StatisticsSizeRow> rows;
    const auto add = [&rows](StatisticsSizeRow::Part part, const kafka::SizeHistogram& h) {
        rows.push_back({part,
                        h.count(),
                        h.sum(),
                        h.mean(),
                        {h.smallest(), h.percentile(0.5), h.percentile(0.9), h.percentile(0.95), h.percentile(0.99), h.largest()}});
    };
    add(StatisticsSizeRow::Key, statistics.keySizes());
    add(StatisticsSizeRow::Value, statistics.valueSizes());
    add(StatisticsSizeRow::Message, statistics.recordSizes());
    setRows(std::move(rows));
}

std::vector<Column> StatisticsSizeModel::columns() const
{
    const QString percentile = tr("So many percent are not larger; exact below 256 bytes, else off by at most %1 %")
                                   .arg(QLocale().toString(kafka::SizeHistogram::LargestError * 100, 'f', 1));
    return {
        {tr("Size of"), {}},
        {tr("Count"), tr("Null keys and null values have no size and are left out"), Qt::AlignRight},
        {tr("Sum"), {}, Qt::AlignRight},
        {tr("Mean"), {}, Qt::AlignRight},
        {tr("Smallest"), {}, Qt::AlignRight},
        {tr("50 %"), percentile, Qt::AlignRight},
        {tr("90 %"), percentile, Qt::AlignRight},
        {tr("95 %"), percentile, Qt::AlignRight},
        {tr("99 %"), percentile, Qt::AlignRight},
        {tr("Largest"), {}, Qt::AlignRight},
    };
}

QVariant StatisticsSizeModel::cell(const StatisticsSizeRow& row, int column, int role) const
{
    const bool size = column == Bytes || column >= Smallest;
    const qint64 value = column == Count ? row.count : column == Bytes ? row.bytes : column >= Smallest ? row.sizes[size_t(column - Smallest)] : 0;
    const bool none = row.count == 0 && column > Bytes;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Part)
            return row.part == StatisticsSizeRow::Key ? tr("Key") : row.part == StatisticsSizeRow::Value ? tr("Value") : tr("Message with headers");
        if (none)
            return unknownText();
        return column == Mean ? formats::bytes(qRound64(row.mean)) : size ? formats::bytes(value) : formats::number(value);
    case SortRole:
        if (column == Part || none)
            return {};
        return column == Mean ? QVariant(row.mean) : QVariant(value);
    case Qt::ToolTipRole: return size && !none ? QVariant(formats::exactBytes(value)) : QVariant();
    default: return {};
    }
}

} // namespace models
