// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonTreeModel.h"
#include "kafka/serde/JsonText.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include <gtest/gtest.h>

using models::JsonTreeModel;

namespace {

// The tester is made after setJson: Qt 6.4's fetches rows while it still counts the reset as under way.
QModelIndex open(JsonTreeModel& model, const QModelIndex& index)
{
    if (model.canFetchMore(index))
        model.fetchMore(index);
    return index;
}

QString name(const QModelIndex& i) { return i.siblingAtColumn(JsonTreeModel::Name).data().toString(); }
QString value(const QModelIndex& i) { return i.siblingAtColumn(JsonTreeModel::Value).data().toString(); }
QString path(const QModelIndex& i) { return i.data(JsonTreeModel::PathRole).toString(); }

} // namespace

// R48: number text, key order and duplicate keys are shown as they are.
TEST(JsonTreeModel, R48_KeepsNumbersOrderDuplicates)
{
    const QByteArray json = R"( {"z":12345678901234567890,"a":1.10,"z":"null","s":"한\u200b\n","l":[1,{"b c":null}],"e":{}} )";
    JsonTreeModel model;
    model.setJson(json, {});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.rowCount(), 1);
    const QModelIndex top = open(model, model.index(0, 0));
    ASSERT_EQ(model.rowCount(top), 6);
    const auto at = [&](int row) { return model.index(row, 0, top); };
    EXPECT_EQ(name(at(0)), QStringLiteral("z"));
    EXPECT_EQ(value(at(0)), QStringLiteral("12345678901234567890"));
    EXPECT_EQ(value(at(1)), QStringLiteral("1.10"));
    EXPECT_EQ(name(at(2)), QStringLiteral("z"));
    EXPECT_EQ(value(at(2)), QStringLiteral("\"null\"")) << "a text differs from the word";
    EXPECT_EQ(value(at(3)), QStringLiteral("\"한⟨U+200B⟩␊\""));
    EXPECT_EQ(value(at(4)), QStringLiteral("[1,{\"b c\":null}]"));
    EXPECT_TRUE(model.hasChildren(at(4)));
    EXPECT_FALSE(model.hasChildren(at(5)));
    const QModelIndex list = open(model, at(4));
    EXPECT_EQ(name(model.index(1, 0, list)), QStringLiteral("[1]"));
    const QModelIndex inner = model.index(0, 0, open(model, model.index(1, 0, list)));
    EXPECT_EQ(value(inner), QStringLiteral("null"));
    EXPECT_EQ(path(inner), QStringLiteral("$.l[1][\"b c\"]"));
    EXPECT_EQ(path(at(0)), QStringLiteral("$.z"));
    EXPECT_EQ(at(4).data(JsonTreeModel::RawRole).toString(), QStringLiteral("[1,{\"b c\":null}]"));
    EXPECT_EQ(inner.parent().parent(), at(4));
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(JsonTreeModel, ScalarsAlone)
{
    JsonTreeModel model;
    const QByteArray json = " 1e400 ";
    model.setJson(json, {});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(value(model.index(0, 0)), QStringLiteral("1e400"));
    EXPECT_EQ(path(model.index(0, 0)), QStringLiteral("$"));
}

TEST(JsonTreeModel, LongListsComeInParts)
{
    const QByteArray json = "[" + QByteArray("7,").repeated(JsonTreeModel::Chunk * 2) + "8]";
    JsonTreeModel model;
    model.setJson(json, {});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex top = open(model, model.index(0, 0));
    ASSERT_EQ(model.rowCount(top), JsonTreeModel::Chunk + 1);
    model.readMore(model.index(0, 0, top)); // no such row: nothing happens
    for (int round = 1; round <= 2; ++round) {
        const QModelIndex more = model.index(model.rowCount(top) - 1, 0, top);
        ASSERT_TRUE(model.isMore(more));
        model.readMore(more);
    }
    ASSERT_EQ(model.rowCount(top), JsonTreeModel::Chunk * 2 + 1);
    const QModelIndex last = model.index(JsonTreeModel::Chunk * 2, 0, top);
    EXPECT_FALSE(model.isMore(last));
    EXPECT_EQ(value(last), QStringLiteral("8"));
    EXPECT_EQ(name(last), QStringLiteral("[%1]").arg(JsonTreeModel::Chunk * 2));
}

// R48: as deep as the lexer goes, without recursion that could run out of stack; and a 10 MB line opens at once.
TEST(JsonTreeModel, R48_DeepAndHuge)
{
    const int depth = kafka::serde::JsonLexer::MaxDepth;
    const QByteArray deep = QByteArray(depth, '[') + QByteArray(depth, ']');
    JsonTreeModel model;
    model.setJson(deep, {});
    QModelIndex at = model.index(0, 0);
    int levels = 1;
    while (model.hasChildren(at)) {
        at = model.index(0, 0, open(model, at));
        ++levels;
    }
    EXPECT_EQ(levels, depth);
    EXPECT_EQ(path(at).count(QLatin1Char('[')), depth - 1);

    QByteArray huge = "{\"rows\":[";
    while (huge.size() < (10 << 20))
        huge += "{\"id\":12345678901234567,\"name\":\"some text of a row\",\"tags\":[\"a\",\"b\"]},";
    huge += "null]}";
    QElapsedTimer timer;
    timer.start();
    model.setJson(huge, {});
    const QModelIndex rows = model.index(0, 0, open(model, model.index(0, 0)));
    (void)value(rows);
    open(model, rows);
    EXPECT_EQ(model.rowCount(rows), JsonTreeModel::Chunk + 1);
    const qint64 tree = timer.elapsed();
    timer.start();
    int n = 0;
    for (const char c : huge)
        n += c == '"';
    EXPECT_GT(n, 1000);
    // One pass over the bytes finds where "rows" ends: some times a trivial pass, not more (debug builds included).
    EXPECT_LT(tree, timer.elapsed() * 40 + 50);
}
