// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OffsetsOperation.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/OffsetsRestorePoint.h"
#include "app/Request.h"
#include "models/GroupText.h"

#include <QLocale>

#include <algorithm>

namespace app {

using kafka::Error;
using kafka::ErrorKind;
using kafka::RowOutcome;
using kafka::TopicPartition;
using State = kafka::RowOutcome::State;

namespace {

QString offsetText(const std::optional<qint64>& offset) { return offset ? QLocale().toString(*offset) : OffsetsOperation::tr("none"); }

std::optional<qint64> offsetOf(const kafka::CommittedOffset* committed)
{
    return committed && !committed->error ? std::optional(committed->offset) : std::nullopt;
}

Error noAnswer()
{
    Error error;
    error.kind = ErrorKind::Internal;
    error.message = OffsetsOperation::tr("The broker gave no answer for this partition.");
    error.outcomeUnknown = true;
    return error;
}

} // namespace

OffsetsOperation::OffsetsOperation(ClusterSession* session, QObject* parent) : ChangeOperation(session, parent)
{
    connect(&m_inUseTimer, &QTimer::timeout, this, &OffsetsOperation::checkInUse);
}

// -- planning -------------------------------------------------------------------------------------------------------------

GroupFactsReader* OffsetsOperation::newReader()
{
    dropReader();
    m_reader = new GroupFactsReader(session()->gateway(), this);
    return m_reader;
}

void OffsetsOperation::dropReader()
{
    if (m_reader)
        m_reader->drop();
    m_reader = nullptr;
}

void OffsetsOperation::observe(const QStringList& groups, const GroupFacts& facts)
{
    m_groups = groups;
    for (const QString& group : groups) {
        const auto description = facts.descriptions.constFind(group);
        const auto offsets = facts.offsets.constFind(group);
        const bool read = description != facts.descriptions.cend() && *description && offsets != facts.offsets.cend() && *offsets;
        if (!read || !(*description)->members.empty()) {
            m_seen.remove(group);
            continue;
        }
        const auto seen = m_seen.constFind(group);
        if (seen == m_seen.cend()) {
            m_seen.insert(group, **offsets);
            continue;
        }
        const auto same
            = [](const kafka::CommittedOffset& a, const kafka::CommittedOffset& b) { return a.partition == b.partition && a.offset == b.offset; };
        const auto& before = (*seen)->offsets;
        const auto& now = (**offsets)->offsets;
        if (!std::equal(before.begin(), before.end(), now.begin(), now.end(), same))
            m_inUse = true;
    }
}

QString OffsetsOperation::inUseSentence()
{
    return tr("The committed offsets moved while this plan was open although the group has no members: it may still be in use by consumers "
              "that assign partitions themselves. They may overwrite what is committed here.");
}

void OffsetsOperation::publish(const kafka::ChangePlan& plan, std::vector<Write> writes)
{
    dropReader();
    if (m_applied)
        return;
    m_writes = std::move(writes);
    if (!m_inUse && !m_groups.isEmpty())
        m_inUseTimer.start(m_times.inUseInterval);
    Q_EMIT planned(plan);
}

void OffsetsOperation::fail(const Error& error)
{
    dropReader();
    if (!m_applied)
        Q_EMIT planFailed(error);
}

void OffsetsOperation::checkInUse()
{
    if (m_applied || m_inUse || m_checker || m_reader)
        return;
    auto* checker = new GroupFactsReader(session()->gateway(), this);
    m_checker = checker;
    connect(checker, &GroupFactsReader::failed, checker, &GroupFactsReader::drop);
    connect(checker, &GroupFactsReader::done, this, [this, checker] {
        checker->drop();
        m_checker = nullptr;
        if (m_applied || m_reader)
            return;
        const auto quiet = m_seen.keys();
        observe(m_groups, checker->facts());
        // Also when the members of a refused group have gone, or came: the plan is another one then.
        if (m_inUse || m_seen.keys() != quiet) {
            m_inUseTimer.stop();
            computePlan();
        }
    });
    checker->read(m_groups, {});
}

QString OffsetsOperation::membersSentence(const kafka::GroupDescription& group)
{
    constexpr size_t most = 20;
    QStringList names;
    for (size_t i = 0; i < std::min(most, group.members.size()); ++i) {
        const auto& m = group.members[i];
        names << tr("%1 (client ID %2, host %3)").arg(m.memberId, m.clientId, m.host);
    }
    if (group.members.size() > most)
        names << tr("and %1 more").arg(group.members.size() - most);
    return names.join(QStringLiteral("; "));
}

QString OffsetsOperation::refusal(const QString& group, const GroupFacts& facts) const
{
    if (!facts.listed.contains(group) && !createsGroups()) {
        if (facts.listErrors.empty())
            return tr("There is no group \u201c%1\u201d. Committing an offset would create it.").arg(group);
        return tr("Not every broker listed its groups, so it is not known whether there is a group \u201c%1\u201d: %2")
            .arg(group, facts.listErrors.front().message);
    }
    if (const QString why = models::groups::whyNotSupported(facts.listed.value(group, kafka::GroupType::Unknown)); !why.isEmpty())
        return why;
    const auto description = facts.descriptions.constFind(group);
    if (description == facts.descriptions.cend())
        return tr("The members of group \u201c%1\u201d could not be read.").arg(group);
    if (!*description) {
        const Error& error = description->error();
        return error.kind == ErrorKind::NotFound ? QString()
                                                 : tr("The members of group \u201c%1\u201d could not be read: %2").arg(group, error.message);
    }
    if (const QString why = models::groups::whyNotSupported((*description)->type); !why.isEmpty())
        return why;
    if (!(*description)->members.empty()) {
        return tr("The group is active: the brokers take offsets from its members only. Stop its consumers first: %1")
            .arg(membersSentence(**description));
    }
    return {};
}

// -- applying -------------------------------------------------------------------------------------------------------------

QStringList OffsetsOperation::groupsOf(const std::vector<int>& rows) const
{
    QStringList groups;
    for (const int row : rows) {
        if (!groups.contains(m_writes[size_t(row)].group))
            groups << m_writes[size_t(row)].group;
    }
    return groups;
}

void OffsetsOperation::apply(const std::vector<int>& rows)
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Checking;
    m_applied = true;
    m_cancelled = false;
    m_inUseTimer.stop();
    m_answers.clear();
    m_written.clear();
    m_open.clear();
    for (const int row : rows) {
        if (row >= 0 && size_t(row) < m_writes.size() && m_writes[size_t(row)].change)
            m_open.push_back(row);
    }
    GroupFactsReader* reader = newReader();
    connect(reader, &GroupFactsReader::done, this, [this, reader] { send(reader->facts()); });
    connect(reader, &GroupFactsReader::failed, this, [this](const Error& error) {
        settleOpen(State::Failed, tr("Nothing was sent: the offsets from before could not be read. %1").arg(error.message));
        done();
    });
    reader->read(groupsOf(m_open), {});
}

