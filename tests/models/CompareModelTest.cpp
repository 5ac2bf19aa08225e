// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CompareModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace kafka::compare;
using models::CompareModel;

TEST(CompareModelTest, RowsInTheirOrderWithSignAndWord)
{
    CompareModel model;
    QAbstractItemModelTester tester(&model);
    Comparison found;
    found.rows = {{Part::Place, Aspect::Both, Difference::None, false, QStringLiteral("Topic"), QStringLiteral("a"), QStringLiteral("a")},
                  {Part::Key, Aspect::Both, Difference::None, true, QStringLiteral("First different byte: 1"), QStringLiteral("0x31"), {}},
                  {Part::Key, Aspect::Both, Difference::Changed, false, QStringLiteral("line 1"), QStringLiteral("k1"), QStringLiteral("k2")},
                  {Part::Value, Aspect::Fields, Difference::OnlyRight, false, QStringLiteral("$.a"), {}, QStringLiteral("1")},
                  {Part::Value, Aspect::Fields, Difference::Order, false, QStringLiteral("$"), QStringLiteral("a, b"), QStringLiteral("b, a")}};
    model.setComparison(found);
    ASSERT_EQ(model.rowCount(), 5);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, CompareModel::Part), QStringLiteral("Record"));
    EXPECT_EQ(text(0, CompareModel::Kind), QStringLiteral("= equal"));
    EXPECT_EQ(text(1, CompareModel::Kind), QStringLiteral("·"));
    EXPECT_EQ(text(2, CompareModel::Kind), QStringLiteral("≠ changed"));
    EXPECT_EQ(text(3, CompareModel::Kind), QStringLiteral("+ only right"));
    EXPECT_EQ(text(4, CompareModel::Kind), QStringLiteral("⇅ other order"));
    EXPECT_EQ(text(2, CompareModel::Left) + text(2, CompareModel::Right), QStringLiteral("k1k2"));
    EXPECT_EQ(model.index(3, CompareModel::Part).data(CompareModel::SortRole).toInt(), 3) << "the first column keeps the order";
    EXPECT_EQ(model.index(3, CompareModel::Part).data(CompareModel::ExactRole).toString(), QStringLiteral("Value"));
    EXPECT_FALSE(CompareModel::isDifference(found.rows[0]) || CompareModel::isDifference(found.rows[1]));
    EXPECT_TRUE(CompareModel::isDifference(found.rows[4]));
    model.setPlaces(QStringLiteral("orders"), {});
    EXPECT_EQ(model.headerData(CompareModel::Left, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Left: orders"));
    model.setComparison({});
    EXPECT_EQ(model.rowCount(), 0);
}
