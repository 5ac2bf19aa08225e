// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/GroupLag.h"
#include "models/TableModel.h"

namespace models {

/** A group with committed offsets on the open topic. */
struct TopicGroupRow
{
    QString id;
    kafka::GroupState state = kafka::GroupState::Unknown;
    std::optional<int> members; ///< nullopt = not read yet
    std::optional<int> readers; ///< members that have a partition of this topic; nullopt = not read yet
    kafka::GroupLag lag; ///< on this topic only
    bool operator==(const TopicGroupRow&) const = default;
};

/** Groups with offsets on one topic: state, members, partitions, lag on this topic. GUI thread; owned by TopicController. */
class TopicGroupModel : public TableModel<TopicGroupRow, QString>
{
    Q_OBJECT
public:
    enum ColumnId { Group, State, Lag, Partitions, Members, Readers, ColumnCount };

    explicit TopicGroupModel(QObject* parent = nullptr) : TableModel(parent) { }

protected:
    std::vector<Column> columns() const override;
    QString key(const TopicGroupRow& row) const override { return row.id; }
    QVariant cell(const TopicGroupRow& row, int column, int role) const override;
};

} // namespace models
