// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StatisticsController.h"
#include "app/ClusterData.h"
#include "app/TopicController.h"
#include "kafka/client/ClosingThreads.h"
#include "tests/app/Session.h"
#include "tests/views/ViewTest.h"
#include "views/pages/MessagesPage.h"
#include "views/pages/StatisticsPage.h"
#include "views/pages/TopicPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/SeekFields.h"

#include <QPushButton>

using tests::named;

namespace {

const QString orders = QStringLiteral("orders");

class StatisticsControllers : public testing::Test
{
protected:
    void SetUp() override { s.gateway->addTopic(orders, 3, 3); }
    void TearDown() override { EXPECT_TRUE(kafka::closingThreads::awaitAll(std::chrono::seconds(30))); }

    tests::Session s;
};

} // namespace

TEST_F(StatisticsControllers, TheRangeOfTheMessagesIsTakenOver)
{
    app::TopicController controller(s.session.get(), orders);
    controller.setActive(true);
    controller.page()->show();
    controller.showSection(QStringLiteral("messages"));
    auto* messages = controller.page()->findChild<views::MessagesPage*>();
    ASSERT_TRUE(messages);
    ASSERT_TRUE(tests::eventually([&] { return messages->request().has_value(); }));
    kafka::RecordRequest range = *messages->request();
    range.partitions = {{1, -1}};
    range.seek = {kafka::SeekTo::Offset, 100};
    range.until = {kafka::ReadUntil::Offset, 200};
    messages->setRequest(range);
    messages->findChild<QPushButton*>(QStringLiteral("messageStatistics"))->click();
    EXPECT_EQ(controller.section(), QStringLiteral("statistics"));
    auto* page = controller.page()->findChild<views::StatisticsPage*>();
    ASSERT_TRUE(page);
    const auto asked = page->fields()->request();
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->seek, range.seek);
    EXPECT_EQ(asked->until, range.until);
    EXPECT_EQ(asked->partitions, range.partitions);
}

TEST_F(StatisticsControllers, AScanIsAnOperationThatEndsWithItsTab)
{
    auto controller = std::make_unique<app::StatisticsController>(s.session.get(), orders);
    s.session->data()->refreshMetadata();
    auto* page = qobject_cast<views::StatisticsPage*>(controller->page());
    page->show();
    controller->setActive(true);
    ASSERT_TRUE(tests::eventually([&] { return named<QPushButton>(page, "Start")->isEnabled(); }));
    named<QPushButton>(page, "Start")->click();
    ASSERT_TRUE(controller->scan());
    EXPECT_TRUE(controller->scan()->isRunning());
    EXPECT_EQ(s.tasks.running(), 1);
    EXPECT_EQ(s.tasks.entries().back().title, QStringLiteral("Statistics of orders"));
    controller->topicRecreated();
    EXPECT_TRUE(page->banner()->text().contains(QStringLiteral("those of the old one"))) << qPrintable(page->banner()->text());
    controller->close();
    EXPECT_EQ(s.tasks.running(), 0);
    EXPECT_EQ(s.tasks.entries().back().state, app::TaskTracker::State::Cancelled);
}
