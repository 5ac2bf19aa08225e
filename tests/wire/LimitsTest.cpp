// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client against servers that never come to an end, or never begin.
#include "kafka/wire/Messages.h"
#include "kafka/wire/WireClient.h"
#include "tests/support/FakeBroker.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QtEndian>

#include <gtest/gtest.h>

using namespace kafka;
using namespace kafka::wire;
using namespace std::chrono_literals;

namespace {

class LimitsTest : public ::testing::Test
{
protected:
    void open()
    {
        server.listen(QHostAddress::LocalHost);
        config.bootstrap = parseEndpoints(QStringLiteral("127.0.0.1:%1").arg(server.serverPort()));
        config.clientId = "castellan-test";
        config.connectTimeout = 700ms;
        client = std::make_unique<WireClient>(config);
    }
    Error ask(std::chrono::milliseconds deadline, bool mayRepeat = true)
    {
        std::optional<Result<Answer<Metadata>>> result;
        client->call<Metadata>(Target::any(), {}, {Clock::now() + deadline, 0, 32767, mayRepeat}, [&](auto answer) { result = std::move(answer); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, int(deadline.count()) + 1000));
        EXPECT_FALSE(result && *result);
        return result && !*result ? result->error() : Error();
    }
    QTcpServer server;
    ConnectionConfig config;
    std::unique_ptr<WireClient> client;
};

} // namespace

// An answer of a size that is taken, with the right correlation, of which there is always more to come.
TEST_F(LimitsTest, AnEndlessAnswerEndsAtItsDeadlineAndIsHungUpOn)
{
    qint64 written = 0;
    bool hungUp = false;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* peer = server.nextPendingConnection();
        QObject::connect(peer, &QTcpSocket::readyRead, peer, [&, peer] {
            const QByteArray request = peer->readAll();
            if (written > 0 || request.size() < 12)
                return;
            char size[4];
            qToBigEndian<qint32>(500'000, size);
            written = peer->write(QByteArray(size, 4) + request.mid(8, 4));
        });
        QObject::connect(peer, &QTcpSocket::bytesWritten, peer, [&, peer] {
            if (peer->bytesToWrite() == 0)
                QTimer::singleShot(1, peer, [&, peer] { written += peer->write(QByteArray(1000, '\0')); });
        });
        QObject::connect(peer, &QTcpSocket::disconnected, &server, [&] { hungUp = true; });
    });
    open();
    QElapsedTimer clock;
    clock.start();
    const Error error = ask(900ms);
    EXPECT_LT(clock.elapsed(), 1500);
    EXPECT_TRUE(error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Connection) << error.message.toStdString();
    EXPECT_GT(written, 10'000) << "it did stream";
    EXPECT_TRUE(QTest::qWaitFor([&] { return hungUp; }, 2000));
}

