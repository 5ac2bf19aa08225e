// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AddPartitionsOperation.h"
#include "app/CreateTopicOperation.h"
#include "app/DeleteRecordsOperation.h"
#include "app/DeleteTopicsOperation.h"
#include "app/ElectLeadersOperation.h"
#include "tests/app/OperationDriver.h"

#include <QSignalSpy>
#include <QTemporaryFile>

using kafka::ConfirmationLevel;
using kafka::CreateTopicField;
using kafka::ErrorKind;
using kafka::PlanRow;
using tests::OperationDriver;
using State = kafka::RowOutcome::State;

namespace {

const QString orders = QStringLiteral("orders");
const QString audit = QStringLiteral("audit");

constexpr std::chrono::milliseconds soon {300};

/** A write that was sent and never answered. */
kafka::Error noAnswer()
{
    kafka::Error e = FakeGateway::error(ErrorKind::Timeout, QStringLiteral("No answer before the deadline."));
    e.outcomeUnknown = true;
    return e;
}

class TopicOperations : public testing::Test
{
protected:
    TopicOperations()
    {
        s.gateway->addTopic(orders, 3, 3, 500);
        s.gateway->addTopic(audit, 1, 1, 100);
        s.session->data()->refreshMetadata();
        EXPECT_TRUE(tests::eventually([&] { return s.session->data()->metadata() != nullptr; }));
    }

    void policy(const QString& topic, const char* value)
    {
        s.gateway->configs[{kafka::ConfigResourceType::Topic, topic}]
            = {{QStringLiteral("cleanup.policy"), QString::fromLatin1(value), kafka::ConfigSource::Default, false, false, {}}};
    }
    kafka::Topic* topic(const QString& name)
    {
        for (auto& t : s.gateway->topics) {
            if (t.name == name)
                return &t;
        }
        return nullptr;
    }

    tests::Session s;
};

class ProductionTopics : public testing::Test
{
protected:
    ProductionTopics() : s(kafka::Environment::Production)
    {
        s.session->unlock();
        s.gateway->addTopic(orders, 2, 3, 500);
        s.gateway->addGroup(QStringLiteral("billing"), {{{orders, 0}, 10}});
        s.gateway->newestTime[{orders, 1}] = 1773480413589;
    }
    tests::Session s;
};

} // namespace

// -- create -----------------------------------------------------------------------------------------------------------

TEST_F(TopicOperations, CreateIsCheckedByTheBrokerThenSentAndReadBack)
{
    app::CreateTopicOperation op(s.session.get());
    OperationDriver d(&op);
    kafka::CreateTopicRequest request;
    request.name = QStringLiteral("new");
    request.partitions = 4;
    request.replicationFactor = 2;
    op.setRequest(request);
    ASSERT_TRUE(d.compute());
    ASSERT_TRUE(d.plan.applicable());
    EXPECT_TRUE(s.gateway->lastCreateTopics.front().validateOnly);
    EXPECT_EQ(topic(QStringLiteral("new")), nullptr) << "the plan creates nothing";

    ASSERT_TRUE(d.apply());
    EXPECT_FALSE(s.gateway->lastCreateTopics.front().validateOnly);
    ASSERT_NE(topic(QStringLiteral("new")), nullptr);
    EXPECT_EQ(d.outcomes[0].state, State::Done);
    EXPECT_EQ(d.outcomes[0].text, QStringLiteral("Read back: partitions: 4, replication factor: 2"));
}

