// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of several topics in one tab, and two results beside each other.
#include "views/widgets/SideBySide.h"
#include "app/ClusterData.h"
#include "app/MessagesController.h"
#include "app/PageTitles.h"
#include "app/RecordController.h"
#include "app/SideBySideController.h"
#include "tests/app/WindowTest.h"
#include "views/pages/MessagesPage.h"
#include "views/pages/ProducePage.h"
#include "views/pages/TopicsPage.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/SeekFields.h"

#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

using namespace app;
using tests::named;
using Kind = PageKey::Kind;

namespace {

const QString Orders = QStringLiteral("orders");
const QString Payments = QStringLiteral("payments");
constexpr int Patience = 30'000; // ms

class SideBySideTest : public tests::WindowTest
{
protected:
    SideBySideTest()
    {
        static_cast<FakeGateway*>(session()->gateway())->addTopic(Payments, 2, 3);
        session()->data()->refreshMetadata();
        EXPECT_TRUE(QTest::qWaitFor([&] { return session()->data()->metadata() && session()->data()->metadata()->find(Payments); }, Patience));
    }
    QWidget* page() { return window->tabs()->currentWidget(); }
    views::SideBySide* both() { return page()->findChild<views::SideBySide*>(); }
    QList<views::MessagesPage*> pages() { return page()->findChildren<views::MessagesPage*>(); }
    /** The one beside `first`. */
    views::MessagesPage* other(views::MessagesPage* first)
    {
        QList<views::MessagesPage*> all = pages();
        EXPECT_TRUE(all.removeOne(first));
        return all.value(0);
    }
    void showMessages() { show({Kind::Topic, Orders, QStringLiteral("messages")}); }
    QToolButton* button() { return page()->findChild<QToolButton*>(QStringLiteral("sideBySide")); }
};

} // namespace

TEST_P(SideBySideTest, ASecondResultBesideTheFirst)
{
    showMessages();
    ASSERT_EQ(pages().size(), 1);
    views::MessagesPage* first = pages().front();
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    ASSERT_EQ(pages().size(), 2);
    views::MessagesPage* second = other(first);
    EXPECT_TRUE(first->isVisible() && second->isVisible());
    EXPECT_TRUE(second->isAncestorOf(QApplication::focusWidget())) << "the keyboard goes along";
    EXPECT_EQ(both()->active(), second);
    EXPECT_EQ(second->findChild<QToolButton*>(QStringLiteral("sideBySide")), nullptr) << "there are two, no more";

    // Each has its own filter and fields.
    auto* filter = [](views::MessagesPage* p) { return p->findChild<QLineEdit*>(QStringLiteral("filterMessages")); }(second);
    filter->setText(QStringLiteral("timeout"));
    EXPECT_TRUE(first->findChild<QLineEdit*>(QStringLiteral("filterMessages"))->text().isEmpty());

    // F6 goes to and fro; an Alt key is that of the one with the keyboard.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_EQ(both()->active(), first);
    const auto alt = QKeySequence::mnemonic(first->findChild<QPushButton*>(QStringLiteral("read"))->text());
    ASSERT_FALSE(alt.isEmpty());
    QSignalSpy firstRead(first, &views::MessagesPage::readRequested);
    QSignalSpy secondRead(second, &views::MessagesPage::readRequested);
    QTest::keyClick(window.get(), Qt::Key(alt[0].key()), Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return firstRead.size() == 1; }, Patience));
    EXPECT_EQ(secondRead.size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_EQ(both()->active(), second);
    for (int i = 1; i <= 3; ++i) {
        QTest::keyClick(window.get(), Qt::Key(alt[0].key()), Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return secondRead.size() == i; }, Patience)) << "press " << i;
    }
    EXPECT_EQ(firstRead.size(), 1);
    tests::picture(window.get(), "side-by-side");

    // Another topic, and one that there is not.
    auto* topic = page()->findChild<QLineEdit*>(QStringLiteral("topicBeside"));
    EXPECT_EQ(topic->text(), Orders);
    topic->setText(QStringLiteral("nowhere"));
    QTest::keyClick(topic, Qt::Key_Return);
    EXPECT_TRUE(page()->findChild<QLabel*>(QStringLiteral("topicBesideProblem"))->text().contains(QStringLiteral("nowhere")));
    EXPECT_EQ(other(first), second);
    QPointer<views::MessagesPage> gone(second);
    topic->setText(Payments);
    QTest::keyClick(topic, Qt::Key_Return);
    EXPECT_FALSE(gone);
    ASSERT_EQ(pages().size(), 2);
    second = other(first);
    ASSERT_TRUE(second->request());
    EXPECT_EQ(second->request()->topic, Payments);
    EXPECT_EQ(second->request()->partitions.size(), 2u);
    EXPECT_EQ(first->request()->topic, Orders);

    // Closing one leaves the other as it was.
    first->findChild<QLineEdit*>(QStringLiteral("filterMessages"))->setText(QStringLiteral("kept"));
    auto* close = page()->findChild<QToolButton*>(QStringLiteral("closeBeside"));
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    ASSERT_EQ(pages().size(), 1);
    EXPECT_EQ(pages().front(), first);
    EXPECT_FALSE(button()->isChecked());
    EXPECT_EQ(first->findChild<QLineEdit*>(QStringLiteral("filterMessages"))->text(), QStringLiteral("kept"));
    EXPECT_TRUE(first->isAncestorOf(QApplication::focusWidget()));
    EXPECT_EQ(first->findChild<QSplitter*>(QStringLiteral("messagesSplitter"))->orientation(), Qt::Horizontal);
    QTest::keyClick(window.get(), Qt::Key(alt[0].key()), Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return firstRead.size() == 2; }, Patience));
    button()->click();
    button()->click();
    button()->click();
    EXPECT_EQ(pages().size(), 2);
    const int tabs = window->tabs()->count();
    Q_EMIT window->tabs()->tabCloseRequested(window->tabs()->currentIndex()); // with both
    EXPECT_EQ(window->tabs()->count(), tabs - 1);
}

