// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/JoinGroupOperation.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/OffsetsRestorePoint.h"
#include "app/PlanFlow.h"
#include "app/SessionCommand.h"
#include "models/Formats.h"
#include "models/GroupText.h"
#include "views/dialogs/JoinGroupForm.h"
#include "views/dialogs/PlanDialog.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

using kafka::ConfirmationLevel;
using kafka::GroupConsumeRequest;
using kafka::TopicPartition;
using State = kafka::RowOutcome::State;
namespace formats = models::formats;

namespace {

constexpr int MembersNamed = 20;

QString offsetText(const std::optional<qint64>& offset) { return offset ? formats::number(*offset) : JoinGroupOperation::tr("none"); }

} // namespace

JoinGroupOperation::JoinGroupOperation(ClusterSession* session, QObject* parent) : ChangeOperation(session, parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(8));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end(kafka::RowOutcome {State::Unknown, tr("asked to join; other members have not let go yet")});
    });
}

void JoinGroupOperation::setRequest(const GroupConsumeRequest& request, bool automaticProtocol)
{
    m_request = request;
    m_automatic = automaticProtocol;
    m_missing.clear();
}

void JoinGroupOperation::setMissing(const QString& missing)
{
    m_request.reset();
    m_missing = missing;
}

void JoinGroupOperation::dropReader()
{
    if (m_reader)
        m_reader->drop();
    m_reader = nullptr;
}

void JoinGroupOperation::computePlan()
{
    dropReader();
    if (!m_request) {
        kafka::ChangePlan plan;
        plan.title = tr("Consume as a group");
        plan.applyLabel = tr("Join");
        plan.missing = m_missing;
        plan.computedAt = QDateTime::currentDateTimeUtc();
        Q_EMIT planned(plan);
        return;
    }
    m_reader = new GroupFactsReader(session()->gateway(), this);
    connect(m_reader, &GroupFactsReader::failed, this, [this](const kafka::Error& error) {
        dropReader();
        Q_EMIT planFailed(error);
    });
    connect(m_reader, &GroupFactsReader::done, this, [this, reader = m_reader] { plan(reader->facts()); });
    m_reader->read({m_request->group}, [topics = m_request->topics](const GroupFacts& facts) {
        std::vector<TopicPartition> all;
        for (const QString& name : topics)
            if (const kafka::Topic* topic = facts.metadata->find(name))
                for (const kafka::Partition& p : topic->partitions)
                    all.push_back({name, p.id});
        return all;
    });
}

const kafka::GroupDescription* JoinGroupOperation::description(const GroupFacts& facts) const
{
    const auto it = facts.descriptions.constFind(m_request->group);
    return it != facts.descriptions.cend() && *it && facts.listed.contains(m_request->group) ? &**it : nullptr;
}

// Also chooses the protocol and how partitions are shared out, which must be the group's own.
QString JoinGroupOperation::refusal(const GroupFacts& facts)
{
    const QString& group = m_request->group;
    if (const auto* present = GroupMembership::find(session(), group); present && !present->isOver())
        return tr("Castellan is a member of this group already: its tab shows it.");
    for (const QString& topic : m_request->topics)
        if (!facts.metadata->find(topic))
            return tr("There is no topic “%1”.").arg(topic);
    if (!facts.listed.contains(group)) {
        if (!facts.listErrors.empty())
            return tr("Not every broker listed its groups, so it is not known what this group is. %1").arg(facts.listErrors.front().message);
        if (m_automatic)
            m_request->protocol = GroupConsumeRequest::Protocol::Classic;
        return {};
    }
    const kafka::GroupType listed = facts.listed.value(group);
    if (const QString why = models::groups::whyNotSupported(listed); !why.isEmpty())
        return why;
    const kafka::GroupDescription* d = description(facts);
    if (!d)
        return tr("The group's members could not be read, so it is not known who would lose partitions.");
    if (d->simple && !d->members.empty())
        return tr("The members of this group do not speak the consumers' protocol (Connect).");
    if (m_automatic)
        m_request->protocol
            = d->type == kafka::GroupType::Consumer ? GroupConsumeRequest::Protocol::Consumer : GroupConsumeRequest::Protocol::Classic;
    if (d->type != kafka::GroupType::Consumer && !d->members.empty()) {
        m_request->cooperative = d->assignor == QLatin1String("cooperative-sticky");
        static const QStringList spoken {QStringLiteral("range"), QStringLiteral("roundrobin"), QStringLiteral("cooperative-sticky")};
        if (!d->assignor.isEmpty() && !spoken.contains(d->assignor))
            return tr("The members share out partitions with “%1”, which Castellan does not know: it could not join them.").arg(d->assignor);
    }
    return {};
}

