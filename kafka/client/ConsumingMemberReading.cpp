// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to a member of a group: messages, rebalances, errors.
#include "kafka/client/ConsumingMember.h"
#include "kafka/client/ErrorConversion.h"
#include "kafka/client/MessageFields.h"
#include "kafka/client/OffsetConversion.h"
#include "kafka/client/RecordHeaders.h"

#include <QCoreApplication>

#include <algorithm>

namespace kafka {

namespace {

using namespace std::chrono_literals;

constexpr int Wait = 20; // ms for the next message: commands and commits are looked at so often
constexpr int Slice = 2000; // messages between two looks
constexpr auto ReportInterval = 100ms;
constexpr auto EndsInterval = 500ms;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupConsumer)
};

TimePoint now() { return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

/** Joining again with the same would end the same. */
bool isHopeless(rd_kafka_resp_err_t code)
{
    switch (code) {
    case RD_KAFKA_RESP_ERR__FATAL:
    case RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_INCONSISTENT_GROUP_PROTOCOL:
    case RD_KAFKA_RESP_ERR_INVALID_GROUP_ID:
    case RD_KAFKA_RESP_ERR_INVALID_SESSION_TIMEOUT:
    case RD_KAFKA_RESP_ERR_FENCED_INSTANCE_ID:
    case RD_KAFKA_RESP_ERR_UNRELEASED_INSTANCE_ID:
    case RD_KAFKA_RESP_ERR_GROUP_MAX_SIZE_REACHED:
    case RD_KAFKA_RESP_ERR_UNSUPPORTED_ASSIGNOR:
    case RD_KAFKA_RESP_ERR_UNSUPPORTED_VERSION:
    case RD_KAFKA_RESP_ERR__UNSUPPORTED_FEATURE: return true;
    default: return false;
    }
}

} // namespace

Error memberError(rd_kafka_resp_err_t code, const QString& detail)
{
    Error error = errorFromCode(code, detail);
    switch (code) {
    case RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED:
        error.message = Words::tr("No permission to join this group: READ on the group is needed.");
        break;
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
        error.message = Words::tr("No permission to read this topic: READ on the topic is needed.");
        break;
    case RD_KAFKA_RESP_ERR_UNKNOWN_MEMBER_ID:
        error.message = Words::tr("The group does not know this member any more: it was thrown out, and joins again.");
        break;
    case RD_KAFKA_RESP_ERR_ILLEGAL_GENERATION:
    case RD_KAFKA_RESP_ERR_STALE_MEMBER_EPOCH:
    case RD_KAFKA_RESP_ERR_REBALANCE_IN_PROGRESS:
        error.kind = ErrorKind::Conflict;
        error.message = Words::tr("The group has given its partitions anew meanwhile. Nothing was committed.");
        break;
    case RD_KAFKA_RESP_ERR_FENCED_MEMBER_EPOCH:
        error.kind = ErrorKind::Conflict;
        error.message = Words::tr("The group has given this member's partitions to others. It joins again.");
        break;
    case RD_KAFKA_RESP_ERR_FENCED_INSTANCE_ID:
        error.kind = ErrorKind::Conflict;
        error.message = Words::tr("Another member has joined with the same static member ID and taken this one's place.");
        break;
    case RD_KAFKA_RESP_ERR_UNRELEASED_INSTANCE_ID:
        error.kind = ErrorKind::Conflict;
        error.message = Words::tr("The static member ID is in use by another member.");
        break;
    case RD_KAFKA_RESP_ERR_INCONSISTENT_GROUP_PROTOCOL:
        error.kind = ErrorKind::Conflict;
        error.message
            = Words::tr("The group's members share out partitions in a way that this client does not know, or another type of group has this name.");
        break;
    case RD_KAFKA_RESP_ERR_GROUP_MAX_SIZE_REACHED:
        error.kind = ErrorKind::Conflict;
        error.message = Words::tr("The group is full: group.max.size of the brokers is reached.");
        break;
    case RD_KAFKA_RESP_ERR_UNSUPPORTED_VERSION:
    case RD_KAFKA_RESP_ERR__UNSUPPORTED_FEATURE:
        error.kind = ErrorKind::Unsupported;
        error.message = Words::tr("The brokers do not know this group protocol. Join with the classic one.");
        break;
    case RD_KAFKA_RESP_ERR__MAX_POLL_EXCEEDED:
        error.kind = ErrorKind::Timeout;
        error.message = Words::tr("max.poll.interval.ms was exceeded: the group has thrown this member out. It joins again.");
        break;
    case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET:
        error.kind = ErrorKind::NotFound;
        error.message = Words::tr("The group has no committed offset here that still exists, and no place to begin was chosen: nothing is read.");
        break;
    default: break;
    }
    return error;
}

