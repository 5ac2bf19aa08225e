// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway, with librdkafka and our own protocol client behind it, against the scripted cluster.
#include "tests/client/FakeBrokerTest.h"

#include "kafka/client/RecordReader.h"

#include <limits>

TEST_F(FakeBrokerTest, LibrdkafkaReadsTheFakeCluster)
{
    cluster.groups[QStringLiteral("billing")].state = QStringLiteral("Empty");
    cluster.groups[QStringLiteral("billing")].offsets[{orders, 2}] = 77;
    cluster.groups[QStringLiteral("billing")].coordinator = 2;
    open(cluster.bootstrap());
    const auto all = metadata();
    ASSERT_TRUE(all);
    EXPECT_EQ(all->brokers.size(), 3u);
    ASSERT_TRUE(all->find(orders));
    EXPECT_EQ(all->find(orders)->partitions.size(), 6u);
    const auto described = answer(gateway->describeCluster());
    ASSERT_TRUE(described);
    EXPECT_EQ(described->clusterId, QStringLiteral("fake-cluster"));
    const auto offsets = gateway->listOffsets(latestOf(all, orders), all);
    ASSERT_TRUE(ended(offsets));
    const auto latest = collect(offsets);
    EXPECT_EQ(latest.size(), 6);
    for (const auto& offset : latest) {
        ASSERT_TRUE(offset);
        EXPECT_EQ(offset->offset, 1000);
    }
    QSet<QString> groups;
    for (const auto& listings : answers(gateway->listGroups())) {
        EXPECT_TRUE(listings.errors.empty());
        for (const auto& group : listings.groups)
            groups.insert(group.id);
    }
    EXPECT_EQ(groups, QSet<QString> {QStringLiteral("billing")});
    const auto committed = answers(gateway->listGroupOffsets({QStringLiteral("billing")}));
    ASSERT_EQ(committed.size(), 1u);
    ASSERT_TRUE(committed[0].result) << committed[0].result.error().message.toStdString();
    ASSERT_EQ((*committed[0].result)->offsets.size(), 1u);
    EXPECT_EQ((*committed[0].result)->offsets[0].offset, 77);
}

