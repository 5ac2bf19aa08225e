// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ClusterSummary.h"
#include "models/TableModel.h"

namespace models {

/** The brokers of a cluster and what they carry; also those known only from replica lists (down). Keyed by id. */
class BrokerModel : public TableModel<kafka::BrokerLoad, int>
{
    Q_OBJECT
public:
    enum Column { Id, State, Host, Port, Rack, Leaders, Replicas, OutOfSync, PreferredShare, SizeOnDisk, ColumnCount };

    using TableModel::TableModel;

protected:
    std::vector<models::Column> columns() const override;
    int key(const kafka::BrokerLoad& row) const override { return row.broker.id; }
    QVariant cell(const kafka::BrokerLoad& row, int column, int role) const override;
};

} // namespace models
