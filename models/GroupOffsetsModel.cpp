// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GroupOffsetsModel.h"

#include "models/Formats.h"
#include "models/GroupText.h"

namespace models {

using kafka::OffsetNote;

namespace {

QVariant raw(const std::optional<qint64>& value) { return value ? QVariant(*value) : QVariant(); }

} // namespace

std::vector<Column> GroupOffsetsModel::columns() const
{
    return {
        {tr("Topic"), {}, Qt::AlignLeft},
        {tr("Partition"), {}, Qt::AlignRight},
        //: Korean: 커밋된 오프셋, and CURRENT-OFFSET on a second line
        {tr("Committed offset"), tr("CURRENT-OFFSET: the next message the group will read"), Qt::AlignRight},
        //: Korean: 로그 끝 오프셋(LEO), and LOG-END-OFFSET on a second line
        {tr("Log end offset"), tr("LOG-END-OFFSET: the offset the next message will get"), Qt::AlignRight},
        //: Korean keeps Lag, and LAG on a second line
        {tr("Lag", "of a partition"), tr("LAG: log end offset minus committed offset"), Qt::AlignRight},
        {tr("Note"), tr("What is special about the committed offset"), Qt::AlignLeft},
        {tr("Consumer ID"), tr("CONSUMER-ID: the member that reads this partition"), Qt::AlignLeft},
        {tr("Host"), {}, Qt::AlignLeft},
        {tr("Client ID"), {}, Qt::AlignLeft},
        {tr("Metadata"), tr("Text the committer left with the offset"), Qt::AlignLeft},
        {tr("Log start offset"), tr("First offset that is kept"), Qt::AlignRight, true},
    };
}

QVariant GroupOffsetsModel::cell(const GroupOffsetRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return sortValue(row, column);
    case FractionRole: return column == Lag && row.lag.lag ? QVariant(row.lagFraction) : QVariant();
    case StateRole: {
        const State s = column == Note ? noteState(row) : State::None;
        return s == State::None ? QVariant() : QVariant(int(s));
    }
    case NullRole:
        return (column == Committed && !row.committed) || (column == LogEnd && !row.log.latest) || (column == LogStart && !row.log.earliest)
               || (column == Lag && !row.lag.lag) || (column == ConsumerId && row.memberId.isEmpty());
    case Qt::ToolTipRole: {
        QString tip;
        if (column == Note || column == Lag || ((column == Committed || column == LogEnd) && !sortValue(row, column).isValid()))
            tip = noteTip(row);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    default: return {};
    }
}

QVariant GroupOffsetsModel::text(const GroupOffsetRow& row, int column)
{
    switch (column) {
    case Topic: return row.partition.topic;
    case Partition: return QString::number(row.partition.partition);
    case Committed:
        if (row.committed)
            return formats::number(*row.committed);
        return row.lag.note == OffsetNote::None || row.problem.isEmpty() ? tr("none") : unknownText();
    case LogEnd: return formats::number(row.log.latest);
    case LogStart: return formats::number(row.log.earliest);
    case Lag:
        if (row.lag.lag)
            return formats::number(*row.lag.lag);
        return row.lag.note == OffsetNote::Unknown || row.lag.note == OffsetNote::None ? unknownText() : tr("n/a");
    case Note: return noteText(row);
    case ConsumerId: return row.memberId.isEmpty() ? unknownText() : row.memberId;
    case Host: return row.host;
    case ClientId: return row.clientId;
    case Metadata: return groups::metadataText(row.metadata);
    default: return {};
    }
}

QVariant GroupOffsetsModel::sortValue(const GroupOffsetRow& row, int column)
{
    switch (column) {
    case Partition: return row.partition.partition;
    case Committed: return raw(row.committed);
    case LogEnd: return raw(row.log.latest);
    case LogStart: return raw(row.log.earliest);
    case Lag: return raw(row.lag.lag);
    default: return {};
    }
}

QString GroupOffsetsModel::noteText(const GroupOffsetRow& row)
{
    switch (row.lag.note) {
    case OffsetNote::Fine: return {};
    case OffsetNote::None: return tr("nothing committed");
    case OffsetNote::TopicDeleted: return tr("topic deleted");
    case OffsetNote::BeyondEnd: return tr("beyond the end");
    case OffsetNote::BeforeStart: return tr("before the start");
    case OffsetNote::ReadEarlier: return tr("end read earlier");
    case OffsetNote::Unknown: return tr("unknown");
    }
    return {};
}

QString GroupOffsetsModel::noteTip(const GroupOffsetRow& row)
{
    switch (row.lag.note) {
    case OffsetNote::Fine: return {};
    case OffsetNote::None: return tr("The group reads this partition but has committed no offset: auto.offset.reset decides where it starts.");
    case OffsetNote::TopicDeleted: return tr("The topic or this partition no longer exists; the offset is left over. Lag does not apply.");
    case OffsetNote::BeyondEnd:
        return tr("The committed offset is after the log end: the log was truncated, or somebody set it there. A consumer would fall back to "
                  "auto.offset.reset. Lag does not apply.");
    case OffsetNote::BeforeStart:
        return tr("The committed offset is before the log start: the messages it points to are gone. A consumer would fall back to "
                  "auto.offset.reset. Lag does not apply.");
    case OffsetNote::ReadEarlier: return tr("The log end was read before the commit, so the lag would be negative: shown as 0.");
    case OffsetNote::Unknown: return row.problem.isEmpty() ? tr("The log end is not read yet.") : row.problem;
    }
    return {};
}

State GroupOffsetsModel::noteState(const GroupOffsetRow& row)
{
    switch (row.lag.note) {
    case OffsetNote::Fine:
    case OffsetNote::ReadEarlier:
    case OffsetNote::None: return State::None;
    case OffsetNote::TopicDeleted:
    case OffsetNote::BeforeStart: return State::Warn;
    case OffsetNote::BeyondEnd: return State::Error;
    case OffsetNote::Unknown: return State::Unknown;
    }
    return State::None;
}

} // namespace models
