// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// End offsets over our own protocol client: batching, and each fault; what holds for offsets of groups too.
#include "tests/client/WireOffsetsTest.h"

// -- end offsets ------------------------------------------------------------------------------------------------------

TEST_F(WireOffsetsTest, EndOffsetsComeInRequestsPerLeaderOf500AtMost)
{
    const QString large = QStringLiteral("large");
    cluster.addTopic(large, 1800);
    open(cluster.bootstrap());
    const auto latest = ends(known(), large);
    EXPECT_EQ(latest.size(), 1800);
    for (const auto& offset : latest)
        ASSERT_TRUE(offset);
    std::map<qint32, std::vector<size_t>> sizes;
    for (const FakeRequest& request : asked<wire::ListOffsets>()) {
        size_t partitions = 0;
        for (const auto& topic : request.as<wire::ListOffsets>().topics)
            partitions += topic.partitions.size();
        sizes[request.node].push_back(partitions);
    }
    EXPECT_EQ(sizes, (std::map<qint32, std::vector<size_t>> {{1, {500, 100}}, {2, {500, 100}}, {3, {500, 100}}}));
}

TEST_F(WireOffsetsTest, EveryKindOfOffsetAndWhatOlderBrokersLack)
{
    cluster.topics[orders].partitions[0].begin = 40;
    ListOffsetsRequest request;
    const TopicPartition tp {orders, 0};
    request.partitions = {{tp, {OffsetSpec::Earliest, {}}},
                          {tp, {OffsetSpec::Latest, {}}},
                          {tp, {OffsetSpec::MaxTimestamp, {}}},
                          {tp, {OffsetSpec::AtTime, TimePoint(1234ms)}}};
    request.readCommitted = true;
    open(cluster.bootstrap());
    const auto stream = gateway->listOffsets(request, known());
    ASSERT_TRUE(ended(stream));
    EXPECT_EQ(stream.resultCount(), 4) << "a request takes each partition once";
    std::multiset<qint64> timestamps;
    for (const FakeRequest& one : asked<wire::ListOffsets>()) {
        const auto body = one.as<wire::ListOffsets>();
        ASSERT_EQ(body.topics.at(0).partitions.size(), 1u);
        timestamps.insert(body.topics[0].partitions[0].timestamp);
        EXPECT_EQ(body.isolationLevel, 1);
        EXPECT_EQ(body.replicaId, -1);
    }
    EXPECT_EQ(timestamps, (std::multiset<qint64> {-3, -2, -1, 1234}));

    cluster.setVersions(wire::ListOffsets::api.key, {1, 6}); // before KIP-734
    open(cluster.bootstrap());
    const auto older = gateway->listOffsets(request, known());
    ASSERT_TRUE(ended(older));
    ASSERT_EQ(older.resultCount(), 4);
    int good = 0;
    for (int i = 0; i < 4; ++i) {
        const auto outcome = older.resultAt(i)->offsets.front();
        good += outcome.result.has_value();
        if (!outcome.result) {
            EXPECT_EQ(outcome.result.error().kind, ErrorKind::Unsupported);
            EXPECT_TRUE(outcome.result.error().message.contains(QStringLiteral("in versions 1 to 6")))
                << outcome.result.error().message.toStdString();
        }
    }
    EXPECT_EQ(good, 3);
}

TEST_F(WireOffsetsTest, R14_LeaderlessPartitionsAreAnErrorAtOnceAndAskNobody)
{
    for (auto& partition : cluster.topics[orders].partitions)
        partition.leader = -1;
    open(cluster.bootstrap());
    const auto latest = ends(known());
    ASSERT_EQ(latest.size(), 6);
    for (const auto& offset : latest) {
        ASSERT_FALSE(offset);
        EXPECT_EQ(offset.error().codeName, QStringLiteral("LEADER_NOT_AVAILABLE"));
    }
    EXPECT_EQ(cluster.count<wire::ListOffsets>(), 0);
    EXPECT_EQ(cluster.count<wire::Metadata>(), 0);
}

