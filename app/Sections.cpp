// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Sections.h"

#include "views/pages/SectionPage.h"

namespace app {

Sections::Sections(PageController* owner, views::SectionPage* page, std::function<PageController*(const QString&)> make)
    : m_owner(owner), m_page(page), m_make(std::move(make))
{
    connect(page, &views::SectionPage::sectionShown, this, &Sections::show);
}

Sections::~Sections()
{
    for (const auto& controller : std::as_const(m_controllers))
        delete controller;
}

void Sections::setActive(bool active)
{
    if (PageController* section = m_controllers.value(m_page->currentSection()))
        section->setActive(active);
    else if (active)
        show(m_page->currentSection()); // the first one is never announced
}

void Sections::close()
{
    for (const auto& controller : std::as_const(m_controllers)) {
        if (controller)
            controller->close();
    }
}

void Sections::setObstacle(const QString& why)
{
    m_obstacle = why;
    for (const auto& controller : std::as_const(m_controllers)) {
        if (controller)
            controller->setObstacle(why);
    }
}

void Sections::show(const QString& shown)
{
    for (auto it = m_controllers.cbegin(); it != m_controllers.cend(); ++it) {
        if (*it && it.key() != shown)
            (*it)->setActive(false);
    }
    if (!m_page->sectionWidget(shown)) {
        if (PageController* section = m_make(shown)) {
            m_controllers.insert(shown, section);
            section->setObstacle(m_obstacle);
            connect(section, &PageController::openRequested, m_owner, &PageController::openRequested);
            m_page->setSectionWidget(shown, section->page());
        }
    }
    if (PageController* section = m_controllers.value(shown))
        section->setActive(m_owner->isActive());
}

} // namespace app
