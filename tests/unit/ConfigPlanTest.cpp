// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/ConfigPlan.h"

#include "kafka/values/ConfigText.h"

#include <gtest/gtest.h>

using namespace kafka;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

ConfigEntry entry(const char* name, const char* value, ConfigSource source = ConfigSource::Default, const char* standard = nullptr)
{
    ConfigEntry e;
    e.name = q(name);
    e.value = q(value);
    e.source = source;
    e.synonyms.push_back({e.name, e.value, source});
    if (standard)
        e.synonyms.push_back({e.name, q(standard), ConfigSource::Default});
    return e;
}

class ConfigPlanTest : public ::testing::Test
{
protected:
    PlanContext context {{q("localhost:9092"), false}, q("local"), false};
    ConfigPlanInput input {{ConfigResourceType::Topic, q("orders")}, {}, {}, std::nullopt, 3};

    void SetUp() override
    {
        input.current.resource = input.resource;
        input.current.entries
            = {entry("cleanup.policy", "compact"), entry("max.message.bytes", "1048588"), entry("min.insync.replicas", "1"),
               entry("retention.ms", "604800000", ConfigSource::DynamicTopic, "604800000"), entry("unclean.leader.election.enable", "false")};
        ConfigEntry secret = entry("ssl.keystore.password", "");
        secret.value.reset();
        secret.sensitive = true;
        input.current.entries.push_back(secret);
        ConfigEntry fixed = entry("node.id", "1", ConfigSource::StaticBroker);
        fixed.readOnly = true;
        input.current.entries.push_back(fixed);
    }
    ChangePlan set(const char* name, const char* value)
    {
        input.changes = {{q(name), q(value)}};
        return configPlan(context, input);
    }
    ChangePlan reset(const char* name)
    {
        input.changes = {{q(name), std::nullopt}};
        return configPlan(context, input);
    }
};

TEST_F(ConfigPlanTest, OneSettingOffProductionIsLevelOneAndNamesOnlyItsKey)
{
    const auto plan = set("retention.ms", "1209600000");
    EXPECT_EQ(plan.title, q("Set retention.ms of topic orders"));
    ASSERT_EQ(plan.rows.size(), 1U);
    EXPECT_EQ(plan.rows[0].before, q("604800000 (topic override)"));
    EXPECT_EQ(plan.rows[0].after, q("1209600000"));
    EXPECT_EQ(plan.rows[0].mark, PlanRow::Mark::Change);
    EXPECT_EQ(plan.level, ConfirmationLevel::PlanAndApply);
    EXPECT_TRUE(plan.applicable());
    EXPECT_EQ(plan.command, q("kafka-configs.sh --bootstrap-server localhost:9092 --alter --entity-type topics --entity-name orders --add-config "
                              "retention.ms=1209600000"));
}

TEST_F(ConfigPlanTest, ShorterRetentionMustBeTickedAndTypedInProduction)
{
    EXPECT_EQ(set("retention.ms", "3600000").level, ConfirmationLevel::TickConsequence);
    EXPECT_EQ(set("retention.ms", "3600000").rows[0].mark, PlanRow::Mark::Warning);
    EXPECT_EQ(set("retention.ms", "-1").level, ConfirmationLevel::PlanAndApply) << "-1 is no limit";
    EXPECT_EQ(set("cleanup.policy", "compact,delete").level, ConfirmationLevel::TickConsequence);
    context.production = true;
    const auto plan = set("retention.ms", "3600000");
    EXPECT_EQ(plan.level, ConfirmationLevel::TypeName);
    EXPECT_EQ(plan.nameToType, q("orders"));
}

// R68: on production a change of any setting names the resource.
TEST_F(ConfigPlanTest, R68_AnyAlterInProductionIsConfirmedByTypingTheName)
{
    EXPECT_EQ(set("retention.ms", "1209600000").level, ConfirmationLevel::PlanAndApply);
    context.production = true;
    for (const auto& plan : {set("retention.ms", "1209600000"), reset("retention.ms")}) {
        EXPECT_EQ(plan.level, ConfirmationLevel::TypeName);
        EXPECT_EQ(plan.nameToType, q("orders"));
        EXPECT_EQ(plan.rows[0].before, q("604800000 (topic override)"));
        EXPECT_FALSE(plan.rows[0].after.isEmpty());
    }
}