TEST_F(WireOffsetsTest, R23_UnknownTopicsAreNotFoundAndNotMade)
{
    open(cluster.bootstrap());
    ListOffsetsRequest request;
    request.partitions = {{{QStringLiteral("no-such"), 0}, {}}, {{orders, 0}, {}}, {{orders, 77}, {}}};
    const auto stream = gateway->listOffsets(request, known());
    ASSERT_TRUE(ended(stream));
    const auto latest = collect(stream);
    ASSERT_EQ(latest.size(), 3);
    EXPECT_TRUE(latest.value({orders, 0}));
    for (const TopicPartition& tp : {TopicPartition {QStringLiteral("no-such"), 0}, TopicPartition {orders, 77}}) {
        const auto missing = latest.value(tp);
        ASSERT_FALSE(missing);
        EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
    }
    for (const FakeRequest& one : asked<wire::Metadata>()) {
        const auto body = one.as<wire::Metadata>();
        EXPECT_FALSE(body.allowAutoTopicCreation);
        EXPECT_TRUE(one.version >= 4 || !body.topics || body.topics->empty()) << "below 4 brokers make what is named";
    }
}

TEST_F(WireOffsetsTest, MovedLeadersAreLookedUpAndAsked)
{
    open(cluster.bootstrap());
    const auto stale = known();
    cluster.topics[orders].partitions[1].leader = 3;
    expectAll(ends(stale));
    EXPECT_EQ(cluster.count<wire::ListOffsets>(), 4) << "one of each leader, and of the new one";
    const auto again = asked<wire::ListOffsets>().back();
    EXPECT_EQ(again.node, 3);
    EXPECT_EQ(again.as<wire::ListOffsets>().topics.at(0).partitions.size(), 1u) << "only what had no answer";
}

TEST_F(WireOffsetsTest, ALeaderThatIsBeingElectedIsWaitedFor)
{
    open(cluster.bootstrap());
    const auto stale = known();
    cluster.topics[orders].partitions[1].leader = -1;
    const auto stream = gateway->listOffsets(latestOf(stale, orders), stale);
    ASSERT_TRUE(QTest::qWaitFor([&] { return stream.resultCount() >= 2 && cluster.count<wire::Metadata>() >= 2; }, 3000));
    cluster.topics[orders].partitions[1].leader = 1;
    ASSERT_TRUE(ended(stream));
    expectAll(collect(stream));
}

TEST_F(WireOffsetsTest, NobodyElectedIsAnErrorOfItsPartition)
{
    open(cluster.bootstrap());
    const auto stale = known();
    cluster.topics[orders].partitions[1].leader = -1;
    const auto latest = ends(stale);
    ASSERT_EQ(latest.size(), 6);
    for (auto it = latest.begin(); it != latest.end(); ++it)
        ASSERT_EQ(it->has_value(), it.key().partition != 1);
    EXPECT_EQ(latest.value({orders, 1}).error().codeName, QStringLiteral("LEADER_NOT_AVAILABLE"));
    EXPECT_LE(cluster.count<wire::Metadata>(), 8) << "asked again a few times only";
}

TEST_F(WireOffsetsTest, OtherErrorsStayWithTheirPartition)
{
    cluster.edit<wire::ListOffsets>([](wire::ListOffsets::Response& response, const FakeRequest&) {
        for (auto& partition : response.topics.at(0).partitions) {
            if (partition.partitionIndex == 4)
                partition.errorCode = 29; // TOPIC_AUTHORIZATION_FAILED
        }
    });
    open(cluster.bootstrap());
    const auto latest = ends(known());
    ASSERT_EQ(latest.size(), 6);
    for (auto it = latest.begin(); it != latest.end(); ++it)
        ASSERT_EQ(it->has_value(), it.key().partition != 4);
    EXPECT_EQ(latest.value({orders, 4}).error().message, QStringLiteral("No permission: Describe on Topic:orders."));
    EXPECT_EQ(cluster.count<wire::ListOffsets>(), 3) << "not asked again";
}

