// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/GroupConsume.h"
#include "models/TableModel.h"

namespace models {

struct GroupEventRow
{
    quint64 key = 0; ///< grows
    kafka::TimePoint at {};
    QString what;
    QString partitions; ///< "orders:0-3"
    QString detail;
    bool trouble = false;

    bool operator==(const GroupEventRow&) const = default;
};

/** What happened to a membership: assigned, revoked, lost, committed, trouble. At most MaxRows are kept. GUI thread. */
class GroupEventModel : public TableModel<GroupEventRow, quint64>
{
    Q_OBJECT
public:
    enum ColumnId { Time, What, Partitions, Detail, ColumnCount };
    static constexpr size_t MaxRows = 1000;

    explicit GroupEventModel(QObject* parent = nullptr) : TableModel(parent) { }

    void add(const kafka::GroupEvent& event);
    /** Something that this side did ("committed"). */
    void add(const QString& what, const std::vector<kafka::TopicPartition>& partitions, const QString& detail, bool trouble);

protected:
    std::vector<Column> columns() const override;
    quint64 key(const GroupEventRow& row) const override { return row.key; }
    QVariant cell(const GroupEventRow& row, int column, int role) const override;

private:
    void put(GroupEventRow row);

    quint64 m_last = 0;
};

} // namespace models
