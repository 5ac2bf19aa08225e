// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GroupMembership.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/JoinGroupOperation.h"
#include "app/Request.h"
#include "models/Formats.h"

#include <algorithm>

namespace app {

using kafka::GroupMemberState;
using kafka::RowOutcome;
using kafka::TopicPartition;
using State = kafka::RowOutcome::State;
using namespace std::chrono_literals;
namespace formats = models::formats;

GroupMembership::ConsumerFactory& GroupMembership::factory()
{
    static ConsumerFactory make
        = [](ClusterSession* session) { return kafka::makeRdKafkaGroupConsumer(session->profile(), kafka::Deadlines {}, session->guard()); };
    return make;
}

GroupMembership::GroupMembership(ClusterSession* session, const kafka::GroupConsumeRequest& request, Committed committed)
    : QObject(session), m_session(session), m_tasks(session->tasks()), m_journal(session->journal()), m_request(request)
{
    for (const auto& [partition, offset] : committed)
        m_known[partition] = {offset, true, 0, 0, {}, {}};
    m_records.setCapacity(Capacity, CapacityBytes);
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(2s);
    connect(&m_askAgain, &QTimer::timeout, this, &GroupMembership::readCommitted);
    m_leaveWait.setSingleShot(true);
    m_leaveWait.setInterval(kafka::Deadlines().write + 5s); // by then a commit has its answer, or is told to have none
    connect(&m_leaveWait, &QTimer::timeout, this, [this] { leaveNow(); });
    connect(&m_timer, &QTimer::timeout, this, [this] { send(true); });
    connect(session, &ClusterSession::writableChanged, this, &GroupMembership::onWritable);
    connect(session, &ClusterSession::aboutToDisconnect, this, &GroupMembership::sessionGoes);
    connect(session, &ClusterSession::stateChanged, this, [this] {
        if (m_session->state() == SessionState::NotConnected)
            sessionGone();
    });
    connect(session->data(), &ClusterData::watermarksChanged, this, &GroupMembership::updateEnds);
}

// With its session: nobody hears any more how it went.
GroupMembership::~GroupMembership()
{
    m_consumer.reset();
    const RowOutcome unknown {State::Unknown, tr("The connection was closed before the answer came.")};
    settleOpen(unknown);
    if (!m_finished)
        closeSeries();
    if (!m_leaving.id.isEmpty()) {
        m_leaving.outcomes = {unknown};
        m_leaving.finished = true;
        record(m_leaving);
    }
    if (m_task != 0 && m_tasks)
        m_tasks->finish(m_task, TaskTracker::State::Unknown, unknown.text);
}

GroupMembership* GroupMembership::find(const ClusterSession* session, const QString& group)
{
    GroupMembership* found = nullptr;
    for (auto* one : session->findChildren<GroupMembership*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (one->request().group == group && (!found || found->isOver()))
            found = one;
    }
    return found;
}

void GroupMembership::start()
{
    m_consumer = factory()(m_session);
    connect(m_consumer.get(), &kafka::GroupConsumer::batchesReady, &m_records, &models::RecordModel::append);
    connect(m_consumer.get(), &kafka::GroupConsumer::progressChanged, this, [this](const auto& progress) { take(progress); });
    connect(m_consumer.get(), &kafka::GroupConsumer::committed, this, [this](const auto& result) { take(result); });
    connect(m_consumer.get(), &kafka::GroupConsumer::happened, this, &GroupMembership::onEvent);
    connect(m_consumer.get(), &kafka::GroupConsumer::logged, m_session, &ClusterSession::logged);
    m_task = m_session->tasks()->start(
        tr("Member of group %1").arg(m_request.group), m_session->name(),
        [self = QPointer(this)] {
            if (self)
                self->leave();
        },
        true);
    m_consumer->join(m_request);
}

void GroupMembership::setShown(bool shown)
{
    m_shown = shown;
    if (!shown && m_finished) // before that the group is being read back: finish() does it
        deleteLater();
}

void GroupMembership::take(const kafka::GroupConsumeProgress& progress)
{
    const bool wasOver = m_progress.isOver() && m_progress.state != GroupMemberState::Idle;
    const bool newGeneration = progress.generation != m_progress.generation;
    m_progress = progress;
    if (newGeneration) // counts are of an assignment
        for (auto& [partition, known] : m_known)
            if (const auto it = std::find_if(progress.partitions.begin(), progress.partitions.end(),
                                             [&, p = partition](const auto& position) { return position.partition == p; });
                it == progress.partitions.end() || it->received < known.received)
                known.received = 0;
    if (m_task != 0)
        m_session->tasks()->setProgress(m_task, progress.records, 0, tr("%1 messages").arg(formats::number(progress.records)));
    rebuild();
    completeJoin();
    if (!wasOver && progress.isOver())
        end();
    else if (!knowsCommitted() && !m_askAgain.isActive())
        readCommitted();
    leaveWhenReady();
    Q_EMIT changed();
}

void GroupMembership::setJoinEntry(const QString& id, const std::vector<TopicPartition>& rows)
{
    m_joinEntry = id;
    m_joinRows = rows;
    completeJoin();
}

void GroupMembership::completeJoin()
{
    if (m_joinEntry.isEmpty() || !m_journal || !JoinGroupOperation::outcome(m_progress, {}))
        return;
    const JournalEntry* written = m_journal->find(std::exchange(m_joinEntry, {}));
    if (!written)
        return;
    JournalEntry entry = *written;
    for (size_t i = 0; i < m_joinRows.size() && i < entry.outcomes.size(); ++i)
        if (entry.outcomes[i] && entry.outcomes[i]->state == State::Unknown)
            entry.outcomes[i] = JoinGroupOperation::outcome(m_progress, m_joinRows[i]);
    if (m_progress.state != GroupMemberState::Member)
        entry.restorePoint = {}; // nothing was joined
    record(entry);
}

bool GroupMembership::record(const JournalEntry& entry) { return m_journal && m_journal->record(entry); }

void GroupMembership::rebuild()
{
    std::vector<models::GroupPositionRow> rows;
    for (const kafka::GroupPosition& p : m_progress.partitions) {
        const Known& known = m_known[p.partition];
        models::GroupPositionRow row;
        row.partition = p.partition;
        row.committed = known.committed;
        row.committedKnown = known.known;
        row.position = p.position;
        row.end = p.end;
        if (const auto latest = m_session->data()->watermarks(p.partition).latest; latest && *latest > row.end.value_or(-1))
            row.end = latest;
        row.received = p.received;
        row.uncommitted = std::max<qint64>(0, p.received - known.received);
        row.atEnd = p.atEnd && p.position == row.end;
        row.lastCommit = known.lastCommit;
        row.problem = p.error ? p.error->message : known.problem;
        rows.push_back(std::move(row));
    }
    m_positions.setRows(std::move(rows));
}

void GroupMembership::updateEnds()
{
    rebuild();
    Q_EMIT changed();
}

void GroupMembership::onEvent(const kafka::GroupEvent& event)
{
    m_events.add(event);
    const bool gone = event.kind == kafka::GroupEvent::Kind::Revoked || event.kind == kafka::GroupEvent::Kind::Lost;
    qint64 uncommitted = 0;
    std::vector<TopicPartition> of;
    for (const auto& row : m_positions.rows()) { // they are still those before the event
        if (!gone || std::find(event.partitions.begin(), event.partitions.end(), row.partition) == event.partitions.end())
            continue;
        qint64 left = row.uncommitted;
        if (m_open) // its answer, which comes behind this event, says how the messages it covers fared
            if (const auto it = m_open->received.find(row.partition); it != m_open->received.end())
                left = std::min(left, row.received - it->second);
        if (left > 0) {
            uncommitted += left;
            of.push_back(row.partition);
        }
    }
    if (uncommitted > 0)
        m_events.add(tr("not committed"), of,
                     tr("Messages shown and not committed: %1. Whoever gets these partitions reads them again.").arg(formats::number(uncommitted)),
                     false);
    if (event.kind == kafka::GroupEvent::Kind::Assigned) {
        ++m_moment;
        for (const TopicPartition& partition : event.partitions) {
            Known& known = m_known[partition];
            known.known = false; // others may have committed meanwhile
            known.since = m_moment;
            known.received = 0;
        }
        rebuild();
        readCommitted();
    }
    Q_EMIT changed();
}

bool GroupMembership::knowsCommitted() const
{
    const auto known = [this](const kafka::GroupPosition& p) {
        const auto it = m_known.find(p.partition);
        return it != m_known.end() && it->second.known;
    };
    return std::all_of(m_progress.partitions.begin(), m_progress.partitions.end(), known);
}

void GroupMembership::readCommitted()
{
    m_askAgain.stop();
    kafka::AdminGateway* gateway = m_session->gateway();
    if (!gateway || m_reading || m_leaveSent || isOver())
        return; // the one that is under way sees at its end that something is left
    m_reading = true;
    onStream(
        this, gateway->listGroupOffsets({m_request.group}),
        [this, asked = m_moment](const kafka::Result<kafka::Outcome<QString, kafka::GroupOffsetsPtr>>& answer) {
            if (!answer || !answer->result)
                return;
            for (auto& [partition, known] : m_known) {
                const auto* offset = (*answer->result)->find(partition);
                if (known.known || known.since > asked || (offset && offset->error))
                    continue;
                known.committed = offset ? std::optional(offset->offset) : std::nullopt;
                known.known = true;
            }
        },
        [this, asked = m_moment](bool) {
            m_reading = false;
            updateEnds();
            if (!knowsCommitted()) {
                if (asked != m_moment)
                    readCommitted();
                else
                    m_askAgain.start();
            }
            leaveWhenReady();
        });
}

std::vector<models::GroupPositionRow> GroupMembership::toCommit() const
{
    std::vector<models::GroupPositionRow> rows;
    for (const auto& row : m_positions.rows())
        if (row.committedKnown && row.position && row.position != row.committed)
            rows.push_back(row);
    return rows;
}

void GroupMembership::commit() { send(false); }

void GroupMembership::setPaused(bool paused)
{
    if (m_consumer)
        m_consumer->setPaused(paused);
}

void GroupMembership::setCommitEvery(std::chrono::seconds interval)
{
    m_every = interval;
    if (interval.count() > 0 && !isOver())
        m_timer.start(interval);
    else
        m_timer.stop();
    Q_EMIT changed();
}

} // namespace app
