// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminWorker.h"
#include "kafka/client/Answer.h"
#include "kafka/client/ErrorConversion.h"

namespace kafka {

/**
 * What the admin thread does for each function of AdminGateway, by family: build the C objects, send, convert, answer.
 * All on the admin thread; `answer` is finished exactly once. Limits and errors are told in AdminGateway.h.
 */
namespace topicCalls {
void describeCluster(AdminWorker& worker, const AnswerPtr<ClusterDescription>& answer);
void metadata(AdminWorker& worker, const AnswerPtr<ClusterMetadataPtr>& answer);
void describeTopics(AdminWorker& worker, const AnswerPtr<BatchResult<QString, Topic>>& answer, const QStringList& names);
void createTopics(AdminWorker& worker, const AnswerPtr<BatchResult<QString, Done>>& answer, const std::vector<CreateTopicRequest>& topics);
void createPartitions(AdminWorker& worker, const AnswerPtr<BatchResult<QString, Done>>& answer, const std::vector<CreatePartitionsRequest>& topics);
void deleteTopics(AdminWorker& worker, const AnswerPtr<BatchResult<QString, Done>>& answer, const QStringList& names);
void electPreferredLeaders(AdminWorker& worker, const AnswerPtr<BatchResult<TopicPartition, Done>>& answer,
                           const std::vector<TopicPartition>& partitions);
} // namespace topicCalls

namespace offsetCalls {
void listOffsets(AdminWorker& worker, const AnswerPtr<OffsetsChunk>& answer, const ListOffsetsRequest& request, const ClusterMetadataPtr& metadata);
void deleteRecords(AdminWorker& worker, const AnswerPtr<BatchResult<TopicPartition, DeletedRecords>>& answer, const DeleteRecordsRequest& request);
} // namespace offsetCalls

namespace configCalls {
void describeConfigs(AdminWorker& worker, const AnswerPtr<ConfigChunk>& answer, const std::vector<ConfigResource>& resources,
                     const QStringList& names);
void alterConfigs(AdminWorker& worker, const AnswerPtr<BatchResult<ConfigResource, Done>>& answer, const std::vector<AlterConfigsRequest>& requests);
} // namespace configCalls

namespace groupCalls {
void listGroups(AdminWorker& worker, const AnswerPtr<GroupListings>& answer);
/** `others`: descriptions of further groups, under way elsewhere, that belong to the same answer. */
void describeGroups(AdminWorker& worker, const AnswerPtr<Outcome<QString, GroupDescription>>& answer, const QStringList& groups,
                    const std::optional<Stream<Outcome<QString, GroupDescription>>>& others);
void listGroupOffsets(AdminWorker& worker, const AnswerPtr<Outcome<QString, GroupOffsetsPtr>>& answer, const QStringList& groups);
void deleteGroups(AdminWorker& worker, const AnswerPtr<BatchResult<QString, Done>>& answer, const QStringList& groups);
void alterGroupOffsets(AdminWorker& worker, const AnswerPtr<BatchResult<TopicPartition, Done>>& answer, const AlterGroupOffsetsRequest& request);
void deleteGroupOffsets(AdminWorker& worker, const AnswerPtr<BatchResult<TopicPartition, Done>>& answer, const DeleteGroupOffsetsRequest& request);
} // namespace groupCalls

/** A call on behalf of `answer`: its deadline, its cancel, read or write. */
template <typename T> AdminCall callFor(const AnswerPtr<T>& answer, rd_kafka_admin_op_t op, AdminCall::Route route)
{
    AdminCall call;
    call.op = op;
    call.route = route;
    call.write = answer->isWrite();
    call.deadline = answer->deadline();
    call.cancelled = [answer] { return answer->cancelled(); };
    return call;
}

/** Asks for what this connection may do (KIP-430); brokers that do not know it leave it out. */
inline void tellOperations(rd_kafka_AdminOptions_t* options) { rd::ErrorPtr(rd_kafka_AdminOptions_set_include_authorized_operations(options, 1)); }

/** The same error for every key: a request that failed as a whole still has an outcome per entity. */
template <typename Key, typename T, typename Keys> BatchResult<Key, T> allFailed(const Keys& keys, const Error& error)
{
    BatchResult<Key, T> outcomes;
    outcomes.reserve(size_t(keys.size()));
    for (const auto& key : keys)
        outcomes.push_back({key, Failure(error)});
    return outcomes;
}

/** The event as librdkafka's functions want it: they take it without const and do not change it. */
inline rd_kafka_event_t* bare(const rd_kafka_event_t* event) { return const_cast<rd_kafka_event_t*>(event); }

} // namespace kafka
