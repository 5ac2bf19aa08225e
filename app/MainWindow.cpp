// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MainWindow.h"

#include "app/ActivityController.h"
#include "app/ChangeJournal.h"
#include "app/ClusterData.h"
#include "app/ConnectionController.h"
#include "app/Context.h"
#include "app/HelpDialogs.h"
#include "app/Language.h"
#include "app/NavigatorController.h"
#include "app/PageController.h"
#include "app/PageTabs.h"
#include "app/PaletteController.h"
#include "app/PlanFlow.h"
#include "app/SessionList.h"
#include "app/SessionTexts.h"
#include "app/Settings.h"
#include "app/TaskTracker.h"
#include "app/WindowActions.h"
#include "app/WindowState.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/ActivityPanel.h"
#include "views/widgets/Banner.h"
#include "views/widgets/ClusterStatus.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/Icons.h"
#include "views/widgets/Navigator.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace app {

MainWindow::MainWindow(Context* context, QWidget* parent) : QMainWindow(parent), m_context(context), m_actions(new WindowActions(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(views::icons::application());
    setMinimumSize(640, 400);
    resize(1280, 800);
    buildCentre();
    buildDocks();
    m_status = new views::ClusterStatus(this);
    setStatusBar(m_status);
    m_actions->fill(menuBar());
    m_connections = new ConnectionController(context, this);
    m_palette = new PaletteController(context, m_actions, this);
    connectActions();
    connectSessions();
    updateTitle();
    updateActions();
}

MainWindow::~MainWindow()
{
    // ~QWidget deletes the children when this is no longer a MainWindow: a dock that hides on its way out, or a page that ends its
    // task, must not call back.
    for (QObject* sender : findChildren<QObject*>() + m_context->findChildren<QObject*>() + QObjectList {m_context})
        sender->disconnect(this);
}

void MainWindow::buildCentre()
{
    m_tabs = new PageTabs(m_context, this);
    m_centre = new QStackedWidget(this);
    auto* welcome = new views::EmptyState(m_centre);
    welcome->setTexts(tr("No page is open."), tr("Double-click a connection on the left, or add one."), tr("&New connection…"));
    connect(welcome, &views::EmptyState::buttonClicked, m_actions->newConnection, &QAction::trigger);
    m_centre->addWidget(welcome);
    m_centre->addWidget(m_tabs);
    auto* warnings = new views::Banner;
    const auto showWarnings = [this, warnings] {
        if (m_context->warnings().isEmpty())
            return warnings->dismiss();
        warnings->showMessage(views::Banner::Kind::Warning, m_context->warnings().join(QLatin1Char('\n')));
        warnings->setHelp(tr("Di&smiss"));
    };
    connect(warnings, &views::Banner::helpRequested, m_context, &Context::dismissWarnings);
    connect(m_context, &Context::warningsChanged, this, showWarnings);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(warnings);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);
    showWarnings();
    connect(m_tabs, &PageTabs::currentPageChanged, this, [this] {
        m_centre->setCurrentIndex(m_tabs->count() > 0 ? 1 : 0);
        QString profileId;
        PageKey key;
        if (m_navigator && m_tabs->current(&profileId, &key))
            m_navigator->showCurrent(profileId, key.name.isEmpty() ? int(key.kind) : -1);
        updateTitle();
        updateActions();
        m_statusSoon.start();
        m_saveSoon.start();
    });
    // A crash or kill -9 must not cost more than the last second's tabs; Settings writes a second later.
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(500);
    connect(&m_saveSoon, &QTimer::timeout, this, &MainWindow::save);
}

void MainWindow::buildDocks()
{
    m_navigator = new views::Navigator(this);
    m_navigatorController = new NavigatorController(m_context, m_navigator, this);
    m_navigatorDock = new QDockWidget(tr("Navigator"), this);
    m_navigatorDock->setObjectName(QStringLiteral("navigatorDock"));
    m_navigatorDock->setWidget(m_navigator);
    m_navigator->setMinimumWidth(m_navigator->fontMetrics().averageCharWidth() * 32);
    m_navigatorDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_navigatorDock);
    resizeDocks({m_navigatorDock}, {280}, Qt::Horizontal);

    m_activityDock = new QDockWidget(tr("Activity"), this);
    m_activityDock->setObjectName(QStringLiteral("activityDock"));
    m_activityDock->setWidget(m_context->activity->panel());
    m_activityDock->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::BottomDockWidgetArea, m_activityDock);
    resizeDocks({m_activityDock}, {180}, Qt::Vertical);
    connect(m_context->activity, &ActivityController::undoRequested, this, &MainWindow::undoChange);
}

