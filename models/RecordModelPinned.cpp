// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordModel that is about pinned fields.
#include "models/Formats.h"
#include "models/RecordModel.h"

#include <algorithm>

namespace models {

using kafka::filter::FieldInput;
using kafka::filter::FieldKind;
using kafka::filter::PinnedField;
using kafka::masking::MaskState;

std::vector<PinnedField> RecordModel::pinned() const
{
    std::vector<PinnedField> fields;
    for (const auto& reader : m_pinned.readers())
        fields.push_back(reader.field());
    return fields;
}

const PinnedField* RecordModel::pinnedAt(int column) const
{
    return column >= ColumnCount && column < columnCount() ? &m_pinned.readers()[size_t(column - ColumnCount)].field() : nullptr;
}

void RecordModel::setPinned(const std::vector<PinnedField>& fields)
{
    std::vector<PinnedField> wanted;
    for (const PinnedField& field : fields)
        if (int(wanted.size()) < MostPinned && std::find(wanted.begin(), wanted.end(), field) == wanted.end())
            wanted.push_back(field);
    const auto& readers = m_pinned.readers();
    for (int at = int(readers.size()) - 1; at >= 0; --at)
        if (std::find(wanted.begin(), wanted.end(), readers[size_t(at)].field()) == wanted.end())
            removePinned(at);
    for (const PinnedField& field : wanted)
        if (std::none_of(readers.begin(), readers.end(), [&](const auto& reader) { return reader.field() == field; }))
            insertPinned(int(readers.size()), field);
}

void RecordModel::removePinned(int at)
{
    const bool ordered = m_selection.field && m_selection.field->reader.field() == m_pinned.readers()[size_t(at)].field();
    beginRemoveColumns({}, ColumnCount + at, ColumnCount + at);
    m_pinned.remove(at);
    forgetColumns();
    endRemoveColumns();
    if (ordered)
        sort(-1, Qt::AscendingOrder);
}

void RecordModel::insertPinned(int at, const PinnedField& field)
{
    beginInsertColumns({}, ColumnCount + at, ColumnCount + at);
    m_pinned.insert(at, field);
    forgetColumns();
    endInsertColumns();
}

std::shared_ptr<const FieldOrder> RecordModel::fieldOrder(const PinnedField& field) const
{
    return std::make_shared<FieldOrder>(FieldOrder {kafka::filter::FieldReader(field), m_readings});
}

void RecordModel::setReading(const QString& topic, const kafka::serde::TopicReading& reading)
{
    if (m_readings.value(topic) == reading)
        return;
    m_readings.insert(topic, reading);
    m_pinned.clear();
    m_decoded.clear();
    if (m_selection.field) {
        RecordSelection selection = m_selection;
        selection.field = fieldOrder(m_selection.field->reader.field());
        setSelection(selection);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString RecordModel::pinnedTip(const PinnedCells::Cell& cell) const
{
    if (cell.state == MaskState::Masked)
        return tr("Masked by the rules of the connection");
    if (cell.state == MaskState::Hidden)
        return tr("Hidden: a rule could apply, and these bytes cannot be masked exactly");
    switch (cell.kind) {
    case FieldKind::Missing: return tr("The message has no such field");
    case FieldKind::Unreadable: return tr("The bytes are not JSON or delimited text, cannot be unpacked, or are broken before the field");
    case FieldKind::Beyond:
        return tr("Of larger messages only the beginning is looked at here. The message in full and copies of the row have the field.");
    default: return {};
    }
}

QVariant RecordModel::pinnedData(int row, int field, int role) const
{
    const kafka::RecordView own = rawRecord(row);
    const bool notice = own.kind() != kafka::RecordKind::Record;
    const auto cell = [&]() -> const PinnedCells::Cell& { return m_pinned.cell(numberAt(row), field, own, m_masked, readingOf(own)); };
    switch (role) {
    case Qt::TextAlignmentRole: return int((!notice && cell().kind == FieldKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case SortRole: return notice ? QVariant() : cell().text;
    case Qt::ToolTipRole: return notice ? QVariant() : QVariant(pinnedTip(cell()));
    case Qt::AccessibleDescriptionRole:
        if (notice || (!cell().word && cell().state == MaskState::Clean))
            return {};
        return cell().state == MaskState::Clean ? pinnedTip(cell()) : tr("masked");
    case MaskRole: return int(notice ? MaskState::Clean : cell().state);
    case NullRole: return !notice && cell().word;
    case ExactRole: return pinnedExact(row, field);
    default: return {};
    }
}

// Whole, also of large messages: for who copies it. Invalid = nothing stands there.
QVariant RecordModel::pinnedExact(int row, int field) const
{
    const auto shown = masked(row);
    const kafka::RecordView r = shown.view(rawRecord(row));
    const auto& reader = m_pinned.readers()[size_t(field)];
    const bool key = reader.field().part == kafka::serde::Part::Key;
    if (r.kind() != kafka::RecordKind::Record || (key ? shown.key : shown.value) == MaskState::Hidden)
        return {};
    const FieldInput in = FieldInput::of(r, reader.field());
    const QByteArray text = kafka::filter::exactText(reader.readWhole(in, readingOf(r)));
    return text.isNull() ? QVariant() : QVariant(QString::fromUtf8(text));
}

} // namespace models
