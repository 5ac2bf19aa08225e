// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/RecordExport.h"

#include "kafka/serde/RecordJson.h"
#include "kafka/serde/decode/Unpack.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

using namespace kafka;
using namespace kafka::serde;

namespace {

const QString Orders = QStringLiteral("orders");

RecordBatchPtr sample()
{
    const std::array headers {HeaderView {"a", "1"}, HeaderView {"a", {}}, HeaderView {"\xff", ""}, HeaderView {"", QByteArrayView("\0\xfe", 2)}};
    RecordBatchBuilder builder;
    builder.add(Orders, {0, 1, 1'773'480'413'589, TimestampType::CreateTime, "key", "{\"id\":12345678901234567890}", {}});
    builder.add(Orders, {1, 9'007'199'254'740'993, -1, TimestampType::None, {}, {}, headers});
    builder.add(Orders, {2, 3, 0, TimestampType::LogAppendTime, "", "", {}});
    builder.addNotice(Orders, 2, 4, QStringLiteral("Offset 4 is gone."));
    builder.add(Orders, {2, 5, 1, TimestampType::CreateTime, QByteArrayView("\0\x01\xff", 3), "=cmd|' /C calc'!A0,\"x\"\r\n홍길동", {}});
    return builder.take();
}

QByteArray written(const RecordFormatting& formatting, const RecordBatchPtr& batch)
{
    RecordText text(formatting);
    QByteArray out = text.head();
    for (int i = 0; batch && i < batch->size(); ++i)
        text.add(out, batch->at(i));
    return out + text.tail();
}

bool same(const RecordToSend& a, const RecordView& b)
{
    const RecordToSend other = b.toRecordToSend();
    return a.topic == other.topic && a.partition == other.partition && a.key == other.key && a.key.isNull() == other.key.isNull()
           && a.value == other.value && a.value.isNull() == other.value.isNull() && a.headers == other.headers;
}

} // namespace

TEST(RecordExport, R45_LinesOfJsonGiveEveryByteBack)
{
    const auto batch = sample();
    const QList<QByteArray> lines = written({RecordFormat::Ndjson}, batch).split('\n');
    ASSERT_EQ(lines.size(), 5) << "four records, nothing after the last line's end, no notice";
    const int rows[] = {0, 1, 2, 4};
    for (int i = 0; i < 4; ++i) {
        const auto read = recordFromJson(lines[i]);
        ASSERT_TRUE(read) << lines[i].constData();
        EXPECT_TRUE(same(*read, batch->at(rows[i]))) << lines[i].constData();
    }
    EXPECT_TRUE(lines[1].contains("\"offset\":9007199254740993,\"timestamp\":null")) << "64 bits are exact";
}

TEST(RecordExport, AnyBytesComeBack)
{
    std::mt19937 random(7);
    const auto any = [&](int most) {
        QByteArray bytes(int(random() % unsigned(most)), Qt::Uninitialized);
        for (char& c : bytes)
            c = char(random());
        return random() % 5 == 0 ? QByteArray() : bytes;
    };
    for (int i = 0; i < 500; ++i) {
        const QByteArray key = any(20), value = any(300), name = any(5) + QByteArray(""), header = any(9);
        const HeaderView headers[] = {{name.isNull() ? QByteArrayView("") : QByteArrayView(name), header}};
        RecordBatchBuilder builder;
        builder.add(Orders, {0, i, i, TimestampType::CreateTime, key, value, headers});
        const auto batch = builder.take();
        const auto read = recordFromJson(recordJson(batch->at(0)));
        ASSERT_TRUE(read);
        EXPECT_TRUE(same(*read, batch->at(0)));
    }
}

// Qt's JSON drops one U+FEFF at the beginning of a string.
TEST(RecordExport, R45_ByteOrderMarksAreBytesLikeOthers)
{
    for (const QByteArray text :
         {"\xef\xbb\xbf", "\xef\xbb\xbf\xef\xbb\xbfVV", "a\xef\xbb\xbf", "\\\xef\xbb\xbf", "\\\\\xef\xbb\xbf\n\xef\xbb\xbf"}) {
        const std::vector<HeaderView> headers {{text, text}};
        RecordBatchBuilder builder;
        RecordFields fields;
        fields.key = text;
        fields.value = text;
        fields.headers = headers;
        builder.add(QStringLiteral("t"), fields);
        const auto batch = builder.take();
        const auto read = recordFromJson(recordJson(batch->at(0)));
        ASSERT_TRUE(read) << text.toHex().toStdString();
        EXPECT_EQ(read->key.toHex(), text.toHex());
        EXPECT_EQ(read->value.toHex(), text.toHex());
        ASSERT_EQ(read->headers.size(), 1u);
        EXPECT_EQ(read->headers[0].name.toHex(), text.toHex());
        EXPECT_EQ(read->headers[0].value.toHex(), text.toHex());
    }
    const auto escaped = recordFromJson(R"({"key":"\ufeffk","value":"\\ufeff"})");
    ASSERT_TRUE(escaped);
    EXPECT_EQ(escaped->key, QByteArray("\xef\xbb\xbfk"));
    EXPECT_EQ(escaped->value, QByteArray("\\ufeff"));
}

TEST(RecordExport, WhatIsNoRecordIsSaid)
{
    for (const char* json : {"", "[]", "{", "{}", R"({"key":1,"value":null})", R"({"key":null})", R"({"key":null,"value":{"base64":"*"}})",
                             R"({"key":null,"value":{"base64":"YQ==","x":1}})", R"({"key":null,"value":"","headers":[{"value":"a"}]})"}) {
        const auto read = recordFromJson(json);
        ASSERT_FALSE(read) << json;
        EXPECT_EQ(read.error().kind, ErrorKind::Invalid);
        EXPECT_FALSE(read.error().message.isEmpty());
    }
}

TEST(RecordExport, AnArrayIsOneJsonValue)
{
    EXPECT_EQ(written({RecordFormat::JsonArray}, nullptr), QByteArray("[]\n"));
    const auto batch = sample();
    const QByteArray all = written({RecordFormat::JsonArray}, batch);
    EXPECT_TRUE(all.startsWith("[\n{\"topic\":\"orders\",\"partition\":0,"));
    EXPECT_EQ(all.count(",\n{"), 3);
    EXPECT_TRUE(all.endsWith("}\n]\n"));
}

TEST(RecordExport, R60_CsvTellsNullFromEmptyAndGuardsFormulas)
{
    const auto batch = sample();
    const QByteArray exact = written({RecordFormat::Csv}, batch);
    EXPECT_EQ(
        exact.toStdString(),
        std::string("topic,partition,offset,timestamp,time,key,value,headers\r\n"
                    "orders,0,1,1773480413589,2026-03-14T09:26:53.589+00:00,key,\"{\"\"id\"\":12345678901234567890}\",\r\n"
                    "orders,1,9007199254740993,,,,,\"[{\"\"name\"\":\"\"a\"\",\"\"value\"\":\"\"1\"\"},{\"\"name\"\":\"\"a\"\",\"\"value\"\":null},"
                    "{\"\"name\"\":{\"\"base64\"\":\"\"/"
                    "w==\"\"},\"\"value\"\":\"\"\"\"},{\"\"name\"\":\"\"\"\",\"\"value\"\":{\"\"base64\"\":\"\"AP4=\"\"}}]\"\r\n"
                    "orders,2,3,0,1970-01-01T00:00:00.000+00:00,\"\",\"\",\r\n"
                    "orders,2,5,1,1970-01-01T00:00:00.001+00:00,0x0001FF,\"=cmd|' /C calc'!A0,\"\"x\"\"\r\n홍길동\",\r\n"));
    const QByteArray guarded = written({RecordFormat::Csv, FilePacking::None, true}, batch);
    EXPECT_TRUE(guarded.startsWith("\xef\xbb\xbftopic"));
    EXPECT_TRUE(guarded.contains(",\"'=cmd|"));
    RecordBatchBuilder hostile;
    hostile.add(QStringLiteral("=a,b"), {0, 1, -1, TimestampType::None, {}, {}, {}});
    EXPECT_TRUE(written({RecordFormat::Csv, FilePacking::None, true}, hostile.take()).endsWith("\n\"'=a,b\",0,1,,,,,\r\n"))
        << "a broker names its topics";
    for (const char* formula : {"=1", "+1", "-1", "@a", "\t=1", "\r=1"}) {
        RecordBatchBuilder builder;
        builder.add(Orders, {0, 1, -1, TimestampType::None, formula, formula, {}});
        const auto one = builder.take();
        EXPECT_EQ(written({RecordFormat::Csv, FilePacking::None, true}, one).count(QByteArray("'") + formula), 2) << formula;
        EXPECT_FALSE(written({RecordFormat::Csv}, one).contains('\'')) << formula;
        EXPECT_FALSE(written({RecordFormat::Ndjson, FilePacking::None, true}, one).contains('\'')) << formula;
    }
}

TEST(RecordExport, PackedStreamsUnpackToWhatWasGiven)
{
    QByteArray given;
    for (qint64 i = 0; given.size() < 3'000'000; ++i)
        given += "line " + QByteArray::number(i * 7919 % 100'003) + '\n';
    for (const FilePacking packing : {FilePacking::None, FilePacking::Gzip, FilePacking::Zstd}) {
        Packer packer(packing);
        QByteArray out;
        const auto unpacked = [&] {
            return packing == FilePacking::None ? out : packing == FilePacking::Gzip ? gunzip(out, 1 << 30).bytes : unzstd(out, 1 << 30).bytes;
        };
        for (qsizetype at = 0; at < 1'000'000; at += 1'000)
            ASSERT_TRUE(packer.put(out, QByteArrayView(given).sliced(at, 1'000)));
        ASSERT_TRUE(packer.put(out, {}, Packer::Then::Flush));
        EXPECT_EQ(unpacked(), given.first(1'000'000)) << "what is in a growing file can be read";
        ASSERT_TRUE(packer.put(out, QByteArrayView(given).sliced(1'000'000), Packer::Then::End));
        EXPECT_EQ(unpacked(), given);
        if (packing != FilePacking::None) {
            EXPECT_LT(out.size(), given.size() / 2);
        }
    }
}

TEST(RecordExport, FilesAreNamedByWhatIsInThem)
{
    EXPECT_EQ(fileSuffix({RecordFormat::Ndjson, FilePacking::Zstd}), QStringLiteral(".ndjson.zst"));
    EXPECT_EQ(fileSuffix({RecordFormat::Csv, FilePacking::Gzip}), QStringLiteral(".csv.gz"));
    EXPECT_EQ(fileSuffix({RecordFormat::JsonArray}), QStringLiteral(".json"));
    EXPECT_EQ(fileSuffix({RecordFormat::RawValues}), QString());
}
