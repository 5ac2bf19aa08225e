// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageKey.h"

#include <QMainWindow>
#include <QTimer>

class QDockWidget;
class QStackedWidget;

namespace views {
class ClusterStatus;
class Navigator;
} // namespace views

namespace app {

class ClusterSession;
class ConnectionController;
class Context;
class NavigatorController;
class PageTabs;
class PaletteController;
class WindowActions;

/**
 * The window: navigator, tabs, activity, status bar, menus. It arranges; what happens inside a page is its controller's.
 * Built anew when the language changes; everything that lives longer is in Context. GUI thread; owned by Shell.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Context* context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /** Geometry, docks, tabs and what was connected (production stays disconnected). */
    void restore();
    void save();
    /** Connects, and shows the overview if the connection has no tab yet. */
    void openConnection(const QString& profileId);
    /** Closes all pages (readers, producers) for the end of the program. save() first. */
    void shutDown();
    PageTabs* tabs() const { return m_tabs; }
    WindowActions* windowActions() const { return m_actions; }
    ConnectionController* connections() const { return m_connections; }

Q_SIGNALS:
    /** The person closes the window (and has confirmed it while operations run). */
    void closeRequested();
    void languageRequested(const QString& code);
    void zoneRequested(const QString& id);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildDocks();
    void buildCentre();
    void connectActions();
    void connectSessions();
    void updateStatus();
    void updateActions();
    void updateTitle();
    void showSection(PageKey::Kind kind);
    void undoChange(const QString& journalId);
    void askToClose();
    /** The connection that menus act on: of the page in front, else of the navigator's row. */
    QString currentProfile() const;
    ClusterSession* currentSession() const;

    Context* m_context;
    WindowActions* m_actions;
    PageTabs* m_tabs = nullptr;
    QStackedWidget* m_centre = nullptr;
    views::Navigator* m_navigator = nullptr;
    NavigatorController* m_navigatorController = nullptr;
    ConnectionController* m_connections = nullptr;
    PaletteController* m_palette = nullptr;
    QDockWidget* m_navigatorDock = nullptr;
    QDockWidget* m_activityDock = nullptr;
    views::ClusterStatus* m_status = nullptr;
    QTimer m_saveSoon;
    QTimer m_statusSoon;
    bool m_restored = false;
    bool m_closing = false;
};

} // namespace app
