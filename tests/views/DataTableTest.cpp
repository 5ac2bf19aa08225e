// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/DataTable.h"
#include "ViewTest.h"
#include "models/SortFilterModel.h"
#include "models/TableModel.h"
#include "views/delegates/LagBarDelegate.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Banner.h"
#include "views/widgets/FileDialog.h"
#include "views/widgets/PageFrame.h"
#include "views/widgets/Theme.h"

#include <QAbstractFileIconProvider>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolTip>

namespace {

struct Row
{
    QString name;
    std::optional<qint64> lag;
    bool operator==(const Row&) const = default;
};

class LagModel : public models::TableModel<Row, QString>
{
protected:
    std::vector<models::Column> columns() const override
    {
        return {{QStringLiteral("Group"), {}},
                {QStringLiteral("Lag"), {}, Qt::AlignRight},
                {QStringLiteral("State"), {}},
                {QStringLiteral("Note"), {}, Qt::AlignLeft, true}};
    }
    QString key(const Row& row) const override { return row.name; }
    QVariant cell(const Row& row, int column, int role) const override
    {
        const auto state = !row.lag ? models::State::Unknown : *row.lag > 1000 ? models::State::Warn : models::State::Ok;
        if (role == StateRole)
            return column == 2 ? int(state) : int(models::State::None);
        if (role == FractionRole && column == 1 && row.lag)
            return double(*row.lag) / 2000.0;
        if (role == SortRole && column == 1)
            return row.lag ? QVariant(*row.lag) : QVariant();
        if (role == Qt::ToolTipRole && column == 0)
            return row.name;
        if (role != Qt::DisplayRole)
            return {};
        switch (column) {
        case 0: return row.name;
        case 1: return row.lag ? QLocale().toString(*row.lag) : models::unknownText();
        case 2:
            return state == models::State::Ok     ? QStringLiteral("Following")
                   : state == models::State::Warn ? QStringLiteral("Lagging")
                                                  : QStringLiteral("Unknown");
        default: return QStringLiteral("hidden");
        }
    }
};

class DataTableTest : public ::testing::Test
{
protected:
    LagModel model;
    views::DataTable table {QStringLiteral("groupsTable"), QStringLiteral("Groups table")};

