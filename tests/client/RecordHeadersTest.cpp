// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordHeaders.h"
#include "tests/client/RecordBytes.h"

#include <gtest/gtest.h>

namespace {

using namespace kafka;
using tests::sized;
using tests::varint;

struct Parsed
{
    explicit Parsed(const std::string& bytes) : whole(parseHeaders(QByteArrayView(bytes.data(), qsizetype(bytes.size())), headers)) { }
    std::vector<HeaderView> headers;
    bool whole;
};

} // namespace

TEST(RecordHeadersTest, OrderDuplicatesNullsAndNulsAreKept)
{
    using namespace std::string_literals;
    const std::string bytes = varint(5) + sized("b") + sized("1") + sized("a") + varint(-1) + sized("b") + sized("") + sized("n\0m"s) + sized("\0"s)
                              + sized("") + sized(std::string(200, 'x'));
    const Parsed parsed(bytes);
    ASSERT_TRUE(parsed.whole);
    ASSERT_EQ(parsed.headers.size(), 5U);
    EXPECT_EQ(parsed.headers[0].name, QByteArrayView("b"));
    EXPECT_EQ(parsed.headers[0].value, QByteArrayView("1"));
    EXPECT_TRUE(parsed.headers[1].value.isNull());
    EXPECT_EQ(parsed.headers[2].name, QByteArrayView("b"));
    EXPECT_TRUE(parsed.headers[2].value.isEmpty());
    EXPECT_FALSE(parsed.headers[2].value.isNull());
    EXPECT_EQ(parsed.headers[3].name, QByteArrayView("n\0m", 3));
    EXPECT_EQ(parsed.headers[3].value, QByteArrayView("\0", 1));
    EXPECT_TRUE(parsed.headers[4].name.isEmpty());
    EXPECT_EQ(parsed.headers[4].value.size(), 200);
}

TEST(RecordHeadersTest, WhatIsCutOrLiesEndsTheList)
{
    const std::string bytes = varint(2) + sized("first") + sized("one") + sized("second") + sized("two");
    for (size_t size = 0; size < bytes.size(); ++size) {
        const std::string cut = bytes.substr(0, size);
        const Parsed parsed(cut);
        EXPECT_FALSE(parsed.whole) << size;
        EXPECT_EQ(parsed.headers.size(), size < 11 ? 0U : 1U) << size;
    }
    EXPECT_TRUE(Parsed(varint(0)).whole);
    EXPECT_FALSE(Parsed(varint(-1)).whole) << "a count below zero";
    EXPECT_FALSE(Parsed(varint(1) + varint(-1) + sized("x")).whole) << "a name is never null";
    EXPECT_FALSE(Parsed(varint(1) + sized("x") + varint(-2)).whole);
    EXPECT_FALSE(Parsed(varint(1) + sized("x") + varint(std::numeric_limits<qint64>::max()) + "abc").whole);
    EXPECT_FALSE(Parsed(varint(std::numeric_limits<qint64>::max())).whole);
    EXPECT_FALSE(Parsed(std::string(20, char(0xff))).whole) << "a number without an end";
}
