// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/ClosingThreads.h"

#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>

namespace kafka::closingThreads {

namespace {

using Threads = std::list<std::thread>;

struct Register
{
    std::mutex mutex;
    std::condition_variable changed;
    Threads running;
    Threads ended; ///< have left their work and are to be joined, which takes no time

    static Register& instance()
    {
        static auto* all = new Register; // never destroyed: the threads may outlive main()
        return *all;
    }
};

void join(Threads threads)
{
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace

void start(std::function<void()> work)
{
    Register& all = Register::instance();
    Threads ended;
    {
        const std::lock_guard lock(all.mutex);
        ended.swap(all.ended);
        const auto here = all.running.emplace(all.running.end());
        *here = std::thread([&all, here, work = std::move(work)]() mutable {
            work();
            work = nullptr; // what it owns is let go of before the thread counts as ended
            const std::lock_guard ending(all.mutex);
            all.ended.splice(all.ended.end(), all.running, here);
            all.changed.notify_all();
        });
    }
    join(std::move(ended));
}

bool awaitAll(std::chrono::milliseconds atMost)
{
    Register& all = Register::instance();
    Threads ended;
    bool none = false;
    {
        std::unique_lock lock(all.mutex);
        none = all.changed.wait_for(lock, atMost, [&] { return all.running.empty(); });
        ended.swap(all.ended);
    }
    join(std::move(ended));
    return none;
}

} // namespace kafka::closingThreads
