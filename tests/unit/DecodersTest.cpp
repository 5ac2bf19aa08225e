// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/decode/Decoders.h"
#include "kafka/serde/TextDecoder.h"
#include "kafka/serde/decode/Unpack.h"

#include <gtest/gtest.h>

#include <set>

using namespace kafka;
using namespace kafka::serde;
using View = Decoding::View;

namespace {

QByteArray hex(const char* digits) { return QByteArray::fromHex(digits); }

Decoding decode(const QByteArray& bytes, const char* id = "")
{
    DecodeInput in;
    in.bytes = bytes;
    return decodeBytes(in, QString::fromLatin1(id));
}

// The text of what one decoder made of the bytes; its problem when it could not.
QString textOf(const QByteArray& bytes, const char* id = "")
{
    Decoding d = decode(bytes, id);
    return d.problem.isEmpty() ? decodedText(d, bytes, 10'000) : d.problem;
}

// Made by the programs of that name from "hello hello hello hello hello hello\n".
const QByteArray Hello = QByteArray("hello ").repeated(5) + "hello\n";
const QByteArray HelloGzip = hex("1f8b0800000000000203cb48cdc9c957c8c047720100f3a05dc724000000");

} // namespace

TEST(Decoders, TheTableIsWhole)
{
    std::set<QString> ids;
    std::set<QString> titles;
    int group = -1;
    for (const Decoder& decoder : decoders()) {
        EXPECT_TRUE(ids.insert(decoder.id).second) << decoder.id.toStdString();
        EXPECT_TRUE(titles.insert(decoder.title).second) << decoder.title.toStdString();
        EXPECT_GE(decoder.group, group);
        group = decoder.group;
        EXPECT_EQ(decoderTitle(decoder.id), decoder.title);
        // Any of them takes any bytes; what it cannot read is shown in hex, with a sentence.
        for (const QByteArray& bytes : {QByteArray("x"), QByteArray("\xff\x00\x80", 3), QByteArray(33, '\x9f'), QByteArray("{\"a\":[1,2")}) {
            DecodeInput in;
            in.bytes = bytes;
            for (const bool key : {false, true}) {
                in.isKey = key;
                Decoding d = decodeBytes(in, decoder.id);
                EXPECT_FALSE(d.reason.isEmpty()) << decoder.id.toStdString();
                EXPECT_LT(d.problemAt, bytes.size() + 1);
                if (d.view == View::Hex && decoder.id != QLatin1String("hex")) {
                    EXPECT_FALSE(d.problem.isEmpty()) << decoder.id.toStdString();
                }
                decodedText(d, bytes, 1000);
            }
        }
    }
    EXPECT_EQ(ids.size(), 47u);
    EXPECT_EQ(decoderTitle({}), QStringLiteral("Automatic"));
    EXPECT_EQ(decoderTitle(QStringLiteral("nonsense")), QString());
    EXPECT_EQ(decode("x", "nonsense").decoder, QStringLiteral("utf-8")) << "an id of another version is automatic";
    EXPECT_EQ(decode({}).decoder, QString());
}

TEST(Decoders, AutomaticChoiceSaysWhy)
{
    struct Case
    {
        QByteArray bytes;
        const char* decoder;
        const char* reason;
    };
    const Case cases[] = {
        {"{\"a\":1}", "json", "JSON: parses whole"},
        {"12", "utf-8", "Text: UTF-8"},
        {"{\"a\":1", "utf-8", "Text: UTF-8, not JSON (ends too early, at byte 6)"},
        {" <a><b/></a>", "xml", "XML: parses whole"},
        {"<a> is not closed", "utf-8", "Text: UTF-8"},
        {"\xed\x95\x9c\xea\xb8\x80", "utf-8", "Text: UTF-8"},
        {"\xc7\xd1\xb1\xdb text", "cp949", "Text (EUC-KR, CP949): all bytes are Korean or ASCII characters"},
        {"caf\xe9 au lait", "utf-8", "Text: mostly UTF-8, other bytes are marked"},
        {QByteArray("h\0e\0l\0l\0o\0", 10), "utf-16le", "Text (UTF-16, little endian): letters with a zero byte each"},
        {QByteArray("\0h\0e\0l\0l\0o", 10), "utf-16be", "Text (UTF-16, big endian): letters with a zero byte each"},
        {hex("82a7636f6d70616374c3a6736368656d6100"), "messagepack", "MessagePack: parses whole"},
        {hex("a26161f561620102").left(7), "cbor", "CBOR: parses whole"},
        {hex("d9d9f7820102"), "cbor", "CBOR: parses whole"},
        {hex("0a056b65792d3110960118ff01"), "protobuf", "Protobuf without schema: parses whole, with small field numbers"},
        {hex("0000000000000005"), "int64-be", "int64: 8 bytes that hold a small number"},
        {hex("fffffffffffffffe"), "int64-be", "int64: 8 bytes that hold a small number"},
        {hex("00000007"), "int32-be", "int32: 4 bytes that hold a small number"},
        {hex("0000019a97c2a400"), "time-ms-be", "Time: 8 bytes that are ms of a time between 2000 and 2100"},
        {hex("6ba7b8109dad41d180b400c04fd430c8"), "uuid", "UUID: 16 bytes with the marks of version 4"},
        {hex("00ff01fe02fd03fc04fb"), "hex", "Hex: the bytes are not text"},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.bytes.toHex().toStdString());
        const Decoding d = decode(c.bytes);
        EXPECT_EQ(d.decoder.toStdString(), c.decoder);
        EXPECT_EQ(d.reason.toStdString(), c.reason);
        EXPECT_EQ(d.problem, QString());
    }
}

