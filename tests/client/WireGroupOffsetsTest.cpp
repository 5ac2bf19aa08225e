// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Offsets of groups over our own protocol client: batching, and each fault.
#include "tests/client/WireOffsetsTest.h"

// -- offsets of groups ------------------------------------------------------------------------------------------------

TEST_F(WireOffsetsTest, GroupsAreFetchedTogetherFromTheirCoordinators)
{
    const QStringList groups = addGroups(300);
    open(cluster.bootstrap());
    expectAllGroups(committed(groups), groups);
    EXPECT_EQ(cluster.count<wire::FindCoordinator>(), 1) << "all in one request";
    EXPECT_EQ(cluster.count<wire::OffsetFetch>(), 3) << "one of each coordinator";
    expectAllGroups(committed(groups), groups);
    EXPECT_EQ(cluster.count<wire::FindCoordinator>(), 1) << "remembered";
    EXPECT_EQ(cluster.count<wire::OffsetFetch>(), 6);
}

TEST_F(WireOffsetsTest, AFetchHasAHundredGroupsAtMost)
{
    const QStringList groups = addGroups(250);
    for (auto& [name, group] : cluster.groups)
        group.coordinator = 3;
    open(cluster.bootstrap());
    expectAllGroups(committed(groups), groups);
    std::vector<size_t> sizes;
    for (const FakeRequest& request : asked<wire::OffsetFetch>())
        sizes.push_back(request.as<wire::OffsetFetch>().groups.size());
    EXPECT_EQ(sizes, (std::vector<size_t> {100, 100, 50}));
}

TEST_F(WireOffsetsTest, R10_OlderBrokersAreAskedForOneGroupAtATime)
{
    const QStringList groups = addGroups(30);
    struct Old
    {
        wire::VersionRange find;
        wire::VersionRange fetch;
        int finds;
        int fetches;
    };
    for (const Old& old : {Old {{0, 3}, {1, 7}, 30, 30}, Old {{0, 4}, {0, 7}, 1, 30}, Old {{0, 3}, {0, 9}, 30, 30}, Old {{0, 0}, {0, 2}, 30, 30}}) {
        cluster.setVersions(wire::FindCoordinator::api.key, old.find);
        cluster.setVersions(wire::OffsetFetch::api.key, old.fetch);
        cluster.requests.clear();
        open(cluster.bootstrap());
        SCOPED_TRACE(QStringLiteral("FindCoordinator %1, OffsetFetch %2").arg(old.find.max).arg(old.fetch.max).toStdString());
        expectAllGroups(committed(groups), groups);
        EXPECT_EQ(cluster.count<wire::FindCoordinator>(), old.finds);
        EXPECT_EQ(cluster.count<wire::OffsetFetch>(), old.fetches);
    }
    cluster.setVersions(wire::OffsetFetch::api.key, {0, 1}); // "all partitions" cannot be said
    open(cluster.bootstrap());
    for (const auto& [name, result] : committed(groups)) {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ErrorKind::Unsupported);
    }
}

TEST_F(WireOffsetsTest, TopicsComeByNameAndMetadataByteForByte)
{
    const QStringList groups = addGroups(1);
    cluster.edit<wire::OffsetFetch>([](wire::OffsetFetch::Response& response, const FakeRequest&) {
        auto& partitions = response.groups.at(0).topics.at(0).partitions;
        partitions[0].metadata = wire::RawString {QByteArray("\xff\x00note", 6)};
        partitions[0].committedLeaderEpoch = 9;
        partitions.push_back({{}, 4, -1, -1, wire::RawString(), 0}); // none committed
        partitions.push_back({{}, 3, -1, -1, std::nullopt, 29}); // TOPIC_AUTHORIZATION_FAILED
        partitions.push_back({{}, 2, 55, -1, std::nullopt, 0});
    });
    open(cluster.bootstrap());
    const auto all = committed(groups);
    EXPECT_LE(asked<wire::OffsetFetch>().front().version, 9) << "10 says ids instead of names";
    ASSERT_TRUE(all.at(groups[0]));
    const auto& offsets = (*all.at(groups[0]))->offsets;
    ASSERT_EQ(offsets.size(), 3u);
    EXPECT_EQ(offsets[0].partition, (TopicPartition {orders, 0}));
    EXPECT_EQ(offsets[0].metadata, QByteArray("\xff\x00note", 6));
    EXPECT_EQ(offsets[0].leaderEpoch, 9);
    EXPECT_EQ(offsets[1].offset, 55);
    EXPECT_TRUE(offsets[1].metadata.isNull());
    ASSERT_TRUE(offsets[2].error);
    EXPECT_EQ(offsets[2].error->message, QStringLiteral("No permission: Describe on Topic:orders."));
}

