// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/JavaScriptFrames.h"
#include "kafka/helper/HelperProcess.h"
#include "kafka/values/RecordMatcher.h"

#include <deque>

namespace kafka::filter {

/** Why a script failed is in our own words, which quote nothing of the message. Any thread. */
bool saysNothingOfTheMessage(const QString& problem);

/**
 * One helper process with one script. Records go there in frames of up to 256 KB while it works on earlier ones. The script has 400 ms
 * of processor time for a record (the worker's watchdog); a worker that does not come to the end of a record in 2 s of processor time, or
 * 10 s, is killed here. One thread, not the GUI's.
 */
class JavaScriptQueue final : public MatchQueue
{
public:
    static constexpr auto StallProcessorTime = std::chrono::seconds(2);
    static constexpr auto StallTime = std::chrono::seconds(10);

    explicit JavaScriptQueue(const QString& source);
    ~JavaScriptQueue() override;

    /** Whether the script can be read; waits for the answer. As RecordMatcher::check(). */
    std::optional<QString> check();
    bool readsHeaders() const override { return m_headersSent; }
    void add(const QString& topic, const RecordFields& record) override;
    bool isFull() const override;
    std::optional<Verdict> take(std::chrono::milliseconds wait) override;
    void discard() override;

    const helper::HelperProcess* process() const { return m_process.get(); } ///< null: could not be started

private:
    using Clock = std::chrono::steady_clock;
    struct Failure
    {
        qint64 record;
        QString problem;
    };

    void sendRecords();
    void receive(std::chrono::milliseconds wait);
    void lookForStall();
    void give(const QString& whyNoMore);
    QString howItEnded() const;
    std::optional<Verdict> ready();

    std::unique_ptr<helper::HelperProcess> m_process;
    std::optional<helper::FrameWriter> m_frame;
    qsizetype m_countAt = 0; ///< in m_frame
    quint32 m_inFrame = 0;
    QString m_topic; ///< of m_frame
    bool m_headersSent = false;
    qint64 m_added = 0;
    qint64 m_taken = 0;
    qint64 m_unwanted = 0; ///< verdicts of records before this number are dropped
    std::deque<qint64> m_ends; ///< bytes added up to the end of each record under way
    qint64 m_bytesAdded = 0;
    qint64 m_bytesTaken = 0;
    std::deque<Failure> m_failures;
    std::optional<QString> m_sourceProblem; ///< the answer to Compile; empty = it can be read
    QString m_end; ///< why nothing is judged any more; empty = it is
    qint64 m_endAt = 0; ///< the record that was being judged then
    qint64 m_lastDone = 0;
    Clock::time_point m_lastProgress;
    Clock::time_point m_lastLook;
    std::chrono::milliseconds m_processorThen {0};
};

} // namespace kafka::filter
