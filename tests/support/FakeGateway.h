// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/client/WriteGuard.h"

#include <QHash>
#include <QMap>
#include <QPromise>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>

/**
 * A cluster in memory for controller tests: fill the public state, give the gateway to a ClusterSession, look at `calls`.
 * Answers come through the event loop, never within the call. Faults are scripted per method name ("deleteTopics"):
 * fail() for the whole request, failEntity() for one topic / group / partition ("orders", "orders/3"), delay(), hold().
 * Writes change the state, and pass the guard as the real gateway's do: a refused one is not in `sent`.
 * GUI thread.
 */
class FakeGateway : public kafka::AdminGateway
{
    Q_OBJECT
public:
    explicit FakeGateway(kafka::WriteGuardPtr guard = {}) : m_guard(std::move(guard)) { }
    /** The guard of the session it was given to: `fake->setGuard(session.guard())`. */
    void setGuard(kafka::WriteGuardPtr guard) { m_guard = std::move(guard); }

    // -- the cluster ----------------------------------------------------------------------------------------------
    kafka::ClusterDescription description;
    std::vector<kafka::Topic> topics; ///< kept sorted by addTopic()
    QMap<kafka::TopicPartition, kafka::Watermarks> watermarks;
    QMap<kafka::TopicPartition, qint64> offsetAtTime; ///< answer to OffsetSpec::AtTime and MaxTimestamp; default -1
    QMap<kafka::TopicPartition, qint64> newestTime; ///< timestamp of the answer to MaxTimestamp; default -1
    QMap<kafka::ConfigResource, std::vector<kafka::ConfigEntry>> configs;
    QMap<QString, kafka::GroupDescription> groups;
    QMap<QString, std::vector<kafka::CommittedOffset>> groupOffsets;
    QMap<QString, QString> typeNames; ///< what the list calls a group's type
    kafka::QuorumDescription quorum; ///< leader 1 after addBrokers()
    kafka::PartitionBatches batches; ///< of any partition
    std::vector<kafka::BrokerLogDirs> logDirs; ///< one result each
    std::vector<kafka::BrokerApis> apis; ///< one result each
    std::function<QString(const QString&)> keptAs; ///< the form in which this broker keeps a setting's value
    std::vector<kafka::ConfigEntry> brokerDefaults;
    QSet<QString> unlisted; ///< groups that are described but not listed, as brokers do with ones that do not exist

    /** Brokers 1…n on host "broker<n>" with racks, cluster id "fake-cluster". */
    void addBrokers(int count);
    /** Topic whose replicas and ISR are brokers 1…rf, led in turn; watermarks 0…latest per partition. */
    kafka::Topic& addTopic(const QString& name, int partitions = 1, int replicationFactor = 1, qint64 latest = 100);
    /** Empty group with offsets. */
    void addGroup(const QString& id, const QMap<kafka::TopicPartition, qint64>& offsets = {});
    kafka::ClusterMetadataPtr snapshot() const;

    // -- faults ---------------------------------------------------------------------------------------------------
    static kafka::Error error(kafka::ErrorKind kind, const QString& message, const QString& codeName = {});
    /** The next `times` requests of that method fail as a whole (-1 = for ever). */
    void fail(const QString& method, const kafka::Error& error, int times = 1);
    /** Settings that are only checked go by "validateConfigs". Of listGroups the entity is a broker: it does not list its groups (`unlisted`), the others do. */
    void failEntity(const QString& method, const QString& entity, const kafka::Error& error);
    void delay(const QString& method, std::chrono::milliseconds time) { m_delays.insert(method, time); }
    /** Requests of that method are not answered until release(); "" = of every method (a silent cluster). */
    void hold(const QString& method) { m_held.insert(method); }
    void release();
    void clearFaults();

    // -- what was asked ---------------------------------------------------------------------------------------------
    QStringList calls; ///< every method called, in order
    QStringList sent; ///< writes that passed the guard
    int count(const QString& method) const { return int(calls.count(method)); }
    /** Requests cancelled by their caller before they were answered. */
    int cancelled = 0;

