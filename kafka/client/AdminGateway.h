// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/BrokerApis.h"
#include "kafka/values/Cluster.h"
#include "kafka/values/Config.h"
#include "kafka/values/Group.h"
#include "kafka/values/LogDirs.h"
#include "kafka/values/Offsets.h"
#include "kafka/values/Quorum.h"
#include "kafka/values/RecordBatchFacts.h"
#include "kafka/values/Result.h"
#include "kafka/values/TopicRequests.h"

#include <QObject>

namespace kafka {

/** One line of the client library's log, already free of secrets. Plain text from outside. */
struct LogLine
{
    TimePoint at {};
    int level = 6; ///< syslog level, 0 emergency … 7 debug
    QString facility;
    QString message;
};

/**
 * What may be asked of a connected cluster. Abstract so that controllers are tested with a fake, and so that librdkafka
 * and the wire client stand behind one interface.
 *
 * Called on the GUI thread; every call returns at once. Each request ends by itself: with a result, with
 * Error(Timeout) at its deadline (kafka::Deadlines), or cancelled through its root future. Cancel drops the answer; a
 * cancelled or timed out write is "outcome unknown" and must be read back by the caller.
 * Replies carry one result. Streams carry one result per broker, group or chunk as they come, so that a silent broker
 * delays only its own part: every asked entity appears in exactly one chunk, with a value or its own Error.
 * All writes pass the WriteGuard and answer Error(ReadOnly), with nothing sent, when it forbids.
 */
class AdminGateway : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // -- reads ----------------------------------------------------------------------------------------------------
    /** Cluster id, brokers with rack. DescribeCluster (rd_kafka_DescribeCluster). */
    [[nodiscard]] virtual Reply<ClusterDescription> describeCluster() = 0;
    /** All topics with partitions. Metadata (rd_kafka_metadata on the blocking helper thread: 6–8 ms for 2,000 topics). */
    [[nodiscard]] virtual Reply<ClusterMetadataPtr> metadata() = 0;
    /** Topics with id and ISR (DescribeTopics, one request); unknown topic = Error(NotFound), never created. */
    [[nodiscard]] virtual Reply<BatchResult<QString, Topic>> describeTopics(const QStringList& names) = 0;
    /** Offsets per leader, ≤ 500 partitions a request (ListOffsets; rd_kafka_ListOffsets on Kerberos connections). Leaderless
     *  partitions come as Error(Connection) in a chunk of their own. `metadata` says who leads; pass the newest known. */
    [[nodiscard]] virtual Stream<OffsetsChunk> listOffsets(const ListOffsetsRequest& request, ClusterMetadataPtr metadata) = 0;
    /** Configurations: topics and groups in calls of ≤ 500, each broker in its own call (rd_kafka_DescribeConfigs).
     *  `names`: only these settings (a hundredth of the bytes for lists of topics); empty = all. */
    [[nodiscard]] virtual Stream<ConfigChunk> describeConfigs(const std::vector<ConfigResource>& resources, const QStringList& names = {}) = 0;
    /** The groups of every broker, of every type and protocol (ListGroups of our own client, sent to each; on Kerberos connections
     *  rd_kafka_ListConsumerGroups, which leaves out share, streams and Connect groups): one result per broker as they come, with
     *  that broker's groups or its error inside the value. A group already given by another broker is not repeated. */
    [[nodiscard]] virtual Stream<GroupListings> listGroups() = 0;
    /** One result per group, ≤ 50 in flight; a missing one is Error(NotFound). rd_kafka_DescribeConsumerGroups; groups that were
     *  last listed as share or streams, or as classic with another protocol (Connect), by our own client (ShareGroupDescribe,
     *  StreamsGroupDescribe, DescribeGroups); those of a type that Castellan does not know are Error(Unsupported). */
    [[nodiscard]] virtual Stream<Outcome<QString, GroupDescription>> describeGroups(const QStringList& groups) = 0;
    /** One result per group, all partitions, ≤ 100 groups a request to their coordinator (OffsetFetch; on Kerberos connections
     *  rd_kafka_ListConsumerGroupOffsets, ≤ 50 in flight). */
    [[nodiscard]] virtual Stream<Outcome<QString, GroupOffsetsPtr>> listGroupOffsets(const QStringList& groups) = 0;

