// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ClusterSession.h"
#include "models/TableModel.h"
#include "views/widgets/ClusterStatus.h"

namespace app {

/** "connected", "lost" … as navigator and status bar say it. */
QString stateText(SessionState state);
/** How healthy that is. */
models::State stateOf(SessionState state);
/** Servers, environment, why it failed: plain text for a tooltip. */
QString sessionTip(const kafka::Profile& profile, const ClusterSession* session);
/** What the person must know while the session is up (another cluster, a quota); empty = nothing. Plain text. */
QString sessionNotice(const ClusterSession* session);
/** The status bar's line for a session; an empty one for null. */
views::ClusterStatusLine statusLine(const kafka::Profile& profile, const ClusterSession* session);

} // namespace app