// The same over a connection that is ready, with the largest size that is taken then.
TEST_F(LimitsTest, AnEndlessAnswerOverAReadyConnectionEndsAtItsDeadlineAndIsHungUpOn)
{
    support::FakeCluster cluster(1);
    qint64 written = 0;
    bool endless = false;
    int hungUp = 0;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] { // relays to the broker, until it is endless
        QTcpSocket* peer = server.nextPendingConnection();
        auto* upstream = new QTcpSocket(peer);
        upstream->connectToHost(QHostAddress::LocalHost, cluster.port(1));
        QObject::connect(peer, &QTcpSocket::readyRead, upstream, [&, peer, upstream] {
            const QByteArray request = peer->readAll();
            if (!endless) {
                upstream->write(request);
                return;
            }
            char size[4];
            qToBigEndian<qint32>(qint32(config.largestReply), size);
            written += peer->write(QByteArray(size, 4) + request.mid(8, 4));
        });
        QObject::connect(upstream, &QTcpSocket::readyRead, peer, [peer, upstream] { peer->write(upstream->readAll()); });
        QObject::connect(peer, &QTcpSocket::bytesWritten, peer, [&, peer] {
            if (endless && peer->bytesToWrite() == 0)
                QTimer::singleShot(1, peer, [&, peer] { written += peer->write(QByteArray(1000, '\0')); });
        });
        QObject::connect(peer, &QTcpSocket::disconnected, &server, [&hungUp] { ++hungUp; });
    });
    open();
    std::optional<bool> known;
    client->call<Metadata>(Target::any(), {}, {Clock::now() + 3s, 0, 32767, false}, [&](auto answer) { known = answer.has_value(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return known.has_value(); }, 5'000));
    ASSERT_TRUE(*known);
    ASSERT_EQ(client->openConnections(), 1);
    endless = true;
    QElapsedTimer clock;
    clock.start();
    const Error error = ask(900ms);
    EXPECT_LT(clock.elapsed(), 5'000) << "it drips for ever";
    EXPECT_EQ(error.kind, ErrorKind::Timeout) << error.message.toStdString();
    EXPECT_GT(written, 10'000) << "it did stream";
    EXPECT_TRUE(QTest::qWaitFor([&] { return hungUp > 0; }, 2000)) << "what comes behind it would never be read";
    endless = false;
    known.reset();
    client->call<Metadata>(Target::any(), {}, {Clock::now() + 3s, 0, 32767, true}, [&](auto answer) { known = answer.has_value(); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return known.has_value(); }, 5'000));
    EXPECT_TRUE(known.value_or(false)) << "over a new one";
}

// Who has shown nothing of himself gets little of our memory: by the size of an answer, and by what is in it.
TEST_F(LimitsTest, BeforeSignInAnswersMustBeSmall)
{
    support::FakeCluster cluster(1);
    cluster.sasl.emplace();
    config.sasl = SaslMechanism::Plain;
    config.credentials.username = cluster.sasl->user;
    config.credentials.password = cluster.sasl->password;
    const auto open = [&] {
        config.bootstrap = parseEndpoints(cluster.bootstrap());
        config.connectTimeout = 10s;
        client = std::make_unique<WireClient>(config);
    };
    const auto shaken = [&](std::optional<qint32> size, int mechanisms) {
        support::FakeFault fault;
        fault.api = SaslHandshake::api.key;
        fault.size = size;
        cluster.clearScript();
        cluster.script(fault);
        cluster.edit<SaslHandshake>([mechanisms](SaslHandshake::Response& response, const support::FakeRequest&) {
            response.mechanisms.resize(size_t(mechanisms));
            response.errorCode = 0;
        });
        open();
        QElapsedTimer clock;
        clock.start();
        const Error error = ask(15s, false);
        EXPECT_LT(clock.elapsed(), 6'000) << "it was waited for";
        return error;
    };
    const Error large = shaken(512 * 1024 + 1, 1);
    EXPECT_TRUE(large.detail.contains(QStringLiteral("at most 524288"))) << large.message.toStdString() << large.detail.toStdString();
    const Error many = shaken({}, 200'000); // 400 KB, 24 bytes of memory for each two
    EXPECT_TRUE(many.detail.contains(QStringLiteral("too much memory"))) << many.message.toStdString() << many.detail.toStdString();
    EXPECT_EQ(cluster.count<SaslAuthenticate>(), 0) << "no password goes there";
    cluster.clearScript();
    cluster.edit<SaslHandshake>([](SaslHandshake::Response& response, const support::FakeRequest&) { response.mechanisms.resize(1000); });
    open();
    std::optional<bool> known;
    client->call<Metadata>(Target::any(), {}, {Clock::now() + 3s, 0, 32767, false}, [&](auto answer) { known = answer.has_value(); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return known.has_value(); }, 5'000));
    EXPECT_TRUE(known.value_or(false)) << "an answer of 2 KB is fine";
}

// A broker that was fine begins to drip: what waits behind that answer must not wait for ever.
TEST_F(LimitsTest, AReadyConnectionThatDripsIsLeftAfterTheDeadline)
{
    support::FakeCluster cluster;
    const QStringList real = cluster.bootstrap().split(QLatin1Char(',')).constFirst().split(QLatin1Char(':'));
    bool drips = false;
    int hungUp = 0;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] { // relays to the broker
        QTcpSocket* peer = server.nextPendingConnection();
        auto* upstream = new QTcpSocket(peer);
        upstream->connectToHost(real[0], quint16(real[1].toUInt()));
        auto* drip = new QTimer(peer);
        QObject::connect(drip, &QTimer::timeout, peer, [peer, upstream] { peer->write(upstream->read(1)); });
        QObject::connect(peer, &QTcpSocket::readyRead, upstream, [peer, upstream] { upstream->write(peer->readAll()); });
        QObject::connect(upstream, &QTcpSocket::readyRead, peer, [&drips, peer, upstream, drip] {
            if (drips)
                drip->start(100);
            else
                peer->write(upstream->readAll());
        });
        QObject::connect(peer, &QTcpSocket::disconnected, &server, [&hungUp] { ++hungUp; });
    });
    open();
    const auto known = [&](std::chrono::milliseconds deadline) {
        std::optional<bool> answered;
        client->call<Metadata>(Target::any(), {}, {Clock::now() + deadline, 0, 32767, false}, [&](auto answer) { answered = answer.has_value(); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answered.has_value(); }, 5'000));
        return answered.value_or(false);
    };
    ASSERT_TRUE(known(3s));
    drips = true;
    EXPECT_FALSE(known(600ms));
    EXPECT_TRUE(QTest::qWaitFor([&] { return hungUp > 0; }, 2'000)) << "bytes came, but no answer: the connection is of no use";
    drips = false;
    EXPECT_TRUE(known(3s)) << "over a new one";
}

TEST_F(LimitsTest, ThoseWhoShareARefreshKeepTheirOwnDeadlines)
{
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] { server.nextPendingConnection(); }); // says nothing
    config.connectTimeout = 5s;
    server.listen(QHostAddress::LocalHost);
    config.bootstrap = parseEndpoints(QStringLiteral("127.0.0.1:%1").arg(server.serverPort()));
    config.clientId = "castellan-test";
    client = std::make_unique<WireClient>(config);
    QElapsedTimer clock;
    clock.start();
    std::optional<qint64> shortest, longest;
    client->refreshBrokers(Clock::now() + 200ms, [&](const Result<Done>&) { shortest = clock.elapsed(); });
    client->refreshBrokers(Clock::now() + 900ms, [&](const Result<Done>&) { longest = clock.elapsed(); });
    std::optional<qint64> joined;
    client->refreshBrokers(Clock::now() + 100ms, [&](const Result<Done>&) { joined = clock.elapsed(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return shortest && longest && joined; }, 4'000));
    EXPECT_LT(*joined, 190) << "it joined a request that waits longer";
    EXPECT_GE(*shortest, 199);
    EXPECT_GE(*longest, 890) << "the first one's deadline is not its own";
    EXPECT_LT(*longest, 2'000);
}

TEST_F(LimitsTest, TriesComeTwiceAsFarApartEachTime)
{
    std::vector<qint64> tries;
    QElapsedTimer clock;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        tries.push_back(clock.elapsed());
        delete server.nextPendingConnection(); // accepted and dropped
    });
    config.backoff = 40ms;
    open();
    clock.start();
    const Error error = ask(2000ms);
    EXPECT_TRUE(error.kind == ErrorKind::Connection || error.kind == ErrorKind::Timeout) << error.message.toStdString();
    // 40, 80, 160 ms apart at the soonest; timers may be late, never early by more than a quarter.
    ASSERT_GE(tries.size(), 4u);
    EXPECT_LE(tries.size(), 8u);
    for (size_t i = 1; i < 4; ++i)
        EXPECT_GE(tries[i] - tries[i - 1], 30 * (1 << (i - 1))) << "try " << i;
}

// Each broker of an answer is connected to: one answer must not make us connect to thousands of addresses.
TEST_F(LimitsTest, AnAnswerThatNamesMoreBrokersThanAnyClusterHasIsRefused)
{
    support::FakeCluster cluster(1);
    qint32 named = 2'001;
    cluster.edit<Metadata>([&named](Metadata::Response& response, const support::FakeRequest&) {
        const auto first = response.brokers.front();
        response.brokers.clear();
        for (qint32 node = 1; node <= named; ++node) {
            response.brokers.push_back(first);
            response.brokers.back().nodeId = node;
        }
    });
    config.bootstrap = parseEndpoints(cluster.bootstrap());
    config.connectTimeout = 2s;
    client = std::make_unique<WireClient>(config);
    const auto refreshed = [this] {
        std::optional<Result<Done>> result;
        client->refreshBrokers(Clock::now() + 2s, [&](const Result<Done>& done) { result = done; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 4'000));
        return result.value_or(Failure(Error()));
    };
    const auto many = refreshed();
    ASSERT_FALSE(many);
    EXPECT_EQ(many.error().kind, ErrorKind::Internal);
    EXPECT_TRUE(many.error().detail.contains(QStringLiteral("2001 brokers; at most 2000"))) << many.error().detail.toStdString();
    EXPECT_TRUE(client->brokers().empty());
    named = 2'000;
    EXPECT_TRUE(refreshed());
    EXPECT_EQ(client->brokers().size(), 2'000u);
}
