// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/UndoRegistry.h"

namespace app {

ChangeOperation* makeUndoOperation(ClusterSession* session, const QJsonObject& restorePoint, QObject* parent)
{
    const QString kind = restorePoint[u"kind"].toString();
    Q_UNUSED(session)
    Q_UNUSED(parent)
    // One line per kind of restore point.
    return nullptr;
}

} // namespace app
