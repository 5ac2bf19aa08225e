// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of topics and settings, with Kafka's own tools as referees.
#include "tests/integration/AdminClusterTest.h"
#include "tests/integration/TestClients.h"

using namespace kafka;

namespace {

class AdminChangesTest : public AdminClusterTest
{
protected:
    /** The settings; a broker that has not heard of a new topic yet is asked again. */
    ConfigDescription describe(const ConfigResource& resource)
    {
        ConfigDescription description;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                const auto stream = gateway->describeConfigs({resource});
                if (!ended(stream) || stream.resultCount() != 1)
                    return false;
                const auto chunk = stream.resultAt(0);
                if (!chunk || !chunk->front().result)
                    return false;
                description = *chunk->front().result;
                return true;
            },
            20000));
        return description;
    }
    Error firstError(const Reply<BatchResult<QString, Done>>& reply)
    {
        const auto outcomes = answer(reply);
        if (outcomes.empty() || outcomes.front().result) {
            ADD_FAILURE() << "it should have been refused";
            return {};
        }
        return outcomes.front().result.error();
    }
    bool exists(const QString& topic)
    {
        const auto topics = answer(gateway->describeTopics({topic}));
        return !topics.empty() && topics.front().result;
    }
};

ConfigResource topicResource(const QString& name) { return {ConfigResourceType::Topic, name}; }

} // namespace

TEST_F(AdminChangesTest, CreatesAddsPartitionsAndDeletesAsKafkaSeesIt)
{
    const QString topic = QStringLiteral("admin-created");
    const auto validated = answer(gateway->createTopics({{topic, 2, 3, {}, true}}));
    EXPECT_TRUE(validated.front().result) << validated.front().result.error().message.toStdString();
    EXPECT_FALSE(exists(topic)) << "validated only";

    createTopics(
        {topic}, 2, 3,
        {{QStringLiteral("retention.ms"), QStringLiteral("86400000")}, {QStringLiteral("cleanup.policy"), QStringLiteral("compact,delete")}});
    QString described = tool(QStringLiteral("kafka-topics"), {QStringLiteral("--describe"), QStringLiteral("--topic"), topic});
    EXPECT_TRUE(described.contains(QStringLiteral("PartitionCount: 2\tReplicationFactor: 3"))) << described.toStdString();
    EXPECT_TRUE(described.contains(QStringLiteral("retention.ms=86400000"))) << described.toStdString();
    EXPECT_TRUE(described.contains(QStringLiteral("cleanup.policy=compact,delete"))) << described.toStdString();

    const auto added = answer(gateway->createPartitions({{topic, 5, false}}));
    EXPECT_TRUE(added.front().result);
    described = tool(QStringLiteral("kafka-topics"), {QStringLiteral("--describe"), QStringLiteral("--topic"), topic});
    EXPECT_TRUE(described.contains(QStringLiteral("PartitionCount: 5"))) << described.toStdString();
    EXPECT_EQ(firstError(gateway->createPartitions({{topic, 3, false}})).codeName, QStringLiteral("INVALID_PARTITIONS"));

    const auto deleted = answer(gateway->deleteTopics({topic, QStringLiteral("admin-not-there")}));
    ASSERT_EQ(deleted.size(), 2U);
    EXPECT_TRUE(deleted[0].result);
    ASSERT_FALSE(deleted[1].result);
    EXPECT_EQ(deleted[1].result.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !exists(topic); }, 10000));
}

