// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace kafka {

/**
 * Runs many small requests in bounded numbers, in lanes that do not wait for each other: one lane per broker, so that a
 * silent one holds up its own lane only. Admin thread; kept alive by the requests under way.
 */
class FanOut : public std::enable_shared_from_this<FanOut>
{
public:
    using Done = std::function<void()>;
    /** Begins one request; calls `done` exactly once, now or later. */
    using Job = std::function<void(Done done)>;

    /** `perLane` requests at a time in each lane; `stopped`: nobody waits any more, drop what has not begun. */
    FanOut(int perLane, std::function<bool()> stopped, std::function<void()> finished);
    void add(qint32 lane, Job job) { m_lanes[lane].waiting.push_back(std::move(job)); }
    /** Begins; `finished` is called once, when every job is done (or dropped). */
    void start();
    int lanes() const { return int(m_lanes.size()); }

private:
    struct Lane
    {
        std::deque<Job> waiting;
        int underWay = 0;
        bool pumping = false;
    };
    void pump(Lane& lane);
    void finishIfIdle();

    const int m_perLane;
    std::function<bool()> m_stopped;
    std::function<void()> m_finished;
    std::map<qint32, Lane> m_lanes;
    bool m_starting = false;
};

} // namespace kafka
