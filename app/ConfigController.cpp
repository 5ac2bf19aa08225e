// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConfigController.h"

#include "app/AlterConfigOperation.h"
#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/ConfigReader.h"
#include "app/PlanFlow.h"
#include "kafka/analysis/ConfigPlan.h"
#include "models/ConfigModel.h"
#include "views/dialogs/PlanDialog.h"
#include "views/dialogs/SettingForm.h"
#include "views/pages/SettingsPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"

namespace app {

using kafka::ConfigResourceType;

ConfigController::ConfigController(ClusterSession* session, const kafka::ConfigResource& resource, QObject* parent)
    : PageController(session, parent), m_resource(resource), m_model(new models::ConfigModel(resource.type, this)),
      m_page(new views::SettingsPage(m_model))
{
    m_page->setCompact(true); // a section of a topic's or broker's tab
    m_page->setNotWritable(whyNotWritable());
    connect(m_page, &views::PageFrame::refreshRequested, this, &ConfigController::refresh);
    connect(m_page, &views::SettingsPage::editRequested, this, &ConfigController::edit);
    connect(m_page, &views::SettingsPage::resetRequested, this, &ConfigController::reset);
}

ConfigController::~ConfigController()
{
    close();
    if (m_page && !m_page->parent())
        delete m_page; // nobody took it
}

QWidget* ConfigController::page() const { return m_page; }

QString ConfigController::title() const { return tr("Settings"); }

void ConfigController::setActive(bool active)
{
    PageController::setActive(active);
    if (active && !m_settings)
        refresh();
}

void ConfigController::updateWritable()
{
    if (m_page)
        m_page->setNotWritable(whyNotWritable());
}

void ConfigController::close() { m_request.cancel(); }

void ConfigController::refresh()
{
    if (!session()->gateway())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_page->setBusy(true);
    m_request = readConfig(this, session()->gateway(), m_resource, [this](const auto& answer) { take(answer); });
}

void ConfigController::take(const kafka::Result<kafka::ConfigDescription>& answer)
{
    m_reading = false;
    if (!m_page)
        return;
    m_page->setBusy(false);
    m_page->table()->setLoading(false);
    m_page->setStale(!answer);
    if (answer) {
        m_settings = *answer;
        m_model->show(*answer);
        m_page->rowsChanged();
        m_page->setUpdatedAt(QDateTime::currentDateTime());
        m_page->banner()->dismiss();
    } else if (answer.error().kind != kafka::ErrorKind::Cancelled) {
        m_page->banner()->showError(tr("The settings of %1 could not be read").arg(kafka::resourceName(m_resource)), answer.error());
    }
    if (std::exchange(m_again, false))
        refresh();
}

void ConfigController::edit(const QString& setting)
{
    const kafka::ConfigEntry* entry = m_settings ? m_settings->find(setting) : nullptr;
    if (!entry)
        return;
    auto* operation = new AlterConfigOperation(session(), m_resource, {{setting, entry->value.value_or(QString())}}, m_settings);
    auto* form = new views::SettingForm(m_resource.type, *entry, kafka::knownValues(*entry));
    PlanFlow* flow = PlanFlow::start(operation, m_page->window(), form);
    flow->follow(form, [operation, form, setting] { operation->setChanges({{setting, form->value()}}); });
    connect(flow, &PlanFlow::applied, this, &ConfigController::afterChange);
}

void ConfigController::reset(const QString& setting)
{
    if (!m_settings || !m_settings->find(setting))
        return;
    auto* operation = new AlterConfigOperation(session(), m_resource, {{setting, std::nullopt}}, m_settings);
    PlanFlow* flow = PlanFlow::start(operation, m_page->window());
    connect(flow, &PlanFlow::applied, this, &ConfigController::afterChange);
}

void ConfigController::afterChange()
{
    refresh();
    if (m_resource.type == ConfigResourceType::Topic)
        session()->data()->refreshTopicConfigs({m_resource.name});
}

} // namespace app
