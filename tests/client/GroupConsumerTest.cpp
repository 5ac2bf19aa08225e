// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A member of a group on librdkafka's mock cluster: what it commits and when, how it leaves, what it refuses.
#include "kafka/client/GroupConsumer.h"

#include "kafka/client/ConsumingMember.h"
#include "tests/client/RecordReaderTest.h"
#include "tests/support/FakeBroker.h"

namespace {

namespace groupApi {
constexpr int fetch = 1;
constexpr int joinGroup = 11;
constexpr int leaveGroup = 13;
} // namespace groupApi

const QString billing = QStringLiteral("billing");

class GroupConsumerTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        cluster.createTopic("orders", 3);
        rd_kafka_mock_group_initial_rebalance_delay_ms(cluster.cluster(), 0);
        Writer writer(cluster.bootstrap());
        for (int i = 0; i < 30; ++i)
            writer.add("orders", i % 3, 1000 + i, "key", QByteArray::number(i));
        writer.flush();
        cluster.startCounting();
    }
    void TearDown() override
    {
        member.reset();
        EXPECT_TRUE(closingThreads::awaitAll(30s)) << "a member's thread did not end";
    }
    std::unique_ptr<GroupConsumer> make(const Deadlines& deadlines = {})
    {
        return makeRdKafkaGroupConsumer(profileFor(cluster.bootstrap()), deadlines, guard);
    }
    void join(GroupConsumeRequest request, const Deadlines& deadlines = {})
    {
        member = make(deadlines);
        QObject::connect(member.get(), &GroupConsumer::batchesReady, [this](const std::vector<RecordBatchPtr>& batches) {
            for (const auto& batch : batches)
                for (int i = 0; i < batch->size(); ++i)
                    records.push_back(batch->at(i).toRecord());
        });
        QObject::connect(member.get(), &GroupConsumer::progressChanged, [this](const GroupConsumeProgress& progress) {
            for (const GroupPosition& p : progress.partitions) {
                const auto seen
                    = std::count_if(records.begin(), records.end(), [&](const Record& r) { return r.partition == p.partition.partition; });
                if (p.position.value_or(0) > seen)
                    ++beyond;
            }
        });
        QObject::connect(member.get(), &GroupConsumer::happened, [this](const GroupEvent& event) { events.push_back(event); });
        QObject::connect(member.get(), &GroupConsumer::committed, [this](const GroupCommitResult& result) { commits.push_back(result); });
        member->join(request);
    }
    static GroupConsumeRequest request(GroupConsumeRequest::Reset reset = GroupConsumeRequest::Reset::Earliest)
    {
        GroupConsumeRequest r;
        r.group = billing;
        r.topics = {Orders};
        r.reset = reset;
        return r;
    }
    bool await(GroupMemberState state, int ms = 30'000)
    {
        return QTest::qWaitFor([&] { return member->progress().state == state; }, ms);
    }
    bool awaitRecords(size_t count)
    {
        return QTest::qWaitFor([&] { return records.size() >= count; }, 30'000);
    }
    bool awaitCommits(size_t count)
    {
        return QTest::qWaitFor([&] { return commits.size() >= count; }, 30'000);
    }
    GroupCommitRequest positions() const
    {
        GroupCommitRequest all {++const_cast<GroupConsumerTest*>(this)->m_id, member->progress().generation, {}};
        for (const GroupPosition& p : member->progress().partitions)
            all.offsets.push_back({p.partition, p.position.value_or(-1)});
        return all;
    }
    bool has(GroupEvent::Kind kind) const
    {
        return std::any_of(events.begin(), events.end(), [kind](const GroupEvent& e) { return e.kind == kind; });
    }

    MockCluster cluster;
    WriteGuardPtr guard = std::make_shared<WriteGuard>(true);
    std::unique_ptr<GroupConsumer> member;
    std::vector<Record> records;
    std::vector<GroupEvent> events;
    std::vector<GroupCommitResult> commits;
    int beyond = 0; ///< positions told before their messages

private:
    quint64 m_id = 0;
};

} // namespace

TEST_F(GroupConsumerTest, CommitsWhatItIsToldAndNothingElseAndLeaves)
{
    join(request());
    ASSERT_TRUE(awaitRecords(30));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto& all = member->progress().partitions;
            return all.size() == 3 && std::all_of(all.begin(), all.end(), [](const GroupPosition& p) { return p.atEnd && p.position == 10; });
        },
        30'000));
    EXPECT_EQ(beyond, 0) << "a position was told before its messages";
    EXPECT_EQ(member->progress().partitions[0].start, 0);
    EXPECT_EQ(cluster.requests().value(api::offsetCommit), 0) << "nobody asked for a commit";
    GroupCommitRequest some = positions();
    some.offsets[1].offset = 4; // less than was read
    member->commit(some);
    ASSERT_TRUE(awaitCommits(1));
    ASSERT_EQ(commits[0].rows.size(), 3U);
    EXPECT_EQ(commits[0].id, some.id);
    for (const auto& row : commits[0].rows)
        EXPECT_FALSE(row.error) << row.error->message.toStdString();
    EXPECT_EQ(cluster.requests().value(api::offsetCommit), 1);
    member->leave();
    ASSERT_TRUE(await(GroupMemberState::Left));
    EXPECT_FALSE(member->progress().error);
    EXPECT_TRUE(has(GroupEvent::Kind::Left));
    EXPECT_EQ(cluster.requests().value(api::offsetCommit), 1) << "leaving commits nothing by itself";
    EXPECT_EQ(cluster.requests().value(groupApi::leaveGroup), 1);
}

