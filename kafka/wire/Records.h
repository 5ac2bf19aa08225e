// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Bytes.h"

#include <vector>

namespace kafka::wire {

enum class Codec : qint8 { None = 0, Gzip = 1, Snappy = 2, Lz4 = 3, Zstd = 4 };

/** What a control record says. The number is the type in its key; others are kept as they are. */
enum class ControlType : qint16 {
    Abort = 0,
    Commit = 1,
    LeaderChange = 2,
    SnapshotHeader = 3,
    SnapshotFooter = 4,
    KRaftVersion = 5,
    KRaftVoters = 6
};

struct ControlRecord
{
    qint64 offset = -1;
    qint64 timestamp = -1; ///< ms
    ControlType type {};
    qint32 coordinatorEpoch = -1; ///< of Abort and Commit
    bool operator==(const ControlRecord&) const = default;
};

/**
 * The header of a record batch (KIP-98; https://kafka.apache.org/documentation/#recordbatch), or of a message of the
 * formats before it (magic 0 and 1: one "batch" per outer message).
 */
struct BatchHeader
{
    qint64 baseOffset = -1;
    qint64 lastOffset = -1;
    qint32 size = 0; ///< bytes in the log, compressed, with this header
    qint8 magic = -1;
    quint32 crc = 0;
    bool crcRight = false; ///< only asked for magic 2
    qint16 attributes = 0;
    qint32 partitionLeaderEpoch = -1;
    qint64 baseTimestamp = -1; ///< ms
    qint64 maxTimestamp = -1; ///< ms
    qint64 producerId = -1;
    qint16 producerEpoch = -1;
    qint32 baseSequence = -1;
    qint32 recordCount = 0; ///< as the header says it; 1 for an outer message
    std::vector<ControlRecord> controls; ///< when control()

    Codec codec() const { return Codec(attributes & 7); }
    bool logAppendTime() const { return attributes & 8; }
    bool transactional() const { return attributes & 16; }
    bool control() const { return attributes & 32; }
    bool operator==(const BatchHeader&) const = default;
};

struct RecordBatches
{
    std::vector<BatchHeader> batches;
    qint64 partialBytes = 0; ///< at the end: brokers cut the last batch where max bytes end
    QString error; ///< what could not be read, with its position; the batches before it are there
};

/** The batches inside `records` of a Fetch answer, without decompressing anything. Takes any bytes. */
RecordBatches readBatches(QByteArrayView records);

/** CRC-32C (Castagnoli), as record batches use it. */
quint32 crc32c(QByteArrayView bytes);

} // namespace kafka::wire
