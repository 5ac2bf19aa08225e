// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/GatewayTest.h"
#include "tests/support/KafkaCluster.h"

/** The gateway on this program's real three brokers. */
class AdminClusterTest : public GatewayTest
{
protected:
    void SetUp() override { open(cluster.bootstrap()); }

    /** Creates topics of these names through the gateway; they are known everywhere when it returns. */
    void createTopics(const QStringList& names, int partitions = 3, int replicationFactor = 3, const std::vector<kafka::ConfigChange>& configs = {})
    {
        std::vector<kafka::CreateTopicRequest> requests;
        for (const QString& name : names)
            requests.push_back({name, partitions, qint16(replicationFactor), configs, false});
        const auto reply = gateway->createTopics(requests);
        ASSERT_TRUE(ended(reply, 40000));
        const auto result = reply.result();
        ASSERT_TRUE(result) << result.error().message.toStdString();
        for (const auto& outcome : *result)
            ASSERT_TRUE(outcome.result) << outcome.key.toStdString() << ": " << outcome.result.error().message.toStdString();
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const auto all = metadata();
                return all && std::all_of(names.begin(), names.end(), [&](const QString& name) {
                           const auto* topic = all->find(name);
                           return topic && int(topic->partitions.size()) == partitions
                                  && std::none_of(topic->partitions.begin(), topic->partitions.end(), [](const auto& p) { return p.offline(); });
                       });
            },
            30000));
    }

    /** What one of Kafka's own tools prints; its failure is the test's. */
    QString tool(const QString& name, const QStringList& args)
    {
        const auto result = cluster.tool(name, args);
        EXPECT_EQ(result.exit, 0) << result.err.toStdString();
        return QString::fromUtf8(result.out);
    }

    /** The answer of a reply; fails when there is none. */
    template <typename T> T answer(const kafka::Reply<T>& reply)
    {
        EXPECT_TRUE(ended(reply, 40000));
        if (reply.resultCount() != 1) {
            ADD_FAILURE() << "no answer";
            return T();
        }
        const auto result = reply.result();
        EXPECT_TRUE(result) << (result ? "" : result.error().message.toStdString());
        return result.value_or(T());
    }

    support::KafkaCluster& cluster = support::KafkaCluster::shared();
};
