// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/TopicPlans.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace {

using kafka::ConfirmationLevel;
using kafka::CreateTopicField;
using kafka::PlanRow;
using kafka::TopicFacts;

const kafka::PlanContext dev {{QStringLiteral("a:9092"), false}, QStringLiteral("test cluster"), false};
const kafka::PlanContext production {{QStringLiteral("a:9092"), true}, QStringLiteral("orders-prod"), true};

kafka::Error brokerError(int code, const char* text)
{
    kafka::Error e;
    e.kind = kafka::ErrorKind::Invalid;
    e.code = code;
    e.message = QString::fromLatin1(text);
    return e;
}

kafka::CreateTopicRequest request(const char* name)
{
    kafka::CreateTopicRequest r;
    r.name = QString::fromLatin1(name);
    return r;
}

} // namespace

TEST(CreateTopicPlan, SaysWhatMinusOneStandsFor)
{
    auto r = request("orders");
    r.configs = {{QStringLiteral("retention.ms"), QStringLiteral("3600000")}};
    kafka::CreateTopicDefaults defaults;
    defaults.partitions = QStringLiteral("6");
    defaults.replicationFactor = QStringLiteral("3");
    defaults.settings = {{QStringLiteral("retention.ms"), QStringLiteral("604800000"), kafka::ConfigSource::Default, false, false, {}}};
    const auto plan = kafka::createTopicPlan(dev, r, defaults, std::nullopt);
    ASSERT_EQ(plan.rows.size(), 2u);
    EXPECT_TRUE(plan.rows[0].after.contains(QStringLiteral("6 (default)"))) << qPrintable(plan.rows[0].after);
    EXPECT_EQ(plan.rows[0].mark, PlanRow::Mark::Change);
    EXPECT_EQ(plan.rows[1].before, QStringLiteral("604800000 (default)"));
    EXPECT_EQ(plan.rows[1].after, QStringLiteral("3600000"));
    EXPECT_EQ(plan.level, ConfirmationLevel::PlanAndApply);
    EXPECT_TRUE(plan.applicable());
    EXPECT_EQ(plan.command, QStringLiteral("kafka-topics.sh --bootstrap-server a:9092 --create --topic orders --config retention.ms=3600000"));
}

TEST(CreateTopicPlan, NumbersAndProductionAndOneReplica)
{
    auto r = request("orders");
    r.partitions = 12;
    r.replicationFactor = 1;
    const auto plan = kafka::createTopicPlan(production, r, {}, std::nullopt);
    EXPECT_EQ(plan.level, ConfirmationLevel::TickConsequence);
    EXPECT_FALSE(plan.consequences.isEmpty()) << "there is something to tick";
    EXPECT_EQ(plan.rows[0].mark, PlanRow::Mark::Warning);
    EXPECT_EQ(plan.command, QStringLiteral("kafka-topics.sh --bootstrap-server a:9092 --command-config client.properties --create --topic orders "
                                           "--partitions 12 --replication-factor 1"));
}

TEST(CreateTopicPlan, R20_BrokersOwnTextAtTheRightField)
{
    auto r = request("rel_a");
    r.configs = {{QStringLiteral("segment.ms"), QStringLiteral("1")},
                 {QStringLiteral("segment.ms.x"), QStringLiteral("1")},
                 {QStringLiteral("cleanup.policy"), QStringLiteral("x")}};
    const struct
    {
        int code;
        const char* text;
        CreateTopicField field;
        const char* setting;
    } cases[] = {
        {17, "Topic 'rel_a' collides with existing topic: rel.a", CreateTopicField::Name, ""},
        {36, "Topic 'rel_a' already exists.", CreateTopicField::Name, ""},
        {37, "Number of partitions was set to an invalid non-positive value.", CreateTopicField::Partitions, ""},
        {38, "Unable to replicate the partition 5 time(s)", CreateTopicField::ReplicationFactor, ""},
        {40, "Invalid value x for configuration cleanup.policy: String must be one of", CreateTopicField::Settings, "cleanup.policy"},
        {40, "Unknown topic config name: segment.ms.x", CreateTopicField::Settings, "segment.ms.x"},
        {44, "Topics must have 3 replicas", CreateTopicField::None, ""},
    };
    for (const auto& c : cases) {
        const auto problem = kafka::createTopicProblem(r, brokerError(c.code, c.text));
        EXPECT_EQ(problem.field, c.field) << c.text;
        EXPECT_EQ(problem.setting, QString::fromLatin1(c.setting)) << c.text;
        EXPECT_EQ(problem.text, QString::fromLatin1(c.text));
        const auto plan = kafka::createTopicPlan(dev, r, {}, problem);
        EXPECT_FALSE(plan.applicable());
        EXPECT_EQ(plan.refusal, QString::fromLatin1(c.text));
        EXPECT_EQ(plan.rows[0].before, c.code == 36 ? QStringLiteral("exists") : QStringLiteral("does not exist"));
    }
}

