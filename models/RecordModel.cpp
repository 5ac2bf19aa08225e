// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RecordModel.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace models {

namespace {

RecordOrder orderOf(int column)
{
    switch (column) {
    case RecordModel::Partition: return RecordOrder::Partition;
    case RecordModel::Offset: return RecordOrder::Offset;
    case RecordModel::Time: return RecordOrder::Time;
    case RecordModel::Key: return RecordOrder::Key;
    case RecordModel::Value: return RecordOrder::Value;
    case RecordModel::Headers: return RecordOrder::Headers;
    case RecordModel::Topic: return RecordOrder::Topic;
    case RecordModel::Size: return RecordOrder::Size;
    case RecordModel::KeySize: return RecordOrder::KeySize;
    case RecordModel::ValueSize: return RecordOrder::ValueSize;
    case RecordModel::HeadersSize: return RecordOrder::HeadersSize;
    default: return RecordOrder::Arrival;
    }
}

} // namespace

RecordModel::RecordModel(QObject* parent) : TableModelBase(parent), m_generation(std::make_shared<std::atomic<quint64>>(0))
{
    m_resort.setSingleShot(true);
    m_resort.setInterval(500);
    connect(&m_resort, &QTimer::timeout, this, [this] {
        if (m_running) // one that takes longer than rows need to come would never end
            m_resort.start();
        else
            startSelecting();
    });
    m_more.setSingleShot(true);
    m_more.setInterval(300);
    connect(&m_more, &QTimer::timeout, this, &RecordModel::selectMore);
}

RecordModel::~RecordModel() { ++*m_generation; } // jobs under way end at their next batch

int RecordModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_indexed ? int(m_index.size()) : int(m_store.size());
}

qint64 RecordModel::numberAt(int row) const { return m_indexed ? m_base + m_index[size_t(row)] : m_store.first() + row; }

kafka::RecordView RecordModel::rawRecord(int row) const { return row >= 0 && row < rowCount() ? m_store.at(numberAt(row)) : kafka::RecordView(); }

kafka::RecordBatchPtr RecordModel::rawBatch(int row) const { return row >= 0 && row < rowCount() ? m_store.batchOf(numberAt(row)) : nullptr; }

kafka::masking::MaskedRecord RecordModel::masked(int row) const
{
    return m_masked.masker() && row >= 0 && row < rowCount() ? m_masked.record(numberAt(row), rawRecord(row)) : kafka::masking::MaskedRecord();
}

kafka::RecordBatchPtr RecordModel::batch(int row) const
{
    const auto shown = masked(row).batch;
    return shown ? shown : rawBatch(row);
}

void RecordModel::setMasker(kafka::masking::MaskerPtr masker)
{
    if (masker == m_masked.masker())
        return;
    m_masked.setMasker(std::move(masker));
    m_pinned.clear();
    m_decoded.clear();
    setSelection(m_selection); // an order by key or value is one of what is seen
    Q_EMIT maskerChanged();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

RecordRows RecordModel::rows(const QList<int>& chosen) const
{
    RecordIndex numbers;
    numbers.reserve(size_t(chosen.size()));
    for (const int row : chosen)
        if (row >= 0 && row < rowCount())
            numbers.push_back(quint32(numberAt(row) - m_store.first()));
    return {m_store, m_store.first(), std::move(numbers)};
}

int RecordModel::rowOfKey(const QVariant& key) const
{
    const qint64 number = key.toLongLong();
    if (number < m_store.first() || number >= m_store.end())
        return -1;
    if (!m_indexed)
        return int(number - m_store.first());
    const auto wanted = quint32(number - m_base);
    auto it = m_index.end();
    if (m_shown.order == RecordOrder::Arrival) {
        it = std::lower_bound(m_index.begin(), m_index.end(), wanted);
        return it != m_index.end() && *it == wanted ? int(it - m_index.begin()) : -1;
    }
    it = std::find(m_index.begin(), m_index.end(), wanted);
    return it == m_index.end() ? -1 : int(it - m_index.begin());
}

void RecordModel::append(const std::vector<kafka::RecordBatchPtr>& batches)
{
    const qint64 before = m_store.end();
    if (!m_indexed) {
        qint64 count = 0;
        for (const auto& b : batches)
            count += b ? b->size() : 0;
        if (count == 0)
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(count) - 1);
        for (const auto& b : batches)
            m_store.append(b);
        endInsertRows();
    } else {
        for (const auto& b : batches)
            m_store.append(b);
        // New rows go to the end at once; an order is computed again for all.
        const RecordSelection left = remaining({m_shown.filter});
        if (!left.isSlow())
            insertMore(selectRecords(m_store.batchesFrom(before), before, m_base, left, nullptr, 0, &m_problem), m_store.end());
        else if (!m_more.isActive())
            m_more.start();
    }
    dropOldest();
}

