// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// librdkafka alone, over an open connection: the least that the answers can cost. bare_loop BOOTSTRAP, then commands on the
// standard input, a line of answer for each:
//   metadata                          all topics: ms, topics, partitions
//   offsets                           earliest and latest offset of every partition, in the calls that Castellan's gateway
//                                     makes: one leader each, 100 partitions at most, three under way per leader and kind
//   ends [MOST]                       end offset of every partition; MOST partitions in a call (100), three under way per leader
//   commit PREFIX GROUPS TOPIC COUNT  groups PREFIX0001 … that have committed for partitions 0 to 2 of COUNT topics each, TOPIC0001 …
//   groups PREFIX COUNT               offsets of these groups, one in a call as librdkafka wants it, 50 under way: ms, good ones
//   create PREFIX TOPICS PARTITIONS   topics PREFIX0001 …, RF 1, 200 in a request
//   produce PREFIX TOPICS COUNT       COUNT messages, each to a topic of its own among the first TOPICS
#include <librdkafka/rdkafka.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
double msSince(Clock::time_point start) { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); }

[[noreturn]] void fail(const std::string& what)
{
    std::cerr << "bare_loop: " << what << std::endl;
    std::exit(1);
}

rd_kafka_t* makeClient(rd_kafka_type_t type, const char* bootstrap)
{
    char text[512];
    rd_kafka_conf_t* conf = rd_kafka_conf_new();
    rd_kafka_conf_set(conf, "bootstrap.servers", bootstrap, text, sizeof text);
    rd_kafka_conf_set(conf, "allow.auto.create.topics", "false", text, sizeof text);
    rd_kafka_conf_set(conf, "enable.metrics.push", "false", text, sizeof text);
    rd_kafka_conf_set(conf, "log_level", "3", text, sizeof text);
    // two thousand new topics take a while until every broker knows them
    rd_kafka_conf_set(conf, "topic.metadata.propagation.max.ms", "300000", text, sizeof text);
    rd_kafka_t* client = rd_kafka_new(type, conf, text, sizeof text);
    if (!client)
        fail(text);
    return client;
}

struct MetadataDeleter
{
    void operator()(const rd_kafka_metadata_t* m) const { rd_kafka_metadata_destroy(m); }
};
using Metadata = std::unique_ptr<const rd_kafka_metadata_t, MetadataDeleter>;

Metadata readMetadata(rd_kafka_t* client)
{
    const rd_kafka_metadata_t* all = nullptr;
    if (const auto err = rd_kafka_metadata(client, 1, nullptr, &all, 15000))
        fail(rd_kafka_err2str(err));
    return Metadata(all);
}

std::string topicName(const std::string& prefix, int number)
{
    char digits[16];
    std::snprintf(digits, sizeof digits, "%04d", number);
    return prefix + digits;
}

/** One leader's partitions for one kind of offset, in chunks; three chunks under way. */
struct Lane
{
    std::vector<rd_kafka_topic_partition_list_t*> chunks;
    size_t next = 0;
};

class OffsetsRound
{
public:
    explicit OffsetsRound(rd_kafka_t* client, int most = 100) : m_client(client), m_queue(rd_kafka_queue_new(client)), m_most(most) { }
    ~OffsetsRound()
    {
        for (auto& lane : m_lanes) {
            for (auto* chunk : lane.chunks)
                rd_kafka_topic_partition_list_destroy(chunk);
        }
        rd_kafka_queue_destroy(m_queue);
    }

    /** All partitions of the metadata, these kinds of offsets. How many answers came without error. */
    size_t run(const rd_kafka_metadata_t& all, std::initializer_list<int64_t> kinds)
    {
        for (const int64_t kind : kinds)
            fill(all, kind);
        for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
            for (int i = 0; i < 3; ++i)
                issue(lane);
        }
        while (m_open > 0) {
            rd_kafka_event_t* event = rd_kafka_queue_poll(m_queue, 15000);
            if (!event)
                fail("no answer to ListOffsets");
            if (rd_kafka_event_error(event))
                fail(rd_kafka_event_error_string(event));
            size_t count = 0;
            const auto** infos = rd_kafka_ListOffsets_result_infos(rd_kafka_event_ListOffsets_result(event), &count);
            for (size_t i = 0; i < count; ++i)
                m_good += rd_kafka_ListOffsetsResultInfo_topic_partition(infos[i])->err == RD_KAFKA_RESP_ERR_NO_ERROR;
            const auto lane = reinterpret_cast<size_t>(rd_kafka_event_opaque(event));
            rd_kafka_event_destroy(event);
            --m_open;
            issue(lane);
        }
        return m_good;
    }

