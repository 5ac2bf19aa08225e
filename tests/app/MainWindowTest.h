// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a cluster in memory, for its tests.
#pragma once

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/ColumnMemory.h"
#include "app/ConnectionController.h"
#include "app/Context.h"
#include "app/HangulKeys.h"
#include "app/MainWindow.h"
#include "app/PageController.h"
#include "app/PageTabs.h"
#include "app/PlanFlow.h"
#include "app/ProfileStore.h"
#include "app/SessionList.h"
#include "app/Settings.h"
#include "app/TaskTracker.h"
#include "app/TopicActions.h"
#include "app/WindowActions.h"
#include "models/NavigatorModel.h"
#include "models/PaletteModel.h"
#include "models/SortFilterModel.h"
#include "tests/support/FakeGateway.h"
#include "tests/support/GuiWatchdog.h"
#include "tests/views/ViewTest.h"
#include "views/dialogs/ConnectionDialog.h"
#include "views/dialogs/PlanDialog.h"
#include "views/pages/TopicsPage.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/ClusterFrame.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/Navigator.h"
#include "views/widgets/Palette.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QHostAddress>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QToolButton>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace app;

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
    {
        context = std::make_unique<Context>(Paths::below(folder.path()),
                                            [this](const kafka::Profile&, const kafka::WriteGuardPtr& guard, kafka::Error* error) {
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
