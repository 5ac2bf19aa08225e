// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BrokerModel.h"

#include "models/Formats.h"

namespace models {

namespace {

QVariant display(const kafka::BrokerLoad& row, int column)
{
    const bool addressKnown = !row.broker.host.isEmpty();
    switch (column) {
    case BrokerModel::Id: return QString::number(row.broker.id);
    case BrokerModel::State: return row.up ? BrokerModel::tr("Up") : BrokerModel::tr("Down");
    case BrokerModel::Host: return addressKnown ? row.broker.host : unknownText();
    case BrokerModel::Port: return addressKnown ? QString::number(row.broker.port) : unknownText();
    case BrokerModel::Rack: return row.broker.rack ? *row.broker.rack : unknownText();
    case BrokerModel::Leaders: return formats::number(row.leaders);
    case BrokerModel::Replicas: return formats::number(row.replicas);
    case BrokerModel::OutOfSync: return formats::number(row.outOfSync);
    case BrokerModel::PreferredShare: return formats::percent(row.preferredLed, row.preferred);
    case BrokerModel::SizeOnDisk:
        if (!row.disk)
            return unknownText();
        return row.disk->failedDirs == 0 ? formats::bytes(row.disk->bytes.value_or(0))
               : row.disk->bytes         ? BrokerModel::tr("%1, incomplete").arg(formats::bytes(*row.disk->bytes))
                                         : unknownText();
    default: return {};
    }
}

QVariant raw(const kafka::BrokerLoad& row, int column)
{
    switch (column) {
    case BrokerModel::Id: return row.broker.id;
    case BrokerModel::State: return row.up ? 1 : 0;
    case BrokerModel::Port: return row.broker.host.isEmpty() ? QVariant() : QVariant(int(row.broker.port));
    case BrokerModel::Leaders: return row.leaders;
    case BrokerModel::Replicas: return row.replicas;
    case BrokerModel::OutOfSync: return row.outOfSync;
    case BrokerModel::SizeOnDisk: return row.disk && row.disk->failedDirs == 0 ? QVariant(row.disk->bytes.value_or(0)) : QVariant();
    case BrokerModel::PreferredShare: return row.preferred > 0 ? QVariant(double(row.preferredLed) / row.preferred) : QVariant();
    default: return {};
    }
}

QVariant state(const kafka::BrokerLoad& row, int column)
{
    switch (column) {
    case BrokerModel::State: return int(row.up ? State::Ok : State::Error);
    case BrokerModel::OutOfSync: return int(row.outOfSync > 0 ? State::Warn : State::None);
    case BrokerModel::SizeOnDisk: return int(row.disk && row.disk->failedDirs > 0 ? State::Error : State::None);
    default: return int(State::None);
    }
}

QVariant diskTip(const kafka::BrokerLoad& row)
{
    if (!row.disk)
        return row.diskProblem.isEmpty() ? QVariant() : QVariant(row.diskProblem);
    if (row.disk->failedDirs > 0)
        return BrokerModel::tr("%1 of its %2 log directories failed: what is in them is not counted.").arg(row.disk->failedDirs).arg(row.disk->dirs);
    return formats::exactBytes(row.disk->bytes.value_or(0));
}

} // namespace

std::vector<models::Column> BrokerModel::columns() const
{
    return {
        {tr("Id"), tr("node.id of the broker"), Qt::AlignRight},
        {tr("State"), tr("Up: the cluster lists it. Down: it has replicas, but the cluster does not list it")},
        {tr("Host"), tr("Advertised host name")},
        {tr("Port"), tr("Advertised port"), Qt::AlignRight},
        {tr("Rack"), tr("broker.rack")},
        {tr("Leaders"), tr("Partitions it leads"), Qt::AlignRight},
        {tr("Replicas"), tr("Partitions it holds a replica of"), Qt::AlignRight},
        {tr("Out of sync"), tr("Its replicas that are not in the ISR"), Qt::AlignRight},
        {tr("Preferred leader"), tr("Of the partitions whose first replica it is, the share it leads"), Qt::AlignRight},
        {tr("Size on disk"), tr("Bytes of all its replicas, as last read (less often than the rest)"), Qt::AlignRight},
    };
}

QVariant BrokerModel::cell(const kafka::BrokerLoad& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case SortRole: return raw(row, column);
    case ExactRole: return column == State || column == PreferredShare ? display(row, column) : QVariant();
    case StateRole: return state(row, column);
    case Qt::ToolTipRole:
        if (column == PreferredShare && row.preferred > 0)
            return tr("%1 of %2 partitions").arg(formats::number(row.preferredLed), formats::number(row.preferred));
        if (column == SizeOnDisk)
            return diskTip(row);
        if (column == State && !row.up)
            return tr("Named in replica lists, but not among the brokers that the cluster lists.");
        return {};
    default: return {};
    }
}

} // namespace models
