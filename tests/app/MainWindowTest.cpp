// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConnectionController.h"
#include "app/Context.h"
#include "app/HangulKeys.h"
#include "app/MainWindow.h"
#include "app/PageTabs.h"
#include "app/ProfileStore.h"
#include "app/SessionList.h"
#include "app/Settings.h"
#include "app/TaskTracker.h"
#include "app/WindowActions.h"
#include "models/NavigatorModel.h"
#include "models/PaletteModel.h"
#include "tests/support/FakeGateway.h"
#include "tests/support/GuiWatchdog.h"
#include "tests/views/ViewTest.h"
#include "views/dialogs/ConnectionDialog.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/ClusterFrame.h"
#include "views/widgets/Navigator.h"
#include "views/widgets/Palette.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace app;

namespace {

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
    {
        context = std::make_unique<Context>(Paths::below(folder.path()), [this](const kafka::Profile&, const kafka::WriteGuardPtr& guard, kafka::Error* error) {
            auto gateway = std::make_unique<FakeGateway>(guard);
            gateway->addBrokers(3);
            gateway->addTopic(QStringLiteral("orders"), 3, 3);
            gateway->addTopic(QStringLiteral("R&D <b>bold</b>"), 1, 1);
            gateway->addGroup(QStringLiteral("billing"));
            if (silent)
                gateway->hold(QString());
            Q_UNUSED(error)
            last = gateway.get();
            return gateway;
        });
    }

    QString addProfile(const QString& name, kafka::Environment environment = kafka::Environment::Development)
    {
        kafka::Profile profile;
        profile.id = newProfileId();
        profile.name = name;
        profile.bootstrapServers = QStringLiteral("localhost:9092");
        profile.colour = QStringLiteral("#3b82c4");
        profile.environment = environment;
        profile.readOnly = false;
        EXPECT_EQ(context->profiles->save(profile), QString());
        return profile.id;
    }
    void showWindow()
    {
        window = std::make_unique<MainWindow>(context.get());
        window->restore();
        tests::showActive(*window);
    }
    void connectTo(const QString& id)
    {
        window->openConnection(id);
        ASSERT_TRUE(QTest::qWaitFor([&] { return context->sessions->find(id)->isUp() && context->sessions->find(id)->data(); }));
    }
    views::Palette* openPalette()
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = window->findChild<views::Palette*>();
        EXPECT_TRUE(palette);
        return palette;
    }

    QTemporaryDir folder;
    std::unique_ptr<Context> context;
    std::unique_ptr<MainWindow> window;
    FakeGateway* last = nullptr;
    bool silent = false;
};

} // namespace

TEST_F(MainWindowTest, ConnectingShowsSectionsCountsAndTheOverview)
{
    const QString id = addProfile(QStringLiteral("Shop"));
    showWindow();
    auto* navigator = tests::named<views::Navigator>(window.get(), "Navigator");
    QAbstractItemModelTester tester(navigator->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(navigator->model()->rowCount(), 1);
    EXPECT_EQ(navigator->model()->rowCount(navigator->model()->index(0, 0)), 0) << "sections only below a connected one";
    connectTo(id);
    const QModelIndex cluster = navigator->model()->index(0, 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return navigator->model()->rowCount(cluster) == 4; }));
    const auto count = [&](int row) { return navigator->model()->index(row, 1, cluster).data().toString(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return count(1) == QStringLiteral("3") && count(2) == QStringLiteral("2") && count(3) == QStringLiteral("1"); }));
    EXPECT_EQ(window->tabs()->count(), 1);
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("Shop")));
    context->sessions->close(id);
    EXPECT_TRUE(QTest::qWaitFor([&] { return navigator->model()->rowCount(cluster) == 0; }));
    tests::picture(window.get(), "window-disconnected");
}

