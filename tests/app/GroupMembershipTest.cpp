// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Consuming as a group: the plan, what is committed when, the journal, leaving.
#include "app/GroupConsumeController.h"
#include "app/JoinGroupOperation.h"
#include "app/OffsetsRestorePoint.h"
#include "app/PlanFlow.h"
#include "app/UndoRegistry.h"
#include "tests/app/FakeGroupConsumer.h"
#include "tests/app/OperationDriver.h"
#include "views/dialogs/PlanDialog.h"
#include "views/pages/GroupConsumePage.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/RecordTable.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using app::GroupMembership;
using kafka::ConfirmationLevel;
using kafka::Environment;
using kafka::GroupConsumeRequest;
using kafka::TopicPartition;
using State = kafka::RowOutcome::State;

namespace {

const QString billing = QStringLiteral("billing");
const QString orders = QStringLiteral("orders");

class GroupMembershipTest : public testing::Test
{
protected:
    void open(Environment environment = Environment::Development, bool readOnly = false)
    {
        s = std::make_unique<tests::Session>(environment, readOnly);
        s->gateway->addTopic(orders, 3, 1, 500);
        s->gateway->addGroup(billing, {{{orders, 0}, 110}, {{orders, 1}, 500}});
        if (environment == Environment::Production && !readOnly)
            s->session->unlock();
    }
    static GroupConsumeRequest request()
    {
        GroupConsumeRequest r;
        r.group = billing;
        r.topics = {orders};
        r.reset = GroupConsumeRequest::Reset::Earliest;
        return r;
    }
    GroupMembership* join()
    {
        auto* made = new GroupMembership(s->session.get(), request(), {{{orders, 0}, 110}, {{orders, 1}, 500}});
        made->start();
        consumers.last->assign(orders, 3);
        EXPECT_TRUE(tests::eventually([&] { return made->knowsCommitted(); }, 30'000));
        return made;
    }
    void setCommitted(qint32 partition, qint64 offset)
    {
        for (auto& committed : s->gateway->groupOffsets[billing])
            if (committed.partition == TopicPartition {orders, partition})
                committed.offset = offset;
    }
    static void deleteWhatIsDue() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    static GroupMembership* shown(GroupMembership* membership)
    {
        membership->setShown(true);
        return membership;
    }
    const app::JournalEntry& entry() { return s->journal.entries().back(); }

    tests::FakeGroupConsumers consumers;
    std::unique_ptr<tests::Session> s;
};

} // namespace

TEST_F(GroupMembershipTest, ThePlanSaysWhereReadingBeginsAndWhoLosesPartitions)
{
    open();
    kafka::GroupMember member;
    member.memberId = QStringLiteral("billing-7");
    member.clientId = QStringLiteral("billing-app");
    s->gateway->groups[billing].members = {member};
    s->gateway->groups[billing].assignor = QStringLiteral("range");
    app::JoinGroupOperation operation(s->session.get());
    operation.setRequest(request(), true);
    tests::OperationDriver driver(&operation);
    ASSERT_TRUE(driver.compute());
    ASSERT_EQ(driver.plan.rows.size(), 3U);
    EXPECT_EQ(driver.plan.rows[0].before, QStringLiteral("110"));
    EXPECT_EQ(driver.plan.rows[0].after, QStringLiteral("from 110"));
    EXPECT_TRUE(driver.plan.rows[0].consequence.contains(QStringLiteral("lag 390"))) << driver.plan.rows[0].consequence.toStdString();
    EXPECT_EQ(driver.plan.rows[2].before, QStringLiteral("none"));
    EXPECT_TRUE(driver.plan.rows[2].after.contains(QStringLiteral("oldest")));
    EXPECT_TRUE(driver.plan.consequences.first().contains(QStringLiteral("lose partitions")));
    EXPECT_TRUE(driver.plan.consequences.first().contains(QStringLiteral("billing-7")));
    EXPECT_EQ(driver.plan.level, ConfirmationLevel::TickConsequence);
    EXPECT_TRUE(driver.plan.refusal.isEmpty());
    s->gateway->groups[billing].assignor = QStringLiteral("sticky"); // librdkafka does not know it
    ASSERT_TRUE(driver.compute());
    EXPECT_TRUE(driver.plan.refusal.contains(QStringLiteral("sticky")));
}

TEST_F(GroupMembershipTest, TheCommandReadsFromTheSameStart)
{
    open();
    app::JoinGroupOperation operation(s->session.get());
    tests::OperationDriver driver(&operation);
    using Reset = GroupConsumeRequest::Reset;
    const QString always = QStringLiteral("kafka-console-consumer.sh --bootstrap-server localhost:9092 --group %1 --topic orders "
                                          "--consumer-property enable.auto.commit=false")
                               .arg(billing);
    for (const auto& [reset, argument] : {std::pair(Reset::Earliest, " --from-beginning"), std::pair(Reset::Latest, ""),
                                          std::pair(Reset::None, " --consumer-property auto.offset.reset=none")}) {
        GroupConsumeRequest r = request();
        r.reset = reset;
        operation.setRequest(r, true);
        ASSERT_TRUE(driver.compute());
        EXPECT_EQ(driver.plan.command, always + QLatin1String(argument));
    }
    GroupConsumeRequest r = request();
    r.readCommitted = true;
    operation.setRequest(r, true);
    ASSERT_TRUE(driver.compute());
    EXPECT_TRUE(driver.plan.command.endsWith(QStringLiteral(" --isolation-level read_committed")));
}

TEST_F(GroupMembershipTest, R37_AShareGroupCannotBeJoined)
{
    open();
    s->gateway->groups[billing].type = kafka::GroupType::Share;
    app::JoinGroupOperation operation(s->session.get());
    operation.setRequest(request(), true);
    tests::OperationDriver driver(&operation);
    ASSERT_TRUE(driver.compute());
    EXPECT_FALSE(driver.plan.applicable());
    EXPECT_FALSE(driver.plan.refusal.isEmpty());
    EXPECT_EQ(consumers.made, 0);
}

TEST_F(GroupMembershipTest, R68_IntoProductionTheGroupsNameIsTyped)
{
    open(Environment::Production);
    app::JoinGroupOperation operation(s->session.get());
    operation.setRequest(request(), true);
    tests::OperationDriver driver(&operation);
    ASSERT_TRUE(driver.compute());
    EXPECT_EQ(driver.plan.level, ConfirmationLevel::TypeName);
    EXPECT_EQ(driver.plan.nameToType, billing);
}

TEST_F(GroupMembershipTest, R67_AReadOnlyConnectionJoinsNothing)
{
    open(Environment::Development, true);
    QWidget window;
    app::PlanFlow* flow = app::startGroupConsume(s->session.get(), billing, {orders}, &window, [](const QString&) {});
    auto* reset = flow->dialog()->findChild<QComboBox*>(QStringLiteral("joinReset"));
    reset->setCurrentIndex(1);
    ASSERT_TRUE(tests::eventually([&] { return flow->dialog()->plan().rows.size() == 3; }));
    EXPECT_FALSE(flow->dialog()->findChild<QPushButton*>(QStringLiteral("apply"))->isEnabled());
    Q_EMIT flow->dialog()->applyRequested({0, 1, 2}); // even if the dialog asked
    EXPECT_EQ(consumers.made, 0);
    EXPECT_TRUE(s->journal.entries().empty());
    flow->dialog()->close();
}

TEST_F(GroupMembershipTest, JoiningLeavesTheOffsetsFromBeforeAsRestorePoint)
{
    open();
    app::JoinGroupOperation operation(s->session.get());
    operation.setRequest(request(), true);
    tests::OperationDriver driver(&operation);
    QString joined;
    QObject::connect(&operation, &app::JoinGroupOperation::joined, [&](const QString& group) { joined = group; });
    ASSERT_TRUE(driver.compute());
    operation.apply(driver.applicable());
    ASSERT_EQ(consumers.made, 1);
    EXPECT_EQ(consumers.last->joins.at(0), request());
    EXPECT_EQ(driver.finished, 0) << "other members have not let go yet";
    consumers.last->assign(orders, 2);
    EXPECT_EQ(driver.finished, 1);
    EXPECT_EQ(joined, billing);
    EXPECT_EQ(driver.outcomes[0].state, State::Done);
    EXPECT_TRUE(driver.outcomes[2].text.contains(QStringLiteral("another member")));
    const auto before = app::offsetsOfRestorePoint(operation.restorePoint());
    ASSERT_EQ(before.size(), 1U);
    ASSERT_EQ(before[0].offsets.size(), 2U);
    EXPECT_EQ(before[0].offsets[0].before, 110);
    EXPECT_TRUE(GroupMembership::find(s->session.get(), billing));
    // A second time from here: it is a member already.
    ASSERT_TRUE(driver.compute());
    EXPECT_FALSE(driver.plan.refusal.isEmpty());
}

TEST_F(GroupMembershipTest, CommitsWhatWasShownAndJournalsBeforeAndAfter)
{
    open();
    GroupMembership* membership = join();
    EXPECT_TRUE(membership->toCommit().empty());
    consumers.last->give(0, 110, 5);
    consumers.last->give(2, 0, 7);
    ASSERT_EQ(membership->toCommit().size(), 2U);
    EXPECT_EQ(membership->toCommit()[0].uncommitted, 5);
    EXPECT_TRUE(s->journal.entries().empty());
    membership->commit();
    ASSERT_EQ(consumers.last->commits.size(), 1U);
    EXPECT_EQ(consumers.last->commits[0].generation, 1U);
    const std::vector<kafka::GroupCommitRequest::Offset> expected {{{orders, 0}, 115}, {{orders, 2}, 7}};
    EXPECT_EQ(consumers.last->commits[0].offsets, expected);
    ASSERT_EQ(s->journal.entries().size(), 1U) << "on disk before it is sent";
    EXPECT_FALSE(entry().finished);
    membership->commit(); // while one is under way
    EXPECT_EQ(consumers.last->commits.size(), 1U);
    consumers.last->give(0, 115, 2); // comes meanwhile
    consumers.last->answer({1});
    EXPECT_TRUE(entry().finished);
    EXPECT_EQ(entry().rows[0].before, QStringLiteral("110"));
    EXPECT_EQ(entry().rows[0].after, QStringLiteral("115"));
    EXPECT_EQ(entry().outcomes[0]->state, State::Done);
    EXPECT_EQ(entry().outcomes[1]->state, State::Failed);
    const auto before = app::offsetsOfRestorePoint(entry().restorePoint);
    ASSERT_EQ(before.at(0).offsets.size(), 1U);
    EXPECT_EQ(before[0].offsets[0].before, 110);
    EXPECT_EQ(before[0].offsets[0].applied, 115);
    ASSERT_EQ(membership->toCommit().size(), 2U);
    EXPECT_EQ(membership->toCommit()[0].committed, 115);
    EXPECT_EQ(membership->toCommit()[0].uncommitted, 2);
    EXPECT_EQ(membership->toCommit()[1].uncommitted, 7) << "was not committed";
}

TEST_F(GroupMembershipTest, CommitsByIntervalAreOneEntry)
{
    open();
    GroupMembership* membership = join();
    membership->setShown(true); // what is not shown goes when it is over
    consumers.last->give(0, 110, 5);
    membership->setCommitEvery(std::chrono::seconds(1));
    ASSERT_TRUE(tests::eventually([&] { return consumers.last->commits.size() == 1; }));
    ASSERT_EQ(s->journal.entries().size(), 1U);
    consumers.last->answer();
    consumers.last->give(0, 115, 3);
    ASSERT_TRUE(tests::eventually([&] { return consumers.last->commits.size() == 2; }));
    consumers.last->answer();
    EXPECT_EQ(s->journal.entries().size(), 1U);
    membership->leave();
    EXPECT_EQ(consumers.last->leaves, 1);
    EXPECT_EQ(consumers.last->commits.size(), 2U) << "leaving commits nothing unless it is chosen";
    consumers.last->end();
    ASSERT_TRUE(tests::eventually([&] { return !membership->leftText().isEmpty(); }));
    ASSERT_EQ(s->journal.entries().size(), 2U) << "the series and leaving";
    const app::JournalEntry& series = s->journal.entries().front();
    EXPECT_TRUE(series.finished);
    ASSERT_EQ(series.rows.size(), 1U);
    EXPECT_EQ(series.rows[0].before, QStringLiteral("110"));
    EXPECT_EQ(series.rows[0].after, QStringLiteral("118"));
    EXPECT_EQ(entry().kind, QStringLiteral("group.leave"));
    EXPECT_TRUE(entry().finished);
}

// The group takes the partitions back before the answer to the commit is here.
TEST_F(GroupMembershipTest, WhatACommitUnderWayCoversIsNotCalledUncommitted)
{
    for (const qint64 late : {0, 2}) {
        open();
        GroupMembership* membership = shown(join());
        consumers.last->give(0, 110, 3);
        membership->setCommitWhenLeaving(true);
        membership->leave();
        ASSERT_EQ(consumers.last->commits.size(), 1U);
        if (late > 0)
            consumers.last->give(0, 113, late); // handed over while it leaves
        Q_EMIT consumers.last->happened({kafka::GroupEvent::Kind::Revoked, {}, {{orders, 0}, {orders, 1}, {orders, 2}}, {}});
        consumers.last->answer();
        consumers.last->end();
        QStringList said;
        for (const auto& row : membership->events()->rows())
            said << row.what + QLatin1String(": ") + row.detail;
        EXPECT_EQ(said.filter(QStringLiteral("committed: 3 messages")).size(), 1) << said.join(u'\n').toStdString();
        EXPECT_EQ(said.filter(QStringLiteral("not committed")).size(), late > 0 ? 1 : 0) << said.join(u'\n').toStdString();
        if (late > 0) {
            EXPECT_EQ(said.filter(QStringLiteral("shown and not committed: 2.")).size(), 1) << said.join(u'\n').toStdString();
        }
    }
}

TEST_F(GroupMembershipTest, LockedItLeavesWithoutACommit)
{
    open(Environment::Production);
    GroupMembership* membership = join();
    consumers.last->give(0, 110, 5);
    membership->setCommitWhenLeaving(true);
    s->session->lock();
    EXPECT_EQ(consumers.last->leaves, 1);
    EXPECT_TRUE(consumers.last->commits.empty());
}

TEST_F(GroupMembershipTest, TheTabShowsItAndClosingLeaves)
{
    open();
    QPointer<GroupMembership> membership = join();
    membership->setCommitWhenLeaving(true);
    auto controller = std::make_unique<app::GroupConsumeController>(s->session.get(), billing);
    auto* page = qobject_cast<views::GroupConsumePage*>(controller->page());
    page->show();
    controller->setActive(true);
    EXPECT_EQ(controller->membership(), membership);
    consumers.last->give(0, 110, 5);
    EXPECT_EQ(page->positionsTable()->view()->model()->rowCount(), 3);
    EXPECT_EQ(page->recordsTable()->view()->model()->rowCount(), 5);
    const QString toCommit = page->findChild<QLabel*>(QStringLiteral("toCommit"))->text();
    EXPECT_TRUE(toCommit.contains(QStringLiteral("110 → 115"))) << toCommit.toStdString();
    auto* commit = page->findChild<QPushButton*>(QStringLiteral("commitNow"));
    ASSERT_TRUE(commit->isEnabled());
    page->findChild<QPushButton*>(QStringLiteral("pause"))->click();
    EXPECT_TRUE(consumers.last->state.paused);
    controller.reset();
    ASSERT_EQ(consumers.last->commits.size(), 1U) << "chosen for leaving";
    EXPECT_EQ(consumers.last->leaves, 1);
    consumers.last->answer();
    consumers.last->end();
    ASSERT_TRUE(tests::eventually([&] { return membership.isNull(); })) << "nobody shows it any more";
    ASSERT_EQ(s->journal.entries().size(), 2U);
    EXPECT_TRUE(s->journal.entries()[0].finished);
    EXPECT_TRUE(s->journal.entries()[1].finished);
}

TEST_F(GroupMembershipTest, AClosedConnectionLeavesAndSaysThatTheOutcomeIsUnknown)
{
    open();
    QPointer<GroupMembership> membership = join();
    consumers.last->give(0, 110, 5);
    membership->commit();
    s->session->disconnectFromCluster();
    EXPECT_TRUE(consumers.last.isNull()) << "its thread leaves";
    ASSERT_EQ(s->journal.entries().size(), 2U);
    EXPECT_EQ(s->journal.entries()[0].outcomes[0]->state, State::Unknown);
    EXPECT_EQ(s->journal.entries()[1].outcomes[0]->state, State::Unknown);
    ASSERT_TRUE(tests::eventually([&] { return membership.isNull(); }));
}

TEST_F(GroupMembershipTest, ATabThatIsClosedWhileTheGroupIsReadBackLosesNothing)
{
    open();
    QPointer<GroupMembership> membership = join();
    auto controller = std::make_unique<app::GroupConsumeController>(s->session.get(), billing);
    s->gateway->hold(QStringLiteral("describeGroups"));
    membership->leave();
    consumers.last->end();
    controller.reset();
    deleteWhatIsDue();
    ASSERT_TRUE(membership) << "nobody completes what is in the journal";
    const app::TaskId task = s->tasks.entries().back().id;
    s->gateway->release();
    ASSERT_TRUE(tests::eventually([&] { return membership.isNull(); }, 30'000));
    EXPECT_EQ(entry().kind, QStringLiteral("group.leave"));
    EXPECT_TRUE(entry().finished);
    EXPECT_EQ(s->tasks.find(task)->state, app::TaskTracker::State::Done);
}

TEST_F(GroupMembershipTest, ASessionThatGoesEndsTaskAndJournal)
{
    open();
    shown(join())->setCommitWhenLeaving(true);
    consumers.last->give(0, 110, 5);
    const app::TaskId task = s->tasks.entries().back().id;
    s->session.reset();
    EXPECT_EQ(consumers.sent.size(), 1U) << "chosen for leaving";
    EXPECT_EQ(s->tasks.find(task)->state, app::TaskTracker::State::Unknown);
    s->tasks.cancel(task); // as the dock would
    ASSERT_EQ(s->journal.entries().size(), 2U);
    for (const auto& one : s->journal.entries()) {
        EXPECT_TRUE(one.finished) << one.title.toStdString();
        EXPECT_EQ(one.outcomes[0]->state, State::Unknown);
    }
}

TEST_F(GroupMembershipTest, R32_WhatOthersCommittedMeanwhileIsWhatUndoGoesBackTo)
{
    open();
    GroupMembership* membership = shown(join());
    s->gateway->hold(QStringLiteral("listGroupOffsets"));
    setCommitted(0, 300);
    consumers.last->assign(orders, 3); // given back to us
    consumers.last->give(0, 300, 5);
    EXPECT_FALSE(membership->knowsCommitted());
    EXPECT_TRUE(membership->toCommit().empty());
    membership->commit();
    EXPECT_TRUE(consumers.last->commits.empty()) << "its restore point would be 110";
    s->gateway->release();
    ASSERT_TRUE(tests::eventually([&] { return membership->knowsCommitted(); }, 30'000));
    membership->commit();
    ASSERT_EQ(consumers.last->commits.size(), 1U);
    consumers.last->answer();
    EXPECT_EQ(app::offsetsOfRestorePoint(entry().restorePoint).at(0).offsets.at(0).before, 300);
}

TEST_F(GroupMembershipTest, WhatWasReadBeforePartitionsCameIsReadAgain)
{
    open();
    GroupMembership* membership = shown(join());
    consumers.last->give(1, 500, 1);
    membership->commit(); // its answer comes late
    s->gateway->hold(QStringLiteral("listGroupOffsets"));
    consumers.last->assign(orders, 3);
    const int asked = s->gateway->count(QStringLiteral("listGroupOffsets"));
    consumers.last->assign(orders, 3); // while the answer for the first time is on its way
    consumers.last->answer(); // of the commit: says nothing of what others did since
    EXPECT_FALSE(membership->knowsCommitted());
    s->gateway->release();
    ASSERT_TRUE(tests::eventually([&] { return membership->knowsCommitted(); }, 30'000));
    EXPECT_EQ(s->gateway->count(QStringLiteral("listGroupOffsets")), asked + 1);
    EXPECT_EQ(membership->positions()->rows()[1].committed, 500) << "as the group says";
}

TEST_F(GroupMembershipTest, R56_AfterACommitThatNobodyAnsweredTheGroupIsAsked)
{
    open();
    GroupMembership* membership = shown(join());
    consumers.last->give(0, 110, 5);
    membership->commit();
    s->gateway->fail(QStringLiteral("listGroupOffsets"), kafka::Error {}); // it is asked again
    setCommitted(0, 115);
    consumers.last->answer({0}, true);
    EXPECT_FALSE(membership->knowsCommitted());
    EXPECT_EQ(entry().outcomes[0]->state, State::Unknown);
    ASSERT_TRUE(tests::eventually([&] { return membership->knowsCommitted(); }, 30'000));
    EXPECT_TRUE(membership->toCommit().empty()) << "it had arrived";
}

TEST_F(GroupMembershipTest, R56_CommitsByIntervalThatFailedOrWereNotAnsweredAreJournalled)
{
    open();
    GroupMembership* membership = shown(join());
    consumers.last->give(0, 110, 5);
    consumers.last->give(1, 500, 2);
    membership->setCommitEvery(std::chrono::seconds(1));
    ASSERT_TRUE(tests::eventually([&] { return consumers.last->commits.size() == 1; }, 30'000));
    consumers.last->answer({1});
    ASSERT_EQ(entry().rows.size(), 2U);
    EXPECT_TRUE(entry().finished);
    EXPECT_EQ(entry().outcomes[0]->state, State::Done);
    EXPECT_EQ(entry().outcomes[1]->state, State::Failed);
    EXPECT_TRUE(entry().outcomes[1]->text.contains(QStringLiteral("taken back")));
    EXPECT_EQ(app::offsetsOfRestorePoint(entry().restorePoint).at(0).offsets.size(), 1U) << "what was committed";
    ASSERT_TRUE(tests::eventually([&] { return consumers.last->commits.size() == 2; }, 30'000));
    consumers.last->answer();
    EXPECT_EQ(entry().outcomes[1]->state, State::Done);
    consumers.last->give(0, 115, 5);
    ASSERT_TRUE(tests::eventually([&] { return consumers.last->commits.size() == 3; }, 30'000));
    s->session->disconnectFromCluster(); // with the third on its way
    const app::JournalEntry& series = s->journal.entries().front();
    EXPECT_EQ(series.outcomes[0]->state, State::Unknown);
    EXPECT_TRUE(series.outcomes[0]->text.contains(QStringLiteral("115"))) << series.outcomes[0]->text.toStdString();
    EXPECT_EQ(series.rows[0].after, QStringLiteral("120"));
    EXPECT_EQ(series.outcomes[1]->state, State::Done);
    const auto before = app::offsetsOfRestorePoint(series.restorePoint).at(0).offsets;
    ASSERT_EQ(before.size(), 2U);
    EXPECT_EQ(before[0].before, 110);
    EXPECT_EQ(before[0].applied, 115);
}

TEST_F(GroupMembershipTest, LeavingWaitsForACommitThatIsUnderWayAndCommitsTheRest)
{
    open();
    GroupMembership* membership = shown(join());
    membership->setCommitWhenLeaving(true);
    consumers.last->give(0, 110, 5);
    membership->commit();
    consumers.last->give(0, 115, 3);
    membership->leave();
    EXPECT_TRUE(membership->isLeaving());
    EXPECT_EQ(consumers.last->leaves, 0);
    consumers.last->answer();
    EXPECT_EQ(consumers.last->leaves, 1);
    ASSERT_EQ(consumers.last->commits.size(), 2U);
    EXPECT_EQ(consumers.last->commits[1].offsets.at(0).offset, 118);
    EXPECT_TRUE(entry().rows[0].consequence.isEmpty());
    // One that is not answered is not awaited for ever.
    consumers.last->answer();
    consumers.last->end();
    ASSERT_TRUE(tests::eventually([&] { return !membership->leftText().isEmpty(); }, 30'000));
    membership = shown(join());
    membership->setCommitWhenLeaving(true);
    membership->setPatience(std::chrono::milliseconds(20));
    consumers.last->give(0, 118, 2);
    membership->commit();
    consumers.last->give(0, 120, 4);
    membership->leave();
    ASSERT_TRUE(tests::eventually([&] { return consumers.last->leaves == 1; }, 30'000));
    EXPECT_EQ(consumers.last->commits.size(), 1U);
    EXPECT_EQ(entry().kind, QStringLiteral("group.leave"));
    EXPECT_TRUE(entry().rows[0].consequence.contains(QStringLiteral("Not committed"))) << entry().rows[0].consequence.toStdString();
    EXPECT_EQ(membership->events()->rows().back().what, QStringLiteral("not committed"));
}

TEST_F(GroupMembershipTest, OnProductionDisconnectingCommitsWhatWasChosenBeforeItLocks)
{
    open(Environment::Production);
    join()->setCommitWhenLeaving(true);
    consumers.last->give(0, 110, 5);
    s->session->disconnectFromCluster();
    ASSERT_EQ(consumers.sent.size(), 1U);
    EXPECT_EQ(consumers.sent[0].first.offsets.at(0).offset, 115);
    EXPECT_TRUE(consumers.sent[0].second) << "the connection was locked already";
    EXPECT_FALSE(s->session->guard()->writable());
    for (const auto& one : s->journal.entries()) {
        EXPECT_TRUE(one.finished);
        EXPECT_EQ(one.outcomes[0]->state, State::Unknown);
    }
}

TEST_F(GroupMembershipTest, OnProductionQuittingSendsTheRestBehindACommitThatIsUnderWay)
{
    open(Environment::Production);
    GroupMembership* membership = join();
    membership->setCommitWhenLeaving(true);
    consumers.last->give(0, 110, 5);
    consumers.last->give(1, 500, 1);
    membership->commit();
    consumers.last->give(0, 115, 3);
    membership->leave(); // the tab is closed first
    EXPECT_EQ(consumers.sent.size(), 1U);
    s->session->disconnectFromCluster();
    ASSERT_EQ(consumers.sent.size(), 2U);
    const std::vector<kafka::GroupCommitRequest::Offset> rest {{{orders, 0}, 118}};
    EXPECT_EQ(consumers.sent[1].first.offsets, rest) << "and not again what is on its way";
    EXPECT_TRUE(consumers.sent[1].second);
    EXPECT_EQ(s->journal.entries().size(), 3U);
}

TEST_F(GroupMembershipTest, R53_MessagesOfAnySizeAreHeldWithinTheBound)
{
    open();
    GroupMembership* membership = shown(join());
    kafka::RecordBatchBuilder builder;
    const QByteArray value(60'000'000, 'x');
    kafka::RecordFields fields;
    fields.partition = 0;
    fields.offset = 110;
    fields.value = value;
    builder.add(orders, fields);
    const kafka::RecordBatchPtr large = builder.take();
    for (int i = 0; i < 20; ++i) // the same bytes, counted each time
        Q_EMIT consumers.last->batchesReady({large});
    EXPECT_LE(membership->records()->memory(), GroupMembership::CapacityBytes);
    EXPECT_EQ(membership->records()->rowCount() + membership->records()->droppedCount(), 20);
    EXPECT_GE(membership->records()->rowCount(), 7);
}

TEST_F(GroupMembershipTest, R56_JoiningIsNotDoneWhileNothingIsKnownAndTheJournalHearsOfItLater)
{
    using kafka::GroupMemberState;
    for (const GroupMemberState how : {GroupMemberState::Member, GroupMemberState::Failed}) {
        open();
        QWidget window;
        QString joined;
        app::PlanFlow* flow = app::startGroupConsume(s->session.get(), billing, {orders}, &window, [&](const QString& group) { joined = group; });
        auto* operation = qobject_cast<app::JoinGroupOperation*>(flow->operation());
        operation->setPatience(std::chrono::milliseconds(20));
        flow->dialog()->findChild<QComboBox*>(QStringLiteral("joinReset"))->setCurrentIndex(1);
        ASSERT_TRUE(tests::eventually([&] { return flow->dialog()->plan().rows.size() == 3; }, 30'000));
        Q_EMIT flow->dialog()->applyRequested({0, 1, 2});
        ASSERT_TRUE(tests::eventually([&] { return joined == billing; }, 30'000)) << "its tab shows that it waits";
        ASSERT_TRUE(entry().finished);
        for (const auto& outcome : entry().outcomes)
            EXPECT_EQ(outcome->state, State::Unknown);
        GroupMembership::find(s->session.get(), billing)->setShown(true);
        if (how == GroupMemberState::Member) {
            consumers.last->assign(orders, 2);
            EXPECT_EQ(entry().outcomes[0]->state, State::Done);
            EXPECT_TRUE(entry().outcomes[2]->text.contains(QStringLiteral("another member")));
            EXPECT_FALSE(entry().restorePoint.isEmpty());
        } else {
            consumers.last->state.error = kafka::Error {};
            consumers.last->state.error->message = QStringLiteral("the group is full");
            consumers.last->end(how);
            EXPECT_EQ(entry().outcomes[2]->state, State::Failed);
            EXPECT_EQ(entry().outcomes[2]->text, QStringLiteral("the group is full"));
            EXPECT_TRUE(entry().restorePoint.isEmpty());
        }
        EXPECT_EQ(entry().kind, QStringLiteral("group.consume"));
    }
}