QStringList JoinGroupOperation::consequences(const GroupFacts& facts) const
{
    QStringList sentences;
    const kafka::GroupDescription* d = description(facts);
    if (!d) {
        sentences << tr("This joins group “%1”, which does not exist: joining creates it.").arg(m_request->group);
    } else if (d->members.empty()) {
        sentences << tr("This joins group “%1”. It has no members now; consumers that start while you are here share its partitions with you.")
                         .arg(m_request->group);
    } else {
        QStringList names;
        for (const auto& member : d->members) {
            if (names.size() == MembersNamed)
                break;
            names << tr("%1 (client ID %2, host %3)").arg(member.memberId, member.clientId, member.host);
        }
        QString who = names.join(QStringLiteral("; "));
        if (d->members.size() > MembersNamed)
            who += tr("; and %1 more").arg(formats::number(qint64(d->members.size()) - MembersNamed));
        sentences << tr("This joins group “%1”: its other members lose partitions while you are here. Members now: %2 (%3). State: %4.")
                         .arg(m_request->group, formats::number(qint64(d->members.size())), who, models::groups::stateText(d->state));
    }
    sentences << tr("What you are given nobody else reads until you leave. Committing moves the group: what is committed here its consumers do not "
                    "read again. Nothing is committed unless you ask for it.");
    if (!m_request->instanceId.isEmpty())
        sentences
            << tr("As the static member “%1” you keep your partitions for the session timeout (45 s) after leaving.").arg(m_request->instanceId);
    sentences << (m_request->protocol == GroupConsumeRequest::Protocol::Consumer ? tr("Group protocol: consumer (KIP-848).")
                                                                                 : tr("Group protocol: classic."));
    return sentences;
}

void JoinGroupOperation::planRows(const GroupFacts& facts, kafka::ChangePlan& plan)
{
    m_rows.clear();
    m_committed.clear();
    if (const auto offsets = facts.offsets.constFind(m_request->group); offsets != facts.offsets.cend() && *offsets)
        for (const auto& offset : (**offsets)->offsets)
            if (!offset.error)
                m_committed[offset.partition] = offset.offset;
    for (const QString& name : m_request->topics) {
        const kafka::Topic* topic = facts.metadata->find(name);
        for (const kafka::Partition& p : topic ? topic->partitions : std::vector<kafka::Partition> {}) {
            const TopicPartition tp {name, p.id};
            const kafka::PartitionFacts known = facts.partition(m_request->group, tp);
            kafka::PlanRow row;
            row.entity = QStringLiteral("%1 / %2").arg(name).arg(p.id);
            row.before = offsetText(known.committed);
            m_committed.try_emplace(tp, std::nullopt);
            const auto& log = known.watermarks;
            const bool gone
                = known.committed && ((log.earliest && *known.committed < *log.earliest) || (log.latest && *known.committed > *log.latest));
            if (known.committed && !gone)
                row.after = tr("from %1").arg(formats::number(*known.committed));
            else if (m_request->reset == GroupConsumeRequest::Reset::Earliest)
                row.after = log.earliest ? tr("from the oldest, %1").arg(formats::number(*log.earliest)) : tr("from the oldest");
            else if (m_request->reset == GroupConsumeRequest::Reset::Latest)
                row.after = log.latest ? tr("from the end, %1").arg(formats::number(*log.latest)) : tr("from the end");
            else
                row.after = tr("nothing is read");
            if (!known.problem.isEmpty())
                row.consequence = known.problem;
            else if (gone)
                row.consequence = tr("the committed offset is outside the log");
            else if (known.committed && log.latest)
                row.consequence = tr("lag %1").arg(formats::number(std::max<qint64>(0, *log.latest - *known.committed)));
            plan.rows.push_back(row);
            m_rows.push_back(tp);
        }
    }
}