TEST_F(MainWindowTest, TheSameTopicOfTwoClustersIsTwoTabsThatDiffer)
{
    const QString a = addProfile(QStringLiteral("Seoul"));
    const QString b = addProfile(QStringLiteral("Busan"));
    showWindow();
    connectTo(a);
    connectTo(b);
    PageTabs* tabs = window->tabs();
    tabs->open(a, {PageKey::Kind::Topic, QStringLiteral("orders"), {}});
    tabs->open(b, {PageKey::Kind::Topic, QStringLiteral("orders"), {}});
    tabs->open(a, {PageKey::Kind::Topic, QStringLiteral("orders"), {}});
    const int first = tabs->indexOfPage(a, {PageKey::Kind::Topic, QStringLiteral("orders"), {}});
    const int second = tabs->indexOfPage(b, {PageKey::Kind::Topic, QStringLiteral("orders"), {}});
    EXPECT_NE(first, second);
    EXPECT_EQ(tabs->currentIndex(), first);
    EXPECT_NE(tabs->tabText(first), tabs->tabText(second));
    EXPECT_TRUE(tabs->tabText(first).contains(QStringLiteral("Seoul")));
    EXPECT_TRUE(tabs->tabToolTip(second).contains(QStringLiteral("Busan")));
}

TEST_F(MainWindowTest, R47_ANameIsShownLiterallyOnTabAndTitle)
{
    const QString id = addProfile(QStringLiteral("<img src='file:///etc/hostname'>"));
    showWindow();
    connectTo(id);
    window->tabs()->open(id, {PageKey::Kind::Topic, QStringLiteral("R&D <b>bold</b>"), {}});
    const int index = window->tabs()->currentIndex();
    EXPECT_TRUE(window->tabs()->tabText(index).contains(QStringLiteral("R&&D <b>bold</b>"))) << "no mnemonic from a name";
    EXPECT_FALSE(window->tabs()->tabToolTip(index).contains(QStringLiteral("<img"))) << qPrintable(window->tabs()->tabToolTip(index));
    for (const QLabel* label : window->findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("file:///"))) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->objectName());
        }
    }
}

TEST_F(MainWindowTest, PaletteFindsTheCurrentClusterFirstAndOpens)
{
    const QString a = addProfile(QStringLiteral("Seoul"));
    const QString b = addProfile(QStringLiteral("Busan"));
    showWindow();
    connectTo(a);
    connectTo(b);
    window->tabs()->open(b, {PageKey::Kind::Overview, {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return context->sessions->find(a)->data() && last->count(QStringLiteral("metadata")) > 0; }));
    QTest::qWait(50);
    views::Palette* palette = openPalette();
    ASSERT_TRUE(palette);
    auto* field = tests::named<QLineEdit>(palette, "Go to");
    QTest::keyClicks(field, QStringLiteral("ord"));
    auto* list = palette->findChild<QListView*>();
    ASSERT_GE(list->model()->rowCount(), 2);
    EXPECT_EQ(list->model()->index(0, 0).data(models::PaletteModel::ClusterRole).toString(), QStringLiteral("Busan"));
    EXPECT_EQ(list->model()->index(1, 0).data(models::PaletteModel::ClusterRole).toString(), QStringLiteral("Seoul"));
    tests::picture(palette, "palette");
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(window->tabs()->currentProfile(), a);
    EXPECT_GE(window->tabs()->indexOfPage(a, {PageKey::Kind::Topic, QStringLiteral("orders"), {}}), 0);
}

TEST_F(MainWindowTest, EveryMenuActionIsInThePaletteAndNoneAppliesAChange)
{
    const QString id = addProfile(QStringLiteral("Seoul"));
    showWindow();
    connectTo(id);
    const auto actions = window->windowActions()->all();
    views::Palette* palette = openPalette();
    auto* field = tests::named<QLineEdit>(palette, "Go to");
    auto* list = palette->findChild<QListView*>();
    for (const QAction* action : actions) {
        if (!action->isEnabled() || action == window->windowActions()->goTo)
            continue;
        EXPECT_FALSE(action->objectName().isEmpty());
        field->setText(views::withoutMnemonic(action->text()));
        EXPECT_GE(list->model()->rowCount(), 1) << qPrintable(action->text());
    }
    EXPECT_TRUE(last->sent.isEmpty());
}

