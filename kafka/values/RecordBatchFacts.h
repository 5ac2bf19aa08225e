// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/** How records lie in a partition's log: batches as the leader keeps them (Fetch), not as a consumer sees them. */
namespace kafka {

/** Which batches are wanted. */
struct BatchesRequest
{
    QString topic;
    qint32 partition = -1;
    qint64 offset = 0; ///< the first batch is the one that holds it
    qint32 maxBytes = 1 << 20; ///< of the answer; the first batch comes whole even if it is larger
};

/** A control record: what a transaction's coordinator, or the cluster itself, wrote. */
struct ControlRecordFacts
{
    qint64 offset = -1;
    qint64 timestamp = -1; ///< ms
    qint16 type = -1; ///< 0 = ABORT, 1 = COMMIT, others as Kafka numbers them (ControlRecordType)
    qint32 coordinatorEpoch = -1; ///< of ABORT and COMMIT
    bool operator==(const ControlRecordFacts&) const = default;
};

/** The header of a batch (https://kafka.apache.org/documentation/#recordbatch). -1 = the format has no such field. */
struct BatchFacts
{
    qint64 baseOffset = -1;
    qint64 lastOffset = -1;
    qint32 size = 0; ///< bytes in the log, compressed, with the header
    qint32 magic = -1;
    quint32 crc = 0;
    bool crcChecked = false; ///< formats before 2 are not checked
    bool crcRight = false;
    QString codec; ///< "none", "gzip", "snappy", "lz4", "zstd", or "unknown (5)"
    bool logAppendTime = false;
    bool transactional = false;
    bool control = false;
    qint32 leaderEpoch = -1;
    qint64 baseTimestamp = -1; ///< ms
    qint64 maxTimestamp = -1; ///< ms
    qint64 producerId = -1;
    qint16 producerEpoch = -1;
    qint32 baseSequence = -1;
    qint32 records = 0; ///< as the header says
    std::vector<ControlRecordFacts> controls;
    bool operator==(const BatchFacts&) const = default;
};

/** A transaction that was aborted and has records in the batches asked for. */
struct AbortedTransactionFacts
{
    qint64 producerId = -1;
    qint64 firstOffset = -1;
    bool operator==(const AbortedTransactionFacts&) const = default;
};

struct PartitionBatches
{
    qint32 leader = -1;
    qint64 logStart = -1; ///< first offset
    qint64 lastStable = -1;
    qint64 highWatermark = -1;
    std::vector<BatchFacts> batches; ///< in the log's order
    std::vector<AbortedTransactionFacts> aborted; ///< below the last stable offset
    QString problem; ///< what of the answer could not be read, with its byte; empty = all of it
};

} // namespace kafka
