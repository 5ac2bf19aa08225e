// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/Bytes.h"
#include "kafka/wire/Codec.h"
#include "kafka/wire/messages/SaslAuthenticate.h"
#include "kafka/wire/messages/SaslHandshake.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace kafka::wire;

namespace {

QByteArray hex(const char* text) { return QByteArray::fromHex(text); }

template <typename F> QByteArray written(F f)
{
    Writer writer;
    f(writer);
    EXPECT_TRUE(writer.ok()) << writer.error().toStdString();
    return writer.data();
}

} // namespace

// https://protobuf.dev/programming-guides/encoding (150 = 96 01), KIP-482's examples and the edges of each width
TEST(Bytes, UnsignedVarint)
{
    const std::pair<quint32, const char*> table[] = {{0, "00"},
                                                     {1, "01"},
                                                     {127, "7f"},
                                                     {128, "8001"},
                                                     {150, "9601"},
                                                     {300, "ac02"},
                                                     {16383, "ff7f"},
                                                     {16384, "808001"},
                                                     {0x7fffffff, "ffffffff07"},
                                                     {0xffffffff, "ffffffff0f"}};
    for (const auto& [value, bytes] : table) {
        EXPECT_EQ(written([v = value](Writer& w) { w.unsignedVarint(v); }).toHex(), bytes);
        const QByteArray data = hex(bytes);
        Reader reader(data);
        EXPECT_EQ(reader.unsignedVarint(), value);
        EXPECT_TRUE(reader.ok());
        EXPECT_EQ(reader.left(), 0);
    }
}

TEST(Bytes, ZigzagVarint)
{
    const std::pair<qint32, const char*> table[] = {{0, "00"},
                                                    {-1, "01"},
                                                    {1, "02"},
                                                    {-2, "03"},
                                                    {63, "7e"},
                                                    {-64, "7f"},
                                                    {64, "8001"},
                                                    {-65, "8101"},
                                                    {2147483647, "feffffff0f"},
                                                    {std::numeric_limits<qint32>::min(), "ffffffff0f"}};
    for (const auto& [value, bytes] : table) {
        EXPECT_EQ(written([v = value](Writer& w) { w.varint(v); }).toHex(), bytes) << value;
        const QByteArray data = hex(bytes);
        Reader reader(data);
        EXPECT_EQ(reader.varint(), value);
        EXPECT_TRUE(reader.ok());
    }
}

TEST(Bytes, ZigzagVarlong)
{
    const std::pair<qint64, const char*> table[] = {{0, "00"},
                                                    {-1, "01"},
                                                    {1, "02"},
                                                    {300, "d804"},
                                                    {std::numeric_limits<qint64>::max(), "feffffffffffffffff01"},
                                                    {std::numeric_limits<qint64>::min(), "ffffffffffffffffff01"}};
    for (const auto& [value, bytes] : table) {
        EXPECT_EQ(written([v = value](Writer& w) { w.varlong(v); }).toHex(), bytes) << value;
        const QByteArray data = hex(bytes);
        Reader reader(data);
        EXPECT_EQ(reader.varlong(), value);
        EXPECT_TRUE(reader.ok());
    }
}

TEST(Bytes, FixedWidthsAreBigEndian)
{
    const QByteArray bytes = written([](Writer& w) {
        w.boolean(true);
        w.int8(-2);
        w.int16(0x0102);
        w.uint16(0xfffe);
        w.int32(-2);
        w.uint32(0xfffffffe);
        w.int64(0x0102030405060708);
        w.float64(1.5);
        w.uuid({1, 2});
    });
    EXPECT_EQ(bytes.toHex(), "01fe0102fffefffffffefffffffe01020304050607083ff800000000000000000000000000010000000000000002");
    Reader r(bytes);
    EXPECT_TRUE(r.boolean());
    EXPECT_EQ(r.int8(), -2);
    EXPECT_EQ(r.int16(), 0x0102);
    EXPECT_EQ(r.uint16(), 0xfffe);
    EXPECT_EQ(r.int32(), -2);
    EXPECT_EQ(r.uint32(), 0xfffffffe);
    EXPECT_EQ(r.int64(), 0x0102030405060708);
    EXPECT_EQ(r.float64(), 1.5);
    EXPECT_EQ(r.uuid(), (Uuid {1, 2}));
    EXPECT_TRUE(r.ok());
    EXPECT_EQ(r.left(), 0);
}

