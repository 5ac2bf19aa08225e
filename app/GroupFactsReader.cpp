// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GroupFactsReader.h"

#include "app/Request.h"

#include <algorithm>

namespace app {

using kafka::Error;
using kafka::ErrorKind;
using kafka::OffsetSpec;
using kafka::Result;
using kafka::TopicPartition;

const kafka::CommittedOffset* GroupFacts::committed(const QString& group, const TopicPartition& tp) const
{
    const auto it = offsets.constFind(group);
    return it != offsets.cend() && *it ? (**it)->find(tp) : nullptr;
}

kafka::PartitionFacts GroupFacts::partition(const QString& group, const TopicPartition& tp) const
{
    kafka::PartitionFacts facts;
    facts.partition = tp;
    facts.watermarks = logs.value(tp);
    facts.problem = problems.value(tp);
    facts.compacted = compacted.contains(tp.topic);
    if (const auto at = atTime.constFind(tp); at != atTime.cend())
        facts.atTime = *at;
    if (const auto* offset = committed(group, tp)) {
        if (offset->error)
            facts.problem = offset->error->message;
        else
            facts.committed = offset->offset;
    }
    return facts;
}

GroupFactsReader::GroupFactsReader(kafka::AdminGateway* gateway, QObject* parent) : QObject(parent), m_gateway(gateway) { }

GroupFactsReader::~GroupFactsReader()
{
    for (const auto& cancel : m_cancels)
        cancel();
}

void GroupFactsReader::drop()
{
    m_dropped = true;
    for (const auto& cancel : std::exchange(m_cancels, {}))
        cancel();
    deleteLater();
}

template <typename T> void GroupFactsReader::keep(const QFuture<T>& future)
{
    m_cancels.emplace_back([root = future]() mutable { root.cancel(); });
    ++m_open;
}

void GroupFactsReader::read(const QStringList& groups, Choose partitions, std::optional<kafka::TimePoint> time)
{
    m_choose = std::move(partitions);
    m_time = time;
    if (!m_gateway) {
        Error error;
        error.kind = ErrorKind::Connection;
        error.message = tr("Not connected.");
        m_error = error;
        QMetaObject::invokeMethod(this, &GroupFactsReader::end, Qt::QueuedConnection);
        return;
    }
    readGroups(groups);
    if (!m_choose)
        return;
    const auto metadata = m_gateway->metadata();
    keep(metadata);
    onReply(
        this, metadata,
        [this](const kafka::ClusterMetadataPtr& answer) {
            m_facts.metadata = answer;
            partDone(&GroupFactsReader::readLogs);
        },
        [this](const Error& error) {
            m_error = error;
            partDone(&GroupFactsReader::readLogs);
        });
}

void GroupFactsReader::readGroups(const QStringList& groups)
{
    const auto next = [this](bool) { partDone(&GroupFactsReader::readLogs); };
    const auto list = m_gateway->listGroups();
    keep(list);
    onStream(
        this, list,
        [this](const Result<kafka::GroupListings>& part) {
            if (!part) {
                m_facts.listErrors.push_back(part.error());
                return;
            }
            for (const auto& group : part->groups)
                m_facts.listed.insert(group.id, group.type);
            m_facts.listErrors.insert(m_facts.listErrors.end(), part->errors.begin(), part->errors.end());
        },
        next);
    if (groups.isEmpty())
        return;
    const auto descriptions = m_gateway->describeGroups(groups);
    keep(descriptions);
    onStream(
        this, descriptions,
        [this](const Result<kafka::Outcome<QString, kafka::GroupDescription>>& answer) {
            if (!answer)
                m_error = answer.error();
            else
                m_facts.descriptions.insert(answer->key, answer->result);
        },
        next);
    const auto offsets = m_gateway->listGroupOffsets(groups);
    keep(offsets);
    onStream(
        this, offsets,
        [this](const Result<kafka::Outcome<QString, kafka::GroupOffsetsPtr>>& answer) {
            if (!answer)
                m_error = answer.error();
            else
                m_facts.offsets.insert(answer->key, answer->result);
        },
        next);
}

void GroupFactsReader::partDone(void (GroupFactsReader::*next)())
{
    if (--m_open == 0 && !m_dropped)
        (this->*next)();
}

void GroupFactsReader::readLogs()
{
    const std::vector<TopicPartition> chosen = m_error || !m_choose ? std::vector<TopicPartition> {} : m_choose(m_facts);
    std::vector<TopicPartition> existing;
    for (const auto& tp : chosen) {
        const kafka::Topic* topic = m_facts.metadata->find(tp.topic);
        const auto& partitions = topic ? topic->partitions : std::vector<kafka::Partition> {};
        if (std::any_of(partitions.begin(), partitions.end(), [&](const auto& p) { return p.id == tp.partition; }))
            existing.push_back(tp);
        else
            m_facts.problems.insert(tp, topic ? tr("the topic has no such partition") : tr("the topic does not exist"));
    }
    if (existing.empty()) {
        end();
        return;
    }
    m_open = 1; // held until all are started: an answer may come at once
    readOffsets({OffsetSpec::Earliest, {}}, existing);
    readOffsets({OffsetSpec::Latest, {}}, existing);
    if (m_time)
        readOffsets({OffsetSpec::AtTime, *m_time}, existing);
    readPolicies(existing);
    partDone(&GroupFactsReader::end);
}

void GroupFactsReader::readOffsets(OffsetSpec spec, const std::vector<TopicPartition>& partitions)
{
    kafka::ListOffsetsRequest request;
    for (const auto& tp : partitions)
        request.partitions.emplace_back(tp, spec);
    const auto stream = m_gateway->listOffsets(request, m_facts.metadata);
    keep(stream);
    onStream(
        this, stream,
        [this, spec, partitions](const Result<kafka::OffsetsChunk>& chunk) {
            if (chunk) {
                take(*chunk, spec.kind);
                return;
            }
            for (const auto& tp : partitions)
                m_facts.problems.insert(tp, chunk.error().message);
        },
        [this](bool) { partDone(&GroupFactsReader::end); });
}

void GroupFactsReader::take(const kafka::OffsetsChunk& chunk, OffsetSpec::Kind kind)
{
    for (const auto& [tp, result] : chunk.offsets) {
        if (!result)
            m_facts.problems.insert(tp, result.error().message);
        else if (kind == OffsetSpec::Earliest)
            m_facts.logs[tp].earliest = result->offset;
        else if (kind == OffsetSpec::Latest)
            m_facts.logs[tp].latest = result->offset;
        else
            m_facts.atTime.insert(tp, *result);
    }
}

void GroupFactsReader::readPolicies(const std::vector<TopicPartition>& partitions)
{
    QSet<QString> topics;
    for (const auto& tp : partitions)
        topics.insert(tp.topic);
    std::vector<kafka::ConfigResource> resources;
    for (const QString& topic : topics)
        resources.push_back({kafka::ConfigResourceType::Topic, topic});
    const auto stream = m_gateway->describeConfigs(resources);
    keep(stream);
    // Without permission to read the policy the plan is the same, only without the note.
    onStream(
        this, stream,
        [this](const Result<kafka::ConfigChunk>& chunk) {
            if (!chunk)
                return;
            for (const auto& [resource, result] : *chunk) {
                const kafka::ConfigEntry* policy = result ? result->find(QStringLiteral("cleanup.policy")) : nullptr;
                if (policy && policy->value && policy->value->contains(QLatin1String("compact")))
                    m_facts.compacted.insert(resource.name);
            }
        },
        [this](bool) { partDone(&GroupFactsReader::end); });
}

void GroupFactsReader::end()
{
    if (m_error)
        Q_EMIT failed(*m_error);
    else
        Q_EMIT done();
}

} // namespace app
