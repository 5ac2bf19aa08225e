// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ClusterSummary.h"
#include "kafka/analysis/SizesOnDisk.h"
#include "kafka/client/AdminGateway.h"
#include "kafka/values/RecordRequest.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace app {

class ClusterSession;

/** What one refresh is about; failures and "loading" are told per subject. */
enum class DataSubject {
    Description,
    Metadata,
    Watermarks,
    Groups,
    GroupList,
    GroupDescriptions,
    GroupOffsets,
    TopicConfigs,
    Quorum,
    LogDirs,
    Apis,
    BrokerDefaults
};

/** How it went with one broker, where every broker is asked by itself. */
struct BrokerAnswer
{
    QDateTime readAt; ///< when it last answered well; null = never
    std::optional<kafka::Error> error; ///< why it did not the last time
};

/**
 * What a session knows of its cluster, as last read, shared by all its pages: one cache of metadata, watermarks, groups and
 * group offsets, so that topics, groups and overview never ask the same thing twice. Old values stay while new ones come
 * and when a refresh fails. Refreshes of the same subject are coalesced: asking while one runs joins it (a forced one runs
 * again after). GUI thread; owned by the session.
 */
class ClusterData : public QObject
{
    Q_OBJECT
public:
    explicit ClusterData(ClusterSession* session);

    // -- as last read; null / empty = not read yet ------------------------------------------------------------------
    const std::optional<kafka::ClusterDescription>& description() const { return m_description; }
    const kafka::ClusterMetadataPtr& metadata() const { return m_metadata; }
    /** The request with the partitions' leaders, as the metadata name them. */
    kafka::RecordRequest withLeaders(kafka::RecordRequest request) const;
    kafka::Watermarks watermarks(const kafka::TopicPartition& tp) const { return m_watermarks.value(tp); }
    /** Why the watermarks of a partition are not known, if the last read failed. */
    std::optional<kafka::Error> watermarkError(const kafka::TopicPartition& tp) const;
    /** Sum of spans; nullopt while one partition is unknown. `known` (optional) counts the known ones. */
    std::optional<qint64> topicSpan(const QString& topic, int* known = nullptr) const;
    const std::optional<kafka::GroupListings>& groups() const { return m_groups; }
    /** The group's row of the list. */
    std::optional<kafka::GroupListing> listing(const QString& group) const;
    /** As last read: a failed read replaces nothing that was read before (unless the group is gone); groupError() says it. */
    std::optional<kafka::Result<kafka::GroupDescription>> group(const QString& id) const;
    std::optional<kafka::Result<kafka::GroupOffsetsPtr>> groupOffsets(const QString& id) const;
    /** Why the last read of a group's description, and of its offsets, failed; nullopt = it did not. */
    std::optional<kafka::Error> groupError(const QString& id) const;
    std::optional<kafka::Error> groupOffsetsError(const QString& id) const;
    /** Sum of max(0, latest − committed) over its partitions; nullopt while one is unknown. */
    std::optional<qint64> groupLag(const QString& id) const;
    /** Groups that have a committed offset on the topic, as far as read. */
    QStringList groupsOfTopic(const QString& topic) const;
    /** cleanup.policy and min.insync.replicas of a topic; nullptr = not read. Valid until the next change. */
    const kafka::Result<kafka::ConfigDescription>* topicConfig(const QString& topic) const;
    QString rackOf(qint32 broker) const;
    /** The controller and the quorum as last read; why not: lastError(DataSubject::Quorum). */
    const std::optional<kafka::QuorumDescription>& quorum() const { return m_quorum; }
    /** Sizes on disk, broker by broker as they answered last. */
    const kafka::SizesOnDisk& sizes() const { return m_sizes; }
    /** Adds sizes on disk, or why they are not known. */
    void addDisks(std::vector<kafka::BrokerLoad>& brokers) const;
    /** Why not all sizes of the topic are known; empty = they are, or nobody has asked yet. */
    QString sizeProblem(const kafka::Topic& topic) const;
    /** Requests, versions and features of a broker as it told last; nullptr = never. Valid until the next change. */
    const kafka::BrokerApis* apis(qint32 broker) const;
    /** What is set for all brokers together; why it is not known: lastError(DataSubject::BrokerDefaults). */
    const std::optional<kafka::ConfigDescription>& brokerDefaults() const { return m_brokerDefaults; }
    /** Of LogDirs or Apis. A broker that the cluster does not list has an error that says so. */
    BrokerAnswer brokerAnswer(DataSubject subject, qint32 broker) const;
    bool isLoading(DataSubject subject) const { return m_progress.value(int(subject)).running; }
    /** Why the last refresh of the subject failed (wholly or in part); nullopt = it went well. */
    std::optional<kafka::Error> lastError(DataSubject subject) const { return m_progress.value(int(subject)).error; }
    /** When the subject was last read; null = never. */
    QDateTime readAt(DataSubject subject) const { return m_progress.value(int(subject)).readAt; }

