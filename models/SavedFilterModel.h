// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableModel.h"

namespace models {

/** A filter that is kept by name. */
struct SavedFilterRow
{
    QString name;
    QString line;
    QString topic; ///< empty = any
    QString problem; ///< why the line cannot be read; empty = it can
    bool operator==(const SavedFilterRow&) const = default;
};

/** The saved filters, by name. GUI thread; owned by the dialog that lists them. */
class SavedFilterModel : public TableModel<SavedFilterRow, QString>
{
    Q_OBJECT
public:
    enum ColumnId { Name, Filter, Topic, Check };

    using TableModel::TableModel;

protected:
    std::vector<Column> columns() const override;
    QString key(const SavedFilterRow& row) const override { return row.name; }
    QVariant cell(const SavedFilterRow& row, int column, int role) const override;
};

} // namespace models
