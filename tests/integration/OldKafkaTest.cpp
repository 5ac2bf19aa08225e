// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client against real brokers of older Kafka: 3.9.1 (KRaft) and 2.5.0 (ZooKeeper), with their own tools as referee.
#include "tests/integration/TestClients.h"
#include "tests/integration/WireRequests.h"
#include "tests/support/GatewayTest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace wireTests;

namespace {

struct OldVersion
{
    const char* version;
    const char* logDirsTool;
    const char* offsetsTool;
    const char* offsetsServer; // its option for the address
    const char* groupsTool;
    int atLeast; // versions of messages that must have worked
    bool controller; // KRaft
};

class OldKafkaTest : public ::testing::TestWithParam<OldVersion>
{
protected:
    void SetUp() override
    {
        m_run.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList command {qEnvironmentVariable("CASTELLAN_SANDBOX") + QStringLiteral("/oldkafka.py"),
                             QStringLiteral("run"),
                             QString::fromLatin1(GetParam().version),
                             m_folder.filePath(QStringLiteral("kafka")),
                             QStringLiteral("--scram"),
                             QStringLiteral("SCRAM-SHA-256:carol:carol-pw"),
                             QStringLiteral("--scram"),
                             QStringLiteral("SCRAM-SHA-512:dave:dave-pw")};
        for (auto it = secured.properties.cbegin(); it != secured.properties.cend(); ++it)
            command << QStringLiteral("--property") << it.key() + u'=' + it.value();
        m_run.start(QStringLiteral("/usr/bin/python3"), command);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_run.canReadLine() || m_run.state() == QProcess::NotRunning; }, 150'000))
            << "the first start fetches Kafka";
        const auto words = QString::fromUtf8(m_run.readLine()).split(u' ');
        ASSERT_EQ(words.size(), 3) << "it did not start";
        bootstrap = words[1];
        classPath = words[2].trimmed();
        config.bootstrap = parseEndpoints(bootstrap);
        config.clientId = "wire-test";
        client = std::make_unique<WireClient>(config);
        CreateTopics::Request create;
        create.timeoutMs = 10'000;
        create.topics.push_back({{}, topic, 3, 1, {}, {}});
        const auto made = ask<CreateTopics>(*client, Target::any(), create);
        ASSERT_TRUE(made) << text(made.error());
        ASSERT_EQ(made->body.topics.at(0).errorCode, 0);
        ASSERT_TRUE(produce(bootstrap, topic, 1, 20));
    }
    void TearDown() override
    {
        client.reset();
        m_run.closeWriteChannel();
        EXPECT_TRUE(m_run.waitForFinished(30'000));
    }
    /** What one of this version's own tools prints. */
    QByteArray tool(const char* mainClass, const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral("java"),
                      QStringList {QStringLiteral("-Xmx128m"), QStringLiteral("-cp"), classPath, QString::fromLatin1(mainClass)} + arguments);
        EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }
    Metadata::Response::Topic described()
    {
        Metadata::Request request;
        request.topics.emplace().emplace_back().name = topic;
        const auto answer = ask<Metadata>(*client, Target::any(), request, 4);
        EXPECT_TRUE(answer) << (answer ? "" : text(answer.error()));
        return answer ? answer->body.topics.at(0) : Metadata::Response::Topic();
    }

    support::SecuredListeners secured {GetParam().controller, support::SecuredListeners::Stores::Pkcs12};
    QString bootstrap;
    QString classPath;
    ConnectionConfig config;
    std::unique_ptr<WireClient> client;

private:
    QTemporaryDir m_folder;
    QProcess m_run;
};

} // namespace

