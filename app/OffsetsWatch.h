// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/TaskTracker.h"
#include "kafka/analysis/ChangePlan.h"
#include "kafka/values/Group.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>

namespace app {

class ClusterSession;

/** An offset that was committed (or deleted) by us and read back. */
struct WrittenOffset
{
    QString group;
    kafka::TopicPartition partition;
    std::optional<qint64> offset; ///< nullopt: deleted
    int row = -1; ///< of the plan
};

/**
 * Watches committed offsets for a minute after a reset: consumers that assign partitions themselves are no members, and
 * their next commit silently brings the old offsets back. Tells each partition once: kept, overwritten by another client,
 * or the group has become active. Shown in the activity list; outlives the dialog. GUI thread; child of the session;
 * deletes itself.
 */
class OffsetsWatch : public QObject
{
    Q_OBJECT
public:
    struct Times
    {
        std::chrono::milliseconds interval {5000};
        std::chrono::milliseconds total {60000};
    };

    OffsetsWatch(ClusterSession* session, std::vector<WrittenOffset> written, Times times);

    /** This program is about to change these offsets again: they are no longer watched here. */
    void release(const QString& group, const kafka::TopicPartition& partition);

Q_SIGNALS:
    /** The verdict on one partition, by row of the plan. */
    void told(int row, const kafka::RowOutcome& outcome);

private:
    enum class Verdict { Kept, Overwritten, Active };

    void look();
    void compare(const QHash<QString, kafka::GroupOffsetsPtr>& offsets, const QSet<QString>& active);
    void tell(const WrittenOffset& written, Verdict verdict, const std::optional<qint64>& now);
    void finish(bool complete);

    ClusterSession* m_session;
    std::vector<WrittenOffset> m_open;
    Times m_times;
    TaskId m_task = 0;
    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_looking = false;
    bool m_lastLook = false;
    bool m_finished = false;
    int m_kept = 0;
    int m_overwritten = 0;
    int m_active = 0;
    int m_released = 0;
};

} // namespace app