void RecordModel::insertMore(const RecordIndex& more, qint64 until)
{
    m_selectedTo = until;
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
    m_index.insert(m_index.end(), more.begin(), more.end());
    endInsertRows();
    sortSoon();
}

// Rows that came while a slow filter is shown: judged on the pool, some at a time.
void RecordModel::selectMore()
{
    if (m_running || m_moreRunning || !m_indexed || m_selectedTo >= m_store.end())
        return; // what is under way goes on with what came meanwhile
    m_moreRunning = true;
    const qint64 from = std::max(m_selectedTo, m_store.first());
    QPointer<RecordModel> self(this);
    QThreadPool::globalInstance()->start([self, newest = m_generation, generation = m_generation->load(), from, base = m_base, until = m_store.end(),
                                          batches = m_store.batchesFrom(from), left = remaining({m_shown.filter})] {
        auto problem = std::make_shared<QString>();
        auto more = std::make_shared<RecordIndex>(selectRecords(batches, from, base, left, newest.get(), generation, problem.get()));
        QMetaObject::invokeMethod(
            qApp,
            [=] {
                if (!self || *newest != generation)
                    return;
                self->m_moreRunning = false;
                const auto gone = [&](quint32 n) { return base + n < self->m_store.first(); };
                more->erase(std::remove_if(more->begin(), more->end(), gone), more->end());
                if (self->m_problem.isEmpty())
                    self->m_problem = *problem;
                self->insertMore(*more, until);
                if (until < self->m_store.end())
                    self->m_more.start();
                Q_EMIT self->selectionApplied();
            },
            Qt::QueuedConnection);
    });
}

void RecordModel::setCapacity(qint64 records, qint64 bytes)
{
    m_capacity = records;
    m_capacityBytes = bytes;
}

void RecordModel::dropOldest()
{
    const qint64 least = m_capacity > 0 ? m_capacity : m_store.size();
    const qint64 count = m_store.droppable(least, m_capacityBytes);
    if (count == 0)
        return;
    const qint64 first = m_store.first() + count;
    const auto gone = [&](quint32 n) { return m_base + n < first; };
    if (!m_indexed) {
        beginRemoveRows({}, 0, int(count) - 1);
        m_store.dropFront(least, m_capacityBytes);
        endRemoveRows();
    } else if (m_shown.order == RecordOrder::Arrival) {
        const auto keep = std::find_if_not(m_index.begin(), m_index.end(), gone);
        const int rows = int(keep - m_index.begin());
        if (rows > 0)
            beginRemoveRows({}, 0, rows - 1);
        m_index.erase(m_index.begin(), keep);
        m_store.dropFront(least, m_capacityBytes);
        if (rows > 0)
            endRemoveRows();
    } else {
        beginResetModel();
        m_index.erase(std::remove_if(m_index.begin(), m_index.end(), gone), m_index.end());
        m_store.dropFront(least, m_capacityBytes);
        endResetModel();
    }
    m_dropped += count;
    Q_EMIT dropped(m_dropped);
}

