// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/LogDirs.h"
#include "models/TableModel.h"

namespace models {

/** A log directory of one broker, without the list of what is in it. */
struct LogDirRow
{
    QString path;
    std::optional<qint64> bytes; ///< of all replicas in it; nullopt = the broker could not say
    int topics = 0;
    int partitions = 0; ///< replicas that live in it
    int moving = 0; ///< replicas on their way into it from another directory
    std::optional<qint64> totalBytes; ///< of the volume; nullopt: not told (older than Kafka 3.3)
    std::optional<qint64> usableBytes;
    QString problem; ///< why nothing is known of what is in it
    bool operator==(const LogDirRow&) const = default;
};

std::vector<LogDirRow> logDirRows(const kafka::BrokerLogDirs& dirs);

/** The log directories of one broker: path, state, size, what is in it, and what is left on the volume. GUI thread. */
class LogDirModel : public TableModel<LogDirRow, QString>
{
    Q_OBJECT
public:
    enum ColumnId { Path, State, Size, Topics, Partitions, Moving, Volume, Free, ColumnCount };

    using TableModel::TableModel;

protected:
    std::vector<Column> columns() const override;
    QString key(const LogDirRow& row) const override { return row.path; }
    QVariant cell(const LogDirRow& row, int column, int role) const override;
};

} // namespace models
