// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GroupsController.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/DeleteGroupOperation.h"
#include "app/GroupReset.h"
#include "app/JoinGroupOperation.h"
#include "app/PlanFlow.h"
#include "models/GroupText.h"
#include "views/pages/GroupsPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"

namespace app {

namespace {

constexpr auto interval = std::chrono::seconds(30);
constexpr auto gather = std::chrono::milliseconds(60);

} // namespace

GroupsController::GroupsController(ClusterSession* session, QObject* parent)
    : PageController(session, parent), m_rows(session->data()), m_page(new views::GroupsPage(&m_model))
{
    m_page->setCluster(session->name(), QColor(session->profile().colour));
    m_page->setNotWritable(session->whyNotWritable());
    connect(session, &ClusterSession::writableChanged, m_page, [this] { m_page->setNotWritable(this->session()->whyNotWritable()); });
    connect(m_page, &views::PageFrame::refreshRequested, this, &GroupsController::refresh);
    connect(m_page->banner(), &views::Banner::retryRequested, this, &GroupsController::refresh);
    connect(m_page, &views::GroupsPage::groupActivated, this, [this](const QString& group) {
        Q_EMIT openRequested({PageKey::Kind::Group, group, {}});
    });
    connect(m_page, &views::GroupsPage::resetRequested, this, &GroupsController::reset);
    connect(m_page, &views::GroupsPage::consumeRequested, this, [this](const QString& group) {
        startGroupConsume(this->session(), group, {}, m_page, [self = QPointer(this)](const QString& joined) {
            if (self)
                Q_EMIT self->openRequested({PageKey::Kind::Consume, joined, {}});
        });
    });
    connect(m_page, &views::GroupsPage::deleteRequested, this, &GroupsController::remove);

    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(gather);
    connect(&m_rebuild, &QTimer::timeout, this, &GroupsController::rebuild);
    const ClusterData* data = session->data();
    connect(data, &ClusterData::groupListChanged, this, &GroupsController::rebuildSoon);
    connect(data, &ClusterData::groupChanged, this, &GroupsController::rebuildSoon);
    connect(data, &ClusterData::watermarksChanged, this, &GroupsController::rebuildSoon);
    connect(data, &ClusterData::metadataChanged, this, &GroupsController::rebuildSoon);
    connect(data, &ClusterData::loadingChanged, this, &GroupsController::updateState);
    setPollInterval(interval);
    rebuild();
    updateState();
}

GroupsController::~GroupsController()
{
    if (m_page)
        m_page->disconnect(this);
    delete m_page;
}

QWidget* GroupsController::page() const { return m_page; }
QString GroupsController::title() const { return tr("Consumer groups"); }

void GroupsController::refresh() { session()->data()->refreshGroups(); }

void GroupsController::setActive(bool active)
{
    PageController::setActive(active);
    if (!active)
        return;
    if (m_stale)
        rebuild();
    const QDateTime read = session()->data()->readAt(DataSubject::Groups);
    if (!read.isValid() || read.msecsTo(QDateTime::currentDateTimeUtc()) > std::chrono::milliseconds(interval).count())
        refresh();
}

void GroupsController::showSection(const QString& section)
{
    const auto state = models::groups::stateOf(section);
    if (state || section == QLatin1String("all"))
        m_page->setStateFilter(state);
}

QString GroupsController::section() const
{
    const auto state = m_page ? m_page->stateFilter() : std::nullopt;
    return state ? models::groups::sectionOf(*state) : QStringLiteral("all");
}

void GroupsController::rebuildSoon()
{
    m_stale = true;
    if (isActive() && !m_rebuild.isActive())
        m_rebuild.start();
}

void GroupsController::rebuild()
{
    m_stale = false;
    m_model.setRows(m_rows.groups());
    m_page->updateCounts();
    if (m_rows.needsMetadata() && !session()->data()->isLoading(DataSubject::Metadata))
        session()->data()->refreshMetadata();
    updateState();
}

void GroupsController::updateState()
{
    if (!m_page)
        return;
    ClusterData* data = session()->data();
    bool busy = false;
    for (const DataSubject subject : {DataSubject::Groups, DataSubject::GroupList, DataSubject::GroupDescriptions, DataSubject::GroupOffsets})
        busy = busy || data->isLoading(subject);
    m_page->setBusy(busy);
    m_page->table()->setLoading(!data->groups() && busy);
    m_page->setUpdatedAt(data->readAt(DataSubject::Groups));
    const auto error = data->lastError(DataSubject::GroupList);
    m_page->setStale(error.has_value() && !data->isLoading(DataSubject::GroupList) && !(data->groups() && !data->groups()->errors.empty()));
    if (data->groups() && !data->groups()->errors.empty()) {
        QStringList sentences;
        for (const auto& e : data->groups()->errors)
            sentences << views::errorSentence(e);
        m_page->banner()->showMessage(views::Banner::Kind::Warning, tr("The list of groups is incomplete. %1").arg(sentences.join(QLatin1Char(' '))),
                                      views::errorDetails(data->groups()->errors.front()), true);
    } else if (error && !data->isLoading(DataSubject::GroupList)) {
        m_page->banner()->showError(tr("The consumer groups could not be read"), *error);
    } else if (!error) {
        m_page->banner()->dismiss();
    }
}

void GroupsController::reset(const QString& group)
{
    if (PlanFlow* flow = startGroupReset(session(), group, {}, {}, m_page))
        connect(flow, &PlanFlow::applied, this, &GroupsController::refresh);
}

void GroupsController::remove(const QStringList& groups)
{
    PlanFlow* flow = PlanFlow::start(new DeleteGroupOperation(session(), groups), m_page);
    connect(flow, &PlanFlow::applied, this, &GroupsController::refresh);
}

} // namespace app
