// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/ResetOffsetsForm.h"
#include "models/Formats.h"
#include "tests/views/ViewTest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using kafka::ResetMode;
using kafka::TopicPartition;

namespace {

const QString orders = QStringLiteral("orders");
const QString payments = QStringLiteral("payments");

class ResetOffsetsForm : public testing::Test
{
protected:
    void make(const std::vector<TopicPartition>& selected = {})
    {
        models::formats::setZone(QTimeZone("Asia/Seoul"));
        form = std::make_unique<views::ResetOffsetsForm>(QStringLiteral("orders-app"), QStringList {orders, payments}, selected);
        form->setClock([] { return kafka::TimePoint(std::chrono::milliseconds(1795233600000)); });
        tests::showActive(*form);
        scope = tests::named<QComboBox>(form.get(), "Reset scope");
        to = tests::named<QComboBox>(form.get(), "Reset to");
        value = tests::named<QLineEdit>(form.get(), "Reset value");
    }
    void TearDown() override { models::formats::setZone(QTimeZone::systemTimeZone()); }
    /** As a person does: focus, then the first letters. */
    static void choose(QComboBox* box, const char* letters)
    {
        box->setFocus();
        QTest::keyClicks(box, QString::fromLatin1(letters));
    }
    void type(QLineEdit* field, const char* text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
    QString hint() { return tests::named<QLabel>(form.get(), "Reset hint")->accessibleDescription(); }
    QString problem() { return form->request() ? QString() : form->request().error().message; }

    std::unique_ptr<views::ResetOffsetsForm> form;
    QComboBox* scope = nullptr;
    QComboBox* to = nullptr;
    QLineEdit* value = nullptr;
};

TEST_F(ResetOffsetsForm, PreselectsNoModeAndNeverAllTopics)
{
    make();
    EXPECT_EQ(scope->currentIndex(), -1);
    EXPECT_EQ(to->currentIndex(), -1);
    EXPECT_EQ(problem(), QStringLiteral("Choose which offsets to reset."));
    choose(scope, "all");
    EXPECT_EQ(problem(), QStringLiteral("Choose where to reset to."));
    EXPECT_FALSE(value->isEnabled());
}

TEST_F(ResetOffsetsForm, SelectedRowsAreTheScope)
{
    make({{orders, 0}, {orders, 2}});
    EXPECT_EQ(scope->currentText(), QStringLiteral("Selected partitions (2)"));
    QSignalSpy changed(form.get(), &views::ResetOffsetsForm::changed);
    choose(to, "ear");
    ASSERT_TRUE(form->request());
    EXPECT_EQ(form->request()->group, QStringLiteral("orders-app"));
    EXPECT_EQ(form->request()->scope.partitions, (std::vector<TopicPartition> {{orders, 0}, {orders, 2}}));
    EXPECT_EQ(form->request()->target.mode, ResetMode::Earliest);
    EXPECT_GE(changed.size(), 1);
}

TEST_F(ResetOffsetsForm, OneTopicAndShift)
{
    make();
    form->chooseTopic(payments);
    EXPECT_EQ(scope->currentText(), QStringLiteral("One topic"));
    choose(to, "shift");
    EXPECT_TRUE(value->isEnabled());
    type(value, "-10000");
    ASSERT_TRUE(form->request());
    EXPECT_EQ(form->request()->scope.topics, QStringList {payments});
    EXPECT_EQ(form->request()->target.value, -10000);
    type(value, "abc");
    EXPECT_TRUE(hint().startsWith(QStringLiteral("Type by how many offsets"))) << qPrintable(hint());
}

TEST_F(ResetOffsetsForm, ChosenPartitionsAndExactOffsets)
{
    make();
    choose(scope, "chosen");
    QLineEdit* partitions = tests::named<QLineEdit>(form.get(), "Partitions to reset");
    type(partitions, "orders:0-1");
    choose(to, "exact");
    type(value, "0=120 1=80");
    ASSERT_TRUE(form->request()) << qPrintable(problem());
    EXPECT_EQ(form->request()->target.exact.at({orders, 1}), 80);
    type(partitions, "orders:x");
    EXPECT_TRUE(hint().contains(QStringLiteral("names no partitions"))) << qPrintable(hint());
}

TEST_F(ResetOffsetsForm, TimesAreSaidBackWithTheirZone)
{
    make({{orders, 0}});
    choose(to, "date");
    type(value, "2026-11-21 13:00");
    EXPECT_TRUE(
        hint().startsWith(QStringLiteral("2026-11-21 13:00:00.000 UTC+09:00 = 2026-11-21 04:00:00.000 UTC = 1795233600000 ms (no zone typed:")))
        << qPrintable(hint());
    type(value, "2026-11-21T13:00:00+09:00");
    EXPECT_EQ(hint(), QStringLiteral("2026-11-21 13:00:00.000 UTC+09:00 = 2026-11-21 04:00:00.000 UTC = 1795233600000 ms"));
    type(value, "-2h");
    ASSERT_TRUE(form->request());
    EXPECT_EQ(form->request()->target.time.time_since_epoch().count(), 1795233600000 - 7200000);
    EXPECT_FALSE(form->request()->target.endWhenNoRecord) << "unchanged is the default";
    QTest::mouseClick(tests::named<QCheckBox>(form.get(), "Partitions without a record at this time go to the end, as the command does"),
                      Qt::LeftButton, {}, {8, 8});
    EXPECT_TRUE(form->request()->target.endWhenNoRecord);
    type(value, "13:00");
    EXPECT_TRUE(hint().startsWith(QStringLiteral("Not a time"))) << qPrintable(hint());
    tests::picture(form.get(), "reset-form-time");
}

TEST_F(ResetOffsetsForm, TypingIsToldOnceAndLeavingAFieldNot)
{
    make({{orders, 0}});
    choose(to, "date");
    QSignalSpy changed(form.get(), &views::ResetOffsetsForm::changed);
    form->setClock([n = qint64(0)]() mutable { return kafka::TimePoint(std::chrono::milliseconds(1795233600000 + ++n)); });
    type(value, "-2h");
    EXPECT_EQ(changed.size(), 0) << "not at every key";
    EXPECT_TRUE(changed.wait());
    EXPECT_EQ(changed.size(), 1);
    scope->setFocus(); // as when the mouse goes to Apply
    EXPECT_EQ(changed.size(), 1);
}

} // namespace
