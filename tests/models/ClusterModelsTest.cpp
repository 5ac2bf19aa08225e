// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BrokerModel.h"
#include "models/ConfigModel.h"
#include "models/QuorumModel.h"
#include "models/SummaryModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace models;

namespace {

QString text(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

TEST(BrokerModel, ShowsLoadAndWhoIsDown)
{
    BrokerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    kafka::BrokerLoad one;
    one.broker = {1, QStringLiteral("kafka-1"), 9092, QStringLiteral("rack-a")};
    one.up = true;
    one.leaders = 1200;
    one.replicas = 3600;
    one.preferred = 1201;
    one.preferredLed = 1200;
    kafka::BrokerLoad four;
    four.broker.id = 4;
    four.replicas = 1;
    four.outOfSync = 1;
    model.setRows({four, one});
    EXPECT_EQ(text(model, 0, BrokerModel::Host), QStringLiteral("kafka-1"));
    EXPECT_EQ(text(model, 0, BrokerModel::Leaders), QStringLiteral("1,200"));
    EXPECT_EQ(text(model, 0, BrokerModel::PreferredShare), QStringLiteral("99.9 %"));
    EXPECT_EQ(text(model, 0, BrokerModel::PreferredShare, Qt::ToolTipRole), QStringLiteral("1,200 of 1,201 partitions"));
    EXPECT_EQ(text(model, 1, BrokerModel::State), QStringLiteral("Down"));
    EXPECT_EQ(model.index(1, BrokerModel::State).data(TableModelBase::StateRole).toInt(), int(State::Error));
    EXPECT_EQ(text(model, 1, BrokerModel::Host), unknownText());
    EXPECT_EQ(text(model, 1, BrokerModel::Rack), unknownText());
    EXPECT_FALSE(model.index(1, BrokerModel::PreferredShare).data(TableModelBase::SortRole).isValid());
}

class ConfigModelTest : public ::testing::Test
{
protected:
    ConfigModel model {kafka::ConfigResourceType::Topic};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void SetUp() override
    {
        using kafka::ConfigSource;
        kafka::ConfigDescription d;
        kafka::ConfigEntry retention {QStringLiteral("retention.ms"), QStringLiteral("86400000"), ConfigSource::DynamicTopic, false, false, {}};
        retention.synonyms = {{QStringLiteral("retention.ms"), QStringLiteral("86400000"), ConfigSource::DynamicTopic},
                              {QStringLiteral("log.retention.ms"), QStringLiteral("604800000"), ConfigSource::StaticBroker}};
        d.entries = {{QStringLiteral("a.password"), std::nullopt, ConfigSource::DynamicTopic, false, true, {}},
                     {QStringLiteral("b.empty"), QStringLiteral(""), ConfigSource::Default, false, false, {}},
                     {QStringLiteral("c.fixed"), QStringLiteral("1"), ConfigSource::StaticBroker, true, false, {}},
                     retention};
        model.show(d);
    }
};

TEST_F(ConfigModelTest, TellsValueSourceAndDefault)
{
    EXPECT_EQ(text(model, 3, ConfigModel::Value), QStringLiteral("86400000"));
    EXPECT_EQ(text(model, 3, ConfigModel::Value, Qt::ToolTipRole), QStringLiteral("86400000 (1 d)"));
    EXPECT_EQ(text(model, 3, ConfigModel::Source), QStringLiteral("topic override"));
    EXPECT_EQ(text(model, 3, ConfigModel::Inherited), QStringLiteral("604800000"));
    EXPECT_EQ(text(model, 3, ConfigModel::Synonyms),
              QStringLiteral("retention.ms = 86400000 (topic override); log.retention.ms = 604800000 (server.properties)"));
    EXPECT_EQ(text(model, 2, ConfigModel::ReadOnly), QStringLiteral("read-only"));
    EXPECT_TRUE(model.isOverridden(3));
    EXPECT_FALSE(model.isOverridden(2));
    EXPECT_FALSE(model.isOverridden(99));
}

// R25, R45: hidden, missing and empty values are told apart, and are not copied as words.
TEST_F(ConfigModelTest, R25_HiddenAndEmptyAreWordsNotData)
{
    EXPECT_EQ(text(model, 0, ConfigModel::Value), QStringLiteral("hidden by the broker"));
    EXPECT_EQ(text(model, 1, ConfigModel::Value), QStringLiteral("empty"));
    for (const int row : {0, 1}) {
        EXPECT_TRUE(model.index(row, ConfigModel::Value).data(TableModelBase::NullRole).toBool());
        EXPECT_EQ(text(model, row, ConfigModel::Value, TableModelBase::ExactRole), QString());
    }
    EXPECT_FALSE(model.index(3, ConfigModel::Value).data(TableModelBase::NullRole).toBool());
}

TEST(SettingMeaning, ReadsUnitsFromTheName)
{
    EXPECT_EQ(settingMeaning(QStringLiteral("retention.ms"), QStringLiteral("-1")), QStringLiteral("no limit"));
    EXPECT_EQ(settingMeaning(QStringLiteral("segment.bytes"), QStringLiteral("1073741824")), QStringLiteral("1.1 GB"));
    EXPECT_EQ(settingMeaning(QStringLiteral("flush.messages"), QStringLiteral("9223372036854775807")), QStringLiteral("never"));
    EXPECT_EQ(settingMeaning(QStringLiteral("min.insync.replicas"), QStringLiteral("2")), QString());
    EXPECT_EQ(settingMeaning(QStringLiteral("cleanup.policy"), QStringLiteral("compact")), QString());
}

class SummaryModelTest : public ::testing::Test
{
protected:
    SummaryModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    int rowNamed(const char* name) const
    {
        for (int r = 0; r < model.rowCount(); ++r)
            if (text(model, r, SummaryModel::Name) == QString::fromLatin1(name))
                return r;
        return -1;
    }
    QString value(const char* name) const { return text(model, rowNamed(name), SummaryModel::Value); }
    State state(const char* name) const { return State(model.index(rowNamed(name), SummaryModel::Value).data(TableModelBase::StateRole).toInt()); }
};

TEST_F(SummaryModelTest, UnknownIsSaidNotGuessed)
{
    model.show({});
    EXPECT_EQ(value("Cluster id"), unknownText());
    EXPECT_EQ(value("Controller"), unknownText());
    EXPECT_EQ(text(model, rowNamed("Controller"), SummaryModel::Note), QStringLiteral("Not read yet."));
    EXPECT_EQ(rowNamed("Quorum voters"), -1);
    EXPECT_EQ(value("Offline partitions"), unknownText());
    EXPECT_EQ(state("Offline partitions"), State::None);
}

TEST_F(SummaryModelTest, ShowsWhatThisConnectionMayDo)
{
    SummaryInput input;
    model.show(input);
    EXPECT_EQ(rowNamed("This connection may"), -1) << "brokers before Kafka 2.3 do not tell";
    const auto note = [this] { return text(model, rowNamed("This connection may"), SummaryModel::Note); };
    input.operations = kafka::knownOperations(kafka::ResourceKind::Cluster);
    model.show(input);
    EXPECT_EQ(value("This connection may"), QStringLiteral("everything"));
    EXPECT_EQ(note(), QStringLiteral("Allowed: Create, Alter, Describe, ClusterAction, DescribeConfigs, AlterConfigs, IdempotentWrite."));
    input.operations = QStringList {QStringLiteral("Create"), QStringLiteral("Describe"), QStringLiteral("DescribeConfigs")};
    model.show(input);
    EXPECT_EQ(value("This connection may"), QStringLiteral("Create, Describe, DescribeConfigs"));
    EXPECT_EQ(note(), QStringLiteral("Not allowed: Alter, ClusterAction, AlterConfigs, IdempotentWrite."));
    input.operations = QStringList();
    model.show(input);
    EXPECT_EQ(value("This connection may"), QStringLiteral("nothing"));
    EXPECT_EQ(note(), QStringLiteral("Brokers tell more only to those who may Describe the cluster."));
}

TEST_F(SummaryModelTest, ShowsHealth)
{
    SummaryInput input;
    input.clusterId = QStringLiteral("abc");
    kafka::ClusterSummary s;
    s.brokersUp = 3;
    s.brokersKnown = 4;
    s.topics = 2000;
    s.partitions = 6000;
    s.replicas = 18'000;
    s.underReplicated = 2;
    s.preferredLed = 5999;
    s.minIsrUnknown = 2000;
    input.summary = s;
    input.groups = kafka::GroupListings {{{QStringLiteral("a"), kafka::GroupState::Stable}}, {}};
    model.show(input);
    EXPECT_EQ(value("Brokers"), QStringLiteral("3 up, 1 down"));
    EXPECT_EQ(state("Brokers"), State::Error);
    EXPECT_EQ(value("Topics"), QStringLiteral("2,000"));
    EXPECT_EQ(value("Under-replicated partitions"), QStringLiteral("2"));
    EXPECT_EQ(state("Under-replicated partitions"), State::Warn);
    EXPECT_EQ(state("Offline partitions"), State::Ok);
    EXPECT_EQ(value("Under min ISR"), unknownText()) << "zero among none known is not zero";
    EXPECT_EQ(value("Preferred leaders"), QStringLiteral("99.9 %"));
    EXPECT_EQ(value("Groups: stable"), QStringLiteral("1"));
    input.summary->minIsrUnknown = 0;
    model.show(input);
    EXPECT_EQ(value("Under min ISR"), QStringLiteral("0"));
    EXPECT_EQ(state("Under min ISR"), State::Ok);
    EXPECT_EQ(model.index(rowNamed("Topics"), 0).data(SummaryModel::TargetRole).toInt(), int(SummaryTarget::Topics));
}

kafka::QuorumDescription quorum()
{
    const kafka::TimePoint now {std::chrono::seconds(1'700'000'000)};
    kafka::QuorumDescription q;
    q.leader = 2;
    q.epoch = 1234;
    q.voters = {{1, QStringLiteral("dirA"), 88, 12, now, now - std::chrono::seconds(75)}, {2, {}, 100, 0, {}, now}};
    q.observers = {{7, {}, 100, 0, now, now}, {8, {}, -1, -1, {}, {}}};
    return q;
}

TEST(QuorumModel, TellsWhoLeadsAndWhoIsBehind)
{
    QuorumModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(quorumRows(quorum()));
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(text(model, 0, QuorumModel::Node), QStringLiteral("1"));
    EXPECT_EQ(text(model, 0, QuorumModel::Role), QStringLiteral("voter"));
    EXPECT_EQ(text(model, 1, QuorumModel::Role), QStringLiteral("leader"));
    EXPECT_EQ(text(model, 2, QuorumModel::Role), QStringLiteral("observer"));
    EXPECT_EQ(text(model, 0, QuorumModel::Lag), QStringLiteral("12"));
    EXPECT_EQ(text(model, 0, QuorumModel::Behind), QStringLiteral("1 min 15 s ago"));
    EXPECT_EQ(model.index(0, QuorumModel::Behind).data(TableModelBase::StateRole).toInt(), int(State::Warn));
    EXPECT_EQ(text(model, 1, QuorumModel::Behind), QStringLiteral("now"));
    EXPECT_EQ(model.index(1, QuorumModel::Behind).data(TableModelBase::StateRole).toInt(), int(State::Ok));
    for (const int column : {QuorumModel::LogEndOffset, QuorumModel::Lag, QuorumModel::Behind, QuorumModel::LastFetch})
        EXPECT_EQ(text(model, 3, column), unknownText()) << column;
    EXPECT_TRUE(text(model, 3, QuorumModel::Behind, Qt::ToolTipRole).contains(QStringLiteral("3.3")));
    kafka::QuorumDescription moved = quorum();
    moved.leader = 1;
    model.setRows(quorumRows(moved));
    EXPECT_EQ(text(model, 0, QuorumModel::Role), QStringLiteral("leader"));
}

TEST_F(SummaryModelTest, GroupsWhoseStatesAreNotListedSayWhere)
{
    SummaryInput input;
    input.groups = kafka::GroupListings {{{QStringLiteral("a")}, {QStringLiteral("b")}}, {}}; // as before Kafka 2.6
    model.show(input);
    EXPECT_EQ(value("Consumer groups"), QStringLiteral("2"));
    EXPECT_TRUE(text(model, rowNamed("Consumer groups"), SummaryModel::Note).contains(QStringLiteral("2.6")));
    EXPECT_EQ(rowNamed("Groups: unknown"), -1);
    input.groups->errors = {kafka::Error(), kafka::Error()};
    model.show(input);
    EXPECT_EQ(text(model, rowNamed("Consumer groups"), SummaryModel::Note), QStringLiteral("Incomplete: 2 brokers did not answer."));
}

TEST_F(SummaryModelTest, TellsTheControllerAndTheQuorum)
{
    SummaryInput input;
    input.quorum = quorum();
    model.show(input);
    EXPECT_EQ(value("Controller"), QStringLiteral("2"));
    EXPECT_EQ(text(model, rowNamed("Controller"), SummaryModel::Note), QStringLiteral("Leader of the KRaft quorum, epoch 1,234."));
    EXPECT_EQ(value("Quorum voters"), QStringLiteral("2"));
    EXPECT_EQ(state("Quorum voters"), State::Warn);
    EXPECT_TRUE(text(model, rowNamed("Quorum voters"), SummaryModel::Note).contains(QStringLiteral("node 1, by 12 records")));
    EXPECT_EQ(value("Quorum observers"), QStringLiteral("2"));
    EXPECT_EQ(text(model, rowNamed("Quorum observers"), SummaryModel::Note), QStringLiteral("None is behind. The lag of some is not known."));

    input.quorumError = kafka::Error();
    input.quorumError->message = QStringLiteral("no answer");
    model.show(input);
    EXPECT_EQ(value("Controller"), QStringLiteral("2"));
    EXPECT_EQ(state("Controller"), State::Unknown);
    EXPECT_TRUE(text(model, rowNamed("Controller"), SummaryModel::Note).contains(QStringLiteral("no answer")));

    input.quorum.reset();
    model.show(input);
    EXPECT_EQ(value("Controller"), unknownText());
    EXPECT_EQ(text(model, rowNamed("Controller"), SummaryModel::Note), QStringLiteral("Not known: no answer"));

    input.quorumError.reset();
    input.quorum = kafka::QuorumDescription();
    input.quorum->kraft = false;
    input.quorum->leader = 3;
    model.show(input);
    EXPECT_EQ(value("Controller"), QStringLiteral("3"));
    EXPECT_TRUE(text(model, rowNamed("Controller"), SummaryModel::Note).contains(QStringLiteral("ZooKeeper")));
    EXPECT_EQ(rowNamed("Quorum voters"), -1) << "ZooKeeper's clusters have none";
}

} // namespace
