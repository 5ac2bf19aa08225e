// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RecordScanText.h"

#include "kafka/serde/Text.h"
#include "models/ClockText.h"
#include "models/Formats.h"
#include "models/TableModel.h"

#include <QCoreApplication>

namespace models::scan {

namespace {

using kafka::ScanProgress;
using kafka::ScanState;
using kafka::SeekTo;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordScanText)
};

QString state(const ScanProgress& p, const kafka::RecordRequest& request)
{
    if (p.paused && p.running())
        return Words::tr("Paused");
    switch (p.state) {
    case ScanState::Idle: return {};
    case ScanState::Locating: return Words::tr("Asking for the offsets");
    case ScanState::Reading: return Words::tr("Reading");
    case ScanState::Following: return Words::tr("Following");
    case ScanState::Complete: return p.skipped > 0 ? Words::tr("Complete but for what was skipped") : Words::tr("Complete");
    case ScanState::LimitReached:
        if (request.seek.kind == SeekTo::Around)
            return Words::tr("Around offset %1").arg(formats::number(request.seek.value));
        return Words::tr("Limit of %1 reached").arg(formats::number(request.limit));
    case ScanState::Stopped: return Words::tr("Stopped");
    case ScanState::MemoryFull: return Words::tr("Stopped, %1 of memory are full").arg(formats::bytes(request.maxBytes));
    case ScanState::FilteredAgain: return Words::tr("Filtered again");
    case ScanState::FilterFailed: return Words::tr("Stopped, the filter failed");
    case ScanState::Failed: return Words::tr("Failed");
    }
    return {};
}

QString quoted(const kafka::RecordFilter& filter) { return QChar(0x201c) + kafka::serde::cellText(filter.text.toUtf8(), 60) + QChar(0x201d); }

QString partitionList(const ScanProgress& p, bool (*wanted)(const kafka::PartitionProgress&))
{
    constexpr int most = 10;
    const bool several
        = std::any_of(p.partitions.begin(), p.partitions.end(), [&](const auto& one) { return one.topic != p.partitions.front().topic; });
    QStringList ids;
    int count = 0;
    for (const auto& one : p.partitions)
        if (wanted(one) && ++count <= most)
            ids << (several ? QStringLiteral("%1-%2").arg(one.topic).arg(one.partition) : QString::number(one.partition));
    return ids.join(QStringLiteral(", ")) + (count > most ? QStringLiteral(", \u2026") : QString());
}

QString scanned(const ScanProgress& p)
{
    // Of one partition which offsets; of one offset that would read like a count.
    const bool range = p.partitions.size() == 1 && p.partitions.front().covered.size() + p.partitions.front().block.size() > 1;
    QString of = range ? Words::tr("%1 of %2 offsets", "a range").arg(scannedRange(p.partitions.front()), formats::number(p.toScan))
                       : Words::tr("%1 of %2 offsets", "a count").arg(formats::number(p.scanned), formats::number(p.toScan));
    if (p.scanned > 0 && p.scanned < p.toScan && p.state != ScanState::Following) // what is followed has no end
        of += QStringLiteral(" (%1)").arg(formats::percent(p.scanned, p.toScan));
    return p.partitions.size() == 1 ? Words::tr("%1 in 1 partition").arg(of) : Words::tr("%1 in %2 partitions").arg(of).arg(p.partitions.size());
}

// As fast as until now. Where the limit may be reached before, it is the most.
QString timeLeft(const ScanProgress& p, const kafka::RecordRequest& request)
{
    const qint64 left = p.toScan - p.scanned;
    if (p.scanned <= 0 || left <= 0)
        return {};
    const QString time = formats::duration(std::chrono::milliseconds(qint64(double(p.elapsed.count()) * double(left) / double(p.scanned))));
    return request.limit - p.hits < left ? Words::tr("at most %1 left").arg(time) : Words::tr("about %1 left").arg(time);
}

bool open(const kafka::PartitionProgress& p) { return p.lastStable.has_value(); }