TEST_P(OldKafkaTest, R10_EveryMessageInEveryVersionWorksOrIsRefused)
{
    const auto description = described();
    ASSERT_EQ(description.partitions.size(), 3u);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { // the first question makes the topic of the offsets
            const auto answer = ask<FindCoordinator>(*client, Target::node(1), harmless<FindCoordinator>(3, {}), 0, 3);
            return answer && answer->body.errorCode == 0 && answer->body.nodeId == 1;
        },
        20'000));
    Sweep sweep;
    everyMessageInEveryVersion(*client, 1, description.topicId, sweep);
    std::cout << GetParam().version << ": " << sweep.worked << " versions worked, " << sweep.refused << " were refused\n";
    EXPECT_GT(sweep.worked, GetParam().atLeast);
    EXPECT_GT(sweep.refused, 10);

    const auto refused = ask<StreamsGroupDescribe>(*client, Target::node(1));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(refused.error().message, QStringLiteral("Broker 1 (%1) does not support StreamsGroupDescribe.").arg(bootstrap));

    // and what it says of sizes is what its own tool says
    const auto ours = ask<DescribeLogDirs>(*client, Target::node(1));
    ASSERT_TRUE(ours) << text(ours.error());
    std::map<QString, qint64> sizes;
    for (const auto& dir : ours->body.results) {
        for (const auto& told : dir.topics) {
            for (const auto& partition : told.partitions) {
                if (told.name == topic)
                    sizes[QStringLiteral("%1-%2").arg(told.name).arg(partition.partitionIndex)] = partition.partitionSize;
            }
        }
    }
    const QByteArray out = tool(GetParam().logDirsTool, {QStringLiteral("--bootstrap-server"), bootstrap, QStringLiteral("--describe"),
                                                         QStringLiteral("--topic-list"), topic});
    const QByteArray line = out.mid(out.indexOf("{\""));
    std::map<QString, qint64> theirs;
    for (const auto& broker : QJsonDocument::fromJson(line.left(line.indexOf('\n')))[u"brokers"].toArray()) {
        for (const auto& dir : broker[u"logDirs"].toArray()) {
            for (const auto& partition : dir[u"partitions"].toArray())
                theirs[partition[u"partition"].toString()] = partition[u"size"].toInteger();
        }
    }
    EXPECT_EQ(theirs.size(), 3u) << out.toStdString();
    EXPECT_EQ(sizes, theirs);
}

TEST_P(OldKafkaTest, EveryMessageInEveryVersionOnEveryListener)
{
    Sweep plain;
    sweepListener(*client, plain);
    for (const auto& [listener, profile] : securedProfiles(secured)) {
        SCOPED_TRACE(listener);
        auto made = makeConnectionConfig(profile, {}, "wire-test");
        ASSERT_TRUE(made) << text(made.error());
        WireClient one(std::move(*made));
        Sweep sweep;
        sweepListener(one, sweep);
        std::cout << GetParam().version << ", " << listener << ": " << sweep.worked << " versions worked, " << sweep.refused << " were refused\n";
        EXPECT_EQ(sweep.worked, plain.worked);
        EXPECT_EQ(sweep.refused, plain.refused);

        const auto refused = ask<StreamsGroupDescribe>(one, Target::node(1));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::Unsupported);
        EXPECT_EQ(refused.error().message, QStringLiteral("Broker 1 (%1) does not support StreamsGroupDescribe.").arg(profile.bootstrapServers));
    }
}

