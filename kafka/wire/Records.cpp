// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/Records.h"

#include <QtNumeric>

#include <array>

namespace kafka::wire {

namespace {

constexpr qint64 LogOverhead = 12; // offset and size, in front of every format
constexpr qint64 HeaderV2 = 61;

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table {};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 crc = i;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0x82f63b78u : 0);
        table[i] = crc;
    }
    return table;
}

/** Far-off numbers of a broken batch are an error, not an overflow. */
qint64 sum(Reader& reader, qint64 base, qint64 delta)
{
    qint64 result = -1;
    if (qAddOverflow(base, delta, &result))
        reader.fail(QStringLiteral("%1 + %2 is no offset or time").arg(base).arg(delta));
    return result;
}

void readControls(Reader& reader, BatchHeader& batch)
{
    for (qint32 i = 0; i < batch.recordCount && reader.ok(); ++i) {
        const QByteArrayView bytes = reader.take(reader.varint());
        Reader record(bytes);
        ControlRecord control;
        record.int8(); // attributes
        control.timestamp = sum(record, batch.baseTimestamp, record.varlong());
        control.offset = sum(record, batch.baseOffset, record.varint());
        Reader key(record.take(record.varint()));
        key.int16(); // version
        control.type = ControlType(key.int16());
        Reader value(record.take(record.varint()));
        if (control.type == ControlType::Abort || control.type == ControlType::Commit) {
            value.int16(); // version
            control.coordinatorEpoch = value.int32();
        }
        if (!record.ok() || !key.ok() || !value.ok()) {
            reader.fail(QStringLiteral("control record %1 cannot be read").arg(i));
            return;
        }
        if (reader.charge(sizeof control))
            batch.controls.push_back(control);
    }
}

void readV2(Reader& reader, BatchHeader& batch, QByteArrayView whole)
{
    batch.crc = reader.uint32();
    const qint64 checked = reader.position();
    batch.attributes = reader.int16();
    batch.lastOffset = sum(reader, batch.baseOffset, reader.int32());
    batch.baseTimestamp = reader.int64();
    batch.maxTimestamp = reader.int64();
    batch.producerId = reader.int64();
    batch.producerEpoch = reader.int16();
    batch.baseSequence = reader.int32();
    batch.recordCount = reader.int32();
    batch.crcRight = crc32c(whole.sliced(checked)) == batch.crc;
    if (batch.recordCount < 0)
        reader.fail(QStringLiteral("negative number of records"));
    if (batch.control() && batch.codec() == Codec::None)
        readControls(reader, batch);
}

void readLegacy(Reader& reader, BatchHeader& batch)
{
    batch.attributes = quint8(reader.int8());
    batch.attributes &= 0xf; // codec and kind of timestamp; the later flags did not exist
    if (batch.magic > 0)
        batch.baseTimestamp = batch.maxTimestamp = reader.int64();
    batch.lastOffset = batch.baseOffset; // an outer message has the offset of its last inner one
    batch.recordCount = 1;
}

} // namespace

quint32 crc32c(QByteArrayView bytes)
{
    static constexpr auto table = crcTable();
    quint32 crc = ~0u;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ quint8(byte)) & 0xff];
    return ~crc;
}

RecordBatches readBatches(QByteArrayView records)
{
    RecordBatches result;
    Reader outer(records);
    while (outer.left() > 0) {
        const qint64 begin = outer.position();
        if (outer.left() < LogOverhead) {
            result.partialBytes = outer.left();
            break;
        }
        BatchHeader batch;
        batch.baseOffset = outer.int64();
        const qint32 length = outer.int32();
        const qint64 fewest = 4 + 1 + 1 + 8; // what the shortest format has behind the size
        if (length < fewest) {
            result.error = QStringLiteral("byte %1: a batch of %2 bytes").arg(begin).arg(length);
            break;
        }
        if (length > outer.left()) {
            result.partialBytes = outer.left() + LogOverhead;
            break;
        }
        batch.size = qint32(qMin<qint64>(length + LogOverhead, std::numeric_limits<qint32>::max()));
        outer.take(length);
        const QByteArrayView whole = records.sliced(begin, LogOverhead + length);
        Reader reader(whole);
        reader.take(LogOverhead);
        batch.partitionLeaderEpoch = reader.int32(); // the CRC in the older formats
        batch.magic = reader.int8();
        if (batch.magic == 2 && whole.size() >= HeaderV2) {
            readV2(reader, batch, whole);
        } else if (batch.magic == 0 || batch.magic == 1) {
            batch.crc = quint32(batch.partitionLeaderEpoch);
            batch.partitionLeaderEpoch = -1;
            readLegacy(reader, batch);
        } else {
            reader.fail(QStringLiteral("a batch of %1 bytes in format %2").arg(batch.size).arg(batch.magic));
        }
        if (!reader.ok()) {
            result.error = QStringLiteral("batch at byte %1, %2").arg(begin).arg(reader.error());
            break;
        }
        if (!outer.charge(sizeof batch))
            break;
        result.batches.push_back(std::move(batch));
    }
    if (result.error.isEmpty() && !outer.ok())
        result.error = outer.error();
    return result;
}

} // namespace kafka::wire
