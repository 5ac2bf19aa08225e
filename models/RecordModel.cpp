// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RecordModel.h"

#include "kafka/serde/Text.h"
#include "models/Formats.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace models {

namespace {

constexpr int CellCharacters = 300;
constexpr qsizetype ExactBytes = 64 << 10; // a cell given away as text; whole values are saved as files

RecordOrder orderOf(int column)
{
    switch (column) {
    case RecordModel::Partition: return RecordOrder::Partition;
    case RecordModel::Offset: return RecordOrder::Offset;
    case RecordModel::Time: return RecordOrder::Time;
    case RecordModel::Key: return RecordOrder::Key;
    case RecordModel::Value: return RecordOrder::Value;
    case RecordModel::Headers: return RecordOrder::Headers;
    case RecordModel::Size: return RecordOrder::Size;
    case RecordModel::KeySize: return RecordOrder::KeySize;
    case RecordModel::ValueSize: return RecordOrder::ValueSize;
    case RecordModel::HeadersSize: return RecordOrder::HeadersSize;
    default: return RecordOrder::Arrival;
    }
}

bool isTombstone(const kafka::RecordView& r) { return r.value().isNull() && !r.key().isNull(); }

QString exactBytesText(QByteArrayView bytes)
{
    const QByteArrayView head = kafka::serde::cutUtf8(bytes, ExactBytes);
    return kafka::serde::looksBinary(head) ? kafka::serde::hexText(bytes, ExactBytes / 2) : QString::fromUtf8(head);
}

} // namespace

RecordModel::RecordModel(QObject* parent) : TableModelBase(parent), m_generation(std::make_shared<std::atomic<quint64>>(0))
{
    m_resort.setSingleShot(true);
    m_resort.setInterval(500);
    connect(&m_resort, &QTimer::timeout, this, &RecordModel::startSelecting);
}

RecordModel::~RecordModel() { ++*m_generation; } // jobs under way end at their next batch

QString RecordModel::wordFor(QByteArrayView bytes, bool tombstone)
{
    if (bytes.isNull())
        return tombstone ? tr("(null: tombstone)") : tr("(null)");
    return bytes.isEmpty() ? tr("(empty)") : QString();
}

std::vector<Column> RecordModel::columns() const
{
    return {
        {tr("Partition"), {}, Qt::AlignRight},
        {tr("Offset"), {}, Qt::AlignRight},
        {tr("Time (%1)").arg(formats::zoneName()), tr("When the record was created, or appended where the topic says so")},
        {tr("Key"), {}},
        {tr("Value"), {}},
        {tr("Headers"), tr("Number of headers, and the first ones")},
        {tr("Size"), tr("Key, value and headers together, uncompressed"), Qt::AlignRight},
        {tr("Key size"), {}, Qt::AlignRight, true},
        {tr("Value size"), {}, Qt::AlignRight, true},
        {tr("Headers size"), {}, Qt::AlignRight, true},
    };
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_indexed ? int(m_index.size()) : int(m_store.size());
}

qint64 RecordModel::numberAt(int row) const
{
    return m_indexed ? m_base + m_index[size_t(row)] : m_store.first() + row;
}

kafka::RecordView RecordModel::record(int row) const
{
    return row >= 0 && row < rowCount() ? m_store.at(numberAt(row)) : kafka::RecordView();
}

kafka::RecordBatchPtr RecordModel::batch(int row) const
{
    return row >= 0 && row < rowCount() ? m_store.batchOf(numberAt(row)) : nullptr;
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

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.model() != this || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(columnList()[size_t(index.column())].alignment | Qt::AlignVCenter);
    const kafka::RecordView r = record(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(r, index.column());
    case Qt::ToolTipRole: return tooltip(r, index.column());
    case SortRole: return raw(r, index.column());
    case ExactRole: return exact(r, index.column());
    case KeyRole: return numberAt(index.row());
    case KindRole: return int(r.kind());
    case StateRole:
        return r.kind() == kafka::RecordKind::Notice && index.column() == Value ? QVariant(int(State::Warn)) : QVariant();
    case NullRole:
        if (r.kind() == kafka::RecordKind::Record && (index.column() == Key || index.column() == Value))
            return (index.column() == Key ? r.key() : r.value()).isEmpty();
        return false;
    default: return {};
    }
}

QVariant RecordModel::display(const kafka::RecordView& r, int column) const
{
    using kafka::serde::cellText;
    if (r.kind() == kafka::RecordKind::Notice && column > Offset)
        return column == Value ? cellText(r.value(), CellCharacters) : QString();
    switch (column) {
    case Partition: return QString::number(r.partition());
    case Offset: return formats::number(r.offset());
    case Time: return formats::time(r.timestamp());
    case Key: return r.key().isEmpty() ? wordFor(r.key()) : cellText(r.key(), CellCharacters);
    case Value: return r.value().isEmpty() ? wordFor(r.value(), isTombstone(r)) : cellText(r.value(), CellCharacters);
    case Headers: {
        const int count = r.headerCount();
        if (count == 0)
            return QString();
        QString text;
        for (const kafka::HeaderView& h : r.headers()) {
            text += (text.isEmpty() ? QLatin1String(": ") : QLatin1String(", ")) + cellText(h.name, 60) + QLatin1Char('=')
                + (h.value.isEmpty() ? wordFor(h.value) : cellText(h.value, 60));
            if (text.size() > CellCharacters / 2)
                break;
        }
        return formats::number(count) + text;
    }
    case Size: return formats::bytes(r.size());
    case KeySize: return r.key().isNull() ? unknownText() : formats::bytes(r.keySize());
    case ValueSize: return r.value().isNull() ? unknownText() : formats::bytes(r.valueSize());
    case HeadersSize: return formats::bytes(r.headersSize());
    default: return {};
    }
}

