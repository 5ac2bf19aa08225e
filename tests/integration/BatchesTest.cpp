// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batches and control records as the log has them: what we read over Fetch against what kafka-dump-log reads from the broker's files.
#include "tests/integration/AdminClusterTest.h"
#include "tests/integration/RecordSender.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace kafka;

namespace {

struct Batches : AdminClusterTest
{
    PartitionBatches read(const QString& topic, qint64 offset, qint32 maxBytes = 1 << 20)
    {
        BatchesRequest request;
        request.topic = topic;
        request.partition = 0;
        request.offset = offset;
        request.maxBytes = maxBytes;
        return answer(gateway->fetchBatches(request));
    }
};

/** A field of one of kafka-dump-log's lines: "baseOffset: 0 lastOffset: 2 count: 3 …". */
QString field(const QString& line, const char* name)
{
    const QRegularExpression pattern(QStringLiteral("(?:^| )%1: (\\S+)").arg(QLatin1String(name)));
    return pattern.match(line).captured(1);
}

QString dumped(const BatchFacts& b)
{
    const auto word = [](bool is) { return is ? QStringLiteral("true") : QStringLiteral("false"); };
    return QStringList {QString::number(b.baseOffset),   QString::number(b.lastOffset),
                        QString::number(b.records),      QString::number(b.baseSequence),
                        QString::number(b.producerId),   QString::number(b.producerEpoch),
                        word(b.transactional),           word(b.control),
                        QString::number(b.maxTimestamp), QString::number(b.size),
                        QString::number(b.magic),        b.codec.toLower(),
                        QString::number(b.crc),          word(b.crcRight)}
        .join(QLatin1Char(' '));
}

QString dumped(const QString& line)
{
    QStringList all;
    for (const char* name : {"baseOffset", "lastOffset", "count", "baseSequence", "producerId", "producerEpoch", "isTransactional", "isControl",
                             "CreateTime", "size", "magic", "compresscodec", "crc", "isvalid"})
        all << field(line, name).toLower();
    return all.join(QLatin1Char(' '));
}

} // namespace

TEST_F(Batches, AreThoseOfTheLogWithControlRecordsAndAbortedTransactions)
{
    const QString topic = QStringLiteral("batches");
    createTopic(topic, 1);
    Sender plain;
    for (int i = 0; i < 3; ++i)
        plain.send(topic, 0, "plain" + QByteArray::number(i), QByteArray(200, 'x'),
                   QDateTime::currentMSecsSinceEpoch() - 1'000 + i); // of one age: an older one would begin a segment
    plain.flush();
    Sender transactional("batches-transactional");
    transactional.begin();
    transactional.send(topic, 0, "aborted", "a");
    transactional.abort();
    transactional.begin();
    transactional.send(topic, 0, "committed", "c");
    transactional.commit();

    const PartitionBatches found = read(topic, 0);
    EXPECT_TRUE(found.problem.isEmpty()) << found.problem.toStdString();
    EXPECT_GE(found.leader, 1);
    EXPECT_EQ(found.logStart, 0);
    EXPECT_EQ(found.highWatermark, 7);
    EXPECT_EQ(found.lastStable, 7);
    std::vector<ControlRecordFacts> controls;
    for (const BatchFacts& b : found.batches)
        controls.insert(controls.end(), b.controls.begin(), b.controls.end());
    QStringList shown;
    for (const BatchFacts& b : found.batches)
        shown << dumped(b);
    ASSERT_EQ(controls.size(), 2u) << shown.join(u'\n').toStdString();
    EXPECT_EQ(controls[0].offset, 4);
    EXPECT_EQ(controls[0].type, 0) << "ABORT";
    EXPECT_EQ(controls[1].offset, 6);
    EXPECT_EQ(controls[1].type, 1) << "COMMIT";
    EXPECT_GE(controls[1].coordinatorEpoch, 0);
    ASSERT_EQ(found.aborted.size(), 1u);
    EXPECT_EQ(found.aborted[0].firstOffset, 3);

    QString log; // of the leader
    QDir node(cluster.directory() + QStringLiteral("/node-%1").arg(found.leader));
    QDirIterator files(node.path(), {QStringLiteral("00000000000000000000.log")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (files.next().contains(QStringLiteral("/batches-0/")))
            log = files.filePath();
    ASSERT_FALSE(log.isEmpty());
    const QString printed = tool(QStringLiteral("kafka-dump-log"), {QStringLiteral("--print-data-log"), QStringLiteral("--files"), log});
    QStringList expected;
    QStringList ours;
    for (const QString& line : printed.split(QLatin1Char('\n')))
        if (line.startsWith(QLatin1String("baseOffset: ")))
            expected << dumped(line);
    for (const BatchFacts& b : found.batches)
        ours << dumped(b);
    EXPECT_EQ(ours, expected) << printed.toStdString();
    EXPECT_TRUE(printed.contains(QStringLiteral("endTxnMarker: ABORT coordinatorEpoch: %1").arg(controls[0].coordinatorEpoch)))
        << printed.toStdString();
    EXPECT_TRUE(printed.contains(QStringLiteral("endTxnMarker: COMMIT coordinatorEpoch: %1").arg(controls[1].coordinatorEpoch)))
        << printed.toStdString();

    EXPECT_EQ(read(topic, 1, 1).batches.front().baseOffset, 0) << "the batch that holds the offset, however little is asked for";
    EXPECT_TRUE(read(topic, 7).batches.empty()) << "the end";
    BatchesRequest beyond;
    beyond.topic = topic;
    beyond.partition = 0;
    beyond.offset = 1'000;
    const auto refused = gateway->fetchBatches(beyond);
    ASSERT_TRUE(ended(refused, 40'000));
    EXPECT_FALSE(refused.result());
    beyond.topic = QStringLiteral("no-such-topic");
    const auto unknown = gateway->fetchBatches(beyond);
    ASSERT_TRUE(ended(unknown, 40'000));
    ASSERT_FALSE(unknown.result());
    EXPECT_EQ(unknown.result().error().kind, ErrorKind::NotFound);
}
