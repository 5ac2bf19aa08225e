// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// On production a scan that would read more than 1 GB is asked for first.
#include "app/ScanQuestion.h"
#include "app/ClusterSession.h"
#include "app/KeyLookup.h"
#include "app/RecordController.h"
#include "app/StatisticsController.h"
#include "kafka/client/ClosingThreads.h"
#include "models/RecordModel.h"
#include "tests/app/Session.h"
#include "tests/views/ViewTest.h"
#include "views/dialogs/KeyLookupDialog.h"
#include "views/pages/MessagesPage.h"
#include "views/pages/StatisticsPage.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/SeekFields.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using kafka::SeekTo;

namespace {

const QString Orders = QStringLiteral("orders");

class ScanQuestions : public ::testing::Test
{
protected:
    explicit ScanQuestions(kafka::Environment environment = kafka::Environment::Production) : s(environment) { }
    void SetUp() override
    {
        s.gateway->addTopic(Orders, 3, 3, 1'000'000);
        sizes(1'000'000'000);
        ASSERT_TRUE(tests::eventually([&] { return s.session->isUp() && s.session->data()->metadata(); }));
    }
    void TearDown() override
    {
        s.session.reset(); // with the exports it owns
        EXPECT_TRUE(kafka::closingThreads::awaitAll(std::chrono::seconds(30)));
    }
    /** Of each partition on each broker. */
    void sizes(qint64 bytes)
    {
        s.gateway->logDirs.clear();
        for (qint32 broker = 1; broker <= 3; ++broker) {
            kafka::LogDir dir;
            dir.path = QStringLiteral("/data");
            for (qint32 p = 0; p < 3; ++p)
                dir.replicas.push_back({{Orders, p}, bytes, 0, false});
            s.gateway->logDirs.push_back({broker, {}, {dir}});
        }
    }
    kafka::RecordRequest whole() const
    {
        kafka::RecordRequest r;
        r.topic = Orders;
        r.partitions = {{0, 1}, {1, 2}, {2, 3}};
        r.seek = {SeekTo::Oldest};
        r.limit = r.maxBytes = std::numeric_limits<qint64>::max();
        return r;
    }
    /** Operations that were begun, by the beginning of their title. */
    int begun(const char* title) const
    {
        const auto& all = s.tasks.entries();
        return int(std::count_if(all.begin(), all.end(), [&](const auto& e) { return e.title.startsWith(QLatin1String(title)); }));
    }
    QMessageBox* box() const
    {
        for (QWidget* w : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<QMessageBox*>(w); found && found->isVisible() && found->objectName() == QLatin1String("scanQuestion"))
                return found;
        return nullptr;
    }
    bool asked() const
    {
        return tests::eventually([&] { return box() != nullptr; }, 10'000);
    }
    void answer(bool yes)
    {
        if (yes)
            QTest::mouseClick(box()->findChild<QPushButton*>(QStringLiteral("readMuch")), Qt::LeftButton);
        else
            QTest::keyClick(box(), Qt::Key_Escape);
        EXPECT_TRUE(tests::eventually([&] { return !box(); }));
    }

    tests::Session s;
};

class ScanQuestionsElsewhere : public ScanQuestions
{
protected:
    ScanQuestionsElsewhere() : ScanQuestions(kafka::Environment::Staging) { }
};

} // namespace

TEST_F(ScanQuestions, MoreThanAGigabyteIsAskedForWithTheEstimate)
{
    QWidget page;
    page.show();
    app::ScanQuestion question(s.session.get(), &page);
    int began = 0;
    int declined = 0;
    QObject::connect(&question, &app::ScanQuestion::declined, &page, [&] { ++declined; });
    EXPECT_FALSE(question.ask(whole(), &page, [&] { ++began; }));
    ASSERT_TRUE(asked());
    const QString text = box()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("“Test” is production."))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("about 3.0 GB as stored, 3,000,000 offsets"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("At the 50.0 MB a second that production is held to, all of it takes 1 min 00 s or more.")))
        << text.toStdString();
    EXPECT_EQ(box()->defaultButton()->text(), QStringLiteral("Cancel"));
    EXPECT_EQ(began, 0);
    answer(false);
    EXPECT_EQ(declined, 1);
    EXPECT_EQ(began, 0);
    question.ask(whole(), &page, [&] { ++began; });
    ASSERT_TRUE(asked());
    tests::picture(box(), "scan-question");
    answer(true);
    EXPECT_EQ(began, 1);
    EXPECT_EQ(declined, 1);
    EXPECT_EQ(s.gateway->count(QStringLiteral("describeLogDirs")), 1) << "sizes are asked for once a minute at most";
}

