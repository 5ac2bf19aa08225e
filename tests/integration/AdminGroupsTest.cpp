// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups, their members and their offsets, with kafka-consumer-groups as referee.
#include "kafka/client/GroupConversion.h"
#include "tests/integration/AdminClusterTest.h"
#include "tests/integration/TestClients.h"

using namespace kafka;

namespace {

const QString topic = QStringLiteral("admin-consumed");

class AdminGroupsTest : public AdminClusterTest
{
protected:
    void SetUp() override
    {
        AdminClusterTest::SetUp();
        const auto all = metadata();
        if (all && all->find(topic))
            return;
        createTopics({topic}, 3, 3);
        for (const int partition : {0, 1, 2})
            ASSERT_TRUE(produce(cluster.bootstrap(), topic, partition, 10));
    }
    /** An empty group with these offsets of the topic's partitions. */
    void commit(const QString& group, const std::vector<qint64>& offsets)
    {
        AlterGroupOffsetsRequest request;
        request.group = group;
        for (size_t i = 0; i < offsets.size(); ++i)
            request.offsets.push_back({{topic, qint32(i)}, offsets[i], -1, {}});
        for (const auto& outcome : answer(gateway->alterGroupOffsets(request)))
            ASSERT_TRUE(outcome.result) << outcome.result.error().message.toStdString();
    }
    Result<GroupDescription> describe(const QString& group)
    {
        const auto stream = gateway->describeGroups({group});
        EXPECT_TRUE(ended(stream));
        return stream.resultAt(0)->result;
    }
    GroupOffsets offsetsOf(const QString& group)
    {
        const auto stream = gateway->listGroupOffsets({group});
        EXPECT_TRUE(ended(stream));
        const auto outcome = stream.resultAt(0)->result;
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().message.toStdString());
        return outcome ? **outcome : GroupOffsets();
    }
    QMap<QString, GroupListing> list()
    {
        QMap<QString, GroupListing> groups;
        const auto stream = gateway->listGroups();
        EXPECT_TRUE(ended(stream));
        EXPECT_EQ(stream.resultCount(), 3) << "one result for each broker";
        for (int i = 0; i < stream.resultCount(); ++i) {
            const auto listings = stream.resultAt(i);
            EXPECT_TRUE(listings->errors.empty());
            for (const auto& group : listings->groups) {
                EXPECT_FALSE(groups.contains(group.id)) << group.id.toStdString() << " came twice";
                groups.insert(group.id, group);
            }
        }
        return groups;
    }
};

} // namespace

TEST_F(AdminGroupsTest, OffsetsAgreeWithKafkasOwnTools)
{
    const QString group = QStringLiteral("admin-empty");
    commit(group, {3, 0, 10});
    const GroupOffsets offsets = offsetsOf(group);
    ASSERT_EQ(offsets.offsets.size(), 3U);
    EXPECT_EQ(offsets.find({topic, 0})->offset, 3);
    const auto described = describe(group);
    ASSERT_TRUE(described);
    EXPECT_EQ(described->state, GroupState::Empty);
    EXPECT_TRUE(described->members.empty());
    EXPECT_EQ(list().value(group).state, GroupState::Empty);

    const QStringList lines
        = tool(QStringLiteral("kafka-consumer-groups"), {QStringLiteral("--describe"), QStringLiteral("--group"), group}).split(u'\n');
    for (const auto& offset : offsets.offsets) {
        const QString row
            = QStringLiteral("%1 %2 %3 %4 10 %5").arg(group, topic).arg(offset.partition.partition).arg(offset.offset).arg(10 - offset.offset);
        EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [&](const QString& line) { return line.simplified().startsWith(row); }))
            << row.toStdString();
    }
}

