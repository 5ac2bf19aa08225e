// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PinnedCells.h"

#include "models/RecordModel.h"
#include "models/TableModel.h"

namespace models {

using kafka::filter::FieldInput;
using kafka::filter::FieldKind;
using kafka::filter::FieldReader;
using kafka::filter::FieldValue;
using kafka::masking::MaskState;

namespace {

bool sameParts(const FieldValue& a, const FieldValue& b)
{
    return std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                      [](const auto& x, const auto& y) { return x.kind == y.kind && x.cut == y.cut && x.raw == y.raw; });
}

// Of a small message as record() shows it, which is kept for the other cells of its row. What would have to be unpacked is not, as in the other cells.
SeenField seenCell(const FieldReader& reader, qint64 number, const kafka::RecordView& own, const MaskedRecords& masked,
                   const kafka::serde::TopicReading& reading)
{
    using kafka::masking::Masker;
    if (!masked.masker() || own.size() > FieldReader::Beginning || Masker::maySwell(own.key()) || Masker::maySwell(own.value()))
        return seenField(reader, own, masked.masker(), reading);
    SeenField seen;
    const kafka::masking::MaskedRecord record = masked.record(number, own);
    seen.state = reader.field().part == kafka::serde::Part::Key ? record.key : record.value;
    seen.batch = record.batch;
    if (seen.state != MaskState::Hidden)
        seen.value = reader.read(FieldInput::of(record.view(own), reader.field()), {});
    return seen;
}

// Whether a rule changed this field, not only another one beside it.
bool isChanged(const FieldReader& reader, const kafka::RecordView& own, const FieldValue& seen)
{
    const FieldValue before = reader.read(FieldInput::of(own, reader.field()), {});
    return !sameParts(before, seen) || (before.isAbsent() && before.absent != seen.absent);
}

PinnedCells::Cell makeCell(const SeenField& seen, bool changed)
{
    PinnedCells::Cell cell;
    cell.kind = seen.value.kind();
    cell.word = true;
    if (seen.state == MaskState::Hidden) {
        cell.state = MaskState::Hidden;
        cell.text = RecordModel::tr("(hidden)");
        return cell;
    }
    if (changed)
        cell.state = MaskState::Masked;
    switch (cell.kind) {
    case FieldKind::Missing:
    case FieldKind::Unreadable: cell.text = changed ? RecordModel::tr("(masked)") : unknownText(); break;
    case FieldKind::Beyond: cell.text = RecordModel::tr("(not in the first %1 kB)").arg(FieldReader::Beginning >> 10); break;
    case FieldKind::Null: cell.text = RecordModel::wordFor({}); break;
    default:
        cell.text = kafka::filter::cellText(seen.value, PinnedCells::CellCharacters);
        cell.word = cell.text.isEmpty();
        if (cell.word)
            cell.text = RecordModel::wordFor(QByteArrayView(""));
    }
    return cell;
}

} // namespace

SeenField seenField(const FieldReader& reader, const kafka::RecordView& own, const kafka::masking::MaskerPtr& masker,
                    const kafka::serde::TopicReading& reading)
{
    SeenField seen;
    FieldInput in = FieldInput::of(own, reader.field());
    if (!masker || in.bytes.isEmpty()) {
        seen.value = reader.read(in, reading);
        return seen;
    }
    constexpr qsizetype Looked = FieldReader::Beginning / 8; // the masker looks at eight bytes a character
    const bool key = reader.field().part == kafka::serde::Part::Key;
    seen.bytes = key ? masker->keyHead(own, Looked) : masker->valueHead(own, Looked);
    seen.state = seen.bytes.state;
    if (seen.state == MaskState::Hidden)
        return seen;
    in.cut = seen.state == MaskState::Masked && in.bytes.size() > FieldReader::Beginning;
    in.bytes = seen.bytes.shown(in.bytes);
    if (constexpr QByteArrayView more("\u2026"); in.cut && in.bytes.endsWith(more)) // no part of what is read
        in.bytes.chop(more.size());
    seen.value = reader.read(in, {});
    return seen;
}

void PinnedCells::insert(int at, const kafka::filter::PinnedField& field)
{
    m_readers.insert(m_readers.begin() + at, FieldReader(field));
    clear();
}

void PinnedCells::remove(int at)
{
    m_readers.erase(m_readers.begin() + at);
    clear();
}

const PinnedCells::Cell& PinnedCells::cell(qint64 number, int field, const kafka::RecordView& own, const MaskedRecords& masked,
                                           const kafka::serde::TopicReading& reading) const
{
    auto* row = m_rows.object(number);
    if (!row) {
        row = new std::vector<std::unique_ptr<Cell>>(m_readers.size());
        m_rows.insert(number, row, int(m_readers.size()));
    }
    auto& cell = (*row)[size_t(field)];
    if (!cell) {
        const FieldReader& reader = m_readers[size_t(field)];
        const SeenField seen = seenCell(reader, number, own, masked, reading);
        cell = std::make_unique<Cell>(makeCell(seen, seen.state == MaskState::Masked && isChanged(reader, own, seen.value)));
    }
    return *cell;
}

} // namespace models
