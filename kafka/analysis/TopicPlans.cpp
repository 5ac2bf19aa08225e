// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/TopicPlans.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace kafka {

namespace {

struct TopicPlans
{
    Q_DECLARE_TR_FUNCTIONS(kafka::TopicPlans)
};

QString count(qint64 n) { return QLocale().toString(n); }

QString partitionsText(qint64 n) { return n == 1 ? TopicPlans::tr("1 partition") : TopicPlans::tr("%1 partitions").arg(count(n)); }

ChangePlan emptyPlan(const QString& title, const QString& applyLabel)
{
    ChangePlan plan;
    plan.title = title;
    plan.applyLabel = applyLabel;
    plan.computedAt = QDateTime::currentDateTimeUtc();
    return plan;
}

/** Creates and elections: plan and Apply off production, a tick on it. */
void markProduction(ChangePlan& plan, const PlanContext& context)
{
    if (!context.production)
        return;
    plan.level = ConfirmationLevel::TickConsequence;
    plan.consequences << TopicPlans::tr("%1 is a production cluster.").arg(context.cluster);
}

} // namespace

QString topicPattern(const QString& topic)
{
    QString pattern = topic; // the only character of a topic name that means something in a pattern
    return pattern.replace(QLatin1Char('.'), QLatin1String("\\."));
}

QString entityName(const TopicPartition& partition) { return QStringLiteral("%1 / %2").arg(partition.topic, QString::number(partition.partition)); }

std::optional<CreateTopicProblem> missingInCreateTopic(const CreateTopicRequest& request)
{
    if (request.name.isEmpty())
        return CreateTopicProblem {CreateTopicField::Name, {}, TopicPlans::tr("Give the topic a name, for example orders.")};
    QStringList names;
    for (const auto& config : request.configs) {
        if (config.name.isEmpty())
            return CreateTopicProblem {CreateTopicField::Settings, {}, TopicPlans::tr("A value has no setting's name, for example retention.ms.")};
        if (names.contains(config.name))
            return CreateTopicProblem {CreateTopicField::Settings, config.name, TopicPlans::tr("%1 is given twice.").arg(config.name)};
        names << config.name;
    }
    return std::nullopt;
}

CreateTopicProblem createTopicProblem(const CreateTopicRequest& request, const Error& error)
{
    CreateTopicProblem problem;
    problem.text = error.detail.isEmpty() ? error.message : error.detail;
    switch (error.code) {
    case 17: // INVALID_TOPIC_EXCEPTION: bad characters, too long, '.' and '_' collision
    case 36: // TOPIC_ALREADY_EXISTS
        problem.field = CreateTopicField::Name;
        problem.exists = error.code == 36;
        break;
    case 37: // INVALID_PARTITIONS
        problem.field = CreateTopicField::Partitions;
        break;
    case 38: // INVALID_REPLICATION_FACTOR
        problem.field = CreateTopicField::ReplicationFactor;
        break;
    case 40: // INVALID_CONFIG
        problem.field = CreateTopicField::Settings;
        for (const auto& config : request.configs) {
            if (problem.text.contains(config.name) && config.name.size() > problem.setting.size())
                problem.setting = config.name;
        }
        break;
    default: break;
    }
    return problem;
}

std::optional<QString> CreateTopicDefaults::settingDefault(const QString& name) const
{
    for (const auto& entry : settings) {
        if (entry.name == name)
            return entry.value;
    }
    return std::nullopt;
}