TEST_F(WireOffsetsTest, R31_MissingGroupsHaveNoOffsetsAndAreNotMade)
{
    open(cluster.bootstrap());
    const auto all = committed({QStringLiteral("nobody")});
    ASSERT_TRUE(all.at(QStringLiteral("nobody")));
    EXPECT_TRUE((*all.at(QStringLiteral("nobody")))->offsets.empty());
    EXPECT_TRUE(cluster.groups.empty());
}

TEST_F(WireOffsetsTest, AMovedCoordinatorIsFoundAnew)
{
    const QStringList groups = addGroups(30);
    open(cluster.bootstrap());
    expectAllGroups(committed(groups), groups);
    cluster.groups[groups[0]].coordinator = 2;
    cluster.groups[groups[1]].coordinator = 3;
    expectAllGroups(committed(groups), groups);
    EXPECT_EQ(cluster.count<wire::FindCoordinator>(), 2);
    EXPECT_EQ(asked<wire::FindCoordinator>().back().as<wire::FindCoordinator>().coordinatorKeys.size(), 2u) << "only those that moved";
    expectAllGroups(committed(groups), groups);
    EXPECT_EQ(cluster.count<wire::FindCoordinator>(), 2);
}

TEST_F(WireOffsetsTest, AGroupThatIsLoadedIsAskedForAgain)
{
    const QStringList groups = addGroups(6);
    int left = 2;
    cluster.edit<wire::OffsetFetch>([&](wire::OffsetFetch::Response& response, const FakeRequest&) {
        for (auto& group : response.groups) {
            if (group.groupId == groups[3] && left-- > 0)
                group.errorCode = 14; // COORDINATOR_LOAD_IN_PROGRESS
        }
    });
    open(cluster.bootstrap());
    expectAllGroups(committed(groups), groups);
    EXPECT_EQ(cluster.count<wire::OffsetFetch>(), 5);
}

TEST_F(WireOffsetsTest, ACoordinatorThatIsNotAvailableYetIsLookedForAgain)
{
    const QStringList groups = addGroups(6);
    for (const wire::VersionRange range : {wire::VersionRange {0, 6}, wire::VersionRange {0, 3}}) {
        cluster.setVersions(wire::FindCoordinator::api.key, range);
        FakeFault fault;
        fault.api = wire::FindCoordinator::api.key;
        fault.error = 15; // COORDINATOR_NOT_AVAILABLE
        fault.times = 3;
        cluster.script(fault);
        open(cluster.bootstrap());
        expectAllGroups(committed(groups), groups);
    }
}

// "No error", and no broker either: nobody else can answer for the group.
TEST_F(WireOffsetsTest, R15_ACoordinatorThatIsNoneIsLookedForAgainAndOthersAreNotAskedInstead)
{
    const QStringList groups = addGroups(6);
    for (const wire::VersionRange find : {wire::FindCoordinator::api.versions, wire::VersionRange {0, 3}}) {
        SCOPED_TRACE(find.max);
        cluster.setVersions(wire::FindCoordinator::api.key, find);
        int none = 2; // answers
        cluster.answer<wire::FindCoordinator>([this, &groups, &none](const FakeRequest&, const wire::FindCoordinator::Request& asked) {
            wire::FindCoordinator::Response response;
            const auto nodeOf = [&](const QString& key) {
                const bool hidden = key == groups[0] && none > 0;
                none -= hidden;
                return hidden ? -1 : cluster.groups.at(key).coordinator;
            };
            for (const QString& key : asked.coordinatorKeys)
                response.coordinators.push_back({{}, key, nodeOf(key), QStringLiteral("127.0.0.1"), 1, 0, std::nullopt});
            if (asked.coordinatorKeys.empty())
                response.nodeId = nodeOf(asked.key);
            return response;
        });
        cluster.requests.clear();
        open(cluster.bootstrap());
        expectAllGroups(committed(groups), groups);
        EXPECT_EQ(none, 0);
        int fetches = 0;
        for (const FakeRequest& request : asked<wire::OffsetFetch>()) {
            for (const auto& group : request.as<wire::OffsetFetch>().groups)
                fetches += group.groupId == groups[0];
        }
        EXPECT_EQ(fetches, 1) << "only of the coordinator, once it is known";
        none = 1'000'000;
        open(cluster.bootstrap(), {1s, 1s, 1s});
        const auto all = committed(groups);
        expectGroups(all, groups, [](int i) { return i != 0; });
        EXPECT_EQ(all.at(groups[0]).error().code, 15) << all.at(groups[0]).error().message.toStdString(); // COORDINATOR_NOT_AVAILABLE
    }
}

