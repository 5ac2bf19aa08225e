// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to topics on real brokers, with kafka-topics and kafka-get-offsets as referees.
#include "app/AddPartitionsOperation.h"
#include "app/CreateTopicOperation.h"
#include "app/DeleteRecordsOperation.h"
#include "app/DeleteTopicsOperation.h"
#include "app/ElectLeadersOperation.h"
#include "app/TopicController.h"
#include "models/PartitionModel.h"
#include "tests/app/OperationDriver.h"
#include "tests/integration/TestClients.h"
#include "tests/support/KafkaCluster.h"
#include "views/pages/TopicPage.h"
#include "views/widgets/Banner.h"

#include <QProcess>
#include <QTableView>

using kafka::PlanRow;
using tests::OperationDriver;
using State = kafka::RowOutcome::State;

namespace {

class Topics : public testing::Test
{
protected:
    Topics()
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
    }

    /** Creates through the operation under test. */
    kafka::RowOutcome create(const QString& name, int partitions, int replicas, const std::vector<kafka::ConfigChange>& configs = {})
    {
        app::CreateTopicOperation op(session.get());
        OperationDriver d(&op);
        op.setRequest({name, partitions, qint16(replicas), configs, false});
        EXPECT_TRUE(d.compute());
        EXPECT_TRUE(d.plan.applicable()) << qPrintable(d.plan.refusal);
        EXPECT_TRUE(d.apply({}, 40000));
        return d.outcomes[0];
    }
    QString describe(const QString& name)
    {
        return QString::fromUtf8(cluster.tool(QStringLiteral("kafka-topics"), {QStringLiteral("--describe"), QStringLiteral("--topic"), name}).out);
    }
    /** topic:partition:offset lines of kafka-get-offsets; -2 = earliest, -1 = latest. */
    QString offsets(const QString& name, const char* time)
    {
        return QString::fromUtf8(
            cluster.tool(QStringLiteral("kafka-get-offsets"), {QStringLiteral("--topic"), name, QStringLiteral("--time"), QString::fromLatin1(time)})
                .out);
    }

    support::KafkaCluster& cluster = support::KafkaCluster::shared();
    QTemporaryDir folder;
    app::TaskTracker tasks;
    app::ChangeJournal journal {folder.filePath(QStringLiteral("changes.jsonl"))};
    std::unique_ptr<app::ClusterSession> session;
};

} // namespace