TEST_F(AdminGroupsTest, R30_ResetOfAnActiveGroupIsAConflictOfEachPartition)
{
    for (const char* protocol : {"classic", "consumer"}) {
        const QString group = QStringLiteral("admin-active-") + QLatin1String(protocol);
        LiveMember member(cluster.bootstrap(), group, topic, protocol);
        ASSERT_TRUE(member.joined());
        const auto described = describe(group);
        ASSERT_TRUE(described);
        EXPECT_EQ(described->type, QLatin1String(protocol) == QLatin1String("consumer") ? GroupType::Consumer : GroupType::Classic);
        EXPECT_EQ(described->state, GroupState::Stable);
        ASSERT_EQ(described->members.size(), 1U);
        EXPECT_EQ(described->members.front().clientId, QStringLiteral("live-member"));
        EXPECT_EQ(described->members.front().assignment.size(), 3U);
        EXPECT_TRUE(described->coordinator);

        const auto outcomes = answer(gateway->alterGroupOffsets({group, {{{topic, 0}, 1, -1, {}}, {{topic, 1}, 2, -1, {}}}}));
        ASSERT_EQ(outcomes.size(), 2U);
        for (const auto& outcome : outcomes) {
            ASSERT_FALSE(outcome.result) << protocol;
            EXPECT_EQ(outcome.result.error().codeName, QStringLiteral("UNKNOWN_MEMBER_ID"));
            EXPECT_EQ(outcome.result.error().kind, ErrorKind::Conflict);
            EXPECT_FALSE(outcome.result.error().outcomeUnknown);
        }
        const auto deleted = answer(gateway->deleteGroups({group}));
        ASSERT_FALSE(deleted.front().result);
        EXPECT_EQ(deleted.front().result.error().kind, ErrorKind::Conflict);
        const auto offsets = answer(gateway->deleteGroupOffsets({group, {{topic, 0}}}));
        ASSERT_FALSE(offsets.front().result);
        EXPECT_EQ(offsets.front().result.error().kind, ErrorKind::Conflict);
    }
}

TEST_F(AdminGroupsTest, ShareGroupsAreListedAndDescribedAsKafkaDoes)
{
    const QString group = QStringLiteral("admin-share");
    const auto member = cluster.startTool(QStringLiteral("kafka-console-share-consumer"),
                                          {QStringLiteral("--topic"), topic, QStringLiteral("--group"), group, QStringLiteral("--command-property"),
                                           QStringLiteral("client.id=share-member")});
    Result<GroupDescription> described = Failure(Error());
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const GroupListing listed = list().value(group);
            if (listed.type != GroupType::Share || listed.state != GroupState::Stable)
                return false;
            described = describe(group);
            return described && described->members.size() == 1 && described->members.front().assignment.size() == 3;
        },
        60000))
        << (described ? described->members.size() : 0) << ' ' << (described ? "" : described.error().message.toStdString());
    const GroupMember& joined = described->members.front();
    EXPECT_EQ(described->type, GroupType::Share);
    EXPECT_EQ(described->state, GroupState::Stable);
    ASSERT_TRUE(described->coordinator);
    EXPECT_EQ(joined.clientId, QStringLiteral("share-member"));
    EXPECT_EQ(joined.assignment, (std::vector<TopicPartition> {{topic, 0}, {topic, 1}, {topic, 2}}));

    // GROUP CONSUMER-ID HOST CLIENT-ID #PARTITIONS ASSIGNMENT
    const QString members
        = tool(QStringLiteral("kafka-share-groups"), {QStringLiteral("--describe"), QStringLiteral("--group"), group, QStringLiteral("--members")});
    EXPECT_TRUE(members.contains(joined.memberId)) << members.toStdString();
    EXPECT_TRUE(members.contains(joined.host)) << members.toStdString();
    const QString state
        = tool(QStringLiteral("kafka-share-groups"), {QStringLiteral("--describe"), QStringLiteral("--group"), group, QStringLiteral("--state")});
    EXPECT_TRUE(state.simplified().contains(QStringLiteral("(%1)").arg(described->coordinator->id))) << state.toStdString();
    EXPECT_TRUE(state.contains(QStringLiteral("Stable"))) << state.toStdString();
    // GROUP TYPE PROTOCOL: every group that Kafka lists, and of the same type.
    const auto ours = list();
    for (const QString& line : tool(QStringLiteral("kafka-groups"), {QStringLiteral("--list")}).split(u'\n').mid(1)) {
        const QStringList fields = line.simplified().split(u' ');
        if (fields.size() < 2)
            continue;
        EXPECT_EQ(ours.value(fields[0]).typeName.toLower(), fields[1].toLower()) << line.toStdString();
    }
    // Beside others in one question, each from its own request.
    LiveMember modern(cluster.bootstrap(), QStringLiteral("admin-beside"), topic, "consumer");
    ASSERT_TRUE(modern.joined());
    const auto both = gateway->describeGroups({group, QStringLiteral("admin-beside")});
    ASSERT_TRUE(ended(both));
    ASSERT_EQ(both.resultCount(), 2);
    for (int i = 0; i < 2; ++i) {
        const auto one = both.resultAt(i)->result;
        ASSERT_TRUE(one) << both.resultAt(i)->key.toStdString();
        ASSERT_TRUE(one->operations) << both.resultAt(i)->key.toStdString();
        for (const QString& operation : knownOperations(ResourceKind::Group)) // there is no authorizer; newer brokers know more
            EXPECT_TRUE(one->operations->contains(operation)) << operation.toStdString();
    }
}

