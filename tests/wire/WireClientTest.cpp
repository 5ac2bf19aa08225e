// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client against the scripted cluster.
#include "tests/wire/WireClientTest.h"

TEST_F(WireClientTest, AsksAnyoneAndEachBrokerOverOneConnectionEach)
{
    cluster.addTopic(QStringLiteral("orders"), 6);
    open();
    const auto metadata = ask<Metadata>(Target::any(), allTopics());
    ASSERT_TRUE(metadata) << text(metadata.error());
    EXPECT_EQ(metadata->version, 13);
    ASSERT_EQ(metadata->body.topics.size(), 1u);
    EXPECT_EQ(metadata->body.topics[0].partitions.size(), 6u);
    for (int round = 0; round < 3; ++round) {
        for (const qint32 node : {1, 2, 3}) {
            const auto dirs = ask<DescribeLogDirs>(Target::node(node));
            ASSERT_TRUE(dirs) << text(dirs.error());
            EXPECT_EQ(dirs->broker, node);
            EXPECT_EQ(dirs->body.results.at(0).logDir, QStringLiteral("/data/%1").arg(node));
        }
    }
    EXPECT_EQ(cluster.connectionsMade, 3);
    EXPECT_EQ(cluster.count<ApiVersions>(), 3);
    EXPECT_EQ(cluster.count<DescribeLogDirs>(2), 3);
    EXPECT_EQ(cluster.requests.back().clientId, QStringLiteral("castellan-test"));
    ASSERT_TRUE(client->versionsOf(2));
    EXPECT_EQ(client->versionsOf(2)->apis.at(3), (VersionRange {0, 13}));
}

TEST_F(WireClientTest, PipelinesRequestsInOrder)
{
    for (int i = 0; i < 200; ++i)
        cluster.addTopic(QStringLiteral("t%1").arg(i), 1);
    open();
    QStringList came;
    for (int i = 0; i < 200; ++i) {
        Metadata::Request request;
        request.topics.emplace().emplace_back().name = QStringLiteral("t%1").arg(i);
        client->call<Metadata>(Target::node(2), request, {Clock::now() + 5s, 4}, [&came](Result<Answer<Metadata>> answer) {
            came.append(answer ? answer->body.topics.at(0).name.value_or(QString()) : answer.error().message);
        });
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return came.size() == 200; }, 5000));
    for (int i = 0; i < 200; ++i)
        EXPECT_EQ(came[i], QStringLiteral("t%1").arg(i));
    EXPECT_EQ(cluster.connections(2), 1);
}

TEST_F(WireClientTest, R10_OlderBrokersAreAskedInTheirVersions)
{
    cluster.setVersions(ApiVersions::api.key, {0, 2});
    cluster.setVersions(Metadata::api.key, {0, 5});
    cluster.setVersions(DescribeQuorum::api.key, {});
    open();
    const auto metadata = ask<Metadata>(Target::any(), allTopics());
    ASSERT_TRUE(metadata) << text(metadata.error());
    EXPECT_EQ(metadata->version, 5);
    EXPECT_EQ(metadata->body.clusterId, QStringLiteral("fake-cluster"));
    const auto tooNew = ask<Metadata>(Target::node(1), allTopics(), 3s, 8);
    ASSERT_FALSE(tooNew);
    EXPECT_EQ(tooNew.error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(tooNew.error().message,
              QStringLiteral("Broker 1 (%1) supports Metadata in versions 0 to 5; this needs 8 to 13.").arg(cluster.bootstrap(1)));
    const auto unknown = ask<DescribeQuorum>(Target::node(1));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(cluster.count<DescribeQuorum>(), 0) << "what a broker does not know is not sent to it";
}

TEST_F(WireClientTest, EveryVersionOfEveryMessageIsAnsweredByTheFake)
{
    cluster.addTopic(QStringLiteral("orders"), 2);
    cluster.groups[QStringLiteral("g")] = {};
    open();
    forEachMessage([this](auto message) {
        using M = decltype(message);
        if (M::api.key == SaslAuthenticate::api.key || M::api.key == SaslHandshake::api.key || M::api.key == ApiVersions::api.key)
            return;
        for (qint16 version = M::api.versions.min; version <= M::api.versions.max; ++version) {
            std::optional<Result<Answer<M>>> result;
            typename M::Request request;
            if constexpr (std::is_same_v<M, Metadata>)
                request.topics.emplace();
            if constexpr (std::is_same_v<M, OffsetFetch>)
                request.topics.emplace();
            if constexpr (std::is_same_v<M, AlterPartitionReassignments> || std::is_same_v<M, ListPartitionReassignments>)
                request.topics = {};
            client->call<M>(Target::node(1), request, {Clock::now() + 3s, 0, version}, [&](Result<Answer<M>> answer) { result = std::move(answer); });
            ASSERT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 3500)) << M::api.name << version;
            ASSERT_TRUE(*result) << M::api.name << " " << version << ": " << text(result->error());
            EXPECT_EQ((*result)->version, version) << M::api.name;
        }
    });
}