void OffsetsOperation::send(const GroupFacts& facts)
{
    for (const int row : std::vector<int>(m_open)) {
        const Write& write = m_writes[size_t(row)];
        const auto offsets = facts.offsets.constFind(write.group);
        // Seconds have passed since the plan: a group that is gone meanwhile would come back by this very commit.
        if (!facts.listed.contains(write.group) && !createsGroups()) {
            const bool known = facts.listErrors.empty();
            settle(row, {State::Failed,
                         known ? tr("Nothing was sent: the group no longer exists.")
                               : tr("Nothing was sent: not every broker listed its groups, so it is not known whether the group still exists. %1")
                                     .arg(facts.listErrors.front().message)});
        } else if (offsets == facts.offsets.cend() || !*offsets) {
            settle(row, {State::Failed, tr("Nothing was sent: the offsets from before could not be read.")});
        } else {
            const auto* found = (**offsets)->find(write.partition);
            Before before;
            if (found && !found->error)
                before = {found->offset, found->leaderEpoch, found->metadata};
            m_before[{write.group, write.partition}] = before;
            // Our own change is not "another client" to the watch of an earlier one.
            for (auto* watch : session()->findChildren<OffsetsWatch*>())
                watch->release(write.group, write.partition);
        }
    }
    dropReader();
    m_phase = Phase::Sending;
    commit();
}

