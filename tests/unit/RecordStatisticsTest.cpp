// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/RecordStatistics.h"
#include "kafka/analysis/XxHash.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace kafka;

namespace {

constexpr qint64 Day0 = 1'773'446'400'000; // 2026-03-14 00:00 UTC, a Saturday
constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

RecordFields record(qint32 partition, qint64 offset, qint64 ms, QByteArrayView key, QByteArrayView value)
{
    RecordFields r;
    r.partition = partition;
    r.offset = offset;
    r.timestamp = ms;
    r.timestampType = TimestampType::CreateTime;
    r.key = key;
    r.value = value;
    return r;
}

qint64 sum(const std::vector<qint64>& counts) { return std::accumulate(counts.begin(), counts.end(), qint64(0)); }

} // namespace

// As xxhsum says.
TEST(XxHash, KnownValues)
{
    QByteArray ascending;
    for (int i = 0; i < 100; ++i)
        ascending.append(char(i));
    EXPECT_EQ(xxHash64({}), 0xef46db3751d8e999u);
    EXPECT_EQ(xxHash64("a"), 0xd24ec4f1a98c6e5bu);
    EXPECT_EQ(xxHash64("abc"), 0x44bc2cf5ad770999u);
    EXPECT_EQ(xxHash64("Nobody inspects the spammish repetition"), 0xfbcea83c8a378bf1u);
    EXPECT_EQ(xxHash64(QByteArray(7, '\xff')), 0xeb124fc5c6fc0e7au);
    EXPECT_EQ(xxHash64(ascending.left(32)), 0xcbf59c5116ff32b4u);
    EXPECT_EQ(xxHash64(ascending), 0x6ac1e58032166597u);
}