TEST_F(WireClientTest, WrongCorrelationEndsTheConnectionAndTheNextCallWorks)
{
    open();
    ASSERT_TRUE(ask<Metadata>(Target::any(), allTopics()));
    FakeFault fault;
    fault.api = DescribeLogDirs::api.key;
    fault.correlation = 4711;
    cluster.script(fault);
    const auto wrong = ask<DescribeLogDirs>(Target::node(1));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, ErrorKind::Internal);
    EXPECT_TRUE(wrong.error().detail.contains(QStringLiteral("answer 4711 came for request"))) << text(wrong.error());
    EXPECT_TRUE(ask<DescribeLogDirs>(Target::node(1)));
}

TEST_F(WireClientTest, WrongSizesAreErrors)
{
    open();
    ASSERT_TRUE(ask<Metadata>(Target::any(), allTopics()));
    for (const qint32 size : {-1, std::numeric_limits<qint32>::min(), 0, 3, 200'000'000, std::numeric_limits<qint32>::max()}) {
        FakeFault fault;
        fault.api = DescribeLogDirs::api.key;
        fault.size = size;
        cluster.script(fault);
        const auto wrong = ask<DescribeLogDirs>(Target::node(1));
        ASSERT_FALSE(wrong);
        EXPECT_EQ(wrong.error().kind, ErrorKind::Internal) << size;
        EXPECT_TRUE(wrong.error().detail.contains(QString::number(size))) << text(wrong.error());
    }
    FakeFault shorter; // the rest of the answer comes as bytes nobody asked for
    shorter.api = DescribeLogDirs::api.key;
    shorter.size = 10;
    cluster.script(shorter);
    EXPECT_FALSE(ask<DescribeLogDirs>(Target::node(1)));
    EXPECT_TRUE(ask<DescribeLogDirs>(Target::node(1)));
}

TEST_F(WireClientTest, CutAtAnyByteIsAnError)
{
    cluster.addTopic(QStringLiteral("orders"), 3);
    open();
    ASSERT_TRUE(ask<Metadata>(Target::any(), allTopics()));
    for (int cut = 0; cut < 60; ++cut) {
        FakeFault fault;
        fault.api = DescribeLogDirs::api.key;
        fault.cutAt = cut;
        cluster.script(fault);
        const auto wrong = ask<DescribeLogDirs>(Target::node(1));
        ASSERT_FALSE(wrong) << cut;
        EXPECT_EQ(wrong.error().kind, ErrorKind::Connection) << cut;
    }
    EXPECT_TRUE(ask<DescribeLogDirs>(Target::node(1)));
}

