// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/ConfigPlan.h"

#include "kafka/values/ConfigText.h"

#include <QCoreApplication>

#include <algorithm>

namespace kafka {

namespace {

struct ConfigPlans
{
    Q_DECLARE_TR_FUNCTIONS(kafka::ConfigPlans)
};

QString entityType(ConfigResourceType type)
{
    switch (type) {
    case ConfigResourceType::Topic: return QStringLiteral("topics");
    case ConfigResourceType::Broker: return QStringLiteral("brokers");
    case ConfigResourceType::Group: return QStringLiteral("groups");
    }
    return {};
}

QString shownValue(const std::optional<QString>& value, bool sensitive = false)
{
    if (sensitive)
        return ConfigPlans::tr("hidden by the broker");
    if (!value)
        return ConfigPlans::tr("not set");
    return value->isEmpty() ? ConfigPlans::tr("empty") : *value;
}

QString withSource(const QString& value, ConfigSource source) { return ConfigPlans::tr("%1 (%2)").arg(value, sourceName(source)); }

/** -1 means "no limit" in retention settings. nullopt: not a number. */
std::optional<qint64> limit(const std::optional<QString>& value)
{
    bool ok = false;
    const qint64 number = value.value_or(QString()).toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    return number < 0 ? std::numeric_limits<qint64>::max() : number;
}

bool isRetention(const QString& name)
{
    return name == QLatin1String("retention.ms") || name == QLatin1String("retention.bytes") || name.startsWith(QLatin1String("log.retention."));
}

bool isCleanupPolicy(const QString& name) { return name == QLatin1String("cleanup.policy") || name == QLatin1String("log.cleanup.policy"); }

bool policyHas(const std::optional<QString>& value, QLatin1String policy)
{
    for (const QString& part : value.value_or(QString()).split(QLatin1Char(',')))
        if (part.trimmed() == policy)
            return true;
    return false;
}

/** The change makes the brokers delete messages that they would have kept. */
bool losesMessages(const QString& name, const std::optional<QString>& before, const std::optional<QString>& after)
{
    if (isRetention(name)) {
        const auto old = limit(before);
        const auto fresh = limit(after);
        return old && fresh && *fresh < *old;
    }
    if (isCleanupPolicy(name))
        return policyHas(after, QLatin1String("delete")) && !policyHas(before, QLatin1String("delete"));
    return false;
}

/** What follows from the new value, beyond what its name says; empty = nothing to add. */
QString consequenceOf(const ConfigPlanInput& input, const QString& name, const std::optional<QString>& before, const std::optional<QString>& after)
{
    if (losesMessages(name, before, after))
        return ConfigPlans::tr("Messages beyond the new limit are deleted for good, within minutes.");
    if (isCleanupPolicy(name) && policyHas(after, QLatin1String("compact")) && !policyHas(before, QLatin1String("compact")))
        return ConfigPlans::tr("Older messages of the same key are removed; messages without key are refused.");
    if (name == QLatin1String("min.insync.replicas")) {
        const auto replicas = limit(after);
        if (replicas && input.replicationFactor > 0 && *replicas > input.replicationFactor)
            return ConfigPlans::tr("More than the %1 replicas: producers with acks=all cannot write at all.").arg(input.replicationFactor);
        if (replicas && input.replicationFactor > 1 && *replicas == input.replicationFactor)
            return ConfigPlans::tr("As many as the replicas: one broker down stops producers with acks=all.");
    }
    if (name == QLatin1String("unclean.leader.election.enable") && after == QStringLiteral("true"))
        return ConfigPlans::tr("A replica that is behind may become leader: messages can be lost.");
    if (name.endsWith(QLatin1String("message.max.bytes")) || name.endsWith(QLatin1String("max.message.bytes"))) {
        const auto old = limit(before);
        const auto fresh = limit(after);
        if (old && fresh && *fresh < *old)
            return ConfigPlans::tr("Producers that send larger batches get errors.");
    }
    return {};
}

/** Why the value cannot be right, judged by the kind of the value that is there now; empty = it may be. */
QString wrongKind(const ConfigEntry& entry, const QString& value)
{
    const auto inherited = entry.synonyms.empty() ? entry.value : entry.synonyms.back().value;
    const QString sample = inherited.value_or(entry.value.value_or(QString()));
    if (sample == QLatin1String("true") || sample == QLatin1String("false"))
        return value == QLatin1String("true") || value == QLatin1String("false") ? QString() : ConfigPlans::tr("It takes true or false.");
    bool isNumber = false;
    (void)sample.toLongLong(&isNumber);
    if (!isNumber)
        return {};
    bool ok = false;
    (void)value.toDouble(&ok);
    return ok ? QString() : ConfigPlans::tr("It takes a number.");
}

const ConfigEntry* findIn(const std::optional<ConfigDescription>& description, const QString& name)
{
    return description ? description->find(name) : nullptr;
}

struct RowAndHarm
{
    PlanRow row;
    bool harmful = false;
};

RowAndHarm rowOf(const ConfigPlanInput& input, const ConfigChange& change)
{
    const auto type = input.resource.type;
    RowAndHarm result;
    PlanRow& row = result.row;
    row.entity = change.name;
    const ConfigEntry* now = input.current.find(change.name);
    if (!now) {
        row.before = ConfigPlans::tr("not set");
        row.after = change.value ? shownValue(change.value) : ConfigPlans::tr("not set");
        row.mark = change.value ? PlanRow::Mark::Warning : PlanRow::Mark::Unchanged;
        row.consequence = change.value ? ConfigPlans::tr("The broker does not list this setting; it may refuse it.") : QString();
        return result;
    }
    row.before = withSource(shownValue(now->value, now->sensitive), now->source);
    const auto inherited = inheritedValue(type, *now);
    row.after = change.value ? shownValue(change.value)
                : inherited  ? withSource(shownValue(inherited->value), inherited->source)
                             : ConfigPlans::tr("its default");
    QString refusal = whyNotEditable(*now);
    if (refusal.isEmpty() && change.value)
        refusal = wrongKind(*now, *change.value);
    if (!refusal.isEmpty()) {
        if (now->sensitive)
            row.after.clear();
        row.mark = PlanRow::Mark::Refused;
        row.consequence = refusal;
        return result;
    }
    const bool overridden = isOverride(type, *now);
    if ((change.value && overridden && change.value == now->value) || (!change.value && !overridden)) {
        row.mark = PlanRow::Mark::Unchanged;
        return result;
    }
    QStringList says;
    if (const ConfigEntry* shown = findIn(input.shown, change.name); shown && (shown->value != now->value || shown->source != now->source)) {
        says << ConfigPlans::tr("Changed by somebody else meanwhile: it was %1.")
                    .arg(withSource(shownValue(shown->value, shown->sensitive), shown->source));
        row.mark = PlanRow::Mark::Warning;
    }
    const std::optional<QString> after = change.value ? change.value : inherited ? inherited->value : std::nullopt;
    result.harmful = losesMessages(change.name, now->value, after);
    if (const QString follows = consequenceOf(input, change.name, now->value, after); !follows.isEmpty()) {
        says << follows;
        row.mark = PlanRow::Mark::Warning;
    } else if (change.value && change.value == now->value) {
        says << ConfigPlans::tr("The same value, but set here: it no longer follows its default.");
    }
    row.consequence = says.join(QLatin1Char(' '));
    return result;
}

} // namespace

QString resourceName(const ConfigResource& resource)
{
    switch (resource.type) {
    case ConfigResourceType::Topic: return ConfigPlans::tr("topic %1").arg(resource.name);
    case ConfigResourceType::Broker: return ConfigPlans::tr("broker %1").arg(resource.name);
    case ConfigResourceType::Group: return ConfigPlans::tr("group %1").arg(resource.name);
    }
    return resource.name;
}

ChangePlan configPlan(const PlanContext& context, const ConfigPlanInput& input)
{
    ChangePlan plan;
    plan.computedAt = QDateTime::currentDateTimeUtc();
    plan.entityHeader = ConfigPlans::tr("Setting");
    const QString where = resourceName(input.resource);
    const bool resets = std::none_of(input.changes.begin(), input.changes.end(), [](const ConfigChange& c) { return c.value.has_value(); });
    plan.applyLabel = resets ? ConfigPlans::tr("Reset setting") : ConfigPlans::tr("Set");
    if (input.changes.size() == 1)
        plan.title = (resets ? ConfigPlans::tr("Reset %1 of %2") : ConfigPlans::tr("Set %1 of %2")).arg(input.changes.front().name, where);
    else
        plan.title = ConfigPlans::tr("Change %1 settings of %2").arg(input.changes.size()).arg(where);

    bool harmful = false;
    for (const auto& change : input.changes) {
        RowAndHarm one = rowOf(input, change);
        harmful = harmful || one.harmful;
        if (one.row.mark == PlanRow::Mark::Warning && !one.row.consequence.isEmpty())
            plan.consequences << one.row.consequence;
        plan.rows.push_back(std::move(one.row));
    }
    plan.level = harmful ? ConfirmationLevel::TickConsequence : ConfirmationLevel::PlanAndApply;
    if (context.production) {
        plan.level = ConfirmationLevel::TypeName;
        plan.consequences << ConfigPlans::tr("%1 is a production cluster.").arg(context.cluster);
    }
    if (plan.level == ConfirmationLevel::TypeName)
        plan.nameToType = input.resource.name;
    if (input.resource.type == ConfigResourceType::Broker)
        plan.consequences << ConfigPlans::tr("It holds for broker %1 only, and over its server.properties.").arg(input.resource.name);
    plan.command = configCommand(context.command, input.resource, input.changes);
    return plan;
}

std::optional<std::vector<ConfigChange>> restoringChanges(const ConfigResource& resource, const std::vector<ConfigChange>& changes,
                                                          const ConfigDescription& before)
{
    std::vector<ConfigChange> restore;
    for (const auto& change : changes) {
        const ConfigEntry* old = before.find(change.name);
        if (!old || !isOverride(resource.type, *old)) {
            restore.push_back({change.name, std::nullopt});
            continue;
        }
        if (old->sensitive || !old->value)
            return std::nullopt;
        restore.push_back({change.name, old->value});
    }
    return restore;
}

namespace {

/** Brokers keep numbers and lists in a form of their own: " 0.70" becomes 0.7, "a, b" becomes a,b. */
bool sameValue(const QString& a, const QString& b)
{
    const QStringList left = a.split(QLatin1Char(','));
    const QStringList right = b.split(QLatin1Char(','));
    const auto same = [](const QString& x, const QString& y) {
        if (x.trimmed() == y.trimmed())
            return true;
        bool xIs = false, yIs = false;
        const qint64 m = x.toLongLong(&xIs), n = y.toLongLong(&yIs);
        if (xIs && yIs) // exactly, where a double could not tell
            return m == n;
        const double p = x.toDouble(&xIs), q = y.toDouble(&yIs);
        return xIs && yIs && p == q;
    };
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), same);
}

} // namespace