void MainWindow::connectActions()
{
    WindowActions* a = m_actions;
    connect(a->quit, &QAction::triggered, this, &QWidget::close);
    connect(a->goTo, &QAction::triggered, this, [this] { m_palette->open(currentProfile()); });
    connect(m_palette, &PaletteController::pageRequested, m_tabs, &PageTabs::open);
    connect(m_palette, &PaletteController::connectionRequested, m_connections, &ConnectionController::connectTo);
    connect(a->closeTab, &QAction::triggered, this, [this] { m_tabs->closeTab(m_tabs->currentIndex()); });
    connect(a->nextTab, &QAction::triggered, this, [this] {
        if (m_tabs->count() > 0)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
    });
    connect(a->previousTab, &QAction::triggered, this, [this] {
        if (m_tabs->count() > 0)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + m_tabs->count() - 1) % m_tabs->count());
    });
    connect(a->refresh, &QAction::triggered, this, [this] {
        if (PageController* controller = m_tabs->currentController())
            controller->refresh();
    });
    connect(a->newConnection, &QAction::triggered, m_connections, &ConnectionController::addNew);
    connect(a->editConnection, &QAction::triggered, this, [this] { m_connections->edit(currentProfile()); });
    connect(a->removeConnection, &QAction::triggered, this, [this] { m_connections->remove(currentProfile()); });
    connect(a->connectCluster, &QAction::triggered, this, [this] { m_connections->connectTo(currentProfile()); });
    connect(a->disconnectCluster, &QAction::triggered, this, [this] { m_connections->disconnectFrom(currentProfile()); });
    connect(a->unlock, &QAction::triggered, this, [this] {
        if (ClusterSession* session = currentSession())
            session->unlock();
    });
    connect(a->lock, &QAction::triggered, this, [this] {
        if (ClusterSession* session = currentSession())
            session->lock();
    });
    connect(a->overview, &QAction::triggered, this, [this] { showSection(PageKey::Kind::Overview); });
    connect(a->brokers, &QAction::triggered, this, [this] { showSection(PageKey::Kind::Brokers); });
    connect(a->topics, &QAction::triggered, this, [this] { showSection(PageKey::Kind::Topics); });
    connect(a->groups, &QAction::triggered, this, [this] { showSection(PageKey::Kind::Groups); });
    connect(a->poll, &QAction::toggled, this, [this](bool on) {
        m_context->sessions->setPolling(on);
        m_context->settings->setValue(QStringLiteral("poll"), on);
    });
    connect(a->navigator, &QAction::toggled, m_navigatorDock, &QWidget::setVisible);
    connect(m_navigatorDock, &QDockWidget::visibilityChanged, this, [this] { m_actions->navigator->setChecked(!m_navigatorDock->isHidden()); });
    connect(a->activity, &QAction::toggled, m_activityDock, &QWidget::setVisible);
    connect(m_activityDock, &QDockWidget::visibilityChanged, this, [this] { m_actions->activity->setChecked(!m_activityDock->isHidden()); });
    connect(a->theme, &QActionGroup::triggered, this, [this](QAction* action) {
        m_context->settings->setValue(QStringLiteral("theme"), action->data().toString());
        views::Theme::instance().apply(WindowState::themeOf(action->data().toString()));
    });
    connect(a->language, &QActionGroup::triggered, this, [this](QAction* action) { Q_EMIT languageRequested(action->data().toString()); });
    connect(a->shortcuts, &QAction::triggered, this, [this] { showShortcuts(this, m_actions); });
    connect(a->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(a->zone, &QActionGroup::triggered, this, [this](QAction* action) { Q_EMIT zoneRequested(action->data().toString()); });

    a->poll->setChecked(m_context->sessions->polling());
    a->navigator->setChecked(true);
    a->activity->setChecked(true);
    WindowState::check(a->theme, m_context->settings->text(QStringLiteral("theme"), QStringLiteral("system")));
    WindowState::check(a->language, language::current());
    WindowState::check(a->zone, m_context->settings->text(QStringLiteral("zone")));
}

