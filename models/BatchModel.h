// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordBatchFacts.h"
#include "models/TableModel.h"

namespace models {

/** Batches of a partition's log, a row each: where, how many records, kind, control records, codec, producer. GUI thread; owned by its dialog. */
class BatchModel : public TableModel<kafka::BatchFacts, qint64>
{
    Q_OBJECT
public:
    enum ColumnId {
        BaseOffset,
        LastOffset,
        Records,
        Kind,
        Controls,
        Codec,
        Size,
        Crc,
        ProducerId,
        ProducerEpoch,
        Sequence,
        MaxTime,
        TimeType,
        LeaderEpoch,
        Magic,
        ColumnCount
    };

    explicit BatchModel(QObject* parent = nullptr) : TableModel(parent) { }

    /** "COMMIT at offset 7, coordinator epoch 0". */
    static QString controlText(const kafka::ControlRecordFacts& control);

protected:
    std::vector<Column> columns() const override;
    qint64 key(const kafka::BatchFacts& b) const override { return b.baseOffset; }
    QVariant cell(const kafka::BatchFacts& b, int column, int role) const override;

private:
    QString text(const kafka::BatchFacts& b, int column) const;
    static QVariant number(const kafka::BatchFacts& b, int column);
};

} // namespace models
