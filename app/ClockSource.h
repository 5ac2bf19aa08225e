// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace views {
class SeekFields;
}

namespace app {

class ClusterSession;

/**
 * Tells the fields above the messages what the cluster's clock says, when they ask because a time such as "-2h" is typed or read from: the
 * controller's time (DescribeQuorum), and how new the newest message is (ListOffsets of the largest timestamp; of at most MostPartitions).
 * Only where the controller does not tell the time and a message is ahead, the topic's message.timestamp.type. The fields have an answer
 * within Patience, from a silent cluster one that says so. GUI thread; owned by the page's controller.
 */
class ClockSource : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds Patience {2000};
    static constexpr int MostPartitions = 1000;

    ClockSource(views::SeekFields* fields, ClusterSession* session, const QString& topic, QObject* parent = nullptr);

private:
    void ask();
    void askQuorum();
    void askNewest();
    void askTimestampType();
    void answered();
    void tell();
    bool isOld(int asked) const { return asked != m_asked; }

    QPointer<views::SeekFields> m_fields;
    ClusterSession* m_session;
    const QString m_topic;
    kafka::ClusterClock m_clock;
    QElapsedTimer m_since; ///< the question
    qint64 m_sent = 0; ///< ms since epoch, by this computer's clock
    QTimer m_patience;
    int m_asked = 0; ///< counts questions: answers to an earlier one are too late
    int m_open = 0; ///< answers that are missing; 0 = nothing is being asked
};

} // namespace app
