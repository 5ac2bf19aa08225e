// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/LogDirs.h"
#include "models/TableModel.h"

namespace models {

/** A replica in a log directory of one broker. */
struct LogDirReplicaRow
{
    QString dir;
    kafka::ReplicaOnDisk replica;
    bool operator==(const LogDirReplicaRow&) const = default;
};

std::vector<LogDirReplicaRow> logDirReplicaRows(const kafka::BrokerLogDirs& dirs);

/** What is in the log directories of one broker, replica by replica. GUI thread. */
class LogDirReplicaModel : public TableModel<LogDirReplicaRow, QString>
{
    Q_OBJECT
public:
    enum ColumnId { Topic, Partition, Size, OffsetLag, Copy, Directory, ColumnCount };

    using TableModel::TableModel;

protected:
    std::vector<Column> columns() const override;
    /** By topic and partition; a copy that is being moved follows the one it will replace. */
    QString key(const LogDirReplicaRow& row) const override;
    QVariant cell(const LogDirReplicaRow& row, int column, int role) const override;
};

} // namespace models
