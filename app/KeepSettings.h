// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordRequest.h"

class QObject;

namespace app {

class Context;

/**
 * How much of what a search reads is kept for another filter: everything when the person wants it (messages.keepRead), within keepMemoryMb and keepDiskMb;
 * else short scans alone, because keeping costs time (ARCHITECTURE.md, Messages). GUI thread.
 */
class KeepSettings
{
public:
    /** `child` belongs to the program's Context; in tests to none, and nothing is remembered. */
    explicit KeepSettings(const QObject* child);

    bool all() const { return m_all; }
    void setAll(bool on);
    kafka::RecordKeeping keeping() const;

private:
    Context* m_context = nullptr;
    bool m_all = false;
};

} // namespace app
