// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeOperation.h"

namespace app {

/** Makes the operation that restores a restore point (ChangeOperation::restorePoint(), by its "kind"); null if unknown. */
ChangeOperation* makeUndoOperation(ClusterSession* session, const QJsonObject& restorePoint, QObject* parent);

} // namespace app
