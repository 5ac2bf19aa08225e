// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/SizesOnDisk.h"
#include "kafka/values/Cluster.h"
#include "kafka/values/Offsets.h"
#include "models/TableModel.h"

#include <optional>

namespace models {

/** A replica of a partition: which broker, where it stands, whether it keeps up. */
struct ReplicaCell
{
    qint32 broker = -1;
    QString rack; ///< empty = none set or not known
    bool inSync = false;

    bool operator==(const ReplicaCell&) const = default;
};

/** One partition of the open topic. */
struct PartitionRow
{
    qint32 id = -1;
    std::optional<ReplicaCell> leader; ///< nullopt = offline
    std::vector<ReplicaCell> replicas; ///< assignment order; the first is the preferred leader
    kafka::Watermarks watermarks;
    QString offsetProblem; ///< why the watermarks are not known
    kafka::DiskUse disk {}; ///< of all replicas
    QString diskDetails {}; ///< each replica: broker, size, directory; or why that is not known
    bool deleted = false; ///< the topic is no more: this is how it was last

    bool offline() const { return !leader; }
    int outOfSync() const;
    bool preferredLeads() const { return leader && !replicas.empty() && leader->broker == replicas.front().broker; }
    bool operator==(const PartitionRow&) const = default;
};

/**
 * Partitions of one topic: leader and replicas with their racks, who is out of sync, whether the preferred leader leads,
 * earliest, latest and span. What is not known reads "unknown", never 0. GUI thread.
 */
class PartitionModel : public TableModel<PartitionRow, int>
{
    Q_OBJECT
public:
    enum ColumnId { Partition, Health, Leader, Replicas, InSync, OutOfSync, PreferredLeader, Earliest, Latest, Messages, SizeOnDisk, ColumnCount };

    explicit PartitionModel(QObject* parent = nullptr) : TableModel(parent) { }

    /** "1 (rack-a)", or "1" where no rack is set. */
    static QString brokerText(const ReplicaCell& replica);

protected:
    std::vector<Column> columns() const override;
    int key(const PartitionRow& row) const override { return row.id; }
    QVariant cell(const PartitionRow& row, int column, int role) const override;

private:
    static QVariant text(const PartitionRow& row, int column);
    static QVariant sortValue(const PartitionRow& row, int column);
    static State state(const PartitionRow& row, int column);
    static QString tooltip(const PartitionRow& row, int column);
};

} // namespace models
