// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/values/GroupConsume.h"
#include "kafka/values/RecordBatch.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <variant>

namespace kafka {

/** Between a GroupConsumer (GUI thread) and its thread: commands one way, what happened the other. Knows no event loop. */
struct GroupConsumerChannel
{
    struct Pause
    {
        bool on = false;
    };
    struct Leave
    { };
    struct Commit
    {
        GroupCommitRequest request;
        bool allowed = false; ///< the WriteGuard's word when it was asked for: what is queued then is sent, also when the connection is locked since
    };
    using Command = std::variant<GroupConsumeRequest, Commit, Pause, Leave>;

    /** What came since the last take(). */
    struct Delivery
    {
        std::vector<RecordBatchPtr> batches;
        std::optional<GroupConsumeProgress> progress;
        std::vector<GroupEvent> events;
        std::vector<GroupCommitResult> commits;
        std::vector<LogLine> lines;
    };
    /** Nothing more is read while more than this is not taken. */
    static constexpr qint64 MaxWaitingBytes = 32 << 20;
    static constexpr size_t MaxEvents = 1000;

    // -- GUI side --------------------------------------------------------------------------------------------------
    void send(Command command);
    void close(); ///< the thread leaves and ends; nothing wakes the receiver any more
    Delivery take();

    // -- the member's side -----------------------------------------------------------------------------------------
    /** The next command, or nothing when the time ran out or it is to end. */
    std::optional<Command> next(std::chrono::milliseconds time);
    bool isClosing();
    bool isFull();
    void put(RecordBatchPtr batch);
    void put(const GroupConsumeProgress& progress);
    void put(const GroupEvent& event);
    void put(const GroupCommitResult& result);
    void put(const LogLine& line);

    /** Called on the member's thread, holding the lock, when something waits and nothing did. Set before the thread starts. */
    std::function<void()> wake;

private:
    template <typename Add> void add(Add add);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Command> m_commands;
    Delivery m_waiting;
    qint64 m_waitingBytes = 0;
    bool m_closing = false;
    bool m_woken = false;
};

} // namespace kafka
