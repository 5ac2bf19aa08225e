// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/CommandLine.h"

namespace app {

class ClusterSession;

/** What copied commands need of this session: where to connect, and whether a client.properties is needed. No secrets. */
kafka::CommandContext commandContext(const ClusterSession* session);

} // namespace app
