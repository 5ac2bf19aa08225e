// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordMerge.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kafka;
using Direction = RecordMerge::Direction;

namespace {

const QString Orders = QStringLiteral("orders");

// "partition:offset" of what a merge gave out.
struct Given
{
    std::vector<std::string> all;
    std::function<void(const RecordView&)> out()
    {
        return [this](const RecordView& r) { all.push_back(std::to_string(r.partition()) + ":" + std::to_string(r.offset())); };
    }
};
using Names = std::vector<std::string>;

void add(RecordMerge& merge, int lane, qint64 offset, qint64 time)
{
    merge.add(lane, Orders, {lane, offset, time, TimestampType::CreateTime, {}, "value", {}});
}

} // namespace

TEST(RecordMerge, ForwardGivesWhatIsCertain)
{
    RecordMerge merge(Direction::Forward, 2, 100);
    Given given;
    add(merge, 0, 0, 10);
    add(merge, 0, 1, 30);
    merge.take(given.out());
    EXPECT_TRUE(given.all.empty()) << "lane 1 may bring earlier ones";
    add(merge, 1, 0, 20);
    merge.take(given.out());
    EXPECT_EQ(given.all, (Names {"0:0", "1:0"}));
    merge.seen(1, 40); // no hit, but the lane is past 30
    merge.take(given.out());
    EXPECT_EQ(given.all, (Names {"0:0", "1:0", "0:1"}));
    merge.finish(0);
    add(merge, 1, 5, 50);
    merge.take(given.out());
    EXPECT_EQ(given.all.back(), "1:5");
    EXPECT_EQ(merge.held(), 0);
}

TEST(RecordMerge, ForwardKeepsOffsetsInOrderWhateverTheTimes)
{
    RecordMerge merge(Direction::Forward, 1, 100);
    Given given;
    for (const auto& [offset, time] : {std::pair {0, 500}, {1, 100}, {2, -1}, {3, 600}, {4, 50}})
        add(merge, 0, offset, time);
    merge.finish(0);
    merge.take(given.out());
    EXPECT_EQ(given.all, (Names {"0:0", "0:1", "0:2", "0:3", "0:4"}));
}

TEST(RecordMerge, StopsAtTheLimit)
{
    RecordMerge merge(Direction::Forward, 2, 3);
    Given given;
    for (int i = 0; i < 3; ++i)
        add(merge, 0, i, i);
    EXPECT_TRUE(merge.laneFull(0));
    EXPECT_FALSE(merge.laneFull(1));
    merge.finish(0);
    add(merge, 1, 0, 0);
    add(merge, 1, 1, 9);
    merge.take(given.out());
    EXPECT_EQ(given.all, (Names {"0:0", "1:0", "0:1"}));
    EXPECT_TRUE(merge.full());
}

TEST(RecordMerge, TakeAllDoesNotWaitForASilentLane)
{
    RecordMerge merge(Direction::Forward, 2, 100);
    Given given;
    add(merge, 0, 0, 10);
    merge.takeAll(given.out());
    EXPECT_EQ(given.all, (Names {"0:0"}));
}

// Left in the middle and taken up again: nothing newer comes below what was given out.
TEST(RecordMerge, ABlockThatIsNotDoneWaits)
{
    RecordMerge merge(Direction::Backward, 2, 100);
    Given given;
    for (int i = 0; i < 2; ++i)
        add(merge, 0, i, 10 * i);
    merge.blockDone(0, 0);
    merge.finish(0);
    add(merge, 1, 0, 5);
    merge.take(given.out());
    EXPECT_TRUE(given.all.empty());
    add(merge, 1, 1, 15);
    merge.blockDone(1, 5);
    merge.finish(1);
    merge.take(given.out());
    EXPECT_EQ(given.all, (Names {"1:1", "0:1", "1:0", "0:0"}));

    RecordMerge other(Direction::Backward, 1, 100);
    Given all;
    add(other, 0, 7, 5);
    other.takeAll(all.out());
    EXPECT_TRUE(all.all.empty());
    other.endBlock(0);
    other.takeAll(all.out());
    EXPECT_EQ(all.all, (Names {"0:7"}));
}

TEST(RecordMerge, BackwardReadsOnOnlyWhereNeeded)
{
    RecordMerge merge(Direction::Backward, 2, 3);
    Given given;
    EXPECT_TRUE(merge.laneNeeded(0));
    for (int i = 7; i < 10; ++i)
        add(merge, 0, i, i * 10); // 70 80 90
    merge.blockDone(0, 70);
    for (int i = 7; i < 10; ++i)
        add(merge, 1, i, i); // far older
    merge.blockDone(1, 7);
    EXPECT_FALSE(merge.laneNeeded(1)) << "lane 0 alone has three newer ones";
    EXPECT_FALSE(merge.laneNeeded(0));
    merge.take(given.out());
    EXPECT_EQ(given.all, (Names {"0:9", "0:8", "0:7"}));
    EXPECT_TRUE(merge.full());
}

