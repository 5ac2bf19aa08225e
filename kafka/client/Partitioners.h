// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace kafka {

/** How a producer chose the partition of a record with a key. Without a key it chose by chance or in turn. */
enum class Partitioner {
    Murmur2, ///< Java clients, Connect, Streams; librdkafka's murmur2 and murmur2_random
    Crc32, ///< librdkafka's default (consistent, consistent_random): C, C++, Python, Go, .NET, Node
    Fnv1a ///< librdkafka's fnv1a and fnv1a_random, Sarama's hash
};

/** The partition such a producer gives a key, of `partitions` (> 0). By librdkafka's own functions (rd_kafka_msg_partitioner_*). Any thread. */
qint32 partitionOf(Partitioner partitioner, QByteArrayView key, qint32 partitions);

} // namespace kafka