TEST_F(AdminGroupsTest, R31_R34_MissingGroupIsNotFoundAndNotMadeByLooking)
{
    const QString missing = QStringLiteral("admin-missing");
    const auto described = describe(missing);
    ASSERT_FALSE(described) << "the broker says Dead and no error";
    EXPECT_EQ(described.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(offsetsOf(missing).offsets.empty());
    const auto deleted = answer(gateway->deleteGroups({missing}));
    ASSERT_FALSE(deleted.front().result);
    EXPECT_EQ(deleted.front().result.error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(list().contains(missing));
    // What the callers' check is for: the broker itself makes a group of a commit.
    commit(missing, {1});
    EXPECT_TRUE(list().contains(missing));
    EXPECT_TRUE(answer(gateway->deleteGroups({missing})).front().result);
    EXPECT_FALSE(list().contains(missing));
}

TEST_F(AdminGroupsTest, PartOfAResetMayFailAndSaysSo)
{
    const QString group = QStringLiteral("admin-partial");
    const auto outcomes = answer(gateway->alterGroupOffsets(
        {group, {{{topic, 0}, 4, -1, QByteArrayLiteral("by hand")}, {{QStringLiteral("admin-nowhere"), 0}, 1, -1, {}}, {{topic, 99}, 1, -1, {}}}}));
    ASSERT_EQ(outcomes.size(), 3U);
    EXPECT_TRUE(outcomes[0].result);
    ASSERT_FALSE(outcomes[1].result);
    EXPECT_EQ(outcomes[1].result.error().kind, ErrorKind::NotFound);
    ASSERT_FALSE(outcomes[2].result);
    EXPECT_EQ(outcomes[2].result.error().kind, ErrorKind::NotFound);
    const GroupOffsets offsets = offsetsOf(group);
    ASSERT_EQ(offsets.offsets.size(), 1U);
    EXPECT_EQ(offsets.offsets.front().offset, 4);
    EXPECT_EQ(offsets.offsets.front().metadata, QByteArrayLiteral("by hand"));
    const auto removed = answer(gateway->deleteGroupOffsets({group, {{topic, 0}}}));
    EXPECT_TRUE(removed.front().result);
    EXPECT_TRUE(offsetsOf(group).offsets.empty());
}

TEST_F(AdminGroupsTest, R36_CommittedOffsetBeyondTheLogIsToldAsItIs)
{
    const QString group = QStringLiteral("admin-beyond");
    commit(group, {5000});
    EXPECT_EQ(offsetsOf(group).find({topic, 0})->offset, 5000) << "never cut: the views say that it is beyond the end";
    const auto all = metadata();
    const auto offsets = gateway->listOffsets(latestOf(all, topic), all);
    ASSERT_TRUE(ended(offsets));
    EXPECT_EQ(collect(offsets).value({topic, 0}).value().offset, 10);
}

TEST_F(AdminGroupsTest, CoordinatorIsToldBeforehandAsKafkaChoosesIt)
{
    QStringList groups;
    for (int i = 0; i < 8; ++i) {
        groups.append(QStringLiteral("admin-lane-%1").arg(i));
        commit(groups.back(), {1});
    }
    // Leaders may be moving back after an earlier test.
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto all = metadata();
            const Topic* committed = all ? all->find(QStringLiteral("__consumer_offsets")) : nullptr;
            const auto stream = gateway->describeGroups(groups);
            if (!committed || !ended(stream))
                return false;
            int right = 0;
            for (int i = 0; i < stream.resultCount(); ++i) {
                const auto outcome = stream.resultAt(i);
                const qint32 partition = coordinatorPartition(outcome->key, qint32(committed->partitions.size()));
                right += outcome->result && outcome->result->coordinator
                         && outcome->result->coordinator->id == committed->partitions[size_t(partition)].leader;
            }
            return right == groups.size();
        },
        20000));
}
