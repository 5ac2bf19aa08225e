// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TopicController.h"
#include "app/TopicsController.h"
#include "models/PartitionModel.h"
#include "models/TopicModel.h"
#include "tests/app/Session.h"
#include "views/pages/TopicPage.h"
#include "views/pages/TopicsPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace {

const QString orders = QStringLiteral("orders");

QTableView* tableNamed(QWidget* root, const char* name)
{
    for (auto* view : root->findChildren<QTableView*>()) {
        if (view->accessibleName() == QLatin1String(name))
            return view;
    }
    return nullptr;
}

QString cell(const QTableView* view, int row, int column) { return view->model()->index(row, column).data().toString(); }

int rowOf(const QTableView* view, const QString& name)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (cell(view, row, 0) == name)
            return row;
    }
    return -1;
}

bool greyed(const QWidget* page)
{
    const auto* veil = page->findChild<QWidget*>(QStringLiteral("veil"), Qt::FindDirectChildrenOnly);
    return veil && veil->isVisible();
}

class TopicControllers : public testing::Test
{
protected:
    TopicControllers()
    {
        s.gateway->addTopic(orders, 3, 3, 500);
        s.gateway->addTopic(QStringLiteral("audit"), 1, 1, 100);
        s.gateway->addTopic(QStringLiteral("__consumer_offsets"), 1, 1, 7);
        s.gateway->configs[{kafka::ConfigResourceType::Topic, orders}]
            = {{QStringLiteral("cleanup.policy"), QStringLiteral("compact"), kafka::ConfigSource::Default, false, false, {}}};
    }
    tests::Session s;
};

} // namespace

TEST_F(TopicControllers, FirstFrameNeedsTheMetadataOnlyThenSpansAndPoliciesFillIn)
{
    s.gateway->hold(QStringLiteral("listOffsets"));
    s.gateway->hold(QStringLiteral("describeConfigs"));
    app::TopicsController controller(s.session.get());
    controller.setActive(true);
    controller.page()->resize(1000, 600);
    controller.page()->show();
    QTableView* table = tableNamed(controller.page(), "Topics table");
    ASSERT_TRUE(tests::eventually([&] { return table->model()->rowCount() == 2; })) << "internal topics are hidden";
    const int row = rowOf(table, orders);
    EXPECT_EQ(cell(table, row, models::TopicModel::Partitions), QStringLiteral("3"));
    EXPECT_EQ(cell(table, row, models::TopicModel::Messages), models::unknownText());
    EXPECT_EQ(cell(table, row, models::TopicModel::CleanupPolicy), models::unknownText());

    table->selectRow(row);
    ASSERT_TRUE(tests::eventually([&] { return s.gateway->count(QStringLiteral("listOffsets")) > 0; }));
    s.gateway->release();
    ASSERT_TRUE(tests::eventually([&] { return cell(table, rowOf(table, orders), models::TopicModel::Messages) == QStringLiteral("1,500"); }));
    ASSERT_TRUE(tests::eventually([&] { return cell(table, rowOf(table, orders), models::TopicModel::CleanupPolicy) == QStringLiteral("compact"); }));
    EXPECT_EQ(static_cast<views::TopicsPage*>(controller.page())->selectedTopics(), QStringList(orders)) << "a refresh keeps the selection";
}

TEST_F(TopicControllers, APollReadsTheEndOffsetsAndEveryFifthEverything)
{
    app::TopicsController controller(s.session.get());
    controller.setActive(true);
    controller.page()->resize(1000, 600);
    controller.page()->show();
    const auto count = [this](const char* call) { return s.gateway->count(QLatin1String(call)); };
    const auto idle = [this] {
        return !s.session->data()->isLoading(app::DataSubject::Watermarks) && !s.session->data()->isLoading(app::DataSubject::Metadata)
               && !s.session->data()->isLoading(app::DataSubject::TopicConfigs);
    };
    ASSERT_TRUE(tests::eventually([&] { return count("describeConfigs") == 1 && idle(); }));
    int asked = count("listOffsets");
    EXPECT_EQ(asked, 2) << "latest and earliest";
    for (int poll = 1; poll <= 5; ++poll) {
        controller.poll();
        ASSERT_TRUE(tests::eventually([&] { return count("listOffsets") > asked && idle(); }));
        EXPECT_EQ(count("listOffsets"), asked + (poll == 5 ? 2 : 1));
        asked = count("listOffsets");
    }
    EXPECT_TRUE(tests::eventually([&] { return count("describeConfigs") == 2; }));
}

