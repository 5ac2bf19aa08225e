// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What pages show of the answers of the wire client: controller and quorum, sizes on disk, API versions, broker defaults.
#include "app/BrokersController.h"
#include "app/OverviewController.h"
#include "app/SessionTexts.h"
#include "app/TopicController.h"
#include "app/TopicsController.h"
#include "models/BrokerModel.h"
#include "tests/app/Session.h"
#include "views/pages/BrokersPage.h"
#include "views/pages/OverviewPage.h"
#include "views/pages/TopicsPage.h"
#include "views/widgets/DataTable.h"

#include <QSignalSpy>

using app::DataSubject;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

/** The value (or note) of a named row of the overview's summary. */
QString figure(const models::TableModelBase& model, const char* name, int column = 1)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == q(name))
            return model.index(row, column).data().toString();
    }
    return {};
}

class WireDataTest : public ::testing::Test
{
protected:
    tests::Session s;
    app::ClusterData* data = s.session->data();
};

} // namespace

TEST_F(WireDataTest, TheOverviewAndTheStatusBarTellTheTrueController)
{
    s.gateway->quorum.leader = 3;
    s.gateway->quorum.epoch = 7;
    s.gateway->quorum.voters = {{1, {}, 90, 10, {}, {}}, {3, {}, 100, 0, {}, {}}};
    app::OverviewController controller(s.session.get());
    controller.setActive(true);
    auto* page = qobject_cast<views::OverviewPage*>(controller.page());
    ASSERT_TRUE(tests::eventually([&] { return figure(*page->summaryTable()->model(), "Controller") == q("3"); }));
    EXPECT_TRUE(figure(*page->summaryTable()->model(), "Controller", 2).contains(q("epoch 7")));
    EXPECT_EQ(figure(*page->summaryTable()->model(), "Quorum voters"), q("2"));
    EXPECT_EQ(page->quorumTable()->model()->rowCount(), 2);
    EXPECT_EQ(app::statusLine(s.session->profile(), s.session.get()).controller, q("3"));

    // Another one takes over; then nobody can be asked: the last known stays, with the reason.
    s.gateway->quorum.leader = 1;
    controller.refresh();
    ASSERT_TRUE(tests::eventually([&] { return figure(*page->summaryTable()->model(), "Controller") == q("1"); }));
    s.gateway->fail(q("describeQuorum"), FakeGateway::error(kafka::ErrorKind::Timeout, q("no answer within 10 s")), -1);
    controller.refresh();
    ASSERT_TRUE(tests::eventually([&] { return figure(*page->summaryTable()->model(), "Controller", 2).contains(q("no answer within 10 s")); }));
    EXPECT_EQ(figure(*page->summaryTable()->model(), "Controller"), q("1"));
    EXPECT_TRUE(app::statusLine(s.session->profile(), s.session.get()).controllerTip.contains(q("no answer within 10 s")));
}

TEST_F(WireDataTest, ARefusedQuorumIsADashWithTheReason)
{
    s.gateway->fail(q("describeQuorum"), FakeGateway::error(kafka::ErrorKind::Authorisation, q("needs DESCRIBE on the cluster")), -1);
    app::OverviewController controller(s.session.get());
    controller.setActive(true);
    auto* page = qobject_cast<views::OverviewPage*>(controller.page());
    ASSERT_TRUE(tests::eventually([&] { return data->lastError(DataSubject::Quorum) && !page->isBusy(); }));
    ASSERT_TRUE(tests::eventually([&] { return figure(*page->summaryTable()->model(), "Controller", 2).contains(q("DESCRIBE")); }));
    EXPECT_EQ(figure(*page->summaryTable()->model(), "Controller"), q("\u2014"));
    EXPECT_EQ(app::statusLine(s.session->profile(), s.session.get()).controller, q("\u2014"));
    EXPECT_TRUE(page->quorumTable()->emptyText().contains(q("DESCRIBE")));
}

