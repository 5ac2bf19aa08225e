// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Consuming as a member of a group on real brokers, with kafka-consumer-groups as referee.
#include "app/GroupMembership.h"
#include "app/JoinGroupOperation.h"
#include "app/UndoRegistry.h"
#include "tests/integration/Records.h"

#include <QProcess>

using app::GroupMembership;
using State = kafka::RowOutcome::State;

namespace {

using Said = std::map<int, qint64>;

class GroupConsume : public ::testing::Test
{
protected:
    GroupConsume()
    {
        Profile profile = profileFor(KafkaCluster::shared().bootstrap());
        profile.id = QStringLiteral("p");
        profile.name = QStringLiteral("Test");
        profile.environment = Environment::Development;
        profile.readOnly = false;
        session = std::make_unique<app::ClusterSession>(profile, &tasks, &journal);
        session->connectToCluster();
    }
    void SetUp() override
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return session->isUp(); }, 30'000));
    }
    void TearDown() override
    {
        session.reset();
        EXPECT_TRUE(closingThreads::awaitAll(std::chrono::seconds(60)));
    }
    void fill(const QString& topic, int perPartition)
    {
        createTopic(topic, 3);
        more(topic, perPartition);
    }
    void more(const QString& topic, int perPartition)
    {
        Sender sender;
        for (int p = 0; p < 3; ++p)
            for (int i = 0; i < perPartition; ++i)
                sender.send(topic, p, "key", QByteArray::number(i));
        sender.flush();
    }
    static GroupConsumeRequest request(const QString& group, const QString& topic)
    {
        GroupConsumeRequest r;
        r.group = group;
        r.topics = {topic};
        r.reset = GroupConsumeRequest::Reset::Earliest;
        return r;
    }
    // As the dialog does: plan, then Apply.
    GroupMembership* join(const GroupConsumeRequest& r, bool automatic = true)
    {
        operation = std::make_unique<app::JoinGroupOperation>(session.get());
        operation->setRequest(r, automatic);
        bool planned = false;
        bool finished = false;
        QObject::connect(operation.get(), &app::ChangeOperation::planned, [&](const ChangePlan& p) {
            plan = p;
            planned = true;
        });
        QObject::connect(operation.get(), &app::ChangeOperation::finished, [&] { finished = true; });
        operation->computePlan();
        EXPECT_TRUE(QTest::qWaitFor([&] { return planned; }, 30'000));
        EXPECT_TRUE(plan.refusal.isEmpty()) << plan.refusal.toStdString();
        std::vector<int> rows;
        for (int i = 0; i < int(plan.rows.size()); ++i)
            rows.push_back(i);
        operation->apply(rows);
        EXPECT_TRUE(QTest::qWaitFor([&] { return finished; }, 60'000));
        operation->disconnect();
        GroupMembership* membership = GroupMembership::find(session.get(), r.group);
        if (membership)
            membership->setShown(true);
        return membership;
    }
    bool awaitMessages(GroupMembership* membership, qint64 count)
    {
        return QTest::qWaitFor([&] { return membership->progress().records >= count; }, 60'000);
    }
    static bool awaitCommitted(GroupMembership* membership)
    {
        return QTest::qWaitFor([&] { return membership->knowsCommitted(); }, 60'000);
    }
    bool commit(GroupMembership* membership)
    {
        if (!awaitCommitted(membership))
            return false;
        membership->commit();
        return QTest::qWaitFor([&] { return !membership->isCommitting(); }, 60'000);
    }
    bool leave(GroupMembership* membership)
    {
        membership->leave();
        return QTest::qWaitFor([&] { return !membership->leftText().isEmpty(); }, 60'000);
    }
    static QString groups(const QStringList& args)
    {
        const auto answer = KafkaCluster::shared().tool(QStringLiteral("kafka-consumer-groups"), args);
        return QString::fromUtf8(answer.out + answer.err);
    }
    /** CURRENT-OFFSET per partition, as kafka-consumer-groups says. */
    static Said said(const QString& group)
    {
        Said offsets;
        for (const QString& line : groups({QStringLiteral("--describe"), QStringLiteral("--group"), group}).split(u'\n')) {
            const QStringList words = line.simplified().split(u' ');
            if (words.size() > 4 && words[0] == group && words[3] != QLatin1String("-"))
                offsets[words[2].toInt()] = words[3].toLongLong();
        }
        return offsets;
    }
    static QString members(const QString& group)
    {
        return groups({QStringLiteral("--describe"), QStringLiteral("--members"), QStringLiteral("--group"), group});
    }
    static QString state(const QString& group)
    {
        return groups({QStringLiteral("--describe"), QStringLiteral("--state"), QStringLiteral("--group"), group});
    }

    QTemporaryDir folder;
    app::TaskTracker tasks;
    app::ChangeJournal journal {folder.filePath(QStringLiteral("changes.jsonl"))};
    std::unique_ptr<app::ClusterSession> session;
    std::unique_ptr<app::JoinGroupOperation> operation;
    ChangePlan plan;
};

} // namespace

TEST_F(GroupConsume, CommitsWhatWasReadLeavesAndCanBeUndone)
{
    const QString topic = QStringLiteral("consume-undo");
    const QString group = QStringLiteral("consume-undo-group");
    fill(topic, 100);
    kafkaCommit(group, topic, 0, 40);
    kafkaCommit(group, topic, 1, 60);
    GroupMembership* membership = join(request(group, topic));
    ASSERT_TRUE(membership);
    EXPECT_EQ(plan.rows[0].before, QStringLiteral("40"));
    EXPECT_EQ(plan.rows[0].consequence, QStringLiteral("lag 60"));
    ASSERT_TRUE(awaitMessages(membership, 60 + 40 + 100));
    EXPECT_TRUE(members(group).contains(membership->progress().memberId)) << members(group).toStdString();
    EXPECT_EQ(said(group), (Said {{0, 40}, {1, 60}})) << "reading commits nothing";
    ASSERT_TRUE(commit(membership));
    EXPECT_EQ(said(group), (Said {{0, 100}, {1, 100}, {2, 100}}));
    EXPECT_TRUE(membership->toCommit().empty());
    ASSERT_TRUE(leave(membership));
    EXPECT_TRUE(state(group).contains(QStringLiteral("Empty"))) << state(group).toStdString();
    EXPECT_TRUE(membership->leftText().contains(QStringLiteral("Empty"), Qt::CaseInsensitive)) << membership->leftText().toStdString();
    // The offsets from before joining.
    std::unique_ptr<app::ChangeOperation> undo(app::makeUndoOperation(session.get(), operation->restorePoint(), nullptr));
    ASSERT_TRUE(undo);
    bool planned = false;
    bool finished = false;
    QObject::connect(undo.get(), &app::ChangeOperation::planned, [&](const ChangePlan& p) {
        plan = p;
        planned = true;
    });
    QObject::connect(undo.get(), &app::ChangeOperation::finished, [&] { finished = true; });
    undo->computePlan();
    ASSERT_TRUE(QTest::qWaitFor([&] { return planned; }, 30'000));
    EXPECT_TRUE(plan.refusal.isEmpty()) << plan.refusal.toStdString();
    undo->apply({0, 1});
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished; }, 30'000));
    const Said restored = said(group);
    EXPECT_EQ(restored.at(0), 40);
    EXPECT_EQ(restored.at(1), 60);
}

TEST_F(GroupConsume, AnotherConsumerTakesPartitionsAndGetsAllWhenWeLeave)
{
    const QString topic = QStringLiteral("consume-two");
    const QString group = QStringLiteral("consume-two-group");
    fill(topic, 50);
    GroupMembership* membership = join(request(group, topic));
    ASSERT_TRUE(membership);
    ASSERT_TRUE(awaitMessages(membership, 150));
    ASSERT_EQ(membership->progress().partitions.size(), 3U);
    const auto other = KafkaCluster::shared().startTool(QStringLiteral("kafka-console-consumer"),
                                                        {QStringLiteral("--topic"), topic, QStringLiteral("--group"), group});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const size_t mine = membership->progress().partitions.size();
            return membership->progress().state == GroupMemberState::Member && mine > 0 && mine < 3;
        },
        90'000));
    EXPECT_GE(membership->events()->rows().size(), 3U) << "assigned, given back, assigned";
    // What it keeps it reads again from the committed offset, which is none: nothing is lost, and it is told as uncommitted.
    ASSERT_TRUE(QTest::qWaitFor([&] { return membership->knowsCommitted() && !membership->toCommit().empty(); }, 60'000));
    const auto mine = membership->toCommit();
    ASSERT_TRUE(commit(membership));
    const Said offsets = said(group);
    for (const auto& row : mine)
        EXPECT_EQ(offsets.at(row.partition.partition), 50);
    ASSERT_TRUE(leave(membership));
    EXPECT_TRUE(membership->leftText().contains(QStringLiteral("other members of the group: 1"))) << membership->leftText().toStdString();
    EXPECT_FALSE(members(group).contains(membership->progress().memberId));
}

TEST_F(GroupConsume, TheConsumerProtocolOfKip848)
{
    const QString topic = QStringLiteral("consume-848");
    const QString group = QStringLiteral("consume-848-group");
    fill(topic, 30);
    GroupConsumeRequest r = request(group, topic);
    r.protocol = GroupConsumeRequest::Protocol::Consumer;
    GroupMembership* membership = join(r, false);
    ASSERT_TRUE(membership);
    ASSERT_TRUE(awaitMessages(membership, 90));
    EXPECT_TRUE(members(group).contains(membership->progress().memberId)) << members(group).toStdString();
    ASSERT_TRUE(commit(membership));
    EXPECT_EQ(said(group), (Said {{0, 30}, {1, 30}, {2, 30}}));
    ASSERT_TRUE(leave(membership));
    EXPECT_TRUE(state(group).contains(QStringLiteral("Empty"))) << state(group).toStdString();
    // Next time the group says itself which protocol it is.
    membership = join(request(group, topic));
    ASSERT_TRUE(membership);
    EXPECT_EQ(membership->request().protocol, GroupConsumeRequest::Protocol::Consumer);
    ASSERT_TRUE(leave(membership));
}

TEST_F(GroupConsume, BrokersThatGoAndComeBack)
{
    const QString topic = QStringLiteral("consume-broker");
    const QString group = QStringLiteral("consume-broker-group");
    fill(topic, 40);
    GroupMembership* membership = join(request(group, topic));
    ASSERT_TRUE(membership);
    ASSERT_TRUE(awaitMessages(membership, 120));
    ASSERT_TRUE(commit(membership));
    auto& cluster = KafkaCluster::shared();
    for (const int broker : {1, 2, 3}) { // one of them is the group's coordinator
        cluster.stopBroker(broker);
        cluster.startBroker(broker);
    }
    cluster.heal();
    more(topic, 10);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto& all = membership->progress().partitions;
            return all.size() == 3 && std::all_of(all.begin(), all.end(), [](const GroupPosition& p) { return p.position == 50; });
        },
        120'000));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            membership->commit();
            return !membership->isCommitting() && membership->knowsCommitted() && membership->toCommit().empty();
        },
        90'000));
    EXPECT_EQ(said(group), (Said {{0, 50}, {1, 50}, {2, 50}}));
    ASSERT_TRUE(leave(membership));
    EXPECT_TRUE(state(group).contains(QStringLiteral("Empty")));
}

TEST_F(GroupConsume, ClosingTheConnectionLeaves)
{
    const QString topic = QStringLiteral("consume-close");
    const QString group = QStringLiteral("consume-close-group");
    fill(topic, 10);
    GroupMembership* membership = join(request(group, topic));
    ASSERT_TRUE(membership);
    ASSERT_TRUE(awaitMessages(membership, 30));
    ASSERT_TRUE(awaitCommitted(membership));
    membership->setCommitWhenLeaving(true);
    operation.reset();
    session->disconnectFromCluster();
    session.reset();
    EXPECT_TRUE(closingThreads::awaitAll(std::chrono::seconds(30)));
    EXPECT_TRUE(state(group).contains(QStringLiteral("Empty"))) << state(group).toStdString();
    EXPECT_EQ(said(group), (Said {{0, 10}, {1, 10}, {2, 10}}));
}