void MainWindow::connectSessions()
{
    connect(m_navigatorController, &NavigatorController::openRequested, m_tabs, &PageTabs::open);
    connect(m_navigator, &views::Navigator::connectionRequested, m_connections, &ConnectionController::connectTo);
    connect(m_navigator, &views::Navigator::editRequested, m_connections, &ConnectionController::edit);
    connect(m_navigator, &views::Navigator::removeRequested, m_connections, &ConnectionController::remove);
    connect(m_connections, &ConnectionController::failed, this, [this](const QString& problem) { m_status->showMessage(problem, 10'000); });
    connect(m_navigator, &views::Navigator::currentProfileChanged, this, &MainWindow::updateActions);
    connect(m_navigator, &views::Navigator::menuRequested, this, [this](const QString&, const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_actions->connectionActions());
        menu->addSeparator();
        menu->addAction(m_actions->newConnection);
        menu->popup(at);
    });
    connect(m_tabs, &PageTabs::connectRequested, m_connections, &ConnectionController::connectTo);
    connect(m_connections, &ConnectionController::opened, this, [this](const QString& profileId) {
        if (m_tabs->tabsOf(profileId) == 0)
            m_tabs->open(profileId, {PageKey::Kind::Overview, {}, {}});
    });
    m_statusSoon.setSingleShot(true);
    m_statusSoon.setInterval(0);
    connect(&m_statusSoon, &QTimer::timeout, this, &MainWindow::updateStatus);
    const auto changed = [this] {
        updateActions();
        m_statusSoon.start();
    };
    const auto watch = [this](ClusterSession* session) {
        connect(session->data(), &ClusterData::metadataChanged, &m_statusSoon, qOverload<>(&QTimer::start));
        connect(session->data(), &ClusterData::descriptionChanged, &m_statusSoon, qOverload<>(&QTimer::start));
        connect(session->data(), &ClusterData::quorumChanged, &m_statusSoon, qOverload<>(&QTimer::start));
    };
    connect(m_context->sessions, &SessionList::changed, this, changed);
    connect(m_context->sessions, &SessionList::closed, this, changed);
    connect(m_context->sessions, &SessionList::added, this, watch);
    for (ClusterSession* session : m_context->sessions->all())
        watch(session);
    connect(m_context, &Context::profilesChanged, this, [this, changed] {
        changed();
        updateTitle();
    });
    connect(m_context->tasks, &TaskTracker::changed, this, [this] { m_status->setRunning(m_context->tasks->running()); });
    connect(m_status, &views::ClusterStatus::brokersClicked, this, [this] { showSection(PageKey::Kind::Brokers); });
    connect(m_status, &views::ClusterStatus::stateClicked, this, [this] { showSection(PageKey::Kind::Overview); });
    connect(m_status, &views::ClusterStatus::runningClicked, this, [this] {
        m_activityDock->show();
        m_context->activity->showOperations();
    });
    connect(m_status, &views::ClusterStatus::underReplicatedClicked, this, [this] {
        m_tabs->open(currentProfile(), {PageKey::Kind::Topics, {}, QStringLiteral("under-replicated")});
    });
    connect(m_status, &views::ClusterStatus::offlineClicked, this, [this] {
        m_tabs->open(currentProfile(), {PageKey::Kind::Topics, {}, QStringLiteral("offline")});
    });
}

QString MainWindow::currentProfile() const
{
    const QString front = m_tabs->currentProfile();
    const QString row = m_navigator->currentProfile();
    return m_navigator->hasFocus() && !row.isEmpty() ? row : front.isEmpty() ? row : front;
}

ClusterSession* MainWindow::currentSession() const { return m_context->sessions->find(currentProfile()); }

void MainWindow::showSection(PageKey::Kind kind)
{
    if (const QString id = currentProfile(); !id.isEmpty())
        m_tabs->open(id, {kind, {}, {}});
}

void MainWindow::updateStatus()
{
    const auto profile = m_context->profile(currentProfile());
    m_status->setLine(profile ? statusLine(*profile, m_context->sessions->find(profile->id)) : views::ClusterStatusLine());
}

void MainWindow::updateActions()
{
    const auto profile = m_context->profile(currentProfile());
    const ClusterSession* session = currentSession();
    const bool linked = session && session->state() != SessionState::NotConnected && session->state() != SessionState::Failed;
    m_actions->connectCluster->setEnabled(profile && !linked);
    m_actions->disconnectCluster->setEnabled(profile && session);
    m_actions->editConnection->setEnabled(profile.has_value());
    m_actions->removeConnection->setEnabled(profile.has_value());
    m_actions->unlock->setEnabled(session && session->canUnlock());
    m_actions->lock->setEnabled(session && !session->unlockedUntil().isNull());
    for (QAction* action : {m_actions->overview, m_actions->brokers, m_actions->topics, m_actions->groups})
        action->setEnabled(profile.has_value());
    for (QAction* action : {m_actions->closeTab, m_actions->nextTab, m_actions->previousTab})
        action->setEnabled(m_tabs->count() > 0);
    m_actions->refresh->setEnabled(m_tabs->currentController() != nullptr);
}

void MainWindow::updateTitle()
{
    const auto profile = m_context->profile(m_tabs->currentProfile());
    const int index = m_tabs->currentIndex();
    setWindowTitle(profile && index >= 0
                       ? tr("%1 — %2 — Castellan", "page — cluster — program")
                             .arg(m_tabs->tabText(index).replace(QStringLiteral("&&"), QStringLiteral("&")), views::plain::visible(profile->name))
                       : tr("Castellan"));
}

void MainWindow::openConnection(const QString& profileId) { m_connections->connectTo(profileId); }

void MainWindow::restore()
{
    WindowState::restore(this, m_context, m_tabs);
    // docks that are hidden before the window shows do not tell
    m_actions->navigator->setChecked(!m_navigatorDock->isHidden());
    m_actions->activity->setChecked(!m_activityDock->isHidden());
    m_restored = true;
    m_centre->setCurrentIndex(m_tabs->count() > 0 ? 1 : 0);
}

void MainWindow::save()
{
    if (m_restored)
        WindowState::save(this, m_context, m_tabs);
}

void MainWindow::shutDown() { m_tabs->shutDown(); }

void MainWindow::undoChange(const QString& journalId)
{
    const JournalEntry* entry = m_context->journal->find(journalId);
    if (!entry)
        return;
    QString why;
    ClusterSession* session = m_context->sessions->find(entry->profileId);
    if (!session || !session->isUp())
        why = tr("Connect to “%1” first: the change was made there.").arg(views::plain::shortened(entry->cluster, 200));
    else if (PlanFlow::startUndo(session, *entry, this, &why))
        return;
    auto* box = new QMessageBox(QMessageBox::Information, tr("This cannot be undone now"), why, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::askToClose()
{
    auto* box
        = new QMessageBox(QMessageBox::Warning, tr("Operations are running"),
                          tr("Operations still running: %1. If the program ends now, their outcome stays unknown.").arg(m_context->tasks->running()),
                          QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* end = box->addButton(tr("&End now"), QMessageBox::DestructiveRole);
    views::nameAfterLabel(end, QStringLiteral("endNow"));
    QPushButton* keep = box->addButton(tr("&Keep open"), QMessageBox::RejectRole);
    views::nameAfterLabel(keep, QStringLiteral("keepOpen"));
    box->setDefaultButton(keep);
    connect(end, &QAbstractButton::clicked, this, [this] {
        m_closing = true;
        close();
    });
    box->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_closing && m_context->tasks->running() > 0) {
        event->ignore();
        askToClose();
        return;
    }
    m_closing = true;
    Q_EMIT closeRequested();
    event->accept();
}

} // namespace app
