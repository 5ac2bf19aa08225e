// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewTest.h"
#include "models/ApiModel.h"
#include "models/BrokerDefaultsModel.h"
#include "models/FeatureModel.h"
#include "models/LogDirModel.h"
#include "models/LogDirReplicaModel.h"
#include "models/SortFilterModel.h"
#include "views/pages/ApiVersionsPage.h"
#include "views/pages/BrokerDefaultsPage.h"
#include "views/pages/BrokerPage.h"
#include "views/pages/LogDirsPage.h"
#include "views/widgets/DataTable.h"

#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

kafka::BrokerLogDirs dirs()
{
    kafka::BrokerLogDirs said;
    said.broker = 1;
    said.dirs = {{q("/data/1"), {}, {}, {}, {{{q("orders"), 0}, 10, 0, false}, {{q("orders"), 1}, 20, 0, false}}},
                 {q("/data/2"), {}, {}, {}, {{{q("audit"), 0}, 30, 0, false}}},
                 {q("/data/3"), {}, {}, {}, {}}};
    return said;
}

} // namespace

TEST(LogDirsPage, ReplicasAreThoseOfTheSelectedDirectories)
{
    models::LogDirModel dirModel;
    models::LogDirReplicaModel replicaModel;
    views::LogDirsPage page(&dirModel, &replicaModel);
    EXPECT_EQ(page.dirsTable()->emptyText(), q("Loading…"));
    dirModel.setRows(models::logDirRows(dirs()));
    replicaModel.setRows(models::logDirReplicaRows(dirs()));
    page.setLoading(false);
    page.resize(900, 600);
    tests::showActive(page);
    auto* dirTable = tests::named<QTableView>(&page, "Log directories table");
    auto* replicas = tests::named<QTableView>(&page, "Replicas table");
    ASSERT_TRUE(dirTable && replicas);
    EXPECT_TRUE(tests::named<QLineEdit>(&page, "Filter replicas"));
    EXPECT_EQ(replicas->model()->rowCount(), 3) << "all while none is selected";

    // By keyboard: the first directory is the current one, Down goes on.
    dirTable->setFocus();
    dirTable->setCurrentIndex(dirTable->model()->index(0, 0));
    EXPECT_EQ(replicas->model()->rowCount(), 2);
    QTest::keyClick(dirTable, Qt::Key_Down);
    ASSERT_EQ(replicas->model()->rowCount(), 1);
    EXPECT_EQ(replicas->model()->index(0, models::LogDirReplicaModel::Topic).data().toString(), q("audit"));
    QTest::keyClick(dirTable, Qt::Key_Down);
    EXPECT_EQ(replicas->model()->rowCount(), 0);
    EXPECT_TRUE(page.replicasTable()->emptyText().contains(q("selected"))) << page.replicasTable()->emptyText().toStdString();

    // A refresh keeps the choice and shows what is new in it.
    auto more = dirs();
    more.dirs[2].replicas = {{{q("audit"), 5}, 1, 0, false}};
    dirModel.setRows(models::logDirRows(more));
    replicaModel.setRows(models::logDirReplicaRows(more));
    EXPECT_EQ(replicas->model()->rowCount(), 1);
    tests::picture(&page, "log-dirs");
}

TEST(LogDirsPage, TheReasonStandsWhereTheRowsWouldBe)
{
    models::LogDirModel dirModel;
    models::LogDirReplicaModel replicaModel;
    views::LogDirsPage page(&dirModel, &replicaModel);
    page.setLoading(false);
    page.setProblem(q("Broker 1 did not answer."));
    EXPECT_EQ(page.dirsTable()->emptyText(), q("Broker 1 did not answer."));
    EXPECT_EQ(page.replicasTable()->emptyText(), q("Broker 1 did not answer."));
    page.setProblem({});
    EXPECT_EQ(page.dirsTable()->emptyText(), q("The broker names no log directory."));
    EXPECT_EQ(page.replicasTable()->emptyText(), q("There is no replica on this broker."));
}

TEST(ApiVersionsPage, ShowsRequestsAndFeaturesOrTheReason)
{
    models::ApiModel apis;
    models::FeatureModel features;
    views::ApiVersionsPage page(&apis, &features);
    page.setLoading(false);
    EXPECT_TRUE(page.featuresTable()->emptyText().contains(q("2.7")));
    page.setProblem(q("Broker 1 did not answer."));
    EXPECT_EQ(page.apisTable()->emptyText(), q("Broker 1 did not answer."));
    EXPECT_EQ(page.featuresTable()->emptyText(), q("Broker 1 did not answer."));
    apis.setRows({{3, q("Metadata"), 0, 13}, {60, q("DescribeCluster"), 0, 2}});
    features.setRows({{q("metadata.version"), 1, 29, 29}});
    EXPECT_EQ(page.apisTable()->emptyText(), QString());
    page.resize(900, 600);
    tests::showActive(page);
    auto* table = tests::named<QTableView>(&page, "API versions table");
    ASSERT_TRUE(table);
    EXPECT_TRUE(tests::named<QTableView>(&page, "Features table"));
    auto* filter = tests::named<QLineEdit>(&page, "Filter requests");
    ASSERT_TRUE(filter);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(filter->hasFocus());
    QTest::keyClicks(filter, q("clus"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
}

TEST(BrokerDefaultsPage, NothingSetIsNotTheSameAsNotKnown)
{
    models::BrokerDefaultsModel model;
    views::BrokerDefaultsPage page(&model);
    page.table()->setLoading(false);
    EXPECT_EQ(page.table()->emptyText(), q("Nothing is set for all brokers together."));
    page.setProblem(q("Not authorised."));
    EXPECT_EQ(page.table()->emptyText(), q("Not authorised."));
    EXPECT_TRUE(tests::named<QTableView>(&page, "Broker defaults table"));
    EXPECT_TRUE(tests::named<QLineEdit>(&page, "Filter defaults"));
}

TEST(BrokerPage, SectionsByKeyboard)
{
    views::BrokerPage page(q("Broker 1"));
    page.addSection(q("settings"), q("Settings"), q("sliders"));
    page.addSection(q("logdirs"), q("Log directories"), q("hdd-stack"));
    tests::showActive(page);
    auto* tabs = tests::named<QTabWidget>(&page, "Broker tabs");
    ASSERT_TRUE(tabs);
    EXPECT_EQ(page.currentSection(), q("settings"));
    tabs->tabBar()->setFocus();
    QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    EXPECT_EQ(page.currentSection(), q("logdirs"));
}
