// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client and a scripted cluster, for its tests.
#pragma once

#include "tests/support/FakeBroker.h"

#include "kafka/wire/WireClient.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>
#include <gtest/gtest.h>

#include <limits>

using namespace kafka;
using namespace kafka::wire;
using namespace std::chrono_literals;
using support::FakeCluster;
using support::FakeFault;

class WireClientTest : public ::testing::Test
{
protected:
    void open(std::chrono::milliseconds connectTimeout = 2s, const QString& bootstrap = {}, std::chrono::milliseconds backoffAfterRefusal = 500ms)
    {
        config.bootstrap = parseEndpoints(bootstrap.isEmpty() ? cluster.bootstrap() : bootstrap);
        config.clientId = "castellan-test";
        config.connectTimeout = connectTimeout;
        config.backoff = 20ms;
        config.backoffAfterRefusal = backoffAfterRefusal;
        client = std::make_unique<WireClient>(config);
    }
    template <typename M>
    Result<Answer<M>> ask(Target target, typename M::Request request = {}, std::chrono::milliseconds deadline = 3s, qint16 atLeast = 0,
                          bool mayRepeat = false)
    {
        std::optional<Result<Answer<M>>> result;
        int times = 0;
        client->call<M>(target, std::move(request), {Clock::now() + deadline, atLeast, 32767, mayRepeat}, [&](Result<Answer<M>> answer) {
            result = std::move(answer);
            ++times;
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, int(deadline.count()) + 1000)) << M::api.name << " had no end";
        EXPECT_EQ(times, 1);
        return result ? *result : Failure(Error());
    }
    static std::string text(const Error& error) { return (error.message + u' ' + error.detail).toStdString(); }

    FakeCluster cluster;
    ConnectionConfig config;
    std::unique_ptr<WireClient> client;
};

inline Metadata::Request allTopics() { return {}; }
