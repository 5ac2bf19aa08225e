// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeOperation.h"
#include "app/GroupFactsReader.h"
#include "app/GroupMembership.h"

#include <QPointer>
#include <QTimer>

namespace app {

class PlanFlow;

/**
 * Joining a group as a member. The plan says who loses partitions, what the group is like and where reading begins in each partition; Apply
 * makes a GroupMembership and ends when it has partitions, when joining failed, or (other members may take minutes to let go) after a
 * while: then the outcome is unknown, and the membership completes the journal's entry (handOver()). Its restore point is what was committed before. GUI thread; owned by PlanFlow.
 */
class JoinGroupOperation : public ChangeOperation
{
    Q_OBJECT
public:
    JoinGroupOperation(ClusterSession* session, QObject* parent = nullptr);

    void setRequest(const kafka::GroupConsumeRequest& request, bool automaticProtocol);
    void setMissing(const QString& missing);

    void computePlan() override;
    void apply(const std::vector<int>& rows) override;
    void cancel() override;
    QString kind() const override { return QStringLiteral("group.consume"); }
    QJsonObject restorePoint() const override;
    /** What came of joining for a partition that was planned; nullopt = that is not known yet. */
    static std::optional<kafka::RowOutcome> outcome(const kafka::GroupConsumeProgress& progress, const kafka::TopicPartition& partition);
    /** The journal's entry of this: the membership completes it if the outcome is not known yet. */
    void handOver(const QString& journalId);
    /** For tests: how long Apply waits for the first assignment. */
    void setPatience(std::chrono::milliseconds time) { m_patience.setInterval(time); }

Q_SIGNALS:
    /** It is a member (or about to be): show it. */
    void joined(const QString& group);

private:
    void plan(const GroupFacts& facts);
    void planRows(const GroupFacts& facts, kafka::ChangePlan& plan);
    QString refusal(const GroupFacts& facts);
    QStringList consequences(const GroupFacts& facts) const;
    const kafka::GroupDescription* description(const GroupFacts& facts) const;
    void dropReader();
    void look();
    void end(const std::optional<kafka::RowOutcome>& unknown = {});

    QPointer<GroupFactsReader> m_reader;
    std::optional<kafka::GroupConsumeRequest> m_request;
    QString m_missing;
    bool m_automatic = true;
    std::vector<kafka::TopicPartition> m_rows; ///< parallel to the plan's
    GroupMembership::Committed m_committed;
    QPointer<GroupMembership> m_membership;
    std::vector<int> m_open;
    QTimer m_patience;
    bool m_joined = false;
    bool m_waits = false; ///< it ended before the outcome was known
};

/** Opens the dialog. `group` and `topics` may be empty: then they are asked for. */
PlanFlow* startGroupConsume(ClusterSession* session, const QString& group, const QStringList& topics, QWidget* parent,
                            std::function<void(const QString& group)> joined);

} // namespace app
