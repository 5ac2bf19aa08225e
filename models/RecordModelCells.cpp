// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordModel that makes cells of records.
#include "kafka/serde/Text.h"
#include "models/Formats.h"
#include "models/RecordModel.h"

namespace models {

namespace {

constexpr int CellCharacters = 300;
using kafka::serde::Part;

bool isTombstone(const kafka::RecordView& r) { return r.value().isNull() && !r.key().isNull(); }

} // namespace

QString RecordModel::wordFor(QByteArrayView bytes, bool tombstone)
{
    if (bytes.isNull())
        return tombstone ? tr("(null: tombstone)") : tr("(null)");
    return bytes.isEmpty() ? tr("(empty)") : QString();
}

std::vector<Column> RecordModel::columns() const
{
    std::vector<Column> all {
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
        {tr("Topic"), {}, Qt::AlignLeft, true},
    };
    for (const auto& reader : m_pinned.readers())
        all.push_back({reader.field().title(), tr("Pinned field of the key or the value")});
    return all;
}

kafka::masking::MaskState RecordModel::maskState(int row, int column) const
{
    using kafka::masking::MaskState;
    const kafka::RecordView r = rawRecord(row);
    if (!m_masked.masker())
        return MaskState::Clean;
    switch (column) {
    case Key: return m_masked.cells(numberAt(row), r, CellCharacters).key.state;
    case Value: return m_masked.cells(numberAt(row), r, CellCharacters).value.state;
    case Headers: return m_masked.cells(numberAt(row), r, CellCharacters).headersState();
    default: return MaskState::Clean;
    }
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.model() != this || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (index.column() >= ColumnCount && role != KeyRole && role != KindRole)
        return pinnedData(index.row(), index.column() - ColumnCount, role);
    if (role == Qt::TextAlignmentRole)
        return int(columnList()[size_t(index.column())].alignment | Qt::AlignVCenter);
    const kafka::RecordView r = rawRecord(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(index.row(), index.column());
    case Qt::ToolTipRole:
        switch (maskState(index.row(), index.column())) {
        case kafka::masking::MaskState::Clean: return tooltip(r, index.column());
        case kafka::masking::MaskState::Masked: return tr("Masked by the rules of the connection");
        case kafka::masking::MaskState::Hidden: return tr("Hidden: a rule could apply, and these bytes cannot be masked exactly");
        }
        return {};
    case Qt::AccessibleDescriptionRole: return maskState(index.row(), index.column()) == kafka::masking::MaskState::Clean ? QVariant() : tr("masked");
    case MaskRole: return int(maskState(index.row(), index.column()));
    case SortRole: return raw(index.row(), index.column());
    case ExactRole: return exact(index.row(), index.column());
    case KeyRole: return numberAt(index.row());
    case KindRole: return int(r.kind());
    case StateRole: return r.kind() == kafka::RecordKind::Notice && index.column() == Value ? QVariant(int(State::Warn)) : QVariant();
    case NullRole:
        if (r.kind() == kafka::RecordKind::Record && (index.column() == Key || index.column() == Value))
            return (index.column() == Key ? r.key() : r.value()).isEmpty();
        return false;
    default: return {};
    }
}

const kafka::serde::TopicReading& RecordModel::readingOf(const kafka::RecordView& r) const
{
    static const kafka::serde::TopicReading automatic;
    // Its rules have not seen what a charset or a decoder makes of the bytes. Notices are our own words.
    if (m_masked.masker() || r.kind() == kafka::RecordKind::Notice)
        return automatic;
    const auto it = m_readings.constFind(r.topic());
    return it == m_readings.cend() ? automatic : *it;
}

QString RecordModel::text(const kafka::RecordView& r, Part part, QByteArrayView bytes, int limit) const
{
    return kafka::serde::cellText(bytes, readingOf(r), part, limit, formats::zone());
}

QString RecordModel::payloadCell(int row, const kafka::RecordView& r, Part part) const
{
    const QByteArrayView own = part == Part::Key ? r.key() : r.value();
    if (m_masked.masker()) {
        const auto& cells = m_masked.cells(numberAt(row), r, CellCharacters);
        if (const auto& shown = part == Part::Key ? cells.key : cells.value; shown.state != kafka::masking::MaskState::Clean)
            return text(r, part, shown.bytes, CellCharacters);
    }
    const QString decoded = m_decoded.cell(numberAt(row), r, part, readingOf(r), m_masked.masker(), CellCharacters);
    return decoded.isNull() ? text(r, part, own, CellCharacters) : decoded;
}

QString RecordModel::wholeText(const kafka::RecordView& r, Part part, QByteArrayView bytes) const
{
    return kafka::serde::exactText(bytes, readingOf(r), part, formats::zone());
}

QString RecordModel::headersCell(int row, const kafka::RecordView& r) const
{
    using kafka::serde::cellText;
    constexpr int EachCharacters = 60;
    const auto* masked = m_masked.masker() ? &m_masked.cells(numberAt(row), r, CellCharacters).headers : nullptr;
    size_t number = 0;
    QString text;
    for (const kafka::HeaderView& own : r.headers()) {
        if (text.size() > CellCharacters / 2 || (masked && number >= masked->size()))
            break;
        const kafka::HeaderView h
            = masked ? kafka::HeaderView {(*masked)[number].name.shown(own.name), (*masked)[number].value.shown(own.value)} : own;
        text += (text.isEmpty() ? QLatin1String(": ") : QLatin1String(", ")) + cellText(h.name, EachCharacters) + QLatin1Char('=')
                + (h.value.isEmpty() ? wordFor(h.value) : this->text(r, Part::Header, h.value, EachCharacters));
        ++number;
    }
    return text;
}

QVariant RecordModel::display(int row, int column) const
{
    using kafka::serde::cellText;
    const kafka::RecordView r = rawRecord(row);
    if (r.kind() == kafka::RecordKind::Notice && column > Offset && column != Topic && column != Value)
        return {};
    switch (column) {
    case Partition: return QString::number(r.partition());
    case Offset: return formats::number(r.offset());
    case Time: return formats::time(r.timestamp());
    case Key: return r.key().isEmpty() ? wordFor(r.key()) : payloadCell(row, r, Part::Key);
    case Value: return r.value().isEmpty() ? wordFor(r.value(), isTombstone(r)) : payloadCell(row, r, Part::Value);
    case Headers: return r.headerCount() == 0 ? QString() : formats::number(r.headerCount()) + headersCell(row, r);
    case Size: return formats::bytes(r.size());
    case KeySize: return r.key().isNull() ? unknownText() : formats::bytes(r.keySize());
    case ValueSize: return r.value().isNull() ? unknownText() : formats::bytes(r.valueSize());
    case HeadersSize: return formats::bytes(r.headersSize());
    case Topic: return r.topic();
    default: return {};
    }
}

QVariant RecordModel::raw(int row, int column) const
{
    const kafka::RecordView r = rawRecord(row);
    switch (column) {
    case Partition: return r.partition();
    case Offset: return r.offset();
    case Time: return r.timestamp() < 0 ? QVariant() : QVariant(r.timestamp());
    case Headers: return r.headerCount();
    case Size: return r.size();
    case KeySize: return r.key().isNull() ? QVariant() : QVariant(r.keySize());
    case ValueSize: return r.value().isNull() ? QVariant() : QVariant(r.valueSize());
    case HeadersSize: return r.headersSize();
    default: return display(row, column);
    }
}

QVariant RecordModel::exact(int row, int column) const
{
    using kafka::serde::exactText;
    const bool payload = column == Key || column == Value || column == Headers;
    const kafka::RecordView r = payload ? record(row) : rawRecord(row);
    switch (column) {
    case Key: return r.key().isNull() ? QVariant() : wholeText(r, Part::Key, r.key());
    case Value: return r.value().isNull() ? QVariant() : wholeText(r, Part::Value, r.value());
    case Time: return display(row, column);
    case Headers: {
        QStringList headers;
        for (const kafka::HeaderView& h : r.headers())
            headers << exactText(h.name) + QLatin1Char('=') + (h.value.isNull() ? wordFor(h.value) : wholeText(r, Part::Header, h.value));
        return headers.join(QLatin1String(", "));
    }
    default: return raw(row, column).toString();
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

} // namespace models