TEST_F(WireOffsetsTest, ErrorOfAWholeAnswerIsAnErrorOfItsPartitions)
{
    auto fault = at2<wire::ListOffsets>();
    fault.error = 42; // INVALID_REQUEST
    cluster.script(fault);
    open(cluster.bootstrap());
    expectAllBut(ends(known()), 2, ErrorKind::Invalid);
}

TEST_F(WireOffsetsTest, APartitionLeftOutHasAnOutcomeToo)
{
    cluster.edit<wire::ListOffsets>([](wire::ListOffsets::Response& response, const FakeRequest& request) {
        auto& partitions = response.topics.at(0).partitions;
        if (request.node == 2)
            partitions.erase(partitions.begin());
        else
            std::reverse(partitions.begin(), partitions.end()); // nothing promises an order
    });
    open(cluster.bootstrap());
    const auto latest = ends(known());
    ASSERT_EQ(latest.size(), 6);
    for (auto it = latest.begin(); it != latest.end(); ++it) {
        ASSERT_EQ(it->has_value(), it.key().partition != 1) << it.key().partition;
        if (*it) {
            EXPECT_EQ((*it)->offset, 100 + it.key().partition);
        }
    }
    EXPECT_EQ(latest.value({orders, 1}).error().kind, ErrorKind::Internal);
}

TEST_F(WireOffsetsTest, R12_SilentLeaderDelaysOnlyItsOwnPartitions)
{
    open(cluster.bootstrap(), {1s, 2s, 2s});
    expectAll(ends(known()));
    auto fault = at2<wire::ListOffsets>();
    fault.silence = true;
    cluster.script(fault);
    QElapsedTimer timer;
    timer.start();
    const auto stream = gateway->listOffsets(latestOf(known(), orders), known());
    ASSERT_TRUE(QTest::qWaitFor([&] { return stream.resultCount() == 2; }, 1500));
    EXPECT_LT(timer.elapsed(), 500);
    ASSERT_TRUE(ended(stream));
    EXPECT_GT(timer.elapsed(), 1500);
    EXPECT_LT(timer.elapsed(), 3000);
    expectAllBut(collect(stream), 2, ErrorKind::Timeout);
    expectAll(ends(known())); // over a new connection
}

TEST_F(WireOffsetsTest, AnAnswerThatIsCutIsAskedForAgain)
{
    for (const qint64 cut : {0, 3, 9, 30}) {
        auto fault = at2<wire::ListOffsets>();
        fault.cutAt = cut;
        cluster.script(fault);
        open(cluster.bootstrap());
        SCOPED_TRACE(cut);
        expectAll(ends(known()));
    }
}

TEST_F(WireOffsetsTest, ALeaderThatAlwaysHangsUpIsAnErrorOfItsPartitions)
{
    auto fault = at2<wire::ListOffsets>();
    fault.close = true;
    fault.times = -1;
    cluster.script(fault);
    open(cluster.bootstrap());
    expectAllBut(ends(known()), 2, ErrorKind::Connection);
    EXPECT_LE(cluster.count<wire::ListOffsets>(2), 5);
}

TEST_F(WireOffsetsTest, AnswersThatCannotBeReadAreErrorsOfTheirPartitions)
{
    auto wrong = at2<wire::ListOffsets>();
    wrong.correlation = 4711;
    cluster.script(wrong);
    open(cluster.bootstrap());
    expectAllBut(ends(known()), 2, ErrorKind::Internal);
    auto nonsense = at2<wire::ListOffsets>();
    nonsense.size = 2'000'000'000;
    cluster.script(nonsense);
    expectAllBut(ends(known()), 2, ErrorKind::Internal);
    expectAll(ends(known()));
}