TEST(RecordMerge, BackwardHoldsWhatAnotherLaneMayPrecede)
{
    RecordMerge merge(Direction::Backward, 2, 10);
    Given given;
    add(merge, 0, 9, 90);
    add(merge, 0, 5, 10); // hits; the block's first record was of time 5
    merge.blockDone(0, 5);
    add(merge, 1, 9, 95);
    merge.blockDone(1, 50); // lane 1 may still bring anything up to 50
    merge.take(given.out());
    EXPECT_EQ(given.all, (Names {"1:9"})) << "out of order in its block: 9 of lane 0 counts as of time 10 when read from the end";
    merge.finish(1);
    merge.take(given.out());
    EXPECT_EQ(given.all, (Names {"1:9", "0:9", "0:5"}));
}

// Against the plain definition: all hits sorted by time, cut at the limit.
TEST(RecordMerge, AgreesWithSortingEverything)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        const int lanes = 1 + random.bounded(5);
        const qint64 limit = 1 + random.bounded(60);
        struct Entry
        {
            qint64 time;
            int lane;
            qint64 offset;
        };
        std::vector<std::vector<Entry>> logs {size_t(lanes)};
        std::vector<Entry> all;
        qint64 unique = 0;
        for (int lane = 0; lane < lanes; ++lane) {
            qint64 time = 0;
            for (int offset = 0; offset < 1 + random.bounded(200); ++offset) {
                time += random.bounded(20) * 1000 + 1;
                logs[size_t(lane)].push_back({time + (unique++ % 900), lane, offset});
            }
            std::sort(logs[size_t(lane)].begin(), logs[size_t(lane)].end(), [](const Entry& a, const Entry& b) { return a.time < b.time; });
            for (size_t i = 0; i < logs[size_t(lane)].size(); ++i)
                logs[size_t(lane)][i].offset = qint64(i);
            all.insert(all.end(), logs[size_t(lane)].begin(), logs[size_t(lane)].end());
        }
        for (const bool forward : {true, false}) {
            std::sort(all.begin(), all.end(), [&](const Entry& a, const Entry& b) {
                if (a.time != b.time)
                    return forward == (a.time < b.time);
                return a.lane < b.lane;
            });
            Names expected;
            for (size_t i = 0; i < std::min(all.size(), size_t(limit)); ++i)
                expected.push_back(std::to_string(all[i].lane) + ":" + std::to_string(all[i].offset));

            RecordMerge merge(forward ? Direction::Forward : Direction::Backward, lanes, limit);
            Given given;
            std::vector<size_t> at(size_t(lanes), 0);
            bool more = true;
            while (more) {
                more = false;
                for (int lane = 0; lane < lanes; ++lane) {
                    auto& log = logs[size_t(lane)];
                    size_t& done = at[size_t(lane)];
                    const size_t count = std::min<size_t>(log.size() - done, size_t(1 + random.bounded(30)));
                    if (count == 0 || (!forward && !merge.laneNeeded(lane)))
                        continue;
                    more = true;
                    const size_t from = forward ? done : log.size() - done - count;
                    for (size_t i = from; i < from + count; ++i)
                        add(merge, lane, log[i].offset, log[i].time);
                    done += count;
                    if (!forward)
                        merge.blockDone(lane, log[from].time);
                    if (done == log.size())
                        merge.finish(lane);
                }
                merge.take(given.out());
            }
            merge.takeAll(given.out());
            EXPECT_EQ(given.all, expected) << (forward ? "forward" : "backward") << " round " << round;
        }
    }
}

TEST(RecordMerge, HoldsNoMoreThanItNeeds)
{
    RecordMerge backward(Direction::Backward, 1, 10);
    Given given;
    qint64 offset = 1'000'000;
    for (int block = 0; block < 5; ++block) {
        offset -= 20'000;
        for (int i = 0; i < 20'000; ++i)
            add(backward, 0, offset + i, offset + i);
        backward.blockDone(0, offset);
        EXPECT_LE(backward.held(), 10'030);
    }
    backward.finish(0);
    backward.take(given.out());
    EXPECT_EQ(given.all.front(), "0:999999");
    EXPECT_EQ(given.all.back(), "0:999990");

    RecordMerge forward(Direction::Forward, 2, 1'000'000);
    qint64 most = 0;
    for (int i = 0; i < 100'000; ++i) { // lane 1 always a step behind: something is held at any time
        add(forward, 0, i, i);
        forward.seen(1, i - 1);
        if (i % 1000 == 0)
            forward.take(given.out());
        most = std::max(most, forward.heldBytes());
    }
    EXPECT_LT(most, 3 << 20) << "what was given out is let go";
}