TEST_F(WireClientTest, AReadIsRepeatedWhenTheConnectionIsLostAWriteIsNot)
{
    open();
    ASSERT_TRUE(ask<Metadata>(Target::any(), allTopics()));
    FakeFault fault;
    fault.api = DescribeLogDirs::api.key;
    fault.close = true;
    cluster.script(fault);
    EXPECT_TRUE(ask<DescribeLogDirs>(Target::node(1), {}, 3s, 0, true));
    EXPECT_EQ(cluster.count<DescribeLogDirs>(), 2);
    fault.api = DeleteTopics::api.key;
    cluster.script(fault);
    const auto write = ask<DeleteTopics>(Target::node(1));
    ASSERT_FALSE(write);
    EXPECT_EQ(write.error().kind, ErrorKind::Connection);
    EXPECT_EQ(cluster.count<DeleteTopics>(), 1);
}

TEST_F(WireClientTest, R12_SilentBrokerDelaysOnlyItself)
{
    open();
    for (const qint32 node : {1, 2, 3})
        ASSERT_TRUE(ask<DescribeLogDirs>(Target::node(node)));
    FakeFault silence;
    silence.api = DescribeLogDirs::api.key;
    silence.node = 2;
    silence.silence = true;
    cluster.script(silence);
    QElapsedTimer timer;
    timer.start();
    std::map<qint32, qint64> took;
    for (const qint32 node : {1, 2, 3}) {
        client->call<DescribeLogDirs>(Target::node(node), {}, {Clock::now() + 800ms}, [&, node](Result<Answer<DescribeLogDirs>> answer) {
            EXPECT_EQ(answer.has_value(), node != 2);
            if (!answer) {
                EXPECT_EQ(answer.error().kind, ErrorKind::Timeout);
                EXPECT_EQ(answer.error().broker, 2);
            }
            took[node] = timer.elapsed();
        });
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return took.size() == 3; }, 3000));
    EXPECT_LT(took[1], 400);
    EXPECT_LT(took[3], 400);
    EXPECT_GE(took[2], 790);
    EXPECT_LT(took[2], 1200);
    const int before = cluster.connectionsMade;
    EXPECT_TRUE(ask<DescribeLogDirs>(Target::node(2))) << "a new connection takes the silent one's place";
    EXPECT_EQ(cluster.connectionsMade, before + 1);
}

TEST_F(WireClientTest, AnyoneMeansSomebodyWhoAnswers)
{
    open();
    ASSERT_TRUE(ask<Metadata>(Target::any(), allTopics()));
    FakeFault silence;
    silence.node = cluster.requests.back().node;
    silence.times = -1;
    silence.silence = true;
    cluster.script(silence);
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(ask<Metadata>(Target::any(), allTopics(), 8s, 0, true));
    EXPECT_LT(timer.elapsed(), 5000);
}

TEST_F(WireClientTest, R05_SilentListenerIsSaidWithTheStage)
{
    QTcpServer mute;
    ASSERT_TRUE(mute.listen(QHostAddress::LocalHost));
    open(300ms, QStringLiteral("127.0.0.1:%1").arg(mute.serverPort()));
    const auto answer = ask<Metadata>(Target::any(), allTopics(), 2s);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Timeout);
    EXPECT_TRUE(answer.error().message.contains(QStringLiteral("asking for the API versions"))) << text(answer.error());
}

TEST_F(WireClientTest, R05_SilentBootstrapAddressDoesNotHoldUpTheOthers)
{
    QTcpServer mute;
    ASSERT_TRUE(mute.listen(QHostAddress::LocalHost));
    open(5s, QStringLiteral("127.0.0.1:%1,%2").arg(mute.serverPort()).arg(cluster.bootstrap(1)));
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(ask<Metadata>(Target::any(), allTopics()));
    EXPECT_LT(timer.elapsed(), 1500);
}

