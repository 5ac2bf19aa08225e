// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Error.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace app {

using TaskId = quint64;

/**
 * Every operation that was started, for the activity dock: progress, duration, cancel, outcome per entity.
 * GUI thread. Owned by the application, shared by all sessions.
 */
class TaskTracker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Registers an operation. `cancel` (may be empty = cannot be cancelled) cancels the root future(s).
     *  `background` refreshes are kept out of the list unless they fail or take longer than two seconds. */
    TaskId start(const QString& title, const QString& cluster, std::function<void()> cancel, bool background = false);
    /** total 0 = unknown. */
    void setProgress(TaskId id, qint64 done, qint64 total, const QString& text = {});
    void addOutcome(TaskId id, const QString& entity, const std::optional<kafka::Error>& error);
    enum class End { Done, Partly, Failed, Cancelled };
    void finish(TaskId id, End end, const QString& text = {});
    void cancel(TaskId id);

    struct Entry;
    const std::vector<Entry>& entries() const;
    int running() const;

Q_SIGNALS:
    void changed(app::TaskId id);

private:
    std::vector<Entry> m_entries;
    TaskId m_next = 1;
};

} // namespace app