void ConsumingMember::poll()
{
    holdOrResume();
    for (int i = 0; i < Slice && m_client && !m_failed; ++i) {
        const rd::Message message(rd_kafka_consumer_poll(m_client, i == 0 ? Wait : 0));
        if (!message)
            break;
        handle(*message);
        if (m_progress.paused != m_held || (m_out.isEmpty() && m_channel->isFull())) // empty: just handed over
            break;
    }
    rd_kafka_queue_poll_callback(m_commitQueue.get(), 0);
    tellLateCommits();
    serveEvents();
    handOver();
    updateEnds();
    if (m_changed && Clock::now() - m_lastReport >= ReportInterval)
        report();
}

rd::PartitionList ConsumingMember::assignedList() const
{
    std::vector<TopicPartition> all;
    for (const auto& [partition, assigned] : m_assigned)
        all.push_back(partition);
    return partitionList(all);
}

// Polling goes on in any case; a member that takes nothing for long has its partitions paused.
void ConsumingMember::holdOrResume()
{
    const bool hold = m_progress.paused || m_channel->isFull();
    if (hold == m_held || m_assigned.empty())
        return;
    m_held = hold;
    const rd::PartitionList list = assignedList();
    if (hold)
        rd_kafka_pause_partitions(m_client, list.get());
    else
        rd_kafka_resume_partitions(m_client, list.get());
}

void ConsumingMember::handle(const rd_kafka_message_t& message)
{
    if (message.err != RD_KAFKA_RESP_ERR_NO_ERROR)
        handleError(message);
    else
        handleRecord(message);
    m_changed = true;
}

void ConsumingMember::handleRecord(const rd_kafka_message_t& message)
{
    const TopicPartition partition {QString::fromUtf8(rd_kafka_topic_name(message.rkt)), message.partition};
    const auto found = m_assigned.find(partition);
    if (found == m_assigned.end())
        return; // taken back
    RecordFields fields = fieldsOf(message);
    const bool whole = readHeaders(message, m_headers);
    fields.headers = m_headers;
    if (!whole)
        m_out.addNotice(partition.topic, partition.partition, fields.offset,
                        QCoreApplication::translate("RecordReader", "The headers at offset %1 are broken: only those before the break can be shown.")
                            .arg(fields.offset));
    m_out.add(partition.topic, fields);
    GroupPosition& position = found->second.position;
    if (!position.start)
        position.start = message.offset;
    position.position = message.offset + 1;
    position.atEnd = false;
    position.error.reset();
    ++position.received;
    found->second.leaderEpoch = rd_kafka_message_leader_epoch(&message);
    ++m_progress.records;
    m_progress.bytes += fields.key.size() + fields.value.size();
    for (const HeaderView& header : m_headers)
        m_progress.bytes += header.name.size() + header.value.size();
    if (m_request.pauseAfter > 0 && !m_progress.paused && --m_toPause <= 0)
        m_progress.paused = true;
    if (m_out.isFull())
        m_channel->put(m_out.take());
}

void ConsumingMember::handleError(const rd_kafka_message_t& message)
{
    const QString topic = message.rkt ? QString::fromUtf8(rd_kafka_topic_name(message.rkt)) : QString();
    const auto found = m_assigned.find({topic, message.partition});
    if (message.err == RD_KAFKA_RESP_ERR__PARTITION_EOF) {
        if (found == m_assigned.end())
            return;
        GroupPosition& position = found->second.position;
        if (!position.start)
            position.start = message.offset;
        // What lies between the last message and the end holds none: transaction markers, compacted away.
        position.position = std::max<qint64>(position.position.value_or(0), message.offset);
        position.end = message.offset;
        position.atEnd = true;
        position.error.reset();
        return;
    }
    rd_kafka_resp_err_t code = message.err;
    QString detail = QString::fromUtf8(rd_kafka_message_errstr(&message));
    if (code == RD_KAFKA_RESP_ERR__FATAL) {
        char text[512] = "";
        code = rd_kafka_fatal_error(m_client, text, sizeof text);
        detail = QString::fromUtf8(text);
        m_failed = memberError(code, detail);
        return;
    }
    const Error error = memberError(code, detail);
    if (found != m_assigned.end()) {
        found->second.position.error = error;
        trouble(error, {found->first});
    } else if (isHopeless(code)) {
        m_failed = error;
    } else {
        trouble(topic.isEmpty() ? error : withResource(error, "Read", QStringLiteral("Topic:") + topic));
    }
}

