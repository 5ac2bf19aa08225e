// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/UndoRegistry.h"

#include "app/AlterConfigOperation.h"
#include "app/RestoreOffsetsOperation.h"

namespace app {

ChangeOperation* makeUndoOperation(ClusterSession* session, const QJsonObject& restorePoint, QObject* parent)
{
    const QString kind = restorePoint[u"kind"].toString();
    // One line per kind of restore point.
    if (kind == QLatin1String("group.reset") || kind == QLatin1String("group.delete"))
        return new RestoreOffsetsOperation(session, restorePoint, parent);
    if (kind == QLatin1String("config.alter"))
        return AlterConfigOperation::fromRestorePoint(session, restorePoint, parent);
    return nullptr;
}

} // namespace app
