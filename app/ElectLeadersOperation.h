// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/TopicOperation.h"

namespace app {

/** Elects the preferred leaders of partitions that another replica leads; the new leaders are read back. GUI thread. */
class ElectLeadersOperation : public TopicOperation
{
    Q_OBJECT
public:
    /** Of these partitions, and of all partitions of the topics. */
    ElectLeadersOperation(ClusterSession* session, const QStringList& topics, const std::vector<kafka::TopicPartition>& partitions,
                          QObject* parent = nullptr);

    void computePlan() override;
    void apply(const std::vector<int>& rows) override;
    QString kind() const override { return QStringLiteral("topic.electLeaders"); }

private:
    void show(const TopicReading& reading);
    void finishApply(const QHash<kafka::TopicPartition, kafka::Error>& errors);
    QStringList topicsOf(const std::vector<kafka::TopicPartition>& partitions) const;

    QStringList m_topics;
    std::vector<kafka::TopicPartition> m_chosen;
    std::vector<kafka::TopicPartition> m_rows; ///< parallel to the plan's rows
    std::vector<kafka::TopicPartition> m_asked; ///< of the apply under way
};

} // namespace app
