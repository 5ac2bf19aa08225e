// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of a real cluster: a producer of the test's own and a reader, for its tests.
#pragma once

#include "app/ChangeJournal.h"
#include "app/ClusterSession.h"
#include "app/RecordController.h"
#include "app/TaskTracker.h"
#include "kafka/client/ClosingThreads.h"
#include "kafka/client/RecordReader.h"
#include "kafka/filter/FilterLine.h"
#include "tests/integration/RecordSender.h"
#include "tests/support/GatewayTest.h"
#include "tests/support/KafkaCluster.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/Banner.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kafka;
using support::KafkaCluster;

/** As somebody's consumer would: the group has no members. */
inline void kafkaCommit(const QString& group, const QString& topic, int partition, qint64 offset)
{
    const auto result = KafkaCluster::shared().tool(QStringLiteral("kafka-consumer-groups"),
                                                    {QStringLiteral("--group"), group, QStringLiteral("--reset-offsets"), QStringLiteral("--execute"),
                                                     QStringLiteral("--topic"), QStringLiteral("%1:%2").arg(topic).arg(partition),
                                                     QStringLiteral("--to-offset"), QString::number(offset)});
    ASSERT_EQ(result.exit, 0) << result.err.toStdString() << result.out.toStdString();
}

/** The messages page of a topic as a person opens it, in a session of its own. */
struct OpenedTopic
{
    explicit OpenedTopic(const QString& topic, const Profile& profile = profileFor(KafkaCluster::shared().bootstrap()))
        : session(profile, &tasks, &journal)
    {
        session.connectToCluster();
        if (!QTest::qWaitFor([this] { return session.isUp(); }, 30'000))
            return;
        controller = std::make_unique<app::RecordController>(&session, topic);
        page = qobject_cast<views::MessagesPage*>(controller->page());
        page->show();
        controller->setActive(true);
    }

    QTemporaryDir folder;
    app::TaskTracker tasks;
    app::ChangeJournal journal {folder.filePath(QStringLiteral("journal"))};
    app::ClusterSession session;
    std::unique_ptr<app::RecordController> controller;
    views::MessagesPage* page = nullptr; ///< null: the session did not come up
};

class Records : public ::testing::Test
{
protected:
    void TearDown() override
    {
        reader.reset();
        EXPECT_TRUE(closingThreads::awaitAll(std::chrono::seconds(10)));
    }
    void begin(const RecordRequest& request)
    {
        if (!reader) {
            reader = std::make_unique<RecordReader>(profileFor(KafkaCluster::shared().bootstrap()));
            QObject::connect(reader.get(), &RecordReader::batchesReady, [this](const std::vector<RecordBatchPtr>& batches) {
                for (const auto& batch : batches)
                    for (int i = 0; i < batch->size(); ++i)
                        records.push_back(batch->at(i).toRecord());
            });
        }
        records.clear();
        reader->start(request);
    }
    const ScanProgress& read(const RecordRequest& request)
    {
        QElapsedTimer timer;
        timer.start();
        begin(request);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, 30'000)) << "the scan did not end";
        elapsed = timer.elapsed();
        return reader->progress();
    }
    static RecordRequest request(const QString& topic, SeekTo seek, qint64 limit, int partitions = 1)
    {
        RecordRequest r;
        r.topic = topic;
        for (int i = 0; i < partitions; ++i)
            r.partitions.push_back({i, -1});
        r.seek = seek;
        r.limit = limit;
        return r;
    }
    std::vector<qint64> offsets() const
    {
        std::vector<qint64> all;
        for (const Record& r : records)
            all.push_back(r.offset);
        return all;
    }

    std::unique_ptr<RecordReader> reader;
    std::vector<Record> records;
    qint64 elapsed = 0; ///< ms of the last read
};

using Offsets = std::vector<qint64>;