    // -- reads over our own protocol client (kafka/wire): Error(Unsupported) with the reason on Kerberos connections ---
    /** The active controller and the KRaft quorum (DescribeQuorum); with ZooKeeper only the controller (Metadata). */
    [[nodiscard]] virtual Reply<QuorumDescription> describeQuorum() = 0;
    /** Sizes on disk: one result per broker as they come, its error inside (DescribeLogDirs). */
    [[nodiscard]] virtual Stream<BrokerLogDirs> describeLogDirs() = 0;
    /** Requests, versions and features: one result per broker as they come, its error inside (ApiVersions). */
    [[nodiscard]] virtual Stream<BrokerApis> describeApis() = 0;
    /** Dynamic defaults of all brokers (DescribeConfigs of the broker without a name). */
    [[nodiscard]] virtual Reply<ConfigDescription> describeBrokerDefaults() = 0;
    /** Headers of the batches from that which holds an offset on, control records and aborted transactions (Fetch, at most its maxBytes). */
    [[nodiscard]] virtual Reply<PartitionBatches> fetchBatches(const BatchesRequest& request) = 0;

    // -- writes ---------------------------------------------------------------------------------------------------
    [[nodiscard]] virtual Reply<BatchResult<QString, Done>> createTopics(const std::vector<CreateTopicRequest>& topics) = 0;
    [[nodiscard]] virtual Reply<BatchResult<QString, Done>> createPartitions(const std::vector<CreatePartitionsRequest>& topics) = 0;
    [[nodiscard]] virtual Reply<BatchResult<QString, Done>> deleteTopics(const QStringList& names) = 0;
    [[nodiscard]] virtual Reply<BatchResult<TopicPartition, DeletedRecords>> deleteRecords(const DeleteRecordsRequest& request) = 0;
    /** Preferred election (rd_kafka_ElectLeaders). ELECTION_NOT_NEEDED counts as done. */
    [[nodiscard]] virtual Reply<BatchResult<TopicPartition, Done>> electPreferredLeaders(const std::vector<TopicPartition>& partitions) = 0;
    /** Incremental only (rd_kafka_IncrementalAlterConfigs): keys not named stay as they are. All or none of the requests are validateOnly. */
    [[nodiscard]] virtual Reply<BatchResult<ConfigResource, Done>> alterConfigs(const std::vector<AlterConfigsRequest>& requests) = 0;
    [[nodiscard]] virtual Reply<BatchResult<QString, Done>> deleteGroups(const QStringList& groups) = 0;
    /** Commits for a group without members; UNKNOWN_MEMBER_ID per partition = Error(Conflict): the group is active.
     *  The broker creates a missing group: callers check that it exists. */
    [[nodiscard]] virtual Reply<BatchResult<TopicPartition, Done>> alterGroupOffsets(const AlterGroupOffsetsRequest& request) = 0;
    [[nodiscard]] virtual Reply<BatchResult<TopicPartition, Done>> deleteGroupOffsets(const DeleteGroupOffsetsRequest& request) = 0;

Q_SIGNALS:
    /** A broker answered something successfully; emitted on the GUI thread, at most a few times a second. */
    void heard(kafka::TimePoint at);
    /** Connection-level trouble (broker down, authentication, resolve), as the library reports it. */
    void trouble(const kafka::Error& error);
    /** The addresses of the connection led to another cluster than before; its ids, as brokers say them. */
    void clusterChanged(const QString& before, const QString& now);
    /** A broker held an answer of our own client back for `ms`, because of a quota (KIP-219); at most a few times a second. */
    void throttled(qint32 broker, qint32 ms);
    void logged(const kafka::LogLine& line);
};

} // namespace kafka

Q_DECLARE_METATYPE(kafka::LogLine)
Q_DECLARE_METATYPE(kafka::TimePoint)
