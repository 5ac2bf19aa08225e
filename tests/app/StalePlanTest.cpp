// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Apply sends is what the plan shows: from the first key in a form until its new plan is there, Apply is disabled.
#include "app/GroupReset.h"
#include "app/TopicActions.h"
#include "tests/app/Session.h"
#include "tests/views/ViewTest.h"
#include "views/dialogs/CreateTopicForm.h"
#include "views/dialogs/PlanDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace {

const QString orders = QStringLiteral("orders");

class StalePlan : public testing::Test
{
protected:
    StalePlan()
    {
        s.gateway->addTopic(orders, 2, 3, 500);
        s.gateway->addGroup(QStringLiteral("billing"), {{{orders, 0}, 100}});
        s.session->data()->refreshMetadata();
        EXPECT_TRUE(tests::eventually([&] { return s.session->data()->metadata() != nullptr; }));
    }
    ~StalePlan() override
    {
        if (flow && flow->dialog())
            delete flow->dialog();
    }

    void open(app::PlanFlow* opened)
    {
        flow = opened;
        apply = flow->dialog()->findChild<QPushButton*>(QStringLiteral("apply"));
        ASSERT_TRUE(QTest::qWaitForWindowExposed(flow->dialog()));
    }
    template <typename W> W* field(const char* name) { return tests::named<W>(flow->dialog(), name); }
    QString after() const
    {
        const auto& rows = flow->dialog()->plan().rows;
        return rows.empty() ? QString() : rows.front().after;
    }
    bool ready() const
    {
        return tests::eventually([this] { return apply->isEnabled(); });
    }

    tests::Session s;
    QPointer<app::PlanFlow> flow;
    QPushButton* apply = nullptr;
};

} // namespace

TEST_F(StalePlan, CreateTopicWithALateAnswerOfAnOlderPlan)
{
    open(app::topicActions::create(s.session.get(), nullptr));
    auto* name = field<QLineEdit>("Topic name");
    QTest::keyClicks(name, QStringLiteral("invoices"));
    ASSERT_TRUE(ready());
    s.gateway->hold(QStringLiteral("createTopics"));
    const int asked = s.gateway->count(QStringLiteral("createTopics"));
    QTest::keyClicks(name, QStringLiteral("-a"));
    EXPECT_FALSE(apply->isEnabled()) << "at the first key";
    ASSERT_TRUE(tests::eventually([&] { return s.gateway->count(QStringLiteral("createTopics")) > asked; }));
    QTest::keyClicks(name, QStringLiteral("b"));
    s.gateway->release(); // the answer for "invoices-a" comes now
    for (int i = 0; i < 10; ++i) {
        QTest::qWait(10);
        EXPECT_FALSE(apply->isEnabled()) << "the form says another name by now";
        apply->click();
    }
    EXPECT_TRUE(s.journal.entries().empty());
    ASSERT_TRUE(ready());
    EXPECT_EQ(flow->dialog()->plan().rows.front().entity, QStringLiteral("invoices-ab"));
    apply->click();
    ASSERT_TRUE(tests::eventually([&] { return s.journal.entries().size() == 1 && s.journal.entries().front().finished; }));
    EXPECT_EQ(s.gateway->lastCreateTopics.front().name, QStringLiteral("invoices-ab"));
}

TEST_F(StalePlan, CreateTopicNumbersAndSettings)
{
    open(app::topicActions::create(s.session.get(), nullptr));
    QTest::keyClicks(field<QLineEdit>("Topic name"), QStringLiteral("invoices"));
    ASSERT_TRUE(ready());
    field<QSpinBox>("Partitions")->setValue(7);
    EXPECT_FALSE(apply->isEnabled());
    ASSERT_TRUE(ready());
    field<QSpinBox>("Replication factor")->setValue(2);
    EXPECT_FALSE(apply->isEnabled());
    ASSERT_TRUE(ready());
    auto* settings = field<QAbstractItemView>("Topic settings table");
    settings->model()->setData(settings->model()->index(0, 0), QStringLiteral("cleanup.policy"));
    EXPECT_FALSE(apply->isEnabled());
    settings->model()->setData(settings->model()->index(0, 1), QStringLiteral("compact"));
    ASSERT_TRUE(ready());
    apply->click();
    ASSERT_TRUE(tests::eventually([&] { return !s.journal.entries().empty() && s.journal.entries().front().finished; }));
    const kafka::CreateTopicRequest& sent = s.gateway->lastCreateTopics.front();
    EXPECT_EQ(sent.partitions, 7);
    EXPECT_EQ(sent.replicationFactor, 2);
    ASSERT_EQ(sent.configs.size(), 1u);
    EXPECT_EQ(sent.configs.front(), (kafka::ConfigChange {QStringLiteral("cleanup.policy"), QStringLiteral("compact")}));
}

TEST_F(StalePlan, AddPartitions)
{
    open(app::topicActions::addPartitions(s.session.get(), orders, nullptr));
    auto* total = field<QSpinBox>("Partitions");
    ASSERT_TRUE(tests::eventually([&] { return total->value() == 2; }));
    total->setValue(5);
    auto* tick = field<QCheckBox>("I have read the consequences and want this");
    ASSERT_TRUE(tests::eventually([&] { return tick->isVisible(); }));
    tick->setChecked(true);
    ASSERT_TRUE(ready());
    total->setValue(6);
    EXPECT_FALSE(apply->isEnabled());
    apply->click();
    ASSERT_TRUE(tests::eventually([&] { return after().contains(QLatin1Char('6')); }));
    EXPECT_TRUE(s.journal.entries().empty());
}

