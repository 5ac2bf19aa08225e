// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/TestClients.h"

#include <QTest>

namespace {

rd_kafka_t* client(rd_kafka_type_t type, std::initializer_list<std::pair<const char*, QByteArray>> properties)
{
    char text[256];
    rd_kafka_conf_t* conf = rd_kafka_conf_new();
    for (const auto& [name, value] : properties) {
        if (rd_kafka_conf_set(conf, name, value.constData(), text, sizeof text) != RD_KAFKA_CONF_OK)
            qFatal("%s: %s", name, text);
    }
    rd_kafka_t* made = rd_kafka_new(type, conf, text, sizeof text);
    if (!made)
        qFatal("%s", text);
    return made;
}

} // namespace

bool produce(const QString& bootstrap, const QString& topic, int partition, int count)
{
    rd_kafka_t* producer = client(RD_KAFKA_PRODUCER, {{"bootstrap.servers", bootstrap.toUtf8()}, {"linger.ms", "0"}});
    const QByteArray name = topic.toUtf8();
    for (int i = 0; i < count; ++i)
        rd_kafka_producev(producer, RD_KAFKA_V_TOPIC(name.constData()), RD_KAFKA_V_PARTITION(partition),
                          RD_KAFKA_V_VALUE(const_cast<char*>("value"), 5), RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_END);
    const bool sent = rd_kafka_flush(producer, 20000) == RD_KAFKA_RESP_ERR_NO_ERROR;
    rd_kafka_destroy(producer);
    return sent;
}

LiveMember::LiveMember(const QString& bootstrap, const QString& group, const QString& topic, const char* protocol)
    : m_client(client(RD_KAFKA_CONSUMER, {{"bootstrap.servers", bootstrap.toUtf8()},
                                          {"group.id", group.toUtf8()},
                                          {"group.protocol", protocol},
                                          {"auto.offset.reset", "earliest"},
                                          {"client.id", "live-member"}}))
{
    rd_kafka_poll_set_consumer(m_client);
    rd_kafka_topic_partition_list_t* topics = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_list_add(topics, topic.toUtf8().constData(), RD_KAFKA_PARTITION_UA);
    rd_kafka_subscribe(m_client, topics);
    rd_kafka_topic_partition_list_destroy(topics);
    m_thread = std::thread([this] {
        while (!m_stop) {
            if (rd_kafka_message_t* message = rd_kafka_consumer_poll(m_client, 50))
                rd_kafka_message_destroy(message);
            rd_kafka_topic_partition_list_t* assigned = nullptr;
            if (rd_kafka_assignment(m_client, &assigned) == RD_KAFKA_RESP_ERR_NO_ERROR) {
                m_joined = assigned->cnt > 0;
                rd_kafka_topic_partition_list_destroy(assigned);
            }
        }
        rd_kafka_consumer_close(m_client);
    });
}

LiveMember::~LiveMember()
{
    m_stop = true;
    m_thread.join();
    rd_kafka_destroy(m_client);
}

bool LiveMember::joined()
{
    return QTest::qWaitFor([this] { return m_joined.load(); }, 30000);
}
