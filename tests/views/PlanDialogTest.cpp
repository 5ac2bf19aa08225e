// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/PlanDialog.h"
#include "ViewTest.h"
#include "views/widgets/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QWindow>

using kafka::ChangePlan;
using kafka::ConfirmationLevel;
using kafka::PlanRow;
using kafka::RowOutcome;
using views::PlanDialog;

namespace {

class PlanDialogTest : public ::testing::Test
{
protected:
    QWidget window;
    QPointer<PlanDialog> dialog;
    QDateTime now = QDateTime::fromMSecsSinceEpoch(1'773'480'413'000);
    std::unique_ptr<QSignalSpy> applied, recompute, cancelled, retried, undone;

    void SetUp() override
    {
        views::Theme::instance().apply(views::ThemeChoice::Light);
        tests::showActive(window);
        dialog = new PlanDialog({QStringLiteral("local"), QStringLiteral("#2f6db5"), kafka::Environment::Production}, &window);
        dialog->setClock([this] { return now; });
        applied = std::make_unique<QSignalSpy>(dialog, &PlanDialog::applyRequested);
        recompute = std::make_unique<QSignalSpy>(dialog, &PlanDialog::recomputeRequested);
        cancelled = std::make_unique<QSignalSpy>(dialog, &PlanDialog::cancelRequested);
        retried = std::make_unique<QSignalSpy>(dialog, &PlanDialog::retryRequested);
        undone = std::make_unique<QSignalSpy>(dialog, &PlanDialog::undoRequested);
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    void TearDown() override { delete dialog; }

    ChangePlan deletion(ConfirmationLevel level) const
    {
        ChangePlan plan;
        plan.title = QStringLiteral("Delete 3 topics");
        plan.applyLabel = QStringLiteral("Delete");
        plan.entityHeader = QStringLiteral("Topic");
        plan.rows = {{QStringLiteral("orders"), QStringLiteral("12 partitions"), QStringLiteral("gone"), QStringLiteral("1,234 messages are lost")},
                     {QStringLiteral("payments"), QStringLiteral("3 partitions"), QStringLiteral("gone"), {}, PlanRow::Mark::Warning},
                     {QStringLiteral("audit"), QStringLiteral("not there"), {}, QStringLiteral("Already deleted"), PlanRow::Mark::Unchanged},
                     {QStringLiteral("__consumer_offsets"), {}, {}, QStringLiteral("Internal"), PlanRow::Mark::Refused}};
        plan.consequences = {QStringLiteral("1,234 messages are lost for good.")};
        plan.evidence = {QStringLiteral("Newest record: 2026-03-14 09:26:53"), QStringLiteral("Group billing committed 20 s ago")};
        plan.command = QStringLiteral("kafka-topics.sh --delete --topic orders");
        plan.level = level;
        plan.nameToType = QStringLiteral("orders");
        plan.computedAt = now;
        return plan;
    }
    QPushButton* applyButton() { return dialog->findChild<QPushButton*>(QStringLiteral("apply")); }
    void click(const char* name) { QTest::mouseClick(tests::named<QPushButton>(dialog, name), Qt::LeftButton); }
    std::vector<int> appliedRows(int i = 0) { return applied->at(i).at(0).value<std::vector<int>>(); }
};

TEST_F(PlanDialogTest, Level1AppliesTheRowsThatChangeExactlyOnce)
{
    EXPECT_FALSE(applyButton()->isEnabled()) << "no plan yet";
    dialog->setPlan(deletion(ConfirmationLevel::PlanAndApply));
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Delete 3 topics \u2014 local"));
    EXPECT_EQ(applyButton()->text(), QStringLiteral("Delete"));
    EXPECT_EQ(applyButton()->accessibleName(), QStringLiteral("Delete")) << "called as it reads";
    ASSERT_TRUE(applyButton()->isEnabled());
    QTest::mouseDClick(applyButton(), Qt::LeftButton);
    QTest::mouseClick(applyButton(), Qt::LeftButton);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_EQ(applied->count(), 1);
    EXPECT_EQ(appliedRows(), (std::vector<int> {0, 1}));
}

// R14: one click, a held key or a double click is one apply.
TEST_F(PlanDialogTest, HeldEnterAppliesOnceAndNeverByAutoRepeat)
{
    dialog->setPlan(deletion(ConfirmationLevel::PlanAndApply));
    applyButton()->setFocus();
    // Enter held since before the dialog opened: only repeats arrive.
    for (int i = 0; i < 5; ++i) {
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QApplication::sendEvent(applyButton(), &repeat);
    }
    EXPECT_EQ(applied->count(), 0);
    QTest::keyClick(applyButton(), Qt::Key_Return);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QApplication::sendEvent(dialog, &repeat);
    }
    EXPECT_EQ(applied->count(), 1);
}

TEST_F(PlanDialogTest, EnterElsewhereAppliesNothing)
{
    auto* field = new QLineEdit;
    dialog->setForm(field);
    dialog->setPlan(deletion(ConfirmationLevel::PlanAndApply));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(applied->count(), 0);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(PlanDialogTest, Level2WantsATick)
{
    dialog->setPlan(deletion(ConfirmationLevel::TickConsequence));
    EXPECT_FALSE(applyButton()->isEnabled());
    auto* tick = tests::named<QCheckBox>(dialog, "I have read the consequences and want this");
    ASSERT_TRUE(tick->isVisible());
    tick->click();
    EXPECT_TRUE(applyButton()->isEnabled());
    auto plan = deletion(ConfirmationLevel::TickConsequence);
    plan.consequences = {QStringLiteral("9 messages are lost for good.")};
    dialog->setPlan(plan);
    EXPECT_FALSE(tick->isChecked()) << "another consequence must be ticked anew";
    EXPECT_FALSE(applyButton()->isEnabled());
    EXPECT_TRUE(tests::named<QLabel>(dialog, "Consequences")->text().contains(QStringLiteral("9 messages")));
}

TEST_F(PlanDialogTest, Level3WantsTheExactName)
{
    dialog->setPlan(deletion(ConfirmationLevel::TypeName));
    auto* name = tests::named<QLineEdit>(dialog, "Type the name to confirm");
    ASSERT_TRUE(name->isVisible());
    QTest::keyClicks(name, QStringLiteral("Orders"));
    EXPECT_FALSE(applyButton()->isEnabled());
    name->clear();
    QTest::keyClicks(name, QStringLiteral("orders"));
    EXPECT_TRUE(applyButton()->isEnabled());
    tests::picture(dialog, "plan-level3");
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(applied->count(), 0) << "Enter in the field is not Apply";
    click("Delete");
    EXPECT_EQ(applied->count(), 1);
}

TEST_F(PlanDialogTest, Level4WaitsFiveSecondsBesideTheEvidence)
{
    dialog->setPlan(deletion(ConfirmationLevel::TypeNameAndWait));
    EXPECT_TRUE(tests::named<QLabel>(dialog, "Evidence")->text().contains(QStringLiteral("billing committed")));
    auto* name = tests::named<QLineEdit>(dialog, "Type the name to confirm");
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(name, QStringLiteral("orders"));
    EXPECT_FALSE(applyButton()->isEnabled());
    EXPECT_EQ(applyButton()->text(), QStringLiteral("Delete (5)"));
    views::Theme::instance().apply(views::ThemeChoice::Dark);
    tests::picture(dialog, "plan-level4-dark");
    views::Theme::instance().apply(views::ThemeChoice::Light);
    ASSERT_TRUE(QTest::qWaitFor([&] { return applyButton()->isEnabled(); }, 8000));
    EXPECT_GE(timer.elapsed(), 4900);
    QTest::keyClicks(name, QStringLiteral("x"));
    EXPECT_FALSE(applyButton()->isEnabled());
}

TEST_F(PlanDialogTest, AnOldPlanIsRecomputedBeforeApply)
{
    dialog->setPlan(deletion(ConfirmationLevel::TypeName));
    auto* name = tests::named<QLineEdit>(dialog, "Type the name to confirm");
    QTest::keyClicks(name, QStringLiteral("orders"));
    now = now.addSecs(31);
    click("Delete");
    EXPECT_EQ(applied->count(), 0);
    EXPECT_EQ(recompute->count(), 1);
    dialog->setPlan(deletion(ConfirmationLevel::TypeName)); // the same, computed now: goes on by itself
    EXPECT_EQ(applied->count(), 1);
}

TEST_F(PlanDialogTest, APlanThatChangesWhileItIsReadIsConfirmedAnew)
{
    dialog->setPlan(deletion(ConfirmationLevel::TypeName));
    auto* name = tests::named<QLineEdit>(dialog, "Type the name to confirm");
    QTest::keyClicks(name, QStringLiteral("orders"));
    auto evidence = deletion(ConfirmationLevel::TypeName);
    evidence.evidence << QStringLiteral("one more line");
    dialog->setPlan(evidence);
    EXPECT_TRUE(applyButton()->isEnabled()) << "the same change";
    auto changed = deletion(ConfirmationLevel::TypeName);
    changed.rows[0].consequence = QStringLiteral("1,300 messages are lost");
    dialog->setPlan(changed);
    EXPECT_FALSE(applyButton()->isEnabled());
    EXPECT_EQ(name->text(), QString());
    EXPECT_TRUE(tests::named<QLabel>(dialog, "Status")->text().contains(QStringLiteral("new plan")));
}

TEST_F(PlanDialogTest, WhatIsAppliedStaysShown)
{
    dialog->setPlan(deletion(ConfirmationLevel::PlanAndApply));
    click("Delete");
    dialog->setComputing();
    EXPECT_FALSE(applyButton()->isEnabled());
    dialog->setRowOutcome(0, {kafka::RowOutcome::State::Done, {}});
    dialog->setFinished(false);
    dialog->setComputing();
    EXPECT_FALSE(applyButton()->isVisible()) << "outcomes stay, nothing to apply";
}

TEST_F(PlanDialogTest, ARecomputedPlanThatDiffersIsConfirmedAnew)
{
    dialog->setPlan(deletion(ConfirmationLevel::TypeName));
    auto* name = tests::named<QLineEdit>(dialog, "Type the name to confirm");
    QTest::keyClicks(name, QStringLiteral("orders"));
    now = now.addSecs(31);
    click("Delete");
    auto changed = deletion(ConfirmationLevel::TypeName);
    changed.rows[0].consequence = QStringLiteral("1,300 messages are lost");
    dialog->setPlan(changed);
    EXPECT_EQ(applied->count(), 0);
    EXPECT_FALSE(applyButton()->isEnabled());
    EXPECT_EQ(name->text(), QString());
    EXPECT_TRUE(tests::named<QLabel>(dialog, "Status")->text().contains(QStringLiteral("new plan")));
    QTest::keyClicks(name, QStringLiteral("orders"));
    click("Delete");
    EXPECT_EQ(applied->count(), 1);
}

TEST_F(PlanDialogTest, RefusalAndReadOnlyDisableApply)
{
    auto plan = deletion(ConfirmationLevel::PlanAndApply);
    plan.refusal = QStringLiteral("The group has 2 members: <b>app-1</b>, app-2.");
    dialog->setPlan(plan);
    EXPECT_FALSE(applyButton()->isEnabled());
    EXPECT_EQ(tests::named<QLabel>(dialog, "Message")->text(), plan.refusal);
    plan.refusal.clear();
    dialog->setPlan(plan);
    EXPECT_TRUE(applyButton()->isEnabled());
    dialog->setNotWritable(QStringLiteral("This connection is read-only."));
    EXPECT_FALSE(applyButton()->isEnabled());
    dialog->setNotWritable({});
    EXPECT_TRUE(applyButton()->isEnabled());
    kafka::Error error;
    error.message = QStringLiteral("No answer.");
    dialog->setPlanError(error);
    EXPECT_FALSE(applyButton()->isEnabled());
    click("Retry");
    EXPECT_EQ(recompute->count(), 1);
}

TEST_F(PlanDialogTest, ShowsOutcomesRetriesFailedAndOffersUndo)
{
    dialog->setPlan(deletion(ConfirmationLevel::PlanAndApply));
    auto* table = tests::named<QTableView>(dialog, "Plan table");
    EXPECT_TRUE(table->isColumnHidden(4));
    click("Delete");
    EXPECT_FALSE(table->isColumnHidden(4));
    click("Cancel");
    EXPECT_EQ(cancelled->count(), 1);
    EXPECT_TRUE(dialog->isVisible()) << "stays until outcomes are known";
    dialog->setRowOutcome(0, {RowOutcome::State::Done, {}});
    dialog->setRowOutcome(1, {RowOutcome::State::Failed, QStringLiteral("TOPIC_DELETION_DISABLED")});
    dialog->setFinished(true);
    EXPECT_EQ(table->model()->index(1, 4).data().toString(), QStringLiteral("Failed: TOPIC_DELETION_DISABLED"));
    EXPECT_EQ(tests::named<QLabel>(dialog, "Status")->text(), QStringLiteral("1 done, 1 failed"));
    tests::picture(dialog, "plan-outcome");
    click("Retry failed");
    ASSERT_EQ(retried->count(), 1);
    EXPECT_EQ(retried->at(0).at(0).value<std::vector<int>>(), std::vector<int> {1});
    dialog->setRowOutcome(1, {RowOutcome::State::Done, {}});
    dialog->setFinished(true);
    auto* undo = tests::named<QPushButton>(dialog, "Undo");
    ASSERT_TRUE(undo->isVisible());
    undo->click();
    undo->click();
    EXPECT_EQ(undone->count(), 1);
    click("Close");
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }));
}

