// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/RecordStatistics.h"
#include "models/TableModel.h"

namespace models {

/** Statistics of messages, partition by partition. GUI thread; owned by the controller of the statistics. */
class StatisticsPartitionModel : public TableModel<kafka::PartitionStatistics, qint32>
{
    Q_OBJECT
public:
    enum ColumnId {
        Partition,
        Messages,
        Share,
        Size,
        Mean,
        Largest,
        NullKeys,
        EmptyKeys,
        Tombstones,
        NullValues,
        EmptyValues,
        WithHeaders,
        FirstOffset,
        LastOffset,
        NoMessage,
        Earliest,
        Latest,
        NoTime,
        ColumnCount
    };

    explicit StatisticsPartitionModel(QObject* parent = nullptr) : TableModel(parent) { }

    void show(const kafka::RecordStatistics& statistics);

protected:
    std::vector<Column> columns() const override;
    qint32 key(const kafka::PartitionStatistics& p) const override { return p.partition; }
    QVariant cell(const kafka::PartitionStatistics& p, int column, int role) const override;

private:
    QVariant text(const kafka::PartitionStatistics& p, int column) const;
    static QVariant number(const kafka::PartitionStatistics& p, int column);

    qint64 m_all = 0; ///< messages
};

} // namespace models
