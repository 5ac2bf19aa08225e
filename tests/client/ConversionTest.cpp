// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/ErrorConversion.h"
#include "kafka/client/FanOut.h"
#include "kafka/client/GroupConversion.h"
#include "kafka/client/OffsetConversion.h"
#include "kafka/client/TopicConversion.h"

#include <gtest/gtest.h>

using namespace kafka;

TEST(ErrorConversion, KindsPeopleMeet)
{
    const auto kind = [](rd_kafka_resp_err_t code) { return errorFromCode(code).kind; };
    EXPECT_EQ(kind(RD_KAFKA_RESP_ERR_UNKNOWN_MEMBER_ID), ErrorKind::Conflict);
    EXPECT_EQ(kind(RD_KAFKA_RESP_ERR_NON_EMPTY_GROUP), ErrorKind::Conflict);
    EXPECT_EQ(kind(RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS), ErrorKind::AlreadyExists);
    EXPECT_EQ(kind(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART), ErrorKind::NotFound);
    EXPECT_EQ(kind(RD_KAFKA_RESP_ERR__TIMED_OUT), ErrorKind::Timeout);
    EXPECT_EQ(kind(RD_KAFKA_RESP_ERR__AUTHENTICATION), ErrorKind::Authentication);
    EXPECT_EQ(kind(RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED), ErrorKind::Authorisation);
    EXPECT_EQ(kind(RD_KAFKA_RESP_ERR__BAD_MSG), ErrorKind::Internal) << "local and unforeseen";
    EXPECT_EQ(kind(RD_KAFKA_RESP_ERR_THROTTLING_QUOTA_EXCEEDED), ErrorKind::Invalid) << "a broker's refusal";
    const Error error = errorFromCode(RD_KAFKA_RESP_ERR_UNKNOWN_MEMBER_ID, {}, 2);
    EXPECT_EQ(error.code, 25);
    EXPECT_EQ(error.codeName, QStringLiteral("UNKNOWN_MEMBER_ID"));
    EXPECT_EQ(error.broker, 2);
    EXPECT_FALSE(error.retriable);
}

TEST(ErrorConversion, R20_BrokersOwnWordsWhenTheySayMore)
{
    const QString words = QStringLiteral("Replication factor: 5 larger than available brokers: 3.");
    EXPECT_EQ(errorFromCode(RD_KAFKA_RESP_ERR_INVALID_REPLICATION_FACTOR, words).message, words);
    const QString description = QString::fromUtf8(rd_kafka_err2str(RD_KAFKA_RESP_ERR_INVALID_REPLICATION_FACTOR));
    EXPECT_EQ(errorFromCode(RD_KAFKA_RESP_ERR_INVALID_REPLICATION_FACTOR, description).message,
              QStringLiteral("The replication factor is not valid."));
    const Error local = errorFromCode(RD_KAFKA_RESP_ERR__TRANSPORT, QStringLiteral("1.2.3.4:9092/2: Disconnected"));
    EXPECT_EQ(local.message, QStringLiteral("The connection to the broker was lost."));
    EXPECT_EQ(local.detail, QStringLiteral("1.2.3.4:9092/2: Disconnected"));
}

TEST(ErrorConversion, OutcomeOfAWriteIsUnknownOnlyWhenItMayHaveHappened)
{
    EXPECT_TRUE(timeoutError(true).outcomeUnknown);
    EXPECT_FALSE(timeoutError(false).outcomeUnknown);
    EXPECT_TRUE(asWriteError(errorFromCode(RD_KAFKA_RESP_ERR__TRANSPORT)).outcomeUnknown);
    EXPECT_TRUE(asWriteError(errorFromCode(RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT)).outcomeUnknown);
    EXPECT_FALSE(asWriteError(errorFromCode(RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS)).outcomeUnknown);
    EXPECT_FALSE(asWriteError(errorFromCode(RD_KAFKA_RESP_ERR_UNKNOWN_MEMBER_ID)).outcomeUnknown);
    EXPECT_FALSE(readOnlyError().outcomeUnknown);
}

TEST(ErrorConversion, AuthorisationNamesWhatIsMissing)
{
    const Error error = withResource(errorFromCode(RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED), "Alter", QStringLiteral("Topic:orders"));
    EXPECT_EQ(error.message, QStringLiteral("No permission: Alter on Topic:orders."));
    EXPECT_NE(withResource(errorFromCode(RD_KAFKA_RESP_ERR__TIMED_OUT), "Alter", QStringLiteral("x")).message, error.message);
}

