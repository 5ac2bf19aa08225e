// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/GatewayTest.h"

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include <QMap>

/** librdkafka's own mock cluster: brokers 1…n in this process that can be silent, down, or answer with errors. */
class MockCluster
{
public:
    explicit MockCluster(int brokers = 3);
    ~MockCluster();
    MockCluster(const MockCluster&) = delete;
    MockCluster& operator=(const MockCluster&) = delete;

    QString bootstrap() const { return QString::fromLatin1(rd_kafka_mock_cluster_bootstraps(m_cluster)); }
    rd_kafka_mock_cluster_t* cluster() const { return m_cluster; }
    /** Topic whose partitions are led by brokers 1, 2, 3, 1, … (one replica each). */
    void createTopic(const char* name, int partitions);
    /** Accepts everything and answers nothing: later requests, and connections, too. */
    void silence(int broker) { rd_kafka_mock_broker_set_rtt(m_cluster, broker, 120000); }
    void speak(int broker) { rd_kafka_mock_broker_set_rtt(m_cluster, broker, 0); }
    void down(int broker) { rd_kafka_mock_broker_set_down(m_cluster, broker); }
    void up(int broker) { rd_kafka_mock_broker_set_up(m_cluster, broker); }
    /** The next requests of that API (Kafka's api key) are answered with these errors. */
    void pushErrors(int api, std::initializer_list<rd_kafka_resp_err_t> errors);
    void startCounting() { rd_kafka_mock_start_request_tracking(m_cluster); }
    /** Requests since startCounting(), by api key. */
    QMap<int, int> requests() const;

private:
    rd_kafka_t* m_client;
    rd_kafka_mock_cluster_t* m_cluster;
};

namespace api {
constexpr int produce = 0;
constexpr int listOffsets = 2;
constexpr int metadata = 3;
constexpr int offsetCommit = 8;
constexpr int offsetFetch = 9;
constexpr int findCoordinator = 10;
constexpr int apiVersions = 18;
} // namespace api
