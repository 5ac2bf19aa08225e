// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a member of a group is asked for: joining, committing, leaving. What comes to it: ConsumingMemberReading.cpp.
#include "kafka/client/ConsumingMember.h"

#include "kafka/client/ClientConfig.h"
#include "kafka/client/ErrorConversion.h"

#include <QCoreApplication>

#include <algorithm>

namespace kafka {

namespace {

using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupConsumer)
};

Error conflict(const QString& message)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.message = message;
    return error;
}

const char* resetName(GroupConsumeRequest::Reset reset)
{
    switch (reset) {
    case GroupConsumeRequest::Reset::Earliest: return "earliest";
    case GroupConsumeRequest::Reset::Latest: return "latest";
    case GroupConsumeRequest::Reset::None: break;
    }
    return "error";
}

} // namespace

ConsumingMember::ConsumingMember(std::shared_ptr<GroupConsumerChannel> channel, const Profile& profile, const Deadlines& deadlines,
                                 WriteGuardPtr guard)
    : m_channel(std::move(channel)), m_profile(profile), m_deadlines(deadlines), m_guard(std::move(guard)), m_logIntake(profile)
{ }

ConsumingMember::~ConsumingMember() { closeClient(); }

void ConsumingMember::run()
{
    while (!m_channel->isClosing()) {
        while (const auto command = m_channel->next(m_client ? 0ms : 1h))
            obey(*command);
        if (m_client)
            poll();
        if (m_failed)
            fail(*std::exchange(m_failed, std::nullopt));
    }
    while (const auto command = m_channel->next(0ms)) // what was asked before the end still counts
        if (std::holds_alternative<GroupConsumerChannel::Commit>(*command))
            obey(*command);
    leave();
}

void ConsumingMember::obey(const GroupConsumerChannel::Command& command)
{
    if (const auto* request = std::get_if<GroupConsumeRequest>(&command)) {
        join(*request);
    } else if (const auto* offsets = std::get_if<GroupConsumerChannel::Commit>(&command)) {
        commit(*offsets);
    } else if (const auto* pause = std::get_if<GroupConsumerChannel::Pause>(&command)) {
        m_progress.paused = pause->on;
        m_toPause = m_request.pauseAfter;
        report();
    } else {
        leave();
    }
}

void ConsumingMember::join(const GroupConsumeRequest& request)
{
    if (m_client)
        return;
    m_request = request;
    m_toPause = request.pauseAfter;
    m_progress = {};
    if (!m_guard->writable()) {
        fail(readOnlyError());
        return;
    }
    const Result<rd_kafka_t*> client = makeClient(request);
    if (!client) {
        fail(client.error());
        return;
    }
    m_client = *client;
    const rd::ErrorPtr unused(rd_kafka_sasl_background_callbacks_enable(m_client));
    const rd::Queue main(rd_kafka_queue_get_main(m_client));
    rd_kafka_set_log_queue(m_client, main.get());
    m_commitQueue.reset(rd_kafka_queue_new(m_client));
    const rd::PartitionList topics(rd_kafka_topic_partition_list_new(int(request.topics.size())));
    for (const QString& topic : request.topics)
        rd_kafka_topic_partition_list_add(topics.get(), topic.toUtf8().constData(), RD_KAFKA_PARTITION_UA);
    m_progress.state = GroupMemberState::Joining;
    if (const auto code = rd_kafka_subscribe(m_client, topics.get()); code != RD_KAFKA_RESP_ERR_NO_ERROR)
        fail(memberError(code));
    else
        report();
}

Result<rd_kafka_t*> ConsumingMember::makeClient(const GroupConsumeRequest& request)
{
    Result<rd::Conf> conf = makeClientConfig(m_profile, ClientRole::Member, m_deadlines);
    if (!conf)
        return Failure(conf.error());
    std::vector<std::pair<const char*, QByteArray>> own = {
        {"group.id", request.group.toUtf8()},
        {"auto.offset.reset", resetName(request.reset)},
        {"isolation.level", request.readCommitted ? "read_committed" : "read_uncommitted"},
        {"group.protocol", request.protocol == GroupConsumeRequest::Protocol::Consumer ? "consumer" : "classic"},
    };
    if (request.protocol == GroupConsumeRequest::Protocol::Classic) // the two kinds cannot be mixed
        own.emplace_back("partition.assignment.strategy", request.cooperative ? "cooperative-sticky" : "range,roundrobin");
    if (!request.instanceId.isEmpty())
        own.emplace_back("group.instance.id", request.instanceId.toUtf8());
    char text[512] = "";
    for (const auto& [name, value] : own)
        if (rd_kafka_conf_set(conf->get(), name, value.constData(), text, sizeof text) != RD_KAFKA_CONF_OK)
            return Failure(invalidError(withoutSecrets(QString::fromUtf8(text), m_profile)));
    rd_kafka_conf_set_opaque(conf->get(), this);
    rd_kafka_conf_set_rebalance_cb(conf->get(), [](rd_kafka_t*, rd_kafka_resp_err_t what, rd_kafka_topic_partition_list_t* partitions, void* self) {
        static_cast<ConsumingMember*>(self)->rebalance(what, partitions);
    });
    rd_kafka_t* client = rd_kafka_new(RD_KAFKA_CONSUMER, conf->get(), text, sizeof text);
    if (!client)
        return Failure(invalidError(withoutSecrets(QString::fromUtf8(text), m_profile)));
    (void)conf->release(); // rd_kafka_new took it
    return client;
}