    // -- AdminGateway -----------------------------------------------------------------------------------------------
    kafka::Reply<kafka::ClusterDescription> describeCluster() override;
    kafka::Reply<kafka::ClusterMetadataPtr> metadata() override;
    kafka::Reply<kafka::BatchResult<QString, kafka::Topic>> describeTopics(const QStringList& names) override;
    kafka::Stream<kafka::OffsetsChunk> listOffsets(const kafka::ListOffsetsRequest& request, kafka::ClusterMetadataPtr metadata) override;
    kafka::Stream<kafka::ConfigChunk> describeConfigs(const std::vector<kafka::ConfigResource>& resources, const QStringList& names = {}) override;
    kafka::Stream<kafka::GroupListings> listGroups() override;
    kafka::Stream<kafka::Outcome<QString, kafka::GroupDescription>> describeGroups(const QStringList& groups) override;
    kafka::Stream<kafka::Outcome<QString, kafka::GroupOffsetsPtr>> listGroupOffsets(const QStringList& groups) override;
    kafka::Reply<kafka::QuorumDescription> describeQuorum() override;
    kafka::Reply<kafka::PartitionBatches> fetchBatches(const kafka::BatchesRequest& request) override;
    kafka::Stream<kafka::BrokerLogDirs> describeLogDirs() override;
    kafka::Stream<kafka::BrokerApis> describeApis() override;
    kafka::Reply<kafka::ConfigDescription> describeBrokerDefaults() override;
    kafka::Reply<kafka::BatchResult<QString, kafka::Done>> createTopics(const std::vector<kafka::CreateTopicRequest>& topics) override;
    kafka::Reply<kafka::BatchResult<QString, kafka::Done>> createPartitions(const std::vector<kafka::CreatePartitionsRequest>& topics) override;
    kafka::Reply<kafka::BatchResult<QString, kafka::Done>> deleteTopics(const QStringList& names) override;
    kafka::Reply<kafka::BatchResult<kafka::TopicPartition, kafka::DeletedRecords>> deleteRecords(const kafka::DeleteRecordsRequest& request) override;
    kafka::Reply<kafka::BatchResult<kafka::TopicPartition, kafka::Done>>
    electPreferredLeaders(const std::vector<kafka::TopicPartition>& partitions) override;
    kafka::Reply<kafka::BatchResult<kafka::ConfigResource, kafka::Done>>
    alterConfigs(const std::vector<kafka::AlterConfigsRequest>& requests) override;
    kafka::Reply<kafka::BatchResult<QString, kafka::Done>> deleteGroups(const QStringList& groups) override;
    kafka::Reply<kafka::BatchResult<kafka::TopicPartition, kafka::Done>> alterGroupOffsets(const kafka::AlterGroupOffsetsRequest& request) override;
    kafka::Reply<kafka::BatchResult<kafka::TopicPartition, kafka::Done>> deleteGroupOffsets(const kafka::DeleteGroupOffsetsRequest& request) override;

    /** Requests as last sent, for tests that look into them. */
    kafka::AlterGroupOffsetsRequest lastAlterGroupOffsets;
    std::vector<kafka::AlterConfigsRequest> lastAlterConfigs;
    std::vector<kafka::CreateTopicRequest> lastCreateTopics;
    kafka::DeleteRecordsRequest lastDeleteRecords;

private:
    template <typename T> using Answer = std::function<kafka::Result<T>()>;
    template <typename T> QFuture<kafka::Result<T>> later(const QString& method, std::function<std::vector<kafka::Result<T>>()> make);
    template <typename T> kafka::Reply<T> reply(const QString& method, Answer<T> make);
    template <typename T> kafka::Reply<T> write(const QString& method, Answer<T> make);
    std::optional<kafka::Error> entityError(const QString& method, const QString& entity) const;
    kafka::Topic* findTopic(const QString& name);

    struct Fault
    {
        kafka::Error error;
        int times = 1;
    };
    kafka::WriteGuardPtr m_guard;
    QHash<QString, Fault> m_faults;
    QHash<QString, QHash<QString, kafka::Error>> m_entityFaults;
    QHash<QString, std::chrono::milliseconds> m_delays;
    QSet<QString> m_held;
    std::vector<std::function<void()>> m_waiting;
};
