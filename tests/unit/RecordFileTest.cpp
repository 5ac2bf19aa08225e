// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of records: unpacked, line by line, looked at before, and as a source for a producer.
#include "kafka/serde/RecordExport.h"
#include "kafka/serde/RecordFileSource.h"
#include "kafka/serde/RecordFileSurvey.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace kafka;
using namespace kafka::serde;

namespace {

class RecordFileTest : public ::testing::Test
{
protected:
    QString write(const QByteArray& bytes, const char* name = "a.ndjson")
    {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    static QByteArray packed(const QByteArray& bytes, FilePacking packing)
    {
        QByteArray out;
        Packer packer(packing);
        EXPECT_TRUE(packer.put(out, bytes, Packer::Then::End));
        return out;
    }
    static QByteArray line(int number, const char* more = "")
    {
        return "{\"topic\":\"orders\",\"partition\":" + QByteArray::number(number % 3)
               + ",\"offset\":5,\"timestamp\":" + QByteArray::number(1'773'446'400'000 + number) + ",\"timestampType\":\"CreateTime\",\"key\":\"k"
               + QByteArray::number(number) + "\",\"value\":\"v\",\"headers\":[]" + more + "}\n";
    }
    static QByteArray lines(int count)
    {
        QByteArray all;
        for (int i = 0; i < count; ++i)
            all += line(i);
        return all;
    }
    static QList<QByteArray> keys(RecordSource& source)
    {
        QList<QByteArray> all;
        while (const auto next = source.next()) {
            if (!*next) {
                all << "error: " + (*next).error().message.toUtf8();
                break;
            }
            all << (*next)->key;
        }
        return all;
    }

    QTemporaryDir folder;
    const std::atomic<bool> notCancelled {false};
};

} // namespace

TEST_F(RecordFileTest, PlainGzipAndZstandardGiveTheSameBytes)
{
    QByteArray text = lines(20'000); // many steps
    for (const QByteArray& bytes : {text, packed(text, FilePacking::Gzip), packed(text, FilePacking::Zstd),
                                    packed(text.first(1'000'000), FilePacking::Gzip) + packed(text.sliced(1'000'000), FilePacking::Gzip),
                                    packed(text.first(1'000'000), FilePacking::Zstd) + packed(text.sliced(1'000'000), FilePacking::Zstd)}) {
        UnpackedFile file(write(bytes));
        QByteArray out;
        while (file.read(out)) { }
        EXPECT_EQ(file.problem(), QString());
        EXPECT_TRUE(out == text) << out.size();
        EXPECT_EQ(file.position(), file.size());
    }
}

// A step that is exactly full is not the end, and the end of a file not a broken one.
TEST_F(RecordFileTest, SizesAroundAStep)
{
    for (const qint64 size : {qint64(0), qint64(1), UnpackedFile::Step - 1, UnpackedFile::Step, UnpackedFile::Step + 1, 4 * UnpackedFile::Step}) {
        const QByteArray text(size, 'a'); // all of it is one packed block: much comes out of few bytes
        for (const FilePacking packing : {FilePacking::Gzip, FilePacking::Zstd}) {
            UnpackedFile file(write(packed(text, packing)));
            QByteArray out;
            qsizetype largest = 0;
            for (qsizetype before = 0; file.read(out); before = out.size())
                largest = std::max(largest, out.size() - before);
            EXPECT_EQ(file.problem(), QString()) << size;
            EXPECT_EQ(out.size(), size);
            EXPECT_LE(largest, UnpackedFile::Step);
        }
    }
}

TEST_F(RecordFileTest, WhatIsCutOffOrBrokenSaysSo)
{
    const QByteArray text = lines(5'000);
    for (const FilePacking packing : {FilePacking::Gzip, FilePacking::Zstd}) {
        const QByteArray whole = packed(text, packing);
        EXPECT_TRUE(surveyRecordFile(write(whole.chopped(10)), notCancelled).problem.contains(QLatin1String("not whole")));
        QByteArray broken = whole;
        broken[broken.size() / 2] = char(~broken[broken.size() / 2]);
        const RecordFileSurvey survey = surveyRecordFile(write(broken), notCancelled);
        EXPECT_TRUE(!survey.problem.isEmpty() || survey.wrong > 0 || survey.records < 5'000) << survey.problem.toStdString();
    }
    EXPECT_FALSE(surveyRecordFile(folder.filePath(QStringLiteral("none")), notCancelled).problem.isEmpty());
    EXPECT_FALSE(surveyRecordFile(folder.path(), notCancelled).problem.isEmpty());
    EXPECT_FALSE(surveyRecordFile(QStringLiteral("/dev/zero"), notCancelled).problem.isEmpty()) << "not a file that ends";
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    EXPECT_FALSE(surveyRecordFile(pipe, notCancelled).problem.isEmpty()) << "opening it would wait for ever";
    const std::atomic<bool> cancelled {true};
    EXPECT_EQ(surveyRecordFile(write(QByteArray(1000, '\n')), cancelled).problem, QStringLiteral("Cancelled."));
}

// The one at the very beginning of a file is no data.
TEST_F(RecordFileTest, ByteOrderMarksOfTheDataStay)
{
    const QByteArray mark = "\xef\xbb\xbf";
    RecordLines read(write(mark + R"({"key":")" + mark + R"(k","value":")" + mark + mark + R"(v","headers":[{"name":")" + mark + R"(n","value":")"
                           + mark + "h\"}]}\n"));
    const auto one = read.next();
    ASSERT_TRUE(one && one->record);
    EXPECT_EQ(one->record->key.toHex(), (mark + "k").toHex());
    EXPECT_EQ(one->record->value.toHex(), (mark + mark + "v").toHex());
    ASSERT_EQ(one->record->headers.size(), 1u);
    EXPECT_EQ(one->record->headers[0].name.toHex(), (mark + "n").toHex());
    EXPECT_EQ(one->record->headers[0].value.toHex(), (mark + "h").toHex());
}

TEST_F(RecordFileTest, LinesAreRecordsExactly)
{
    const QByteArray text = "\xef\xbb\xbf" + line(0) + "\r\n  \n"
                            + R"({"key":null,"value":{"base64":"//4A"},"headers":[{"name":"h","value":null},{"name":"h","value":""}]})" + "\r\n"
                            + line(2, ",\"masked\":true").chopped(1);
    RecordLines read(write(text));
    auto one = read.next();
    ASSERT_TRUE(one && one->record);
    EXPECT_EQ(one->number, 1);
    EXPECT_EQ(one->record->timestamp, 1'773'446'400'000);
    EXPECT_FALSE(one->masked);
    auto two = read.next();
    ASSERT_TRUE(two && two->record);
    EXPECT_EQ(two->number, 4);
    EXPECT_TRUE(two->record->key.isNull());
    EXPECT_EQ(two->record->value, QByteArray("\xff\xfe\0", 3));
    EXPECT_EQ(two->record->timestamp, -1);
    EXPECT_EQ(two->record->partition, -1);
    ASSERT_EQ(two->record->headers.size(), 2u);
    EXPECT_TRUE(two->record->headers[0].value.isNull());
    EXPECT_FALSE(two->record->headers[1].value.isNull());
    auto three = read.next();
    ASSERT_TRUE(three && three->record) << "the last line has no end";
    EXPECT_TRUE(three->masked);
    EXPECT_FALSE(read.next());
    EXPECT_EQ(read.problem(), QString());
}

TEST_F(RecordFileTest, ASurveySaysWhatIsInIt)
{
    const QByteArray text
        = line(4) + "{\"topic\":\"payments\",\"key\":\"masked\\\":true\",\"value\":null}\n" + line(1, ",\"masked\":true") + "nonsense\n[]\n";
    const QString path = write(text);
    const RecordFileSurvey survey = surveyRecordFile(path, notCancelled);
    EXPECT_EQ(survey.records, 3);
    EXPECT_EQ(survey.wrong, 2);
    ASSERT_EQ(survey.problems.size(), 2);
    EXPECT_TRUE(survey.problems[0].startsWith(QLatin1String("Line 4: "))) << survey.problems[0].toStdString();
    EXPECT_EQ(survey.masked, 1);
    EXPECT_EQ(survey.topics.value(QStringLiteral("orders")), 2);
    EXPECT_EQ(survey.topics.value(QStringLiteral("payments")), 1);
    EXPECT_EQ(survey.highestPartition, 1);
    EXPECT_EQ(survey.withoutPartition, 1);
    EXPECT_EQ(survey.oldest, 1'773'446'400'001);
    EXPECT_EQ(survey.newest, 1'773'446'400'004);
    EXPECT_EQ(survey.withoutTime, 1);
    EXPECT_EQ(survey.bytes, 3 + 12 + 3);
    EXPECT_TRUE(survey.isStillOf(path));
    write(text + line(9));
    EXPECT_FALSE(survey.isStillOf(path));
    const std::atomic<bool> cancelled {true};
    EXPECT_FALSE(surveyRecordFile(path, cancelled).problem.isEmpty());
    const RecordFileSurvey array = surveyRecordFile(write("[\n" + line(1) + "]"), notCancelled);
    EXPECT_TRUE(array.problems.value(0).contains(QLatin1String("JSON array"))) << array.problems.value(0).toStdString();
}

TEST_F(RecordFileTest, ASourceGivesWhatIsChosen)
{
    const QString path = write(packed(lines(10), FilePacking::Zstd));
    RecordFileSource all(path, {}, {});
    EXPECT_EQ(keys(all).size(), 10);
    const RecordSelection some {{1, 4}, 8};
    RecordFileSource chosen(path, some, {});
    EXPECT_EQ(keys(chosen), (QList<QByteArray> {"k1", "k4", "k8", "k9"}));
    EXPECT_EQ(some.count(10), 4);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(some.at(i), (std::vector<qint64> {1, 4, 8, 9}[size_t(i)]));
    RecordFileSource plain(path, {}, {RecordFileOptions::Place::AsInFile, true});
    const auto as = plain.next();
    EXPECT_EQ((*as)->partition, 0);
    EXPECT_EQ((*as)->timestamp, 1'773'446'400'000);
    RecordFileSource other(path, {}, {RecordFileOptions::Place::Partitioner, false});
    const auto changed = other.next();
    EXPECT_EQ((*changed)->partition, -1);
    EXPECT_EQ((*changed)->timestamp, -1);
    RecordFileSource wrong(write(line(0) + "{}\n"), {}, {});
    const auto read = keys(wrong);
    ASSERT_EQ(read.size(), 2);
    EXPECT_TRUE(read[1].startsWith("error: Line 2: ")) << read[1].toStdString();
}