void JoinGroupOperation::plan(const GroupFacts& facts)
{
    dropReader();
    if (!m_open.empty() || !m_request)
        return;
    kafka::ChangePlan plan;
    plan.title = tr("Consume as group “%1”").arg(m_request->group);
    plan.applyLabel = tr("Join");
    plan.entityHeader = tr("Topic / partition");
    plan.beforeHeader = tr("Committed offset");
    plan.afterHeader = tr("Reading begins");
    plan.computedAt = QDateTime::currentDateTimeUtc();
    plan.refusal = refusal(facts);
    planRows(facts, plan);
    plan.consequences = consequences(facts);
    plan.nameToType = m_request->group;
    const kafka::GroupDescription* d = description(facts);
    const bool inUse
        = d && (!d->members.empty() || std::any_of(m_committed.begin(), m_committed.end(), [](const auto& c) { return c.second.has_value(); }));
    plan.level = session()->isProduction() ? ConfirmationLevel::TypeName
                 : inUse                   ? ConfirmationLevel::TickConsequence
                                           : ConfirmationLevel::PlanAndApply;
    QStringList escaped;
    for (const QString& topic : m_request->topics)
        escaped << QRegularExpression::escape(topic);
    QStringList arguments {QStringLiteral("--group"), m_request->group};
    if (m_request->topics.size() == 1)
        arguments << QStringLiteral("--topic") << m_request->topics.front();
    else
        arguments << QStringLiteral("--include") << escaped.join(QLatin1Char('|'));
    arguments << QStringLiteral("--consumer-property") << QStringLiteral("enable.auto.commit=false");
    switch (m_request->reset) { // where the group has no committed offset
    case GroupConsumeRequest::Reset::Earliest: arguments << QStringLiteral("--from-beginning"); break;
    case GroupConsumeRequest::Reset::Latest: break; // what the tool does by itself
    case GroupConsumeRequest::Reset::None: arguments << QStringLiteral("--consumer-property") << QStringLiteral("auto.offset.reset=none"); break;
    }
    if (m_request->readCommitted)
        arguments << QStringLiteral("--isolation-level") << QStringLiteral("read_committed");
    plan.command = kafka::commandLine(commandContext(session()), QStringLiteral("kafka-console-consumer.sh"), arguments);
    Q_EMIT planned(plan);
}

void JoinGroupOperation::apply(const std::vector<int>& rows)
{
    if (!m_open.empty() || !m_request)
        return;
    m_open = rows;
    m_membership = new GroupMembership(session(), *m_request, m_committed);
    connect(m_membership, &GroupMembership::changed, this, &JoinGroupOperation::look);
    connect(m_membership, &GroupMembership::over, this, &JoinGroupOperation::look);
    m_patience.start();
    m_membership->start();
}

std::optional<kafka::RowOutcome> JoinGroupOperation::outcome(const kafka::GroupConsumeProgress& progress, const TopicPartition& partition)
{
    using Result = kafka::RowOutcome;
    switch (progress.state) {
    case kafka::GroupMemberState::Member: {
        const bool mine
            = std::any_of(progress.partitions.begin(), progress.partitions.end(), [&](const auto& p) { return p.partition == partition; });
        return Result {State::Done, mine ? tr("assigned to Castellan") : tr("another member has it")};
    }
    case kafka::GroupMemberState::Failed: return Result {State::Failed, progress.error ? progress.error->message : QString()};
    case kafka::GroupMemberState::Left: return Result {State::Skipped, tr("Left again before it had joined.")};
    default: return std::nullopt;
    }
}

