// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RecordModel.h"
#include "kafka/filter/FilterLine.h"
#include "models/Formats.h"
#include "models/RecordHeaderModel.h"
#include "tests/support/WorkerProgram.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using kafka::RecordBatchPtr;
using models::RecordModel;
using models::RecordStore;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QString Orders = QStringLiteral("orders");

// Records numbered `from`…: partition n % 3, offset n, key "k<n>", value "value-<n>", times falling with n.
RecordBatchPtr batch(int from, int count)
{
    kafka::RecordBatchBuilder builder;
    for (int n = from; n < from + count; ++n) {
        const QByteArray key = "k" + QByteArray::number(n);
        const QByteArray value = "value-" + QByteArray::number(n);
        builder.add(Orders, {n % 3, n, 1'000'000 - n, kafka::TimestampType::CreateTime, key, value, {}});
    }
    return builder.take();
}

// Values of 100 kB.
RecordBatchPtr largeBatch(int from, int count)
{
    kafka::RecordBatchBuilder builder;
    const QByteArray value(100'000, 'x');
    for (int n = from; n < from + count; ++n)
        builder.add(Orders, {0, n, 1, kafka::TimestampType::CreateTime, "k", value, {}});
    return builder.take();
}

kafka::RecordFilter filterOf(const char* line) { return kafka::filter::recordFilter(QString::fromUtf8(line)).value(); }

QString text(const RecordModel& model, int row, int column) { return model.index(row, column).data().toString(); }

std::vector<qint64> offsets(const RecordModel& model)
{
    std::vector<qint64> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.push_back(model.record(row).offset());
    return all;
}

void awaitSelection(RecordModel& model)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }, 10'000));
}

} // namespace

TEST(RecordStore, FindsByNumberAndDropsFromTheFront)
{
    RecordStore store;
    store.append(nullptr);
    for (int i = 0; i < 10; ++i)
        store.append(batch(i * 100, 100));
    EXPECT_EQ(store.size(), 1000);
    for (const int n : {0, 99, 100, 555, 999, 3})
        EXPECT_EQ(store.at(n).offset(), n);
    EXPECT_TRUE(store.at(1000).isNull());
    EXPECT_EQ(store.batchesFrom(250).size(), 8u);
    EXPECT_EQ(store.batchesFrom(250).front().first, 200);

    const qint64 memory = store.memory();
    EXPECT_EQ(store.droppable(650), 300);
    store.dropFront(650);
    EXPECT_EQ(store.first(), 300);
    EXPECT_EQ(store.size(), 700);
    EXPECT_TRUE(store.at(299).isNull());
    EXPECT_EQ(store.at(300).offset(), 300);
    EXPECT_LT(store.memory(), memory);
    store.dropFront(0);
    EXPECT_EQ(store.size(), 0);
    store.append(batch(7, 1));
    EXPECT_EQ(store.at(1000).offset(), 7) << "numbers are never used twice";
}

TEST(RecordStore, LargeRecordsAreBoundedByTheirBytesToo)
{
    RecordStore store;
    for (int i = 0; i < 10; ++i)
        store.append(largeBatch(i, 1));
    const qint64 one = store.memory() / 10;
    EXPECT_EQ(store.droppable(100), 0);
    EXPECT_EQ(store.droppable(100, 4 * one), 6);
    EXPECT_EQ(store.droppable(2, 4 * one), 8) << "the stricter of both";
    EXPECT_EQ(store.droppable(100, 1), 9) << "the newest stays, whatever it takes";
    store.dropFront(100, 4 * one);
    EXPECT_EQ(store.memory(), 4 * one);
    EXPECT_EQ(store.at(6).offset(), 6);
}

