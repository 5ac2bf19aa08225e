// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan read is kept, and judged by another filter without reading it again.
#include "tests/client/RecordReaderTest.h"
#include "tests/support/WorkerProgram.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

namespace {

class RecordReaderKeptTest : public RecordReaderTest
{
protected:
    void SetUp() override
    {
        RecordReaderTest::SetUp();
        tests::useBuiltWorker();
    }
    RecordRequest keeping(SeekTo seek, qint64 limit, const char* filter)
    {
        RecordRequest r = request(seek, limit);
        r.filter = filterOf(filter);
        r.keep = {256 << 20, 1 << 30, folder.path(), false};
        return r;
    }
    const ScanProgress& again(const char* filter, qint64 limit)
    {
        EXPECT_TRUE(reader->canFilterAgain());
        records.clear();
        notices.clear();
        reader->filterAgain(filter ? filterOf(filter) : RecordFilter(), limit);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 30'000)) << "it did not end";
        return reader->progress();
    }
    void goOn(int ms = 30'000)
    {
        reader->goOn(0);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, ms)) << "the scan did not end";
    }
    void expectNoErrors() const
    {
        for (const PartitionProgress& p : reader->progress().partitions)
            EXPECT_FALSE(p.error) << p.partition << ": " << p.error->message.toStdString();
    }
    /** Mock brokers hold no record: what is asked of Kafka from now on fails. */
    void silence()
    {
        for (int broker = 1; broker <= 3; ++broker)
            cluster.silence(broker);
    }
    Names sortedNames() const
    {
        Names all = names();
        std::sort(all.begin(), all.end());
        return all;
    }
    /** Files of the folder that are open but have no name any more. */
    int deletedFiles() const
    {
        int count = 0;
        for (const QFileInfo& one : QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System | QDir::Hidden))
            count += one.symLinkTarget().startsWith(folder.path());
        return count;
    }
    void fillUnevenly()
    {
        Writer writer(cluster.bootstrap());
        std::mt19937 random(7);
        const std::vector<Header> headers {{"trace", "t-5"}, {"empty", ""}, {"null", {}}, {"trace", "again"}};
        for (int i = 0; i < 6'000; ++i) {
            const int partition = i % 7 == 0 ? 1 : int(random() % 2) * 2; // one has fewer
            writer.add("orders", partition, 1'000'000 + i * 10 + qint64(random() % 50), i % 5 ? "k" + QByteArray::number(i) : QByteArray(),
                       i % 11 ? "value-" + QByteArray::number(i) : QByteArray(), i % 3 ? std::vector<Header>() : headers);
        }
        writer.flush();
    }

    QTemporaryDir folder;
};

bool isSame(const Record& a, const Record& b)
{
    const auto same = [](const QByteArray& x, const QByteArray& y) { return x == y && x.isNull() == y.isNull(); };
    return a.topic == b.topic && a.offset == b.offset && a.timestamp == b.timestamp && a.timestampType == b.timestampType && same(a.key, b.key)
           && same(a.value, b.value)
           && std::equal(a.headers.begin(), a.headers.end(), b.headers.begin(), b.headers.end(),
                         [&](const Header& x, const Header& y) { return x.name == y.name && same(x.value, y.value); });
}

std::vector<std::string> counts(const ScanProgress& progress)
{
    std::vector<std::string> all;
    for (const PartitionProgress& p : progress.partitions)
        all.push_back(std::to_string(p.partition) + ": " + std::to_string(p.covered.from) + "-" + std::to_string(p.covered.to) + " records "
                      + std::to_string(p.records) + " matched " + std::to_string(p.matched) + " scanned " + std::to_string(p.scanned));
    all.push_back("hits " + std::to_string(progress.hits));
    return all;
}

} // namespace

