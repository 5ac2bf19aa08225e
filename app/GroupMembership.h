// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeJournal.h"
#include "app/TaskTracker.h"
#include "kafka/client/GroupConsumer.h"
#include "models/GroupEventModel.h"
#include "models/GroupPositionModel.h"
#include "models/RecordModel.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace app {

class ClusterSession;

/**
 * This program as a member of one group, from joining to having left: holds what was read, knows what is committed and what is not, and
 * journals every commit (those by interval in one entry) and leaving. It is made by JoinGroupOperation, shown by GroupConsumeController, and
 * goes on after its tab was closed until it has left. Leaves when writing is locked. GUI thread; child of its session; deletes itself when
 * it is over, journalled, and nobody shows it.
 *
 * What a partition's committed offset is must be known before anything is committed there, because the restore point is made of it: others
 * may have moved it each time the partition is given to us, and so may a commit of ours whose outcome is unknown.
 */
class GroupMembership : public QObject
{
    Q_OBJECT
public:
    using ConsumerFactory = std::function<std::unique_ptr<kafka::GroupConsumer>(ClusterSession*)>;
    using Committed = std::map<kafka::TopicPartition, std::optional<qint64>>;
    static constexpr qint64 Capacity = 100'000; ///< messages kept; the oldest go
    static constexpr qint64 CapacityBytes = 512ll << 20; ///< and the memory they take
    /** For tests: who makes consumers instead of makeRdKafkaGroupConsumer(). */
    static ConsumerFactory& factory();

    /** `committed`: as read for the plan; partitions missing in it have none. */
    GroupMembership(ClusterSession* session, const kafka::GroupConsumeRequest& request, Committed committed);
    ~GroupMembership() override;

    /** The one of that group that is not over, or else the newest; null = none. */
    static GroupMembership* find(const ClusterSession* session, const QString& group);

    void start();
    const kafka::GroupConsumeRequest& request() const { return m_request; }
    const kafka::GroupConsumeProgress& progress() const { return m_progress; }
    bool isOver() const { return m_progress.isOver(); }
    /** It is shown by a page: it stays when it is over. Without one it deletes itself then. */
    void setShown(bool shown);
    models::RecordModel* records() { return &m_records; }
    models::GroupPositionModel* positions() { return &m_positions; }
    models::GroupEventModel* events() { return &m_events; }
    /** End offsets as the session knows them; fills the table anew. */
    void updateEnds();

    /** What a commit would write now: partitions whose position lies behind what is committed, where that is known. */
    std::vector<models::GroupPositionRow> toCommit() const;
    /** False while what the group has committed in some partition is being read: nothing is committed there until then. */
    bool knowsCommitted() const;
    bool isCommitting() const { return m_open.has_value(); }
    void commit();
    void setPaused(bool paused);
    std::chrono::seconds commitEvery() const { return m_every; }
    void setCommitEvery(std::chrono::seconds interval); ///< 0 = only on request
    bool commitsWhenLeaving() const { return m_commitWhenLeaving; }
    void setCommitWhenLeaving(bool on) { m_commitWhenLeaving = on; }
    /** When a commit is chosen for leaving and another is under way, that is awaited (within its deadline): isLeaving(). */
    void leave();
    bool isLeaving() const { return m_leaveAsked && !m_leaveSent; }
    /** For tests: how long leaving waits for what it has to commit first. */
    void setPatience(std::chrono::milliseconds time) { m_leaveWait.setInterval(time); }
    /** The journal's entry of joining, whose outcome is not known yet: is completed when it is. Its rows are these partitions'. */
    void setJoinEntry(const QString& id, const std::vector<kafka::TopicPartition>& rows);
    /** How the last commit went, or why it was not sent; empty = none yet. */
    QString commitText() const { return m_commitText; }
    /** After leaving: what the group is like now, as read back; empty = not known yet. */
    QString leftText() const { return m_leftText; }

Q_SIGNALS:
    void changed();
    /** Left or failed, and journalled. */
    void over();

private:
    struct Open ///< a commit under way
    {
        JournalEntry entry; ///< id empty: it belongs to the series
        std::vector<models::GroupPositionRow> rows;
        std::map<kafka::TopicPartition, qint64> received; ///< when it was sent
        quint64 id = 0;
        quint64 moment = 0; ///< m_moment when it was sent
    };
    struct SeriesRow ///< the commits by interval of a partition
    {
        std::optional<qint64> before; ///< before the first of them
        std::optional<qint64> done; ///< of the last that went well
        qint64 asked = -1; ///< of the last one
        kafka::RowOutcome last; ///< how it went
        qint64 commits = 0; ///< that went well
        qint64 others = 0; ///< that did not, or nobody knows
    };
    using Offsets = std::map<kafka::TopicPartition, qint64>;

