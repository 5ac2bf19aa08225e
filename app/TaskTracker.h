// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Error.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace app {

using TaskId = quint64;

/**
 * Every operation that was started, for the activity dock: progress, duration, cancel, outcome per entity. Keeps the last
 * 500 that ended. GUI thread. Owned by the application, shared by all sessions.
 */
class TaskTracker : public QObject
{
    Q_OBJECT
public:
    enum class State { Running, Done, Partly, Failed, Unknown, Cancelled };
    Q_ENUM(State)

    struct Outcome
    {
        QString entity;
        std::optional<kafka::Error> error; ///< nullopt = done
        bool operator==(const Outcome&) const = default;
    };
    struct Entry
    {
        TaskId id = 0;
        QString title;
        QString cluster;
        bool background = false;
        bool cancellable = false;
        State state = State::Running;
        QDateTime startedAt; ///< UTC
        QDateTime endedAt; ///< null while running
        qint64 done = 0;
        qint64 total = 0; ///< 0 = unknown
        QString text; ///< what it is doing, or how it ended
        std::vector<Outcome> outcomes;
    };

    using QObject::QObject;

    /** Registers an operation. `cancel` (may be empty = cannot be cancelled) cancels the root future(s). `background`
     *  refreshes are listed only while they take longer than two seconds, or when they failed. */
    TaskId start(const QString& title, const QString& cluster, std::function<void()> cancel, bool background = false);
    /** total 0 = unknown. */
    void setProgress(TaskId id, qint64 done, qint64 total, const QString& text = {});
    void addOutcome(TaskId id, const QString& entity, const std::optional<kafka::Error>& error);
    /** Ends it; `text` says how ("9 of 10 deleted"). Ending twice is ignored. */
    void finish(TaskId id, State state, const QString& text = {});
    /** Calls the operation's cancel; it ends when its owner calls finish(). */
    void cancel(TaskId id);

    const Entry* find(TaskId id) const;
    const std::vector<Entry>& entries() const { return m_entries; }
    /** Running operations without background refreshes. */
    int running() const;

Q_SIGNALS:
    void changed(quint64 id);

private:
    Entry* entry(TaskId id);
    void forgetOldest();

    std::vector<Entry> m_entries;
    std::vector<std::pair<TaskId, std::function<void()>>> m_cancels;
    TaskId m_next = 1;
};

} // namespace app
