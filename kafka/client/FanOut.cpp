// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/FanOut.h"

#include <algorithm>

namespace kafka {

FanOut::FanOut(int perLane, std::function<bool()> stopped, std::function<void()> finished)
    : m_perLane(std::max(perLane, 1)), m_stopped(std::move(stopped)), m_finished(std::move(finished))
{ }

void FanOut::start()
{
    const auto self = shared_from_this();
    m_starting = true;
    for (auto& [id, lane] : m_lanes)
        pump(lane);
    m_starting = false;
    finishIfIdle();
}

void FanOut::pump(Lane& lane)
{
    // A job may be done before it returns: the loop goes on here instead of one call deeper for each.
    if (std::exchange(lane.pumping, true))
        return;
    if (m_stopped())
        lane.waiting.clear();
    while (!lane.waiting.empty() && lane.underWay < m_perLane) {
        const Job job = std::move(lane.waiting.front());
        lane.waiting.pop_front();
        ++lane.underWay;
        job([self = shared_from_this(), &lane] {
            --lane.underWay;
            self->pump(lane);
            self->finishIfIdle();
        });
    }
    lane.pumping = false;
}

void FanOut::finishIfIdle()
{
    const bool idle
        = std::all_of(m_lanes.begin(), m_lanes.end(), [](const auto& entry) { return entry.second.waiting.empty() && entry.second.underWay == 0; });
    if (idle && !m_starting && m_finished)
        std::exchange(m_finished, nullptr)();
}

} // namespace kafka
