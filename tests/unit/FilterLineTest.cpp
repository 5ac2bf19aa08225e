// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/FilterLine.h"

#include <gtest/gtest.h>

using namespace kafka;
using namespace kafka::filter;

namespace {

bool matches(const QString& line, QByteArrayView value, QByteArrayView key = "k")
{
    const auto filter = recordFilter(line);
    EXPECT_TRUE(filter) << line.toStdString();
    RecordBatchBuilder builder;
    builder.add(QStringLiteral("t"), {0, 7, 1, TimestampType::CreateTime, key, value, {}});
    const auto batch = builder.take();
    QString problem;
    return !filter || filter->isEmpty() || filter->matcher->match(batch->at(0), problem) == Match::Yes;
}

} // namespace

TEST(FilterLine, WordsAreLookedForAsTheyStand)
{
    for (const char* words : {"needle", "two words", "\"status\":\"ERROR\"", "{\"a\":1}", "$100", "value", "key", "not", "x\"", "(null)", "!",
                              "notes", "values", "user's", "'tis", "-5", "offsets = 3", "주문 취소"}) {
        EXPECT_FALSE(isExpression(QString::fromUtf8(words))) << words;
        EXPECT_TRUE(matches(QString::fromUtf8(words), QByteArray("<") + words + ">")) << words;
        EXPECT_FALSE(matches(QString::fromUtf8(words), "something else")) << words;
    }
    EXPECT_TRUE(matches(QStringLiteral("  needle "), "aneedleb"));
    EXPECT_TRUE(recordFilter(QStringLiteral("  ")).value().isEmpty());
    EXPECT_EQ(recordFilter(QStringLiteral(" needle ")).value().text, QStringLiteral("needle"));
}

TEST(FilterLine, ExpressionsAreExpressions)
{
    for (const char* line : {"\"timeout\"", "\"timeout\"i", "value contains \"x\"", "$.a = 1", "$[0] exists", "not tombstone", "!(tombstone)",
                             "(\"a\" or \"b\")", "partition=3", "x\"00ff\"", "'a'&&'b'", "KEY is null", "Tombstone", "size>3", "$ = 5"}) {
        EXPECT_TRUE(isExpression(QString::fromUtf8(line))) << line;
        EXPECT_TRUE(recordFilter(QString::fromUtf8(line))) << line << ": " << recordFilter(QString::fromUtf8(line)).error().toString().toStdString();
    }
    EXPECT_TRUE(matches(QStringLiteral("\"a\" or \"b\""), "xbx"));
    EXPECT_FALSE(matches(QStringLiteral("\"a\" and \"b\""), "xbx"));
}

TEST(FilterLine, WhatBeginsLikeAnExpressionAndIsNoneIsSaid)
{
    for (const char* line : {"value contians \"x\"", "\"a\" and valu = 3", "$.a >", "key size", "not key 5", "offset = abc"}) {
        const auto filter = recordFilter(QString::fromUtf8(line));
        ASSERT_FALSE(filter) << line;
        EXPECT_FALSE(filter.error().message.isEmpty());
        EXPECT_LE(filter.error().position, QString::fromUtf8(line).size());
    }
}

TEST(FilterLine, WordsThatMayBeMeantAsConditions)
{
    for (const char* line :
         {"a AND b", "NOT a", "a AND NOT b", "a && b", "a || b", "header[\"h\"] contains \"x\"", "body contains \"x\"", "valu matches /x/"}) {
        EXPECT_TRUE(isNearlyExpression(QString::fromUtf8(line))) << line;
        EXPECT_TRUE(recordFilter(QString::fromUtf8(line))) << line;
    }
    for (const char* line : {"", "a", "bread and butter", "key contains \"a\" AND value contains \"b\"", "\"a\" OR \"b\"", "js: a && b", "ANDREW",
                             "a&b", "it contains nothing", "NOTHING"})
        EXPECT_FALSE(isNearlyExpression(QString::fromUtf8(line))) << line;
}