TEST_F(PlanDialogTest, CopiesTheCommandAndCancels)
{
    dialog->setPlan(deletion(ConfirmationLevel::TypeName));
    click("Copy as command");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("kafka-topics.sh --delete --topic orders"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }));
    EXPECT_EQ(applied->count(), 0);
}

// When all is done Close is offered; the second click of a double click on Apply must not press it.
TEST_F(PlanDialogTest, TheSecondClickOfADoubleClickClosesNothing)
{
    QObject::connect(dialog, &PlanDialog::applyRequested, dialog, [this] {
        dialog->setRowOutcome(0, {RowOutcome::State::Done, {}});
        dialog->setRowOutcome(1, {RowOutcome::State::Done, {}});
        dialog->setFinished(true); // as fast as can be
    });
    dialog->setPlan(deletion(ConfirmationLevel::PlanAndApply));
    QTest::qWait(20);
    const QPoint place = applyButton()->mapTo(dialog, applyButton()->rect().center());
    QWindow* const window = dialog->windowHandle();
    QTest::mouseClick(window, Qt::LeftButton, {}, place);
    QTest::qWait(20); // the buttons are laid out anew
    ASSERT_EQ(applied->count(), 1);
    auto* close = tests::named<QPushButton>(dialog, "Close");
    EXPECT_FALSE(QRect(close->mapTo(dialog, QPoint()), close->size()).contains(place));
    QTest::mouseClick(window, Qt::LeftButton, {}, place);
    QTest::qWait(20);
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isVisible()) << "the outcome can be read";
    EXPECT_TRUE(tests::named<QPushButton>(dialog, "Undo")->isVisible());
    EXPECT_EQ(undone->count(), 0);
}

