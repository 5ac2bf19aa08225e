// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/SectionPage.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/Icons.h"
#include "views/widgets/MinimumScrollArea.h"

#include <QTabWidget>

namespace views {

SectionPage::SectionPage(const QString& tabsName, const QString& tabsLabel, QWidget* parent) : PageFrame(parent), m_tabs(new QTabWidget(this))
{
    setAccessible(m_tabs, tabsName, tabsLabel);
    m_tabs->setDocumentMode(true);
    setContent(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { Q_EMIT sectionShown(currentSection()); });
}

void SectionPage::addSection(const QString& name, const QString& label, const QString& icon)
{
    m_names << name;
    m_tabs->addTab(new MinimumScrollArea(m_tabs), icons::get(icon), label);
}

void SectionPage::setSectionWidget(const QString& name, QWidget* widget)
{
    if (MinimumScrollArea* place = placeOf(name)) {
        place->setContent(widget);
        place->setFocusProxy(widget);
    }
}

QWidget* SectionPage::sectionWidget(const QString& name) const
{
    const MinimumScrollArea* place = placeOf(name);
    return place ? place->widget() : nullptr;
}

MinimumScrollArea* SectionPage::placeOf(const QString& name) const
{
    return static_cast<MinimumScrollArea*>(m_tabs->widget(int(m_names.indexOf(name)))); // null for names that are none
}

void SectionPage::showSection(const QString& name)
{
    if (const auto index = m_names.indexOf(name); index >= 0)
        m_tabs->setCurrentIndex(int(index));
}

QString SectionPage::currentSection() const { return m_names.value(m_tabs->currentIndex()); }

} // namespace views
