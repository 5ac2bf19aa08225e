// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace app {

/** What was read of some topics, in one go, for a plan or to read a change back. */
struct TopicReading
{
    QHash<QString, kafka::Result<kafka::Topic>> topics; ///< NotFound = does not exist
    QHash<kafka::TopicPartition, kafka::Watermarks> watermarks;
    QHash<kafka::TopicPartition, kafka::OffsetAt> atTime;
    QHash<kafka::TopicPartition, kafka::OffsetAt> newest; ///< the record with the largest timestamp
    QHash<kafka::TopicPartition, kafka::Error> errors; ///< why offsets of a partition are not known
    QHash<QString, kafka::ConfigDescription> configs; ///< missing = could not be read
    QHash<QString, kafka::GroupOffsetsPtr> groupOffsets; ///< of the asked groups, as far as they answered

    const kafka::Topic* topic(const QString& name) const;
    std::optional<QString> cleanupPolicy(const QString& topic) const;
};

/** What TopicFactsReader reads besides the topics themselves. */
struct TopicQuestions
{
    bool watermarks = false;
    bool newest = false;
    bool configs = false;
    std::optional<kafka::TimePoint> time; ///< first offset at or after it, per partition
    QStringList groups; ///< committed offsets of these
};

/**
 * Reads topics freshly, past the session's cache: descriptions first (they say who leads now), then offsets, settings and
 * group offsets side by side. One use: calls `done` once, with an error when the topics could not be asked at all.
 * Deleting it cancels what is under way. GUI thread; owned by the operation or controller that asks.
 */
class TopicFactsReader : public QObject
{
    Q_OBJECT
public:
    using Finished = std::function<void(const std::optional<kafka::Error>& error)>;

    explicit TopicFactsReader(kafka::AdminGateway* gateway, QObject* parent = nullptr) : QObject(parent), m_gateway(gateway) { }
    ~TopicFactsReader() override;

    void read(const QStringList& topics, const TopicQuestions& questions, Finished done);
    const TopicReading& reading() const { return m_reading; }

private:
    template <typename T> QFuture<T> keep(QFuture<T> future);
    void readRest();
    void readOffsets(const kafka::ListOffsetsRequest& request, const kafka::ClusterMetadataPtr& leaders, kafka::OffsetSpec::Kind kind);
    void take(const kafka::OffsetsChunk& chunk, kafka::OffsetSpec::Kind kind);
    void readConfigs();
    void readGroups();
    void partDone();

    kafka::AdminGateway* m_gateway;
    TopicReading m_reading;
    TopicQuestions m_questions;
    Finished m_done;
    std::vector<std::function<void()>> m_cancels;
    int m_open = 0;
};

} // namespace app
