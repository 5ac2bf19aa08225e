// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Client.h"

#include <chrono>
#include <stdexcept>
#include <thread>

namespace seed {

namespace {

constexpr int timeoutMs = 30'000;

[[noreturn]] void fail(const std::string& what, const std::string& why) { throw std::runtime_error(what + ": " + why); }

void check(rd_kafka_resp_err_t error, const std::string& what)
{
    if (error)
        fail(what, rd_kafka_err2str(error));
}

void check(rd_kafka_error_t* error, const std::string& what)
{
    if (!error)
        return;
    const std::string why = rd_kafka_error_string(error);
    rd_kafka_error_destroy(error);
    fail(what, why);
}

// Counts what was not delivered.
void delivered(rd_kafka_t*, const rd_kafka_message_t* message, void* opaque)
{
    if (message->err && opaque)
        *static_cast<std::string*>(opaque) = rd_kafka_err2str(message->err);
}

std::unique_ptr<rd_kafka_event_t, Destroy> await(rd_kafka_queue_t* queue, const std::string& what)
{
    std::unique_ptr<rd_kafka_event_t, Destroy> event(rd_kafka_queue_poll(queue, timeoutMs));
    if (!event)
        fail(what, "no answer in 30 s");
    if (rd_kafka_event_error(event.get()))
        fail(what, rd_kafka_event_error_string(event.get()));
    return event;
}

void sendAll(rd_kafka_t* producer, const std::vector<Message>& messages)
{
    for (const Message& message : messages) {
        while (!enqueue(producer, message)) {
            if (rd_kafka_last_error() != RD_KAFKA_RESP_ERR__QUEUE_FULL)
                fail("sending to " + message.topic, rd_kafka_err2str(rd_kafka_last_error()));
            rd_kafka_poll(producer, 50);
        }
        rd_kafka_poll(producer, 0);
    }
}

} // namespace

rd_kafka_conf_t* configuration(const std::string& bootstrap, const Properties& properties)
{
    rd_kafka_conf_t* conf = rd_kafka_conf_new();
    Properties all = properties;
    all.insert({{"bootstrap.servers", bootstrap},
                {"client.id", "castellan-seed"},
                {"enable.metrics.push", "false"},
                {"allow.auto.create.topics", "false"},
                {"log_level", "3"}}); // errors only: "retrying" is no news in a cluster that has just begun
    char why[512];
    for (const auto& [key, value] : all)
        if (rd_kafka_conf_set(conf, key.c_str(), value.c_str(), why, sizeof(why)) != RD_KAFKA_CONF_OK)
            fail(key, why);
    return conf;
}

Handle make(rd_kafka_type_t type, rd_kafka_conf_t* conf)
{
    char why[512];
    Handle handle(rd_kafka_new(type, conf, why, sizeof(why)));
    if (!handle)
        fail("starting a client", why);
    return handle;
}

bool enqueue(rd_kafka_t* producer, const Message& message)
{
    rd_kafka_headers_t* headers = rd_kafka_headers_new(message.headers.size());
    for (const Header& h : message.headers)
        rd_kafka_header_add(headers, h.name.data(), static_cast<ssize_t>(h.name.size()), h.value ? h.value->data() : nullptr,
                            h.value ? static_cast<ssize_t>(h.value->size()) : 0);
    const auto data = [](const Bytes& bytes) { return const_cast<char*>(bytes ? bytes->data() : nullptr); };
    const auto size = [](const Bytes& bytes) { return bytes ? bytes->size() : size_t(0); };
    const rd_kafka_resp_err_t error = rd_kafka_producev(
        producer, RD_KAFKA_V_TOPIC(message.topic.c_str()), RD_KAFKA_V_PARTITION(message.partition), RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY),
        RD_KAFKA_V_KEY(data(message.key), size(message.key)), RD_KAFKA_V_VALUE(data(message.value), size(message.value)),
        RD_KAFKA_V_TIMESTAMP(message.timestamp), RD_KAFKA_V_HEADERS(headers), RD_KAFKA_V_END);
    if (error)
        rd_kafka_headers_destroy(headers); // still ours
    return !error;
}