TEST(RecordModel, ShowsRecords)
{
    RecordModel model;
    QAbstractItemModelTester tester(&model, Fatal);
    model.append({batch(0, 3)});
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(text(model, 1, RecordModel::Partition), QStringLiteral("1"));
    EXPECT_EQ(text(model, 1, RecordModel::Offset), QStringLiteral("1"));
    EXPECT_EQ(text(model, 1, RecordModel::Key), QStringLiteral("k1"));
    EXPECT_EQ(text(model, 1, RecordModel::Value), QStringLiteral("value-1"));
    EXPECT_EQ(text(model, 1, RecordModel::Headers), QString());
    EXPECT_EQ(model.index(1, RecordModel::Size).data(RecordModel::SortRole).toLongLong(), 9);
    EXPECT_EQ(model.index(1, RecordModel::Time).data(RecordModel::SortRole).toLongLong(), 999'999);
    model.append({batch(3, 2), nullptr, batch(5, 1)});
    EXPECT_EQ(offsets(model), (std::vector<qint64> {0, 1, 2, 3, 4, 5}));
    EXPECT_EQ(model.rowOfKey(model.index(4, 0).data(RecordModel::KeyRole)), 4);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

// R45: null, empty, and the words "null" and "(empty)" as data are told apart by word and by role.
TEST(RecordModel, R45_NullEmptyAndTombstoneAreWords)
{
    kafka::RecordBatchBuilder builder;
    builder.add(Orders, {0, 0, -1, kafka::TimestampType::None, {}, {}, {}});
    builder.add(Orders, {0, 1, -1, kafka::TimestampType::None, "", "", {}});
    builder.add(Orders, {0, 2, -1, kafka::TimestampType::None, "gone", {}, {}});
    builder.add(Orders, {0, 3, -1, kafka::TimestampType::None, "null", "(empty)", {}});
    builder.add(Orders, {0, 4, -1, kafka::TimestampType::None, QByteArrayView("\x00\xff", 2), "a\x1b[0m\xe2\x80\xae", {}});
    RecordModel model;
    QAbstractItemModelTester tester(&model, Fatal);
    model.append({builder.take()});
    const auto isWord = [&](int row, int column) { return model.index(row, column).data(RecordModel::NullRole).toBool(); };
    EXPECT_EQ(text(model, 0, RecordModel::Key), QStringLiteral("(null)"));
    EXPECT_EQ(text(model, 0, RecordModel::Value), QStringLiteral("(null)"));
    EXPECT_EQ(text(model, 1, RecordModel::Key), QStringLiteral("(empty)"));
    EXPECT_EQ(text(model, 1, RecordModel::Value), QStringLiteral("(empty)"));
    EXPECT_EQ(text(model, 2, RecordModel::Value), QStringLiteral("(null: tombstone)"));
    EXPECT_TRUE(isWord(0, RecordModel::Key) && isWord(1, RecordModel::Value) && isWord(2, RecordModel::Value));
    EXPECT_EQ(text(model, 3, RecordModel::Key), QStringLiteral("null"));
    EXPECT_EQ(text(model, 3, RecordModel::Value), QStringLiteral("(empty)"));
    EXPECT_FALSE(isWord(3, RecordModel::Key) || isWord(3, RecordModel::Value)) << "data that reads like a word is data";
    EXPECT_EQ(text(model, 4, RecordModel::Key), QStringLiteral("0x00FF"));
    EXPECT_EQ(text(model, 4, RecordModel::Value), QStringLiteral("a␛[0m⟨U+202E⟩"));
    EXPECT_EQ(text(model, 0, RecordModel::Time), models::unknownText());
    EXPECT_FALSE(model.index(0, RecordModel::Time).data(RecordModel::SortRole).isValid());
}

// R46: rows with ten thousand headers are as cheap as others; the table of headers has them all.
TEST(RecordModel, R46_ManyHeadersAreCappedInTheCellOnly)
{
    std::vector<kafka::HeaderView> headers(10'000, {"same", "v"});
    headers[1].value = {};
    headers[2].value = "";
    kafka::RecordBatchBuilder builder;
    builder.add(Orders, {0, 0, 0, kafka::TimestampType::None, {}, {}, headers});
    const RecordBatchPtr one = builder.take();
    RecordModel model;
    model.append({one});
    const QString cell = text(model, 0, RecordModel::Headers);
    EXPECT_TRUE(cell.startsWith(QStringLiteral("10,000: same=v, same=(null), same=(empty), same=v"))) << cell.toStdString();
    EXPECT_LT(cell.size(), 400);

    models::RecordHeaderModel table;
    QAbstractItemModelTester tester(&table, Fatal);
    table.setRecord(one->at(0), one);
    EXPECT_EQ(table.rowCount(), 10'000);
    EXPECT_EQ(table.index(0, models::RecordHeaderModel::Name).data().toString(), QStringLiteral("same"));
    EXPECT_EQ(table.index(1, models::RecordHeaderModel::Value).data().toString(), QStringLiteral("(null)"));
    EXPECT_EQ(table.index(2, models::RecordHeaderModel::Value).data().toString(), QStringLiteral("(empty)"));
    EXPECT_EQ(table.index(9'999, models::RecordHeaderModel::Value).data().toString(), QStringLiteral("v"));
    table.setRecord({}, {});
    EXPECT_EQ(table.rowCount(), 0);
}

// The mask of four bytes may be longer.
TEST(RecordHeaderModel, SizesAreThoseOfTheMessageItselfUnderAMask)
{
    using models::RecordHeaderModel;
    const auto with = [](QByteArrayView value) {
        const std::array headers {kafka::HeaderView {"x-secret", value}, kafka::HeaderView {"none", {}}};
        kafka::RecordBatchBuilder builder;
        builder.add(Orders, {0, 0, 0, kafka::TimestampType::None, {}, {}, headers});
        return builder.take();
    };
    const RecordBatchPtr own = with("hush");
    const RecordBatchPtr masked = with("(removed)");
    RecordHeaderModel table;
    table.setRecord(masked->at(0), masked, own->at(0));
    EXPECT_EQ(table.index(0, RecordHeaderModel::Value).data().toString(), QStringLiteral("(removed)"));
    EXPECT_EQ(table.index(0, RecordHeaderModel::Size).data().toString(), models::formats::bytes(4));
    EXPECT_EQ(table.index(0, RecordHeaderModel::Size).data(RecordHeaderModel::ExactRole).toString(), QStringLiteral("4"));
    EXPECT_EQ(table.index(0, RecordHeaderModel::Size).data(Qt::ToolTipRole).toString(), models::formats::exactBytes(4));
    table.setRecord(masked->at(0), masked);
    EXPECT_EQ(table.index(0, RecordHeaderModel::Size).data().toString(), models::formats::bytes(9));
}

TEST(RecordModel, CellsAreCutForDisplay)
{
    const QByteArray big(5 << 20, 'x');
    kafka::RecordBatchBuilder builder;
    builder.add(Orders, {0, 0, 0, kafka::TimestampType::None, big, big, {}});
    RecordModel model;
    model.append({builder.take()});
    EXPECT_LE(text(model, 0, RecordModel::Value).size(), 301);
    EXPECT_EQ(model.index(0, RecordModel::Value).data(RecordModel::ExactRole).toString().size(), big.size()) << "but never for copies";
    EXPECT_EQ(model.record(0).value().size(), big.size());
}

TEST(RecordModel, NoticesStandInTheirRow)
{
    kafka::RecordBatchBuilder builder;
    builder.addNotice(Orders, 2, 5, QStringLiteral("Offset 5 no longer exists, first is 90."));
    RecordModel model;
    QAbstractItemModelTester tester(&model, Fatal);
    model.append({builder.take()});
    EXPECT_EQ(text(model, 0, RecordModel::Partition), QStringLiteral("2"));
    EXPECT_EQ(text(model, 0, RecordModel::Value), QStringLiteral("Offset 5 no longer exists, first is 90."));
    EXPECT_EQ(text(model, 0, RecordModel::Key), QString());
    EXPECT_EQ(model.index(0, RecordModel::Value).data(RecordModel::StateRole).toInt(), int(models::State::Warn));
    model.setFilter(filterOf("nothing like it"));
    awaitSelection(model);
    EXPECT_EQ(model.rowCount(), 1) << "a notice is never filtered away";
}

TEST(RecordModel, FiltersOffThreadAndNewRowsToo)
{
    RecordModel model;
    QAbstractItemModelTester tester(&model, Fatal);
    model.append({batch(0, 500), batch(500, 500)});
    model.setFilter(filterOf("value-99"));
    EXPECT_TRUE(model.isSelecting());
    model.append({batch(1000, 1000)}); // while the first ones are being looked at
    awaitSelection(model);
    EXPECT_EQ(offsets(model), (std::vector<qint64> {99, 990, 991, 992, 993, 994, 995, 996, 997, 998, 999}));
    EXPECT_EQ(model.heldCount(), 2000);
    model.append({batch(9900, 10)});
    EXPECT_EQ(model.rowCount(), 21);
    EXPECT_EQ(model.rowOfKey(model.index(20, 0).data(RecordModel::KeyRole)), 20);
    model.setFilter({});
    awaitSelection(model);
    EXPECT_EQ(model.rowCount(), 2010);
}

// The reader has judged what it gives: doing it again would hold the window.
TEST(RecordModel, WhatHasPassedTheFilterIsNotJudgedAgain)
{
    struct Counting final : kafka::RecordMatcher
    {
        using RecordMatcher::match;
        kafka::Match match(const kafka::RecordFields&, kafka::HeaderSource&, QString&) const override
        {
            ++judged;
            return kafka::Match::Yes;
        }
        mutable std::atomic<int> judged = 0;
    };
    const auto counting = std::make_shared<Counting>();
    const kafka::RecordFilter filter {QStringLiteral("counting"), counting};
    RecordModel model;
    QAbstractItemModelTester tester(&model, Fatal);
    model.append({batch(0, 10)});
    model.clear(filter);
    model.setFilter(filter);
    model.append({batch(0, 100)});
    awaitSelection(model);
    model.append({batch(100, 100)});
    EXPECT_EQ(model.rowCount(), 200);
    model.sort(RecordModel::Offset, Qt::DescendingOrder);
    awaitSelection(model);
    EXPECT_EQ(model.record(0).offset(), 199);
    EXPECT_EQ(counting->judged, 0);
    model.setFilter(filterOf("value-19"));
    awaitSelection(model);
    EXPECT_EQ(model.rowCount(), 11);
    model.setFilter(filter); // back to what was read
    awaitSelection(model);
    EXPECT_EQ(model.rowCount(), 200);
    EXPECT_EQ(counting->judged, 0);
    model.clear();
    model.append({batch(0, 50)}); // read without it
    EXPECT_EQ(counting->judged, 50);
}

TEST(RecordModel, R52_WhatAFilterCannotDecideAboutStays)
{
    struct Undecided final : kafka::RecordMatcher
    {
        using RecordMatcher::match;
        kafka::Match match(const kafka::RecordFields& fields, kafka::HeaderSource&, QString& problem) const override
        {
            problem = QStringLiteral("too much");
            return fields.offset == 7 ? kafka::Match::Error : kafka::Match::No;
        }
    };
    RecordModel model;
    model.append({batch(0, 20)});
    model.setFilter({QStringLiteral("undecided"), std::make_shared<Undecided>()});
    awaitSelection(model);
    EXPECT_EQ(offsets(model), (std::vector<qint64> {7})) << "it was never said not to match";
}

// A script is judged in another process: rows are narrowed on the pool, those that come later some at a time.
TEST(RecordModel, ScriptsNarrowTheRowsOffTheGuiThread)
{
    tests::useBuiltWorker();
    RecordModel model;
    QAbstractItemModelTester tester(&model, Fatal);
    model.append({batch(0, 3000)});
    model.setFilter(filterOf("js: value.startsWith('value-17')"));
    awaitSelection(model);
    EXPECT_EQ(model.rowCount(), 111);
    for (int i = 0; i < 20; ++i)
        model.append({batch(17'000 + i * 50, 50)});
    EXPECT_TRUE(model.isSelecting()) << "they were not judged here";
    EXPECT_EQ(model.rowCount(), 111);
    awaitSelection(model);
    EXPECT_EQ(model.rowCount(), 1111);
    EXPECT_EQ(model.rowOfKey(model.index(1110, 0).data(RecordModel::KeyRole)), 1110);
    EXPECT_EQ(model.record(1110).offset(), 17'999);
    model.sort(RecordModel::Offset, Qt::DescendingOrder);
    awaitSelection(model);
    EXPECT_EQ(model.record(0).offset(), 17'999);
    EXPECT_TRUE(model.filterProblem().isEmpty());
    QElapsedTimer timer;
    timer.start();
    model.setFilter(filterOf("js: for (const until = Date.now() + 50; Date.now() < until;); return true")); // 200 s for all
    ASSERT_TRUE(QTest::qWaitFor([] { return tests::workersLeft() == 1; }, 10'000));
    model.setFilter(filterOf("value-1"));
    model.clear(); // leaves it behind
    EXPECT_LT(timer.elapsed(), 30'000) << "nobody waited for the script";
    EXPECT_TRUE(QTest::qWaitFor([] { return tests::workersLeft() == 0; }, 5'000));
}

TEST(RecordModel, R52_WhatAScriptCannotDecideAboutStaysAndIsSaid)
{
    tests::useBuiltWorker();
    RecordModel model;
    model.append({batch(0, 20)});
    model.setFilter(filterOf("js: if (offset === 7) throw new Error('too much'); return offset === 3"));
    awaitSelection(model);
    EXPECT_EQ(offsets(model), (std::vector<qint64> {3, 7}));
    EXPECT_TRUE(model.filterProblem().contains(QStringLiteral("offset 7: Error: too much"))) << model.filterProblem().toStdString();
    model.setFilter(filterOf("js: while (offset === 15) {} return offset < 2"));
    awaitSelection(model);
    EXPECT_EQ(offsets(model), (std::vector<qint64> {0, 1, 15, 16, 17, 18, 19})) << "what was not judged stays";
    EXPECT_TRUE(model.filterProblem().contains(QStringLiteral("offset 15: "))) << model.filterProblem().toStdString();
    model.setFilter({});
    awaitSelection(model);
    EXPECT_TRUE(model.filterProblem().isEmpty());
}

TEST(RecordModel, OnlyTheNewestSelectionIsShown)
{
    RecordModel model;
    QAbstractItemModelTester tester(&model, Fatal);
    for (int i = 0; i < 20; ++i)
        model.append({batch(i * 300, 300)});
    QSignalSpy applied(&model, &RecordModel::selectionApplied);
    model.setFilter(filterOf("value-1"));
    model.setFilter(filterOf("value-2"));
    model.setFilter(filterOf("value-3333"));
    awaitSelection(model);
    QTest::qWait(50); // answers of the older ones, were there any
    EXPECT_EQ(applied.size(), 1);
    EXPECT_EQ(offsets(model), (std::vector<qint64> {3333}));
    model.setFilter(filterOf("value-4"));
    model.clear(); // the answer to come is for rows that are gone
    QTest::qWait(50);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.isSelecting());
    model.append({batch(0, 50)});
    EXPECT_EQ(offsets(model), (std::vector<qint64> {4, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49}));
}

TEST(RecordModel, SortsByNumberAndKeepsNewRowsInOrder)
{
    RecordModel model;
    QAbstractItemModelTester tester(&model, Fatal);
    model.append({batch(0, 1200)});
    model.sort(RecordModel::Time, Qt::AscendingOrder); // times fall with the offset
    awaitSelection(model);
    EXPECT_EQ(model.record(0).offset(), 1199);
    EXPECT_EQ(model.record(1199).offset(), 0);
    model.sort(RecordModel::Partition, Qt::DescendingOrder);
    awaitSelection(model);
    EXPECT_EQ(model.record(0).offset(), 2) << "equal ones stay as they came";
    EXPECT_EQ(model.record(1).offset(), 5);
    model.sort(RecordModel::Key, Qt::DescendingOrder);
    awaitSelection(model);
    EXPECT_EQ(model.record(0).key(), "k999");
    model.sort(RecordModel::Offset, Qt::DescendingOrder);
    awaitSelection(model);
    model.append({batch(1200, 5)});
    EXPECT_EQ(model.rowCount(), 1205);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.record(0).offset() == 1204; }, 10'000));
    model.sort(-1, Qt::AscendingOrder);
    awaitSelection(model);
    EXPECT_EQ(model.record(0).offset(), 0);
}

TEST(RecordModel, KeepsItsCapacity)
{
    RecordModel model;
    QAbstractItemModelTester tester(&model, Fatal);
    model.setCapacity(1000);
    QSignalSpy dropped(&model, &RecordModel::dropped);
    for (int i = 0; i < 30; ++i)
        model.append({batch(i * 100, 100)});
    EXPECT_EQ(model.rowCount(), 1000);
    EXPECT_EQ(model.record(0).offset(), 2000);
    EXPECT_EQ(model.droppedCount(), 2000);
    EXPECT_EQ(dropped.size(), 20);
    model.setFilter(filterOf("5"));
    awaitSelection(model);
    const int shown = model.rowCount();
    model.append({batch(3000, 100)});
    EXPECT_EQ(model.heldCount(), 1000);
    EXPECT_EQ(model.rowCount(), shown);
    EXPECT_EQ(model.record(0).offset(), 2105);
    model.sort(RecordModel::Offset, Qt::DescendingOrder);
    awaitSelection(model);
    model.append({batch(3100, 100)});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting() && model.record(0).offset() == 3195; }, 10'000));
    EXPECT_EQ(model.record(model.rowCount() - 1).offset(), 2205);
}

TEST(RecordModel, R53_LargeMessagesAreHeldWithinTheBytesAndTheCountOfWhatWentIsTrue)
{
    RecordModel model;
    QAbstractItemModelTester tester(&model, Fatal);
    model.setCapacity(100'000, 1 << 20);
    for (int i = 0; i < 50; ++i)
        model.append({largeBatch(i * 2, 2)});
    EXPECT_LE(model.memory(), 1 << 20);
    EXPECT_GT(model.memory(), 1 << 19);
    EXPECT_EQ(model.heldCount() + model.droppedCount(), 100);
    EXPECT_EQ(model.rowCount(), model.heldCount());
    EXPECT_EQ(model.record(model.rowCount() - 1).offset(), 99);
    EXPECT_EQ(model.record(0).offset(), model.droppedCount());
}

// A million rows: appending must cost by the row added, not by the rows there are.
TEST(RecordModel, AMillionRowsStaySmooth)
{
    std::vector<RecordBatchPtr> batches;
    for (int i = 0; i < 200; ++i)
        batches.push_back(batch(i * 5000, 5000));
    RecordModel model;
    QElapsedTimer timer;
    std::vector<qint64> slices;
    for (int i = 0; i < 200; i += 2) {
        timer.start();
        model.append({batches[size_t(i)], batches[size_t(i + 1)]});
        for (int row = model.rowCount() - 30; row < model.rowCount(); ++row) // what a view would paint
            for (int column = 0; column < 7; ++column)
                (void)model.index(row, column).data();
        slices.push_back(timer.nsecsElapsed());
    }
    EXPECT_EQ(model.rowCount(), 1'000'000);
    const auto middle = [&](size_t from) {
        std::nth_element(slices.begin() + long(from), slices.begin() + long(from) + 12, slices.begin() + long(from) + 25);
        return slices[from + 12];
    };
    EXPECT_LT(middle(75), middle(0) * 4 + 2'000'000) << "the last quarter's appends against the first quarter's";
    // Four bytes a row while a filter is set, nothing without.
    EXPECT_LT(model.memory(), 1'000'000 * (16 + 46));
    model.setFilter(filterOf("value-999999"));
    awaitSelection(model);
    EXPECT_EQ(model.rowCount(), 1);
}
