// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of messages as columns of the messages table.
#include "kafka/serde/RecordExport.h"
#include "models/RecordModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using kafka::filter::PinnedField;
using kafka::masking::MaskState;
using models::RecordModel;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QString Orders = QStringLiteral("orders");
constexpr int First = RecordModel::ColumnCount;

PinnedField fieldOf(const char* text) { return PinnedField::parse(QString::fromUtf8(text)).value(); }

std::vector<PinnedField> fields(std::initializer_list<const char*> texts)
{
    std::vector<PinnedField> all;
    for (const char* text : texts)
        all.push_back(fieldOf(text));
    return all;
}

kafka::RecordBatchPtr batchOf(const std::vector<QByteArray>& values, int from = 0)
{
    kafka::RecordBatchBuilder builder;
    for (const QByteArray& value : values)
        builder.add(Orders, {0, from++, -1, kafka::TimestampType::None, R"({"id":"k"})", value, {}});
    return builder.take();
}

class PinnedColumnsTest : public ::testing::Test
{
protected:
    QString text(int row, int column = First) const { return model.index(row, column).data().toString(); }
    bool isWord(int row, int column = First) const { return model.index(row, column).data(RecordModel::NullRole).toBool(); }
    QVariant exact(int row, int column = First) const { return model.index(row, column).data(RecordModel::ExactRole); }
    int mask(int row, int column = First) const { return model.index(row, column).data(RecordModel::MaskRole).toInt(); }
    QStringList titles() const
    {
        QStringList all;
        for (int column = First; column < model.columnCount(); ++column)
            all << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return all;
    }
    QString column(int at = First) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << text(row, at);
        return all.join(QLatin1Char(' '));
    }
    void sort(int at, Qt::SortOrder order)
    {
        model.sort(at, order);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }, 10'000));
    }
    void setMasker(const char* path)
    {
        kafka::MaskRule rule;
        rule.name = QStringLiteral("rule");
        rule.where = QString::fromUtf8(path);
        rule.keepLast = 0;
        model.setMasker(std::make_shared<kafka::masking::Masker>(std::vector {rule}, QByteArray("secret")));
    }

    RecordModel model;
    QAbstractItemModelTester tester {&model, Fatal};
};

} // namespace

TEST_F(PinnedColumnsTest, ComeAndGoWithoutTouchingTheOthers)
{
    model.append({batchOf({R"({"a":1,"b":"x"})", R"({"a":2.50})"})});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setPinned(fields({"$.a", "key $.id"}));
    EXPECT_EQ(titles(), (QStringList {QStringLiteral("$.a"), QStringLiteral("key $.id")}));
    EXPECT_EQ(column(), QStringLiteral("1 2.50"));
    EXPECT_EQ(column(First + 1), QStringLiteral("k k"));
    EXPECT_EQ(text(0, RecordModel::Offset), QStringLiteral("0"));
    model.setPinned(fields({"$.b", "$.a"}));
    EXPECT_EQ(titles(), (QStringList {QStringLiteral("$.a"), QStringLiteral("$.b")})) << "what was there stays where it is";
    EXPECT_EQ(column(), QStringLiteral("1 2.50"));
    ASSERT_NE(model.pinnedAt(First), nullptr);
    EXPECT_EQ(model.pinnedAt(First)->toString(), QStringLiteral("$.a"));
    EXPECT_EQ(model.pinnedAt(First - 1), nullptr);
    EXPECT_EQ(model.pinnedAt(First + 2), nullptr);
    model.append({batchOf({R"({"a":3})"}, 2)});
    EXPECT_EQ(column(), QStringLiteral("1 2.50 3"));
    model.setPinned(fields({"$.a", "$.a"}));
    EXPECT_EQ(model.pinned().size(), 1u);
    std::vector<PinnedField> many;
    for (int i = 1; i < 100; ++i)
        many.push_back({kafka::serde::Part::Value, {}, i});
    model.setPinned(many);
    EXPECT_EQ(model.pinned().size(), size_t(RecordModel::MostPinned));
    model.retranslate();
    model.clear();
    model.setPinned({});
    EXPECT_EQ(model.columnCount(), RecordModel::ColumnCount);
    EXPECT_EQ(resets.size(), 1) << "clear() alone";
}

