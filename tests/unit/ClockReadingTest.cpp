// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// R55: by whose clock "-2h" is counted back, and when clocks differ so much that it has to be said.
#include "kafka/analysis/ClockReading.h"

#include <gtest/gtest.h>

using namespace kafka;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 Computer = 1'773'480'413'589;

QuorumDescription quorum(qint64 leadersTime)
{
    QuorumDescription q;
    q.leader = 2;
    for (qint32 node = 1; node <= 3; ++node) { // followers: when they fetched, not now
        QuorumReplica replica;
        replica.node = node;
        replica.lastFetch = TimePoint(milliseconds(node == 2 ? leadersTime : leadersTime - 400));
        q.voters.push_back(replica);
    }
    return q;
}

} // namespace

TEST(ClockReading, R55_TheControllersTimeIsComparedWithTheMiddleOfTheQuestion)
{
    const auto clock = clockReading::fromQuorum(quorum(Computer + 3'600'000), Computer - 10, Computer + 30);
    EXPECT_EQ(clock.ahead, milliseconds(3'600'000 - 10));
    EXPECT_EQ(clock.inexact, 20ms);
    EXPECT_TRUE(clock.problem.isEmpty());
}

TEST(ClockReading, R55_WithoutAControllersTimeTheReasonIsSaid)
{
    QuorumDescription q = quorum(Computer);
    q.leader = 9;
    EXPECT_FALSE(clockReading::fromQuorum(q, Computer, Computer).ahead);
    EXPECT_EQ(clockReading::fromQuorum(q, Computer, Computer).problem, QStringLiteral("its brokers do not tell the time; those since Kafka 3.3 do"));
    q = quorum(Computer);
    q.voters[1].lastFetch.reset();
    EXPECT_FALSE(clockReading::fromQuorum(q, Computer, Computer).problem.isEmpty());
    q = quorum(Computer);
    q.kraft = false;
    EXPECT_EQ(clockReading::fromQuorum(q, Computer, Computer).problem, QStringLiteral("with ZooKeeper a cluster does not tell the time"));
    // Nonsense is no overflow.
    const auto clock = clockReading::fromQuorum(quorum(std::numeric_limits<qint64>::max()), Computer, Computer);
    EXPECT_EQ(clockReading::countedFrom(clock, Computer).time, clockReading::LastTime);
}

TEST(ClockReading, R55_WhichClockIsCountedByAndWhatIsWarnedOf)
{
    struct Case
    {
        const char* what;
        ClusterClock told;
        ClockOwner owner;
        milliseconds now; ///< of this computer's clock
        std::optional<milliseconds> behind;
        std::optional<milliseconds> newest;
    };
    const TopicPartition tp {QStringLiteral("orders"), 2};
    const NewestMessage sent {tp, 3h, false};
    const NewestMessage appended {tp, 3h, true};
    const std::vector<Case> cases {
        {"nothing is known", {}, ClockOwner::Computer, 0ms, {}, {}},
        {"the clocks agree", {12ms, 5ms, NewestMessage {tp, -1min, false}}, ClockOwner::Controller, 12ms, {}, {}},
        {"a minute is little", {60'000ms, 0ms, {}}, ClockOwner::Controller, 60'000ms, {}, {}},
        {"behind the cluster", {3h, 5ms, {}}, ClockOwner::Controller, 3h, milliseconds(3h), {}},
        {"ahead of the cluster", {-3h, 5ms, {}}, ClockOwner::Controller, -3h, milliseconds(-3h), {}},
        {"a slow answer is no proof", {61s, 2s, {}}, ClockOwner::Controller, 61s, {}, {}},
        {"behind, and the newest message fits the cluster", {3h, 5ms, sent}, ClockOwner::Controller, 3h, milliseconds(3h), {}},
        {"a producer's clock is ahead of everyone's", {0ms, 5ms, sent}, ClockOwner::Controller, 0ms, {}, milliseconds(3h)},
        {"or so it is with a computer ahead", {-1h, 5ms, sent}, ClockOwner::Controller, -1h, milliseconds(-1h), milliseconds(4h)},
        {"ahead, and nobody knows who is right", {{}, 0ms, sent}, ClockOwner::Computer, 0ms, {}, milliseconds(3h)},
        {"a broker's stamp is its clock", {{}, 0ms, appended}, ClockOwner::Broker, 3h, milliseconds(3h), {}},
        {"an old stamp says nothing", {{}, 0ms, NewestMessage {tp, -3h, true}}, ClockOwner::Computer, 0ms, {}, {}},
        {"the controller's clock is better than a stamp", {2h, 0ms, appended}, ClockOwner::Controller, 2h, milliseconds(2h), milliseconds(1h)},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        const CountedFrom from = clockReading::countedFrom(c.told, Computer);
        EXPECT_EQ(from.owner, c.owner);
        EXPECT_EQ(from.time, Computer + c.now.count());
        EXPECT_EQ(clockReading::computerBehind(from), c.behind);
        EXPECT_EQ(clockReading::newestAhead(from), c.newest);
        EXPECT_EQ(clockReading::disagree(from), c.behind || c.newest);
    }
}
