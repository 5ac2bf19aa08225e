// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the messages table whose bytes are no text.
#include "kafka/filter/FilterLine.h"
#include "models/Formats.h"
#include "models/RecordModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <gtest/gtest.h>

#include <zlib.h>

using kafka::MaskRule;
using kafka::masking::MaskState;
using models::RecordModel;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QString Orders = QStringLiteral("orders");

QByteArray hex(const char* digits) { return QByteArray::fromHex(digits); }
const QByteArray Seven = hex("0000000000000007");
const QByteArray Pack = hex("83a16101a570686f6e65ad3031302d313233342d35363738a163c3"); // {"a":1,"phone":"010-1234-5678","c":true}

QByteArray gzip(const QByteArray& bytes)
{
    z_stream z {};
    deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&z, uLong(bytes.size()))), Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    z.avail_in = uInt(bytes.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = uInt(out.size());
    deflate(&z, Z_FINISH);
    out.resize(qsizetype(z.total_out));
    deflateEnd(&z);
    return out;
}

kafka::masking::MaskerPtr masker(MaskRule::What what, const char* where = "")
{
    MaskRule rule;
    rule.name = QStringLiteral("rule");
    rule.what = what;
    rule.where = QString::fromLatin1(where);
    return std::make_shared<kafka::masking::Masker>(std::vector {rule}, QByteArray("secret"));
}

class DecodedCellsTest : public ::testing::Test
{
protected:
    void TearDown() override { models::formats::setZone(m_zone); }
    void add(const QByteArray& value, const QByteArray& key = "k", const QString& topic = Orders)
    {
        kafka::RecordBatchBuilder builder;
        builder.add(topic, {0, m_next++, 0, kafka::TimestampType::None, key, value, {}});
        model.append({builder.take()});
    }
    QVariant data(int row, int column = RecordModel::Value, int role = Qt::DisplayRole) const { return model.index(row, column).data(role); }
    std::string text(int row, int column = RecordModel::Value) const { return data(row, column).toString().toStdString(); }
    MaskState mask(int row, int column = RecordModel::Value) const { return MaskState(data(row, column, RecordModel::MaskRole).toInt()); }
    std::vector<qint64> offsets()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }, 10'000));
        std::vector<qint64> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.push_back(model.rawRecord(row).offset());
        return all;
    }

    RecordModel model;
    QAbstractItemModelTester tester {&model, Fatal};
    qint64 m_next = 0;
    QTimeZone m_zone = models::formats::zone();
};

} // namespace

TEST_F(DecodedCellsTest, KeysAndValuesAreDecodedCopiesAreTheBytes)
{
    add(Pack, Seven);
    add(gzip(R"({"packed":1})"), "text");
    add("{\"plain\":1}", hex("ffffffffffffff"));
    EXPECT_EQ(text(0, RecordModel::Key), "7");
    EXPECT_EQ(text(0), "a: 1, phone: 010-1234-5678, c: true");
    EXPECT_EQ(text(1, RecordModel::Key), "text");
    EXPECT_EQ(text(1), R"({"packed":1})");
    EXPECT_EQ(text(2, RecordModel::Key), "0xFFFFFFFFFFFFFF");
    EXPECT_EQ(text(2), R"({"plain":1})");
    EXPECT_EQ(text(0), "a: 1, phone: 010-1234-5678, c: true") << "a second time";
    EXPECT_EQ(data(0, RecordModel::Value, RecordModel::ExactRole).toString().toLower().toStdString(), "0x" + Pack.toHex().toStdString());
    EXPECT_EQ(data(0, RecordModel::Key, RecordModel::ExactRole).toString(), QStringLiteral("0x0000000000000007"));
    EXPECT_FALSE(data(0, RecordModel::Key, RecordModel::NullRole).toBool());
}

