// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/AdminCalls.h"
#include "kafka/client/ConfigConversion.h"
#include "kafka/client/FanOut.h"

#include <QSet>

namespace kafka::configCalls {

namespace {

constexpr size_t resourcesPerCall = 500;
constexpr int callsPerLane = 2;
/** Lane of what any broker may answer; brokers' own settings have the broker's id. */
constexpr qint32 anyBroker = -1;

using Resources = std::vector<ConfigResource>;

/** A broker's settings come from itself; −1 for the others (and for names that are no id: the request will say so). */
qint32 brokerOf(const ConfigResource& resource)
{
    if (resource.type != ConfigResourceType::Broker)
        return anyBroker;
    bool isNumber = false;
    const int id = resource.name.toInt(&isNumber);
    return isNumber && id >= 0 ? id : anyBroker;
}

/** Calls of ≤ 500 resources for any broker, and one call for each broker. */
template <typename T, typename ResourceOf> std::vector<std::pair<qint32, std::vector<T>>> inCalls(const std::vector<T>& items, ResourceOf resourceOf)
{
    std::vector<std::pair<qint32, std::vector<T>>> calls;
    std::vector<T> open;
    for (const T& item : items) {
        const ConfigResource& resource = resourceOf(item);
        if (resource.type == ConfigResourceType::Broker) {
            calls.push_back({brokerOf(resource), {item}});
            continue;
        }
        open.push_back(item);
        if (open.size() == resourcesPerCall)
            calls.push_back({anyBroker, std::exchange(open, {})});
    }
    if (!open.empty())
        calls.push_back({anyBroker, std::move(open)});
    return calls;
}

QHash<QString, const rd_kafka_ConfigResource_t*> byName(const rd_kafka_ConfigResource_t** results, size_t count)
{
    QHash<QString, const rd_kafka_ConfigResource_t*> found;
    for (size_t i = 0; i < count; ++i) {
        const ConfigResource resource = resourceFrom(results[i]);
        found.insert(QString::number(int(resource.type)) + resource.name, results[i]);
    }
    return found;
}
QString keyOf(const ConfigResource& resource) { return QString::number(int(resource.type)) + resource.name; }

void describe(AdminWorker& worker, const AnswerPtr<ConfigChunk>& answer, qint32 broker, const Resources& resources, const QStringList& names,
              const FanOut::Done& done)
{
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_DESCRIBECONFIGS, broker >= 0 ? AdminCall::Route::Broker : AdminCall::Route::Any);
    call.broker = broker;
    call.send = [resources, names](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        std::vector<rd::ConfigResource> made;
        for (const ConfigResource& resource : resources) {
            made.emplace_back(rd_kafka_ConfigResource_new(resourceTypeOf(resource.type), resource.name.toUtf8().constData()));
            for (const QString& name : names) // a setting with any value stands for its name here
                rd_kafka_ConfigResource_set_config(made.back().get(), name.toUtf8().constData(), "");
        }
        auto raw = rd::pointers(made);
        rd_kafka_DescribeConfigs(client, raw.data(), raw.size(), options, queue);
    };
    call.answered = [answer, resources, done](const EventResult& event) {
        if (!event) {
            answer->add(allFailed<ConfigResource, ConfigDescription>(resources, event.error()));
        } else {
            size_t count = 0;
            const auto** results = rd_kafka_DescribeConfigs_result_resources(rd_kafka_event_DescribeConfigs_result(bare(*event)), &count);
            const auto found = byName(results, count);
            ConfigChunk chunk;
            for (const ConfigResource& resource : resources) {
                const auto* result = found.value(keyOf(resource));
                chunk.push_back({resource, result
                                               ? configFrom(result)
                                               : Result<ConfigDescription>(Failure(internalError(QStringLiteral("DescribeConfigs left it out."))))});
            }
            answer->add(std::move(chunk));
        }
        done();
    };
    worker.call(std::move(call));
}

rd::ConfigResource incremental(const AlterConfigsRequest& request)
{
    rd::ConfigResource made(rd_kafka_ConfigResource_new(resourceTypeOf(request.resource.type), request.resource.name.toUtf8().constData()));
    for (const ConfigChange& change : request.changes) {
        const QByteArray value = change.value.value_or(QString()).toUtf8();
        rd::ErrorPtr(rd_kafka_ConfigResource_add_incremental_config(
            made.get(), change.name.toUtf8().constData(), change.value ? RD_KAFKA_ALTER_CONFIG_OP_TYPE_SET : RD_KAFKA_ALTER_CONFIG_OP_TYPE_DELETE,
            change.value ? value.constData() : nullptr));
    }
    return made;
}

using AlterOutcomes = BatchResult<ConfigResource, Done>;

void alter(AdminWorker& worker, const AnswerPtr<AlterOutcomes>& answer, qint32 broker, const std::vector<AlterConfigsRequest>& requests,
           const std::shared_ptr<AlterOutcomes>& outcomes, const FanOut::Done& done)
{
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_INCREMENTALALTERCONFIGS, broker >= 0 ? AdminCall::Route::Broker : AdminCall::Route::Any);
    call.broker = broker;
    if (std::any_of(requests.begin(), requests.end(), [](const auto& request) { return request.validateOnly; }))
        call.tune = [](rd_kafka_AdminOptions_t* options) { rd_kafka_AdminOptions_set_validate_only(options, 1, nullptr, 0); };
    call.send = [requests](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        std::vector<rd::ConfigResource> made;
        for (const auto& request : requests)
            made.push_back(incremental(request));
        auto raw = rd::pointers(made);
        rd_kafka_IncrementalAlterConfigs(client, raw.data(), raw.size(), options, queue);
    };
    call.answered = [requests, outcomes, done](const EventResult& event) {
        size_t count = 0;
        const rd_kafka_ConfigResource_t** results = nullptr;
        if (event)
            results = rd_kafka_IncrementalAlterConfigs_result_resources(rd_kafka_event_IncrementalAlterConfigs_result(bare(*event)), &count);
        const auto found = byName(results, count);
        for (const auto& request : requests) {
            const auto* result = found.value(keyOf(request.resource));
            const auto code = result ? rd_kafka_ConfigResource_error(result) : RD_KAFKA_RESP_ERR_NO_ERROR;
            if (!event) {
                outcomes->push_back({request.resource, Failure(event.error())});
            } else if (!result) {
                outcomes->push_back({request.resource, Failure(timeoutError(true))});
            } else if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
                const Error error = asWriteError(errorFromCode(code, QString::fromUtf8(rd_kafka_ConfigResource_error_string(result))));
                outcomes->push_back({request.resource, Failure(withResource(error, "AlterConfigs", aclName(request.resource)))});
            } else {
                outcomes->push_back({request.resource, Done()});
            }
        }
        done();
    };
    worker.call(std::move(call));
}

} // namespace

