// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of a partition, from a scripted cluster: a leader that moved, brokers that know topics only by name, what cannot be read, who is not asked.
#include "tests/client/FakeBrokerTest.h"

#include <QtEndian>

namespace {

struct WireBatchesTest : FakeBrokerTest
{
    BatchesRequest first() const
    {
        BatchesRequest request;
        request.topic = orders;
        request.partition = 0;
        return request;
    }
    /** What leaders answer to Fetch; how often as read_committed is counted. */
    void give(const QByteArray& records)
    {
        cluster.answer<wire::Fetch>([this, records](const support::FakeRequest&, const wire::Fetch::Request& asked) {
            wire::Fetch::Response response;
            auto& topic = response.responses.emplace_back();
            topic.topic = asked.topics.at(0).topic;
            topic.topicId = asked.topics.at(0).topicId;
            auto& part = topic.partitions.emplace_back();
            part.partitionIndex = asked.topics.at(0).partitions.at(0).partition;
            part.highWatermark = part.lastStableOffset = 1'000;
            part.logStartOffset = 0;
            part.records = records;
            committed += asked.isolationLevel;
            if (asked.isolationLevel == 1) {
                auto& aborted = part.abortedTransactions.emplace().emplace_back();
                aborted.producerId = 77;
                aborted.firstOffset = 5;
            }
            return response;
        });
    }
    int committed = 0;
};

/** A batch of the log with no record in it: all that is looked at is its header. */
QByteArray emptyBatch(qint64 base, qint16 attributes)
{
    QByteArray all;
    const auto add = [&all](auto value) {
        value = qToBigEndian(value);
        all.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    add(base);
    add(qint32(49));
    add(qint32(3)); // leader epoch
    add(qint8(2));
    add(quint32(1)); // a wrong CRC
    add(attributes);
    add(qint32(9)); // last offset
    for (const qint64 value : {1'000ll, 2'000ll, 42ll})
        add(qint64(value)); // times, producer
    add(qint16(7));
    add(qint32(100));
    add(qint32(0));
    return all;
}

} // namespace

TEST_F(WireBatchesTest, SaysWhatTheHeadersSay)
{
    give(emptyBatch(10, 16 | 8 | 4));
    open(cluster.bootstrap());
    const auto found = answer(gateway->fetchBatches(first()));
    ASSERT_TRUE(found) << found.error().message.toStdString();
    EXPECT_EQ(found->leader, 1);
    ASSERT_EQ(found->batches.size(), 1u);
    const BatchFacts& b = found->batches[0];
    EXPECT_EQ(b.baseOffset, 10);
    EXPECT_EQ(b.lastOffset, 19);
    EXPECT_EQ(b.codec, QStringLiteral("zstd"));
    EXPECT_TRUE(b.transactional && b.logAppendTime && !b.control);
    EXPECT_TRUE(b.crcChecked && !b.crcRight);
    EXPECT_EQ(b.maxTimestamp, 2'000);
    EXPECT_EQ(b.producerId, 42);
    EXPECT_EQ(b.producerEpoch, 7);
    EXPECT_EQ(b.baseSequence, 100);
    EXPECT_EQ(b.size, 61);
    EXPECT_EQ(found->aborted, (std::vector<AbortedTransactionFacts> {{77, 5}}));
    EXPECT_EQ(committed, 1);
}

TEST_F(WireBatchesTest, ALeaderThatMovedIsLookedForAgain)
{
    give(emptyBatch(10, 0));
    FakeFault moved;
    moved.api = wire::Fetch::api.key;
    moved.error = 6; // NOT_LEADER_OR_FOLLOWER
    cluster.script(moved);
    FakeFault gone;
    gone.api = wire::Fetch::api.key;
    gone.close = true;
    cluster.script(gone);
    open(cluster.bootstrap());
    const auto found = answer(gateway->fetchBatches(first()));
    ASSERT_TRUE(found) << found.error().message.toStdString();
    EXPECT_EQ(found->batches.size(), 1u);
    EXPECT_GE(cluster.count<wire::Metadata>(), 3);
}

TEST_F(WireBatchesTest, OlderBrokersAreAskedByName)
{
    give(emptyBatch(10, 0));
    cluster.setVersions(wire::Fetch::api.key, {4, 11});
    cluster.setVersions(wire::Metadata::api.key, {4, 8});
    open(cluster.bootstrap());
    const auto found = answer(gateway->fetchBatches(first()));
    ASSERT_TRUE(found) << found.error().message.toStdString();
    EXPECT_EQ(found->batches.size(), 1u);
}

TEST_F(WireBatchesTest, WhatCannotBeReadIsSaidAndWhatComesBeforeItIsThere)
{
    give(emptyBatch(10, 0) + QByteArray(11, '\0') + '\x05' + QByteArray(60, '\x01')); // a batch of five bytes
    open(cluster.bootstrap());
    const auto found = answer(gateway->fetchBatches(first()));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->batches.size(), 1u);
    EXPECT_TRUE(found->problem.contains(QStringLiteral("byte 61"))) << found->problem.toStdString();
    BatchesRequest unknown = first();
    unknown.topic = QStringLiteral("nobody-has-it");
    const auto refused = answer(gateway->fetchBatches(unknown));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotFound);
}

// Only librdkafka can sign in there.
TEST_F(WireBatchesTest, KerberosConnectionsSayWhy)
{
    open(kerberos(), {1s, 1s, 1s});
    const auto refused = answer(gateway->fetchBatches(first()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Unsupported);
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("Kerberos"))) << refused.error().message.toStdString();
}
