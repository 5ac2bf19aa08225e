// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/TopicEvidence.h"
#include "app/TopicOperation.h"

namespace app {

/**
 * Deletes topics, an outcome each. A topic whose deletion nobody answered for is looked for again: gone is done, still
 * there is "outcome unknown", never "failed" (deleting goes on behind the answer). GUI thread; owned by PlanFlow.
 */
class DeleteTopicsOperation : public TopicOperation
{
    Q_OBJECT
public:
    DeleteTopicsOperation(ClusterSession* session, const QStringList& topics, QObject* parent = nullptr);

    void computePlan() override;
    void apply(const std::vector<int>& rows) override;
    QString kind() const override { return QStringLiteral("topic.delete"); }

private:
    void show(const TopicReading& reading);
    void finishApply(const kafka::BatchResult<QString, kafka::Done>& batch);
    void readBackOpen(const QHash<QString, kafka::Error>& open);
    void outcome(const QString& topic, const kafka::RowOutcome& outcome);
    void end();

    QStringList m_topics; ///< parallel to the plan's rows
    TopicEvidence m_evidence;
    QStringList m_asked; ///< of the apply under way
};

} // namespace app