    void take(const kafka::GroupConsumeProgress& progress);
    void take(const kafka::GroupCommitResult& result);
    void onEvent(const kafka::GroupEvent& event);
    void readCommitted();
    void rebuild();
    void send(bool byInterval, const Offsets& sent = {});
    void settle(Open open, const std::vector<kafka::RowOutcome>& outcomes, const std::vector<kafka::TopicPartition>& done);
    void settleOpen(const kafka::RowOutcome& outcome);
    void addToSeries(const Open& open, const std::vector<kafka::RowOutcome>& outcomes);
    void closeSeries();
    void leaveWhenReady();
    void leaveNow(const Offsets& sent = {});
    QString commitLast(const Offsets& sent);
    void end();
    void readBack();
    void finish(const kafka::RowOutcome& outcome);
    void sessionGoes();
    void sessionGone();
    void onWritable();
    void completeJoin();
    bool record(const JournalEntry& entry);
    JournalEntry newEntry(const QString& kind, const QString& title) const;
    QJsonObject restorePoint(const std::vector<models::GroupPositionRow>& rows, const std::vector<kafka::TopicPartition>& partitions) const;

    struct Known
    {
        std::optional<qint64> committed;
        bool known = false;
        quint64 since = 0; ///< m_moment when it became unknown: what was asked before is no answer
        qint64 received = 0; ///< messages that are committed, of those since it was assigned
        QString lastCommit;
        QString problem;
    };

    ClusterSession* m_session;
    const QPointer<TaskTracker> m_tasks; ///< in the destructor the session is none any more
    const QPointer<ChangeJournal> m_journal;
    const kafka::GroupConsumeRequest m_request;
    std::unique_ptr<kafka::GroupConsumer> m_consumer;
    models::RecordModel m_records;
    models::GroupPositionModel m_positions;
    models::GroupEventModel m_events;
    kafka::GroupConsumeProgress m_progress;
    std::map<kafka::TopicPartition, Known> m_known;
    std::optional<Open> m_open;
    JournalEntry m_series; ///< commits by interval; id empty = none yet
    std::map<kafka::TopicPartition, SeriesRow> m_seriesRows;
    QDateTime m_seriesWritten;
    JournalEntry m_leaving; ///< id empty = not leaving yet
    QString m_joinEntry; ///< id; empty = none to complete
    std::vector<kafka::TopicPartition> m_joinRows;
    QTimer m_timer;
    QTimer m_askAgain; ///< what is committed could not be read
    QTimer m_leaveWait;
    std::chrono::seconds m_every {0};
    quint64 m_lastId = 0;
    quint64 m_moment = 0; ///< grows whenever a committed offset becomes unknown
    TaskId m_task = 0;
    QString m_commitText;
    QString m_leftText;
    bool m_commitWhenLeaving = false;
    bool m_leaveAsked = false;
    bool m_leaveSent = false;
    bool m_reading = false; ///< readCommitted() is under way
    bool m_finished = false; ///< over, and journalled
    bool m_shown = false;
};

} // namespace app
