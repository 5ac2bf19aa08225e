// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GroupRows.h"

#include "app/ClusterData.h"
#include "models/GroupText.h"

#include <algorithm>
#include <set>

namespace app {

using kafka::TimePoint;
using kafka::TopicPartition;

QString GroupRows::brokerText(const std::optional<kafka::Broker>& broker)
{
    if (!broker || broker->id < 0)
        return {};
    return QStringLiteral("%1 (%2:%3)").arg(QString::number(broker->id), broker->host, QString::number(broker->port));
}

std::optional<bool> GroupRows::exists(const TopicPartition& tp, TimePoint seenAt)
{
    const auto& metadata = m_data->metadata();
    const kafka::Topic* topic = metadata ? metadata->find(tp.topic) : nullptr;
    if (topic && std::any_of(topic->partitions.begin(), topic->partitions.end(), [&](const auto& p) { return p.id == tp.partition; }))
        return true;
    if (topic && topic->error)
        return std::nullopt; // not authorised to see its partitions
    const auto first = m_firstSeen.constFind(tp);
    const TimePoint since = first == m_firstSeen.cend() ? *m_firstSeen.insert(tp, seenAt) : *first;
    if (metadata && metadata->at >= since)
        return false;
    m_needsMetadata = true;
    return std::nullopt;
}

kafka::PartitionLag GroupRows::lagOf(const TopicPartition& tp, const std::optional<qint64>& committed, TimePoint readAt)
{
    const QDateTime ends = m_data->readAt(DataSubject::Watermarks);
    const bool endIsNewer = ends.isValid() && ends.toMSecsSinceEpoch() >= readAt.time_since_epoch().count();
    return kafka::partitionLag(committed, m_data->watermarks(tp), exists(tp, readAt), endIsNewer);
}

std::optional<kafka::GroupLag> GroupRows::lag(const QString& group)
{
    const auto offsets = m_data->groupOffsets(group);
    if (!offsets || !*offsets)
        return std::nullopt;
    const kafka::GroupOffsets& committed = ***offsets;
    return kafka::groupLag(committed, [&](const kafka::CommittedOffset& o) { return lagOf(o.partition, o.offset, committed.at); });
}

models::GroupRow GroupRows::groupRow(const kafka::GroupListing& listing)
{
    models::GroupRow row;
    row.id = listing.id;
    row.state = listing.state;
    row.type = listing.type;
    row.simple = listing.simple;
    row.protocolType = listing.protocolType;
    row.stateName = listing.stateName;
    row.typeName = listing.typeName;
    std::set<QString> topics;
    bool topicsKnown = false;
    if (const auto description = m_data->group(listing.id)) {
        if (*description) {
            const kafka::GroupDescription& d = **description;
            if (d.type != kafka::GroupType::Streams)
                row.protocol = d.assignor;
            if (row.state == kafka::GroupState::Unknown && row.stateName.isEmpty())
                row.state = d.state; // the list of an old broker does not tell
            row.members = int(d.members.size());
            row.coordinator = brokerText(d.coordinator);
            for (const auto& member : d.members) {
                for (const auto& tp : member.assignment)
                    topics.insert(tp.topic);
            }
        } else {
            row.problem = description->error().message;
        }
        if (const auto error = m_data->groupError(listing.id))
            row.problem = error->message; // what is shown is what was last known
    }
    if (const auto offsets = m_data->groupOffsets(listing.id)) {
        if (*offsets) {
            topicsKnown = true;
            for (const auto& committed : (**offsets)->offsets)
                topics.insert(committed.partition.topic);
        } else if (row.problem.isEmpty()) {
            row.problem = offsets->error().message;
        }
        if (const auto error = m_data->groupOffsetsError(listing.id); error && row.problem.isEmpty())
            row.problem = error->message;
    }
    const bool commits = models::groups::whyNoOffsets(row.type).isEmpty();
    if (topicsKnown || (!commits && row.members))
        row.topics = QStringList(topics.begin(), topics.end());
    row.lag = lag(listing.id);
    return row;
}

std::vector<models::GroupRow> GroupRows::groups()
{
    m_needsMetadata = false;
    std::vector<models::GroupRow> rows;
    if (!m_data->groups())
        return rows;
    qint64 largest = 0;
    for (const auto& listing : m_data->groups()->groups) {
        rows.push_back(groupRow(listing));
        if (rows.back().lag)
            largest = std::max(largest, rows.back().lag->known.value_or(0));
    }
    for (auto& row : rows) {
        if (row.lag && row.lag->known && largest > 0)
            row.lagFraction = double(*row.lag->known) / double(largest);
    }
    return rows;
}

std::vector<models::GroupOffsetRow> GroupRows::partitions(const QString& group)
{
    m_needsMetadata = false;
    std::map<TopicPartition, models::GroupOffsetRow> rows;
    const auto offsets = m_data->groupOffsets(group);
    TimePoint readAt {};
    if (offsets && *offsets) {
        readAt = (**offsets)->at;
        for (const auto& committed : (**offsets)->offsets) {
            auto& row = rows[committed.partition];
            row.metadata = committed.metadata;
            if (committed.error)
                row.problem = committed.error->message;
            else
                row.committed = committed.offset;
        }
    }
    if (const auto description = m_data->group(group); description && *description) {
        for (const auto& member : (*description)->members) {
            for (const auto& tp : member.assignment) {
                auto& row = rows[tp];
                row.memberId = member.memberId;
                row.host = member.host;
                row.clientId = member.clientId;
            }
        }
    }
    std::vector<models::GroupOffsetRow> list;
    list.reserve(rows.size());
    for (auto& [tp, row] : rows) {
        row.partition = tp;
        row.log = m_data->watermarks(tp);
        if (!row.problem.isEmpty()) {
            row.lag = {std::nullopt, kafka::OffsetNote::Unknown};
        } else if (!row.committed && !(offsets && *offsets)) { // assigned, but the offsets are not read (yet)
            row.lag = {std::nullopt, kafka::OffsetNote::Unknown};
            row.problem = offsets ? offsets->error().message : QObject::tr("The committed offsets are not read yet.");
        } else {
            row.lag = lagOf(tp, row.committed, readAt);
            if (const auto error = m_data->watermarkError(tp))
                row.problem = error->message;
        }
        if (row.lag.lag && row.log.span().value_or(0) > 0)
            row.lagFraction = std::min(1.0, double(*row.lag.lag) / double(*row.log.span()));
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace app