TEST_F(WireClientTest, R03_HttpServerIsNamed)
{
    QTcpServer http;
    ASSERT_TRUE(http.listen(QHostAddress::LocalHost));
    QObject::connect(&http, &QTcpServer::newConnection, &http, [&http] { http.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    open(2s, QStringLiteral("127.0.0.1:%1").arg(http.serverPort()));
    const auto answer = ask<Metadata>(Target::any(), allTopics());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().message, QStringLiteral("127.0.0.1:%1 is not a Kafka listener: it looks like HTTP.").arg(http.serverPort()));
}

TEST_F(WireClientTest, R04_TlsListenerMetInPlaintextIsNamed)
{
    QTcpServer tls; // the alert an OpenSSL server sends
    ASSERT_TRUE(tls.listen(QHostAddress::LocalHost));
    QObject::connect(&tls, &QTcpServer::newConnection, &tls, [&tls] { tls.nextPendingConnection()->write(QByteArray::fromHex("15030300020246")); });
    open(2s, QStringLiteral("127.0.0.1:%1").arg(tls.serverPort()));
    const auto answer = ask<Metadata>(Target::any(), allTopics());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().message, QStringLiteral("127.0.0.1:%1 expects TLS.").arg(tls.serverPort()));
}

TEST_F(WireClientTest, R02_UnknownNameIsNamedAndTheRestIsTried)
{
    open(2s, QStringLiteral("no-such-host.invalid:9092"));
    const auto answer = ask<Metadata>(Target::any(), allTopics(), 10s);
    ASSERT_FALSE(answer);
    EXPECT_TRUE(answer.error().message.contains(QStringLiteral("no-such-host.invalid"))) << text(answer.error());
    open(2s, QStringLiteral("no-such-host.invalid:9092,127.0.0.1:1,localhost:%1").arg(cluster.port(1)));
    EXPECT_TRUE(ask<Metadata>(Target::any(), allTopics(), 10s));
}

TEST_F(WireClientTest, R02_EveryAddressOfANameIsTried)
{
    config.lookup = [](const QString& name) { // the first is dead: nothing listens there
        return name == u"several.test" ? QList<QHostAddress> {QHostAddress(QStringLiteral("127.0.0.77")), QHostAddress(QHostAddress::LocalHost)}
                                       : QList<QHostAddress>();
    };
    open(2s, QStringLiteral("several.test:%1").arg(cluster.port(1)));
    const auto answer = ask<Metadata>(Target::any(), allTopics(), 10s);
    EXPECT_TRUE(answer) << text(answer.error());
    EXPECT_EQ(cluster.connectionsMade, 1);
    open(2s, QStringLiteral("nowhere.test:9092"));
    const auto unknown = ask<Metadata>(Target::any(), allTopics(), 5s);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().message, QStringLiteral("The name nowhere.test cannot be resolved."));
}

TEST_F(WireClientTest, R08_UnreachableAdvertisedAddressIsSaid)
{
    cluster.advertised[2] = {QStringLiteral("127.0.0.1"), 1};
    open(500ms);
    const auto answer = ask<DescribeLogDirs>(Target::node(2), {}, 3s, 0, true);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().message, QStringLiteral("Broker 2 advertises 127.0.0.1:1, which cannot be reached from here."));
    EXPECT_EQ(answer.error().broker, 2);
    EXPECT_TRUE(ask<DescribeLogDirs>(Target::node(1))) << "the other brokers stay usable";
}

TEST_F(WireClientTest, R17_AnotherClusterUnderTheSameAddressIsTold)
{
    open();
    QString told;
    QObject::connect(client.get(), &WireClient::clusterChanged, [&told](const QString& before, const QString& now) { told = before + u'>' + now; });
    const auto refresh = [this] {
        bool done = false;
        client->refreshBrokers(Clock::now() + 3s, [&done](const Result<Done>& result) { done = result.has_value(); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return done; }, 3000));
    };
    refresh();
    EXPECT_EQ(client->clusterId(), QStringLiteral("fake-cluster"));
    cluster.clusterId = QStringLiteral("other");
    refresh();
    EXPECT_EQ(told, QStringLiteral("fake-cluster>other"));
}

TEST_F(WireClientTest, R19_ThrottlingIsTold)
{
    open();
    std::pair<qint32, qint32> told;
    QObject::connect(client.get(), &WireClient::throttled, [&told](qint32 broker, qint32 ms) { told = {broker, ms}; });
    FakeFault fault;
    fault.api = DescribeLogDirs::api.key;
    fault.throttleMs = 1234;
    cluster.script(fault);
    EXPECT_TRUE(ask<DescribeLogDirs>(Target::node(3)));
    EXPECT_EQ(told, (std::pair<qint32, qint32> {3, 1234}));
}

