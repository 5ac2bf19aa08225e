// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StatisticsPartitionModel.h"

#include "models/Formats.h"

namespace models {

using kafka::PartitionStatistics;

void StatisticsPartitionModel::show(const kafka::RecordStatistics& statistics)
{
    const qint64 before = std::exchange(m_all, statistics.total().records);
    setRows(statistics.partitions());
    if (before != m_all && rowCount() > 0)
        Q_EMIT dataChanged(index(0, Share), index(rowCount() - 1, Share));
}

std::vector<Column> StatisticsPartitionModel::columns() const
{
    return {
        {tr("Partition"), {}, Qt::AlignRight},
        {tr("Messages"), {}, Qt::AlignRight},
        {tr("Share"), tr("Of all messages counted"), Qt::AlignRight},
        {tr("Size"), tr("Keys, values and headers, uncompressed"), Qt::AlignRight},
        {tr("Mean size"), tr("Of a message: key, value and headers"), Qt::AlignRight},
        {tr("Largest"), tr("The largest message: key, value and headers"), Qt::AlignRight},
        {tr("Null keys"), {}, Qt::AlignRight},
        {tr("Empty keys"), tr("Keys of 0 bytes, which are not null"), Qt::AlignRight, true},
        {tr("Tombstones"), tr("Null value beside a key: compaction deletes the key"), Qt::AlignRight},
        {tr("Null values"), tr("With and without a key"), Qt::AlignRight, true},
        {tr("Empty values"), tr("Values of 0 bytes, which are not null"), Qt::AlignRight, true},
        {tr("With headers"), tr("Messages that have headers"), Qt::AlignRight, true},
        {tr("First offset"), tr("Of the messages counted"), Qt::AlignRight, true},
        {tr("Last offset"), tr("Of the messages counted"), Qt::AlignRight, true},
        {tr("No message"), tr("Offsets between the first and the last message counted that hold none: compacted away, transaction markers"),
         Qt::AlignRight},
        {tr("Earliest"), tr("Earliest time, of those from 2000 to 2099")},
        {tr("Latest"), tr("Latest time, of those from 2000 to 2099")},
        {tr("No usable time"), tr("Messages whose time is -1 or 0, or not in 2000 to 2099"), Qt::AlignRight},
    };
}

QVariant StatisticsPartitionModel::cell(const PartitionStatistics& p, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(p, column);
    case SortRole: return number(p, column);
    case FractionRole: return column == Share && m_all > 0 ? QVariant(double(p.records) / double(m_all)) : QVariant();
    case Qt::ToolTipRole:
        if (column == Size || column == Largest)
            return formats::exactBytes(number(p, column).toLongLong());
        if (column == Earliest || column == Latest)
            return formats::timeTip(column == Earliest ? p.firstTime : p.lastTime);
        return {};
    default: return {};
    }
}

QVariant StatisticsPartitionModel::text(const PartitionStatistics& p, int column) const
{
    switch (column) {
    case Partition: return QString::number(p.partition);
    case Share: return formats::percent(p.records, m_all);
    case Size:
    case Largest: return formats::bytes(number(p, column).toLongLong());
    case Mean: return formats::bytes(qRound64(p.meanBytes()));
    case Earliest: return formats::timeToSecond(p.firstTime);
    case Latest: return formats::timeToSecond(p.lastTime);
    default: return formats::number(number(p, column).toLongLong());
    }
}

QVariant StatisticsPartitionModel::number(const PartitionStatistics& p, int column)
{
    switch (column) {
    case Partition: return p.partition;
    case Messages:
    case Share: return p.records;
    case Size: return p.bytes();
    case Mean: return p.meanBytes();
    case Largest: return p.largest;
    case NullKeys: return p.nullKeys;
    case EmptyKeys: return p.emptyKeys;
    case Tombstones: return p.tombstones;
    case NullValues: return p.nullValues;
    case EmptyValues: return p.emptyValues;
    case WithHeaders: return p.withHeaders;
    case FirstOffset: return p.firstOffset;
    case LastOffset: return p.lastOffset;
    case NoMessage: return p.withoutMessage();
    case Earliest: return p.firstTime >= 0 ? QVariant(p.firstTime) : QVariant();
    case Latest: return p.lastTime >= 0 ? QVariant(p.lastTime) : QVariant();
    case NoTime: return p.noTime + p.outsideTime;
    default: return {};
    }
}

} // namespace models
