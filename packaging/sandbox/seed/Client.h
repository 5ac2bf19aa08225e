// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the seeding program needs of librdkafka, in a few plain calls. Everything blocks and throws std::runtime_error.
#pragma once

#include <librdkafka/rdkafka.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace seed {

using Bytes = std::optional<std::string>; // null is not the empty string
using Properties = std::map<std::string, std::string>;

struct Header
{
    std::string name;
    Bytes value = {};
};

struct Message
{
    std::string topic;
    Bytes key = {};
    Bytes value = {};
    std::vector<Header> headers = {};
    std::int64_t timestamp = 0; // ms since 1970; 0 is now
    int partition = RD_KAFKA_PARTITION_UA;
};

struct Topic
{
    std::string name;
    int partitions = 1;
    int replication = 3;
    Properties settings = {};
    std::vector<std::vector<int>> assignment = {}; // replicas of each partition; empty: Kafka places them
};

struct GroupOffset
{
    std::string topic;
    double position = 1; // of each partition's messages: 0 is the earliest offset, 1 the end
    std::string metadata = {};
};

struct Destroy
{
    void operator()(rd_kafka_t* handle) const { rd_kafka_destroy(handle); }
    void operator()(rd_kafka_queue_t* queue) const { rd_kafka_queue_destroy(queue); }
    void operator()(rd_kafka_event_t* event) const { rd_kafka_event_destroy(event); }
    void operator()(rd_kafka_topic_partition_list_t* list) const { rd_kafka_topic_partition_list_destroy(list); }
};
using Handle = std::unique_ptr<rd_kafka_t, Destroy>;
using PartitionList = std::unique_ptr<rd_kafka_topic_partition_list_t, Destroy>;

// A configuration with what all of our clients have; librdkafka's own defaults otherwise. Owned by the caller until a
// handle is made of it.
rd_kafka_conf_t* configuration(const std::string& bootstrap, const Properties& properties);
Handle make(rd_kafka_type_t type, rd_kafka_conf_t* configuration);

class Client
{
public:
    explicit Client(std::string bootstrap);

    void createTopics(const std::vector<Topic>& topics);
    // Sends all and waits until the brokers have them.
    void produce(const std::vector<Message>& messages, const Properties& properties = {});
    // One transaction, ended by a commit or an abort, with all messages on the brokers either way.
    void produceTransaction(const std::vector<Message>& messages, bool commit);
    // Gives a group its offsets without a member ever having been there.
    void commitOffsets(const std::string& group, const std::vector<GroupOffset>& offsets);

private:
    std::pair<std::int64_t, std::int64_t> watermarks(const std::string& topic, int partition);
    rd_kafka_resp_err_t alterOffsets(const std::string& group, const rd_kafka_topic_partition_list_t* offsets);
    int partitionCount(const std::string& topic);

    std::string m_bootstrap;
    Handle m_admin;
};

// Hands one message to a producer's queue; false when it has no room (or the message is refused).
bool enqueue(rd_kafka_t* producer, const Message& message);

} // namespace seed