void describeConfigs(AdminWorker& worker, const AnswerPtr<ConfigChunk>& answer, const Resources& resources, const QStringList& names)
{
    Resources distinct;
    QSet<QString> seen;
    for (const ConfigResource& resource : resources) {
        if (!seen.contains(keyOf(resource)))
            distinct.push_back(resource);
        seen.insert(keyOf(resource));
    }
    const auto fanOut = std::make_shared<FanOut>(
        callsPerLane, [answer] { return answer->cancelled(); }, [answer] { answer->finish(); });
    for (const auto& [broker, ofBroker] : inCalls(distinct, [](const ConfigResource& r) -> const ConfigResource& { return r; })) {
        fanOut->add(broker, [&worker, answer, names, broker = broker, ofBroker = ofBroker](const FanOut::Done& done) {
            describe(worker, answer, broker, ofBroker, names, done);
        });
    }
    fanOut->start();
}

void alterConfigs(AdminWorker& worker, const AnswerPtr<AlterOutcomes>& answer, const std::vector<AlterConfigsRequest>& requests)
{
    const auto outcomes = std::make_shared<AlterOutcomes>();
    const auto fanOut = std::make_shared<FanOut>(
        callsPerLane, [answer] { return answer->cancelled(); },
        [answer, outcomes, requests] {
            AlterOutcomes ordered;
            for (const auto& request : requests) {
                const auto found = std::find_if(outcomes->begin(), outcomes->end(), [&](const auto& o) { return o.key == request.resource; });
                if (found != outcomes->end())
                    ordered.push_back(*found);
            }
            answer->finishWith(std::move(ordered));
        });
    for (const auto& [broker, ofBroker] : inCalls(requests, [](const AlterConfigsRequest& r) -> const ConfigResource& { return r.resource; })) {
        fanOut->add(broker, [&worker, answer, broker = broker, ofBroker = ofBroker, outcomes](const FanOut::Done& done) {
            alter(worker, answer, broker, ofBroker, outcomes, done);
        });
    }
    fanOut->start();
}

} // namespace kafka::configCalls
