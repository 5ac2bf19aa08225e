// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/Partitioners.h"

#include <librdkafka/rdkafka.h>

namespace kafka {

qint32 partitionOf(Partitioner partitioner, QByteArrayView key, qint32 partitions)
{
    // None of these looks at the topic: it is there for those that choose among available partitions.
    const auto call = [&](auto* function) { return function(nullptr, key.data(), size_t(key.size()), partitions, nullptr, nullptr); };
    switch (partitioner) {
    case Partitioner::Crc32: return call(&rd_kafka_msg_partitioner_consistent);
    case Partitioner::Fnv1a: return call(&rd_kafka_msg_partitioner_fnv1a);
    case Partitioner::Murmur2: break;
    }
    return call(&rd_kafka_msg_partitioner_murmur2);
}

} // namespace kafka