/** "partition 3 at offset 120 (30 offsets behind it are not read)"; the first ones of many. */
QString openTransactions(const ScanProgress& p)
{
    constexpr int most = 3;
    QStringList all;
    for (const auto& one : p.partitions)
        if (one.lastStable && all.size() < most)
            all << (one.high - *one.lastStable == 1 ? Words::tr("partition %1 at offset %2 (1 offset from there on is not read)")
                                                          .arg(one.partition)
                                                          .arg(formats::number(*one.lastStable))
                                                    : Words::tr("partition %1 at offset %2 (%3 offsets from there on are not read)")
                                                          .arg(one.partition)
                                                          .arg(formats::number(*one.lastStable), formats::number(one.high - *one.lastStable)));
    return all.join(QStringLiteral(", "))
           + (std::count_if(p.partitions.begin(), p.partitions.end(), open) > most ? QStringLiteral(", \u2026") : QString());
}

/** Messages that were read and not given out yet: the merge by time holds them. */
qint64 held(const ScanProgress& p)
{
    qint64 matched = 0;
    for (const auto& one : p.partitions)
        matched += one.matched;
    return matched - p.hits;
}

bool failed(const kafka::PartitionProgress& p) { return p.error.has_value(); }

bool hasEnd(const kafka::RecordRequest& request) { return request.seek.kind == SeekTo::Partitions || request.until.kind != kafka::ReadUntil::End; }

} // namespace

QString summary(const ScanProgress& p, const kafka::RecordRequest& request)
{
    const QString head = state(p, request);
    if (p.state == ScanState::Idle || p.state == ScanState::Locating || (p.error && p.state != ScanState::FilterFailed))
        return head;
    QString hits;
    if (request.filter.isEmpty())
        hits = p.hits == 1 ? Words::tr("1 message") : Words::tr("%1 messages").arg(formats::number(p.hits));
    else
        hits = p.hits == 1 ? Words::tr("1 hit") : Words::tr("%1 hits").arg(formats::number(p.hits));
    QString text = Words::tr("%1: scanned %2, %3, %4, %5").arg(head, scanned(p), hits, formats::bytes(p.bytes), formats::duration(p.elapsed));
    if (p.state == ScanState::Reading && p.elapsed.count() > 1000) {
        const double seconds = double(p.elapsed.count()) / 1000.0;
        text += QStringLiteral(", ") + formats::rate(double(p.records) / seconds) + QStringLiteral(", ")
                + Words::tr("%1/s").arg(formats::bytes(qint64(double(p.bytes) / seconds)));
        if (const QString left = timeLeft(p, request); !left.isEmpty())
            text += QStringLiteral(", ") + left;
    }
    return text;
}

QString scannedRange(const kafka::PartitionProgress& p)
{
    const auto range = [](const kafka::OffsetRange& r) {
        return r.size() == 1 ? formats::number(r.from) : formats::number(r.from) + QChar(0x2013) + formats::number(r.to - 1);
    };
    QStringList ranges;
    if (p.covered.size() > 0 && p.block.size() > 0 && (p.covered.to == p.block.from || p.block.to == p.covered.from)) // one range, in two goes
        return range({std::min(p.covered.from, p.block.from), std::max(p.covered.to, p.block.to)});
    for (const kafka::OffsetRange& r : {p.covered, p.block})
        if (r.size() > 0)
            ranges << range(r);
    return ranges.isEmpty() ? unknownText() : ranges.join(QStringLiteral(", "));
}

namespace {

// What was kept and what came of it.
QStringList keptRemarks(const ScanProgress& p, const kafka::RecordRequest& request)
{
    QStringList all;
    if (p.judgedAgain >= 0)
        all << (p.records <= p.judgedAgain
                    ? Words::tr("Filtered again from what was read: %1 messages; Kafka not asked.").arg(formats::number(p.judgedAgain))
                    : Words::tr("Filtered again from what was read: %1 messages; the others were read from Kafka.")
                          .arg(formats::number(p.judgedAgain)));
    if (p.running() || !p.kept)
        return all;
    const bool partly = !p.kept->whole;
    if (p.state == ScanState::FilteredAgain)
        all << (partly ? Words::tr("Not all that was read was kept: Continue reading reads the rest, Read everything anew.")
                       : Words::tr("There is more that was not read: Continue reading goes on there."));
    if (request.keep.onlyWhole && !partly)
        return all;
    const QString where = p.kept->disk > 0 ? Words::tr("%1 in memory, %2 on disk").arg(formats::bytes(p.kept->memory), formats::bytes(p.kept->disk))
                                           : Words::tr("%1 in memory").arg(formats::bytes(p.kept->memory));
    const QString kept = Words::tr("Kept for another filter: %1 messages (%2).").arg(formats::number(p.kept->records), where);
    all << (partly ? Words::tr("%1 Then keeping ended: %2.").arg(kept, p.kept->ended) : kept);
    return all;
}

/** "transaction markers (12), messages of aborted transactions (30), compacted away (7)" */
QString whyNoMessage(const ScanProgress& p, const kafka::RecordRequest& request)
{
    kafka::HiddenOffsets hidden;
    for (const kafka::PartitionProgress& one : p.partitions) {
        if (!one.hidden && one.withoutMessage() > 0)
            return request.readCommitted ? Words::tr("compacted away, transaction markers, or aborted messages")
                                         : Words::tr("compacted away, or transaction markers");
        hidden.markers += one.hidden.value_or(kafka::HiddenOffsets()).markers;
        hidden.aborted += one.hidden.value_or(kafka::HiddenOffsets()).aborted;
    }
    QStringList why;
    if (hidden.markers > 0)
        why << Words::tr("transaction markers (%1)").arg(formats::number(hidden.markers));
    if (hidden.aborted > 0)
        why << Words::tr("messages of aborted transactions (%1)").arg(formats::number(hidden.aborted));
    if (const qint64 rest = p.withoutMessage() - hidden.markers - hidden.aborted; rest > 0)
        why << Words::tr("compacted away (%1)").arg(formats::number(rest));
    return why.join(QStringLiteral(", "));
}

} // namespace