TEST_F(WireOffsetsTest, ALeaderThatIsGoneIsReplacedByTheNewOne)
{
    open(cluster.bootstrap());
    const auto stale = known();
    expectAll(ends(stale));
    for (auto& partition : cluster.topics[orders].partitions) {
        if (partition.leader == 2)
            partition.leader = 1;
    }
    cluster.stop(2);
    expectAll(ends(stale));
}

TEST_F(WireOffsetsTest, CancelIsRealForEndOffsets)
{
    open(cluster.bootstrap());
    expectAll(ends(known()));
    auto fault = at2<wire::ListOffsets>();
    fault.delay = 300ms;
    fault.error = 6; // NOT_LEADER_OR_FOLLOWER: would be looked up and asked again
    cluster.script(fault);
    auto stream = gateway->listOffsets(latestOf(known(), orders), known());
    ASSERT_TRUE(QTest::qWaitFor([&] { return cluster.count<wire::ListOffsets>(2) == 2; }, 2000));
    stream.cancel();
    ASSERT_TRUE(ended(stream, 200));
    QTest::qWait(700);
    EXPECT_EQ(cluster.count<wire::ListOffsets>(2), 2) << "nothing further is sent";
    expectAll(ends(known()));
}

TEST_F(WireOffsetsTest, ClosingEndsWhatIsPending)
{
    const QStringList groups = addGroups(30);
    open(cluster.bootstrap());
    expectAllGroups(committed(groups), groups);
    FakeFault silence;
    silence.times = -1;
    silence.silence = true;
    cluster.script(silence);
    const auto offsets = gateway->listOffsets(latestOf(known(), orders), known());
    const auto ofGroups = gateway->listGroupOffsets(groups);
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    gateway.reset();
    EXPECT_LT(timer.elapsed(), 100) << "closing must not hold up the GUI thread";
    EXPECT_TRUE(ended(offsets, 1000) && ended(ofGroups, 1000));
    EXPECT_TRUE(offsets.isCanceled() && ofGroups.isCanceled());
}

TEST_F(WireOffsetsTest, NothingAskedIsAnsweredAtOnce)
{
    open(cluster.bootstrap());
    const auto offsets = gateway->listOffsets({}, known());
    const auto ofGroups = gateway->listGroupOffsets({});
    ASSERT_TRUE(ended(offsets, 500) && ended(ofGroups, 500));
    EXPECT_EQ(offsets.resultCount() + ofGroups.resultCount(), 0);
    EXPECT_FALSE(offsets.isCanceled() || ofGroups.isCanceled());
}

// -- the other client -------------------------------------------------------------------------------------------------

TEST_F(WireOffsetsTest, BothClientsSayTheSame)
{
    const QStringList groups = addGroups(30);
    cluster.topics[orders].partitions[5].leader = -1;
    open(cluster.bootstrap());
    const auto all = metadata();
    ASSERT_TRUE(all);
    const auto ours = ends(all);
    const auto ourGroups = committed(groups);
    const int finds = cluster.count<wire::FindCoordinator>();
    offsetsOver = OffsetsOver::RdKafka;
    open(cluster.bootstrap());
    const auto theirs = ends(all);
    ASSERT_EQ(ours.size(), theirs.size());
    for (auto it = ours.begin(); it != ours.end(); ++it) {
        const auto& their = theirs.value(it.key());
        ASSERT_EQ(it->has_value(), their.has_value());
        if (*it)
            EXPECT_EQ((*it)->offset, their->offset);
        else
            EXPECT_EQ(it->error(), their.error());
    }
    const auto theirGroups = committed(groups);
    expectAllGroups(ourGroups, groups);
    expectAllGroups(theirGroups, groups);
    EXPECT_GT(cluster.count<wire::FindCoordinator>(), finds + 10) << "librdkafka asks for one at a time: it was asked";
}