TEST_F(PlanDialogTest, LongWordsMakeItNoWider)
{
    dialog->setPlan(deletion(ConfirmationLevel::TypeNameAndWait));
    QTest::qWait(20);
    const QSize before = dialog->size();
    const QString word(100'000, QLatin1Char('w'));
    auto plan = deletion(ConfirmationLevel::TypeNameAndWait);
    plan.title = QStringLiteral("Delete topic ") + word;
    plan.rows[0].entity = word;
    plan.consequences = {word};
    plan.evidence = {word};
    plan.refusal = word;
    dialog->setPlan(plan);
    QTest::qWait(20);
    EXPECT_EQ(dialog->size(), before);
    EXPECT_LE(dialog->minimumSizeHint().width(), before.width());
    plan.refusal.clear();
    plan.nameToType = QString(249, QLatin1Char('n')); // as long as a topic's name can be
    dialog->setPlan(plan);
    QTest::qWait(20);
    EXPECT_EQ(dialog->size(), before);
    EXPECT_TRUE(dialog->rect().contains(applyButton()->geometry()));
    auto* name = tests::named<QLineEdit>(dialog, "Type the name to confirm");
    name->setText(plan.nameToType);
    EXPECT_TRUE(applyButton()->text().contains(QLatin1Char('5'))) << "it can be confirmed: the five seconds run";
}

TEST_F(PlanDialogTest, TheNameIsConfirmedAsItIsShown)
{
    auto plan = deletion(ConfirmationLevel::TypeName);
    plan.nameToType = QStringLiteral("pay\u202Ements");
    dialog->setPlan(plan);
    auto* name = tests::named<QLineEdit>(dialog, "Type the name to confirm");
    name->setText(QStringLiteral("payments"));
    EXPECT_FALSE(applyButton()->isEnabled());
    name->setText(QStringLiteral("pay\u27e8U+202E\u27e9ments"));
    EXPECT_TRUE(applyButton()->isEnabled());
    name->setText(plan.nameToType); // pasted
    EXPECT_TRUE(applyButton()->isEnabled());
}

} // namespace