TEST_F(AdminChangesTest, R20_RefusedCreateSaysTheBrokersReasonAndCreatesNothing)
{
    createTopics({QStringLiteral("admin.dotted")}, 1);
    const Error collision = firstError(gateway->createTopics({{QStringLiteral("admin_dotted"), 1, 1, {}, false}}));
    EXPECT_EQ(collision.kind, ErrorKind::Invalid);
    EXPECT_TRUE(collision.message.contains(QStringLiteral("collides"))) << collision.message.toStdString();

    const Error name = firstError(gateway->createTopics({{QStringLiteral("bad name!"), 1, 1, {}, false}}));
    EXPECT_EQ(name.kind, ErrorKind::Invalid);
    EXPECT_TRUE(name.message.contains(QStringLiteral("bad name!"))) << name.message.toStdString();

    const Error replicas = firstError(gateway->createTopics({{QStringLiteral("admin-rf5"), 1, 5, {}, false}}));
    EXPECT_EQ(replicas.codeName, QStringLiteral("INVALID_REPLICATION_FACTOR"));
    EXPECT_TRUE(replicas.message.contains(u'5')) << replicas.message.toStdString();

    const Error config = firstError(
        gateway->createTopics({{QStringLiteral("admin-config"), 1, 1, {{QStringLiteral("retention.ms"), QStringLiteral("soon")}}, false}}));
    EXPECT_EQ(config.kind, ErrorKind::Invalid);
    EXPECT_TRUE(config.message.contains(QStringLiteral("retention.ms"))) << config.message.toStdString();

    const Error again = firstError(gateway->createTopics({{QStringLiteral("admin.dotted"), 1, 1, {}, false}}));
    EXPECT_EQ(again.kind, ErrorKind::AlreadyExists);
    // Of several, each has its own outcome.
    const auto mixed
        = answer(gateway->createTopics({{QStringLiteral("admin-rf9"), 1, 9, {}, false}, {QStringLiteral("admin-good"), 1, 1, {}, false}}));
    EXPECT_FALSE(mixed[0].result);
    EXPECT_TRUE(mixed[1].result);
    for (const char* refused : {"admin_dotted", "admin-rf5", "admin-config", "admin-rf9"})
        EXPECT_FALSE(exists(QLatin1String(refused))) << refused;
}

TEST_F(AdminChangesTest, R24_OnlyTheEditedKeysChange)
{
    const QString topic = QStringLiteral("admin-configured");
    createTopics({topic}, 1, 1, {{QStringLiteral("retention.ms"), QStringLiteral("1000000")}});
    const ConfigDescription loaded = describe(topicResource(topic));
    EXPECT_EQ(loaded.find(QStringLiteral("retention.ms"))->source, ConfigSource::DynamicTopic);
    EXPECT_TRUE(loaded.find(QStringLiteral("segment.bytes"))->isDefault());
    // Somebody else changes another key after it was loaded.
    tool(QStringLiteral("kafka-configs"),
         {QStringLiteral("--alter"), QStringLiteral("--topic"), topic, QStringLiteral("--add-config"), QStringLiteral("max.message.bytes=2000000")});

    const auto altered = answer(gateway->alterConfigs({{topicResource(topic), {{QStringLiteral("retention.ms"), QStringLiteral("2000000")}}}}));
    ASSERT_TRUE(altered.front().result);
    const QString described = tool(QStringLiteral("kafka-configs"), {QStringLiteral("--describe"), QStringLiteral("--topic"), topic});
    EXPECT_TRUE(described.contains(QStringLiteral("retention.ms=2000000"))) << described.toStdString();
    EXPECT_TRUE(described.contains(QStringLiteral("max.message.bytes=2000000"))) << "the other's change stays\n" << described.toStdString();

    const auto reset = answer(gateway->alterConfigs({{topicResource(topic), {{QStringLiteral("retention.ms"), std::nullopt}}}}));
    ASSERT_TRUE(reset.front().result);
    const ConfigDescription now = describe(topicResource(topic));
    EXPECT_NE(now.find(QStringLiteral("retention.ms"))->source, ConfigSource::DynamicTopic);
    EXPECT_EQ(now.find(QStringLiteral("max.message.bytes"))->value, QStringLiteral("2000000"));

    const auto refused = answer(
        gateway->alterConfigs({{topicResource(topic), {{QStringLiteral("retention.ms"), QStringLiteral("soon")}}},
                               {topicResource(QStringLiteral("admin-not-there")), {{QStringLiteral("retention.ms"), QStringLiteral("1")}}}}));
    ASSERT_EQ(refused.size(), 2U);
    ASSERT_FALSE(refused[0].result);
    EXPECT_EQ(refused[0].result.error().kind, ErrorKind::Invalid);
    ASSERT_FALSE(refused[1].result);
    EXPECT_EQ(refused[1].result.error().kind, ErrorKind::NotFound);
}

