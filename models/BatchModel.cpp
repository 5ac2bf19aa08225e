// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BatchModel.h"

#include "models/Formats.h"

#include <QStringList>

namespace models {

using kafka::BatchFacts;

namespace {

QString known(qint64 value) { return value < 0 ? unknownText() : formats::number(value); }

} // namespace

QString BatchModel::controlText(const kafka::ControlRecordFacts& control)
{
    const QString at = formats::number(control.offset);
    const QString epoch = formats::number(control.coordinatorEpoch);
    switch (control.type) {
    case 0: return tr("ABORT at offset %1, coordinator epoch %2").arg(at, epoch);
    case 1: return tr("COMMIT at offset %1, coordinator epoch %2").arg(at, epoch);
    case 2: return tr("leader change at offset %1").arg(at);
    default: return tr("control record of type %1 at offset %2").arg(control.type).arg(at);
    }
}

std::vector<Column> BatchModel::columns() const
{
    return {
        {tr("Base offset"), tr("Offset of the batch's first record"), Qt::AlignRight},
        {tr("Last offset"), {}, Qt::AlignRight},
        {tr("Records"), tr("Fewer than the offsets when some were compacted away"), Qt::AlignRight},
        {tr("Kind"), {}},
        {tr("Control records"), tr("Markers that end a transaction, and what else the cluster wrote; consumers do not see them")},
        {tr("Codec"), {}},
        {tr("Size"), tr("In the log: compressed, with the batch's header"), Qt::AlignRight},
        {tr("CRC"), tr("Whether the batch's checksum is right")},
        {tr("Producer id"), {}, Qt::AlignRight},
        {tr("Producer epoch"), {}, Qt::AlignRight},
        {tr("First sequence"), tr("Sequence number of the first record, of idempotent producers"), Qt::AlignRight},
        {tr("Max time (%1)").arg(formats::zoneName()), tr("The latest timestamp of the batch's records")},
        {tr("Time type"), {}},
        {tr("Leader epoch"), tr("Of the leader that appended the batch"), Qt::AlignRight},
        {tr("Format"), tr("Version of the batch's format (magic)"), Qt::AlignRight},
    };
}

QString BatchModel::text(const BatchFacts& b, int column) const
{
    switch (column) {
    case BaseOffset: return formats::number(b.baseOffset);
    case LastOffset: return known(b.lastOffset);
    case Records: return formats::number(b.records);
    case Kind: return b.control ? tr("Control") : b.transactional ? tr("Transactional") : tr("Data");
    case Controls: {
        QStringList all;
        for (const auto& control : b.controls)
            all << controlText(control);
        return all.join(QStringLiteral("; "));
    }
    case Codec: return b.codec;
    case Size: return formats::bytes(b.size);
    case Crc: return !b.crcChecked ? tr("not checked") : b.crcRight ? tr("right") : tr("wrong");
    case ProducerId: return b.producerId < 0 ? unknownText() : QString::number(b.producerId); // a name, no amount
    case ProducerEpoch: return known(b.producerEpoch);
    case Sequence: return known(b.baseSequence);
    case MaxTime: return b.maxTimestamp < 0 ? unknownText() : formats::time(b.maxTimestamp);
    case TimeType: return b.maxTimestamp < 0 ? unknownText() : b.logAppendTime ? QStringLiteral("LogAppendTime") : QStringLiteral("CreateTime");
    case LeaderEpoch: return known(b.leaderEpoch);
    case Magic: return QString::number(b.magic);
    default: return {};
    }
}

QVariant BatchModel::number(const BatchFacts& b, int column)
{
    const auto known = [](qint64 value) { return value < 0 ? QVariant() : QVariant(value); };
    switch (column) {
    case BaseOffset: return b.baseOffset;
    case LastOffset: return known(b.lastOffset);
    case Records: return qint64(b.records);
    case Size: return qint64(b.size);
    case ProducerId: return known(b.producerId);
    case ProducerEpoch: return known(b.producerEpoch);
    case Sequence: return known(b.baseSequence);
    case MaxTime: return known(b.maxTimestamp);
    case LeaderEpoch: return known(b.leaderEpoch);
    case Magic: return qint64(b.magic);
    default: return {};
    }
}

QVariant BatchModel::cell(const BatchFacts& b, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(b, column);
    case SortRole: return number(b, column);
    case ExactRole: return column == MaxTime ? QVariant(text(b, column)) : QVariant();
    case StateRole:
        if (column != Crc || !b.crcChecked)
            return {};
        return int(b.crcRight ? State::Ok : State::Error);
    default: return {};
    }
}

} // namespace models