private:
    void fill(const rd_kafka_metadata_t& all, int64_t kind)
    {
        std::map<int, Lane> byLeader;
        for (int t = 0; t < all.topic_cnt; ++t) {
            const rd_kafka_metadata_topic& topic = all.topics[t];
            for (int p = 0; p < topic.partition_cnt; ++p) {
                if (topic.partitions[p].leader < 0)
                    continue;
                Lane& lane = byLeader[topic.partitions[p].leader];
                if (lane.chunks.empty() || lane.chunks.back()->cnt == m_most)
                    lane.chunks.push_back(rd_kafka_topic_partition_list_new(m_most));
                rd_kafka_topic_partition_list_add(lane.chunks.back(), topic.topic, topic.partitions[p].id)->offset = kind;
            }
        }
        for (auto& [leader, lane] : byLeader)
            m_lanes.push_back(std::move(lane));
    }
    void issue(size_t index)
    {
        Lane& lane = m_lanes[index];
        if (lane.next == lane.chunks.size())
            return;
        rd_kafka_AdminOptions_t* options = rd_kafka_AdminOptions_new(m_client, RD_KAFKA_ADMIN_OP_LISTOFFSETS);
        rd_kafka_AdminOptions_set_request_timeout(options, 10000, nullptr, 0);
        rd_kafka_AdminOptions_set_opaque(options, reinterpret_cast<void*>(index));
        rd_kafka_ListOffsets(m_client, lane.chunks[lane.next++], options, m_queue);
        rd_kafka_AdminOptions_destroy(options);
        ++m_open;
    }

    rd_kafka_t* m_client;
    rd_kafka_queue_t* m_queue;
    const int m_most;
    std::vector<Lane> m_lanes;
    int m_open = 0;
    size_t m_good = 0;
};

/** Calls `send(i)` for 1 … count, 50 at a time, and `take` with each answer. */
template <typename Send, typename Take> void fanOut(rd_kafka_queue_t* queue, int count, const Send& send, const Take& take)
{
    int next = 1;
    int open = 0;
    while (next <= count || open > 0) {
        for (; next <= count && open < 50; ++open)
            send(next++);
        rd_kafka_event_t* event = rd_kafka_queue_poll(queue, 70000);
        if (!event || rd_kafka_event_error(event))
            fail(event ? rd_kafka_event_error_string(event) : "no answer of a coordinator");
        take(event);
        rd_kafka_event_destroy(event);
        --open;
    }
}

void commitGroups(rd_kafka_t* client, const std::string& prefix, int groups, const std::string& topic, int topics)
{
    rd_kafka_queue_t* queue = rd_kafka_queue_new(client);
    rd_kafka_AdminOptions_t* options = rd_kafka_AdminOptions_new(client, RD_KAFKA_ADMIN_OP_ALTERCONSUMERGROUPOFFSETS);
    rd_kafka_AdminOptions_set_request_timeout(options, 10000, nullptr, 0);
    const auto send = [&](int i) {
        rd_kafka_topic_partition_list_t* list = rd_kafka_topic_partition_list_new(topics * 3);
        for (int t = 1; t <= topics; ++t) {
            for (int p = 0; p < 3; ++p)
                rd_kafka_topic_partition_list_add(list, topicName(topic, t).c_str(), p)->offset = 1;
        }
        rd_kafka_AlterConsumerGroupOffsets_t* alter = rd_kafka_AlterConsumerGroupOffsets_new(topicName(prefix, i).c_str(), list);
        rd_kafka_AlterConsumerGroupOffsets(client, &alter, 1, options, queue);
        rd_kafka_AlterConsumerGroupOffsets_destroy(alter);
        rd_kafka_topic_partition_list_destroy(list);
    };
    // On a new cluster the first one has the topic of the offsets made, which takes a while.
    for (bool there = false; !there;) {
        send(1);
        rd_kafka_event_t* event = rd_kafka_queue_poll(queue, 20000);
        if (!event)
            fail("no answer to the first commit");
        there = !rd_kafka_event_error(event);
        rd_kafka_event_destroy(event);
    }
    fanOut(queue, groups, send, [](rd_kafka_event_t*) {});
    rd_kafka_AdminOptions_destroy(options);
    rd_kafka_queue_destroy(queue);
}

int groupOffsets(rd_kafka_t* client, const std::string& prefix, int count)
{
    int good = 0;
    rd_kafka_queue_t* queue = rd_kafka_queue_new(client);
    fanOut(
        queue, count,
        [&](int i) {
            rd_kafka_ListConsumerGroupOffsets_t* list = rd_kafka_ListConsumerGroupOffsets_new(topicName(prefix, i).c_str(), nullptr);
            rd_kafka_ListConsumerGroupOffsets(client, &list, 1, nullptr, queue);
            rd_kafka_ListConsumerGroupOffsets_destroy(list);
        },
        [&good](rd_kafka_event_t* event) {
            size_t groups = 0;
            const auto** results = rd_kafka_ListConsumerGroupOffsets_result_groups(rd_kafka_event_ListConsumerGroupOffsets_result(event), &groups);
            good += groups == 1 && !rd_kafka_group_result_error(results[0]) && rd_kafka_group_result_partitions(results[0])->cnt > 0;
        });
    rd_kafka_queue_destroy(queue);
    return good;
}

