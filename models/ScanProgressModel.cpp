// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ScanProgressModel.h"

#include "models/Formats.h"
#include "models/RecordScanText.h"

#include <algorithm>

namespace models {

using kafka::PartitionProgress;

namespace {

/** Of a partition that tells why offsets hold no message. */
qint64 hiddenOf(const PartitionProgress& p, int column)
{
    switch (column) {
    case ScanProgressModel::Markers: return p.hidden->markers;
    case ScanProgressModel::Aborted: return p.hidden->aborted;
    default: return std::max<qint64>(0, p.withoutMessage() - p.hidden->markers - p.hidden->aborted);
    }
}

QString offset(qint64 value) { return value < 0 ? unknownText() : formats::number(value); }

} // namespace

void ScanProgressModel::setProgress(const kafka::ScanProgress& progress)
{
    const bool following = progress.state == kafka::ScanState::Following;
    const bool changed = m_running != progress.running() || m_following != following;
    m_running = progress.running();
    m_following = following;
    setRows(progress.partitions);
    if (changed && rowCount() > 0)
        Q_EMIT dataChanged(index(0, How), index(rowCount() - 1, How));
}

std::vector<Column> ScanProgressModel::columns() const
{
    return {
        {tr("Topic"), {}, Qt::AlignLeft, true},
        {tr("Partition"), {}, Qt::AlignRight},
        {tr("First"), tr("First offset that exists"), Qt::AlignRight},
        {tr("End"), tr("Offset the next message gets; with read_committed the last stable offset"), Qt::AlignRight},
        {tr("From"), tr("First offset of the range to be read"), Qt::AlignRight},
        {tr("To"), tr("Last offset of the range to be read; it belongs to it"), Qt::AlignRight},
        {tr("Scanned"), tr("Offsets scanned; both ends belong to them")},
        {tr("Offsets"), tr("Offsets scanned, and how much of the range that is"), Qt::AlignRight},
        {tr("Messages"), tr("Messages that came"), Qt::AlignRight},
        {tr("Matches"), tr("Messages that match the filter"), Qt::AlignRight},
        {tr("No message"), tr("Scanned offsets that hold no message: compacted away, transaction markers, with read_committed also aborted messages"),
         Qt::AlignRight},
        {tr("Markers"), tr("Scanned offsets that hold no message but the end of a transaction"), Qt::AlignRight, true},
        {tr("Aborted"), tr("Messages of aborted transactions, which read_committed leaves out"), Qt::AlignRight, true},
        {tr("Compacted"), tr("Scanned offsets whose messages were compacted away"), Qt::AlignRight, true},
        {tr("Size"), tr("Keys, values and headers that were looked at"), Qt::AlignRight},
        {tr("How it went"), {}},
    };
}

QVariant ScanProgressModel::cell(const PartitionProgress& p, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(p, column);
    case SortRole: return sortValue(p, column);
    case StateRole:
        if (column != How)
            return {};
        return int(p.error ? State::Error : p.lastStable ? State::Warn : p.done || m_following ? State::Ok : State::None);
    case FractionRole: return column == OffsetsScanned && p.to > p.from ? QVariant(double(p.scanned) / double(p.to - p.from)) : QVariant();
    case Qt::ToolTipRole: return column == How && p.error && !p.error->detail.isEmpty() ? p.error->detail.toHtmlEscaped() : QVariant();
    default: return {};
    }
}

QVariant ScanProgressModel::text(const PartitionProgress& p, int column) const
{
    switch (column) {
    case Topic: return p.topic;
    case Partition: return QString::number(p.partition);
    case First: return offset(p.first);
    case End: return offset(p.end);
    case From: return p.to > p.from ? offset(p.from) : unknownText();
    case To: return p.to > p.from ? offset(p.to - 1) : unknownText();
    case Scanned: return scan::scannedRange(p);
    case OffsetsScanned: return formats::number(p.scanned);
    case Messages: return formats::number(p.records);
    case Matches: return formats::number(p.matched);
    case NoMessage: return formats::number(p.withoutMessage());
    case Markers:
    case Aborted:
    case Compacted: return p.hidden ? formats::number(hiddenOf(p, column)) : unknownText();
    case Size: return formats::bytes(p.bytes);
    case How: return how(p);
    default: return {};
    }
}

QVariant ScanProgressModel::sortValue(const PartitionProgress& p, int column)
{
    const auto known = [](qint64 value) { return value < 0 ? QVariant() : QVariant(value); };
    switch (column) {
    case Partition: return p.partition;
    case First: return known(p.first);
    case End: return known(p.end);
    case From: return p.to > p.from ? known(p.from) : QVariant();
    case To: return p.to > p.from ? known(p.to - 1) : QVariant();
    case Scanned: return known(p.covered.from);
    case OffsetsScanned: return p.scanned;
    case Messages: return p.records;
    case Matches: return p.matched;
    case NoMessage: return p.withoutMessage();
    case Markers:
    case Aborted:
    case Compacted: return p.hidden ? QVariant(hiddenOf(p, column)) : QVariant();
    case Size: return p.bytes;
    default: return {};
    }
}

QString ScanProgressModel::how(const PartitionProgress& p) const
{
    if (p.undecodable)
        return tr("Stopped at offset %1: its batch cannot be decoded").arg(formats::number(*p.undecodable));
    if (p.error)
        return p.error->message;
    if (p.first < 0)
        return m_running ? tr("Asking for the offsets") : unknownText();
    if (p.to <= p.from && !m_following)
        return tr("Nothing to read");
    QString state = m_following ? tr("Following") : p.done ? tr("Read to its end") : m_running ? tr("Reading") : tr("Not read to its end");
    if (p.skipped > 0)
        state = tr("%1; %2 offsets skipped").arg(state, formats::number(p.skipped));
    return p.lastStable ? tr("%1; an open transaction holds at offset %2").arg(state, formats::number(*p.lastStable)) : state;
}

} // namespace models