TEST_F(ScanQuestions, LessIsNotAskedForAndWhatNobodyReadsNotLookedAt)
{
    QWidget page;
    app::ScanQuestion question(s.session.get(), &page);
    int began = 0;
    kafka::RecordRequest r = whole();
    r.seek = {SeekTo::Offset, 700'000};
    EXPECT_FALSE(question.ask(r, &page, [&] { ++began; }));
    ASSERT_TRUE(tests::eventually([&] { return began == 1; })) << "0.9 GB";
    const int listed = s.gateway->count(QStringLiteral("listOffsets"));
    r.maxBytes = 512 << 20;
    r.limit = 100;
    EXPECT_TRUE(question.ask(r, &page, [&] { ++began; })) << "at once";
    EXPECT_EQ(began, 2);
    EXPECT_EQ(s.gateway->count(QStringLiteral("listOffsets")), listed);
    EXPECT_FALSE(box());
}

TEST_F(ScanQuestions, WithoutSizesTheOffsetsAreAskedByAndSilenceIsNoConsent)
{
    QWidget page;
    page.show();
    app::ScanQuestion question(s.session.get(), &page);
    int began = 0;
    s.gateway->fail(QStringLiteral("describeLogDirs"),
                    FakeGateway::error(kafka::ErrorKind::Authorisation, QStringLiteral("No permission to see sizes.")), -1);
    question.ask(whole(), &page, [&] { ++began; });
    ASSERT_TRUE(asked());
    EXPECT_TRUE(box()->text().contains(QStringLiteral("3,000,000 offsets, 3,000,000 of them in 3 partitions whose size is not known")))
        << box()->text().toStdString();
    EXPECT_TRUE(box()->text().contains(QStringLiteral("No permission to see sizes."))) << box()->text().toStdString();
    answer(false);
    s.gateway->hold(QStringLiteral("listOffsets"));
    question.ask(whole(), &page, [&] { ++began; });
    ASSERT_TRUE(asked()) << "after the patience";
    EXPECT_TRUE(box()->text().contains(QStringLiteral("3 of 3 partitions of which nothing is known"))) << box()->text().toStdString();
    EXPECT_TRUE(box()->text().contains(QStringLiteral("the brokers did not answer within 5 s"))) << box()->text().toStdString();
    question.ask(whole(), &page, [&] { ++began; }); // takes its place
    EXPECT_FALSE(box());
    question.cancel();
    s.gateway->release();
    QTest::qWait(50);
    EXPECT_FALSE(box());
    EXPECT_EQ(began, 0);
}

TEST_F(ScanQuestions, ASearchBeginsOnlyWithYesAndWhatWasShownStaysWithNo)
{
    app::RecordController controller(s.session.get(), Orders);
    controller.page()->show();
    controller.setActive(true);
    auto* page = controller.messagesPage();
    ASSERT_TRUE(tests::eventually([&] { return controller.reader() != nullptr; })) << "the newest are shown without a question";
    const auto tasks = [&] { return begun("Read messages"); };
    const int before = tasks();
    page->findChild<QLineEdit*>(QStringLiteral("filterMessages"))->setText(QStringLiteral("value contains \"x\""));
    page->read(false);
    ASSERT_TRUE(asked());
    EXPECT_EQ(tasks(), before) << "nothing is read yet";
    answer(false);
    EXPECT_EQ(tasks(), before);
    page->read(false);
    const QString other = QStringLiteral("value contains \"y\"");
    page->findChild<QLineEdit*>(QStringLiteral("filterMessages"))->setText(other); // while the brokers are asked for sizes
    ASSERT_TRUE(asked());
    const auto* model = qobject_cast<models::RecordModel*>(page->table()->view()->model());
    ASSERT_NE(model, nullptr);
    ASSERT_TRUE(tests::eventually([&] { return model->filter().text == other; }));
    answer(true);
    EXPECT_EQ(tasks(), before + 1);
    EXPECT_EQ(model->filter().text, other) << "what the field says holds";
    page->read(false);
    ASSERT_TRUE(asked());
    controller.close();
    EXPECT_FALSE(box()) << "the question goes with its tab";
}

TEST_F(ScanQuestions, StatisticsBeginOnlyWithYes)
{
    app::StatisticsController controller(s.session.get(), Orders);
    controller.page()->show();
    controller.setActive(true);
    auto* page = qobject_cast<views::StatisticsPage*>(controller.page());
    ASSERT_TRUE(tests::eventually([&] { return page->fields()->request().has_value(); }));
    page->start();
    ASSERT_TRUE(asked());
    EXPECT_FALSE(controller.scan());
    answer(false);
    EXPECT_FALSE(controller.scan());
    page->start();
    ASSERT_TRUE(asked());
    answer(true);
    ASSERT_TRUE(controller.scan());
    EXPECT_TRUE(controller.scan()->isRunning());
}

TEST_F(ScanQuestions, AnExportOfAWholeScanBeginsOnlyWithYes)
{
    app::RecordController controller(s.session.get(), Orders);
    controller.page()->show();
    controller.setActive(true);
    ASSERT_TRUE(tests::eventually([&] { return controller.messagesPage()->request().has_value() && controller.reader(); }));
    views::RecordExportOrder order;
    order.scope = views::RecordExportOrder::Scan;
    order.path = s.folder.filePath(QStringLiteral("whole.ndjson"));
    Q_EMIT controller.messagesPage()->exportRequested(order);
    ASSERT_TRUE(asked());
    EXPECT_EQ(begun("Export"), 0);
    answer(true);
    EXPECT_EQ(begun("Export"), 1);
}

// Nobody asked for that second look: it is left, and said.
TEST_F(ScanQuestions, OtherPartitionsAreNotSearchedForAKeyWhereThatReadsMuch)
{
    QWidget page;
    page.show();
    app::KeyLookup lookup(s.session.get(), Orders);
    QString said;
    QObject::connect(&lookup, &app::KeyLookup::lookedElsewhere, &page, [&](const QString& sentence, bool) { said = sentence; });
    lookup.ask(3, &page);
    auto* dialog = page.findChild<views::KeyLookupDialog*>();
    ASSERT_TRUE(dialog);
    Q_EMIT dialog->lookupRequested("customer-17", 0, 1);
    ASSERT_TRUE(tests::eventually([&] { return !said.isEmpty(); }, 10'000));
    EXPECT_TRUE(said.contains(QStringLiteral("was not looked at: on production that would read much (about 2.0 GB as stored, 2,000,000 offsets)")))
        << said.toStdString();
    EXPECT_EQ(begun("Look for the key"), 0);
    EXPECT_FALSE(box());
}

TEST_F(ScanQuestionsElsewhere, OnlyProductionAsks)
{
    QWidget page;
    app::ScanQuestion question(s.session.get(), &page);
    int began = 0;
    EXPECT_TRUE(question.ask(whole(), &page, [&] { ++began; }));
    EXPECT_EQ(began, 1);
}
