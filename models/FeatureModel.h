// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/BrokerApis.h"
#include "models/TableModel.h"

namespace models {

/** The features of the cluster (KIP-584): what a broker supports, and the level in force. GUI thread. */
class FeatureModel : public TableModel<kafka::BrokerFeature, QString>
{
    Q_OBJECT
public:
    enum ColumnId { Name, Level, MinSupported, MaxSupported, ColumnCount };

    using TableModel::TableModel;

protected:
    std::vector<Column> columns() const override;
    QString key(const kafka::BrokerFeature& row) const override { return row.name; }
    QVariant cell(const kafka::BrokerFeature& row, int column, int role) const override;
};

} // namespace models
