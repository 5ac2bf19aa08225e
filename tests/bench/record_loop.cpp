// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Castellan's reader without a window, beside librdkafka alone doing the least that the same takes. record_loop BOOTSTRAP, then commands on
// the standard input, a line of answer for each: ms, messages found, MB resident at most since the program began. A client of its own for each
// command, connecting included, except where it says warm.
//   pace TOPIC RATE SECONDS such messages, so many a second, into a topic made for it
//   fill TOPIC COUNT        three partitions, lz4, JSON values of ~200 bytes, keys, two headers; each 100,000th value holds needle-7f3a9c
//   limit TOPIC WORD        librdkafka alone: WORD looked for in each value
//   arena TOPIC             librdkafka alone: keys, values, headers and times copied into one block
//   scan TOPIC FILTER       Castellan: from the oldest, every partition to its end, hits in the model of the messages table
//   kept TOPIC FILTER       the same with "Keep what is read": 256 MB in memory, then in a file in the folder of temporary files
//   again TOPIC FILTER      and then the time of filtering that again
//   keep TOPIC              Castellan: everything into the model
//   statistics TOPIC        Castellan: everything counted, nothing kept
//   first|newest TOPIC      Castellan, warm: 100 messages in the model
//   back TOPIC FILTER       Castellan, newest first, to the first hit; more numbers: messages and MB looked at
//   hold TOPIC COUNT        Castellan: so many into the model; more numbers: MB of the records' bytes, MB resident more than before
//   stop TOPIC              Castellan: a search in full run is stopped; the ms are those from stop to stopped
#include "kafka/client/ClosingThreads.h"
#include "kafka/client/RecordReader.h"
#include "kafka/client/StatisticsScan.h"
#include "kafka/filter/FilterLine.h"
#include "kafka/helper/HelperProcess.h"
#include "models/RecordModel.h"

#include <librdkafka/rdkafka.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstring>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <thread>

#include <malloc.h>