// Ends that no log has: what they add up to is told as the largest number there is.
TEST_F(FakeBrokerTest, EndsThatAddUpBeyond63Bits)
{
    for (auto& partition : cluster.topics[orders].partitions)
        partition.end = std::numeric_limits<qint64>::max() - 10;
    RecordReader reader(profileFor(cluster.bootstrap()));
    RecordRequest r;
    r.topic = orders;
    for (qint32 p = 0; p < 6; ++p)
        r.partitions.push_back({p, cluster.topics[orders].partitions[size_t(p)].leader});
    r.seek = {SeekTo::Oldest};
    reader.start(r);
    EXPECT_TRUE(QTest::qWaitFor([&] { return reader.progress().toScan > 0; }, 10'000));
    EXPECT_EQ(reader.progress().toScan, std::numeric_limits<qint64>::max());
    reader.stop();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !reader.isRunning(); }, 10'000));
    EXPECT_GE(reader.progress().scanned, 0);
}

TEST_F(FakeBrokerTest, TheTrueControllerAndTheQuorum)
{
    cluster.controller = 2; // the metadata names another one
    open(cluster.bootstrap());
    const auto quorum = answer(gateway->describeQuorum());
    ASSERT_TRUE(quorum) << quorum.error().message.toStdString();
    EXPECT_TRUE(quorum->kraft);
    EXPECT_EQ(quorum->leader, 2);
    EXPECT_EQ(quorum->epoch, 7);
    ASSERT_EQ(quorum->voters.size(), 3u);
    EXPECT_EQ(quorum->voters[0].node, 1);
    EXPECT_EQ(quorum->voters[0].lag, 10);
    EXPECT_EQ(quorum->voters[1].lag, 0);
}

// KIP-430: told only to those who ask for it.
TEST_F(FakeBrokerTest, WhatThisConnectionMayDoIsToldOfClusterTopicAndGroups)
{
    constexpr qint32 describeOnly = 1 << 8;
    constexpr qint32 readAndDescribe = (1 << 3) | (1 << 8);
    const QStringList describes {QStringLiteral("Describe")};
    const QStringList reads {QStringLiteral("Read"), QStringLiteral("Describe")};
    cluster.edit<wire::Metadata>([](wire::Metadata::Response& response, const support::FakeRequest& request) {
        const auto asked = request.as<wire::Metadata>();
        if (asked.includeClusterAuthorizedOperations)
            response.clusterAuthorizedOperations = describeOnly;
        for (auto& topic : response.topics) {
            if (asked.includeTopicAuthorizedOperations)
                topic.topicAuthorizedOperations = readAndDescribe;
        }
    });
    cluster.edit<wire::DescribeGroups>([](wire::DescribeGroups::Response& response, const support::FakeRequest& request) {
        for (auto& group : response.groups)
            group.authorizedOperations
                = request.as<wire::DescribeGroups>().includeAuthorizedOperations ? readAndDescribe : group.authorizedOperations;
    });
    cluster.edit<wire::ShareGroupDescribe>([](wire::ShareGroupDescribe::Response& response, const support::FakeRequest& request) {
        for (auto& group : response.groups)
            group.authorizedOperations
                = request.as<wire::ShareGroupDescribe>().includeAuthorizedOperations ? describeOnly : group.authorizedOperations;
    });
    const QString classic = QStringLiteral("a-classic");
    const QString share = QStringLiteral("a-share");
    cluster.groups[classic].type = QStringLiteral("classic");
    cluster.groups[share].type = QStringLiteral("share");
    open(cluster.bootstrap());
    const auto described = answer(gateway->describeCluster());
    ASSERT_TRUE(described) << described.error().message.toStdString();
    EXPECT_EQ(described->operations, describes);
    const auto topics = answer(gateway->describeTopics({orders}));
    ASSERT_TRUE(topics && topics->at(0).result);
    EXPECT_EQ(topics->at(0).result->operations, reads);
    answers(gateway->listGroups());
    for (const auto& outcome : answers(gateway->describeGroups({classic, share}))) {
        ASSERT_TRUE(outcome.result) << outcome.result.error().message.toStdString();
        EXPECT_EQ(outcome.result->operations, outcome.key == share ? describes : reads) << outcome.key.toStdString();
    }

    cluster.setVersions(wire::Metadata::api.key, {0, 7}); // before Kafka 2.3
    cluster.setVersions(wire::DescribeGroups::api.key, {0, 2});
    open(cluster.bootstrap());
    const auto old = answer(gateway->describeCluster());
    ASSERT_TRUE(old) << old.error().message.toStdString();
    EXPECT_EQ(old->operations, std::nullopt);
    for (const auto& outcome : answers(gateway->describeGroups({classic}))) {
        ASSERT_TRUE(outcome.result) << outcome.result.error().message.toStdString();
        EXPECT_EQ(outcome.result->operations, std::nullopt);
    }
}

TEST_F(FakeBrokerTest, WithZooKeeperTheControllerIsInTheMetadata)
{
    cluster.setVersions(wire::DescribeQuorum::api.key, {});
    open(cluster.bootstrap());
    const auto quorum = answer(gateway->describeQuorum());
    ASSERT_TRUE(quorum) << quorum.error().message.toStdString();
    EXPECT_FALSE(quorum->kraft);
    EXPECT_EQ(quorum->leader, 3);
    EXPECT_TRUE(quorum->voters.empty());
}

TEST_F(FakeBrokerTest, SizesOnDiskOfEveryBroker)
{
    cluster.edit<wire::DescribeLogDirs>([](wire::DescribeLogDirs::Response& response, const support::FakeRequest& request) {
        if (request.node == 3)
            response.results.front().errorCode = 56; // KAFKA_STORAGE_ERROR
    });
    open(cluster.bootstrap());
    std::map<qint32, BrokerLogDirs> dirs;
    for (const auto& one : answers(gateway->describeLogDirs()))
        dirs[one.broker] = one;
    ASSERT_EQ(dirs.size(), 3u);
    ASSERT_EQ(dirs[1].dirs.size(), 1u);
    EXPECT_EQ(dirs[1].dirs[0].path, QStringLiteral("/data/1"));
    EXPECT_EQ(dirs[1].dirs[0].totalBytes, 1'000'000'000);
    EXPECT_EQ(dirs[1].dirs[0].usableBytes, 400'000'000);
    ASSERT_EQ(dirs[1].dirs[0].replicas.size(), 4u);
    EXPECT_EQ(dirs[1].dirs[0].replicas[0], (ReplicaOnDisk {{orders, 0}, 5000, 0, false}));
    ASSERT_TRUE(dirs[3].dirs[0].error);
    EXPECT_EQ(dirs[3].dirs[0].error->codeName, QStringLiteral("KAFKA_STORAGE_ERROR"));
}

TEST_F(FakeBrokerTest, R12_SilentBrokerDelaysOnlyItsOwnSizes)
{
    open(cluster.bootstrap(), {1s, 2s, 2s});
    EXPECT_EQ(answers(gateway->describeLogDirs()).size(), 3u);
    FakeFault silence;
    silence.api = wire::DescribeLogDirs::api.key;
    silence.node = 2;
    silence.silence = true;
    cluster.script(silence);
    QElapsedTimer timer;
    timer.start();
    const auto stream = gateway->describeLogDirs();
    EXPECT_TRUE(QTest::qWaitFor([&] { return stream.resultCount() == 2; }, 3000));
    EXPECT_LT(timer.elapsed(), 800);
    const auto all = answers(stream);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[2].broker, 2);
    ASSERT_TRUE(all[2].error);
    EXPECT_EQ(all[2].error->kind, ErrorKind::Timeout);
}

TEST_F(FakeBrokerTest, NoPermissionForSizesIsSaid)
{
    FakeFault refused;
    refused.api = wire::DescribeLogDirs::api.key;
    refused.error = 31; // CLUSTER_AUTHORIZATION_FAILED
    refused.times = -1;
    for (const qint16 highest : {5, 1}) { // below version 3 there is no code for it: the answer is empty
        cluster.setVersions(wire::DescribeLogDirs::api.key, {0, highest});
        if (highest == 1)
            cluster.answer<wire::DescribeLogDirs>([](const auto&, const auto&) { return wire::DescribeLogDirs::Response(); });
        cluster.clearScript();
        cluster.script(refused);
        open(cluster.bootstrap());
        for (const auto& dirs : answers(gateway->describeLogDirs())) {
            ASSERT_TRUE(dirs.error);
            EXPECT_EQ(dirs.error->kind, ErrorKind::Authorisation);
            EXPECT_EQ(dirs.error->message, QStringLiteral("No permission: Describe on Cluster."));
        }
    }
}

TEST_F(FakeBrokerTest, ApisAndFeaturesOfEveryBroker)
{
    cluster.setVersions(wire::Metadata::api.key, {0, 12});
    cluster.edit<wire::ApiVersions>([](wire::ApiVersions::Response& response, const support::FakeRequest&) {
        response.supportedFeatures.push_back({{}, QStringLiteral("metadata.version"), 7, 29});
        response.finalizedFeatures.push_back({{}, QStringLiteral("metadata.version"), 27, 27});
        response.apiKeys.push_back({{}, 1234, 0, 1});
    });
    open(cluster.bootstrap());
    const auto all = answers(gateway->describeApis());
    ASSERT_EQ(all.size(), 3u);
    const auto metadataApi = std::find_if(all[0].apis.begin(), all[0].apis.end(), [](const BrokerApi& api) { return api.key == 3; });
    ASSERT_NE(metadataApi, all[0].apis.end());
    EXPECT_EQ(*metadataApi, (BrokerApi {3, QStringLiteral("Metadata"), 0, 12}));
    EXPECT_EQ(all[0].apis.back().name, QStringLiteral("Api 1234"));
    ASSERT_EQ(all[0].features.size(), 1u);
    EXPECT_EQ(all[0].features[0], (BrokerFeature {QStringLiteral("metadata.version"), 7, 29, 27}));
}

TEST_F(FakeBrokerTest, ClusterWideBrokerDefaults)
{
    cluster.configs[{4, QString()}][QStringLiteral("log.retention.ms")] = QStringLiteral("86400000");
    open(cluster.bootstrap());
    const auto defaults = answer(gateway->describeBrokerDefaults());
    ASSERT_TRUE(defaults) << defaults.error().message.toStdString();
    ASSERT_EQ(defaults->entries.size(), 1u);
    EXPECT_EQ(defaults->entries[0].name, QStringLiteral("log.retention.ms"));
    EXPECT_EQ(defaults->entries[0].value, QStringLiteral("86400000"));
    EXPECT_EQ(defaults->entries[0].source, ConfigSource::DynamicDefaultBroker);
}

TEST_F(FakeBrokerTest, CancelIsReal)
{
    FakeFault slow;
    slow.api = wire::DescribeQuorum::api.key;
    slow.delay = 2s;
    cluster.script(slow);
    open(cluster.bootstrap());
    auto reply = gateway->describeQuorum();
    EXPECT_TRUE(QTest::qWaitFor([&] { return cluster.count<wire::DescribeQuorum>() == 1; }, 3000));
    reply.cancel();
    EXPECT_TRUE(ended(reply, 1'500)) << "before the answer";
    EXPECT_EQ(reply.resultCount(), 0);
    EXPECT_TRUE(answer(gateway->describeQuorum())) << "the connection goes on";
}

// Cancelled while the brokers are asked for: then none of them is asked.
TEST_F(FakeBrokerTest, CancelledBeforeTheBrokersAreKnownNoneOfThemIsAsked)
{
    open(cluster.bootstrap());
    EXPECT_TRUE(answer(gateway->describeQuorum())); // connected
    FakeFault slow;
    slow.api = wire::Metadata::api.key;
    slow.delay = 2s;
    slow.times = -1;
    cluster.script(slow);
    const int asked = cluster.count<wire::Metadata>();
    auto stream = gateway->describeLogDirs();
    EXPECT_TRUE(QTest::qWaitFor([&] { return cluster.count<wire::Metadata>() > asked; }, 3000));
    stream.cancel();
    EXPECT_TRUE(ended(stream, 1'500)) << "before the answer";
    cluster.clearScript();
    const auto again = answers(gateway->describeApis()); // behind it: the brokers have been told by now
    EXPECT_EQ(again.size(), 3u);
    EXPECT_EQ(cluster.count<wire::DescribeLogDirs>(), 0);
}

TEST_F(FakeBrokerTest, ClosingWhileAskingEndsEverything)
{
    FakeFault silence;
    silence.times = -1;
    silence.silence = true;
    cluster.script(silence);
    open(cluster.bootstrap());
    const auto reply = gateway->describeQuorum();
    const auto stream = gateway->describeLogDirs();
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    gateway.reset();
    EXPECT_LT(timer.elapsed(), 500);
    EXPECT_TRUE(ended(reply, 2000));
    EXPECT_TRUE(ended(stream, 2000));
}

TEST_F(FakeBrokerTest, KerberosIsRefusedWithTheReasonBeforeAnythingIsSent)
{
    open(kerberos(), {1s, 1s, 1s});
    const auto quorum = answer(gateway->describeQuorum());
    ASSERT_FALSE(quorum);
    EXPECT_EQ(quorum.error().kind, ErrorKind::Unsupported);
    EXPECT_TRUE(quorum.error().message.contains(QStringLiteral("Kerberos")));
    const auto groups = gateway->listGroups();
    ASSERT_TRUE(ended(groups));
    ASSERT_GE(groups.resultCount(), 1);
    for (int i = 0; i < groups.resultCount(); ++i) {
        const auto part = groups.resultAt(i);
        EXPECT_TRUE(part || part.error().kind != ErrorKind::Unsupported) << "librdkafka lists there";
    }
}

// What librdkafka can ask as well is left to it: with Kerberos built in it signs in, without it says that. Either way it is not
// the wire client's refusal that a person gets to see.
TEST_F(FakeBrokerTest, WithKerberosOffsetsAreAskedOverLibrdkafka)
{
    open(kerberos(), {1s, 1s, 1s});
    for (int i = 0; i < 2; ++i) {
        ListOffsetsRequest request;
        request.partitions = {{{orders, 0}, {}}, {{orders, 1}, {}}};
        const auto offsets = gateway->listOffsets(request, nullptr);
        const auto ofGroups = gateway->listGroupOffsets({QStringLiteral("g")});
        ASSERT_TRUE(ended(offsets) && ended(ofGroups));
        const auto all = collect(offsets);
        ASSERT_EQ(all.size(), 2) << "every partition has an outcome";
        ASSERT_EQ(ofGroups.resultCount(), 1);
        const auto group = ofGroups.resultAt(0)->result;
        for (const Error& error : {all.first().error(), group.error()}) {
            EXPECT_NE(error.kind, ErrorKind::Unsupported) << error.message.toStdString();
            EXPECT_LT(error.code, 0) << "librdkafka's own codes are negative: " << error.message.toStdString();
        }
    }
    EXPECT_EQ(cluster.count<wire::ListOffsets>() + cluster.count<wire::OffsetFetch>(), 0);
}

TEST_F(FakeBrokerTest, R17_TheGatewayTellsOfAnotherCluster)
{
    open(cluster.bootstrap());
    QString told;
    QObject::connect(gateway.get(), &AdminGateway::clusterChanged,
                     [&told](const QString& before, const QString& now) { told = before + u'>' + now; });
    EXPECT_EQ(answers(gateway->describeApis()).size(), 3u);
    cluster.clusterId = QStringLiteral("other");
    EXPECT_EQ(answers(gateway->describeApis()).size(), 3u);
    EXPECT_TRUE(QTest::qWaitFor([&] { return told == QStringLiteral("fake-cluster>other"); }, 1000)) << told.toStdString();
}

TEST_F(FakeBrokerTest, R19_TheGatewayTellsOfAQuota)
{
    open(cluster.bootstrap());
    std::vector<std::pair<qint32, qint32>> told;
    QObject::connect(gateway.get(), &AdminGateway::throttled, [&told](qint32 broker, qint32 ms) { told.emplace_back(broker, ms); });
    FakeFault fault;
    fault.api = wire::DescribeLogDirs::api.key;
    fault.node = 3;
    fault.throttleMs = 1234;
    cluster.script(fault);
    EXPECT_EQ(answers(gateway->describeLogDirs()).size(), 3u);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }, 1000));
    EXPECT_EQ(told, (std::vector<std::pair<qint32, qint32>> {{3, 1234}}));
}

TEST_F(FakeBrokerTest, R19_QuotasOfLibrdkafkasRequestsAreToldToo)
{
    open(cluster.bootstrap());
    std::vector<std::pair<qint32, qint32>> told;
    QObject::connect(gateway.get(), &AdminGateway::throttled, [&told](qint32 broker, qint32 ms) { told.emplace_back(broker, ms); });
    FakeFault fault;
    fault.api = wire::DescribeConfigs::api.key;
    fault.throttleMs = 777;
    cluster.script(fault);
    const ConfigResource resource {ConfigResourceType::Topic, orders};
    for (int i = 0; i < 2; ++i) { // the second one is not held back: librdkafka says 0, which is no quota
        const auto stream = gateway->describeConfigs({resource});
        ASSERT_TRUE(ended(stream));
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }, 1000));
    ASSERT_EQ(told.size(), 1u);
    EXPECT_GE(told[0].first, 1);
    EXPECT_LE(told[0].first, 3);
    EXPECT_EQ(told[0].second, 777);
}

