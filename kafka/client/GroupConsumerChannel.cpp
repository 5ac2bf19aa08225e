// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/GroupConsumerChannel.h"

namespace kafka {

void GroupConsumerChannel::send(Command command)
{
    const std::lock_guard lock(m_mutex);
    m_commands.push_back(std::move(command));
    m_changed.notify_all();
}

void GroupConsumerChannel::close()
{
    const std::lock_guard lock(m_mutex);
    m_closing = true;
    wake = nullptr;
    m_changed.notify_all();
}

GroupConsumerChannel::Delivery GroupConsumerChannel::take()
{
    const std::lock_guard lock(m_mutex);
    m_woken = false;
    m_waitingBytes = 0;
    return std::exchange(m_waiting, {});
}

std::optional<GroupConsumerChannel::Command> GroupConsumerChannel::next(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    if (time.count() > 0)
        m_changed.wait_for(lock, time, [this] { return m_closing || !m_commands.empty(); });
    if (m_commands.empty())
        return std::nullopt;
    const Command command = std::move(m_commands.front());
    m_commands.pop_front();
    return command;
}

bool GroupConsumerChannel::isClosing()
{
    const std::lock_guard lock(m_mutex);
    return m_closing;
}

bool GroupConsumerChannel::isFull()
{
    const std::lock_guard lock(m_mutex);
    return m_waitingBytes >= MaxWaitingBytes;
}

template <typename Add> void GroupConsumerChannel::add(Add add)
{
    const std::lock_guard lock(m_mutex);
    if (m_closing)
        return;
    add(m_waiting);
    if (!m_woken && wake) {
        m_woken = true;
        wake();
    }
}

void GroupConsumerChannel::put(RecordBatchPtr batch)
{
    if (!batch)
        return;
    add([&](Delivery& waiting) {
        m_waitingBytes += batch->memory();
        waiting.batches.push_back(std::move(batch));
    });
}

void GroupConsumerChannel::put(const GroupConsumeProgress& progress)
{
    add([&](Delivery& waiting) { waiting.progress = progress; });
}

void GroupConsumerChannel::put(const GroupEvent& event)
{
    add([&](Delivery& waiting) {
        if (waiting.events.size() < MaxEvents)
            waiting.events.push_back(event);
    });
}

void GroupConsumerChannel::put(const GroupCommitResult& result)
{
    add([&](Delivery& waiting) { waiting.commits.push_back(result); });
}

void GroupConsumerChannel::put(const LogLine& line)
{
    add([&](Delivery& waiting) {
        if (waiting.lines.size() < MaxEvents)
            waiting.lines.push_back(line);
    });
}

} // namespace kafka