TEST(CreateTopicPlan, OnlyWhatIsMissingIsRefusedHere)
{
    EXPECT_EQ(kafka::missingInCreateTopic(request(""))->field, CreateTopicField::Name);
    EXPECT_FALSE(kafka::missingInCreateTopic(request("bad name!"))) << "the broker judges names";
    auto twice = request("a");
    twice.configs = {{QStringLiteral("k"), QStringLiteral("1")}, {QStringLiteral("k"), QStringLiteral("2")}};
    EXPECT_EQ(kafka::missingInCreateTopic(twice)->setting, QStringLiteral("k"));
    auto nameless = request("a");
    nameless.configs = {{QString(), QStringLiteral("1")}};
    EXPECT_EQ(kafka::missingInCreateTopic(nameless)->field, CreateTopicField::Settings);
}

TEST(CreateTopicPlan, SettingNamesFromABrokersSettings)
{
    kafka::ConfigDescription broker;
    for (const char* name : {"log.retention.ms", "message.max.bytes", "log.roll.ms", "compression.type", "num.network.threads", "log.dirs"})
        broker.entries.push_back({QString::fromLatin1(name), QStringLiteral("1"), kafka::ConfigSource::Default, false, false, {}});
    QStringList names;
    for (const auto& entry : kafka::topicSettingsFromBroker(broker))
        names << entry.name;
    EXPECT_EQ(names.join(QLatin1Char(' ')), QStringLiteral("compression.type max.message.bytes retention.ms segment.ms"));
}

TEST(AddPartitionsPlan, R28_WarnsAboutKeysAndOnlyGrows)
{
    TopicFacts topic;
    topic.name = QStringLiteral("orders");
    topic.partitions = 3;
    topic.cleanupPolicy = QStringLiteral("compact");
    const auto grow = kafka::addPartitionsPlan(dev, topic, 6, std::nullopt);
    EXPECT_TRUE(grow.applicable());
    EXPECT_EQ(grow.level, ConfirmationLevel::TickConsequence);
    EXPECT_EQ(grow.rows[0].before, QStringLiteral("3 partitions"));
    EXPECT_EQ(grow.rows[0].after, QStringLiteral("6 partitions"));
    const QString said = grow.consequences.join(QLatin1Char('\n'));
    EXPECT_TRUE(said.contains(QStringLiteral("key may go to another partition")));
    EXPECT_TRUE(said.contains(QStringLiteral("compacted")));
    EXPECT_EQ(grow.command, QStringLiteral("kafka-topics.sh --bootstrap-server a:9092 --alter --topic orders --partitions 6"));

    const auto shrink = kafka::addPartitionsPlan(dev, topic, 2, std::nullopt);
    EXPECT_FALSE(shrink.applicable());
    EXPECT_TRUE(shrink.refusal.contains(QStringLiteral("only grow")));
    EXPECT_FALSE(kafka::addPartitionsPlan(dev, topic, 3, std::nullopt).applicable());

    topic.cleanupPolicy = QStringLiteral("delete");
    EXPECT_FALSE(kafka::addPartitionsPlan(dev, topic, 6, std::nullopt).consequences.join(QLatin1Char(' ')).contains(QStringLiteral("compacted")));
    topic.internal = true;
    EXPECT_FALSE(kafka::addPartitionsPlan(dev, topic, 6, std::nullopt).applicable());
}

TEST(AddPartitionsPlan, BrokersRefusalIsShown)
{
    TopicFacts topic;
    topic.name = QStringLiteral("orders");
    topic.partitions = 3;
    const auto plan = kafka::addPartitionsPlan(dev, topic, 6, brokerError(44, "max 5 partitions here"));
    EXPECT_EQ(plan.refusal, QStringLiteral("max 5 partitions here"));
    EXPECT_EQ(plan.rows[0].mark, PlanRow::Mark::Refused);
}