QVariant RecordModel::raw(const kafka::RecordView& r, int column) const
{
    switch (column) {
    case Partition: return r.partition();
    case Offset: return r.offset();
    case Time: return r.timestamp() < 0 ? QVariant() : QVariant(r.timestamp());
    case Headers: return r.headerCount();
    case Size: return r.size();
    case KeySize: return r.key().isNull() ? QVariant() : QVariant(r.keySize());
    case ValueSize: return r.value().isNull() ? QVariant() : QVariant(r.valueSize());
    case HeadersSize: return r.headersSize();
    default: return display(r, column);
    }
}

QVariant RecordModel::exact(const kafka::RecordView& r, int column) const
{
    switch (column) {
    case Key: return r.key().isNull() ? QString() : exactBytesText(r.key());
    case Value: return r.value().isNull() ? QString() : exactBytesText(r.value());
    case Time:
    case Headers: return display(r, column);
    default: return raw(r, column).toString();
    }
}

QVariant RecordModel::tooltip(const kafka::RecordView& r, int column) const
{
    if (r.kind() == kafka::RecordKind::Notice)
        return {};
    switch (column) {
    case Time: {
        const QString tip = formats::timeTip(r.timestamp());
        if (r.timestampType() == kafka::TimestampType::LogAppendTime)
            return tr("%1, appended to the log (LogAppendTime)").arg(tip);
        return r.timestampType() == kafka::TimestampType::CreateTime ? tr("%1, set by the producer (CreateTime)").arg(tip) : tip;
    }
    case Size: return formats::exactBytes(r.size());
    case KeySize: return r.key().isNull() ? QVariant() : formats::exactBytes(r.keySize());
    case ValueSize: return r.value().isNull() ? QVariant() : formats::exactBytes(r.valueSize());
    case HeadersSize: return formats::exactBytes(r.headersSize());
    default: return {};
    }
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
        const RecordSelection filterOnly {m_shown.filter};
        const RecordIndex more = selectRecords(m_store.batchesFrom(before), before, m_base, filterOnly);
        if (!more.empty()) {
            beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
            m_index.insert(m_index.end(), more.begin(), more.end());
            endInsertRows();
            sortSoon();
        }
    }
    dropOldest();
}

void RecordModel::dropOldest()
{
    if (m_capacity <= 0 || m_store.size() <= m_capacity)
        return;
    const qint64 count = m_store.droppable(m_capacity);
    if (count == 0)
        return;
    const qint64 first = m_store.first() + count;
    const auto gone = [&](quint32 n) { return m_base + n < first; };
    if (!m_indexed) {
        beginRemoveRows({}, 0, int(count) - 1);
        m_store.dropFront(m_capacity);
        endRemoveRows();
    } else if (m_shown.order == RecordOrder::Arrival) {
        const auto keep = std::find_if_not(m_index.begin(), m_index.end(), gone);
        const int rows = int(keep - m_index.begin());
        if (rows > 0)
            beginRemoveRows({}, 0, rows - 1);
        m_index.erase(m_index.begin(), keep);
        m_store.dropFront(m_capacity);
        if (rows > 0)
            endRemoveRows();
    } else {
        beginResetModel();
        m_index.erase(std::remove_if(m_index.begin(), m_index.end(), gone), m_index.end());
        m_store.dropFront(m_capacity);
        endResetModel();
    }
    m_dropped += count;
    Q_EMIT dropped(m_dropped);
}

void RecordModel::clear()
{
    ++*m_generation;
    beginResetModel();
    m_store.clear();
    m_index.clear();
    m_base = 0;
    m_shown = m_selection; // of nothing, any selection is computed
    m_indexed = !m_selection.isIdentity();
    m_running = false;
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

void RecordModel::sort(int column, Qt::SortOrder order)
{
    RecordSelection selection = m_selection;
    selection.order = orderOf(column);
    selection.descending = order == Qt::DescendingOrder && column >= 0;
    setSelection(selection);
}

void RecordModel::setSelection(const RecordSelection& selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    startSelecting();
}

void RecordModel::startSelecting()
{
    const quint64 generation = ++*m_generation;
    m_running = true;
    m_resort.stop();
    const qint64 base = m_store.first();
    const qint64 until = m_store.end();
    QPointer<RecordModel> self(this);
    auto job = [self, newest = m_generation, generation, batches = m_store.batchesFrom(base), base, until, selection = m_selection] {
        auto index = std::make_shared<RecordIndex>(selection.isIdentity() ? RecordIndex()
                                                                          : selectRecords(batches, base, base, selection, newest.get(), generation));
        // The application object outlives the pool's work; only there may the pointer be looked at.
        QMetaObject::invokeMethod(
            qApp, [=] {
                if (self && *newest == generation)
                    self->apply(std::move(*index), base, until, selection);
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(std::move(job));
}

void RecordModel::apply(RecordIndex index, qint64 base, qint64 until, const RecordSelection& selection)
{
    m_running = false;
    bool late = false;
    if (!selection.isIdentity()) {
        // What came and went while the thread was at work.
        if (base < m_store.first())
            index.erase(std::remove_if(index.begin(), index.end(), [&](quint32 n) { return base + n < m_store.first(); }), index.end());
        const RecordIndex more = selectRecords(m_store.batchesFrom(until), until, base, RecordSelection {selection.filter});
        index.insert(index.end(), more.begin(), more.end());
        late = !more.empty();
    }
    beginResetModel();
    m_shown = selection;
    m_indexed = !selection.isIdentity();
    m_index = std::move(index);
    m_base = base;
    endResetModel();
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
