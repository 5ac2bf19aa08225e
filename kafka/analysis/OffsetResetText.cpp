// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a reset plan.
#include "kafka/analysis/OffsetResetPlan.h"
#include "kafka/analysis/ResetTime.h"

#include <QCoreApplication>
#include <QLocale>

namespace kafka {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OffsetReset)
public:
    static QString number(qint64 value) { return QLocale().toString(value); }
    static QString none() { return tr("none"); }
    static QString messages(qint64 count) { return count == 1 ? tr("1 message") : tr("%1 messages").arg(number(count)); }
    static QString partitions(int count) { return count == 1 ? tr("1 partition") : tr("%1 partitions").arg(number(count)); }

    static QString refusal(const ResetRow& row)
    {
        if (!row.problem.isEmpty())
            return row.problem;
        if (row.why == ResetRow::Why::NoCommittedOffset)
            return tr("no committed offset to shift from: nothing is sent");
        return tr("start and end of the log are not known: nothing is sent");
    }

    static QString unchanged(const ResetRow& row)
    {
        switch (row.why) {
        case ResetRow::Why::NoRecordAtTime: return tr("unchanged: no record at or after this time");
        case ResetRow::Why::NoCommittedOffset: return tr("unchanged: no committed offset");
        case ResetRow::Why::NotAsked: return tr("unchanged: no offset given for this partition");
        default: return row.current ? tr("unchanged: it is there already") : tr("unchanged: still none");
        }
    }

    static QString clamped(const ResetRow& row)
    {
        return row.clamp == ResetRow::Clamp::ToStart ? tr("clamped to the log start (asked: %1)").arg(number(*row.wanted))
                                                     : tr("clamped to the log end (asked: %1)").arg(number(*row.wanted));
    }

    static QString movement(const ResetRow& row)
    {
        if (row.remove)
            return tr("the committed offset is deleted: auto.offset.reset decides where the consumer starts");
        const QString span = row.compacted ? tr(" (offset span: the topic is compacted)") : QString();
        if (!row.current) {
            return (row.skipped > 0 ? tr("no offset was committed: up to %1 before it will not be read").arg(messages(row.skipped)) + span
                                    : tr("no offset was committed: starts at the beginning of the log"));
        }
        if (row.readAgain > 0)
            return tr("up to %1 will be read again").arg(messages(row.readAgain)) + span;
        if (row.skipped > 0)
            return tr("up to %1 will be skipped").arg(messages(row.skipped)) + span;
        return tr("back into the range of the log; no message is skipped or read again");
    }

    static QString consequence(const ResetRow& row, const QTimeZone& zone)
    {
        QStringList parts {movement(row)};
        if (row.why == ResetRow::Why::NoRecordAtTime)
            parts << tr("no record at or after this time: the end, as the command does");
        else if (row.clamp != ResetRow::Clamp::No)
            parts << clamped(row);
        if (row.recordTime >= 0)
            parts << tr("record of %1").arg(ResetTime::display(TimePoint(std::chrono::milliseconds(row.recordTime)), zone));
        return parts.join(QStringLiteral("; "));
    }
};

} // namespace

PlanRow toPlanRow(const ResetRow& row, const QTimeZone& zone)
{
    PlanRow plan;
    plan.entity = QStringLiteral("%1 / %2").arg(row.partition.topic).arg(row.partition.partition);
    plan.before = row.current ? Text::number(*row.current) : Text::none();
    plan.after = plan.before;
    switch (row.what) {
    case ResetRow::What::Refused:
        plan.mark = PlanRow::Mark::Refused;
        plan.consequence = Text::refusal(row);
        break;
    case ResetRow::What::Unchanged:
        plan.mark = PlanRow::Mark::Unchanged;
        plan.consequence = Text::unchanged(row);
        break;
    case ResetRow::What::Change:
        plan.after = row.target ? Text::number(*row.target) : Text::none();
        plan.mark = row.skipped > 0 || row.clamp != ResetRow::Clamp::No || row.why == ResetRow::Why::NoRecordAtTime ? PlanRow::Mark::Warning
                                                                                                                    : PlanRow::Mark::Change;
        plan.consequence = Text::consequence(row, zone);
        break;
    }
    return plan;
}

QStringList resetConsequences(const std::vector<ResetRow>& rows)
{
    const ResetTotals sum = totals(rows);
    QStringList sentences;
    if (sum.skipped > 0) {
        sentences << Text::tr("Up to %1 will be skipped in %2: the group will not read them.")
                         .arg(Text::messages(sum.skipped), Text::partitions(sum.skippedPartitions));
    }
    if (sum.readAgain > 0) {
        sentences << Text::tr("Up to %1 will be read again in %2.").arg(Text::messages(sum.readAgain), Text::partitions(sum.readAgainPartitions));
    }
    if (sum.removed > 0)
        sentences << Text::tr("The committed offset of %1 is deleted.").arg(Text::partitions(sum.removed));
    if (sum.clamped > 0)
        sentences << Text::tr("%1 clamped: the asked offset is outside the log.").arg(Text::partitions(sum.clamped));
    if (sum.noRecord > 0)
        sentences << Text::tr("%1 without a record at or after this time.").arg(Text::partitions(sum.noRecord));
    if (sum.refused > 0)
        sentences << Text::tr("%1 cannot be reset; nothing is sent for it.").arg(Text::partitions(sum.refused));
    if (sum.compacted)
        sentences << Text::tr("Counts are offset spans: compaction and transaction markers make the number of messages smaller.");
    return sentences;
}

} // namespace kafka
