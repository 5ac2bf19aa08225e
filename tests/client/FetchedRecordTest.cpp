// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/FetchedRecord.h"
#include "tests/client/RecordBytes.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

namespace {

using namespace kafka;
using tests::sized;
using tests::varint;
using namespace std::string_literals;

struct Read
{
    // exactly as many bytes on the heap: AddressSanitizer sees a step beyond them
    explicit Read(const std::string& b) : bytes(b.begin(), b.end()), whole(record.read({bytes.data(), qsizetype(bytes.size())})) { }
    std::vector<char> bytes;
    FetchedRecord record;
    bool whole;
};

} // namespace

TEST(FetchedRecordTest, EveryFieldOfIt)
{
    const std::string headers = varint(1) + sized("name") + varint(-1);
    const Read read(sized("\x08"s + varint(-70'000) + varint(300) + sized("key") + sized("value") + headers) + "behind");
    ASSERT_TRUE(read.whole);
    EXPECT_EQ(read.record.attributes, 8);
    EXPECT_EQ(read.record.timestampDelta, -70'000);
    EXPECT_EQ(read.record.offsetDelta, 300);
    EXPECT_EQ(read.record.key, QByteArrayView("key"));
    EXPECT_EQ(read.record.value, QByteArrayView("value"));
    EXPECT_EQ(read.record.headers, QByteArrayView(headers.data(), qsizetype(headers.size())));
    EXPECT_EQ(read.bytes.data() + read.bytes.size() - read.record.end, 6);
}

TEST(FetchedRecordTest, NullIsNotEmpty)
{
    const Read null(sized("\0"s + varint(0) + varint(0) + varint(-1) + varint(-1) + varint(0)));
    ASSERT_TRUE(null.whole);
    EXPECT_TRUE(null.record.key.isNull());
    EXPECT_TRUE(null.record.value.isNull());
    const Read empty(sized("\0"s + varint(0) + varint(0) + sized("") + sized("")));
    ASSERT_TRUE(empty.whole);
    EXPECT_FALSE(empty.record.key.isNull());
    EXPECT_FALSE(empty.record.value.isNull());
    EXPECT_EQ(empty.record.key.size() + empty.record.value.size() + empty.record.headers.size(), 0);
}

TEST(FetchedRecordTest, WhatLeavesItsBoundsIsNone)
{
    const std::string fields = "\0"s + varint(1) + varint(2) + sized("key") + sized("value");
    const std::string whole = sized(fields + varint(0));
    for (size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(Read(whole.substr(0, size)).whole) << size << " bytes of it";
    for (size_t size = 0; size < fields.size(); ++size)
        EXPECT_FALSE(Read(sized(fields.substr(0, size)) + whole).whole) << "its size says " << size;
    const std::string begin = "\0"s + varint(1) + varint(2);
    for (const qint64 wrong : {qint64(-2), qint64(100), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        EXPECT_FALSE(Read(varint(wrong) + whole).whole) << wrong;
        EXPECT_FALSE(Read(sized(begin + varint(wrong) + "key") + whole).whole) << wrong;
        EXPECT_FALSE(Read(sized(begin + sized("key") + varint(wrong) + "value") + whole).whole) << wrong;
    }
    EXPECT_FALSE(Read(sized("")).whole) << "nothing is in it";
    EXPECT_FALSE(Read(std::string(30, char(0xff))).whole) << "a number without an end";
    EXPECT_FALSE(Read(sized("\0"s + std::string(30, char(0xff)))).whole);
}