std::optional<Error> ConsumingMember::refusal(const GroupCommitRequest& request, const GroupCommitRequest::Offset& offset) const
{
    const auto found = m_assigned.find(offset.partition);
    if (!m_client || found == m_assigned.end())
        return conflict(Words::tr("Nothing was sent: the group has taken this partition back."));
    if (found->second.since > request.generation)
        return conflict(Words::tr("Nothing was sent: the group took this partition back and gave it again; another member may have read on."));
    if (offset.offset < 0 || offset.offset > found->second.position.position.value_or(-1))
        return conflict(Words::tr("Nothing was sent: not everything before this offset was handed out."));
    return {};
}

void ConsumingMember::commit(const GroupConsumerChannel::Commit& asked)
{
    const GroupCommitRequest& request = asked.request;
    Commit& commit = m_commits.emplace_back(Commit {this, {request.id, {}}, {}, Clock::now() + m_deadlines.write});
    const rd::PartitionList list(rd_kafka_topic_partition_list_new(int(request.offsets.size())));
    for (const auto& offset : request.offsets) {
        const auto refused = asked.allowed ? refusal(request, offset) : readOnlyError();
        commit.result.rows.push_back({offset.partition, offset.offset, refused});
        if (refused)
            continue;
        commit.sent.push_back(commit.result.rows.size() - 1);
        auto* entry = rd_kafka_topic_partition_list_add(list.get(), offset.partition.topic.toUtf8().constData(), offset.partition.partition);
        entry->offset = offset.offset;
        const Assigned& assigned = m_assigned.at(offset.partition);
        if (assigned.position.position == offset.offset && assigned.leaderEpoch >= 0)
            rd_kafka_topic_partition_set_leader_epoch(entry, assigned.leaderEpoch);
    }
    if (commit.sent.empty()) {
        m_channel->put(commit.result);
        m_commits.pop_back();
        return;
    }
    const auto code = rd_kafka_commit_queue(
        m_client, list.get(), m_commitQueue.get(),
        [](rd_kafka_t*, rd_kafka_resp_err_t error, rd_kafka_topic_partition_list_t* offsets, void* opaque) {
            auto* done = static_cast<Commit*>(opaque);
            done->member->committed(*done, error, offsets);
        },
        &commit);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        committed(commit, code, nullptr);
}

void ConsumingMember::committed(Commit& commit, rd_kafka_resp_err_t code, const rd_kafka_topic_partition_list_t* offsets)
{
    for (const size_t row : commit.sent) {
        auto& one = commit.result.rows[row];
        const auto* entry = offsets ? rd_kafka_topic_partition_list_find(const_cast<rd_kafka_topic_partition_list_t*>(offsets),
                                                                         one.partition.topic.toUtf8().constData(), one.partition.partition)
                                    : nullptr;
        const auto why = entry && entry->err != RD_KAFKA_RESP_ERR_NO_ERROR ? entry->err : code;
        one.error = why == RD_KAFKA_RESP_ERR_NO_ERROR ? std::nullopt : std::optional(asWriteError(memberError(why)));
    }
    if (!commit.told)
        m_channel->put(commit.result);
    m_commits.remove_if([&](const Commit& other) { return &other == &commit; });
}

// librdkafka holds a commit back while the coordinator is sought; nobody waits for that longer than for any other write.
void ConsumingMember::tellLateCommits()
{
    for (Commit& commit : m_commits) {
        if (commit.told || Clock::now() < commit.deadline)
            continue;
        commit.told = true;
        GroupCommitResult late = commit.result;
        for (const size_t row : commit.sent)
            late.rows[row].error = timeoutError(true);
        m_channel->put(late);
    }
}

bool ConsumingMember::closeClient()
{
    if (!m_client)
        return true;
    const auto deadline = Clock::now() + m_deadlines.read;
    while (std::any_of(m_commits.begin(), m_commits.end(), [](const Commit& c) { return !c.told; }) && Clock::now() < deadline) {
        rd_kafka_queue_poll_callback(m_commitQueue.get(), 20);
        tellLateCommits();
    }
    rd::Queue queue(rd_kafka_queue_new(m_client));
    const rd::ErrorPtr error(rd_kafka_consumer_close_queue(m_client, queue.get()));
    while (!error && !rd_kafka_consumer_closed(m_client) && Clock::now() < deadline) {
        const rd::Message dropped(rd_kafka_consumer_poll(m_client, 20)); // the revocation is served here
        serveEvents();
    }
    const bool closed = !error && rd_kafka_consumer_closed(m_client);
    queue.reset(); // queues go before their client
    for (const Commit& commit : m_commits) {
        if (commit.told)
            continue;
        GroupCommitResult late = commit.result;
        for (const size_t row : commit.sent)
            late.rows[row].error = timeoutError(true);
        m_channel->put(late);
    }
    m_assigned.clear();
    m_commitQueue.reset();
    rd_kafka_destroy_flags(std::exchange(m_client, nullptr), RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
    m_commits.clear();
    return closed;
}

void ConsumingMember::leave()
{
    if (!m_client)
        return;
    handOver();
    m_progress.state = GroupMemberState::Leaving;
    report();
    const bool closed = closeClient();
    m_progress.state = GroupMemberState::Left;
    if (!closed) {
        m_progress.error = timeoutError(false);
        m_progress.error->message
            = Words::tr("The group did not confirm that this member left: it drops the member after the session timeout (45 s).");
    }
    tell(GroupEvent::Kind::Left, {}, m_progress.error);
    report();
}

void ConsumingMember::fail(const Error& error)
{
    handOver();
    closeClient();
    m_progress.state = GroupMemberState::Failed;
    m_progress.error = error;
    tell(GroupEvent::Kind::Trouble, {}, error);
    report();
}

} // namespace kafka