TEST_F(ConfigPlanTest, ResetShowsWhatWillHold)
{
    input.current.entries[3].synonyms[1].value = q("1000");
    const auto plan = reset("retention.ms");
    EXPECT_EQ(plan.rows[0].after, q("1000 (default)"));
    EXPECT_EQ(plan.level, ConfirmationLevel::TickConsequence) << "the default keeps less";
    EXPECT_TRUE(plan.command.endsWith(q("--delete-config retention.ms")));
    EXPECT_EQ(reset("cleanup.policy").rows[0].mark, PlanRow::Mark::Unchanged);
    EXPECT_FALSE(reset("cleanup.policy").applicable());
}

// R24: somebody else changed the setting between load and save.
TEST_F(ConfigPlanTest, R24_AForeignChangeIsShown)
{
    input.shown = input.current;
    input.shown->entries[3].value = q("86400000");
    const auto plan = set("retention.ms", "1209600000");
    EXPECT_EQ(plan.rows[0].mark, PlanRow::Mark::Warning);
    EXPECT_TRUE(plan.rows[0].consequence.contains(q("Changed by somebody else"))) << qUtf8Printable(plan.rows[0].consequence);
    EXPECT_TRUE(plan.rows[0].consequence.contains(q("86400000")));
    input.shown = input.current;
    EXPECT_EQ(set("retention.ms", "1209600000").rows[0].mark, PlanRow::Mark::Change);
}

// R25: hidden and read-only settings are never sent back.
TEST_F(ConfigPlanTest, R25_SensitiveAndReadOnlyAreRefused)
{
    const auto secret = set("ssl.keystore.password", "changeit");
    EXPECT_EQ(secret.rows[0].mark, PlanRow::Mark::Refused);
    EXPECT_EQ(secret.rows[0].before, q("hidden by the broker (default)"));
    EXPECT_EQ(secret.rows[0].after, QString());
    EXPECT_FALSE(secret.applicable());
    EXPECT_FALSE(set("node.id", "2").applicable());
    ConfigDescription before = input.current;
    before.entries[5].source = ConfigSource::DynamicTopic;
    EXPECT_EQ(restoringChanges(input.resource, {{q("ssl.keystore.password"), q("x")}}, before), std::nullopt);
}

TEST_F(ConfigPlanTest, ValuesOfTheWrongKindAreRefused)
{
    EXPECT_FALSE(set("retention.ms", "seven days").applicable());
    EXPECT_FALSE(set("unclean.leader.election.enable", "yes").applicable());
    EXPECT_EQ(set("unclean.leader.election.enable", "true").rows[0].mark, PlanRow::Mark::Warning);
    EXPECT_TRUE(set("cleanup.policy", "delete").applicable());
}

TEST_F(ConfigPlanTest, TellsWhatFollows)
{
    EXPECT_TRUE(set("min.insync.replicas", "4").rows[0].consequence.contains(q("cannot write at all")));
    EXPECT_TRUE(set("min.insync.replicas", "3").rows[0].consequence.contains(q("one broker down")));
    EXPECT_EQ(set("min.insync.replicas", "2").rows[0].consequence, QString());
    EXPECT_TRUE(set("max.message.bytes", "1000").rows[0].consequence.contains(q("larger batches")));
    EXPECT_TRUE(set("min.insync.replicas", "1").rows[0].consequence.contains(q("no longer follows its default")));
    EXPECT_EQ(set("retention.ms", "604800000").rows[0].mark, PlanRow::Mark::Unchanged);
}

