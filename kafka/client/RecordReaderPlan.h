// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RecordReaderOffsets.h"

namespace kafka {

/** What is to be read of one partition. */
struct LanePlan
{
    qint32 leader = -1;
    PartitionProgress progress; ///< topic, partition, first, end, the range [from, to); with the error of one that was not located
    qint64 begin = 0; ///< where in the range reading begins: forward its start, backward its end, around the offset asked for
    struct Notice
    {
        qint64 offset = -1;
        QString sentence;
    };
    std::vector<Notice> notices; ///< why that is not what was asked for
};

/**
 * Where every partition is read from and to, given what was asked for and what their leaders told: one entry per partition
 * of the request, in its order. Ranges lie within the offsets that exist and end at the last stable offset when reading
 * committed. Pure.
 */
std::vector<LanePlan> planLanes(const RecordRequest& request, const std::vector<LocatedPartition>& found);

} // namespace kafka