TEST_F(Topics, CreatedTopicIsWhatKafkaTopicsDescribes)
{
    EXPECT_EQ(create(QStringLiteral("t-made"), 3, 2, {{QStringLiteral("retention.ms"), QStringLiteral("3600000")}}).state, State::Done);
    const QString said = describe(QStringLiteral("t-made"));
    EXPECT_TRUE(said.contains(QStringLiteral("PartitionCount: 3"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("ReplicationFactor: 2")));
    EXPECT_TRUE(said.contains(QStringLiteral("retention.ms=3600000")));
}

TEST_F(Topics, R20_TheBrokersOwnTextAtTheRightField)
{
    ASSERT_EQ(create(QStringLiteral("rel.a"), 1, 1).state, State::Done);
    const struct
    {
        kafka::CreateTopicRequest request;
        kafka::CreateTopicField field;
        const char* says;
    } cases[] = {
        {{QStringLiteral("bad name!"), 1, 1, {}, false}, kafka::CreateTopicField::Name, "alphanumerics"},
        {{QStringLiteral("rel_a"), 1, 1, {}, false}, kafka::CreateTopicField::Name, "collides"},
        {{QStringLiteral("rel.a"), 1, 1, {}, false}, kafka::CreateTopicField::Name, "already exists"},
        {{QStringLiteral("t-new"), 0, 1, {}, false}, kafka::CreateTopicField::Partitions, "partitions"},
        {{QStringLiteral("t-new"), 1, 5, {}, false}, kafka::CreateTopicField::ReplicationFactor, "eplica"},
        {{QStringLiteral("t-new"), 1, 1, {{QStringLiteral("retention.ms"), QStringLiteral("soon")}}, false},
         kafka::CreateTopicField::Settings,
         "retention.ms"},
        {{QStringLiteral("t-new"), 1, 1, {{QStringLiteral("no.such"), QStringLiteral("1")}}, false}, kafka::CreateTopicField::Settings, "no.such"},
    };
    for (const auto& c : cases) {
        app::CreateTopicOperation op(session.get());
        OperationDriver d(&op);
        std::optional<kafka::CreateTopicProblem> problem;
        QObject::connect(&op, &app::CreateTopicOperation::problemChanged, &op, [&](const auto& p) { problem = p; });
        op.setRequest(c.request);
        ASSERT_TRUE(d.compute()) << c.says;
        EXPECT_FALSE(d.plan.applicable()) << c.says;
        ASSERT_TRUE(problem) << c.says;
        EXPECT_EQ(problem->field, c.field) << qPrintable(problem->text);
        EXPECT_TRUE(problem->text.contains(QLatin1String(c.says))) << qPrintable(problem->text);
    }
    EXPECT_FALSE(cluster.metadata().value(QStringLiteral("topics")).toObject().contains(QStringLiteral("t-new"))) << "nothing is half-created";
}

TEST_F(Topics, R28_PartitionsGrowAndNeverShrink)
{
    const QString name = QStringLiteral("t-grow");
    ASSERT_EQ(create(name, 2, 1, {{QStringLiteral("cleanup.policy"), QStringLiteral("compact")}}).state, State::Done);
    app::AddPartitionsOperation op(session.get(), name);
    OperationDriver d(&op);
    op.setTotal(1);
    ASSERT_TRUE(d.compute());
    EXPECT_TRUE(d.plan.refusal.contains(QStringLiteral("only grow")));
    op.setTotal(4);
    ASSERT_TRUE(d.compute());
    EXPECT_TRUE(d.plan.consequences.join(QLatin1Char(' ')).contains(QStringLiteral("compacted")));
    ASSERT_TRUE(d.apply({}, 40000));
    EXPECT_EQ(d.outcomes[0].state, State::Done);
    EXPECT_TRUE(describe(name).contains(QStringLiteral("PartitionCount: 4")));
}

TEST_F(Topics, R29_DeleteRecordsAgreesWithKafkaGetOffsets)
{
    const QString name = QStringLiteral("t-records");
    ASSERT_EQ(create(name, 3, 1).state, State::Done);
    for (int p = 0; p < 3; ++p)
        ASSERT_TRUE(QTest::qWaitFor([&] { return produce(cluster.bootstrap(), name, p, 20); }, 20000));
    app::DeleteRecordsOperation op(session.get());
    OperationDriver d(&op);
    kafka::DeleteRecordsInput input;
    input.mode = kafka::DeleteRecordsInput::ToOffset;
    input.partitions = name;
    input.offsets = QStringLiteral("0=5 1=20 2=21");
    op.setInput(input);
    ASSERT_TRUE(d.compute());
    ASSERT_EQ(d.plan.rows.size(), 3u);
    EXPECT_EQ(d.plan.rows[2].mark, PlanRow::Mark::Refused) << "beyond the high watermark";
    ASSERT_TRUE(d.apply({}, 40000));
    EXPECT_EQ(d.outcomes[0].text, QStringLiteral("First offset is now 5"));
    EXPECT_EQ(d.outcomes[1].text, QStringLiteral("First offset is now 20"));
    const QString said = offsets(name, "-2");
    for (const char* line : {"t-records:0:5", "t-records:1:20", "t-records:2:0"})
        EXPECT_TRUE(said.contains(QLatin1String(line))) << qPrintable(said);

    // Compacted: refused in the plan; a policy that changes between plan and Apply is the broker's to refuse, in its words.
    input.mode = kafka::DeleteRecordsInput::ToEnd;
    input.partitions = name + QStringLiteral(":2");
    op.setInput(input);
    ASSERT_TRUE(d.compute());
    ASSERT_TRUE(d.plan.applicable());
    ASSERT_EQ(cluster
                  .tool(QStringLiteral("kafka-configs"),
                        {QStringLiteral("--alter"), QStringLiteral("--entity-type"), QStringLiteral("topics"), QStringLiteral("--entity-name"), name,
                         QStringLiteral("--add-config"), QStringLiteral("cleanup.policy=compact")})
                  .exit,
              0);
    d.outcomes.clear();
    ASSERT_TRUE(d.apply({}, 40000));
    EXPECT_EQ(d.outcomes[0].state, State::Failed);
    EXPECT_TRUE(d.outcomes[0].text.contains(QStringLiteral("policy"), Qt::CaseInsensitive)) << qPrintable(d.outcomes[0].text);
    ASSERT_TRUE(d.compute());
    EXPECT_TRUE(d.plan.rows[0].consequence.contains(QStringLiteral("POLICY_VIOLATION")));
}

TEST_F(Topics, DeletingTwoOfThreeNamesTellsEachAndKafkaTopicsAgrees)
{
    ASSERT_EQ(create(QStringLiteral("t.del"), 1, 1).state, State::Done);
    ASSERT_EQ(create(QStringLiteral("txdel"), 1, 1).state, State::Done);
    app::DeleteTopicsOperation op(session.get(), {QStringLiteral("t.del"), QStringLiteral("t-nosuch")});
    OperationDriver d(&op);
    ASSERT_TRUE(d.compute());
    EXPECT_EQ(d.plan.rows[1].mark, PlanRow::Mark::Refused);
    // The copied command names exactly this topic, although --topic is a pattern: txdel stays.
    const QString pattern = d.plan.command.section(QStringLiteral("--topic "), 1, 1).section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('\''));
    ASSERT_EQ(cluster.tool(QStringLiteral("kafka-topics"), {QStringLiteral("--delete"), QStringLiteral("--topic"), pattern}).exit, 0);
    ASSERT_TRUE(d.apply({}, 40000));
    EXPECT_EQ(d.outcomes[0].state, State::Done) << "gone already is done";
    const QString list = QString::fromUtf8(cluster.tool(QStringLiteral("kafka-topics"), {QStringLiteral("--list")}).out);
    EXPECT_FALSE(list.contains(QStringLiteral("t.del")));
    EXPECT_TRUE(list.contains(QStringLiteral("txdel")));
}

