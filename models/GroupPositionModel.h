// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/GroupConsume.h"
#include "models/TableModel.h"

namespace models {

/** A partition that a group has given this program, and what a commit would write. */
struct GroupPositionRow
{
    kafka::TopicPartition partition;
    std::optional<qint64> committed; ///< nullopt: none, or not known
    bool committedKnown = false;
    std::optional<qint64> position; ///< nullopt: nothing has come yet
    std::optional<qint64> end;
    qint64 received = 0; ///< messages since it was assigned
    qint64 uncommitted = 0; ///< messages that the next commit covers
    bool atEnd = false;
    QString lastCommit; ///< how the last commit went; empty = none
    QString problem; ///< why it cannot be read, or was not committed

    bool operator==(const GroupPositionRow&) const = default;
};

/** Which partitions this member of a group has: committed → position, to the end. Key: topic and partition. GUI thread. */
class GroupPositionModel : public TableModel<GroupPositionRow, kafka::TopicPartition>
{
    Q_OBJECT
public:
    enum ColumnId { Topic, Partition, Committed, Position, Uncommitted, LogEnd, Lag, Received, LastCommit, Note, ColumnCount };

    explicit GroupPositionModel(QObject* parent = nullptr) : TableModel(parent) { }

protected:
    std::vector<Column> columns() const override;
    kafka::TopicPartition key(const GroupPositionRow& row) const override { return row.partition; }
    QVariant cell(const GroupPositionRow& row, int column, int role) const override;

private:
    static QVariant text(const GroupPositionRow& row, int column);
    static QVariant sortValue(const GroupPositionRow& row, int column);
    static std::optional<qint64> lag(const GroupPositionRow& row);
};

} // namespace models
