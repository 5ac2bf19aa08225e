// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/OffsetResetPlan.h"

#include <QJsonObject>

namespace app {

/** Committed offsets of a group as they were before a change, for Undo. */
struct GroupBefore
{
    QString group;
    std::vector<kafka::OffsetBefore> offsets;
    bool operator==(const GroupBefore&) const = default;
};

/** `kind`: "group.reset" or "group.delete". Offsets are texts: JSON numbers are not exact. */
QJsonObject offsetsRestorePoint(const QString& kind, const std::vector<GroupBefore>& groups);
/** Empty when the object is not one of these. */
std::vector<GroupBefore> offsetsOfRestorePoint(const QJsonObject& restorePoint);

} // namespace app