TEST_F(DecodedCellsTest, TheDecoderOfTheTopicAndOthersOfOthers)
{
    add(Seven, Seven);
    add(Seven, Seven, QStringLiteral("other"));
    EXPECT_EQ(text(0), "7");
    kafka::serde::TopicReading reading;
    reading.value = QStringLiteral("int32-be");
    model.setReading(Orders, reading);
    EXPECT_EQ(text(0), "0, 7") << "also what was seen before";
    EXPECT_EQ(text(0, RecordModel::Key), "7");
    EXPECT_EQ(text(1), "7");
    reading.value = QStringLiteral("hex");
    model.setReading(Orders, reading);
    EXPECT_EQ(text(0), "0x0000000000000007");
    model.setReading(Orders, {});
    EXPECT_EQ(text(0), "7");
    model.clear();
    add("x");
    EXPECT_EQ(text(0), "x") << "other records, perhaps of the same number";
}

TEST_F(DecodedCellsTest, MaskedValuesAreTheirMaskedTree)
{
    add(Pack, Seven);
    add(gzip(R"({"phone":"010-1234-5678"})"), Pack);
    add(gzip(R"({"other":1})"));
    EXPECT_EQ(text(0), "a: 1, phone: 010-1234-5678, c: true");
    model.setMasker(masker(MaskRule::What::PhoneNumber));
    EXPECT_EQ(text(0), "a: 1, phone: ***-****-5678, c: true");
    EXPECT_EQ(mask(0), MaskState::Masked);
    EXPECT_EQ(text(0, RecordModel::Key), "7");
    EXPECT_EQ(mask(0, RecordModel::Key), MaskState::Clean);
    EXPECT_EQ(text(1), R"({"phone":"***-****-5678"})");
    EXPECT_EQ(text(1, RecordModel::Key), text(0));
    EXPECT_EQ(text(2), R"({"other":1})");
    EXPECT_EQ(mask(2), MaskState::Clean);
    EXPECT_EQ(data(0, RecordModel::Value, RecordModel::ExactRole).toString(), QString::fromUtf8(kafka::masking::hiddenSentence(Pack.size())))
        << "copies are of bytes";
    model.setMasker(masker(MaskRule::What::Field, "phone"));
    EXPECT_EQ(text(0), "a: 1, phone: *********5678, c: true");
    // What a person chose for the topic the rules have not seen.
    kafka::serde::TopicReading reading;
    reading.value = QStringLiteral("latin-1");
    model.setReading(Orders, reading);
    EXPECT_EQ(text(0), "a: 1, phone: *********5678, c: true");
    model.setMasker(nullptr);
    EXPECT_TRUE(text(0).find("010-1234-5678") != std::string::npos);
}

TEST_F(DecodedCellsTest, TheOrderIsOfBytesOrOfWhatIsSeen)
{
    add(hex("82a16105a16200"));
    add(hex("82a16103a16200"));
    add(hex("81a178bb") + "010-1234-5678 and some more");
    model.sort(RecordModel::Value, Qt::AscendingOrder);
    EXPECT_EQ(offsets(), (std::vector<qint64> {2, 1, 0})) << "by bytes";
    model.setMasker(masker(MaskRule::What::PhoneNumber));
    EXPECT_EQ(offsets(), (std::vector<qint64> {1, 0, 2})) << "a: 3, a: 5, x: ***";
}

TEST_F(DecodedCellsTest, FiltersJudgeTheBytes)
{
    add(Pack);
    add("a: 1, phone");
    model.setFilter(kafka::filter::recordFilter(QStringLiteral("\"a: 1\"")).value());
    EXPECT_EQ(offsets(), (std::vector<qint64> {1}));
}

TEST_F(DecodedCellsTest, TimesAreInTheZoneOfTheProgram)
{
    models::formats::setZone(QTimeZone("Asia/Seoul"));
    add(hex("0000019cebab8955"));
    EXPECT_EQ(text(0), "2026-03-14 18:26:53.525 KST (1773480413525)");
    models::formats::setZone(QTimeZone("Europe/Berlin"));
    EXPECT_EQ(text(0), "2026-03-14 10:26:53.525 CET (1773480413525)");
    kafka::serde::TopicReading reading;
    reading.value = QStringLiteral("time-ms-be");
    model.setReading(Orders, reading);
    EXPECT_EQ(data(0, RecordModel::Value, RecordModel::ExactRole).toString(), QStringLiteral("2026-03-14 10:26:53.525 CET (1773480413525)"));
}
