// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeOperation.h"
#include "app/GroupFactsReader.h"

#include <QPointer>

namespace app {

/**
 * Deletes consumer groups with their committed offsets; an outcome per group. Groups with members are refused and named.
 * Leaves the committed offsets as restore point, so that Undo can commit them again. GUI thread.
 */
class DeleteGroupOperation : public ChangeOperation
{
    Q_OBJECT
public:
    DeleteGroupOperation(ClusterSession* session, const QStringList& groups, QObject* parent = nullptr);

    void computePlan() override;
    void apply(const std::vector<int>& rows) override;
    void cancel() override;
    QString kind() const override { return QStringLiteral("group.delete"); }
    QJsonObject restorePoint() const override;

private:
    GroupFactsReader* newReader();
    void dropReader();
    void plan(const GroupFacts& facts);
    kafka::PlanRow row(const QString& group, const GroupFacts& facts) const;
    void send(const GroupFacts& facts);
    void readBack();
    void judge(const GroupFacts* facts);
    void settle(int row, const kafka::RowOutcome& outcome);
    void done();

    QStringList m_groups; ///< parallel to the plan's rows
    QPointer<GroupFactsReader> m_reader;
    bool m_applied = false;
    bool m_sent = false;
    std::vector<int> m_open;
    QHash<QString, std::optional<kafka::Error>> m_answers;
    std::function<void()> m_cancel;
    QHash<QString, kafka::GroupOffsetsPtr> m_before;
    QStringList m_deleted;
};

} // namespace app
