// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RecordScanText.h"

#include "kafka/serde/Text.h"
#include "models/Formats.h"

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
    case ScanState::Complete: return Words::tr("Complete");
    case ScanState::LimitReached: return Words::tr("Limit of %1 reached").arg(formats::number(request.limit));
    case ScanState::Stopped: return Words::tr("Stopped");
    case ScanState::MemoryFull: return Words::tr("Stopped, %1 of memory are full").arg(formats::bytes(request.maxBytes));
    case ScanState::Failed: return Words::tr("Failed");
    }
    return {};
}

QString quoted(const kafka::RecordFilter& filter) { return QChar(0x201c) + kafka::serde::cellText(filter.contains, 60) + QChar(0x201d); }

QString partitionList(const ScanProgress& p, bool (*wanted)(const kafka::PartitionProgress&))
{
    constexpr int most = 10;
    QStringList ids;
    int count = 0;
    for (const auto& one : p.partitions)
        if (wanted(one) && ++count <= most)
            ids << QString::number(one.partition);
    return ids.join(QStringLiteral(", ")) + (count > most ? QStringLiteral(", \u2026") : QString());
}

bool failed(const kafka::PartitionProgress& p) { return p.error.has_value(); }
bool open(const kafka::PartitionProgress& p) { return p.lastStable.has_value(); }

} // namespace

QString summary(const ScanProgress& p, const kafka::RecordRequest& request)
{
    const QString head = state(p, request);
    if (p.state == ScanState::Idle || p.state == ScanState::Locating || p.error)
        return head;
    QString hits;
    if (request.filter.isEmpty())
        hits = p.hits == 1 ? Words::tr("1 message") : Words::tr("%1 messages").arg(formats::number(p.hits));
    else
        hits = p.hits == 1 ? Words::tr("1 hit") : Words::tr("%1 hits").arg(formats::number(p.hits));
    const QString partitions = p.partitions.size() == 1 ? Words::tr("1 partition") : Words::tr("%1 partitions").arg(p.partitions.size());
    QString text = Words::tr("%1: scanned %2 of %3 offsets in %4, %5, %6, %7")
                       .arg(head, formats::number(p.scanned), formats::number(p.toScan), partitions, hits, formats::bytes(p.bytes),
                            formats::duration(p.elapsed));
    if (p.state == ScanState::Reading && p.elapsed.count() > 1000)
        text += QStringLiteral(", ") + formats::rate(double(p.records) * 1000.0 / double(p.elapsed.count()));
    return text;
}

QStringList remarks(const ScanProgress& p, const kafka::RecordRequest& request)
{
    QStringList all;
    if (const QString list = failedPartitions(p); p.running() && !list.isEmpty())
        all << list; // at the end the banner says it
    if (!p.running() && p.withoutMessage() > 0)
        all << Words::tr("%1 of the scanned offsets hold no message: compacted away, or transaction markers.")
                   .arg(formats::number(p.withoutMessage()));
    if (!request.readCommitted)
        if (const QString list = partitionList(p, open); !list.isEmpty())
            all << Words::tr("The last stable offset is below the end in partition %1: a transaction is open there, its messages are shown too.")
                       .arg(list);
    return all;
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
    case ScanState::Reading:
        return {searched ? Words::tr("No message with %1 so far.").arg(quoted(request.filter)) : Words::tr("Reading…"), {}};
    case ScanState::Following:
        return {searched ? Words::tr("No new message with %1 so far.").arg(quoted(request.filter)) : Words::tr("No new message so far."),
                Words::tr("New messages appear here as they are written.")};
    case ScanState::MemoryFull:
    case ScanState::Stopped:
        return {Words::tr("Stopped after %1 of %2 offsets: no message found so far.").arg(formats::number(p.scanned), formats::number(p.toScan)), {}};
    case ScanState::Failed:
        return {Words::tr("The messages could not be read."), Words::tr("What failed is said above.")};
    case ScanState::Complete:
    case ScanState::LimitReached: break;
    }
    if (searched && p.records > 0)
        return {Words::tr("No message contains %1.").arg(quoted(request.filter)),
                Words::tr("All %1 offsets from there to the end were searched.").arg(formats::number(p.scanned))};
    if (p.scanned > 0)
        return {Words::tr("None of the %1 offsets holds a message.").arg(formats::number(p.scanned)),
                Words::tr("They were compacted away, or hold transaction markers or aborted messages.")};
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