TEST_F(WireOffsetsTest, ErrorsStayWithTheirGroup)
{
    const QStringList groups = addGroups(9);
    cluster.edit<wire::OffsetFetch>([&](wire::OffsetFetch::Response& response, const FakeRequest&) {
        for (auto& group : response.groups) {
            if (group.groupId == groups[4])
                group.errorCode = 30; // GROUP_AUTHORIZATION_FAILED
        }
    });
    cluster.edit<wire::FindCoordinator>([&](wire::FindCoordinator::Response& response, const FakeRequest&) {
        for (auto& one : response.coordinators) {
            if (one.key == groups[7])
                one.errorCode = 30;
        }
    });
    open(cluster.bootstrap());
    const auto all = committed(groups);
    expectGroups(all, groups, [](int i) { return i != 4 && i != 7; });
    for (const int i : {4, 7})
        EXPECT_EQ(all.at(groups[i]).error().message, QStringLiteral("No permission: Describe on Group:") + groups[i] + u'.');
    EXPECT_EQ(cluster.count<wire::OffsetFetch>(), 3) << "not asked again";
}

TEST_F(WireOffsetsTest, ErrorOfAWholeFetchIsAnErrorOfItsGroups)
{
    const QStringList groups = addGroups(9);
    for (const wire::VersionRange range : {wire::VersionRange {0, 9}, wire::VersionRange {0, 7}}) {
        cluster.setVersions(wire::OffsetFetch::api.key, range);
        cluster.clearScript();
        auto fault = at2<wire::OffsetFetch>();
        fault.error = 42; // INVALID_REQUEST
        fault.times = -1;
        cluster.script(fault);
        open(cluster.bootstrap());
        const auto all = committed(groups);
        expectGroups(all, groups, [](int i) { return i % 3 != 1; });
        EXPECT_EQ(all.at(groups[1]).error().kind, ErrorKind::Invalid);
    }
}

TEST_F(WireOffsetsTest, AGroupLeftOutHasAnOutcomeToo)
{
    const QStringList groups = addGroups(9);
    cluster.edit<wire::OffsetFetch>([&](wire::OffsetFetch::Response& response, const FakeRequest& request) {
        if (request.node == 2)
            response.groups.erase(response.groups.begin());
        response.groups.emplace_back().groupId = QStringLiteral("uninvited");
    });
    open(cluster.bootstrap());
    const auto all = committed(groups);
    expectGroups(all, groups, [](int i) { return i != 1; });
    EXPECT_EQ(all.at(groups[1]).error().kind, ErrorKind::Internal);
}

TEST_F(WireOffsetsTest, R12_SilentCoordinatorDelaysOnlyItsOwnGroups)
{
    const QStringList groups = addGroups(30);
    open(cluster.bootstrap(), {1s, 2s, 2s});
    expectAllGroups(committed(groups), groups);
    auto fault = at2<wire::OffsetFetch>();
    fault.silence = true;
    cluster.script(fault);
    QElapsedTimer timer;
    timer.start();
    const auto stream = gateway->listGroupOffsets(groups);
    ASSERT_TRUE(QTest::qWaitFor([&] { return stream.resultCount() == 20; }, 1500));
    EXPECT_LT(timer.elapsed(), 500);
    ASSERT_TRUE(ended(stream));
    EXPECT_GT(timer.elapsed(), 1500);
    EXPECT_LT(timer.elapsed(), 3000);
    const auto all = collectGroups(stream);
    expectGroups(all, groups, [](int i) { return i % 3 != 1; });
    EXPECT_EQ(all.at(groups[1]).error().kind, ErrorKind::Timeout);
    EXPECT_EQ(all.at(groups[1]).error().broker, 2);
}

