// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader filters, and what it follows.
#include "tests/client/RecordReaderTest.h"

TEST_F(RecordReaderTest, AFilterIsSearchedBackwardUntilTheLimit)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 12'000, 1'000'000 + p);
    RecordRequest r = request({SeekTo::Newest}, 3);
    r.filter = filterOf("value-77");
    read(r);
    EXPECT_EQ(names(), (Names {"2:7799", "1:7799", "0:7799"}));
    r.filter = filterOf("value-3"); // the last such: 3999
    r.limit = 1;
    read(r);
    EXPECT_EQ(names(), (Names {"2:3999"}));
    EXPECT_EQ(reader->progress().state, ScanState::LimitReached);
    r.filter = filterOf("nowhere");
    read(r);
    EXPECT_TRUE(records.empty());
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(reader->progress().scanned, 36'000) << "no match is said only after all was looked at";
    EXPECT_EQ(reader->progress().records, 36'000);
}

TEST_F(RecordReaderTest, FilterLooksIntoKeysValuesAndHeaders)
{
    Writer writer(cluster.bootstrap());
    writer.add("orders", 0, 1, "needle", "x");
    writer.add("orders", 0, 2, {}, "a needle in hay");
    writer.add("orders", 0, 3, {}, "x", {{"h", "1"}, {"h", "needle"}});
    writer.add("orders", 0, 4, {}, "x", {{"needle", {}}});
    writer.add("orders", 0, 5, "needl", "e");
    writer.flush();
    RecordRequest r = request({SeekTo::Oldest}, 100);
    r.filter = filterOf("needle");
    read(r);
    EXPECT_EQ(names(), (Names {"0:0", "0:1", "0:2", "0:3"}));
    r.filter = filterOf("key contains \"needle\" or value contains \"needle\"");
    read(r);
    EXPECT_EQ(names(), (Names {"0:0", "0:1"}));
    r.filter = filterOf("needle");
    r.limit = 2;
    read(r);
    EXPECT_EQ(names(), (Names {"0:0", "0:1"}));
    EXPECT_EQ(reader->progress().state, ScanState::LimitReached);
}

TEST_F(RecordReaderTest, FilterExpressionsDecideOverTheBytes)
{
    Writer writer(cluster.bootstrap());
    writer.add("orders", 0, 1'000, "a", R"({"id":9007199254740993,"total":100.5})");
    writer.add("orders", 0, 2'000, "b", R"({"id":9007199254740992,"total":99})", {{"source", "shop"}});
    writer.add("orders", 0, 3'000, "c", {});
    writer.add("orders", 1, 4'000, "d", "plain");
    writer.flush();
    const auto found = [&](const char* line) {
        RecordRequest r = request({SeekTo::Oldest}, 100);
        r.filter = filterOf(line);
        read(r);
        return names();
    };
    EXPECT_EQ(found("$.id = 9007199254740993"), (Names {"0:0"}));
    EXPECT_EQ(found("$.total > 99 or partition = 1"), (Names {"0:0", "1:0"}));
    EXPECT_EQ(found("tombstone"), (Names {"0:2"}));
    EXPECT_EQ(found("header \"source\" = \"shop\" and time < 2500"), (Names {"0:1"}));
    EXPECT_EQ(found("not value contains \"id\""), (Names {"0:2", "1:0"}));
    EXPECT_EQ(reader->progress().scanned, 4);
    EXPECT_EQ(reader->progress().partitions[0].matched, 1);
    EXPECT_EQ(reader->progress().partitions[1].matched, 1);
    EXPECT_EQ(reader->progress().partitions[0].records, 3);
}

// R52: what the filter cannot decide about is where it stops, and never a "no".
TEST_F(RecordReaderTest, R52_AFilterThatFailsStopsTheScanAndKeepsWhatWasFound)
{
    struct Failing final : RecordMatcher
    {
        Match match(const RecordFields& fields, HeaderSource&, QString& problem) const override
        {
            if (fields.value == "value-50")
                problem = QStringLiteral("the expression takes too long");
            return fields.value == "value-50" ? Match::Error : fields.offset % 10 == 0 ? Match::Yes : Match::No;
        }
    };
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 1, 100, 1'000'000);
    RecordRequest r = request({SeekTo::Oldest}, 100);
    r.filter = {QStringLiteral("failing"), std::make_shared<Failing>()};
    const ScanProgress& forward = read(r);
    EXPECT_EQ(forward.state, ScanState::FilterFailed);
    ASSERT_TRUE(forward.error);
    EXPECT_EQ(forward.error->message, QStringLiteral("The filter failed at partition 1, offset 50: the expression takes too long"));
    EXPECT_EQ(names(), (Names {"1:0", "1:10", "1:20", "1:30", "1:40"}));
    ASSERT_EQ(notices.size(), 1u);
    EXPECT_EQ(notices[0].offset, 50);
    EXPECT_EQ(forward.partitions[1].scanned, 50);
    EXPECT_EQ(forward.partitions[1].matched, 5);
    r.seek = {SeekTo::Newest};
    EXPECT_EQ(read(r).state, ScanState::FilterFailed);
    EXPECT_EQ(notices.size(), 1u);
}

TEST_F(RecordReaderTest, FollowsPausesAndStops)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 20, 1'000);
    writer.fill("orders", 1, 20, 1'001);
    open();
    RecordRequest r = request({SeekTo::Newest}, 4);
    r.live = true;
    begin(r);
    ASSERT_TRUE(awaitRecords(4));
    EXPECT_EQ(names(), (Names {"0:18", "1:18", "0:19", "1:19"})) << "the oldest on top: new ones come below";
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().state == ScanState::Following; }, 10'000));
    writer.fill("orders", 2, 5, 9'000);
    ASSERT_TRUE(awaitRecords(9));
    EXPECT_EQ(names().back(), "2:4");

    reader->setPaused(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().paused; }, 5'000));
    writer.fill("orders", 2, 5, 9'000);
    QTest::qWait(300);
    EXPECT_EQ(records.size(), 9u);
    reader->setPaused(false);
    ASSERT_TRUE(awaitRecords(14)) << "nothing is lost by pausing";
    EXPECT_TRUE(reader->isRunning());

    QElapsedTimer timer;
    timer.start();
    reader->stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 5'000));
    EXPECT_LE(timer.elapsed(), 300);
    EXPECT_EQ(reader->progress().state, ScanState::Stopped);
}

TEST_F(RecordReaderTest, AGapBetweenTheLimitAndWhatFollowsIsSaid)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 20, 1'000);
    writer.fill("orders", 1, 3, 1'001);
    for (const qint64 limit : {4, 5'000}) {
        open();
        RecordRequest r = request({SeekTo::Oldest}, limit);
        r.live = true;
        begin(r);
        ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().state == ScanState::Following; }, 10'000));
        const auto noticeOf
            = [&](int partition) { return std::any_of(notices.begin(), notices.end(), [&](const Record& n) { return n.partition == partition; }); };
        if (limit == 4) {
            EXPECT_TRUE(QTest::qWaitFor([&] { return noticeOf(0); }, 5'000)) << "20 there, 4 wanted in all";
        } else {
            ASSERT_TRUE(awaitRecords(23));
            EXPECT_TRUE(notices.empty()) << "everything is shown";
        }
        reader->stop();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 5'000));
    }
}

TEST_F(RecordReaderTest, AFollowedFilterShowsHitsOnly)
{
    open();
    RecordRequest r = request({SeekTo::Newest}, 4);
    r.live = true;
    r.filter = filterOf("value-3");
    begin(r);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().state == ScanState::Following; }, 10'000));
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 2, 35, 9'000);
    ASSERT_TRUE(awaitRecords(6)); // 3, 30 … 34
    QTest::qWait(200);
    EXPECT_EQ(records.size(), 6u);
    EXPECT_TRUE(QTest::qWaitFor([&] { return reader->progress().records == 35; }, 5'000));
}

// Headers that end in the middle are shown as far as they go, and said so; a filter that asks for them cannot decide.
TEST_F(RecordReaderTest, R46_BrokenHeadersAreSaidAndNotJudged)
{
    Writer writer(cluster.bootstrap());
    writer.add("orders", 0, 1'000, "first", "v", {{"a", "1"}});
    writer.flush();
    appendBrokenHeaders(cluster.bootstrap(), "orders");
    writer.add("orders", 0, 2'000, "last", "v", {{"b", "2"}});
    writer.flush();
    RecordRequest r = request({SeekTo::Oldest}, 100);
    read(r);
    ASSERT_EQ(records.size(), 3u) << (notices.empty() ? "" : notices[0].value.toStdString()) << int(reader->progress().state);
    ASSERT_EQ(records[1].key, "k");
    ASSERT_EQ(records[1].headers.size(), 1u);
    EXPECT_EQ(records[1].headers[0].name, "a");
    ASSERT_EQ(notices.size(), 1u);
    EXPECT_EQ(notices[0].offset, 1);
    r.filter = filterOf("header \"b\" = \"2\"");
    read(r);
    EXPECT_EQ(reader->progress().state, ScanState::FilterFailed) << "no would be a guess";
    ASSERT_TRUE(reader->progress().error);
    EXPECT_TRUE(reader->progress().error->message.contains(QLatin1String("offset 1"))) << reader->progress().error->message.toStdString();
    r.filter = filterOf("key = \"last\"");
    read(r);
    EXPECT_EQ(reader->progress().state, ScanState::Complete) << "it does not ask for them";
    EXPECT_EQ(records.size(), 1u);
}

// A cluster that others need is not read as fast as it goes. Stopping does not wait for it.
TEST_F(RecordReaderTest, NoFasterThanAllowed)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        for (int i = 0; i < 20; ++i)
            writer.add("orders", p, 1'000 + i, "k", QByteArray(20'000, 'x'));
    writer.flush();
    RecordRequest r = request({SeekTo::Oldest}, 1'000);
    read(r); // connected
    const auto free = reader->progress().elapsed;
    r.maxRate = 600'000;
    read(r);
    EXPECT_EQ(records.size(), 60u);
    EXPECT_GE(reader->progress().elapsed.count(), 1'800) << "1.2 MB at 0.6 MB a second; free: " << free.count() << " ms";
    r.maxRate = 1'000;
    begin(r);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().records > 0; }, 20'000));
    reader->stop();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 5'000));
    // a round may have brought them all
    EXPECT_EQ(reader->progress().state, reader->progress().records < 60 ? ScanState::Stopped : ScanState::Complete);
}
