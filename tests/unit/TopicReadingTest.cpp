// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in the topic's charset: in cells and copies, decoded whole, in filters and in files.
#include "kafka/serde/TopicReading.h"
#include "kafka/filter/FilterLine.h"
#include "kafka/serde/Charset.h"
#include "kafka/serde/RecordExport.h"
#include "kafka/serde/decode/Decoders.h"
#include "kafka/values/RecordBatch.h"

#include <gtest/gtest.h>

using namespace kafka;
using namespace kafka::serde;

namespace {

const QString Cp949 = QStringLiteral("CP949");
const QString Utf16 = QStringLiteral("UTF-16LE");
const QByteArray Order949 = QByteArray::fromHex("c1d6b9ae20bfcfb7e1"); // 주문 완료

QByteArray in(const QString& charset, const char* text) { return Charset(charset).encode(QString::fromUtf8(text)).value(); }

RecordBatchPtr record(const QByteArray& key, const QByteArray& value, const QByteArray& header = "h")
{
    RecordBatchBuilder builder;
    const HeaderView one {"name", header};
    builder.add(QStringLiteral("orders"), {0, 0, 0, TimestampType::None, key, value, {&one, 1}});
    return builder.take();
}

} // namespace

TEST(TopicReadingTest, CellsAndCopies)
{
    struct Row
    {
        QByteArray bytes;
        TopicReading reading;
        const char* cell;
        const char* copy;
    };
    const QByteArray five = QByteArray::fromHex("0000000000000005");
    const Row rows[] = {
        {Order949, {Cp949, {}, {}, {}}, "주문 완료", "주문 완료"},
        {Order949, {}, "주문 완료", "주문 완료"}, // seen by itself
        {QByteArray::fromHex("8c63b9e6"), {Cp949, {}, {}, {}}, "똠방", "똠방"}, // a syllable EUC-KR lacks
        {Order949, {{}, {}, QStringLiteral("cp949"), {}}, "주문 완료", "주문 완료"},
        {Order949, {QStringLiteral("ISO-8859-1"), {}, {}, {}}, "ÁÖ¹® ¿Ï·á", "ÁÖ¹® ¿Ï·á"},
        {"plain", {Cp949, {}, {}, {}}, "plain", "plain"},
        {"한글", {Cp949, {}, {}, {}}, "한글", "한글"}, // UTF-8 all the same, where the charset cannot read it
        {in(Utf16, "주문 a\n"), {Utf16, {}, {}, {}}, "주문 a␊", "주문 a\n"},
        {five, {{}, {}, QStringLiteral("int64-be"), {}}, "5", "5"},
        {five, {{}, {}, QStringLiteral("hex"), {}}, "0x0000000000000005", "0x0000000000000005"},
        {five, {{}, QStringLiteral("int64-le"), {}, {}}, "0x0000000000000005", "0x0000000000000005"}, // of keys
        {five.first(7), {{}, {}, QStringLiteral("int64-be"), {}}, "0x00000000000000", "0x00000000000000"}, // none
        {"{\"a\":1.10}", {{}, {}, QStringLiteral("json"), {}}, "{\"a\":1.10}", "{\"a\":1.10}"},
        {QByteArray::fromHex("82a16101a16202"), {{}, {}, QStringLiteral("messagepack"), {}}, "a: 1, b: 2", "a: 1, b: 2"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(cellText(row.bytes, row.reading, Part::Value, 300).toStdString(), row.cell) << row.bytes.toHex().toStdString();
        EXPECT_EQ(exactText(row.bytes, row.reading, Part::Value).toStdString(), row.copy) << row.bytes.toHex().toStdString();
    }
    const QByteArray broken = Order949 + "\xff";
    EXPECT_EQ(cellText(broken, {Cp949, {}, {}, {}}, Part::Value, 300), QStringLiteral("주문 완료\u27e8FF\u27e9"));
    EXPECT_EQ(exactText(broken, {Cp949, {}, {}, {}}, Part::Value), QStringLiteral("0x") + QString::fromLatin1(broken.toHex().toUpper()))
        << "a copy stands for the bytes";
    const QString cut = cellText(Order949.repeated(1000), {Cp949, {}, {}, {}}, Part::Value, 20);
    EXPECT_EQ(cut.size(), 21);
    EXPECT_TRUE(cut.startsWith(QStringLiteral("주문 완료주문 완료")));
    EXPECT_TRUE(cut.endsWith(QChar(0x2026)));
}

TEST(TopicReadingTest, DecodersReadTheCharset)
{
    DecodeInput json;
    const QByteArray bytes = in(Cp949, "{\"상태\":\"주문 완료\",\"n\":12345678901234567890}");
    json.bytes = bytes;
    json.charset = Cp949;
    const Decoding d = decodeBytes(json);
    EXPECT_EQ(d.view, Decoding::View::Json);
    EXPECT_EQ(d.shown(bytes), QByteArrayView("{\"상태\":\"주문 완료\",\"n\":12345678901234567890}"));
    EXPECT_EQ(d.bytes(bytes), QByteArrayView(bytes)) << "the hex view has the bytes as they are";
    EXPECT_TRUE(d.reason.contains(QStringLiteral("EUC-KR, CP949, the topic's charset"))) << d.reason.toStdString();
    EXPECT_EQ(decodeBytes(json, QStringLiteral("json")).view, Decoding::View::Json) << "asked for";

    for (const QString& charset : {Cp949, Utf16}) {
        DecodeInput text;
        const QByteArray plain = in(charset, "주문 완료");
        text.bytes = plain;
        text.charset = charset;
        Decoding read = decodeBytes(text);
        EXPECT_EQ(read.view, Decoding::View::Text);
        EXPECT_EQ(decodedText(read, plain, 1000), QStringLiteral("주문 완료"));
        DecodeInput fields;
        const QByteArray line = in(charset, "1|주문");
        fields.bytes = line;
        fields.charset = charset;
        fields.separator = "|";
        const Decoding table = decodeBytes(fields);
        ASSERT_TRUE(table.tree);
        ASSERT_EQ(table.tree->nodes.size(), 2u);
        EXPECT_EQ(table.tree->nodes[1].text, QStringLiteral("주문"));
    }
    DecodeInput number; // readable in Latin-1, as everything is, and still a number
    const QByteArray bits = QByteArray::fromHex("0000019d2d8a6f80");
    number.bytes = bits;
    const Decoding before = decodeBytes(number);
    number.charset = QStringLiteral("ISO-8859-1");
    EXPECT_EQ(decodeBytes(number).decoder, before.decoder);
}

TEST(TopicReadingTest, FiltersFindTextsInTheCharset)
{
    struct Row
    {
        const char* line;
        const char* text; ///< in UTF-8
        bool matches;
    };
    const Row rows[] = {{"주문", "새 주문 완료", true},
                        {"value contains \"주문\"", "새 주문 완료", true},
                        {"value = \"새 주문\"", "새 주문", true},
                        {"value contains \"order\"i", "ORDER 주문", true},
                        {"order", "an order", true},
                        {"value matches /주.\\s완/", "주문 완료", true},
                        {"$.상태 = \"완료\"", "{\"상태\":\"완료\"}", true},
                        {"$.n > 12345678901234567889", "{\"상태\":\"완료\",\"n\":12345678901234567890}", true},
                        {"취소", "주문 완료", false},
                        {"$.상태 = \"취소\"", "{\"상태\":\"완료\"}", false}};
    for (const QString& charset : {Cp949, Utf16})
        for (const Row& row : rows) {
            const auto filter = filter::recordFilter(QString::fromUtf8(row.line), Charset(charset));
            ASSERT_TRUE(filter) << row.line;
            const auto batch = record("k", in(charset, row.text));
            QString problem;
            EXPECT_EQ(filter->matcher->match(batch->at(0), problem), row.matches ? Match::Yes : Match::No)
                << charset.toStdString() << ": " << row.line << " in " << row.text;
        }
    const auto one = filter::recordFilter(QStringLiteral("주문"), Charset(Cp949)).value();
    EXPECT_FALSE(one == filter::recordFilter(QStringLiteral("주문")).value()) << "another charset is another filter";
    EXPECT_TRUE(one == filter::recordFilter(QStringLiteral("주문"), Charset(QStringLiteral("euc-kr"))).value());
}

TEST(TopicReadingTest, CsvHasTheText)
{
    const auto csv = [](const QString& charset, const QByteArray& value) {
        RecordFormatting formatting;
        formatting.format = RecordFormat::Csv;
        formatting.charset = charset;
        RecordText text(formatting);
        QByteArray out;
        text.add(out, record("k", value)->at(0));
        return out;
    };
    EXPECT_TRUE(csv(Cp949, Order949).contains(",주문 완료,"));
    EXPECT_TRUE(csv({}, Order949).contains(",0xC1D6B9AE20BFCFB7E1,"));
    EXPECT_TRUE(csv(Cp949, Order949 + "\xff").contains(",0xC1D6B9AE20BFCFB7E1FF,")) << "nothing is replaced";
    EXPECT_TRUE(csv(Cp949, "한글").contains(",한글,")) << "UTF-8 stays";
}

TEST(TopicReadingTest, TheListBeginsWithUtf8AndHasTheKoreanOne)
{
    const auto all = charsets();
    ASSERT_GE(all.size(), 5u);
    EXPECT_EQ(all[0].name, QString());
    EXPECT_EQ(all[0].title, QStringLiteral("UTF-8"));
    EXPECT_EQ(all[1].name, Cp949);
    EXPECT_EQ(charsetTitle(QStringLiteral("X-unknown")), QStringLiteral("X-unknown"));
}
