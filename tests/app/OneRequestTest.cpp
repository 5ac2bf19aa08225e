// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// R59 from the click to the wire: the real gateway, and a scripted cluster that counts what comes.
#include "app/PlanFlow.h"

#include "app/DeleteTopicsOperation.h"
#include "app/GatewayFactory.h"
#include "tests/app/Session.h"
#include "tests/support/FakeBroker.h"
#include "tests/views/ViewTest.h"
#include "views/dialogs/PlanDialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using support::FakeCluster;
namespace wire = kafka::wire;

namespace {

const QString orders = QStringLiteral("orders");

class OneRequestTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        cluster.addTopic(orders, 3, 2);
        kafka::Profile profile;
        profile.id = QStringLiteral("p1");
        profile.name = QStringLiteral("Test");
        profile.bootstrapServers = cluster.bootstrap();
        profile.readOnly = false;
        profile.environment = kafka::Environment::Development;
        session = std::make_unique<app::ClusterSession>(profile, app::defaultGatewayFactory(), &tasks, &journal);
        session->connectToCluster();
        session->data()->refreshMetadata();
        ASSERT_TRUE(tests::eventually([&] { return session->data()->metadata() != nullptr; }, 15000));
    }
    void TearDown() override
    {
        if (flow && flow->dialog())
            delete flow->dialog();
        session.reset();
    }
    /** The plan of deleting the topic, confirmed as it asks for. */
    QPushButton* confirmedDeletion()
    {
        flow = app::PlanFlow::start(new app::DeleteTopicsOperation(session.get(), {orders}), nullptr);
        EXPECT_TRUE(tests::eventually([&] { return !flow->dialog()->plan().rows.empty(); }, 15000));
        EXPECT_TRUE(QTest::qWaitForWindowExposed(flow->dialog()));
        auto* apply = flow->dialog()->findChild<QPushButton*>(QStringLiteral("apply"));
        EXPECT_TRUE(tests::eventually([&] { // a new plan (the groups came) is confirmed anew
            for (auto* tick : flow->dialog()->findChildren<QCheckBox*>()) {
                if (tick->isVisible() && !tick->isChecked())
                    tick->click();
            }
            for (auto* field : flow->dialog()->findChildren<QLineEdit*>()) {
                if (field->isVisible() && !field->isReadOnly() && field->text().isEmpty())
                    QTest::keyClicks(field, flow->dialog()->plan().nameToType);
            }
            return apply->isEnabled();
        }));
        return apply;
    }
    /** How many deletions the brokers were sent, once the first has been answered and the rest would have come. */
    int deletions()
    {
        EXPECT_TRUE(
            tests::eventually([&] { return !tasks.entries().empty() && tasks.entries().front().state != app::TaskTracker::State::Running; }, 15000));
        (void)tests::eventually([&] { return cluster.count<wire::DeleteTopics>() > 1; }, 500);
        return cluster.count<wire::DeleteTopics>();
    }

    FakeCluster cluster;
    QTemporaryDir folder;
    app::TaskTracker tasks;
    app::ChangeJournal journal {folder.filePath(QStringLiteral("changes.jsonl"))};
    std::unique_ptr<app::ClusterSession> session;
    QPointer<app::PlanFlow> flow;
};

} // namespace

TEST_F(OneRequestTest, R59_DoubleClickOnDeleteSendsOneRequest)
{
    QPushButton* apply = confirmedDeletion();
    QTest::mouseClick(apply, Qt::LeftButton);
    QTest::mouseDClick(apply, Qt::LeftButton);
    QTest::mouseClick(apply, Qt::LeftButton);
    EXPECT_EQ(deletions(), 1);
    EXPECT_FALSE(cluster.topics.contains(orders));
}

TEST_F(OneRequestTest, R59_HeldKeyOnDeleteSendsOneRequest)
{
    support::FakeFault slow; // the key goes on repeating while the answer is on its way
    slow.api = wire::DeleteTopics::api.key;
    slow.delay = std::chrono::milliseconds(300);
    cluster.script(slow);
    QPushButton* apply = confirmedDeletion();
    apply->setFocus();
    QTest::keyClick(apply, Qt::Key_Space);
    for (int i = 0; i < 10; ++i) {
        for (const auto key : {Qt::Key_Space, Qt::Key_Return}) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
            QApplication::sendEvent(apply, &press);
            QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, QString(), true);
            QApplication::sendEvent(apply, &release);
        }
        QTest::keyClick(apply, Qt::Key_Space); // and a nervous finger
        QTest::qWait(20);
    }
    EXPECT_EQ(deletions(), 1);
}
