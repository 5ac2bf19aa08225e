// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/TopicOperation.h"

namespace app {

/**
 * Creates a topic. The plan is the broker's own validation (CreateTopics with validateOnly), so that names, numbers and
 * settings are judged by the one who knows; its refusal is shown word for word at the field it is about. Read back after
 * creating. GUI thread; owned by PlanFlow.
 */
class CreateTopicOperation : public TopicOperation
{
    Q_OBJECT
public:
    using TopicOperation::TopicOperation;

    /** What the form says; followed by a new plan (PlanFlow::replan()). */
    void setRequest(const kafka::CreateTopicRequest& request) { m_request = request; }

    void computePlan() override;
    void apply(const std::vector<int>& rows) override;
    QString kind() const override { return QStringLiteral("topic.create"); }

Q_SIGNALS:
    /** Names of the topic settings the cluster knows, with the value each has by default. */
    void settingsKnown(const std::vector<kafka::ConfigEntry>& settings);
    /** The newest plan's problem, if any, and the field it belongs to. */
    void problemChanged(const std::optional<kafka::CreateTopicProblem>& problem);

private:
    void readDefaults();
    void readDefaultsFrom(const kafka::ClusterMetadata& metadata);
    void takeDefaults(const kafka::ConfigDescription& description);
    void validate();
    void emitPlan(const std::optional<kafka::CreateTopicProblem>& problem);
    void finishApply(const kafka::Result<kafka::Done>& result);
    void finishAll(const kafka::RowOutcome& outcome);

    kafka::CreateTopicRequest m_request;
    kafka::CreateTopicRequest m_planned; ///< what the last plan was made of, and what Apply sends
    kafka::CreateTopicDefaults m_defaults;
    bool m_defaultsAsked = false;
};

} // namespace app
