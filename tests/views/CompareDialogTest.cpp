// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two messages of the messages table beside one another.
#include "views/dialogs/CompareDialog.h"
#include "models/GroupEventModel.h"
#include "models/GroupPositionModel.h"
#include "models/SortFilterModel.h"
#include "tests/views/MessagesPageTest.h"
#include "views/pages/GroupConsumePage.h"
#include "views/widgets/CompareActions.h"
#include "views/widgets/DataTable.h"

#include <QCheckBox>
#include <QThreadPool>

using models::CompareModel;
using views::CompareActions;
using views::CompareDialog;

namespace {

constexpr int Patience = 30'000; // ms

class CompareDialogTest : public MessagesPageTest
{
protected:
    void SetUp() override
    {
        MessagesPageTest::SetUp();
        RecordBatchBuilder b;
        const std::array headers {HeaderView {"trace", "a"}, HeaderView {"trace", "b"}};
        b.add(Orders, {0, 1, 1'773'480'413'589, TimestampType::CreateTime, "k", R"({"id":1,"total":1.10,"state":"NEW"})", headers});
        b.add(Orders, {0, 2, 1'773'480'413'589, TimestampType::CreateTime, "k", R"({"id":1,"total":1.1,"state":"PAID"})", headers});
        b.add(Orders, {0, 3, 1'773'480'413'589, TimestampType::CreateTime, "k", QByteArrayView("\0\1\2", 3), {}});
        b.addNotice(Orders, 0, 4, QStringLiteral("Offset 4 is gone."));
        model.append({b.take()});
        show();
    }
    void TearDown() override
    {
        for (CompareDialog* dialog : page.findChildren<CompareDialog*>())
            delete dialog;
    }
    void select(std::initializer_list<int> rows)
    {
        auto* selection = page.table()->view()->selectionModel();
        selection->clear();
        for (const int row : rows)
            selection->setCurrentIndex(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    /** The action of the table's menu; null = it is not there. The menu is kept until the next. */
    QAction* entry(const char* name)
    {
        menu = std::make_unique<QMenu>();
        Q_EMIT page.table()->contextMenuRequested(menu.get());
        return menu->findChild<QAction*>(QString::fromLatin1(name));
    }
    CompareDialog* compared()
    {
        const auto dialogs = page.findChildren<CompareDialog*>();
        if (dialogs.isEmpty())
            return nullptr;
        CompareDialog* dialog = dialogs.last();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog->isComparing(); }, Patience));
        return dialog;
    }
    static QStringList rows(CompareDialog* dialog)
    {
        QStringList lines;
        const auto* shown = dialog->table()->proxy();
        for (int row = 0; row < shown->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < CompareModel::ColumnCount; ++column)
                cells << shown->index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines;
    }
    static QString current(CompareDialog* dialog)
    {
        const QModelIndex index = dialog->table()->view()->currentIndex();
        return index.siblingAtColumn(CompareModel::Where).data().toString();
    }

    std::unique_ptr<QMenu> menu;
};

} // namespace

TEST_F(CompareDialogTest, TwoSelectedMessages)
{
    select({0});
    EXPECT_FALSE(entry("compareSelected")->isEnabled()) << "there must be two";
    select({0, 1, 2});
    EXPECT_FALSE(entry("compareSelected")->isEnabled());
    select({2, 3});
    EXPECT_FALSE(entry("compareSelected")) << "a notice is no message";
    select({3, 2});
    EXPECT_FALSE(entry("compareSelected")->isEnabled());
    select({1, 0});
    ASSERT_TRUE(entry("compareSelected")->isEnabled());
    entry("compareSelected")->trigger();
    CompareDialog* dialog = compared();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(named<QLabel>(dialog, "Compared messages")->text(),
              QStringLiteral("Left: orders, partition 0, offset 1\nRight: orders, partition 0, offset 2"));
    EXPECT_EQ(named<QLabel>(dialog, "Comparison")->text(),
              QStringLiteral("Record: 1 difference. Key: equal, 1 byte. Headers: equal. Value: 2 differences."));
    EXPECT_TRUE(rows(dialog).contains(QStringLiteral("Value|≠ changed|$.state|\"NEW\"|\"PAID\""))) << rows(dialog).join(u'\n').toStdString();
    EXPECT_TRUE(rows(dialog).contains(QStringLiteral("Value|≈ written differently|$.total|1.10|1.1")));
    tests::picture(dialog, "compare-fields");

    auto* as = named<QComboBox>(dialog, "JSON as");
    as->setCurrentIndex(1);
    EXPECT_TRUE(rows(dialog).contains(QStringLiteral("Value|≠ changed|line 3|  \"total\": 1.10,|  \"total\": 1.1,")))
        << rows(dialog).join(u'\n').toStdString();
    EXPECT_FALSE(rows(dialog).join(u'\n').contains(QStringLiteral("$.state")));
    const qsizetype all = rows(dialog).size();
    named<QCheckBox>(dialog, "Only differences")->setChecked(true);
    EXPECT_LT(rows(dialog).size(), all);
    for (const QString& row : rows(dialog))
        EXPECT_FALSE(row.contains(QStringLiteral("= equal"))) << row.toStdString();
    tests::picture(dialog, "compare-lines");
}

