// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/DeleteRecordsPlan.h"

#include <QCoreApplication>
#include <QLocale>

namespace kafka {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kafka::DeleteRecordsPlan)
};

void refuse(PlanRow& row, const QString& why)
{
    row.mark = PlanRow::Mark::Refused;
    row.after = row.before;
    row.consequence = why;
}

void keep(PlanRow& row, const QString& why)
{
    row.mark = PlanRow::Mark::Unchanged;
    row.after = row.before;
    row.consequence = why;
}

bool deletes(const QString& policy)
{
    for (const QString& part : policy.split(QLatin1Char(','))) {
        if (part.trimmed() == QLatin1String("delete"))
            return true;
    }
    return false;
}

/** The offset that will be the first one kept; fills the row. nullopt = nothing is sent for this partition. */
std::optional<qint64> resolve(PlanRow& row, const DeleteRecordsTarget& target, const DeleteRecordsFacts& facts)
{
    const Watermarks marks = facts.watermarks.value(target.partition);
    row.before = marks.earliest ? QString::number(*marks.earliest) : Texts::tr("unknown");
    if (!marks.span() || facts.errors.contains(target.partition)) {
        const QString why
            = facts.errors.contains(target.partition) ? facts.errors.value(target.partition).message : Texts::tr("the cluster has not told them");
        refuse(row, Texts::tr("The offsets of this partition are unknown: %1").arg(why));
        return std::nullopt;
    }
    const auto policy = facts.cleanupPolicy.constFind(target.partition.topic);
    if (policy != facts.cleanupPolicy.cend() && !deletes(*policy)) {
        refuse(row, Texts::tr("cleanup.policy is %1: the broker refuses to delete records of a topic without \"delete\" in it (POLICY_VIOLATION).")
                        .arg(*policy));
        return std::nullopt;
    }
    qint64 first = target.offset;
    if (target.kind == DeleteRecordsTarget::ToTime && first < 0 && !target.emptyIfAllOlder) {
        keep(row, Texts::tr("No record has this time or a later one: left as it is."));
        return std::nullopt;
    }
    if (target.kind == DeleteRecordsTarget::ToEnd || first < 0)
        first = *marks.latest;
    if (first > *marks.latest) {
        refuse(row, Texts::tr("Offset %1 is beyond the end (high watermark %2).").arg(QString::number(first), QString::number(*marks.latest)));
        return std::nullopt;
    }
    if (first <= *marks.earliest) {
        keep(row, marks.span() == 0 ? Texts::tr("It is empty.") : Texts::tr("Nothing before offset %1 is left.").arg(QString::number(first)));
        return std::nullopt;
    }
    const qint64 going = first - *marks.earliest;
    row.after = QString::number(first);
    row.mark = PlanRow::Mark::Warning;
    const QString goingText = QLocale().toString(going);
    if (first == *marks.latest)
        row.consequence = going == 1 ? Texts::tr("up to 1 record goes: the partition will be empty")
                                     : Texts::tr("up to %1 records go: the partition will be empty").arg(goingText);
    else
        row.consequence = going == 1 ? Texts::tr("up to 1 record goes") : Texts::tr("up to %1 records go").arg(goingText);
    return first;
}

} // namespace

DeleteRecordsPlan deleteRecordsPlan(const PlanContext& context, const std::vector<DeleteRecordsTarget>& targets, const DeleteRecordsFacts& facts)
{
    DeleteRecordsPlan result;
    ChangePlan& plan = result.plan;
    plan.title = Texts::tr("Delete records");
    plan.applyLabel = Texts::tr("Delete records");
    plan.entityHeader = Texts::tr("Partition");
    plan.beforeHeader = Texts::tr("First offset now");
    plan.afterHeader = Texts::tr("First offset afterwards");
    plan.computedAt = QDateTime::currentDateTimeUtc();
    plan.level = context.production ? ConfirmationLevel::TypeNameAndWait : ConfirmationLevel::TypeName;

    QStringList topics;
    qint64 going = 0;
    DeleteRecordsFile file;
    for (const auto& target : targets) {
        PlanRow row;
        row.entity = entityName(target.partition);
        const auto first = resolve(row, target, facts);
        if (first) {
            going += *first - *facts.watermarks.value(target.partition).earliest;
            file.emplace_back(target.partition, *first);
            if (!topics.contains(target.partition.topic))
                topics << target.partition.topic;
        }
        plan.rows.push_back(row);
        result.requests.emplace_back(target.partition, first.value_or(-1));
    }
    if (targets.empty())
        plan.missing = Texts::tr("Choose the partitions.");
    else if (file.empty())
        plan.refusal = Texts::tr("Nothing can be deleted: every row says why.");
    if (topics.size() == 1)
        plan.title = Texts::tr("Delete records of %1").arg(topics.front());
    plan.nameToType = topics.size() == 1 ? topics.front() : context.cluster;
    if (!file.empty()) {
        plan.consequences << (going == 1
                                  ? Texts::tr("Up to 1 record is lost (offset span). This cannot be undone.")
                                  : Texts::tr("Up to %1 records are lost (offset span). This cannot be undone.").arg(QLocale().toString(going)))
                          << Texts::tr("Groups that stand before the new first offset go on at it, or where their auto.offset.reset says.");
        plan.command = hereDocument(QStringLiteral("delete.json"), writeDeleteRecordsFile(file)) + QLatin1Char('\n')
                       + commandLine(context.command, QStringLiteral("kafka-delete-records.sh"),
                                     {QStringLiteral("--offset-json-file"), QStringLiteral("delete.json")});
    }
    if (plan.level == ConfirmationLevel::TypeNameAndWait)
        plan.evidence = facts.evidence;
    return result;
}

} // namespace kafka