TEST(Bytes, StringsNullAndEmptyAreDifferent)
{
    EXPECT_EQ(written([](Writer& w) { w.string(QByteArrayView("ab"), false); }).toHex(), "00026162");
    EXPECT_EQ(written([](Writer& w) { w.string(QByteArrayView("ab"), true); }).toHex(), "036162");
    EXPECT_EQ(written([](Writer& w) { w.string(QByteArrayView(""), false); }).toHex(), "0000");
    EXPECT_EQ(written([](Writer& w) { w.string(QByteArrayView(""), true); }).toHex(), "01");
    EXPECT_EQ(written([](Writer& w) { w.string(std::nullopt, false); }).toHex(), "ffff");
    EXPECT_EQ(written([](Writer& w) { w.string(std::nullopt, true); }).toHex(), "00");
    EXPECT_EQ(written([](Writer& w) { w.bytes(QByteArrayView("ab"), false); }).toHex(), "000000026162");
    EXPECT_EQ(written([](Writer& w) { w.bytes(std::nullopt, false); }).toHex(), "ffffffff");
    for (const bool compact : {false, true}) {
        Writer w;
        w.string(std::nullopt, compact);
        w.string(QByteArrayView(""), compact);
        w.bytes(std::nullopt, compact);
        w.bytes(QByteArrayView(""), compact);
        w.arrayCount(std::nullopt, compact);
        w.arrayCount(0, compact);
        Reader r(w.data());
        EXPECT_FALSE(r.string(compact).has_value());
        EXPECT_EQ(r.string(compact).value().size(), 0);
        EXPECT_FALSE(r.bytes(compact).has_value());
        EXPECT_EQ(r.bytes(compact).value().size(), 0);
        EXPECT_FALSE(r.arrayCount(compact, 1).has_value());
        EXPECT_EQ(r.arrayCount(compact, 1).value(), 0);
        EXPECT_TRUE(r.ok());
    }
}

TEST(Bytes, WhatDoesNotFitIsAnErrorWithItsPosition)
{
    const auto failure = [](const char* bytes, auto read) {
        const QByteArray data = hex(bytes);
        Reader reader(data);
        reader.int8(); // so that positions are not all 0
        read(reader);
        EXPECT_FALSE(reader.ok());
        return reader.error().toStdString();
    };
    EXPECT_EQ(failure("00ff", [](Reader& r) { r.int32(); }), "byte 1: 4 bytes wanted, 1 left");
    EXPECT_EQ(failure("00fffe", [](Reader& r) { r.string(false); }), "byte 3: negative length -2");
    EXPECT_EQ(failure("007fff61", [](Reader& r) { r.string(false); }), "byte 3: 32767 bytes wanted, 1 left");
    EXPECT_EQ(failure("007fffffff", [](Reader& r) { r.bytes(false); }), "byte 5: 2147483647 bytes wanted, 0 left");
    EXPECT_EQ(failure("00ffffffff0f", [](Reader& r) { r.bytes(true); }), "byte 6: 4294967294 bytes wanted, 0 left");
    EXPECT_EQ(failure("007fffffff00", [](Reader& r) { r.arrayCount(false, 1); }), "byte 5: 2147483647 elements announced, 1 bytes left");
    EXPECT_EQ(failure("00fffffffe", [](Reader& r) { r.arrayCount(false, 1); }), "byte 5: negative count -2");
    EXPECT_EQ(failure("00ffffffffff", [](Reader& r) { r.unsignedVarint(); }), "byte 6: a variable-length integer has no end");
    EXPECT_EQ(failure("00ffffffff7f", [](Reader& r) { r.unsignedVarint(); }), "byte 6: a variable-length integer is too large");
    EXPECT_EQ(failure("00ffffffffffffffffffff", [](Reader& r) { r.varlong(); }), "byte 11: a variable-length integer has no end");
}