TEST_F(PinnedColumnsTest, NullMissingEmptyAndTextAreToldApart)
{
    model.append({batchOf({R"({"a":null})", R"({"b":1})", R"({"a":""})", "{\"a\":\"(null)\"}", "no json", R"({"a":"x\u202ey\n"})", QByteArray()})});
    kafka::RecordBatchBuilder notice;
    notice.addNotice(Orders, 0, 9, QStringLiteral("{\"a\":1}"));
    model.append({notice.take()});
    model.setPinned(fields({"$.a"}));
    EXPECT_EQ(text(0), QStringLiteral("(null)"));
    EXPECT_EQ(text(1), models::unknownText());
    EXPECT_EQ(text(2), QStringLiteral("(empty)"));
    EXPECT_EQ(text(3), QStringLiteral("(null)"));
    EXPECT_EQ(text(4), models::unknownText());
    EXPECT_EQ(text(5), QStringLiteral("x⟨U+202E⟩y␊"));
    EXPECT_EQ(text(6), models::unknownText());
    EXPECT_EQ(text(7), QString()) << "a notice has no fields";
    for (const int row : {0, 1, 2, 4, 6})
        EXPECT_TRUE(isWord(row)) << row;
    for (const int row : {3, 5, 7})
        EXPECT_FALSE(isWord(row)) << row;
    EXPECT_EQ(exact(0).toString(), QStringLiteral("null"));
    EXPECT_FALSE(exact(1).isValid()) << "nothing is copied of nothing";
    EXPECT_TRUE(exact(2).isValid());
    EXPECT_EQ(exact(2).toString(), QString());
    EXPECT_EQ(exact(5).toString(), QStringLiteral("x\u202ey\n"));
    EXPECT_EQ(model.index(1, First).data(Qt::ToolTipRole).toString(), QStringLiteral("The message has no such field"));
    EXPECT_EQ(model.index(1, First).data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("The message has no such field"));
    EXPECT_NE(model.index(4, First).data(Qt::ToolTipRole).toString(), model.index(1, First).data(Qt::ToolTipRole).toString());
}

