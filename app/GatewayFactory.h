// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ClusterSession.h"

namespace app {

/** The real thing: gateways over librdkafka. */
GatewayFactory defaultGatewayFactory();

} // namespace app
