// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of keys and values that are no text by themselves.
#include "kafka/serde/RecordCell.h"
#include "kafka/serde/RecordExport.h"
#include "kafka/serde/Text.h"
#include "kafka/serde/decode/TreeDecoders.h"
#include "kafka/serde/decode/Unpack.h"

#include <gtest/gtest.h>

#include <lz4.h>
#include <lz4frame.h>

using namespace kafka;
using namespace kafka::serde;

namespace {

const QString Orders = QStringLiteral("orders");

QByteArray hex(const char* digits) { return QByteArray::fromHex(digits); }

RecordBatchPtr record(const QByteArray& value, const QByteArray& key = "k", const QString& topic = Orders)
{
    RecordBatchBuilder builder;
    builder.add(topic, {0, 0, 0, TimestampType::None, key, value, {}});
    return builder.take();
}

// As a table shows it.
std::string cell(const RecordView& r, Part part, const TopicReading& reading = {}, const QTimeZone& zone = {}, int limit = 300)
{
    if (needsDecoder(r, part, reading))
        if (const auto decoded = decodedCell(r, part, reading, limit, zone))
            return decoded->toStdString();
    return cellText(part == Part::Key ? r.key() : r.value(), reading, part, limit).toStdString();
}

std::string cell(const QByteArray& value, const TopicReading& reading = {}) { return cell(record(value)->at(0), Part::Value, reading); }

bool needsDecoder(const QByteArray& value, const TopicReading& reading = {})
{
    return kafka::serde::needsDecoder(record(value)->at(0), Part::Value, reading);
}

QByteArray packed(const QByteArray& bytes, FilePacking packing)
{
    QByteArray out;
    Packer packer(packing);
    EXPECT_TRUE(packer.put(out, bytes, Packer::Then::End));
    return out;
}

// One frame with blocks of up to 4 MB, as the program writes them.
QByteArray lz4(const QByteArray& bytes)
{
    LZ4F_preferences_t preferences {};
    preferences.frameInfo.blockSizeID = LZ4F_max4MB;
    QByteArray out(qsizetype(LZ4F_compressFrameBound(size_t(bytes.size()), &preferences)), Qt::Uninitialized);
    out.resize(qsizetype(LZ4F_compressFrame(out.data(), size_t(out.size()), bytes.data(), size_t(bytes.size()), &preferences)));
    return out;
}

// lz4-java's LZ4BlockOutputStream: one block, and the empty one at the end. Checksums are not looked at.
QByteArray lz4Java(const QByteArray& bytes)
{
    QByteArray block(LZ4_compressBound(int(bytes.size())), Qt::Uninitialized);
    block.resize(LZ4_compress_default(bytes.data(), block.data(), int(bytes.size()), int(block.size())));
    const auto little = [](qsizetype v) {
        QByteArray four;
        for (int shift = 0; shift < 32; shift += 8)
            four += char(v >> shift & 0xff);
        return four;
    };
    return "LZ4Block\x2f" + little(block.size()) + little(bytes.size()) + little(0) + block;
}

TopicReading reading(const char* value)
{
    TopicReading r;
    r.value = QString::fromLatin1(value);
    return r;
}

} // namespace

TEST(RecordCell, BinaryValuesAreReadByThemselves)
{
    const std::pair<QByteArray, const char*> rows[] = {
        {hex("83a16101a1629202a178a163c3"), "a: 1, b: [2, x], c: true"}, // MessagePack
        {hex("82a16181a17801a16280"), "a: {x: 1}, b: map (0)"},
        {hex("9203c0"), "[3, nil]"},
        {hex("82a26964cd0539a46c696e65"), "0x82A26964CD0539A46C696E65"}, // ends too early
        {hex("a2616101616281a1616302"), "a: 1, b: [{c: 2}]"}, // CBOR
        {hex("089601120774657374696e67"), "1: 150, 2: testing"}, // Protobuf
        {hex("0000000000000005"), "5"},
        {hex("0000019cebab8955"), "2026-03-14T09:26:53.525Z (1773480413525)"},
        {hex("550e8400e29b41d4a716446655440000"), "550e8400-e29b-41d4-a716-446655440000"},
        {hex("3100320033003400"), "1234"}, // UTF-16
        {hex("ffffffffffffff"), "0xFFFFFFFFFFFFFF"}, // nothing in particular
    };
    for (const auto& [bytes, shown] : rows) {
        EXPECT_EQ(cell(bytes), shown) << bytes.toHex().toStdString();
        DecodeInput in;
        in.bytes = bytes;
        Decoding whole = decodeBytes(in);
        EXPECT_EQ(decodedLine(whole, bytes, 300).value_or(cellText(bytes, 300)).toStdString(), shown) << "as the message in full";
    }
}