void createTopics(rd_kafka_t* client, const std::string& prefix, int topics, int partitions)
{
    rd_kafka_queue_t* queue = rd_kafka_queue_new(client);
    for (int from = 1; from <= topics; from += 200) {
        std::vector<rd_kafka_NewTopic_t*> wanted;
        for (int i = from; i < from + 200 && i <= topics; ++i)
            wanted.push_back(rd_kafka_NewTopic_new(topicName(prefix, i).c_str(), partitions, 1, nullptr, 0));
        rd_kafka_AdminOptions_t* options = rd_kafka_AdminOptions_new(client, RD_KAFKA_ADMIN_OP_CREATETOPICS);
        rd_kafka_AdminOptions_set_operation_timeout(options, 60000, nullptr, 0);
        rd_kafka_AdminOptions_set_request_timeout(options, 70000, nullptr, 0);
        rd_kafka_CreateTopics(client, wanted.data(), wanted.size(), options, queue);
        rd_kafka_event_t* event = rd_kafka_queue_poll(queue, 80000);
        if (!event || rd_kafka_event_error(event))
            fail(event ? rd_kafka_event_error_string(event) : "no answer to CreateTopics");
        size_t count = 0;
        const auto** results = rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), &count);
        for (size_t i = 0; i < count; ++i) {
            const auto err = rd_kafka_topic_result_error(results[i]);
            if (err && err != RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS)
                fail(std::string(rd_kafka_topic_result_name(results[i])) + ": " + rd_kafka_err2str(err));
        }
        rd_kafka_event_destroy(event);
        rd_kafka_AdminOptions_destroy(options);
        rd_kafka_NewTopic_destroy_array(wanted.data(), wanted.size());
    }
    rd_kafka_queue_destroy(queue);
}

void produce(rd_kafka_t* client, const std::string& prefix, int topics, int count)
{
    for (int i = 0; i < count; ++i) {
        const std::string name = topicName(prefix, 1 + int((long(i) * 7919) % topics));
        const auto err = rd_kafka_producev(client, RD_KAFKA_V_TOPIC(name.c_str()), RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY),
                                           RD_KAFKA_V_VALUE(const_cast<char*>("x"), 1), RD_KAFKA_V_END);
        if (err)
            fail(rd_kafka_err2str(err));
        rd_kafka_poll(client, 0);
    }
    if (rd_kafka_flush(client, 120000)) // topics that were just created take their time
        fail("the messages did not leave");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        fail("usage: bare_loop BOOTSTRAP");
    rd_kafka_t* client = makeClient(RD_KAFKA_CONSUMER, argv[1]);
    rd_kafka_t* producer = nullptr; // with the first message
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string command;
        std::string prefix;
        words >> command;
        const auto start = Clock::now();
        if (command == "metadata") {
            const Metadata all = readMetadata(client);
            const double ms = msSince(start);
            long partitions = 0;
            for (int t = 0; t < all->topic_cnt; ++t)
                partitions += all->topics[t].partition_cnt;
            std::cout << "metadata " << ms << ' ' << all->topic_cnt << ' ' << partitions << std::endl;
        } else if (command == "offsets") {
            const Metadata all = readMetadata(client); // who leads; Castellan has it already
            const auto asked = Clock::now();
            const size_t good = OffsetsRound(client).run(*all, {RD_KAFKA_OFFSET_SPEC_LATEST, RD_KAFKA_OFFSET_SPEC_EARLIEST});
            std::cout << "offsets " << msSince(asked) << ' ' << good << std::endl;
        } else if (command == "ends") {
            int most = 0;
            if (!(words >> most))
                most = 100;
            const Metadata all = readMetadata(client);
            const auto asked = Clock::now();
            const size_t good = OffsetsRound(client, most).run(*all, {RD_KAFKA_OFFSET_SPEC_LATEST});
            std::cout << "ends " << msSince(asked) << ' ' << good << std::endl;
        } else if (command == "commit") {
            int groups = 0;
            int topics = 0;
            std::string topic;
            words >> prefix >> groups >> topic >> topics;
            commitGroups(client, prefix, groups, topic, topics);
            std::cout << "commit " << msSince(start) << std::endl;
        } else if (command == "groups") {
            int count = 0;
            words >> prefix >> count;
            const int good = groupOffsets(client, prefix, count);
            std::cout << "groups " << msSince(start) << ' ' << good << std::endl;
        } else if (command == "create") {
            int topics = 0;
            int partitions = 0;
            words >> prefix >> topics >> partitions;
            createTopics(client, prefix, topics, partitions);
            std::cout << "create " << msSince(start) << std::endl;
        } else if (command == "produce") {
            int topics = 0;
            int count = 0;
            words >> prefix >> topics >> count;
            if (!producer)
                producer = makeClient(RD_KAFKA_PRODUCER, argv[1]);
            produce(producer, prefix, topics, count);
            std::cout << "produce " << msSince(start) << std::endl;
        } else {
            fail("no such command: " + command);
        }
    }
    if (producer)
        rd_kafka_destroy(producer);
    rd_kafka_destroy(client);
    return 0;
}