ChangePlan createTopicPlan(const PlanContext& context, const CreateTopicRequest& request, const CreateTopicDefaults& defaults,
                           const std::optional<CreateTopicProblem>& problem)
{
    ChangePlan plan = emptyPlan(request.name.isEmpty() ? TopicPlans::tr("Create topic") : TopicPlans::tr("Create topic %1").arg(request.name),
                                TopicPlans::tr("Create"));
    plan.entityHeader = TopicPlans::tr("Topic or setting");

    const auto orDefault = [](qint32 given, const std::optional<QString>& standard) {
        if (given != -1)
            return count(given);
        return standard ? TopicPlans::tr("%1 (default)").arg(*standard) : TopicPlans::tr("the broker's default");
    };
    PlanRow topic;
    topic.entity = request.name.isEmpty() ? TopicPlans::tr("new topic") : request.name;
    const bool exists = problem && problem->exists;
    topic.before = exists ? TopicPlans::tr("exists") : TopicPlans::tr("does not exist");
    topic.after = TopicPlans::tr("partitions: %1, replication factor: %2")
                      .arg(orDefault(request.partitions, defaults.partitions), orDefault(request.replicationFactor, defaults.replicationFactor));
    const QString replicas
        = request.replicationFactor == -1 ? defaults.replicationFactor.value_or(QString()) : QString::number(request.replicationFactor);
    if (replicas == QLatin1String("1")) {
        topic.consequence = TopicPlans::tr("Replication factor 1: no second copy, the loss of a broker loses its partitions.");
        topic.mark = PlanRow::Mark::Warning;
    }
    if (exists)
        topic.mark = PlanRow::Mark::Refused;
    plan.rows.push_back(topic);

    QStringList arguments {QStringLiteral("--create"), QStringLiteral("--topic"), request.name};
    if (request.partitions != -1)
        arguments << QStringLiteral("--partitions") << QString::number(request.partitions);
    if (request.replicationFactor != -1)
        arguments << QStringLiteral("--replication-factor") << QString::number(request.replicationFactor);
    for (const auto& config : request.configs) {
        const QString value = config.value.value_or(QString());
        arguments << QStringLiteral("--config") << config.name + QLatin1Char('=') + value;
        PlanRow row;
        row.entity = config.name;
        const auto standard = defaults.settingDefault(config.name);
        row.before = standard ? TopicPlans::tr("%1 (default)").arg(*standard) : TopicPlans::tr("default");
        row.after = value.isEmpty() ? TopicPlans::tr("empty") : value;
        plan.rows.push_back(row);
    }
    plan.command = commandLine(context.command, QStringLiteral("kafka-topics.sh"), arguments);
    markProduction(plan, context);

    if (problem && problem->field == CreateTopicField::Name && request.name.isEmpty()) {
        plan.missing = problem->text;
        plan.command.clear();
    } else if (problem) {
        plan.refusal = problem->text;
        for (auto& row : plan.rows) {
            if (&row == &plan.rows.front() ? problem->field != CreateTopicField::Settings : row.entity == problem->setting) {
                row.mark = PlanRow::Mark::Refused;
                row.consequence = problem->text;
            }
        }
    }
    return plan;
}

std::vector<ConfigEntry> topicSettingsFromBroker(const ConfigDescription& broker)
{
    // A topic's setting is the broker's without "log.", but for these (Kafka's ServerTopicConfigSynonyms).
    static const QMap<QString, QString> renamed {
        {QStringLiteral("message.max.bytes"), QStringLiteral("max.message.bytes")},
        {QStringLiteral("log.cleaner.delete.retention.ms"), QStringLiteral("delete.retention.ms")},
        {QStringLiteral("log.cleaner.min.cleanable.ratio"), QStringLiteral("min.cleanable.dirty.ratio")},
        {QStringLiteral("log.cleaner.min.compaction.lag.ms"), QStringLiteral("min.compaction.lag.ms")},
        {QStringLiteral("log.cleaner.max.compaction.lag.ms"), QStringLiteral("max.compaction.lag.ms")},
        {QStringLiteral("log.flush.interval.messages"), QStringLiteral("flush.messages")},
        {QStringLiteral("log.flush.interval.ms"), QStringLiteral("flush.ms")},
        {QStringLiteral("log.roll.ms"), QStringLiteral("segment.ms")},
        {QStringLiteral("log.roll.jitter.ms"), QStringLiteral("segment.jitter.ms")},
        {QStringLiteral("log.segment.delete.delay.ms"), QStringLiteral("file.delete.delay.ms")},
        {QStringLiteral("log.index.size.max.bytes"), QStringLiteral("segment.index.bytes")},
    };
    static const QStringList same {QStringLiteral("compression.type"),      QStringLiteral("compression.gzip.level"),
                                   QStringLiteral("compression.lz4.level"), QStringLiteral("compression.zstd.level"),
                                   QStringLiteral("min.insync.replicas"),   QStringLiteral("unclean.leader.election.enable")};
    static const QStringList stripped {QStringLiteral("log.cleanup.policy"),
                                       QStringLiteral("log.retention.bytes"),
                                       QStringLiteral("log.retention.ms"),
                                       QStringLiteral("log.segment.bytes"),
                                       QStringLiteral("log.preallocate"),
                                       QStringLiteral("log.index.interval.bytes"),
                                       QStringLiteral("log.message.timestamp.type"),
                                       QStringLiteral("log.message.timestamp.after.max.ms"),
                                       QStringLiteral("log.message.timestamp.before.max.ms"),
                                       QStringLiteral("log.local.retention.ms"),
                                       QStringLiteral("log.local.retention.bytes")};
    std::vector<ConfigEntry> entries;
    for (ConfigEntry entry : broker.entries) {
        if (renamed.contains(entry.name))
            entry.name = renamed.value(entry.name);
        else if (stripped.contains(entry.name))
            entry.name = entry.name.mid(4);
        else if (!same.contains(entry.name))
            continue;
        entry.synonyms.clear();
        entries.push_back(std::move(entry));
    }
    std::sort(entries.begin(), entries.end(), [](const ConfigEntry& a, const ConfigEntry& b) { return a.name < b.name; });
    return entries;
}

