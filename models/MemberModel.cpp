// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MemberModel.h"

#include "models/Formats.h"
#include "models/GroupText.h"

namespace models {

std::vector<MemberRow> MemberModel::rowsOf(const kafka::GroupDescription& group)
{
    std::vector<MemberRow> rows;
    rows.reserve(group.members.size());
    for (const auto& member : group.members)
        rows.push_back({member, group.type == kafka::GroupType::Consumer || group.type == kafka::GroupType::Streams, group.simple});
    return rows;
}

std::vector<Column> MemberModel::columns() const
{
    return {
        {tr("Member ID"), {}, Qt::AlignLeft},
        {tr("Client ID"), {}, Qt::AlignLeft},
        {tr("Host"), {}, Qt::AlignLeft},
        {tr("Instance ID"), tr("group.instance.id of static members"), Qt::AlignLeft, true},
        {tr("Partitions"), tr("Partitions assigned to this member"), Qt::AlignRight},
        {tr("State"), {}, Qt::AlignLeft},
        {tr("Assignment"), {}, Qt::AlignLeft},
        {tr("Target assignment"), tr("Where the member is going (KIP-848)"), Qt::AlignLeft},
    };
}

QVariant MemberModel::cell(const MemberRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return column == Partitions ? QVariant(qint64(row.member.assignment.size())) : QVariant();
    case StateRole:
        if (column != Health)
            return {};
        return row.otherProtocol ? QVariant() : QVariant(int(row.idle() || row.moving() ? State::Warn : State::Ok));
    case NullRole: return (column == TargetAssignment && !row.nextGeneration) || (column == Partitions && row.otherProtocol);
    case Qt::ToolTipRole:
        if (column == Health && row.idle())
            return tr("No partition is assigned: the group has more consumers than partitions.");
        if (row.otherProtocol && (column == Partitions || column == Assignment))
            return tr("What it is assigned is in a form that only the members of such a group know.");
        if (column == Assignment)
            return groups::partitionsText(row.member.assignment);
        if (column == TargetAssignment && !row.nextGeneration)
            return tr("Only groups of type consumer (KIP-848) and streams (KIP-1071) tell their target assignment.");
        return {};
    default: return {};
    }
}

QVariant MemberModel::text(const MemberRow& row, int column)
{
    const kafka::GroupMember& member = row.member;
    switch (column) {
    case MemberId: return member.memberId;
    case ClientId: return member.clientId;
    case Host: return member.host;
    case InstanceId: return member.groupInstanceId;
    case Partitions: return row.otherProtocol ? unknownText() : formats::number(qint64(member.assignment.size()));
    case Health:
        if (row.otherProtocol)
            return tr("another protocol");
        if (row.idle())
            return tr("idle");
        return row.moving() ? tr("moving") : tr("assigned");
    case Assignment: return groups::partitionsText(member.assignment);
    case TargetAssignment: return row.nextGeneration ? groups::partitionsText(member.targetAssignment) : unknownText();
    default: return {};
    }
}

} // namespace models
