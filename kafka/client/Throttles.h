// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RdKafkaHandles.h"
#include "kafka/values/Deadline.h"

#include <functional>

namespace kafka {

/** Lets quotas be told at most four times a second, unless they grow. One thread. */
class ThrottleLimit
{
public:
    bool tells(qint32 ms);

private:
    Clock::time_point m_told {};
    qint32 m_ms = 0; ///< as told then
};

/** Has clients of this configuration tell of quotas (rd_kafka_conf_set_throttle_cb): to the ThrottleScope of whoever polls their main queue. */
void tellThrottles(rd_kafka_conf_t* conf);

/**
 * While it lives, what this thread polls of clients made with tellThrottles() calls `told`: the broker's node id (−1 where
 * it is not known yet) and the milliseconds, > 0, by which it holds its answers back. Without a scope it is dropped: no
 * client keeps a pointer to anyone.
 */
class ThrottleScope
{
public:
    using Told = std::function<void(qint32 broker, qint32 ms)>;
    explicit ThrottleScope(Told told);
    ~ThrottleScope();
    ThrottleScope(const ThrottleScope&) = delete;
    ThrottleScope& operator=(const ThrottleScope&) = delete;

    const Told told;

private:
    ThrottleScope* const m_outer;
};

} // namespace kafka