TEST(Bytes, NothingIsReadAfterTheFirstFailure)
{
    const QByteArray data = hex("0102");
    Reader reader(data);
    reader.int32();
    EXPECT_EQ(reader.int8(), 0);
    reader.fail(QStringLiteral("later"));
    EXPECT_EQ(reader.errorPosition(), 0);
    EXPECT_EQ(reader.error(), QStringLiteral("byte 0: 4 bytes wanted, 2 left"));
}

TEST(Bytes, ElementsAreChargedAgainstTheMemoryLimit)
{
    const QByteArray data = hex("00000004") + QByteArray(4, 0);
    Reader generous(data, 400);
    EXPECT_EQ(generous.arrayCount(false, 100), 4);
    Reader strict(data, 399);
    EXPECT_EQ(strict.arrayCount(false, 100), 0);
    EXPECT_EQ(strict.error(), QStringLiteral("byte 4: the answer would take too much memory"));
}

TEST(Bytes, TextsAreChargedWithWhatTheyTakeBesidesTheirObjects)
{
    Writer writer;
    SaslHandshake::Response response; // 1,000 texts of 10 bytes: 24 bytes each in their array, 20 and an allocation each on the heap
    for (int i = 0; i < 1000; ++i)
        response.mechanisms.push_back(QStringLiteral("0123456789"));
    encodeBody(writer, response, SaslHandshake::api, 1);
    const auto fits = [](const Writer& bytes, auto message, const Api& api, qint64 memory) {
        Reader reader(bytes.data(), memory);
        decodeBody<decltype(message)>(reader, api, api.versions.max);
        if (!reader.ok()) {
            EXPECT_TRUE(reader.error().endsWith(QStringLiteral("the answer would take too much memory"))) << reader.error().toStdString();
        }
        return reader.ok();
    };
    EXPECT_FALSE(fits(writer, SaslHandshake::Response(), SaslHandshake::api, 1000 * (24 + 20)));
    EXPECT_TRUE(fits(writer, SaslHandshake::Response(), SaslHandshake::api, 1000 * (24 + 20 + 40)));

    Writer bytes;
    SaslAuthenticate::Response token;
    token.authBytes = QByteArray(10'000, 'x');
    encodeBody(bytes, token, SaslAuthenticate::api, SaslAuthenticate::api.versions.max);
    EXPECT_FALSE(fits(bytes, SaslAuthenticate::Response(), SaslAuthenticate::api, 9'999));
    EXPECT_TRUE(fits(bytes, SaslAuthenticate::Response(), SaslAuthenticate::api, 10'100));
    token.authBytes.clear();
    token.unknownTags.push_back({77, QByteArray(10'000, 'x')});
    Writer tags;
    encodeBody(tags, token, SaslAuthenticate::api, SaslAuthenticate::api.versions.max);
    EXPECT_FALSE(fits(tags, SaslAuthenticate::Response(), SaslAuthenticate::api, 9'999));
    EXPECT_TRUE(fits(tags, SaslAuthenticate::Response(), SaslAuthenticate::api, 10'300));
}

TEST(Bytes, TooLongTextsAreRefused)
{
    Writer writer;
    const QByteArray text(32768, 'x');
    writer.string(text, false);
    EXPECT_FALSE(writer.ok());
    EXPECT_TRUE(writer.data().isEmpty());
}

TEST(Bytes, UuidTextIsKafkas)
{
    // org.apache.kafka.common.Uuid(0x1122334455667788L, 4).toString()
    EXPECT_EQ((Uuid {0x1122334455667788, 4}).text(), QStringLiteral("ESIzRFVmd4gAAAAAAAAABA"));
    EXPECT_EQ(Uuid::fromText(QStringLiteral("ESIzRFVmd4gAAAAAAAAABA")), (Uuid {0x1122334455667788, 4}));
    EXPECT_EQ(Uuid::fromText(QStringLiteral("ESIzRFVmd4gAAAAAAAAAB")), std::nullopt);
    EXPECT_EQ(Uuid::fromText(QStringLiteral("not base64 !")), std::nullopt);
}