TEST(HyperLogLog, EstimatesWithinItsError)
{
    EXPECT_EQ(HyperLogLog().estimate(), 0);
    for (const int count : {1, 10, 1000, 20'000, 1'000'000}) {
        HyperLogLog one;
        HyperLogLog odd;
        HyperLogLog even;
        for (int i = 0; i < count; ++i) {
            const QByteArray key = "customer-" + QByteArray::number(i);
            one.add(xxHash64(key));
            one.add(xxHash64(key)); // twice is once
            (i % 2 ? odd : even).add(xxHash64(key));
        }
        const double error = std::abs(double(one.estimate() - count)) / count;
        EXPECT_LE(error, count <= 10 ? 0.0 : 2.5 * HyperLogLog::StandardError) << count << " told as " << one.estimate();
        odd.merge(even);
        EXPECT_EQ(odd.estimate(), one.estimate()) << "of halves";
    }
    EXPECT_NEAR(HyperLogLog::StandardError, 0.0081, 0.0001);
}

// Over many sets the mean square error is what is stated: a bad hash or a bad estimator shows here.
TEST(HyperLogLog, StandardErrorIsTheOneStated)
{
    for (const int count : {5'000, 40'000, 200'000}) {
        constexpr int sets = 20;
        double squares = 0;
        for (int set = 0; set < sets; ++set) {
            HyperLogLog sketch;
            for (qint64 i = 0; i < count; ++i) {
                const qint64 key = qint64(set) << 40 | i; // differs in few bits
                sketch.add(xxHash64(QByteArrayView(reinterpret_cast<const char*>(&key), sizeof key)));
            }
            const double error = double(sketch.estimate() - count) / count;
            squares += error * error;
        }
        EXPECT_LE(std::sqrt(squares / sets), 1.5 * HyperLogLog::StandardError) << count;
    }
}

TEST(SizeHistogram, PercentilesWithinTheErrorStated)
{
    std::mt19937 random(7); // NOLINT: the same in each run
    std::lognormal_distribution<double> sizes(7, 2);
    SizeHistogram histogram;
    SizeHistogram odd;
    SizeHistogram even;
    std::vector<qint64> exact;
    for (int i = 0; i < 50'000; ++i) {
        const qint64 size = std::min(qint64(sizes(random)), qint64(2) << 30);
        exact.push_back(size);
        histogram.add(size);
        (i % 2 ? odd : even).add(size);
    }
    odd.merge(even);
    std::sort(exact.begin(), exact.end());
    EXPECT_EQ(histogram.count(), 50'000);
    EXPECT_EQ(histogram.smallest(), exact.front());
    EXPECT_EQ(histogram.largest(), exact.back());
    EXPECT_EQ(histogram.sum(), sum(exact));
    for (const double share : {0.0, 0.01, 0.5, 0.9, 0.95, 0.99, 0.999, 1.0}) {
        const qint64 rank = std::clamp<qint64>(qint64(std::ceil(share * 50'000)), 1, 50'000);
        const auto expected = double(exact[size_t(rank - 1)]);
        EXPECT_NEAR(double(histogram.percentile(share)), expected, expected * SizeHistogram::LargestError) << share;
        EXPECT_EQ(odd.percentile(share), histogram.percentile(share)) << "of halves";
    }
}

TEST(SizeHistogram, SmallOnesAreExact)
{
    SizeHistogram none;
    EXPECT_EQ(none.percentile(0.5), 0);
    EXPECT_EQ(none.mean(), 0);
    for (int size = 0; size < 256; ++size) {
        SizeHistogram h;
        h.add(size);
        h.add(100'000);
        EXPECT_EQ(h.percentile(0.5), size);
        EXPECT_EQ(h.smallest(), size);
    }
    for (const qint64 size : {256, 257, 511, 512, 513, 100'000}) {
        SizeHistogram h;
        h.add(size);
        EXPECT_EQ(h.percentile(0.5), size) << "the only one is the largest, which is exact";
    }
    SizeHistogram h;
    h.merge(none);
    EXPECT_EQ(h.count(), 0);
}

TEST(TimeBuckets, StepFollowsTheRange)
{
    const struct
    {
        qint64 span;
        TimeStep step;
    } cases[] = {{0, TimeStep::Minute},      {90 * Hour, TimeStep::Minute}, {101 * Hour, TimeStep::Hour}, {249 * Day, TimeStep::Hour},
                 {251 * Day, TimeStep::Day}, {5999 * Day, TimeStep::Day},   {6001 * Day, TimeStep::Week}, {26'000 * Day, TimeStep::Week}};
    for (const auto& [span, step] : cases) {
        TimeBuckets forward;
        TimeBuckets backward;
        for (int i = 0; i <= 100; ++i) {
            forward.add(0, Day0 + span * i / 100);
            backward.add(0, Day0 + span * (100 - i) / 100);
        }
        EXPECT_EQ(forward.step(), step) << span / Hour << " h";
        EXPECT_EQ(backward.step(), step);
        for (const TimeStep shown : {TimeStep::Minute, TimeStep::Hour, TimeStep::Day, TimeStep::Week}) {
            const auto grid = forward.grid(shown);
            EXPECT_EQ(grid.step, std::max(shown, step));
            EXPECT_LE(grid.size, TimeBuckets::MaxBuckets);
            const auto counts = forward.counts(0, grid);
            EXPECT_EQ(sum(counts), 101);
            EXPECT_GT(counts.front(), 0);
            EXPECT_GT(counts.back(), 0);
            EXPECT_LE(forward.start(grid, 0), Day0);
            EXPECT_GT(forward.start(grid, grid.size), Day0 + span);
            EXPECT_EQ(backward.counts(0, backward.grid(shown)), counts);
        }
    }
}

TEST(TimeBuckets, BucketsBeginWithTheClocks)
{
    const qint64 seoul = 9 * Hour;
    TimeBuckets b(seoul);
    b.add(0, Day0 + 14 * Hour + 59 * Minute); // 23:59 there
    b.add(0, Day0 + 15 * Hour); // midnight
    b.add(1, Day0 + 15 * Hour + 1);
    const auto days = b.grid(TimeStep::Day);
    ASSERT_EQ(days.size, 2);
    EXPECT_EQ(b.start(days, 1), Day0 + 15 * Hour);
    EXPECT_EQ(b.counts(0, days), (std::vector<qint64> {1, 1}));
    EXPECT_EQ(b.counts(1, days), (std::vector<qint64> {0, 1}));
    EXPECT_EQ(b.counts(7, days), (std::vector<qint64> {0, 0})) << "a row that never was";
    const auto weeks = b.grid(TimeStep::Week);
    ASSERT_EQ(weeks.size, 1);
    EXPECT_EQ(b.start(weeks, 0), Day0 - 5 * Day - seoul) << "Monday";
}

TEST(TimeBuckets, MemoryIsBoundedHoweverManyRows)
{
    TimeBuckets b;
    for (int row = 0; row < 3000; ++row)
        for (int i = 0; i < 20; ++i)
            b.add(row, Day0 + i * 4 * Hour);
    EXPECT_EQ(b.step(), TimeStep::Hour) << "minutes would be 14 million counts";
    const auto grid = b.grid(TimeStep::Hour);
    for (const int row : {0, 1500, 2999})
        EXPECT_EQ(sum(b.counts(row, grid)), 20);
}

TEST(TimeBuckets, MergesWhatIsCoarserAndFiner)
{
    TimeBuckets fine;
    TimeBuckets coarse;
    fine.add(0, Day0);
    coarse.add(0, Day0 + Minute);
    coarse.add(0, Day0 + 300 * Day);
    TimeBuckets into = fine;
    into.merge(0, coarse, 0);
    into.merge(1, coarse, 5);
    TimeBuckets other = coarse;
    other.merge(0, fine, 0);
    for (const TimeBuckets& merged : {into, other}) {
        const auto grid = merged.grid(TimeStep::Minute);
        EXPECT_EQ(grid.step, TimeStep::Day);
        ASSERT_EQ(grid.size, 301);
        EXPECT_EQ(merged.counts(0, grid).front(), 2);
        EXPECT_EQ(merged.counts(0, grid).back(), 1);
    }
}

TEST(RecordStatistics, CountsWhatIsThereAndWhatIsNot)
{
    RecordStatistics s;
    const HeaderView headers[] = {{"name", "value"}, {"name", "x"}, {"none", {}}};
    RecordFields first = record(2, 10, Day0, "key", "value");
    first.headers = headers;
    s.add(first);
    s.add(record(2, 12, Day0 + Hour, {}, "no key"));
    s.add(record(2, 15, Day0 - Hour, "", ""));
    s.add(record(2, 16, Day0, "key", {}));
    s.add(record(2, 17, Day0, {}, {}));
    RecordFields appended = record(0, 0, Day0, "other", "v");
    appended.timestampType = TimestampType::LogAppendTime;
    s.add(appended);

    const auto all = s.partitions();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].partition, 0);
    EXPECT_EQ(all[0].appendTime, 1);
    const PartitionStatistics& p = all[1];
    EXPECT_EQ(p.partition, 2);
    EXPECT_EQ(p.records, 5);
    EXPECT_EQ(p.keyBytes, 6);
    EXPECT_EQ(p.valueBytes, 11);
    EXPECT_EQ(p.headerBytes, 4 + 5 + 4 + 1 + 4);
    EXPECT_EQ(p.headers, 3);
    EXPECT_EQ(p.withHeaders, 1);
    EXPECT_EQ(p.nullKeys, 2);
    EXPECT_EQ(p.emptyKeys, 1);
    EXPECT_EQ(p.nullValues, 2);
    EXPECT_EQ(p.tombstones, 1) << "without a key it deletes nothing";
    EXPECT_EQ(p.emptyValues, 1);
    EXPECT_EQ(p.largest, 3 + 5 + 18);
    EXPECT_EQ(p.firstOffset, 10);
    EXPECT_EQ(p.lastOffset, 17);
    EXPECT_EQ(p.withoutMessage(), 3);
    EXPECT_EQ(p.firstTime, Day0 - Hour);
    EXPECT_EQ(p.lastTime, Day0 + Hour);
    EXPECT_EQ(s.distinctKeys(), 3) << "key, other and the empty one";
    EXPECT_EQ(s.keySizes().count(), 4);
    EXPECT_EQ(s.valueSizes().count(), 4);
    EXPECT_EQ(s.recordSizes().count(), 6);
    EXPECT_EQ(s.recordSizes().smallest(), 0);

    const PartitionStatistics total = s.total();
    EXPECT_EQ(total.records, 6);
    EXPECT_EQ(total.bytes(), p.bytes() + 6);
    EXPECT_EQ(total.withoutMessage(), 0) << "offsets of several partitions have no range";
    EXPECT_EQ(s.busiest(5), (std::vector<qint32> {2, 0}));
    EXPECT_EQ(s.busiest(1), (std::vector<qint32> {2}));
}

TEST(RecordStatistics, TimesThatAreNoneStretchNothing)
{
    RecordStatistics s;
    s.add(record(0, 0, -1, "k", "v"));
    s.add(record(0, 1, 0, "k", "v"));
    s.add(record(0, 2, 1'773'446'400, "k", "v")); // seconds
    s.add(record(0, 3, 884'541'351'600'000, "k", "v")); // year 30000
    s.add(record(0, 4, Day0, "k", "v"));
    s.add(record(0, 5, TimeBuckets::Latest, "k", "v"));
    s.add(record(0, 6, std::numeric_limits<qint64>::max(), "k", "v"));
    s.add(record(0, 7, std::numeric_limits<qint64>::min(), "k", "v"));
    const PartitionStatistics total = s.total();
    EXPECT_EQ(total.noTime, 3);
    EXPECT_EQ(total.outsideTime, 4);
    EXPECT_EQ(total.firstTime, Day0);
    EXPECT_EQ(total.lastTime, Day0);
    const auto grid = s.times().grid(TimeStep::Hour);
    EXPECT_EQ(s.counts(0, grid), (std::vector<qint64> {1}));
    EXPECT_EQ(s.counts(9, grid), (std::vector<qint64> {0}));
    RecordStatistics none;
    none.add(record(0, 0, 0, {}, {}));
    EXPECT_TRUE(none.times().isEmpty());
    EXPECT_EQ(none.times().grid(TimeStep::Hour).size, 0);
    EXPECT_EQ(none.total().firstTime, -1);
}

TEST(RecordStatistics, PartsMergeToTheWhole)
{
    RecordStatistics whole;
    RecordStatistics parts[2];
    for (int i = 0; i < 5000; ++i) {
        const QByteArray key = "k" + QByteArray::number(i % 701);
        const QByteArray value(i % 1300, 'v');
        const RecordFields r = record(i % 7, i / 7, Day0 + i * Hour, i % 5 ? QByteArrayView(key) : QByteArrayView(),
                                      i % 11 ? QByteArrayView(value) : QByteArrayView());
        whole.add(r);
        parts[i < 2000].add(r);
    }
    parts[0].merge(parts[1]);
    parts[0].merge(RecordStatistics());
    EXPECT_EQ(parts[0].partitions(), whole.partitions());
    EXPECT_EQ(parts[0].total(), whole.total());
    EXPECT_EQ(parts[0].distinctKeys(), whole.distinctKeys());
    EXPECT_NEAR(double(whole.distinctKeys()), 701, 15);
    EXPECT_EQ(parts[0].valueSizes().percentile(0.9), whole.valueSizes().percentile(0.9));
    EXPECT_EQ(parts[0].busiest(7), whole.busiest(7));
    const auto grid = whole.times().grid(TimeStep::Day);
    for (int p = 0; p < 7; ++p)
        EXPECT_EQ(parts[0].counts(p, parts[0].times().grid(TimeStep::Day)), whole.counts(p, grid));
}

TEST(RecordStatistics, TakesRowsOfBatchesAndLeavesOutNotices)
{
    RecordBatchBuilder builder;
    const HeaderView header {"name", {}};
    builder.add(QStringLiteral("orders"), {1, 7, Day0, TimestampType::CreateTime, "key", {}, {&header, 1}});
    builder.addNotice(QStringLiteral("orders"), 1, 8, QStringLiteral("gone"));
    const RecordBatchPtr batch = builder.take();
    RecordStatistics s;
    for (int i = 0; i < batch->size(); ++i)
        s.add(batch->at(i));
    const PartitionStatistics total = s.total();
    EXPECT_EQ(total.records, 1);
    EXPECT_EQ(total.tombstones, 1);
    EXPECT_EQ(total.headerBytes, 4);
    EXPECT_EQ(total.lastOffset, 7);
}
