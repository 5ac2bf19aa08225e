// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"
#include "models/ScanProgressModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace views {

class DataTable;
class ProgressLine;

/**
 * What a scan has done: a line with how far it is, what else there is to know, each partition by itself on request, and how it goes
 * on: Continue after a limit or a stop, Skip behind a batch that cannot be decoded. GUI thread; owned by the messages page.
 */
class ScanLine : public QWidget
{
    Q_OBJECT
public:
    explicit ScanLine(QWidget* parent = nullptr);

    void showProgress(const kafka::ScanProgress& progress, const kafka::RecordRequest& request);
    /** So many rows were dropped at the top of a tail. */
    void setDropped(qint64 records);
    /** The rows are narrowed by another filter than was searched for; none = they are not. */
    void setNarrowed(const std::optional<kafka::RecordFilter>& by);
    /** The filter was changed while the scan followed. */
    void setFilterChanged(bool changed);
    /** The partition whose undecodable batch Skip goes behind: that of the row, else the first one. */
    std::optional<kafka::TopicPartition> skippable(const kafka::TopicPartition& row = {}) const;
    void setCurrent(const kafka::TopicPartition& row) { m_current = row; }

Q_SIGNALS:
    void continueWanted();
    void skipWanted(const kafka::TopicPartition& partition);

private:
    void build();
    void showRemarks();
    void updateContinue();

    models::ScanProgressModel m_model;
    kafka::ScanProgress m_progress;
    kafka::RecordRequest m_request;
    kafka::TopicPartition m_current;
    qint64 m_dropped = 0;
    std::optional<kafka::RecordFilter> m_narrowed;
    bool m_filterChanged = false;
    ProgressLine* m_line;
    QLabel* m_text;
    QLabel* m_remarks;
    QToolButton* m_details;
    QPushButton* m_continue;
    QPushButton* m_skip;
    DataTable* m_table = nullptr; ///< made when it is first wanted
};

} // namespace views
