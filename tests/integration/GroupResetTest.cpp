// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reset, restore and delete on real brokers, with kafka-consumer-groups as referee.
#include "app/ChangeJournal.h"
#include "app/ClusterSession.h"
#include "app/DeleteGroupOperation.h"
#include "app/OffsetsRestorePoint.h"
#include "app/ResetOffsetsOperation.h"
#include "app/TaskTracker.h"
#include "app/UndoRegistry.h"
#include "tests/integration/TestClients.h"
#include "tests/support/KafkaCluster.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using app::ResetOffsetsOperation;
using kafka::PlanRow;
using kafka::ResetMode;
using support::KafkaCluster;
using State = kafka::RowOutcome::State;

namespace {

const QString topic = QStringLiteral("reset-orders");
constexpr int perPartition = 100;

class GroupResetTest : public testing::Test
{
protected:
    GroupResetTest()
    {
        kafka::Profile profile;
        profile.id = QStringLiteral("p");
        profile.name = QStringLiteral("Test");
        profile.bootstrapServers = cluster.bootstrap();
        profile.environment = kafka::Environment::Development;
        profile.readOnly = false;
        session = std::make_unique<app::ClusterSession>(profile, &tasks, &journal);
        session->connectToCluster();
    }
    void SetUp() override
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return session->isUp(); }, 15000));
        static bool made = false;
        if (std::exchange(made, true))
            return;
        ASSERT_EQ(
            cluster
                .tool(QStringLiteral("kafka-topics"), {QStringLiteral("--create"), QStringLiteral("--topic"), topic, QStringLiteral("--partitions"),
                                                       QStringLiteral("3"), QStringLiteral("--replication-factor"), QStringLiteral("1")})
                .exit,
            0);
        ASSERT_TRUE(QTest::qWaitFor([&] { return produce(cluster.bootstrap(), topic, 2, 1); }, 20000));
        for (int p = 0; p < 3; ++p)
            ASSERT_TRUE(produce(cluster.bootstrap(), topic, p, p == 2 ? perPartition - 1 : perPartition));
    }

    /** An empty group with offset 40 on partition 0 and 60 on partition 1, none on 2, made by Kafka's own tool. */
    QString newGroup()
    {
        static int number = 0;
        const QString group = QStringLiteral("reset-%1").arg(++number);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("offsets.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("%1,0,40\n%1,1,60\n").arg(topic).toUtf8());
        file.close();
        const auto made
            = cluster.tool(QStringLiteral("kafka-consumer-groups"), {QStringLiteral("--reset-offsets"), QStringLiteral("--group"), group,
                                                                     QStringLiteral("--from-file"), file.fileName(), QStringLiteral("--execute")});
        EXPECT_EQ(made.exit, 0) << made.err.toStdString();
        return group;
    }
    /** CURRENT-OFFSET per partition, as kafka-consumer-groups --describe says; none is not in it. */
    std::map<int, qint64> said(const QString& group)
    {
        const auto answer = cluster.tool(QStringLiteral("kafka-consumer-groups"), {QStringLiteral("--describe"), QStringLiteral("--group"), group});
        std::map<int, qint64> offsets;
        for (const QString& line : QString::fromUtf8(answer.out).split(u'\n')) {
            const QStringList words = line.simplified().split(u' ');
            if (words.size() > 4 && words[0] == group && words[1] == topic && words[3] != QLatin1String("-"))
                offsets[words[2].toInt()] = words[3].toLongLong();
        }
        return offsets;
    }
    kafka::OffsetResetRequest request(const QString& group, ResetMode mode, std::optional<qint64> value = {})
    {
        kafka::OffsetResetRequest r;
        r.group = group;
        r.scope.topics = {topic};
        r.target.mode = mode;
        r.target.value = value;
        return r;
    }
    bool plan(app::ChangeOperation& operation)
    {
        std::optional<kafka::Error> error;
        bool planned = false;
        const auto a = QObject::connect(&operation, &app::ChangeOperation::planned, [&](const kafka::ChangePlan& p) {
            last = p;
            planned = true;
        });
        const auto b = QObject::connect(&operation, &app::ChangeOperation::planFailed, [&](const kafka::Error& e) { error = e; });
        operation.computePlan();
        const bool ended = QTest::qWaitFor([&] { return planned || error; }, 30000);
        QObject::disconnect(a);
        QObject::disconnect(b);
        if (error)
            ADD_FAILURE() << error->message.toStdString();
        return ended && planned;
    }
    bool apply(app::ChangeOperation& operation)
    {
        std::vector<int> rows;
        for (int i = 0; i < int(last.rows.size()); ++i) {
            if (last.rows[size_t(i)].mark == PlanRow::Mark::Change || last.rows[size_t(i)].mark == PlanRow::Mark::Warning)
                rows.push_back(i);
        }
        outcomes.clear();
        bool finished = false;
        const auto a = QObject::connect(&operation, &app::ChangeOperation::rowDone, [&](int row, const kafka::RowOutcome& o) { outcomes[row] = o; });
        const auto b = QObject::connect(&operation, &app::ChangeOperation::finished, [&] { finished = true; });
        operation.apply(rows);
        const bool ended = QTest::qWaitFor([&] { return finished; }, 40000);
        QObject::disconnect(a);
        QObject::disconnect(b);
        return ended;
    }
    /** Runs a copied command with the real tool, as a person would in a shell. */
    bool runCopied(const QString& command)
    {
        const QStringList words = QProcess::splitCommand(command.section(QStringLiteral("kafka-consumer-groups.sh"), -1));
        return cluster.tool(QStringLiteral("kafka-consumer-groups"), words.mid(2)).exit == 0; // without --bootstrap-server HOSTS
    }

    KafkaCluster& cluster = KafkaCluster::shared();
    QTemporaryDir folder;
    app::TaskTracker tasks;
    app::ChangeJournal journal {folder.filePath(QStringLiteral("changes.jsonl"))};
    std::unique_ptr<app::ClusterSession> session;
    kafka::ChangePlan last;
    std::map<int, kafka::RowOutcome> outcomes;
};

