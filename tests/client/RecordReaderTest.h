// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader on librdkafka's mock cluster, for its tests.
#pragma once

#include "kafka/client/ClosingThreads.h"
#include "kafka/client/RecordReader.h"
#include "kafka/filter/FilterLine.h"
#include "kafka/wire/Records.h"
#include "tests/client/MockCluster.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QtEndian>

#include <gtest/gtest.h>

#include <malloc.h>
#include <random>
#include <thread>
#include <unistd.h>

using namespace kafka;
using namespace std::chrono_literals;

inline const QString Orders = QStringLiteral("orders");

// Writes records to chosen partitions with chosen times, and waits until they are there.
class Writer
{
public:
    explicit Writer(const QString& bootstrap, const char* codec = "none")
    {
        char text[256];
        rd_kafka_conf_t* conf = rd_kafka_conf_new();
        rd_kafka_conf_set(conf, "bootstrap.servers", bootstrap.toUtf8().constData(), text, sizeof text);
        rd_kafka_conf_set(conf, "linger.ms", "1", text, sizeof text);
        rd_kafka_conf_set(conf, "compression.codec", codec, text, sizeof text);
        rd_kafka_conf_set(conf, "message.max.bytes", "400000000", text, sizeof text);
        m_client = rd_kafka_new(RD_KAFKA_PRODUCER, conf, text, sizeof text);
    }
    ~Writer()
    {
        flush();
        rd_kafka_destroy(m_client);
    }
    void flush() { EXPECT_EQ(rd_kafka_flush(m_client, 10'000), RD_KAFKA_RESP_ERR_NO_ERROR); }

    void add(const char* topic, int partition, qint64 time, const QByteArray& key, const QByteArray& value, const std::vector<Header>& headers = {})
    {
        rd_kafka_headers_t* list = rd_kafka_headers_new(headers.size());
        for (const Header& h : headers)
            rd_kafka_header_add(list, h.name.constData(), h.name.size(), h.value.isNull() ? nullptr : h.value.constData(), h.value.size());
        const auto err = rd_kafka_producev(m_client, RD_KAFKA_V_TOPIC(topic), RD_KAFKA_V_PARTITION(partition), RD_KAFKA_V_TIMESTAMP(time),
                                           RD_KAFKA_V_KEY(key.isNull() ? nullptr : key.constData(), size_t(key.size())),
                                           RD_KAFKA_V_VALUE(value.isNull() ? nullptr : const_cast<char*>(value.constData()), size_t(value.size())),
                                           RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_HEADERS(list), RD_KAFKA_V_END);
        ASSERT_EQ(err, RD_KAFKA_RESP_ERR_NO_ERROR) << rd_kafka_err2str(err);
    }
    /** `count` records: key "k<i>", value "value-<i>", times from + i * step. */
    void fill(const char* topic, int partition, int count, qint64 from, qint64 step = 10, int first = 0)
    {
        for (int i = first; i < first + count; ++i)
            add(topic, partition, from + i * step, "k" + QByteArray::number(i), "value-" + QByteArray::number(i));
        flush();
    }

private:
    rd_kafka_t* m_client;
};

/** What is wrong with a batch besides its records. */
struct BatchFault
{
    bool wrongCrc = false;
    qint8 magic = 2;
};

/** A batch of `count` records as a log holds it. */
inline QByteArray batchOf(qint64 base, qint16 attributes, qint32 count, const QByteArray& records, const BatchFault& fault = {}, qint64 producer = -1)
{
    const auto number = [](QByteArray& to, auto value) {
        value = qToBigEndian(value);
        to.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    QByteArray checked; // of the batch, behind its CRC
    number(checked, attributes);
    number(checked, count - 1);
    number(checked, qint64(1'000));
    number(checked, qint64(1'000));
    number(checked, producer);
    number(checked, qint16(producer < 0 ? -1 : 0));
    number(checked, qint32(-1));
    number(checked, count);
    checked += records;
    QByteArray inner; // behind its length
    number(inner, qint32(0)); // leader epoch
    number(inner, fault.magic);
    number(inner, quint32(kafka::wire::crc32c(checked) ^ (fault.wrongCrc ? 1 : 0)));
    inner += checked;
    QByteArray batch;
    number(batch, base);
    number(batch, qint32(inner.size()));
    return batch + inner;
}

/** Appends a batch to partition 0 of a mock cluster's topic (broker 1 leads it), as a broken producer would: Produce version 3, by hand. */
inline void appendBytes(const QString& bootstrap, const char* topic, const QByteArray& batch)
{
    const auto number = [](QByteArray& to, auto value) {
        value = qToBigEndian(value);
        to.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    QByteArray request;
    number(request, qint16(0));
    number(request, qint16(3));
    number(request, qint32(1));
    number(request, qint16(-1)); // client id
    number(request, qint16(-1)); // transactional id
    number(request, qint16(1));
    number(request, qint32(5'000));
    number(request, qint32(1));
    number(request, qint16(qstrlen(topic)));
    request += topic;
    number(request, qint32(1));
    number(request, qint32(0));
    number(request, qint32(batch.size()));
    request += batch;
    QByteArray framed;
    number(framed, qint32(request.size()));
    framed += request;

    const QStringList address = bootstrap.section(QLatin1Char(','), 0, 0).split(QLatin1Char(':'));
    QTcpSocket socket;
    socket.connectToHost(address[0], quint16(address[1].toInt()));
    ASSERT_TRUE(socket.waitForConnected(5'000));
    socket.write(framed);
    while (socket.bytesAvailable() < 4)
        ASSERT_TRUE(socket.waitForReadyRead(5'000));
}

inline void appendBatch(const QString& bootstrap, const char* topic, qint16 attributes, qint32 count, const QByteArray& records,
                        const BatchFault& fault = {})
{
    appendBytes(bootstrap, topic, batchOf(0, attributes, count, records, fault));
}

/** Records whose "gzip" is none. */
inline void appendUndecodable(const QString& bootstrap, const char* topic, qint32 count)
{
    appendBatch(bootstrap, topic, 1, count, "this is no gzip at all");
}

/** Records without key; those of a batch of `count`. */
inline QByteArray plainRecords(qint32 count, const QByteArray& value = {})
{
    const auto varint = [](qint64 number) {
        QByteArray bytes;
        for (auto rest = quint64(number) * 2; bytes.isEmpty() || rest > 0; rest >>= 7)
            bytes += char((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
        return bytes;
    };
    QByteArray records;
    for (qint32 i = 0; i < count; ++i) { // attributes, time and offset behind the first, no key, value, no headers
        const QByteArray record = QByteArray(2, 0) + varint(i) + '\x01' + varint(value.size()) + value + QByteArray(1, 0);
        records += varint(record.size()) + record;
    }
    return records;
}

/** `count` records without key, in one batch. */
inline void appendPlain(const QString& bootstrap, const char* topic, qint32 count, const BatchFault& fault = {}, const QByteArray& value = {})
{
    appendBatch(bootstrap, topic, 0, count, plainRecords(count, value), fault);
}

/** A record "k" = "v" with a header a=1 and the promise of another, where nothing follows. */
inline void appendBrokenHeaders(const QString& bootstrap, const char* topic)
{
    const QByteArray record("\0\0\0\x02k\x02v\x04\x02"
                            "a\x02"
                            "1",
                            12);
    appendBatch(bootstrap, topic, 0, 1, char(record.size() * 2) + record);
}

class RecordReaderTest : public ::testing::Test
{
protected:
    void SetUp() override { cluster.createTopic("orders", 3); }
    void TearDown() override
    {
        reader.reset();
        EXPECT_TRUE(closingThreads::awaitAll(10s)) << "a reader's thread did not end";
    }
    void open(Deadlines deadlines = {}, const QString& bootstrap = {})
    {
        reader = std::make_unique<RecordReader>(profileFor(bootstrap.isEmpty() ? cluster.bootstrap() : bootstrap), deadlines);
        QObject::connect(reader.get(), &RecordReader::batchesReady, [this](const std::vector<RecordBatchPtr>& batches) {
            ++deliveries;
            for (const auto& batch : batches)
                for (int i = 0; i < batch->size(); ++i)
                    (batch->at(i).kind() == RecordKind::Notice ? notices : records).push_back(batch->at(i).toRecord());
        });
    }
    RecordRequest request(SeekTo seek, qint64 limit) const
    {
        RecordRequest r;
        r.topic = Orders;
        r.partitions = {{0, 1}, {1, 2}, {2, 3}};
        r.seek = seek;
        r.limit = limit;
        return r;
    }
    void begin(const RecordRequest& r)
    {
        records.clear();
        notices.clear();
        deliveries = 0;
        reader->start(r);
    }
    const ScanProgress& read(const RecordRequest& r, int ms = 20'000)
    {
        if (!reader)
            open();
        begin(r);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !reader->isRunning(); }, ms)) << "the scan did not end";
        return reader->progress();
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const Record& r : records)
            all.push_back(std::to_string(r.partition) + ":" + std::to_string(r.offset));
        return all;
    }
    bool awaitRecords(size_t count)
    {
        return QTest::qWaitFor([&] { return records.size() >= count; }, 10'000);
    }

    MockCluster cluster;
    std::unique_ptr<RecordReader> reader;
    std::vector<Record> records;
    std::vector<Record> notices;
    int deliveries = 0;
};

using Names = std::vector<std::string>;

inline RecordFilter filterOf(const char* line)
{
    const auto filter = filter::recordFilter(QString::fromUtf8(line));
    EXPECT_TRUE(filter) << line;
    return filter.value_or(RecordFilter());
}
