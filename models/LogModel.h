// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableModel.h"

#include <QDateTime>

namespace models {

struct LogRow
{
    qint64 number = 0; ///< counts up
    QDateTime at;
    int level = 6; ///< syslog: 0 emergency … 7 debug
    QString cluster; ///< empty = the program itself
    QString category; ///< librdkafka facility or Qt logging category
    QString message;
    bool operator==(const LogRow&) const = default;
};

/** The last lines of the log. Key: number. GUI thread; owned by the activity controller. */
class LogModel : public TableModel<LogRow, qint64>
{
    Q_OBJECT
public:
    enum ColumnId { At, Level, Cluster, Category, Message, ColumnCount };
    static constexpr int kept = 5000;

    using TableModel::TableModel;
    /** Appends lines (numbers are given here) and forgets the oldest beyond `kept`. */
    void append(std::vector<LogRow> rows);

protected:
    std::vector<Column> columns() const override;
    qint64 key(const LogRow& row) const override { return row.number; }
    QVariant cell(const LogRow& row, int column, int role) const override;

private:
    qint64 m_next = 1;
};

} // namespace models
