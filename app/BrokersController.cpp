// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BrokersController.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "kafka/analysis/ClusterSummary.h"
#include "models/BrokerModel.h"
#include "views/pages/BrokersPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"

namespace app {

BrokersController::BrokersController(ClusterSession* session, QObject* parent)
    : PageController(session, parent), m_model(new models::BrokerModel(this)), m_page(new views::BrokersPage(m_model))
{
    setPollInterval(std::chrono::seconds(15));
    m_page->setCluster(session->name(), QColor(session->profile().colour));
    connect(m_page, &views::PageFrame::refreshRequested, this, [this] {
        this->session()->data()->refreshLogDirs(); // asked for by a person: sizes, too
        refresh();
    });
    connect(m_page, &views::BrokersPage::brokerActivated, this, [this](int id) {
        Q_EMIT openRequested({PageKey::Kind::Broker, QString::number(id), {}});
    });
    connect(session->data(), &ClusterData::descriptionChanged, this, &BrokersController::show);
    connect(session->data(), &ClusterData::metadataChanged, this, &BrokersController::show);
    connect(session->data(), &ClusterData::sizesChanged, this, &BrokersController::show);
    connect(session->data(), &ClusterData::loadingChanged, this, &BrokersController::updateState);
    connect(session->data(), &ClusterData::failed, this, &BrokersController::updateState);
    show();
}

BrokersController::~BrokersController()
{
    if (m_page && !m_page->parent())
        delete m_page; // nobody took it
}

QWidget* BrokersController::page() const { return m_page; }

QString BrokersController::title() const { return tr("Brokers"); }

void BrokersController::refresh()
{
    if (!session()->gateway())
        return;
    session()->data()->refreshDescription();
    session()->data()->refreshMetadata();
    session()->data()->refreshLogDirs(std::chrono::seconds(60));
}

void BrokersController::setActive(bool active)
{
    const bool shown = active && !isActive();
    PageController::setActive(active);
    if (shown)
        refresh();
}

void BrokersController::show()
{
    if (!m_page)
        return;
    const ClusterData* data = session()->data();
    if (data->metadata()) {
        auto rows = kafka::summarise(*data->metadata(), data->description(), [](const QString&) { return std::optional<int>(); }).brokers;
        data->addDisks(rows);
        m_model->setRows(std::move(rows));
    }
    updateState();
}

void BrokersController::updateState()
{
    if (!m_page)
        return;
    const ClusterData* data = session()->data();
    const bool busy = data->isLoading(DataSubject::Description) || data->isLoading(DataSubject::Metadata);
    m_page->setBusy(busy);
    m_page->table()->setLoading(busy);
    m_page->setUpdatedAt(data->readAt(DataSubject::Metadata));
    const auto metadataError = data->lastError(DataSubject::Metadata);
    const auto error = metadataError ? metadataError : data->lastError(DataSubject::Description);
    if (error && error->kind != kafka::ErrorKind::Cancelled)
        m_page->banner()->showError(tr("The brokers could not be read"), *error);
    else
        m_page->banner()->dismiss();
    m_page->setStale(metadataError.has_value());
}

} // namespace app