void ConsumingMember::rebalance(rd_kafka_resp_err_t what, rd_kafka_topic_partition_list_t* partitions)
{
    const bool cooperative = qstrcmp(rd_kafka_rebalance_protocol(m_client), "COOPERATIVE") == 0;
    if (what == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS) {
        assign(partitions, cooperative);
    } else if (what == RD_KAFKA_RESP_ERR__REVOKE_PARTITIONS) {
        revoke(partitions, cooperative);
    } else {
        rd_kafka_assign(m_client, nullptr);
        m_assigned.clear();
        trouble(memberError(what));
    }
    m_changed = true;
}

void ConsumingMember::assign(rd_kafka_topic_partition_list_t* partitions, bool cooperative)
{
    ++m_progress.generation;
    const auto given = partitionsFrom(partitions);
    for (const TopicPartition& partition : given) {
        Assigned assigned;
        assigned.position.partition = partition;
        assigned.since = m_progress.generation;
        m_assigned[partition] = assigned;
    }
    rd::ErrorPtr error;
    if (cooperative)
        error.reset(rd_kafka_incremental_assign(m_client, partitions));
    else if (const auto code = rd_kafka_assign(m_client, partitions); code != RD_KAFKA_RESP_ERR_NO_ERROR)
        trouble(memberError(code));
    if (error)
        trouble(memberError(rd_kafka_error_code(error.get())));
    if (m_held) // also for what is new
        rd_kafka_pause_partitions(m_client, partitions);
    m_progress.state = GroupMemberState::Member;
    if (char* id = rd_kafka_memberid(m_client)) {
        m_progress.memberId = QString::fromUtf8(id);
        rd_kafka_mem_free(m_client, id);
    }
    tell(GroupEvent::Kind::Assigned, given);
    report();
}

void ConsumingMember::revoke(rd_kafka_topic_partition_list_t* partitions, bool cooperative)
{
    const bool lost = rd_kafka_assignment_lost(m_client);
    const auto taken = partitionsFrom(partitions);
    handOver(); // what came of them was seen
    if (cooperative) {
        const rd::ErrorPtr unused(rd_kafka_incremental_unassign(m_client, partitions));
    } else {
        rd_kafka_assign(m_client, nullptr);
    }
    for (const TopicPartition& partition : taken)
        m_assigned.erase(partition);
    if (m_assigned.empty())
        m_held = false; // a paused partition is not paused any more when it is assigned again
    if (m_progress.state == GroupMemberState::Member && (lost || !cooperative))
        m_progress.state = GroupMemberState::Rebalancing;
    if (!taken.empty())
        tell(lost ? GroupEvent::Kind::Lost : GroupEvent::Kind::Revoked, taken);
    report();
}

void ConsumingMember::serveEvents()
{
    const rd::Queue main(rd_kafka_queue_get_main(m_client));
    while (const rd::Event event {rd_kafka_queue_poll(main.get(), 0)}) {
        if (rd_kafka_event_type(event.get()) == RD_KAFKA_EVENT_LOG) {
            if (const auto line = m_logIntake.line(event.get()))
                m_channel->put(*line);
        } else if (rd_kafka_event_type(event.get()) == RD_KAFKA_EVENT_ERROR) {
            trouble(errorFromEvent(event.get()));
        }
    }
}

void ConsumingMember::trouble(const Error& error, const std::vector<TopicPartition>& partitions)
{
    if (const auto told = m_logIntake.trouble(error)) // not the same many times a second
        tell(GroupEvent::Kind::Trouble, partitions, told);
}

void ConsumingMember::tell(GroupEvent::Kind kind, const std::vector<TopicPartition>& partitions, const std::optional<Error>& error)
{
    m_channel->put(GroupEvent {kind, now(), partitions, error});
}

// As the last fetch told; nothing is asked for it.
void ConsumingMember::updateEnds()
{
    if (Clock::now() - m_lastEnds < EndsInterval)
        return;
    m_lastEnds = Clock::now();
    for (auto& [partition, assigned] : m_assigned) {
        int64_t low = -1;
        int64_t high = -1;
        rd_kafka_get_watermark_offsets(m_client, partition.topic.toUtf8().constData(), partition.partition, &low, &high);
        if (high >= 0 && assigned.position.end != high) {
            assigned.position.end = high;
            m_changed = true;
        }
    }
}

void ConsumingMember::handOver() { m_channel->put(m_out.take()); }

// Always behind what is handed over: a position never lies beyond what was given out.
void ConsumingMember::report()
{
    handOver();
    m_lastReport = Clock::now();
    m_changed = false;
    GroupConsumeProgress progress = m_progress;
    for (const auto& [partition, assigned] : m_assigned)
        progress.partitions.push_back(assigned.position);
    m_channel->put(progress);
}

} // namespace kafka
