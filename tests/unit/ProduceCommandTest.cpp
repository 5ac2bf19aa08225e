// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/ProduceCommand.h"

#include <gtest/gtest.h>

using namespace kafka;

namespace {

const CommandContext context {QStringLiteral("127.0.0.1:9092"), false};

SendRequest request(const QByteArray& key, const QByteArray& value, const std::vector<Header>& headers = {})
{
    SendRequest r;
    r.record.topic = QStringLiteral("orders");
    r.record.key = key;
    r.record.value = value;
    r.record.headers = headers;
    r.copies = 150;
    return r;
}

} // namespace

TEST(ProduceCommand, PlainValue)
{
    EXPECT_EQ(produceCommand(context, request({}, "it's")),
              QStringLiteral("yes 'it'\\''s' | head -n 150 | kafka-console-producer.sh --bootstrap-server 127.0.0.1:9092 --topic orders "
                             "--compression-codec none --request-required-acks all"));
}

TEST(ProduceCommand, KeyHeadersAndNull)
{
    const QString line = produceCommand(context, request("k", QByteArray(), {{"a", "1"}, {"a", QByteArray()}, {"b", "NULL"}}));
    EXPECT_TRUE(line.startsWith(QStringLiteral("yes 'a:1,a:NULL_,b:NULL\tk\tNULL_' | head -n 150 |"))) << qPrintable(line);
    EXPECT_TRUE(
        line.contains(QStringLiteral("--reader-property parse.headers=true --reader-property parse.key=true --reader-property null.marker=NULL_")));
}

TEST(ProduceCommand, WhatTheToolCannotSendHasNoCommand)
{
    EXPECT_TRUE(produceCommand(context, request({}, "\xff")).isEmpty());
    EXPECT_TRUE(produceCommand(context, request({}, "two\nlines")).isEmpty());
    EXPECT_TRUE(produceCommand(context, request("tab\tkey", "v")).isEmpty());
    EXPECT_TRUE(produceCommand(context, request({}, "v", {{"a:b", "1"}})).isEmpty());
    EXPECT_TRUE(produceCommand(context, request({}, "v", {{"a", "1,2"}})).isEmpty());
    SendRequest chosen = request({}, "v");
    chosen.record.partition = 3;
    EXPECT_TRUE(produceCommand(context, chosen).isEmpty());
}
