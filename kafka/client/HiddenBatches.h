// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordRequest.h"

#include <QByteArray>

#include <map>

namespace kafka {

/** A fetched batch of which no message is made: the marker that ends a transaction, or messages of an aborted one. As its header says. */
struct HiddenBatch
{
    QByteArray topic;
    qint32 partition = -1;
    qint64 base = 0; ///< offset
    qint64 last = 0; ///< offset
    qint64 records = 0; ///< fewer than offsets where it was compacted
    bool control = false;
};

/** Counts the hidden batches of one partition once what is read has passed them: they come with what was fetched ahead, and again after a restart. */
class HiddenBatches
{
public:
    /** Reading begins at the offset anew: what was fetched ahead before does not count. */
    void restart(qint64 offset);
    void add(const HiddenBatch& batch);
    /** Those below the position and below `to`, the end of what is read (exclusive), are added to `count`. Offsets. */
    void settle(qint64 position, qint64 to, HiddenOffsets& count);

private:
    std::map<qint64, HiddenBatch> m_ahead; ///< by base offset
    qint64 m_settled = 0; ///< up to here they are counted
};

} // namespace kafka