Client::Client(std::string bootstrap) : m_bootstrap(std::move(bootstrap)), m_admin(make(RD_KAFKA_PRODUCER, configuration(m_bootstrap, {}))) { }

void Client::createTopics(const std::vector<Topic>& topics)
{
    char why[512];
    std::vector<rd_kafka_NewTopic_t*> wanted;
    for (const Topic& topic : topics) {
        const int replication = topic.assignment.empty() ? topic.replication : -1;
        rd_kafka_NewTopic_t* one = rd_kafka_NewTopic_new(topic.name.c_str(), topic.partitions, replication, why, sizeof(why));
        if (!one)
            fail(topic.name, why);
        wanted.push_back(one);
        for (const auto& [key, value] : topic.settings)
            check(rd_kafka_NewTopic_set_config(one, key.c_str(), value.c_str()), topic.name);
        for (size_t p = 0; p < topic.assignment.size(); ++p) {
            std::vector<std::int32_t> replicas(topic.assignment[p].begin(), topic.assignment[p].end());
            check(rd_kafka_NewTopic_set_replica_assignment(one, static_cast<std::int32_t>(p), replicas.data(), replicas.size(), why, sizeof(why)),
                  topic.name);
        }
    }
    const std::unique_ptr<rd_kafka_queue_t, Destroy> queue(rd_kafka_queue_new(m_admin.get()));
    rd_kafka_AdminOptions_t* options = rd_kafka_AdminOptions_new(m_admin.get(), RD_KAFKA_ADMIN_OP_CREATETOPICS);
    rd_kafka_AdminOptions_set_operation_timeout(options, timeoutMs, why, sizeof(why));
    rd_kafka_CreateTopics(m_admin.get(), wanted.data(), wanted.size(), options, queue.get());
    rd_kafka_AdminOptions_destroy(options);
    rd_kafka_NewTopic_destroy_array(wanted.data(), wanted.size());
    const auto event = await(queue.get(), "creating topics");
    size_t count = 0;
    const auto** results = rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event.get()), &count);
    for (size_t i = 0; i < count; ++i)
        if (rd_kafka_topic_result_error(results[i]))
            fail(rd_kafka_topic_result_name(results[i]), rd_kafka_topic_result_error_string(results[i]));
}

void Client::produce(const std::vector<Message>& messages, const Properties& properties)
{
    Properties all = properties;
    all.insert({{"acks", "all"}, {"linger.ms", "5"}, {"partitioner", "murmur2_random"}});
    rd_kafka_conf_t* conf = configuration(m_bootstrap, all);
    std::string failed;
    rd_kafka_conf_set_opaque(conf, &failed);
    rd_kafka_conf_set_dr_msg_cb(conf, delivered);
    const Handle producer = make(RD_KAFKA_PRODUCER, conf);
    sendAll(producer.get(), messages);
    check(rd_kafka_flush(producer.get(), timeoutMs), "delivering messages");
    if (!failed.empty())
        fail("delivering messages", failed);
}

void Client::produceTransaction(const std::vector<Message>& messages, bool commit)
{
    const Handle producer = make(RD_KAFKA_PRODUCER, configuration(m_bootstrap, {{"transactional.id", "castellan-seed"}}));
    check(rd_kafka_init_transactions(producer.get(), timeoutMs), "preparing a transaction");
    check(rd_kafka_begin_transaction(producer.get()), "beginning a transaction");
    sendAll(producer.get(), messages);
    check(rd_kafka_flush(producer.get(), timeoutMs),
          "delivering a transaction's messages"); // an abort would drop what still waits
    check(commit ? rd_kafka_commit_transaction(producer.get(), timeoutMs) : rd_kafka_abort_transaction(producer.get(), timeoutMs),
          "ending a transaction");
}

