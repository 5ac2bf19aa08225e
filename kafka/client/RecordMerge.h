// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordBatch.h"

#include <functional>

namespace kafka {

/**
 * Puts the hits of several partitions ("lanes") into one order by time and cuts them at a limit, while the lanes are still
 * being read: a hit is given out once no lane can bring one that belongs before it. Within a lane the order is that of the
 * offsets, whatever the records' times say: a record earlier than its predecessor counts as being of the same time.
 * Forward: oldest first, lanes are read onward. Backward: newest first, lanes are read in blocks from their end.
 * Used by the reader's thread only.
 */
class RecordMerge
{
public:
    enum class Direction { Forward, Backward };

    RecordMerge(Direction direction, int lanes, qint64 limit);

    /** A hit of a lane, in the order of offsets (backward: within its block). */
    void add(int lane, const QString& topic, const RecordFields& record);
    /** Forward: every record of the lane up to this time (ms, -1 = none) has been seen. */
    void seen(int lane, qint64 timestamp);
    /** Backward: the block begun after the last call is done; `firstTimestamp` (ms, -1 = none) is that of its first record. */
    void blockDone(int lane, qint64 firstTimestamp);
    /** Nothing more will come from the lane. */
    void finish(int lane);
    /** More will come after all. */
    void reopen(int lane) { m_lanes[size_t(lane)].finished = false; }
    /** So many more are wanted. */
    void raiseLimit(qint64 more) { m_limit += more; }
    qint64 limit() const { return m_limit; }
    /** Backward: hits beyond the limit were forgotten: a limit that is raised later would miss them. */
    bool hasPruned() const { return m_pruned; }
    /** Gives out what is certain, up to the limit. */
    void take(const std::function<void(const RecordView&)>& out);
    /** Backward: a block that is not done ends here: its hits count as held. Else they wait for its end. */
    void endBlock(int lane);
    /** Gives out everything held, up to the limit, even though a lane that does not answer might bring earlier ones. */
    void takeAll(const std::function<void(const RecordView&)>& out);

    qint64 given() const { return m_given; }
    qint64 held() const { return qint64(m_held.size()); }
    qint64 heldBytes() const; ///< memory
    /** More hits were brought than have been given out. */
    bool hasMore() const;
    bool full() const { return m_given >= m_limit; }
    /** The lane has brought as many hits as are wanted in all: no need to read on. */
    bool laneFull(int lane) const { return m_lanes[size_t(lane)].added >= m_limit; }
    /** Backward: whether records before those seen could still be among the hits wanted. */
    bool laneNeeded(int lane) const;

private:
    struct Hit
    {
        qint64 time;
        qint64 offset;
        qint32 lane;
        quint32 batch; ///< index into m_batches; its size = still in m_builder
        quint32 index;
    };
    struct Lane
    {
        qint64 frontier; ///< what was seen reaches to this time
        qint64 added = 0;
        bool finished = false;
        std::vector<Hit> block; ///< backward: hits of the block being read
    };

    bool before(const Hit& a, const Hit& b) const;
    qint64 certainTime() const;
    void give(std::vector<Hit>::iterator end, const std::function<void(const RecordView&)>& out);
    void flush();
    void release();
    void prune();

    Direction m_direction;
    qint64 m_limit;
    qint64 m_given = 0;
    bool m_pruned = false;
    std::vector<Lane> m_lanes;
    std::vector<Hit> m_held;
    std::vector<RecordBatchPtr> m_batches; ///< null before m_released
    size_t m_released = 0;
    RecordBatchBuilder m_builder;
};

} // namespace kafka
