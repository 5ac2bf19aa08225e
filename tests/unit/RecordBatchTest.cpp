// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/RecordBatch.h"

#include <gtest/gtest.h>

using namespace kafka;

namespace {

const QString Orders = QStringLiteral("orders");

std::vector<Header> copied(const HeaderRange& range)
{
    std::vector<Header> all;
    for (const HeaderView& h : range)
        all.push_back({h.name.toByteArray(), h.value.toByteArray()});
    return all;
}

} // namespace

TEST(RecordBatch, KeepsEveryField)
{
    RecordBatchBuilder builder;
    builder.add(Orders, {3, 9'000'000'000'000'000'000, 1'700'000'000'123, TimestampType::LogAppendTime, "key", "value", {}});
    const RecordBatchPtr batch = builder.take();
    ASSERT_EQ(batch->size(), 1);
    const RecordView r = batch->at(0);
    EXPECT_EQ(r.kind(), RecordKind::Record);
    EXPECT_EQ(r.topic(), Orders);
    EXPECT_EQ(r.partition(), 3);
    EXPECT_EQ(r.offset(), 9'000'000'000'000'000'000);
    EXPECT_EQ(r.timestamp(), 1'700'000'000'123);
    EXPECT_EQ(r.timestampType(), TimestampType::LogAppendTime);
    EXPECT_EQ(r.key(), "key");
    EXPECT_EQ(r.value(), "value");
    EXPECT_EQ(r.headerCount(), 0);
    EXPECT_TRUE(builder.isEmpty());
    EXPECT_EQ(builder.take(), nullptr);
}

// R45: null and empty are different things, for key, value and header value alike; bytes are never altered.
TEST(RecordBatch, R45_NullIsNotEmptyAndBytesStay)
{
    const QByteArray nasty("\x00\xff\xc3\x28\xed\xa0\x80\x7f", 8); // NUL, 0xFF, invalid UTF-8, a lone surrogate
    const std::array headers {HeaderView {"h", {}}, HeaderView {"h", ""}, HeaderView {"", nasty}};
    RecordBatchBuilder builder;
    builder.add(Orders, {0, 0, -1, TimestampType::None, {}, {}, {}});
    builder.add(Orders, {0, 1, -1, TimestampType::None, "", "", {}});
    builder.add(Orders, {0, 2, -1, TimestampType::None, {}, "", {}});
    builder.add(Orders, {0, 3, -1, TimestampType::None, nasty, nasty, headers});
    const RecordBatchPtr batch = builder.take();

    EXPECT_TRUE(batch->at(0).key().isNull());
    EXPECT_TRUE(batch->at(0).value().isNull());
    EXPECT_FALSE(batch->at(1).key().isNull());
    EXPECT_FALSE(batch->at(1).value().isNull());
    EXPECT_EQ(batch->at(1).value().size(), 0);
    EXPECT_TRUE(batch->at(2).key().isNull());
    EXPECT_FALSE(batch->at(2).value().isNull());

    const Record r = batch->at(3).toRecord();
    EXPECT_EQ(r.key, nasty);
    EXPECT_EQ(r.value, nasty);
    ASSERT_EQ(r.headers.size(), 3u);
    EXPECT_TRUE(r.headers[0].value.isNull());
    EXPECT_FALSE(r.headers[1].value.isNull());
    EXPECT_TRUE(r.headers[1].value.isEmpty());
    EXPECT_EQ(r.headers[2], (Header {"", nasty}));

    // … and to be sent again it is the same.
    EXPECT_TRUE(batch->at(0).toRecordToSend().value.isNull());
    EXPECT_FALSE(batch->at(1).toRecordToSend().value.isNull());
    EXPECT_EQ(batch->at(3).toRecordToSend().headers, r.headers);
}

