// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PartitionModel.h"

#include "models/Formats.h"
#include "models/TopicModel.h"

namespace models {

namespace {

QString list(const std::vector<ReplicaCell>& replicas, bool onlyOutOfSync)
{
    QStringList texts;
    for (const auto& replica : replicas) {
        if (!onlyOutOfSync || !replica.inSync)
            texts << PartitionModel::brokerText(replica);
    }
    return texts.join(QLatin1String(", "));
}

/** Ids only: their racks stand beside, under Replicas. */
QString inSyncIds(const std::vector<ReplicaCell>& replicas)
{
    QStringList ids;
    for (const auto& replica : replicas) {
        if (replica.inSync)
            ids << QString::number(replica.broker);
    }
    return ids.join(QLatin1String(", "));
}

QVariant raw(const std::optional<qint64>& value) { return value ? QVariant(*value) : QVariant(); }

} // namespace

int PartitionRow::outOfSync() const
{
    return int(std::count_if(replicas.begin(), replicas.end(), [](const ReplicaCell& r) { return !r.inSync; }));
}

QString PartitionModel::brokerText(const ReplicaCell& replica)
{
    return replica.rack.isEmpty() ? QString::number(replica.broker) : QStringLiteral("%1 (%2)").arg(QString::number(replica.broker), replica.rack);
}

std::vector<Column> PartitionModel::columns() const
{
    return {
        {tr("Partition"), {}, Qt::AlignRight},
        {tr("State"), {}, Qt::AlignLeft},
        {tr("Leader"), tr("Broker that serves reads and writes, with its rack"), Qt::AlignLeft},
        {tr("Replicas"), tr("Brokers that keep a copy, with their racks; the first is the preferred leader"), Qt::AlignLeft},
        {tr("In-sync replicas"), tr("Replicas that keep up with the leader (ISR)"), Qt::AlignLeft},
        {tr("Out of sync"), tr("Replicas that are behind or down"), Qt::AlignLeft},
        {tr("Preferred leader"), tr("Whether the first replica leads, as it should"), Qt::AlignLeft},
        {tr("Earliest"), tr("First offset that is kept"), Qt::AlignRight},
        {tr("Latest"), tr("Offset of the next message (log end)"), Qt::AlignRight},
        {tr("Messages"),
         tr("Offset span: latest minus earliest. The number of messages, unless the topic is compacted or "
            "transactional."),
         Qt::AlignRight},
        {tr("Size on disk"), tr("Bytes of all replicas, as last read (less often than the rest)"), Qt::AlignRight},
    };
}

QVariant PartitionModel::cell(const PartitionRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return sortValue(row, column);
    case StateRole: {
        const State s = state(row, column);
        return s == State::None ? QVariant() : QVariant(int(s));
    }
    case ExactRole: // where the sort value is a rank, copies carry the words
        return column == Health || column == Leader || column == OutOfSync ? text(row, column) : QVariant();
    case NullRole: return column == SizeOnDisk ? row.disk.known == 0 : column >= Earliest && !sortValue(row, column).isValid();
    case Qt::ToolTipRole: {
        const QString tip = tooltip(row, column);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    default: return {};
    }
}

QVariant PartitionModel::text(const PartitionRow& row, int column)
{
    const auto offset = [](const std::optional<qint64>& value) { return value ? formats::number(*value) : tr("unknown"); };
    switch (column) {
    case Partition: return QString::number(row.id);
    case Health:
        if (row.deleted)
            return tr("deleted");
        if (row.offline())
            return tr("OFFLINE");
        return row.outOfSync() > 0 ? tr("under-replicated") : tr("in sync");
    case Leader: return row.leader ? brokerText(*row.leader) : tr("none");
    case Replicas: return list(row.replicas, false);
    case InSync: return inSyncIds(row.replicas);
    case OutOfSync: return row.outOfSync() == 0 ? QString() : tr("broker %1 out of sync").arg(list(row.replicas, true));
    case PreferredLeader:
        if (row.preferredLeads())
            return tr("yes");
        return row.replicas.empty() ? unknownText() : tr("no: %1 should lead").arg(brokerText(row.replicas.front()));
    case Earliest: return offset(row.watermarks.earliest);
    case Latest: return offset(row.watermarks.latest);
    case Messages: return offset(row.watermarks.span());
    case SizeOnDisk: {
        const QString size = diskText(row.disk);
        return size.isEmpty() ? tr("unknown") : size;
    }
    default: return {};
    }
}

QVariant PartitionModel::sortValue(const PartitionRow& row, int column)
{
    switch (column) {
    case Partition: return row.id;
    case Health: return row.deleted ? 3 : row.offline() ? 2 : row.outOfSync() > 0 ? 1 : 0;
    case Leader: return row.leader ? QVariant(row.leader->broker) : QVariant();
    case OutOfSync: return row.outOfSync();
    case Earliest: return raw(row.watermarks.earliest);
    case Latest: return raw(row.watermarks.latest);
    case Messages: return raw(row.watermarks.span());
    case SizeOnDisk: return row.disk.complete() ? QVariant(row.disk.bytes) : QVariant();
    default: return {};
    }
}

State PartitionModel::state(const PartitionRow& row, int column)
{
    if (row.deleted)
        return column == Health ? State::Unknown : State::None;
    switch (column) {
    case Health: return row.offline() ? State::Error : row.outOfSync() > 0 ? State::Warn : State::Ok;
    case Leader: return row.offline() ? State::Error : State::None;
    case OutOfSync: return row.outOfSync() > 0 ? State::Warn : State::None;
    case PreferredLeader: return row.preferredLeads() ? State::None : State::Warn;
    default: return State::None;
    }
}

QString PartitionModel::tooltip(const PartitionRow& row, int column)
{
    switch (column) {
    case Health:
    case Leader:
        return row.offline() ? tr("No broker leads this partition: nothing can be read from it or written to it until one of its "
                                  "replicas is back.")
                             : QString();
    case SizeOnDisk: return row.diskDetails;
    case Earliest:
    case Latest:
    case Messages: return row.watermarks.span() ? QString() : row.offsetProblem;
    default: return {};
    }
}

} // namespace models
