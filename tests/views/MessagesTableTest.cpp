// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the messages page: what is highlighted, and where it stands.
#include "tests/views/MenuLetters.h"
#include "tests/views/MessagesPageTest.h"
#include "views/widgets/SeekFields.h"

namespace {

class MessagesTableTest : public MessagesPageTest
{
protected:
    QTableView* view() { return page.table()->view(); }
    QScrollBar* bar() { return view()->verticalScrollBar(); }
    void more(int from, int count)
    {
        RecordBatchBuilder b;
        for (int i = from; i < from + count; ++i)
            b.add(Orders, {0, i, i, TimestampType::None, "k", "v", {}});
        model.append({b.take()});
    }
    /** The row that is highlighted, has the focus and is shown in full; -1 = they differ. */
    int theRow()
    {
        QTest::qWait(80); // the detail pane rests 30 ms
        const int row = page.table()->currentRow();
        const RecordView shown = page.detail()->record();
        if (row < 0 || shown.isNull())
            return -1;
        const RecordView record = model.rawRecord(row);
        const bool same = shown.partition() == record.partition() && shown.offset() == record.offset();
        return same && page.table()->selectedRows() == QList<int> {row} ? row : -1;
    }
    bool lastIsWhole()
    {
        const int last = model.rowCount() - 1;
        return view()->rowViewportPosition(last) >= 0 && view()->rowViewportPosition(last) + view()->rowHeight(last) <= view()->viewport()->height();
    }
};

} // namespace

TEST_F(MessagesTableTest, WhatIsHighlightedIsWhatIsShown)
{
    show();
    fill();
    view()->setFocus();
    choose(2);
    EXPECT_EQ(theRow(), 2);
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(theRow(), 0);
    QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(theRow(), model.rowCount() - 1);
    QTest::keyClick(view(), Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(theRow(), model.rowCount() - 2);
    const auto at = [&](int row) { return view()->visualRect(model.index(row, RecordModel::Offset)).center(); };
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at(3));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, at(5));
    QTest::qWait(80);
    EXPECT_EQ(page.table()->selectedRows(), (QList<int> {3, 5}));
    EXPECT_EQ(page.table()->currentRow(), 5);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, at(5));
    EXPECT_EQ(theRow(), 3) << "the one that was taken out is not shown any more";
}

TEST_F(MessagesTableTest, AFocusThatCameByItselfIsHighlighted)
{
    show();
    fill();
    view()->selectionModel()->setCurrentIndex(model.index(4, 0), QItemSelectionModel::NoUpdate); // as rows that go leave it
    EXPECT_EQ(theRow(), 4);
}

TEST_F(MessagesTableTest, LiveStaysAtTheEndUnlessAPersonScrollsAway)
{
    show();
    more(0, 3);
    page.showProgress(progress(ScanState::Following));
    EXPECT_EQ(bar()->maximum(), 0) << "all rows fit";
    more(3, 92);
    QTest::qWait(150); // columns are fitted, the other scroll bar may come
    EXPECT_GT(bar()->maximum(), 0);
    EXPECT_TRUE(lastIsWhole());
    page.resize(900, 500); // less room, and the other scroll bar
    QTest::qWait(20);
    more(95, 10);
    QTest::qWait(20);
    EXPECT_TRUE(lastIsWhole());
    bar()->setValue(bar()->maximum() / 2);
    const int where = bar()->value();
    more(105, 50);
    page.showProgress(progress(ScanState::Following));
    EXPECT_EQ(bar()->value(), where);
    bar()->setValue(bar()->maximum());
    more(155, 50);
    QTest::qWait(20);
    EXPECT_TRUE(lastIsWhole());
}

namespace {

/** Whether the texts of a row are seen whole. */
bool isWhole(const QTableView* table, int row, int column)
{
    const QModelIndex index = table->model()->index(row, column);
    return table->sizeHintForIndex(index).width() <= table->columnWidth(column);
}

RecordBatchPtr oneRow(qint64 offset, const QByteArray& key, const QByteArray& value)
{
    RecordBatchBuilder b;
    b.add(Orders, {0, offset, 1'773'480'413'589, TimestampType::CreateTime, key, value, {}});
    return b.take();
}

} // namespace

