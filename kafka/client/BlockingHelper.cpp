// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/BlockingHelper.h"

#include "kafka/client/ClosingThreads.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace kafka {

struct BlockingHelper::Shared
{
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<std::function<std::function<void()>()>> works;
    QObject* context = nullptr; ///< null once the helper is gone
};

BlockingHelper::BlockingHelper(QObject* context) : m_shared(std::make_shared<Shared>()) { m_shared->context = context; }

BlockingHelper::~BlockingHelper()
{
    std::deque<std::function<std::function<void()>()>> dropped;
    const std::lock_guard lock(m_shared->mutex);
    m_shared->context = nullptr;
    dropped.swap(m_shared->works);
    m_shared->changed.notify_all();
}

void BlockingHelper::run(std::function<std::function<void()>()> work)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->works.push_back(std::move(work));
        m_shared->changed.notify_all();
    }
    // Started with the first call. It owns what it uses: nobody can wait for a call that blocks.
    if (!std::exchange(m_started, true))
        closingThreads::start([shared = m_shared] { loop(shared); });
}

void BlockingHelper::loop(const std::shared_ptr<Shared>& shared)
{
    for (;;) {
        std::function<std::function<void()>()> work;
        {
            std::unique_lock lock(shared->mutex);
            shared->changed.wait(lock, [&] { return !shared->context || !shared->works.empty(); });
            if (!shared->context)
                return;
            work = std::move(shared->works.front());
            shared->works.pop_front();
        }
        std::function<void()> result = work();
        work = nullptr; // what it owns (the client) is let go before the result is told
        // The context cannot go away while the lock is held: its owner takes the lock to say so.
        const std::lock_guard lock(shared->mutex);
        if (!shared->context)
            return;
        QMetaObject::invokeMethod(shared->context, std::move(result), Qt::QueuedConnection);
    }
}

} // namespace kafka
