// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window keeps from one start to the next, and what it says when that cannot be read.
#include "tests/app/MainWindowTest.h"

#include <QAction>
#include <QDockWidget>

TEST_F(MainWindowTest, ColumnsOfEveryTableAreRemembered)
{
    const ColumnMemory memory(context->settings, nullptr);
    const QString id = addProfile(QStringLiteral("Seoul"));
    showWindow();
    connectTo(id);
    window->tabs()->open(id, {PageKey::Kind::Topic, QStringLiteral("orders"), QStringLiteral("messages")});
    const auto header = [&] { return tests::named<QTableView>(window.get(), "Messages table")->horizontalHeader(); };
    header()->moveSection(2, 0);
    header()->resizeSection(1, 177);
    header()->setSectionHidden(5, true);
    header()->setSortIndicator(1, Qt::DescendingOrder);
    const int first = header()->logicalIndex(0);
    const auto splitter = [&] { return window->findChild<QSplitter*>(QStringLiteral("messagesSplitter")); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return splitter()->isVisible(); }));
    splitter()->setSizes({420, 600});
    Q_EMIT splitter()->splitterMoved(420, 1);
    const QByteArray place = splitter()->saveState();
    window->tabs()->closeTab(window->tabs()->currentIndex());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window->tabs()->open(id, {PageKey::Kind::Topic, QStringLiteral("audit"), QStringLiteral("messages")});
    EXPECT_EQ(header()->logicalIndex(0), first);
    EXPECT_EQ(header()->sectionSize(1), 177);
    EXPECT_TRUE(header()->isSectionHidden(5));
    EXPECT_EQ(header()->sortIndicatorSection(), 1);
    EXPECT_EQ(header()->sortIndicatorOrder(), Qt::DescendingOrder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return splitter()->isVisible(); }));
    EXPECT_EQ(splitter()->saveState(), place);
}

TEST_F(MainWindowTest, FilesThatCannotBeReadAreSaidAcrossTheWindowUntilDismissed)
{
    const Paths paths = Paths::below(folder.path());
    const auto put = [](const QString& path, const QByteArray& content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    const auto banner = [this] { return window->centralWidget()->findChild<views::Banner*>({}, Qt::FindDirectChildrenOnly); };
    put(paths.settings(), "{\"theme\": ");
    put(paths.profiles(), "not JSON");
    context.reset();
    context = std::make_unique<Context>(paths, GatewayFactory());
    showWindow();
    ASSERT_TRUE(banner()->isVisible());
    EXPECT_TRUE(banner()->text().contains(paths.settings() + QStringLiteral(".unreadable-")));
    EXPECT_TRUE(banner()->text().contains(paths.profiles() + QStringLiteral(".unreadable-")));
    showWindow(); // as when the language changes
    ASSERT_TRUE(banner()->isVisible());
    banner()->findChild<QPushButton*>(QStringLiteral("bannerHelp"))->click();
    EXPECT_FALSE(banner()->isVisible());
    put(paths.profiles(), "broken by hand meanwhile");
    addProfile(QStringLiteral("Seoul"));
    EXPECT_TRUE(banner()->isVisible()) << "found when a connection is saved";
}

TEST_F(MainWindowTest, RestoredTabsReconnectButNotProduction)
{
    const QString dev = addProfile(QStringLiteral("Dev"));
    const QString live = addProfile(QStringLiteral("Live"), kafka::Environment::Production);
    showWindow();
    connectTo(dev);
    connectTo(live);
    window->tabs()->open(live, {PageKey::Kind::Topics, {}, {}});
    window->tabs()->open(dev, {PageKey::Kind::Groups, {}, {}});
    window->save();
    window->shutDown();
    window.reset();
    context->sessions->closeAll();

    showWindow();
    EXPECT_EQ(window->tabs()->count(), 4);
    EXPECT_EQ(window->tabs()->currentProfile(), dev);
    EXPECT_TRUE(context->sessions->find(dev));
    EXPECT_FALSE(context->sessions->find(live));
    window->tabs()->open(live, {PageKey::Kind::Topics, {}, {}});
    auto* frame = qobject_cast<views::ClusterFrame*>(window->tabs()->currentWidget());
    auto* action = frame->findChild<QPushButton*>(QStringLiteral("placeholderAction"));
    ASSERT_TRUE(action && action->isVisible());
    action->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return context->sessions->find(live) && context->sessions->find(live)->isUp() && frame->page(); }));
}

TEST_F(MainWindowTest, AClosedDockIsOneKeyAwayAlsoAfterARestart)
{
    showWindow();
    auto* dock = window->findChild<QDockWidget*>(QStringLiteral("activityDock"));
    ASSERT_TRUE(dock);
    QTest::keyClick(window.get(), Qt::Key_J, Qt::ControlModifier);
    EXPECT_FALSE(dock->isVisible());
    window->save();
    window->shutDown();
    window.reset();

    showWindow();
    dock = window->findChild<QDockWidget*>(QStringLiteral("activityDock"));
    EXPECT_FALSE(dock->isVisible());
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("toggleActivity"))->isChecked());
    QTest::keyClick(window.get(), Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(dock->isVisible());
}

TEST_F(MainWindowTest, RestoredTabsShowWhatTheyShowed)
{
    const QString id = addProfile(QStringLiteral("Dev"));
    showWindow();
    connectTo(id);
    using Kind = PageKey::Kind;
    window->tabs()->open(id, {Kind::Topics, {}, QStringLiteral("offline")});
    window->tabs()->open(id, {Kind::Group, QStringLiteral("billing"), QStringLiteral("members")});
    window->tabs()->open(id, {Kind::Topic, QStringLiteral("orders"), {}});
    window->tabs()->currentController()->showSection(QStringLiteral("settings")); // as a click on the inner tab
    window->save();
    window->shutDown();
    window.reset();
    context->sessions->closeAll();

    showWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return context->sessions->find(id) && context->sessions->find(id)->isUp(); }));
    const auto section = [&](const PageKey& key) {
        window->tabs()->open(id, key);
        return window->tabs()->currentController()->section();
    };
    EXPECT_EQ(section({Kind::Topic, QStringLiteral("orders"), {}}), QStringLiteral("settings"));
    EXPECT_EQ(section({Kind::Group, QStringLiteral("billing"), {}}), QStringLiteral("members"));
    EXPECT_EQ(section({Kind::Topics, {}, {}}), QStringLiteral("offline"));
}
