// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/client/WriteGuard.h"
#include "kafka/values/GroupConsume.h"
#include "kafka/values/Profile.h"
#include "kafka/values/RecordBatch.h"

#include <QObject>

#include <memory>

namespace kafka {

/**
 * A member of a consumer group: reads what the group gives it, commits what it is told to commit, and leaves. The one thing of
 * Castellan that joins a group (browsing is RecordReader's, which never does). Nothing is committed by itself: no auto-commit, no
 * offset store. Abstract, so that controllers are tested with a fake. GUI thread; owned by its controller; every call returns at once.
 *
 * The WriteGuard is asked before a client is made and when a commit is asked for. One membership per object: join() once.
 */
class GroupConsumer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void join(const GroupConsumeRequest& request) = 0;
    /**
     * Commits these offsets (OffsetCommit as the member); committed() follows within the write deadline. What is not assigned any more,
     * was assigned anew since the request's generation, or lies beyond what was handed out is refused per partition, with nothing sent for it.
     */
    virtual void commit(const GroupCommitRequest& request) = 0;
    /** Stops and takes up reading; the membership stays (heartbeats go on). Taking up begins a new count of pauseAfter. */
    virtual void setPaused(bool paused) = 0;
    /** Commits still under way are awaited, then LeaveGroup; state Left follows within the read deadline. */
    virtual void leave() = 0;
    virtual const GroupConsumeProgress& progress() const = 0;

Q_SIGNALS:
    /** Messages in the order of their partitions, at most some 20 times a second. */
    void batchesReady(const std::vector<kafka::RecordBatchPtr>& batches);
    /** The newest state; its positions never lie behind messages that were not given out yet. */
    void progressChanged(const kafka::GroupConsumeProgress& progress);
    void happened(const kafka::GroupEvent& event);
    void committed(const kafka::GroupCommitResult& result);
    void logged(const kafka::LogLine& line);
};

/**
 * Over librdkafka, on a thread of its own (closingThreads). Destroying it returns at once: the thread leaves the group, within the
 * read deadline, and closes its client by itself; closingThreads::awaitAll() waits for that when the program ends.
 */
std::unique_ptr<GroupConsumer> makeRdKafkaGroupConsumer(const Profile& profile, const Deadlines& deadlines, WriteGuardPtr guard);

} // namespace kafka