TEST_F(CompareDialogTest, KeysGoThroughTheDifferencesAndRound)
{
    page.table()->findChild<CompareActions*>()->compareRows(0, 1);
    CompareDialog* dialog = compared();
    ASSERT_TRUE(dialog);
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    auto* found = named<QLabel>(dialog, "Difference shown");
    EXPECT_EQ(found->text(), QStringLiteral("3 differences"));
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(dialog, Qt::Key_F7);
        seen << current(dialog) + QStringLiteral(" ") + found->text();
    }
    EXPECT_EQ(seen.join(u'/'),
              QStringLiteral("Offset Difference 1 of 3/$.total Difference 2 of 3/$.state Difference 3 of 3/Offset Difference 1 of 3"));
    QTest::keyClick(dialog, Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(current(dialog), QStringLiteral("$.state"));
    QTest::keyClick(dialog, Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(current(dialog), QStringLiteral("$.total"));
    EXPECT_EQ(found->accessibleDescription(), QStringLiteral("Difference 2 of 3"));

    QTest::mouseClick(named<QPushButton>(dialog, "Copy as text"), Qt::LeftButton);
    EXPECT_TRUE(
        QGuiApplication::clipboard()->text().startsWith(QStringLiteral("--- orders, partition 0, offset 1\n+++ orders, partition 0, offset 2\n")));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("≈ $.total: 1.10 → 1.1\n")));
    QTest::mouseClick(named<QPushButton>(dialog, "Swap"), Qt::LeftButton);
    compared();
    EXPECT_TRUE(rows(dialog).contains(QStringLiteral("Value|≠ changed|$.state|\"PAID\"|\"NEW\"")));
    QPointer<CompareDialog> gone(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !gone; }, Patience));
}

TEST_F(CompareDialogTest, AMessageOfAnotherTabIsPinnedAndComparedLater)
{
    RecordModel otherModel;
    auto other = std::make_unique<MessagesPage>(&otherModel);
    other->setTopic(QStringLiteral("payments"), 1);
    RecordBatchBuilder b;
    b.add(QStringLiteral("payments"), {0, 77, 5, TimestampType::CreateTime, {}, R"({"id":1})", {}});
    otherModel.append({b.take()});
    select({0});
    EXPECT_FALSE(entry("compareWithPinned")->isEnabled()) << "nothing is pinned";
    other->table()->findChild<CompareActions*>()->pin(0);
    EXPECT_TRUE(other->banner()->text().startsWith(QStringLiteral("Pinned: payments, partition 0, offset 77.")))
        << other->banner()->text().toStdString();
    otherModel.clear(); // it is kept
    ASSERT_TRUE(entry("compareWithPinned")->isEnabled());
    EXPECT_EQ(entry("compareWithPinned")->text().remove(u'&'), QStringLiteral("With the pinned one: payments, partition 0, offset 77…"));
    entry("compareWithPinned")->trigger();
    CompareDialog* dialog = compared();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(rows(dialog).contains(QStringLiteral("Record|≠ changed|Topic|payments|orders"))) << rows(dialog).join(u'\n').toStdString();
    EXPECT_TRUE(rows(dialog).contains(QStringLiteral("Key|≠ changed||(null)|k")));
    QPointer<CompareDialog> open(dialog);
    other.reset();
    EXPECT_FALSE(dialog->isVisible()) << "its tab knew what of it may be shown";
    EXPECT_FALSE(entry("compareWithPinned")->isEnabled());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !open; }, Patience));
}

