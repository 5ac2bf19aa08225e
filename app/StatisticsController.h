// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageController.h"
#include "app/ScanQuestion.h"
#include "app/TaskTracker.h"
#include "kafka/client/StatisticsScan.h"
#include "models/StatisticsPartitionModel.h"
#include "models/StatisticsSizeModel.h"
#include "models/StatisticsTimeModel.h"
#include "models/SummaryModel.h"

namespace views {
class StatisticsPage;
}

namespace app {

/**
 * The Statistics section of a topic tab: owns the scan, the models of its figures and the page. A scan goes on while another page is in
 * front, as an operation that can be cancelled. GUI thread; owned by the topic's controller.
 */
class StatisticsController : public PageController
{
    Q_OBJECT
public:
    StatisticsController(ClusterSession* session, const QString& topic, QObject* parent = nullptr);
    ~StatisticsController() override;

    QWidget* page() const override;
    QString title() const override;
    /** Counts anew with the fields as they are. */
    void refresh() override;
    void setActive(bool active) override;
    /** Ends the scan and lets go of its thread; returns at once. */
    void close() override;

    /** Takes over the range of messages that are looked at; Start begins. */
    void setRange(const kafka::RecordRequest& request);
    /** The topic was deleted and made anew: the scan ends, and the page says of what its figures are. */
    void topicRecreated();

    const kafka::StatisticsScan* scan() const { return m_scan.get(); }

private:
    void updateTopic();
    void updateReadable();
    void start(const kafka::RecordRequest& request);
    void begin(const kafka::RecordRequest& request);
    void goOn(const std::optional<kafka::TopicPartition>& skip);
    void startTask();
    void onProgress(const kafka::ScanProgress& progress);
    void onFinished();
    void showFigures();
    void showSeries();

    const QString m_topic;
    models::SummaryModel m_summary;
    models::StatisticsTimeModel m_times;
    models::StatisticsPartitionModel m_partitions;
    models::StatisticsSizeModel m_sizes;
    ScanQuestion m_question;
    QPointer<views::StatisticsPage> m_page;
    std::unique_ptr<kafka::StatisticsScan> m_scan;
    TaskId m_task = 0;
    bool m_gone = false; ///< the topic that was counted
};

} // namespace app
