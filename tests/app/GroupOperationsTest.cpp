// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeleteGroupOperation.h"
#include "app/OffsetsRestorePoint.h"
#include "app/ResetOffsetsOperation.h"
#include "app/RestoreOffsetsOperation.h"
#include "app/UndoRegistry.h"
#include "tests/app/OperationDriver.h"

namespace kafka {
/** Names the parameter in ctest's list. */
void PrintTo(GroupType type, std::ostream* out) { *out << (type == GroupType::Classic ? "classic" : "consumer"); }
} // namespace kafka

using app::ResetOffsetsOperation;
using kafka::ConfirmationLevel;
using Driver = tests::OperationDriver;
using kafka::PlanRow;
using kafka::ResetMode;
using kafka::TopicPartition;
using State = kafka::RowOutcome::State;

namespace {

const QString group = QStringLiteral("orders-app");
const QString orders = QStringLiteral("orders");

class GroupOperations : public testing::TestWithParam<kafka::GroupType>
{
protected:
    explicit GroupOperations(kafka::Environment environment = kafka::Environment::Development) : s(environment)
    {
        s.gateway->addTopic(orders, 3, 1, 500);
        s.gateway->addGroup(group, {{{orders, 0}, 110}, {{orders, 1}, 500}});
        if (environment == kafka::Environment::Production)
            s.session->unlock();
    }

    kafka::OffsetResetRequest request(ResetMode mode, std::optional<qint64> value = {}) const
    {
        kafka::OffsetResetRequest r;
        r.group = group;
        r.scope.topics = {orders};
        r.target.mode = mode;
        r.target.value = value;
        return r;
    }
    std::unique_ptr<ResetOffsetsOperation> reset(ResetMode mode, std::optional<qint64> value = {})
    {
        auto op = std::make_unique<ResetOffsetsOperation>(s.session.get(), group);
        app::OffsetsTimes times;
        times.watch = {std::chrono::milliseconds(20), std::chrono::milliseconds(100)};
        op->setTimes(times);
        op->setRequest(request(mode, value));
        return op;
    }
    std::optional<qint64> committed(int partition) const
    {
        for (const auto& c : s.gateway->groupOffsets.value(group)) {
            if (c.partition == TopicPartition {orders, partition})
                return c.offset;
        }
        return std::nullopt;
    }
    void addMember(kafka::GroupType type = kafka::GroupType::Classic)
    {
        auto& g = s.gateway->groups[group];
        g.state = kafka::GroupState::Stable;
        g.type = type;
        g.members = {{QStringLiteral("m-1"), QStringLiteral("c-1"), QStringLiteral("/10.0.0.7"), {}, {{orders, 0}}, {}}};
    }

