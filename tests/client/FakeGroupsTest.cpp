// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of every type, listed and described by the gateway.
#include "tests/client/FakeBrokerTest.h"

#include <numeric>

namespace {

struct Listed : std::map<QString, GroupListing>
{
    std::vector<Error> errors;
};

} // namespace

class FakeGroupsTest : public FakeBrokerTest
{
protected:
    void SetUp() override
    {
        FakeBrokerTest::SetUp();
        add("a-classic", "classic", 1);
        add("b-consumer", "consumer", 2);
        auto& share = add("c-share", "share", 3);
        wire::ShareGroupDescribe::Response::Member member;
        member.memberId = QStringLiteral("m-1");
        member.clientId = QStringLiteral("c-1");
        member.clientHost = QStringLiteral("/10.0.0.7");
        member.assignment.topicPartitions.push_back({{}, {}, orders, {3, 1}});
        share.shareMembers = {member};
        auto& streams = add("d-streams", "streams", 1);
        streams.state = QStringLiteral("NotReady");
        auto& part = streams.topology.emplace().subtopologies.emplace().emplace_back();
        part.subtopologyId = QStringLiteral("0");
        part.sourceTopics = {orders};
        part.repartitionSourceTopics.emplace_back().name = QStringLiteral("by-customer");
        wire::StreamsGroupDescribe::Response::Member task;
        task.memberId = QStringLiteral("s-1");
        task.assignment.activeTasks.push_back({{}, QStringLiteral("0"), {2}});
        streams.streamsMembers = {task};
        add("e-future", "quantum", 2).state = QStringLiteral("Entangled");
        auto& connect = add("f-connect", "classic", 3);
        connect.protocolType = QStringLiteral("connect");
        wire::DescribeGroups::Response::Member worker;
        worker.memberId = QStringLiteral("w-1");
        worker.clientId = QStringLiteral("worker");
        worker.clientHost = QStringLiteral("/10.0.0.8");
        worker.memberAssignment = QByteArray::fromHex("0001ff7f");
        connect.members = {worker};
    }
    support::FakeGroup& add(const char* id, const char* type, qint32 coordinator)
    {
        auto& group = cluster.groups[QString::fromLatin1(id)];
        group.type = QString::fromLatin1(type);
        group.coordinator = coordinator;
        return group;
    }
    Listed list()
    {
        Listed all;
        for (const auto& listings : answers(gateway->listGroups())) {
            all.errors.insert(all.errors.end(), listings.errors.begin(), listings.errors.end());
            for (const auto& group : listings.groups)
                all[group.id] = group;
        }
        return all;
    }
    std::map<QString, Result<GroupDescription>> describe(const QStringList& groups)
    {
        std::map<QString, Result<GroupDescription>> all;
        for (const auto& outcome : answers(gateway->describeGroups(groups))) {
            EXPECT_FALSE(all.contains(outcome.key)) << outcome.key.toStdString() << " came twice";
            all.emplace(outcome.key, outcome.result);
        }
        return all;
    }
};

TEST_F(FakeGroupsTest, EveryTypeIsListed)
{
    open(cluster.bootstrap());
    const Listed all = list();
    EXPECT_TRUE(all.errors.empty());
    ASSERT_EQ(all.size(), 6u);
    EXPECT_EQ(all.at(QStringLiteral("a-classic")).type, GroupType::Classic);
    EXPECT_FALSE(all.at(QStringLiteral("a-classic")).simple);
    EXPECT_EQ(all.at(QStringLiteral("b-consumer")).type, GroupType::Consumer);
    EXPECT_EQ(all.at(QStringLiteral("c-share")).type, GroupType::Share);
    EXPECT_EQ(all.at(QStringLiteral("d-streams")).type, GroupType::Streams);
    EXPECT_EQ(all.at(QStringLiteral("d-streams")).state, GroupState::NotReady);
    EXPECT_EQ(all.at(QStringLiteral("e-future")).type, GroupType::Other);
    EXPECT_EQ(all.at(QStringLiteral("e-future")).typeName, QStringLiteral("quantum"));
    EXPECT_EQ(all.at(QStringLiteral("e-future")).stateName, QStringLiteral("Entangled"));
    EXPECT_TRUE(all.at(QStringLiteral("f-connect")).simple);
    EXPECT_EQ(all.at(QStringLiteral("f-connect")).protocolType, QStringLiteral("connect"));
}

