// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/TopicOperation.h"

namespace app {

/** Gives a topic more partitions: checked by the broker (validateOnly) for the plan, read back after. GUI thread. */
class AddPartitionsOperation : public TopicOperation
{
    Q_OBJECT
public:
    AddPartitionsOperation(ClusterSession* session, const QString& topic, QObject* parent = nullptr) : TopicOperation(session, parent), m_topic(topic)
    { }

    /** Partitions afterwards; 0 = not said yet. */
    void setTotal(int total) { m_total = total; }

    void computePlan() override;
    void apply(const std::vector<int>& rows) override;
    QString kind() const override { return QStringLiteral("topic.addPartitions"); }

Q_SIGNALS:
    /** The number of partitions the topic has now, as read for the newest plan. */
    void currentKnown(int partitions);

private:
    void validate(const kafka::TopicFacts& facts, int total);
    void finishApply(const kafka::Result<kafka::Done>& result);
    void end(const kafka::RowOutcome& outcome);

    QString m_topic;
    int m_total = 0;
    int m_planned = 0;
};

} // namespace app
