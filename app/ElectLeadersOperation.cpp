// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ElectLeadersOperation.h"

#include "app/ClusterSession.h"
#include "app/Request.h"

#include <algorithm>

namespace app {

namespace {

const kafka::Partition* find(const TopicReading& reading, const kafka::TopicPartition& tp)
{
    const kafka::Topic* topic = reading.topic(tp.topic);
    if (!topic)
        return nullptr;
    const auto it = std::find_if(topic->partitions.begin(), topic->partitions.end(), [&](const auto& p) { return p.id == tp.partition; });
    return it == topic->partitions.end() ? nullptr : &*it;
}

} // namespace

ElectLeadersOperation::ElectLeadersOperation(ClusterSession* session, const QStringList& topics, const std::vector<kafka::TopicPartition>& partitions,
                                             QObject* parent)
    : TopicOperation(session, parent), m_topics(topics), m_chosen(partitions)
{ }

QStringList ElectLeadersOperation::topicsOf(const std::vector<kafka::TopicPartition>& partitions) const
{
    QStringList topics;
    for (const auto& tp : partitions) {
        if (!topics.contains(tp.topic))
            topics << tp.topic;
    }
    return topics;
}

void ElectLeadersOperation::computePlan()
{
    beginPlan();
    QStringList topics = m_topics;
    for (const QString& topic : topicsOf(m_chosen)) {
        if (!topics.contains(topic))
            topics << topic;
    }
    readForPlan(topics, {}, [this](const TopicReading& reading) { show(reading); });
}

void ElectLeadersOperation::show(const TopicReading& reading)
{
    std::vector<std::pair<kafka::TopicPartition, kafka::Partition>> partitions;
    std::optional<kafka::Error> problem;
    for (auto it = reading.topics.cbegin(); it != reading.topics.cend(); ++it) {
        if (!*it) {
            problem = it->error();
            continue;
        }
        for (const auto& partition : (*it)->partitions) {
            const kafka::TopicPartition tp {it.key(), partition.id};
            if (m_topics.contains(tp.topic) || std::find(m_chosen.begin(), m_chosen.end(), tp) != m_chosen.end())
                partitions.emplace_back(tp, partition);
        }
    }
    if (partitions.empty() && problem) {
        Q_EMIT planFailed(*problem);
        return;
    }
    std::sort(partitions.begin(), partitions.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    const auto result = kafka::electLeadersPlan(planContext(session()), partitions);
    m_rows = result.partitions;
    Q_EMIT planned(result.plan);
}

void ElectLeadersOperation::apply(const std::vector<int>& rows)
{
    setApplying(true);
    m_asked.clear();
    for (const int row : rows)
        m_asked.push_back(m_rows.at(size_t(row)));
    const auto all = [this](const kafka::Error& error) {
        QHash<kafka::TopicPartition, kafka::Error> errors;
        for (const auto& tp : m_asked)
            errors.insert(tp, error);
        finishApply(errors);
    };
    if (!session()->gateway()) {
        all(notConnected());
        return;
    }
    onReply(
        this, keep(session()->gateway()->electPreferredLeaders(m_asked)),
        [this](const kafka::BatchResult<kafka::TopicPartition, kafka::Done>& batch) {
            QHash<kafka::TopicPartition, kafka::Error> errors;
            for (const auto& answer : batch) {
                if (!answer.result)
                    errors.insert(answer.key, answer.result.error());
            }
            finishApply(errors);
        },
        all);
}

void ElectLeadersOperation::finishApply(const QHash<kafka::TopicPartition, kafka::Error>& errors)
{
    // Who leads is the truth, whatever was answered: read until all that may have moved have, or for a while.
    std::vector<kafka::TopicPartition> expected;
    for (const auto& tp : m_asked) {
        if (!errors.contains(tp) || errors.value(tp).outcomeUnknown)
            expected.push_back(tp);
    }
    const auto report = [this, errors](const TopicReading& reading) {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const auto tp = m_rows[i];
            if (std::find(m_asked.begin(), m_asked.end(), tp) == m_asked.end())
                continue;
            const kafka::Partition* partition = find(reading, tp);
            const bool leads = partition && partition->preferredLeads();
            const QString now
                = partition ? tr("Read back: leader %1").arg(partition->offline() ? tr("none") : QString::number(partition->leader)) : QString();
            if (leads)
                Q_EMIT rowDone(int(i), succeeded(now));
            else if (errors.contains(tp) && !errors.value(tp).outcomeUnknown)
                Q_EMIT rowDone(int(i), refused(errors.value(tp)));
            else
                Q_EMIT rowDone(int(i), unknown(errors.contains(tp) ? QStringLiteral("%1 %2").arg(brokerText(errors.value(tp)), now) : now));
        }
        setApplying(false);
        Q_EMIT finished();
    };
    if (expected.empty()) {
        report({});
        return;
    }
    readBack(
        topicsOf(expected), {},
        [expected](const TopicReading& reading) {
            return std::all_of(expected.begin(), expected.end(), [&](const auto& tp) {
                const kafka::Partition* partition = find(reading, tp);
                return partition && partition->preferredLeads();
            });
        },
        [report](const TopicReading& reading, const std::optional<kafka::Error>&) { report(reading); });
}

} // namespace app
