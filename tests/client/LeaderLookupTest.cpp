// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of librdkafka that look up leaders first, on clients that know none yet (mend_leader_lookups in packaging/librdkafka.sh).
#include "kafka/client/RdKafkaHandles.h"
#include "tests/client/MockCluster.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace {

using namespace kafka;

constexpr int Threads = 4; // that make calls on the same client
constexpr int MostCalls = 50; // of each

// ListOffsets calls on a new client until the first is answered: some are made just while the leaders arrive. Returns how many were not
// answered well.
int unansweredByAYoungClient(const QByteArray& bootstrap)
{
    char text[256];
    rd_kafka_conf_t* conf = rd_kafka_conf_new();
    rd_kafka_conf_set(conf, "bootstrap.servers", bootstrap.constData(), text, sizeof text);
    rd_kafka_t* client = rd_kafka_new(RD_KAFKA_CONSUMER, conf, text, sizeof text);
    std::atomic<int> open = 0;
    {
        const rd::Queue queue(rd_kafka_queue_new(client));
        std::atomic<bool> answered = false;
        const auto call = [&] {
            for (int i = 0; i < MostCalls && !answered; ++i) {
                const rd::PartitionList list(rd_kafka_topic_partition_list_new(3));
                for (int p = 0; p < 3; ++p)
                    rd_kafka_topic_partition_list_add(list.get(), "orders", p)->offset = RD_KAFKA_OFFSET_SPEC_LATEST;
                ++open;
                rd_kafka_ListOffsets(client, list.get(), nullptr, queue.get());
                std::this_thread::yield();
            }
        };
        const auto take = [&] {
            const rd::Event event(rd_kafka_queue_poll(queue.get(), 20'000));
            if (event && rd_kafka_event_error(event.get()) == RD_KAFKA_RESP_ERR_NO_ERROR)
                --open;
            return bool(event);
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < Threads; ++i)
            threads.emplace_back(call);
        answered = take();
        for (std::thread& thread : threads)
            thread.join();
        while (open > 0 && take()) { }
    }
    rd_kafka_destroy(client);
    return open;
}

} // namespace

TEST(LeaderLookupTest, CallsMadeWhileTheLeadersArriveAreSafe)
{
    MockCluster cluster;
    cluster.createTopic("orders", 3);
    const QByteArray bootstrap = cluster.bootstrap().toLatin1();
    for (int i = 0; i < 200; ++i)
        ASSERT_EQ(unansweredByAYoungClient(bootstrap), 0);
}
