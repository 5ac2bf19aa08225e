// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Session.h"

#include <QSignalSpy>

using app::DataSubject;

class ClusterDataTest : public ::testing::Test
{
protected:
    tests::Session s;
    app::ClusterData* data = s.session->data();

    void readMetadata()
    {
        data->refreshMetadata();
        ASSERT_TRUE(tests::eventually([&] { return data->metadata() && !data->metadata()->topics.empty(); }));
    }
    void readAll()
    {
        readMetadata();
        data->refreshGroups();
        ASSERT_TRUE(tests::eventually([&] { return !data->readAt(DataSubject::GroupOffsets).isNull(); }));
        ASSERT_TRUE(tests::eventually([&] { return !data->isLoading(DataSubject::Watermarks) && data->groups(); }));
    }
};

TEST_F(ClusterDataTest, SpansAndLagsComeFromOneCache)
{
    s.gateway->addTopic(QStringLiteral("orders"), 2, 1, 100);
    s.gateway->addGroup(QStringLiteral("billing"), {{{QStringLiteral("orders"), 0}, 40}, {{QStringLiteral("orders"), 1}, 100}});
    readAll();
    EXPECT_EQ(data->topicSpan(QStringLiteral("orders")), 200);
    EXPECT_EQ(data->groupLag(QStringLiteral("billing")), 60);
    EXPECT_EQ(data->groupsOfTopic(QStringLiteral("orders")), QStringList {QStringLiteral("billing")});
    EXPECT_TRUE(data->groupsOfTopic(QStringLiteral("other")).isEmpty());
}

TEST_F(ClusterDataTest, UnknownWatermarksAreNeverANumber)
{
    s.gateway->addTopic(QStringLiteral("orders"), 2, 1, 100);
    s.gateway->addGroup(QStringLiteral("billing"), {{{QStringLiteral("orders"), 0}, 40}, {{QStringLiteral("orders"), 1}, 50}});
    s.gateway->failEntity(QStringLiteral("listOffsets"), QStringLiteral("orders/1"),
                          FakeGateway::error(kafka::ErrorKind::Timeout, QStringLiteral("silent")));
    readAll();
    int known = 0;
    EXPECT_EQ(data->topicSpan(QStringLiteral("orders"), &known), std::nullopt);
    EXPECT_EQ(known, 1);
    EXPECT_EQ(data->groupLag(QStringLiteral("billing")), std::nullopt);
    ASSERT_TRUE(data->watermarkError({QStringLiteral("orders"), 1}).has_value());
}

TEST_F(ClusterDataTest, RefreshesOfOneSubjectAreCoalesced)
{
    s.gateway->addTopic(QStringLiteral("orders"));
    ASSERT_TRUE(tests::eventually([&] { return !data->isLoading(DataSubject::Metadata); }));
    const int before = s.gateway->count(QStringLiteral("metadata"));
    s.gateway->hold(QStringLiteral("metadata"));
    for (int i = 0; i < 10; ++i)
        data->refreshMetadata();
    s.gateway->release();
    ASSERT_TRUE(tests::eventually([&] { return !data->isLoading(DataSubject::Metadata); }));
    EXPECT_LE(s.gateway->count(QStringLiteral("metadata")) - before, 2) << "one under way, one more after it";
}

TEST_F(ClusterDataTest, GroupsAskedForWhileOneRunsAreAllRead)
{
    s.gateway->addTopic(QStringLiteral("orders"));
    for (const auto* id : {"a", "b", "c"})
        s.gateway->addGroup(QString::fromLatin1(id), {{{QStringLiteral("orders"), 0}, 1}});
    data->refreshGroup(QStringLiteral("a"));
    data->refreshGroup(QStringLiteral("b"));
    data->refreshGroup(QStringLiteral("c"));
    EXPECT_TRUE(tests::eventually([&] {
        return data->group(QStringLiteral("a")) && data->group(QStringLiteral("b")) && data->group(QStringLiteral("c"))
               && data->groupOffsets(QStringLiteral("b")) && data->groupOffsets(QStringLiteral("c"));
    }));
}

TEST_F(ClusterDataTest, OldValuesStayWhenARefreshFails)
{
    s.gateway->addTopic(QStringLiteral("orders"));
    readMetadata();
    QSignalSpy failed(data, &app::ClusterData::failed);
    s.gateway->fail(QStringLiteral("metadata"), FakeGateway::error(kafka::ErrorKind::Timeout, QStringLiteral("no answer")));
    data->refreshMetadata();
    ASSERT_TRUE(tests::eventually([&] { return failed.count() > 0; }));
    ASSERT_NE(data->metadata(), nullptr);
    EXPECT_NE(data->metadata()->find(QStringLiteral("orders")), nullptr);
    EXPECT_EQ(data->lastError(DataSubject::Metadata)->message, QStringLiteral("no answer"));
}

TEST_F(ClusterDataTest, DeletedTopicsAreForgotten)
{
    s.gateway->addTopic(QStringLiteral("orders"), 1, 1, 100);
    readMetadata();
    data->refreshWatermarks();
    ASSERT_TRUE(tests::eventually([&] { return data->topicSpan(QStringLiteral("orders")) == 100; }));
    s.gateway->topics.clear();
    data->refreshMetadata();
    ASSERT_TRUE(tests::eventually([&] { return !data->metadata()->find(QStringLiteral("orders")); }));
    EXPECT_EQ(data->watermarks({QStringLiteral("orders"), 0}), kafka::Watermarks());
}

TEST_F(ClusterDataTest, AFailedReadOfAGroupLeavesWhatWasKnown)
{
    const QString group = QStringLiteral("billing");
    s.gateway->addTopic(QStringLiteral("orders"), 1, 3, 500);
    s.gateway->addGroup(group, {{{QStringLiteral("orders"), 0}, 100}});
    data->refreshGroup(group);
    ASSERT_TRUE(
        tests::eventually([&] { return data->groupOffsets(group) && *data->groupOffsets(group) && data->group(group) && *data->group(group); }));
    kafka::Error silent;
    silent.kind = kafka::ErrorKind::Timeout;
    silent.message = QStringLiteral("no answer");
    s.gateway->failEntity(QStringLiteral("describeGroups"), group, silent);
    s.gateway->failEntity(QStringLiteral("listGroupOffsets"), group, silent);
    data->refreshGroup(group);
    ASSERT_TRUE(tests::eventually([&] { return data->groupError(group) && data->groupOffsetsError(group); }));
    ASSERT_TRUE(data->groupOffsets(group)->has_value());
    EXPECT_EQ((**data->groupOffsets(group))->offsets.front().offset, 100);
    EXPECT_TRUE(data->group(group)->has_value());
}