std::pair<std::int64_t, std::int64_t> Client::watermarks(const std::string& topic, int partition)
{
    std::int64_t low = 0;
    std::int64_t high = 0;
    check(rd_kafka_query_watermark_offsets(m_admin.get(), topic.c_str(), partition, &low, &high, timeoutMs), topic);
    return {low, high};
}

int Client::partitionCount(const std::string& topic)
{
    rd_kafka_topic_t* handle = rd_kafka_topic_new(m_admin.get(), topic.c_str(), nullptr);
    const rd_kafka_metadata_t* metadata = nullptr;
    const rd_kafka_resp_err_t error = rd_kafka_metadata(m_admin.get(), 0, handle, &metadata, timeoutMs);
    rd_kafka_topic_destroy(handle);
    check(error, topic);
    const int count = metadata->topic_cnt == 1 ? metadata->topics[0].partition_cnt : 0;
    rd_kafka_metadata_destroy(metadata);
    return count;
}

void Client::commitOffsets(const std::string& group, const std::vector<GroupOffset>& offsets)
{
    const PartitionList list(rd_kafka_topic_partition_list_new(32));
    for (const GroupOffset& wanted : offsets) {
        const int count = partitionCount(wanted.topic);
        for (int p = 0; p < count; ++p) {
            const auto [low, high] = watermarks(wanted.topic, p);
            rd_kafka_topic_partition_t* entry = rd_kafka_topic_partition_list_add(list.get(), wanted.topic.c_str(), p);
            entry->offset = low + static_cast<std::int64_t>(static_cast<double>(high - low) * wanted.position);
            if (!wanted.metadata.empty()) {
                entry->metadata = rd_kafka_mem_malloc(m_admin.get(), wanted.metadata.size());
                entry->metadata_size = wanted.metadata.size();
                wanted.metadata.copy(static_cast<char*>(entry->metadata), entry->metadata_size);
            }
        }
    }
    // the group's coordinator may be about to move in, which librdkafka leaves to its caller
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(timeoutMs);
    while (const rd_kafka_resp_err_t error = alterOffsets(group, list.get())) {
        const bool passing = error == RD_KAFKA_RESP_ERR_NOT_COORDINATOR || error == RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE
                             || error == RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS || error == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
        if (!passing || std::chrono::steady_clock::now() > end)
            check(error, group);
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

rd_kafka_resp_err_t Client::alterOffsets(const std::string& group, const rd_kafka_topic_partition_list_t* offsets)
{
    const std::unique_ptr<rd_kafka_queue_t, Destroy> queue(rd_kafka_queue_new(m_admin.get()));
    rd_kafka_AlterConsumerGroupOffsets_t* request = rd_kafka_AlterConsumerGroupOffsets_new(group.c_str(), offsets);
    rd_kafka_AlterConsumerGroupOffsets(m_admin.get(), &request, 1, nullptr, queue.get());
    rd_kafka_AlterConsumerGroupOffsets_destroy(request);
    const std::unique_ptr<rd_kafka_event_t, Destroy> event(rd_kafka_queue_poll(queue.get(), timeoutMs));
    if (!event)
        return RD_KAFKA_RESP_ERR__TIMED_OUT;
    if (rd_kafka_event_error(event.get()))
        return rd_kafka_event_error(event.get());
    size_t count = 0;
    const auto** groups = rd_kafka_AlterConsumerGroupOffsets_result_groups(rd_kafka_event_AlterConsumerGroupOffsets_result(event.get()), &count);
    for (size_t i = 0; i < count; ++i) {
        if (const rd_kafka_error_t* error = rd_kafka_group_result_error(groups[i]))
            return rd_kafka_error_code(error);
        const rd_kafka_topic_partition_list_t* done = rd_kafka_group_result_partitions(groups[i]);
        for (int p = 0; p < done->cnt; ++p)
            if (done->elems[p].err)
                return done->elems[p].err;
    }
    return RD_KAFKA_RESP_ERR_NO_ERROR;
}

} // namespace seed
