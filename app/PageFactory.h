// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageController.h"

namespace app {

/** Makes the controller (and with it the view) for a key. One switch, a line per kind of page; never null for kinds that exist. */
PageController* makePage(ClusterSession* session, const PageKey& key, QObject* parent);

} // namespace app
