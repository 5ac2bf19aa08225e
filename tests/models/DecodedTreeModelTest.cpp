// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DecodedTreeModel.h"

#include "kafka/serde/decode/TreeDecoders.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using models::DecodedTreeModel;

namespace {

std::shared_ptr<const kafka::serde::DecodedTree> tree(const char* hex)
{
    return std::make_shared<kafka::serde::DecodedTree>(kafka::serde::parseMessagePack(QByteArray::fromHex(hex)).tree);
}

QString text(const QModelIndex& index, int column) { return index.siblingAtColumn(column).data().toString(); }

} // namespace

TEST(DecodedTreeModel, ShowsValuesWithTheirBytes)
{
    DecodedTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    model.setTree(tree("83a16101a1629202a178a163c3")); // {a: 1, b: [2, "x"], c: true}
    const QModelIndex top = model.index(0, 0);
    ASSERT_EQ(model.rowCount(), 1);
    ASSERT_EQ(model.rowCount(top), 3);
    EXPECT_EQ(text(top, DecodedTreeModel::Type), QStringLiteral("map (3)"));
    const QModelIndex b = model.index(1, 0, top);
    EXPECT_EQ(text(b, DecodedTreeModel::Name), QStringLiteral("b"));
    ASSERT_EQ(model.rowCount(b), 2);
    const QModelIndex x = model.index(1, 0, b);
    EXPECT_EQ(text(x, DecodedTreeModel::Value), QStringLiteral("x"));
    EXPECT_EQ(text(x, DecodedTreeModel::Type), QStringLiteral("str"));
    EXPECT_EQ(text(x, DecodedTreeModel::Bytes), QStringLiteral("8\u20139"));
    EXPECT_EQ(x.data(DecodedTreeModel::PathRole).toString(), QStringLiteral("b.[1]"));
    EXPECT_EQ(x.parent(), b);
    EXPECT_EQ(b.parent(), top);
    EXPECT_EQ(text(model.index(2, 0, top), DecodedTreeModel::Value), QStringLiteral("true"));
    model.setTree(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

// R47: what would hide or turn text around is a symbol; what is copied is exact.
TEST(DecodedTreeModel, R47_InvisibleCharactersAreShown)
{
    DecodedTreeModel model;
    model.setTree(tree("a561e280ae62")); // a, U+202E, b
    EXPECT_EQ(text(model.index(0, 0), DecodedTreeModel::Value), QStringLiteral("a⟨U+202E⟩b"));
    EXPECT_EQ(model.index(0, 0).data(DecodedTreeModel::RawRole).toString(), QStringLiteral("a\u202eb"));
}
