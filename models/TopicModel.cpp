// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TopicModel.h"

#include "models/Formats.h"

#include <array>

namespace models {

namespace {
constexpr std::array sections {"all", "under-replicated", "offline", "under-min-isr", "not-preferred"}; // by TopicHealth
}

QString diskText(const kafka::DiskUse& use)
{
    if (use.known == 0)
        return {};
    return use.complete() ? formats::bytes(use.bytes)
                          : TopicModel::tr("%1 in %2 of %3", "size in n of m replicas")
                                .arg(formats::bytes(use.bytes), formats::number(use.known), formats::number(use.replicas));
}

QString diskTip(const kafka::DiskUse& use, const QString& problem)
{
    if (use.complete())
        return formats::exactBytes(use.bytes);
    if (use.known == 0)
        return problem;
    return TopicModel::tr("The sizes of %1 of %2 replicas are known. %3")
        .arg(formats::number(use.known), formats::number(use.replicas), problem)
        .trimmed();
}

QString sectionOf(TopicHealth health) { return QLatin1String(sections.at(size_t(health))); }

std::optional<TopicHealth> topicHealthOf(const QString& section)
{
    for (size_t i = 0; i < sections.size(); ++i) {
        if (section == QLatin1String(sections[i]))
            return TopicHealth(i);
    }
    return std::nullopt;
}

bool fits(const TopicRow& row, TopicHealth health)
{
    switch (health) {
    case TopicHealth::All: return true;
    case TopicHealth::UnderReplicated: return row.underReplicated > 0;
    case TopicHealth::Offline: return row.offline > 0;
    case TopicHealth::UnderMinIsr: return row.underMinIsr > 0;
    case TopicHealth::NotPreferred: return row.notPreferred > 0;
    }
    return true;
}

TopicRow makeTopicRow(const kafka::Topic& topic, const std::function<kafka::Watermarks(const kafka::TopicPartition&)>& watermarks,
                      const std::optional<int>& minInSync)
{
    TopicRow row;
    row.name = topic.name;
    row.internal = topic.internal || kafka::isInternalTopicName(topic.name);
    row.partitions = int(topic.partitions.size());
    row.replicationFactor = topic.replicationFactor();
    if (topic.error)
        row.problem = topic.error->message;
    for (const auto& partition : topic.partitions) {
        row.underReplicated += partition.underReplicated() ? 1 : 0;
        row.offline += partition.offline() ? 1 : 0;
        row.underMinIsr += minInSync && (partition.offline() || int(partition.isr.size()) < *minInSync) ? 1 : 0;
        row.notPreferred += partition.preferredLeads() ? 0 : 1;
        if (!watermarks)
            continue;
        if (const auto span = watermarks({topic.name, partition.id}).span()) {
            ++row.knownSpans;
            row.span += *span;
        }
    }
    return row;
}

std::vector<Column> TopicModel::columns() const
{
    return {
        {tr("Topic"), {}, Qt::AlignLeft},
        {tr("Partitions"), {}, Qt::AlignRight},
        {tr("Replication factor"), tr("Replicas of each partition"), Qt::AlignRight},
        {tr("Messages"),
         tr("Offset span: latest minus earliest, summed over the partitions. The number of messages, unless the topic is "
            "compacted or transactional."),
         Qt::AlignRight},
        {tr("Size on disk"), tr("Bytes of all replicas on all brokers, as last read (less often than the rest)"), Qt::AlignRight},
        {tr("Under-replicated"), tr("Partitions with fewer in-sync replicas than replicas"), Qt::AlignRight},
        {tr("Offline"), tr("Partitions without a leader: nothing can be read or written"), Qt::AlignRight},
        {tr("Cleanup policy"), tr("What happens to old records: delete, compact or both"), Qt::AlignLeft},
    };
}

QVariant TopicModel::cell(const TopicRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return sortValue(row, column);
    case Qt::ToolTipRole: {
        const QString tip = tooltip(row, column);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case StateRole:
        if (column == UnderReplicated && row.underReplicated > 0)
            return int(State::Warn);
        if (column == Offline && row.offline > 0)
            return int(State::Error);
        if (column == Partitions && !row.problem.isEmpty())
            return int(State::Unknown);
        return {};
    default: return {};
    }
}

QVariant TopicModel::text(const TopicRow& row, int column)
{
    const bool unknown = !row.problem.isEmpty() && row.partitions == 0;
    switch (column) {
    case Name: return row.name;
    case Partitions: return unknown ? unknownText() : formats::number(row.partitions);
    case ReplicationFactor: return unknown ? unknownText() : formats::number(row.replicationFactor);
    case Messages:
        if (row.spanComplete())
            return formats::number(row.span);
        return row.knownSpans == 0 ? unknownText()
                                   : tr("%1 in %2 of %3", "messages in n of m partitions")
                                         .arg(formats::number(row.span), formats::number(row.knownSpans), formats::number(row.partitions));
    case SizeOnDisk: {
        const QString size = diskText(row.disk);
        return size.isEmpty() ? unknownText() : size;
    }
    case UnderReplicated:
        if (unknown)
            return unknownText();
        return row.underReplicated == 0 ? formats::number(0) : tr("%1 under-replicated").arg(formats::number(row.underReplicated));
    case Offline:
        if (unknown)
            return unknownText();
        return row.offline == 0 ? formats::number(0) : tr("%1 OFFLINE").arg(formats::number(row.offline));
    case CleanupPolicy: return row.cleanupPolicy.value_or(unknownText());
    default: return {};
    }
}

QVariant TopicModel::sortValue(const TopicRow& row, int column)
{
    switch (column) {
    case Name: return row.name;
    case Partitions: return row.problem.isEmpty() ? QVariant(row.partitions) : QVariant();
    case ReplicationFactor: return row.problem.isEmpty() ? QVariant(row.replicationFactor) : QVariant();
    case Messages: return row.spanComplete() ? QVariant(row.span) : QVariant();
    case SizeOnDisk: return row.disk.complete() ? QVariant(row.disk.bytes) : QVariant();
    case UnderReplicated: return row.problem.isEmpty() ? QVariant(row.underReplicated) : QVariant();
    case Offline: return row.problem.isEmpty() ? QVariant(row.offline) : QVariant();
    default: return {};
    }
}

QString TopicModel::tooltip(const TopicRow& row, int column)
{
    switch (column) {
    case Name: return row.internal ? tr("Internal topic: Kafka itself keeps its state here.") : QString();
    case Partitions:
    case ReplicationFactor: return row.problem;
    case Messages:
        if (row.spanComplete() || row.partitions == 0)
            return {};
        return tr("The offsets of %1 of %2 partitions are known.").arg(formats::number(row.knownSpans), formats::number(row.partitions));
    case SizeOnDisk: return diskTip(row.disk, row.diskProblem);
    case CleanupPolicy: return row.policyProblem;
    default: return {};
    }
}

} // namespace models
