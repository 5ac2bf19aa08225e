// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordRequest.h"
#include "kafka/values/Result.h"

#include <librdkafka/rdkafka.h>

#include <functional>

namespace kafka {

/** Where one partition begins and ends, and where the times asked for are. */
struct LocatedPartition
{
    std::optional<Error> error {}; ///< the other fields are then unknown
    qint64 first = -1;
    qint64 end = -1; ///< high watermark
    std::optional<qint64> stable {}; ///< last stable offset, when the leader told
    qint64 atTime = -1; ///< SeekTo::Time: first offset at or after it, -1 = none
    qint64 untilTime = -1; ///< ReadUntil::Time: likewise
};

/**
 * Asks the leaders for the offsets a scan needs (rd_kafka_ListOffsets, one call per leader and kind, all at once). Blocks
 * the calling thread, which must not be the GUI's, until all have answered or the deadline; once some have answered, the
 * others get `grace` more, so that a silent broker costs its own partitions only. Ends at once when `ended` says so:
 * what is not answered then has an Error(Cancelled). One entry per partition of the request, in its order.
 */
std::vector<LocatedPartition> locatePartitions(rd_kafka_t* client, const RecordRequest& request, std::chrono::milliseconds deadline,
                                               const std::function<bool()>& ended, std::chrono::milliseconds grace = std::chrono::milliseconds(3000));

} // namespace kafka