TEST_F(FakeBrokerTest, R18_GroupOfTwoBrokersIsListedOnce)
{
    cluster.edit<wire::ListGroups>([](wire::ListGroups::Response& response, const support::FakeRequest&) {
        response.groups.push_back({{}, QStringLiteral("both"), QStringLiteral("consumer"), QStringLiteral("Stable"), QStringLiteral("classic")});
    });
    open(cluster.bootstrap());
    int times = 0;
    for (const auto& listings : answers(gateway->listGroups())) {
        for (const auto& group : listings.groups)
            times += group.id == u"both";
    }
    EXPECT_EQ(times, 1);
}

TEST_F(FakeBrokerTest, R21_DeleteWithoutAnAnswerIsUnknown)
{
    FakeFault silence;
    silence.api = wire::DeleteTopics::api.key;
    silence.times = -1;
    silence.silence = true;
    cluster.script(silence);
    open(cluster.bootstrap(), {1s, 2s, 2s});
    const auto deleted = answer(gateway->deleteTopics({orders}));
    ASSERT_TRUE(deleted) << deleted.error().message.toStdString();
    ASSERT_FALSE(deleted->front().result);
    EXPECT_TRUE(deleted->front().result.error().outcomeUnknown);
}

TEST_F(FakeBrokerTest, R32_PartialSuccessOfAResetIsToldPerPartition)
{
    auto& group = cluster.groups[QStringLiteral("billing")];
    group.state = QStringLiteral("Empty");
    cluster.edit<wire::OffsetCommit>([](wire::OffsetCommit::Response& response, const support::FakeRequest&) {
        for (auto& topic : response.topics) {
            for (auto& partition : topic.partitions)
                partition.errorCode = partition.partitionIndex == 1 ? 29 : 0; // TOPIC_AUTHORIZATION_FAILED
        }
    });
    open(cluster.bootstrap());
    AlterGroupOffsetsRequest request;
    request.group = QStringLiteral("billing");
    for (const int partition : {0, 1, 2})
        request.offsets.push_back({{orders, partition}, 10, -1, {}});
    const auto outcomes = answer(gateway->alterGroupOffsets(request));
    ASSERT_TRUE(outcomes) << outcomes.error().message.toStdString();
    ASSERT_EQ(outcomes->size(), 3u);
    for (const auto& outcome : *outcomes) {
        EXPECT_EQ(outcome.result.has_value(), outcome.key.partition != 1);
        if (!outcome.result) {
            EXPECT_EQ(outcome.result.error().kind, ErrorKind::Authorisation);
        }
    }
}

