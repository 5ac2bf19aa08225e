// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TopicGroupModel.h"

#include "models/Formats.h"
#include "models/GroupModel.h"
#include "models/GroupText.h"

namespace models {

namespace {

QVariant number(const std::optional<int>& value) { return value ? QVariant(formats::number(*value)) : QVariant(unknownText()); }
QVariant raw(const std::optional<int>& value) { return value ? QVariant(*value) : QVariant(); }

} // namespace

std::vector<Column> TopicGroupModel::columns() const
{
    return {
        {tr("Group"), {}, Qt::AlignLeft},
        {tr("State"), {}, Qt::AlignLeft},
        {tr("Lag"), tr("On this topic: log end offset minus committed offset, summed"), Qt::AlignRight},
        {tr("Partitions"), tr("Partitions of this topic with a committed offset"), Qt::AlignRight},
        {tr("Members"), tr("Members of the group"), Qt::AlignRight},
        {tr("Readers"), tr("Members to which a partition of this topic is assigned"), Qt::AlignRight},
    };
}

QVariant TopicGroupModel::cell(const TopicGroupRow& row, int column, int role) const
{
    if (role == Qt::DisplayRole) {
        switch (column) {
        case Group: return row.id;
        case State: return groups::stateText(row.state);
        case Lag: return GroupModel::lagText(row.lag);
        case Partitions: return formats::number(row.lag.partitions);
        case Members: return number(row.members);
        case Readers: return number(row.readers);
        default: return {};
        }
    }
    if (role == SortRole) {
        switch (column) {
        case Lag: return row.lag.known ? QVariant(*row.lag.known) : QVariant();
        case Partitions: return row.lag.partitions;
        case Members: return raw(row.members);
        case Readers: return raw(row.readers);
        default: return {};
        }
    }
    if (role == StateRole && column == State) {
        const auto mark = groups::stateMark(row.state);
        return mark == models::State::None ? QVariant() : QVariant(int(mark));
    }
    if (role == Qt::ToolTipRole && column == Lag) {
        const QString reason = GroupModel::lagReason(row.lag, {});
        return reason.isEmpty() ? QVariant() : QVariant(reason);
    }
    return {};
}

} // namespace models
