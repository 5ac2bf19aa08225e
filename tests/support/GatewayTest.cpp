// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GatewayTest.h"

kafka::Profile profileFor(const QString& bootstrap)
{
    kafka::Profile profile;
    profile.id = QStringLiteral("test");
    profile.name = QStringLiteral("test");
    profile.bootstrapServers = bootstrap;
    profile.readOnly = false;
    return profile;
}

void GatewayTest::open(const QString& bootstrap, kafka::Deadlines deadlines, bool writable) { open(profileFor(bootstrap), deadlines, writable); }

void GatewayTest::open(const kafka::Profile& profile, kafka::Deadlines deadlines, bool writable)
{
    guard = std::make_shared<kafka::WriteGuard>(writable);
    QString error;
    gateway = kafka::makeRdKafkaGateway(profile, deadlines, guard, &error, offsetsOver);
    ASSERT_TRUE(gateway) << error.toStdString();
}

void GatewayTest::TearDown() { gateway.reset(); }

kafka::ClusterMetadataPtr GatewayTest::metadata()
{
    const auto reply = gateway->metadata();
    if (!ended(reply) || reply.resultCount() == 0)
        return nullptr;
    const auto result = reply.result();
    EXPECT_TRUE(result) << (result ? "" : result.error().message.toStdString());
    return result.value_or(nullptr);
}

kafka::ListOffsetsRequest GatewayTest::latestOf(const kafka::ClusterMetadataPtr& metadata, const QString& topic, kafka::OffsetSpec::Kind kind) const
{
    kafka::ListOffsetsRequest request;
    if (const kafka::Topic* found = metadata ? metadata->find(topic) : nullptr) {
        for (const auto& partition : found->partitions)
            request.partitions.push_back({{topic, partition.id}, {kind, {}}});
    }
    return request;
}

QMap<kafka::TopicPartition, kafka::Result<kafka::OffsetAt>> collect(const kafka::Stream<kafka::OffsetsChunk>& stream)
{
    QMap<kafka::TopicPartition, kafka::Result<kafka::OffsetAt>> all;
    for (int i = 0; i < stream.resultCount(); ++i) {
        const auto chunk = stream.resultAt(i);
        EXPECT_TRUE(chunk);
        for (const auto& [tp, offset] : chunk->offsets) {
            EXPECT_FALSE(all.contains(tp)) << "partition " << tp.partition << " came twice";
            all.insert(tp, offset);
        }
    }
    return all;
}
