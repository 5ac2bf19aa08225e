// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's thread, its channel and the store without Qt's event loop: a program of its own, which ThreadSanitizer can watch (Debian's Qt is not
// instrumented). packaging/dev test runs it under TSan; ctest runs it as it is.
#include "kafka/client/RecordReaderThread.h"
#include "models/RecordStore.h"
#include "tests/client/RecordReaderTest.h"

#include <filesystem>
#include <fstream>

namespace {

/** A receiver as RecordReader is one, with a condition variable in place of an event loop. */
class Receiver
{
public:
    explicit Receiver(const MockCluster& cluster, std::chrono::milliseconds idleLife = 30s) : m_channel(std::make_shared<RecordChannel>())
    {
        m_channel->wake = [this] {
            const std::lock_guard lock(m_mutex);
            m_awake = true;
            m_woken.notify_one();
        };
        m_thread = std::thread(
            [channel = m_channel, profile = profileFor(cluster.bootstrap()), idleLife] { readUntilClosed(channel, profile, {}, idleLife); });
    }
    ~Receiver()
    {
        m_channel->close();
        m_thread.join();
    }
    RecordChannel& channel() { return *m_channel; }
    const ScanProgress& progress() const { return m_progress; }
    const models::RecordStore& store() const { return m_store; }

    void start(const RecordRequest& request)
    {
        m_store.clear();
        m_progress = {};
        m_progress.state = ScanState::Locating;
        ScanCommand command;
        command.begin = request;
        m_channel->start(command);
    }
    /** Takes what comes until `enough`; false after half a minute. */
    bool await(const std::function<bool()>& enough)
    {
        const auto end = std::chrono::steady_clock::now() + 30s;
        while (!enough()) {
            {
                std::unique_lock lock(m_mutex);
                if (!m_woken.wait_until(lock, end, [this] { return m_awake; }))
                    return false;
                m_awake = false;
            }
            const RecordChannel::Delivery delivery = m_channel->take();
            for (const auto& batch : delivery.batches)
                m_store.append(batch);
            if (delivery.progress)
                m_progress = *delivery.progress;
        }
        return true;
    }
    bool isOver() const
    {
        return m_progress.state != ScanState::Locating && m_progress.state != ScanState::Reading && m_progress.state != ScanState::Following;
    }

private:
    std::shared_ptr<RecordChannel> m_channel;
    std::mutex m_mutex;
    std::condition_variable m_woken;
    bool m_awake = false;
    models::RecordStore m_store;
    ScanProgress m_progress;
    std::thread m_thread;
};

/** Clients of librdkafka in this process: a thread of each has this name. */
int clients()
{
    int count = 0;
    for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
        std::ifstream file(task.path() / "comm");
        std::string name;
        count += std::getline(file, name) && name == "rdk:main";
    }
    return count;
}

qint64 bytesOf(const models::RecordStore& store)
{
    qint64 bytes = 0;
    for (qint64 number = store.first(); number < store.end(); ++number)
        bytes += store.at(number).value().size();
    return bytes;
}

class ReaderCoreTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        cluster.createTopic("orders", 3);
        Writer writer(cluster.bootstrap());
        for (int p = 0; p < 3; ++p)
            writer.fill("orders", p, 5'000, 1'000 + p);
    }
    RecordRequest request(SeekTo seek, qint64 limit) const
    {
        RecordRequest r;
        r.topic = Orders;
        r.partitions = {{0, 1}, {1, 2}, {2, 3}};
        r.seek = seek;
        r.limit = limit;
        return r;
    }
    MockCluster cluster;
};

} // namespace

