// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading where little or nothing arrives for long, and where the log goes away while it is read: a scripted cluster behind a slow line.
#include "tests/client/RecordReaderTest.h"
#include "tests/support/FakeBroker.h"

#include <QTcpServer>
#include <QTimer>

namespace {

using support::FakeCluster;
using support::FakePartition;

constexpr qint16 FetchKey = wire::Fetch::api.key;
constexpr qint16 OffsetOutOfRange = 1;
constexpr qint16 Transactional = 0x10;

/** Passes on what a client says at once, and what the broker answers at so many bytes a second. */
class SlowLine : public QObject
{
public:
    SlowLine(quint16 to, qint64 bytesPerSecond)
    {
        EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this, to, bytesPerSecond] {
            while (QTcpSocket* client = m_server.nextPendingConnection()) {
                auto* broker = new QTcpSocket(client);
                auto* pace = new QTimer(client);
                broker->connectToHost(QHostAddress::LocalHost, to);
                connect(client, &QTcpSocket::readyRead, broker, [client, broker] { broker->write(client->readAll()); });
                connect(pace, &QTimer::timeout, broker, [client, broker, bytesPerSecond] { client->write(broker->read(bytesPerSecond / 20)); });
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
                pace->start(50);
            }
        });
    }
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
};

class SlowReader : public RecordReaderTest
{
protected:
    void SetUp() override
    {
        part = &fake.addTopic(Orders, 1).partitions.front();
        fake.setVersions(0, {0, 11}); // librdkafka asks brokers without today's Produce for batches of old
    }
    void openFake(std::chrono::milliseconds readDeadline)
    {
        Deadlines deadlines;
        deadlines.read = readDeadline;
        open(deadlines, fake.bootstrap());
    }
    RecordRequest wanted(SeekTo seek, qint64 limit = 1'000) const
    {
        RecordRequest r = request(seek, limit);
        r.partitions = {{0, 1}};
        return r;
    }
    /** What Fetch from an offset gives; nothing at the end of the partition. */
    using Give = std::function<void(wire::Fetch::Response::Partition&, qint64 offset)>;
    void give(const Give& what)
    {
        fake.edit<wire::Fetch>([this, what](wire::Fetch::Response& response, const support::FakeRequest& asked) {
            const auto request = asked.as<wire::Fetch>();
            for (size_t t = 0; t < size_t(response.responses.size()); ++t)
                for (size_t p = 0; p < size_t(response.responses[t].partitions.size()); ++p) {
                    const qint64 offset = request.topics[t].partitions[p].fetchOffset;
                    auto& answer = response.responses[t].partitions[p];
                    answer.records = QByteArray();
                    if (offset < part->begin)
                        answer.errorCode = OffsetOutOfRange;
                    else if (offset < part->end)
                        what(answer, offset);
                    answer.highWatermark = answer.lastStableOffset = part->end;
                    answer.logStartOffset = part->begin;
                }
        });
    }
    void delayFetches(std::chrono::milliseconds time)
    {
        support::FakeFault slow;
        slow.api = FetchKey;
        slow.times = -1;
        slow.delay = time;
        fake.script(slow);
    }

    FakeCluster fake {1};
    FakePartition* part = nullptr;
};

} // namespace

// The answer takes three times as long to arrive as a broker may be silent.
TEST_F(SlowReader, R42_AMessageThatTakesLongerThanTheDeadlineComes)
{
    part->end = 1;
    const QByteArray log = batchOf(0, 0, 1, plainRecords(1, QByteArray(5'000'000, 'x')));
    give([&](auto& answer, qint64) { answer.records = log; });
    const SlowLine line(fake.port(1), 400'000);
    fake.advertised[1] = {QStringLiteral("127.0.0.1"), line.port()};
    openFake(4s);
    EXPECT_EQ(read(wanted({SeekTo::Oldest}), 60'000).state, ScanState::Complete);
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(records[0].value.size(), 5'000'000);
}

// Nothing is delivered of an aborted transaction, and no position that a consumer tells moves before its marker.
TEST_F(SlowReader, R38_ALongRowOfAbortedMessagesIsNoSilence)
{
    part->end = 21;
    give([&](auto& answer, qint64 offset) {
        const bool aborted = offset < 20;
        answer.records = batchOf(offset, aborted ? Transactional : 0, 1, plainRecords(1), {}, aborted ? 77 : -1);
        auto& told = answer.abortedTransactions.emplace().emplace_back();
        told.producerId = 77;
        told.firstOffset = 0;
    });
    delayFetches(500ms);
    openFake(4s);
    RecordRequest r = wanted({SeekTo::Oldest});
    r.readCommitted = true;
    EXPECT_EQ(read(r, 60'000).state, ScanState::Complete);
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(records[0].offset, 20);
    EXPECT_EQ(reader->progress().withoutMessage(), 20);
}

// Backward, what is below an offset that is gone is gone, too: it is not asked for block by block.
TEST_F(SlowReader, R41_ABackwardScanEndsWhereTheLogBeginsNow)
{
    part->end = 1'000'000;
    give([&](auto& answer, qint64 offset) {
        if (part->begin == 0) { // the first fetch: the log's beginning goes
            part->begin = 999'950;
            answer.errorCode = OffsetOutOfRange;
        } else {
            answer.records = batchOf(offset, 0, qint32(part->end - offset), plainRecords(qint32(part->end - offset)));
        }
    });
    delayFetches(20ms);
    openFake(10s);
    EXPECT_EQ(read(wanted({SeekTo::Newest}, 100)).state, ScanState::Complete);
    EXPECT_EQ(records.size(), 50u);
    ASSERT_EQ(notices.size(), 1u);
    EXPECT_EQ(notices[0].value, "Offset 999900 no longer exists, first is 999950.");
    EXPECT_EQ(reader->progress().scanned, 1'000'000);
    EXPECT_EQ(reader->progress().expired, 999'950);
    EXPECT_EQ(reader->progress().withoutMessage(), 0);
}

// What expires before a tail gets there is said each time, however often, as long as it reads something in between.
TEST_F(SlowReader, R41_ATailOutlivesAnyNumberOfExpiries)
{
    constexpr int times = 9;
    int expiries = 0;
    bool expired = true; // the last answer said so
    part->end = 10;
    part->begin = 10;
    give([&](auto& answer, qint64 offset) { answer.records = batchOf(offset, 0, 1, plainRecords(1)); });
    fake.edit<wire::Fetch>([&](wire::Fetch::Response& response, const support::FakeRequest&) {
        if (response.responses.empty())
            return;
        auto& answer = response.responses.front().partitions.front();
        if (answer.errorCode != 0 || expiries == times)
            return;
        if (answer.records && !answer.records->isEmpty()) {
            expired = false; // one record has been given
        } else if (!expired || expiries == 0) { // it waits at the end: that is written over
            part->begin = part->end + 10;
            part->end = part->begin + 1;
            answer.errorCode = OffsetOutOfRange;
            ++expiries;
            expired = true;
        }
    });
    delayFetches(20ms);
    openFake(10s);
    RecordRequest r = wanted({SeekTo::Newest});
    r.live = true;
    begin(r);
    ASSERT_TRUE(awaitRecords(times)) << records.size() << " records, " << expiries << " expiries";
    EXPECT_EQ(notices.size(), size_t(times));
    EXPECT_EQ(reader->progress().state, ScanState::Following);
    EXPECT_FALSE(reader->progress().partitions[0].error);
}