QStringList remarks(const ScanProgress& p, const kafka::RecordRequest& request)
{
    QStringList all = keptRemarks(p, request);
    if (request.relative && p.state != ScanState::Idle)
        all << models::clocks::warnings(request.relative->from) << models::clocks::meant(*request.relative);
    if (const QString list = failedPartitions(p); p.running() && !list.isEmpty())
        all << list; // at the end the banner says it
    if (const qint64 waiting = held(p); p.state == ScanState::Stopped && p.canGoOn && waiting > 0)
        all << Words::tr("Found and not shown yet, because newer messages may follow: %1. Continue reading shows them in their places.")
                   .arg(formats::number(waiting));
    else if (p.state == ScanState::LimitReached && p.canGoOn && waiting > 0)
        all << (waiting == 1 ? Words::tr("1 message more was read: Continue reading shows it in its place.")
                             : Words::tr("%1 messages more were read: Continue reading shows them in their places.").arg(formats::number(waiting)));
    if (!p.running() && p.withoutMessage() > 0)
        all << Words::tr("%1 of the scanned offsets hold no message: %2.").arg(formats::number(p.withoutMessage()), whyNoMessage(p, request));
    if (p.expired > 0)
        all << Words::tr("%1 offsets were deleted by retention before they were read.").arg(formats::number(p.expired));
    if (p.skipped > 0)
        all << Words::tr("%1 offsets were skipped, because their batches cannot be decoded: what they hold was not read, nor searched.")
                   .arg(formats::number(p.skipped));
    if (!p.running() && p.state != ScanState::Idle && request.filter.charset.isEmpty() && !request.filter.isEmpty()
        && std::any_of(request.filter.text.begin(), request.filter.text.end(), [](QChar c) { return c.unicode() > 0x7f && c.isLetter(); }))
        all << Words::tr("The filter looks for UTF-8: texts in EUC-KR or CP949 are found when that charset is chosen.");
    if (p.running() && request.maxRate > 0)
        all << Words::tr("Reading is held to %1 a second: this is production.").arg(formats::bytes(request.maxRate));
    if (request.readCommitted) {
        if (const QString list = openTransactions(p); !list.isEmpty())
            all << Words::tr("An open transaction holds %1.").arg(list);
    } else if (const QString list = partitionList(p, open); !list.isEmpty())
        all << Words::tr("The last stable offset is below the end in partition %1: a transaction is open there, its messages are shown too.")
                   .arg(list);
    return all;
}

QString narrowed(const kafka::RecordRequest& request, const kafka::RecordFilter& by)
{
    if (by.isEmpty())
        return Words::tr("Only the hits of %1 were taken. Read shows all messages.").arg(quoted(request.filter));
    if (request.filter.isEmpty())
        return Words::tr("Of the messages read only those are shown that match %1. Read searches the topic for it.").arg(quoted(by));
    return Words::tr("Searched for %1: of its hits only those are shown that match %2, too. Read searches the topic for that.")
        .arg(quoted(request.filter), quoted(by));
}

double fraction(const ScanProgress& p)
{
    if (p.state != ScanState::Reading || p.toScan <= 0)
        return -1;
    return double(p.scanned) / double(p.toScan);
}

