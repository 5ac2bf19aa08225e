// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RestoreOffsetsOperation.h"

#include "app/ClusterSession.h"
#include "app/SessionCommand.h"
#include "models/Formats.h"

#include <QJsonObject>
#include <QLocale>

namespace app {

using kafka::ConfirmationLevel;
using kafka::TopicPartition;

RestoreOffsetsOperation::RestoreOffsetsOperation(ClusterSession* session, const QJsonObject& restorePoint, QObject* parent)
    : OffsetsOperation(session, parent), m_restore(offsetsOfRestorePoint(restorePoint)),
      m_createsGroups(restorePoint.value(QLatin1String("kind")).toString() == QLatin1String("group.delete"))
{ }

QStringList RestoreOffsetsOperation::groupNames() const
{
    QStringList names;
    for (const auto& group : m_restore)
        names << group.group;
    return names;
}

void RestoreOffsetsOperation::computePlan()
{
    GroupFactsReader* reader = newReader();
    connect(reader, &GroupFactsReader::failed, this, &RestoreOffsetsOperation::fail);
    connect(reader, &GroupFactsReader::done, this, [this, reader] { plan(reader->facts()); });
    reader->read(groupNames(), [this](const GroupFacts&) {
        std::vector<TopicPartition> partitions;
        for (const auto& group : m_restore) {
            for (const auto& offset : group.offsets)
                partitions.push_back(offset.partition);
        }
        std::sort(partitions.begin(), partitions.end());
        partitions.erase(std::unique(partitions.begin(), partitions.end()), partitions.end());
        return partitions;
    });
}

void RestoreOffsetsOperation::plan(const GroupFacts& facts)
{
    observe(groupNames(), facts);
    kafka::ChangePlan plan;
    const bool single = m_restore.size() == 1;
    plan.title = single ? tr("Restore the offsets of group \u201c%1\u201d").arg(m_restore.front().group)
                        : tr("Restore the offsets of %1 groups").arg(m_restore.size());
    plan.applyLabel = tr("Restore offsets");
    plan.entityHeader = single ? tr("Topic / partition") : tr("Group / topic / partition");
    plan.beforeHeader = tr("Committed offset");
    plan.afterHeader = tr("Offset from before");
    plan.computedAt = QDateTime::currentDateTimeUtc();
    std::vector<Write> writes;
    std::vector<kafka::ResetRow> all;
    QStringList commands;
    qint64 moved = 0;
    for (const GroupBefore& group : m_restore) {
        if (plan.refusal.isEmpty())
            plan.refusal = refusal(group.group, facts);
        std::map<TopicPartition, kafka::PartitionFacts> now;
        for (const auto& offset : group.offsets)
            now[offset.partition] = facts.partition(group.group, offset.partition);
        const std::vector<kafka::ResetRow> rows = kafka::planRestore(group.offsets, now);
        moved += kafka::movedSince(group.offsets, now);
        for (size_t i = 0; i < rows.size(); ++i) {
            kafka::PlanRow row = kafka::toPlanRow(rows[i], models::formats::zone());
            if (!single)
                row.entity = QStringLiteral("%1 / %2").arg(group.group, row.entity);
            plan.rows.push_back(row);
            // The epoch and the committer's text belong to the old offset only.
            const bool exact = rows[i].target == group.offsets[i].before;
            writes.push_back({group.group, rows[i].partition, rows[i].what == kafka::ResetRow::What::Change, rows[i].target,
                              exact ? group.offsets[i].leaderEpoch : -1, exact ? group.offsets[i].metadata : QByteArray()});
        }
        all.insert(all.end(), rows.begin(), rows.end());
        if (const QString command = kafka::restoreCommand(commandContext(session()), group.group, rows); !command.isEmpty())
            commands << command;
        if (m_createsGroups && !facts.listed.contains(group.group))
            plan.consequences << tr("The group \u201c%1\u201d is created again.").arg(group.group);
    }
    plan.command = commands.join(QLatin1Char('\n'));
    plan.consequences += kafka::resetConsequences(all);
    if (inUse())
        plan.consequences.prepend(inUseSentence());
    if (moved > 0)
        plan.consequences << tr("The group has moved %1 since.").arg(QLocale().toString(moved));
    plan.nameToType = single ? m_restore.front().group : session()->name();
    if (session()->isProduction())
        plan.level = ConfirmationLevel::TypeName;
    else if (inUse() || kafka::totals(all).skipped > 0)
        plan.level = ConfirmationLevel::TickConsequence;
    publish(plan, std::move(writes));
}

} // namespace app
