// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/TimeBuckets.h"
#include "kafka/values/RecordRequest.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace models {
class StatisticsPartitionModel;
class StatisticsSizeModel;
class StatisticsTimeModel;
class SummaryModel;
} // namespace models

namespace views {

class Banner;
class DataTable;
class ScanLine;
class SeekFields;
class TimeChart;

/** What a StatisticsPage shows; owned by whoever fills them. */
struct StatisticsModels
{
    models::SummaryModel* summary;
    models::StatisticsTimeModel* times;
    models::StatisticsPartitionModel* partitions;
    models::StatisticsSizeModel* sizes;
};

/**
 * The Statistics section of a topic: which range, Start and Stop, how far the scan is, the figures of all, a chart of messages over time with
 * its numbers as a table, a table by partition and one of sizes. Knows no client: emits intents. GUI thread; owned by its controller.
 */
class StatisticsPage : public QWidget
{
    Q_OBJECT
public:
    explicit StatisticsPage(const StatisticsModels& models, QWidget* parent = nullptr);

    /** The topic and how many partitions it has; 0 = not known yet (then nothing can be read). */
    void setTopic(const QString& topic, int partitions);
    /** Why nothing can be read now ("not connected"); empty = it can. */
    void setNotReadable(const QString& why);
    /** Takes over the range and the partitions of a request for messages of this topic. */
    void setRange(const kafka::RecordRequest& request);
    /** As the Start button does. */
    void start();
    /** What the scan under way (or the last one) has done. */
    void showProgress(const kafka::ScanProgress& progress, const kafka::RecordRequest& request);
    /** How fine the chart is wanted; none = as suits it. */
    std::optional<kafka::TimeStep> step() const;
    Banner* banner() const { return m_banner; }
    SeekFields* fields() const { return m_fields; }
    TimeChart* chart() const { return m_chart; }

Q_SIGNALS:
    void startRequested(const kafka::RecordRequest& request);
    void stopRequested();
    /** It goes on where it ended; `skip`: behind the batch there that cannot be decoded. */
    void goOnRequested(const std::optional<kafka::TopicPartition>& skip);
    void stepChanged();

private:
    void build(const StatisticsModels& models);
    QWidget* buildFields();
    QTabWidget* buildTables(const StatisticsModels& models);
    void startNow();
    void updateButtons();
    void updateNote();
    void updateEmpty();
    void showLines();

    QString m_notReadable;
    int m_partitionCount = 0;
    kafka::ScanProgress m_progress;
    models::StatisticsTimeModel* m_times;

    SeekFields* m_fields;
    QPushButton* m_start = nullptr;
    QPushButton* m_stop = nullptr;
    QComboBox* m_step = nullptr;
    ScanLine* m_scan;
    Banner* m_banner;
    QLabel* m_note;
    DataTable* m_summary;
    TimeChart* m_chart;
    DataTable* m_timeTable;
    std::vector<DataTable*> m_tables; ///< all of them
};

} // namespace views