ChangePlan addPartitionsPlan(const PlanContext& context, const TopicFacts& topic, int newTotal, const std::optional<Error>& problem)
{
    ChangePlan plan = emptyPlan(TopicPlans::tr("Add partitions to %1").arg(topic.name), TopicPlans::tr("Add partitions"));
    plan.entityHeader = TopicPlans::tr("Topic");
    plan.level = ConfirmationLevel::TickConsequence;

    PlanRow row;
    row.entity = topic.name;
    row.before = partitionsText(topic.partitions);
    row.after = partitionsText(newTotal);
    row.mark = PlanRow::Mark::Warning;
    if (!topic.problem.isEmpty()) {
        plan.refusal = topic.problem;
    } else if (topic.internal) {
        plan.refusal
            = TopicPlans::tr("%1 is Kafka's own topic: with more partitions the brokers no longer find what they stored in it.").arg(topic.name);
    } else if (newTotal < topic.partitions) {
        plan.refusal = TopicPlans::tr("Partitions only grow: %1 has %2. To have fewer, create another topic and copy the messages.")
                           .arg(topic.name, count(topic.partitions));
    } else if (newTotal == topic.partitions) {
        row.mark = PlanRow::Mark::Unchanged;
        plan.missing = TopicPlans::tr("It has %1 already. Give a larger number.").arg(partitionsText(topic.partitions));
    } else if (problem) {
        plan.refusal = problem->detail.isEmpty() ? problem->message : problem->detail;
    } else {
        row.consequence = TopicPlans::tr("%1 new, empty").arg(count(newTotal - topic.partitions));
        plan.consequences << TopicPlans::tr(
            "Messages with a key may go to another partition than before: the order of a key's messages does not hold across the change.");
        if (topic.cleanupPolicy && topic.cleanupPolicy->contains(QLatin1String("compact")))
            plan.consequences << TopicPlans::tr(
                "This topic is compacted: the old value of a moved key stays in its old partition and is never compacted away.");
        plan.consequences << TopicPlans::tr("This cannot be undone: the number of partitions never shrinks.");
    }
    if (!plan.refusal.isEmpty()) {
        row.mark = PlanRow::Mark::Refused;
        row.consequence = plan.refusal;
    }
    plan.rows.push_back(row);
    plan.command = commandLine(
        context.command, QStringLiteral("kafka-topics.sh"),
        {QStringLiteral("--alter"), QStringLiteral("--topic"), topicPattern(topic.name), QStringLiteral("--partitions"), QString::number(newTotal)});
    return plan;
}

