// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AddPartitionsOperation.h"

#include "app/ClusterSession.h"
#include "app/Request.h"

namespace app {

using kafka::ErrorKind;

void AddPartitionsOperation::computePlan()
{
    beginPlan();
    TopicQuestions questions;
    questions.configs = true;
    readForPlan({m_topic}, questions, [this](const TopicReading& reading) {
        const kafka::Topic* topic = reading.topic(m_topic);
        if (!topic) {
            Q_EMIT planFailed(reading.topics.contains(m_topic) ? reading.topics.value(m_topic).error() : notConnected());
            return;
        }
        kafka::TopicFacts facts;
        facts.name = m_topic;
        facts.internal = topic->internal || kafka::isInternalTopicName(m_topic);
        facts.partitions = int(topic->partitions.size());
        facts.cleanupPolicy = reading.cleanupPolicy(m_topic);
        Q_EMIT currentKnown(facts.partitions);
        const int total = m_total > 0 ? m_total : facts.partitions;
        if (total > facts.partitions && !facts.internal)
            validate(facts, total);
        else
            Q_EMIT planned(kafka::addPartitionsPlan(planContext(session()), facts, total, std::nullopt));
    });
}

void AddPartitionsOperation::validate(const kafka::TopicFacts& facts, int total)
{
    if (!session()->gateway()) { // gone while the facts were read
        Q_EMIT planFailed(notConnected());
        return;
    }
    const int asked = generation();
    const auto show = [this, facts, total, asked](const std::optional<kafka::Error>& problem) {
        if (asked != generation() || isApplying())
            return;
        m_planned = total;
        Q_EMIT planned(kafka::addPartitionsPlan(planContext(session()), facts, total, problem));
    };
    onReply(
        this, keep(session()->gateway()->createPartitions({{m_topic, total, true}})),
        [show](const kafka::BatchResult<QString, kafka::Done>& batch) {
            show(batch.empty() || batch.front().result ? std::nullopt : std::optional(batch.front().result.error()));
        },
        [this, asked, show](const kafka::Error& error) {
            if (error.kind == ErrorKind::ReadOnly)
                show(std::nullopt); // nothing may be sent: the plan is shown unchecked, the dialog says why
            else if (asked == generation() && error.kind != ErrorKind::Cancelled)
                Q_EMIT planFailed(error);
        });
}

void AddPartitionsOperation::apply(const std::vector<int>&)
{
    setApplying(true);
    if (!session()->gateway()) {
        end(refused(notConnected()));
        return;
    }
    onReply(
        this, keep(session()->gateway()->createPartitions({{m_topic, m_planned, false}})),
        [this](const kafka::BatchResult<QString, kafka::Done>& batch) {
            finishApply(batch.empty() ? kafka::Result<kafka::Done>(kafka::Failure(notConnected())) : batch.front().result);
        },
        [this](const kafka::Error& error) { finishApply(kafka::Failure(error)); });
}

void AddPartitionsOperation::finishApply(const kafka::Result<kafka::Done>& result)
{
    if (!result && !result.error().outcomeUnknown) {
        end(refused(result.error()));
        return;
    }
    const auto count = [topic = m_topic](const TopicReading& reading) {
        const kafka::Topic* found = reading.topic(topic);
        return found ? int(found->partitions.size()) : -1;
    };
    readBack(
        {m_topic}, {}, [count, wanted = m_planned](const TopicReading& reading) { return count(reading) >= wanted; },
        [this, count, result](const TopicReading& reading, const std::optional<kafka::Error>&) {
            const int now = count(reading);
            const QString text = now < 0 ? tr("It could not be read back.") : tr("Read back: partitions: %1").arg(now);
            if (result || now == m_planned)
                end(succeeded(text));
            else
                end(unknown(QStringLiteral("%1 %2").arg(brokerText(result.error()), text)));
        });
}

void AddPartitionsOperation::end(const kafka::RowOutcome& outcome)
{
    Q_EMIT rowDone(0, outcome);
    setApplying(false);
    Q_EMIT finished();
}

} // namespace app