TEST_P(SideBySideTest, SeveralTopicsInOneTab)
{
    show({Kind::Topics, {}, {}});
    auto* topics = page()->findChild<views::TopicsPage*>();
    auto* messages = topics->findChild<QPushButton*>(QStringLiteral("messagesOfTopics"));
    EXPECT_FALSE(messages->isEnabled());
    EXPECT_TRUE(QTest::qWaitFor([&] { return topics->table()->view()->model()->rowCount() == 2; }, Patience));
    topics->table()->setSelectedKeys({Orders, Payments});
    ASSERT_TRUE(messages->isEnabled());
    messages->click();
    QString profile;
    PageKey key;
    ASSERT_TRUE(window->tabs()->current(&profile, &key));
    EXPECT_EQ(key.kind, Kind::Messages);
    EXPECT_EQ(key.name, QStringLiteral("orders,payments"));
    ASSERT_EQ(pages().size(), 1);
    views::MessagesPage* both = pages().front();
    EXPECT_TRUE(QTest::qWaitFor([&] { return both->request().has_value(); }, Patience));
    const auto request = both->request();
    ASSERT_TRUE(request);
    EXPECT_EQ(request->topic, Orders);
    EXPECT_EQ(request->partitions.size(), 5u) << "three of orders and two of payments";
    EXPECT_EQ(std::count_if(request->partitions.begin(), request->partitions.end(), [](const auto& p) { return p.topic == Payments; }), 2);
    EXPECT_FALSE(both->table()->view()->isColumnHidden(models::RecordModel::Topic)) << "read at once, with the column";
    // What is about one topic is not asked for here, and says why.
    for (const char* name : {"findKey", "messageStatistics"}) {
        const auto* one = both->findChild<QAbstractButton*>(QLatin1String(name));
        EXPECT_FALSE(one->isEnabled()) << name;
        EXPECT_FALSE(one->toolTip().isEmpty()) << name;
    }
    const PageKey again = *pageKeyFrom(toJson(key));
    EXPECT_TRUE(again.samePage(key)) << "it comes back at the next start";
    EXPECT_TRUE(pageTitle(key).contains(QStringLiteral("orders, payments"))) << pageTitle(key).toStdString();
    EXPECT_FALSE(pageTitle({Kind::Messages, QStringLiteral("t1,t2,t3,t4,t5"), {}}).contains(QStringLiteral("t5"))) << "a title stays short";
    tests::picture(window.get(), "several-topics");

    // To be sent again: in the tab of its topic.
    kafka::RecordToSend record;
    record.topic = Payments;
    record.partition = 1;
    record.value = "paid";
    Q_EMIT both->sendAgainRequested(record);
    ASSERT_TRUE(window->tabs()->current(&profile, &key));
    EXPECT_EQ(key.kind, Kind::Topic);
    EXPECT_EQ(key.name, Payments);
    auto* produce = page()->findChild<views::ProducePage*>();
    ASSERT_TRUE(produce);
    EXPECT_TRUE(produce->isVisible());
    EXPECT_FALSE(session()->takeToSend(Payments)) << "taken";
}

INSTANTIATE_TEST_SUITE_P(Languages, SideBySideTest, testing::Values("en", "ko"));