// Walk 3: columns were as wide as the first row of another topic needed.
TEST_F(MessagesTableTest, ColumnsFitWhatIsShownUntilSomebodySizesThem)
{
    show();
    model.append({oneRow(0, "k", "short")});
    const QByteArray fitted = page.table()->columnState();

    RecordModel other;
    MessagesPage second(&other);
    second.resize(1900, 760);
    second.setTopic(Orders, 12);
    EXPECT_TRUE(second.table()->restoreColumnState(fitted));
    tests::showActive(second);
    other.append({oneRow(0, "customer-0715471", "a value of thirty characters..")});
    QTableView* table = second.table()->view();
    EXPECT_TRUE(isWhole(table, 0, RecordModel::Key)) << "widths that nobody chose are none of this topic's";
    EXPECT_TRUE(isWhole(table, 0, RecordModel::Value));

    other.append({oneRow(12'345'678'901, "customer-0715471-and-more", "a value of forty characters.............")}); // as a live tail brings them
    EXPECT_TRUE(QTest::qWaitFor([&] { return isWhole(table, 1, RecordModel::Key) && isWhole(table, 1, RecordModel::Value); }));

    EXPECT_TRUE(second.table()->restoreColumnState(fitted));
    EXPECT_TRUE(isWhole(table, 0, RecordModel::Key)) << "nor where rows are there already";

    RecordModel early; // its rows come before anybody knows how much room there is
    MessagesPage unseen(&early);
    unseen.resize(1900, 760);
    unseen.setTopic(Orders, 12);
    early.append({oneRow(0, QByteArray(60, 'k'), "v")});
    QTest::qWait(400); // longer than it would wait for more rows
    tests::showActive(unseen);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isWhole(unseen.table()->view(), 0, RecordModel::Key); }));

    table->horizontalHeader()->resizeSection(RecordModel::Key, 60);
    const QByteArray chosen = second.table()->columnState();
    MessagesPage third(&other);
    third.resize(1280, 760);
    EXPECT_TRUE(third.table()->restoreColumnState(chosen));
    tests::showActive(third);
    other.append({oneRow(2, "customer-0715471-and-more", "v")});
    QTest::qWait(400); // longer than it would wait for more rows
    EXPECT_EQ(table->columnWidth(RecordModel::Key), 60);
    EXPECT_EQ(third.table()->view()->columnWidth(RecordModel::Key), 60);
}

TEST_F(MessagesPageTest, NoTwoEntriesOfTheMenuHaveOneLetter)
{
    show();
    fill();
    choose(0);
    auto* view = page.table()->findChild<QTableView*>();
    Q_EMIT view->customContextMenuRequested(view->visualRect(view->currentIndex()).center());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_GE(menu->actions().size(), 10);
    EXPECT_EQ(tests::lettersTwice(menu), QStringList());
    menu->close();
}

TEST_F(MessagesPageTest, TabGoesThroughThePageAsTheEyeDoes)
{
    show();
    fill();
    choose(0);
    const auto child = [&](const char* name) { return page.findChild<QWidget*>(QString::fromLatin1(name)); };
    const QWidgetList parts {
        page.findChild<views::SeekFields*>(),  child("filterMessages"), child("charset"), child("findKey"), child("read"), page.table(),
        page.findChild<views::RecordDetail*>()};
    const auto partOf = [&](const QWidget* widget) {
        for (qsizetype i = 0; i < parts.size(); ++i)
            if (parts[i] == widget || parts[i]->isAncestorOf(widget))
                return i;
        return qsizetype(-1);
    };
    ASSERT_FALSE(parts.contains(nullptr));
    child("filterMessages")->setFocus();
    QList<qsizetype> seen {1};
    for (int i = 0; i < 100 && seen.size() < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (const qsizetype part = partOf(QApplication::focusWidget()); part >= 0 && part != seen.back())
            seen << part;
    }
    EXPECT_EQ(seen, QList<qsizetype>({1, 2, 3, 4, 5, 6, 0, 1}));
}