TEST_F(FakeGroupsTest, EachTypeIsDescribedByItsOwnRequest)
{
    open(cluster.bootstrap());
    const Listed listed = list();
    const auto all = describe({QStringLiteral("a-classic"), QStringLiteral("b-consumer"), QStringLiteral("c-share"), QStringLiteral("d-streams"),
                               QStringLiteral("e-future"), QStringLiteral("c-share"), QStringLiteral("f-connect")});
    ASSERT_EQ(all.size(), 6u);
    const auto& share = all.at(QStringLiteral("c-share"));
    ASSERT_TRUE(share) << share.error().message.toStdString();
    EXPECT_EQ(share->type, GroupType::Share);
    EXPECT_EQ(share->state, GroupState::Stable);
    EXPECT_EQ(share->assignor, QStringLiteral("simple"));
    ASSERT_TRUE(share->coordinator);
    EXPECT_EQ(share->coordinator->id, 3);
    ASSERT_EQ(share->members.size(), 1u);
    EXPECT_EQ(share->members[0].host, QStringLiteral("/10.0.0.7"));
    EXPECT_EQ(share->members[0].assignment, (std::vector<TopicPartition> {{orders, 1}, {orders, 3}}));
    const auto& streams = all.at(QStringLiteral("d-streams"));
    ASSERT_TRUE(streams) << streams.error().message.toStdString();
    EXPECT_EQ(streams->type, GroupType::Streams);
    ASSERT_EQ(streams->members.size(), 1u);
    EXPECT_EQ(streams->members[0].assignment, (std::vector<TopicPartition> {{QStringLiteral("by-customer"), 2}, {orders, 2}}));
    const auto& future = all.at(QStringLiteral("e-future"));
    ASSERT_FALSE(future);
    EXPECT_EQ(future.error().kind, ErrorKind::Unsupported);
    EXPECT_TRUE(future.error().message.contains(QStringLiteral("quantum")));
    ASSERT_TRUE(all.at(QStringLiteral("a-classic"))) << all.at(QStringLiteral("a-classic")).error().message.toStdString();
    const auto& connect = all.at(QStringLiteral("f-connect"));
    ASSERT_TRUE(connect) << connect.error().message.toStdString();
    EXPECT_EQ(connect->type, GroupType::Classic);
    EXPECT_TRUE(connect->simple);
    EXPECT_EQ(connect->coordinator->id, 3);
    ASSERT_EQ(connect->members.size(), 1u);
    EXPECT_EQ(connect->members[0].clientId, QStringLiteral("worker"));
    EXPECT_TRUE(connect->members[0].assignment.empty());
    EXPECT_EQ(cluster.count<wire::ShareGroupDescribe>(), 1);
    EXPECT_EQ(cluster.count<wire::ShareGroupDescribe>(3), 1) << "its coordinator";
    EXPECT_EQ(cluster.count<wire::StreamsGroupDescribe>(), 1);
}

TEST_F(FakeGroupsTest, AMovedCoordinatorIsLookedForAgain)
{
    open(cluster.bootstrap());
    const Listed listed = list();
    int refused = 0;
    cluster.edit<wire::ShareGroupDescribe>([&](wire::ShareGroupDescribe::Response& response, const support::FakeRequest&) {
        if (refused++ == 0)
            response.groups.front().errorCode = 16; // NOT_COORDINATOR
    });
    const auto all = describe({QStringLiteral("c-share")});
    ASSERT_TRUE(all.at(QStringLiteral("c-share")));
    EXPECT_EQ(refused, 2);
}