TEST_F(PinnedColumnsTest, OrderIsExactAndMissingComesLastEitherWay)
{
    model.append({batchOf({R"({"a":9007199254740993})", "{}", R"({"a":9007199254740992})", R"({"a":"9"})", R"({"a":0.10})", R"({"a":0.1})",
                           R"({"a":-1})", "x", R"({"a":null})"})});
    model.setPinned(fields({"$.b", "$.a"}));
    sort(First + 1, Qt::AscendingOrder);
    EXPECT_EQ(column(First + 1), QStringLiteral("(null) -1 0.10 0.1 9007199254740992 9007199254740993 9 — —"));
    sort(First + 1, Qt::DescendingOrder);
    EXPECT_EQ(column(First + 1), QStringLiteral("9 9007199254740993 9007199254740992 0.10 0.1 -1 (null) — —"));
    model.append({batchOf({R"({"a":5})"}, 9)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return text(3, First + 1) == QLatin1String("5"); }, 10'000)) << "what came later is ordered, too";
    model.setPinned(fields({"$.a"})); // another column than before
    EXPECT_EQ(text(0), QStringLiteral("9"));
    model.setPinned({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }, 10'000));
    EXPECT_EQ(text(0, RecordModel::Offset), QStringLiteral("0")) << "the order goes with its column";
    EXPECT_EQ(text(1, RecordModel::Offset), QStringLiteral("1"));
}

// The rules of masking hold for a part of a message as for all of it: in cells, in copies, and in the order.
TEST_F(PinnedColumnsTest, WhatIsMaskedIsNotSeen)
{
    model.append({batchOf({R"({"phone":"010-3333","name":"B"})", R"({"phone":"010-1111","name":"A"})", R"({"phone":"010-2222","name":"C"})"})});
    model.setPinned(fields({"$.phone", "$.name", "$"}));
    EXPECT_EQ(text(0), QStringLiteral("010-3333"));
    setMasker("phone");
    for (int row = 0; row < 3; ++row) {
        EXPECT_FALSE(text(row).contains(QLatin1String("010"))) << row;
        EXPECT_FALSE(exact(row).toString().contains(QLatin1String("010"))) << row;
        EXPECT_FALSE(text(row, First + 2).contains(QLatin1String("010"))) << row;
        EXPECT_EQ(mask(row), int(MaskState::Masked));
        EXPECT_EQ(mask(row, First + 1), int(MaskState::Clean)) << "the field beside it is as it was sent";
        EXPECT_EQ(model.index(row, First).data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("masked"));
    }
    EXPECT_EQ(column(First + 1), QStringLiteral("B A C"));
    sort(First, Qt::AscendingOrder);
    EXPECT_EQ(column(First + 1), QStringLiteral("B A C")) << "an order by what was read would tell which number is the smaller";
    model.setMasker(nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }, 10'000));
    EXPECT_EQ(column(), QStringLiteral("010-1111 010-2222 010-3333"));
}

TEST_F(PinnedColumnsTest, OfLargeMaskedOnesNothingSlipsThrough)
{
    const QByteArray filler(300'000, 'x');
    model.append({batchOf({R"({"phone":"010-3333","s":")" + filler + R"(","name":"B"})", QByteArray("\x00\x01\x02\xff\xfe\xfd|010-3333|12", 18)})});
    model.setPinned(fields({"$.phone", "$.name", "column 2"}));
    setMasker("phone");
    EXPECT_FALSE(text(0).contains(QLatin1String("010")));
    EXPECT_EQ(text(0, First + 1), QStringLiteral("(not in the first 64 kB)"));
    EXPECT_EQ(exact(0, First + 1).toString(), QStringLiteral("B")) << "copies look at all";
    EXPECT_FALSE(exact(0).toString().contains(QLatin1String("010")));
    EXPECT_EQ(text(1, First + 2), QStringLiteral("(hidden)"));
    EXPECT_EQ(mask(1, First + 2), int(MaskState::Hidden));
    EXPECT_FALSE(exact(1, First + 2).isValid());
}

// Megabytes would be unpacked and masked for each row that is painted.
TEST_F(PinnedColumnsTest, OfWhatIsPackedNothingIsUnpackedForAMaskedCell)
{
    QByteArray fill;
    for (quint32 i = 1; fill.size() < (64 << 10); i = i * 1664525 + 1013904223) // does not pack well
        fill += QByteArray::number(i, 36) + 'x';
    kafka::serde::Packer packer(kafka::serde::FilePacking::Gzip);
    QByteArray packed;
    ASSERT_TRUE(packer.put(packed, R"({"phone":"010-3333","name":"B","s":")" + fill + "\"}", kafka::serde::Packer::Then::End));
    ASSERT_LT(packed.size(), 64 << 10);
    model.append({batchOf({packed, R"({"name":"C"})"})});
    model.setPinned(fields({"$.name"}));
    EXPECT_EQ(column(), QStringLiteral("B C"));
    setMasker("phone");
    EXPECT_EQ(column(), QStringLiteral("(hidden) C"));
    sort(First, Qt::AscendingOrder);
    EXPECT_EQ(column(), QStringLiteral("C (hidden)")) << "cells and their order agree";
    EXPECT_EQ(exact(1).toString(), QStringLiteral("B")) << "a copy has it";
}

TEST_F(PinnedColumnsTest, TheTopicsCharsetAndDecoderHold)
{
    model.append({batchOf({QByteArray::fromHex("7b2261223a22c8abb1e6b5bf227d"), "eyJhIjo0Mn0="})});
    model.setPinned(fields({"$.a"}));
    EXPECT_EQ(column(), QStringLiteral("홍길동 —"));
    sort(First, Qt::AscendingOrder);
    model.setReading(Orders, {{}, {}, QStringLiteral("base64"), {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }, 10'000));
    EXPECT_TRUE(column().startsWith(QLatin1String("42"))) << column().toStdString();
    setMasker("phone");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }, 10'000));
    EXPECT_FALSE(column().contains(QLatin1String("42"))) << "the rules have not seen what a decoder makes of the bytes";
}

// A screen of the largest values costs no more than their beginnings.
TEST_F(PinnedColumnsTest, LargeMessagesAreReadByTheirBeginningOnly)
{
    QByteArray large = R"({"a":1,"s":")" + QByteArray(64 << 20, 'x') + R"(","z":2})";
    model.append({batchOf({large, large})});
    large.clear();
    model.setPinned(fields({"$.a", "$.z", "$.s"}));
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(column(), QStringLiteral("1 1"));
    EXPECT_EQ(column(First + 1), QStringLiteral("(not in the first 64 kB) (not in the first 64 kB)"));
    EXPECT_EQ(text(0, First + 2).size(), 301);
    const qint64 beginnings = timer.nsecsElapsed();
    timer.restart();
    EXPECT_EQ(exact(0, First + 1).toString(), QStringLiteral("2"));
    EXPECT_LT(beginnings, timer.nsecsElapsed()) << "six beginnings against one message in full";
    EXPECT_FALSE(model.index(0, First + 1).data(Qt::ToolTipRole).toString().isEmpty());
}
