// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GroupModel.h"
#include "models/GroupOffsetsModel.h"

#include <QHash>

namespace app {

class ClusterData;

/**
 * Makes rows of groups and of their partitions from what a session knows. Remembers when it first saw a partition, so that
 * one is called deleted only by metadata that is newer than that. GUI thread; a member of a controller.
 */
class GroupRows
{
public:
    explicit GroupRows(ClusterData* data) : m_data(data) { }

    /** Every listed group, with the lag as share of the largest. */
    std::vector<models::GroupRow> groups();
    /** Committed and assigned partitions of one group. */
    std::vector<models::GroupOffsetRow> partitions(const QString& group);
    /** Lag of a group; nullopt: offsets not read. */
    std::optional<kafka::GroupLag> lag(const QString& group);
    /** Some partition is not in the metadata, which is older: ask for it again. */
    bool needsMetadata() const { return m_needsMetadata; }
    /** "2 (host:9092)". */
    static QString brokerText(const std::optional<kafka::Broker>& broker);

private:
    models::GroupRow groupRow(const kafka::GroupListing& listing);
    kafka::PartitionLag lagOf(const kafka::TopicPartition& tp, const std::optional<qint64>& committed, kafka::TimePoint readAt);
    std::optional<bool> exists(const kafka::TopicPartition& tp, kafka::TimePoint seenAt);

    ClusterData* m_data;
    QHash<kafka::TopicPartition, kafka::TimePoint> m_firstSeen;
    bool m_needsMetadata = false;
};

} // namespace app