TEST(GroupConversion, CoordinatorPartitionIsKafkas)
{
    // Kafka: Utils.abs(groupId.hashCode()) % partitions
    EXPECT_EQ(coordinatorPartition(QString(), 50), 0);
    EXPECT_EQ(coordinatorPartition(QStringLiteral("a"), 50), 97 % 50);
    EXPECT_EQ(coordinatorPartition(QStringLiteral("hello"), 50), 99162322 % 50); // "hello".hashCode()
    EXPECT_EQ(coordinatorPartition(QStringLiteral("polygenelubricants"), 50), 0); // Integer.MIN_VALUE
    EXPECT_EQ(coordinatorPartition(QStringLiteral("admin-lane-0"), 6), 5); // negative; as a real broker placed it
    EXPECT_EQ(coordinatorPartition(QStringLiteral("hello"), 0), -1);
}

TEST(OffsetConversion, TimesNeverBecomeSpecialPositions)
{
    const auto at = [](qint64 ms) { return offsetSpecOf({OffsetSpec::AtTime, TimePoint(std::chrono::milliseconds(ms))}); };
    EXPECT_EQ(at(1700000000000), 1700000000000);
    EXPECT_EQ(at(0), 0);
    EXPECT_EQ(at(-1), 0);
    EXPECT_EQ(at(-2), 0);
    EXPECT_EQ(offsetSpecOf({OffsetSpec::Earliest, {}}), -2);
    EXPECT_EQ(offsetSpecOf({OffsetSpec::Latest, {}}), -1);
}

TEST(TopicConversion, MetadataIsSortedAndKeepsErrors)
{
    int32_t replicas[] = {2, 1};
    rd_kafka_metadata_partition partitions[2] = {};
    partitions[0] = {1, RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE, -1, 2, replicas, 0, nullptr};
    partitions[1] = {0, RD_KAFKA_RESP_ERR_NO_ERROR, 2, 2, replicas, 1, replicas};
    char zebra[] = "zebra", offsets[] = "__consumer_offsets", host[] = "h";
    rd_kafka_metadata_topic topics[2]
        = {{zebra, 2, partitions, RD_KAFKA_RESP_ERR_NO_ERROR}, {offsets, 0, nullptr, RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED}};
    rd_kafka_metadata_broker brokers[2] = {{2, host, 9092}, {1, host, 9092}};
    const struct rd_kafka_metadata raw = {2, brokers, 2, topics, 1, host};
    const auto metadata = metadataFrom(raw);
    ASSERT_EQ(metadata->topics.size(), 2U);
    EXPECT_EQ(metadata->topics[0].name, QStringLiteral("__consumer_offsets"));
    EXPECT_TRUE(metadata->topics[0].internal);
    ASSERT_TRUE(metadata->topics[0].error);
    EXPECT_EQ(metadata->topics[0].error->code, int(RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED));
    const auto& zebras = metadata->find(QStringLiteral("zebra"))->partitions;
    EXPECT_EQ(zebras[0].id, 0);
    EXPECT_TRUE(zebras[0].underReplicated());
    EXPECT_TRUE(zebras[1].offline());
    EXPECT_EQ(metadata->brokers.front().id, 1);
}

TEST(FanOut, LanesDoNotWaitForEachOtherAndAreBounded)
{
    std::vector<FanOut::Done> stuck;
    int quick = 0;
    bool finished = false;
    auto fanOut = std::make_shared<FanOut>(
        2, [] { return false; }, [&] { finished = true; });
    for (int i = 0; i < 5; ++i) {
        fanOut->add(1, [&](const FanOut::Done& done) { stuck.push_back(done); });
        fanOut->add(2, [&](const FanOut::Done& done) {
            ++quick;
            done();
        });
    }
    fanOut->start();
    EXPECT_EQ(quick, 5);
    EXPECT_EQ(stuck.size(), 2U) << "two at a time";
    EXPECT_FALSE(finished);
    for (size_t i = 0; i < 5; ++i)
        (FanOut::Done {stuck[i]})();
    EXPECT_EQ(stuck.size(), 5U);
    EXPECT_TRUE(finished);
}

TEST(FanOut, StopsBeginningWhenNobodyWaits)
{
    std::vector<FanOut::Done> begun;
    bool stopped = false;
    bool finished = false;
    auto fanOut = std::make_shared<FanOut>(
        1, [&] { return stopped; }, [&] { finished = true; });
    for (int i = 0; i < 3; ++i)
        fanOut->add(0, [&](const FanOut::Done& done) { begun.push_back(done); });
    fanOut->start();
    stopped = true;
    (FanOut::Done {begun[0]})();
    EXPECT_EQ(begun.size(), 1U);
    EXPECT_TRUE(finished);
}

TEST(FanOut, ThousandsOfJobsDoneAtOnceDoNotNest)
{
    int count = 0;
    auto fanOut = std::make_shared<FanOut>(
        1, [] { return false; }, [] {});
    for (int i = 0; i < 200000; ++i) {
        fanOut->add(0, [&](const FanOut::Done& done) {
            ++count;
            done();
        });
    }
    fanOut->start();
    EXPECT_EQ(count, 200000);
}
