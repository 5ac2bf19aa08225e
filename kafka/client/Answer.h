// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Deadline.h"
#include "kafka/values/Result.h"
#include "kafka/values/Timing.h"

#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace kafka {

/** What every request has while the admin thread works on it. */
class RequestBase
{
public:
    explicit RequestBase(const char* name, bool write) : m_name(name), m_write(write), m_begun(Clock::now()) { }
    virtual ~RequestBase() = default;
    RequestBase(const RequestBase&) = delete;
    RequestBase& operator=(const RequestBase&) = delete;

    /** Nobody waits for it any more: issue nothing further. */
    virtual bool cancelled() const = 0;
    const char* name() const { return m_name; }
    bool isWrite() const { return m_write; }
    Deadline deadline() const { return m_deadline; }
    void setDeadline(Deadline deadline) { m_deadline = deadline; }

protected:
    void reportTime() const
    {
        if (timingLog().isInfoEnabled()) {
            const std::chrono::duration<double, std::milli> taken = Clock::now() - m_begun;
            qCInfo(timingLog).nospace() << "admin." << m_name << ' ' << taken.count() << " ms";
        }
    }

private:
    const char* m_name;
    bool m_write;
    Clock::time_point m_begun;
    Deadline m_deadline {};
};

/**
 * The promise of one gateway call, while the admin thread works on it. Made on the GUI thread, then owned by the
 * closures of the admin thread; destroyed unfinished (gateway closed) it cancels its future. Cancelling the future
 * finishes it at once, whatever is still under way.
 */
template <typename T> class Answer : public RequestBase
{
public:
    Answer(const char* name, bool write) : RequestBase(name, write) { m_promise.start(); }
    QFuture<Result<T>> future() const { return m_promise.future(); }

    /** On the admin thread, before work begins. */
    void watchCancel()
    {
        m_watcher = std::make_unique<QFutureWatcher<Result<T>>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::canceled, m_watcher.get(), [this] {
            const auto hooks = std::exchange(m_onCancel, {}); // one of them may hold the last reference
            finish();
            for (const auto& hook : hooks)
                hook();
        });
        m_watcher->setFuture(m_promise.future());
    }

    /** What takes requests back when the future is cancelled. */
    void onCancel(std::function<void()> hook) { m_onCancel.push_back(std::move(hook)); }

    bool cancelled() const override { return m_finished || m_promise.isCanceled(); }
    void add(Result<T> result)
    {
        if (!cancelled())
            m_promise.addResult(std::move(result));
    }
    void finish()
    {
        if (std::exchange(m_finished, true))
            return;
        if (!m_promise.isCanceled())
            reportTime();
        m_promise.finish();
    }
    void finishWith(Result<T> result)
    {
        add(std::move(result));
        finish();
    }

private:
    mutable QPromise<Result<T>> m_promise;
    std::unique_ptr<QFutureWatcher<Result<T>>> m_watcher;
    std::vector<std::function<void()>> m_onCancel;
    bool m_finished = false;
};
template <typename T> using AnswerPtr = std::shared_ptr<Answer<T>>;

} // namespace kafka
