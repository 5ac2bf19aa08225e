// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeOperation.h"
#include "app/GroupFactsReader.h"
#include "app/OffsetsWatch.h"

#include <QPointer>
#include <QTimer>

#include <map>

namespace app {

/** How long things take; shorter in tests. */
struct OffsetsTimes
{
    std::chrono::milliseconds inUseInterval {10000}; ///< between two reads of committed offsets while the plan is open
    OffsetsWatch::Times watch;
};

/**
 * Common part of the operations that write committed offsets (reset, restore). Subclasses compute the plan and hand over
 * one write per row. Apply: reads list and offsets again (a group that is gone would be created silently), remembers the
 * offsets from before, commits and deletes, reads back, compares; then an OffsetsWatch looks for other clients for a
 * minute. While a plan is open it is checked every ten seconds whether offsets move without members. GUI thread.
 */
class OffsetsOperation : public ChangeOperation
{
    Q_OBJECT
public:
    OffsetsOperation(ClusterSession* session, QObject* parent = nullptr);

    void apply(const std::vector<int>& rows) override;
    void cancel() override;
    QJsonObject restorePoint() const override;
    void setTimes(const OffsetsTimes& times) { m_times = times; }

protected:
    /** What one plan row commits. */
    struct Write
    {
        QString group;
        kafka::TopicPartition partition;
        bool change = false; ///< false: the row is only shown; apply() ignores it
        std::optional<qint64> offset; ///< nullopt: the committed offset is deleted
        qint32 leaderEpoch = -1;
        QByteArray metadata;
    };

    /** A plan is read afresh: drops the older reading. The reader is to be connected and started by the caller. */
    GroupFactsReader* newReader();
    /** To be called with what a plan was read from, before it is worked out: finds out whether the groups are in use. */
    void observe(const QStringList& groups, const GroupFacts& facts);
    /** Whether the offsets of these groups have moved without members while the plan was open. */
    bool inUse() const { return m_inUse; }
    /** Hands over a computed plan and emits it; `writes` parallel to its rows. Nothing once apply() was called. */
    void publish(const kafka::ChangePlan& plan, std::vector<Write> writes);
    /** No plan can be computed. */
    void fail(const kafka::Error& error);
    /** Drops what is being read for a plan. */
    void dropReader();
    /** The sentence that says so. */
    static QString inUseSentence();
    /** True when the operation may create a group that does not exist (restore of a deleted group). */
    virtual bool createsGroups() const { return false; }
    /** "members" sentence: up to 20 with member id, client id and host. */
    static QString membersSentence(const kafka::GroupDescription& group);
    /** Why offsets of the group cannot be changed (does not exist, not listed, type, members); empty: they can. */
    QString refusal(const QString& group, const GroupFacts& facts) const;

private:
    struct Before
    {
        std::optional<qint64> offset;
        qint32 leaderEpoch = -1;
        QByteArray metadata;
    };
    using OffsetKey = std::pair<QString, kafka::TopicPartition>;

    void checkInUse();
    void send(const GroupFacts& facts);
    void commit();
    void remove();
    void sendEach(bool removals, void (OffsetsOperation::*next)());
    void answered(const std::vector<int>& rows, const kafka::BatchResult<kafka::TopicPartition, kafka::Done>& outcomes);
    void readBack();
    void judge(const GroupFacts& facts, bool readable);
    kafka::RowOutcome outcomeOf(int row, const GroupFacts& facts, bool readable) const;
    void settle(int row, const kafka::RowOutcome& outcome);
    void settleOpen(kafka::RowOutcome::State state, const QString& text);
    void done();
    QStringList groupsOf(const std::vector<int>& rows) const;

    OffsetsTimes m_times;
    QPointer<GroupFactsReader> m_reader;
    std::vector<Write> m_writes;
    QStringList m_groups; ///< of the open plan
    QHash<QString, kafka::GroupOffsetsPtr> m_seen; ///< their committed offsets as first read without members
    QTimer m_inUseTimer;
    QPointer<GroupFactsReader> m_checker;
    bool m_inUse = false;

    // -- while applying
    enum class Phase { Idle, Checking, Sending, ReadingBack };
    Phase m_phase = Phase::Idle;
    bool m_cancelled = false;
    bool m_applied = false; ///< apply() was called: plans are no longer watched
    std::vector<int> m_open; ///< rows without an outcome
    std::map<int, std::optional<kafka::Error>> m_answers; ///< what the broker said per row; nullopt = success
    std::vector<std::function<void()>> m_cancels;
    int m_requests = 0;
    std::map<OffsetKey, Before> m_before;
    std::map<OffsetKey, std::optional<qint64>> m_changed; ///< rows whose change happened, or may have
    std::vector<WrittenOffset> m_written;
};

} // namespace app
