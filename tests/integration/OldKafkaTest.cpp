// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client against real brokers of older Kafka: 3.9.1 (KRaft) and 2.5.0 (ZooKeeper), with their own tools as referee.
#include "tests/integration/TestClients.h"
#include "tests/integration/WireRequests.h"

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
    int atLeast; // versions of messages that must have worked
};

class OldKafkaTest : public ::testing::TestWithParam<OldVersion>
{
protected:
    void SetUp() override
    {
        m_run.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_run.start(QStringLiteral("/usr/bin/python3"), {qEnvironmentVariable("CASTELLAN_SANDBOX") + QStringLiteral("/oldkafka.py"), QStringLiteral("run"),
                                                            QString::fromLatin1(GetParam().version), m_folder.filePath(QStringLiteral("kafka"))});
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_run.canReadLine() || m_run.state() == QProcess::NotRunning; }, 150'000)) << "the first start fetches Kafka";
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
    Metadata::Response::Topic described()
    {
        Metadata::Request request;
        request.topics.emplace().emplace_back().name = topic;
        const auto answer = ask<Metadata>(*client, Target::any(), request, 4);
        EXPECT_TRUE(answer) << (answer ? "" : text(answer.error()));
        return answer ? answer->body.topics.at(0) : Metadata::Response::Topic();
    }

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
    ASSERT_TRUE(QTest::qWaitFor([&] { // the first question makes the topic of the offsets
        const auto answer = ask<FindCoordinator>(*client, Target::node(1), harmless<FindCoordinator>(3, {}), 0, 3);
        return answer && answer->body.errorCode == 0 && answer->body.nodeId == 1;
    }, 20'000));
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
    QProcess tool;
    tool.start(QStringLiteral("java"), {QStringLiteral("-Xmx128m"), QStringLiteral("-cp"), classPath, QString::fromLatin1(GetParam().logDirsTool), QStringLiteral("--bootstrap-server"),
                                           bootstrap, QStringLiteral("--describe"), QStringLiteral("--topic-list"), topic});
    ASSERT_TRUE(QTest::qWaitFor([&] { return tool.state() == QProcess::NotRunning; }, 60'000));
    const QByteArray out = tool.readAllStandardOutput();
    const QByteArray line = out.mid(out.indexOf("{\""));
    std::map<QString, qint64> theirs;
    for (const auto& broker : QJsonDocument::fromJson(line.left(line.indexOf('\n')))[u"brokers"].toArray()) {
        for (const auto& dir : broker[u"logDirs"].toArray()) {
            for (const auto& partition : dir[u"partitions"].toArray())
                theirs[partition[u"partition"].toString()] = partition[u"size"].toInteger();
        }
    }
    EXPECT_EQ(theirs.size(), 3u) << out.toStdString() << tool.readAllStandardError().toStdString();
    EXPECT_EQ(sizes, theirs);
}

INSTANTIATE_TEST_SUITE_P(Versions, OldKafkaTest,
    ::testing::Values(OldVersion {"3.9.1", "org.apache.kafka.tools.LogDirsCommand", 90}, OldVersion {"2.5.0", "kafka.admin.LogDirsCommand", 60}),
    [](const auto& one) { return "Kafka" + QString::fromLatin1(one.param.version).remove(u'.').toStdString(); });
