// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/TopicReading.h"
#include "models/DecodedCells.h"
#include "models/MaskedRecords.h"
#include "models/PinnedCells.h"
#include "models/RecordRows.h"
#include "models/TableModel.h"

#include <QHash>
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
    /** Behind these come the pinned fields. */
    enum ColumnId { Partition, Offset, Time, Key, Value, Headers, Size, KeySize, ValueSize, HeadersSize, Topic, ColumnCount };
    enum Role {
        KindRole = FirstOwnRole, ///< int(kafka::RecordKind)
        MaskRole ///< int(kafka::masking::MaskState) of the cell
    };

    explicit RecordModel(QObject* parent = nullptr);
    ~RecordModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /** Orders by a column; -1 = as they came. Takes effect when computed. */
    void sort(int column, Qt::SortOrder order) override;
    int rowOfKey(const QVariant& key) const override;

    /** Adds rows at the end, in one insertion. Call at most some 20 times a second. */
    void append(const std::vector<kafka::RecordBatchPtr>& batches);
    /** Forgets all records. Those that come from now on have passed `passed` already: showing that filter judges none again. */
    void clear(const kafka::RecordFilter& passed = {});
    /** Shows only matching records. Takes effect when computed: selectionApplied(). */
    void setFilter(const kafka::RecordFilter& filter);
    /** Not every record held, or to come, has passed the filter of clear(): all are judged when they are to be narrowed. */
    void forgetPassed();
    const kafka::RecordFilter& filter() const { return m_selection.filter; }
    /** At most so many records, and bytes of memory, are held: the oldest batches go when more come (live tail). 0 = no limit. */
    void setCapacity(qint64 records, qint64 bytes = 0);

    /** How the bytes of a topic's records are read as text, in cells and copies. */
    void setReading(const QString& topic, const kafka::serde::TopicReading& reading);

    static constexpr int MostPinned = 20;
    /** Fields of keys and values that are columns of their own: new ones come last, in this order. What is beyond MostPinned, or there twice, is left out. */
    void setPinned(const std::vector<kafka::filter::PinnedField>& fields);
    std::vector<kafka::filter::PinnedField> pinned() const;
    /** What is pinned in that column; null = one of ColumnId. */
    const kafka::filter::PinnedField* pinnedAt(int column) const;

    /** Records held, shown or not. */
    qint64 heldCount() const { return m_store.size(); }
    qint64 droppedCount() const { return m_dropped; }
    qint64 memory() const { return m_store.memory(); } ///< bytes
    /**
     * The only door to a record that may be shown, copied or sent elsewhere: masked where there is a masker, the record itself where there is none.
     * Whatever shows something of a message (also a part of it in a column of its own) takes it from here, never from rawRecord() or rows(), and reads
     * it without the topic's charset and decoders while masker() is set: the rules have not seen what those make of the bytes. Valid while its batch
     * is held: keep batch(row) with it. Masking looks at every byte: for what is large there are rawRecord(), masker() and a thread.
     */
    kafka::RecordView record(int row) const { return masked(row).view(rawRecord(row)); }
    kafka::RecordBatchPtr batch(int row) const;
    /** What masking made of it. */
    kafka::masking::MaskedRecord masked(int row) const;
    /** As it was read: for its place, for filters, and for who masks it himself. Never to be shown. */
    kafka::RecordView rawRecord(int row) const;
    kafka::RecordBatchPtr rawBatch(int row) const;
    /** Null = records are shown as they are. */
    void setMasker(kafka::masking::MaskerPtr masker);
    const kafka::masking::MaskerPtr& masker() const { return m_masked.masker(); }
    /** The rows as they are shown now, their records as they were read: for who masks them himself. */
    RecordRows rows() const { return m_indexed ? RecordRows(m_store, m_base, m_index) : RecordRows(m_store); }
    /** Some of them. */
    RecordRows rows(const QList<int>& chosen) const;
    /** True while a new filter or order is being computed. */
    bool isSelecting() const { return m_running || m_moreRunning || m_more.isActive(); }
    /** Where and why the filter could not decide first ("partition 1, offset 2: …"); those are shown. Empty = it decided about all. */
    const QString& filterProblem() const { return m_problem; }

    /** How null, empty and tombstone read: "(null)", "(empty)". Empty when the bytes are neither. `tombstone`: a null
     *  value beside a key. */
    static QString wordFor(QByteArrayView bytes, bool tombstone = false);

Q_SIGNALS:
    /** Other bytes may be shown now: also of records that were taken out before. */
    void maskerChanged();
    /** Filter and order last asked for are what the rows show. */
    void selectionApplied();
    /** Old records were dropped to keep the capacity. */
    void dropped(qint64 total);

protected:
    std::vector<Column> columns() const override;

private:
    /** As chosen for the topic; automatic while records are masked. */
    const kafka::serde::TopicReading& readingOf(const kafka::RecordView& r) const;
    /** The one way from bytes of a record, masked where a rule applies, to the text of a cell. */
    QString text(const kafka::RecordView& r, kafka::serde::Part part, QByteArrayView bytes, int limit) const;
    /** A key or a value as its cell shows it. */
    QString payloadCell(int row, const kafka::RecordView& r, kafka::serde::Part part) const;
    /** Likewise for copies: whole and exact. */
    QString wholeText(const kafka::RecordView& r, kafka::serde::Part part, QByteArrayView bytes) const;
    QVariant pinnedData(int row, int field, int role) const;
    QString pinnedTip(const PinnedCells::Cell& cell) const;
    QVariant pinnedExact(int row, int field) const;
    void removePinned(int at);
    void insertPinned(int at, const kafka::filter::PinnedField& field);
    /** By the readings of now. */
    std::shared_ptr<const FieldOrder> fieldOrder(const kafka::filter::PinnedField& field) const;
    QVariant display(int row, int column) const;
    QString headersCell(int row, const kafka::RecordView& r) const;
    QVariant raw(int row, int column) const;
    QVariant exact(int row, int column) const;
    kafka::masking::MaskState maskState(int row, int column) const;
    QVariant tooltip(const kafka::RecordView& r, int column) const;
    qint64 numberAt(int row) const;
    void setSelection(RecordSelection selection);
    /** What of a selection is left to be computed. */
    RecordSelection remaining(RecordSelection selection) const;
    void startSelecting();
    void apply(RecordIndex index, qint64 base, qint64 until, const RecordSelection& selection);
    void dropOldest();
    void sortSoon();
    void selectMore();
    void insertMore(const RecordIndex& more, qint64 until);

    RecordStore m_store;
    MaskedRecords m_masked;
    PinnedCells m_pinned;
    DecodedCells m_decoded;
    RecordSelection m_selection; ///< asked for
    QHash<QString, kafka::serde::TopicReading> m_readings; ///< by topic
    kafka::RecordFilter m_passed; ///< of every record held
    RecordSelection m_shown; ///< what the rows show
    bool m_indexed = false; ///< m_index is in use; else all rows as they came
    RecordIndex m_index;
    qint64 m_base = 0; ///< what m_index counts from
    std::shared_ptr<std::atomic<quint64>> m_generation;
    bool m_running = false;
    QString m_problem;
    qint64 m_selectedTo = 0; ///< with a slow filter: records from this number on wait for selectMore()
    bool m_moreRunning = false;
    QTimer m_more;
    QTimer m_resort; ///< rows came after the order was computed
    qint64 m_capacity = 0; ///< records
    qint64 m_capacityBytes = 0;
    qint64 m_dropped = 0;
};

} // namespace models
