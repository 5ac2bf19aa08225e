// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PartitionRangeModel.h"

#include "models/Formats.h"

namespace models {

using kafka::SeekInput::PartitionRange;

void PartitionRangeModel::setCount(int count)
{
    if (count == rowCount())
        return;
    beginResetModel();
    m_rows.resize(size_t(std::max(0, count)));
    endResetModel();
}

void PartitionRangeModel::setWatermarks(qint32 partition, const kafka::Watermarks& marks)
{
    if (partition < 0 || partition >= rowCount() || m_rows[size_t(partition)].marks == marks)
        return;
    m_rows[size_t(partition)].marks = marks;
    Q_EMIT dataChanged(index(partition, First), index(partition, Last));
}

void PartitionRangeModel::setRanges(const std::vector<PartitionRange>& ranges)
{
    for (Row& row : m_rows)
        row = {false, {}, {}, row.marks};
    for (const PartitionRange& range : ranges) {
        if (range.partition < 0 || range.partition >= rowCount())
            continue;
        Row& row = m_rows[size_t(range.partition)];
        row.read = true;
        row.from = range.from ? QString::number(*range.from) : QString();
        row.to = range.last ? QString::number(*range.last) : QString();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
}

std::vector<PartitionRange> PartitionRangeModel::ranges() const
{
    std::vector<PartitionRange> all;
    for (int i = 0; i < rowCount(); ++i)
        if (const Row& row = m_rows[size_t(i)]; row.read)
            all.push_back({i, number(row.from), number(row.to)});
    return all;
}

int PartitionRangeModel::ticked() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& r) { return r.read; }));
}

void PartitionRangeModel::tickAll(bool on)
{
    for (Row& row : m_rows)
        row.read = on;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Partition), index(rowCount() - 1, Partition));
    Q_EMIT edited();
}

std::optional<qint64> PartitionRangeModel::number(const QString& typed)
{
    const auto value = kafka::SeekInput::offset(typed);
    return value ? std::optional(*value) : std::nullopt;
}

QString PartitionRangeModel::problem() const
{
    for (int i = 0; i < rowCount(); ++i) {
        const Row& row = m_rows[size_t(i)];
        for (const int column : {From, To})
            if (const QString why = row.read ? problemOf(row, column) : QString(); !why.isEmpty())
                return tr("Partition %1: %2").arg(i).arg(why);
    }
    return {};
}

QString PartitionRangeModel::problemOf(const Row& row, int column) const
{
    const QString& typed = column == From ? row.from : row.to;
    if ((column != From && column != To) || typed.isEmpty())
        return {};
    if (const auto value = kafka::SeekInput::offset(typed); !value)
        return value.error().message;
    if (const auto from = number(row.from), to = number(row.to); column == To && from && *to < *from) // equal ones are a range of one offset
        return tr("The range ends at %1, before it begins at %2: exchange the two, or leave one of them empty.")
            .arg(formats::number(*to), formats::number(*from));
    return {};
}

std::vector<Column> PartitionRangeModel::columns() const
{
    return {
        {tr("Partition"), tr("Ticked partitions are read"), Qt::AlignLeft},
        {tr("First"), tr("First offset that exists"), Qt::AlignRight},
        {tr("Last"), tr("Last offset that exists"), Qt::AlignRight},
        {tr("From"), tr("First offset to read; empty: the first that exists"), Qt::AlignRight},
        {tr("To"), tr("Last offset to read, it belongs to the range; empty: the last that exists"), Qt::AlignRight},
    };
}

QVariant PartitionRangeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case Partition: return QString::number(index.row());
        case First: return row.marks.earliest ? formats::number(*row.marks.earliest) : unknownText();
        case Last:
            return !row.marks.latest || *row.marks.latest <= row.marks.earliest.value_or(0) ? unknownText() : formats::number(*row.marks.latest - 1);
        case From: return row.from;
        default: return row.to;
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::EditRole: return index.column() == From ? row.from : index.column() == To ? row.to : QString();
    case Qt::CheckStateRole: return index.column() == Partition ? QVariant(row.read ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole: return int(columnList()[size_t(index.column())].alignment | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString why = problemOf(row, index.column());
        return why.isEmpty() ? QVariant() : QVariant(why);
    }
    case StateRole: return problemOf(row, index.column()).isEmpty() ? QVariant() : QVariant(int(State::Error));
    case KeyRole: return index.row();
    case SortRole:
    case ExactRole: return text();
    default: return {};
    }
}

bool PartitionRangeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.row() >= rowCount())
        return false;
    Row& row = m_rows[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Partition) {
        row.read = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && (index.column() == From || index.column() == To)) {
        QString& typed = index.column() == From ? row.from : row.to;
        typed = value.toString().trimmed();
        row.read = row.read || !typed.isEmpty(); // who types an offset wants it read
    } else {
        return false;
    }
    changed(index.row());
    return true;
}

void PartitionRangeModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
}

Qt::ItemFlags PartitionRangeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = TableModelBase::flags(index);
    if (index.isValid() && index.column() == Partition)
        flags |= Qt::ItemIsUserCheckable;
    if (index.isValid() && (index.column() == From || index.column() == To))
        flags |= Qt::ItemIsEditable;
    return flags;
}

int PartitionRangeModel::rowOfKey(const QVariant& key) const
{
    const int row = key.toInt();
    return row >= 0 && row < rowCount() ? row : -1;
}

} // namespace models
