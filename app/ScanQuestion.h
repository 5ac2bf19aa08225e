// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ScanEstimate.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QMessageBox;
class QWidget;

namespace app {

class ClusterSession;

/**
 * Whether a scan may begin: on production one that would read more than scanEstimate::LargeBytes is asked for first, with the estimate. The
 * offsets of the range (ListOffsets) and the sizes on disk (DescribeLogDirs, unless read lately) are asked for, and waited for no longer
 * than Patience; what is not known then is said. One question at a time: a new one takes the place of an old one. GUI thread.
 */
class ScanQuestion : public QObject
{
    Q_OBJECT
public:
    using Estimate = kafka::scanEstimate::Estimate;
    static constexpr std::chrono::milliseconds Patience {5000};

    ScanQuestion(ClusterSession* session, QObject* parent);
    ~ScanQuestion() override;

    /**
     * Calls `go` when the scan may begin: within the call where nothing needs to be asked (then it returns true), else when the brokers have
     * answered and, if it is large, the person says yes. On No, Esc or cancel() never.
     */
    bool ask(const kafka::RecordRequest& request, QWidget* parent, std::function<void()> go);
    /** Without asking anybody: whether it is large, and the estimate in words. At once (false, "") where it cannot be large. */
    void estimate(const kafka::RecordRequest& request, std::function<void(bool large, const QString& amount)> done);
    void cancel();
    /** Brokers, or the person, have not answered yet. */
    bool isAsking() const { return m_done || m_box; }

Q_SIGNALS:
    /** The person does not want it. */
    void declined();

private:
    void gather(const kafka::RecordRequest& request, std::function<void(const Estimate&)> done);
    void askOffsets();
    void sizesMaybeKnown();
    void finish();
    void show(const Estimate& estimate, QWidget* parent, std::function<void()> go);
    kafka::scanEstimate::KnownPartition known(const kafka::TopicPartition& tp) const;
    QString whyUnknown(const Estimate& estimate) const;

    ClusterSession* m_session;
    kafka::RecordRequest m_request;
    QHash<kafka::TopicPartition, kafka::scanEstimate::KnownPartition> m_known;
    QString m_problem; ///< of the offsets
    std::function<void(const Estimate&)> m_done;
    QPointer<QMessageBox> m_box;
    QTimer m_patience;
    int m_asked = 0; ///< counts questions: answers to an earlier one are not taken
    int m_open = 0; ///< streams of offsets that have not ended
};

} // namespace app
