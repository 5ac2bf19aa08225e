// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filters in JavaScript on the messages page: everything they are asked is asked beside the GUI thread.
#include "kafka/helper/HelperProcess.h"
#include "tests/support/WorkerProgram.h"
#include "tests/views/MessagesPageTest.h"

#include <QThreadPool>

namespace {

class MessagesPageScriptTest : public MessagesPageTest
{
protected:
    void SetUp() override
    {
        MessagesPageTest::SetUp();
        tests::useBuiltWorker();
        show();
        fill();
        filter = named<QLineEdit>(&page, "Filter messages");
        note = named<QLabel>(&page, "Filter note");
        QObject::connect(&page, &MessagesPage::filterRequested, &model, &RecordModel::setFilter);
    }
    void TearDown() override
    {
        EXPECT_TRUE(QTest::qWaitFor([] { return tests::workersLeft() == 0; }, 5'000));
    }
    bool awaitNote(const char* text) const
    {
        return QTest::qWaitFor([&] { return note->isVisible() && note->text().contains(QString::fromUtf8(text)); }, 10'000);
    }

    QLineEdit* filter = nullptr;
    QLabel* note = nullptr;
};

TEST_F(MessagesPageScriptTest, SyntaxErrorsAreSaidUnderTheFieldWithLineAndColumn)
{
    QSignalSpy filters(&page, &MessagesPage::filterRequested);
    filter->setText(QStringLiteral("js: value.includes('x'"));
    EXPECT_TRUE(page.request()) << "nobody knows yet";
    ASSERT_TRUE(awaitNote("Line 1, column 19: ")) << note->text().toStdString();
    EXPECT_EQ(note->textFormat(), Qt::PlainText);
    EXPECT_FALSE(page.request());
    EXPECT_FALSE(named<QPushButton>(&page, "Read")->isEnabled());
    EXPECT_TRUE(filters.isEmpty());
    choose(1);
    EXPECT_TRUE(note->isVisible()) << "it is still wrong";
    tests::picture(&page, "messages-wrong-script");
    filter->setText(QStringLiteral("js:"));
    EXPECT_TRUE(note->text().startsWith(QStringLiteral("At character 4: "))) << note->text().toStdString();
    filter->setText(QStringLiteral("js: value !== null && value.includes('x')"));
    EXPECT_FALSE(note->isVisible());
    EXPECT_TRUE(page.request());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !filters.isEmpty(); }, 10'000));
    EXPECT_FALSE(note->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }));
}

TEST_F(MessagesPageScriptTest, ScriptsAreTestedOnTheSelectedMessage)
{
    choose(0);
    auto* test = named<QToolButton>(&page, "Test filter");
    const auto answer = [&](const char* line, const char* wanted) {
        filter->setText(QString::fromUtf8(line));
        QTest::mouseClick(test, Qt::LeftButton);
        EXPECT_TRUE(awaitNote(wanted)) << line << ": " << note->text().toStdString();
    };
    answer("js: offset >= 0", "The filter matches the selected message.");
    answer("js: offset < 0", "The filter does not match the selected message.");
    answer("js: throw new Error('no'); return true", "The filter failed at the selected message: Error: no");
    filter->setText(QStringLiteral("js: while (true) {} return true"));
    QTest::mouseClick(test, Qt::LeftButton);
    EXPECT_EQ(note->text(), QStringLiteral("The filter is being tested…")) << "the window goes on";
    EXPECT_TRUE(awaitNote("The filter failed at the selected message: The script was ended after 400 ms.")) << note->text().toStdString();
    filter->setText(QStringLiteral("js: true"));
    QTest::mouseClick(test, Qt::LeftButton);
    choose(1);
    ASSERT_TRUE(QThreadPool::globalInstance()->waitForDone(20'000));
    QTest::qWait(1); // what it answered comes now
    EXPECT_FALSE(note->text().contains(QStringLiteral("selected message"))) << "that would be said of another message";
}

TEST_F(MessagesPageScriptTest, ScriptsAreNotRefusedBecauseTheWorkerFailedOnce)
{
    kafka::helper::HelperProcess::setProgram(QStringLiteral("/nowhere/castellan-worker"));
    const QString script = QStringLiteral("js: offset >= 0");
    filter->setText(script);
    ASSERT_TRUE(awaitNote("Messages that the filter could not decide about are shown.")) << note->text().toStdString();
    EXPECT_TRUE(page.request()) << "Read tries again";
    EXPECT_TRUE(named<QPushButton>(&page, "Read")->isEnabled());
    tests::useBuiltWorker();
    filter->clear();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.filter().isEmpty() && !model.isSelecting(); }, 10'000));
    filter->setText(script);
    EXPECT_TRUE(page.request());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting() && model.filter().text == script && model.filterProblem().isEmpty(); }, 10'000));
    EXPECT_FALSE(note->isVisible()) << note->text().toStdString();
}

TEST_F(MessagesPageScriptTest, RowsAreNarrowedAndWhatIsUndecidedIsSaid)
{
    const int all = model.rowCount();
    filter->setText(QStringLiteral("js: value === null"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() < all; }, 10'000));
    EXPECT_FALSE(note->isVisible());
    filter->setText(QStringLiteral("js: value.length > 100000"));
    ASSERT_TRUE(awaitNote("Messages that the filter could not decide about are shown. The first: partition ")) << note->text().toStdString();
    EXPECT_TRUE(note->text().contains(QStringLiteral("TypeError")));
    EXPECT_GT(model.rowCount(), 0);
    filter->clear();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == all; }, 10'000));
    EXPECT_FALSE(note->isVisible());
}

} // namespace
