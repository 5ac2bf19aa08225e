// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/TaskTracker.h"
#include "kafka/values/RecordRequest.h"

namespace app {

/**
 * How a scan that has ended went, as an operation. A partition that failed makes it Partly (or Failed, when `found` is 0), also where the
 * others reached the limit.
 */
TaskTracker::State scanOutcome(const kafka::ScanProgress& progress, qint64 found);

} // namespace app
