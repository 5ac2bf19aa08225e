// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GroupController.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/DeleteGroupOperation.h"
#include "app/GroupReset.h"
#include "app/JoinGroupOperation.h"
#include "app/PageTitles.h"
#include "app/PlanFlow.h"
#include "models/Formats.h"
#include "models/GroupText.h"
#include "models/OperationText.h"
#include "views/pages/GroupPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"

namespace app {

namespace {

constexpr auto interval = std::chrono::seconds(5);
constexpr auto gather = std::chrono::milliseconds(30);

} // namespace

GroupController::GroupController(ClusterSession* session, const QString& group, QObject* parent)
    : PageController(session, parent), m_group(group), m_rows(session->data()), m_page(new views::GroupPage(group, &m_offsets, &m_members))
{
    m_page->setCluster(session->name(), QColor(session->profile().colour));
    m_page->setNotWritable(session->whyNotWritable());
    connect(session, &ClusterSession::writableChanged, m_page, [this] { m_page->setNotWritable(this->session()->whyNotWritable()); });
    connect(m_page, &views::PageFrame::refreshRequested, this, &GroupController::refresh);
    connect(m_page->banner(), &views::Banner::retryRequested, this, &GroupController::refresh);
    connect(m_page, &views::GroupPage::resetRequested, this, &GroupController::reset);
    connect(m_page, &views::GroupPage::deleteRequested, this, &GroupController::remove);
    connect(m_page, &views::GroupPage::messageRequested, this, [this](const kafka::TopicPartition& partition) {
        const models::GroupOffsetRow* row = m_offsets.find(partition);
        if (row && row->committed)
            Q_EMIT openRequested({PageKey::Kind::Topic, partition.topic, messageSection(partition.partition, *row->committed)});
    });
    connect(m_page, &views::GroupPage::consumeRequested, this, [this] {
        startGroupConsume(this->session(), m_group, {}, m_page, [self = QPointer(this)](const QString& joined) {
            if (self)
                Q_EMIT self->openRequested({PageKey::Kind::Consume, joined, {}});
        });
    });
    connect(m_page, &views::GroupPage::topicActivated, this, [this](const QString& topic) {
        Q_EMIT openRequested({PageKey::Kind::Topic, topic, {}});
    });

    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(gather);
    connect(&m_rebuild, &QTimer::timeout, this, &GroupController::rebuild);
    const ClusterData* data = session->data();
    connect(data, &ClusterData::groupChanged, this, [this](const QString& id) {
        if (id == m_group)
            rebuildSoon();
    });
    connect(data, &ClusterData::groupListChanged, this, [this] {
        // Its type says how it is described: asked before the list was known, a share group is not found, a Connect group refused.
        const auto described = this->session()->data()->group(m_group);
        const bool failed = described && !*described;
        if (const auto listed = listing(); failed && listed && std::exchange(m_listedAs, listed->type) != listed->type)
            this->session()->data()->refreshGroup(m_group);
        rebuildSoon();
    });
    connect(data, &ClusterData::watermarksChanged, this, &GroupController::rebuildSoon);
    connect(data, &ClusterData::metadataChanged, this, &GroupController::rebuildSoon);
    connect(data, &ClusterData::loadingChanged, this, &GroupController::updateState);
    setPollInterval(interval);
    rebuild();
}

GroupController::~GroupController()
{
    if (m_page)
        m_page->disconnect(this);
    delete m_page;
}

QWidget* GroupController::page() const { return m_page; }

void GroupController::showSection(const QString& section)
{
    m_wanted = partitionOfSection(section);
    m_page->showSection(m_wanted ? QStringLiteral("offsets") : section);
    showWanted();
}

void GroupController::showWanted()
{
    if (m_wanted && m_page->offsetsTable()->selectKey(QVariant::fromValue(*m_wanted)))
        m_wanted.reset();
}

QString GroupController::section() const { return m_page ? m_page->currentSection() : QString(); }

std::optional<kafka::GroupListing> GroupController::listing() const { return session()->data()->listing(m_group); }

void GroupController::refresh()
{
    m_asked = QDateTime::currentDateTimeUtc();
    ClusterData* data = session()->data();
    if (!data->groups())
        data->refreshGroupList(); // existence and type come from the list
    data->refreshGroup(m_group);
}

void GroupController::setActive(bool active)
{
    PageController::setActive(active);
    if (!active)
        return;
    if (m_stale)
        rebuild();
    if (!m_asked.isValid() || m_asked.msecsTo(QDateTime::currentDateTimeUtc()) > std::chrono::milliseconds(interval).count())
        refresh();
}

void GroupController::rebuildSoon()
{
    m_stale = true;
    if (isActive() && !m_rebuild.isActive())
        m_rebuild.start();
}

void GroupController::rebuild()
{
    m_stale = false;
    ClusterData* data = session()->data();
    m_offsets.setRows(m_rows.partitions(m_group));
    showWanted();
    const auto description = data->group(m_group);
    if (description && *description)
        m_members.setRows(models::MemberModel::rowsOf(**description));
    if (m_rows.needsMetadata() && !data->isLoading(DataSubject::Metadata))
        data->refreshMetadata();
    updateHead();
    updateState();
}

void GroupController::updateHead()
{
    const auto description = session()->data()->group(m_group);
    const auto listed = listing();
    views::GroupHead head;
    if (description && *description) {
        const kafka::GroupDescription& d = **description;
        head.state = models::groups::stateText(d.state);
        kafka::GroupListing shown = listed.value_or(kafka::GroupListing());
        shown.type = d.type;
        shown.simple = d.simple;
        head.type = models::groups::typeText(shown);
        head.assignor = d.assignor;
        head.coordinator = GroupRows::brokerText(d.coordinator);
        head.members = models::formats::number(qint64(d.members.size()));
        if (d.operations) {
            head.operations = models::operations::text(*d.operations, kafka::ResourceKind::Group);
            head.operationsNote = models::operations::note(*d.operations, kafka::ResourceKind::Group);
        }
    } else if (listed) {
        head.state = models::groups::stateText(*listed);
        head.type = models::groups::typeText(*listed);
    }
    const auto lag = m_rows.lag(m_group);
    head.lag = models::GroupModel::lagText(lag);
    const auto offsets = session()->data()->groupOffsets(m_group);
    const QString none = listed ? models::groups::whyNoOffsets(listed->type) : QString();
    head.lagReason = models::GroupModel::lagReason(lag, none.isEmpty() && offsets && !*offsets ? offsets->error().message : none);
    m_page->setHead(head);
}

void GroupController::updateState()
{
    if (!m_page)
        return;
    ClusterData* data = session()->data();
    const auto description = data->group(m_group);
    const auto offsets = data->groupOffsets(m_group);
    const auto listed = listing();
    const bool loading
        = (!description && data->isLoading(DataSubject::GroupDescriptions)) || (!offsets && data->isLoading(DataSubject::GroupOffsets));
    m_page->setBusy(data->isLoading(DataSubject::GroupDescriptions) || data->isLoading(DataSubject::GroupOffsets));
    m_page->offsetsTable()->setLoading(!offsets && loading);
    const QString noOffsets = listed ? models::groups::whyNoOffsets(listed->type) : QString();
    if (!noOffsets.isEmpty())
        m_page->offsetsTable()->setEmptyText(noOffsets);
    else if (!offsets || !*offsets)
        m_page->offsetsTable()->setEmptyText(tr("The offsets of this group are not known."), tr("Press F5 to ask again."));
    else
        m_page->offsetsTable()->setEmptyText(tr("This group has committed no offset and reads no partition."),
                                             tr("Offsets appear when its consumers commit."));
    m_page->membersTable()->setLoading(!description && loading);
    m_page->setUpdatedAt(data->readAt(noOffsets.isEmpty() ? DataSubject::GroupOffsets : DataSubject::GroupDescriptions));
    const QString unsupported = listed ? models::groups::whyNotSupported(listed->type) : QString();
    if (description && !*description)
        m_page->setMembersEmptyText(description->error().message, {});
    else
        m_page->setMembersEmptyText(tr("This group has no members now."),
                                    unsupported.isEmpty()
                                        ? tr("Its offsets can be reset. It may still be in use by consumers that assign partitions themselves.")
                                        : QString());

    const bool missing = description && !*description && description->error().kind == kafka::ErrorKind::NotFound && !listed;
    m_page->setUnfit(missing ? tr("There is no such group.") : unsupported);
    bool stale = false;
    if (missing) {
        m_page->banner()->showMessage(views::Banner::Kind::Warning, tr("There is no group \u201c%1\u201d on this cluster (any more).").arg(m_group),
                                      {}, true);
        stale = true;
    } else if (const auto unread = data->groupOffsetsError(m_group); unread && noOffsets.isEmpty()) {
        m_page->banner()->showError(tr("The offsets of this group could not be read"), *unread);
        stale = true;
    } else if (const auto undescribed = data->groupError(m_group); undescribed && (!listed || listed->type != kafka::GroupType::Other)) {
        m_page->banner()->showError(tr("The members of this group could not be read"), *undescribed);
        stale = true;
    } else if (!unsupported.isEmpty()) {
        m_page->banner()->showMessage(views::Banner::Kind::Info, unsupported);
    } else {
        m_page->banner()->dismiss();
    }
    m_page->setStale(stale);
}

void GroupController::reset(const std::vector<kafka::TopicPartition>& selected, const QString& topic)
{
    if (PlanFlow* flow = startGroupReset(session(), m_group, selected, topic, m_page))
        connect(flow, &PlanFlow::applied, this, &GroupController::refresh);
}

void GroupController::remove()
{
    PlanFlow* flow = PlanFlow::start(new DeleteGroupOperation(session(), {m_group}), m_page);
    connect(flow, &PlanFlow::applied, this, &GroupController::refresh);
}

} // namespace app