TEST_F(ReaderCoreTest, WhatIsReadIsLookedAtElsewhereMeanwhile)
{
    Receiver receiver(cluster);
    receiver.start(request({SeekTo::Oldest}, 100'000));
    ASSERT_TRUE(receiver.await([&] { return receiver.store().size() > 0; }));
    const models::RecordStore snapshot = receiver.store(); // as the pool's filters have it
    const qint64 held = snapshot.size();
    qint64 counted = 0;
    std::thread looking([&counted, snapshot] { counted = bytesOf(snapshot) > 0 ? snapshot.size() : 0; });
    EXPECT_TRUE(receiver.await([&] { return receiver.isOver(); }));
    looking.join();
    EXPECT_EQ(counted, held);
    EXPECT_EQ(receiver.progress().state, ScanState::Complete);
    EXPECT_EQ(receiver.store().size(), 15'000);
}

// On the brokers' threads, one search after the other on the same client.
TEST_F(ReaderCoreTest, BatchesAreJudgedWhileTheReaderGoesOn)
{
    Receiver receiver(cluster);
    for (const auto& [filter, hits] : {std::pair("value-77", 3 * 11), std::pair("value-4999", 3), std::pair("nowhere", 0)}) {
        RecordRequest r = request({SeekTo::Oldest}, 100'000);
        r.filter = filterOf(filter);
        receiver.start(r);
        EXPECT_TRUE(receiver.await([&] { return receiver.isOver(); }));
        EXPECT_EQ(receiver.store().size(), hits) << filter;
        EXPECT_EQ(receiver.progress().records, 15'000);
    }
}

TEST_F(ReaderCoreTest, R54_RandomStartsPausesAndStops)
{
    std::minstd_rand random(54);
    for (int life = 0; life < 8; ++life) {
        Receiver receiver(cluster);
        for (int cycle = 0; cycle < 8; ++cycle) {
            RecordRequest r = request({random() % 2 ? SeekTo::Oldest : SeekTo::Newest}, 1 + qint64(random() % 20'000));
            r.live = random() % 3 == 0;
            if (random() % 2)
                r.filter = random() % 2 ? filterOf("value-77") : filterOf("header \"trace\" = \"1\" or key = \"k5\"");
            receiver.start(r);
            if (random() % 2)
                receiver.channel().setPaused(random() % 2);
            if (random() % 4) {
                const qint64 some = qint64(random() % 50);
                receiver.channel().setPaused(false);
                ASSERT_TRUE(receiver.await(
                    [&] { return receiver.isOver() || receiver.progress().state == ScanState::Following || receiver.store().size() >= some; }));
            }
            receiver.channel().setPaused(false);
            receiver.channel().stop();
            ASSERT_TRUE(receiver.await([&] { return receiver.isOver(); })) << "cycle " << cycle << " of life " << life;
        }
    }
}

TEST_F(ReaderCoreTest, FollowsWhatTwoThreadsWrite)
{
    Receiver receiver(cluster);
    RecordRequest r = request({SeekTo::Newest}, 10);
    r.live = true;
    receiver.start(r);
    ASSERT_TRUE(receiver.await([&] { return receiver.progress().state == ScanState::Following; }));
    const auto write = [this](int partition) { Writer(cluster.bootstrap()).fill("orders", partition, 2'000, 90'000, 1, 5'000); };
    std::thread first(write, 0);
    std::thread second(write, 2);
    EXPECT_TRUE(receiver.await([&] { return receiver.store().size() >= 4'010; }));
    first.join();
    second.join();
}

// It has statistics once a second, and nobody who reads them: of a tail of days they were all in memory.
TEST_F(ReaderCoreTest, TheScansClientIsLetGoOfWhileATailIsFollowed)
{
    const int before = clients(); // the mock cluster's
    Receiver receiver(cluster, 500ms);
    RecordRequest r = request({SeekTo::Newest}, 10);
    r.live = true;
    receiver.start(r);
    ASSERT_TRUE(receiver.await([&] { return receiver.progress().state == ScanState::Following; }));
    EXPECT_TRUE(receiver.await([&] { return clients() == before + 1; })) << clients() - before << ": that which follows is enough";
    Writer(cluster.bootstrap()).fill("orders", 1, 10, 90'000, 1, 5'000);
    EXPECT_TRUE(receiver.await([&] { return receiver.store().size() >= 20; })) << "it follows all the same";
    receiver.channel().stop();
    ASSERT_TRUE(receiver.await([&] { return receiver.isOver(); }));
    receiver.start(request({SeekTo::Oldest}, 100'000));
    EXPECT_TRUE(receiver.await([&] { return receiver.isOver(); }));
    EXPECT_EQ(receiver.store().size(), 15'010);
}

// The receiver lets what follows a delivery wait for its time: behind the end nothing comes that would be worth it.
TEST(RecordChannelTest, TheEndIsToldAlthoughSomethingElseWaits)
{
    RecordChannel channel;
    int woken = 0;
    channel.wake = [&woken] { ++woken; };
    ScanCommand command;
    command.begin = RecordRequest();
    channel.start(command);
    std::optional<ScanCommand> next;
    quint64 scan = 0;
    ASSERT_TRUE(channel.await(next, scan, 0ms));
    RecordBatchBuilder builder;
    builder.add(Orders, {0, 1, -1, TimestampType::None, "key", "value", {}});
    channel.put(scan, builder.take());
    EXPECT_EQ(woken, 1);
    ScanProgress progress;
    progress.state = ScanState::Reading;
    channel.put(scan, progress);
    EXPECT_EQ(woken, 1);
    EXPECT_FALSE(channel.endWaits());
    progress.state = ScanState::Complete;
    channel.put(scan, progress);
    EXPECT_EQ(woken, 2);
    EXPECT_TRUE(channel.endWaits());
    EXPECT_EQ(channel.take().batches.size(), 1);
    EXPECT_FALSE(channel.endWaits());
}

TEST(RecordChannelTest, ProgressAloneIsNotToldOfAShortScan)
{
    RecordChannel channel;
    int woken = 0;
    channel.wake = [&woken] { ++woken; };
    ScanCommand command;
    command.begin = RecordRequest();
    ScanProgress progress;
    progress.state = ScanState::Reading;
    const auto begin = std::chrono::steady_clock::now();
    channel.start(command);
    channel.put(1, progress);
    if (std::chrono::steady_clock::now() - begin < RecordChannel::Settling) { // else the machine was away
        EXPECT_EQ(woken, 0);
    }
    EXPECT_TRUE(channel.take().progress) << "nor is it lost";
    woken = 0;
    while (std::chrono::steady_clock::now() - begin < RecordChannel::Settling)
        channel.waitEnded(1, 5ms);
    channel.put(1, progress);
    EXPECT_EQ(woken, 1);
    channel.start(command);
    progress.state = ScanState::Complete;
    channel.put(2, progress);
    EXPECT_EQ(woken, 2) << "its end is";
}
