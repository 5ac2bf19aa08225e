// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OverviewController.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "kafka/analysis/ClusterSummary.h"
#include "kafka/values/ConfigText.h"
#include "models/BrokerModel.h"
#include "models/QuorumModel.h"
#include "models/SummaryModel.h"
#include "views/pages/OverviewPage.h"
#include "views/widgets/Banner.h"

namespace app {

OverviewController::OverviewController(ClusterSession* session, QObject* parent)
    : PageController(session, parent), m_figures(new models::SummaryModel(this)), m_brokers(new models::BrokerModel(this)),
      m_quorum(new models::QuorumModel(this)), m_page(new views::OverviewPage(m_figures, m_brokers, m_quorum))
{
    setPollInterval(std::chrono::seconds(15));
    m_page->setCluster(session->name(), QColor(session->profile().colour));
    m_show.setSingleShot(true);
    m_show.setInterval(0);
    connect(&m_show, &QTimer::timeout, this, &OverviewController::show);
    connect(m_page, &views::PageFrame::refreshRequested, this, [this] {
        this->session()->data()->refreshLogDirs();
        refresh();
        this->session()->data()->refreshTopicConfigs(); // asked for by a person: all anew
    });
    connect(m_page, &views::OverviewPage::targetActivated, this, &OverviewController::open);
    connect(m_page, &views::OverviewPage::brokerActivated, this, [this](int id) {
        Q_EMIT openRequested({PageKey::Kind::Broker, QString::number(id), {}});
    });

    ClusterData* data = session->data();
    const auto later = [this] {
        if (isActive()) // hidden it is filled when it is shown again
            m_show.start();
    };
    connect(data, &ClusterData::descriptionChanged, this, later);
    connect(data, &ClusterData::groupListChanged, this, later);
    connect(data, &ClusterData::quorumChanged, this, later);
    connect(data, &ClusterData::sizesChanged, this, later);
    connect(data, &ClusterData::topicConfigsChanged, this, later);
    connect(data, &ClusterData::metadataChanged, this, later);
    connect(data, &ClusterData::metadataChanged, this, &OverviewController::readMissingConfigs);
    connect(data, &ClusterData::loadingChanged, this, &OverviewController::updateState);
    connect(data, &ClusterData::failed, this, &OverviewController::updateState);
    show();
}

OverviewController::~OverviewController()
{
    if (m_page && !m_page->parent())
        delete m_page; // nobody took it
}

QWidget* OverviewController::page() const { return m_page; }

QString OverviewController::title() const { return tr("Overview"); }

void OverviewController::refresh()
{
    if (!session()->gateway())
        return;
    session()->data()->refreshDescription();
    session()->data()->refreshMetadata();
    session()->data()->refreshGroupList();
    session()->data()->refreshQuorum();
    session()->data()->refreshLogDirs(std::chrono::seconds(60));
}

void OverviewController::setActive(bool active)
{
    const bool shown = active && !isActive();
    PageController::setActive(active);
    if (!shown)
        return;
    show();
    refresh();
    readMissingConfigs();
}

void OverviewController::readMissingConfigs()
{
    const auto& metadata = session()->data()->metadata();
    if (!isActive() || !metadata || session()->data()->isLoading(DataSubject::TopicConfigs))
        return;
    QStringList missing;
    for (const auto& topic : metadata->topics)
        if (!session()->data()->topicConfig(topic.name))
            missing << topic.name;
    if (!missing.isEmpty())
        session()->data()->refreshTopicConfigs(missing);
}

void OverviewController::show()
{
    if (!m_page)
        return;
    const ClusterData* data = session()->data();
    models::SummaryInput input;
    input.groups = data->groups();
    input.quorum = data->quorum();
    input.quorumError = data->lastError(DataSubject::Quorum);
    m_quorum->setRows(input.quorum ? models::quorumRows(*input.quorum) : std::vector<models::QuorumRow>());
    m_page->setQuorumNote(!input.quorum || !input.quorum->kraft ? models::controllerNote(input.quorum, input.quorumError) : QString());
    if (data->description()) {
        input.clusterId = data->description()->clusterId;
        input.operations = data->description()->operations;
    }
    if (data->metadata()) {
        input.summary = kafka::summarise(*data->metadata(), data->description(), [data](const QString& topic) -> std::optional<int> {
            const auto* config = data->topicConfig(topic);
            return config && *config ? kafka::minInSyncReplicas(**config) : std::nullopt;
        });
        data->addDisks(input.summary->brokers);
        m_brokers->setRows(input.summary->brokers);
    }
    m_figures->show(input);
    updateState();
}

void OverviewController::updateState()
{
    if (!m_page)
        return;
    const ClusterData* data = session()->data();
    bool busy = false;
    for (const auto subject : {DataSubject::Description, DataSubject::Metadata, DataSubject::GroupList, DataSubject::Groups,
                               DataSubject::TopicConfigs, DataSubject::Quorum})
        busy = busy || data->isLoading(subject);
    m_page->setBusy(busy);
    m_page->setLoading(busy);
    m_page->setUpdatedAt(data->readAt(DataSubject::Metadata));
    const auto metadataError = data->lastError(DataSubject::Metadata);
    const auto error = metadataError ? metadataError : data->lastError(DataSubject::Description);
    if (error && error->kind != kafka::ErrorKind::Cancelled)
        m_page->banner()->showError(tr("The cluster could not be asked"), *error);
    else
        m_page->banner()->dismiss();
    m_page->setStale(metadataError.has_value());
}

void OverviewController::open(models::SummaryTarget target, const QString& section)
{
    switch (target) {
    case models::SummaryTarget::None: break;
    case models::SummaryTarget::Quorum: m_page->showQuorum(); break;
    case models::SummaryTarget::Brokers: Q_EMIT openRequested({PageKey::Kind::Brokers, {}, {}}); break;
    case models::SummaryTarget::Topics: Q_EMIT openRequested({PageKey::Kind::Topics, {}, section}); break;
    case models::SummaryTarget::Groups: Q_EMIT openRequested({PageKey::Kind::Groups, {}, section}); break;
    }
}

} // namespace app
