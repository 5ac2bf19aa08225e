// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The filter is another one than was searched for: the page says so, and does not go on as if it were the same.
#include "kafka/filter/FilterLine.h"
#include "tests/views/MessagesPageTest.h"

namespace {

class MessagesNarrowedTest : public MessagesPageTest
{
protected:
    void SetUp() override
    {
        MessagesPageTest::SetUp();
        show();
        filter = named<QLineEdit>(&page, "Filter messages");
        QObject::connect(&page, &MessagesPage::filterRequested, &model, &RecordModel::setFilter);
    }
    void type(const char* text)
    {
        filter->setText(QString::fromUtf8(text));
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.filter().text == filter->text() && !model.isSelecting(); }, 10'000));
    }
    /** A scan with the filter that is in the box, ended after some of what it could read. */
    void search()
    {
        page.read(false);
        const auto request = page.request();
        ASSERT_TRUE(request);
        model.clear(request->filter);
        model.setFilter(request->filter);
        fill();
        ScanProgress p = progress(ScanState::LimitReached);
        p.canGoOn = true;
        page.showProgress(p);
    }
    QString remarks() { return named<QLabel>(&page, "Scan remarks")->text(); }
    bool goesOn() { return named<QPushButton>(&page, "Continue reading")->isEnabled(); }

    QLineEdit* filter = nullptr;
};

} // namespace

TEST_F(MessagesNarrowedTest, TheHitsOfAnotherFilterAreSaidToBe)
{
    filter->setText(QStringLiteral("offset > 6"));
    search();
    EXPECT_FALSE(remarks().contains(QStringLiteral("offset"))) << remarks().toStdString();
    EXPECT_TRUE(goesOn());
    type("key = \"null\"");
    EXPECT_EQ(model.rowCount(), 2) << "the message, and the notice that is always there";
    EXPECT_TRUE(remarks().startsWith(QStringLiteral(
        "Searched for \u201coffset > 6\u201d: of its hits only those are shown that match \u201ckey = \"null\"\u201d, too. Read searches")))
        << remarks().toStdString();
    EXPECT_FALSE(goesOn()) << "what was passed over since would be lost without a word";
    type("");
    EXPECT_TRUE(remarks().startsWith(QStringLiteral("Only the hits of \u201coffset > 6\u201d were taken."))) << remarks().toStdString();
    EXPECT_FALSE(goesOn());
    type("offset > 6");
    EXPECT_FALSE(remarks().contains(QStringLiteral("offset"))) << "that is what was searched for";
    EXPECT_TRUE(goesOn());
    type("key = \"null\"");
    search();
    EXPECT_FALSE(remarks().contains(QStringLiteral("Searched for"))) << "read anew";
    EXPECT_TRUE(goesOn());
}

TEST_F(MessagesNarrowedTest, WhatWasReadWithoutAFilterGoesOn)
{
    search();
    type("key = \"null\"");
    EXPECT_TRUE(remarks().startsWith(QStringLiteral("Of the messages read only those are shown that match \u201ckey = \"null\"\u201d.")))
        << remarks().toStdString();
    EXPECT_TRUE(goesOn()) << "nothing was passed over";
}

TEST_F(MessagesNarrowedTest, AnEmptyTableSaysThatItHoldsHitsOfTheFilterBefore)
{
    filter->setText(QStringLiteral("offset > 6"));
    page.read(false);
    model.clear(page.request()->filter);
    RecordBatchBuilder builder;
    builder.add(Orders, {0, 7, 1, TimestampType::CreateTime, "k", "v", {}});
    model.append({builder.take()});
    type("offset > 8");
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(page.table()->emptyText(), QStringLiteral("The one hit of the filter before does not match this one."));
    builder.add(Orders, {0, 8, 1, TimestampType::CreateTime, "k", "v", {}});
    model.append({builder.take()});
    type("offset > 9");
    EXPECT_EQ(page.table()->emptyText(), QStringLiteral("None of the 2 hits of the filter before matches this one."));
}

TEST_F(MessagesNarrowedTest, AFilterThatTakesTheChosenMessageAwayIsTestedOnIt)
{
    search();
    choose(1);
    auto* test = named<QToolButton>(&page, "Test filter");
    auto* note = named<QLabel>(&page, "Filter note");
    type("offset = 1200");
    EXPECT_EQ(page.table()->currentRow(), -1);
    ASSERT_TRUE(test->isEnabled());
    QTest::mouseClick(test, Qt::LeftButton);
    EXPECT_EQ(note->text(), QStringLiteral("The filter does not match the message selected last: partition 1, offset 88."));
    choose(0);
    QTest::mouseClick(test, Qt::LeftButton);
    EXPECT_EQ(note->text(), QStringLiteral("The filter matches the selected message."));
    search(); // other messages
    EXPECT_FALSE(test->isEnabled());
}