void JoinGroupOperation::look()
{
    if (!m_open.empty() && m_membership && outcome(m_membership->progress(), {}))
        end();
}

void JoinGroupOperation::handOver(const QString& journalId)
{
    if (m_waits && m_membership)
        m_membership->setJoinEntry(journalId, m_rows);
}

void JoinGroupOperation::cancel()
{
    if (m_open.empty())
        dropReader();
    else if (m_membership)
        m_membership->leave();
}

// `unknown`: said of every partition, because it is not known yet.
void JoinGroupOperation::end(const std::optional<kafka::RowOutcome>& unknown)
{
    m_patience.stop();
    if (m_open.empty() || !m_membership)
        return;
    const kafka::GroupConsumeProgress& progress = m_membership->progress();
    m_waits = unknown.has_value();
    m_joined = m_waits || progress.state == kafka::GroupMemberState::Member;
    for (const int row : std::exchange(m_open, {}))
        Q_EMIT rowDone(row, unknown ? *unknown : outcome(progress, m_rows[size_t(row)]).value_or(kafka::RowOutcome {State::Unknown, {}}));
    if (m_joined)
        Q_EMIT joined(m_request->group);
    Q_EMIT finished();
    if (session()->gateway())
        session()->data()->refreshGroup(m_request->group);
}

QJsonObject JoinGroupOperation::restorePoint() const
{
    if (!m_joined)
        return {};
    GroupBefore before {m_request->group, {}};
    for (const auto& [partition, offset] : m_committed)
        if (offset) // a partition that had none keeps none unless something is committed, whose own entry says so
            before.offsets.push_back({partition, offset, offset, -1, {}});
    return before.offsets.empty() ? QJsonObject() : offsetsRestorePoint(QStringLiteral("group.reset"), {before});
}

PlanFlow* startGroupConsume(ClusterSession* session, const QString& group, const QStringList& topics, QWidget* parent,
                            std::function<void(const QString& group)> joined)
{
    const ClusterData* data = session->data();
    QStringList groups;
    if (data->groups())
        for (const auto& listing : data->groups()->groups)
            if (models::groups::whyNotSupported(listing.type).isEmpty())
                groups << listing.id;
    QStringList known;
    if (data->metadata())
        for (const auto& topic : data->metadata()->topics)
            known << topic.name;
    QStringList chosen = topics;
    if (const auto offsets = data->groupOffsets(group); chosen.isEmpty() && offsets && *offsets)
        for (const auto& committed : (**offsets)->offsets)
            if (!chosen.contains(committed.partition.topic))
                chosen << committed.partition.topic;
    auto* operation = new JoinGroupOperation(session);
    auto* form = new views::JoinGroupForm(groups, known);
    if (!group.isEmpty())
        form->setGroup(group);
    form->setTopics(chosen);
    const auto ask = [form, operation] {
        if (const auto request = form->request())
            operation->setRequest(*request, form->automaticProtocol());
        else
            operation->setMissing(request.error().message);
    };
    ask();
    PlanFlow* flow = PlanFlow::start(operation, parent, form);
    flow->follow(form, ask);
    QObject::connect(flow, &PlanFlow::applied, operation, [flow, operation] { operation->handOver(flow->journalId()); });
    QObject::connect(operation, &JoinGroupOperation::joined, flow, [flow, joined](const QString& name) {
        // Its page says everything from here on; the journal has the plan.
        QMetaObject::invokeMethod(
            flow,
            [flow, joined, name] {
                if (flow->dialog())
                    flow->dialog()->close();
                joined(name);
            },
            Qt::QueuedConnection);
    });
    return flow;
}

} // namespace app
