// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway and a scripted cluster, for its tests.
#pragma once

#include "tests/support/FakeBroker.h"
#include "tests/support/GatewayTest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTcpServer>

using namespace kafka;
using namespace std::chrono_literals;
using support::FakeCluster;
using support::FakeFault;

inline const QString orders = QStringLiteral("orders");

class FakeBrokerTest : public GatewayTest
{
protected:
    void SetUp() override
    {
        cluster.addTopic(orders, 6, 2);
        for (auto& partition : cluster.topics[orders].partitions) {
            partition.end = 1000;
            partition.size = 5000;
        }
    }
    Profile kerberos() const
    {
        Profile profile = profileFor(cluster.bootstrap());
        profile.properties = {{QStringLiteral("security.protocol"), QStringLiteral("SASL_PLAINTEXT")},
                              {QStringLiteral("sasl.mechanism"), QStringLiteral("GSSAPI")},
                              {QStringLiteral("sasl.kerberos.service.name"), QStringLiteral("kafka")}};
        return profile;
    }
    template <typename T> Result<T> answer(const Reply<T>& reply)
    {
        EXPECT_TRUE(ended(reply));
        return reply.resultCount() ? reply.result() : Failure(Error());
    }
    template <typename T> std::vector<T> answers(const Stream<T>& stream)
    {
        std::vector<T> all;
        EXPECT_TRUE(ended(stream));
        for (int i = 0; i < stream.resultCount(); ++i) {
            const auto result = stream.resultAt(i);
            EXPECT_TRUE(result) << (result ? "" : result.error().message.toStdString());
            if (result)
                all.push_back(*result);
        }
        return all;
    }
    FakeCluster cluster;
};
