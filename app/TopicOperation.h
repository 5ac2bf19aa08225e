// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeOperation.h"
#include "app/TopicFactsReader.h"
#include "kafka/analysis/TopicPlans.h"

#include <QPointer>

#include <chrono>

namespace app {

/** Cluster, environment and command line options of a session, for plans. */
kafka::PlanContext planContext(const ClusterSession* session);

/**
 * What the changes to topics have in common: only the newest plan counts, writes can be cancelled, and what was written is
 * read back (a topic's metadata may take a moment to follow). GUI thread; owned by PlanFlow.
 */
class TopicOperation : public ChangeOperation
{
    Q_OBJECT
public:
    using ChangeOperation::ChangeOperation;

    void cancel() override;
    /** How long a change is looked for after it was sent; shorter in tests. */
    void setReadBackTime(std::chrono::milliseconds time) { m_readBackFor = time; }

protected:
    /** Begins a new plan; answers to older ones are dropped. */
    void beginPlan();
    /** Reads topics for the plan begun; `done` is not called when a newer plan has begun or the topics cannot be asked. */
    void readForPlan(const QStringList& topics, const TopicQuestions& questions, std::function<void(const TopicReading&)> done);
    /** A number that changes with every beginPlan(): answers carry it and are dropped when it has moved on. */
    int generation() const { return m_generation; }
    /** Remembers a request under way, for cancel(). */
    template <typename T> QFuture<T> keep(QFuture<T> future)
    {
        m_cancels.push_back([future]() mutable { future.cancel(); });
        return future;
    }
    /**
     * Reads the topics again and again (every 200 ms) until `enough` or until five seconds (setReadBackTime()) have passed, then hands over
     * what was read last. An error only when not even the last reading succeeded.
     */
    void readBack(const QStringList& topics, const TopicQuestions& questions, std::function<bool(const TopicReading&)> enough,
                  std::function<void(const TopicReading&, const std::optional<kafka::Error>&)> done);
    void setApplying(bool on) { m_applying = on; }
    bool isApplying() const { return m_applying; }

    static kafka::Error notConnected();
    static kafka::RowOutcome succeeded(const QString& text) { return {kafka::RowOutcome::State::Done, text}; }
    static kafka::RowOutcome refused(const kafka::Error& error);
    static kafka::RowOutcome unknown(const QString& text) { return {kafka::RowOutcome::State::Unknown, text}; }

private:
    using Clock = std::chrono::steady_clock;
    void readAgain(const QStringList& topics, const TopicQuestions& questions, std::function<bool(const TopicReading&)> enough,
                   std::function<void(const TopicReading&, const std::optional<kafka::Error>&)> done, Clock::time_point until);

    QPointer<TopicFactsReader> m_reader;
    std::vector<std::function<void()>> m_cancels;
    std::chrono::milliseconds m_readBackFor {5000};
    int m_generation = 0;
    bool m_applying = false;
};

/** What the broker said: its own text where it gave one. */
QString brokerText(const kafka::Error& error);

} // namespace app