Empty whyEmpty(const ScanProgress& p, const kafka::RecordRequest& request)
{
    const bool searched = !request.filter.isEmpty();
    switch (p.state) {
    case ScanState::Idle: return {Words::tr("Nothing has been read yet."), Words::tr("Choose where to begin and press Read.")};
    case ScanState::Locating: return {Words::tr("Asking for the offsets…"), {}};
    case ScanState::Reading: return {searched ? Words::tr("No message matches %1 so far.").arg(quoted(request.filter)) : Words::tr("Reading…"), {}};
    case ScanState::Following:
        return {searched ? Words::tr("No new message matches %1 so far.").arg(quoted(request.filter)) : Words::tr("No new message so far."),
                Words::tr("New messages appear here as they are written.")};
    case ScanState::MemoryFull:
    case ScanState::Stopped:
        return {Words::tr("Stopped after %1 of %2 offsets: no message found so far.").arg(formats::number(p.scanned), formats::number(p.toScan)), {}};
    case ScanState::FilteredAgain:
        return {Words::tr("No message that was kept matches %1.").arg(quoted(request.filter)), Words::tr("Continue reading looks further.")};
    case ScanState::FilterFailed:
        return {Words::tr("The filter failed after %1 of %2 offsets: no message found so far.")
                    .arg(formats::number(p.scanned), formats::number(p.toScan)),
                Words::tr("Where and why is said above.")};
    case ScanState::Failed: return {Words::tr("The messages could not be read."), Words::tr("What failed is said above.")};
    case ScanState::Complete:
    case ScanState::LimitReached: break;
    }
    if (p.skipped > 0)
        return {searched ? Words::tr("No message matches %1.").arg(quoted(request.filter)) : Words::tr("No message could be read."),
                Words::tr("%1 of the %2 offsets were read; the others were skipped.")
                    .arg(formats::number(p.scanned - p.skipped), formats::number(p.scanned))};
    if (searched && p.records > 0)
        return {Words::tr("No message matches %1.").arg(quoted(request.filter)),
                p.scanned == 1    ? Words::tr("The one offset from there to the end was searched.")
                : hasEnd(request) ? Words::tr("All %1 offsets of the range were searched.").arg(formats::number(p.scanned))
                                  : Words::tr("All %1 offsets from there to the end were searched.").arg(formats::number(p.scanned))};
    if (p.scanned > 0)
        return {p.scanned == 1 ? Words::tr("The one offset holds no message.")
                               : Words::tr("None of the %1 offsets holds a message.").arg(formats::number(p.scanned)),
                Words::tr("They were compacted away, or hold transaction markers or aborted messages.")};
    if (!request.group.isEmpty())
        return {Words::tr("No message behind the committed offsets of the group."),
                Words::tr("It has read everything. Newest shows what it read last.")};
    if (hasEnd(request))
        return {Words::tr("The range holds no message."), Words::tr("Choose another one, or Newest.")};
    if (request.seek.kind == SeekTo::Time)
        return {Words::tr("No message at or after %1.").arg(formats::time(request.seek.value)), Words::tr("Choose an earlier time, or Newest.")};
    if (request.seek.kind == SeekTo::Offset)
        return {Words::tr("No message at or after offset %1.").arg(formats::number(request.seek.value)),
                Words::tr("Choose a smaller offset, or Newest.")};
    return {Words::tr("The partitions hold no messages."), Words::tr("Switch Live on to see new ones as they are written.")};
}

std::optional<kafka::Error> firstError(const ScanProgress& p)
{
    if (p.error)
        return p.error;
    for (const auto& one : p.partitions)
        if (one.error && one.error->kind != kafka::ErrorKind::Cancelled)
            return one.error;
    return {};
}

QString failedPartitions(const ScanProgress& p)
{
    if (p.state == ScanState::FilterFailed)
        return Words::tr("Reading was stopped by the filter");
    if (p.state == ScanState::Stopped)
        return {}; // what was cut off by the person has not failed
    const QString list = partitionList(p, failed);
    const auto count = std::count_if(p.partitions.begin(), p.partitions.end(), failed);
    if (count == 0)
        return {};
    return count == 1 ? Words::tr("Partition %1 could not be read to its end").arg(list)
                      : Words::tr("%1 partitions could not be read to their end: %2").arg(count).arg(list);
}

} // namespace models::scan
