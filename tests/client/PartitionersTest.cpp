// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/Partitioners.h"

#include <gtest/gtest.h>

using namespace kafka;

// The hashes are those of Kafka's own UtilsTest; a Java producer takes (hash & 0x7fffffff) % partitions.
TEST(Partitioners, Murmur2IsThatOfJava)
{
    const std::pair<const char*, qint32> keys[] = {{"21", -973932308},
                                                   {"foobar", -790332482},
                                                   {"a-little-bit-long-string", -985981536},
                                                   {"a-little-bit-longer-string", -1486304829},
                                                   {"lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58897971},
                                                   {"abc", 479470107}};
    for (const auto& [key, hash] : keys)
        for (const qint32 partitions : {1, 3, 12, 24, 1000})
            EXPECT_EQ(partitionOf(Partitioner::Murmur2, key, partitions), (hash & 0x7fffffff) % partitions) << key << ' ' << partitions;
}

// Check values that are published for these hashes: CRC-32 of "123456789", FNV-1a of "a" and "foobar" (as signed, made positive).
TEST(Partitioners, ConsistentIsCrc32AndFnvIsFnv1a)
{
    EXPECT_EQ(partitionOf(Partitioner::Crc32, "123456789", 1'000'003), qint32(0xcbf43926u % 1'000'003u));
    EXPECT_EQ(partitionOf(Partitioner::Fnv1a, "a", 1'000'003), -qint32(0xe40c292cu) % 1'000'003);
    EXPECT_EQ(partitionOf(Partitioner::Fnv1a, "foobar", 1'000'003), -qint32(0xbf9cf968u) % 1'000'003);
}

TEST(Partitioners, AnyKeyHasAPartition)
{
    for (const Partitioner partitioner : {Partitioner::Murmur2, Partitioner::Crc32, Partitioner::Fnv1a})
        for (const QByteArrayView key : {QByteArrayView(""), QByteArrayView("\0", 1), QByteArrayView("\xff\xfe\0x", 4), QByteArrayView("주문-17")}) {
            const qint32 partition = partitionOf(partitioner, key, 7);
            EXPECT_GE(partition, 0);
            EXPECT_LT(partition, 7);
        }
}