TEST_F(WireDataTest, QuorumRefreshesAreCoalesced)
{
    ASSERT_TRUE(tests::eventually([&] { return data->quorum() && !data->isLoading(DataSubject::Quorum); }));
    const int before = s.gateway->count(q("describeQuorum"));
    s.gateway->hold(q("describeQuorum"));
    for (int i = 0; i < 10; ++i)
        data->refreshQuorum();
    s.gateway->release();
    ASSERT_TRUE(tests::eventually([&] { return !data->isLoading(DataSubject::Quorum); }));
    EXPECT_LE(s.gateway->count(q("describeQuorum")) - before, 2);
}

namespace {

/** Every broker has both partitions of "orders", 1,000 bytes each. */
void fillDisks(FakeGateway* gateway)
{
    gateway->addTopic(q("orders"), 2, 3);
    for (const qint32 id : {1, 2, 3}) {
        kafka::BrokerLogDirs dirs;
        dirs.broker = id;
        dirs.dirs = {{q("/data"), {}, {}, {}, {{{q("orders"), 0}, 1000, 0, false}, {{q("orders"), 1}, 1000, 0, false}}}};
        gateway->logDirs.push_back(dirs);
    }
}

void makeSilent(FakeGateway* gateway, int broker)
{
    kafka::Error error = FakeGateway::error(kafka::ErrorKind::Timeout, q("no answer within 10 s"));
    error.broker = broker;
    gateway->logDirs[size_t(broker - 1)] = {broker, error, {}};
}

QString cellOf(const models::TableModelBase* model, const QVariant& key, int column, int role = Qt::DisplayRole)
{
    return model->index(model->rowOfKey(key), column).data(role).toString();
}

} // namespace

TEST_F(WireDataTest, TopicsShowTheirSizeAndPartialSumsSaySo)
{
    fillDisks(s.gateway);
    app::TopicsController controller(s.session.get());
    controller.setActive(true);
    auto* page = qobject_cast<views::TopicsPage*>(controller.page());
    const auto size = [&](int role) { return cellOf(page->table()->model(), q("orders"), models::TopicModel::SizeOnDisk, role); };
    ASSERT_TRUE(tests::eventually([&] { return size(Qt::DisplayRole) == q("6.0 kB"); })) << size(Qt::DisplayRole).toStdString();
    EXPECT_EQ(s.gateway->count(q("describeLogDirs")), 1) << "not per topic";

    makeSilent(s.gateway, 3);
    controller.refresh();
    ASSERT_TRUE(tests::eventually([&] { return size(Qt::DisplayRole) == q("4.0 kB in 4 of 6"); })) << size(Qt::DisplayRole).toStdString();
    ASSERT_TRUE(tests::eventually([&] { return size(Qt::ToolTipRole).contains(q("Broker 3: no answer within 10 s")); }));
}

TEST_F(WireDataTest, SizesAreNotReadOnEveryPoll)
{
    fillDisks(s.gateway);
    app::TopicsController controller(s.session.get());
    controller.setActive(true);
    ASSERT_TRUE(tests::eventually([&] { return s.gateway->count(q("describeLogDirs")) == 1 && !data->isLoading(DataSubject::LogDirs); }));
    for (int i = 1; i <= 4; ++i) {
        controller.poll();
        ASSERT_TRUE(tests::eventually([&] { return !data->isLoading(DataSubject::Metadata) && !data->isLoading(DataSubject::Watermarks); }));
        QTest::qWait(20);
        EXPECT_EQ(s.gateway->count(q("describeLogDirs")), 1) << "poll " << i;
    }
    controller.poll();
    EXPECT_TRUE(tests::eventually([&] { return s.gateway->count(q("describeLogDirs")) == 2; })) << "every fifth";
}

TEST_F(WireDataTest, ARefusalOfSizesIsADashWithTheReason)
{
    fillDisks(s.gateway);
    s.gateway->fail(q("describeLogDirs"), FakeGateway::error(kafka::ErrorKind::Unsupported, q("not over Kerberos")), -1);
    app::TopicsController controller(s.session.get());
    controller.setActive(true);
    auto* page = qobject_cast<views::TopicsPage*>(controller.page());
    ASSERT_TRUE(tests::eventually(
        [&] { return cellOf(page->table()->model(), q("orders"), models::TopicModel::SizeOnDisk, Qt::ToolTipRole) == q("not over Kerberos"); }));
    EXPECT_EQ(cellOf(page->table()->model(), q("orders"), models::TopicModel::SizeOnDisk), q("\u2014"));
}

