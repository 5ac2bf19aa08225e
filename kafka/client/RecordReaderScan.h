// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/BatchJudge.h"
#include "kafka/client/FetchSigns.h"
#include "kafka/client/KeptRecords.h"
#include "kafka/client/LogIntake.h"
#include "kafka/client/RdKafkaHandles.h"
#include "kafka/client/RecordMerge.h"
#include "kafka/client/RecordReaderChannel.h"
#include "kafka/client/RecordReaderPlan.h"
#include "kafka/values/Profile.h"

#include <QHash>

#include <deque>

namespace kafka {

/**
 * One scan, from locating the offsets to its end, on the calling thread (the reader's). Partitions are "lanes": each is
 * started at an offset, read up to its known end and stopped there; the end is recognised by the position, also where the
 * last offsets are transaction markers, without waiting for an end-of-partition answer.
 *
 * Up to MergedLimit records come ordered by time over all lanes (RecordMerge); beyond that as they arrive, in order per
 * partition. Backward reads in blocks that grow, newest first, until the limit is reached for certain. What is read is a
 * row of phases: backward or forward (around an offset: both), then following. A scan that ended before its end keeps its
 * place and what it holds: goOn() takes it up there.
 */
class RecordScan
{
public:
    static constexpr qint64 MergedLimit = 10'000;
    static constexpr size_t LargestArray = 4096; ///< messages taken at once

    struct Following
    {
        /** The client for what comes after the scan, asked for when it is wanted: one that waits long for new records. */
        std::function<Result<rd_kafka_t*>()> client;
        /** Called all the while that one is used. */
        std::function<void()> meanwhile;
    };

    /**
     * `judge` is that of the client that run() and goOn() get.
     */
    RecordScan(const RecordRequest& request, RecordChannel& channel, const Deadlines& deadlines, LogIntake& logIntake, BatchJudge& judge,
               Following following);
    ~RecordScan();
    RecordScan(const RecordScan&) = delete;
    RecordScan& operator=(const RecordScan&) = delete;

    /** Reads, and reports as scan number `scan`. */
    void run(rd_kafka_t* client, quint64 scan);
    /** Takes the scan up where it ended, as the command says. */
    void goOn(rd_kafka_t* client, quint64 scan, const ScanCommand& command);
    /** Lets go of the client. */
    void detach() { use(nullptr); }
    /** Judges what `kept` holds of the scan it was made by, as if it were read; nobody is asked. goOn() reads the rest. */
    void runKept(quint64 scan, std::unique_ptr<KeptRecords> kept);
    /** What was kept: this scan does without it from now on. Null: nothing. */
    std::unique_ptr<KeptRecords> takeKept();
    const RecordRequest& request() const { return m_request; }

private:
    using Clock = std::chrono::steady_clock;
    enum class Phase { Backward, Forward, Follow };

    struct Lane
    {
        size_t topic = 0; ///< index into m_topics
        qint32 leader = -1;
        qint64 from = 0; ///< the block being read: [from, to)
        qint64 to = 0;
        qint64 position = 0; ///< next offset expected
        qint64 firstTime = -1; ///< timestamp of the block's first record, -1 = none
        qint64 given = 0; ///< of its hits
        bool started = false; ///< the consumer reads it
        bool blockDone = true;
        bool over = false; ///< nothing more to read, or failed
        bool replayed = false; ///< started, and comes from what was kept
        qint64 replayedTo = 0; ///< next offset of that
        bool again = false; ///< to be started at its position once more
        int resets = 0;
        rd_kafka_resp_err_t lastError = RD_KAFKA_RESP_ERR_NO_ERROR; ///< and where, to see an error that repeats
        qint64 lastErrorAt = -1;
        HiddenBatches hidden;
        PartitionProgress progress;
    };
    struct Topic
    {
        QString name;
        rd_kafka_topic_t* handle = nullptr;
        QHash<qint32, int> laneOf; ///< partition → index into m_lanes
    };

    /** A message that waits for its verdict, or behind one that does. */
    struct Pending
    {
        rd::Message message; ///< null: a kept one
        RecordBatchPtr batch;
        RecordView record;
        int lane = -1; ///< -1 = an error, or what is not looked at
        bool judged = false; ///< the judge is asked
        bool headersBroken = false; ///< it was asked with the headers before the break only
        bool outdated = false; ///< came before its lane was started again
        qint64 size() const { return message ? qint64(message->len) + qint64(message->key_len) : record.keySize() + record.valueSize(); }
    };

    /** A message from librdkafka, or one that was kept. Nothing is owned. */
    struct Arrived
    {
        const rd_kafka_message_t* message = nullptr;
        RecordView record;
    };

    // The course of a scan (RecordReaderScan.cpp).
    void use(rd_kafka_t* client);
    void begin(rd_kafka_t* client, quint64 scan);
    bool locate();
    void addLane(const LanePlan& plan);
    void readPhases();
    void enter(Phase phase);
    void readForward();
    void readBackward();
    qint64 firstBlock() const;
    qint64 nextBlock() const;
    void readBlocks();
    void giveAll();
    void giveSettled();
    void follow();
    bool goesOn() const { return !m_channel.ended(m_scan) && !m_memoryFull && !m_filterFailed; }
    bool mustAsk() const { return m_keptOver; }
    bool isFull() const { return m_merge ? m_merge->full() : m_progress.hits >= m_limit; }
    bool isUnread(const Lane& lane) const;
    bool keepsItsPlace() const;
    ScanState endState() const;