TEST(RecordCell, TextAsksNoDecoder)
{
    for (const char* text :
         {"plain", "{\"a\":1}", "<a/>", "한글 \xf0\x9f\x98\x80", "1001|Kim|", "caf\xe9 au lait", "\xc1\xd6\xb9\xae \xbf\xcf\xb7\xe1",
          "two\nlines\tand a tab", "(half a bracket", "\x1b[31mred\x1b[0m, a line of a terminal", "aGVsbG8="}) {
        EXPECT_FALSE(needsDecoder(text)) << text;
        EXPECT_EQ(cell(text), cellText(text, {}, Part::Value, 300).toStdString()) << text;
    }
    EXPECT_FALSE(needsDecoder(QByteArray("")));
    EXPECT_FALSE(needsDecoder(QByteArray()));
    EXPECT_FALSE(needsDecoder(QByteArray(10 << 20, 'x')));
    RecordBatchBuilder notice;
    notice.addNotice(Orders, 0, 0, QStringLiteral("\u0001\u0002\u0003"));
    EXPECT_FALSE(kafka::serde::needsDecoder(notice.take()->at(0), Part::Value, {}));
    EXPECT_FALSE(needsDecoder("\xc1\xd6\xb9\xae \xbf\xcf\xb7\xe1", {QStringLiteral("CP949"), {}, {}, {}}));
}

TEST(RecordCell, PackedValues)
{
    const QByteArray json = R"({"id":5,"name":"한글","list":[1,2]})";
    const QByteArray packs[] = {packed(json, FilePacking::Gzip), packed(json, FilePacking::Zstd), lz4(json), lz4Java(json)};
    for (const QByteArray& bytes : packs) {
        EXPECT_EQ(cell(bytes), json.toStdString()) << bytes.toHex().toStdString();
        EXPECT_NE(cell(bytes, reading("hex")), json.toStdString()) << "as chosen";
    }
    EXPECT_EQ(cell(packed(hex("82a16101a1629202a178"), FilePacking::Gzip)), "a: 1, b: [2, x]");
    EXPECT_EQ(cell(packed(packed(json, FilePacking::Zstd), FilePacking::Gzip)), json.toStdString()) << "one in the other";
    EXPECT_EQ(cell(packed("<a>\n<b/></a>", FilePacking::Gzip)), "<a>␊<b/></a>");
    EXPECT_TRUE(cell(packed({}, FilePacking::Gzip)).starts_with("0x1F8B")) << "nothing inside";
    EXPECT_TRUE(cell(packed(json, FilePacking::Gzip).first(10)).starts_with("0x1F8B")) << "broken";
    EXPECT_EQ(cell(json.toBase64(), reading("base64")), json.toStdString());
}

