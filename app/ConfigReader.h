// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"

#include <functional>

namespace app {

/**
 * Reads all settings of one resource (DescribeConfigs). `done` is called once, on the GUI thread, unless `context` goes
 * first; a cancelled read is Error(Cancelled). Returns the root future, to cancel it.
 */
kafka::Stream<kafka::ConfigChunk> readConfig(QObject* context, kafka::AdminGateway* gateway, const kafka::ConfigResource& resource,
                                             std::function<void(const kafka::Result<kafka::ConfigDescription>&)> done);

} // namespace app