TEST_F(MainWindowTest, ProductionIsFramedLockedAndUnlockedForTenMinutes)
{
    const QString id = addProfile(QStringLiteral("Live"), kafka::Environment::Production);
    showWindow();
    connectTo(id);
    auto* frame = window->findChild<views::ClusterFrame*>();
    ASSERT_TRUE(frame);
    auto* button = frame->findChild<QPushButton*>(QStringLiteral("unlock"));
    ASSERT_TRUE(button);
    tests::picture(window.get(), "production-locked");
    const QColor corner = frame->grab().toImage().pixelColor(1, 1);
    EXPECT_GT(corner.red(), corner.green() + 60) << "a red frame";
    button->click();
    EXPECT_TRUE(context->sessions->find(id)->guard()->writable());
    EXPECT_EQ(frame->findChild<QPushButton*>(QStringLiteral("unlock")), nullptr);
    ASSERT_TRUE(frame->findChild<QPushButton*>(QStringLiteral("lock")));
    frame->findChild<QPushButton*>(QStringLiteral("lock"))->click();
    EXPECT_FALSE(context->sessions->find(id)->guard()->writable());
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

TEST_F(MainWindowTest, NoEventWaitsWhileAClusterIsSilent)
{
    silent = true;
    const QString id = addProfile(QStringLiteral("Silent"));
    showWindow();
    GuiWatchdog watchdog;
    window->openConnection(id);
    EXPECT_TRUE(QTest::qWaitFor([&] { return context->sessions->find(id)->state() == SessionState::Failed; }, 8000));
    // Debug builds under load are slow: this tells a wait from work.
    EXPECT_LT(watchdog.longestMs(), 1000);
    auto* frame = qobject_cast<views::ClusterFrame*>(window->tabs()->currentWidget());
    EXPECT_FALSE(frame->banner()->text().isEmpty());
}

TEST_F(MainWindowTest, ShortcutsWorkInHangulMode)
{
    addProfile(QStringLiteral("Seoul"));
    showWindow();
    EXPECT_EQ(HangulKeys::latinKey(u'ㅏ'), int(Qt::Key_K));
    EXPECT_EQ(HangulKeys::latinKey(int(Qt::Key_K)), 0);
    HangulKeys keys(nullptr);
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) // as a Hangul layout sends it; QTest::keyClick knows no such key
        qt_handleKeyEvent(window->windowHandle(), type, u'ㅏ', Qt::ControlModifier);
    auto* palette = window->findChild<views::Palette*>();
    ASSERT_TRUE(palette);
    auto* field = tests::named<QLineEdit>(palette, "Go to");
    // What an input method sends while it composes: the list follows what is committed and nothing is lost.
    QInputMethodEvent composing(QStringLiteral("서"), {});
    QCoreApplication::sendEvent(field, &composing);
    EXPECT_EQ(field->text(), QString());
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("Seo"));
    QCoreApplication::sendEvent(field, &committed);
    EXPECT_EQ(field->text(), QStringLiteral("Seo"));
    EXPECT_EQ(palette->findChild<QListView*>()->model()->rowCount(), 1);
}

TEST_F(MainWindowTest, ClosingAsksWhileOperationsRun)
{
    showWindow();
    QSignalSpy closed(window.get(), &MainWindow::closeRequested);
    const TaskId task = context->tasks->start(QStringLiteral("Delete 2 topics"), QStringLiteral("Seoul"), {});
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(closed.isEmpty());
    auto* end = window->findChild<QPushButton*>(QStringLiteral("keepOpen"));
    ASSERT_TRUE(end);
    end->click();
    context->tasks->finish(task, TaskTracker::State::Done);
    EXPECT_TRUE(window->close());
    EXPECT_EQ(closed.size(), 1);
}
