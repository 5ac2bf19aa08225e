// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/GroupLag.h"
#include "models/TableModel.h"

#include <QByteArray>

namespace models {

/** One partition of a group: where it has committed, how far the log goes, who reads it. */
struct GroupOffsetRow
{
    kafka::TopicPartition partition;
    std::optional<qint64> committed; ///< nullopt: none, or not readable (`problem`)
    kafka::Watermarks log;
    kafka::PartitionLag lag;
    double lagFraction = 0; ///< lag as share of what the log holds
    QString memberId; ///< empty = nobody
    QString host;
    QString clientId;
    QByteArray metadata;
    QString problem; ///< why offset or log end are not known

    bool operator==(const GroupOffsetRow&) const = default;
};

/**
 * Committed offsets of one group, as kafka-consumer-groups --describe shows them, with a badge where the offset lies
 * outside the log. Assigned partitions without a commit are "none". Key: topic and partition. GUI thread.
 */
class GroupOffsetsModel : public TableModel<GroupOffsetRow, kafka::TopicPartition>
{
    Q_OBJECT
public:
    enum ColumnId { Topic, Partition, Committed, LogEnd, Lag, Note, ConsumerId, Host, ClientId, Metadata, LogStart, ColumnCount };

    explicit GroupOffsetsModel(QObject* parent = nullptr) : TableModel(parent) { }

protected:
    std::vector<Column> columns() const override;
    kafka::TopicPartition key(const GroupOffsetRow& row) const override { return row.partition; }
    QVariant cell(const GroupOffsetRow& row, int column, int role) const override;

private:
    static QVariant text(const GroupOffsetRow& row, int column);
    static QVariant sortValue(const GroupOffsetRow& row, int column);
    static QString noteText(const GroupOffsetRow& row);
    static QString noteTip(const GroupOffsetRow& row);
    static State noteState(const GroupOffsetRow& row);
};

} // namespace models