// Whatever was looked for first: the same records in the same order, and what was counted, as when B alone is read from Kafka.
TEST_F(RecordReaderKeptTest, FilteredAgainIsAsScannedWithThatFilter)
{
    fillUnevenly();
    Deadlines patient; // a partition that says nothing for 10 s is given up, and its messages are missing
    patient.read = 2min;
    open(patient);
    struct Case
    {
        SeekTo seek;
        qint64 limit;
        bool newestFirst = false;
    };
    const Case cases[]
        = {{{SeekTo::Oldest}, 100'000}, {{SeekTo::Oldest}, 9'000},    {{SeekTo::Oldest}, 20},           {{SeekTo::Newest}, 9'000},
           {{SeekTo::Newest}, 20},      {{SeekTo::Offset, 500}, 300}, {{SeekTo::Time, 1'020'000}, 300}, {{SeekTo::Time, 1'020'000}, 300, true}};
    const char* const filters[] = {"value contains \"77\"", "key is null", "header \"trace\" = \"again\"", "value is null", nullptr};
    for (const Case& c : cases) {
        for (const char* a : {"value contains \"77\"", "offset % 2", "value contains \"nowhere\""}) {
            if (a == std::string("offset % 2"))
                a = "offset > 3";
            for (const char* b : filters) {
                SCOPED_TRACE(::testing::Message() << "seek " << c.seek.kind << " limit " << c.limit << (c.newestFirst ? " newest first" : "") << ", "
                                                  << a << ", then " << (b ? b : "nothing"));
                RecordRequest alone = keeping(c.seek, c.limit, a);
                alone.newestFirst = c.newestFirst;
                alone.keep = {};
                alone.filter = b ? filterOf(b) : RecordFilter();
                read(alone, 180'000);
                expectNoErrors();
                const Names expected = names();
                const std::vector<Record> whole = records;
                const ScanProgress counted = reader->progress();

                RecordRequest first = keeping(c.seek, c.limit, a);
                first.newestFirst = c.newestFirst;
                read(first, 180'000);
                expectNoErrors();
                again(b, c.limit);
                EXPECT_GE(reader->progress().judgedAgain, 0);
                const bool whollyKept = reader->progress().state != ScanState::FilteredAgain;
                if (!whollyKept) {
                    ASSERT_TRUE(reader->progress().canGoOn);
                    goOn(180'000);
                    expectNoErrors();
                }
                EXPECT_EQ(reader->progress().state, counted.state);
                const bool ordered = alone.isBackward() || (whollyKept && c.limit <= 10'000);
                if (ordered) {
                    EXPECT_EQ(names(), expected);
                } else if (whollyKept || counted.state == ScanState::Complete) {
                    Names sorted = expected;
                    std::sort(sorted.begin(), sorted.end());
                    EXPECT_EQ(sortedNames(), sorted);
                }
                EXPECT_EQ(records.size(), expected.size());
                if (ordered) {
                    for (size_t i = 0; i < std::min(records.size(), whole.size()); ++i)
                        ASSERT_TRUE(isSame(records[i], whole[i])) << "record " << i;
                }
                // How far each partition is read before a limit depends on which answers first; without a filter blocks of another size are read.
                if (counted.state == ScanState::Complete || (whollyKept && alone.isBackward() && b)) {
                    EXPECT_EQ(counts(reader->progress()), counts(counted));
                }
            }
        }
    }
}

TEST_F(RecordReaderKeptTest, NobodyIsAskedAndContinueReadsTheRest)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 1'000, 1'000'000 + p);
    read(keeping({SeekTo::Oldest}, 30, "value contains \"-9\"")); // not to the end
    ASSERT_EQ(reader->progress().state, ScanState::LimitReached);
    const qint64 wasRead = reader->progress().records;
    ASSERT_LT(wasRead, 3'000);
    silence();
    EXPECT_EQ(again("value contains \"-99\"", 1'000).state, ScanState::FilteredAgain);
    EXPECT_EQ(reader->progress().judgedAgain, wasRead);
    EXPECT_EQ(reader->progress().records, wasRead);
    EXPECT_TRUE(reader->progress().canGoOn);
    EXPECT_FALSE(reader->progress().error);
    EXPECT_EQ(again("value contains \"-9\"", 30).state, ScanState::LimitReached) << "and back again";
    EXPECT_EQ(records.size(), 30u);
    EXPECT_EQ(again(nullptr, 10).hits, 10) << "without a filter";
    again("value contains \"-99\"", 1'000);
    for (int broker = 1; broker <= 3; ++broker)
        cluster.speak(broker);
    for (QDeadlineTimer limit(60'000); !limit.hasExpired() && reader->progress().state != ScanState::Complete;)
        goOn(); // its connections may still be those that were silent
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(reader->progress().records, 3'000);
    EXPECT_EQ(records.size(), 33u);
    EXPECT_EQ(reader->progress().judgedAgain, wasRead) << "the rest was read, and is kept now";
    silence();
    EXPECT_EQ(again("value contains \"-98\"", 1'000).state, ScanState::Complete);
    EXPECT_EQ(reader->progress().judgedAgain, 3'000);
    EXPECT_EQ(records.size(), 33u);
}

TEST_F(RecordReaderKeptTest, AStoppedScanAndATail)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 200, 1'000 + p);
    RecordRequest r = keeping({SeekTo::Newest}, 10, "value contains \"7\"");
    r.live = true;
    open();
    begin(r);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().state == ScanState::Following; }, 20'000));
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 20, 9'000 + p, 10, 200);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().records >= 660; }, 20'000));
    reader->stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 5'000));
    silence();
    EXPECT_EQ(again("value contains \"20\"", 10).state, ScanState::FilteredAgain);
    Names tail;
    for (const Record& one : records)
        if (one.offset >= 200)
            tail.push_back(std::to_string(one.partition) + ":" + std::to_string(one.offset));
    std::sort(tail.begin(), tail.end());
    Names expected;
    for (int p = 0; p < 3; ++p)
        for (int i = 200; i < 210; ++i)
            expected.push_back(std::to_string(p) + ":" + std::to_string(i));
    EXPECT_EQ(tail, expected) << "what was followed is judged, too";
    EXPECT_TRUE(records.front().offset < 200 && records.back().offset >= 200) << "oldest on top";
    EXPECT_TRUE(reader->progress().canGoOn) << "following";
}

TEST_F(RecordReaderKeptTest, BeyondTheMemoryAFileHoldsItAndNothingIsLeftOfThat)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 15'000, 1'000'000 + p);
    RecordRequest r = keeping({SeekTo::Oldest}, 100'000, "value contains \"-149\"");
    r.keep.memory = 600'000;
    read(r);
    const auto kept = reader->progress().kept;
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->records, 45'000);
    EXPECT_TRUE(kept->whole);
    EXPECT_GT(kept->disk, 1'000'000);
    EXPECT_EQ(deletedFiles(), 1);
    EXPECT_TRUE(QDir(folder.path()).isEmpty()) << "it has no name";
    silence();
    EXPECT_EQ(again("value contains \"-149\"", 100'000).state, ScanState::Complete);
    EXPECT_EQ(records.size(), 333u);
    EXPECT_EQ(again("key = \"k14999\"", 100'000).hits, 3);
    reader.reset(); // the tab is closed
    ASSERT_TRUE(closingThreads::awaitAll(10s));
    EXPECT_EQ(deletedFiles(), 0);
}

TEST_F(RecordReaderKeptTest, BeyondTheBudgetWhatIsThereStaysAndTheRestIsReadAgain)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 15'000, 1'000'000 + p);
    RecordRequest r = keeping({SeekTo::Oldest}, 100'000, "value contains \"-149\"");
    r.keep.memory = 1 << 20;
    r.keep.disk = 1 << 20;
    read(r);
    ASSERT_EQ(reader->progress().state, ScanState::Complete) << "the scan goes on";
    ASSERT_TRUE(reader->progress().kept);
    EXPECT_FALSE(reader->progress().kept->whole);
    EXPECT_EQ(reader->progress().kept->ended, QStringLiteral("1 MB of memory and 1 MB of disk are used up"));
    const qint64 kept = reader->progress().kept->records;
    EXPECT_GT(kept, 8'000);
    EXPECT_LT(kept, 45'000);
    EXPECT_EQ(again("value contains \"-1\"", 100'000).state, ScanState::FilteredAgain);
    EXPECT_EQ(reader->progress().judgedAgain, kept);
    ASSERT_TRUE(reader->progress().canGoOn);
    goOn();
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(reader->progress().records, 45'000);
    EXPECT_EQ(records.size(), 3u * 6'111);
    r.keep = {100'000, 0, {}, true}; // short scans alone
    read(r);
    EXPECT_EQ(records.size(), 333u);
    EXPECT_FALSE(reader->progress().kept);
    EXPECT_FALSE(reader->canFilterAgain());
}

TEST_F(RecordReaderKeptTest, BrokenHeadersEndKeepingAndWhatIsCountedIsThere)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 200, 1'000'000);
    appendBrokenHeaders(cluster.bootstrap(), "orders");
    writer.fill("orders", 0, 100, 2'000'000);
    RecordRequest r = keeping({SeekTo::Oldest}, 1'000, "value contains \"-19\"");
    r.partitions = {{0, 1}};
    ASSERT_EQ(read(r).state, ScanState::Complete);
    ASSERT_TRUE(reader->progress().kept);
    EXPECT_FALSE(reader->progress().kept->whole);
    EXPECT_EQ(reader->progress().kept->ended, QStringLiteral("the headers at partition 0, offset 200 are broken"));
    EXPECT_EQ(reader->progress().kept->records, 200);
    EXPECT_EQ(again("value contains \"-1\"", 1'000).judgedAgain, 200);
    EXPECT_EQ(reader->progress().state, ScanState::FilteredAgain);
    goOn();
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(reader->progress().records, 301);
}

TEST_F(RecordReaderKeptTest, AFullDiskEndsKeepingAndNotTheScan)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 45'000, 1'000'000);
    RecordRequest r = keeping({SeekTo::Oldest}, 100'000, "value contains \"-149\"");
    r.keep.memory = 1;
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old {};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small {1 << 20, old.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    read(r);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, before);
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(records.size(), 111u);
    ASSERT_TRUE(reader->progress().kept);
    EXPECT_FALSE(reader->progress().kept->whole);
    EXPECT_TRUE(reader->progress().kept->ended.startsWith(folder.path())) << reader->progress().kept->ended.toStdString();
    const qint64 kept = reader->progress().kept->records;
    EXPECT_GT(kept, 0);
    EXPECT_EQ(again("value contains \"-149\"", 100'000).judgedAgain, kept);
    r.keep.folder = QStringLiteral("/nowhere");
    read(r);
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(reader->progress().kept->records, 0);
    EXPECT_EQ(again("value contains \"-149\"", 100'000).state, ScanState::FilteredAgain);
    goOn();
    EXPECT_EQ(records.size(), 111u);
}

TEST_F(RecordReaderKeptTest, AScriptJudgesWhatWasKeptAndIsStoppedAtOnce)
{
    Writer writer(cluster.bootstrap());
    for (int p = 0; p < 3; ++p)
        writer.fill("orders", p, 3'000, 1'000'000 + p);
    read(keeping({SeekTo::Oldest}, 20'000, "value contains \"nowhere\""));
    silence();
    EXPECT_EQ(again("js: value.endsWith('99')", 20'000).state, ScanState::Complete);
    EXPECT_EQ(records.size(), 90u);
    EXPECT_EQ(again("js: value.endsWith('99')", 40).state, ScanState::LimitReached);
    ASSERT_EQ(records.size(), 40u);
    goOn();
    reader->goOn(1'000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 20'000));
    EXPECT_EQ(records.size(), 90u);
    EXPECT_EQ(again("js: if (offset === 1500) throw new Error('no'); return true", 20'000).state, ScanState::FilterFailed);
    records.clear();
    reader->filterAgain(filterOf("js: for (const until = Date.now() + 300; Date.now() < until;); return true"), 20'000);
    ASSERT_TRUE(awaitRecords(1));
    QElapsedTimer timer;
    timer.start();
    reader->filterAgain(filterOf("value contains \"-99\""), 20'000); // replaces it
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 20'000));
    EXPECT_LE(timer.elapsed(), 3'000) << "the script would run for minutes";
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(reader->progress().judgedAgain, 9'000);
}

// What is kept until the end is more than may be: nobody is offered what would be dropped when he takes it.
TEST_F(RecordReaderKeptTest, TooMuchAtTheVeryEndIsNotOffered)
{
    Writer writer(cluster.bootstrap());
    writer.fill("orders", 0, 1'000, 1'000'000);
    RecordRequest r = keeping({SeekTo::Oldest}, 10'000, "value contains \"-99\"");
    r.keep = {8 << 10, 0, {}, true}; // one batch holds more than that
    read(r);
    EXPECT_EQ(reader->progress().state, ScanState::Complete);
    EXPECT_EQ(records.size(), 11u);
    EXPECT_FALSE(reader->canFilterAgain());
    r.keep.memory = 1 << 20;
    read(r);
    ASSERT_TRUE(reader->canFilterAgain());
    EXPECT_EQ(again("value contains \"-98\"", 10'000).hits, 11);
}
