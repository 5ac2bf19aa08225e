// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of a real cluster: bytes, transactions, times, a topic that is made anew.
#include "tests/integration/Records.h"
#include "models/RecordScanText.h"

#include <QDeadlineTimer>

#include <array>

TEST_F(Records, R45_R46_comeBackByteForByte)
{
    const QString topic = QStringLiteral("records-bytes");
    createTopic(topic, 3);
    const QByteArray nasty("\x00\xff\xc3\x28\xed\xa0\x80 <b>", 11);
    std::vector<Header> headers {{"trace", "a"}, {"trace", "b"}, {"none", {}}, {"empty", ""}, {"bin", nasty}, {"", "nameless"}};
    for (int i = 0; i < 10'000; ++i)
        headers.push_back({"n" + QByteArray::number(i % 7), i % 5 ? QByteArray::number(i) : QByteArray()});
    Sender sender;
    sender.send(topic, 2, {}, {}, 1'000);
    sender.send(topic, 2, "", "", 2'000);
    sender.send(topic, 2, "tomb", {}, 3'000);
    sender.send(topic, 2, nasty, nasty, 4'000, headers);
    sender.flush();
    const ScanProgress& progress = read(request(topic, {SeekTo::Oldest}, 100, 3));
    ASSERT_EQ(records.size(), 4u) << models::scan::firstError(progress).value_or(Error()).message.toStdString();
    EXPECT_TRUE(records[0].key.isNull() && records[0].value.isNull());
    EXPECT_TRUE(!records[1].key.isNull() && records[1].key.isEmpty() && !records[1].value.isNull() && records[1].value.isEmpty());
    EXPECT_TRUE(records[2].key == "tomb" && records[2].value.isNull());
    EXPECT_EQ(records[3].key, nasty);
    EXPECT_EQ(records[3].value, nasty);
    EXPECT_EQ(records[3].headers, headers);
    EXPECT_EQ(records[3].timestamp, 4'000);
    EXPECT_EQ(records[3].timestampType, TimestampType::CreateTime);
    read(request(topic, {SeekTo::Newest}, 2, 3));
    EXPECT_EQ(offsets(), (Offsets {3, 2}));
}

// 3 plain, 3 aborted and 3 committed records: offsets 6 and 10 are markers nobody can see. A scan ends at once all the same.
TEST_F(Records, transactionMarkersAtTheEndDoNotHoldTheScan)
{
    const QString topic = QStringLiteral("records-transactions");
    createTopic(topic, 1);
    {
        Sender plain;
        for (int i = 0; i < 3; ++i)
            plain.send(topic, 0, {}, "plain");
        plain.flush();
        Sender transactional("records-test");
        transactional.begin();
        for (int i = 0; i < 3; ++i)
            transactional.send(topic, 0, {}, "aborted");
        transactional.abort();
        transactional.begin();
        for (int i = 0; i < 3; ++i)
            transactional.send(topic, 0, {}, "committed");
        transactional.commit();
    }
    read(request(topic, {SeekTo::Oldest}, 100)); // connected now
    for (const SeekTo seek : {SeekTo {SeekTo::Oldest}, SeekTo {SeekTo::Newest}}) {
        const ScanProgress& progress = read(request(topic, seek, 100));
        EXPECT_EQ(progress.state, ScanState::Complete);
        EXPECT_EQ(records.size(), 9u) << "read_uncommitted shows aborted ones too";
        EXPECT_EQ(progress.toScan, 11);
        EXPECT_EQ(progress.scanned, 11);
        EXPECT_EQ(progress.withoutMessage(), 2);
        EXPECT_EQ(progress.partitions[0].hidden, (HiddenOffsets {2, 0}));
        EXPECT_LT(elapsed, 400) << "no waiting for an end that is not told";
    }
    RecordRequest committed = request(topic, {SeekTo::Oldest}, 100);
    committed.readCommitted = true;
    EXPECT_EQ(read(committed).state, ScanState::Complete);
    EXPECT_EQ(offsets(), (Offsets {0, 1, 2, 7, 8, 9}));
    EXPECT_EQ(reader->progress().withoutMessage(), 5);
    EXPECT_EQ(reader->progress().partitions[0].hidden, (HiddenOffsets {2, 3}));
    committed.seek.kind = SeekTo::Newest;
    committed.limit = 5;
    read(committed);
    EXPECT_EQ(offsets(), (Offsets {9, 8, 7, 2, 1})) << "five visible ones, across markers and aborted ones";
}

TEST_F(Records, anOpenTransactionIsSaid)
{
    const QString topic = QStringLiteral("records-open");
    createTopic(topic, 1);
    Sender plain;
    plain.send(topic, 0, {}, "before");
    plain.flush();
    Sender transactional("records-open-test");
    transactional.begin();
    transactional.send(topic, 0, {}, "open");
    transactional.flush();
    const ScanProgress& all = read(request(topic, {SeekTo::Newest}, 100));
    EXPECT_EQ(records.size(), 2u);
    EXPECT_EQ(all.partitions[0].lastStable, std::optional<qint64>(1));
    RecordRequest committed = request(topic, {SeekTo::Newest}, 100);
    committed.readCommitted = true;
    read(committed);
    EXPECT_EQ(offsets(), (Offsets {0}));
    EXPECT_EQ(reader->progress().partitions[0].end, 1);
    transactional.abort();
}

TEST_F(Records, fromATime)
{
    const QString topic = QStringLiteral("records-time");
    createTopic(topic, 2);
    Sender sender;
    for (int i = 0; i < 100; ++i)
        sender.send(topic, i % 2, {}, QByteArray::number(i), 1'700'000'000'000 + i * 1000);
    sender.flush();
    read(request(topic, {SeekTo::Time, 1'700'000'000'000 + 90'500}, 100, 2));
    ASSERT_EQ(records.size(), 9u);
    EXPECT_EQ(records.front().value, "91");
    EXPECT_EQ(records.back().value, "99");
    const ScanProgress& none = read(request(topic, {SeekTo::Time, 1'800'000'000'000}, 100, 2));
    EXPECT_TRUE(records.empty());
    EXPECT_EQ(none.state, ScanState::Complete);
    EXPECT_EQ(none.toScan, 0);
    read(request(topic, {SeekTo::Time, 0}, 1000, 2));
    EXPECT_EQ(records.size(), 100u);
}

TEST_F(Records, theNewestAreThereAtOnce)
{
    const QString topic = QStringLiteral("records-many");
    createTopic(topic, 3);
    Sender sender;
    for (int i = 0; i < 60'000; ++i)
        sender.send(topic, i % 3, "key", "{\"number\":" + QByteArray::number(i) + "}", 1'700'000'000'000 + i);
    sender.flush();
    read(request(topic, {SeekTo::Newest}, 100, 3));
    qint64 best = 1'000'000;
    for (int i = 0; i < 5; ++i) {
        read(request(topic, {SeekTo::Newest}, 100, 3));
        ASSERT_EQ(records.size(), 100u);
        EXPECT_EQ(records.front().value, "{\"number\":59999}");
        EXPECT_EQ(records.back().value, "{\"number\":59900}");
        EXPECT_LT(reader->progress().scanned, 1'000);
        best = std::min(best, elapsed);
    }
    EXPECT_LT(best, 500);
    RecordRequest search = request(topic, {SeekTo::Newest}, 10, 3);
    search.filter = filter::recordFilter(QStringLiteral("\"number\":17}")).value();
    EXPECT_EQ(read(search).state, ScanState::Complete);
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(reader->progress().scanned, 60'000);
}

// R22: deleted and made anew while its messages are shown: only the topic id tells. Reading stops, the page says so.
TEST_F(Records, R22_aTopicMadeAnewStopsTheBrowser)
{
    const QString topic = QStringLiteral("records-anew");
    const auto fill = [&](int count, const QByteArray& value) {
        Sender sender;
        for (int i = 0; i < count; ++i)
            sender.send(topic, 0, {}, value);
        sender.flush();
    };
    createTopic(topic, 1);
    fill(10, "old");
    OpenedTopic opened(topic);
    auto* page = opened.page;
    ASSERT_TRUE(page);
    app::RecordController& controller = *opened.controller;
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.model()->rowCount() == 10; }, 15'000)) << "the newest are read when the tab is shown";
    QTest::qWait(1'000); // the id of the old one is known
    auto* limit = page->findChild<QSpinBox*>(QStringLiteral("limit"));
    auto* goOn = page->findChild<QPushButton*>(QStringLiteral("continueReading"));
    ASSERT_TRUE(limit && goOn);
    limit->setValue(5);
    page->read(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.model()->rowCount() == 5 && goOn->isVisible(); }, 15'000));

    controller.setActive(false); // in the background nobody sees that it was gone for a moment
    kafkaTopics({QStringLiteral("--delete"), QStringLiteral("--topic"), topic});
    QTest::qWait(500);
    createTopic(topic, 1);
    fill(20, "new");
    controller.setActive(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->banner()->text().contains(QStringLiteral("deleted and made again")); }, 15'000));
    EXPECT_EQ(controller.model()->rowCount(), 5) << "what was read stays";
    EXPECT_FALSE(goOn->isVisible()) << "the rest of it is no more";
    limit->setValue(100);

    page->read(true); // reading again is saying yes to the new topic
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.reader()->progress().state == ScanState::Following && controller.model()->rowCount() == 20; },
                                15'000))
        << controller.model()->rowCount() << " rows, state " << int(controller.reader()->progress().state) << ' '
        << page->banner()->text().toStdString();
    EXPECT_EQ(controller.model()->record(0).value(), "new");
    QTest::qWait(1'000);
    EXPECT_FALSE(page->banner()->text().contains(QStringLiteral("deleted")));

    kafkaTopics({QStringLiteral("--delete"), QStringLiteral("--topic"), topic});
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return page->banner()->text().contains(QStringLiteral("was deleted")) && !controller.reader()->isRunning(); }, 20'000))
        << "a tail ends when its topic does: " << page->banner()->text().toStdString();
    controller.close();
}

// What the page says is looked for is what is looked for: a tail goes on with the filter of now.
TEST_F(Records, aTailFollowsTheFilterOfThePage)
{
    const QString topic = QStringLiteral("records-live-filter");
    createTopic(topic, 2);
    const auto fill = [&](int count) {
        Sender sender;
        for (int i = 0; i < count; ++i)
            sender.send(topic, i % 2, {}, i % 4 < 2 ? "odd" : "even");
        sender.flush();
    };
    OpenedTopic opened(topic);
    auto* page = opened.page;
    ASSERT_TRUE(page);
    app::RecordController& controller = *opened.controller;
    auto* filter = page->findChild<QLineEdit*>(QStringLiteral("filterMessages"));
    auto* remarks = page->findChild<QLabel*>(QStringLiteral("scanRemarks"));
    ASSERT_TRUE(filter && remarks);
    const auto rows = [&](int wanted) { return QTest::qWaitFor([&] { return controller.model()->rowCount() == wanted; }, 15'000); };
    bool ended = false; // with the filter before
    const auto follows
        = [&] { return QTest::qWaitFor([&] { return ended && controller.reader()->progress().state == ScanState::Following; }, 15'000); };
    auto* read = page->findChild<QPushButton*>(QStringLiteral("read"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return read->isEnabled() && controller.reader() && !controller.reader()->isRunning(); }, 15'000));
    filter->setText(QStringLiteral("value contains \"odd\""));
    QObject::connect(controller.reader(), &RecordReader::progressChanged, page,
                     [&ended](const ScanProgress& progress) { ended = ended || progress.state == ScanState::Reading; });
    ended = true;
    page->read(true);
    ASSERT_TRUE(follows());
    ended = false;
    fill(400);
    ASSERT_TRUE(rows(200));
    filter->setText(QStringLiteral("value contains \"even\""));
    ASSERT_TRUE(follows());
    ASSERT_TRUE(rows(0)) << "of those before that only the others were taken";
    EXPECT_TRUE(remarks->text().contains(QStringLiteral("changed while following")));
    fill(400);
    ASSERT_TRUE(rows(200));
    EXPECT_EQ(controller.model()->record(0).value(), "even");
    ended = false;
    filter->clear();
    ASSERT_TRUE(follows());
    ASSERT_TRUE(rows(400)) << "all that was taken";
    fill(50);
    ASSERT_TRUE(rows(450));
    EXPECT_TRUE(QTest::qWaitFor([&] { return controller.reader()->progress().records >= 850; }, 10'000));
    EXPECT_EQ(controller.reader()->progress().records, 850) << "none twice, none left out";
    ended = false;
    filter->setText(QStringLiteral("value contains \"odd\""));
    ASSERT_TRUE(follows());
    ASSERT_TRUE(rows(226)) << "what was taken with another filter has to be judged by the first one, too";
    // The reader was stopped to follow with another filter when a person stops it: it stays stopped.
    QObject::connect(page, &views::MessagesPage::filterRequested, &controller,
                     [page] { page->findChild<QPushButton*>(QStringLiteral("stop"))->click(); });
    filter->setText(QStringLiteral("value contains \"even\""));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !controller.reader()->isRunning(); }, 10'000));
    QTest::qWait(100);
    EXPECT_FALSE(controller.reader()->isRunning());
    controller.close();
}

// Held to a rate, so that a broker is gone and back in the middle: every message once, as it was sent, whoever led its partition.
TEST_F(Records, aBrokerRestartedInMidScanLosesAndRepeatsNothing)
{
    constexpr int partitions = 3;
    constexpr int perPartition = 8'000;
    const QString topic = QStringLiteral("records-restart");
    createTopic(topic, partitions);
    const auto value = [](int partition, int i) { return QByteArray::number(partition * perPartition + i) + QByteArray(400, char('a' + i % 26)); };
    {
        Sender sender;
        for (int p = 0; p < partitions; ++p)
            for (int i = 0; i < perPartition; ++i)
                sender.send(topic, p, QByteArray::number(i), value(p, i), 1'000 + i);
        sender.flush();
    }
    auto& cluster = KafkaCluster::shared();
    for (const bool backward : {false, true}) {
        SCOPED_TRACE(backward);
        RecordRequest r = request(topic, {SeekTo::Oldest}, 1'000'000, partitions);
        r.newestFirst = backward;
        r.maxRate = 800'000; // 12 s and more
        begin(r);
        ASSERT_TRUE(QTest::qWaitFor([&] { return reader->progress().records > 1'000; }, 30'000));
        const int broker = backward ? 3 : 2;
        if (backward)
            cluster.killBroker(broker);
        else
            cluster.stopBroker(broker);
        EXPECT_LT(reader->progress().records, partitions * perPartition) << "it was to be in the middle";
        cluster.startBroker(broker);
        for (QDeadlineTimer limit(180'000); !limit.hasExpired() && reader->progress().state != ScanState::Complete;) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 120'000));
            if (reader->progress().canGoOn)
                reader->goOn(0); // as Continue does, when the broker was away for longer than is waited for
        }
        cluster.heal();
        EXPECT_EQ(reader->progress().state, ScanState::Complete)
            << models::scan::firstError(reader->progress()).value_or(Error()).message.toStdString();
        ASSERT_EQ(records.size(), size_t(partitions * perPartition));
        std::array<std::vector<bool>, partitions> seen;
        seen.fill(std::vector<bool>(perPartition));
        for (const Record& record : records) {
            ASSERT_LT(record.offset, perPartition);
            EXPECT_FALSE(seen[size_t(record.partition)][size_t(record.offset)]) << record.partition << ':' << record.offset << " twice";
            seen[size_t(record.partition)][size_t(record.offset)] = true;
            ASSERT_EQ(record.value, value(record.partition, int(record.offset)));
        }
        EXPECT_EQ(reader->progress().withoutMessage(), 0);
    }
}