// Whoever is asked who the coordinators are may be silent: another one is asked before anybody notices.
TEST_F(WireOffsetsTest, R12_ASilentBrokerDoesNotHoldUpTheSearchForCoordinators)
{
    const QStringList groups = addGroups(30);
    open(cluster.bootstrap());
    expectAll(ends(known())); // connected to all
    for (int round = 0; round < 3; ++round) {
        FakeFault fault;
        fault.api = wire::FindCoordinator::api.key;
        fault.silence = true;
        cluster.script(fault); // whoever it is
        const QStringList fresh = addGroups(30, QStringLiteral("round-%1").arg(round));
        for (const QString& name : fresh)
            cluster.groups[name].coordinator = 1; // what the silent one would say does not matter
        QElapsedTimer timer;
        timer.start();
        const int before = cluster.count<wire::FindCoordinator>();
        const auto stream = gateway->listGroupOffsets(fresh);
        ASSERT_TRUE(QTest::qWaitFor([&] { return cluster.count<wire::FindCoordinator>() > before; }, 1000));
        const qint32 silent = asked<wire::FindCoordinator>().back().node;
        for (int i = 0; i < fresh.size(); ++i)
            cluster.groups[fresh[i]].coordinator = silent % 3 + 1;
        ASSERT_TRUE(ended(stream, 5000));
        EXPECT_LT(timer.elapsed(), 1000);
        expectAllGroups(collectGroups(stream), fresh);
        EXPECT_EQ(cluster.count<wire::FindCoordinator>(), before + 2);
        cluster.dropConnections(silent);
        expectAll(ends(known()));
    }
}

TEST_F(WireOffsetsTest, AFetchThatIsCutIsAskedForAgain)
{
    const QStringList groups = addGroups(9);
    for (const qint64 cut : {0, 3, 9, 30}) {
        auto fault = at2<wire::OffsetFetch>();
        fault.cutAt = cut;
        cluster.script(fault);
        open(cluster.bootstrap());
        SCOPED_TRACE(cut);
        expectAllGroups(committed(groups), groups);
    }
}

TEST_F(WireOffsetsTest, ACoordinatorThatAlwaysHangsUpIsAnErrorOfItsGroups)
{
    const QStringList groups = addGroups(9);
    auto fault = at2<wire::OffsetFetch>();
    fault.close = true;
    fault.times = -1;
    cluster.script(fault);
    open(cluster.bootstrap(), {1s, 2s, 2s});
    const auto all = committed(groups);
    expectGroups(all, groups, [](int i) { return i % 3 != 1; });
    EXPECT_EQ(all.at(groups[1]).error().kind, ErrorKind::Connection);
}

TEST_F(WireOffsetsTest, FetchesThatCannotBeReadAreErrorsOfTheirGroups)
{
    const QStringList groups = addGroups(9);
    auto fault = at2<wire::OffsetFetch>();
    fault.correlation = 4711;
    cluster.script(fault);
    open(cluster.bootstrap());
    const auto all = committed(groups);
    expectGroups(all, groups, [](int i) { return i % 3 != 1; });
    EXPECT_EQ(all.at(groups[1]).error().kind, ErrorKind::Internal);
}

TEST_F(WireOffsetsTest, ACoordinatorThatIsGoneIsReplacedByTheNewOne)
{
    const QStringList groups = addGroups(30);
    open(cluster.bootstrap());
    expectAllGroups(committed(groups), groups);
    for (auto& [name, group] : cluster.groups) {
        if (group.coordinator == 2)
            group.coordinator = 3;
    }
    cluster.stop(2);
    expectAllGroups(committed(groups), groups);
}

TEST_F(WireOffsetsTest, CancelIsRealForGroups)
{
    const QStringList groups = addGroups(30);
    open(cluster.bootstrap());
    expectAllGroups(committed(groups), groups);
    auto fault = at2<wire::OffsetFetch>();
    fault.delay = 300ms;
    fault.error = 14; // would be asked again
    cluster.script(fault);
    auto stream = gateway->listGroupOffsets(groups);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cluster.count<wire::OffsetFetch>(2) == 2; }, 2000));
    stream.cancel();
    ASSERT_TRUE(ended(stream, 200));
    QTest::qWait(800);
    EXPECT_EQ(cluster.count<wire::OffsetFetch>(2), 2) << "nothing further is sent";
    expectAllGroups(committed(groups), groups);
}
