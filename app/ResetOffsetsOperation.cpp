// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ResetOffsetsOperation.h"

#include "app/ClusterSession.h"
#include "app/SessionCommand.h"
#include "kafka/analysis/ResetTime.h"
#include "models/Formats.h"

#include <algorithm>
#include <set>

namespace app {

using kafka::ConfirmationLevel;
using kafka::TopicPartition;

ResetOffsetsOperation::ResetOffsetsOperation(ClusterSession* session, const QString& group, QObject* parent)
    : OffsetsOperation(session, parent), m_group(group), m_missing(tr("Choose which offsets to reset, and where to."))
{ }

void ResetOffsetsOperation::setRequest(const kafka::OffsetResetRequest& request)
{
    m_request = request;
    m_missing.clear();
}

void ResetOffsetsOperation::setMissing(const QString& missing)
{
    m_request.reset();
    m_missing = missing;
}

std::vector<TopicPartition> ResetOffsetsOperation::scope(const GroupFacts& facts) const
{
    std::set<TopicPartition> chosen(m_request->scope.partitions.begin(), m_request->scope.partitions.end());
    for (const QString& name : m_request->scope.topics) {
        const kafka::Topic* topic = facts.metadata->find(name);
        if (!topic)
            chosen.insert({name, 0}); // a row that says so
        for (const auto& partition : topic ? topic->partitions : std::vector<kafka::Partition> {})
            chosen.insert({name, partition.id});
    }
    const auto offsets = facts.offsets.constFind(m_group);
    if (m_request->scope.allTopics && offsets != facts.offsets.cend() && *offsets) {
        for (const auto& committed : (**offsets)->offsets)
            chosen.insert(committed.partition);
    }
    return {chosen.begin(), chosen.end()};
}

void ResetOffsetsOperation::computePlan()
{
    GroupFactsReader* reader = newReader();
    connect(reader, &GroupFactsReader::failed, this, &ResetOffsetsOperation::fail);
    connect(reader, &GroupFactsReader::done, this, [this, reader] { plan(reader->facts()); });
    const bool atTime = m_request && m_request->target.mode == kafka::ResetMode::AtTime;
    reader->read(
        {m_group}, [this](const GroupFacts& facts) { return m_request ? scope(facts) : std::vector<TopicPartition> {}; },
        atTime ? std::optional(m_request->target.time) : std::nullopt);
}

QStringList ResetOffsetsOperation::consequences(const std::vector<kafka::ResetRow>& rows) const
{
    QStringList sentences = kafka::resetConsequences(rows);
    if (inUse())
        sentences.prepend(inUseSentence());
    if (m_request->target.mode == kafka::ResetMode::AtTime)
        sentences << tr("The first record of %1 or later.").arg(kafka::ResetTime::echo(m_request->target.time, models::formats::zone()));
    return sentences;
}

void ResetOffsetsOperation::plan(const GroupFacts& facts)
{
    observe({m_group}, facts);
    kafka::ChangePlan plan;
    plan.title = tr("Reset offsets of group \u201c%1\u201d").arg(m_group);
    plan.applyLabel = tr("Reset offsets");
    plan.entityHeader = tr("Topic / partition");
    plan.beforeHeader = tr("Committed offset");
    plan.afterHeader = tr("New offset");
    plan.computedAt = QDateTime::currentDateTimeUtc();
    plan.refusal = refusal(m_group, facts);
    std::vector<Write> writes;
    if (const auto offsets = facts.offsets.constFind(m_group); plan.refusal.isEmpty() && offsets != facts.offsets.cend() && !*offsets) {
        fail(offsets->error());
        return;
    }
    if (!m_request) {
        plan.missing = m_missing;
        publish(plan, {});
        return;
    }
    std::vector<kafka::PartitionFacts> partitions;
    for (const TopicPartition& tp : scope(facts))
        partitions.push_back(facts.partition(m_group, tp));
    const std::vector<kafka::ResetRow> rows = kafka::planReset(m_request->target, partitions);
    for (const auto& row : rows) {
        plan.rows.push_back(kafka::toPlanRow(row, models::formats::zone()));
        writes.push_back({m_group, row.partition, row.what == kafka::ResetRow::What::Change, row.target, -1, {}});
    }
    for (const auto& [tp, offset] : m_request->target.exact) {
        const bool inScope = std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.partition == tp; });
        if (!inScope && plan.refusal.isEmpty())
            plan.refusal = tr("An offset is given for %1 / %2, which is not among the partitions to reset.").arg(tp.topic).arg(tp.partition);
    }
    if (rows.empty() && plan.refusal.isEmpty())
        plan.refusal = tr("The group has committed no offset, so “all topics” names no partition. Choose a topic or partitions.");
    std::map<QString, int> counts;
    for (const auto& topic : facts.metadata->topics)
        counts[topic.name] = int(topic.partitions.size());
    plan.command = kafka::resetCommand(commandContext(session()), m_group, m_request->target, rows, counts);
    plan.consequences = consequences(rows);
    plan.nameToType = m_group;
    if (session()->isProduction())
        plan.level = ConfirmationLevel::TypeName;
    else if (inUse() || kafka::totals(rows).skipped > 0)
        plan.level = ConfirmationLevel::TickConsequence;
    publish(plan, std::move(writes));
}

} // namespace app
