// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where messages are read from, on real brokers: across gaps, markers and aborted messages, ranges of time, a group's position.
#include "tests/integration/Records.h"

#include "app/ClusterData.h"
#include "views/widgets/SeekFields.h"

#include <QComboBox>

using RecordsSeek = Records;

namespace {

// Nine of ten records are compacted away, some are aborted, and every transaction leaves a marker: 6 keys stay.
void fillWithGaps(const QString& topic)
{
    kafkaTopics({QStringLiteral("--create"), QStringLiteral("--topic"), topic, QStringLiteral("--partitions"), QStringLiteral("1"),
                 QStringLiteral("--replication-factor"), QStringLiteral("1"), QStringLiteral("--config"), QStringLiteral("cleanup.policy=compact"),
                 QStringLiteral("--config"), QStringLiteral("min.cleanable.dirty.ratio=0.001"), QStringLiteral("--config"),
                 QStringLiteral("segment.ms=100"), QStringLiteral("--config"), QStringLiteral("delete.retention.ms=100"), QStringLiteral("--config"),
                 QStringLiteral("max.compaction.lag.ms=100")});
    Sender plain;
    for (int i = 0; i < 300; ++i)
        plain.send(topic, 0, "key" + QByteArray::number(i % 3), QByteArray::number(i));
    plain.flush();
    Sender transactional(qPrintable(topic));
    for (int i = 0; i < 5; ++i) {
        transactional.begin();
        transactional.send(topic, 0, "aborted" + QByteArray::number(i), "aborted");
        transactional.abort();
    }
    transactional.begin();
    for (int i = 0; i < 3; ++i)
        transactional.send(topic, 0, "committed" + QByteArray::number(i), "committed");
    transactional.commit();
}

} // namespace

