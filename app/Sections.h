// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageController.h"

#include <QMap>

#include <functional>

namespace views {
class SectionPage;
}

namespace app {

/**
 * The controllers of a page's sections: each is made when its section is first shown, and only the one in front is active.
 * Owns them. GUI thread; a member of the page's controller.
 */
class Sections : public QObject
{
    Q_OBJECT
public:
    /** `make` gives the controller of a section; null = the section has a widget already, or none. */
    Sections(PageController* owner, views::SectionPage* page, std::function<PageController*(const QString&)> make);
    /** Deletes the controllers: do so before the page goes. */
    ~Sections() override;

    /** As made so far; null = not shown yet. */
    PageController* find(const QString& section) const { return m_controllers.value(section); }
    /** The page came to front or left it. */
    void setActive(bool active);
    void close();
    /** PageController::setObstacle() of every section, also of those made later. */
    void setObstacle(const QString& why);

private:
    void show(const QString& section);

    PageController* m_owner;
    QPointer<views::SectionPage> m_page;
    std::function<PageController*(const QString&)> m_make;
    QMap<QString, QPointer<PageController>> m_controllers;
    QString m_obstacle;
};

} // namespace app
