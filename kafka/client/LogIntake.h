// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/values/Deadline.h"
#include "kafka/values/Profile.h"

#include <librdkafka/rdkafka.h>

#include <QHash>

#include <optional>

namespace kafka {

/**
 * Turns log and error events of librdkafka into values: without secrets, and not more than people can read. Lines
 * beyond the rate are counted and told in one line. One per worker, on its thread.
 */
class LogIntake
{
public:
    explicit LogIntake(const Profile& profile) : m_profile(profile) { }

    /** A line to show, or nothing when there were too many lately. */
    std::optional<LogLine> line(const rd_kafka_event_t* event);
    /** Trouble to tell, or nothing when the same was told in the last seconds. */
    std::optional<Error> trouble(Error error);

    static constexpr int linesPerSecond = 50;
    static constexpr std::chrono::seconds sameTroubleAgain {5};

private:
    const Profile m_profile;
    Clock::time_point m_second {};
    int m_lines = 0;
    int m_dropped = 0;
    QHash<QString, Clock::time_point> m_told;
};

} // namespace kafka