TEST_F(TopicControllers, InternalTopicsShowWhenAskedForAndTheFilterWorksAsYouType)
{
    app::TopicsController controller(s.session.get());
    controller.setActive(true);
    controller.page()->show();
    QTableView* table = tableNamed(controller.page(), "Topics table");
    ASSERT_TRUE(tests::eventually([&] { return table->model()->rowCount() == 2; }));
    auto* internal = controller.page()->findChild<QCheckBox*>(QStringLiteral("showInternalTopics"));
    EXPECT_TRUE(internal->text().contains(QStringLiteral("(1)")));
    internal->click();
    EXPECT_EQ(table->model()->rowCount(), 3);
    QTest::keyClicks(static_cast<views::TopicsPage*>(controller.page())->table()->filterField(), QStringLiteral("ord"));
    EXPECT_EQ(table->model()->rowCount(), 1);
}

TEST_F(TopicControllers, WithoutOffsetsNothingReadsZero)
{
    s.gateway->failEntity(QStringLiteral("listOffsets"), QStringLiteral("orders/1"),
                          FakeGateway::error(kafka::ErrorKind::Timeout, QStringLiteral("Broker 2 gave no answer before the deadline.")));
    app::TopicsController controller(s.session.get());
    controller.setActive(true);
    controller.page()->show();
    QTableView* table = tableNamed(controller.page(), "Topics table");
    ASSERT_TRUE(
        tests::eventually([&] { return cell(table, rowOf(table, orders), models::TopicModel::Messages) == QStringLiteral("1,000 in 2 of 3"); }));
}

TEST_F(TopicControllers, ReadOnlyDisablesTheActionsWithTheReason)
{
    tests::Session readOnly(kafka::Environment::Development, true);
    app::TopicsController controller(readOnly.session.get());
    auto* create = controller.page()->findChild<QPushButton*>(QStringLiteral("createTopic"));
    EXPECT_FALSE(create->isEnabled());
    EXPECT_TRUE(create->toolTip().contains(QStringLiteral("read-only"))) << qPrintable(create->toolTip());
}

TEST_F(TopicControllers, R14_PartitionWithoutLeaderIsOfflineAndItsOffsetsUnknown)
{
    s.gateway->topics.back().partitions[1].leader = -1;
    s.gateway->topics.back().partitions[1].isr = {2};
    ASSERT_EQ(s.gateway->topics.back().name, orders);
    app::TopicController controller(s.session.get(), orders);
    controller.setActive(true);
    controller.page()->show();
    QTableView* table = tableNamed(controller.page(), "Partitions table");
    ASSERT_TRUE(tests::eventually(
        [&] { return table->model()->rowCount() == 3 && cell(table, 0, models::PartitionModel::Latest) == QStringLiteral("500"); }));
    EXPECT_EQ(cell(table, 1, models::PartitionModel::Health), QStringLiteral("OFFLINE"));
    EXPECT_EQ(cell(table, 1, models::PartitionModel::Latest), QStringLiteral("unknown"));
    EXPECT_EQ(cell(table, 1, models::PartitionModel::Messages), QStringLiteral("unknown"));
}

TEST_F(TopicControllers, R22_RecreatedTopicIsAnotherTopicAndSaysSo)
{
    app::TopicController controller(s.session.get(), orders);
    controller.setActive(true);
    controller.page()->show();
    auto* page = static_cast<views::TopicPage*>(controller.page());
    QTableView* table = tableNamed(page, "Partitions table");
    ASSERT_TRUE(tests::eventually([&] { return cell(table, 0, models::PartitionModel::Latest) == QStringLiteral("500"); }));
    QSignalSpy recreated(&controller, &app::TopicController::recreated);
    controller.refresh();
    QTest::qWait(50);
    EXPECT_TRUE(recreated.isEmpty()) << "the same topic";

    for (auto& topic : s.gateway->topics) {
        if (topic.name == orders)
            topic.id = QStringLiteral("another");
    }
    controller.refresh();
    ASSERT_TRUE(tests::eventually([&] { return recreated.size() == 1; }));
    ASSERT_TRUE(tests::eventually([&] { return page->banner()->text().contains(QStringLiteral("re-created")); }));
    controller.refresh();
    QTest::qWait(50);
    EXPECT_EQ(recreated.size(), 1) << "said once";
    Q_EMIT page->banner()->helpRequested(); // go on with the new one
    ASSERT_TRUE(tests::eventually([&] { return page->banner()->text().isEmpty(); }));
}