TEST_F(TopicOperations, CreateKnowsSettingsAndDefaultsOfTheBrokers)
{
    using kafka::ConfigSource;
    s.gateway->configs[{kafka::ConfigResourceType::Broker, QStringLiteral("1")}]
        = {{QStringLiteral("num.partitions"), QStringLiteral("6"), ConfigSource::StaticBroker, false, false, {}},
           {QStringLiteral("default.replication.factor"), QStringLiteral("3"), ConfigSource::StaticBroker, false, false, {}}};
    s.gateway->configs[{kafka::ConfigResourceType::Topic, audit}]
        = {{QStringLiteral("retention.ms"),
            QStringLiteral("1"),
            ConfigSource::DynamicTopic,
            false,
            false,
            {{QStringLiteral("retention.ms"), QStringLiteral("1"), ConfigSource::DynamicTopic},
             {QStringLiteral("log.retention.ms"), QStringLiteral("604800000"), ConfigSource::Default}}}};
    app::CreateTopicOperation op(s.session.get());
    OperationDriver d(&op);
    QSignalSpy known(&op, &app::CreateTopicOperation::settingsKnown);
    kafka::CreateTopicRequest request;
    request.name = QStringLiteral("new");
    request.configs = {{QStringLiteral("retention.ms"), QStringLiteral("5")}};
    op.setRequest(request);
    ASSERT_TRUE(d.compute());
    ASSERT_TRUE(tests::eventually([&] { return d.plan.rows[0].after.contains(QStringLiteral("6 (default)")); })) << qPrintable(d.plan.rows[0].after);
    EXPECT_EQ(known.size(), 1);
    EXPECT_EQ(d.plan.rows[1].before, QStringLiteral("604800000 (default)")) << "not the value of the topic that was asked";
}

TEST_F(TopicOperations, R20_BrokersRefusalIsShownAtItsFieldAndNothingIsHalfCreated)
{
    kafka::Error refusal = FakeGateway::error(ErrorKind::Invalid, QStringLiteral("Unable to replicate the partition 5 time(s)"));
    refusal.code = 38;
    s.gateway->failEntity(QStringLiteral("createTopics"), QStringLiteral("new"), refusal);
    app::CreateTopicOperation op(s.session.get());
    OperationDriver d(&op);
    std::optional<kafka::CreateTopicProblem> problem;
    QObject::connect(&op, &app::CreateTopicOperation::problemChanged, &op, [&](const auto& p) { problem = p; });
    kafka::CreateTopicRequest request;
    request.name = QStringLiteral("new");
    request.replicationFactor = 5;
    op.setRequest(request);
    ASSERT_TRUE(d.compute());
    EXPECT_FALSE(d.plan.applicable());
    EXPECT_EQ(d.plan.refusal, refusal.message);
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->field, CreateTopicField::ReplicationFactor);
    EXPECT_EQ(problem->text, refusal.message);

    // The broker changes its mind between plan and Apply: the outcome says so, at the same field.
    s.gateway->clearFaults();
    ASSERT_TRUE(d.compute());
    EXPECT_FALSE(problem);
    s.gateway->failEntity(QStringLiteral("createTopics"), QStringLiteral("new"), refusal);
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(d.outcomes[0].state, State::Failed);
    EXPECT_EQ(d.outcomes[0].text, refusal.message);
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->field, CreateTopicField::ReplicationFactor);
    EXPECT_EQ(topic(QStringLiteral("new")), nullptr);
}

TEST_F(TopicOperations, CreateWithoutANameAsksNobody)
{
    app::CreateTopicOperation op(s.session.get());
    OperationDriver d(&op);
    ASSERT_TRUE(d.compute());
    EXPECT_FALSE(d.plan.missing.isEmpty());
    EXPECT_FALSE(d.plan.applicable());
    EXPECT_EQ(s.gateway->count(QStringLiteral("createTopics")), 0);
}

TEST_F(TopicOperations, CreateWithoutAnswerIsReadBack)
{
    app::CreateTopicOperation op(s.session.get());
    OperationDriver d(&op);
    kafka::CreateTopicRequest request;
    request.name = QStringLiteral("new");
    op.setRequest(request);
    ASSERT_TRUE(d.compute());
    s.gateway->fail(QStringLiteral("createTopics"), noAnswer());
    s.gateway->addTopic(QStringLiteral("new"), 1, 1, 0); // it happened all the same
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(d.outcomes[0].state, State::Done);
}

