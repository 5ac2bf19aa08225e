// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace kafka {

/**
 * Threads of their own for calls of librdkafka that block, such as rd_kafka_destroy. Nobody owns them, so that nobody
 * waits; the end of the process awaits all of them at once, up to a deadline. Any thread.
 */
namespace closingThreads {

/** Runs `work` on a new thread. */
void start(std::function<void()> work);

/**
 * Waits until every thread started here is gone, with all its thread-local state (OpenSSL keeps some, which nothing
 * frees once exit() has begun). False when one still runs after `atMost`.
 */
bool awaitAll(std::chrono::milliseconds atMost);

} // namespace closingThreads

} // namespace kafka
