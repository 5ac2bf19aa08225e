// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GroupConsumeController.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/GroupMembership.h"
#include "app/JoinGroupOperation.h"
#include "app/MaskingController.h"
#include "app/PlanFlow.h"
#include "app/SaveValue.h"
#include "app/SessionCommand.h"
#include "models/Formats.h"
#include "views/pages/GroupConsumePage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/TopicReadings.h"

namespace app {

using kafka::GroupMemberState;
namespace formats = models::formats;

namespace {

constexpr auto interval = std::chrono::seconds(5);
constexpr size_t MostNamed = 12;

} // namespace

GroupConsumeController::GroupConsumeController(ClusterSession* session, const QString& group, QObject* parent)
    : PageController(session, parent), m_group(group), m_page(new views::GroupConsumePage(group))
{
    m_page->setCluster(session->name(), QColor(session->profile().colour));
    m_page->setCommandContext(commandContext(session));
    m_page->readings()->setConnection(session->profile().id);
    using views::GroupConsumePage;
    connect(m_page, &views::PageFrame::refreshRequested, this, &GroupConsumeController::refresh);
    connect(m_page, &GroupConsumePage::joinRequested, this, [this] {
        const QStringList topics = m_membership ? m_membership->request().topics : QStringList();
        startGroupConsume(this->session(), m_group, topics, m_page, [self = QPointer(this)](const QString&) {
            if (self)
                self->attach();
        });
    });
    const auto forward = [this](auto signal, auto act) {
        connect(m_page, signal, this, [this, act](auto... values) {
            if (m_membership)
                act(m_membership.data(), values...);
        });
    };
    forward(&GroupConsumePage::commitRequested, [](GroupMembership* m) { m->commit(); });
    forward(&GroupConsumePage::leaveRequested, [](GroupMembership* m) { m->leave(); });
    forward(&GroupConsumePage::pauseRequested, [](GroupMembership* m, bool paused) { m->setPaused(paused); });
    forward(&GroupConsumePage::commitEveryChanged, [](GroupMembership* m, std::chrono::seconds every) { m->setCommitEvery(every); });
    forward(&GroupConsumePage::commitWhenLeavingChanged, [](GroupMembership* m, bool on) { m->setCommitWhenLeaving(on); });
    connect(m_page, &GroupConsumePage::saveRequested, this,
            [this](const QString& file, const QByteArray& bytes) { saveValue(this->session(), m_page->banner(), file, bytes); });
    const auto mask = [page = m_page.data()](const kafka::masking::MaskerPtr& masker) { page->setMasker(masker); };
    m_masking = new MaskingController(session, {}, {m_page.data(), m_page->maskBadge(), m_page->banner(), mask}, this);
    setPollInterval(interval);
    attach();
}

GroupConsumeController::~GroupConsumeController()
{
    close();
    if (m_page)
        m_page->disconnect(this);
    delete m_page;
}

QWidget* GroupConsumeController::page() const { return m_page; }

QString GroupConsumeController::title() const { return tr("Consume: %1").arg(m_group); }

void GroupConsumeController::refresh()
{
    if (m_membership && !m_membership->isOver())
        session()->data()->refreshWatermarks(m_membership->request().topics);
    showState();
}

void GroupConsumeController::setActive(bool active)
{
    PageController::setActive(active);
    if (active)
        attach();
}

// The session may have another membership of the group than the one shown, which is over then.
void GroupConsumeController::attach()
{
    GroupMembership* found = GroupMembership::find(session(), m_group);
    if (found != m_membership) {
        GroupMembership* const before = m_membership;
        m_membership = found;
        if (found) // of a group without a member here nothing is shown
            m_masking->setTopics(found->request().topics);
        m_page->setTopics(found ? found->request().topics : QStringList());
        m_page->setModels(found ? found->positions() : nullptr, found ? found->events() : nullptr, found ? found->records() : nullptr);
        if (found) {
            found->setShown(true);
            connect(found, &GroupMembership::changed, this, &GroupConsumeController::showState);
            connect(found, &GroupMembership::over, this, &GroupConsumeController::showState);
            connect(found->records(), &models::RecordModel::dropped, this, &GroupConsumeController::showState);
        }
        if (before) {
            before->disconnect(this);
            before->setShown(false);
        }
    }
    showState();
}

void GroupConsumeController::close()
{
    if (!m_membership)
        return;
    GroupMembership* const membership = std::exchange(m_membership, nullptr);
    membership->disconnect(this);
    membership->records()->disconnect(this);
    if (m_page)
        m_page->setModels(nullptr, nullptr, nullptr); // they may outlive neither
    membership->leave();
    membership->setShown(false);
}

QString GroupConsumeController::stateLine() const
{
    if (!m_membership)
        return tr("Castellan is not a member of this group. Joining moves the group: its other members lose partitions meanwhile.");
    const kafka::GroupConsumeProgress& p = m_membership->progress();
    const QString read = tr("%1 messages, %2").arg(formats::number(p.records), formats::bytes(p.bytes));
    switch (p.state) {
    case GroupMemberState::Idle:
    case GroupMemberState::Joining: return tr("Joining: waiting until the other members have let go.");
    case GroupMemberState::Member: {
        if (m_membership->isLeaving())
            return tr("Leaving the group: waiting for the answer to a commit. %1.").arg(read);
        const QString given = p.partitions.empty() ? tr("Member without partitions: the group has more members than partitions.")
                                                   : tr("Member. Partitions: %1.").arg(formats::number(qint64(p.partitions.size())));
        return QStringLiteral("%1 %2%3").arg(given, read, p.paused ? tr(". Paused; the partitions stay assigned.") : QStringLiteral("."));
    }
    case GroupMemberState::Rebalancing: return tr("Rebalancing: the partitions were given back, waiting for the next assignment. %1.").arg(read);
    case GroupMemberState::Leaving: return tr("Leaving the group. %1.").arg(read);
    case GroupMemberState::Left:
        return tr("Not a member any more: %1. %2.")
            .arg(m_membership->leftText().isEmpty() ? tr("reading the group back") : m_membership->leftText(), read);
    case GroupMemberState::Failed: return tr("The membership has failed: %1").arg(p.error ? p.error->message : QString());
    }
    return {};
}

QString GroupConsumeController::toCommitLine() const
{
    if (!m_membership || m_membership->isOver())
        return m_membership ? m_membership->commitText() : QString();
    const auto rows = m_membership->toCommit();
    QStringList parts;
    qint64 messages = 0;
    for (const auto& row : rows) {
        messages += row.uncommitted;
        if (size_t(parts.size()) < MostNamed)
            parts << tr("%1 / %2: %3 → %4", "topic / partition: committed → position")
                         .arg(row.partition.topic, QString::number(row.partition.partition),
                              row.committed ? formats::number(*row.committed) : tr("none"), formats::number(row.position));
    }
    if (rows.size() > MostNamed)
        parts << tr("and %1 more").arg(formats::number(qint64(rows.size() - MostNamed)));
    const QString next = rows.empty() ? (m_membership->knowsCommitted() ? tr("Everything that was shown is committed.")
                                                                        : tr("Reading what the group has committed."))
                                      : tr("To commit: %1 messages (%2).").arg(formats::number(messages), parts.join(QStringLiteral("; ")));
    return m_membership->commitText().isEmpty() ? next : m_membership->commitText() + QLatin1Char(' ') + next;
}

QString GroupConsumeController::whyNotCommittable() const
{
    if (const QString why = session()->whyNotWritable(); !why.isEmpty())
        return why;
    if (!m_membership || m_membership->progress().state != GroupMemberState::Member)
        return tr("Only a member with partitions can commit.");
    if (m_membership->isCommitting())
        return tr("A commit is under way.");
    if (!m_membership->toCommit().empty())
        return {};
    return m_membership->knowsCommitted() ? tr("Everything that was shown is committed.") : tr("Reading what the group has committed.");
}

void GroupConsumeController::showState()
{
    if (!m_page)
        return;
    views::GroupConsumeState state;
    state.line = stateLine();
    state.toCommit = toCommitLine();
    state.notCommittable = whyNotCommittable();
    if (m_membership) {
        const kafka::GroupConsumeProgress& p = m_membership->progress();
        state.over = m_membership->isOver() && p.state != GroupMemberState::Idle;
        state.member = p.isMember();
        state.paused = p.paused;
        state.commitEvery = m_membership->commitEvery();
        state.commitWhenLeaving = m_membership->commitsWhenLeaving();
        if (const qint64 dropped = m_membership->records()->droppedCount(); dropped > 0)
            state.dropped = tr("The oldest %1 are not kept.").arg(formats::number(dropped));
        m_page->setUpdatedAt(QDateTime::currentDateTimeUtc());
    }
    m_page->setState(state);
}

} // namespace app
