// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <sys/types.h>

namespace tests {

/** Helper processes are started from the build's castellan-worker. */
void useBuiltWorker();
/** Helper processes of this process that are alive, or dead and not waited for. */
std::vector<pid_t> workers();
inline int workersLeft() { return int(workers().size()); }

} // namespace tests
