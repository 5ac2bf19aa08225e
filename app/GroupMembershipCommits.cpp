// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commits of a membership, and what the journal says of them.
#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/GroupMembership.h"
#include "app/OffsetsRestorePoint.h"
#include "models/Formats.h"

#include <QUuid>

#include <algorithm>

namespace app {

using kafka::RowOutcome;
using kafka::TopicPartition;
using State = kafka::RowOutcome::State;
namespace formats = models::formats;

namespace {

constexpr qint64 SeriesWrittenEvery = 60; // s: a line of the journal for every commit of an hour would hide the rest

QString offsetText(const std::optional<qint64>& offset) { return offset ? formats::number(*offset) : GroupMembership::tr("none"); }

} // namespace

JournalEntry GroupMembership::newEntry(const QString& kind, const QString& title) const
{
    const auto& description = m_session->data()->description();
    JournalEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.at = QDateTime::currentDateTimeUtc();
    entry.user = ChangeJournal::currentUser();
    entry.profileId = m_session->profile().id;
    entry.cluster = m_session->name();
    entry.clusterId = description ? description->clusterId : QString();
    entry.kind = kind;
    entry.title = title;
    return entry;
}

// `sent`: not these offsets again.
void GroupMembership::send(bool byInterval, const Offsets& sent)
{
    if (!m_consumer || m_open || isOver() || m_progress.state != kafka::GroupMemberState::Member || (byInterval && m_leaveAsked))
        return;
    Open open;
    open.rows = toCommit();
    std::erase_if(open.rows, [&](const auto& row) {
        const auto it = sent.find(row.partition);
        return it != sent.end() && it->second == row.position;
    });
    if (open.rows.empty())
        return;
    if (const QString why = m_session->whyNotWritable(); !why.isEmpty()) {
        m_commitText = why;
        Q_EMIT changed();
        return;
    }
    kafka::GroupCommitRequest request {++m_lastId, m_progress.generation, {}};
    open.id = request.id;
    open.moment = m_moment;
    JournalEntry entry = newEntry(QStringLiteral("group.consume.commit"), tr("Commit as member of group %1").arg(m_request.group));
    for (const auto& row : open.rows) {
        request.offsets.push_back({row.partition, *row.position});
        open.received[row.partition] = row.received;
        kafka::PlanRow line;
        line.entity = QStringLiteral("%1 / %2").arg(row.partition.topic).arg(row.partition.partition);
        line.before = offsetText(row.committed);
        line.after = offsetText(row.position);
        line.consequence = tr("%1 messages").arg(formats::number(row.uncommitted));
        entry.rows.push_back(line);
    }
    entry.outcomes.resize(entry.rows.size());
    // By interval only the first is announced; addToSeries() keeps the entry true.
    if (!byInterval || m_series.id.isEmpty()) {
        if (byInterval) {
            entry.title = tr("Commits by interval as member of group %1").arg(m_request.group);
            m_series = entry;
            m_seriesWritten = entry.at;
        }
        if (!record(entry)) {
            m_series.id.clear();
            m_commitText = tr("Nothing was committed, because it could not be journalled. %1").arg(m_session->journal()->problem());
            Q_EMIT changed();
            return;
        }
    }
    if (!byInterval)
        open.entry = entry;
    m_open = std::move(open);
    m_consumer->commit(request);
    Q_EMIT changed();
}

void GroupMembership::take(const kafka::GroupCommitResult& result)
{
    if (!m_open || m_open->id != result.id)
        return;
    Open open = *std::exchange(m_open, std::nullopt);
    std::vector<RowOutcome> outcomes;
    std::vector<TopicPartition> done;
    std::vector<TopicPartition> failed;
    QString firstProblem;
    for (const auto& row : open.rows) {
        const auto it = std::find_if(result.rows.begin(), result.rows.end(), [&](const auto& r) { return r.partition == row.partition; });
        Known& known = m_known[row.partition];
        const bool ours = known.since <= open.moment; // the partition was not given to us anew since
        if (it != result.rows.end() && !it->error) {
            if (ours) {
                known.committed = row.position;
                known.known = true;
                known.received = open.received[row.partition];
            }
            known.lastCommit = tr("%1 at %2").arg(offsetText(row.position), QTime::currentTime().toString(QStringLiteral("HH:mm:ss")));
            known.problem.clear();
            outcomes.push_back({State::Done, tr("offset %1").arg(offsetText(row.position))});
            done.push_back(row.partition);
        } else {
            const QString why = it == result.rows.end() ? tr("The broker gave no answer for this partition.") : it->error->message;
            const bool unknown = it == result.rows.end() || it->error->outcomeUnknown;
            known.lastCommit = unknown ? tr("outcome unknown") : tr("not committed");
            known.problem = why;
            if (unknown && ours) {
                known.known = false;
                known.since = m_moment + 1;
            }
            outcomes.push_back({unknown ? State::Unknown : State::Failed, why});
            failed.push_back(row.partition);
            firstProblem = firstProblem.isEmpty() ? why : firstProblem;
        }
    }
    ++m_moment;
    settle(open, outcomes, done);
    qint64 messages = 0;
    for (const auto& row : open.rows)
        messages += std::find(done.begin(), done.end(), row.partition) != done.end() ? row.uncommitted : 0;
    if (!done.empty())
        m_events.add(tr("committed"), done, tr("%1 messages").arg(formats::number(messages)), false);
    if (!failed.empty())
        m_events.add(tr("not committed"), failed, firstProblem, true);
    m_commitText = failed.empty()
                       ? tr("Committed: %1 messages (partitions: %2).").arg(formats::number(messages), formats::number(qint64(done.size())))
                       : tr("Not committed: %1 partitions. %2").arg(formats::number(qint64(failed.size())), firstProblem);
    rebuild();
    if (!knowsCommitted())
        readCommitted();
    leaveWhenReady();
    Q_EMIT changed();
}

void GroupMembership::settle(Open open, const std::vector<RowOutcome>& outcomes, const std::vector<TopicPartition>& done)
{
    if (open.entry.id.isEmpty()) {
        addToSeries(open, outcomes);
        return;
    }
    open.entry.outcomes = std::vector<std::optional<RowOutcome>>(outcomes.begin(), outcomes.end());
    open.entry.finished = true;
    open.entry.restorePoint = restorePoint(open.rows, done);
    record(open.entry);
}

void GroupMembership::settleOpen(const RowOutcome& outcome)
{
    if (auto open = std::exchange(m_open, std::nullopt))
        settle(*open, std::vector<RowOutcome>(open->rows.size(), outcome), {});
}

void GroupMembership::addToSeries(const Open& open, const std::vector<RowOutcome>& outcomes)
{
    bool turned = false; // for the worse, or back
    for (size_t i = 0; i < open.rows.size(); ++i) {
        const auto& row = open.rows[i];
        const auto [it, first] = m_seriesRows.try_emplace(row.partition);
        SeriesRow& series = it->second;
        // Moved by others in between: undoing must not go back behind that.
        if (first || (row.committed != series.done && row.committed != series.asked))
            series.before = row.committed;
        turned = turned || outcomes[i].state != (first ? State::Done : series.last.state);
        series.asked = *row.position;
        series.last = outcomes[i];
        if (series.last.state == State::Done) {
            series.done = row.position;
            ++series.commits;
        } else {
            ++series.others;
        }
    }
    if (turned || m_seriesWritten.secsTo(QDateTime::currentDateTimeUtc()) >= SeriesWrittenEvery || m_leaveAsked)
        closeSeries();
}

// Writes the series as it is: where each partition was before the first of its commits, where it is now, and how the last one went.
void GroupMembership::closeSeries()
{
    if (m_series.id.isEmpty() || m_seriesRows.empty())
        return;
    m_series.rows.clear();
    m_series.outcomes.clear();
    std::vector<models::GroupPositionRow> rows;
    std::vector<TopicPartition> partitions;
    for (const auto& [partition, series] : m_seriesRows) {
        kafka::PlanRow line;
        line.entity = QStringLiteral("%1 / %2").arg(partition.topic).arg(partition.partition);
        line.before = offsetText(series.before);
        line.after = offsetText(series.asked);
        line.consequence = tr("commits by interval so far: %1").arg(formats::number(series.commits));
        if (series.others > 0)
            line.consequence += QStringLiteral("; ") + tr("not committed, or unknown: %1").arg(formats::number(series.others));
        m_series.rows.push_back(line);
        RowOutcome outcome = series.last;
        if (outcome.state != State::Done && series.done)
            outcome.text += QLatin1Char(' ') + tr("Committed before that: offset %1.").arg(offsetText(series.done));
        m_series.outcomes.push_back(outcome);
        if (!series.done)
            continue;
        models::GroupPositionRow row;
        row.partition = partition;
        row.committed = series.before;
        row.position = series.done;
        rows.push_back(row);
        partitions.push_back(partition);
    }
    m_series.finished = true;
    m_series.restorePoint = restorePoint(rows, partitions);
    record(m_series);
    m_seriesWritten = QDateTime::currentDateTimeUtc();
}

QJsonObject GroupMembership::restorePoint(const std::vector<models::GroupPositionRow>& rows, const std::vector<TopicPartition>& partitions) const
{
    GroupBefore before {m_request.group, {}};
    for (const auto& row : rows)
        if (std::find(partitions.begin(), partitions.end(), row.partition) != partitions.end())
            before.offsets.push_back({row.partition, row.committed, row.position, -1, {}});
    return before.offsets.empty() ? QJsonObject() : offsetsRestorePoint(QStringLiteral("group.reset"), {before});
}

} // namespace app