ChangePlan deleteTopicsPlan(const PlanContext& context, const std::vector<TopicFacts>& topics, const QStringList& evidence)
{
    const bool single = topics.size() == 1;
    ChangePlan plan = emptyPlan(single ? TopicPlans::tr("Delete topic %1").arg(topics.front().name)
                                       : TopicPlans::tr("Delete %1 topics").arg(count(qint64(topics.size()))),
                                TopicPlans::tr("Delete"));
    plan.entityHeader = TopicPlans::tr("Topic");
    plan.level = ConfirmationLevel::TypeName;
    // One topic is confirmed by its name; several by the cluster's, which is what a slip would get wrong.
    plan.nameToType = single ? topics.front().name : context.cluster;

    QStringList commands;
    bool internal = false;
    for (const auto& topic : topics) {
        PlanRow row;
        row.entity = topic.name;
        if (!topic.problem.isEmpty()) {
            row.mark = PlanRow::Mark::Refused;
            row.consequence = topic.problem;
            plan.rows.push_back(row);
            continue;
        }
        row.before = topic.span ? TopicPlans::tr("%1, offset span %2").arg(partitionsText(topic.partitions), count(*topic.span))
                                : TopicPlans::tr("%1, offset span unknown").arg(partitionsText(topic.partitions));
        row.after = TopicPlans::tr("gone");
        row.mark = PlanRow::Mark::Warning;
        QStringList notes {TopicPlans::tr("everything in it is lost")};
        if (topic.internal)
            notes << TopicPlans::tr("Kafka's own topic");
        if (topic.groups.size() == 1)
            notes << TopicPlans::tr("group %1 has offsets here").arg(topic.groups.front());
        else if (!topic.groups.isEmpty())
            notes << TopicPlans::tr("%1 groups have offsets here: %2").arg(count(topic.groups.size()), topic.groups.join(QLatin1String(", ")));
        else if (!topic.groupsKnown)
            notes << TopicPlans::tr("groups with offsets here: not read");
        row.consequence = notes.join(QLatin1String("; "));
        internal = internal || topic.internal;
        plan.rows.push_back(row);
        commands << commandLine(context.command, QStringLiteral("kafka-topics.sh"),
                                {QStringLiteral("--delete"), QStringLiteral("--topic"), topicPattern(topic.name)});
    }
    if (internal)
        plan.consequences << TopicPlans::tr("Kafka keeps its own state in internal topics: groups lose their offsets, transactions their progress.");
    plan.consequences << (single ? TopicPlans::tr("All messages and settings of this topic are lost. This cannot be undone.")
                                 : TopicPlans::tr("All messages and settings of these topics are lost. This cannot be undone."));
    plan.consequences << TopicPlans::tr("Where brokers create topics by themselves, a client that still uses the name brings it back, empty.");
    plan.command = commands.join(QLatin1Char('\n'));
    if (context.production || internal) {
        plan.level = ConfirmationLevel::TypeNameAndWait;
        plan.evidence = evidence;
    }
    return plan;
}

ElectLeadersPlan electLeadersPlan(const PlanContext& context, const std::vector<std::pair<TopicPartition, Partition>>& partitions)
{
    ElectLeadersPlan result;
    ChangePlan& plan = result.plan;
    plan = emptyPlan(TopicPlans::tr("Elect preferred leaders"), TopicPlans::tr("Elect"));
    plan.entityHeader = TopicPlans::tr("Partition");
    plan.beforeHeader = TopicPlans::tr("Leader now");
    plan.afterHeader = TopicPlans::tr("Preferred leader");
    QStringList json;
    for (const auto& [tp, partition] : partitions) {
        if (partition.preferredLeads() || partition.replicas.empty())
            continue;
        const qint32 preferred = partition.replicas.front();
        PlanRow row;
        row.entity = entityName(tp);
        row.before = partition.offline() ? TopicPlans::tr("none (OFFLINE)") : QString::number(partition.leader);
        row.after = QString::number(preferred);
        if (std::find(partition.isr.begin(), partition.isr.end(), preferred) == partition.isr.end()) {
            row.mark = PlanRow::Mark::Refused;
            row.consequence = TopicPlans::tr("Broker %1 is not in sync, or down: it cannot lead now.").arg(preferred);
        } else {
            json << QStringLiteral("{\"topic\":\"%1\",\"partition\":%2}").arg(tp.topic, QString::number(tp.partition));
        }
        plan.rows.push_back(row);
        result.partitions.push_back(tp);
    }
    if (plan.rows.empty())
        plan.missing = TopicPlans::tr("Every partition is led by its preferred leader already.");
    const QString tool = commandLine(
        context.command, QStringLiteral("kafka-leader-election.sh"),
        {QStringLiteral("--election-type"), QStringLiteral("preferred"), QStringLiteral("--path-to-json-file"), QStringLiteral("elect.json")});
    if (!json.isEmpty())
        plan.command = hereDocument(QStringLiteral("elect.json"), QStringLiteral("{\"partitions\":[\n%1\n]}").arg(json.join(QLatin1String(",\n"))))
                       + QLatin1Char('\n') + tool;
    if (!plan.rows.empty())
        plan.consequences << TopicPlans::tr("Leadership moves at once; clients notice and go on. No data is copied.");
    markProduction(plan, context);
    return result;
}

} // namespace kafka