TEST(Decoders, NumbersAndTimes)
{
    EXPECT_EQ(textOf(hex("ff"), "int8"), QStringLiteral("-1"));
    EXPECT_EQ(textOf(hex("ff"), "uint8"), QStringLiteral("255"));
    EXPECT_EQ(textOf(hex("0102"), "int16-be"), QStringLiteral("258"));
    EXPECT_EQ(textOf(hex("0102"), "int16-le"), QStringLiteral("513"));
    EXPECT_EQ(textOf(hex("fffe"), "uint16-be"), QStringLiteral("65534"));
    EXPECT_EQ(textOf(hex("80000000"), "int32-be"), QStringLiteral("-2147483648"));
    EXPECT_EQ(textOf(hex("00000080"), "uint32-le"), QStringLiteral("2147483648"));
    EXPECT_EQ(textOf(hex("8000000000000000"), "int64-be"), QStringLiteral("-9223372036854775808"));
    EXPECT_EQ(textOf(hex("ffffffffffffffff"), "uint64-be"), QStringLiteral("18446744073709551615"));
    EXPECT_EQ(textOf(hex("3c00"), "float16-be"), QStringLiteral("1.0"));
    EXPECT_EQ(textOf(hex("cdcccc3d"), "float32-le"), QStringLiteral("0.1")) << "not 0.10000000149";
    EXPECT_EQ(textOf(hex("3fb999999999999a"), "float64-be"), QStringLiteral("0.1"));
    EXPECT_EQ(textOf(hex("7ff0000000000000"), "float64-be"), QStringLiteral("Infinity"));
    EXPECT_EQ(textOf(hex("000000000000000100000002"), "uint32-be"), QStringLiteral("[0]: 0\n[1]: 1\n[2]: 2")) << "several of them";
    EXPECT_EQ(textOf(hex("0000000001"), "int32-be"), QStringLiteral("Not int32, big endian: not a multiple of 4 bytes, the rest begins at byte 4."));
    EXPECT_EQ(decode(hex("0000000001"), "int32-be").problemAt, 4);
    EXPECT_EQ(textOf(hex("0000019a97c2a400"), "time-ms-be"), QStringLiteral("2025-11-18T16:18:26.944Z (1763482706944)"));
    EXPECT_EQ(textOf(hex("ffffffffffffffff"), "time-s-be"), QStringLiteral("1969-12-31T23:59:59Z (-1)"));
    EXPECT_EQ(textOf(hex("ffffffffffffffff"), "time-us-le"), QStringLiteral("1969-12-31T23:59:59.999999Z (-1)"));
    EXPECT_EQ(textOf(hex("7fffffffffffffff"), "time-ms-be"), QStringLiteral("9223372036854775807")) << "R40: no calendar has it";
    EXPECT_EQ(textOf(hex("6ba7b8109dad11d180b400c04fd430c8"), "uuid"), QStringLiteral("6ba7b810-9dad-11d1-80b4-00c04fd430c8"));
    EXPECT_EQ(textOf(hex("6ba7b810"), "uuid"), QStringLiteral("Not UUID: it has 16 bytes, these are 4."));
}