void OffsetsOperation::commit() { sendEach(false, &OffsetsOperation::remove); }
void OffsetsOperation::remove() { sendEach(true, &OffsetsOperation::readBack); }

void OffsetsOperation::sendEach(bool removals, void (OffsetsOperation::*next)())
{
    kafka::AdminGateway* gateway = session()->gateway();
    std::map<QString, std::vector<int>> groups;
    for (const int row : m_open) {
        if (m_writes[size_t(row)].offset.has_value() != removals)
            groups[m_writes[size_t(row)].group].push_back(row);
    }
    if (groups.empty() || m_cancelled || !gateway) {
        (this->*next)();
        return;
    }
    m_requests = int(groups.size());
    m_cancels.clear();
    for (const auto& [group, rows] : groups) {
        kafka::AlterGroupOffsetsRequest alter {group, {}};
        kafka::DeleteGroupOffsetsRequest drop {group, {}};
        for (const int row : rows) {
            const Write& write = m_writes[size_t(row)];
            if (removals)
                drop.partitions.push_back(write.partition);
            else
                alter.offsets.push_back({write.partition, *write.offset, write.leaderEpoch, write.metadata});
        }
        const auto reply = removals ? gateway->deleteGroupOffsets(drop) : gateway->alterGroupOffsets(alter);
        m_cancels.emplace_back([root = reply]() mutable { root.cancel(); });
        onReply(
            this, reply,
            [this, rows = rows, next](const kafka::BatchResult<TopicPartition, kafka::Done>& outcomes) {
                answered(rows, outcomes);
                if (--m_requests == 0)
                    (this->*next)();
            },
            [this, rows = rows, next](const Error& error) {
                for (const int row : rows)
                    m_answers[row] = error;
                if (--m_requests == 0)
                    (this->*next)();
            });
    }
}

void OffsetsOperation::answered(const std::vector<int>& rows, const kafka::BatchResult<TopicPartition, kafka::Done>& outcomes)
{
    for (const int row : rows) {
        const TopicPartition& partition = m_writes[size_t(row)].partition;
        const auto it = std::find_if(outcomes.begin(), outcomes.end(), [&](const auto& o) { return o.key == partition; });
        if (it == outcomes.end())
            m_answers[row] = noAnswer();
        else
            m_answers[row] = it->result ? std::nullopt : std::optional(it->result.error());
    }
}

void OffsetsOperation::readBack()
{
    m_cancels.clear();
    for (const int row : std::vector<int>(m_open)) {
        if (!m_answers.contains(row))
            settle(row, {State::Skipped, tr("Cancelled: nothing was sent.")});
    }
    if (m_open.empty()) {
        done();
        return;
    }
    m_phase = Phase::ReadingBack;
    GroupFactsReader* reader = newReader();
    connect(reader, &GroupFactsReader::done, this, [this, reader] { judge(reader->facts(), true); });
    connect(reader, &GroupFactsReader::failed, this, [this] { judge({}, false); });
    reader->read(groupsOf(m_open), {});
}

