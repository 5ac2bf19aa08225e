// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/NavigatorController.h"

#include "app/ClusterData.h"
#include "app/Context.h"
#include "app/PageTitles.h"
#include "app/SessionList.h"
#include "app/SessionTexts.h"
#include "models/NavigatorModel.h"
#include "views/widgets/Navigator.h"

namespace app {

NavigatorController::NavigatorController(Context* context, views::Navigator* view, QObject* parent)
    : QObject(parent), m_context(context), m_model(new models::NavigatorModel(this))
{
    update();
    view->setNavigatorModel(m_model);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &NavigatorController::update);
    const auto soon = qOverload<>(&QTimer::start);
    connect(context, &Context::profilesChanged, &m_soon, soon);
    connect(context->sessions, &SessionList::changed, &m_soon, soon);
    connect(context->sessions, &SessionList::closed, &m_soon, soon);
    connect(context->sessions, &SessionList::added, this, &NavigatorController::watch);
    for (ClusterSession* session : context->sessions->all())
        watch(session);
    connect(view, &views::Navigator::sectionRequested, this, [this](const QString& profileId, int kind) {
        Q_EMIT openRequested(profileId, {PageKey::Kind(kind), {}, {}});
    });
}

void NavigatorController::watch(ClusterSession* session)
{
    const auto soon = qOverload<>(&QTimer::start);
    connect(session->data(), &ClusterData::metadataChanged, &m_soon, soon);
    connect(session->data(), &ClusterData::descriptionChanged, &m_soon, soon);
    connect(session->data(), &ClusterData::groupListChanged, &m_soon, soon);
    m_soon.start();
}

void NavigatorController::update()
{
    std::vector<models::NavigatorCluster> clusters;
    for (const auto& profile : m_context->allProfiles()) {
        const ClusterSession* session = m_context->sessions->find(profile.id);
        const SessionState state = session ? session->state() : SessionState::NotConnected;
        models::NavigatorCluster cluster;
        cluster.id = profile.id;
        cluster.name = profile.name;
        cluster.colour = profile.colour;
        cluster.state = stateOf(state);
        cluster.stateText = stateText(state);
        cluster.tip = sessionTip(profile, session);
        cluster.production = profile.environment == kafka::Environment::Production;
        if (session && session->isUp()) {
            const ClusterData* data = session->data();
            const auto count = [](auto n) { return std::optional<qint64>(qint64(n)); };
            const auto add = [&](PageKey::Kind kind, std::optional<qint64> n) { cluster.sections.push_back({int(kind), sectionTitle(kind), n}); };
            add(PageKey::Kind::Overview, {});
            add(PageKey::Kind::Brokers, data->description() ? count(data->description()->brokers.size()) : std::nullopt);
            add(PageKey::Kind::Topics, data->metadata() ? count(data->metadata()->topics.size()) : std::nullopt);
            add(PageKey::Kind::Groups, data->groups() ? count(data->groups()->groups.size()) : std::nullopt);
        }
        clusters.push_back(std::move(cluster));
    }
    m_model->setClusters(std::move(clusters));
}

} // namespace app