// R38: N records that can be seen, however many offsets hold none; and it is said how many, per partition, too.
TEST_F(RecordsSeek, R38_theNewestVisibleOnesAcrossGapsMarkersAndAbortedOnes)
{
    const QString topic = QStringLiteral("records-gaps");
    fillWithGaps(topic);
    // Compaction comes when the broker likes; the segment is rolled by what is written after its time.
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            Sender more;
            more.send(topic, 0, "rolls", "a segment");
            more.flush();
            read(request(topic, {SeekTo::Oldest}, 1'000));
            return reader->progress().withoutMessage() > 250;
        },
        90'000))
        << "nothing was compacted";
    RecordRequest newest = request(topic, {SeekTo::Newest}, 7);
    newest.readCommitted = true;
    newest.filter = filter::recordFilter(QStringLiteral("not key = \"rolls\"")).value();
    const ScanProgress& progress = read(newest);
    // key0 … key2 and the three committed ones: seven are not there, all six come.
    EXPECT_EQ(progress.state, ScanState::Complete);
    ASSERT_EQ(records.size(), 6u);
    EXPECT_EQ(records.front().value, "committed");
    EXPECT_EQ(records.back().value, "297");
    EXPECT_GT(progress.withoutMessage(), 250);
    EXPECT_EQ(progress.partitions[0].withoutMessage(), progress.withoutMessage());
    ASSERT_TRUE(progress.partitions[0].hidden);
    EXPECT_LE(progress.partitions[0].hidden->markers, 6);
    EXPECT_LE(progress.partitions[0].hidden->aborted, 5);
    EXPECT_EQ(progress.partitions[0].scanned, progress.partitions[0].end);
    // The same without a filter: as many offsets as records are wanted are not enough, reading goes on further back.
    RecordRequest all = request(topic, {SeekTo::Oldest}, 1'000);
    all.readCommitted = true;
    read(all);
    const auto oldestFirst = records;
    all.seek = {SeekTo::Newest};
    all.limit = qint64(oldestFirst.size());
    read(all);
    ASSERT_EQ(records.size(), oldestFirst.size());
    for (size_t i = 0; i < records.size(); ++i)
        EXPECT_EQ(records[i].offset, oldestFirst[records.size() - 1 - i].offset);
    newest.limit = 4;
    read(newest);
    ASSERT_EQ(records.size(), 4u) << "four visible ones, behind hundreds of offsets without any";
    EXPECT_EQ(records.back().value, "299");
    EXPECT_TRUE(reader->progress().canGoOn);
    reader->goOn(4);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 10'000));
    EXPECT_EQ(records.size(), 6u);
}

// R38: why offsets hold no message, of what was scanned and nothing else: transactions of two messages and a marker, every second one aborted.
TEST_F(RecordsSeek, R38_whyOffsetsHoldNoMessageIsCounted)
{
    const QString topic = QStringLiteral("records-hidden");
    createTopic(topic, 1);
    Sender transactional(qPrintable(topic));
    for (int i = 0; i < 80; ++i) {
        transactional.begin();
        transactional.send(topic, 0, "key", "first");
        transactional.send(topic, 0, "key", "second");
        if (i % 2 == 0)
            transactional.commit();
        else
            transactional.abort();
    }
    const auto expectWhy = [&] {
        const PartitionProgress& p = reader->progress().partitions[0];
        HiddenOffsets why;
        for (qint64 offset = p.block.size() > 0 ? p.block.from : p.covered.from; offset < p.covered.to; ++offset) {
            if (p.block.size() > 0 && offset >= p.block.to && offset < p.covered.from)
                continue;
            why.markers += offset % 3 == 2;
            why.aborted += offset % 3 != 2 && offset / 3 % 2 == 1;
        }
        EXPECT_EQ(p.hidden, why) << p.covered.from << " to " << p.covered.to;
        EXPECT_EQ(p.withoutMessage(), why.markers + why.aborted);
    };
    RecordRequest r = request(topic, {SeekTo::Oldest}, 1'000);
    r.readCommitted = true;
    for (const SeekTo seek : {SeekTo {SeekTo::Oldest}, SeekTo {SeekTo::Newest}})
        for (const QString& filter : {QString(), QStringLiteral("value = \"second\""), QStringLiteral("value = \"none\"")})
            for (const qint64 limit : {1'000, 3, 7}) {
                r.seek = seek;
                r.limit = limit;
                r.filter = filter.isEmpty() ? RecordFilter() : filter::recordFilter(filter).value();
                read(r);
                expectWhy();
                if (reader->progress().canGoOn) {
                    reader->goOn(limit);
                    ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 10'000));
                    expectWhy();
                }
            }
}

TEST_F(RecordsSeek, aRangeOfTimesEndsBeforeItsEnd)
{
    const QString topic = QStringLiteral("records-time-range");
    createTopic(topic, 2);
    Sender sender;
    for (int i = 0; i < 100; ++i)
        sender.send(topic, i % 2, {}, QByteArray::number(i), 1'700'000'000'000 + i * 1000);
    sender.flush();
    RecordRequest r = request(topic, {SeekTo::Time, 1'700'000'000'000 + 10'000}, 100, 2);
    r.until = {ReadUntil::Time, 1'700'000'000'000 + 20'000};
    const ScanProgress& progress = read(r);
    ASSERT_EQ(records.size(), 10u);
    EXPECT_EQ(records.front().value, "10");
    EXPECT_EQ(records.back().value, "19");
    EXPECT_EQ(progress.state, ScanState::Complete);
    EXPECT_EQ(progress.toScan, 10);
    r.newestFirst = true;
    read(r);
    ASSERT_EQ(records.size(), 10u);
    EXPECT_EQ(records.front().value, "19");
    r.until.value = 1'700'000'000'000 + 10'000; // ends where it begins
    EXPECT_EQ(read(r).state, ScanState::Complete);
    EXPECT_TRUE(records.empty());
}

// R39: what read_committed does not read is said, with the offset at which an open transaction holds it.
TEST_F(RecordsSeek, R39_anOpenTransactionHolds)
{
    const QString topic = QStringLiteral("records-held");
    createTopic(topic, 1);
    Sender transactional("records-held-test");
    Sender plain;
    plain.send(topic, 0, {}, "before");
    plain.flush();
    transactional.begin();
    transactional.send(topic, 0, {}, "open");
    transactional.flush();
    for (int i = 0; i < 3; ++i)
        plain.send(topic, 0, {}, "behind");
    plain.flush();
    RecordRequest r = request(topic, {SeekTo::Newest}, 100);
    r.readCommitted = true;
    const ScanProgress& progress = read(r);
    EXPECT_EQ(offsets(), (Offsets {0}));
    EXPECT_EQ(progress.partitions[0].lastStable, std::optional<qint64>(1));
    EXPECT_EQ(progress.partitions[0].high, 5);
    EXPECT_EQ(progress.partitions[0].end, 1);
    transactional.abort();
}

// R40: times before the first message, behind the last, before 1970 and far away.
TEST_F(RecordsSeek, R40_timesOutside)
{
    const QString topic = QStringLiteral("records-time-outside");
    createTopic(topic, 1);
    Sender sender;
    const qint64 year30000 = 884'541'340'800'000;
    for (const qint64 at : {qint64(1'700'000'000'000), qint64(1'600'000'000'000), qint64(1'700'000'001'000)}) // out of order
        sender.send(topic, 0, {}, QByteArray::number(at), at);
    sender.flush();
    for (const qint64 time : {qint64(-1), qint64(0), qint64(1'000)}) {
        EXPECT_EQ(read(request(topic, {SeekTo::Time, time}, 100)).state, ScanState::Complete) << time;
        EXPECT_EQ(records.size(), 3u) << time;
    }
    for (const qint64 time : {qint64(1'800'000'000'000), year30000, std::numeric_limits<qint64>::max()}) {
        EXPECT_EQ(read(request(topic, {SeekTo::Time, time}, 100)).state, ScanState::Complete) << time;
        EXPECT_TRUE(records.empty()) << time;
    }
    read(request(topic, {SeekTo::Time, 1'700'000'000'500}, 100));
    EXPECT_EQ(offsets(), (Offsets {2}));
}

// The group is the session's to ask: the page begins where it has committed, and reading itself names no group.
TEST_F(RecordsSeek, fromWhereAGroupHasCommitted)
{
    const QString topic = QStringLiteral("records-group");
    createTopic(topic, 2);
    Sender sender;
    for (int i = 0; i < 20; ++i)
        sender.send(topic, i % 2, {}, QByteArray::number(i));
    sender.flush();
    kafkaCommit(QStringLiteral("records-group-test"), topic, 1, 7);

    OpenedTopic opened(topic);
    auto* page = opened.page;
    ASSERT_TRUE(page);
    app::RecordController& controller = *opened.controller;
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.model()->rowCount() == 20; }, 15'000));
    EXPECT_FALSE(opened.session.data()->groupOffsets(QStringLiteral("records-group-test"))) << "nobody has asked for them yet";
    auto* seek = page->findChild<QComboBox*>(QStringLiteral("seek"));
    seek->setCurrentText(QStringLiteral("Position of a group"));
    auto* group = page->findChild<QComboBox*>(QStringLiteral("seekGroup"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return group->findText(QStringLiteral("records-group-test")) >= 0; }, 15'000));
    group->setCurrentText(QStringLiteral("records-group-test"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->request().has_value(); }, 15'000));
    EXPECT_EQ(page->request()->partitions, (std::vector<PartitionToRead> {{1, -1, {}, 7, {}}}));
    page->read(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.model()->rowCount() == 3; }, 15'000));
    EXPECT_EQ(controller.model()->record(0).offset(), 7);
    controller.close();
}
