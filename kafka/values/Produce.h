// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Error.h"
#include "kafka/values/Record.h"
#include "kafka/values/Result.h"

#include <memory>
#include <optional>

namespace kafka {

enum class Codec { None, Gzip, Snappy, Lz4, Zstd };

enum class Acks {
    None, ///< the broker confirms nothing: whether a message was kept is never known
    Leader,
    All ///< all in-sync replicas
};

/** librdkafka's partitioners. Murmur2Random chooses as Java's producer does; Consistent… is librdkafka's own (CRC32). */
enum class Partitioner { Murmur2Random, Murmur2, ConsistentRandom, Consistent, Fnv1aRandom, Fnv1a, Random };

/** How a producer sends. */
struct ProducerSettings
{
    Codec codec = Codec::None;
    Acks acks = Acks::All;
    bool idempotent = true; ///< needs Acks::All (KIP-98): a retry by the library is never written twice
    Partitioner partitioner = Partitioner::Murmur2Random;

    bool operator==(const ProducerSettings&) const = default;
};

/** Property values as librdkafka and Kafka's tools write them: "lz4", "all", "murmur2_random". */
QString codecName(Codec codec);
QString acksName(Acks acks);
QString partitionerName(Partitioner partitioner);

/** Number of one send of a producer, from 1. */
using SendId = quint32;

/** Records to be sent, one after the other. Asked on the producer's thread: it may read a file, not wait for anything. */
class RecordSource
{
public:
    virtual ~RecordSource() = default;
    /** nullopt: there is none any more. An error ends the send; what was sent stays. */
    virtual std::optional<Result<RecordToSend>> next() = 0;
};

/** A record to be sent once or several times, or the records of a source. */
struct SendRequest
{
    static constexpr qint64 MaxCopies = 100'000;
    static constexpr qint64 MaxRecords = 2'000'000'000; ///< of a source: a copy has a number of 32 bits

    RecordToSend record;
    qint64 copies = 1; ///< 1 … MaxCopies; with a source: how many records it has, 1 … MaxRecords
    ProducerSettings settings;
    std::shared_ptr<RecordSource> source {}; ///< instead of `record`, of which only the topic holds then
};

/** What became of one copy, or one record of a source (delivery report). */
struct Delivery
{
    enum class State {
        Delivered, ///< the broker confirmed it
        Sent, ///< Acks::None: written to the connection, nobody confirms
        Failed, ///< not written: the broker refused it, or it never left
        Unknown, ///< it left and no answer came: it may have been written. Never sent again by itself
        NotSent ///< cancelled before it left
    };
    SendId send = 0;
    qint64 copy = 0; ///< 0 … copies − 1
    State state = State::Delivered;
    TimePoint sentAt {}; ///< when it was handed to the producer
    qint32 partition = -1; ///< -1 = not known
    qint64 offset = -1; ///< -1 = not known
    qint64 timestamp = -1; ///< ms since epoch as stored: the broker's with LogAppendTime, else ours
    TimestampType timestampType = TimestampType::None;
    std::chrono::microseconds latency {-1}; ///< from handing over to the report; negative = not known
    qint32 broker = -1; ///< who answered
    std::optional<Error> error; ///< why, unless Delivered or Sent

    bool operator==(const Delivery&) const = default;
};
using DeliveriesPtr = std::shared_ptr<const std::vector<Delivery>>;

/** How far a send is; with finished() what it came to. */
struct SendProgress
{
    SendId send = 0;
    qint64 copies = 0;
    qint64 handedOver = 0; ///< given to the producer so far
    qint64 delivered = 0; ///< Delivered and Sent
    qint64 failed = 0;
    qint64 unknown = 0;
    qint64 notSent = 0; ///< cancelled, or not tried after a stop
    std::optional<Error> refused; ///< nothing or nothing more was sent, and why (read-only, no such topic, cancelled)

    qint64 reported() const { return delivered + failed + unknown + notSent; }
    bool operator==(const SendProgress&) const = default;
};

} // namespace kafka

Q_DECLARE_METATYPE(kafka::DeliveriesPtr)
Q_DECLARE_METATYPE(kafka::SendProgress)
Q_DECLARE_METATYPE(kafka::SendRequest)
