// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"
#include "kafka/values/RecordRequest.h"
#include "models/TableModel.h"

namespace models {

/**
 * What a scan has done, partition by partition: the offsets that exist, the range asked for, what was scanned of it, messages,
 * matches, offsets without a message, and why it ended. GUI thread; owned by the messages page.
 */
class ScanProgressModel : public TableModel<kafka::PartitionProgress, kafka::TopicPartition>
{
    Q_OBJECT
public:
    enum ColumnId {
        Topic,
        Partition,
        First,
        End,
        From,
        To,
        Scanned,
        OffsetsScanned,
        Messages,
        Matches,
        NoMessage,
        Markers,
        Aborted,
        Compacted,
        Size,
        How,
        ColumnCount
    };

    explicit ScanProgressModel(QObject* parent = nullptr) : TableModel(parent) { }

    void setProgress(const kafka::ScanProgress& progress);

protected:
    std::vector<Column> columns() const override;
    kafka::TopicPartition key(const kafka::PartitionProgress& p) const override { return {p.topic, p.partition}; }
    QVariant cell(const kafka::PartitionProgress& p, int column, int role) const override;

private:
    QVariant text(const kafka::PartitionProgress& p, int column) const;
    QString how(const kafka::PartitionProgress& p) const;
    static QVariant sortValue(const kafka::PartitionProgress& p, int column);

    bool m_running = false;
    bool m_following = false;
};

} // namespace models
