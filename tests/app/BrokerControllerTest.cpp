// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BrokerController.h"
#include "models/TableModel.h"
#include "tests/app/Session.h"
#include "views/pages/ApiVersionsPage.h"
#include "views/pages/BrokerDefaultsPage.h"
#include "views/pages/BrokerPage.h"
#include "views/pages/LogDirsPage.h"
#include "views/pages/SettingsPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"

using app::DataSubject;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

class BrokerControllerTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        s.gateway->addTopic(q("orders"), 2, 3);
        for (const qint32 id : {1, 2, 3}) {
            kafka::BrokerLogDirs dirs;
            dirs.broker = id;
            dirs.dirs = {{q("/data"), {}, {}, {}, {{{q("orders"), 0}, 1000, 0, false}, {{q("orders"), 1}, 1000, 0, false}}}};
            s.gateway->logDirs.push_back(dirs);
            s.gateway->apis.push_back({id, {}, {{3, q("Metadata"), 0, qint16(10 + id)}}, {{q("metadata.version"), 1, 29, 29}}});
        }
        kafka::ConfigEntry entry;
        entry.name = q("log.retention.ms");
        entry.value = q("3600000");
        entry.source = kafka::ConfigSource::DynamicDefaultBroker;
        s.gateway->brokerDefaults = {entry};
    }
    /** Opens the tab of broker 2 at a section. */
    template <typename Page> Page* open(const char* section)
    {
        controller = std::make_unique<app::BrokerController>(s.session.get(), q("2"));
        controller->setActive(true);
        controller->showSection(q(section));
        return controller->page()->findChild<Page*>();
    }
    static kafka::Error silence(int broker)
    {
        kafka::Error error = FakeGateway::error(kafka::ErrorKind::Timeout, q("no answer within 10 s"));
        error.broker = broker;
        return error;
    }
    tests::Session s;
    std::unique_ptr<app::BrokerController> controller;
};

} // namespace

TEST_F(BrokerControllerTest, EachSectionAsksWhenItIsFirstShown)
{
    controller = std::make_unique<app::BrokerController>(s.session.get(), q("2"));
    EXPECT_EQ(s.gateway->count(q("describeConfigs")), 0);
    controller->setActive(true);
    EXPECT_EQ(controller->section(), q("settings"));
    EXPECT_TRUE(controller->page()->findChild<views::SettingsPage*>());
    ASSERT_TRUE(tests::eventually([&] { return s.gateway->count(q("describeConfigs")) == 1; }));
    EXPECT_EQ(s.gateway->count(q("describeApis")) + s.gateway->count(q("describeBrokerDefaults")) + s.gateway->count(q("describeLogDirs")), 0);
    EXPECT_EQ(controller->title(), q("Broker 2"));
    controller->showSection(q("apis"));
    ASSERT_TRUE(tests::eventually([&] { return s.gateway->count(q("describeApis")) == 1; }));
    controller->showSection(q("defaults"));
    ASSERT_TRUE(tests::eventually([&] { return s.gateway->count(q("describeBrokerDefaults")) == 1; }));
    EXPECT_EQ(controller->section(), q("defaults"));
}

TEST_F(BrokerControllerTest, LogDirectoriesAndWhatIsInThem)
{
    auto* page = open<views::LogDirsPage>("logdirs");
    ASSERT_TRUE(page);
    ASSERT_TRUE(tests::eventually([&] { return page->dirsTable()->model()->rowCount() == 1; }));
    EXPECT_EQ(page->dirsTable()->model()->index(0, 2).data().toString(), q("2.0 kB"));
    EXPECT_EQ(page->replicasTable()->model()->rowCount(), 2);

    // It falls silent: the old rows stay, greyed, under the reason.
    s.gateway->logDirs[1] = {2, silence(2), {}};
    Q_EMIT page->refreshRequested();
    ASSERT_TRUE(tests::eventually([&] { return page->banner()->text().contains(q("no answer within 10 s")); }));
    EXPECT_TRUE(page->banner()->text().contains(q("log directories of broker 2")));
    EXPECT_EQ(page->dirsTable()->model()->rowCount(), 1);

    // Another one is silent: nothing to do with this page.
    s.gateway->logDirs[1] = s.gateway->logDirs[0];
    s.gateway->logDirs[1].broker = 2;
    s.gateway->logDirs[2] = {3, silence(3), {}};
    Q_EMIT page->refreshRequested();
    ASSERT_TRUE(tests::eventually([&] { return page->banner()->text().isEmpty(); }));
    ASSERT_TRUE(tests::eventually([&] { return !s.session->data()->isLoading(DataSubject::LogDirs); }));
    EXPECT_TRUE(page->banner()->text().isEmpty());
}

