// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace app {

class ClusterSession;

/** Shows how the records around an offset lie in the log, in a window that asks as long as it is open; closing it cancels. GUI thread. */
void showBatches(ClusterSession* session, const QString& topic, qint32 partition, qint64 offset, QWidget* parent);

} // namespace app
