// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Group.h"
#include "models/TableModel.h"

namespace models {

/** A group with a committed offset in the partition of a message. */
struct MessageGroupRow
{
    QString group;
    qint64 committed = 0;
    qint64 message = 0; ///< offset of the message
    std::optional<kafka::GroupState> state;
    std::optional<int> members;

    bool operator==(const MessageGroupRow&) const = default;
};

/**
 * Where groups are as seen from a message: behind (it is still to be read), at it (it is the next one), ahead (it is done), by how many
 * offsets; offsets, because not every one holds a message. Key: group. GUI thread.
 */
class MessageGroupModel : public TableModel<MessageGroupRow, QString>
{
    Q_OBJECT
public:
    enum ColumnId { Group, Committed, Distance, GroupState, Members, ColumnCount };

    explicit MessageGroupModel(QObject* parent = nullptr) : TableModel(parent) { }

protected:
    std::vector<Column> columns() const override;
    QString key(const MessageGroupRow& row) const override { return row.group; }
    QVariant cell(const MessageGroupRow& row, int column, int role) const override;
};

} // namespace models
