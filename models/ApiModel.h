// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/BrokerApis.h"
#include "models/TableModel.h"

namespace models {

/** The requests that a broker knows, with their versions. GUI thread. */
class ApiModel : public TableModel<kafka::BrokerApi, int>
{
    Q_OBJECT
public:
    enum ColumnId { Key, Name, MinVersion, MaxVersion, ColumnCount };

    using TableModel::TableModel;

protected:
    std::vector<Column> columns() const override;
    int key(const kafka::BrokerApi& row) const override { return row.key; }
    QVariant cell(const kafka::BrokerApi& row, int column, int role) const override;
};

} // namespace models