TEST_F(FakeGroupsTest, R15_ACoordinatorThatIsNoneIsLookedForAgain)
{
    int none = 2;
    cluster.edit<wire::FindCoordinator>([&none](wire::FindCoordinator::Response& response, const support::FakeRequest&) {
        for (auto& told : response.coordinators) {
            if (told.key == u"c-share" && none > 0) {
                --none;
                told.nodeId = -1;
            }
        }
    });
    open(cluster.bootstrap());
    list();
    const auto all = describe({QStringLiteral("c-share")});
    ASSERT_EQ(all.size(), 1u);
    const auto& share = all.at(QStringLiteral("c-share"));
    ASSERT_TRUE(share) << share.error().message.toStdString();
    EXPECT_EQ(share->coordinator.value_or(Broker()).id, 3);
    EXPECT_EQ(cluster.count<wire::ShareGroupDescribe>(), 1) << "of its coordinator, nobody else";
}

TEST_F(FakeGroupsTest, ARefusalAndSilenceAreToldOfTheirGroupOnly)
{
    cluster.groups[QStringLiteral("c2-share")] = cluster.groups[QStringLiteral("c-share")];
    cluster.groups[QStringLiteral("c2-share")].coordinator = 2;
    open(cluster.bootstrap(), {1s, 2s, 2s});
    const Listed listed = list();
    cluster.edit<wire::StreamsGroupDescribe>([](wire::StreamsGroupDescribe::Response& response, const support::FakeRequest&) {
        response.groups.front().errorCode = 30; // GROUP_AUTHORIZATION_FAILED
    });
    FakeFault silence;
    silence.api = wire::ShareGroupDescribe::api.key;
    silence.node = 3;
    silence.times = -1;
    silence.silence = true;
    cluster.script(silence);
    const auto all = describe({QStringLiteral("c-share"), QStringLiteral("c2-share"), QStringLiteral("d-streams")});
    ASSERT_EQ(all.size(), 3u);
    EXPECT_TRUE(all.at(QStringLiteral("c2-share")));
    ASSERT_FALSE(all.at(QStringLiteral("c-share")));
    EXPECT_EQ(all.at(QStringLiteral("c-share")).error().kind, ErrorKind::Timeout);
    ASSERT_FALSE(all.at(QStringLiteral("d-streams")));
    EXPECT_EQ(all.at(QStringLiteral("d-streams")).error().kind, ErrorKind::Authorisation);
    EXPECT_TRUE(all.at(QStringLiteral("d-streams")).error().message.contains(QStringLiteral("d-streams")))
        << all.at(QStringLiteral("d-streams")).error().message.toStdString();
}

