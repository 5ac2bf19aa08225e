// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Profile.h"
#include "models/TableModel.h"

namespace models {

/** A property of a connection and how it is treated. */
struct PropertyRow
{
    kafka::ClientProperty property;
    bool secret = false; ///< shown as dots; the value stays in memory
    QString refusal; ///< why it cannot be used; empty = fine
    bool operator==(const PropertyRow&) const = default;
};

/** The properties of a connection, by name. GUI thread; owned by the connection dialog. */
class PropertyModel : public TableModel<PropertyRow, QString>
{
    Q_OBJECT
public:
    using TableModel::TableModel;

protected:
    std::vector<Column> columns() const override;
    QString key(const PropertyRow& row) const override { return row.property.name; }
    QVariant cell(const PropertyRow& row, int column, int role) const override;
};

} // namespace models