// The gateway asks each version as it can be asked: many groups at once or one at a time.
TEST_P(OldKafkaTest, OffsetsOfTheGatewayAreThoseOfKafkasTools)
{
    ASSERT_TRUE(produce(bootstrap, topic, 2, 7));
    QStringList groups;
    for (int i = 0; i < 12; ++i)
        groups.append(QStringLiteral("old-group-%1").arg(i));
    for (int i = 0; i < groups.size(); ++i) {
        OffsetCommit::Request commit;
        commit.groupId = groups[i];
        commit.generationIdOrMemberEpoch = -1;
        auto& named = commit.topics.emplace_back();
        named.name = topic;
        named.partitions.resize(2);
        named.partitions[0].partitionIndex = 1;
        named.partitions[0].committedOffset = i;
        named.partitions[1].partitionIndex = 2;
        named.partitions[1].committedOffset = 5;
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { // the first one makes the topic of the offsets
                ask<FindCoordinator>(*client, Target::any(), harmless<FindCoordinator>(3, {}), 0, 3);
                const auto done = ask<OffsetCommit>(*client, Target::node(1), commit, 0, 9);
                return done && done->body.topics.at(0).partitions.at(0).errorCode == 0;
            },
            20'000));
    }
    const QString ends = QString::fromUtf8(
        tool(GetParam().offsetsTool, {QString::fromLatin1(GetParam().offsetsServer), bootstrap, QStringLiteral("--topic"), topic}));
    const QStringList described = QString::fromUtf8(tool(GetParam().groupsTool, {QStringLiteral("--bootstrap-server"), bootstrap,
                                                                                 QStringLiteral("--describe"), QStringLiteral("--all-groups")}))
                                      .split(u'\n');
    for (const auto over : {OffsetsOver::WireWherePossible, OffsetsOver::RdKafka}) {
        SCOPED_TRACE(over == OffsetsOver::RdKafka ? "librdkafka" : "wire");
        QString error;
        const auto gateway = makeRdKafkaGateway(profileFor(bootstrap), {}, std::make_shared<WriteGuard>(false), &error, over);
        ASSERT_TRUE(gateway) << error.toStdString();
        ListOffsetsRequest request;
        for (const int partition : {0, 1, 2})
            request.partitions.push_back({{topic, partition}, {}});
        const auto metadata = gateway->metadata();
        ASSERT_TRUE(ended(metadata) && metadata.result());
        const auto stream = gateway->listOffsets(request, *metadata.result());
        ASSERT_TRUE(ended(stream));
        const auto latest = collect(stream);
        ASSERT_EQ(latest.size(), 3);
        for (auto it = latest.begin(); it != latest.end(); ++it) {
            ASSERT_TRUE(*it) << it->error().message.toStdString();
            EXPECT_TRUE(ends.contains(QStringLiteral("%1:%2:%3\n").arg(topic).arg(it.key().partition).arg((*it)->offset))) << ends.toStdString();
        }
        const auto ofGroups = gateway->listGroupOffsets(groups);
        ASSERT_TRUE(ended(ofGroups));
        ASSERT_EQ(ofGroups.resultCount(), groups.size());
        for (int i = 0; i < ofGroups.resultCount(); ++i) {
            const auto [name, result] = *ofGroups.resultAt(i);
            ASSERT_TRUE(result) << result.error().message.toStdString();
            ASSERT_EQ((*result)->offsets.size(), 2u);
            for (const auto& offset : (*result)->offsets) {
                const QString row = QStringLiteral("%1 %2 %3 %4 ").arg(name, topic).arg(offset.partition.partition).arg(offset.offset);
                EXPECT_TRUE(std::any_of(described.begin(), described.end(), [&](const QString& line) { return line.simplified().startsWith(row); }))
                    << row.toStdString();
            }
        }
    }
}

TEST_P(OldKafkaTest, WrongCredentialsAndStrangeCertificatesAreRefusedWithTheReason)
{
    for (auto [listener, profile] : securedProfiles(secured)) {
        SCOPED_TRACE(listener);
        for (auto& property : profile.properties) {
            if (property.name == u"sasl.password")
                property.value = QStringLiteral("wrong-pw");
            if (property.name == u"sasl.oauthbearer.config")
                property.value += QStringLiteral(" lifeSeconds=-100");
        }
        if (listener == "TLS" || listener == "client certificate")
            std::erase_if(profile.properties, [](const auto& property) { return property.name == u"ssl.ca.location"; });
        auto made = makeConnectionConfig(profile, {}, "wire-test");
        ASSERT_TRUE(made) << text(made.error());
        WireClient one(std::move(*made));
        const auto answer = ask<Metadata>(one, Target::any(), harmless<Metadata>(0, {}));
        ASSERT_FALSE(answer);
        const bool tls = listener == "TLS" || listener == "client certificate";
        if (tls)
            EXPECT_TRUE(answer.error().message.contains(QStringLiteral("certificate"))) << text(answer.error());
        else
            EXPECT_EQ(answer.error().kind, ErrorKind::Authentication) << text(answer.error());
        EXPECT_EQ(text(answer.error()).find("wrong-pw"), std::string::npos);
    }
}

INSTANTIATE_TEST_SUITE_P(Versions, OldKafkaTest,
                         ::testing::Values(OldVersion {"3.9.1", "org.apache.kafka.tools.LogDirsCommand", "org.apache.kafka.tools.GetOffsetShell",
                                                       "--bootstrap-server", "org.apache.kafka.tools.consumer.group.ConsumerGroupCommand", 90, true},
                                           OldVersion {"2.5.0", "kafka.admin.LogDirsCommand", "kafka.tools.GetOffsetShell", "--broker-list",
                                                       "kafka.admin.ConsumerGroupCommand", 60, false}),
                         [](const auto& one) { return "Kafka" + QString::fromLatin1(one.param.version).remove(u'.').toStdString(); });
