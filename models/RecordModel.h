// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RecordIndex.h"
#include "models/RecordStore.h"
#include "models/TableModel.h"

#include <QTimer>

namespace models {

/**
 * The messages table: records of a RecordStore, a row each. Cells are decoded when they are asked for and cut for display;
 * nothing is kept per row beyond four bytes while a filter or an order is set. Filter and order are computed on the
 * global thread pool over the shared batches and swapped in with a generation number; the old rows stay until then.
 * GUI thread; owned by the page's controller.
 */
class RecordModel : public TableModelBase
{
    Q_OBJECT
public:
    enum ColumnId { Partition, Offset, Time, Key, Value, Headers, Size, KeySize, ValueSize, HeadersSize, ColumnCount };
    enum Role { KindRole = FirstOwnRole }; ///< int(kafka::RecordKind)

    explicit RecordModel(QObject* parent = nullptr);
    ~RecordModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /** Orders by a column; -1 = as they came. Takes effect when computed. */
    void sort(int column, Qt::SortOrder order) override;
    int rowOfKey(const QVariant& key) const override;

    /** Adds rows at the end, in one insertion. Call at most some 20 times a second. */
    void append(const std::vector<kafka::RecordBatchPtr>& batches);
    void clear();
    /** Shows only matching records. Takes effect when computed: selectionApplied(). */
    void setFilter(const kafka::RecordFilter& filter);
    const kafka::RecordFilter& filter() const { return m_selection.filter; }
    /** At most so many records are held: the oldest batches go when more come (live tail). 0 = no limit. */
    void setCapacity(qint64 records) { m_capacity = records; }

    /** Records held, shown or not. */
    qint64 heldCount() const { return m_store.size(); }
    qint64 droppedCount() const { return m_dropped; }
    qint64 memory() const { return m_store.memory(); } ///< bytes
    /** Valid while its batch is held: keep batch(row) with it. */
    kafka::RecordView record(int row) const;
    kafka::RecordBatchPtr batch(int row) const;
    /** True while a new filter or order is being computed. */
    bool isSelecting() const { return m_running; }

    /** How null, empty and tombstone read: "(null)", "(empty)". Empty when the bytes are neither. `tombstone`: a null
     *  value beside a key. */
    static QString wordFor(QByteArrayView bytes, bool tombstone = false);

Q_SIGNALS:
    /** Filter and order last asked for are what the rows show. */
    void selectionApplied();
    /** Old records were dropped to keep the capacity. */
    void dropped(qint64 total);

protected:
    std::vector<Column> columns() const override;

private:
    QVariant display(const kafka::RecordView& r, int column) const;
    QVariant raw(const kafka::RecordView& r, int column) const;
    QVariant exact(const kafka::RecordView& r, int column) const;
    QVariant tooltip(const kafka::RecordView& r, int column) const;
    qint64 numberAt(int row) const;
    void setSelection(const RecordSelection& selection);
    void startSelecting();
    void apply(RecordIndex index, qint64 base, qint64 until, const RecordSelection& selection);
    void dropOldest();
    void sortSoon();

    RecordStore m_store;
    RecordSelection m_selection; ///< asked for
    RecordSelection m_shown; ///< what the rows show
    bool m_indexed = false; ///< m_index is in use; else all rows as they came
    RecordIndex m_index;
    qint64 m_base = 0; ///< what m_index counts from
    std::shared_ptr<std::atomic<quint64>> m_generation;
    bool m_running = false;
    QTimer m_resort; ///< rows came after the order was computed
    qint64 m_capacity = 0;
    qint64 m_dropped = 0;
};

} // namespace models