// Assignments of custom assignors, cut ones and other protocols' bytes: the group that has them may be told badly, nothing else.
TEST_F(FakeBrokerTest, R35_UndecodableAssignmentsHarmNoOtherGroup)
{
    const auto addGroup = [this](const QString& name, const QByteArray& assignment, const char* protocolType = "consumer") {
        auto& group = cluster.groups[name];
        group.protocolType = QString::fromLatin1(protocolType);
        auto& member = group.members.emplace_back();
        member.memberId = QStringLiteral("member-1");
        member.clientId = QStringLiteral("client");
        member.clientHost = QStringLiteral("/127.0.0.1");
        member.memberMetadata = assignment;
        member.memberAssignment = assignment;
    };
    // version 0, one topic "orders", partitions 1 and 2, no user data
    const QByteArray good = QByteArray::fromHex("0000"
                                                "00000001"
                                                "00066f7264657273"
                                                "00000002"
                                                "00000001"
                                                "00000002"
                                                "ffffffff");
    addGroup(QStringLiteral("good"), good);
    QStringList groups {QStringLiteral("good")};
    for (qsizetype size = 1; size < good.size() - 4; ++size) { // librdkafka does not look at the user data
        groups.append(QStringLiteral("cut-%1").arg(size));
        addGroup(groups.back(), good.first(size));
    }
    const auto addHex = [&](const char* hex, const char* protocolType = "consumer") {
        groups.append(QStringLiteral("strange-%1").arg(groups.size()));
        addGroup(groups.back(), QByteArray::fromHex(hex), protocolType);
    };
    addHex("ffff");
    addHex("00007fffffff");
    addHex("000000000001"
           "7fff"
           "6162");
    addHex("000000000001"
           "00016f"
           "7fffffff");
    addHex("000000000001"
           "ffff"
           "00000000");
    addHex("00018a02010003", "connect");
    open(cluster.bootstrap(), {2s, 5s, 5s});
    const auto stream = gateway->describeGroups(groups);
    ASSERT_TRUE(ended(stream, 20000));
    std::map<QString, Result<GroupDescription>> told;
    for (int i = 0; i < stream.resultCount(); ++i) {
        ASSERT_TRUE(stream.resultAt(i));
        told.emplace(stream.resultAt(i)->key, stream.resultAt(i)->result);
    }
    ASSERT_EQ(told.size(), size_t(groups.size())) << "each group has its row";
    const auto& fine = told.at(QStringLiteral("good"));
    ASSERT_TRUE(fine) << fine.error().message.toStdString();
    ASSERT_EQ(fine->members.size(), 1u);
    EXPECT_EQ(fine->members[0].assignment, (std::vector<TopicPartition> {{orders, 1}, {orders, 2}}));
    for (const auto& [name, result] : told) {
        if (name == u"good")
            continue;
        // no assignment is invented out of bytes that have none
        if (result) {
            ASSERT_EQ(result->members.size(), 1u) << name.toStdString();
            EXPECT_TRUE(result->members[0].assignment.empty()) << name.toStdString();
        } else {
            EXPECT_FALSE(result.error().message.isEmpty()) << name.toStdString();
        }
    }
    const auto& connect = told.at(groups.back());
    ASSERT_FALSE(connect);
    EXPECT_TRUE(connect.error().detail.contains(QStringLiteral("(connect)"))) << connect.error().detail.toStdString();
    EXPECT_TRUE(metadata()) << "the gateway goes on";
}

