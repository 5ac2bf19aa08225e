// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/OffsetResetPlan.h"
#include "kafka/client/AdminGateway.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace app {

/** What was read of some groups, in one go, for a plan. */
struct GroupFacts
{
    QHash<QString, kafka::GroupType> listed; ///< groups that exist, and their types: only the list tells (a description of a missing group succeeds)
    std::vector<kafka::Error> listErrors; ///< brokers that did not list theirs: a group not listed may still exist
    QHash<QString, kafka::Result<kafka::GroupDescription>> descriptions;
    QHash<QString, kafka::Result<kafka::GroupOffsetsPtr>> offsets;
    kafka::ClusterMetadataPtr metadata;
    QHash<kafka::TopicPartition, kafka::Watermarks> logs;
    QHash<kafka::TopicPartition, kafka::OffsetAt> atTime;
    QHash<kafka::TopicPartition, QString> problems; ///< why a partition's log could not be read
    QSet<QString> compacted; ///< topics whose cleanup.policy has compact, as far as it could be read

    /** Committed offset of a group; nullptr: none. */
    const kafka::CommittedOffset* committed(const QString& group, const kafka::TopicPartition& tp) const;
    /** Everything that was read of a partition, for the analysis. */
    kafka::PartitionFacts partition(const QString& group, const kafka::TopicPartition& tp) const;
};

/**
 * Reads groups and the logs of chosen partitions, freshly, past the session's cache: list, descriptions, committed offsets
 * and metadata side by side, then log start, log end, offsets at a time and cleanup policies. One use: emits done() or
 * failed() once. Deleting it cancels what is under way; while it emits, use drop() instead. GUI thread; owned by the operation that asks.
 */
class GroupFactsReader : public QObject
{
    Q_OBJECT
public:
    /** Which partitions' logs are needed, chosen when groups and metadata are known. Empty function: none, and no metadata. */
    using Choose = std::function<std::vector<kafka::TopicPartition>(const GroupFacts&)>;

    explicit GroupFactsReader(kafka::AdminGateway* gateway, QObject* parent = nullptr);
    ~GroupFactsReader() override;

    void read(const QStringList& groups, Choose partitions, std::optional<kafka::TimePoint> time = {});
    const GroupFacts& facts() const { return m_facts; }
    /** Cancels, emits nothing more and deletes itself later. */
    void drop();

Q_SIGNALS:
    void done();
    /** The metadata or a group's offsets or members could not be read: no plan can be made. */
    void failed(const kafka::Error& error);

private:
    template <typename T> void keep(const QFuture<T>& future);
    void readGroups(const QStringList& groups);
    void readLogs();
    void readOffsets(kafka::OffsetSpec spec, const std::vector<kafka::TopicPartition>& partitions);
    void take(const kafka::OffsetsChunk& chunk, kafka::OffsetSpec::Kind kind);
    void readPolicies(const std::vector<kafka::TopicPartition>& partitions);
    void partDone(void (GroupFactsReader::*next)());
    void end();

    kafka::AdminGateway* m_gateway;
    GroupFacts m_facts;
    Choose m_choose;
    std::optional<kafka::TimePoint> m_time;
    std::optional<kafka::Error> m_error;
    std::vector<std::function<void()>> m_cancels;
    int m_open = 0;
    bool m_dropped = false;
};

} // namespace app
