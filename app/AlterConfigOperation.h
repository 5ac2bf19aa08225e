// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeOperation.h"
#include "kafka/client/AdminGateway.h"

#include <chrono>
#include <functional>
#include <optional>

namespace app {

/**
 * Sets or resets settings of one topic, broker or group: incremental, only the named keys (KIP-339). Before sending it
 * reads again and sends nothing for a key that somebody else has changed since the plan (R24); afterwards it reads back
 * until the change is in effect. Undoable: the restore point holds the overrides from before. GUI thread; owned by PlanFlow.
 */
class AlterConfigOperation : public ChangeOperation
{
    Q_OBJECT
public:
    /** `shown`: the settings as the person saw them when they began, to tell what changed since. */
    AlterConfigOperation(ClusterSession* session, const kafka::ConfigResource& resource, std::vector<kafka::ConfigChange> changes,
                         std::optional<kafka::ConfigDescription> shown, QObject* parent = nullptr);
    /** From restorePoint(); its changes are empty when the object is not one of ours. */
    static AlterConfigOperation* fromRestorePoint(ClusterSession* session, const QJsonObject& restorePoint, QObject* parent);

    /** What is to be changed, from the form; call computePlan() (PlanFlow::replan()) afterwards. */
    void setChanges(std::vector<kafka::ConfigChange> changes) { m_changes = std::move(changes); }

    void computePlan() override;
    void apply(const std::vector<int>& rows) override;
    void cancel() override;
    QString kind() const override { return QStringLiteral("config.alter"); }
    QJsonObject restorePoint() const override;

private:
    using Answer = kafka::Result<kafka::ConfigDescription>;
    using Clock = std::chrono::steady_clock;

    /** Asks the broker whether it would take what the plan changes; then the plan is told. */
    void validate(kafka::ChangePlan plan);
    static kafka::Error notConnected();
    void read(std::function<void(const Answer&)> done);
    /** Rows that may be sent; the others get their outcome here. */
    std::vector<int> withoutConflicts(const std::vector<int>& rows, const kafka::ConfigDescription& now);
    void send(const std::vector<int>& rows);
    void readBack(const std::vector<int>& rows, const std::optional<kafka::Error>& unsure, Clock::time_point until);
    void finishRows(const std::vector<int>& rows, const kafka::RowOutcome& outcome);
    QString nowText(const QString& setting, const kafka::ConfigDescription& now) const;

    const kafka::ConfigResource m_resource;
    std::vector<kafka::ConfigChange> m_changes;
    const std::optional<kafka::ConfigDescription> m_shown;
    std::vector<kafka::ConfigChange> m_planned; ///< the changes of the plan last emitted; rows are its indexes
    kafka::ConfigDescription m_base; ///< as the plan knew it
    std::optional<kafka::ConfigDescription> m_before; ///< as it was before the first apply
    std::vector<kafka::ConfigChange> m_sent; ///< sent and not refused: what Undo restores
    int m_generation = 0;
    bool m_cancelled = false;
    std::function<void()> m_cancelRequest;
};

} // namespace app
