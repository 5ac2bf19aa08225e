// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ChangePlan.h"
#include "kafka/analysis/CommandLine.h"
#include "kafka/values/Cluster.h"
#include "kafka/values/Error.h"
#include "kafka/values/TopicRequests.h"

/** Plans of the changes to topics, as pure functions of what was read. All texts translated and plain. */
namespace kafka {

/** What every plan needs to know besides its subject. */
struct PlanContext
{
    CommandContext command;
    QString cluster; ///< the connection's name
    bool production = false;
};

/** What is known of an existing topic when a plan is made. */
struct TopicFacts
{
    QString name;
    bool internal = false;
    int partitions = 0;
    std::optional<qint64> span; ///< offset span of all partitions; nullopt = not known
    std::optional<QString> cleanupPolicy; ///< nullopt = not known
    QStringList groups; ///< groups with a committed offset on it, as far as read
    bool groupsKnown = false; ///< the groups' offsets were read, so an empty list means none
    QString problem; ///< why nothing can be done with it (does not exist, no permission …); empty = fine
};

/** The pattern by which kafka-topics.sh finds exactly this topic: its --topic is a regular expression except with --create. */
QString topicPattern(const QString& topic);

// -- create -----------------------------------------------------------------------------------------------------------

enum class CreateTopicField { None, Name, Partitions, ReplicationFactor, Settings };

/** Why a topic cannot be created, and at which field of the form that shows. */
struct CreateTopicProblem
{
    CreateTopicField field = CreateTopicField::None;
    QString setting; ///< with Settings: the key it is about; empty = unclear
    QString text; ///< the broker's own text where a broker refused
    bool exists = false; ///< there is a topic of that name

    bool operator==(const CreateTopicProblem&) const = default;
};

/** What can be said without asking the broker: something is missing. Everything else is the broker's to judge. */
std::optional<CreateTopicProblem> missingInCreateTopic(const CreateTopicRequest& request);
/** Where the broker's refusal of CreateTopics belongs; its text is kept word for word. */
CreateTopicProblem createTopicProblem(const CreateTopicRequest& request, const Error& error);

/** What -1 stands for, and the defaults of settings; whatever is unknown stays empty. */
struct CreateTopicDefaults
{
    std::optional<QString> partitions; ///< the brokers' num.partitions
    std::optional<QString> replicationFactor; ///< the brokers' default.replication.factor
    std::vector<ConfigEntry> settings; ///< topic settings with the value they have when nobody sets them

    std::optional<QString> settingDefault(const QString& name) const;
};

/** Row 0 is the topic, then a row per setting. With a problem the plan is refused and says why. */
ChangePlan createTopicPlan(const PlanContext& context, const CreateTopicRequest& request, const CreateTopicDefaults& defaults,
                           const std::optional<CreateTopicProblem>& problem);

/** Names of topic settings that a broker's settings tell of, for clusters without any topic to ask: "log.retention.ms"
 *  stands for "retention.ms". Values are the broker's, which a new topic gets. Sorted by name. */
std::vector<ConfigEntry> topicSettingsFromBroker(const ConfigDescription& broker);

// -- add partitions ---------------------------------------------------------------------------------------------------

/** One row. A number that does not grow is refused here; `problem` is the broker's refusal of the same number, if any. */
ChangePlan addPartitionsPlan(const PlanContext& context, const TopicFacts& topic, int newTotal, const std::optional<Error>& problem);

// -- delete -----------------------------------------------------------------------------------------------------------

/** A row per topic. `evidence`: newest records and recent commits (shown on production, level 4). */
ChangePlan deleteTopicsPlan(const PlanContext& context, const std::vector<TopicFacts>& topics, const QStringList& evidence);

// -- elect preferred leaders ------------------------------------------------------------------------------------------

/** Rows of the partitions whose leader is not the preferred one, in the order given; the others are left out. */
struct ElectLeadersPlan
{
    ChangePlan plan;
    std::vector<TopicPartition> partitions; ///< parallel to plan.rows
};
ElectLeadersPlan electLeadersPlan(const PlanContext& context, const std::vector<std::pair<TopicPartition, Partition>>& partitions);

/** "orders / 3". */
QString entityName(const TopicPartition& partition);

} // namespace kafka