TEST(RecordCell, OfLargePackedValuesTheBeginning)
{
    const QByteArray line = R"({"id":5,"name":"a name that is repeated"},)";
    const QByteArray large = '[' + line.repeated(500'000) + "0]"; // 21 MB
    const std::string begin = (large.first(300) + "…").toStdString();
    QByteArray mixed; // a block of 4 MB is more than is looked at, packed, too
    for (quint32 n = 1; mixed.size() < (4 << 20); n = n * 1664525 + 1013904223)
        mixed += R"({"name":"a name that is repeated","id":")" + QByteArray::number(n, 36) + "\"}, ";
    for (const QByteArray& bytes :
         {packed(large, FilePacking::Gzip), packed(large, FilePacking::Zstd), lz4(large), lz4Java(large.first(30 << 20 >> 1))})
        EXPECT_EQ(cell(bytes), begin);
    for (const QByteArray& bytes : {packed(mixed, FilePacking::Gzip), packed(mixed, FilePacking::Zstd), lz4(mixed)})
        EXPECT_EQ(cell(bytes), (mixed.first(300) + "…").toStdString());

    const DecodeOptions options = DecodeOptions::ofCell();
    for (auto unpack : {gunzip, unzstd, unlz4}) {
        const QByteArray bytes = packed(large, unpack == unzstd ? FilePacking::Zstd : FilePacking::Gzip);
        const Unpacked out = unpack(unpack == unlz4 ? lz4(large) : bytes, options.unpacked);
        EXPECT_TRUE(out.cut);
        EXPECT_EQ(out.bytes, large.first(options.unpacked));
        EXPECT_LE(out.bytes.capacity(), 2 * options.unpacked) << "no more is made of it";
    }
    const QByteArray exact = mixed.first(options.unpacked);
    EXPECT_FALSE(unlz4(lz4(exact), options.unpacked).cut) << "no more than the limit is in it";
    EXPECT_EQ(unlz4(lz4(exact), options.unpacked).bytes, exact);
}

