// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/Produce.h"

namespace kafka {

QString codecName(Codec codec)
{
    switch (codec) {
    case Codec::None: return QStringLiteral("none");
    case Codec::Gzip: return QStringLiteral("gzip");
    case Codec::Snappy: return QStringLiteral("snappy");
    case Codec::Lz4: return QStringLiteral("lz4");
    case Codec::Zstd: return QStringLiteral("zstd");
    }
    return {};
}

QString acksName(Acks acks)
{
    switch (acks) {
    case Acks::None: return QStringLiteral("0");
    case Acks::Leader: return QStringLiteral("1");
    case Acks::All: return QStringLiteral("all");
    }
    return {};
}

QString partitionerName(Partitioner partitioner)
{
    switch (partitioner) {
    case Partitioner::Murmur2Random: return QStringLiteral("murmur2_random");
    case Partitioner::Murmur2: return QStringLiteral("murmur2");
    case Partitioner::ConsistentRandom: return QStringLiteral("consistent_random");
    case Partitioner::Consistent: return QStringLiteral("consistent");
    case Partitioner::Fnv1aRandom: return QStringLiteral("fnv1a_random");
    case Partitioner::Fnv1a: return QStringLiteral("fnv1a");
    case Partitioner::Random: return QStringLiteral("random");
    }
    return {};
}

} // namespace kafka