// R46: any number of headers, in order, duplicates and null values kept, any size.
TEST(RecordBatch, R46_TenThousandHeaders)
{
    std::vector<QByteArray> bytes;
    for (int i = 0; i < 10'000; ++i)
        bytes.push_back(i == 7 ? QByteArray(1 << 20, 'x') : QByteArray::number(i / 2));
    std::vector<HeaderView> headers;
    for (int i = 0; i < 10'000; ++i)
        headers.push_back({i % 2 ? "same" : "other", i % 3 ? QByteArrayView(bytes[size_t(i)]) : QByteArrayView()});
    RecordBatchBuilder builder;
    builder.add(Orders, {0, 0, 0, TimestampType::CreateTime, {}, "v", headers});
    builder.add(Orders, {0, 1, 0, TimestampType::CreateTime, "next", {}, {}});
    const RecordBatchPtr batch = builder.take();
    ASSERT_EQ(batch->at(0).headerCount(), 10'000);
    const auto back = copied(batch->at(0).headers());
    for (int i = 0; i < 10'000; ++i) {
        EXPECT_EQ(back[size_t(i)].name, headers[size_t(i)].name.toByteArray());
        EXPECT_EQ(back[size_t(i)].value, headers[size_t(i)].value.toByteArray());
        EXPECT_EQ(back[size_t(i)].value.isNull(), i % 3 == 0);
    }
    EXPECT_EQ(batch->at(1).key(), "next");
}

TEST(RecordBatch, FillsAtItsLimits)
{
    RecordBatchBuilder builder;
    for (int i = 0; !builder.isFull(); ++i)
        builder.add(Orders, {0, i, 0, TimestampType::None, {}, {}, {}});
    EXPECT_EQ(builder.size(), RecordBatchBuilder::MaxRecords);
    EXPECT_EQ(builder.take()->size(), RecordBatchBuilder::MaxRecords);
    const QByteArray big(3 << 20, 'b');
    builder.add(Orders, {0, 0, 0, TimestampType::None, {}, big, {}});
    EXPECT_TRUE(builder.isFull());
    EXPECT_EQ(builder.take()->at(0).value(), big);
}

TEST(RecordBatch, OverheadIsSmall)
{
    RecordBatchBuilder builder;
    const QByteArray value(200, 'v');
    const std::array headers {HeaderView {"TABLE_ID", "12"}, HeaderView {"SEPARATOR", "|"}};
    qint64 payload = 0;
    qint64 memory = 0;
    int records = 0;
    for (int b = 0; b < 4; ++b) {
        while (!builder.isFull()) {
            builder.add(Orders, {0, records++, 0, TimestampType::CreateTime, "some-key", value, headers});
            payload += 8 + 200 + 8 + 2 + 9 + 1;
        }
        memory += builder.take()->memory();
    }
    EXPECT_LE(memory, payload + records * 46); // 40 of the entry, 5 of the headers' lengths
}

TEST(RecordBatch, SeveralTopicsAndNotices)
{
    RecordBatchBuilder first;
    first.add(Orders, {0, 1, 0, TimestampType::None, {}, "a", {}});
    first.add(QStringLiteral("payments"), {0, 1, 0, TimestampType::None, {}, "b", {}});
    first.addNotice(Orders, 2, 5, QStringLiteral("오프셋 5는 더 이상 없음"));
    const RecordBatchPtr batch = first.take();
    RecordBatchBuilder second;
    for (int i = 0; i < batch->size(); ++i)
        second.add(batch->at(i));
    const RecordBatchPtr copy = second.take();
    EXPECT_EQ(copy->at(0).topic(), Orders);
    EXPECT_EQ(copy->at(1).topic(), QStringLiteral("payments"));
    EXPECT_EQ(copy->at(1).value(), "b");
    EXPECT_EQ(copy->at(2).kind(), RecordKind::Notice);
    EXPECT_EQ(copy->at(2).offset(), 5);
    EXPECT_EQ(QString::fromUtf8(copy->at(2).value()), QStringLiteral("오프셋 5는 더 이상 없음"));
}
