// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CreateTopicOperation.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/Request.h"

namespace app {

using kafka::ErrorKind;

namespace {

/** The answer of a batch for the one thing asked; a batch without it is an answer that does not fit. */
kafka::Result<kafka::Done> onlyResult(const kafka::BatchResult<QString, kafka::Done>& batch)
{
    if (!batch.empty())
        return batch.front().result;
    kafka::Error error;
    error.message = CreateTopicOperation::tr("The answer of the broker does not name the topic.");
    return kafka::Failure(error);
}

} // namespace

void CreateTopicOperation::computePlan()
{
    beginPlan();
    if (!session()->gateway()) {
        Q_EMIT planFailed(notConnected());
        return;
    }
    if (!m_defaultsAsked)
        readDefaults();
    m_planned = m_request;
    if (const auto missing = kafka::missingInCreateTopic(m_planned))
        emitPlan(missing);
    else
        validate();
}

void CreateTopicOperation::emitPlan(const std::optional<kafka::CreateTopicProblem>& problem)
{
    Q_EMIT problemChanged(problem);
    Q_EMIT planned(kafka::createTopicPlan(planContext(session()), m_planned, m_defaults, problem));
}

void CreateTopicOperation::validate()
{
    if (!session()->gateway()) { // gone while the facts were read
        Q_EMIT planFailed(notConnected());
        return;
    }
    kafka::CreateTopicRequest request = m_planned;
    request.validateOnly = true;
    const int asked = generation();
    onReply(
        this, keep(session()->gateway()->createTopics({request})),
        [this, asked](const kafka::BatchResult<QString, kafka::Done>& batch) {
            if (asked != generation() || isApplying())
                return;
            const auto result = onlyResult(batch);
            emitPlan(result ? std::nullopt : std::optional(kafka::createTopicProblem(m_planned, result.error())));
        },
        [this, asked](const kafka::Error& error) {
            if (asked != generation() || isApplying() || error.kind == ErrorKind::Cancelled)
                return;
            if (error.kind == ErrorKind::ReadOnly) // nothing may be sent: the plan is shown unchecked, the dialog says why
                emitPlan(std::nullopt);
            else
                Q_EMIT planFailed(error);
        });
}

void CreateTopicOperation::readDefaults()
{
    m_defaultsAsked = true;
    if (const auto& metadata = session()->data()->metadata()) {
        readDefaultsFrom(*metadata);
        return;
    }
    onReply(
        this, session()->gateway()->metadata(), [this](const kafka::ClusterMetadataPtr& metadata) { readDefaultsFrom(*metadata); },
        [this](const kafka::Error&) { m_defaultsAsked = false; });
}

void CreateTopicOperation::readDefaultsFrom(const kafka::ClusterMetadata& metadata)
{
    // Any topic's settings name all that the brokers know; a plain one before an internal one, which differs more.
    std::vector<kafka::ConfigResource> resources;
    if (!metadata.brokers.empty())
        resources.push_back({kafka::ConfigResourceType::Broker, QString::number(metadata.brokers.front().id)});
    const kafka::Topic* example = nullptr;
    for (const auto& topic : metadata.topics) {
        if (!example || kafka::isInternalTopicName(example->name))
            example = &topic;
    }
    if (example)
        resources.push_back({kafka::ConfigResourceType::Topic, example->name});
    if (resources.empty())
        return;
    onStream(
        this, session()->gateway()->describeConfigs(resources),
        [this](const kafka::Result<kafka::ConfigChunk>& chunk) {
            if (!chunk)
                return;
            for (const auto& answer : *chunk) {
                if (answer.result)
                    takeDefaults(*answer.result);
            }
        },
        [this](bool) {
            Q_EMIT settingsKnown(m_defaults.settings);
            if (!isApplying())
                computePlan();
        });
}

void CreateTopicOperation::takeDefaults(const kafka::ConfigDescription& description)
{
    if (description.resource.type == kafka::ConfigResourceType::Broker) {
        if (const auto* entry = description.find(QStringLiteral("num.partitions")))
            m_defaults.partitions = entry->value;
        if (const auto* entry = description.find(QStringLiteral("default.replication.factor")))
            m_defaults.replicationFactor = entry->value;
        if (m_defaults.settings.empty())
            m_defaults.settings = kafka::topicSettingsFromBroker(description);
        return;
    }
    // What a new topic would get: the value below the example topic's own, if it has one.
    m_defaults.settings.clear();
    for (kafka::ConfigEntry entry : description.entries) {
        if (entry.source == kafka::ConfigSource::DynamicTopic) {
            entry.value = std::nullopt;
            for (const auto& synonym : entry.synonyms) {
                if (synonym.source != kafka::ConfigSource::DynamicTopic) {
                    entry.value = synonym.value;
                    break;
                }
            }
        }
        m_defaults.settings.push_back(std::move(entry));
    }
}

void CreateTopicOperation::apply(const std::vector<int>&)
{
    // The rows are one request: the topic is created with all its settings or not at all.
    setApplying(true);
    if (!session()->gateway()) {
        finishAll(refused(notConnected()));
        return;
    }
    onReply(
        this, keep(session()->gateway()->createTopics({m_planned})),
        [this](const kafka::BatchResult<QString, kafka::Done>& batch) { finishApply(onlyResult(batch)); },
        [this](const kafka::Error& error) { finishApply(kafka::Failure(error)); });
}

void CreateTopicOperation::finishApply(const kafka::Result<kafka::Done>& result)
{
    if (!result && !result.error().outcomeUnknown) {
        finishAll(refused(result.error()));
        if (result.error().kind != ErrorKind::ReadOnly)
            Q_EMIT problemChanged(kafka::createTopicProblem(m_planned, result.error()));
        return;
    }
    TopicQuestions questions;
    questions.configs = true;
    const QString name = m_planned.name;
    readBack(
        {name}, questions,
        [name](const TopicReading& reading) {
            const kafka::Topic* topic = reading.topic(name);
            return topic && !topic->partitions.empty() && reading.configs.contains(name);
        },
        [this, name, result](const TopicReading& reading, const std::optional<kafka::Error>& error) {
            const kafka::Topic* topic = reading.topic(name);
            if (!topic) {
                if (result)
                    finishAll(succeeded(tr("The broker accepted it; it could not be read back yet.")));
                else
                    finishAll(unknown(
                        tr("%1 Read back: %2").arg(brokerText(result.error()), error ? error->message : tr("there is no such topic (yet)."))));
                return;
            }
            Q_EMIT rowDone(0, succeeded(tr("Read back: partitions: %1, replication factor: %2")
                                            .arg(QString::number(topic->partitions.size()), QString::number(topic->replicationFactor()))));
            for (size_t i = 0; i < m_planned.configs.size(); ++i) {
                const auto config = reading.configs.value(name);
                const kafka::ConfigEntry* entry = config.find(m_planned.configs[i].name);
                Q_EMIT rowDone(int(i) + 1, succeeded(entry && entry->value ? tr("Read back: %1").arg(*entry->value) : tr("Set.")));
            }
            setApplying(false);
            Q_EMIT finished();
        });
}

void CreateTopicOperation::finishAll(const kafka::RowOutcome& outcome)
{
    for (size_t i = 0; i <= m_planned.configs.size(); ++i)
        Q_EMIT rowDone(int(i), outcome);
    setApplying(false);
    Q_EMIT finished();
}

} // namespace app