TEST_F(BrokerControllerTest, WithoutRowsTheReasonIsInTheirPlace)
{
    s.gateway->logDirs[1] = {2, silence(2), {}};
    auto* dirs = open<views::LogDirsPage>("logdirs");
    ASSERT_TRUE(dirs);
    ASSERT_TRUE(tests::eventually([&] { return dirs->dirsTable()->emptyText().contains(q("no answer within 10 s")); }));
    EXPECT_TRUE(dirs->replicasTable()->emptyText().contains(q("no answer within 10 s")));

    s.gateway->fail(q("describeBrokerDefaults"), FakeGateway::error(kafka::ErrorKind::Authorisation, q("needs DESCRIBE_CONFIGS")), -1);
    controller->showSection(q("defaults"));
    auto* defaults = controller->page()->findChild<views::BrokerDefaultsPage*>();
    ASSERT_TRUE(defaults);
    ASSERT_TRUE(tests::eventually([&] { return defaults->table()->emptyText().contains(q("needs DESCRIBE_CONFIGS")); }));
    EXPECT_TRUE(defaults->banner()->text().contains(q("cluster-wide defaults")));

    s.gateway->fail(q("describeApis"), FakeGateway::error(kafka::ErrorKind::Unsupported, q("not over Kerberos")), -1);
    controller->showSection(q("apis"));
    auto* apis = controller->page()->findChild<views::ApiVersionsPage*>();
    ASSERT_TRUE(apis);
    ASSERT_TRUE(tests::eventually([&] { return apis->apisTable()->emptyText().contains(q("not over Kerberos")); }));
    EXPECT_TRUE(apis->featuresTable()->emptyText().contains(q("not over Kerberos")));
}

TEST_F(BrokerControllerTest, ABrokerThatIsNotListedSaysSo)
{
    s.gateway->apis.erase(s.gateway->apis.begin() + 1);
    s.gateway->logDirs.erase(s.gateway->logDirs.begin() + 1);
    auto* apis = open<views::ApiVersionsPage>("apis");
    ASSERT_TRUE(apis);
    ASSERT_TRUE(tests::eventually([&] { return apis->apisTable()->emptyText().contains(q("does not list this broker")); }));
    controller->showSection(q("logdirs"));
    auto* dirs = controller->page()->findChild<views::LogDirsPage*>();
    ASSERT_TRUE(dirs);
    ASSERT_TRUE(tests::eventually([&] { return dirs->dirsTable()->emptyText().contains(q("does not list this broker")); }));
}

TEST_F(BrokerControllerTest, ApiVersionsAreThisBrokers)
{
    auto* page = open<views::ApiVersionsPage>("apis");
    ASSERT_TRUE(page);
    ASSERT_TRUE(tests::eventually([&] { return page->apisTable()->model()->rowCount() == 1; }));
    EXPECT_EQ(page->apisTable()->model()->index(0, 3).data().toString(), q("12"));
    EXPECT_EQ(page->featuresTable()->model()->rowCount(), 1);
}

TEST_F(BrokerControllerTest, DefaultsOfAllBrokersAndF5AsksAgain)
{
    auto* page = open<views::BrokerDefaultsPage>("defaults");
    ASSERT_TRUE(page);
    ASSERT_TRUE(tests::eventually([&] { return page->table()->model()->rowCount() == 1; }));
    EXPECT_EQ(page->table()->model()->index(0, 0).data().toString(), q("log.retention.ms"));
    s.gateway->brokerDefaults.clear();
    controller->page()->resize(900, 600);
    controller->page()->show();
    auto* frame = qobject_cast<views::PageFrame*>(controller->page());
    frame->refreshAction()->trigger();
    ASSERT_TRUE(tests::eventually([&] { return page->table()->model()->rowCount() == 0; }));
    EXPECT_EQ(page->table()->emptyText(), q("Nothing is set for all brokers together."));
}
