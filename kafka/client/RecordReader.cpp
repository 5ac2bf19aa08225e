// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordReader.h"

#include "kafka/client/ClientConfig.h"
#include "kafka/client/ErrorConversion.h"
#include "kafka/client/LogIntake.h"
#include "kafka/client/RecordReaderScan.h"

#include <thread>

namespace kafka {

namespace {

using namespace std::chrono_literals;

constexpr auto Pace = 50ms; // between two deliveries
constexpr auto IdleLife = 30s; // an unused consumer's connections are closed then

// Readers' threads that have not ended yet.
struct Running
{
    std::mutex mutex;
    std::condition_variable changed;
    int count = 0;
    static Running& instance()
    {
        static Running* running = new Running; // outlives every thread
        return *running;
    }
};

/** What runs on a reader's thread. Owns its consumers. */
class ReaderThread
{
public:
    ReaderThread(std::shared_ptr<RecordChannel> channel, const Profile& profile, const Deadlines& deadlines)
        : m_channel(std::move(channel)), m_profile(profile), m_deadlines(deadlines), m_logIntake(profile)
    {
    }

    void run()
    {
        std::optional<RecordRequest> request;
        quint64 scan = 0;
        while (m_channel->await(request, scan, m_scanner || m_follower ? IdleLife : std::chrono::hours(24))) {
            if (!request) {
                closeClients();
                continue;
            }
            if (request->readCommitted != m_readCommitted)
                closeClients();
            m_readCommitted = request->readCommitted;
            const Result<rd_kafka_t*> client = open(m_scanner, ScanWait);
            if (!client) {
                ScanProgress progress;
                progress.state = ScanState::Failed;
                progress.error = client.error();
                m_channel->put(scan, progress);
                continue;
            }
            RecordScan(*client, *request, scan, *m_channel, m_deadlines, m_logIntake, [this] { return open(m_follower, FollowWait); }).run();
        }
        closeClients();
    }

private:
    /** The client, made when there is none; `wait` is how long a broker may hold a fetch that finds nothing. */
    Result<rd_kafka_t*> open(rd_kafka_t*& client, const char* wait)
    {
        if (client) {
            const rd::Queue main(rd_kafka_queue_get_main(client));
            while (const rd::Event old {rd_kafka_queue_poll(main.get(), 0)}) { // trouble of a time when nobody read
                if (const auto line = rd_kafka_event_type(old.get()) == RD_KAFKA_EVENT_LOG ? m_logIntake.line(old.get()) : std::nullopt)
                    m_channel->put(*line);
            }
            return client;
        }
        Result<rd::Conf> conf = makeClientConfig(m_profile, ClientRole::Reader, m_deadlines);
        if (!conf)
            return Failure(conf.error());
        char text[512] = "";
        rd_kafka_conf_set(conf->get(), "isolation.level", m_readCommitted ? "read_committed" : "read_uncommitted", text, sizeof text);
        rd_kafka_conf_set(conf->get(), "fetch.wait.max.ms", wait, text, sizeof text);
        client = rd_kafka_new(clientType(ClientRole::Reader), conf->get(), text, sizeof text);
        if (!client)
            return Failure(invalidError(withoutSecrets(QString::fromUtf8(text), m_profile)));
        (void)conf->release(); // rd_kafka_new took it
        const rd::ErrorPtr unused(rd_kafka_sasl_background_callbacks_enable(client));
        const rd::Queue main(rd_kafka_queue_get_main(client));
        rd_kafka_set_log_queue(client, main.get());
        return client;
    }

    void closeClients()
    {
        for (rd_kafka_t** client : {&m_scanner, &m_follower}) {
            if (*client)
                rd_kafka_destroy_flags(*client, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
            *client = nullptr;
        }
    }

    // A partition started anew waits for the fetch under way on its broker: while scanning none may be held for long.
    static constexpr const char* ScanWait = "10";
    static constexpr const char* FollowWait = "500";

    std::shared_ptr<RecordChannel> m_channel;
    const Profile m_profile;
    const Deadlines m_deadlines;
    LogIntake m_logIntake;
    rd_kafka_t* m_scanner = nullptr;
    rd_kafka_t* m_follower = nullptr;
    bool m_readCommitted = false;
};

} // namespace

RecordReader::RecordReader(const Profile& profile, const Deadlines& deadlines, QObject* parent)
    : QObject(parent), m_channel(std::make_shared<RecordChannel>())
{
    qRegisterMetaType<std::vector<RecordBatchPtr>>();
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &RecordReader::deliver);
    // Called with the channel's lock held, and never again once close() has returned: `this` is alive.
    m_channel->wake = [this] { QMetaObject::invokeMethod(this, &RecordReader::drain, Qt::QueuedConnection); };
    {
        Running& running = Running::instance();
        const std::lock_guard lock(running.mutex);
        ++running.count;
    }
    std::thread([channel = m_channel, profile, deadlines] {
        ReaderThread(channel, profile, deadlines).run();
        Running& running = Running::instance();
        const std::lock_guard lock(running.mutex);
        --running.count;
        running.changed.notify_all();
    }).detach();
}

RecordReader::~RecordReader() { m_channel->close(); }

bool RecordReader::awaitAll(std::chrono::milliseconds deadline)
{
    Running& running = Running::instance();
    std::unique_lock lock(running.mutex);
    return running.changed.wait_for(lock, deadline, [&] { return running.count == 0; });
}

void RecordReader::start(const RecordRequest& request)
{
    m_pace.stop();
    m_progress = {};
    m_progress.state = ScanState::Locating;
    m_running = true;
    m_channel->start(request);
    Q_EMIT progressChanged(m_progress);
}

void RecordReader::stop()
{
    if (m_running)
        m_channel->stop();
}

void RecordReader::setPaused(bool paused)
{
    if (m_running)
        m_channel->setPaused(paused);
}

void RecordReader::drain()
{
    // The first of a row of deliveries comes at once, the next ones at the pace.
    if (!m_pace.isActive())
        deliver();
}

void RecordReader::deliver()
{
    const RecordChannel::Delivery delivery = m_channel->take();
    const bool something = !delivery.batches.empty() || delivery.progress || !delivery.troubles.empty() || !delivery.lines.empty();
    if (something)
        m_pace.start(Pace);
    if (!delivery.batches.empty())
        Q_EMIT batchesReady(delivery.batches);
    for (const LogLine& line : delivery.lines)
        Q_EMIT logged(line);
    for (const Error& error : delivery.troubles)
        Q_EMIT trouble(error);
    if (!delivery.progress || !m_running)
        return;
    m_progress = *delivery.progress;
    m_running = m_progress.running();
    Q_EMIT progressChanged(m_progress);
    if (!m_running)
        Q_EMIT finished();
}

} // namespace kafka
