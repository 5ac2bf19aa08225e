// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client through a SOCKS5 proxy (RFC 1928), which alone knows the brokers' names.
#include "tests/support/FakeBroker.h"

#include "kafka/wire/WireClient.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

#include <gtest/gtest.h>

using namespace kafka;
using namespace kafka::wire;
using namespace std::chrono_literals;
using support::FakeCluster;

namespace {

/** Asks for no password, takes every name for this machine, and writes down what it was asked for. */
class SocksProxy
{
public:
    SocksProxy()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* client = m_server.nextPendingConnection())
                serve(client);
        });
    }
    QNetworkProxy proxy() const { return {QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), m_server.serverPort()}; }
    QStringList asked; ///< names, in order
    bool refuse = false;

private:
    void serve(QTcpSocket* client)
    {
        auto greeted = std::make_shared<bool>(false);
        auto connected = std::make_shared<QPointer<QTcpSocket>>();
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(client, &QTcpSocket::readyRead, client, [=, this] {
            if (*connected) {
                (*connected)->write(client->readAll());
                return;
            }
            if (!*greeted) {
                if (client->bytesAvailable() < 3)
                    return;
                client->readAll();
                client->write(QByteArray::fromHex("0500")); // no password
                *greeted = true;
                return;
            }
            const QByteArray head = client->peek(5);
            if (head.size() < 5 || client->bytesAvailable() < 7 + quint8(head[4]))
                return;
            const QByteArray request = client->readAll();
            ASSERT_EQ(request.first(4), QByteArray::fromHex("05010003")) << "CONNECT to a name";
            const int length = quint8(request[4]);
            asked << QString::fromLatin1(request.mid(5, length));
            const auto port = qFromBigEndian<quint16>(request.constData() + 5 + length);
            if (refuse) {
                client->write(QByteArray::fromHex("05040001000000000000")); // host unreachable
                client->disconnectFromHost();
                return;
            }
            auto* broker = new QTcpSocket(client);
            *connected = broker;
            QObject::connect(broker, &QTcpSocket::connected, client, [client] { client->write(QByteArray::fromHex("050000017f0000010000")); });
            QObject::connect(broker, &QTcpSocket::readyRead, client, [client, broker] { client->write(broker->readAll()); });
            QObject::connect(broker, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
            broker->connectToHost(QHostAddress::LocalHost, port);
        });
    }
    QTcpServer m_server;
};

class SocksTest : public ::testing::Test
{
protected:
    void open()
    {
        for (const qint32 node : {1, 2, 3})
            cluster.advertised[node] = {QStringLiteral("broker-%1.inside.invalid").arg(node), cluster.port(node)};
        config.bootstrap = parseEndpoints(QStringLiteral("kafka.inside.invalid:%1").arg(cluster.port(1)));
        config.clientId = "castellan-test";
        config.connectTimeout = 2s;
        config.proxy = socks.proxy();
        client = std::make_unique<WireClient>(config);
    }
    Result<Answer<DescribeLogDirs>> ask(Target target)
    {
        std::optional<Result<Answer<DescribeLogDirs>>> result;
        client->call<DescribeLogDirs>(target, {}, {Clock::now() + 3s}, [&](auto answer) { result = std::move(answer); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 4000));
        return result ? *result : Failure(Error());
    }
    SocksProxy socks;
    FakeCluster cluster;
    ConnectionConfig config;
    std::unique_ptr<WireClient> client;
};

} // namespace

TEST_F(SocksTest, NamesThatOnlyTheProxyKnowsAreReached)
{
    open();
    bool refreshed = false;
    client->refreshBrokers(Clock::now() + 3s, [&](const Result<Done>& result) {
        EXPECT_TRUE(result) << (result ? "" : result.error().message.toStdString());
        refreshed = true;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return refreshed; }, 4000));
    for (const qint32 node : {1, 2, 3}) {
        const auto dirs = ask(Target::node(node));
        ASSERT_TRUE(dirs) << dirs.error().message.toStdString();
        EXPECT_EQ(dirs->broker, node);
    }
    EXPECT_EQ(socks.asked.value(0), QStringLiteral("kafka.inside.invalid"));
    EXPECT_TRUE(socks.asked.contains(QStringLiteral("broker-2.inside.invalid"))) << socks.asked.join(u' ').toStdString();
    EXPECT_TRUE(socks.asked.contains(QStringLiteral("broker-3.inside.invalid")));
}

TEST_F(SocksTest, AProxyThatRefusesIsAnErrorThatNamesTheAddress)
{
    socks.refuse = true;
    open();
    const auto dirs = ask(Target::any());
    ASSERT_FALSE(dirs);
    EXPECT_EQ(dirs.error().kind, ErrorKind::Connection) << dirs.error().message.toStdString();
    EXPECT_TRUE(dirs.error().message.contains(QStringLiteral("kafka.inside.invalid"))) << dirs.error().message.toStdString();
}