TEST_F(StalePlan, DeleteRecords)
{
    open(app::topicActions::deleteRecords(s.session.get(), QStringLiteral("orders:0"), nullptr));
    auto* mode = field<QComboBox>("Delete");
    mode->setCurrentIndex(2);
    auto* offset = field<QLineEdit>("Offset");
    QTest::keyClicks(offset, QStringLiteral("12"));
    auto* name = field<QLineEdit>("Type the name to confirm");
    ASSERT_TRUE(tests::eventually([&] { return name->isVisible(); }));
    QTest::keyClicks(name, flow->dialog()->plan().nameToType);
    ASSERT_TRUE(ready());
    QTest::keyClicks(offset, QStringLiteral("0"));
    EXPECT_FALSE(apply->isEnabled());
    apply->click();
    EXPECT_TRUE(s.journal.entries().empty());
    ASSERT_TRUE(ready());
    EXPECT_TRUE(after().contains(QStringLiteral("120"))) << qPrintable(after());
    apply->click();
    ASSERT_TRUE(tests::eventually([&] { return !s.gateway->lastDeleteRecords.beforeOffset.empty(); }));
    EXPECT_EQ(s.gateway->lastDeleteRecords.beforeOffset.front().second, 120);
}

TEST_F(StalePlan, ResetOffsets)
{
    open(app::startGroupReset(s.session.get(), QStringLiteral("billing"), {{orders, 0}}, {}, nullptr));
    auto* to = field<QComboBox>("Reset to");
    to->setCurrentIndex(to->findText(QStringLiteral("Exact offset")));
    auto* value = field<QLineEdit>("Reset value");
    QTest::keyClicks(value, QStringLiteral("20"));
    ASSERT_TRUE(ready());
    QTest::keyClicks(value, QStringLiteral("7"));
    EXPECT_FALSE(apply->isEnabled());
    apply->click();
    EXPECT_TRUE(s.journal.entries().empty());
    QTest::keyClick(value, Qt::Key_Backspace); // as it was: planned anew all the same
    EXPECT_FALSE(apply->isEnabled());
    ASSERT_TRUE(ready());
    apply->setFocus(); // leaving the field changes nothing
    EXPECT_TRUE(apply->isEnabled());
    apply->click();
    ASSERT_TRUE(tests::eventually([&] { return s.gateway->groupOffsets[QStringLiteral("billing")][0].offset == 20; }));
}

TEST_F(StalePlan, AnOldPlanIsWorkedOutAgainAndThenApplied)
{
    open(app::startGroupReset(s.session.get(), QStringLiteral("billing"), {{orders, 0}}, {}, nullptr));
    auto* to = field<QComboBox>("Reset to");
    to->setCurrentIndex(to->findText(QStringLiteral("Exact offset")));
    QTest::keyClicks(field<QLineEdit>("Reset value"), QStringLiteral("20"));
    ASSERT_TRUE(ready());
    flow->dialog()->setClock([] { return QDateTime::currentDateTime().addSecs(31); });
    apply->click();
    EXPECT_TRUE(tests::eventually([&] { return s.gateway->groupOffsets[QStringLiteral("billing")][0].offset == 20; }));
}

TEST_F(StalePlan, ANumberThatIsNoneIsSaidAndNotPlanned)
{
    open(app::topicActions::create(s.session.get(), nullptr));
    QTest::keyClicks(field<QLineEdit>("Topic name"), QStringLiteral("invoices"));
    ASSERT_TRUE(ready());
    auto* partitions = field<QSpinBox>("Partitions");
    partitions->setFocus();
    partitions->selectAll();
    QTest::keyClicks(partitions, QStringLiteral("3.7"));
    EXPECT_FALSE(apply->isEnabled());
    ASSERT_TRUE(tests::eventually([&] { return flow->dialog()->plan().refusal.contains(QStringLiteral("3.7")); }));
    EXPECT_FALSE(apply->isEnabled());
    EXPECT_TRUE(
        flow->dialog()->findChild<views::CreateTopicForm*>()->problemText(views::CreateTopicForm::Field::Partitions).contains(QStringLiteral("3.7")))
        << "under the field";
    partitions->selectAll();
    QTest::keyClicks(partitions, QStringLiteral("3"));
    ASSERT_TRUE(ready());
    apply->click();
    ASSERT_TRUE(tests::eventually([&] { return s.journal.entries().size() == 1 && s.journal.entries().front().finished; }));
    EXPECT_EQ(s.gateway->lastCreateTopics.front().partitions, 3);
}

TEST_F(StalePlan, AddPartitionsRefusesANumberThatIsNone)
{
    open(app::topicActions::addPartitions(s.session.get(), orders, nullptr));
    auto* total = field<QSpinBox>("Partitions");
    ASSERT_TRUE(tests::eventually([&] { return total->value() == 2; }));
    total->setFocus();
    total->selectAll();
    QTest::keyClicks(total, QStringLiteral("-"));
    ASSERT_TRUE(tests::eventually([&] { return !flow->dialog()->plan().refusal.isEmpty(); }));
    EXPECT_FALSE(apply->isEnabled());
    total->selectAll();
    QTest::keyClicks(total, QStringLiteral("4"));
    EXPECT_TRUE(tests::eventually([&] { return after().contains(QLatin1Char('4')); }));
}