bool isInEffect(const ConfigResource& resource, const ConfigChange& change, const ConfigDescription& now)
{
    const ConfigEntry* entry = now.find(change.name);
    if (!change.value)
        return !entry || !isOverride(resource.type, *entry);
    return entry && isOverride(resource.type, *entry) && entry->value && sameValue(*entry->value, *change.value);
}

QStringList knownValues(const ConfigEntry& entry)
{
    const auto has = [&](const char* end) { return entry.name.endsWith(QLatin1String(end)); };
    if (has("cleanup.policy"))
        return {QStringLiteral("delete"), QStringLiteral("compact"), QStringLiteral("compact,delete")};
    if (has("compression.type"))
        return {QStringLiteral("producer"), QStringLiteral("uncompressed"), QStringLiteral("gzip"),
                QStringLiteral("snappy"),   QStringLiteral("lz4"),          QStringLiteral("zstd")};
    if (has("message.timestamp.type"))
        return {QStringLiteral("CreateTime"), QStringLiteral("LogAppendTime")};
    const QString value = entry.value.value_or(QString());
    if (value == QLatin1String("true") || value == QLatin1String("false"))
        return {QStringLiteral("true"), QStringLiteral("false")};
    return {};
}

QString configCommand(const CommandContext& context, const ConfigResource& resource, const std::vector<ConfigChange>& changes)
{
    QStringList add;
    QStringList remove;
    for (const auto& change : changes) {
        if (!change.value) {
            remove << change.name;
            continue;
        }
        // kafka-configs.sh splits at commas outside brackets.
        const bool bracket = change.value->contains(QLatin1Char(',')) || change.value->contains(QLatin1Char('='));
        add << change.name + QLatin1Char('=') + (bracket ? QLatin1Char('[') + *change.value + QLatin1Char(']') : *change.value);
    }
    QStringList arguments {QStringLiteral("--alter"), QStringLiteral("--entity-type"), entityType(resource.type), QStringLiteral("--entity-name"),
                           resource.name};
    if (!add.isEmpty())
        arguments << QStringLiteral("--add-config") << add.join(QLatin1Char(','));
    if (!remove.isEmpty())
        arguments << QStringLiteral("--delete-config") << remove.join(QLatin1Char(','));
    return commandLine(context, QStringLiteral("kafka-configs.sh"), arguments);
}

} // namespace kafka