// 3,000 tasks times 3,000 topics are some ten kilobytes on the wire and would be nine million partitions.
TEST_F(FakeGroupsTest, AssignmentsThatMultiplyAreBounded)
{
    auto& streams = cluster.groups[QStringLiteral("d-streams")];
    auto& part = streams.topology->subtopologies->front();
    auto& task = streams.streamsMembers.front();
    std::vector<qint32> numbers(3'000);
    std::iota(numbers.begin(), numbers.end(), 0);
    task.assignment.activeTasks = {{{}, QStringLiteral("0"), numbers}, {{}, QStringLiteral("0"), {2}}};
    task.targetAssignment.activeTasks = task.assignment.activeTasks;
    for (int i = 0; i < 3'000; ++i)
        part.sourceTopics.push_back(QStringLiteral("t%1").arg(i));
    open(cluster.bootstrap(), {1s, 20s, 2s});
    const Listed listed = list();
    const auto all = describe({QStringLiteral("d-streams")});
    ASSERT_EQ(all.size(), 1u);
    const auto& group = all.at(QStringLiteral("d-streams"));
    ASSERT_TRUE(group) << group.error().message.toStdString();
    EXPECT_LE(group->members[0].assignment.size() + group->members[0].targetAssignment.size(), 1'000'000u);
    EXPECT_EQ(std::adjacent_find(group->members[0].assignment.begin(), group->members[0].assignment.end()), group->members[0].assignment.end());
}

TEST_F(FakeGroupsTest, ABrokerThatDoesNotKnowShareGroupsSaysSo)
{
    open(cluster.bootstrap());
    const Listed listed = list();
    cluster.setVersions(wire::ShareGroupDescribe::api.key, {});
    cluster.dropConnections();
    const auto all = describe({QStringLiteral("c-share")});
    ASSERT_FALSE(all.at(QStringLiteral("c-share")));
    EXPECT_EQ(all.at(QStringLiteral("c-share")).error().kind, ErrorKind::Unsupported);
}

TEST_F(FakeGroupsTest, OlderBrokersTellNoTypesAndNoStates)
{
    cluster.groups.erase(QStringLiteral("c-share"));
    cluster.setVersions(wire::ListGroups::api.key, {0, 4});
    open(cluster.bootstrap());
    Listed all = list();
    EXPECT_EQ(all.at(QStringLiteral("a-classic")).type, GroupType::Classic);
    EXPECT_EQ(all.at(QStringLiteral("a-classic")).state, GroupState::Stable);
    EXPECT_EQ(all.at(QStringLiteral("a-classic")).typeName, QString());
    cluster.setVersions(wire::ListGroups::api.key, {0, 3});
    cluster.dropConnections();
    all = list();
    EXPECT_EQ(all.at(QStringLiteral("a-classic")).state, GroupState::Unknown);
    EXPECT_EQ(all.at(QStringLiteral("a-classic")).stateName, QString());
}

TEST_F(FakeGroupsTest, ConnectGroupsOfOlderBrokersAreDescribedToo)
{
    cluster.setVersions(wire::FindCoordinator::api.key, {0, 3});
    cluster.setVersions(wire::DescribeGroups::api.key, {0, 5});
    cluster.setVersions(wire::ListGroups::api.key, {0, 3});
    for (const char* id : {"c-share", "d-streams", "e-future"})
        cluster.groups.erase(QString::fromLatin1(id));
    cluster.groups[QStringLiteral("g-connect")] = cluster.groups[QStringLiteral("f-connect")];
    open(cluster.bootstrap());
    const Listed listed = list();
    EXPECT_EQ(listed.at(QStringLiteral("f-connect")).protocolType, QStringLiteral("connect"));
    cluster.groups.erase(QStringLiteral("g-connect"));
    const auto all = describe({QStringLiteral("f-connect"), QStringLiteral("g-connect")});
    ASSERT_EQ(all.size(), 2u);
    ASSERT_TRUE(all.at(QStringLiteral("f-connect"))) << all.at(QStringLiteral("f-connect")).error().message.toStdString();
    EXPECT_EQ(all.at(QStringLiteral("f-connect"))->members.size(), 1u);
    EXPECT_EQ(all.at(QStringLiteral("f-connect"))->coordinator->id, 3);
    ASSERT_FALSE(all.at(QStringLiteral("g-connect"))) << "such brokers call it dead";
    EXPECT_EQ(all.at(QStringLiteral("g-connect")).error().kind, ErrorKind::NotFound);
}

TEST_F(FakeGroupsTest, ASilentBrokerHidesItsGroupsOnlyAndIsNamed)
{
    open(cluster.bootstrap(), {1s, 2s, 2s});
    EXPECT_TRUE(list().errors.empty());
    FakeFault silence;
    silence.api = wire::ListGroups::api.key;
    silence.node = 2;
    silence.times = -1;
    silence.silence = true;
    cluster.script(silence);
    const Listed all = list();
    EXPECT_EQ(all.size(), 4u);
    ASSERT_EQ(all.errors.size(), 1u);
    EXPECT_EQ(all.errors[0].broker, 2);
    EXPECT_EQ(all.errors[0].kind, ErrorKind::Timeout);
}

TEST_F(FakeGroupsTest, ACoordinatorThatLoadsIsAskedAgain)
{
    int asked = 0;
    cluster.edit<wire::ListGroups>([&](wire::ListGroups::Response& response, const support::FakeRequest& request) {
        if (request.node == 3 && asked++ == 0) {
            response.groups.clear();
            response.errorCode = 14; // COORDINATOR_LOAD_IN_PROGRESS
        }
    });
    open(cluster.bootstrap());
    const Listed all = list();
    EXPECT_TRUE(all.errors.empty());
    EXPECT_EQ(all.size(), 6u);
    EXPECT_EQ(asked, 2);
}
