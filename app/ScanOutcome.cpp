// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ScanOutcome.h"

#include <algorithm>

namespace app {

TaskTracker::State scanOutcome(const kafka::ScanProgress& progress, qint64 found)
{
    using State = TaskTracker::State;
    using kafka::ScanState;
    if (progress.state == ScanState::Stopped)
        return State::Cancelled;
    const bool cutShort = progress.state == ScanState::Failed || progress.state == ScanState::FilterFailed || progress.state == ScanState::MemoryFull
                          || std::any_of(progress.partitions.begin(), progress.partitions.end(), [](const auto& p) { return p.error.has_value(); });
    if (!cutShort)
        return State::Done;
    return found > 0 ? State::Partly : State::Failed;
}

} // namespace app
