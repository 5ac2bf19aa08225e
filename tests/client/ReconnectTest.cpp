// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway while brokers are away: it must wait between its attempts to come back.
#include "tests/support/FakeBroker.h"
#include "tests/support/GatewayTest.h"

#include <atomic>
#include <dlfcn.h>
#include <sys/socket.h>

using namespace kafka;
using namespace std::chrono_literals;
using support::FakeCluster;

namespace {

const QString orders = QStringLiteral("orders");
std::atomic<int> connects = 0;

class ReconnectTest : public GatewayTest
{ };

} // namespace

// In front of the system's: a refused attempt is seen by nobody else.
extern "C" int connect(int socket, const sockaddr* address, socklen_t length)
{
    using Connect = int (*)(int, const sockaddr*, socklen_t);
    static const auto real = reinterpret_cast<Connect>(dlsym(RTLD_NEXT, "connect"));
    ++connects;
    return real(socket, address, length);
}

// Requests that wait for a broker made librdkafka throw its pause between two attempts away: thousands of attempts a second.
TEST_F(ReconnectTest, RequestsThatWaitForABrokerDoNotHurryItsConnection)
{
    FakeCluster cluster(1);
    cluster.addTopic(orders, 6);
    cluster.groups[QStringLiteral("billing")].state = QStringLiteral("Empty");
    for (const auto over : {OffsetsOver::RdKafka, OffsetsOver::WireWherePossible}) {
        SCOPED_TRACE(int(over));
        offsetsOver = over;
        open(cluster.bootstrap(), {2s, 2s, 2s});
        const ClusterMetadataPtr all = metadata();
        ASSERT_TRUE(all);
        ASSERT_TRUE(ended(gateway->listOffsets(latestOf(all, orders), all)));

        cluster.stop(1);
        const int before = connects;
        const auto offsets = gateway->listOffsets(latestOf(all, orders), all);
        const auto description = gateway->describeCluster();
        const auto groups = gateway->listGroups();
        const auto groupOffsets = gateway->listGroupOffsets({QStringLiteral("billing")});
        ASSERT_TRUE(ended(offsets) && ended(description) && ended(groups) && ended(groupOffsets));
        EXPECT_FALSE(description.result());
        const int attempts = connects - before;
        EXPECT_GT(attempts, 1);
        EXPECT_LT(attempts, over == OffsetsOver::RdKafka ? 60 : 120) << "two seconds, a few connections of each client, a pause between two attempts";

        cluster.start(1);
        bool back = false;
        for (int i = 0; i < 3 && !back; ++i) { // the longest pause is as long as a deadline here
            const auto again = gateway->describeCluster();
            ASSERT_TRUE(ended(again));
            back = bool(again.result());
        }
        EXPECT_TRUE(back);
    }
}