// The tab of the right one may be the one that goes: closed at once, also while it is compared.
TEST_F(CompareDialogTest, GoesWithTheTabOfEitherMessage)
{
    RecordModel otherModel;
    auto other = std::make_unique<MessagesPage>(&otherModel);
    RecordBatchBuilder b;
    b.add(Orders, {0, 77, 5, TimestampType::CreateTime, {}, R"({"id":1})", {}});
    otherModel.append({b.take()});
    other->setTopic(Orders, 1);
    page.table()->findChild<CompareActions*>()->pin(0);
    other->table()->findChild<CompareActions*>()->compareWithPinned(0);
    QPointer<CompareDialog> dialog = other->findChild<CompareDialog*>();
    ASSERT_TRUE(dialog);
    dialog->setParent(&page, dialog->windowFlags()); // as in the program, where both tabs are in one window
    dialog->show();
    other.reset();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog; }, Patience));
}

TEST_F(CompareDialogTest, NamesTheClusterOfEachSide)
{
    RecordModel records;
    RecordBatchBuilder b;
    b.add(Orders, {0, 1, 5, TimestampType::CreateTime, {}, R"({"id":1})", {}});
    records.append({b.take()});
    views::PageFrame test;
    views::PageFrame production;
    const auto actions = [&records](views::PageFrame& frame, const QString& name) {
        auto* messages = new MessagesPage(&records);
        frame.setCluster(name, {});
        frame.setContent(messages);
        return messages->table()->findChild<CompareActions*>();
    };
    auto* left = actions(test, QStringLiteral("Test"));
    auto* right = actions(production, QStringLiteral("Production"));
    left->pin(0);
    right->compareWithPinned(0);
    auto* dialog = production.findChild<CompareDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isComparing(); }, Patience));
    EXPECT_EQ(named<QLabel>(dialog, "Compared messages")->text(),
              QStringLiteral("Left: Test · orders, partition 0, offset 1\nRight: Production · orders, partition 0, offset 1"));
    EXPECT_EQ(dialog->table()->proxy()->headerData(CompareModel::Left, Qt::Horizontal).toString(),
              QStringLiteral("Left: Test · orders, partition 0, offset 1"));
    QTest::mouseClick(named<QPushButton>(dialog, "Copy as text"), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("--- Test · orders")));
}

TEST_F(CompareDialogTest, AMessageOfAGroupIsPinnedAndThatIsSaid)
{
    models::GroupPositionModel positions;
    models::GroupEventModel events;
    views::GroupConsumePage group(QStringLiteral("billing"));
    group.setModels(&positions, &events, &model);
    group.recordsTable()->findChild<CompareActions*>()->pin(0);
    EXPECT_TRUE(group.banner()->text().startsWith(QStringLiteral("Pinned: orders, partition 0, offset 1."))) << group.banner()->text().toStdString();
    group.setModels(nullptr, nullptr, nullptr);
}

// A job that was done when the masking began, but not yet shown, knows what is hidden now.
TEST_F(CompareDialogTest, WhatWasFoundBeforeIsNotShownAnyMore)
{
    MaskRule rule;
    rule.name = QStringLiteral("state");
    rule.where = QStringLiteral("state");
    rule.action = MaskRule::Action::Remove;
    page.table()->findChild<CompareActions*>()->compareRows(0, 1);
    auto* dialog = page.findChild<CompareDialog*>();
    ASSERT_TRUE(dialog);
    QStringList seen;
    QObject::connect(dialog, &CompareDialog::compared, dialog, [&] { seen << rows(dialog).join(u'\n'); });
    ASSERT_TRUE(QThreadPool::globalInstance()->waitForDone(Patience)); // its result waits to be shown
    page.setMasker(std::make_shared<const masking::Masker>(std::vector {rule}, QByteArray("secret")));
    ASSERT_TRUE(compared());
    ASSERT_EQ(seen.size(), 1);
    EXPECT_TRUE(seen[0].contains(QStringLiteral("$.total")) && !seen[0].contains(QStringLiteral("PAID"))) << seen[0].toStdString();
}

