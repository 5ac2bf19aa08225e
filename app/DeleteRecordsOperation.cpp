// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeleteRecordsOperation.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/Request.h"
#include "models/Formats.h"

#include <QFile>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace app {

using kafka::TopicPartition;

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

kafka::Result<QByteArray> contentOf(const QString& path)
{
    kafka::Error error;
    error.kind = kafka::ErrorKind::Invalid;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        error.message = DeleteRecordsOperation::tr("%1 could not be read: %2").arg(path, file.errorString());
    else if (file.size() > largestFile)
        error.message = DeleteRecordsOperation::tr("%1 is too large for a list of partitions.").arg(path);
    else
        return file.readAll();
    return kafka::Failure(error);
}

} // namespace

void DeleteRecordsOperation::computePlan()
{
    beginPlan();
    if (m_input.mode == kafka::DeleteRecordsInput::FromFile && !m_input.file.isEmpty())
        readFile();
    else
        understand({});
}

void DeleteRecordsOperation::readFile()
{
    const int asked = generation();
    onReply(
        this, QtConcurrent::run(contentOf, m_input.file),
        [this, asked](const QByteArray& content) {
            if (asked == generation())
                understand(content);
        },
        [this, asked](const kafka::Error& error) {
            if (asked == generation())
                refuseForm({kafka::DeleteRecordsField::File, error.message, false});
        });
}

void DeleteRecordsOperation::understand(const QByteArray& file)
{
    using namespace std::chrono;
    const auto ask = kafka::parseDeleteRecords(m_input, file, models::formats::zone(), floor<milliseconds>(system_clock::now()));
    if (!ask) {
        refuseForm(ask.error());
        return;
    }
    Q_EMIT problemChanged(std::nullopt);
    m_ask = *ask;
    const QStringList topics = m_ask.topics();
    TopicQuestions questions;
    questions.watermarks = true;
    questions.configs = true;
    questions.time = m_ask.time;
    if (session()->isProduction()) {
        m_evidence.begin(*session()->data(), topics);
        questions.newest = true;
        questions.groups = m_evidence.groups();
    }
    readForPlan(topics, questions, [this](const TopicReading& reading) { show(reading); });
}

void DeleteRecordsOperation::refuseForm(const kafka::DeleteRecordsProblem& problem)
{
    kafka::ChangePlan plan = kafka::deleteRecordsPlan(planContext(session()), {}, {}).plan;
    plan.missing = problem.missing ? problem.text : QString();
    plan.refusal = problem.missing ? QString() : problem.text;
    m_requests.clear();
    Q_EMIT problemChanged(problem);
    Q_EMIT planned(plan);
}

void DeleteRecordsOperation::show(const TopicReading& reading)
{
    kafka::DeleteRecordsFacts facts;
    facts.watermarks = reading.watermarks;
    facts.errors = reading.errors;
    QHash<QString, int> counts;
    for (auto it = reading.topics.cbegin(); it != reading.topics.cend(); ++it) {
        if (*it)
            counts.insert(it.key(), int((*it)->partitions.size()));
        else if (m_ask.scope.topics.contains(it.key())) {
            refuseForm({kafka::DeleteRecordsField::Partitions, QStringLiteral("%1: %2").arg(it.key(), it->error().message), false});
            return;
        }
        if (const auto policy = reading.cleanupPolicy(it.key()))
            facts.cleanupPolicy.insert(it.key(), *policy);
    }
    const auto targets = kafka::deleteRecordsTargets(m_ask, counts, reading.atTime);
    for (const auto& target : targets) {
        const TopicPartition& tp = target.partition;
        if (!counts.contains(tp.topic) || tp.partition >= counts.value(tp.topic)) {
            kafka::Error error;
            error.message = counts.contains(tp.topic) ? tr("the topic has no such partition") : tr("there is no such topic");
            facts.errors.insert(tp, error);
        }
    }
    if (session()->isProduction())
        facts.evidence = m_evidence.lines(*session()->data(), m_ask.topics(), reading);
    auto result = kafka::deleteRecordsPlan(planContext(session()), targets, facts);
    m_requests = std::move(result.requests);
    Q_EMIT planned(result.plan);
}

void DeleteRecordsOperation::apply(const std::vector<int>& rows)
{
    setApplying(true);
    m_asked = {};
    for (const int row : rows)
        m_asked.beforeOffset.push_back(m_requests.at(size_t(row)));
    const auto all = [this](const kafka::Error& error) {
        kafka::BatchResult<TopicPartition, kafka::DeletedRecords> batch;
        for (const auto& entry : m_asked.beforeOffset)
            batch.push_back({entry.first, kafka::Failure(error)});
        finishApply(batch);
    };
    if (!session()->gateway()) {
        all(notConnected());
        return;
    }
    onReply(
        this, keep(session()->gateway()->deleteRecords(m_asked)),
        [this](const kafka::BatchResult<TopicPartition, kafka::DeletedRecords>& batch) { finishApply(batch); }, all);
}

void DeleteRecordsOperation::finishApply(const kafka::BatchResult<TopicPartition, kafka::DeletedRecords>& batch)
{
    QHash<TopicPartition, kafka::Error> open;
    for (const auto& entry : m_asked.beforeOffset)
        open.insert(entry.first, kafka::Error {});
    for (const auto& answer : batch) {
        if (!answer.result && answer.result.error().outcomeUnknown) {
            open.insert(answer.key, answer.result.error());
            continue;
        }
        open.remove(answer.key);
        outcome(answer.key,
                answer.result ? succeeded(tr("First offset is now %1").arg(answer.result->lowWatermark)) : refused(answer.result.error()));
    }
    if (open.isEmpty())
        end();
    else
        readBackOpen(open);
}

void DeleteRecordsOperation::readBackOpen(const QHash<TopicPartition, kafka::Error>& open)
{
    QStringList topics;
    QHash<TopicPartition, qint64> wanted;
    for (const auto& [tp, offset] : m_asked.beforeOffset) {
        if (!open.contains(tp))
            continue;
        wanted.insert(tp, offset);
        if (!topics.contains(tp.topic))
            topics << tp.topic;
    }
    const auto reached = [wanted](const TopicReading& reading, const TopicPartition& tp) {
        const auto earliest = reading.watermarks.value(tp).earliest;
        return earliest && *earliest >= wanted.value(tp);
    };
    TopicQuestions questions;
    questions.watermarks = true;
    readBack(
        topics, questions,
        [wanted, reached](const TopicReading& reading) {
            return std::all_of(wanted.keyBegin(), wanted.keyEnd(), [&](const TopicPartition& tp) { return reached(reading, tp); });
        },
        [this, open, reached](const TopicReading& reading, const std::optional<kafka::Error>&) {
            for (auto it = open.cbegin(); it != open.cend(); ++it) {
                const auto earliest = reading.watermarks.value(it.key()).earliest;
                const QString text = earliest ? tr("Read back: first offset %1").arg(*earliest) : tr("It could not be read back.");
                outcome(it.key(),
                        reached(reading, it.key()) ? succeeded(text) : unknown(QStringLiteral("%1 %2").arg(brokerText(*it), text).trimmed()));
            }
            end();
        });
}

void DeleteRecordsOperation::outcome(const TopicPartition& tp, const kafka::RowOutcome& outcome)
{
    for (size_t i = 0; i < m_requests.size(); ++i) {
        if (m_requests[i].first == tp)
            Q_EMIT rowDone(int(i), outcome);
    }
}

void DeleteRecordsOperation::end()
{
    setApplying(false);
    Q_EMIT finished();
}

} // namespace app