void OffsetsOperation::judge(const GroupFacts& facts, bool readable)
{
    for (const int row : std::vector<int>(m_open)) {
        const Write& write = m_writes[size_t(row)];
        const auto offsets = facts.offsets.constFind(write.group);
        const RowOutcome outcome = outcomeOf(row, facts, readable && offsets != facts.offsets.cend() && offsets->has_value());
        const bool sentWell = !m_answers[row];
        if (sentWell || outcome.state == State::Unknown || outcome.state == State::Done)
            m_changed[{write.group, write.partition}] = write.offset;
        if (outcome.state == State::Done)
            m_written.push_back({write.group, write.partition, write.offset, row});
        settle(row, outcome);
    }
    done();
}

RowOutcome OffsetsOperation::outcomeOf(int row, const GroupFacts& facts, bool readable) const
{
    const Write& write = m_writes[size_t(row)];
    const std::optional<Error>& error = m_answers.at(row);
    const std::optional<qint64> now = readable ? offsetOf(facts.committed(write.group, write.partition)) : std::nullopt;
    if (!error) {
        if (!readable)
            return {State::Done, tr("%1; could not be read back").arg(offsetText(write.offset))};
        if (now == write.offset)
            return {State::Done, tr("%1, read back").arg(offsetText(now))};
        return {State::Failed, tr("overwritten by another client: now %1").arg(offsetText(now))};
    }
    if (error->outcomeUnknown) {
        if (readable && now == write.offset)
            return {State::Done, tr("%1, read back; the broker's answer did not come").arg(offsetText(now))};
        return {State::Unknown, readable ? tr("Outcome unknown: the answer did not come, reads back as %1. %2").arg(offsetText(now), error->message)
                                         : tr("Outcome unknown: %1").arg(error->message)};
    }
    if (error->codeName.endsWith(QLatin1String("UNKNOWN_MEMBER_ID")) || error->kind == ErrorKind::Conflict)
        return {State::Failed, tr("The group became active; this partition was not changed. %1").arg(error->message)};
    return {State::Failed, error->message};
}

void OffsetsOperation::settle(int row, const RowOutcome& outcome)
{
    std::erase(m_open, row);
    Q_EMIT rowDone(row, outcome);
}

void OffsetsOperation::settleOpen(State state, const QString& text)
{
    for (const int row : std::vector<int>(m_open))
        settle(row, {state, text});
}

void OffsetsOperation::done()
{
    dropReader();
    m_phase = Phase::Idle;
    QStringList groups;
    for (const auto& [key, offset] : m_changed) {
        if (!groups.contains(key.first))
            groups << key.first;
    }
    Q_EMIT finished();
    for (const QString& group : groups)
        session()->data()->refreshGroup(group);
    if (!m_written.empty()) {
        auto* watch = new OffsetsWatch(session(), std::exchange(m_written, {}), m_times.watch);
        connect(watch, &OffsetsWatch::told, this, &OffsetsOperation::rowDone);
    }
}

void OffsetsOperation::cancel()
{
    switch (m_phase) {
    case Phase::Idle: dropReader(); break;
    case Phase::Checking:
        settleOpen(State::Skipped, tr("Cancelled: nothing was sent."));
        done();
        break;
    case Phase::Sending:
        m_cancelled = true;
        for (const auto& stop : m_cancels)
            stop();
        break;
    case Phase::ReadingBack: break; // what was sent is read back in any case
    }
}

QJsonObject OffsetsOperation::restorePoint() const
{
    std::map<QString, GroupBefore> groups;
    for (const auto& [key, applied] : m_changed) {
        const auto before = m_before.find(key);
        if (before == m_before.end())
            continue;
        kafka::OffsetBefore entry;
        entry.partition = key.second;
        entry.before = before->second.offset;
        entry.applied = applied;
        entry.leaderEpoch = before->second.leaderEpoch;
        entry.metadata = before->second.metadata;
        groups[key.first].group = key.first;
        groups[key.first].offsets.push_back(entry);
    }
    if (groups.empty())
        return {};
    std::vector<GroupBefore> list;
    for (const auto& [name, group] : groups)
        list.push_back(group);
    return offsetsRestorePoint(QStringLiteral("group.reset"), list);
}

} // namespace app