TEST_F(TopicControllers, DeletedTopicSaysSoIsGreyedAndNothingIsWrittenToIt)
{
    app::TopicController controller(s.session.get(), orders);
    controller.setActive(true);
    controller.page()->show();
    auto* page = static_cast<views::TopicPage*>(controller.page());
    QTableView* table = tableNamed(page, "Partitions table");
    ASSERT_TRUE(tests::eventually([&] { return table->model()->rowCount() == 3; }));
    controller.showSection(QStringLiteral("settings")); // made before it is known, produce afterwards
    controller.showSection(QStringLiteral("partitions"));
    EXPECT_FALSE(greyed(page));

    const auto kept = s.gateway->topics;
    std::erase_if(s.gateway->topics, [](const auto& t) { return t.name == orders; });
    controller.refresh();
    ASSERT_TRUE(tests::eventually([&] { return page->banner()->text().contains(QStringLiteral("does not exist")); }));
    EXPECT_TRUE(greyed(page));
    EXPECT_EQ(table->model()->rowCount(), 3) << "old rows stay";
    EXPECT_EQ(cell(table, 0, models::PartitionModel::Health), QStringLiteral("deleted"));
    EXPECT_EQ(table->model()->index(0, models::PartitionModel::Health).data(models::TableModelBase::StateRole).toInt(), int(models::State::Unknown));
    controller.showSection(QStringLiteral("produce"));
    EXPECT_FALSE(greyed(page)) << "what was typed is not old";
    for (const char* name : {"addPartitions", "deleteRecords", "electLeaders", "editSetting", "resetSetting", "send"}) {
        auto* button = page->findChild<QPushButton*>(QLatin1String(name));
        ASSERT_TRUE(button) << name;
        EXPECT_FALSE(button->isEnabled()) << name;
        EXPECT_TRUE(button->toolTip().contains(QStringLiteral("does not exist"))) << name << qPrintable(button->toolTip());
    }

    s.gateway->topics = kept; // made again by whoever deleted it
    controller.showSection(QStringLiteral("partitions"));
    controller.refresh();
    ASSERT_TRUE(tests::eventually([&] { return page->findChild<QPushButton*>(QStringLiteral("addPartitions"))->isEnabled(); }));
    EXPECT_FALSE(greyed(page));
    EXPECT_TRUE(page->findChild<QPushButton*>(QStringLiteral("send"))->isEnabled());
    EXPECT_EQ(cell(table, 0, models::PartitionModel::Health), QStringLiteral("in sync"));
}

TEST_F(TopicControllers, RowsOfASilentClusterAreGreyed)
{
    app::TopicController controller(s.session.get(), orders);
    controller.setActive(true);
    controller.page()->show();
    auto* page = static_cast<views::TopicPage*>(controller.page());
    QTableView* table = tableNamed(page, "Partitions table");
    ASSERT_TRUE(tests::eventually([&] { return cell(table, 0, models::PartitionModel::Latest) == QStringLiteral("500"); }));
    s.gateway->fail(QStringLiteral("describeTopics"), FakeGateway::error(kafka::ErrorKind::Timeout, QStringLiteral("No broker answered.")));
    controller.refresh();
    ASSERT_TRUE(tests::eventually([&] { return greyed(page); }));
    EXPECT_EQ(cell(table, 0, models::PartitionModel::Health), QStringLiteral("in sync")) << "as last known";
    EXPECT_TRUE(page->findChild<QPushButton*>(QStringLiteral("addPartitions"))->isEnabled()) << "its plan says what cannot be reached";
    controller.refresh();
    ASSERT_TRUE(tests::eventually([&] { return !greyed(page); }));
}

TEST_F(TopicControllers, ConsumersShowTheLagOnThisTopicAndOpenTheGroup)
{
    s.gateway->addGroup(QStringLiteral("billing"), {{{orders, 0}, 100}, {{QStringLiteral("audit"), 0}, 1}});
    app::TopicController controller(s.session.get(), orders);
    controller.setActive(true);
    controller.page()->show();
    controller.showSection(QStringLiteral("consumers"));
    QTableView* table = tableNamed(controller.page(), "Topic groups table");
    ASSERT_TRUE(tests::eventually([&] { return table->model()->rowCount() == 1 && cell(table, 0, 2) == QStringLiteral("400"); }));
    QSignalSpy opened(&controller, &app::PageController::openRequested);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<app::PageKey>().name, QStringLiteral("billing"));
}