    // -- refreshes: return at once, answers come by the signals ----------------------------------------------------
    void refreshDescription();
    void refreshMetadata();
    /** Earliest and latest of the given topics (empty = all topics; metadata is read first when missing). */
    void refreshWatermarks(const QStringList& topics = {});
    /** Latest of all topics, and earliest only where it is not known. Nothing while watermarks are being read anyway. */
    void refreshEndOffsets();
    /** List, then describe, then offsets of every group (streams, bounded). */
    void refreshGroups();
    /** List only (cheap). */
    void refreshGroupList();
    /** Description, offsets and the watermarks they need, of one group. */
    void refreshGroup(const QString& id);
    /** The settings above of topics (empty = all): ≤ 500 per request. */
    void refreshTopicConfigs(const QStringList& topics = {});
    void refreshQuorum();
    /** Sizes on disk of everything: one request per broker, big answers. Not when they were asked for that lately. */
    void refreshLogDirs(std::chrono::milliseconds unlessAskedWithin = {});
    /** API versions and features of every broker. */
    void refreshApis();
    void refreshBrokerDefaults();

Q_SIGNALS:
    /** Its description came from another cluster than the one before: all else was forgotten, and what every page needs is being read. */
    void clusterChanged();
    void descriptionChanged();
    void metadataChanged();
    /** Watermarks of some partitions of these topics changed (per leader, as answers come). */
    void watermarksChanged(const QSet<QString>& topics);
    void groupListChanged();
    void groupChanged(const QString& id); ///< description or offsets of one group
    void topicConfigsChanged(const QSet<QString>& topics);
    void quorumChanged();
    /** Sizes of these topics changed, or why they are not known (per broker, as answers come). */
    void sizesChanged(const QSet<QString>& topics);
    void apisChanged();
    /** A refresh began or ended (well or not). */
    void loadingChanged(app::DataSubject subject);
    void failed(app::DataSubject subject, const kafka::Error& error);

private:
    kafka::AdminGateway* gateway() const;
    /** True when a refresh of the subject may start now; else it is noted to run once more after the one under way. */
    bool begin(DataSubject subject, std::function<void()> again);
    /** The same for refreshes of named things: names asked for while one runs are gathered for one more run. */
    bool begin(DataSubject subject, const QStringList& names, void (ClusterData::*run)(const QStringList&));
    void end(DataSubject subject, const std::optional<kafka::Error>& error = {});
    template <typename T>
    void readEachBroker(DataSubject subject, const kafka::Stream<T>& stream, std::function<void(const T&)> take,
                        std::function<void(const QSet<qint32>& answered, bool listed)> done);
    void takeGroupList(kafka::GroupListings listings, bool complete);
    /** Descriptions and offsets of these groups. */
    void readGroupDetails(const std::vector<kafka::GroupListing>& groups);
    void describeGroups(const QStringList& ids);
    void readGroupOffsets(const QStringList& ids);
    void readWatermarks(const QSet<QString>& topics);
    void askOffsets(const std::vector<kafka::TopicPartition>& latest, const std::vector<kafka::TopicPartition>& earliest);
    void takeWatermarks(const kafka::OffsetsChunk& chunk, kafka::OffsetSpec::Kind kind);
    std::vector<kafka::TopicPartition> partitionsOf(const QSet<QString>& topics) const;
    void forgetWhatIsGone();
    void forgetEverything();

    struct Progress
    {
        bool running = false;
        std::function<void()> again; ///< asked for while running
        QSet<QString> wanted; ///< names asked for while running
        QDateTime readAt;
        std::optional<kafka::Error> error;
    };
    ClusterSession* m_session;
    std::optional<kafka::ClusterDescription> m_description;
    kafka::ClusterMetadataPtr m_metadata;
    QHash<kafka::TopicPartition, kafka::Watermarks> m_watermarks;
    QHash<kafka::TopicPartition, kafka::Error> m_watermarkErrors;
    std::optional<kafka::GroupListings> m_groups;
    QHash<QString, kafka::Result<kafka::GroupDescription>> m_groupDescriptions;
    QHash<QString, kafka::Result<kafka::GroupOffsetsPtr>> m_groupOffsets;
    QHash<QString, kafka::Error> m_descriptionErrors;
    QHash<QString, kafka::Error> m_offsetErrors;
    QHash<QString, kafka::Result<kafka::ConfigDescription>> m_topicConfigs;
    std::optional<kafka::QuorumDescription> m_quorum;
    kafka::SizesOnDisk m_sizes;
    QElapsedTimer m_sinceSizesAsked;
    QHash<qint32, kafka::BrokerApis> m_apis;
    std::optional<kafka::ConfigDescription> m_brokerDefaults;
    struct BrokerAnswers
    {
        QHash<qint32, BrokerAnswer> brokers;
        std::optional<kafka::Error> others; ///< what holds for those that never answered
    };
    QHash<int, BrokerAnswers> m_brokerAnswers; ///< by subject
    bool m_groupDetailsWanted = false; ///< refreshGroups(): details follow each broker's list
    mutable QHash<int, Progress> m_progress;
    QSet<QString> m_watermarksWanted; ///< asked for while a read of watermarks ran
};

} // namespace app