TEST_F(WireClientTest, R35_MembersOfAnyProtocolKeepTheirBytes)
{
    const QByteArray strange = QByteArray::fromHex("7fff00ff80fe");
    auto& group = cluster.groups[QStringLiteral("connect-cluster")];
    group.protocolType = QStringLiteral("connect");
    for (qsizetype size = 0; size <= strange.size(); ++size) {
        auto& member = group.members.emplace_back();
        member.memberId = QStringLiteral("m%1").arg(size);
        member.memberMetadata = strange.last(size);
        member.memberAssignment = strange.first(size);
    }
    open();
    for (qint16 version = 0; version <= DescribeGroups::api.versions.max; ++version) {
        cluster.setVersions(DescribeGroups::api.key, {0, version});
        open();
        DescribeGroups::Request request;
        request.groups = {QStringLiteral("connect-cluster")};
        const auto answer = ask<DescribeGroups>(Target::node(1), request);
        ASSERT_TRUE(answer) << version << ": " << text(answer.error());
        const auto& told = answer->body.groups.at(0);
        EXPECT_EQ(told.protocolType, QStringLiteral("connect"));
        ASSERT_EQ(told.members.size(), 7u);
        for (qsizetype size = 0; size <= strange.size(); ++size) {
            EXPECT_EQ(told.members[size_t(size)].memberMetadata, strange.last(size));
            EXPECT_EQ(told.members[size_t(size)].memberAssignment, strange.first(size));
        }
    }
}

TEST_F(WireClientTest, CancelledRequestsAreNotSentAndNotAnswered)
{
    open();
    ASSERT_TRUE(ask<Metadata>(Target::any(), allTopics()));
    // not sent yet: node 3 has no connection
    const quint64 waiting
        = client->call<DescribeLogDirs>(Target::node(3), {}, {Clock::now() + 3s}, [](const auto&) { ADD_FAILURE() << "cancelled"; });
    client->cancel(waiting);
    // sent, the answer comes late: it is thrown away, the next one is delivered to the right caller
    FakeFault slow;
    slow.api = DescribeLogDirs::api.key;
    slow.delay = 150ms;
    cluster.script(slow);
    const quint64 sent = client->call<DescribeLogDirs>(Target::node(1), {}, {Clock::now() + 3s}, [](const auto&) { ADD_FAILURE() << "cancelled"; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return cluster.count<DescribeLogDirs>(1) == 1; }, 2000));
    client->cancel(sent);
    EXPECT_TRUE(ask<ListGroups>(Target::node(1)));
    EXPECT_EQ(cluster.count<DescribeLogDirs>(3), 0);
    EXPECT_EQ(cluster.connections(1), 1);
}

TEST_F(WireClientTest, ClosingEndsEverythingWithoutCallbacks)
{
    FakeFault silence;
    silence.times = -1;
    silence.silence = true;
    cluster.script(silence);
    open();
    for (int i = 0; i < 20; ++i)
        client->call<Metadata>(Target::any(), allTopics(), {Clock::now() + 5s}, [](const auto&) { ADD_FAILURE() << "after the end"; });
    QTest::qWait(100);
    client.reset();
    EXPECT_TRUE(QTest::qWaitFor([&] { return cluster.connections() == 0; }, 2000));
}

TEST_F(WireClientTest, StoppedBrokerIsAskedAgainWithBackOffAndFoundWhenItIsBack)
{
    open();
    ASSERT_TRUE(ask<DescribeLogDirs>(Target::node(2)));
    cluster.stop(2);
    QTest::qWait(30);
    const auto down = ask<DescribeLogDirs>(Target::node(2), {}, 500ms, 0, true);
    ASSERT_FALSE(down);
    EXPECT_EQ(down.error().kind, ErrorKind::Connection) << text(down.error());
    cluster.start(2);
    EXPECT_TRUE(ask<DescribeLogDirs>(Target::node(2), {}, 3s, 0, true));
}

