// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/SettingsPage.h"

#include "kafka/values/ConfigText.h"
#include "models/ConfigModel.h"
#include "models/SortFilterModel.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/Icons.h"
#include "views/widgets/WriteActions.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>

namespace views {

SettingsPage::SettingsPage(models::ConfigModel* model, QWidget* parent)
    : PageFrame(parent), m_model(model), m_table(new DataTable(QStringLiteral("settingsTable"), tr("Settings table"), this)),
      m_onlyOverridden(new QCheckBox(this)), m_edit(new QPushButton(this)), m_reset(new QPushButton(this)), m_writes(new WriteActions(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    setTitle(tr("Settings"));
    setLabel(m_onlyOverridden, QStringLiteral("onlyOverridden"), tr("Only &overridden"));
    setLabel(m_edit, QStringLiteral("editSetting"), tr("&Edit setting…"));
    setLabel(m_reset, QStringLiteral("resetSetting"), tr("&Reset setting…"));
    m_edit->setIcon(icons::get(QStringLiteral("pencil")));
    m_reset->setIcon(icons::get(QStringLiteral("arrow-counterclockwise")));
    m_writes->add(m_edit, tr("Change the selected setting, and only that one"));
    m_writes->add(m_reset, tr("Take back the override, so that the default holds again"));

    m_table->setModel(model);
    m_table->setFilterName(tr("Filter settings"));
    m_table->setFilterScope(this);
    m_table->setEmptyText(tr("No setting is known."), tr("Press F5 to ask again. It needs the right to DESCRIBE_CONFIGS."));
    m_table->setLoading(true);
    m_table->addTool(m_onlyOverridden);
    for (QPushButton* button : {m_edit, m_reset}) {
        button->setAutoDefault(false);
        m_table->addTool(button);
    }
    setContent(m_table);

    connect(m_onlyOverridden, &QCheckBox::toggled, this, &SettingsPage::rowsChanged);
    connect(m_table, &DataTable::selectionChanged, this, &SettingsPage::updateSelection);
    connect(m_table, &DataTable::activated, this, [this] {
        if (m_edit->isEnabled())
            m_edit->click();
    });
    connect(m_table, &DataTable::contextMenuRequested, this, [this](QMenu* menu) {
        m_writes->addTo(menu, m_edit);
        m_writes->addTo(menu, m_reset);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(selectedSetting()); });
    connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT resetRequested(selectedSetting()); });
    updateSelection();
}

void SettingsPage::setNotWritable(const QString& why) { m_writes->setNotWritable(why); }

void SettingsPage::rowsChanged()
{
    const bool only = m_onlyOverridden->isChecked();
    m_table->setEmptyText(only ? tr("Nothing is overridden: all settings are at their defaults.") : tr("No setting is known."),
                          only ? QString() : tr("Press F5 to ask again. It needs the right to DESCRIBE_CONFIGS."));
    m_table->proxy()->setPredicate(only ? std::function<bool(int)>([this](int row) { return m_model->isOverridden(row); }) : nullptr);
    updateSelection();
}

QString SettingsPage::selectedSetting() const
{
    const auto keys = m_table->selectedKeys();
    return keys.size() == 1 ? keys.first().toString() : QString();
}

void SettingsPage::updateSelection()
{
    const kafka::ConfigEntry* entry = m_model->find(selectedSetting());
    QString edit = entry ? kafka::whyNotEditable(*entry) : tr("Select one setting first.");
    QString reset = edit;
    if (entry && reset.isEmpty() && !m_model->canReset(*entry))
        reset = tr("It is not set at this level: there is nothing to take back.");
    m_writes->setUnfit(m_edit, edit);
    m_writes->setUnfit(m_reset, reset);
}

} // namespace views
