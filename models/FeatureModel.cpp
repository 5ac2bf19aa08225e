// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FeatureModel.h"

namespace models {

std::vector<Column> FeatureModel::columns() const
{
    return {
        {tr("Feature"), tr("Name of the feature (KIP-584)")},
        {tr("Level in force"), tr("What the cluster has finalized; it is the same on every broker"), Qt::AlignRight},
        {tr("Lowest supported"), tr("By this broker"), Qt::AlignRight},
        {tr("Highest supported"), tr("By this broker"), Qt::AlignRight},
    };
}

QVariant FeatureModel::cell(const kafka::BrokerFeature& row, int column, int role) const
{
    if (column == Name)
        return role == Qt::DisplayRole ? QVariant(row.name) : QVariant();
    const int value = column == Level ? row.finalized : column == MinSupported ? row.minSupported : row.maxSupported;
    switch (role) {
    case Qt::DisplayRole: return value < 0 ? unknownText() : QString::number(value);
    case SortRole: return value < 0 ? QVariant() : QVariant(value);
    case Qt::ToolTipRole:
        if (value >= 0)
            return {};
        return column == Level ? tr("Not in force: nobody has finalized a level.") : tr("This broker does not support it.");
    default: return {};
    }
}

} // namespace models