    // Taking messages (RecordReaderLanes.cpp).
    void start(Lane& lane, qint64 offset);
    void stop(Lane& lane);
    void stopAll();
    void pump();
    void keepRate();
    void judgeBatches();
    Lane* laneOf(const rd_kafka_message_t& message);
    void handle(const rd_kafka_message_t& message);
    void countPassed(Lane& lane, const PassedOver& passed);
    void handleRecord(Lane& lane, const Arrived& arrived);
    Match judge(Lane& lane, const RecordFields& fields, const Arrived& arrived);
    void readHeaders(const Arrived& arrived);
    static RecordFields fieldsOf(const Arrived& arrived);
    void checkPositions();
    void takeHidden();
    void reachedEnd(Lane& lane);
    void endBlock(Lane& lane);

    // Messages whose verdicts come from elsewhere (RecordReaderJudge.cpp).
    bool hasRoom() const;
    void defer(rd_kafka_message_t* message);
    ssize_t deferWhatIsThere();
    void feedJudge();
    void handleJudged(std::chrono::milliseconds wait);
    void dropPending();

    // What was kept (RecordReaderKept.cpp).
    void finish();
    bool startKept(Lane& lane);
    bool clampToKept(Lane& lane);
    bool isReplayed(const Lane& lane) const { return lane.replayed && lane.started && !lane.blockDone; }
    bool replay();
    void replayRun(Lane& lane, const KeptRecords::Run& run, const RecordBatchPtr& batch);
    void settleReplayed();
    bool keeps(const Lane& lane) const { return m_kept && m_kept->isKeeping() && !lane.replayed; }
    void keepGap(const Lane& lane, qint64 to);

    // What goes wrong, and going on after it (RecordReaderErrors.cpp).
    void handleError(Lane& lane, const rd_kafka_message_t& message);
    void readAgain(Lane& lane);
    void outOfRange(Lane& lane);
    void fail(Lane& lane, const Error& error);
    void failSilentLanes();
    void revive(const std::optional<TopicPartition>& skip);
    enum class Probe { Good, Bad, Unknown };
    std::optional<qint64> behindBatch(const Lane& lane, qint64 base);
    Probe tryDecoding(const Lane& lane, qint64 base, qint64 offset);

    // Handing out (RecordReaderOutput.cpp).
    void give(const RecordView& record);
    void takeFromMerge();
    void handOver();
    void pace();
    void report(ScanState state);
    void notice(Lane& lane, qint64 offset, const QString& sentence);
    void serveEvents();
    int laneIndex(const Lane& lane) const { return int(&lane - m_lanes.data()); }

    rd_kafka_t* m_client = nullptr;
    const Following m_following;
    RecordRequest m_request;
    quint64 m_scan = 0;
    RecordChannel& m_channel;
    const Deadlines m_deadlines;
    LogIntake& m_logIntake;
    BatchJudge& m_batchJudge;
    bool m_batchesJudged = false; ///< the lanes are watched by it
    FetchSigns m_signs;
    rd::Queue m_queue;
    std::vector<rd_kafka_message_t*> m_messages;
    std::vector<Topic> m_topics;
    std::vector<Lane> m_lanes;
    std::vector<HeaderView> m_headers; ///< of the message being looked at
    std::unique_ptr<MatchQueue> m_judge; ///< of a slow filter, while the scan runs
    std::deque<Pending> m_pending;
    qint64 m_pendingBytes = 0; ///< of their keys and values
    size_t m_fed = 0; ///< of them, looked at for the judge
    std::optional<MatchQueue::Verdict> m_verdict; ///< of the message being handled
    std::unique_ptr<KeptRecords> m_kept;
    bool m_keptOver = false; ///< what was kept is over before its end, and nobody may be asked for the rest
    bool m_unsure = false; ///< hits were given out although others may come before them, where nobody was asked
    std::unique_ptr<RecordMerge> m_merge; ///< null: records are given out as they arrive
    RecordBatchBuilder m_out;
    ScanProgress m_progress;
    Phase m_phase = Phase::Forward;
    qint64 m_limit = 0; ///< hits in all at which the phase ends
    qint64 m_block = 0; ///< backward: offsets of the next block
    qint64 m_keptBytes = 0;
    bool m_headersRead = false;
    bool m_judgedBroken = false; ///< Pending::headersBroken of the message being handled
    bool m_headersBroken = false; ///< they were read, and end where they cannot be
    bool m_memoryFull = false;
    bool m_filterFailed = false;
    bool m_moreHits = false; ///< found beyond the limit, and not given out
    std::chrono::milliseconds m_before {0}; ///< taken before goOn()
    Clock::time_point m_began = Clock::now();
    Clock::time_point m_lastMessage = Clock::now();
    Clock::time_point m_lastGiven = Clock::now();
    Clock::time_point m_lastHandOver {};
    Clock::time_point m_lastReport {};
    Clock::time_point m_rateFrom = Clock::now(); ///< since then m_rateBytes
    qint64 m_rateBytes = 0;
};

} // namespace kafka
