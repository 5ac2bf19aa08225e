// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TopicOperation.h"

#include "app/ClusterSession.h"
#include "app/SessionCommand.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace app {

namespace {
constexpr auto readBackEvery = 200ms;
} // namespace

kafka::PlanContext planContext(const ClusterSession* session) { return {commandContext(session), session->name(), session->isProduction()}; }

QString brokerText(const kafka::Error& error)
{
    if (error.detail.isEmpty() || error.detail == error.message)
        return error.message;
    return QStringLiteral("%1 %2").arg(error.message, error.detail);
}

kafka::RowOutcome TopicOperation::refused(const kafka::Error& error) { return {kafka::RowOutcome::State::Failed, brokerText(error)}; }

void TopicOperation::cancel()
{
    const auto cancels = std::exchange(m_cancels, {});
    for (const auto& cancelOne : cancels)
        cancelOne();
    delete m_reader;
}

void TopicOperation::beginPlan()
{
    ++m_generation;
    cancel(); // what older plans still ask
}

kafka::Error TopicOperation::notConnected()
{
    kafka::Error error;
    error.kind = kafka::ErrorKind::Connection;
    error.message = tr("Not connected.");
    return error;
}

void TopicOperation::readForPlan(const QStringList& topics, const TopicQuestions& questions, std::function<void(const TopicReading&)> done)
{
    delete m_reader;
    if (!session()->gateway()) {
        Q_EMIT planFailed(notConnected());
        return;
    }
    m_reader = new TopicFactsReader(session()->gateway(), this);
    m_reader->read(topics, questions, [this, reader = m_reader, done = std::move(done)](const std::optional<kafka::Error>& error) {
        reader->deleteLater();
        if (reader != m_reader)
            return;
        m_reader = nullptr;
        if (error)
            Q_EMIT planFailed(*error);
        else
            done(reader->reading());
    });
}

void TopicOperation::readBack(const QStringList& topics, const TopicQuestions& questions, std::function<bool(const TopicReading&)> enough,
                              std::function<void(const TopicReading&, const std::optional<kafka::Error>&)> done)
{
    readAgain(topics, questions, std::move(enough), std::move(done), Clock::now() + m_readBackFor);
}

void TopicOperation::readAgain(const QStringList& topics, const TopicQuestions& questions, std::function<bool(const TopicReading&)> enough,
                               std::function<void(const TopicReading&, const std::optional<kafka::Error>&)> done, Clock::time_point until)
{
    if (!session()->gateway()) {
        done({}, notConnected());
        return;
    }
    // Not m_reader: a plan that begins meanwhile must not end a read-back, nor must cancel().
    auto* reader = new TopicFactsReader(session()->gateway(), this);
    reader->read(topics, questions, [=, this](const std::optional<kafka::Error>& error) {
        reader->deleteLater();
        if ((!error && enough(reader->reading())) || Clock::now() >= until) {
            done(reader->reading(), error);
            return;
        }
        QTimer::singleShot(readBackEvery, this, [=, this] { readAgain(topics, questions, enough, done, until); });
    });
}

} // namespace app