TEST(DeleteTopicsPlan, R68_LevelAndNameGrowWithTheHarm)
{
    TopicFacts a {QStringLiteral("rel.a"), false, 3, 1200, std::nullopt, {QStringLiteral("billing")}, true, {}};
    TopicFacts b {QStringLiteral("b"), false, 1, std::nullopt, std::nullopt, {}, false, {}};
    const auto one = kafka::deleteTopicsPlan(dev, {a}, {QStringLiteral("newest record …")});
    EXPECT_EQ(one.level, ConfirmationLevel::TypeName);
    EXPECT_EQ(one.nameToType, QStringLiteral("rel.a"));
    EXPECT_TRUE(one.evidence.isEmpty());
    EXPECT_TRUE(one.rows[0].before.contains(QStringLiteral("1,200")));
    EXPECT_TRUE(one.rows[0].consequence.contains(QStringLiteral("billing")));

    const auto two = kafka::deleteTopicsPlan(production, {a, b}, {QStringLiteral("newest record …")});
    EXPECT_EQ(two.level, ConfirmationLevel::TypeNameAndWait);
    EXPECT_EQ(two.nameToType, QStringLiteral("orders-prod"));
    EXPECT_EQ(two.evidence.size(), 1);
    EXPECT_TRUE(two.rows[1].before.contains(QStringLiteral("unknown"))) << "never 0 for unknown";
    EXPECT_TRUE(two.rows[1].consequence.contains(QStringLiteral("not read")));
    EXPECT_EQ(two.command.count(QLatin1Char('\n')), 1) << "a command per topic";
}

TEST(DeleteTopicsPlan, TheCommandNamesExactlyThisTopic)
{
    // kafka-topics.sh --delete takes --topic as a regular expression: "rel.a" would also delete rel_a and relXa.
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(kafka::topicPattern(QStringLiteral("rel.a"))));
    EXPECT_TRUE(pattern.match(QStringLiteral("rel.a")).hasMatch());
    EXPECT_FALSE(pattern.match(QStringLiteral("rel_a")).hasMatch());
    TopicFacts a {QStringLiteral("rel.a"), false, 1, 0, std::nullopt, {}, true, {}};
    EXPECT_TRUE(kafka::deleteTopicsPlan(dev, {a}, {}).command.endsWith(QStringLiteral("--topic 'rel\\.a'")));
}

TEST(DeleteTopicsPlan, InternalTopicsAskForMore)
{
    TopicFacts offsets {QStringLiteral("__consumer_offsets"), true, 50, 10, std::nullopt, {}, true, {}};
    const auto plan = kafka::deleteTopicsPlan(dev, {offsets}, {});
    EXPECT_EQ(plan.level, ConfirmationLevel::TypeNameAndWait);
    EXPECT_TRUE(plan.consequences.first().contains(QStringLiteral("groups lose their offsets")));
}

TEST(ElectLeadersPlan, OnlyRowsWhoseLeaderIsNotThePreferredOne)
{
    const QString t = QStringLiteral("orders");
    const auto result = kafka::electLeadersPlan(
        dev, {{{t, 0}, {0, 1, {1, 2}, {1, 2}}}, {{t, 1}, {1, 1, {2, 1}, {1, 2}}}, {{t, 2}, {2, 1, {3, 1}, {1}}}, {{t, 3}, {3, -1, {3, 1}, {3}}}});
    ASSERT_EQ(result.plan.rows.size(), 3u);
    EXPECT_EQ(result.partitions[0], (kafka::TopicPartition {t, 1}));
    EXPECT_EQ(result.plan.rows[0].before, QStringLiteral("1"));
    EXPECT_EQ(result.plan.rows[0].after, QStringLiteral("2"));
    EXPECT_EQ(result.plan.rows[0].mark, PlanRow::Mark::Change);
    EXPECT_EQ(result.plan.rows[1].mark, PlanRow::Mark::Refused) << "broker 3 is not in sync";
    EXPECT_EQ(result.plan.rows[2].mark, PlanRow::Mark::Change) << "an offline partition whose preferred leader is in sync";
    EXPECT_TRUE(result.plan.command.contains(QStringLiteral("{\"topic\":\"orders\",\"partition\":1}")));
    EXPECT_FALSE(result.plan.command.contains(QStringLiteral("\"partition\":2")));
    EXPECT_EQ(result.plan.level, ConfirmationLevel::PlanAndApply);
    const auto nothing = kafka::electLeadersPlan(dev, {{{t, 0}, {0, 1, {1, 2}, {1, 2}}}}).plan;
    EXPECT_FALSE(nothing.applicable());
    EXPECT_TRUE(nothing.refusal.isEmpty()) << "nothing is wrong";
    EXPECT_FALSE(nothing.missing.isEmpty());
    EXPECT_TRUE(nothing.consequences.isEmpty()) << "nothing moves";
}
