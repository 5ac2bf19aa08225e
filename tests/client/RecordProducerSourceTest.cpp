// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records of a source: sent in their order and as they are, one time each.
#include "kafka/client/AdminHandle.h"
#include "kafka/client/RecordProducer.h"
#include "tests/client/RecordReaderTest.h"

namespace {

using namespace std::chrono_literals;

class Numbers : public kafka::RecordSource
{
public:
    Numbers(int count, int wrongAt = -1) : m_count(count), m_wrongAt(wrongAt) { }
    std::optional<kafka::Result<kafka::RecordToSend>> next() override
    {
        const int i = m_next++;
        if (i == m_wrongAt) {
            kafka::Error error;
            error.message = QStringLiteral("line %1 is wrong").arg(i);
            return kafka::Failure(error);
        }
        if (i >= m_count)
            return {};
        kafka::RecordToSend r;
        r.topic = QStringLiteral("not this one");
        r.partition = i % 3;
        r.timestamp = i % 2 ? 1'000'000 + i : -1;
        r.key = i % 5 ? QByteArray::number(i) : QByteArray();
        r.value = i % 7 ? QByteArray(i % 100, 'x') : QByteArray();
        if (i % 4 == 0)
            r.headers = {{"n", QByteArray::number(i)}, {"n", {}}};
        return r;
    }

private:
    const int m_count;
    const int m_wrongAt;
    int m_next = 0;
};

class RecordProducerSourceTest : public RecordReaderTest
{
protected:
    kafka::SendProgress send(qint64 records, std::shared_ptr<kafka::RecordSource> source)
    {
        auto producer = kafka::makeRdKafkaRecordProducer(profileFor(cluster.bootstrap()), {}, std::make_shared<kafka::WriteGuard>(true));
        std::optional<kafka::SendProgress> result;
        QObject::connect(producer.get(), &kafka::RecordProducer::finished, producer.get(), [&](const kafka::SendProgress& p) { result = p; });
        QObject::connect(producer.get(), &kafka::RecordProducer::delivered, producer.get(), [&](const kafka::DeliveriesPtr& batch) {
            for (const auto& d : *batch)
                copies.push_back(d.copy);
        });
        kafka::SendRequest request;
        request.record.topic = QStringLiteral("orders");
        request.copies = records;
        request.source = std::move(source);
        producer->send(request);
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 60'000));
        return result.value_or(kafka::SendProgress {});
    }
    std::vector<qint64> copies;
};

} // namespace

TEST_F(RecordProducerSourceTest, EachOneAsItIs)
{
    constexpr int Count = 25'000; // more than the producer holds at once
    const kafka::SendProgress result = send(Count, std::make_shared<Numbers>(Count));
    EXPECT_EQ(result.delivered, Count);
    EXPECT_FALSE(result.refused);
    EXPECT_EQ(std::set<qint64>(copies.begin(), copies.end()).size(), size_t(Count));
    read(request({SeekTo::Oldest}, Count + 10));
    ASSERT_EQ(records.size(), size_t(Count));
    std::array<int, 3> next {0, 1, 2};
    for (const Record& r : records) {
        const int i = next[size_t(r.partition)];
        next[size_t(r.partition)] += 3;
        EXPECT_EQ(r.key.isNull(), i % 5 == 0);
        EXPECT_EQ(r.key, i % 5 ? QByteArray::number(i) : QByteArray());
        EXPECT_EQ(r.value.isNull(), i % 7 == 0);
        EXPECT_EQ(r.value.size(), i % 7 ? i % 100 : 0);
        if (i % 2)
            EXPECT_EQ(r.timestamp, 1'000'000 + i);
        else
            EXPECT_GT(r.timestamp, 1'700'000'000'000);
        ASSERT_EQ(r.headers.size(), i % 4 ? 0u : 2u) << i;
        if (i % 4 == 0) {
            EXPECT_EQ(r.headers[0].value, QByteArray::number(i));
            EXPECT_TRUE(r.headers[1].value.isNull());
        }
    }
}

TEST_F(RecordProducerSourceTest, AnErrorEndsItAndWhatIsNotSentIsCounted)
{
    const kafka::SendProgress wrong = send(100, std::make_shared<Numbers>(100, 30));
    EXPECT_EQ(wrong.delivered, 30);
    EXPECT_EQ(wrong.notSent, 70);
    ASSERT_TRUE(wrong.refused);
    EXPECT_EQ(wrong.refused->message, QStringLiteral("line 30 is wrong"));
    const kafka::SendProgress fewer = send(100, std::make_shared<Numbers>(40));
    EXPECT_EQ(fewer.delivered, 40);
    EXPECT_EQ(fewer.notSent, 60);
    EXPECT_TRUE(fewer.refused);
}