    tests::Session s;
};

class GroupOperationsInProduction : public GroupOperations
{
protected:
    GroupOperationsInProduction() : GroupOperations(kafka::Environment::Production) { }
};

TEST_F(GroupOperations, PlansPartitionByPartition)
{
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    ASSERT_EQ(d.plan.rows.size(), 3u);
    EXPECT_EQ(d.plan.rows[0].entity, QStringLiteral("orders / 0"));
    EXPECT_EQ(d.plan.rows[0].before, QStringLiteral("110"));
    EXPECT_EQ(d.plan.rows[0].after, QStringLiteral("0"));
    EXPECT_EQ(d.plan.rows[2].before, QStringLiteral("none"));
    EXPECT_EQ(d.plan.level, ConfirmationLevel::PlanAndApply);
    EXPECT_EQ(
        d.plan.command,
        QStringLiteral(
            "kafka-consumer-groups.sh --bootstrap-server localhost:9092 --reset-offsets --group orders-app --to-earliest --topic orders --execute"));
    EXPECT_TRUE(d.plan.applicable());
    EXPECT_TRUE(s.gateway->sent.isEmpty());
}

TEST_F(GroupOperations, SkippingMustBeTicked)
{
    const auto op = reset(ResetMode::Latest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    EXPECT_EQ(d.plan.level, ConfirmationLevel::TickConsequence);
    EXPECT_TRUE(d.plan.consequences.front().startsWith(QStringLiteral("Up to 890 messages will be skipped")));
}

TEST_F(GroupOperationsInProduction, R68ResetIsConfirmedByTypingTheGroup)
{
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    EXPECT_EQ(d.plan.level, ConfirmationLevel::TypeName);
    EXPECT_EQ(d.plan.nameToType, group);
}

TEST_F(GroupOperations, IncompleteFormIsNoRefusal)
{
    ResetOffsetsOperation op(s.session.get(), group);
    Driver d(&op);
    ASSERT_TRUE(d.compute());
    EXPECT_FALSE(d.plan.applicable());
    EXPECT_TRUE(d.plan.refusal.isEmpty());
    EXPECT_FALSE(d.plan.missing.isEmpty());
}

TEST_F(GroupOperations, AppliesReadsBackAndLeavesARestorePoint)
{
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(committed(0), 0);
    EXPECT_EQ(committed(1), 0);
    EXPECT_EQ(committed(2), 0);
    EXPECT_EQ(d.outcomes[0].state, State::Done);
    EXPECT_EQ(d.outcomes[0].text, QStringLiteral("0, read back"));
    const auto before = app::offsetsOfRestorePoint(op->restorePoint());
    ASSERT_EQ(before.size(), 1u);
    ASSERT_EQ(before[0].offsets.size(), 3u);
    EXPECT_EQ(before[0].offsets[0].before, 110);
    EXPECT_EQ(before[0].offsets[0].applied, 0);
    EXPECT_EQ(before[0].offsets[2].before, std::nullopt) << "none, not the log end as the tool's backup would say";
}

TEST_F(GroupOperations, UndoCommitsWhatWasAndDeletesWhatWasNone)
{
    s.gateway->groupOffsets[group][0].metadata = QByteArray("\xff\x00", 2);
    s.gateway->groupOffsets[group][0].leaderEpoch = 7;
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    ASSERT_TRUE(d.apply());
    s.gateway->groupOffsets[group][0].offset = 390; // the group ran meanwhile

    const QJsonObject stored = QJsonDocument::fromJson(QJsonDocument(op->restorePoint()).toJson()).object();
    const std::unique_ptr<app::ChangeOperation> undo(app::makeUndoOperation(s.session.get(), stored, nullptr));
    ASSERT_TRUE(undo);
    Driver u(undo.get());
    ASSERT_TRUE(u.compute());
    EXPECT_TRUE(u.plan.consequences.contains(QStringLiteral("The group has moved 390 since."))) << qPrintable(u.plan.consequences.join(u' '));
    EXPECT_EQ(u.plan.rows[2].after, QStringLiteral("none"));
    ASSERT_TRUE(u.apply());
    EXPECT_EQ(committed(0), 110);
    EXPECT_EQ(committed(1), 500);
    EXPECT_EQ(committed(2), std::nullopt);
    EXPECT_EQ(u.outcomes[2].text, QStringLiteral("none, read back"));
    EXPECT_EQ(s.gateway->groupOffsets[group][0].metadata, QByteArray("\xff\x00", 2));
    EXPECT_EQ(s.gateway->groupOffsets[group][0].leaderEpoch, 7);
    EXPECT_FALSE(undo->restorePoint().isEmpty()) << "an undo can be undone";
}

TEST_P(GroupOperations, R30ActiveGroupIsRefusedAndItsMembersNamed)
{
    addMember(GetParam());
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    EXPECT_FALSE(d.plan.applicable());
    for (const char* part : {"m-1", "c-1", "/10.0.0.7"})
        EXPECT_TRUE(d.plan.refusal.contains(QLatin1String(part))) << qPrintable(d.plan.refusal);
    EXPECT_EQ(d.plan.rows.size(), 3u) << "what it would do is shown all the same";
}
INSTANTIATE_TEST_SUITE_P(Types, GroupOperations, testing::Values(kafka::GroupType::Classic, kafka::GroupType::Consumer));

TEST_F(GroupOperations, R30BecomingActiveInBetweenIsToldPerPartition)
{
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    addMember();
    ASSERT_TRUE(d.apply());
    for (int row = 0; row < 3; ++row) {
        EXPECT_EQ(d.outcomes[row].state, State::Failed);
        EXPECT_TRUE(d.outcomes[row].text.startsWith(QStringLiteral("The group became active"))) << qPrintable(d.outcomes[row].text);
    }
    EXPECT_EQ(committed(0), 110);
    EXPECT_TRUE(op->restorePoint().isEmpty());
}

TEST_F(GroupOperations, RefusedGroupIsLookedAtAgainWhenItsMembersLeave)
{
    addMember();
    const auto op = reset(ResetMode::Earliest);
    app::OffsetsTimes times;
    times.inUseInterval = std::chrono::milliseconds(20);
    op->setTimes(times);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    EXPECT_FALSE(d.plan.applicable());
    s.gateway->groups[group].members.clear();
    EXPECT_TRUE(tests::eventually([&] { return d.plan.applicable(); }));
}

TEST_F(GroupOperations, R31MissingGroupIsRefusedNotCreated)
{
    ResetOffsetsOperation op(s.session.get(), QStringLiteral("orders-ap"));
    kafka::OffsetResetRequest r = request(ResetMode::Earliest);
    r.group = QStringLiteral("orders-ap");
    op.setRequest(r);
    Driver d(&op);
    ASSERT_TRUE(d.compute());
    EXPECT_TRUE(d.plan.refusal.startsWith(QStringLiteral("There is no group “orders-ap”"))) << qPrintable(d.plan.refusal);
    EXPECT_FALSE(d.plan.applicable());
}

TEST_F(GroupOperations, R31GroupThatVanishedSinceThePlanIsNotCreated)
{
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    s.gateway->groups.remove(group);
    s.gateway->groupOffsets.remove(group);
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(d.outcomes[0].state, State::Failed);
    EXPECT_FALSE(s.gateway->groups.contains(group));
    EXPECT_FALSE(s.gateway->sent.contains(QStringLiteral("alterGroupOffsets")));
}

TEST_F(GroupOperations, R34ExistenceComesFromTheListNotFromADescription)
{
    // As brokers do: a group that does not exist is described all the same, as Dead without members.
    auto& ghost = s.gateway->groups[QStringLiteral("ghost")];
    ghost.id = QStringLiteral("ghost");
    ghost.state = kafka::GroupState::Dead;
    s.gateway->unlisted.insert(QStringLiteral("ghost"));
    ResetOffsetsOperation op(s.session.get(), QStringLiteral("ghost"));
    kafka::OffsetResetRequest r = request(ResetMode::Earliest);
    r.group = QStringLiteral("ghost");
    op.setRequest(r);
    Driver d(&op);
    ASSERT_TRUE(d.compute());
    EXPECT_TRUE(d.plan.refusal.startsWith(QStringLiteral("There is no group"))) << qPrintable(d.plan.refusal);
}

TEST_F(GroupOperations, SilentBrokerMeansExistenceIsNotKnown)
{
    s.gateway->fail(QStringLiteral("listGroups"), FakeGateway::error(kafka::ErrorKind::Timeout, QStringLiteral("broker 2 timed out")), -1);
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    EXPECT_TRUE(d.plan.refusal.contains(QStringLiteral("broker 2 timed out"))) << qPrintable(d.plan.refusal);
}

TEST_F(GroupOperations, R37ShareGroupsAreRefused)
{
    s.gateway->groups[group].type = kafka::GroupType::Share;
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    EXPECT_TRUE(d.plan.refusal.contains(QStringLiteral("share group"))) << qPrintable(d.plan.refusal);
}

TEST_F(GroupOperations, R37AListedShareGroupIsRefusedAlsoWhenItCannotBeDescribed)
{
    s.gateway->groups[group].type = kafka::GroupType::Share;
    s.gateway->failEntity(QStringLiteral("describeGroups"), group, FakeGateway::error(kafka::ErrorKind::NotFound, QStringLiteral("no such group")));
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    EXPECT_TRUE(d.plan.refusal.contains(QStringLiteral("share group"))) << qPrintable(d.plan.refusal);
}

TEST_F(GroupOperations, R32PartialSuccessAndRetryOfTheFailed)
{
    s.gateway->failEntity(
        QStringLiteral("alterGroupOffsets"), QStringLiteral("orders/1"),
        FakeGateway::error(kafka::ErrorKind::NotFound, QStringLiteral("no such partition"), QStringLiteral("UNKNOWN_TOPIC_OR_PART")));
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(d.outcomes[0].state, State::Done);
    EXPECT_EQ(d.outcomes[1].state, State::Failed);
    EXPECT_EQ(d.outcomes[1].text, QStringLiteral("no such partition"));
    EXPECT_EQ(app::offsetsOfRestorePoint(op->restorePoint())[0].offsets.size(), 2u) << "only what changed is undone";
    s.gateway->clearFaults();
    ASSERT_TRUE(d.apply({1}));
    EXPECT_EQ(d.outcomes[1].state, State::Done);
    EXPECT_EQ(s.gateway->lastAlterGroupOffsets.offsets.size(), 1u);
    EXPECT_EQ(app::offsetsOfRestorePoint(op->restorePoint())[0].offsets.size(), 3u);
    EXPECT_EQ(app::offsetsOfRestorePoint(op->restorePoint())[0].offsets[0].before, 110);
}

TEST_F(GroupOperations, R33TimeWithoutRecordStaysUnlessTheEndIsChosen)
{
    s.gateway->offsetAtTime[{orders, 0}] = 40; // the others have no record at or after it
    kafka::OffsetResetRequest r = request(ResetMode::AtTime);
    r.target.time = kafka::TimePoint(std::chrono::milliseconds(1795233600000));
    const auto op = reset(ResetMode::Earliest);
    op->setRequest(r);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    EXPECT_EQ(d.plan.rows[0].after, QStringLiteral("40"));
    EXPECT_EQ(d.plan.rows[2].mark, PlanRow::Mark::Unchanged);
    EXPECT_EQ(d.plan.rows[2].after, QStringLiteral("none"));
    EXPECT_TRUE(d.plan.consequences.last().contains(QStringLiteral("1795233600000 ms")));
    r.target.endWhenNoRecord = true;
    op->setRequest(r);
    ASSERT_TRUE(d.compute());
    EXPECT_EQ(d.plan.rows[2].after, QStringLiteral("500"));
}

TEST_F(GroupOperations, OffsetsThatMoveWithoutMembersAreWarnedOf)
{
    const auto op = reset(ResetMode::Earliest);
    app::OffsetsTimes times;
    times.inUseInterval = std::chrono::milliseconds(20);
    op->setTimes(times);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    EXPECT_EQ(d.plan.level, ConfirmationLevel::PlanAndApply);
    s.gateway->groupOffsets[group][0].offset = 120;
    ASSERT_TRUE(tests::eventually([&] { return d.plan.rows[0].before == QStringLiteral("120"); }));
    EXPECT_TRUE(d.plan.consequences.front().contains(QStringLiteral("may still be in use")));
    EXPECT_EQ(d.plan.level, ConfirmationLevel::TickConsequence);
    EXPECT_TRUE(d.plan.applicable()) << "warned, not forbidden";
}

TEST_F(GroupOperations, OverwrittenOffsetsAreToldAfterwards)
{
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    ASSERT_TRUE(d.apply());
    s.gateway->groupOffsets[group][1].offset = 501;
    ASSERT_TRUE(tests::eventually([&] { return d.outcomes[1].state == State::Failed && d.outcomes[0].text.startsWith(QStringLiteral("kept")); }));
    EXPECT_EQ(d.outcomes[1].text, QStringLiteral("overwritten by another client: now 501"));
    EXPECT_EQ(d.outcomes[0].text, QStringLiteral("kept at 0"));
    const auto& task = s.tasks.entries().back();
    EXPECT_EQ(task.state, app::TaskTracker::State::Partly);
    EXPECT_EQ(task.text, QStringLiteral("2 kept, 1 overwritten by another client"));
    EXPECT_EQ(task.outcomes.size(), 3u);
}

TEST_F(GroupOperations, GroupThatComesBackIsNotCalledOverwritten)
{
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    ASSERT_TRUE(d.apply());
    s.gateway->groupOffsets[group][0].offset = 30;
    addMember();
    ASSERT_TRUE(tests::eventually([&] { return d.outcomes[0].text.startsWith(QStringLiteral("the group has members again")); }));
    EXPECT_EQ(d.outcomes[0].state, State::Done);
}

TEST_F(GroupOperations, OwnUndoIsNotAnotherClient)
{
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    ASSERT_TRUE(d.apply());
    const std::unique_ptr<app::ChangeOperation> undo(app::makeUndoOperation(s.session.get(), op->restorePoint(), nullptr));
    Driver u(undo.get());
    ASSERT_TRUE(u.compute());
    ASSERT_TRUE(u.apply());
    const auto& first = s.tasks.entries().front();
    EXPECT_EQ(first.state, app::TaskTracker::State::Done);
    EXPECT_EQ(first.text, QStringLiteral("3 changed again from here"));
}

TEST_F(GroupOperations, WatchOutlivesTheOperation)
{
    auto op = reset(ResetMode::Earliest);
    {
        Driver d(op.get());
        ASSERT_TRUE(d.compute());
        ASSERT_TRUE(d.apply());
    }
    op.reset();
    EXPECT_TRUE(tests::eventually([&] { return s.tasks.entries().back().state == app::TaskTracker::State::Done; }));
    EXPECT_EQ(s.tasks.entries().back().text, QStringLiteral("3 kept"));
}

TEST_F(GroupOperations, LostAnswerIsReadBack)
{
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    kafka::Error lost = FakeGateway::error(kafka::ErrorKind::Timeout, QStringLiteral("timed out"));
    lost.outcomeUnknown = true;
    s.gateway->fail(QStringLiteral("alterGroupOffsets"), lost);
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(d.outcomes[0].state, State::Unknown);
    EXPECT_TRUE(d.outcomes[0].text.contains(QStringLiteral("reads back as 110"))) << qPrintable(d.outcomes[0].text);
    EXPECT_FALSE(op->restorePoint().isEmpty()) << "it may have happened";
}

TEST_F(GroupOperations, CancelBeforeSendingSendsNothing)
{
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    s.gateway->hold(QStringLiteral("listGroupOffsets"));
    op->apply({0, 1, 2});
    op->cancel();
    EXPECT_EQ(d.finished, 1);
    EXPECT_EQ(d.outcomes[0].state, State::Skipped);
    s.gateway->release();
    QTest::qWait(20);
    EXPECT_TRUE(s.gateway->sent.isEmpty());
}

TEST_F(GroupOperations, CancelWhileSendingIsUnknownAndReadBack)
{
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    s.gateway->hold(QStringLiteral("alterGroupOffsets"));
    op->apply({0, 1, 2});
    ASSERT_TRUE(tests::eventually([&] { return s.gateway->sent.contains(QStringLiteral("alterGroupOffsets")); }));
    op->cancel();
    ASSERT_TRUE(tests::eventually([&] { return d.finished == 1; }));
    EXPECT_EQ(d.outcomes[0].state, State::Unknown);
}

TEST_F(GroupOperations, DeletedTopicIsARowThatSaysSo)
{
    s.gateway->groupOffsets[group].push_back({{QStringLiteral("payments"), 0}, 7, -1, {}, {}});
    const auto op = reset(ResetMode::Earliest);
    kafka::OffsetResetRequest r = request(ResetMode::Earliest);
    r.scope = {};
    r.scope.allTopics = true;
    op->setRequest(r);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    ASSERT_EQ(d.plan.rows.size(), 3u);
    EXPECT_EQ(d.plan.rows[2].mark, PlanRow::Mark::Refused);
    EXPECT_EQ(d.plan.rows[2].consequence, QStringLiteral("the topic does not exist"));
    EXPECT_TRUE(d.plan.applicable());
}

TEST_F(GroupOperations, OffsetForAPartitionOutsideTheScopeIsRefused)
{
    const auto op = reset(ResetMode::Exact);
    kafka::OffsetResetRequest r = request(ResetMode::Exact);
    r.target.exact[{QStringLiteral("payments"), 0}] = 5;
    op->setRequest(r);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    EXPECT_TRUE(d.plan.refusal.contains(QStringLiteral("payments / 0"))) << qPrintable(d.plan.refusal);
}

TEST_F(GroupOperations, CompactedTopicsSaySpan)
{
    s.gateway->configs[{kafka::ConfigResourceType::Topic, orders}]
        = {{QStringLiteral("cleanup.policy"), QStringLiteral("compact,delete"), {}, false, false, {}}};
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    ASSERT_TRUE(d.compute());
    EXPECT_TRUE(d.plan.rows[0].consequence.contains(QStringLiteral("offset span")));
}

TEST_F(GroupOperations, PlanFailsWhenOffsetsCannotBeRead)
{
    s.gateway->failEntity(QStringLiteral("listGroupOffsets"), group,
                          FakeGateway::error(kafka::ErrorKind::Authorisation, QStringLiteral("not authorised")));
    const auto op = reset(ResetMode::Earliest);
    Driver d(op.get());
    EXPECT_FALSE(d.compute());
    ASSERT_TRUE(d.error);
    EXPECT_EQ(d.error->message, QStringLiteral("not authorised"));
}

TEST_F(GroupOperations, DeleteRefusesActiveGroupsAndLeavesARestorePoint)
{
    s.gateway->addGroup(QStringLiteral("other"), {{{orders, 2}, 3}});
    addMember();
    app::DeleteGroupOperation op(s.session.get(), {group, QStringLiteral("other"), QStringLiteral("typo")});
    Driver d(&op);
    ASSERT_TRUE(d.compute());
    ASSERT_EQ(d.plan.rows.size(), 3u);
    EXPECT_EQ(d.plan.rows[0].mark, PlanRow::Mark::Refused);
    EXPECT_TRUE(d.plan.rows[0].consequence.contains(QStringLiteral("m-1")));
    EXPECT_EQ(d.plan.rows[1].mark, PlanRow::Mark::Change);
    EXPECT_EQ(d.plan.rows[2].consequence, QStringLiteral("there is no such group"));
    EXPECT_EQ(d.plan.level, ConfirmationLevel::TypeName);
    EXPECT_EQ(d.plan.command, QStringLiteral("kafka-consumer-groups.sh --bootstrap-server localhost:9092 --delete --group other"));
    ASSERT_TRUE(d.apply());
    EXPECT_FALSE(s.gateway->groups.contains(QStringLiteral("other")));
    EXPECT_EQ(d.outcomes[1].text, QStringLiteral("deleted, no longer listed"));

    const std::unique_ptr<app::ChangeOperation> undo(app::makeUndoOperation(s.session.get(), op.restorePoint(), nullptr));
    Driver u(undo.get());
    ASSERT_TRUE(u.compute());
    EXPECT_TRUE(u.plan.consequences.contains(QStringLiteral("The group “other” is created again."))) << qPrintable(u.plan.consequences.join(u' '));
    ASSERT_TRUE(u.apply());
    ASSERT_EQ(s.gateway->groupOffsets.value(QStringLiteral("other")).size(), 1u);
    EXPECT_EQ(s.gateway->groupOffsets.value(QStringLiteral("other"))[0].offset, 3);
}

TEST_F(GroupOperations, DeleteTellsEachGroup)
{
    s.gateway->addGroup(QStringLiteral("other"));
    s.gateway->failEntity(QStringLiteral("deleteGroups"), group,
                          FakeGateway::error(kafka::ErrorKind::Authorisation, QStringLiteral("not authorised to DELETE this group")));
    app::DeleteGroupOperation op(s.session.get(), {group, QStringLiteral("other")});
    Driver d(&op);
    ASSERT_TRUE(d.compute());
    EXPECT_EQ(d.plan.nameToType, QStringLiteral("Test"));
    ASSERT_TRUE(d.apply());
    EXPECT_EQ(d.outcomes[0].state, State::Failed);
    EXPECT_EQ(d.outcomes[0].text, QStringLiteral("not authorised to DELETE this group"));
    EXPECT_EQ(d.outcomes[1].state, State::Done);
    s.gateway->clearFaults();
    ASSERT_TRUE(d.apply({0}));
    EXPECT_EQ(d.outcomes[0].state, State::Done);
}

} // namespace
