// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TopicFactsReader.h"

#include "app/Request.h"

#include <algorithm>

namespace app {

using kafka::Error;
using kafka::OffsetSpec;
using kafka::Result;

const kafka::Topic* TopicReading::topic(const QString& name) const
{
    const auto it = topics.constFind(name);
    return it != topics.cend() && *it ? &**it : nullptr;
}

std::optional<QString> TopicReading::cleanupPolicy(const QString& topic) const
{
    const auto it = configs.constFind(topic);
    const kafka::ConfigEntry* entry = it == configs.cend() ? nullptr : it->find(QStringLiteral("cleanup.policy"));
    return entry ? entry->value : std::nullopt;
}

TopicFactsReader::~TopicFactsReader()
{
    for (const auto& cancel : m_cancels)
        cancel();
}

template <typename T> QFuture<T> TopicFactsReader::keep(QFuture<T> future)
{
    m_cancels.push_back([future]() mutable { future.cancel(); });
    return future;
}

void TopicFactsReader::read(const QStringList& topics, const TopicQuestions& questions, Finished done)
{
    m_questions = questions;
    m_done = std::move(done);
    onReply(
        this, keep(m_gateway->describeTopics(topics)),
        [this](const kafka::BatchResult<QString, kafka::Topic>& answers) {
            for (const auto& answer : answers)
                m_reading.topics.insert(answer.key, answer.result);
            readRest();
        },
        [this](const Error& error) { m_done(error); });
}

void TopicFactsReader::readRest()
{
    // The descriptions are newer than any cached metadata: they say whom to ask.
    auto leaders = std::make_shared<kafka::ClusterMetadata>();
    std::vector<kafka::TopicPartition> partitions;
    for (const auto& answer : std::as_const(m_reading.topics)) {
        if (!answer)
            continue;
        leaders->topics.push_back(*answer);
        for (const auto& partition : answer->partitions)
            partitions.push_back({answer->name, partition.id});
    }
    std::sort(leaders->topics.begin(), leaders->topics.end(), [](const auto& a, const auto& b) { return a.name < b.name; });

    m_open = 1; // this function itself, so that nothing ends before all was asked
    const auto ask = [&](OffsetSpec spec) {
        kafka::ListOffsetsRequest request;
        for (const auto& tp : partitions)
            request.partitions.emplace_back(tp, spec);
        readOffsets(request, leaders, spec.kind);
    };
    if (!partitions.empty()) {
        if (m_questions.watermarks) {
            ask({OffsetSpec::Earliest, {}});
            ask({OffsetSpec::Latest, {}});
        }
        if (m_questions.newest)
            ask({OffsetSpec::MaxTimestamp, {}});
        if (m_questions.time)
            ask({OffsetSpec::AtTime, *m_questions.time});
    }
    if (m_questions.configs && !leaders->topics.empty())
        readConfigs();
    if (!m_questions.groups.isEmpty())
        readGroups();
    partDone();
}

void TopicFactsReader::readOffsets(const kafka::ListOffsetsRequest& request, const kafka::ClusterMetadataPtr& leaders, OffsetSpec::Kind kind)
{
    ++m_open;
    onStream(
        this, keep(m_gateway->listOffsets(request, leaders)),
        [this, kind, request](const Result<kafka::OffsetsChunk>& chunk) {
            if (chunk) {
                take(*chunk, kind);
                return;
            }
            for (const auto& [tp, spec] : request.partitions) {
                if (!m_reading.errors.contains(tp))
                    m_reading.errors.insert(tp, chunk.error());
            }
        },
        [this](bool) { partDone(); });
}

void TopicFactsReader::take(const kafka::OffsetsChunk& chunk, OffsetSpec::Kind kind)
{
    for (const auto& [tp, offset] : chunk.offsets) {
        if (!offset) {
            // The newest record is only evidence: without it a plan is still a plan.
            if (kind != OffsetSpec::MaxTimestamp)
                m_reading.errors.insert(tp, offset.error());
            continue;
        }
        switch (kind) {
        case OffsetSpec::Earliest: m_reading.watermarks[tp].earliest = offset->offset; break;
        case OffsetSpec::Latest: m_reading.watermarks[tp].latest = offset->offset; break;
        case OffsetSpec::MaxTimestamp: m_reading.newest.insert(tp, *offset); break;
        case OffsetSpec::AtTime: m_reading.atTime.insert(tp, *offset); break;
        }
    }
}

void TopicFactsReader::readConfigs()
{
    std::vector<kafka::ConfigResource> resources;
    for (const auto& answer : std::as_const(m_reading.topics)) {
        if (answer)
            resources.push_back({kafka::ConfigResourceType::Topic, answer->name});
    }
    ++m_open;
    onStream(
        this, keep(m_gateway->describeConfigs(resources)),
        [this](const Result<kafka::ConfigChunk>& chunk) {
            if (!chunk)
                return;
            for (const auto& answer : *chunk) {
                if (answer.result)
                    m_reading.configs.insert(answer.key.name, *answer.result);
            }
        },
        [this](bool) { partDone(); });
}

void TopicFactsReader::readGroups()
{
    ++m_open;
    onStream(
        this, keep(m_gateway->listGroupOffsets(m_questions.groups)),
        [this](const Result<kafka::Outcome<QString, kafka::GroupOffsetsPtr>>& answer) {
            if (answer && answer->result)
                m_reading.groupOffsets.insert(answer->key, *answer->result);
        },
        [this](bool) { partDone(); });
}

void TopicFactsReader::partDone()
{
    if (--m_open == 0)
        m_done(std::nullopt);
}

} // namespace app
