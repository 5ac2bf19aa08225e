// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MessageGroupModel.h"

#include "models/Formats.h"
#include "models/GroupText.h"

namespace models {

std::vector<Column> MessageGroupModel::columns() const
{
    return {
        {tr("Group"), {}, Qt::AlignLeft},
        {tr("Committed offset"), tr("The next message the group will read"), Qt::AlignRight},
        {tr("As seen from the message"), tr("Counted in offsets: not every offset holds a message"), Qt::AlignLeft},
        {tr("State"), {}, Qt::AlignLeft},
        {tr("Members"), {}, Qt::AlignRight},
    };
}

QVariant MessageGroupModel::cell(const MessageGroupRow& row, int column, int role) const
{
    const qint64 ahead = row.committed - row.message;
    if (role == SortRole) {
        switch (column) {
        case Committed: return row.committed;
        case Distance: return ahead;
        case Members: return row.members ? QVariant(*row.members) : QVariant();
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Group: return row.group;
    case Committed: return formats::number(row.committed);
    case Distance:
        if (ahead == 0)
            return tr("at it: reads it next");
        return ahead < 0 ? tr("behind by %1 offsets: will read it").arg(formats::number(-ahead))
                         : tr("ahead by %1 offsets: has read past it").arg(formats::number(ahead));
    case GroupState: return row.state ? groups::stateText(*row.state) : unknownText();
    case Members: return row.members ? formats::number(qint64(*row.members)) : unknownText();
    default: return {};
    }
}

} // namespace models
