// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TableModel.h"
#include "models/SortFilterModel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <map>

namespace {

struct Row
{
    QString name;
    std::optional<qint64> count;
    bool operator==(const Row&) const = default;
};

class NumberModel : public models::TableModel<Row, QString>
{
public:
    using TableModel::TableModel;

protected:
    std::vector<models::Column> columns() const override
    {
        return {{QStringLiteral("Name"), {}}, {QStringLiteral("Count"), QStringLiteral("How many"), Qt::AlignRight}};
    }
    QString key(const Row& row) const override { return row.name; }
    QVariant cell(const Row& row, int column, int role) const override
    {
        if (role == Qt::DisplayRole)
            return column == 0 ? row.name : (row.count ? QLocale().toString(*row.count) : models::unknownText());
        if (role == SortRole && column == 1)
            return row.count ? QVariant(*row.count) : QVariant();
        return {};
    }
};

class TableModelTest : public ::testing::Test
{
protected:
    NumberModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    static Row row(const char* name, std::optional<qint64> count) { return {QString::fromLatin1(name), count}; }
    QStringList names() const
    {
        QStringList list;
        for (const auto& r : model.rows())
            list << r.name;
        return list;
    }
};

TEST_F(TableModelTest, FirstFillIsOneInsertSortedByKeyWithoutDuplicates)
{
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setRows({row("b", 2), row("a", 1), row("b", 9)});
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(names(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(model.find(QStringLiteral("b"))->count, 2);
    EXPECT_EQ(model.rowOfKey(QStringLiteral("b")), 1);
    EXPECT_EQ(model.rowOfKey(QStringLiteral("zz")), -1);
}

TEST_F(TableModelTest, RefreshSignalsOnlyWhatDiffersAndKeepsPersistentIndexes)
{
    model.setRows({row("a", 1), row("b", 2), row("c", 3), row("d", 4)});
    const QPersistentModelIndex d(model.index(3, 1));
    const QPersistentModelIndex b(model.index(1, 0));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({row("a", 1), row("aa", 7), row("c", 3), row("d", 40)});
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(inserted.count(), 1);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_FALSE(b.isValid());
    ASSERT_TRUE(d.isValid());
    EXPECT_EQ(d.data(models::TableModelBase::KeyRole).toString(), QStringLiteral("d"));
    EXPECT_EQ(d.data(models::TableModelBase::SortRole).toLongLong(), 40);

    removed.clear();
    inserted.clear();
    changed.clear();
    model.setRows({row("a", 1), row("aa", 7), row("c", 3), row("d", 40)});
    EXPECT_EQ(removed.count() + inserted.count() + changed.count(), 0);
}

TEST_F(TableModelTest, UpdateRowsLeavesTheOthers)
{
    model.setRows({row("a", 1), row("c", 3)});
    model.updateRows({row("c", 30), row("b", 2)});
    EXPECT_EQ(names(), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    EXPECT_EQ(model.find(QStringLiteral("c"))->count, 30);
    model.updateRow(row("d", 4));
    model.removeKey(QStringLiteral("a"));
    model.removeKey(QStringLiteral("not there"));
    EXPECT_EQ(names().size(), 3);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(TableModelTest, RandomMergesAgreeWithAMapAndWithASortedProxy)
{
    models::SortFilterModel proxy;
    proxy.setSourceModel(&model);
    proxy.sort(1, Qt::DescendingOrder);
    QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(20260314);
    for (int round = 0; round < 30; ++round) {
        // Small rounds go by separate signals, big ones (over 500 runs) by one reset.
        const int span = round % 10 == 9 ? 4000 : 60;
        std::map<QString, qint64> expected;
        std::vector<Row> rows;
        for (int i = 0; i < span / 2; ++i) {
            const Row r {QString::number(random.bounded(span)), random.bounded(50)};
            if (expected.emplace(r.name, *r.count).second)
                rows.push_back(r);
        }
        model.setRows(rows);
        ASSERT_EQ(model.rowCount(), int(expected.size()));
        auto it = expected.begin();
        for (int i = 0; i < model.rowCount(); ++i, ++it) {
            ASSERT_EQ(model.row(i).name, it->first);
            ASSERT_EQ(model.row(i).count, it->second);
        }
        for (int i = 1; i < proxy.rowCount(); ++i)
            ASSERT_GE(proxy.index(i - 1, 1).data(models::TableModelBase::SortRole).toLongLong(),
                      proxy.index(i, 1).data(models::TableModelBase::SortRole).toLongLong())
                << "round " << round << " row " << i;
    }
}

TEST_F(TableModelTest, ManyScatteredUpdatesKeepTheRest)
{
    std::vector<Row> all;
    std::vector<Row> some;
    for (int i = 0; i < 3000; ++i) {
        const QString name = QStringLiteral("%1").arg(i, 5, 10, QLatin1Char('0'));
        all.push_back({name, i});
        if (i % 3 == 0)
            some.push_back({name + QLatin1Char('x'), -i});
    }
    model.setRows(all);
    model.updateRows(some);
    EXPECT_EQ(model.rowCount(), 4000);
    EXPECT_EQ(model.find(QStringLiteral("00003"))->count, 3);
    EXPECT_EQ(model.find(QStringLiteral("00003x"))->count, -3);
}

TEST_F(TableModelTest, ExactTextHasNoSeparators)
{
    model.setRows({row("a", 1234567)});
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("1,234,567"));
    EXPECT_EQ(model.index(0, 1).data(models::TableModelBase::ExactRole).toString(), QStringLiteral("1234567"));
    EXPECT_EQ(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), QStringLiteral("How many"));
}

class SortFilterTest : public TableModelTest
{
protected:
    models::SortFilterModel proxy;
    void SetUp() override { proxy.setSourceModel(&model); }
    QStringList shown() const
    {
        QStringList list;
        for (int i = 0; i < proxy.rowCount(); ++i)
            list << proxy.index(i, 0).data().toString();
        return list;
    }
    static QStringList list(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }
};

TEST_F(SortFilterTest, SortsNumbersAsNumbersAndUnknownLastBothWays)
{
    model.setRows({row("a", 9), row("b", 10), row("c", std::nullopt), row("d", 9'007'199'254'740'993), row("e", 9'007'199'254'740'992)});
    proxy.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(shown(), list("a b e d c"));
    proxy.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(shown(), list("d e b a c"));
}

TEST_F(SortFilterTest, SortsTextsNaturally)
{
    model.setRows({row("t10", 1), row("t2", 1), row("T1", 1)});
    proxy.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(shown(), list("T1 t2 t10"));
}

TEST_F(SortFilterTest, FiltersByEveryWordInAnyColumnAndByPredicate)
{
    model.setRows({row("orders-eu", 1200), row("orders-us", 7), row("payments", 1200)});
    proxy.sort(0);
    proxy.setFilterText(QStringLiteral("ORDERS 12"));
    EXPECT_EQ(shown(), list("orders-eu"));
    proxy.setFilterText(QStringLiteral("1,200"));
    EXPECT_EQ(shown(), list("orders-eu payments"));
    proxy.setFilterText(QStringLiteral("1200"));
    EXPECT_EQ(shown(), list("orders-eu payments"));
    proxy.setUnsearchedColumns({1});
    EXPECT_EQ(shown().size(), 0);
    proxy.setFilterText({});
    proxy.setPredicate([this](int r) { return model.row(r).count == 7; });
    EXPECT_EQ(shown(), list("orders-us"));
    proxy.setPredicate({});
    EXPECT_EQ(shown().size(), 3);
}

} // namespace
