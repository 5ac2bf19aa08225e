// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BrokerController.h"

#include "app/BrokerSection.h"
#include "app/ClusterSession.h"
#include "app/ConfigController.h"
#include "models/ApiModel.h"
#include "models/BrokerDefaultsModel.h"
#include "models/FeatureModel.h"
#include "models/LogDirModel.h"
#include "models/LogDirReplicaModel.h"
#include "views/pages/ApiVersionsPage.h"
#include "views/pages/BrokerDefaultsPage.h"
#include "views/pages/BrokerPage.h"
#include "views/pages/LogDirsPage.h"
#include "views/widgets/DataTable.h"

namespace app {

namespace {

constexpr auto sizesInterval = std::chrono::seconds(60);
const QString settingsSection = QStringLiteral("settings");
const QString logDirsSection = QStringLiteral("logdirs");
const QString apisSection = QStringLiteral("apis");
const QString defaultsSection = QStringLiteral("defaults");

} // namespace

BrokerController::BrokerController(ClusterSession* session, const QString& broker, QObject* parent)
    : PageController(session, parent), m_name(broker), m_id(broker.toInt()), m_page(new views::BrokerPage(title()))
{
    m_page->setCluster(session->name(), QColor(session->profile().colour));
    m_page->addSection(settingsSection, tr("Settings"), QStringLiteral("sliders"));
    m_page->addSection(logDirsSection, tr("Log directories"), QStringLiteral("hdd-stack"));
    m_page->addSection(apisSection, tr("API versions"), QStringLiteral("list-check"));
    m_page->addSection(defaultsSection, tr("Cluster-wide defaults"), QStringLiteral("collection"));
    m_sections = std::make_unique<Sections>(this, m_page, [this](const QString& section) { return makeSection(section); });
    connect(session->data(), &ClusterData::descriptionChanged, this, &BrokerController::describe);
    describe();
}

BrokerController::~BrokerController()
{
    m_sections.reset();
    delete m_page;
}

QWidget* BrokerController::page() const { return m_page; }

QString BrokerController::title() const { return tr("Broker %1").arg(m_name); }

void BrokerController::refresh() { }

void BrokerController::setActive(bool active)
{
    PageController::setActive(active);
    m_sections->setActive(active);
}

void BrokerController::showSection(const QString& section)
{
    if (!section.isEmpty())
        m_page->showSection(section);
}

QString BrokerController::section() const { return m_page ? m_page->currentSection() : QString(); }

void BrokerController::close() { m_sections->close(); }

void BrokerController::describe()
{
    const auto& description = session()->data()->description();
    if (!m_page || !description)
        return;
    for (const auto& broker : description->brokers) {
        if (broker.id == m_id) {
            const QString address = tr("%1:%2").arg(broker.host).arg(broker.port);
            m_page->setSubtitle(broker.rack ? tr("%1, rack %2").arg(address, *broker.rack) : address);
        }
    }
}

PageController* BrokerController::makeSection(const QString& section)
{
    if (section == settingsSection)
        return new ConfigController(session(), {kafka::ConfigResourceType::Broker, m_name}, this);
    if (section == logDirsSection)
        return makeLogDirs();
    if (section == apisSection)
        return makeApis();
    if (section == defaultsSection)
        return makeDefaults();
    return nullptr;
}

PageController* BrokerController::makeLogDirs()
{
    ClusterData* data = session()->data();
    auto* dirs = new models::LogDirModel(this);
    auto* replicas = new models::LogDirReplicaModel(this);
    auto* page = new views::LogDirsPage(dirs, replicas);
    BrokerSectionParts parts {DataSubject::LogDirs, page, page->title(), tr("The log directories of broker %1 could not be read").arg(m_name)};
    parts.ask = [data](bool byHand) { data->refreshLogDirs(byHand ? std::chrono::milliseconds(0) : sizesInterval); };
    parts.answer = [data, id = m_id] { return data->brokerAnswer(DataSubject::LogDirs, id); };
    parts.fill = [data, id = m_id, dirs, replicas] {
        if (const kafka::BrokerLogDirs* said = data->sizes().broker(id)) {
            dirs->setRows(models::logDirRows(*said));
            replicas->setRows(models::logDirReplicaRows(*said));
        }
    };
    parts.setLoading = [page](bool loading) { page->setLoading(loading); };
    parts.setProblem = [page](const QString& why) { page->setProblem(why); };
    auto* section = new BrokerSection(session(), parts, this);
    connect(data, &ClusterData::sizesChanged, section, &BrokerSection::show);
    return section;
}

PageController* BrokerController::makeApis()
{
    ClusterData* data = session()->data();
    auto* apis = new models::ApiModel(this);
    auto* features = new models::FeatureModel(this);
    auto* page = new views::ApiVersionsPage(apis, features);
    BrokerSectionParts parts {DataSubject::Apis, page, page->title(), tr("The API versions of broker %1 could not be read").arg(m_name)};
    parts.ask = [data](bool) { data->refreshApis(); };
    parts.answer = [data, id = m_id] { return data->brokerAnswer(DataSubject::Apis, id); };
    parts.fill = [data, id = m_id, apis, features] {
        if (const kafka::BrokerApis* said = data->apis(id)) {
            apis->setRows(said->apis);
            features->setRows(said->features);
        }
    };
    parts.setLoading = [page](bool loading) { page->setLoading(loading); };
    parts.setProblem = [page](const QString& why) { page->setProblem(why); };
    auto* section = new BrokerSection(session(), parts, this);
    connect(data, &ClusterData::apisChanged, section, &BrokerSection::show);
    return section;
}

PageController* BrokerController::makeDefaults()
{
    ClusterData* data = session()->data();
    auto* defaults = new models::BrokerDefaultsModel(this);
    auto* page = new views::BrokerDefaultsPage(defaults);
    BrokerSectionParts parts {DataSubject::BrokerDefaults, page, page->title(), tr("The cluster-wide defaults could not be read")};
    parts.ask = [data](bool) { data->refreshBrokerDefaults(); };
    parts.answer = [data] { return BrokerAnswer {data->readAt(DataSubject::BrokerDefaults), data->lastError(DataSubject::BrokerDefaults)}; };
    parts.fill = [data, defaults] {
        if (data->brokerDefaults())
            defaults->show(*data->brokerDefaults());
    };
    parts.setLoading = [page](bool loading) { page->table()->setLoading(loading); };
    parts.setProblem = [page](const QString& why) { page->setProblem(why); };
    return new BrokerSection(session(), parts, this);
}

} // namespace app
