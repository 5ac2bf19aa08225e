// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeleteTopicsOperation.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/Request.h"

namespace app {

using kafka::ErrorKind;

DeleteTopicsOperation::DeleteTopicsOperation(ClusterSession* session, const QStringList& topics, QObject* parent)
    : TopicOperation(session, parent), m_topics(topics)
{
    // Which groups use the topics is part of the plan: it is made anew when they are known.
    if (!groupOffsetsKnown(*session->data())) {
        connect(session->data(), &ClusterData::loadingChanged, this, [this](DataSubject subject) {
            const bool ended = !this->session()->data()->isLoading(subject);
            if (ended && (subject == DataSubject::GroupOffsets || subject == DataSubject::Groups) && !isApplying() && m_asked.isEmpty())
                computePlan();
        });
        session->data()->refreshGroups();
    }
}

void DeleteTopicsOperation::computePlan()
{
    beginPlan();
    m_evidence.begin(*session()->data(), m_topics);
    TopicQuestions questions;
    questions.watermarks = true;
    questions.newest = true;
    questions.groups = m_evidence.groups();
    readForPlan(m_topics, questions, [this](const TopicReading& reading) { show(reading); });
}

void DeleteTopicsOperation::show(const TopicReading& reading)
{
    const ClusterData& data = *session()->data();
    std::vector<kafka::TopicFacts> topics;
    for (const QString& name : std::as_const(m_topics)) {
        kafka::TopicFacts facts;
        facts.name = name;
        facts.groups = data.groupsOfTopic(name);
        facts.groupsKnown = groupOffsetsKnown(data);
        const kafka::Topic* topic = reading.topic(name);
        if (!topic) {
            facts.problem = reading.topics.contains(name) ? reading.topics.value(name).error().message : tr("The cluster did not describe it.");
            topics.push_back(facts);
            continue;
        }
        facts.internal = topic->internal || kafka::isInternalTopicName(name);
        facts.partitions = int(topic->partitions.size());
        facts.span = 0;
        for (const auto& partition : topic->partitions) {
            const auto span = reading.watermarks.value({name, partition.id}).span();
            facts.span = facts.span && span ? std::optional(*facts.span + *span) : std::nullopt;
        }
        topics.push_back(facts);
    }
    Q_EMIT planned(kafka::deleteTopicsPlan(planContext(session()), topics, m_evidence.lines(data, m_topics, reading)));
}

void DeleteTopicsOperation::apply(const std::vector<int>& rows)
{
    setApplying(true);
    m_asked.clear();
    for (const int row : rows)
        m_asked << m_topics.at(row);
    const auto all = [this](const kafka::Error& error) {
        kafka::BatchResult<QString, kafka::Done> batch;
        for (const QString& topic : std::as_const(m_asked))
            batch.push_back({topic, kafka::Failure(error)});
        finishApply(batch);
    };
    if (!session()->gateway()) {
        all(notConnected());
        return;
    }
    onReply(
        this, keep(session()->gateway()->deleteTopics(m_asked)),
        [this](const kafka::BatchResult<QString, kafka::Done>& batch) { finishApply(batch); }, all);
}

void DeleteTopicsOperation::finishApply(const kafka::BatchResult<QString, kafka::Done>& batch)
{
    QHash<QString, kafka::Error> open;
    QStringList silent = m_asked;
    for (const auto& answer : batch) {
        silent.removeAll(answer.key);
        if (answer.result)
            outcome(answer.key, succeeded(tr("Deleted.")));
        else if (answer.result.error().kind == ErrorKind::NotFound)
            outcome(answer.key, succeeded(tr("It was gone already.")));
        else if (answer.result.error().outcomeUnknown)
            open.insert(answer.key, answer.result.error());
        else
            outcome(answer.key, refused(answer.result.error()));
    }
    for (const QString& topic : std::as_const(silent)) // an answer that leaves a topic out says nothing about it
        open.insert(topic, kafka::Error {});
    if (open.isEmpty())
        end();
    else
        readBackOpen(open);
}

void DeleteTopicsOperation::readBackOpen(const QHash<QString, kafka::Error>& open)
{
    const QStringList names = open.keys();
    const auto isGone = [](const TopicReading& reading, const QString& name) {
        const auto it = reading.topics.constFind(name);
        return it != reading.topics.cend() && !*it && it->error().kind == ErrorKind::NotFound;
    };
    readBack(
        names, {},
        [names, isGone](const TopicReading& reading) {
            return std::all_of(names.begin(), names.end(), [&](const QString& name) { return isGone(reading, name); });
        },
        [this, open, isGone](const TopicReading& reading, const std::optional<kafka::Error>& error) {
            for (auto it = open.cbegin(); it != open.cend(); ++it) {
                if (isGone(reading, it.key()))
                    outcome(it.key(), succeeded(tr("Read back: it is gone.")));
                else
                    outcome(it.key(),
                            unknown(QStringLiteral("%1 %2").arg(brokerText(*it), error ? tr("It could not be read back: %1").arg(error->message)
                                                                                       : tr("Read back: it is still there. It may go later."))));
            }
            end();
        });
}

void DeleteTopicsOperation::outcome(const QString& topic, const kafka::RowOutcome& outcome)
{
    if (const auto row = m_topics.indexOf(topic); row >= 0)
        Q_EMIT rowDone(int(row), outcome);
}

void DeleteTopicsOperation::end()
{
    setApplying(false);
    Q_EMIT finished();
}

} // namespace app