using Offsets = std::map<int, qint64>;

TEST_F(GroupResetTest, EachModeDoesWhatKafkaSays)
{
    struct Case
    {
        ResetMode mode;
        std::optional<qint64> value;
        Offsets expected;
    };
    const Case cases[] = {
        {ResetMode::Earliest, {}, {{0, 0}, {1, 0}, {2, 0}}}, {ResetMode::Latest, {}, {{0, 100}, {1, 100}, {2, 100}}},
        {ResetMode::Exact, 10, {{0, 10}, {1, 10}, {2, 10}}}, {ResetMode::Exact, 5000, {{0, 100}, {1, 100}, {2, 100}}},
        {ResetMode::ShiftBy, -50, {{0, 0}, {1, 10}}},        {ResetMode::ShiftBy, 30, {{0, 70}, {1, 90}}},
    };
    for (const Case& c : cases) {
        const QString ours = newGroup();
        ResetOffsetsOperation operation(session.get(), ours);
        operation.setRequest(request(ours, c.mode, c.value));
        ASSERT_TRUE(plan(operation));
        ASSERT_TRUE(last.applicable()) << last.refusal.toStdString();
        ASSERT_TRUE(apply(operation));
        for (const auto& [row, outcome] : outcomes)
            EXPECT_EQ(outcome.state, State::Done) << outcome.text.toStdString();
        EXPECT_EQ(said(ours), c.expected) << "mode " << int(c.mode);
    }
}

TEST_F(GroupResetTest, TheCopiedCommandDoesTheSame)
{
    for (const auto& [mode, value] : {std::pair(ResetMode::Earliest, std::optional<qint64>()), {ResetMode::ShiftBy, -50}, {ResetMode::Exact, 5000}}) {
        const QString ours = newGroup();
        ResetOffsetsOperation operation(session.get(), ours);
        operation.setRequest(request(ours, mode, value));
        ASSERT_TRUE(plan(operation));
        const QString command = last.command;
        Offsets expected;
        for (const auto& row : last.rows) {
            if (row.after != QLatin1String("none"))
                expected[row.entity.section(u' ', -1).toInt()] = row.after.toLongLong();
        }
        ASSERT_TRUE(runCopied(command)) << command.toStdString();
        EXPECT_EQ(said(ours), expected) << command.toStdString();
    }
}

TEST_F(GroupResetTest, TimeGoesToTheFirstRecordOfItAndR33LeavesPartitionsWithoutOne)
{
    const QString ours = newGroup();
    ResetOffsetsOperation operation(session.get(), ours);
    kafka::OffsetResetRequest r = request(ours, ResetMode::AtTime);
    r.target.time = kafka::TimePoint(std::chrono::milliseconds(1000000000000)); // 2001: before every record
    operation.setRequest(r);
    ASSERT_TRUE(plan(operation));
    EXPECT_EQ(last.rows[0].after, QStringLiteral("0"));
    ASSERT_TRUE(runCopied(last.command)) << last.command.toStdString();
    EXPECT_EQ(said(ours), (Offsets {{0, 0}, {1, 0}, {2, 0}})) << last.command.toStdString();

    r.target.time = kafka::TimePoint(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() + 3600000));
    operation.setRequest(r);
    ASSERT_TRUE(plan(operation));
    EXPECT_FALSE(last.applicable());
    EXPECT_EQ(last.rows[0].mark, PlanRow::Mark::Unchanged);
    r.target.endWhenNoRecord = true;
    operation.setRequest(r);
    ASSERT_TRUE(plan(operation));
    EXPECT_EQ(last.rows[0].after, QStringLiteral("100"));
    ASSERT_TRUE(apply(operation));
    EXPECT_EQ(said(ours), (Offsets {{0, 100}, {1, 100}, {2, 100}}));
}