    void SetUp() override
    {
        views::Theme::instance().apply(views::ThemeChoice::Light);
        table.setModel(&model);
        table.setDelegate(1, new views::LagBarDelegate(&table));
        table.setDelegate(2, new views::StateDelegate(&table));
        table.setFilterName(QStringLiteral("Filter groups"));
        table.resize(640, 300);
    }
    static QString name(int i) { return QStringLiteral("group-%1").arg(i, 4, 10, QLatin1Char('0')); }
    void fill(int n, int step = 1)
    {
        std::vector<Row> rows;
        for (int i = 0; i < n; i += step)
            rows.push_back({name(i), i % 7 == 6 ? std::optional<qint64>() : i * 37 % 2000});
        model.setRows(std::move(rows));
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

TEST_F(DataTableTest, SortsByNumberFiltersAsYouTypeAndSaysWhyItIsEmpty)
{
    table.setEmptyText(QStringLiteral("No consumer group yet."), QStringLiteral("Start a consumer."));
    EXPECT_EQ(table.emptyText(), QStringLiteral("No consumer group yet."));
    table.setLoading(true);
    EXPECT_EQ(table.emptyText(), QStringLiteral("Loading…"));
    fill(50);
    EXPECT_EQ(table.emptyText(), QString());
    tests::showActive(table);
    // A click on the header sorts by the number, not by its text.
    QHeaderView* header = table.view()->horizontalHeader();
    const QPoint lagHeader(header->sectionViewportPosition(1) + header->sectionSize(1) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, lagHeader);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, lagHeader);
    EXPECT_EQ(table.proxy()->sortColumn(), 1);
    EXPECT_EQ(table.proxy()->sortOrder(), Qt::DescendingOrder);
    const auto lag = [&](int row) { return table.proxy()->index(row, 1).data(models::TableModelBase::SortRole); };
    const auto first = lag(0).toLongLong();
    EXPECT_TRUE(first == 0 || first > 1500) << first;
    EXPECT_FALSE(lag(table.proxy()->rowCount() - 1).isValid()) << "unknown values come last";

    QTest::keyClick(&table, Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(table.filterField()->hasFocus());
    QTest::keyClicks(table.filterField(), QStringLiteral("0012"));
    EXPECT_EQ(table.proxy()->rowCount(), 1);
    QTest::keyClicks(table.filterField(), QStringLiteral("zzz"));
    EXPECT_EQ(table.emptyText(), QStringLiteral("No row matches the filter."));
    QTest::keyClick(table.filterField(), Qt::Key_Escape);
    EXPECT_EQ(table.proxy()->rowCount(), 50);
    QTest::keyClick(table.filterField(), Qt::Key_Down);
    EXPECT_TRUE(table.view()->hasFocus());
    EXPECT_TRUE(table.currentKey().isValid());
}

TEST_F(DataTableTest, HalfComposedSyllablesDoNotFilter)
{
    model.setRows({{QStringLiteral("주문"), 1}, {QStringLiteral("결제"), 2}});
    tests::showActive(table);
    table.filterField()->setFocus();
    QInputMethodEvent composing(QStringLiteral("ㅈ"), {});
    QApplication::sendEvent(table.filterField(), &composing);
    EXPECT_EQ(table.proxy()->rowCount(), 2);
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("주"));
    QApplication::sendEvent(table.filterField(), &done);
    EXPECT_EQ(table.proxy()->rowCount(), 1);
}

TEST_F(DataTableTest, RefreshKeepsSelectionAndScroll)
{
    fill(400, 2);
    tests::showActive(table);
    table.selectKey(name(200));
    table.view()->scrollTo(table.view()->currentIndex(), QAbstractItemView::PositionAtCenter);
    const auto y = [&] { return table.view()->visualRect(table.view()->currentIndex()).y(); };
    const auto topKey = [&] { return table.view()->indexAt(QPoint(1, 1)).data(models::TableModelBase::KeyRole).toString(); };
    const int before = y();
    ASSERT_GT(table.view()->verticalScrollBar()->value(), 0);
    fill(400, 1); // 200 rows appear in between
    EXPECT_EQ(y(), before) << "the row a person stands on moves";
    EXPECT_EQ(table.selectedKeys(), QVariantList {name(200)});
    fill(400, 2);
    EXPECT_EQ(y(), before);
    EXPECT_EQ(table.selectedKeys(), QVariantList {name(200)});
    EXPECT_EQ(table.currentKey().toString(), name(200));
    // Scrolled away from it, the first row seen stays first.
    table.view()->verticalScrollBar()->setValue(table.view()->verticalScrollBar()->maximum());
    const QString top = topKey();
    fill(400, 1);
    EXPECT_EQ(topKey(), top);
}

TEST_F(DataTableTest, AVeryDifferentRefreshKeepsTheSelectionByKey)
{
    fill(4000, 2);
    table.selectKey(name(200));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    fill(4000, 1);
    ASSERT_EQ(reset.count(), 1);
    EXPECT_EQ(table.selectedKeys(), QVariantList {name(200)});
    EXPECT_EQ(table.currentKey().toString(), name(200));
}

TEST_F(DataTableTest, EnterAndDoubleClickActivateOnce)
{
    fill(5);
    tests::showActive(table);
    QSignalSpy activated(&table, &views::DataTable::activated);
    table.selectKey(name(2));
    table.view()->setFocus();
    QTest::keyClick(table.view(), Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).toString(), name(2));
    const QPoint cell = table.view()->visualRect(table.proxy()->index(3, 0)).center();
    QTest::mouseClick(table.view()->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(table.view()->viewport(), Qt::LeftButton, {}, cell);
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated.at(1).at(0).toString(), name(3));
}

TEST_F(DataTableTest, CopiesExactValues)
{
    model.setRows({{QStringLiteral("a\tb"), 9'007'199'254'740'993}, {QStringLiteral("c|d \"q\""), std::nullopt}});
    tests::showActive(table);
    table.view()->selectAll();
    QTest::keyClick(table.view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("\"a\tb\"\t9007199254740993\tLagging\n\"c|d \"\"q\"\"\"\t\u2014\tUnknown"));
    EXPECT_EQ(table.asJson(), QStringLiteral("[\n  {\"Group\": \"a\\tb\", \"Lag\": 9007199254740993, \"State\": \"Lagging\"},\n"
                                             "  {\"Group\": \"c|d \\\"q\\\"\", \"Lag\": null, \"State\": \"Unknown\"}\n]"));
    EXPECT_EQ(
        table.asMarkdown(),
        QStringLiteral("| Group | Lag | State |\n| --- | ---: | --- |\n| a\tb | 9007199254740993 | Lagging |\n| c\\|d \"q\" | \u2014 | Unknown |"));
    table.view()->setCurrentIndex(table.proxy()->index(0, 1));
    QTest::keyClick(table.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("9007199254740993"));
    EXPECT_FALSE(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

// R60: a cell must not become a formula in a spreadsheet; numbers and the exact variant stay as they are.
TEST_F(DataTableTest, ExportsCsvSafeForSpreadsheets)
{
    QTemporaryDir folder;
    model.setRows({{QStringLiteral("=1+1"), -5}, {QStringLiteral("a,b"), 2}});
    QSignalSpy exported(&table, &views::DataTable::exported);
    const auto write = [&](const char* file, bool safe) {
        const QString path = folder.filePath(QString::fromLatin1(file));
        table.exportCsv(path, safe);
        EXPECT_TRUE(QTest::qWaitFor([&] { return exported.count() > 0; }));
        EXPECT_EQ(exported.takeFirst().at(1).toString(), QString());
        EXPECT_TRUE(table.findChild<views::Banner*>()->text().contains(path));
        QFile f(path);
        EXPECT_TRUE(f.open(QIODevice::ReadOnly));
        return f.readAll();
    };
    EXPECT_EQ(write("safe.csv", true), QByteArray("\xef\xbb\xbfGroup,Lag,State\r\n'=1+1,-5,Following\r\n\"a,b\",2,Following\r\n"));
    EXPECT_EQ(write("exact.csv", false), QByteArray("Group,Lag,State\r\n=1+1,-5,Following\r\n\"a,b\",2,Following\r\n"));
    table.exportCsv(folder.filePath(QStringLiteral("no/such/folder.csv")), true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return exported.count() > 0; }));
    const QString error = exported.takeFirst().at(1).toString();
    EXPECT_NE(error, QString());
    EXPECT_EQ(table.findChild<views::Banner*>()->kind(), views::Banner::Kind::Error);
    EXPECT_TRUE(table.findChild<views::Banner*>()->text().contains(error)) << "an export that failed is said";
}

TEST(FileDialog, NeverLooksIntoTheFilesItLists)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("data.zzz")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7");
    file.close();
    QWidget parent;
    auto* dialog = views::makeFileDialog(&parent, QStringLiteral("Save"));
    EXPECT_EQ(dialog->iconProvider()->type(QFileInfo(file.fileName())), QStringLiteral("zzz")) << "by its name; Qt's own provider says PDF";
}

TEST_F(DataTableTest, AnEmptyTableShowsItsTitlesWhole)
{
    fill(0);
    tests::showActive(table);
    const QHeaderView* header = table.view()->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const QString title = table.view()->model()->headerData(column, Qt::Horizontal).toString();
        EXPECT_GE(header->sectionSize(column), header->fontMetrics().horizontalAdvance(title) + 8) << title.toStdString();
    }
}

TEST_F(DataTableTest, ColumnsAreHiddenMovedAndRemembered)
{
    fill(10);
    tests::showActive(table);
    EXPECT_TRUE(table.view()->isColumnHidden(3)) << "the model hides it at first";
    table.view()->horizontalHeader()->moveSection(0, 1);
    table.view()->setColumnHidden(2, true);
    table.view()->setColumnWidth(1, 133);
    table.sortBy(1, Qt::DescendingOrder);
    const QByteArray state = table.columnState();

    LagModel other;
    views::DataTable again(QStringLiteral("groupsTable"), QStringLiteral("Groups table"));
    again.setModel(&other);
    ASSERT_TRUE(again.restoreColumnState(state));
    EXPECT_TRUE(again.view()->isColumnHidden(2));
    EXPECT_EQ(again.view()->horizontalHeader()->visualIndex(0), 1);
    EXPECT_EQ(again.view()->columnWidth(1), 133);
    EXPECT_EQ(again.proxy()->sortColumn(), 1);
    EXPECT_EQ(again.proxy()->sortOrder(), Qt::DescendingOrder);
    EXPECT_FALSE(again.restoreColumnState(QByteArray("rubbish")));
}

TEST_F(DataTableTest, HiddenColumnsAreNotSearched)
{
    fill(10);
    table.filterField()->setText(QStringLiteral("hidden"));
    EXPECT_EQ(table.proxy()->rowCount(), 0);
    table.view()->setColumnHidden(3, false);
    Q_EMIT table.columnStateChanged();
    EXPECT_EQ(table.proxy()->rowCount(), 10);
}

// As in a table that was just opened: its first row is current, and the Menu key is pressed on it.
TEST_F(DataTableTest, TheMenuOfARowThatIsOnlyCurrentIsAboutIt)
{
    fill(3);
    tests::showActive(table);
    const QModelIndex first = table.view()->model()->index(0, 0);
    table.view()->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    ASSERT_TRUE(table.selectedKeys().isEmpty());
    QVariantList keys;
    QObject::connect(&table, &views::DataTable::contextMenuRequested, &table, [&](QMenu*, const QVariantList& selected) { keys = selected; });
    ASSERT_TRUE(table.view()->indexAt(QPoint(5, 5)).isValid());
    Q_EMIT table.view()->customContextMenuRequested(QPoint(5, 5));
    ASSERT_NE(table.findChild<QMenu*>(), nullptr);
    table.findChild<QMenu*>()->close();
    EXPECT_EQ(keys.size(), 1);
}

TEST_F(DataTableTest, ContextMenuOffersThePagesActionsFirst)
{
    fill(3);
    tests::showActive(table);
    table.selectKey(name(1));
    QVariantList keys;
    QObject::connect(&table, &views::DataTable::contextMenuRequested, &table, [&](QMenu* menu, const QVariantList& selected) {
        menu->addAction(QStringLiteral("Delete"));
        keys = selected;
    });
    Q_EMIT table.view()->customContextMenuRequested(QPoint(5, 5));
    auto* menu = table.findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().first()->text(), QStringLiteral("Delete"));
    EXPECT_EQ(keys, QVariantList {name(1)});
    menu->close();
}

// R47: hostile names are shown literally, in cells and in tooltips.
TEST_F(DataTableTest, R47_HostileTextIsShownLiterally)
{
    const QString hostile = QStringLiteral("<img src='file:///etc/passwd' width=9999><b>x</b>");
    model.setRows({{hostile, 1}});
    tests::showActive(table);
    const QRect cell = table.view()->visualRect(table.proxy()->index(0, 0));
    QHelpEvent help(QEvent::ToolTip, cell.center(), table.view()->viewport()->mapToGlobal(cell.center()));
    QApplication::sendEvent(table.view()->viewport(), &help);
    ASSERT_TRUE(QToolTip::isVisible());
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("&lt;img src=")));
    EXPECT_FALSE(QToolTip::text().contains(QStringLiteral("<img")));
    QToolTip::hideText();
}