// R45: what is no character is marked, and the first such byte named.
TEST(Decoders, R45_Charsets)
{
    EXPECT_EQ(textOf(hex("ed959c"), "utf-8"), QStringLiteral("한"));
    Decoding d = decode("abc\xff\xfe", "utf-8");
    EXPECT_EQ(d.text, QStringLiteral("abc⟨FF⟩⟨FE⟩"));
    EXPECT_EQ(d.problem, QStringLiteral("Not Text (UTF-8) at byte 3: such bytes are marked."));
    EXPECT_EQ(d.problemAt, 3);
    EXPECT_EQ(decode(QByteArray(100'000, 'a') + "\xed\x95\x9c\xed\x95", "utf-8").problemAt, 100'003);
    EXPECT_EQ(decode("\xff", "utf-8").problemAt, 0);
    EXPECT_EQ(textOf("caf\xe9", "latin-1"), QStringLiteral("café"));
    EXPECT_EQ(textOf("\xb0\xa1 \x8c\x63", "cp949"), QStringLiteral("가 똠")) << "also what EUC-KR lacks";
    d = decode("\xb0\xa1\xff!", "cp949");
    EXPECT_EQ(d.text, QStringLiteral("가⟨FF⟩!"));
    EXPECT_EQ(d.problemAt, 2);
    EXPECT_EQ(textOf(hex("5cd5"), "utf-16le"), QStringLiteral("한"));
    EXPECT_EQ(textOf(hex("d83dde00"), "utf-16be"), QStringLiteral("😀"));
    d = decode(hex("0061d83d0062"), "utf-16be");
    EXPECT_EQ(d.text, QStringLiteral("a⟨U+D83D⟩b"));
    EXPECT_EQ(d.problemAt, 2);
    d = decode(hex("006100"), "utf-16be");
    EXPECT_EQ(d.problem, QStringLiteral("Half a character at the end, byte 2."));

    d = decode(QByteArray("\xb0\xa1").repeated(1'000'000) + "x", "cp949");
    EXPECT_TRUE(d.cut);
    EXPECT_EQ(d.problem, QString()) << "the cut is no error";
    EXPECT_LE(d.text.size(), TextDecoder::MaxShown);
}

TEST(Decoders, UnpacksAndReadsWhatIsInside)
{
    Decoding d = decode(HelloGzip);
    EXPECT_EQ(d.reason, QStringLiteral("gzip, inside: Text: UTF-8"));
    ASSERT_TRUE(d.inner);
    EXPECT_EQ(*d.inner, Hello);
    EXPECT_EQ(d.view, View::Text);

    d = decode("eyJhIjpbMSwyXX0=", "base64");
    EXPECT_EQ(d.reason, QStringLiteral("Base64, inside: JSON: parses whole"));
    EXPECT_EQ(d.view, View::Json);
    ASSERT_TRUE(d.inner);
    EXPECT_EQ(*d.inner, QByteArray("{\"a\":[1,2]}"));
    EXPECT_EQ(decodedText(d, {}, 1000), QStringLiteral("{\n  \"a\": [\n    1,\n    2\n  ]\n}"));
    EXPECT_EQ(*decode("68 65:6c6C 6f", "hex-digits").inner, QByteArray("hello"));
    EXPECT_EQ(*decode("0x6869", "hex-digits").inner, QByteArray("hi"));
    EXPECT_EQ(decode("0x686", "hex-digits").problem, QStringLiteral("Not all of it is Hex digits: ends too early, at byte 5."));
    EXPECT_EQ(decode("zz", "hex-digits").problem, QStringLiteral("Not Hex digits: no hex digit at byte 0."));
    EXPECT_EQ(decode("aGVsbG8=!", "base64").problemAt, 8);
    EXPECT_EQ(*decode("aGVs\nbG8", "base64").inner, QByteArray("hello"));
    EXPECT_EQ(*decode("-_-_", "base64").inner, QByteArray("\xfb\xff\xbf"));
    EXPECT_FALSE(decode("=", "base64").problem.isEmpty());

    // One in the other; but not without an end.
    QByteArray packed = "x";
    for (int i = 0; i < 3; ++i)
        packed = packed.toBase64();
    EXPECT_EQ(*decode(packed, "base64").inner, QByteArray("x").toBase64().toBase64()) << "Base64 is never guessed";
}

namespace {

struct Packed
{
    const char* id;
    QByteArray bytes;
    bool known = true; ///< by its first bytes
};

// Also when nobody chose the decoder: what begins like a packing and is none.
TEST(Decoders, BrokenPackingsSayWhere)
{
    const Decoding zstd = decode(hex("28b52ffd045effffffff"));
    EXPECT_TRUE(zstd.problem.startsWith(QStringLiteral("Not zstd: zstd is broken at byte "))) << zstd.problem.toStdString();
    EXPECT_GE(zstd.problemAt, 0);
    EXPECT_EQ(decode(hex("000102030405060708090a0b0c0d0e0f10111213"), "lz4").problem,
              QStringLiteral("Not lz4: lz4 is broken at byte 0: no frame of lz4 begins here."));
    // in words of ours, which are translated
    EXPECT_EQ(unzstd(hex("28b52ffd045effffffff"), 100).problem.text.section(QStringLiteral(": "), 1), QStringLiteral("bad data"));
    EXPECT_EQ(unzstd("none of it", 100).problem.text, QStringLiteral("zstd is broken at byte 0: no frame of zstd begins here"));
    EXPECT_EQ(gunzip("none of it", 100).problem.text.section(QStringLiteral(": "), 1), QStringLiteral("no gzip begins here"));
    QByteArray sum = hex("789ccb48cdc9c957c8c047720100f8780d23");
    sum.back() ^= 1;
    EXPECT_EQ(gunzip(sum, 100).problem.text.section(QStringLiteral(": "), 1), QStringLiteral("its checksum or its length is wrong"));
    EXPECT_EQ(decode("<a><b></a>", "xml").problem.count(QStringLiteral("XML")), 1);
    EXPECT_FALSE(decode("<a><b></a>", "xml").problem.contains(QStringLiteral("..")));
}

// Nobody looked whether it is JSON.
TEST(Decoders, WhatIsTooLargeIsNotCalledWrong)
{
    const QByteArray large = "[" + QByteArray((16 << 20) + 1, ' ') + "]";
    EXPECT_EQ(decode(large).reason, QStringLiteral("Text: UTF-8; not parsed as JSON, because it is larger than 16 MB"));
    EXPECT_EQ(decode(large, "json").problem, QStringLiteral("JSON: not parsed, because it is larger than 16 MB."));
}

// "hello …" as it comes from gzip, zlib, zstd, lz4 (the programs), snappy-java (raw, its stream, framed) and lz4-java (LZ4BlockOutputStream).
std::vector<Packed> packings()
{
    return {
        {"gzip", HelloGzip},
        {"gzip", hex("789ccb48cdc9c957c8c047720100f8780d23"), false},
        {"zstd", hex("28b52ffd04586d00003868656c6c6f200a0100b94b116b1f0867")},
        {"lz4", hex("04224d186440a7100000006f68656c6c6f2006000650656c6c6f0a0000000053ce9936")},
        {"lz4", hex("4c5a34426c6f636b261000000024000000ca2f6a046f68656c6c6f2006000650656c6c6f0a4c5a34426c6f636b16000000000000000000000000")},
        {"snappy", hex("241468656c6c6f20720600000a"), false},
        {"snappy", hex("82534e415050590000000001000000010000000d241468656c6c6f20720600000a")},
        {"snappy", hex("ff060000734e6150705900110000f927c07b241468656c6c6f20720600000a")},
    };
}

} // namespace

// R43: every packing, cut at every byte and changed at every byte, gives bytes or a sentence.
TEST(Decoders, R43_BrokenPackingsAreSaid)
{
    for (const Packed& packed : packings()) {
        SCOPED_TRACE(packed.bytes.toHex().toStdString());
        const Decoding whole = decode(packed.bytes, packed.known ? "" : packed.id);
        EXPECT_EQ(whole.problem, QString());
        EXPECT_EQ(whole.reason, QString::fromLatin1(packed.id) + QStringLiteral(", inside: Text: UTF-8"));
        ASSERT_TRUE(whole.inner);
        EXPECT_EQ(*whole.inner, Hello);
        int unsaid = 0; // where a stream of chunks may end as well
        for (qsizetype size = 1; size < packed.bytes.size(); ++size) {
            const Decoding d = decode(QByteArray(packed.bytes.constData(), size), packed.id);
            unsaid += d.problem.isEmpty();
            EXPECT_LE(d.problemAt, size);
        }
        EXPECT_LE(unsaid, 1);
        for (qsizetype at = 0; at < packed.bytes.size(); ++at) {
            for (const char mask : {'\xff', '\x01', '\x80'}) {
                QByteArray changed = packed.bytes;
                changed[at] = char(changed[at] ^ mask);
                const Decoding d = decode(changed, packed.id);
                EXPECT_FALSE(d.reason.isEmpty());
            }
        }
    }
}

// R43: whatever comes out of few bytes, not more than the limit does, and that is said.
TEST(Decoders, R43_BombsAreCut)
{
    // 10 MB of zeros: zstd -c < /dev/zero, in blocks of one byte each.
    QByteArray zstd = hex("28b52ffd0058");
    for (int i = 0; i < 80; ++i)
        zstd += hex("02001000"); // an RLE block of 128 KB
    zstd += hex("03001000");
    Decoding d = decode(zstd);
    EXPECT_EQ(d.problem, QStringLiteral("More than 8 MB come out of zstd: only so much is shown."));
    EXPECT_TRUE(d.cut);
    ASSERT_TRUE(d.inner);
    EXPECT_EQ(d.inner->size(), MaxUnpacked);
    EXPECT_TRUE(d.reason.startsWith(QStringLiteral("zstd, inside: "))) << d.reason.toStdString();

    // Snappy: one letter, then copies of it.
    const QByteArray snappy = hex("8080808008") + QByteArray("\x00x", 2) + hex("fe0100").repeated(500'000);
    const Unpacked out = unsnappy(snappy);
    EXPECT_TRUE(out.cut);
    EXPECT_EQ(out.bytes.size(), MaxUnpacked);
    EXPECT_LE(out.bytes.capacity(), 4 * MaxUnpacked);

    EXPECT_EQ(unsnappy(hex("ffffffff0f0061")).bytes.size(), 1) << "4 GB that are only promised";
    EXPECT_FALSE(unsnappy(hex("ffffffff0f0061")).problem.isEmpty());
    EXPECT_EQ(unsnappy(hex("0400610100")).problem.text, QStringLiteral("snappy is broken at byte 3: a copy from before the beginning"))
        << "of length 4";
    EXPECT_EQ(unlz4(hex("4c5a34426c6f636b2601000000ffffff0000000000ff")).bytes.capacity(), 0) << "a block of 16 MB that is only promised";

    EXPECT_EQ(gunzip(HelloGzip, 5).bytes, QByteArray("hello"));
    EXPECT_TRUE(gunzip(HelloGzip, 5).cut);
    EXPECT_FALSE(gunzip(HelloGzip, Hello.size()).cut);
    EXPECT_EQ(gunzip(HelloGzip + HelloGzip).bytes, Hello + Hello) << "members one after the other";
    EXPECT_EQ(gunzip(HelloGzip + "x").problem.text, QStringLiteral("more bytes after the end, from byte 30"));
    for (const Packed& packed : packings())
        EXPECT_TRUE(decode(packed.bytes, packed.id).problem.isEmpty());
    EXPECT_TRUE(unzstd(packings()[2].bytes, 7).cut);
    EXPECT_EQ(unzstd(packings()[2].bytes, 7).bytes, QByteArray("hello h"));
    EXPECT_EQ(unlz4(packings()[3].bytes, 7).bytes, QByteArray("hello h"));
    EXPECT_EQ(unsnappy(packings()[5].bytes, 7).bytes, QByteArray("hello h"));
    EXPECT_TRUE(unlz4(packings()[4].bytes, 7).cut);
}

// A zstd frame that asks for a window of 128 MB is refused rather than given it.
TEST(Decoders, R43_HugeWindowsAreRefused)
{
    const Decoding d = decode(hex("28b52ffd0488010000"), "zstd");
    EXPECT_EQ(d.view, View::Hex);
    EXPECT_TRUE(d.problem.contains(QLatin1String("too much memory"))) << d.problem.toStdString();
}

// gzip that contains itself (Russ Cox's r.gz) and the like: not without an end.
TEST(Decoders, R43_PackingsInPackingsEnd)
{
    QByteArray nested = HelloGzip;
    const auto stored = [](const QByteArray& bytes) { // a gzip member with one stored block
        QByteArray out = hex("1f8b080000000000000301");
        const auto size = quint16(bytes.size());
        out += char(size & 0xff);
        out += char(size >> 8);
        out += char(~size & 0xff);
        out += char(~size >> 8 & 0xff);
        out += bytes;
        quint32 crc = 0xffffffff;
        for (const char c : bytes) {
            crc ^= quint8(c);
            for (int k = 0; k < 8; ++k)
                crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
        }
        crc = ~crc;
        for (const quint32 v : {crc, quint32(bytes.size())})
            for (int k = 0; k < 4; ++k)
                out += char(v >> (8 * k) & 0xff);
        return out;
    };
    for (int i = 0; i < 10; ++i)
        nested = stored(nested);
    const Decoding d = decode(nested);
    EXPECT_EQ(d.reason, QStringLiteral("gzip, inside: gzip, inside: gzip, inside: gzip, inside: Hex: the bytes are not text"));
    EXPECT_EQ(d.decoder, QStringLiteral("hex"));
}

TEST(Decoders, HeadersSayThatTextIsDelimited)
{
    RecordBatchBuilder builder;
    const HeaderView headers[] = {{"TABLE_ID", QByteArrayView("TB_ORDER")}, {"SEPARATOR", QByteArrayView("|")}};
    builder.add(QStringLiteral("t"), {0, 0, 0, TimestampType::CreateTime, QByteArrayView("k"), QByteArrayView("1|Kim|{2}"), headers});
    const RecordBatchPtr batch = builder.take();
    Decoding d = decodeBytes(DecodeInput::ofValue(batch->at(0)));
    EXPECT_EQ(d.decoder, QStringLiteral("delimited"));
    EXPECT_EQ(d.reason, QStringLiteral("Delimited text: table TB_ORDER, fields between “|”, as the headers TABLE_ID and SEPARATOR say"));
    EXPECT_EQ(decodedText(d, batch->at(0).value(), 1000), QStringLiteral("1: 1\n2: Kim\n3: {2}"));
    EXPECT_EQ(decodeBytes(DecodeInput::ofKey(batch->at(0))).decoder, QStringLiteral("utf-8"));
    EXPECT_EQ(decode("a;b;c|", "delimited").reason,
              QStringLiteral("Delimited text: fields between “;”, the most frequent separator of the first line"));
    EXPECT_EQ(decode("plain", "delimited").problem, QStringLiteral("Not Delimited text: no separator in its first line."));
}

TEST(Decoders, LargeValuesAreNotParsed)
{
    const QByteArray large(MaxParsed + 1, '\x01');
    EXPECT_EQ(decode(large, "messagepack").problem, QStringLiteral("MessagePack: not parsed, because it is larger than 8 MB."));
    EXPECT_EQ(decode(large).decoder, QStringLiteral("hex"));
    Decoding d = decode(QByteArray(50 << 20, 'x'));
    EXPECT_TRUE(d.cut);
    EXPECT_EQ(decodedText(d, {}, 1000).size(), TextDecoder::MaxShown);
}

// A failed decoder shows where, and keeps what it had read.
TEST(Decoders, FailureNamesTheByte)
{
    const QByteArray broken = hex("82a161 01 a162");
    const Decoding d = decode(broken, "messagepack");
    EXPECT_EQ(d.view, View::Hex);
    EXPECT_EQ(d.problem, QStringLiteral("Not MessagePack: ends too early, at byte 6."));
    EXPECT_EQ(d.problemAt, 6);
    EXPECT_EQ(d.reason, QStringLiteral("The bytes are shown."));
    ASSERT_TRUE(d.tree);
    EXPECT_EQ(d.tree->nodes.size(), 2u);
    EXPECT_EQ(decode("{\"a\":tru}", "json").problemAt, 5);
}
