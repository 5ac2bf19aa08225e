// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/DeleteRecordsFile.h"

#include <gtest/gtest.h>

namespace {

using kafka::TopicPartition;

struct Refused
{
    const char* text;
    int line;
    int column;
    const char* says;
};

} // namespace

TEST(DeleteRecordsFile, ReadsTheToolsFormat)
{
    const auto file = kafka::parseDeleteRecordsFile(
        R"({"partitions":[{"topic":"test","partition":0,"offset":50},{"offset":-1, "partition" : 2, "topic":"주문"}], "version":1})");
    ASSERT_TRUE(file) << qPrintable(file.error().message);
    const kafka::DeleteRecordsFile expected {{TopicPartition {QStringLiteral("test"), 0}, 50}, {TopicPartition {QStringLiteral("주문"), 2}, -1}};
    EXPECT_EQ(*file, expected);
    EXPECT_EQ(*kafka::parseDeleteRecordsFile(kafka::writeDeleteRecordsFile(expected).toUtf8()), expected) << "writes what it reads";
}

TEST(DeleteRecordsFile, OffsetsAreExact)
{
    const auto file = kafka::parseDeleteRecordsFile(R"({"partitions":[{"topic":"t","partition":1,"offset":9007199254740993}]})");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->front().second, 9007199254740993);
}

TEST(DeleteRecordsFile, UnknownKeysAreIgnoredAsTheToolDoes)
{
    const auto file = kafka::parseDeleteRecordsFile("\xEF\xBB\xBF{\"note\":{\"by\":[1.5e3,true,null,\"\\u00e9\"]},\"partitions\":[{\"topic\":\"t\","
                                                    "\"partition\":1,\"offset\":2,\"why\":\"x\"}]}\n");
    EXPECT_TRUE(file) << qPrintable(file ? QString() : file.error().message);
}

/** The guides' own example (002…txt, line 924): an extra brace, which kafka-delete-records executes all the same. */
TEST(DeleteRecordsFile, TheGuidesBrokenExampleIsRefusedWithItsPosition)
{
    const auto file = kafka::parseDeleteRecordsFile(R"({"partitions":[{"topic":"test", "partition": 0, "offset":50}]}, "version":1})");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().line, 1);
    EXPECT_EQ(file.error().column, 63);
    EXPECT_TRUE(file.error().message.contains(QStringLiteral("ends before this"))) << qPrintable(file.error().message);
}

TEST(DeleteRecordsFile, EveryMistakeHasItsPosition)
{
    for (const Refused& c : std::initializer_list<Refused> {
             {"", 1, 1, "ends too early"},
             {"{\n  \"partitions\": [\n    {\"topic\":\"t\",\"partition\":0,\"offset\":5x}\n  ]}", 3, 42, "'}'"},
             {"{\"partitions\":[{\"topic\":\"t\",\"partition\":0,\"offset\":\"50\"}]}", 1, 52, "whole number"},
             {"{\"partitions\":[{\"topic\":\"t\",\"partition\":0,\"offset\":5.5}]}", 1, 52, "whole 64-bit"},
             {"{\"partitions\":[{\"topic\":\"t\",\"partition\":0,\"offset\":9223372036854775808}]}", 1, 52, "whole 64-bit"},
             {"{\"partitions\":[{\"topic\":\"t\",\"partition\":0,\"offset\":-2}]}", 1, 52, "-1 for the end"},
             {"{\"partitions\":[{\"topic\":\"t\",\"partition\":-1,\"offset\":2}]}", 1, 41, "from 0"},
             {"{\"partitions\":[{\"topic\":\"\",\"partition\":1,\"offset\":2}]}", 1, 25, "empty"},
             {"{\"partitions\":[{\"topic\":\"t\",\"offset\":2}]}", 1, 16, "all needed"},
             {"{\"partitions\":[{\"topic\":\"t\",\"topic\":\"u\",\"partition\":1,\"offset\":2}]}", 1, 29, "given twice"},
             {"{\"partitions\":[{\"topic\":\"t\",\"partition\":1,\"offset\":2},{\"topic\":\"t\",\"partition\":1,\"offset\":3}]}", 1, 55, "twice"},
             {"{\"version\":2,\"partitions\":[]}", 1, 12, "version 1"},
             {"{\"version\":1}", 1, 14, "missing"},
             {"{\"partitions\":[{\"topic\":\"t", 1, 25, "closing double quote"},
             {"{\"partitions\":[],}", 1, 18, "double quotes"},
             {"[1]", 1, 1, "'{'"},
         }) {
        const auto file = kafka::parseDeleteRecordsFile(c.text);
        ASSERT_FALSE(file) << c.text;
        EXPECT_EQ(file.error().line, c.line) << c.text;
        EXPECT_EQ(file.error().column, c.column) << c.text;
        EXPECT_TRUE(file.error().message.contains(QString::fromLatin1(c.says))) << c.text << ": " << qPrintable(file.error().message);
    }
}

TEST(DeleteRecordsFile, DeepNestingIsRefused)
{
    const QByteArray deep = "{\"x\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + ",\"partitions\":[]}";
    EXPECT_FALSE(kafka::parseDeleteRecordsFile(deep));
}