TEST_F(TopicOperations, OnlyTheNewestFormCounts)
{
    app::CreateTopicOperation op(s.session.get());
    OperationDriver d(&op);
    kafka::CreateTopicRequest request;
    request.name = QStringLiteral("first");
    op.setRequest(request);
    s.gateway->delay(QStringLiteral("createTopics"), std::chrono::milliseconds(50));
    op.computePlan();
    request.name = QStringLiteral("second");
    op.setRequest(request);
    op.computePlan();
    ASSERT_TRUE(tests::eventually([&] { return d.plans >= 1; }));
    QTest::qWait(100);
    EXPECT_EQ(d.plan.rows[0].entity, QStringLiteral("second"));
}

// -- add partitions ---------------------------------------------------------------------------------------------------

TEST_F(TopicOperations, R28_AddPartitionsWarnsAppliesAndReadsBack)
{
    policy(orders, "compact");
    app::AddPartitionsOperation op(s.session.get(), orders);
    OperationDriver d(&op);
    op.setTotal(5);
    ASSERT_TRUE(d.compute());
    EXPECT_TRUE(d.plan.applicable());
    EXPECT_EQ(d.plan.level, ConfirmationLevel::TickConsequence);
    EXPECT_TRUE(d.plan.consequences.join(QLatin1Char(' ')).contains(QStringLiteral("compacted")));
    EXPECT_EQ(topic(orders)->partitions.size(), 3u) << "the plan changes nothing";
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(topic(orders)->partitions.size(), 5u);
    EXPECT_EQ(d.outcomes[0], (kafka::RowOutcome {State::Done, QStringLiteral("Read back: partitions: 5")}));
}

TEST_F(TopicOperations, R28_FewerPartitionsAreRefusedWithNothingSent)
{
    app::AddPartitionsOperation op(s.session.get(), orders);
    OperationDriver d(&op);
    op.setTotal(2);
    ASSERT_TRUE(d.compute());
    EXPECT_FALSE(d.plan.applicable());
    EXPECT_FALSE(d.plan.refusal.isEmpty());
    EXPECT_EQ(s.gateway->count(QStringLiteral("createPartitions")), 0);
}

TEST_F(TopicOperations, AddPartitionsWithoutAnswerSaysWhatIsThere)
{
    app::AddPartitionsOperation op(s.session.get(), orders);
    op.setReadBackTime(soon);
    OperationDriver d(&op);
    op.setTotal(5);
    ASSERT_TRUE(d.compute());
    s.gateway->fail(QStringLiteral("createPartitions"), noAnswer());
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(d.outcomes[0].state, State::Unknown);
    EXPECT_TRUE(d.outcomes[0].text.contains(QStringLiteral("partitions: 3"))) << qPrintable(d.outcomes[0].text);
}

// -- delete topics ----------------------------------------------------------------------------------------------------

TEST_F(TopicOperations, DeletingSeveralTellsEachOutcomeAndRetriesTheFailedOnes)
{
    const kafka::Error denied = FakeGateway::error(ErrorKind::Authorisation, QStringLiteral("No permission: Delete on Topic:audit."));
    s.gateway->failEntity(QStringLiteral("deleteTopics"), audit, denied);
    app::DeleteTopicsOperation op(s.session.get(), {orders, audit, QStringLiteral("nosuch")});
    OperationDriver d(&op);
    ASSERT_TRUE(d.compute());
    ASSERT_EQ(d.plan.rows.size(), 3u);
    EXPECT_EQ(d.plan.level, ConfirmationLevel::TypeName);
    EXPECT_EQ(d.plan.rows[2].mark, PlanRow::Mark::Refused);
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(d.outcomes[0].state, State::Done);
    EXPECT_EQ(d.outcomes[1].state, State::Failed);
    EXPECT_TRUE(d.outcomes[1].text.contains(denied.message));
    EXPECT_FALSE(d.outcomes.contains(2)) << "refused rows are not sent";
    EXPECT_EQ(topic(orders), nullptr);
    EXPECT_NE(topic(audit), nullptr);

    s.gateway->clearFaults();
    ASSERT_TRUE(d.apply({1}));
    EXPECT_EQ(d.outcomes[1].state, State::Done);
    EXPECT_EQ(topic(audit), nullptr);
}

