// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminGateway.h"
#include "kafka/values/Profile.h"
#include "kafka/values/RecordRequest.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace kafka {

struct RecordChannel;
struct ScanCommand;

/**
 * Reads records of topics: one thread of its own with a consumer that has no group, never commits and never joins
 * anything (rd_kafka_consume_start_queue, rd_kafka_consume_batch_queue). Browsing creates nothing on the cluster. Commands go
 * in, immutable batches and progress come out, at most 20 times a second; when they are not taken the reader waits. A
 * scan ends at the end offsets known when it began, or follows what is written afterwards (RecordRequest::live).
 * What goes wrong at an offset comes as a notice in the batches and in the progress of its partition, never silently.
 *
 * Lives on the GUI thread; owned by its controller. Destroying it returns at once: the thread stops reading within
 * 300 ms and closes its consumer by itself; closingThreads::awaitAll() waits for that when the program ends.
 */
class RecordReader : public QObject
{
    Q_OBJECT
public:
    explicit RecordReader(const Profile& profile, const Deadlines& deadlines = {}, QObject* parent = nullptr);
    ~RecordReader() override;

    /** Begins a scan; one under way is stopped and forgotten: nothing of it is delivered any more. */
    void start(const RecordRequest& request);
    /**
     * Takes the last scan up where it ended, with what it gave out (ScanProgress::canGoOn): `more` records more; with `skip`
     * also behind the batch at which that partition ended because it cannot be decoded (ScanProgress::canSkip).
     */
    void goOn(qint64 more, const std::optional<TopicPartition>& skip = {});
    /** The same for a scan that was stopped while it followed: what comes from now on is judged by this filter. */
    void followWith(const RecordFilter& filter);
    /** Whether what the last scan read was kept, and another filter can judge it now (ScanProgress::kept). */
    bool canFilterAgain() const { return m_progress.kept && (!m_running || m_filtersAgain); }
    /**
     * Begins a scan as the last one, with another filter and limit, over what was kept: in the same order and with the same counts. Nobody is asked;
     * where what was kept ends the scan ends, too (ScanState::FilteredAgain), and goOn() reads the rest. Only when canFilterAgain().
     */
    void filterAgain(const RecordFilter& filter, qint64 limit);
    /** Ends the scan under way: what was read until then is still delivered, then its last progress. */
    void stop();
    /** Holds reading without losing anything; the consumer's own queue fills and then rests. */
    void setPaused(bool paused);
    bool isRunning() const { return m_running; }
    const ScanProgress& progress() const { return m_progress; }

Q_SIGNALS:
    /** Records of the current scan, in their order. */
    void batchesReady(const std::vector<kafka::RecordBatchPtr>& batches);
    /** The newest progress of the current scan; comes after the batches it counts. */
    void progressChanged(const kafka::ScanProgress& progress);
    /** The current scan has ended; progress() says how. */
    void finished();
    /** Connection trouble while reading, as librdkafka reports it; the scan goes on trying until its deadline. */
    void trouble(const kafka::Error& error);
    /** A log line of its clients, without secrets; at most 50 a second. Lines written while no scan runs come with the next. */
    void logged(const kafka::LogLine& line);

private:
    void takeUp(const ScanCommand& command);
    void drain();
    void deliver();

    std::shared_ptr<RecordChannel> m_channel;
    QTimer m_pace;
    ScanProgress m_progress;
    bool m_running = false;
    bool m_filtersAgain = false; ///< the scan is one of what was kept, and has not been gone on with
};

} // namespace kafka
