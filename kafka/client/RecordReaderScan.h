// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/LogIntake.h"
#include "kafka/client/RdKafkaHandles.h"
#include "kafka/client/RecordMerge.h"
#include "kafka/client/RecordReaderChannel.h"
#include "kafka/client/RecordReaderOffsets.h"
#include "kafka/values/Profile.h"

namespace kafka {

/**
 * One scan, from locating the offsets to its end, on the calling thread (the reader's). Partitions are "lanes": each is
 * started at an offset, read up to its known end and stopped there; the end is recognised by the position, also where the
 * last offsets are transaction markers, without waiting for an end-of-partition answer.
 *
 * Up to MergedLimit records come ordered by time over all lanes (RecordMerge); beyond that as they arrive, in order per
 * partition. Newest reads backward in blocks that grow, newest first, until the limit is reached for certain.
 */
class RecordScan
{
public:
    static constexpr qint64 MergedLimit = 10'000;
    static constexpr size_t LargestArray = 4096; ///< messages taken at once

    /** `follower` gives the client for what comes after the scan, when it is wanted: one that waits long for new records. */
    RecordScan(rd_kafka_t* client, const RecordRequest& request, quint64 scan, RecordChannel& channel, const Deadlines& deadlines,
               LogIntake& logIntake, std::function<Result<rd_kafka_t*>()> follower);
    ~RecordScan();
    RecordScan(const RecordScan&) = delete;
    RecordScan& operator=(const RecordScan&) = delete;

    void run();

private:
    using Clock = std::chrono::steady_clock;

    struct Lane
    {
        qint32 leader = -1;
        qint64 from = 0; ///< the block being read: [from, to)
        qint64 to = 0;
        qint64 position = 0; ///< next offset expected
        qint64 low = 0; ///< backward: [low, end) has been read
        qint64 before = 0; ///< following: offsets scanned before it began
        qint64 firstTime = -1; ///< timestamp of the block's first record, -1 = none
        bool started = false; ///< the consumer reads it
        bool blockDone = true;
        bool over = false; ///< nothing more to read, or failed
        int resets = 0;
        rd_kafka_resp_err_t lastError = RD_KAFKA_RESP_ERR_NO_ERROR; ///< and where, to see an error that repeats
        qint64 lastErrorAt = -1;
        PartitionProgress progress;
    };

    // The course of a scan (RecordReaderScan.cpp).
    void use(rd_kafka_t* client);
    bool locate();
    void place(Lane& lane, const LocatedPartition& found);
    void readForward();
    void readBackward();
    qint64 firstBlock() const;
    void readBlocks();
    void giveInOrderOfTime();
    void follow();
    bool goOn() const { return !m_channel.ended(m_scan) && !m_memoryFull; }
    void endMerge();
    ScanState endState() const;

    // Taking messages (RecordReaderLanes.cpp).
    void start(Lane& lane, qint64 offset);
    void stop(Lane& lane);
    void stopAll();
    void pump();
    void handle(const rd_kafka_message_t& message);
    void handleRecord(Lane& lane, const rd_kafka_message_t& message);
    void handleError(Lane& lane, const rd_kafka_message_t& message);
    void outOfRange(Lane& lane);
    bool matches(const RecordFields& fields, const rd_kafka_message_t& message);
    void readHeaders(const rd_kafka_message_t& message);
    void checkPositions();
    void endBlock(Lane& lane);
    void fail(Lane& lane, const Error& error);
    void failSilentLanes();
    void notice(Lane& lane, qint64 offset, const QString& sentence);
    void serveEvents();

    // Handing out.
    void give(const RecordView& record);
    void takeFromMerge();
    void handOver();
    void pace();
    void report(ScanState state);
    int laneIndex(const Lane& lane) const { return int(&lane - m_lanes.data()); }

    rd_kafka_t* m_client = nullptr;
    const std::function<Result<rd_kafka_t*>()> m_follower;
    const RecordRequest m_request;
    const quint64 m_scan;
    RecordChannel& m_channel;
    const Deadlines m_deadlines;
    LogIntake& m_logIntake;
    rd::Queue m_queue;
    std::vector<rd_kafka_message_t*> m_messages;
    rd_kafka_topic_t* m_topic = nullptr;
    std::vector<Lane> m_lanes;
    std::vector<int> m_laneOf; ///< partition → index into m_lanes, -1 = none
    std::vector<HeaderView> m_headers; ///< of the message being looked at
    std::unique_ptr<RecordMerge> m_merge; ///< null: records are given out as they arrive
    RecordBatchBuilder m_out;
    ScanProgress m_progress;
    qint64 m_keptBytes = 0;
    bool m_headersRead = false;
    bool m_following = false;
    bool m_memoryFull = false;
    bool m_moreHits = false; ///< found beyond the limit, and not given out
    Clock::time_point m_began = Clock::now();
    Clock::time_point m_lastMessage = Clock::now();
    Clock::time_point m_lastGiven = Clock::now();
    Clock::time_point m_lastHandOver {};
    Clock::time_point m_lastReport {};
};

} // namespace kafka