TEST_F(WireDataTest, BrokersAndPartitionsShowTheirSizes)
{
    fillDisks(s.gateway);
    makeSilent(s.gateway, 2);
    app::BrokersController brokers(s.session.get());
    brokers.setActive(true);
    auto* table = qobject_cast<views::BrokersPage*>(brokers.page())->table()->model();
    ASSERT_TRUE(tests::eventually([&] { return cellOf(table, 1, models::BrokerModel::SizeOnDisk) == q("2.0 kB"); }));
    ASSERT_TRUE(tests::eventually([&] { return cellOf(table, 2, models::BrokerModel::SizeOnDisk, Qt::ToolTipRole) == q("no answer within 10 s"); }));
    EXPECT_EQ(cellOf(table, 2, models::BrokerModel::SizeOnDisk), q("\u2014"));

    app::TopicController topic(s.session.get(), q("orders"));
    auto* partitions = topic.page()->findChild<views::DataTable*>(q("partitionsTableFrame"));
    if (!partitions)
        partitions = topic.page()->findChild<views::DataTable*>(q("partitionsTable"));
    ASSERT_NE(partitions, nullptr);
    ASSERT_TRUE(tests::eventually([&] { return cellOf(partitions->model(), 0, models::PartitionModel::SizeOnDisk) == q("2.0 kB in 2 of 3"); }));
    const QString details = cellOf(partitions->model(), 0, models::PartitionModel::SizeOnDisk, Qt::ToolTipRole);
    EXPECT_TRUE(details.contains(q("Broker 1: 1.0 kB in /data"))) << details.toStdString();
    EXPECT_TRUE(details.contains(q("Broker 2: not known, no answer within 10 s"))) << details.toStdString();
    EXPECT_EQ(s.gateway->count(q("describeLogDirs")), 1) << "both pages share what was read";
}

TEST_F(WireDataTest, WhatThisConnectionMayDoIsShownWhereItIsTold)
{
    app::OverviewController overview(s.session.get());
    overview.setActive(true);
    auto* page = qobject_cast<views::OverviewPage*>(overview.page());
    ASSERT_TRUE(tests::eventually([&] { return !figure(*page->summaryTable()->model(), "Cluster id").isEmpty() && data->description(); }));
    EXPECT_EQ(figure(*page->summaryTable()->model(), "This connection may"), QString()) << "brokers before Kafka 2.3 do not tell";
    s.gateway->description.operations = QStringList {q("Describe"), q("DescribeConfigs")};
    overview.refresh();
    ASSERT_TRUE(tests::eventually([&] { return figure(*page->summaryTable()->model(), "This connection may") == q("Describe, DescribeConfigs"); }));
    EXPECT_EQ(figure(*page->summaryTable()->model(), "This connection may", 2),
              q("Not allowed: Create, Alter, ClusterAction, AlterConfigs, IdempotentWrite."));

    s.gateway->addTopic(q("orders"), 3, 2, 500);
    app::TopicController topic(s.session.get(), q("orders"));
    topic.setActive(true);
    topic.page()->resize(1000, 500);
    topic.page()->show();
    const auto says = [&](const QString& text) {
        const auto labels = topic.page()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
    };
    ASSERT_TRUE(tests::eventually([&] { return says(q("partitions: 3, replication factor: 2")); }));
    s.gateway->topics.front().operations = QStringList {q("Read"), q("Describe")};
    topic.refresh();
    EXPECT_TRUE(tests::eventually([&] { return says(q("partitions: 3, replication factor: 2; this connection may: Read, Describe")); }));
    s.gateway->topics.front().operations = kafka::knownOperations(kafka::ResourceKind::Topic);
    topic.refresh();
    EXPECT_TRUE(tests::eventually([&] { return says(q("partitions: 3, replication factor: 2; this connection may: everything")); }));
}
