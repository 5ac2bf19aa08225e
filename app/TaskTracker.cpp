// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TaskTracker.h"

#include <algorithm>

namespace app {

namespace {
constexpr size_t kept = 500;
}

TaskId TaskTracker::start(const QString& title, const QString& cluster, std::function<void()> cancel, bool background)
{
    Entry entry;
    entry.id = m_next++;
    entry.title = title;
    entry.cluster = cluster;
    entry.background = background;
    entry.cancellable = bool(cancel);
    entry.startedAt = QDateTime::currentDateTimeUtc();
    m_entries.push_back(entry);
    if (cancel)
        m_cancels.emplace_back(entry.id, std::move(cancel));
    forgetOldest();
    Q_EMIT changed(entry.id);
    return entry.id;
}

void TaskTracker::setProgress(TaskId id, qint64 done, qint64 total, const QString& text)
{
    Entry* e = entry(id);
    if (!e || e->state != State::Running)
        return;
    e->done = done;
    e->total = total;
    e->text = text;
    Q_EMIT changed(id);
}

void TaskTracker::addOutcome(TaskId id, const QString& name, const std::optional<kafka::Error>& error)
{
    if (Entry* e = entry(id)) {
        e->outcomes.push_back({name, error});
        Q_EMIT changed(id);
    }
}

void TaskTracker::finish(TaskId id, State state, const QString& text)
{
    Entry* e = entry(id);
    if (!e || e->state != State::Running)
        return;
    e->state = state;
    e->endedAt = QDateTime::currentDateTimeUtc();
    e->cancellable = false;
    if (!text.isEmpty())
        e->text = text;
    std::erase_if(m_cancels, [id](const auto& c) { return c.first == id; });
    Q_EMIT changed(id);
}

void TaskTracker::cancel(TaskId id)
{
    const auto it = std::find_if(m_cancels.begin(), m_cancels.end(), [id](const auto& c) { return c.first == id; });
    if (it == m_cancels.end())
        return;
    const auto cancel = it->second; // a copy: the owner may finish (and erase it) within the call
    cancel();
}

const TaskTracker::Entry* TaskTracker::find(TaskId id) const
{
    const auto it = std::lower_bound(m_entries.begin(), m_entries.end(), id, [](const Entry& e, TaskId i) { return e.id < i; });
    return it != m_entries.end() && it->id == id ? &*it : nullptr;
}

TaskTracker::Entry* TaskTracker::entry(TaskId id) { return const_cast<Entry*>(std::as_const(*this).find(id)); }

int TaskTracker::running() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry& e) { return e.state == State::Running && !e.background; }));
}

void TaskTracker::forgetOldest()
{
    if (m_entries.size() <= kept)
        return;
    const auto ended = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry& e) { return e.state != State::Running; });
    if (ended != m_entries.end())
        m_entries.erase(ended);
}

} // namespace app
