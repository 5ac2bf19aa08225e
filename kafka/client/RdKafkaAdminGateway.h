// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/client/WriteGuard.h"
#include "kafka/values/Profile.h"

#include <chrono>
#include <memory>

namespace kafka {

/** Over which client a gateway asks for end offsets and for offsets of groups (ARCHITECTURE.md, "Two clients, one gateway"). */
enum class OffsetsOver {
    WireWherePossible, ///< kafka/wire; librdkafka on connections that it cannot have (Kerberos)
    RdKafka ///< always librdkafka: for tests and for measuring
};

/**
 * Makes the gateway of a connection, on its own thread, and returns at once: connecting, and what goes wrong with it,
 * is told by the gateway's answers. Null, with `error` set to one sentence, when the profile itself is not usable: no
 * bootstrap servers, or a property that is refused.
 */
[[nodiscard]] std::unique_ptr<AdminGateway> makeRdKafkaGateway(const Profile& profile, const Deadlines& deadlines, WriteGuardPtr guard,
                                                               QString* error = nullptr, OffsetsOver offsetsOver = OffsetsOver::WireWherePossible);

/**
 * Gateways, readers and producers that were destroyed let their clients end on threads of their own. Waits for all of
 * them; false when the time ran out (librdkafka waits for a broker): then the process is to end with std::_Exit, because nothing can stop them. Any
 * thread; for the end of main() and for tests.
 */
bool waitForClosedGateways(std::chrono::milliseconds atMost);

} // namespace kafka
