// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogDirReplicaModel.h"

#include "models/Formats.h"

namespace models {

std::vector<LogDirReplicaRow> logDirReplicaRows(const kafka::BrokerLogDirs& dirs)
{
    std::vector<LogDirReplicaRow> rows;
    for (const auto& dir : dirs.dirs) {
        for (const auto& replica : dir.replicas)
            rows.push_back({dir.path, replica});
    }
    return rows;
}

std::vector<Column> LogDirReplicaModel::columns() const
{
    return {
        {tr("Topic"), {}, Qt::AlignLeft},
        {tr("Partition"), {}, Qt::AlignRight},
        {tr("Size"), tr("Bytes of its segments"), Qt::AlignRight},
        {tr("Offset lag"), tr("Messages behind the high watermark; of a copy that is being moved: behind the one it will replace"), Qt::AlignRight},
        {tr("Copy"), tr("The current one, or a future one that is being moved here from another directory of the broker")},
        {tr("Log directory"), tr("As the broker names it (log.dirs)")},
    };
}

QString LogDirReplicaModel::key(const LogDirReplicaRow& row) const
{
    const auto& [partition, size, lag, future] = row.replica;
    return QStringLiteral("%1\n%2\n%3\n").arg(partition.topic).arg(partition.partition, 10, 10, QLatin1Char('0')).arg(future ? 1 : 0) + row.dir;
}

QVariant LogDirReplicaModel::cell(const LogDirReplicaRow& row, int column, int role) const
{
    const kafka::ReplicaOnDisk& replica = row.replica;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Topic: return replica.partition.topic;
        case Partition: return QString::number(replica.partition.partition);
        case Size: return formats::bytes(replica.size);
        case OffsetLag: return formats::number(replica.offsetLag);
        case Copy: return replica.future ? tr("future: being moved here") : tr("current");
        case Directory: return row.dir;
        default: return {};
        }
    case SortRole:
        switch (column) {
        case Partition: return replica.partition.partition;
        case Size: return replica.size;
        case OffsetLag: return replica.offsetLag;
        default: return {};
        }
    case Qt::ToolTipRole: return column == Size ? QVariant(formats::exactBytes(replica.size)) : QVariant();
    default: return {};
    }
}

} // namespace models
