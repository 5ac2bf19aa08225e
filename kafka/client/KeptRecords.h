// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RecordReaderPlan.h"
#include "kafka/values/RecordBatchFile.h"

namespace kafka {

/**
 * What a scan read, kept for being judged again: in memory up to a budget, then in a file up to another (RecordKeeping). Knows which offsets of
 * each lane it covers, with and without a message. A record that does not fit ends keeping; what is there stays, unless only the
 * whole is of use. The reader's thread only.
 */
class KeptRecords
{
public:
    explicit KeptRecords(const RecordKeeping& budget) : m_budget(budget) { }

    /** Where the scan reads: it need not be asked for again. */
    std::vector<LanePlan> plans;
    bool followed = false; ///< the scan came to what was written after it began

    bool isKeeping() const { return m_keeping; }
    /** Everything else has been dropped because it was too much. */
    bool isDropped() const { return m_dropped; }
    /** The record, and that the offsets from `from` on up to it hold none. */
    void add(int lane, qint64 from, const QString& topic, const RecordFields& record);
    /** These offsets hold no message. */
    void addGap(int lane, qint64 from, qint64 to);

    /** Records of one lane next to each other in one batch; they and the gaps between them cover the offsets [from, to). */
    struct Run
    {
        qint64 from;
        qint64 to;
        quint32 batch; ///< number
        quint32 first; ///< of its records
        quint32 count;
    };
    /** What was kept so far goes where it fits, so that progress() is true of it. */
    void flush();
    /** Nothing more is kept, and why. */
    void end(const QString& why);

    /** The run that covers the offset; null: none does. Valid until something is added. */
    const Run* find(int lane, qint64 offset);
    /** The lowest offset from which on everything up to `to` is covered; `to`: nothing. Looks no further than `from`. */
    qint64 coveredFrom(int lane, qint64 from, qint64 to);
    /** A batch; null: it could not be read back from the file, and is forgotten. */
    RecordBatchPtr batch(quint32 number);

    /** For the progress. */
    KeptProgress progress() const;

private:
    struct Slot
    {
        RecordBatchPtr batch; ///< null: in the file
        qint64 at = -1;
    };
    struct Lane
    {
        std::vector<Run> runs; ///< in the order of offsets, but for what came after `sorted`
        size_t sorted = 0;
        size_t last = 0; ///< found last
    };

    Lane& laneAt(int lane);
    void cease(const QString& why);
    void forget(quint32 firstBatch, quint32 lastBatch);

    const RecordKeeping m_budget;
    std::vector<Lane> m_lanes;
    std::vector<Slot> m_batches;
    RecordBatchBuilder m_builder; ///< its batch is the one behind m_batches
    RecordBatchFile m_file;
    RecordBatchPtr m_read; ///< the last one read from the file
    quint32 m_readNumber = 0;
    qint64 m_memory = 0; ///< bytes of the batches there
    size_t m_runs = 0;
    qint64 m_records = 0;
    bool m_keeping = true;
    bool m_dropped = false;
    QString m_why; ///< keeping ended
};

} // namespace kafka
