// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/GroupConsumerChannel.h"
#include "kafka/client/LogIntake.h"
#include "kafka/client/RdKafkaHandles.h"
#include "kafka/client/WriteGuard.h"
#include "kafka/values/Profile.h"

#include <list>
#include <map>
#include <memory>

namespace kafka {

/** librdkafka's error, said for a member of a group ("The group has active members" would be wrong there). */
Error memberError(rd_kafka_resp_err_t code, const QString& detail = {});

/**
 * The half of GroupConsumer that lives on its own thread: owns the consumer, polls it all the time (also while paused: a member that does
 * not poll is thrown out after max.poll.interval.ms), serves rebalances, commits and leaves. Nothing is committed that was not asked for.
 */
class ConsumingMember
{
public:
    ConsumingMember(std::shared_ptr<GroupConsumerChannel> channel, const Profile& profile, const Deadlines& deadlines, WriteGuardPtr guard);
    ~ConsumingMember();
    ConsumingMember(const ConsumingMember&) = delete;
    ConsumingMember& operator=(const ConsumingMember&) = delete;

    /** Until the channel is closed; leaves before it returns. */
    void run();

private:
    using Clock = std::chrono::steady_clock;
    struct Assigned
    {
        GroupPosition position;
        quint64 since = 0; ///< generation
        qint32 leaderEpoch = -1; ///< of the last message
    };
    struct Commit
    {
        ConsumingMember* member;
        GroupCommitResult result;
        std::vector<size_t> sent; ///< rows that were sent
        Clock::time_point deadline;
        bool told = false;
    };

    // What is asked for, joining and leaving (ConsumingMember.cpp).
    void obey(const GroupConsumerChannel::Command& command);
    void join(const GroupConsumeRequest& request);
    Result<rd_kafka_t*> makeClient(const GroupConsumeRequest& request);
    void commit(const GroupConsumerChannel::Commit& asked);
    std::optional<Error> refusal(const GroupCommitRequest& request, const GroupCommitRequest::Offset& offset) const;
    void committed(Commit& commit, rd_kafka_resp_err_t error, const rd_kafka_topic_partition_list_t* offsets);
    void tellLateCommits();
    void leave();
    bool closeClient();
    void fail(const Error& error);

    // What the group and its brokers say (ConsumingMemberReading.cpp).
    void poll();
    void holdOrResume();
    void handle(const rd_kafka_message_t& message);
    void handleRecord(const rd_kafka_message_t& message);
    void handleError(const rd_kafka_message_t& message);
    void rebalance(rd_kafka_resp_err_t what, rd_kafka_topic_partition_list_t* partitions);
    void assign(rd_kafka_topic_partition_list_t* partitions, bool cooperative);
    void revoke(rd_kafka_topic_partition_list_t* partitions, bool cooperative);
    void serveEvents();
    void trouble(const Error& error, const std::vector<TopicPartition>& partitions = {});
    void tell(GroupEvent::Kind kind, const std::vector<TopicPartition>& partitions, const std::optional<Error>& error = {});
    void updateEnds();
    void handOver();
    void report();
    rd::PartitionList assignedList() const;

    const std::shared_ptr<GroupConsumerChannel> m_channel;
    const Profile m_profile;
    const Deadlines m_deadlines;
    const WriteGuardPtr m_guard;
    LogIntake m_logIntake;
    GroupConsumeRequest m_request;
    rd_kafka_t* m_client = nullptr;
    rd::Queue m_commitQueue;
    std::list<Commit> m_commits; ///< addresses are librdkafka's opaques: they stay until their callback or the client's end
    std::map<TopicPartition, Assigned> m_assigned;
    GroupConsumeProgress m_progress; ///< without partitions
    RecordBatchBuilder m_out;
    std::vector<HeaderView> m_headers;
    std::optional<Error> m_failed; ///< the membership cannot go on
    qint64 m_toPause = 0; ///< messages until pauseAfter is reached
    bool m_held = false; ///< partitions are paused in the client
    bool m_changed = false; ///< since the last report
    Clock::time_point m_lastReport {};
    Clock::time_point m_lastEnds {};
};

} // namespace kafka
