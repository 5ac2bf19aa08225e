// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/SizesOnDisk.h"
#include "kafka/values/Cluster.h"
#include "kafka/values/Offsets.h"
#include "models/TableModel.h"

#include <functional>
#include <optional>

namespace models {

/** "1.4 MB", or "1.4 MB in 2 of 3" while not all replicas are known; unknown: empty. */
QString diskText(const kafka::DiskUse& use);
/** Exact bytes, or of how many replicas the size is known, and why. */
QString diskTip(const kafka::DiskUse& use, const QString& problem);

/** One topic as the topics page shows it. */
struct TopicRow
{
    QString name;
    bool internal = false;
    int partitions = 0;
    int replicationFactor = 0;
    int underReplicated = 0; ///< partitions with fewer in-sync replicas than replicas
    int offline = 0; ///< partitions without a leader
    int underMinIsr = 0; ///< partitions with fewer in-sync replicas than min.insync.replicas; 0 while that is not known
    int notPreferred = 0; ///< partitions that another replica than the first leads
    int knownSpans = 0; ///< partitions whose watermarks are known
    qint64 span = 0; ///< sum over the known ones; meaningless while knownSpans is 0
    std::optional<QString> cleanupPolicy; ///< nullopt = not read yet, or refused
    QString policyProblem; ///< why the policy could not be read
    QString problem; ///< why the cluster does not tell the partitions (no permission …)

    kafka::DiskUse disk; ///< of all replicas on all brokers
    QString diskProblem; ///< why not all of them are known

    bool spanComplete() const { return partitions > 0 && knownSpans == partitions; }
    bool operator==(const TopicRow&) const = default;
};

/** The row of a topic from its metadata; `watermarks` may be empty (none known); `minInSync`: its min.insync.replicas. */
TopicRow makeTopicRow(const kafka::Topic& topic, const std::function<kafka::Watermarks(const kafka::TopicPartition&)>& watermarks,
                      const std::optional<int>& minInSync = std::nullopt);

/** Which topics are looked for. */
enum class TopicHealth { All, UnderReplicated, Offline, UnderMinIsr, NotPreferred };

/** Has the topic a partition of that kind? */
bool fits(const TopicRow& row, TopicHealth health);
/** The section of the topics page that shows only those: "under-replicated"; "all". */
QString sectionOf(TopicHealth health);
std::optional<TopicHealth> topicHealthOf(const QString& section);

/** All topics of a cluster: name, partitions, RF, messages (offset span), size on disk, health, cleanup policy. GUI thread. */
class TopicModel : public TableModel<TopicRow, QString>
{
    Q_OBJECT
public:
    enum ColumnId { Name, Partitions, ReplicationFactor, Messages, SizeOnDisk, UnderReplicated, Offline, CleanupPolicy, ColumnCount };

    explicit TopicModel(QObject* parent = nullptr) : TableModel(parent) { }

protected:
    std::vector<Column> columns() const override;
    QString key(const TopicRow& row) const override { return row.name; }
    QVariant cell(const TopicRow& row, int column, int role) const override;

private:
    static QVariant text(const TopicRow& row, int column);
    static QVariant sortValue(const TopicRow& row, int column);
    static QString tooltip(const TopicRow& row, int column);
};

} // namespace models
