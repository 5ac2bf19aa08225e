// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProduceController.h"
#include "app/PlanFlow.h"
#include "app/ProduceOperation.h"
#include "tests/app/FakeProducer.h"
#include "tests/app/OperationDriver.h"
#include "views/dialogs/PlanDialog.h"
#include "views/pages/ProducePage.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/PayloadEditor.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using kafka::Environment;
using kafka::RecordToSend;
using tests::FakeProducer;

namespace {

const QString orders = QStringLiteral("orders");

class ProduceControllerTest : public ::testing::Test
{
protected:
    void open(Environment environment = Environment::Development, bool readOnly = false)
    {
        s = std::make_unique<tests::Session>(environment, readOnly);
        s->gateway->addTopic(orders, 3);
        if (environment == Environment::Production && !readOnly)
            s->session->unlock();
        pane = std::make_unique<app::ProduceController>(s->session.get(), orders, nullptr, [this] {
            auto made = std::make_unique<FakeProducer>();
            producer = made.get();
            ++made_;
            return made;
        });
        page = qobject_cast<views::ProducePage*>(pane->page());
        page->show();
        pane->setActive(true);
    }
    void TearDown() override { pane.reset(); }
    QPushButton* button(const char* name) { return page->findChild<QPushButton*>(QLatin1String(name)); }
    QString status() { return page->findChild<QLabel*>(QStringLiteral("sendStatus"))->text(); }
    QByteArray journalFile()
    {
        QFile file(s->folder.filePath(QStringLiteral("changes.jsonl")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<tests::Session> s;
    std::unique_ptr<app::ProduceController> pane;
    views::ProducePage* page = nullptr;
    FakeProducer* producer = nullptr;
    int made_ = 0;
};

RecordToSend secret()
{
    RecordToSend record;
    record.key = "SECRET-KEY";
    record.value = "SECRET-VALUE";
    record.headers = {{"SECRET-NAME", "SECRET-HEADER"}};
    return record;
}

} // namespace

TEST_F(ProduceControllerTest, SendsShowsAndJournalsWithoutContents)
{
    open();
    pane->load(secret());
    button("send")->click();
    ASSERT_TRUE(producer);
    ASSERT_EQ(producer->requests.size(), 1U);
    EXPECT_EQ(producer->requests[0].record.topic, orders);
    EXPECT_EQ(producer->requests[0].record.key, "SECRET-KEY");
    ASSERT_EQ(s->journal.entries().size(), 1U) << "the intention is on disk before anything is sent";
    EXPECT_FALSE(s->journal.entries()[0].finished);
    EXPECT_EQ(page->deliveriesTable()->view()->model()->rowCount(), 1);
    producer->deliver(4711);
    EXPECT_EQ(status(), QStringLiteral("Delivered to partition 1 at offset 4,711."));
    const auto& entry = s->journal.entries()[0];
    EXPECT_TRUE(entry.finished);
    EXPECT_EQ(entry.kind, QStringLiteral("record.produce"));
    ASSERT_TRUE(entry.outcomes[0]);
    EXPECT_EQ(entry.outcomes[0]->state, kafka::RowOutcome::State::Done);
    EXPECT_TRUE(entry.outcomes[0]->text.contains(QStringLiteral("4,711")));
    EXPECT_TRUE(journalFile().contains("10 byte"));
    EXPECT_FALSE(journalFile().contains("SECRET")) << "the journal carries no contents";
    EXPECT_EQ(s->tasks.entries().back().state, app::TaskTracker::State::Done);
}

TEST_F(ProduceControllerTest, R19_AQuotaOnSendingIsToldOnEveryPage)
{
    open();
    button("send")->click();
    ASSERT_TRUE(producer);
    EXPECT_FALSE(s->session->throttling());
    Q_EMIT producer->throttled(2, 900);
    ASSERT_TRUE(s->session->throttling());
    EXPECT_EQ(s->session->throttling()->broker, 2);
    EXPECT_EQ(s->session->throttling()->time, std::chrono::milliseconds(900));
}

TEST_F(ProduceControllerTest, R67_ReadOnlyMakesNoProducerAtAll)
{
    open(Environment::Development, true);
    pane->load(secret());
    EXPECT_FALSE(button("send")->isEnabled());
    EXPECT_FALSE(status().isEmpty());
    button("send")->click();
    Q_EMIT page->sendRequested(*page->request()); // even if the page asked
    EXPECT_EQ(made_, 0);
    EXPECT_TRUE(s->journal.entries().empty());
}

TEST_F(ProduceControllerTest, LockedProductionSendsNothing)
{
    open(Environment::Production);
    s->session->lock();
    Q_EMIT page->sendRequested(*page->request());
    EXPECT_EQ(made_, 0);
    s->session->unlock();
    EXPECT_TRUE(button("send")->isEnabled());
    button("send")->click();
    ASSERT_EQ(made_, 1);
    EXPECT_EQ(producer->requests.size(), 1U);
}

TEST_F(ProduceControllerTest, NothingIsSentThatCannotBeJournalled)
{
    open();
    QDir().mkpath(s->folder.filePath(QStringLiteral("changes.jsonl")));
    button("send")->click();
    EXPECT_TRUE(!producer || producer->requests.empty());
    EXPECT_TRUE(status().startsWith(QStringLiteral("Nothing was sent"))) << qPrintable(status());
}

TEST_F(ProduceControllerTest, R68_ManyMessagesIntoProductionNeedTheTopicsName)
{
    open(Environment::Production);
    page->findChild<QSpinBox*>(QStringLiteral("copies"))->setValue(100);
    button("send")->click();
    ASSERT_TRUE(producer);
    EXPECT_EQ(producer->requests.size(), 1U) << "up to 100 go straight";
    producer->deliver();

    page->findChild<QSpinBox*>(QStringLiteral("copies"))->setValue(101);
    button("send")->click();
    EXPECT_EQ(producer->requests.size(), 1U);
    auto* dialog = s->session->findChild<app::PlanFlow*>()->dialog();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->plan().level, kafka::ConfirmationLevel::TypeName);
    EXPECT_EQ(dialog->plan().nameToType, orders);
    Q_EMIT dialog->applyRequested({0});
    ASSERT_EQ(producer->requests.size(), 2U);
    EXPECT_EQ(producer->requests[1].copies, 101);
    producer->deliver(0, 99);
    EXPECT_EQ(s->journal.entries().size(), 2U) << "the plan journals, the pane does not again";
    EXPECT_EQ(s->journal.entries()[1].outcomes[0]->state, kafka::RowOutcome::State::Failed);
    Q_EMIT dialog->retryRequested({0});
    ASSERT_EQ(producer->requests.size(), 3U);
    EXPECT_EQ(producer->requests[2].copies, 2) << "a retry sends only what failed";
    producer->deliver();
    dialog->close();
}

TEST_F(ProduceControllerTest, CancelReachesTheProducer)
{
    open();
    button("send")->click();
    button("cancelSending")->click();
    EXPECT_EQ(producer->cancels, 1);
    s->tasks.cancel(s->tasks.entries().back().id);
    EXPECT_EQ(producer->cancels, 2);
    producer->deliver();
    EXPECT_FALSE(button("cancelSending")->isVisible());
}

TEST_F(ProduceControllerTest, R56_ClosingLeavesTheOutcomeUnknown)
{
    open();
    button("send")->click();
    pane->close();
    const auto& entry = s->journal.entries()[0];
    EXPECT_TRUE(entry.finished);
    EXPECT_EQ(entry.outcomes[0]->state, kafka::RowOutcome::State::Unknown);
    button("send")->click();
    EXPECT_EQ(made_, 1) << "nothing is sent from a closed pane";
}

TEST_F(ProduceControllerTest, ConnectsWhileThePersonTypes)
{
    open();
    ASSERT_TRUE(tests::eventually([&] { return s->session->isUp(); }));
    EXPECT_EQ(made_, 0) << "looking at the pane connects nothing";
    page->value()->edit()->setPlainText(QStringLiteral("x"));
    ASSERT_EQ(made_, 1);
    EXPECT_FALSE(producer->prepared.empty());
    EXPECT_TRUE(producer->requests.empty());
}

TEST_F(ProduceControllerTest, OffersThePartitionsOfTheTopic)
{
    open();
    auto* box = page->findChild<QComboBox*>(QStringLiteral("targetPartition"));
    s->session->data()->refreshMetadata();
    EXPECT_TRUE(tests::eventually([&] { return box->count() == 4; }));
}
