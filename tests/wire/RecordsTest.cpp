// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/Records.h"

#include <gtest/gtest.h>

using namespace kafka::wire;

namespace {

// A batch as a broker writes it (magic 2), with a right CRC.
QByteArray batch(qint64 baseOffset, qint16 attributes, qint32 count, const QByteArray& records, qint64 producerId = -1)
{
    Writer tail;
    tail.int16(attributes);
    tail.int32(count - 1);
    tail.int64(1000);
    tail.int64(2000);
    tail.int64(producerId);
    tail.int16(3);
    tail.int32(7);
    tail.int32(count);
    tail.raw(records);
    Writer whole;
    whole.int64(baseOffset);
    whole.int32(qint32(4 + 1 + 4 + tail.data().size()));
    whole.int32(5);
    whole.int8(2);
    whole.uint32(crc32c(tail.data()));
    whole.raw(tail.data());
    return whole.data();
}

QByteArray controlRecord(qint16 type, qint32 coordinatorEpoch)
{
    Writer body;
    body.int8(0);
    body.varlong(11); // timestamp delta
    body.varint(0); // offset delta
    body.varint(4);
    body.int16(0);
    body.int16(type);
    body.varint(6);
    body.int16(0);
    body.int32(coordinatorEpoch);
    body.varint(0); // headers
    Writer record;
    record.varint(qint32(body.data().size()));
    record.raw(body.data());
    return record.data();
}

} // namespace

TEST(Records, Crc32cIsCastagnolis)
{
    EXPECT_EQ(crc32c("123456789"), 0xe3069283u); // RFC 3720's check value
    EXPECT_EQ(crc32c(QByteArray(32, 0)), 0x8a9136aau); // RFC 3720 B.4
}

TEST(Records, HeadersOfSeveralBatches)
{
    const QByteArray first = batch(10, 4 | 16, 3, "compressed", 99); // zstd, transactional
    const QByteArray second = batch(13, 8, 1, "x");
    const RecordBatches read = readBatches(first + second);
    EXPECT_EQ(read.error, QString());
    ASSERT_EQ(read.batches.size(), 2u);
    const BatchHeader& b = read.batches[0];
    EXPECT_EQ(b.baseOffset, 10);
    EXPECT_EQ(b.lastOffset, 12);
    EXPECT_EQ(b.size, first.size());
    EXPECT_EQ(b.magic, 2);
    EXPECT_TRUE(b.crcRight);
    EXPECT_EQ(b.codec(), Codec::Zstd);
    EXPECT_TRUE(b.transactional());
    EXPECT_FALSE(b.control());
    EXPECT_FALSE(b.logAppendTime());
    EXPECT_EQ(b.partitionLeaderEpoch, 5);
    EXPECT_EQ(b.baseTimestamp, 1000);
    EXPECT_EQ(b.maxTimestamp, 2000);
    EXPECT_EQ(b.producerId, 99);
    EXPECT_EQ(b.producerEpoch, 3);
    EXPECT_EQ(b.baseSequence, 7);
    EXPECT_EQ(b.recordCount, 3);
    EXPECT_TRUE(read.batches[1].logAppendTime());
    EXPECT_EQ(read.partialBytes, 0);
}

TEST(Records, ControlRecordsAreRead)
{
    const RecordBatches read = readBatches(batch(20, 16 | 32, 1, controlRecord(1, 42), 7));
    EXPECT_EQ(read.error, QString());
    ASSERT_EQ(read.batches.size(), 1u);
    ASSERT_EQ(read.batches[0].controls.size(), 1u);
    EXPECT_EQ(read.batches[0].controls[0], (ControlRecord {20, 1011, ControlType::Commit, 42}));
    const RecordBatches aborted = readBatches(batch(20, 16 | 32, 1, controlRecord(0, 1), 7));
    EXPECT_EQ(aborted.batches.at(0).controls.at(0).type, ControlType::Abort);
}

TEST(Records, WrongCrcIsSeen)
{
    QByteArray bytes = batch(1, 0, 1, "abc");
    bytes.back() = 'X';
    EXPECT_FALSE(readBatches(bytes).batches.at(0).crcRight);
}

TEST(Records, TheCutLastBatchIsNoError)
{
    const QByteArray first = batch(1, 0, 1, "abc");
    for (qsizetype cut = 0; cut < first.size(); ++cut) {
        const QByteArray bytes = first + first.first(cut);
        const RecordBatches read = readBatches(bytes);
        EXPECT_EQ(read.error, QString());
        EXPECT_EQ(read.batches.size(), 1u);
        EXPECT_EQ(read.partialBytes, cut);
    }
}

TEST(Records, OlderFormats)
{
    Writer writer; // magic 1, one message, gzip: the offset of an outer message is its last inner one's
    writer.int64(77);
    writer.int32(4 + 1 + 1 + 8 + 4 + 4 + 1);
    writer.uint32(0xabcdef01);
    writer.int8(1);
    writer.int8(1);
    writer.int64(12345);
    writer.int32(-1);
    writer.int32(1);
    writer.raw("z");
    const RecordBatches read = readBatches(writer.data());
    EXPECT_EQ(read.error, QString());
    ASSERT_EQ(read.batches.size(), 1u);
    EXPECT_EQ(read.batches[0].magic, 1);
    EXPECT_EQ(read.batches[0].codec(), Codec::Gzip);
    EXPECT_EQ(read.batches[0].lastOffset, 77);
    EXPECT_EQ(read.batches[0].maxTimestamp, 12345);
    EXPECT_EQ(read.batches[0].crc, 0xabcdef01u);
}

TEST(Records, NonsenseIsAnErrorWithItsPosition)
{
    const QByteArray good = batch(1, 0, 1, "abc");
    EXPECT_EQ(readBatches(good + QByteArray(12, 0)).error, QStringLiteral("byte 64: a batch of 0 bytes"));
    QByteArray future = good;
    future[16] = 9;
    EXPECT_EQ(readBatches(future).error, QStringLiteral("batch at byte 0, byte 17: a batch of 64 bytes in format 9"));
    QByteArray manyControls = batch(1, 32, 1, controlRecord(1, 1));
    manyControls[57] = 0x7f; // record count
    const RecordBatches many = readBatches(manyControls);
    EXPECT_FALSE(many.error.isEmpty());
    for (qsizetype at = 0; at < manyControls.size(); ++at) {
        for (const char value : {char(0), char(0x7f), char(0x80), char(0xff)}) {
            QByteArray bytes = manyControls;
            bytes[at] = value;
            readBatches(bytes); // does not crash, does not take long
        }
    }
}
