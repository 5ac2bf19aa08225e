// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecordFileWriter.h"

#include "kafka/serde/decode/Unpack.h"
#include "models/RecordModel.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kafka;
using namespace kafka::serde;
using app::RecordFile;
using app::RecordFileWriter;

namespace {

const QString Orders = QStringLiteral("orders");

RecordBatchPtr batch(int from, int count, qsizetype size = 10)
{
    RecordBatchBuilder builder;
    for (int i = from; i < from + count; ++i)
        builder.add(Orders, {i % 3, i, i, TimestampType::CreateTime, "k" + QByteArray::number(i), QByteArray(size, char('a' + i % 26)), {}});
    builder.addNotice(Orders, 0, from, QStringLiteral("something to say"));
    return builder.take();
}

class RecordFileWriterTest : public testing::Test
{
protected:
    void open(const RecordFile& file)
    {
        m_file = file;
        m_writer = std::make_unique<RecordFileWriter>(file);
        m_ended = std::make_unique<QSignalSpy>(m_writer.get(), &RecordFileWriter::finished);
    }
    bool ended() { return !m_ended->isEmpty() || m_ended->wait(20'000); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QByteArray content(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden); }

    QTemporaryDir m_folder;
    RecordFile m_file;
    std::unique_ptr<RecordFileWriter> m_writer;
    std::unique_ptr<QSignalSpy> m_ended;
};

} // namespace

TEST_F(RecordFileWriterTest, WritesAllRecordsInTheirOrderAndNoNotices)
{
    open({path("all.ndjson"), {RecordFormat::Ndjson}});
    m_writer->add(std::vector<RecordBatchPtr> {batch(0, 100), nullptr, batch(100, 50)});
    models::RecordModel table;
    table.append({batch(150, 10)});
    m_writer->add(table.rows({9, 3}));
    table.clear(); // the rows keep what they need
    EXPECT_EQ(names().filter(QStringLiteral("all.ndjson")).contains(QStringLiteral("all.ndjson")), false) << "whole or not at all";
    m_writer->finish();
    ASSERT_TRUE(ended());
    EXPECT_EQ(m_writer->problem(), QString());
    EXPECT_EQ(m_writer->records(), 152);
    const QByteArray all = content(m_file.path);
    EXPECT_EQ(m_writer->bytes(), all.size());
    const auto lines = all.split('\n');
    ASSERT_EQ(lines.size(), 153);
    for (int i = 0; i < 150; ++i)
        EXPECT_EQ(recordFromJson(lines[i])->key, "k" + QByteArray::number(i));
    EXPECT_EQ(recordFromJson(lines[150])->key, QByteArray("k159"));
    EXPECT_EQ(recordFromJson(lines[151])->key, QByteArray("k153"));
    EXPECT_EQ(names(), QStringList(QStringLiteral("all.ndjson")));
}

TEST_F(RecordFileWriterTest, R61_CancelLeavesNothing)
{
    open({path("all.csv"), {RecordFormat::Csv}});
    m_writer->add(std::vector {batch(0, 1000)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_writer->records() == 1000; }, 10'000));
    m_writer->cancel();
    ASSERT_TRUE(ended());
    EXPECT_EQ(names(), QStringList());
    open({path("all.csv"), {RecordFormat::Csv}});
    m_writer->add(std::vector {batch(0, 1000)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return names() == QStringList(QStringLiteral("all.csv.part")); }, 10'000)) << names().join(u' ').toStdString();
    m_writer.reset(); // let go of in the middle
    EXPECT_TRUE(QTest::qWaitFor([&] { return names().isEmpty(); }, 10'000));
}

TEST_F(RecordFileWriterTest, R61_APartReplacesNothing)
{
    QFile old(path("a.ndjson"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    for (const char* part : {"a.ndjson.part", "a.ndjson.part2"}) { // the first one stays, too
        open({path("a.ndjson"), {RecordFormat::Ndjson}});
        m_writer->add(std::vector {batch(0, 10)});
        m_writer->finish(true);
        ASSERT_TRUE(ended());
        EXPECT_EQ(m_writer->problem(), QString());
        EXPECT_EQ(m_writer->place(), path(part));
        EXPECT_EQ(content(path(part)).count('\n'), 10);
        EXPECT_EQ(content(path("a.ndjson")), QByteArray("old"));
    }
    open({path("values"), {RecordFormat::RawValues}});
    m_writer->add(std::vector {batch(0, 10)});
    m_writer->finish(true);
    ASSERT_TRUE(ended());
    EXPECT_FALSE(QFileInfo::exists(path("values")));
    EXPECT_EQ(QDir(m_writer->place()).entryList(QDir::Files).size(), 10);
}

TEST_F(RecordFileWriterTest, ATopicsNameLeadsNowhereElse)
{
    open({path("values"), {RecordFormat::RawValues}});
    RecordBatchBuilder builder;
    builder.add(QStringLiteral("../../etc/한 x"), {0, 1, 0, TimestampType::CreateTime, "k", "v", {}});
    m_writer->add(std::vector {builder.take()});
    m_writer->finish();
    ASSERT_TRUE(ended());
    EXPECT_EQ(QDir(path("values")).entryList(QDir::Files), QStringList(QStringLiteral("_._.._etc___x-0-1")));
}

TEST_F(RecordFileWriterTest, AGrowingFileCanBeReadMeanwhileAndStays)
{
    for (const FilePacking packing : {FilePacking::None, FilePacking::Gzip, FilePacking::Zstd}) {
        open({path("tail"), {RecordFormat::Csv, packing}, true});
        const auto lines = [&] {
            const QByteArray bytes = content(m_file.path);
            return (packing == FilePacking::Gzip   ? gunzip(bytes, 1 << 20).bytes
                    : packing == FilePacking::Zstd ? unzstd(bytes, 1 << 20).bytes
                                                   : bytes)
                .count("\r\n");
        };
        m_writer->add(std::vector {batch(0, 10)});
        EXPECT_TRUE(QTest::qWaitFor([&] { return lines() == 11; }, 10'000)) << lines();
        m_writer->add(std::vector {batch(10, 5)});
        EXPECT_TRUE(QTest::qWaitFor([&] { return lines() == 16; }, 10'000)) << lines();
        m_writer->cancel();
        ASSERT_TRUE(ended());
        EXPECT_EQ(lines(), 16);
    }
}

TEST_F(RecordFileWriterTest, R61_ATailThatCannotBeReadLeavesTheOldFile)
{
    const auto old = [&] {
        QFile file(path("tail"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write("of yesterday, and longer than a header") > 0);
    };
    old();
    open({path("tail"), {RecordFormat::Csv}, true});
    m_writer->finish(true); // the topic is gone
    ASSERT_TRUE(ended());
    EXPECT_EQ(content(path("tail")), "of yesterday, and longer than a header");
    open({path("tail"), {RecordFormat::Csv}, true});
    m_writer->finish(false); // stopped by a person: nothing came
    ASSERT_TRUE(ended());
    EXPECT_EQ(content(path("tail")).count("\r\n"), 1);
    EXPECT_FALSE(content(path("tail")).contains("yesterday"));
    old();
    open({path("tail"), {RecordFormat::Csv}, true});
    m_writer->add(std::vector {batch(0, 1)});
    m_writer->finish(true);
    ASSERT_TRUE(ended());
    EXPECT_EQ(content(path("tail")).count("\r\n"), 2);
    EXPECT_FALSE(content(path("tail")).contains("yesterday"));
}

TEST_F(RecordFileWriterTest, CancellingTooLateIsKnown)
{
    open({path("late"), {RecordFormat::Csv}});
    m_writer->add(std::vector {batch(0, 1)});
    m_writer->finish();
    ASSERT_TRUE(ended());
    m_writer->cancel();
    EXPECT_TRUE(m_writer->isThere());
    open({path("soon"), {RecordFormat::Csv}});
    m_writer->cancel();
    ASSERT_TRUE(ended());
    EXPECT_FALSE(m_writer->isThere());
}

TEST_F(RecordFileWriterTest, ALinkToALinkStaysOne)
{
    QFile file(path("file"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    ASSERT_TRUE(QFile::link(path("file"), path("middle")) && QFile::link(path("middle"), path("link")));
    open({path("link"), {RecordFormat::Csv}, false});
    m_writer->add(std::vector {batch(0, 3)});
    m_writer->finish();
    ASSERT_TRUE(ended());
    EXPECT_TRUE(QFileInfo(path("middle")).isSymLink() && QFileInfo(path("link")).isSymLink());
    EXPECT_EQ(content(path("file")).count("\r\n"), 4);
}

TEST_F(RecordFileWriterTest, OnlyFilesAreReplaced)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    ASSERT_TRUE(QDir().mkdir(path("folder")));
    ASSERT_TRUE(QFile::link(path("pipe"), path("link")) && QFile::link(path("folder"), path("link to folder")));
    const QStringList before = names();
    for (const char* name : {"pipe", "folder", "link", "link to folder"}) {
        for (const bool growing : {false, true}) {
            open({path(name), {RecordFormat::Csv}, growing});
            m_writer->add(std::vector {batch(0, 3)});
            m_writer->finish();
            ASSERT_TRUE(ended());
            EXPECT_EQ(m_writer->problem(), QStringLiteral("%1 is a folder, a device, a pipe or a socket: nothing was written.").arg(path(name)));
            EXPECT_FALSE(m_writer->isThere());
        }
    }
    EXPECT_EQ(names(), before);
    struct stat pipe
    { };
    EXPECT_EQ(::lstat(QFile::encodeName(path("pipe")).constData(), &pipe), 0);
    EXPECT_TRUE(S_ISFIFO(pipe.st_mode));
}

TEST_F(RecordFileWriterTest, NullIsALineLikeOthersWhereValuesHaveNoFiles)
{
    open({path("a.ndjson"), {RecordFormat::Ndjson}});
    RecordBatchBuilder builder;
    builder.add(Orders, {1, 2, 0, TimestampType::CreateTime, "k", {}, {}});
    m_writer->add(std::vector {builder.take()});
    m_writer->finish();
    ASSERT_TRUE(ended());
    EXPECT_EQ(m_writer->records(), 1);
    EXPECT_EQ(m_writer->withoutFile(), 0);
}

TEST_F(RecordFileWriterTest, ValuesGoIntoAFolderAFileEach)
{
    open({path("values"), {RecordFormat::RawValues}});
    RecordBatchBuilder builder;
    builder.add(Orders, {0, 1, 0, TimestampType::CreateTime, "k", QByteArrayView("\0\xff\r\n", 4), {}});
    builder.add(Orders, {1, 1, 0, TimestampType::CreateTime, "k", "", {}});
    builder.add(Orders, {1, 2, 0, TimestampType::CreateTime, "k", {}, {}});
    m_writer->add(std::vector {builder.take()});
    m_writer->finish();
    ASSERT_TRUE(ended());
    EXPECT_EQ(m_writer->problem(), QString());
    EXPECT_EQ(m_writer->records(), 3);
    EXPECT_EQ(m_writer->withoutFile(), 1);
    EXPECT_EQ(names(), QStringList(QStringLiteral("values")));
    EXPECT_EQ(QDir(path("values")).entryList(QDir::Files), QStringList({QStringLiteral("orders-0-1"), QStringLiteral("orders-1-1")}))
        << "null is no file";
    EXPECT_EQ(content(path("values/orders-0-1")), QByteArray("\0\xff\r\n", 4));
    open({path("values"), {RecordFormat::RawValues}});
    m_writer->finish();
    ASSERT_TRUE(ended());
    EXPECT_TRUE(m_writer->problem().contains(QStringLiteral("exists already")));
    EXPECT_EQ(content(path("values/orders-0-1")).size(), 4);
}

// The disk is full in the middle: a limit of the process for file sizes fails the same way.
TEST_F(RecordFileWriterTest, R61_AFullDiskLeavesTheOldFileAndSaysWhich)
{
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited {};
    getrlimit(RLIMIT_FSIZE, &unlimited);
    const rlimit half {500'000, unlimited.rlim_max};
    for (const char* name : {"a.ndjson", "link.ndjson"}) {
        QFile old(path("a.ndjson"));
        ASSERT_TRUE(old.open(QIODevice::WriteOnly | QIODevice::Truncate) && old.write("old") == 3);
        old.close();
        QFile::link(QStringLiteral("a.ndjson"), path("link.ndjson"));
        setrlimit(RLIMIT_FSIZE, &half);
        open({path(name), {RecordFormat::Ndjson}});
        m_writer->add(std::vector {batch(0, 100, 10'000)});
        m_writer->finish();
        EXPECT_TRUE(ended());
        setrlimit(RLIMIT_FSIZE, &unlimited);
        EXPECT_TRUE(m_writer->problem().contains(path(name))) << m_writer->problem().toStdString();
        EXPECT_EQ(content(path("a.ndjson")), QByteArray("old"));
        m_writer.reset();
        EXPECT_EQ(names().size(), 2) << "the file and the link to it";
        open({path(name), {RecordFormat::Ndjson}});
        m_writer->add(std::vector {batch(0, 100, 10'000)});
        m_writer->finish();
        ASSERT_TRUE(ended());
        EXPECT_EQ(m_writer->problem(), QString());
        EXPECT_EQ(content(path("a.ndjson")).count('\n'), 100);
        EXPECT_TRUE(QFileInfo(path("link.ndjson")).isSymLink());
    }
    std::signal(SIGXFSZ, before);
}

TEST_F(RecordFileWriterTest, R61_WhatCannotBeWrittenIsSaid)
{
    open({path("no/such/folder/x.csv"), {RecordFormat::Csv}});
    ASSERT_TRUE(ended()) << "at once, not when all has been read";
    EXPECT_TRUE(m_writer->problem().contains(QStringLiteral("no/such/folder/x.csv")));
    m_writer->add(std::vector {batch(0, 10)}); // harmless
    if (QFile::exists(QStringLiteral("/dev/full"))) { // a disk that is full
        open({QStringLiteral("/dev/full"), {RecordFormat::Ndjson}, true});
        m_writer->add(std::vector {batch(0, 1000, 10'000)});
        ASSERT_TRUE(ended());
        EXPECT_TRUE(m_writer->problem().contains(QStringLiteral("/dev/full")));
    }
}

TEST_F(RecordFileWriterTest, SaysWhenTooMuchWaits)
{
    open({path("big.json.gz"), {RecordFormat::JsonArray, FilePacking::Gzip}});
    QSignalSpy room(m_writer.get(), &RecordFileWriter::roomAgain);
    for (int i = 0; i < 100 && !m_writer->isFull(); ++i)
        m_writer->add(std::vector {batch(i * 100, 100, 50'000)});
    ASSERT_TRUE(m_writer->isFull());
    ASSERT_TRUE(!room.isEmpty() || room.wait(60'000));
    EXPECT_FALSE(m_writer->isFull());
    m_writer->cancel();
    ASSERT_TRUE(ended());
}
