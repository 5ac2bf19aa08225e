// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GroupModel.h"

#include "models/Formats.h"
#include "models/GroupText.h"

namespace models {

namespace {

kafka::GroupListing listingOf(const GroupRow& row)
{
    return {row.id, row.state, row.type, row.simple, row.protocolType, row.stateName, row.typeName};
}

} // namespace

QString GroupModel::lagText(const std::optional<kafka::GroupLag>& lag)
{
    if (!lag || !lag->known)
        return unknownText();
    return lag->complete() ? formats::number(*lag->known) : QStringLiteral("\u2265 ") + formats::number(*lag->known);
}

QString GroupModel::lagReason(const std::optional<kafka::GroupLag>& lag, const QString& problem)
{
    if (!lag)
        return problem.isEmpty() ? tr("Not read yet.") : problem;
    if (lag->partitions == 0)
        return tr("The group has committed no offset, so there is no lag to tell.");
    QStringList reasons;
    if (lag->notApplicable > 0)
        reasons
            << tr("%1 of %2 partitions have an offset outside the log or of a deleted topic: no lag.").arg(lag->notApplicable).arg(lag->partitions);
    if (lag->unknown > 0)
        reasons << tr("The lag of %1 of %2 partitions is not known: their log end could not be read.").arg(lag->unknown).arg(lag->partitions);
    return reasons.join(QLatin1Char('\n'));
}

std::vector<Column> GroupModel::columns() const
{
    return {
        {tr("Group"), {}, Qt::AlignLeft},
        {tr("State"), {}, Qt::AlignLeft},
        {tr("Type"), tr("classic: the protocol of all clients; consumer: the one of KIP-848; share: queues (KIP-932); streams: KIP-1071"),
         Qt::AlignLeft},
        {tr("Protocol"), tr("How partitions are assigned to members (assignor)"), Qt::AlignLeft},
        {tr("Members"), {}, Qt::AlignRight},
        {tr("Coordinator"), tr("Broker that keeps the group"), Qt::AlignLeft},
        {tr("Topics"), tr("Topics with a committed offset or assigned to a member"), Qt::AlignRight},
        //: Korean keeps "Lag"; the command-line name under it is LAG
        {tr("Lag"), tr("LAG: log end offset minus committed offset, over all partitions"), Qt::AlignRight},
    };
}

QVariant GroupModel::cell(const GroupRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return sortValue(row, column);
    case ExactRole:
        if (column == Topics && row.topics)
            return row.topics->join(QLatin1Char(' '));
        return column == Lag && row.lag && !row.lag->complete() ? text(row, column) : QVariant();
    case StateRole: {
        const State s = state(row, column);
        return s == State::None ? QVariant() : QVariant(int(s));
    }
    case FractionRole: return column == Lag && row.lag && row.lag->known ? QVariant(row.lagFraction) : QVariant();
    case NullRole:
        return (column == Members && !row.members) || (column == Topics && !row.topics) || (column == Lag && !(row.lag && row.lag->known))
               || (column == Protocol && row.protocol.value_or(QString()).isEmpty()) || (column == Coordinator && row.coordinator.isEmpty());
    case Qt::ToolTipRole: {
        const QString tip = tooltip(row, column);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    default: return {};
    }
}

QVariant GroupModel::text(const GroupRow& row, int column)
{
    switch (column) {
    case Id: return row.id;
    case GroupState: return groups::stateText(listingOf(row));
    case Type: return groups::typeText(listingOf(row));
    case Protocol:
        if (!row.protocol)
            return unknownText();
        return row.protocol->isEmpty() ? tr("none") : *row.protocol;
    case Members: return row.members ? formats::number(*row.members) : unknownText();
    case Coordinator: return row.coordinator.isEmpty() ? unknownText() : row.coordinator;
    case Topics: return row.topics ? formats::number(qint64(row.topics->size())) : unknownText();
    case Lag: return lagText(row.lag);
    default: return {};
    }
}

QVariant GroupModel::sortValue(const GroupRow& row, int column)
{
    switch (column) {
    case Members: return row.members ? QVariant(*row.members) : QVariant();
    case Topics: return row.topics ? QVariant(qint64(row.topics->size())) : QVariant();
    case Lag: return row.lag && row.lag->known ? QVariant(*row.lag->known) : QVariant();
    default: return {};
    }
}

State GroupModel::state(const GroupRow& row, int column)
{
    if (column == Id)
        return row.problem.isEmpty() ? State::None : State::Unknown;
    if (column != GroupState)
        return State::None;
    return groups::stateMark(row.state);
}

QString GroupModel::tooltip(const GroupRow& row, int column)
{
    const QString none = groups::whyNoOffsets(row.type);
    switch (column) {
    case Id: return row.problem.isEmpty() ? QString() : QStringLiteral("%1\n%2").arg(row.id, row.problem);
    case GroupState:
        return row.state == kafka::GroupState::Empty
                   ? tr("No members. The group may still be in use by consumers that assign partitions themselves and commit.")
                   : QString();
    case Type: {
        const QString why = groups::whyNotSupported(row.type);
        return why.isEmpty() && row.simple ? tr("No consumer protocol: offsets only, or another protocol (Connect).") : why;
    }
    case Topics:
        if (!row.topics)
            return row.problem.isEmpty() ? groups::whyNoOffsets(row.type) : row.problem;
        return row.topics->size() > 40 ? row.topics->mid(0, 40).join(QLatin1Char('\n')) + QStringLiteral("\n\u2026")
                                       : row.topics->join(QLatin1Char('\n'));
    case Lag: return lagReason(row.lag, none.isEmpty() ? row.problem : none);
    case Protocol:
        if (row.type == kafka::GroupType::Streams && row.problem.isEmpty())
            return tr("Brokers do not tell how they assign the tasks of a streams group.");
        return row.problem;
    case Members:
    case Coordinator: return row.problem;
    default: return {};
    }
}

} // namespace models