// What a plan asks before Apply: the broker checks the value, and nothing is changed.
TEST_F(AdminChangesTest, SettingsAreCheckedWithoutBeingChanged)
{
    const QString topic = QStringLiteral("admin-checked");
    createTopics({topic}, 1, 1, {{QStringLiteral("retention.ms"), QStringLiteral("1000000")}});
    const auto check = [&](const char* name, const std::optional<QString>& value) {
        return answer(gateway->alterConfigs({{topicResource(topic), {{QLatin1String(name), value}}, true}})).front().result;
    };
    for (const char* wrong : {"99999999999999999999", "-2", "soon", ""}) {
        const auto refused = check("delete.retention.ms", QLatin1String(wrong));
        ASSERT_FALSE(refused) << wrong;
        EXPECT_EQ(refused.error().kind, ErrorKind::Invalid) << wrong;
        EXPECT_FALSE(refused.error().message.isEmpty());
    }
    EXPECT_FALSE(check("no.such.setting", QStringLiteral("1")));
    EXPECT_TRUE(check("retention.ms", QStringLiteral("2000000")));
    EXPECT_TRUE(check("retention.ms", std::nullopt));
    const ConfigDescription now = describe(topicResource(topic));
    EXPECT_EQ(now.find(QStringLiteral("retention.ms"))->value, QStringLiteral("1000000")) << "only asked";
    EXPECT_TRUE(now.find(QStringLiteral("delete.retention.ms"))->isDefault());
}

TEST_F(AdminChangesTest, R25_SensitiveAndReadOnlySettingsOfBrokers)
{
    const auto stream = gateway->describeConfigs({{ConfigResourceType::Broker, QStringLiteral("1")},
                                                  {ConfigResourceType::Broker, QStringLiteral("2")},
                                                  {ConfigResourceType::Broker, QStringLiteral("3")},
                                                  topicResource(QStringLiteral("__consumer_offsets")),
                                                  topicResource(QStringLiteral("admin-nowhere"))});
    ASSERT_TRUE(ended(stream));
    EXPECT_EQ(stream.resultCount(), 4) << "each broker in a call of its own, the topics in another";
    const ConfigDescription broker = describe({ConfigResourceType::Broker, QStringLiteral("2")});
    const ConfigEntry* password = broker.find(QStringLiteral("ssl.keystore.password"));
    ASSERT_TRUE(password);
    EXPECT_TRUE(password->sensitive);
    EXPECT_FALSE(password->value) << "hidden by the broker, not empty";
    const ConfigEntry* id = broker.find(QStringLiteral("node.id"));
    ASSERT_TRUE(id);
    EXPECT_TRUE(id->readOnly);
    EXPECT_EQ(id->value, QStringLiteral("2"));
    EXPECT_EQ(id->source, ConfigSource::StaticBroker);
    const ConfigEntry* threads = broker.find(QStringLiteral("num.io.threads"));
    ASSERT_TRUE(threads);
    EXPECT_FALSE(threads->readOnly);
    EXPECT_FALSE(threads->synonyms.empty());
}

TEST_F(AdminChangesTest, BrokerSettingGoesToThatBroker)
{
    const ConfigResource broker {ConfigResourceType::Broker, QStringLiteral("3")};
    const auto altered = answer(gateway->alterConfigs({{broker, {{QStringLiteral("num.io.threads"), QStringLiteral("3")}}}}));
    ASSERT_TRUE(altered.front().result) << altered.front().result.error().message.toStdString();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return describe(broker).find(QStringLiteral("num.io.threads"))->source == ConfigSource::DynamicBroker; }, 5000));
    const auto reset = answer(gateway->alterConfigs({{broker, {{QStringLiteral("num.io.threads"), std::nullopt}}}}));
    EXPECT_TRUE(reset.front().result);
}

