// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/OffsetsOperation.h"
#include "kafka/values/OffsetReset.h"

namespace app {

/**
 * Reset of a group's committed offsets (kafka-consumer-groups --reset-offsets). Refuses a group that is not in the list of
 * groups, has members, or is a share or streams group. GUI thread.
 */
class ResetOffsetsOperation : public OffsetsOperation
{
    Q_OBJECT
public:
    ResetOffsetsOperation(ClusterSession* session, const QString& group, QObject* parent = nullptr);

    /** What is asked for. Call PlanFlow::replan() afterwards. */
    void setRequest(const kafka::OffsetResetRequest& request);
    /** The form is not complete: what it still needs. */
    void setMissing(const QString& missing);

    void computePlan() override;
    QString kind() const override { return QStringLiteral("group.reset"); }

private:
    std::vector<kafka::TopicPartition> scope(const GroupFacts& facts) const;
    void plan(const GroupFacts& facts);
    QStringList consequences(const std::vector<kafka::ResetRow>& rows) const;

    QString m_group;
    std::optional<kafka::OffsetResetRequest> m_request;
    QString m_missing;
};

} // namespace app
