// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a key where its producer put it: Kafka's own producer and consumer, and librdkafka's.
#include "app/KeyLookup.h"
#include "app/ChangeJournal.h"
#include "app/ClusterSession.h"
#include "app/RecordController.h"
#include "app/TaskTracker.h"
#include "kafka/client/ClosingThreads.h"
#include "kafka/client/Partitioners.h"
#include "tests/integration/RecordSender.h"
#include "tests/support/GatewayTest.h"
#include "views/dialogs/KeyLookupDialog.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/Banner.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace kafka;
using support::KafkaCluster;

namespace {

const QByteArrayList Keys {"customer-17", "21", "foobar", "주문-홍길동", "a-little-bit-longer-string", "x"};

} // namespace

TEST(KeyLookup, KafkasProducerPutsKeysWhereItIsSaid)
{
    const QString topic = QStringLiteral("keys-java");
    createTopic(topic, 7);
    QByteArray input;
    for (const QByteArray& key : Keys)
        input += key + "=value\n";
    const auto sent
        = KafkaCluster::shared().tool(QStringLiteral("kafka-console-producer"),
                                      {QStringLiteral("--topic"), topic, QStringLiteral("--reader-property"), QStringLiteral("parse.key=true"),
                                       QStringLiteral("--reader-property"), QStringLiteral("key.separator==")},
                                      input);
    ASSERT_EQ(sent.exit, 0) << sent.err.toStdString();
    const auto read
        = KafkaCluster::shared().tool(QStringLiteral("kafka-console-consumer"),
                                      {QStringLiteral("--topic"), topic, QStringLiteral("--from-beginning"), QStringLiteral("--max-messages"),
                                       QString::number(Keys.size()), QStringLiteral("--formatter-property"), QStringLiteral("print.key=true"),
                                       QStringLiteral("--formatter-property"), QStringLiteral("print.partition=true")});
    ASSERT_EQ(read.exit, 0) << read.err.toStdString();
    for (const QByteArray& key : Keys)
        EXPECT_TRUE(read.out.contains("Partition:" + QByteArray::number(partitionOf(Partitioner::Murmur2, key, 7)) + '\t' + key + "\tvalue"))
            << key.constData() << '\n'
            << read.out.constData();
}

TEST(KeyLookup, ReadsOnlyItsPartitionAndSaysWhereElseItIs)
{
    const QString topic = QStringLiteral("keys-two");
    constexpr int Partitions = 5;
    createTopic(topic, Partitions);
    const QByteArray key = "customer \"17\"\\";
    const qint32 home = partitionOf(Partitioner::Crc32, key, Partitions);
    Sender sender;
    for (int i = 0; i < 500; ++i)
        sender.send(topic, i % Partitions, "other-" + QByteArray::number(i), "x");
    sender.send(topic, home, key, "first");
    sender.send(topic, home, key, "second");
    sender.flush();
    QTemporaryDir folder;
    app::TaskTracker tasks;
    app::ChangeJournal journal(folder.filePath(QStringLiteral("journal")));
    {
        Profile profile = profileFor(KafkaCluster::shared().bootstrap());
        profile.environment = Environment::Development; // production looks at the sizes first
        app::ClusterSession session(profile, &tasks, &journal);
        session.connectToCluster();
        ASSERT_TRUE(QTest::qWaitFor([&] { return session.isUp(); }, 15'000));
        app::RecordController controller(&session, topic);
        auto* page = qobject_cast<views::MessagesPage*>(controller.page());
        page->show();
        controller.setActive(true);
        ASSERT_TRUE(QTest::qWaitFor([&] { return controller.model()->rowCount() == 100; }, 15'000));
        const auto find = [&](int chooser) {
            QTest::mouseClick(page->findChild<QAbstractButton*>(QStringLiteral("findKey")), Qt::LeftButton);
            auto* dialog = page->findChild<views::KeyLookupDialog*>();
            ASSERT_TRUE(dialog);
            dialog->findChild<QPlainTextEdit*>(QStringLiteral("lookupKey"))->setPlainText(QString::fromUtf8(key));
            dialog->findChild<QComboBox*>(QStringLiteral("partitioner"))->setCurrentIndex(chooser);
            auto* go = dialog->findChild<QPushButton*>(QStringLiteral("findKey"));
            ASSERT_TRUE(QTest::qWaitFor([&] { return go->isEnabled(); }, 5'000));
            QTest::mouseClick(go, Qt::LeftButton);
            ASSERT_TRUE(QTest::qWaitFor([&] { return !controller.reader()->isRunning() && !page->findChild<views::KeyLookupDialog*>(); }, 15'000));
        };
        find(1);
        ASSERT_EQ(controller.model()->rowCount(), 2);
        EXPECT_EQ(controller.model()->record(0).value(), "second");
        ASSERT_EQ(controller.reader()->progress().partitions.size(), 1U) << "no other partition was read";
        EXPECT_EQ(controller.reader()->progress().partitions[0].partition, home);
        EXPECT_TRUE(QTest::qWaitFor([&] { return page->banner()->text() == QStringLiteral("No other partition holds this key."); }, 15'000))
            << page->banner()->text().toStdString();

        const qint32 next = (home + 1) % Partitions;
        const qint32 another = (home + 3) % Partitions;
        sender.send(topic, next, key, "third");
        sender.send(topic, another, key, "fourth");
        sender.send(topic, another, key, "fifth");
        sender.flush();
        find(1);
        const QString both = app::KeyLookup::foundElsewhere({{next, 100}, {another, 101}}, home, true);
        EXPECT_TRUE(QTest::qWaitFor([&] { return page->banner()->text() == both; }, 15'000)) << page->banner()->text().toStdString();
        controller.close();
    }
    EXPECT_TRUE(closingThreads::awaitAll(std::chrono::seconds(10)));
}
