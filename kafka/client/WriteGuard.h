// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <memory>

namespace kafka {

/**
 * Decides, at the one place every write passes (gateway and producer), whether anything that changes the cluster may be
 * sent. Shared by all clients of a session; set by the session from the profile (read-only) and the production lock.
 * Thread-safe.
 */
class WriteGuard
{
public:
    explicit WriteGuard(bool writable) : m_writable(writable) { }
    bool writable() const { return m_writable.load(std::memory_order_acquire); }
    void setWritable(bool writable) { m_writable.store(writable, std::memory_order_release); }

private:
    std::atomic<bool> m_writable;
};
using WriteGuardPtr = std::shared_ptr<WriteGuard>;

} // namespace kafka