namespace {

using namespace kafka;
using Clock = std::chrono::steady_clock;
constexpr int Partitions = 3;

[[noreturn]] void fail(const std::string& what)
{
    std::cerr << "record_loop: " << what << std::endl;
    std::exit(1);
}

/** Of VmRSS: (now) or VmHWM: (at most), in MB. */
double residentMb(const char* line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const auto at = text.indexOf(line);
    return at < 0 ? 0 : text.mid(at + 6, 20).trimmed().split(' ').first().toDouble() * 1024 / 1e6;
}

qint64 mostResidentMb() { return qint64(residentMb("VmHWM:")); }

rd_kafka_t* makeClient(rd_kafka_type_t type, const std::string& bootstrap, std::initializer_list<std::pair<const char*, const char*>> properties)
{
    char text[512];
    rd_kafka_conf_t* conf = rd_kafka_conf_new();
    rd_kafka_conf_set(conf, "bootstrap.servers", bootstrap.c_str(), text, sizeof text);
    rd_kafka_conf_set(conf, "log_level", "3", text, sizeof text);
    for (const auto& [name, value] : properties)
        if (rd_kafka_conf_set(conf, name, value, text, sizeof text) != RD_KAFKA_CONF_OK)
            fail(text);
    rd_kafka_t* client = rd_kafka_new(type, conf, text, sizeof text);
    if (!client)
        fail(text);
    return client;
}

void createTopic(rd_kafka_t* client, const std::string& topic)
{
    rd_kafka_queue_t* queue = rd_kafka_queue_new(client);
    rd_kafka_NewTopic_t* wanted = rd_kafka_NewTopic_new(topic.c_str(), Partitions, 1, nullptr, 0);
    rd_kafka_CreateTopics(client, &wanted, 1, nullptr, queue);
    rd_kafka_event_t* event = rd_kafka_queue_poll(queue, 30000);
    if (!event || rd_kafka_event_error(event))
        fail("the topic could not be created");
    rd_kafka_event_destroy(event);
    rd_kafka_NewTopic_destroy(wanted);
    rd_kafka_queue_destroy(queue);
}

/** `rate` messages a second, 0 = as fast as it goes. */
void fill(const std::string& bootstrap, const std::string& topic, int count, int rate = 0)
{
    static const char* const states[] = {"CREATED", "PAID", "SHIPPED", "DELIVERED", "RETURNED", "CANCELLED", "PENDING", "ERROR"};
    rd_kafka_t* client = makeClient(
        RD_KAFKA_PRODUCER, bootstrap,
        {{"compression.codec", "lz4"}, {"linger.ms", "10"}, {"batch.num.messages", "100000"}, {"queue.buffering.max.messages", "500000"}});
    createTopic(client, topic);
    const auto begun = Clock::now();
    for (int i = 0; i < count; ++i) {
        char key[32];
        char value[400];
        char trace[64];
        const auto mixed = unsigned(i) * 2654435761u;
        const int keySize = std::snprintf(key, sizeof key, "customer-%07u", mixed % 1'000'000);
        const int size
            = std::snprintf(value, sizeof value,
                            R"({"id":%d,"time":"2026-11-21T%02d:%02d:%02d.%03dZ","status":"%s","customer":{"name":"user %u","city":"Seoul"},)"
                            R"("order":{"total":%u.%02u,"currency":"KRW","items":%u},"note":"%s"})",
                            i, i / 3600 % 24, i / 60 % 60, i % 60, i % 1000, states[mixed >> 29], mixed % 10'000, mixed % 1000, mixed % 100,
                            mixed % 9, i % 100'000 == 99'999 ? "the needle-7f3a9c is here" : "delivered to the front desk");
        const int traceSize = std::snprintf(trace, sizeof trace, "00-%08x%08x-%08x-01", mixed, ~mixed, mixed ^ 0x5bd1e995u);
        for (;;) {
            rd_kafka_headers_t* headers = rd_kafka_headers_new(2);
            rd_kafka_header_add(headers, "trace-parent", -1, trace, traceSize);
            rd_kafka_header_add(headers, "source", -1, "web-shop", 8);
            const auto err = rd_kafka_producev(client, RD_KAFKA_V_TOPIC(topic.c_str()), RD_KAFKA_V_PARTITION(i % Partitions),
                                               RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_KEY(key, size_t(keySize)),
                                               RD_KAFKA_V_VALUE(value, size_t(size)), RD_KAFKA_V_HEADERS(headers), RD_KAFKA_V_END);
            if (!err)
                break;
            rd_kafka_headers_destroy(headers);
            if (err != RD_KAFKA_RESP_ERR__QUEUE_FULL)
                fail(rd_kafka_err2str(err));
            rd_kafka_poll(client, 20);
        }
        if (i % 1000 == 0)
            rd_kafka_poll(client, 0);
        if (rate > 0 && i % (rate / 100) == 0)
            std::this_thread::sleep_until(begun + std::chrono::microseconds(1'000'000ll * i / rate));
    }
    if (rd_kafka_flush(client, 120000))
        fail("the messages did not leave");
    rd_kafka_destroy(client);
}

/** Every message of the topic from the first to the end that is known now, by librdkafka alone, tuned as Castellan's reader is. */
template <typename Take> void bareLoop(const std::string& bootstrap, const std::string& topic, const Take& take)
{
    rd_kafka_t* client
        = makeClient(RD_KAFKA_CONSUMER, bootstrap,
                     {{"enable.auto.commit", "false"}, {"fetch.queue.backoff.ms", "5"}, {"fetch.wait.max.ms", "10"}, {"check.crcs", "true"}});
    rd_kafka_queue_t* queue = rd_kafka_queue_new(client);
    rd_kafka_topic_t* handle = rd_kafka_topic_new(client, topic.c_str(), nullptr);
    qint64 ends[Partitions];
    int open = 0;
    for (int p = 0; p < Partitions; ++p) {
        qint64 low = 0;
        if (const auto err = rd_kafka_query_watermark_offsets(client, topic.c_str(), p, reinterpret_cast<int64_t*>(&low),
                                                              reinterpret_cast<int64_t*>(&ends[p]), 10000))
            fail(rd_kafka_err2str(err));
        open += low < ends[p];
        rd_kafka_consume_start_queue(handle, p, low, queue);
    }
    std::vector<rd_kafka_message_t*> messages(4096);
    while (open > 0) {
        ssize_t count = rd_kafka_consume_batch_queue(queue, 10, messages.data(), 1);
        if (count == 1)
            count += std::max<ssize_t>(0, rd_kafka_consume_batch_queue(queue, 0, messages.data() + 1, messages.size() - 1));
        for (ssize_t i = 0; i < count; ++i) {
            const rd_kafka_message_t& m = *messages[size_t(i)];
            if (m.err)
                fail(rd_kafka_message_errstr(&m));
            take(m);
            open -= m.offset + 1 == ends[m.partition];
            rd_kafka_message_destroy(messages[size_t(i)]);
        }
    }
    for (int p = 0; p < Partitions; ++p)
        rd_kafka_consume_stop(handle, p);
    rd_kafka_topic_destroy(handle);
    rd_kafka_queue_destroy(queue);
    rd_kafka_destroy_flags(client, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
}

struct Arena
{
    std::unique_ptr<char, decltype(&std::free)> bytes {nullptr, &std::free};
    size_t used = 0;
    size_t size = 0;
    void add(const void* from, size_t count)
    {
        if (used + count > size) {
            size = std::max(used + count, size + size / 2 + (64 << 20));
            bytes.reset(static_cast<char*>(std::realloc(bytes.release(), size)));
        }
        if (count > 0)
            std::memcpy(bytes.get() + used, from, count);
        used += count;
    }
    void add(const rd_kafka_message_t& m)
    {
        const qint64 numbers[] = {m.offset, rd_kafka_message_timestamp(&m, nullptr), qint64(m.key_len), qint64(m.len)};
        add(numbers, sizeof numbers);
        add(m.key, m.key_len);
        add(m.payload, m.len);
        rd_kafka_headers_t* headers = nullptr;
        if (rd_kafka_message_headers(&m, &headers) != RD_KAFKA_RESP_ERR_NO_ERROR)
            return;
        const char* name = nullptr;
        const void* value = nullptr;
        size_t length = 0;
        for (size_t i = 0; rd_kafka_header_get_all(headers, i, &name, &value, &length) == RD_KAFKA_RESP_ERR_NO_ERROR; ++i) {
            add(name, std::strlen(name) + 1);
            add(&length, sizeof length);
            add(value, length);
        }
    }
};

/** Castellan's reader and the model that its batches go into. */
class Browser
{
public:
    explicit Browser(const std::string& bootstrap)
    {
        Profile profile;
        profile.bootstrapServers = QString::fromStdString(bootstrap);
        m_reader = std::make_unique<RecordReader>(profile);
        QObject::connect(m_reader.get(), &RecordReader::batchesReady, &m_model, &models::RecordModel::append);
    }
    /** Until the scan has ended; with `enough`, until so many are in the model (its last words come up to 50 ms later). */
    void read(const std::string& topic, SeekTo seek, qint64 limit, const RecordFilter& filter, qint64 enough = std::numeric_limits<qint64>::max(),
              const RecordKeeping& keep = {32 << 20, 0, {}, true})
    {
        RecordRequest request;
        request.topic = QString::fromStdString(topic);
        for (int p = 0; p < Partitions; ++p)
            request.partitions.push_back({p, -1});
        request.seek = seek;
        request.limit = limit;
        request.filter = filter;
        request.maxBytes = 8ll << 30;
        request.keep = keep;
        m_model.clear();
        m_model.setFilter(filter);
        m_reader->start(request);
        while (m_reader->isRunning() && m_model.heldCount() < enough)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const ScanProgress& progress = m_reader->progress();
        if (progress.error || progress.state == ScanState::Failed)
            fail("the scan failed");
    }
    void filterAgain(const RecordFilter& filter)
    {
        m_model.clear();
        m_model.setFilter(filter);
        m_reader->filterAgain(filter, 1'000'000);
        finish();
    }
    void finish()
    {
        while (m_reader->isRunning())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    qint64 held() const { return m_model.heldCount(); }
    const ScanProgress& progress() const { return m_reader->progress(); }
    /** Begins to read everything, and stops once `records` were looked at: ms from the stop to the end. */
    double stopAfter(const std::string& topic, const RecordFilter& filter, qint64 records)
    {
        Clock::time_point stopped;
        const auto watch = QObject::connect(m_reader.get(), &RecordReader::progressChanged, [&] {
            if (stopped == Clock::time_point() && m_reader->progress().records >= records) {
                stopped = Clock::now();
                m_reader->stop();
            }
        });
        read(topic, {SeekTo::Oldest}, 1'000'000, filter);
        QObject::disconnect(watch);
        if (m_reader->progress().state != ScanState::Stopped)
            fail("the search had ended before it was stopped");
        return std::chrono::duration<double, std::milli>(Clock::now() - stopped).count();
    }

private:
    models::RecordModel m_model;
    std::unique_ptr<RecordReader> m_reader;
};

qint64 statistics(const std::string& bootstrap, const std::string& topic)
{
    Profile profile;
    profile.bootstrapServers = QString::fromStdString(bootstrap);
    StatisticsScan scan(profile);
    RecordRequest request;
    request.topic = QString::fromStdString(topic);
    for (int p = 0; p < Partitions; ++p)
        request.partitions.push_back({p, -1});
    request.seek = {SeekTo::Oldest};
    scan.start(request, 0);
    while (scan.isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (scan.progress().state != ScanState::Complete)
        fail("the scan failed");
    return scan.figures()->total().records;
}

void answer(const std::string& command, double ms, qint64 found, std::initializer_list<double> more = {})
{
    std::cout << command << ' ' << ms << ' ' << found << ' ' << mostResidentMb();
    for (const double number : more)
        std::cout << ' ' << number;
    std::cout << std::endl;
}

double msSince(Clock::time_point begun) { return std::chrono::duration<double, std::milli>(Clock::now() - begun).count(); }

RecordFilter filterOf(const std::string& text)
{
    const auto filter = filter::recordFilter(QString::fromStdString(text));
    if (!filter)
        fail(filter.error().toString().toStdString());
    return *filter;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2)
        fail("usage: record_loop BOOTSTRAP");
    helper::HelperProcess::setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/castellan-worker"));
    const std::string bootstrap = argv[1];
    auto warm = std::make_unique<Browser>(bootstrap);
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string command;
        std::string topic;
        std::string rest;
        words >> command >> topic >> std::ws;
        std::getline(words, rest);
        const auto begun = Clock::now();
        if (command == "fill") {
            fill(bootstrap, topic, std::stoi(rest));
            answer(command, msSince(begun), 0);
        } else if (command == "limit") {
            qint64 found = 0;
            bareLoop(bootstrap, topic,
                     [&](const rd_kafka_message_t& m) { found += m.payload && ::memmem(m.payload, m.len, rest.data(), rest.size()); });
            answer(command, msSince(begun), found);
        } else if (command == "arena") {
            Arena arena;
            qint64 found = 0;
            bareLoop(bootstrap, topic, [&](const rd_kafka_message_t& m) {
                arena.add(m);
                ++found;
            });
            answer(command, msSince(begun), found);
        } else if (command == "scan") {
            Browser browser(bootstrap);
            browser.read(topic, {SeekTo::Oldest}, 1'000'000, filterOf(rest));
            answer(command, msSince(begun), browser.held());
        } else if (command == "kept" || command == "again") {
            const RecordFilter wanted = filterOf(rest);
            const RecordFilter first = command == "kept" ? wanted : filterOf("value contains \"needle-7f3a9c is\"");
            Browser browser(bootstrap);
            browser.read(topic, {SeekTo::Oldest}, 1'000'000, first, std::numeric_limits<qint64>::max(),
                         {256ll << 20, 2ll << 30, QDir::tempPath(), false});
            const auto scanned = Clock::now();
            if (command == "again")
                browser.filterAgain(wanted);
            answer(command, msSince(command == "again" ? scanned : begun), browser.held());
        } else if (command == "keep") {
            Browser browser(bootstrap);
            browser.read(topic, {SeekTo::Oldest}, std::numeric_limits<qint64>::max(), {});
            answer(command, msSince(begun), browser.held());
        } else if (command == "statistics") {
            const qint64 counted = statistics(bootstrap, topic);
            answer(command, msSince(begun), counted);
        } else if (command == "first" || command == "newest") {
            warm->read(topic, {command == "first" ? SeekTo::Oldest : SeekTo::Newest}, 100, {}, 100);
            answer(command, msSince(begun), warm->held());
            warm->finish();
        } else if (command == "back") {
            Browser browser(bootstrap);
            browser.read(topic, {SeekTo::Newest}, 1, filterOf(rest));
            answer(command, msSince(begun), browser.held(), {double(browser.progress().records), double(browser.progress().bytes) / 1e6});
        } else if (command == "hold") {
            Browser browser(bootstrap);
            browser.read(topic, {SeekTo::Newest}, 100, {}); // connected, threads and all
            ::malloc_trim(0);
            const double before = residentMb("VmRSS:");
            browser.read(topic, {SeekTo::Oldest}, std::stoll(rest), {});
            ::malloc_trim(0);
            answer(command, msSince(begun), browser.held(), {double(browser.progress().bytes) / 1e6, residentMb("VmRSS:") - before});
        } else if (command == "stop") {
            Browser browser(bootstrap);
            const double ms = browser.stopAfter(topic, filterOf("nothing holds this"), 300'000);
            answer(command, ms, browser.held());
        } else if (command == "pace") {
            std::istringstream numbers(rest);
            int rate = 0;
            int seconds = 0;
            numbers >> rate >> seconds;
            fill(bootstrap, topic, rate * seconds, rate);
            answer(command, msSince(begun), 0);
        } else {
            fail("no such command: " + command);
        }
    }
    warm.reset();
    closingThreads::awaitAll(std::chrono::seconds(5));
    return 0;
}
