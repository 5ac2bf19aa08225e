// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ApiModel.h"

namespace models {

std::vector<Column> ApiModel::columns() const
{
    return {
        {tr("Key"), tr("Number of the request in Kafka's protocol"), Qt::AlignRight},
        {tr("Request"), tr("Name in Kafka's protocol")},
        {tr("Lowest version"), tr("The oldest version of it that the broker still takes"), Qt::AlignRight},
        {tr("Highest version"), tr("The newest version of it that the broker knows"), Qt::AlignRight},
    };
}

QVariant ApiModel::cell(const kafka::BrokerApi& row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const auto number = [role](int value) { return role == SortRole ? QVariant(value) : QVariant(QString::number(value)); };
    switch (column) {
    case Key: return number(row.key);
    case Name: return row.name;
    case MinVersion: return number(row.minVersion);
    case MaxVersion: return number(row.maxVersion);
    default: return {};
    }
}

} // namespace models
