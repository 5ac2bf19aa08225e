// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a membership ends: by request, because writing is locked, or with its connection.
#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/GroupMembership.h"
#include "app/Request.h"
#include "models/Formats.h"
#include "models/GroupText.h"

#include <algorithm>

namespace app {

using kafka::GroupMemberState;
using kafka::RowOutcome;
using kafka::TopicPartition;
using State = kafka::RowOutcome::State;
namespace formats = models::formats;

void GroupMembership::onWritable()
{
    if (isOver() || m_leaveSent || m_session->whyNotWritable().isEmpty())
        return;
    m_events.add(tr("locked"), {}, m_session->whyNotWritable() + QLatin1Char(' ') + tr("Castellan leaves the group, without a commit."), true);
    if (m_leaveAsked) {
        leaveNow(); // says what it does not commit
        return;
    }
    m_commitWhenLeaving = false;
    leave();
}

void GroupMembership::leave()
{
    if (isOver() || !m_consumer || std::exchange(m_leaveAsked, true))
        return;
    m_timer.stop();
    leaveWhenReady();
    if (!m_leaveSent)
        m_leaveWait.start();
    Q_EMIT changed();
}

void GroupMembership::leaveWhenReady()
{
    if (!isLeaving())
        return;
    const bool commits = m_commitWhenLeaving && m_progress.state == GroupMemberState::Member && m_session->whyNotWritable().isEmpty();
    if (!commits || (!m_open && knowsCommitted()))
        leaveNow();
}

// `sent`: offsets that a commit nobody waits for any more carries already.
void GroupMembership::leaveNow(const Offsets& sent)
{
    if (isOver() || !m_consumer || std::exchange(m_leaveSent, true))
        return;
    m_leaveWait.stop();
    m_askAgain.stop();
    kafka::PlanRow row;
    if (m_commitWhenLeaving)
        row.consequence = commitLast(sent); // the consumer sends it before it leaves
    m_leaving = newEntry(QStringLiteral("group.leave"), tr("Leave group %1").arg(m_request.group));
    row.entity = m_request.group;
    row.before = tr("member");
    row.after = tr("left");
    m_leaving.rows = {row};
    m_leaving.outcomes.resize(1);
    record(m_leaving); // leaving is never held back: staying would be the greater harm
    m_consumer->leave();
    Q_EMIT changed();
}

// Returns what is not committed although it was chosen, and why; empty = nothing.
QString GroupMembership::commitLast(const Offsets& sent)
{
    const quint64 before = m_lastId;
    send(false, sent);
    const auto covered = [&](const models::GroupPositionRow& row) {
        const auto it = sent.find(row.partition);
        if (it != sent.end() && it->second == row.position)
            return true;
        return m_lastId != before && m_open && m_open->received.contains(row.partition);
    };
    qint64 messages = 0;
    bool unknown = false;
    std::vector<TopicPartition> of;
    for (const auto& row : m_positions.rows()) {
        if (row.uncommitted == 0 || covered(row))
            continue;
        messages += row.uncommitted;
        unknown = unknown || !row.committedKnown;
        of.push_back(row.partition);
    }
    if (of.empty())
        return {};
    QString why = m_session->whyNotWritable();
    if (why.isEmpty() && m_open && m_lastId == before)
        why = tr("The commit before it was not answered.");
    else if (why.isEmpty() && unknown)
        why = tr("What the group has committed there could not be read.");
    else if (why.isEmpty())
        why = m_progress.state == GroupMemberState::Member ? m_commitText : tr("The group was giving its partitions anew.");
    const QString text = tr("Not committed when leaving: %1 messages. %2").arg(formats::number(messages), why);
    m_events.add(tr("not committed"), of, text, true);
    return text;
}

void GroupMembership::end()
{
    m_timer.stop();
    m_leaveWait.stop();
    m_askAgain.stop();
    settleOpen({State::Unknown, tr("The membership ended before the answer came.")});
    closeSeries();
    if (m_progress.state == GroupMemberState::Failed) {
        const QString why = m_progress.error ? m_progress.error->message : QString();
        if (m_leaving.id.isEmpty() && m_task != 0)
            m_session->tasks()->finish(std::exchange(m_task, 0), TaskTracker::State::Failed, why);
        finish({State::Failed, why});
        return;
    }
    readBack();
}

// LeaveGroup has no answer that librdkafka would pass on: the group itself says whether it has gone.
void GroupMembership::readBack()
{
    kafka::AdminGateway* gateway = m_session->gateway();
    if (!gateway) {
        finish({State::Unknown, tr("The connection was closed before the group could be read back.")});
        return;
    }
    auto outcome = std::make_shared<RowOutcome>(RowOutcome {State::Unknown, tr("The group could not be read back.")});
    onStream(
        this, gateway->describeGroups({m_request.group}),
        [this, outcome](const kafka::Result<kafka::Outcome<QString, kafka::GroupDescription>>& answer) {
            if (!answer)
                return;
            if (!answer->result) {
                if (answer->result.error().kind == kafka::ErrorKind::NotFound)
                    *outcome = {State::Done, tr("left; the group exists no more")};
                return;
            }
            const kafka::GroupDescription& group = *answer->result;
            const bool still = std::any_of(group.members.begin(), group.members.end(), [this](const kafka::GroupMember& m) {
                return m.memberId == m_progress.memberId && !m.memberId.isEmpty();
            });
            if (still && !m_request.instanceId.isEmpty())
                *outcome = {State::Done, tr("left; as a static member it keeps its partitions until the session timeout (45 s)")};
            else if (still)
                *outcome = {State::Unknown, tr("still listed as a member: the group drops it after the session timeout (45 s)")};
            else if (group.members.empty())
                *outcome = {State::Done, tr("left; the group is %1").arg(models::groups::stateText(group.state))};
            else
                *outcome = {State::Done, tr("left; other members of the group: %1").arg(formats::number(qint64(group.members.size())))};
        },
        [this, outcome](bool) { finish(*outcome); });
}

void GroupMembership::finish(const RowOutcome& outcome)
{
    m_finished = true;
    m_leftText = outcome.text;
    if (!m_leaving.id.isEmpty()) {
        m_leaving.outcomes = {outcome};
        m_leaving.finished = true;
        record(m_leaving);
        m_leaving.id.clear();
    }
    if (m_task != 0)
        m_session->tasks()->finish(std::exchange(m_task, 0), outcome.state == State::Done ? TaskTracker::State::Done : TaskTracker::State::Unknown,
                                   outcome.text);
    if (m_session->gateway())
        m_session->data()->refreshGroup(m_request.group);
    Q_EMIT changed();
    Q_EMIT over();
    if (!m_shown)
        deleteLater();
}

// While everything is still allowed: the connection is locked and closed right behind this, and what is queued here is sent nevertheless.
void GroupMembership::sessionGoes()
{
    if (isOver() || !m_consumer || m_leaveSent)
        return;
    Offsets sent;
    if (m_open && m_commitWhenLeaving) { // the consumer takes another one behind it
        for (const auto& row : m_open->rows)
            sent[row.partition] = *row.position;
        settleOpen({State::Unknown, tr("The connection was closed before the answer came.")});
    }
    m_timer.stop();
    m_leaveAsked = true;
    leaveNow(sent);
}

// The consumer leaves by itself, with what was asked of it; nobody hears how that went.
void GroupMembership::sessionGone()
{
    if (!m_consumer || isOver())
        return;
    sessionGoes();
    const RowOutcome unknown {State::Unknown, tr("The connection was closed before the answer came.")};
    settleOpen(unknown);
    closeSeries();
    m_consumer.reset();
    m_progress.state = GroupMemberState::Left;
    finish(unknown);
}

} // namespace app