TEST(RecordCell, AHundredThousandValuesInOneAreNotLookedAt)
{
    const QByteArray many = hex("dcfde8") + QByteArray(65'000, '\x01');
    DecodeInput in;
    in.bytes = many;
    in.options = DecodeOptions::ofCell();
    const Decoding d = decodeBytes(in);
    ASSERT_TRUE(d.tree);
    EXPECT_LE(d.tree->nodes.size(), size_t(in.options.values));
    const std::string shown = cell(many);
    EXPECT_TRUE(shown.starts_with("[1, 1, 1, ")) << shown;
    EXPECT_TRUE(shown.ends_with("…"));
    EXPECT_EQ(QString::fromStdString(shown).size(), 301);
    EXPECT_TRUE(cell(hex("dd000186a0") + QByteArray(100'000, '\x01')).starts_with("0xDD0001")) << "too large for a cell";
}

TEST(RecordCell, ChosenDecoders)
{
    EXPECT_EQ(cell(hex("05000000"), reading("int32-le")), "5");
    EXPECT_EQ(cell(hex("0500000006000000"), reading("int32-le")), "5, 6");
    EXPECT_EQ(cell(hex("050000"), reading("int32-le")), "0x050000") << "cannot be";
    EXPECT_EQ(cell("plain", reading("messagepack")), "plain") << "cannot be";
    EXPECT_EQ(cell(hex("82a16101a16202"), reading("utf-8")), "0x82A16101A16202") << "text was asked for";
    const TopicReading ofKeys {{}, QStringLiteral("int64-be"), {}, {}};
    const auto batch = record("v", hex("0000000000000007"));
    EXPECT_EQ(cell(batch->at(0), Part::Key, ofKeys), "7");
    EXPECT_EQ(cell(batch->at(0), Part::Value, ofKeys), "v");
}

TEST(RecordCell, RecordsOfTheGroupCoordinator)
{
    const QByteArray key = hex("0001000c6d6f6465726e2d67726f757000066f726465727300000000");
    const QByteArray value = hex("0004000000000000003200000000086e6f746520c3a9000001a1fefad03801001008abe7bbc87246ffb1115494c6cd63cd");
    const auto batch = record(value, key, QStringLiteral("__consumer_offsets"));
    const RecordView r = batch->at(0);
    EXPECT_EQ(cell(r, Part::Key), "OffsetCommit: {group: modern-group, topic: orders, partition: 0}");
    EXPECT_TRUE(cell(r, Part::Value).starts_with("OffsetCommit: {offset: 50, leaderEpoch: 0, metadata: note é, commitTimestamp: 1795"))
        << cell(r, Part::Value);
    EXPECT_TRUE(QString::fromStdString(cell(r, Part::Value)).contains(QLatin1String("Z)"))) << "in UTC";
    EXPECT_TRUE(QString::fromStdString(cell(r, Part::Value, {}, QTimeZone("Asia/Seoul"))).contains(QLatin1String(" KST)")));
    // The same records, copied to another topic, with the decoder chosen: what the value is its key says.
    const auto copied = record(value, key);
    const TopicReading chosen {{}, QStringLiteral("consumer-offsets"), QStringLiteral("consumer-offsets"), {}};
    EXPECT_EQ(cell(copied->at(0), Part::Value, chosen), cell(r, Part::Value));
}

TEST(RecordCell, TimesAreInTheZoneAndNameIt)
{
    const auto in = [](const QTimeZone& zone, const char* decoder, const QByteArray& bytes) {
        TopicReading r;
        r.value = QString::fromLatin1(decoder);
        return cell(record(bytes)->at(0), Part::Value, r, zone);
    };
    const QByteArray ms = hex("0000019cebab8955");
    EXPECT_EQ(in(QTimeZone("Asia/Seoul"), "time-ms-be", ms), "2026-03-14 18:26:53.525 KST (1773480413525)");
    EXPECT_EQ(in(QTimeZone("America/New_York"), "time-ms-be", ms), "2026-03-14 05:26:53.525 EDT (1773480413525)");
    EXPECT_EQ(in(QTimeZone("America/New_York"), "time-s-be", hex("0000000069600000")), "2026-01-08 14:05:36 EST (1767899136)");
    EXPECT_EQ(in(QTimeZone::utc(), "time-ms-be", ms), "2026-03-14T09:26:53.525Z (1773480413525)");
    EXPECT_EQ(in({}, "time-us-be", hex("00064cf8e2f4a755")), in(QTimeZone::utc(), "time-us-be", hex("00064cf8e2f4a755")));
    EXPECT_EQ(in(QTimeZone("Asia/Seoul"), "messagepack", hex("d7ff000003e869600000")), "2026-01-09 04:05:36.000000250 KST");
    EXPECT_EQ(in(QTimeZone("Asia/Seoul"), "messagepack", hex("d6ff69600000")), "2026-01-09 04:05:36 KST");
}

TEST(RecordCell, MostlyTextIsStillMessagePackOrCbor)
{
    const QByteArray text(100, 'x');
    const QByteArray pack = hex("82a46e616d65d964") + text + hex("a36e6577c3");
    const QByteArray cbor = hex("a2646e616d657864") + text + hex("636e6577f5");
    ASSERT_FALSE(looksBinary(pack)) << "what this is about";
    ASSERT_FALSE(looksBinary(cbor));
    for (const auto& [bytes, id] : {std::pair(pack, "messagepack"), std::pair(cbor, "cbor"), std::pair(hex("91") + pack, "messagepack")}) {
        DecodeInput in;
        in.bytes = bytes;
        const Decoding d = decodeBytes(in);
        EXPECT_EQ(d.decoder, QLatin1String(id));
        EXPECT_EQ(d.view, Decoding::View::Tree);
    }
    EXPECT_EQ(cell(pack), "name: " + text.toStdString() + ", new: true");
    EXPECT_EQ(cell(cbor), "name: " + text.toStdString() + ", new: true");
    // What only begins so stays text with marks.
    EXPECT_EQ(cell(pack.chopped(1)), cellText(pack.chopped(1), 300).toStdString());
    EXPECT_TRUE(cell(pack + 'x').starts_with("⟨82⟩⟨A4⟩name"));
    EXPECT_TRUE(cell(hex("a3") + "31 pounds, as Latin-1 has it").starts_with("⟨A3⟩31 pounds"));
    EXPECT_TRUE(cell(hex("93") + "quoted" + hex("94") + ", as windows-1252 has it").starts_with("⟨93⟩quoted⟨94⟩"));
}
