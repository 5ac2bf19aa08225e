// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowActions.h"

#include "app/Language.h"
#include "views/widgets/Icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace app {

QAction* WindowActions::make(const char* objectName, const QString& text, const QString& icon)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(objectName));
    if (!icon.isEmpty())
        action->setIcon(views::icons::get(icon));
    return action;
}

QAction* WindowActions::choice(QActionGroup* group, const QString& objectName, const QString& text, const QString& data)
{
    auto* action = new QAction(text, group);
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setData(data);
    return action;
}

WindowActions::WindowActions(QObject* parent) : QObject(parent)
{
    newConnection = make("newConnection", tr("&New connection…"), QStringLiteral("plus-lg"));
    newConnection->setShortcut(QKeySequence::New);
    goTo = make("goTo", tr("&Go to…"), QStringLiteral("search"));
    goTo->setShortcut(Qt::CTRL | Qt::Key_K);
    closeTab = make("closeTab", tr("&Close tab"), QStringLiteral("x-lg"));
    closeTab->setShortcut(Qt::CTRL | Qt::Key_W);
    quit = make("quit", tr("&Quit"), QStringLiteral("door-open"));
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);

    connectCluster = make("connectCluster", tr("&Connect"), QStringLiteral("plug"));
    disconnectCluster = make("disconnectCluster", tr("&Disconnect"), QStringLiteral("wifi-off"));
    editConnection = make("editConnection", tr("&Edit connection…"), QStringLiteral("pencil"));
    removeConnection = make("removeConnection", tr("&Remove connection…"), QStringLiteral("trash"));
    unlock = make("unlockCluster", tr("&Unlock for 10 minutes"), QStringLiteral("unlock"));
    lock = make("lockCluster", tr("&Lock now"), QStringLiteral("lock"));

    overview = make("showOverview", tr("&Overview"), QStringLiteral("speedometer2"));
    brokers = make("showBrokers", tr("&Brokers"), QStringLiteral("hdd-stack"));
    topics = make("showTopics", tr("&Topics"), QStringLiteral("collection"));
    groups = make("showGroups", tr("Consumer &groups"), QStringLiteral("people"));
    const auto number = [](QAction* action, Qt::Key key) { action->setShortcut(Qt::CTRL | key); };
    number(overview, Qt::Key_1);
    number(brokers, Qt::Key_2);
    number(topics, Qt::Key_3);
    number(groups, Qt::Key_4);
    refresh = make("refreshPage", tr("&Refresh page"), QStringLiteral("arrow-clockwise"));
    nextTab = make("nextTab", tr("Ne&xt tab"));
    nextTab->setShortcut(Qt::CTRL | Qt::Key_PageDown);
    previousTab = make("previousTab", tr("Pre&vious tab"));
    previousTab->setShortcut(Qt::CTRL | Qt::Key_PageUp);
    poll = make("poll", tr("&Poll"), QStringLiteral("arrow-repeat"));
    poll->setCheckable(true);
    poll->setToolTip(tr("Refresh what is shown from time to time. The state of connections is watched in any case."));
    navigator = make("toggleNavigator", tr("&Navigator"));
    navigator->setCheckable(true);
    activity = make("toggleActivity", tr("&Activity"));
    activity->setCheckable(true);
    activity->setShortcut(Qt::CTRL | Qt::Key_J);

    theme = new QActionGroup(this);
    choice(theme, QStringLiteral("themeSystem"), tr("Like the &system"), QStringLiteral("system"));
    choice(theme, QStringLiteral("themeLight"), tr("&Light"), QStringLiteral("light"));
    choice(theme, QStringLiteral("themeDark"), tr("&Dark"), QStringLiteral("dark"));
    language = new QActionGroup(this);
    for (const QString& code : language::available())
        choice(language, QStringLiteral("language_") + code, language::nameOf(code), code);
    zone = new QActionGroup(this);
    choice(zone, QStringLiteral("zoneSystem"), tr("&System's zone"), QString());
    choice(zone, QStringLiteral("zoneUtc"), tr("&UTC"), QStringLiteral("UTC"));

    shortcuts = make("showShortcuts", tr("&Keyboard shortcuts"));
    about = make("about", tr("&About Castellan"), QStringLiteral("info-circle"));
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction*> WindowActions::connectionActions() const
{
    return {connectCluster, disconnectCluster, editConnection, removeConnection, unlock, lock};
}

QList<QAction*> WindowActions::all() const { return findChildren<QAction*>(); }

void WindowActions::fill(QMenuBar* bar)
{
    bar->clear();
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({newConnection, goTo, closeTab});
    file->addSeparator();
    file->addAction(quit);

    QMenu* connection = bar->addMenu(tr("&Connection"));
    connection->addActions({connectCluster, disconnectCluster});
    connection->addSeparator();
    connection->addActions({editConnection, removeConnection});
    connection->addSeparator();
    connection->addActions({unlock, lock});

    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({overview, brokers, topics, groups});
    view->addSeparator();
    view->addActions({refresh, poll, nextTab, previousTab});
    view->addSeparator();
    view->addActions({navigator, activity});
    view->addSeparator();
    view->addMenu(tr("T&heme"))->addActions(theme->actions());
    view->addMenu(tr("&Language"))->addActions(language->actions());
    view->addMenu(tr("Time &zone"))->addActions(zone->actions());

    QMenu* help = bar->addMenu(tr("&Help"));
    help->addActions({shortcuts, about});
}

} // namespace app
