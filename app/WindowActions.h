// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace app {

/**
 * The actions of the window's menus, made once: menus, palette and shortcuts share them. What they do is connected by
 * MainWindow. GUI thread; owned by MainWindow.
 */
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QObject* parent = nullptr);

    QAction* newConnection;
    QAction* goTo;
    QAction* closeTab;
    QAction* quit;

    QAction* connectCluster;
    QAction* disconnectCluster;
    QAction* editConnection;
    QAction* removeConnection;
    QAction* unlock;
    QAction* lock;

    QAction* overview;
    QAction* brokers;
    QAction* topics;
    QAction* groups;
    QAction* refresh;
    QAction* nextTab;
    QAction* previousTab;
    QAction* poll;
    QAction* navigator; ///< checkable: the dock
    QAction* activity; ///< checkable: the dock
    QActionGroup* theme; ///< data: "system", "light", "dark"
    QActionGroup* language; ///< data: "en", "ko"
    QActionGroup* zone; ///< data: "", "UTC"

    QAction* shortcuts;
    QAction* about;

    void fill(QMenuBar* bar);
    /** The Connection menu again, for the navigator's context menu. */
    QList<QAction*> connectionActions() const;
    /** Every action, for the palette. */
    QList<QAction*> all() const;

private:
    QAction* make(const char* objectName, const QString& text, const QString& icon = {});
    QAction* choice(QActionGroup* group, const QString& objectName, const QString& text, const QString& data);
};

} // namespace app
