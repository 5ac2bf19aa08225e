// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordReaderThread.h"

#include "kafka/client/ClientConfig.h"
#include "kafka/client/ErrorConversion.h"
#include "kafka/client/LogIntake.h"
#include "kafka/client/RecordReaderScan.h"

namespace kafka {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds IdleLook = 2s; // statistics are not to pile up in an unused one

/** What runs on a reader's thread. Owns its consumers. */
class ReaderThread
{
    using Clock = std::chrono::steady_clock;

public:
    ReaderThread(std::shared_ptr<RecordChannel> channel, const Profile& profile, const Deadlines& deadlines, std::chrono::milliseconds idleLife)
        : m_channel(std::move(channel)), m_profile(profile), m_deadlines(deadlines), m_idleLife(idleLife), m_logIntake(profile)
    { }

    void run()
    {
        std::optional<ScanCommand> command;
        quint64 scan = 0;
        auto idleSince = Clock::now();
        while (m_channel->await(command, scan, m_scanner || m_follower ? IdleLook : std::chrono::hours(24))) {
            if (command) {
                obey(*command, scan);
                idleSince = Clock::now();
            } else if (Clock::now() - idleSince >= m_idleLife) {
                closeClients();
            } else {
                for (rd_kafka_t* client : {m_scanner, m_follower})
                    drain(client);
            }
        }
        m_scan.reset();
        closeClients();
    }

private:
    void obey(const ScanCommand& command, quint64 scan)
    {
        m_scannerResting = false;
        if (command.again) {
            filterAgain(*command.again, command.limit, scan);
            return;
        }
        if (command.begin) {
            m_scan.reset();
            if (command.begin->readCommitted != m_readCommitted)
                closeClients();
            m_readCommitted = command.begin->readCommitted;
        }
        const Result<rd_kafka_t*> client = open(m_scanner, ScanWait);
        if (!client) {
            ScanProgress progress;
            progress.state = ScanState::Failed;
            progress.error = client.error();
            m_channel->put(scan, progress);
            return;
        }
        if (command.begin) {
            m_scan = std::make_unique<RecordScan>(*command.begin, *m_channel, m_deadlines, m_logIntake, m_batchJudge, following());
            m_scan->run(*client, scan);
        } else if (m_scan) {
            m_scan->goOn(*client, scan, command);
        }
    }

    RecordScan::Following following()
    {
        return {[this] {
                    m_scannerResting = true;
                    m_scannerRests = m_scannerDrained = Clock::now();
                    return open(m_follower, FollowWait);
                },
                [this] { restScanner(); }};
    }

    // A tail may be followed for days: the scanner's events, statistics among them, are not to pile up meanwhile, and soon nobody needs it.
    void restScanner()
    {
        const auto now = Clock::now();
        if (!m_scanner || !m_scannerResting || now - m_scannerDrained < 1s)
            return;
        m_scannerDrained = now;
        if (now - m_scannerRests >= m_idleLife)
            close(m_scanner);
        else
            drain(m_scanner);
    }

    void filterAgain(const RecordFilter& filter, qint64 limit, quint64 scan)
    {
        std::unique_ptr<KeptRecords> kept = m_scan ? m_scan->takeKept() : nullptr;
        if (!kept) {
            ScanProgress progress;
            progress.state = ScanState::Failed;
            progress.error = invalidError(QStringLiteral("nothing was kept"));
            m_channel->put(scan, progress);
            return;
        }
        RecordRequest request = m_scan->request();
        request.filter = filter;
        request.limit = limit;
        m_scan = std::make_unique<RecordScan>(request, *m_channel, m_deadlines, m_logIntake, m_batchJudge, following());
        m_scan->runKept(scan, std::move(kept));
    }

    /** Takes what came when nobody read: trouble of that time is over. Null is fine. */
    void drain(rd_kafka_t* client)
    {
        if (!client)
            return;
        const rd::Queue main(rd_kafka_queue_get_main(client));
        while (const rd::Event old {rd_kafka_queue_poll(main.get(), 0)})
            if (const auto line = rd_kafka_event_type(old.get()) == RD_KAFKA_EVENT_LOG ? m_logIntake.line(old.get()) : std::nullopt)
                m_channel->put(*line);
    }

    /** The client, made when there is none; `wait` is how long a broker may hold a fetch that finds nothing. */
    Result<rd_kafka_t*> open(rd_kafka_t*& client, const char* wait)
    {
        if (client) {
            drain(client);
            return client;
        }
        Result<rd::Conf> conf = makeClientConfig(m_profile, ClientRole::Reader, m_deadlines);
        if (!conf)
            return Failure(conf.error());
        char text[512] = "";
        rd_kafka_conf_set(conf->get(), "isolation.level", m_readCommitted ? "read_committed" : "read_uncommitted", text, sizeof text);
        rd_kafka_conf_set(conf->get(), "fetch.wait.max.ms", wait, text, sizeof text);
        if (&client == &m_scanner) {
            // a tail has no deadline
            rd_kafka_conf_set(conf->get(), "statistics.interval.ms", std::to_string(FetchSigns::Interval.count()).c_str(), text, sizeof text);
            m_batchJudge.attach(conf->get());
        }
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
        if (m_scan)
            m_scan->detach();
        close(m_scanner);
        close(m_follower);
    }

    static void close(rd_kafka_t*& client)
    {
        if (client)
            rd_kafka_destroy_flags(client, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
        client = nullptr;
    }

    // A partition started anew waits for the fetch under way on its broker: while scanning none may be held for long.
    static constexpr const char* ScanWait = "10";
    static constexpr const char* FollowWait = "500";

    std::shared_ptr<RecordChannel> m_channel;
    const Profile m_profile;
    const Deadlines m_deadlines;
    const std::chrono::milliseconds m_idleLife;
    LogIntake m_logIntake;
    BatchJudge m_batchJudge; ///< the scanner's
    rd_kafka_t* m_scanner = nullptr;
    rd_kafka_t* m_follower = nullptr;
    bool m_scannerResting = false; ///< the follower is used
    Clock::time_point m_scannerRests; ///< since then
    Clock::time_point m_scannerDrained;
    std::unique_ptr<RecordScan> m_scan; ///< the last one: it may be gone on with
    bool m_readCommitted = false;
};

} // namespace

void readUntilClosed(std::shared_ptr<RecordChannel> channel, const Profile& profile, const Deadlines& deadlines, std::chrono::milliseconds idleLife)
{
    ReaderThread(std::move(channel), profile, deadlines, idleLife).run();
}

} // namespace kafka
