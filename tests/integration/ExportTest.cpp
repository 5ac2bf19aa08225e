// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of a real cluster into files; Kafka's console consumer says what has to be in them.
#include "app/ChangeJournal.h"
#include "app/ClusterSession.h"
#include "app/RecordController.h"
#include "app/TaskTracker.h"
#include "kafka/client/ClosingThreads.h"
#include "kafka/serde/decode/Unpack.h"
#include "tests/integration/RecordSender.h"
#include "tests/support/GatewayTest.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/RecordTable.h"

#include <QDir>
#include <QTemporaryDir>

using namespace kafka;
using namespace kafka::serde;
using support::KafkaCluster;
using Order = views::RecordExportOrder;

namespace {

class Export : public testing::Test
{
protected:
    void open(const QString& topic)
    {
        session->connectToCluster();
        ASSERT_TRUE(QTest::qWaitFor([&] { return session->isUp(); }, 15'000));
        controller = std::make_unique<app::RecordController>(session.get(), topic);
        page = qobject_cast<views::MessagesPage*>(controller->page());
        page->show();
        controller->setActive(true);
        ASSERT_TRUE(QTest::qWaitFor([&] { return controller->model()->rowCount() > 0; }, 15'000));
    }
    void TearDown() override
    {
        controller.reset();
        session.reset();
        EXPECT_TRUE(closingThreads::awaitAll(std::chrono::seconds(10)));
    }
    QString start(Order::Scope scope, const QString& file, const RecordFormatting& formatting)
    {
        const QString path = folder.filePath(file);
        const auto exports = [&] {
            const auto& all = tasks.entries();
            return std::count_if(all.begin(), all.end(), [&](const auto& e) { return e.title.endsWith(path); });
        };
        const auto before = exports();
        Q_EMIT page->exportRequested({scope, path, formatting});
        // This is production: the sizes are looked at first, and so little is not asked about.
        EXPECT_TRUE(QTest::qWaitFor([&] { return exports() > before; }, 15'000));
        return path;
    }
    bool ended()
    {
        return QTest::qWaitFor([&] { return tasks.running() == 0; }, 60'000);
    }
    QByteArray write(Order::Scope scope, const QString& file, const RecordFormatting& formatting)
    {
        const QString path = start(scope, file, formatting);
        EXPECT_TRUE(ended());
        return content(path);
    }
    static QByteArray content(const QString& path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("not there");
    }
    // "offset<TAB>key<TAB>value" of all records of a partition as Kafka's own consumer prints them
    static QByteArrayList consumed(const QString& topic, int partition, int count)
    {
        const auto result = KafkaCluster::shared().tool(
            QStringLiteral("kafka-console-consumer"),
            {QStringLiteral("--topic"), topic, QStringLiteral("--partition"), QString::number(partition), QStringLiteral("--offset"),
             QStringLiteral("earliest"), QStringLiteral("--max-messages"), QString::number(count), QStringLiteral("--formatter-property"),
             QStringLiteral("print.key=true"), QStringLiteral("--formatter-property"), QStringLiteral("print.offset=true")});
        EXPECT_EQ(result.exit, 0) << result.err.toStdString();
        return result.out.trimmed().split('\n');
    }

    QTemporaryDir folder;
    app::TaskTracker tasks;
    app::ChangeJournal journal {folder.filePath(QStringLiteral("journal"))};
    std::unique_ptr<app::ClusterSession> session
        = std::make_unique<app::ClusterSession>(profileFor(KafkaCluster::shared().bootstrap()), &tasks, &journal);
    std::unique_ptr<app::RecordController> controller;
    views::MessagesPage* page = nullptr;
};

QByteArrayList lines(const QByteArray& bytes)
{
    QByteArrayList all = bytes.split('\n');
    EXPECT_EQ(all.takeLast(), QByteArray());
    return all;
}

} // namespace

TEST_F(Export, AScanIsWhatTheConsoleConsumerReads)
{
    const QString topic = QStringLiteral("export-scan");
    constexpr int Count = 20'000;
    createTopic(topic, 2);
    Sender sender;
    for (int i = 0; i < Count; ++i)
        sender.send(topic, i % 2, "key-" + QByteArray::number(i), "{\"n\":" + QByteArray::number(i) + ",\"이름\":\"홍길동\"}", 1'000 + i,
                    {{"h", "1"}, {"h", {}}});
    sender.send(topic, 0, {}, QByteArray("\0\xff", 2), 5);
    sender.send(topic, 0, "", "", 5);
    sender.send(topic, 1, "gone", {}, 5);
    sender.flush();
    open(topic);
    EXPECT_EQ(controller->model()->rowCount(), 100) << "the table holds the newest hundred";

    const QByteArrayList all
        = lines(unzstd(write(Order::Scan, QStringLiteral("a.ndjson.zst"), {RecordFormat::Ndjson, FilePacking::Zstd}), 1 << 30).bytes);
    ASSERT_EQ(all.size(), Count + 3);
    QByteArrayList printed[2];
    int binary = 0;
    for (const QByteArray& line : all) {
        const auto record = recordFromJson(line);
        ASSERT_TRUE(record) << line.constData();
        const qsizetype at = line.indexOf("\"offset\":") + 9;
        const QByteArray offset = line.sliced(at, line.indexOf(',', at) - at);
        if (!record->value.isValidUtf8()) {
            EXPECT_EQ(record->value, QByteArray("\0\xff", 2));
            EXPECT_TRUE(record->key.isNull());
            ++binary;
        }
        if (record->headers.size() == 2) {
            EXPECT_TRUE(record->headers[1].value.isNull());
        }
        printed[record->partition] << "Offset:" + offset + '\t' + (record->key.isNull() ? "null" : record->key) + '\t'
                                          + (record->value.isNull()        ? QByteArray("null")
                                             : record->value.isValidUtf8() ? record->value
                                                                           : QByteArray("\0\xef\xbf\xbd", 4));
    }
    EXPECT_EQ(binary, 1);
    for (int p = 0; p < 2; ++p) {
        QByteArrayList theirs = consumed(topic, p, int(printed[p].size()));
        for (QByteArray& line : theirs)
            line = line.trimmed();
        for (QByteArray& line : printed[p])
            line = line.trimmed();
        ASSERT_EQ(theirs.size(), printed[p].size());
        for (qsizetype i = 0; i < theirs.size(); ++i) {
            if (!theirs[i].contains('\0')) {
                ASSERT_EQ(theirs[i], printed[p][i]);
            }
        }
    }
    EXPECT_TRUE(page->banner()->text().contains(QStringLiteral("Messages written: 20,003"))) << page->banner()->text().toStdString();
    EXPECT_EQ(controller->model()->rowCount(), 100) << "nothing of it went into the table";

    const QByteArrayList chosen = lines(write(Order::Shown, QStringLiteral("b.csv"), {RecordFormat::Csv}));
    EXPECT_EQ(chosen.size(), 101) << "a line of titles";
    page->table()->selectRow(3);
    EXPECT_EQ(lines(write(Order::Selected, QStringLiteral("c.ndjson"), {})).size(), 1);
}

TEST_F(Export, ATailGrowsUntilItIsCancelled)
{
    const QString topic = QStringLiteral("export-tail");
    createTopic(topic, 3);
    Sender sender;
    for (int i = 0; i < 30; ++i)
        sender.send(topic, i % 3, {}, "before");
    sender.flush();
    open(topic);
    const QString path = start(Order::Tail, QStringLiteral("tail.csv"), {RecordFormat::Csv});
    // What is written while it begins may or may not be in it; from then on everything is.
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            sender.send(topic, 0, "first", "x");
            sender.flush();
            QTest::qWait(200);
            return content(path).contains("first");
        },
        20'000));
    const auto before = content(path).count("\r\n");
    for (int i = 0; i < 300; ++i)
        sender.send(topic, i % 3, {}, "new-" + QByteArray::number(i));
    sender.flush();
    EXPECT_TRUE(QTest::qWaitFor([&] { return content(path).count("\r\n") == before + 300; }, 20'000)) << content(path).count("\r\n") - before;
    EXPECT_FALSE(content(path).contains("before"));
    ASSERT_EQ(tasks.running(), 1);
    tasks.cancel(tasks.entries().back().id);
    ASSERT_TRUE(ended());
    EXPECT_EQ(content(path).count("\r\n"), before + 300);
}

TEST_F(Export, OfValuesTheFilesAreCounted)
{
    const QString topic = QStringLiteral("export-values");
    createTopic(topic, 1);
    Sender sender;
    for (int i = 0; i < 5; ++i)
        sender.send(topic, 0, "k", i == 2 ? QByteArray() : QByteArray::number(i));
    sender.flush();
    open(topic);
    start(Order::Shown, QStringLiteral("values"), {RecordFormat::RawValues});
    ASSERT_TRUE(ended());
    EXPECT_EQ(QDir(folder.filePath(QStringLiteral("values"))).entryList(QDir::Files).size(), 4);
    const QString said = page->banner()->text();
    EXPECT_TRUE(said.contains(QStringLiteral("Messages written: 4 ("))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Null values, which have no file: 1."))) << said.toStdString();
}

TEST_F(Export, CancelAndFailureLeaveNoFile)
{
    const QString topic = QStringLiteral("export-cancel");
    createTopic(topic, 1);
    Sender sender;
    for (int i = 0; i < 20'000; ++i)
        sender.send(topic, 0, {}, QByteArray(1'000, 'x'));
    sender.flush();
    open(topic);
    const QString path = start(Order::Scan, QStringLiteral("a.ndjson"), {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return tasks.running() == 1; }, 5'000));
    tasks.cancel(tasks.entries().back().id);
    ASSERT_TRUE(ended());
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(tasks.entries().back().state, app::TaskTracker::State::Cancelled);

    start(Order::Scan, QStringLiteral("no/such/folder/a.ndjson"), {});
    ASSERT_TRUE(ended());
    EXPECT_EQ(tasks.entries().back().state, app::TaskTracker::State::Failed);
    EXPECT_TRUE(page->banner()->text().contains(QStringLiteral("no/such/folder"))) << page->banner()->text().toStdString();
}
