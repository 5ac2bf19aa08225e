// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An exported file, sent again: what the plan says of it, what is sent, and what a retry sends.
#include "app/ImportOperation.h"
#include "app/PlanFlow.h"
#include "app/ProduceController.h"
#include "tests/app/FakeProducer.h"
#include "tests/app/OperationDriver.h"
#include "views/dialogs/ImportForm.h"
#include "views/dialogs/PlanDialog.h"
#include "views/pages/ProducePage.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using kafka::Environment;
using kafka::RowOutcome;

namespace {

const QString orders = QStringLiteral("orders");

class ImportOperationTest : public ::testing::Test
{
protected:
    void open(Environment environment = Environment::Development)
    {
        s = std::make_unique<tests::Session>(environment, false);
        s->gateway->addTopic(orders, 3);
        if (environment == Environment::Production)
            s->session->unlock();
        producer = std::make_unique<tests::FakeProducer>();
        operation = std::make_unique<app::ImportOperation>(s->session.get(), producer.get(), orders, kafka::ProducerSettings {});
        driver = std::make_unique<tests::OperationDriver>(operation.get());
        QObject::connect(operation.get(), &app::ImportOperation::started, operation.get(), [this](kafka::SendId, qint64 n) { started << n; });
    }
    QString write(int count, const QByteArray& more = {}, int partitions = 3)
    {
        const QString path = folder.filePath(QStringLiteral("a.ndjson"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < count; ++i)
            file.write("{\"topic\":\"orders\",\"partition\":" + QByteArray::number(i % partitions) + ",\"timestamp\":1773446400000,\"key\":\"k"
                       + QByteArray::number(i) + "\",\"value\":\"v\",\"headers\":[]}\n");
        file.write(more);
        return path;
    }
    bool plan(const QString& path, const kafka::serde::RecordFileOptions& options = {})
    {
        operation->setOrder({path, options});
        return driver->compute();
    }
    QList<QByteArray> keysOf(const kafka::SendRequest& request)
    {
        QList<QByteArray> keys;
        for (qint64 i = 0; i < request.copies; ++i)
            if (const auto next = request.source->next(); next && *next)
                keys << (*next)->key;
        return keys;
    }

    QTemporaryDir folder;
    std::unique_ptr<tests::Session> s;
    std::unique_ptr<tests::FakeProducer> producer;
    std::unique_ptr<app::ImportOperation> operation;
    std::unique_ptr<tests::OperationDriver> driver;
    QList<qint64> started;
};

} // namespace

TEST_F(ImportOperationTest, ThePlanSaysWhatIsInTheFile)
{
    open();
    ASSERT_TRUE(plan({}));
    EXPECT_FALSE(driver->plan.missing.isEmpty());
    ASSERT_TRUE(plan(write(4, "{\"topic\":\"payments\",\"key\":null,\"value\":\"x\",\"masked\":true}\n")));
    EXPECT_TRUE(driver->plan.applicable()) << driver->plan.refusal.toStdString();
    ASSERT_EQ(driver->plan.rows.size(), 1U);
    EXPECT_EQ(driver->plan.rows[0].after, QStringLiteral("5 more messages"));
    const QString said = driver->plan.consequences.join(QLatin1Char('\n'));
    EXPECT_TRUE(said.contains(QLatin1String("exported masked: 1"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QLatin1String("payments (1)"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QLatin1String("retention.ms"))) << said.toStdString();
    EXPECT_EQ(driver->plan.level, kafka::ConfirmationLevel::TickConsequence) << "masked text is not the original";
    EXPECT_TRUE(producer->requests.empty());
}

TEST_F(ImportOperationTest, NothingIsSentOfAFileWithAWrongLine)
{
    open();
    ASSERT_TRUE(plan(write(4, "{\"key\":1}\n")));
    EXPECT_FALSE(driver->plan.applicable());
    EXPECT_TRUE(driver->plan.refusal.contains(QLatin1String("Line 5: "))) << driver->plan.refusal.toStdString();
    ASSERT_TRUE(plan(folder.filePath(QStringLiteral("none"))));
    EXPECT_FALSE(driver->plan.refusal.isEmpty());
    ASSERT_TRUE(plan(write(0)));
    EXPECT_FALSE(driver->plan.refusal.isEmpty());
    const QString path = write(6, {}, 6);
    ASSERT_TRUE(plan(path));
    EXPECT_TRUE(driver->plan.refusal.contains(QLatin1String("partition 5"))) << driver->plan.refusal.toStdString();
    ASSERT_TRUE(plan(path, {kafka::serde::RecordFileOptions::Place::Partitioner, true}));
    EXPECT_EQ(driver->plan.refusal, QString());
}

TEST_F(ImportOperationTest, WhatIsSentAndWhatARetrySends)
{
    open();
    ASSERT_TRUE(plan(write(10)));
    operation->apply({0});
    ASSERT_EQ(producer->requests.size(), 1U);
    EXPECT_EQ(producer->requests[0].copies, 10);
    EXPECT_EQ(producer->requests[0].record.topic, orders);
    EXPECT_EQ(keysOf(producer->requests[0]).size(), 10);
    // 0 … 5 were handed over: 2 failed, 4 may have been written; 6 … 9 were never tried.
    std::vector<kafka::Delivery> reports;
    for (int i = 0; i < 6; ++i) {
        kafka::Delivery d;
        d.send = tests::FakeProducer::last();
        d.copy = i;
        d.state = i == 2 ? kafka::Delivery::State::Failed : i == 4 ? kafka::Delivery::State::Unknown : kafka::Delivery::State::Delivered;
        reports.push_back(d);
    }
    Q_EMIT producer->delivered(std::make_shared<const std::vector<kafka::Delivery>>(reports));
    kafka::SendProgress result;
    result.send = tests::FakeProducer::last();
    result.copies = 10;
    result.handedOver = 6;
    result.delivered = 4;
    result.failed = result.unknown = 1;
    result.notSent = 4;
    Q_EMIT producer->finished(result);
    EXPECT_EQ(driver->finished, 1);
    EXPECT_EQ(driver->outcomes[0].state, RowOutcome::State::Unknown);
    operation->apply({0});
    ASSERT_EQ(producer->requests.size(), 2U);
    EXPECT_EQ(producer->requests[1].copies, 5);
    EXPECT_EQ(keysOf(producer->requests[1]), (QList<QByteArray> {"k2", "k6", "k7", "k8", "k9"}));
    producer->deliver(0, 3); // the last two fail
    operation->apply({0});
    ASSERT_EQ(producer->requests.size(), 3U);
    EXPECT_EQ(keysOf(producer->requests[2]), (QList<QByteArray> {"k8", "k9"}));
    EXPECT_EQ(started, (QList<qint64> {10, 5, 2}));
}

TEST_F(ImportOperationTest, AFileThatChangedAfterThePlanIsNotSent)
{
    open();
    ASSERT_TRUE(plan(write(10)));
    write(11);
    ASSERT_TRUE(driver->apply());
    EXPECT_EQ(driver->outcomes[0].state, RowOutcome::State::Failed);
    EXPECT_TRUE(producer->requests.empty());
    ASSERT_TRUE(plan(folder.filePath(QStringLiteral("a.ndjson"))));
    EXPECT_EQ(driver->plan.rows[0].after, QStringLiteral("11 more messages")) << "looked at again";
}

TEST_F(ImportOperationTest, ProductionTypesTheName)
{
    open(Environment::Production);
    ASSERT_TRUE(plan(write(1)));
    EXPECT_EQ(driver->plan.level, kafka::ConfirmationLevel::TypeName);
    EXPECT_EQ(driver->plan.nameToType, orders);
}

TEST_F(ImportOperationTest, FromThePageToTheJournal)
{
    open();
    tests::FakeProducer* made = nullptr;
    app::ProduceController pane(s->session.get(), orders, nullptr, [&] {
        auto one = std::make_unique<tests::FakeProducer>();
        made = one.get();
        return one;
    });
    pane.page()->show();
    pane.setActive(true);
    pane.page()->findChild<QPushButton*>(QStringLiteral("importMessages"))->click();
    auto* flow = s->session->findChild<app::PlanFlow*>();
    ASSERT_TRUE(flow);
    auto* form = flow->dialog()->findChild<views::ImportForm*>();
    ASSERT_TRUE(form);
    form->setPath(write(7));
    ASSERT_TRUE(tests::eventually([&] { return flow->dialog()->plan().applicable(); }));
    Q_EMIT flow->dialog()->applyRequested({0});
    ASSERT_EQ(made->requests.size(), 1U);
    EXPECT_EQ(made->requests[0].copies, 7);
    made->deliver();
    ASSERT_EQ(s->journal.entries().size(), 1U);
    EXPECT_EQ(s->journal.entries()[0].kind, QStringLiteral("record.import"));
    EXPECT_EQ(s->journal.entries()[0].outcomes[0]->state, RowOutcome::State::Done);
    flow->dialog()->close();
}