// What takes long does so on another thread, and can be cancelled or closed meanwhile.
TEST_F(CompareDialogTest, CanBeCancelledAndClosed)
{
    QByteArray left;
    for (int i = 0; left.size() < (20 << 20); ++i)
        left += QByteArray::number(i % 97) + "\n";
    QByteArray right = left;
    for (qsizetype i = 0; i < right.size(); i += 7)
        right[i] = '7';
    RecordBatchBuilder b;
    b.add(Orders, {0, 10, 5, TimestampType::CreateTime, {}, left, {}});
    b.add(Orders, {0, 11, 5, TimestampType::CreateTime, {}, right, {}});
    model.append({b.take()});
    auto* actions = page.table()->findChild<CompareActions*>();
    actions->compareRows(4, 5);
    auto* dialog = page.findChild<CompareDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isComparing());
    EXPECT_EQ(named<QLabel>(dialog, "Comparison")->text(), QStringLiteral("Comparing…"));
    QTest::mouseClick(named<QPushButton>(dialog, "Cancel"), Qt::LeftButton);
    EXPECT_FALSE(dialog->isComparing());
    EXPECT_EQ(named<QLabel>(dialog, "Comparison")->text(), QStringLiteral("The comparison was cancelled."));
    EXPECT_FALSE(named<QPushButton>(dialog, "Copy as text")->isEnabled());
    dialog->compare();
    EXPECT_TRUE(dialog->isComparing());
    delete dialog; // while it is compared
    QTest::qWait(100);
    actions->compareRows(0, 2);
    dialog = compared();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(rows(dialog).contains(QStringLiteral("Value|≠ changed|byte 0|7b 22 69 64 22 3a 31 2c 22 74 6f 74 61 6c 22 3a|00 01 02")))
        << rows(dialog).join(u'\n').toStdString();
    EXPECT_FALSE(named<QComboBox>(dialog, "JSON as")->isVisible()) << "one of them is none";
}

// What a rule hides is not seen by way of a comparison: not of a pinned message, not in a window that is open when the masking begins.
TEST_F(CompareDialogTest, MaskedMessagesAreComparedMasked)
{
    MaskRule rule;
    rule.name = QStringLiteral("state");
    rule.where = QStringLiteral("state");
    rule.action = MaskRule::Action::Remove;
    const auto masker = std::make_shared<const masking::Masker>(std::vector {rule}, QByteArray("secret"));
    auto* actions = page.table()->findChild<CompareActions*>();
    const auto shown = [&](CompareDialog* dialog) { return rows(dialog).join(u'\n') + named<QLabel>(dialog, "Compared messages")->text(); };
    actions->pin(0);
    actions->compareRows(0, 1);
    CompareDialog* open = compared();
    ASSERT_TRUE(open);
    EXPECT_TRUE(shown(open).contains(QStringLiteral("PAID")));
    page.setMasker(masker);
    EXPECT_FALSE(shown(open).contains(QStringLiteral("PAID"))) << "at once";
    compared();
    EXPECT_FALSE(shown(open).contains(QStringLiteral("PAID")) || shown(open).contains(QStringLiteral("NEW"))) << shown(open).toStdString();
    EXPECT_TRUE(shown(open).contains(QStringLiteral("$.total"))) << shown(open).toStdString();
    EXPECT_TRUE(shown(open).contains(QStringLiteral("Masked messages are compared as they are shown")));
    delete open;
    actions->compareWithPinned(1);
    CompareDialog* dialog = compared();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(shown(dialog).contains(QStringLiteral("PAID")) || shown(dialog).contains(QStringLiteral("NEW"))) << shown(dialog).toStdString();
    named<QComboBox>(dialog, "JSON as")->setCurrentIndex(1);
    EXPECT_FALSE(shown(dialog).contains(QStringLiteral("PAID")) || shown(dialog).contains(QStringLiteral("NEW"))) << shown(dialog).toStdString();
    QTest::mouseClick(named<QPushButton>(dialog, "Copy as text"), Qt::LeftButton);
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(QStringLiteral("PAID"))) << QGuiApplication::clipboard()->text().toStdString();
}
