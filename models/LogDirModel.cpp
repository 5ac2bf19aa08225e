// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogDirModel.h"

#include "kafka/values/ByteSum.h"
#include "models/Formats.h"

#include <QSet>

namespace models {

namespace {

/** What a byte column shows; nullopt = not known. */
std::optional<qint64> bytesOf(const LogDirRow& row, int column)
{
    switch (column) {
    case LogDirModel::Size: return row.bytes;
    case LogDirModel::Volume: return row.totalBytes;
    case LogDirModel::Free: return row.usableBytes;
    default: return std::nullopt;
    }
}

bool isBytes(int column) { return column == LogDirModel::Size || column == LogDirModel::Volume || column == LogDirModel::Free; }

QVariant display(const LogDirRow& row, int column)
{
    if (isBytes(column))
        return formats::bytes(bytesOf(row, column));
    const bool known = row.problem.isEmpty();
    switch (column) {
    case LogDirModel::Path: return row.path;
    case LogDirModel::State: return known ? LogDirModel::tr("online") : LogDirModel::tr("failed: %1").arg(row.problem);
    case LogDirModel::Topics: return known ? formats::number(row.topics) : unknownText();
    case LogDirModel::Partitions: return known ? formats::number(row.partitions) : unknownText();
    case LogDirModel::Moving: return known ? formats::number(row.moving) : unknownText();
    default: return {};
    }
}

QVariant raw(const LogDirRow& row, int column)
{
    if (isBytes(column)) {
        const auto bytes = bytesOf(row, column);
        return bytes ? QVariant(*bytes) : QVariant();
    }
    const bool known = row.problem.isEmpty();
    switch (column) {
    case LogDirModel::Topics: return known ? QVariant(row.topics) : QVariant();
    case LogDirModel::Partitions: return known ? QVariant(row.partitions) : QVariant();
    case LogDirModel::Moving: return known ? QVariant(row.moving) : QVariant();
    default: return {};
    }
}

QVariant toolTip(const LogDirRow& row, int column)
{
    if (const auto bytes = bytesOf(row, column))
        return formats::exactBytes(*bytes);
    if (!row.problem.isEmpty())
        return row.problem;
    if (column == LogDirModel::Volume || column == LogDirModel::Free)
        return LogDirModel::tr("Brokers tell it since Kafka 3.3.");
    return {};
}

} // namespace

std::vector<LogDirRow> logDirRows(const kafka::BrokerLogDirs& dirs)
{
    std::vector<LogDirRow> rows;
    for (const auto& dir : dirs.dirs) {
        LogDirRow row;
        row.path = dir.path;
        row.totalBytes = dir.totalBytes;
        row.usableBytes = dir.usableBytes;
        if (dir.error) {
            row.problem = dir.error->message;
            rows.push_back(row);
            continue;
        }
        kafka::ByteSum bytes;
        QSet<QString> topics;
        for (const auto& replica : dir.replicas) {
            bytes.add(replica.size);
            topics.insert(replica.partition.topic);
            row.partitions += replica.future ? 0 : 1;
            row.moving += replica.future ? 1 : 0;
        }
        row.bytes = bytes.total();
        row.topics = int(topics.size());
        rows.push_back(row);
    }
    return rows;
}

std::vector<Column> LogDirModel::columns() const
{
    return {
        {tr("Log directory"), tr("As the broker names it (log.dirs)")},
        {tr("State"), tr("Whether the broker can use the directory")},
        {tr("Size"), tr("Bytes of all replicas in it"), Qt::AlignRight},
        {tr("Topics"), tr("Topics that have a replica in it"), Qt::AlignRight},
        {tr("Partitions"), tr("Partitions whose replica lies in it"), Qt::AlignRight},
        {tr("Moving in"), tr("Replicas that are being moved into it from another directory of the broker"), Qt::AlignRight},
        {tr("Volume"), tr("Size of the volume that the directory is on"), Qt::AlignRight},
        {tr("Free"), tr("What is left on that volume"), Qt::AlignRight},
    };
}

QVariant LogDirModel::cell(const LogDirRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case SortRole: return raw(row, column);
    case StateRole:
        if (column != State)
            return {};
        return int(row.problem.isEmpty() ? models::State::Ok : models::State::Error);
    case Qt::ToolTipRole: return toolTip(row, column);
    default: return {};
    }
}

} // namespace models