TEST_F(FakeBrokerTest, R05_CancellingASilentListenerAHundredTimesLeavesNoThread)
{
    QTcpServer mute;
    ASSERT_TRUE(mute.listen(QHostAddress::LocalHost));
    const auto threads = [] { return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
    const auto once = [&] {
        open(QStringLiteral("127.0.0.1:%1").arg(mute.serverPort()));
        auto quorum = gateway->describeQuorum();
        auto described = gateway->describeCluster();
        quorum.cancel();
        described.cancel();
        EXPECT_TRUE(ended(quorum, 1000));
        EXPECT_TRUE(ended(described, 1000));
        gateway.reset();
    };
    once();
    const auto before = threads();
    for (int i = 0; i < 100; ++i)
        once();
    EXPECT_TRUE(QTest::qWaitFor([&] { return threads() <= before; }, 5000)) << threads() << " threads, " << before << " before";
}

TEST_F(FakeBrokerTest, R67_ReadOnlySendsNoWrite)
{
    open(cluster.bootstrap(), {}, false);
    ASSERT_TRUE(metadata());
    EXPECT_FALSE(answer(gateway->deleteTopics({orders})));
    EXPECT_FALSE(answer(gateway->createTopics({CreateTopicRequest()})));
    EXPECT_FALSE(answer(gateway->deleteGroups({QStringLiteral("g")})));
    for (const qint16 write : {wire::DeleteTopics::api.key, wire::CreateTopics::api.key, wire::DeleteGroups::api.key, wire::OffsetCommit::api.key})
        EXPECT_EQ(cluster.count(write), 0);
}