TEST_F(DataTableTest, LooksRight)
{
    fill(40);
    table.selectKey(name(3));
    tests::showActive(table);
    tests::picture(&table, "table-light");
    views::Theme::instance().apply(views::ThemeChoice::Dark);
    tests::picture(&table, "table-dark");
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.palette().color(QPalette::Base).lightness() < 60; }));
    views::Theme::instance().apply(views::ThemeChoice::Light);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.palette().color(QPalette::Base).lightness() > 200; }));
}

TEST_F(DataTableTest, CtrlFWorksAnywhereInThePage)
{
    views::PageFrame page;
    auto* inner = new views::DataTable(QStringLiteral("t"), QStringLiteral("T"));
    inner->setModel(&model);
    inner->setFilterScope(&page);
    auto* other = new QLineEdit(&page);
    page.addHeaderWidget(other);
    page.setContent(inner);
    tests::showActive(page);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(inner->filterField()->hasFocus());
}

} // namespace

namespace {

TEST_F(DataTableTest, ColumnsGrowWithValuesThatComeLater)
{
    model.setRows({{QStringLiteral("a"), std::nullopt}});
    tests::showActive(table);
    const int before = table.view()->columnWidth(1);
    model.setRows({{QStringLiteral("a"), 9'007'199'254'740'993}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.view()->columnWidth(1) > before; }, 2000));
    const int wide = table.view()->columnWidth(1);
    model.setRows({{QStringLiteral("a"), 1}});
    QTest::qWait(400);
    EXPECT_EQ(table.view()->columnWidth(1), wide) << "it does not shrink again";
    const int name = table.view()->columnWidth(0);
    model.setRows({{QStringLiteral("a"), 1}, {QStringLiteral("a-much-longer-name"), 1}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.view()->columnWidth(0) > name; }, 2000)) << "nor for rows that come";
}

TEST_F(DataTableTest, RoomThatIsLeftGoesToWhatWasCut)
{
    const QString long_(90, QLatin1Char('n'));
    model.setRows({{long_, 1}});
    table.resize(300, 200);
    tests::showActive(table);
    table.fitColumns();
    const int narrow = table.view()->columnWidth(0);
    table.resize(2000, 200);
    QCoreApplication::processEvents();
    table.fitColumns();
    EXPECT_GT(table.view()->columnWidth(0), narrow);
    EXPECT_GE(table.view()->columnWidth(0), table.view()->fontMetrics().horizontalAdvance(long_));
}

} // namespace
