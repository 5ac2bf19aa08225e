// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeleteGroupOperation.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/OffsetsRestorePoint.h"
#include "app/Request.h"
#include "app/SessionCommand.h"
#include "models/GroupText.h"

#include <QLocale>

#include <algorithm>

namespace app {

using kafka::Error;
using kafka::ErrorKind;
using kafka::PlanRow;
using State = kafka::RowOutcome::State;

DeleteGroupOperation::DeleteGroupOperation(ClusterSession* session, const QStringList& groups, QObject* parent)
    : ChangeOperation(session, parent), m_groups(groups)
{
    m_groups.removeDuplicates();
}

GroupFactsReader* DeleteGroupOperation::newReader()
{
    dropReader();
    m_reader = new GroupFactsReader(session()->gateway(), this);
    return m_reader;
}

void DeleteGroupOperation::dropReader()
{
    if (m_reader)
        m_reader->drop();
    m_reader = nullptr;
}

void DeleteGroupOperation::computePlan()
{
    GroupFactsReader* reader = newReader();
    connect(reader, &GroupFactsReader::failed, this, [this](const Error& error) {
        dropReader();
        Q_EMIT planFailed(error);
    });
    connect(reader, &GroupFactsReader::done, this, [this, reader] { plan(reader->facts()); });
    reader->read(m_groups, {});
}

PlanRow DeleteGroupOperation::row(const QString& group, const GroupFacts& facts) const
{
    PlanRow row;
    row.entity = group;
    row.before = tr("unknown");
    row.after = row.before;
    row.mark = PlanRow::Mark::Refused;
    const auto description = facts.descriptions.constFind(group);
    const auto offsets = facts.offsets.constFind(group);
    if (!facts.listed.contains(group)) {
        row.consequence = facts.listErrors.empty() ? tr("there is no such group")
                                                   : tr("not every broker listed its groups: %1").arg(facts.listErrors.front().message);
        return row;
    }
    if (const QString why = models::groups::whyNotSupported(facts.listed.value(group)); !why.isEmpty()) {
        row.consequence = why;
        return row;
    }
    if (description == facts.descriptions.cend() || !*description) {
        row.consequence = description == facts.descriptions.cend() ? tr("its members could not be read")
                                                                   : tr("its members could not be read: %1").arg(description->error().message);
        return row;
    }
    const kafka::GroupDescription& d = **description;
    row.before = models::groups::stateText(d.state);
    row.after = row.before;
    if (const QString why = models::groups::whyNotSupported(d.type); !why.isEmpty()) {
        row.consequence = why;
    } else if (!d.members.empty()) {
        const auto& m = d.members.front();
        row.consequence = d.members.size() == 1
                              ? tr("has a member: %1 (client ID %2, host %3)").arg(m.memberId, m.clientId, m.host)
                              : tr("has %1 members, such as %2 (client ID %3, host %4)").arg(d.members.size()).arg(m.memberId, m.clientId, m.host);
    } else {
        row.mark = PlanRow::Mark::Change;
        row.after = tr("deleted");
        const bool known = offsets != facts.offsets.cend() && *offsets;
        row.consequence = !known ? tr("its committed offsets, which could not be read, are deleted: this cannot be undone")
                          : (**offsets)->offsets.size() == 1
                              ? tr("its committed offset is deleted: 1 partition")
                              : tr("its committed offsets are deleted: %1 partitions").arg(QLocale().toString(qint64((**offsets)->offsets.size())));
    }
    return row;
}

void DeleteGroupOperation::plan(const GroupFacts& facts)
{
    dropReader();
    if (m_applied)
        return;
    kafka::ChangePlan plan;
    const bool single = m_groups.size() == 1;
    plan.title = single ? tr("Delete group \u201c%1\u201d").arg(m_groups.front()) : tr("Delete %1 groups").arg(m_groups.size());
    plan.applyLabel = tr("Delete");
    plan.entityHeader = tr("Group");
    plan.level = kafka::ConfirmationLevel::TypeName;
    plan.nameToType = single ? m_groups.front() : session()->name();
    plan.computedAt = QDateTime::currentDateTimeUtc();
    QStringList arguments {QStringLiteral("--delete")};
    for (const QString& group : m_groups) {
        plan.rows.push_back(row(group, facts));
        if (plan.rows.back().mark == PlanRow::Mark::Change)
            arguments << QStringLiteral("--group") << group;
    }
    if (plan.applicable()) {
        plan.consequences << tr("A consumer that starts with a deleted group ID begins where its auto.offset.reset says.");
        plan.command = kafka::commandLine(commandContext(session()), QStringLiteral("kafka-consumer-groups.sh"), arguments);
    }
    Q_EMIT planned(plan);
}

void DeleteGroupOperation::apply(const std::vector<int>& rows)
{
    if (!m_open.empty())
        return;
    m_applied = true;
    m_sent = false;
    m_answers.clear();
    for (const int row : rows) {
        if (row >= 0 && row < m_groups.size())
            m_open.push_back(row);
    }
    QStringList groups;
    for (const int row : m_open)
        groups << m_groups[row];
    GroupFactsReader* reader = newReader();
    connect(reader, &GroupFactsReader::failed, this, [this](const Error& error) {
        for (const int row : std::vector<int>(m_open))
            settle(row, {State::Failed, tr("Nothing was sent: the offsets from before could not be read. %1").arg(error.message)});
        done();
    });
    connect(reader, &GroupFactsReader::done, this, [this, reader] { send(reader->facts()); });
    reader->read(groups, {});
}

void DeleteGroupOperation::send(const GroupFacts& facts)
{
    dropReader();
    QStringList groups;
    for (const int row : m_open) {
        groups << m_groups[row];
        if (const auto it = facts.offsets.constFind(m_groups[row]); it != facts.offsets.cend() && *it)
            m_before.insert(m_groups[row], **it);
    }
    kafka::AdminGateway* gateway = session()->gateway();
    if (!gateway) {
        for (const int row : std::vector<int>(m_open))
            settle(row, {State::Failed, tr("Nothing was sent: not connected.")});
        done();
        return;
    }
    m_sent = true;
    const auto reply = gateway->deleteGroups(groups);
    m_cancel = [root = reply]() mutable { root.cancel(); };
    onReply(
        this, reply,
        [this](const kafka::BatchResult<QString, kafka::Done>& outcomes) {
            for (const auto& [group, result] : outcomes)
                m_answers.insert(group, result ? std::nullopt : std::optional(result.error()));
            readBack();
        },
        [this, groups](const Error& error) {
            for (const QString& group : groups)
                m_answers.insert(group, error);
            readBack();
        });
}

void DeleteGroupOperation::readBack()
{
    m_cancel = {};
    GroupFactsReader* reader = newReader();
    connect(reader, &GroupFactsReader::failed, this, [this] { judge(nullptr); });
    connect(reader, &GroupFactsReader::done, this, [this, reader] { judge(&reader->facts()); });
    reader->read({}, {});
}

void DeleteGroupOperation::judge(const GroupFacts* facts)
{
    const bool readable = facts && facts->listErrors.empty();
    for (const int row : std::vector<int>(m_open)) {
        const QString& group = m_groups[row];
        const bool listed = facts && facts->listed.contains(group);
        const std::optional<Error> error
            = m_answers.value(group, Error {ErrorKind::Internal, 0, {}, tr("The broker gave no answer for this group."), {}, -1, false, false, true});
        if (!error)
            settle(row, {State::Done, listed ? tr("deleted; it is there again") : readable ? tr("deleted, no longer listed") : tr("deleted")});
        else if (error->outcomeUnknown && readable && !listed)
            settle(row, {State::Done, tr("deleted, no longer listed; the broker's answer did not come")});
        else if (error->outcomeUnknown)
            settle(row, {State::Unknown,
                         listed ? tr("Outcome unknown: still listed. %1").arg(error->message) : tr("Outcome unknown: %1").arg(error->message)});
        else
            settle(row, {State::Failed, error->message});
        if (!error || error->outcomeUnknown)
            m_deleted << group;
    }
    done();
}

void DeleteGroupOperation::settle(int row, const kafka::RowOutcome& outcome)
{
    std::erase(m_open, row);
    Q_EMIT rowDone(row, outcome);
}

void DeleteGroupOperation::done()
{
    dropReader();
    Q_EMIT finished();
    session()->data()->refreshGroups();
}

void DeleteGroupOperation::cancel()
{
    if (m_cancel) {
        m_cancel();
    } else if (m_applied && !m_sent) {
        for (const int row : std::vector<int>(m_open))
            settle(row, {State::Skipped, tr("Cancelled: nothing was sent.")});
        done();
    } else if (!m_applied) {
        dropReader();
    }
}

QJsonObject DeleteGroupOperation::restorePoint() const
{
    std::vector<GroupBefore> groups;
    for (const QString& group : m_deleted) {
        const kafka::GroupOffsetsPtr before = m_before.value(group);
        if (!before || before->offsets.empty())
            continue;
        GroupBefore entry {group, {}};
        for (const auto& offset : before->offsets) {
            if (!offset.error)
                entry.offsets.push_back({offset.partition, offset.offset, std::nullopt, offset.leaderEpoch, offset.metadata});
        }
        groups.push_back(entry);
    }
    return groups.empty() ? QJsonObject() : offsetsRestorePoint(kind(), groups);
}

} // namespace app