TEST_F(WireClientTest, DeadlineHoldsWhateverHappens)
{
    cluster.stop(1);
    cluster.stop(2);
    cluster.stop(3);
    open();
    QElapsedTimer timer;
    timer.start();
    const auto answer = ask<Metadata>(Target::any(), allTopics(), 400ms, 0, true);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Connection) << text(answer.error());
    EXPECT_LT(timer.elapsed(), 900);
}

TEST_F(WireClientTest, UnknownBrokerIsNotFound)
{
    open();
    const auto answer = ask<DescribeLogDirs>(Target::node(99));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::NotFound);
}

TEST_F(WireClientTest, UnreadableAnswerNamesApiVersionAndPlace)
{
    open();
    ASSERT_TRUE(ask<DescribeLogDirs>(Target::node(1)));
    FakeFault nonsense;
    nonsense.api = DescribeLogDirs::api.key;
    // correlation 2 on that connection; then an array of 2^31 elements
    nonsense.instead = QByteArray::fromHex("00000010"
                                           "00000003"
                                           "00"
                                           "00000000"
                                           "0000"
                                           "ffffffff07");
    cluster.script(nonsense);
    auto answer = ask<DescribeLogDirs>(Target::node(1));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Internal);
    EXPECT_TRUE(answer.error().detail.contains(QStringLiteral("DescribeLogDirs version 5, byte 11, results: 2147483646 elements announced")))
        << text(answer.error());
}

TEST_F(WireClientTest, BrokersThatHaveLeftAreHungUpOnWhenTheyOweNothing)
{
    open();
    const auto refresh = [this] {
        std::optional<bool> refreshed;
        client->refreshBrokers(Clock::now() + 3s, [&](const Result<Done>& done) { refreshed = done.has_value(); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return refreshed.has_value(); }, 4'000));
    };
    for (const qint32 node : {1, 2, 3})
        ASSERT_TRUE(ask<DescribeLogDirs>(Target::node(node)));
    client->rememberCoordinator(QStringLiteral("moved"), 3);
    client->rememberCoordinator(QStringLiteral("stays"), 2);
    FakeFault slow;
    slow.api = DescribeLogDirs::api.key;
    slow.node = 3;
    slow.delay = 2s; // longer than the refresh takes
    cluster.script(slow);
    std::optional<bool> owed;
    client->call<DescribeLogDirs>(Target::node(3), {}, {Clock::now() + 15s, 0, 32767, false}, [&](auto answer) { owed = answer.has_value(); });
    bool left = true;
    cluster.edit<Metadata>([&left](Metadata::Response& response, const support::FakeRequest&) {
        if (left)
            std::erase_if(response.brokers, [](const auto& broker) { return broker.nodeId == 3; });
    });
    refresh();
    EXPECT_EQ(client->brokers().size(), 2u);
    EXPECT_EQ(client->versionsOf(3), nullptr);
    EXPECT_EQ(client->coordinatorOf(QStringLiteral("moved")), std::nullopt);
    EXPECT_EQ(client->coordinatorOf(QStringLiteral("stays")), 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return owed.has_value(); }, 15'000));
    EXPECT_TRUE(*owed) << "what it owed has come";
    EXPECT_TRUE(QTest::qWaitFor([&] { return cluster.connections(3) == 0; }, 10'000));
    EXPECT_GE(cluster.connections(2), 1);
    left = false;
    EXPECT_TRUE(ask<DescribeLogDirs>(Target::node(3))) << "and it may come back";
}

TEST_F(WireClientTest, ABrokerThatIsNoneIsAskedOfNobody)
{
    open();
    ASSERT_TRUE(ask<Metadata>(Target::any(), allTopics()));
    cluster.requests.clear();
    const auto answer = ask<DescribeLogDirs>(Target::node(-1)); // as a leader or coordinator that is not known
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::NotFound) << text(answer.error());
    EXPECT_TRUE(cluster.requests.isEmpty());
}
