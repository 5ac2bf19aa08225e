// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Castellan's gateway without a window, over open connections. gateway_loop BOOTSTRAP wire|librdkafka, then commands on the standard
// input, a line of answer for each. Which client the offsets are asked over is the second argument.
//   metadata                       all topics: ms, topics, partitions
//   ends [BROKER]                  end offset of every partition; with BROKER: only until all but that broker's are there
//                                  → ms, answers without error, processor ms
//   groups PREFIX COUNT [BROKER]   offsets of the groups PREFIX0001 …; BROKER likewise for groups it coordinates
#include "kafka/client/RdKafkaAdminGateway.h"
#include "kafka/values/Deadline.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QHash>

#include <iostream>
#include <sstream>
#include <string>

#include <sys/resource.h>

namespace {

using namespace kafka;

[[noreturn]] void fail(const std::string& what)
{
    std::cerr << "gateway_loop: " << what << std::endl;
    std::exit(1);
}

double cpuMs()
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval& t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

/** Time and processor time of one command. */
class Taken
{
public:
    void print(const char* name, size_t good) const
    {
        const std::chrono::duration<double, std::milli> ms = Clock::now() - m_begun;
        std::cout << name << ' ' << ms.count() << ' ' << good << ' ' << cpuMs() - m_cpu << std::endl;
    }

private:
    double m_cpu = cpuMs();
    Clock::time_point m_begun = Clock::now();
};

/** Runs the event loop until the stream has ended or `enough` says so after a result; cancels what is left. */
template <typename T> void await(QFuture<Result<T>> stream, const std::function<bool()>& enough, const std::function<void(const T&)>& take)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::resultReadyAt, &loop, [&](int index) {
        const auto result = watcher.resultAt(index);
        if (!result)
            fail(result.error().message.toStdString());
        take(*result);
        if (enough())
            loop.quit();
    });
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(stream);
    loop.exec();
    stream.cancel();
}

class Loop
{
public:
    Loop(const QString& bootstrap, OffsetsOver over)
    {
        Profile profile;
        profile.bootstrapServers = bootstrap;
        QString error;
        m_gateway = makeRdKafkaGateway(profile, {}, std::make_shared<WriteGuard>(false), &error, over);
        if (!m_gateway)
            fail(error.toStdString());
    }
    void metadata()
    {
        const Taken taken;
        await<ClusterMetadataPtr>(
            m_gateway->metadata(), [] { return false; }, [this](const ClusterMetadataPtr& all) { m_metadata = all; });
        size_t partitions = 0;
        for (const Topic& topic : m_metadata->topics)
            partitions += topic.partitions.size();
        taken.print("metadata", partitions);
    }
    void ends(qint32 but)
    {
        ListOffsetsRequest request;
        size_t wanted = 0;
        for (const Topic& topic : m_metadata->topics) {
            for (const Partition& partition : topic.partitions) {
                request.partitions.push_back({{topic.name, partition.id}, {}});
                wanted += partition.leader != but;
            }
        }
        const Taken taken;
        size_t good = 0;
        await<OffsetsChunk>(
            m_gateway->listOffsets(request, m_metadata), [&] { return but >= 0 && good == wanted; },
            [&](const OffsetsChunk& chunk) {
                for (const auto& offset : chunk.offsets)
                    good += offset.result.has_value() && (but < 0 || chunk.leader != but);
            });
        taken.print("ends", good);
    }
    void groups(const QString& prefix, int count, qint32 but)
    {
        QStringList names;
        for (int i = 1; i <= count; ++i)
            names.append(prefix + QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0')));
        if (m_coordinators.size() != count) {
            await<Outcome<QString, GroupDescription>>(
                m_gateway->describeGroups(names), [] { return false; },
                [this](const auto& one) {
                    if (one.result && one.result->coordinator)
                        m_coordinators.insert(one.key, one.result->coordinator->id);
                });
        }
        int wanted = 0;
        for (const QString& name : names)
            wanted += m_coordinators.value(name, -1) != but;
        const Taken taken;
        int good = 0;
        await<Outcome<QString, GroupOffsetsPtr>>(
            m_gateway->listGroupOffsets(names), [&] { return but >= 0 && good == wanted; },
            [&](const auto& one) { good += one.result && !(*one.result)->offsets.empty() && (but < 0 || m_coordinators.value(one.key, -1) != but); });
        taken.print("groups", size_t(good));
    }

private:
    std::unique_ptr<AdminGateway> m_gateway;
    ClusterMetadataPtr m_metadata;
    QHash<QString, qint32> m_coordinators;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 3)
        fail("usage: gateway_loop BOOTSTRAP wire|librdkafka");
    Loop loop(QString::fromLocal8Bit(argv[1]), std::string(argv[2]) == "wire" ? OffsetsOver::WireWherePossible : OffsetsOver::RdKafka);
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string command;
        std::string prefix;
        int count = 0;
        int but = -1;
        words >> command;
        if (command == "metadata") {
            loop.metadata();
        } else if (command == "ends") {
            if (!(words >> but))
                but = -1;
            loop.ends(but);
        } else if (command == "groups") {
            words >> prefix >> count;
            if (!(words >> but))
                but = -1;
            loop.groups(QString::fromStdString(prefix), count, but);
        } else {
            fail("no such command: " + command);
        }
    }
    return 0;
}
