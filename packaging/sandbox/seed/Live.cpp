// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Live.h"

#include "Content.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

namespace seed {

namespace {

using namespace std::chrono_literals;

std::atomic<bool> ending = false;
static_assert(std::atomic<bool>::is_always_lock_free); // it is set in a signal handler

void pauseFor(std::chrono::milliseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (!ending && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(50ms);
}

std::int64_t now() { return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count(); }

// Takes what it is given and reads nothing of it.
void holdStill(rd_kafka_t* consumer, rd_kafka_resp_err_t event, rd_kafka_topic_partition_list_t* partitions, void*)
{
    if (event == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS) {
        rd_kafka_assign(consumer, partitions);
        rd_kafka_pause_partitions(consumer, partitions);
    } else {
        rd_kafka_assign(consumer, nullptr);
    }
}

struct Member
{
    std::string group;
    std::string client;
    std::string topic;
    bool newProtocol = false;
    bool stalled = false;
    std::chrono::milliseconds perMessage {0};
};

void consume(const std::string& bootstrap, const Member& member)
{
    Properties properties {{"group.id", member.group},
                           {"client.id", member.client},
                           {"auto.offset.reset", "earliest"},
                           {"auto.commit.interval.ms", "1000"},
                           {"queued.max.messages.kbytes", "1024"}};
    if (member.newProtocol)
        properties.insert({"group.protocol", "consumer"});
    if (member.perMessage > 0ms)
        properties.insert({"queued.min.messages", "1"});
    rd_kafka_conf_t* conf = configuration(bootstrap, properties);
    if (member.stalled)
        rd_kafka_conf_set_rebalance_cb(conf, holdStill);
    const Handle consumer = make(RD_KAFKA_CONSUMER, conf);
    rd_kafka_poll_set_consumer(consumer.get());
    const PartitionList topics(rd_kafka_topic_partition_list_new(1));
    rd_kafka_topic_partition_list_add(topics.get(), member.topic.c_str(), RD_KAFKA_PARTITION_UA);
    rd_kafka_subscribe(consumer.get(), topics.get());
    while (!ending) {
        if (rd_kafka_message_t* message = rd_kafka_consumer_poll(consumer.get(), 200)) {
            rd_kafka_message_destroy(message);
            pauseFor(member.perMessage);
        }
    }
    rd_kafka_consumer_close(consumer.get()); // leaves the group
}

void produce(const std::string& bootstrap)
{
    const Handle producer = make(RD_KAFKA_PRODUCER, configuration(bootstrap, {{"partitioner", "murmur2_random"}}));
    std::mt19937_64 random(std::random_device {}());
    for (int i = 0; !ending; ++i) {
        enqueue(producer.get(), order(random, now()));
        if (i % 2 == 0)
            enqueue(producer.get(), payment(random, now()));
        rd_kafka_poll(producer.get(), 0);
        pauseFor(500ms);
    }
    rd_kafka_flush(producer.get(), 1000);
    rd_kafka_purge(producer.get(), RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
}

} // namespace

void live(const std::string& bootstrap)
{
    for (const int number : {SIGTERM, SIGINT})
        std::signal(number, [](int) { ending = true; });
    const std::vector<Member> members {
        {"order-service", "order-service-1", "orders"},
        {"order-service", "order-service-2", "orders"},
        {"payment-service", "payment-service-1", "payments", true},
        {"analytics", "analytics-1", "orders", false, false, 2s},
        {"fraud-check", "fraud-check-1", "payments", false, true},
    };
    std::vector<std::thread> threads;
    threads.reserve(members.size());
    for (const Member& member : members)
        threads.emplace_back([&bootstrap, &member] { consume(bootstrap, member); });
    produce(bootstrap);
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace seed
