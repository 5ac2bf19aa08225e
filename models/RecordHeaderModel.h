// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/TopicReading.h"
#include "kafka/values/RecordBatch.h"
#include "models/TableModel.h"

namespace models {

/**
 * The headers of one record, in order, duplicates and null values kept. Holds its batch; cells are decoded when asked
 * for. GUI thread.
 */
class RecordHeaderModel : public TableModelBase
{
    Q_OBJECT
public:
    enum ColumnId { Number, Name, Value, Size, ColumnCount };

    using TableModelBase::TableModelBase;

    /** Null view = no record. `batch` keeps the view alive. `own`: the record as it is where `record` shows it masked; sizes are its. */
    void setRecord(const kafka::RecordView& record, kafka::RecordBatchPtr batch, const kafka::RecordView& own = {});
    /** How values are read as text. */
    void setReading(const kafka::serde::TopicReading& reading);
    /** Why the decoder that was chosen could not read a value, which is then shown as text: of the first such header. Empty = it could. */
    QString problem() const;
    const std::vector<kafka::HeaderView>& headers() const { return m_headers; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_headers.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    int rowOfKey(const QVariant& key) const override;

protected:
    std::vector<Column> columns() const override;

private:
    std::vector<kafka::HeaderView> m_headers; ///< into m_batch
    std::vector<qsizetype> m_sizes; ///< of the values, bytes
    kafka::RecordBatchPtr m_batch;
    kafka::serde::TopicReading m_reading;
};

} // namespace models