TEST_F(AdminChangesTest, R29_DeleteRecordsTellsEachPartitionsOutcome)
{
    const QString topic = QStringLiteral("admin-records");
    const QString compacted = QStringLiteral("admin-compacted");
    createTopics({topic}, 3, 1);
    createTopics({compacted}, 1, 1, {{QStringLiteral("cleanup.policy"), QStringLiteral("compact")}});
    for (const int partition : {0, 1, 2})
        ASSERT_TRUE(produce(cluster.bootstrap(), topic, partition, 20));
    ASSERT_TRUE(produce(cluster.bootstrap(), compacted, 0, 5));

    const auto outcomes
        = answer(gateway->deleteRecords({{{{topic, 0}, 5}, {{topic, 1}, -1}, {{topic, 2}, 999}, {{compacted, 0}, 2}, {{topic, 7}, 1}}}));
    ASSERT_EQ(outcomes.size(), 5U);
    ASSERT_TRUE(outcomes[0].result);
    EXPECT_EQ(outcomes[0].result->lowWatermark, 5);
    ASSERT_TRUE(outcomes[1].result);
    EXPECT_EQ(outcomes[1].result->lowWatermark, 20) << "-1 = to the end";
    ASSERT_FALSE(outcomes[2].result);
    EXPECT_EQ(outcomes[2].result.error().codeName, QStringLiteral("OFFSET_OUT_OF_RANGE")) << "beyond the high watermark";
    ASSERT_FALSE(outcomes[3].result);
    EXPECT_EQ(outcomes[3].result.error().codeName, QStringLiteral("POLICY_VIOLATION"));
    EXPECT_EQ(outcomes[3].result.error().kind, ErrorKind::Conflict);
    ASSERT_FALSE(outcomes[4].result);
    EXPECT_EQ(outcomes[4].result.error().kind, ErrorKind::NotFound);

    const QString earliest
        = tool(QStringLiteral("kafka-get-offsets"), {QStringLiteral("--topic"), topic, QStringLiteral("--time"), QStringLiteral("earliest")});
    EXPECT_TRUE(earliest.contains(topic + QStringLiteral(":0:5\n"))) << earliest.toStdString();
    EXPECT_TRUE(earliest.contains(topic + QStringLiteral(":1:20\n"))) << earliest.toStdString();
    EXPECT_TRUE(earliest.contains(topic + QStringLiteral(":2:0\n"))) << earliest.toStdString();
}

TEST_F(AdminChangesTest, ElectsPreferredLeaders)
{
    const QString topic = QStringLiteral("admin-election");
    tool(QStringLiteral("kafka-topics"),
         {QStringLiteral("--create"), QStringLiteral("--topic"), topic, QStringLiteral("--replica-assignment"), QStringLiteral("2:1:3,1:2:3")});
    cluster.stopBroker(2);
    const auto leader = [&] {
        const auto all = metadata();
        const Topic* found = all ? all->find(topic) : nullptr;
        return found ? found->partitions.front().leader : -2;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return leader() == 1 || leader() == 3; }, 30000));
    cluster.heal();
    EXPECT_NE(leader(), 2) << "it came back, but does not lead of its own accord so soon";
    const auto outcomes = answer(gateway->electPreferredLeaders({{topic, 0}, {topic, 1}}));
    ASSERT_EQ(outcomes.size(), 2U);
    EXPECT_TRUE(outcomes[0].result) << outcomes[0].result.error().message.toStdString();
    EXPECT_TRUE(outcomes[1].result) << "it leads already: done";
    EXPECT_TRUE(QTest::qWaitFor([&] { return leader() == 2; }, 10000));
}
