// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/Throttles.h"

#include <utility>

namespace kafka {

namespace {

constexpr std::chrono::milliseconds toldEvery {250};

thread_local ThrottleScope* current = nullptr;

void onThrottle(rd_kafka_t*, const char*, int32_t broker, int ms, void*)
{
    if (current && ms > 0) // 0: it is over
        current->told(broker, ms);
}

} // namespace

bool ThrottleLimit::tells(qint32 ms)
{
    const auto now = Clock::now();
    if (now - m_told < toldEvery && ms <= m_ms)
        return false;
    m_told = now;
    m_ms = ms;
    return true;
}

void tellThrottles(rd_kafka_conf_t* conf) { rd_kafka_conf_set_throttle_cb(conf, &onThrottle); }

ThrottleScope::ThrottleScope(Told whom) : told(std::move(whom)), m_outer(std::exchange(current, this)) { }

ThrottleScope::~ThrottleScope() { current = m_outer; }

} // namespace kafka
