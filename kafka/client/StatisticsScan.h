// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/RecordStatistics.h"
#include "kafka/client/RecordReader.h"

#include <QThreadPool>

namespace kafka {

using RecordStatisticsPtr = std::shared_ptr<const RecordStatistics>;

/**
 * Reads a range and keeps only its statistics. Forward they are counted on the reader's thread, where librdkafka delivers, so that no record is
 * copied; of the newest N, which are known only when they are given out, on a thread of its own. Figures come a few times a second while it
 * runs, and whenever it has ended, also before the end of the range. Lives on the GUI thread; owned by its controller.
 */
class StatisticsScan : public QObject
{
    Q_OBJECT
public:
    explicit StatisticsScan(const Profile& profile, const Deadlines& deadlines = {}, QObject* parent = nullptr);
    ~StatisticsScan() override;

    /**
     * Begins anew. Of `request` the range counts: everything in it is read, whatever its filter; its limit is that of SeekTo::Newest only.
     * `zoneOffset`: ms that the clocks are ahead of UTC, for hours and days.
     */
    void start(RecordRequest request, qint64 zoneOffset);
    /** Takes it up where it ended, with what was counted; of the newest as many more. `skip`: see RecordReader::goOn. */
    void goOn(const std::optional<TopicPartition>& skip = {});
    /** What was counted until then is its result. */
    void stop() { m_reader.stop(); }
    bool isRunning() const { return m_running; }

    /** As asked for, for words about it: without a filter, and without a limit where none counts. */
    const RecordRequest& request() const { return m_request; }
    /** As the reader tells it; "hits" are the records counted. */
    const ScanProgress& progress() const { return m_progress; }
    /** The newest; null before the first. */
    const RecordStatisticsPtr& figures() const { return m_figures; }

Q_SIGNALS:
    void progressChanged(const kafka::ScanProgress& progress);
    void figuresChanged();
    /** It has ended; progress() says how, figures() holds all that was counted. */
    void finished();
    void trouble(const kafka::Error& error);
    void logged(const kafka::LogLine& line);

private:
    class Sink;

    void takeProgress(const ScanProgress& progress);
    void askFigures();
    void end();

    RecordReader m_reader;
    std::shared_ptr<Sink> m_sink;
    QThreadPool m_counting; ///< one thread: batches of the newest, in their order
    QTimer m_pace;
    RecordRequest m_request;
    qint64 m_step = 0; ///< of the newest: as many more come each time
    ScanProgress m_progress;
    RecordStatisticsPtr m_figures;
    quint64 m_scan = 0; ///< what belongs to an earlier one is dropped
    bool m_running = false;
};

} // namespace kafka
