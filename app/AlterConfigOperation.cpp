// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AlterConfigOperation.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/ConfigReader.h"
#include "app/Request.h"
#include "app/TopicOperation.h"
#include "kafka/analysis/ConfigPlan.h"
#include "kafka/values/ConfigText.h"

#include <QJsonArray>
#include <QTimer>

using namespace std::chrono_literals;

namespace app {

using kafka::ConfigChange;
using kafka::ConfigDescription;
using kafka::ConfigEntry;
using kafka::ConfigResourceType;
using kafka::RowOutcome;

namespace {

constexpr auto readBackFor = 5s; // brokers learn of a change through the metadata log, within moments
constexpr auto readBackEvery = 200ms;

QString typeKey(ConfigResourceType type)
{
    switch (type) {
    case ConfigResourceType::Topic: return QStringLiteral("topic");
    case ConfigResourceType::Broker: return QStringLiteral("broker");
    case ConfigResourceType::Group: return QStringLiteral("group");
    }
    return {};
}

bool sameEntry(const ConfigEntry* a, const ConfigEntry* b)
{
    if (!a || !b)
        return a == b;
    return a->value == b->value && a->source == b->source;
}

} // namespace

AlterConfigOperation::AlterConfigOperation(ClusterSession* session, const kafka::ConfigResource& resource, std::vector<ConfigChange> changes,
                                           std::optional<ConfigDescription> shown, QObject* parent)
    : ChangeOperation(session, parent), m_resource(resource), m_changes(std::move(changes)), m_shown(std::move(shown))
{ }

AlterConfigOperation* AlterConfigOperation::fromRestorePoint(ClusterSession* session, const QJsonObject& point, QObject* parent)
{
    kafka::ConfigResource resource;
    const QString type = point[u"resourceType"].toString();
    for (const auto known : {ConfigResourceType::Topic, ConfigResourceType::Broker, ConfigResourceType::Group})
        if (typeKey(known) == type)
            resource.type = known;
    resource.name = point[u"resource"].toString();
    std::vector<ConfigChange> changes;
    for (const auto& value : point[u"changes"].toArray()) {
        const QJsonObject change = value.toObject();
        changes.push_back({change[u"name"].toString(), change[u"value"].isString() ? std::optional(change[u"value"].toString()) : std::nullopt});
    }
    return new AlterConfigOperation(session, resource, std::move(changes), std::nullopt, parent);
}

kafka::Error AlterConfigOperation::notConnected()
{
    kafka::Error error;
    error.kind = kafka::ErrorKind::Connection;
    error.message = tr("Not connected.");
    return error;
}

void AlterConfigOperation::read(std::function<void(const Answer&)> done)
{
    if (!session()->gateway()) {
        done(kafka::Failure(notConnected()));
        return;
    }
    auto stream = readConfig(this, session()->gateway(), m_resource, std::move(done));
    m_cancelRequest = [stream]() mutable { stream.cancel(); };
}

void AlterConfigOperation::computePlan()
{
    const int generation = ++m_generation;
    if (m_cancelRequest)
        std::exchange(m_cancelRequest, nullptr)();
    read([this, generation](const Answer& answer) {
        if (generation != m_generation)
            return;
        if (!answer) {
            Q_EMIT planFailed(answer.error());
            return;
        }
        m_base = *answer;
        m_planned = m_changes;
        kafka::ConfigPlanInput input {m_resource, m_planned, *answer, m_shown, 0};
        const auto& metadata = session()->data()->metadata();
        if (const auto* topic = m_resource.type == ConfigResourceType::Topic && metadata ? metadata->find(m_resource.name) : nullptr)
            input.replicationFactor = topic->replicationFactor();
        kafka::ChangePlan plan = kafka::configPlan(planContext(session()), input);
        if (plan.applicable())
            validate(std::move(plan));
        else
            Q_EMIT planned(plan);
    });
}

void AlterConfigOperation::validate(kafka::ChangePlan plan)
{
    if (!session()->gateway()) { // gone while the settings were read
        Q_EMIT planFailed(notConnected());
        return;
    }
    kafka::AlterConfigsRequest request {m_resource, {}, true};
    for (size_t i = 0; i < plan.rows.size(); ++i)
        if (plan.rows[i].mark == kafka::PlanRow::Mark::Change || plan.rows[i].mark == kafka::PlanRow::Mark::Warning)
            request.changes.push_back(m_planned.at(i));
    auto reply = session()->gateway()->alterConfigs({request});
    m_cancelRequest = [reply]() mutable { reply.cancel(); };
    const auto refuse = [this, plan, generation = m_generation](kafka::Error error) {
        using kafka::ErrorKind;
        if (generation != m_generation || error.kind == ErrorKind::Cancelled)
            return;
        error.outcomeUnknown = false; // it was a question only
        if (error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Connection) {
            Q_EMIT planFailed(error);
            return;
        }
        kafka::ChangePlan refused = plan;
        if (error.kind != ErrorKind::ReadOnly) // nothing may be sent: the plan is shown unchecked, the dialog says why
            refused.refusal = tr("The broker refuses this: %1").arg(brokerText(error));
        Q_EMIT planned(refused);
    };
    onReply(
        this, reply,
        [this, plan, refuse, generation = m_generation](const kafka::BatchResult<kafka::ConfigResource, kafka::Done>& outcomes) {
            for (const auto& outcome : outcomes)
                if (!outcome.result) {
                    refuse(outcome.result.error());
                    return;
                }
            if (generation == m_generation)
                Q_EMIT planned(plan);
        },
        refuse);
}

void AlterConfigOperation::apply(const std::vector<int>& rows)
{
    ++m_generation; // a plan still under way is not wanted any more
    m_cancelled = false;
    read([this, rows](const Answer& now) {
        if (!now) {
            finishRows(rows, {m_cancelled ? RowOutcome::State::Skipped : RowOutcome::State::Failed,
                              m_cancelled ? tr("Cancelled before anything was sent.") : tr("Nothing was sent: %1").arg(brokerText(now.error()))});
            Q_EMIT finished();
            return;
        }
        const auto sendable = withoutConflicts(rows, *now);
        if (!m_before)
            m_before = *now;
        m_base = *now;
        if (sendable.empty())
            Q_EMIT finished();
        else
            send(sendable);
    });
}

std::vector<int> AlterConfigOperation::withoutConflicts(const std::vector<int>& rows, const ConfigDescription& now)
{
    std::vector<int> free;
    for (const int row : rows) {
        const QString& name = m_planned.at(size_t(row)).name;
        if (sameEntry(m_base.find(name), now.find(name))) {
            free.push_back(row);
            continue;
        }
        Q_EMIT rowDone(
            row, {RowOutcome::State::Failed, tr("Nothing was sent: somebody else has changed it meanwhile, it is now %1.").arg(nowText(name, now))});
    }
    return free;
}

void AlterConfigOperation::send(const std::vector<int>& rows)
{
    if (!session()->gateway()) {
        finishRows(rows, {RowOutcome::State::Failed, tr("Nothing was sent: %1").arg(notConnected().message)});
        Q_EMIT finished();
        return;
    }
    kafka::AlterConfigsRequest request {m_resource, {}};
    for (const int row : rows)
        request.changes.push_back(m_planned.at(size_t(row)));
    auto reply = session()->gateway()->alterConfigs({request});
    m_cancelRequest = [reply]() mutable { reply.cancel(); };
    const auto refuse = [this, rows](const kafka::Error& error) {
        if (error.outcomeUnknown) {
            readBack(rows, error, Clock::now() + readBackFor);
            return;
        }
        finishRows(rows, {RowOutcome::State::Failed, brokerText(error)});
        Q_EMIT finished();
    };
    onReply(
        this, reply,
        [this, rows, refuse](const kafka::BatchResult<kafka::ConfigResource, kafka::Done>& outcomes) {
            for (const auto& outcome : outcomes)
                if (!outcome.result) {
                    refuse(outcome.result.error());
                    return;
                }
            readBack(rows, std::nullopt, Clock::now() + readBackFor);
        },
        refuse);
}

void AlterConfigOperation::readBack(const std::vector<int>& rows, const std::optional<kafka::Error>& unsure, Clock::time_point until)
{
    read([this, rows, unsure, until](const Answer& now) {
        const bool inTime = Clock::now() < until;
        std::vector<int> open;
        for (const int row : rows) {
            const ConfigChange& change = m_planned.at(size_t(row));
            // A broker that has accepted a value may keep it in another form: then what it was before is gone all the same.
            const bool rewritten = now && !unsure && change.value && !sameEntry(m_base.find(change.name), now->find(change.name));
            const bool holds = now && (rewritten || kafka::isInEffect(m_resource, change, *now));
            if (!holds && inTime) {
                open.push_back(row);
                continue;
            }
            m_sent.push_back(change); // also when unsure: it may have happened
            const QString text = !now     ? tr("It could not be read back: %1").arg(brokerText(now.error()))
                                 : holds  ? tr("now %1").arg(nowText(change.name, *now))
                                 : unsure ? tr("%1 It still reads %2.").arg(brokerText(*unsure), nowText(change.name, *now))
                                          : tr("Accepted, but it still reads %1.").arg(nowText(change.name, *now));
            Q_EMIT rowDone(row, {holds ? RowOutcome::State::Done : RowOutcome::State::Unknown, text});
        }
        if (open.empty())
            Q_EMIT finished();
        else
            QTimer::singleShot(readBackEvery, this, [this, open, unsure, until] { readBack(open, unsure, until); });
    });
}

void AlterConfigOperation::finishRows(const std::vector<int>& rows, const RowOutcome& outcome)
{
    for (const int row : rows)
        Q_EMIT rowDone(row, outcome);
}

QString AlterConfigOperation::nowText(const QString& setting, const ConfigDescription& now) const
{
    const ConfigEntry* entry = now.find(setting);
    if (!entry || !entry->value)
        return tr("not set");
    return tr("%1 (%2)").arg(entry->value->isEmpty() ? tr("empty") : *entry->value, kafka::sourceName(entry->source));
}

void AlterConfigOperation::cancel()
{
    m_cancelled = true;
    if (m_cancelRequest)
        std::exchange(m_cancelRequest, nullptr)();
}

QJsonObject AlterConfigOperation::restorePoint() const
{
    if (!m_before || m_sent.empty())
        return {};
    const auto restore = kafka::restoringChanges(m_resource, m_sent, *m_before);
    if (!restore)
        return {};
    QJsonArray changes;
    for (const auto& change : *restore)
        changes.append(
            QJsonObject {{QStringLiteral("name"), change.name}, {QStringLiteral("value"), change.value ? QJsonValue(*change.value) : QJsonValue()}});
    return {{QStringLiteral("kind"), kind()},
            {QStringLiteral("resourceType"), typeKey(m_resource.type)},
            {QStringLiteral("resource"), m_resource.name},
            {QStringLiteral("changes"), changes}};
}

} // namespace app