void RecordModel::clear(const kafka::RecordFilter& passed)
{
    ++*m_generation;
    beginResetModel();
    m_store.clear();
    m_masked.clear();
    m_pinned.clear();
    m_decoded.clear();
    m_index.clear();
    m_base = 0;
    m_shown = m_selection; // of nothing, any selection is computed
    m_passed = passed;
    m_indexed = !remaining(m_selection).isIdentity();
    m_running = m_moreRunning = false;
    m_selectedTo = 0;
    m_problem.clear();
    m_more.stop();
    m_resort.stop();
    m_dropped = 0;
    endResetModel();
    Q_EMIT selectionApplied();
}

void RecordModel::setFilter(const kafka::RecordFilter& filter)
{
    RecordSelection selection = m_selection;
    selection.filter = filter;
    setSelection(selection);
}

void RecordModel::forgetPassed()
{
    if (m_passed == kafka::RecordFilter())
        return;
    m_passed = {};
    startSelecting();
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    RecordSelection selection = m_selection;
    const kafka::filter::PinnedField* field = pinnedAt(column);
    selection.order = field ? RecordOrder::Field : orderOf(column);
    if (!field)
        selection.field = nullptr;
    else if (!selection.field || selection.field->reader.field() != *field)
        selection.field = fieldOrder(*field);
    selection.descending = order == Qt::DescendingOrder && column >= 0;
    setSelection(selection);
}

void RecordModel::setSelection(RecordSelection selection)
{
    const bool seen = selection.order == RecordOrder::Key || selection.order == RecordOrder::Value || selection.order == RecordOrder::Field;
    selection.masker = seen ? m_masked.masker() : nullptr;
    if (selection == m_selection)
        return;
    m_selection = selection;
    startSelecting();
}

RecordSelection RecordModel::remaining(RecordSelection selection) const
{
    if (selection.filter == m_passed)
        selection.filter = {};
    return selection;
}

void RecordModel::startSelecting()
{
    const quint64 generation = ++*m_generation;
    m_running = true;
    m_moreRunning = false;
    m_more.stop();
    m_resort.stop();
    const qint64 base = m_store.first();
    const qint64 until = m_store.end();
    QPointer<RecordModel> self(this);
    auto job = [self, newest = m_generation, generation, batches = m_store.batchesFrom(base), base, until, asked = m_selection,
                selection = remaining(m_selection)] {
        auto problem = std::make_shared<QString>();
        auto index = std::make_shared<RecordIndex>(
            selection.isIdentity() ? RecordIndex() : selectRecords(batches, base, base, selection, newest.get(), generation, problem.get()));
        // The application object outlives the pool's work; only there may the pointer be looked at.
        QMetaObject::invokeMethod(
            qApp,
            [=] {
                if (!self || *newest != generation)
                    return;
                self->m_problem = *problem;
                self->apply(std::move(*index), base, until, asked);
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(std::move(job));
}

void RecordModel::apply(RecordIndex index, qint64 base, qint64 until, const RecordSelection& selection)
{
    m_running = false;
    bool late = false;
    const RecordSelection left = remaining(selection);
    if (!left.isIdentity()) {
        // What came and went while the thread was at work.
        if (base < m_store.first())
            index.erase(std::remove_if(index.begin(), index.end(), [&](quint32 n) { return base + n < m_store.first(); }), index.end());
        if (!left.isSlow()) {
            const RecordIndex more = selectRecords(m_store.batchesFrom(until), until, base, {left.filter}, nullptr, 0, &m_problem);
            index.insert(index.end(), more.begin(), more.end());
            late = !more.empty();
        }
    }
    beginResetModel();
    m_shown = selection;
    m_indexed = !left.isIdentity();
    m_index = std::move(index);
    m_base = base;
    m_selectedTo = left.isSlow() ? until : m_store.end();
    endResetModel();
    if (m_selectedTo < m_store.end())
        m_more.start();
    Q_EMIT selectionApplied();
    if (late)
        sortSoon();
}

void RecordModel::sortSoon()
{
    if (m_shown.order != RecordOrder::Arrival && !m_resort.isActive())
        m_resort.start();
}

} // namespace models
