// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace seed {

// Keeps the sandbox alive until SIGTERM or SIGINT: two orders and a payment a second, and the members of the groups
// that have some. order-service (two members) and payment-service (the new consumer protocol) keep up, analytics is too
// slow and lags, fraud-check is stalled: it holds its partitions and never moves.
void live(const std::string& bootstrap);

} // namespace seed
