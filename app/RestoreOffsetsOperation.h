// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/OffsetsOperation.h"
#include "app/OffsetsRestorePoint.h"

namespace app {

/**
 * Undo of a reset ("group.reset") or of a deleted group ("group.delete"): commits the offsets from before, deletes those
 * that were none, and says how far the group has moved since. Refuses active groups like a reset; only the undo of a
 * deletion may create a group. GUI thread.
 */
class RestoreOffsetsOperation : public OffsetsOperation
{
    Q_OBJECT
public:
    /** `restorePoint` as ChangeOperation::restorePoint() of those operations made it. */
    RestoreOffsetsOperation(ClusterSession* session, const QJsonObject& restorePoint, QObject* parent = nullptr);

    void computePlan() override;
    QString kind() const override { return QStringLiteral("group.restore"); }

protected:
    bool createsGroups() const override { return m_createsGroups; }

private:
    void plan(const GroupFacts& facts);
    QStringList groupNames() const;

    std::vector<GroupBefore> m_restore;
    bool m_createsGroups = false;
};

} // namespace app