TEST_F(ConfigPlanTest, CommandsQuoteListsAndManyChanges)
{
    EXPECT_EQ(configCommand(context.command, {ConfigResourceType::Broker, q("2")},
                            {{q("a"), q("1")}, {q("cleanup.policy"), q("compact,delete")}, {q("b"), std::nullopt}}),
              q("kafka-configs.sh --bootstrap-server localhost:9092 --alter --entity-type brokers --entity-name 2 "
                "--add-config 'a=1,cleanup.policy=[compact,delete]' --delete-config b"));
}

TEST_F(ConfigPlanTest, RestoringBringsBackTheOverrideOrItsAbsence)
{
    const std::vector<ConfigChange> changes {{q("retention.ms"), q("1")}, {q("cleanup.policy"), q("delete")}};
    const auto restore = restoringChanges(input.resource, changes, input.current);
    ASSERT_TRUE(restore);
    EXPECT_EQ(*restore, (std::vector<ConfigChange> {{q("retention.ms"), q("604800000")}, {q("cleanup.policy"), std::nullopt}}));
    EXPECT_TRUE(isInEffect(input.resource, {q("retention.ms"), q("604800000")}, input.current));
    EXPECT_TRUE(isInEffect(input.resource, {q("cleanup.policy"), std::nullopt}, input.current));
    EXPECT_FALSE(isInEffect(input.resource, {q("cleanup.policy"), q("compact")}, input.current)) << "the value holds, but as a default";
    for (const auto& [kept, wanted, same] :
         std::initializer_list<std::tuple<const char*, const char*, bool>> {{"0.7", "0.70", true},
                                                                            {"2:1,3:2", "2:1, 3:2", true},
                                                                            {"compact,delete", "compact, delete", true},
                                                                            {"96400001", " 96400001 ", true},
                                                                            {"70", "070", true},
                                                                            {"9223372036854775807", "9223372036854775806", false},
                                                                            {"1.0", "1", true},
                                                                            {"a,b", "a", false},
                                                                            {"", "0", false}}) {
        input.current.entries = {entry("x", kept, ConfigSource::DynamicTopic)};
        EXPECT_EQ(isInEffect(input.resource, {q("x"), q(wanted)}, input.current), same) << kept << " for " << wanted;
    }
}

TEST(ConfigText, InheritedValueIsTheNextSynonym)
{
    const ConfigEntry plain = entry("retention.ms", "1");
    EXPECT_EQ(inheritedValue(ConfigResourceType::Topic, plain)->value, q("1"));
    const ConfigEntry over = entry("retention.ms", "5", ConfigSource::DynamicTopic, "7");
    EXPECT_EQ(inheritedValue(ConfigResourceType::Topic, over)->value, q("7"));
    ConfigEntry lonely = over;
    lonely.synonyms.clear();
    EXPECT_EQ(inheritedValue(ConfigResourceType::Topic, lonely), std::nullopt);
    EXPECT_FALSE(isOverride(ConfigResourceType::Broker, over));
    EXPECT_TRUE(isChanged(ConfigResourceType::Broker, entry("x", "1", ConfigSource::StaticBroker)));
    EXPECT_FALSE(isChanged(ConfigResourceType::Topic, entry("x", "1", ConfigSource::StaticBroker)));

    ConfigEntry timeout = entry("broker.session.timeout.ms", "6000", ConfigSource::StaticBroker); // of server.properties, built in: 9000
    timeout.synonyms = {{timeout.name, q("6000"), ConfigSource::StaticBroker}, {timeout.name, q("9000"), ConfigSource::Default}};
    EXPECT_EQ(defaultValue(ConfigResourceType::Broker, timeout)->value, q("9000"));
    EXPECT_EQ(defaultValue(ConfigResourceType::Topic, timeout)->value, q("6000")) << "for a topic the broker's value is the default";
    timeout.synonyms.pop_back();
    EXPECT_EQ(defaultValue(ConfigResourceType::Broker, timeout), std::nullopt) << "broker.rack has none";
    timeout.source = ConfigSource::DynamicBroker;
    timeout.value = q("7000");
    EXPECT_EQ(defaultValue(ConfigResourceType::Broker, timeout)->value, q("6000")) << "what a reset gives";
}

} // namespace