TEST_F(Topics, R14_R22_OpenTopicLosesItsLeaderIsElectedBackAndIsMadeAnew)
{
    const QString name = QStringLiteral("t-open");
    ASSERT_EQ(create(name, 3, 1).state, State::Done);
    app::TopicController controller(session.get(), name);
    controller.setActive(true);
    controller.page()->show();
    auto* page = static_cast<views::TopicPage*>(controller.page());
    const auto* table = page->findChild<QTableView*>(QStringLiteral("partitionsTable"));
    const auto text = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return table->model()->rowCount() == 3 && text(2, models::PartitionModel::Latest) == QStringLiteral("0"); }, 15000));
    int onThree = -1;
    for (int row = 0; row < 3; ++row)
        onThree = text(row, models::PartitionModel::Leader).startsWith(QLatin1Char('3')) ? row : onThree;
    ASSERT_GE(onThree, 0);
    cluster.killBroker(3);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            controller.refresh();
            QTest::qWait(200);
            return text(onThree, models::PartitionModel::Health) == QStringLiteral("OFFLINE");
        },
        40000));
    EXPECT_EQ(text(onThree, models::PartitionModel::Latest), QStringLiteral("unknown"));
    cluster.heal();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            controller.refresh();
            QTest::qWait(200);
            return text(onThree, models::PartitionModel::Health) == QStringLiteral("in sync");
        },
        40000));

    ASSERT_EQ(cluster.tool(QStringLiteral("kafka-topics"), {QStringLiteral("--delete"), QStringLiteral("--topic"), name}).exit, 0);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return cluster
                       .tool(QStringLiteral("kafka-topics"),
                             {QStringLiteral("--create"), QStringLiteral("--topic"), name, QStringLiteral("--partitions"), QStringLiteral("1")})
                       .exit
                   == 0;
        },
        30000));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            controller.refresh();
            QTest::qWait(200);
            return page->banner()->text().contains(QStringLiteral("re-created"));
        },
        20000));
}

TEST_F(Topics, ElectingGivesLeadershipBack)
{
    const QString name = QStringLiteral("t-elect");
    ASSERT_EQ(create(name, 3, 3).state, State::Done);
    cluster.stopBroker(2); // its leaderships move
    cluster.heal();
    app::ElectLeadersOperation op(session.get(), {name}, {});
    OperationDriver d(&op);
    ASSERT_TRUE(QTest::qWaitFor([&] { return d.compute() && !d.plan.rows.empty(); }, 30000));
    ASSERT_TRUE(d.apply({}, 40000));
    for (const auto& [row, outcome] : d.outcomes)
        EXPECT_EQ(outcome.state, State::Done) << qPrintable(outcome.text);
    ASSERT_TRUE(d.compute());
    EXPECT_TRUE(d.plan.rows.empty()) << "every partition is led by its first replica";
}