TEST_F(GroupResetTest, UndoRestoresAlsoNone)
{
    const QString ours = newGroup();
    const Offsets before = said(ours);
    EXPECT_EQ(before, (Offsets {{0, 40}, {1, 60}}));
    ResetOffsetsOperation operation(session.get(), ours);
    operation.setRequest(request(ours, ResetMode::Latest));
    ASSERT_TRUE(plan(operation));
    ASSERT_TRUE(apply(operation));
    EXPECT_EQ(said(ours).size(), 3u);
    const std::unique_ptr<app::ChangeOperation> undo(app::makeUndoOperation(session.get(), operation.restorePoint(), nullptr));
    ASSERT_TRUE(plan(*undo));
    ASSERT_TRUE(last.applicable()) << last.refusal.toStdString();
    ASSERT_TRUE(apply(*undo));
    for (const auto& [row, outcome] : outcomes)
        EXPECT_EQ(outcome.state, State::Done) << outcome.text.toStdString();
    EXPECT_EQ(said(ours), before);
}

class ActiveGroup : public GroupResetTest, public testing::WithParamInterface<const char*>
{ };

TEST_P(ActiveGroup, R30IsRefusedWithItsMembersAndToldPerPartitionInBetween)
{
    const QString ours = newGroup();
    ResetOffsetsOperation operation(session.get(), ours);
    operation.setRequest(request(ours, ResetMode::Earliest));
    ASSERT_TRUE(plan(operation));
    ASSERT_TRUE(last.applicable());
    LiveMember member(cluster.bootstrap(), ours, topic, GetParam());
    ASSERT_TRUE(member.joined());
    ASSERT_TRUE(apply(operation)); // the plan is from before the member came
    ASSERT_FALSE(outcomes.empty());
    for (const auto& [row, outcome] : outcomes) {
        EXPECT_EQ(outcome.state, State::Failed);
        EXPECT_TRUE(outcome.text.startsWith(QStringLiteral("The group became active"))) << outcome.text.toStdString();
    }
    EXPECT_TRUE(operation.restorePoint().isEmpty());

    ResetOffsetsOperation again(session.get(), ours);
    again.setRequest(request(ours, ResetMode::Earliest));
    ASSERT_TRUE(plan(again));
    EXPECT_FALSE(last.applicable());
    EXPECT_TRUE(last.refusal.startsWith(QStringLiteral("The group is active"))) << last.refusal.toStdString();
    EXPECT_TRUE(last.refusal.contains(QStringLiteral("host /127.0.0.1"))) << last.refusal.toStdString();
}
INSTANTIATE_TEST_SUITE_P(Protocols, ActiveGroup, testing::Values("classic", "consumer"));

TEST_F(GroupResetTest, R30ConsoleConsumerOfTheNewProtocolIsNamed)
{
    const QString ours = newGroup();
    // Kafka's own consumer, held open by a message count it never reaches; it leaves by its timeout.
    QProcess consumer;
    bool refused = false;
    const auto look = [&] {
        ResetOffsetsOperation operation(session.get(), ours);
        operation.setRequest(request(ours, ResetMode::Earliest));
        refused = plan(operation) && !last.applicable() && last.refusal.contains(QStringLiteral("console-consumer"));
    };
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (!refused)
            look();
    });
    timer.start(500);
    const auto ended = cluster.tool(QStringLiteral("kafka-console-consumer"),
                                    {QStringLiteral("--topic"), topic, QStringLiteral("--group"), ours, QStringLiteral("--consumer-property"),
                                     QStringLiteral("group.protocol=consumer"), QStringLiteral("--timeout-ms"), QStringLiteral("6000")});
    timer.stop();
    EXPECT_TRUE(refused) << last.refusal.toStdString() << ended.err.toStdString();
}

TEST_F(GroupResetTest, R31AndR34MissingGroupIsRefusedAndNotCreated)
{
    const QString typo = QStringLiteral("reset-tpyo");
    ResetOffsetsOperation operation(session.get(), typo);
    operation.setRequest(request(typo, ResetMode::Earliest));
    ASSERT_TRUE(plan(operation));
    EXPECT_FALSE(last.applicable());
    EXPECT_TRUE(last.refusal.startsWith(QStringLiteral("There is no group"))) << last.refusal.toStdString();
    const auto list = cluster.tool(QStringLiteral("kafka-consumer-groups"), {QStringLiteral("--list")});
    EXPECT_FALSE(QString::fromUtf8(list.out).split(u'\n').contains(typo));
}

TEST_F(GroupResetTest, DeletedGroupIsGoneAndComesBackByUndo)
{
    const QString ours = newGroup();
    app::DeleteGroupOperation operation(session.get(), {ours});
    ASSERT_TRUE(plan(operation));
    ASSERT_TRUE(apply(operation));
    EXPECT_EQ(outcomes[0].state, State::Done) << outcomes[0].text.toStdString();
    const auto list = cluster.tool(QStringLiteral("kafka-consumer-groups"), {QStringLiteral("--list")});
    EXPECT_FALSE(QString::fromUtf8(list.out).split(u'\n').contains(ours));
    const std::unique_ptr<app::ChangeOperation> undo(app::makeUndoOperation(session.get(), operation.restorePoint(), nullptr));
    ASSERT_TRUE(undo);
    ASSERT_TRUE(plan(*undo));
    ASSERT_TRUE(apply(*undo));
    EXPECT_EQ(said(ours), (Offsets {{0, 40}, {1, 60}}));
}

} // namespace
