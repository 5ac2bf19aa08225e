// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/SeekInput.h"
#include "kafka/values/Offsets.h"
#include "models/TableModel.h"

namespace models {

/**
 * The partitions of a topic with the offsets to be read of each, editable: a partition is read when it is ticked. Both ends
 * of a range belong to it; an empty cell means the partition's own. What is typed and is no offset stays as typed, marked, and
 * problem() says so. GUI thread; owned by its dialog.
 */
class PartitionRangeModel : public TableModelBase
{
    Q_OBJECT
public:
    enum ColumnId { Partition, First, Last, From, To, ColumnCount };

    using TableModelBase::TableModelBase;

    /** Partitions 0 … count-1, none ticked. */
    void setCount(int count);
    /** Offsets that exist; nullopt = not known (shown as such). */
    void setWatermarks(qint32 partition, const kafka::Watermarks& marks);
    /** Ticks exactly these partitions, with these ranges. */
    void setRanges(const std::vector<kafka::SeekInput::PartitionRange>& ranges);
    /** The ticked ones. Only when problem() is empty. */
    std::vector<kafka::SeekInput::PartitionRange> ranges() const;
    /** What is wrong with the first row that cannot be read; empty = nothing, also when nothing is ticked. */
    QString problem() const;
    int ticked() const;
    void tickAll(bool on);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    int rowOfKey(const QVariant& key) const override;

Q_SIGNALS:
    void edited();

protected:
    std::vector<Column> columns() const override;

private:
    struct Row
    {
        bool read = false;
        QString from; ///< as typed
        QString to;
        kafka::Watermarks marks;
    };
    static std::optional<qint64> number(const QString& typed);
    QString problemOf(const Row& row, int column) const;
    void changed(int row);

    std::vector<Row> m_rows;
};

} // namespace models