TEST_F(TopicOperations, R21_DeletionWithoutAnswerIsNeverReportedFailedWhenTheTopicIsGone)
{
    app::DeleteTopicsOperation op(s.session.get(), {orders, audit});
    op.setReadBackTime(soon);
    OperationDriver d(&op);
    ASSERT_TRUE(d.compute());
    s.gateway->fail(QStringLiteral("deleteTopics"), noAnswer());
    std::erase_if(s.gateway->topics, [](const auto& t) { return t.name == orders; }); // one happened, one did not
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(d.outcomes[0].state, State::Done);
    EXPECT_EQ(d.outcomes[1].state, State::Unknown);
    EXPECT_TRUE(d.outcomes[1].text.contains(QStringLiteral("still there")));
}

TEST_F(TopicOperations, CancelledDeletionIsUnknownAndReadBack)
{
    app::DeleteTopicsOperation op(s.session.get(), {orders});
    op.setReadBackTime(soon);
    OperationDriver d(&op);
    ASSERT_TRUE(d.compute());
    s.gateway->hold(QStringLiteral("deleteTopics"));
    op.apply({0});
    op.cancel();
    ASSERT_TRUE(tests::eventually([&] { return d.finished == 1; }, 10000));
    EXPECT_EQ(d.outcomes[0].state, State::Unknown);
}

