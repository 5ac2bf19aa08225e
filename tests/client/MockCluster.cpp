// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/MockCluster.h"

#include "kafka/client/AdminHandle.h"

#include <gtest/gtest.h>

#include <thread>

MockCluster::MockCluster(int brokers)
{
    char text[256];
    m_client = rd_kafka_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), text, sizeof text);
    m_cluster = rd_kafka_mock_cluster_new(m_client, brokers);
}

MockCluster::~MockCluster()
{
    // It takes a second or two, and nothing needs it to be over.
    std::thread([client = m_client, cluster = m_cluster, ticket = std::make_shared<kafka::ClientTicket>()]() mutable {
        rd_kafka_mock_cluster_destroy(cluster);
        rd_kafka_destroy(client);
        ticket.reset();
    }).detach();
}

void MockCluster::createTopic(const char* name, int partitions)
{
    rd_kafka_mock_topic_create(m_cluster, name, partitions, 1);
}

void MockCluster::pushErrors(int api, std::initializer_list<rd_kafka_resp_err_t> errors)
{
    rd_kafka_mock_push_request_errors_array(m_cluster, int16_t(api), errors.size(), errors.begin());
}

QMap<int, int> MockCluster::requests() const
{
    QMap<int, int> counts;
    size_t count = 0;
    rd_kafka_mock_request_t** requests = rd_kafka_mock_get_requests(m_cluster, &count);
    for (size_t i = 0; i < count; ++i)
        ++counts[rd_kafka_mock_request_api_key(requests[i])];
    rd_kafka_mock_request_destroy_array(requests, count);
    return counts;
}

kafka::Profile profileFor(const QString& bootstrap)
{
    kafka::Profile profile;
    profile.id = QStringLiteral("test");
    profile.name = QStringLiteral("test");
    profile.bootstrapServers = bootstrap;
    profile.readOnly = false;
    return profile;
}

void GatewayTest::open(const QString& bootstrap, kafka::Deadlines deadlines, bool writable)
{
    guard = std::make_shared<kafka::WriteGuard>(writable);
    QString error;
    gateway = kafka::makeRdKafkaGateway(profileFor(bootstrap), deadlines, guard, &error);
    ASSERT_TRUE(gateway) << error.toStdString();
}

void GatewayTest::TearDown()
{
    gateway.reset();
}

namespace {

/** Every client of every test ends before the program does: nothing is left running or leaked. */
class AllClientsEnd : public ::testing::Environment
{
public:
    void TearDown() override { EXPECT_TRUE(kafka::waitForClosedGateways(std::chrono::seconds(30))); }
};
[[maybe_unused]] const auto* const allClientsEnd = ::testing::AddGlobalTestEnvironment(new AllClientsEnd);

} // namespace

kafka::ClusterMetadataPtr GatewayTest::metadata()
{
    const auto reply = gateway->metadata();
    if (!ended(reply) || reply.resultCount() == 0)
        return nullptr;
    const auto result = reply.result();
    EXPECT_TRUE(result) << (result ? "" : result.error().message.toStdString());
    return result.value_or(nullptr);
}

kafka::ListOffsetsRequest GatewayTest::latestOf(
    const kafka::ClusterMetadataPtr& metadata, const QString& topic, kafka::OffsetSpec::Kind kind) const
{
    kafka::ListOffsetsRequest request;
    if (const kafka::Topic* found = metadata ? metadata->find(topic) : nullptr) {
        for (const auto& partition : found->partitions)
            request.partitions.push_back({{topic, partition.id}, {kind, {}}});
    }
    return request;
}