TEST_F(GroupConsumerTest, R46_BrokenHeadersAreSaid)
{
    appendBrokenHeaders(cluster.bootstrap(), "orders");
    join(request());
    ASSERT_TRUE(awaitRecords(32)) << records.size();
    const auto notice = std::find_if(records.begin(), records.end(), [](const Record& r) { return r.value.contains("broken"); });
    ASSERT_NE(notice, records.end());
    EXPECT_EQ(notice->partition, 0);
    EXPECT_EQ(notice->offset, 10);
    EXPECT_TRUE(QTest::qWaitFor([&] { return member->progress().records == 31; }, 30'000)) << member->progress().records;
}

TEST_F(GroupConsumerTest, R67_AReadOnlyConnectionSendsNothing)
{
    support::FakeCluster fake;
    guard->setWritable(false);
    member = makeRdKafkaGroupConsumer(profileFor(fake.bootstrap()), {}, guard);
    member->join(request());
    ASSERT_TRUE(await(GroupMemberState::Failed));
    EXPECT_EQ(member->progress().error->kind, ErrorKind::ReadOnly);
    member.reset();
    EXPECT_TRUE(closingThreads::awaitAll(30s));
    EXPECT_EQ(fake.connectionsMade, 0);
    EXPECT_TRUE(fake.requests.isEmpty());
}

TEST_F(GroupConsumerTest, R67_LockedMeanwhileNothingIsCommitted)
{
    join(request());
    ASSERT_TRUE(awaitRecords(30));
    ASSERT_TRUE(QTest::qWaitFor([&] { return member->progress().records == 30; }, 30'000));
    guard->setWritable(false);
    member->commit(positions());
    ASSERT_TRUE(awaitCommits(1));
    for (const auto& row : commits[0].rows) {
        ASSERT_TRUE(row.error);
        EXPECT_EQ(row.error->kind, ErrorKind::ReadOnly);
    }
    EXPECT_EQ(cluster.requests().value(api::offsetCommit), 0);
}

TEST_F(GroupConsumerTest, NothingBeyondWhatWasHandedOutIsCommitted)
{
    GroupConsumeRequest few = request();
    few.pauseAfter = 5;
    join(few);
    ASSERT_TRUE(QTest::qWaitFor([&] { return member->progress().paused; }, 30'000));
    EXPECT_EQ(records.size(), 5U);
    GroupCommitRequest far = positions();
    for (auto& offset : far.offsets)
        offset.offset = 10; // exists, and was not seen
    member->commit(far);
    ASSERT_TRUE(awaitCommits(1));
    for (const auto& row : commits[0].rows) {
        ASSERT_TRUE(row.error);
        EXPECT_EQ(row.error->kind, ErrorKind::Conflict);
    }
    EXPECT_EQ(cluster.requests().value(api::offsetCommit), 0);
    // Nothing is lost by pausing, and nothing comes twice.
    member->setPaused(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return records.size() == 10 && member->progress().paused; }, 30'000));
    for (int round = 0; round < 4; ++round) {
        member->setPaused(false);
        ASSERT_TRUE(awaitRecords(size_t(15 + 5 * round)));
        ASSERT_TRUE(QTest::qWaitFor([&] { return member->progress().paused; }, 30'000));
    }
    std::set<QByteArray> values;
    for (const Record& r : records)
        values.insert(r.value);
    EXPECT_EQ(records.size(), 30U);
    EXPECT_EQ(values.size(), 30U);
}

TEST_F(GroupConsumerTest, AForbiddenGroupIsSaidAndNotTriedAgain)
{
    cluster.pushErrors(groupApi::joinGroup, {RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED});
    join(request());
    ASSERT_TRUE(await(GroupMemberState::Failed));
    EXPECT_EQ(member->progress().error->kind, ErrorKind::Authorisation);
    EXPECT_TRUE(member->progress().error->message.contains(QStringLiteral("READ on the group"))) << member->progress().error->message.toStdString();
    EXPECT_LE(cluster.requests().value(groupApi::joinGroup), 2) << "librdkafka may have asked once more before it is closed";
    EXPECT_TRUE(records.empty());
}

TEST_F(GroupConsumerTest, WithoutAPlaceToBeginNothingIsReadAndThePartitionSaysSo)
{
    join(request(GroupConsumeRequest::Reset::None));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto& all = member->progress().partitions;
            return all.size() == 3 && std::all_of(all.begin(), all.end(), [](const GroupPosition& p) { return p.error.has_value(); });
        },
        30'000));
    EXPECT_EQ(member->progress().partitions[0].error->kind, ErrorKind::NotFound);
    EXPECT_TRUE(records.empty());
    EXPECT_TRUE(has(GroupEvent::Kind::Trouble));
}

TEST_F(GroupConsumerTest, ClosingLeaves)
{
    join(request());
    ASSERT_TRUE(await(GroupMemberState::Member));
    QElapsedTimer timer;
    timer.start();
    member.reset();
    EXPECT_LT(timer.elapsed(), 100) << "the GUI thread waited";
    EXPECT_TRUE(closingThreads::awaitAll(30s));
    EXPECT_EQ(cluster.requests().value(groupApi::leaveGroup), 1);
}

TEST_F(GroupConsumerTest, ACommitAskedForBeforeClosingIsSent)
{
    join(request());
    ASSERT_TRUE(awaitRecords(30));
    ASSERT_TRUE(QTest::qWaitFor([&] { return member->progress().records == 30; }, 30'000));
    member->commit(positions());
    member.reset();
    EXPECT_TRUE(closingThreads::awaitAll(30s));
    EXPECT_EQ(cluster.requests().value(api::offsetCommit), 1);
    EXPECT_EQ(cluster.requests().value(groupApi::leaveGroup), 1);
}

// Quitting and disconnecting lock the connection right behind it.
TEST_F(GroupConsumerTest, ACommitThatWasAllowedWhenAskedForIsSentThoughTheConnectionIsLockedSince)
{
    join(request());
    ASSERT_TRUE(awaitRecords(30));
    ASSERT_TRUE(QTest::qWaitFor([&] { return member->progress().records == 30; }, 30'000));
    member->commit(positions());
    guard->setWritable(false);
    member.reset();
    EXPECT_TRUE(closingThreads::awaitAll(30s));
    EXPECT_EQ(cluster.requests().value(api::offsetCommit), 1);
    EXPECT_EQ(cluster.requests().value(groupApi::leaveGroup), 1);
}

// The member's thread is held in its wake call until the client has more than the bound, which it would all take in one go.
TEST_F(GroupConsumerTest, R53_NoMoreThanTheBoundWaitsToBeTaken)
{
    constexpr int Partitions = 15;
    constexpr int Size = 700'000; // a fetch brings one or two of a partition
    cluster.createTopic("large", Partitions);
    {
        Writer writer(cluster.bootstrap());
        const QByteArray value(Size, 'x');
        for (int i = 0; i < 6; ++i) // the mock keeps 5 MB of each partition
            for (int p = 0; p < Partitions; ++p)
                writer.add("large", p, 1000, "key", value);
        writer.flush();
    }
    cluster.startCounting();
    auto channel = std::make_shared<GroupConsumerChannel>();
    std::atomic<bool> woken = false;
    std::atomic<bool> armed = false;
    std::atomic<bool> go = false;
    channel->wake = [&] {
        woken = true;
        while (armed && !go)
            std::this_thread::sleep_for(1ms);
    };
    std::thread thread([&] { ConsumingMember(channel, profileFor(cluster.bootstrap()), {}, guard).run(); });
    GroupConsumeRequest large = request();
    large.topics = {QStringLiteral("large")};
    channel->send(large);
    EXPECT_TRUE(QTest::qWaitFor([&] { return woken.load(); }, 30'000)) << "it says that it is joining";
    armed = true;
    channel->take(); // the next thing it tells is that it has partitions
    EXPECT_TRUE(QTest::qWaitFor([&] { return cluster.requests().value(groupApi::fetch) >= 24; }, 30'000));
    go = true;
    EXPECT_TRUE(QTest::qWaitFor([&] { return channel->isFull(); }, 30'000));
    QTest::qWait(500); // what it would still take
    qint64 bytes = 0;
    for (const auto& batch : channel->take().batches)
        bytes += batch->memory();
    EXPECT_GE(bytes, GroupConsumerChannel::MaxWaitingBytes);
    EXPECT_LT(bytes, GroupConsumerChannel::MaxWaitingBytes + (4 << 20)) << "a batch more, and what it had built";
    channel->close();
    thread.join();
}

TEST_F(GroupConsumerTest, LeavingSilentBrokersEndsAtItsDeadline)
{
    Deadlines deadlines;
    deadlines.read = 1s;
    join(request(), deadlines);
    ASSERT_TRUE(await(GroupMemberState::Member));
    for (int broker = 1; broker <= 3; ++broker)
        cluster.silence(broker);
    QElapsedTimer timer;
    timer.start();
    member->leave();
    ASSERT_TRUE(await(GroupMemberState::Left));
    EXPECT_LT(timer.elapsed(), 15'000);
    ASSERT_TRUE(member->progress().error);
    EXPECT_EQ(member->progress().error->kind, ErrorKind::Timeout);
    for (int broker = 1; broker <= 3; ++broker)
        cluster.speak(broker);
}