TEST_F(ProductionTopics, R68_DeletingShowsTheNewestRecordAndWhoCommittedLately)
{
    app::DeleteTopicsOperation op(s.session.get(), {orders});
    OperationDriver d(&op);
    ASSERT_TRUE(d.compute());
    // The groups are read in the background; the plan is made anew with them.
    ASSERT_TRUE(tests::eventually([&] { return d.plan.rows.front().consequence.contains(QStringLiteral("billing")); }));
    EXPECT_EQ(d.plan.level, ConfirmationLevel::TypeNameAndWait);
    EXPECT_EQ(d.plan.nameToType, orders);
    s.gateway->groupOffsets[QStringLiteral("billing")].front().offset = 60; // it commits while the plan is open
    ASSERT_TRUE(d.compute());
    const QString said = d.plan.evidence.join(QLatin1Char('\n'));
    EXPECT_TRUE(said.contains(QStringLiteral("2026-03-14"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("orders / 1")));
    EXPECT_TRUE(said.contains(QStringLiteral("billing"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("committed here in the last"))) << qPrintable(said);
}

// -- delete records ---------------------------------------------------------------------------------------------------

TEST_F(TopicOperations, DeleteRecordsSendsWhatThePlanShowedAndTellsTheLowWatermark)
{
    app::DeleteRecordsOperation op(s.session.get());
    OperationDriver d(&op);
    kafka::DeleteRecordsInput input;
    input.mode = kafka::DeleteRecordsInput::ToEnd;
    input.partitions = QStringLiteral("orders:0,2");
    op.setInput(input);
    ASSERT_TRUE(d.compute());
    ASSERT_EQ(d.plan.rows.size(), 2u);
    EXPECT_EQ(d.plan.rows[1].after, QStringLiteral("500"));
    s.gateway->watermarks[{orders, 2}].latest = 700; // messages arrive after the plan was shown
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(s.gateway->watermarks.value({orders, 2}).earliest, 500) << "what came later stays";
    EXPECT_EQ(d.outcomes[1], (kafka::RowOutcome {State::Done, QStringLiteral("First offset is now 500")}));
    EXPECT_EQ(s.gateway->watermarks.value({orders, 1}).earliest, 0);
}

TEST_F(TopicOperations, R29_BeyondTheEndIsRefusedAndTheBrokersReasonIsShownPerPartition)
{
    app::DeleteRecordsOperation op(s.session.get());
    OperationDriver d(&op);
    kafka::DeleteRecordsInput input;
    input.mode = kafka::DeleteRecordsInput::ToOffset;
    input.partitions = orders;
    input.offsets = QStringLiteral("0=501 1=100 2=100");
    op.setInput(input);
    ASSERT_TRUE(d.compute());
    EXPECT_EQ(d.plan.rows[0].mark, PlanRow::Mark::Refused);
    EXPECT_EQ(d.applicable(), (std::vector<int> {1, 2}));
    s.gateway->failEntity(
        QStringLiteral("deleteRecords"), QStringLiteral("orders/2"),
        FakeGateway::error(ErrorKind::Conflict, QStringLiteral("Records of partition orders-2 can not be deleted due to the configured policy")));
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(d.outcomes[1].state, State::Done);
    EXPECT_EQ(d.outcomes[2].state, State::Failed);
    EXPECT_TRUE(d.outcomes[2].text.contains(QStringLiteral("configured policy")));
}

TEST_F(TopicOperations, R29_CompactedTopicIsRefusedInThePlan)
{
    policy(orders, "compact");
    app::DeleteRecordsOperation op(s.session.get());
    OperationDriver d(&op);
    kafka::DeleteRecordsInput input;
    input.mode = kafka::DeleteRecordsInput::ToEnd;
    input.partitions = orders;
    op.setInput(input);
    ASSERT_TRUE(d.compute());
    EXPECT_FALSE(d.plan.applicable());
    EXPECT_TRUE(d.plan.rows[0].consequence.contains(QStringLiteral("POLICY_VIOLATION")));
}

TEST_F(TopicOperations, DeleteRecordsFromTheToolsFileRefusesBrokenJsonWithItsPosition)
{
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write(R"({"partitions":[{"topic":"orders", "partition": 0, "offset":50}]}, "version":1})");
    file.flush();
    app::DeleteRecordsOperation op(s.session.get());
    OperationDriver d(&op);
    kafka::DeleteRecordsInput input;
    input.mode = kafka::DeleteRecordsInput::FromFile;
    input.file = file.fileName();
    op.setInput(input);
    ASSERT_TRUE(d.compute());
    EXPECT_FALSE(d.plan.applicable());
    EXPECT_TRUE(d.plan.refusal.startsWith(QStringLiteral("Line 1, column 65:"))) << qPrintable(d.plan.refusal);

    file.resize(0);
    file.seek(0);
    file.write(R"({"partitions":[{"topic":"orders","partition":0,"offset":50},{"topic":"nosuch","partition":0,"offset":1}],"version":1})");
    file.flush();
    ASSERT_TRUE(d.compute());
    ASSERT_EQ(d.plan.rows.size(), 2u);
    EXPECT_EQ(d.plan.rows[0].after, QStringLiteral("50"));
    EXPECT_EQ(d.plan.rows[1].mark, PlanRow::Mark::Refused);
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(s.gateway->watermarks.value({orders, 0}).earliest, 50);
}

TEST_F(TopicOperations, DeleteRecordsWithoutAnswerIsReadBack)
{
    app::DeleteRecordsOperation op(s.session.get());
    op.setReadBackTime(soon);
    OperationDriver d(&op);
    kafka::DeleteRecordsInput input;
    input.mode = kafka::DeleteRecordsInput::ToOffset;
    input.partitions = QStringLiteral("orders:0,1");
    input.offsets = QStringLiteral("40");
    op.setInput(input);
    ASSERT_TRUE(d.compute());
    s.gateway->fail(QStringLiteral("deleteRecords"), noAnswer());
    s.gateway->watermarks[{orders, 0}].earliest = 40; // one happened
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(d.outcomes[0], (kafka::RowOutcome {State::Done, QStringLiteral("Read back: first offset 40")}));
    EXPECT_EQ(d.outcomes[1].state, State::Unknown);
    EXPECT_TRUE(d.outcomes[1].text.contains(QStringLiteral("first offset 0")));
}

TEST_F(ProductionTopics, R68_DeletingRecordsAsksForNameAndWait)
{
    app::DeleteRecordsOperation op(s.session.get());
    OperationDriver d(&op);
    kafka::DeleteRecordsInput input;
    input.mode = kafka::DeleteRecordsInput::ToEnd;
    input.partitions = orders;
    op.setInput(input);
    ASSERT_TRUE(d.compute());
    EXPECT_EQ(d.plan.level, ConfirmationLevel::TypeNameAndWait);
    EXPECT_EQ(d.plan.nameToType, orders);
    EXPECT_FALSE(d.plan.evidence.isEmpty());
}

// -- elect ------------------------------------------------------------------------------------------------------------

TEST_F(TopicOperations, ElectingMovesOnlyWhatIsNotLedByItsPreferredLeader)
{
    topic(orders)->partitions[1].leader = 1; // preferred: 2
    app::ElectLeadersOperation op(s.session.get(), {orders}, {});
    OperationDriver d(&op);
    ASSERT_TRUE(d.compute());
    ASSERT_EQ(d.plan.rows.size(), 1u);
    EXPECT_EQ(d.plan.rows[0].entity, QStringLiteral("orders / 1"));
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(topic(orders)->partitions[1].leader, 2);
    EXPECT_EQ(d.outcomes[0], (kafka::RowOutcome {State::Done, QStringLiteral("Read back: leader 2")}));
}

TEST_F(TopicOperations, ElectionThatIsRefusedSaysWhy)
{
    topic(orders)->partitions[1].leader = 1;
    s.gateway->failEntity(QStringLiteral("electPreferredLeaders"), QStringLiteral("orders/1"),
                          FakeGateway::error(ErrorKind::Connection, QStringLiteral("The preferred leader is not available.")));
    app::ElectLeadersOperation op(s.session.get(), {}, {{orders, 1}, {orders, 2}});
    OperationDriver d(&op);
    ASSERT_TRUE(d.compute());
    ASSERT_EQ(d.plan.rows.size(), 1u);
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(d.outcomes[0].state, State::Failed);
    EXPECT_TRUE(d.outcomes[0].text.contains(QStringLiteral("not available")));
}

// -- read-only --------------------------------------------------------------------------------------------------------

TEST(TopicOperationsReadOnly, R67_PlansAreShownAndNothingIsSent)
{
    tests::Session s(kafka::Environment::Development, true);
    s.gateway->setGuard(s.session->guard());
    s.gateway->addTopic(orders, 3, 3, 500);
    app::CreateTopicOperation create(s.session.get());
    kafka::CreateTopicRequest request;
    request.name = QStringLiteral("new");
    create.setRequest(request);
    app::AddPartitionsOperation add(s.session.get(), orders);
    add.setTotal(9);
    app::DeleteTopicsOperation remove(s.session.get(), {orders});
    app::DeleteRecordsOperation records(s.session.get());
    kafka::DeleteRecordsInput input;
    input.mode = kafka::DeleteRecordsInput::ToEnd;
    input.partitions = orders;
    records.setInput(input);
    for (app::ChangeOperation* op : std::initializer_list<app::ChangeOperation*> {&create, &add, &remove, &records}) {
        OperationDriver d(op);
        ASSERT_TRUE(d.compute()) << qPrintable(op->kind());
        EXPECT_TRUE(d.plan.applicable()) << "the dialog says that the connection is read-only: " << qPrintable(op->kind());
        ASSERT_TRUE(d.apply());
        EXPECT_EQ(d.outcomes[0].state, State::Failed) << qPrintable(op->kind());
    }
    EXPECT_TRUE(s.gateway->sent.isEmpty());
}
