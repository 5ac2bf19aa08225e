// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace views {
class SeekFields;
}

namespace app {

class ClusterSession;

/**
 * Tells the fields above the messages what the session's cache knows: topics, watermarks, groups and where they have committed; the
 * cluster's clock by its ClockSource.
 * Asks the cluster only what a person wants to see: groups when a group is to be chosen, its offsets when it is. GUI
 * thread; owned by the messages' controller.
 */
class SeekSource : public QObject
{
    Q_OBJECT
public:
    SeekSource(views::SeekFields* fields, ClusterSession* session, const QString& topic, QObject* parent = nullptr);

private:
    void updateTopics();
    void updateGroups();
    void updateWatermarks();
    void updateCommitted();
    void askCommitted(const QString& group);

    QPointer<views::SeekFields> m_fields;
    ClusterSession* m_session;
    const QString m_topic;
    QString m_group; ///< whose offsets are being asked for; empty = nobody's
    int m_reads = 0; ///< so many reads of offsets end until the answer is there
};

} // namespace app
