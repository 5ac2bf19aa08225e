// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/MockCluster.h"

#include "kafka/client/AdminHandle.h"

#include <thread>

MockCluster::MockCluster(int brokers)
{
    char text[256];
    rd_kafka_conf_t* conf = rd_kafka_conf_new();
    rd_kafka_conf_set(conf, "receive.message.max.bytes", "500000000", text, sizeof text); // what its brokers take from a client
    m_client = rd_kafka_new(RD_KAFKA_PRODUCER, conf, text, sizeof text);
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

void MockCluster::createTopic(const char* name, int partitions) { rd_kafka_mock_topic_create(m_cluster, name, partitions, 1); }

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
