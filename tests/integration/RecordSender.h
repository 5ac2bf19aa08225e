// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Topics and messages on the real cluster, for tests.
#pragma once

#include "kafka/values/Record.h"
#include "tests/support/KafkaCluster.h"

#include <librdkafka/rdkafka.h>

#include <gtest/gtest.h>

inline void kafkaTopics(const QStringList& args)
{
    const auto result = support::KafkaCluster::shared().tool(QStringLiteral("kafka-topics"), args);
    ASSERT_EQ(result.exit, 0) << result.err.toStdString() << result.out.toStdString();
}

inline void createTopic(const QString& name, int partitions)
{
    kafkaTopics({QStringLiteral("--create"), QStringLiteral("--topic"), name, QStringLiteral("--partitions"), QString::number(partitions),
                 QStringLiteral("--replication-factor"), QStringLiteral("1"), QStringLiteral("--config"),
                 QStringLiteral("retention.ms=-1")}); // tests give times of years ago, and the broker deletes those in the middle of them
}

// A producer of the test's own, transactional when it has an id.
class Sender
{
public:
    explicit Sender(const char* transactionalId = nullptr)
    {
        char text[512];
        rd_kafka_conf_t* conf = rd_kafka_conf_new();
        rd_kafka_conf_set(conf, "bootstrap.servers", support::KafkaCluster::shared().bootstrap().toUtf8().constData(), text, sizeof text);
        rd_kafka_conf_set(conf, "linger.ms", "1", text, sizeof text);
        if (transactionalId)
            rd_kafka_conf_set(conf, "transactional.id", transactionalId, text, sizeof text);
        m_client = rd_kafka_new(RD_KAFKA_PRODUCER, conf, text, sizeof text);
        if (transactionalId)
            check(rd_kafka_init_transactions(m_client, 30'000));
    }
    ~Sender()
    {
        rd_kafka_flush(m_client, 10'000);
        rd_kafka_destroy(m_client);
    }
    void begin() { check(rd_kafka_begin_transaction(m_client)); }
    void commit() { check(rd_kafka_commit_transaction(m_client, 30'000)); }
    void abort()
    {
        flush(); // so that the aborted records are in the log
        check(rd_kafka_abort_transaction(m_client, 30'000));
    }
    void flush() { EXPECT_EQ(rd_kafka_flush(m_client, 20'000), RD_KAFKA_RESP_ERR_NO_ERROR); }
    void send(const QString& topic, int partition, const QByteArray& key, const QByteArray& value, qint64 time = 0,
              const std::vector<kafka::Header>& headers = {})
    {
        rd_kafka_headers_t* list = rd_kafka_headers_new(headers.size());
        for (const kafka::Header& h : headers)
            rd_kafka_header_add(list, h.name.constData(), h.name.size(), h.value.isNull() ? nullptr : h.value.constData(), h.value.size());
        EXPECT_EQ(rd_kafka_producev(m_client, RD_KAFKA_V_TOPIC(topic.toUtf8().constData()), RD_KAFKA_V_PARTITION(partition),
                                    RD_KAFKA_V_TIMESTAMP(time), RD_KAFKA_V_KEY(key.isNull() ? nullptr : key.constData(), size_t(key.size())),
                                    RD_KAFKA_V_VALUE(value.isNull() ? nullptr : const_cast<char*>(value.constData()), size_t(value.size())),
                                    RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_HEADERS(list), RD_KAFKA_V_END),
                  RD_KAFKA_RESP_ERR_NO_ERROR);
    }

private:
    static void check(rd_kafka_error_t* error)
    {
        EXPECT_EQ(error, nullptr) << rd_kafka_error_string(error);
        if (error)
            rd_kafka_error_destroy(error);
    }
    rd_kafka_t* m_client;
};
