// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/AdminCalls.h"
#include "kafka/client/OffsetConversion.h"
#include "kafka/client/TopicConversion.h"

#include <QCoreApplication>
#include <QSet>

namespace kafka::topicCalls {

namespace {

using TopicOutcomes = BatchResult<QString, Done>;

QString duplicateText() { return QCoreApplication::translate("kafka::AdminGateway", "Named twice in one request."); }

/** Create, add partitions and delete answer alike: a result per topic, found by its name. */
TopicOutcomes topicOutcomes(const QStringList& names, const rd_kafka_topic_result_t** results, size_t count, const char* operation)
{
    TopicOutcomes outcomes;
    for (const QString& name : names) {
        const rd_kafka_topic_result_t* result = nullptr;
        for (size_t i = 0; i < count && !result; ++i) {
            if (name == QString::fromUtf8(rd_kafka_topic_result_name(results[i])))
                result = results[i];
        }
        if (!result) {
            outcomes.push_back({name, Failure(timeoutError(true))});
        } else if (const auto code = rd_kafka_topic_result_error(result); code != RD_KAFKA_RESP_ERR_NO_ERROR) {
            const Error error = asWriteError(errorFromCode(code, QString::fromUtf8(rd_kafka_topic_result_error_string(result))));
            outcomes.push_back({name, Failure(withResource(error, operation, QStringLiteral("Topic:") + name))});
        } else {
            outcomes.push_back({name, Done()});
        }
    }
    return outcomes;
}

/** True when the request was answered here already: nothing asked, or the same topic twice, which librdkafka refuses
 * whole. */
bool answeredLocally(const AnswerPtr<TopicOutcomes>& answer, const QStringList& names)
{
    if (names.isEmpty()) {
        answer->finishWith(TopicOutcomes());
    } else if (QSet<QString>(names.begin(), names.end()).size() != names.size()) {
        answer->finishWith(allFailed<QString, Done>(names, invalidError(duplicateText())));
    } else {
        return false;
    }
    return true;
}

void validateOnly(rd_kafka_AdminOptions_t* options) { rd_kafka_AdminOptions_set_validate_only(options, 1, nullptr, 0); }

/** Takes the answer apart into an outcome per topic. `results`: rd_kafka_…_result_topics() of this kind of event. */
template <typename Results>
std::function<void(EventResult)> answerEach(const AnswerPtr<TopicOutcomes>& answer, const QStringList& names, const char* operation, Results results)
{
    return [=](const EventResult& event) {
        if (!event) {
            answer->finishWith(allFailed<QString, Done>(names, event.error()));
            return;
        }
        size_t count = 0;
        const auto** each = results(bare(*event), &count);
        answer->finishWith(topicOutcomes(names, each, count, operation));
    };
}

} // namespace

void describeCluster(AdminWorker& worker, const AnswerPtr<ClusterDescription>& answer)
{
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_DESCRIBECLUSTER, AdminCall::Route::Any);
    call.send = [](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        rd_kafka_DescribeCluster(client, options, queue);
    };
    call.tune = tellOperations;
    call.answered = [answer](const EventResult& event) {
        if (event)
            answer->finishWith(clusterFrom(rd_kafka_event_DescribeCluster_result(bare(*event))));
        else
            answer->finishWith(Failure(event.error()));
    };
    worker.call(std::move(call));
}

void metadata(AdminWorker& worker, const AnswerPtr<ClusterMetadataPtr>& answer)
{
    worker.readMetadata(
        answer->deadline(), [answer] { return answer->cancelled(); },
        [answer](Result<ClusterMetadataPtr> result) { answer->finishWith(std::move(result)); });
}

void describeTopics(AdminWorker& worker, const AnswerPtr<BatchResult<QString, Topic>>& answer, const QStringList& names)
{
    QStringList distinct;
    for (const QString& name : QSet<QString>(names.begin(), names.end())) {
        if (!name.isEmpty())
            distinct.append(name);
    }
    if (distinct.isEmpty()) {
        answer->finishWith(allFailed<QString, Topic>(names, errorFromCode(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART)));
        return;
    }
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_DESCRIBETOPICS, AdminCall::Route::Any);
    call.send = [distinct](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        std::vector<QByteArray> utf8;
        std::vector<const char*> raw;
        for (const QString& name : distinct)
            utf8.push_back(name.toUtf8());
        for (const QByteArray& name : utf8)
            raw.push_back(name.constData());
        const rd::TopicCollection topics(rd_kafka_TopicCollection_of_topic_names(raw.data(), raw.size()));
        rd_kafka_DescribeTopics(client, topics.get(), options, queue);
    };
    call.tune = tellOperations;
    call.answered = [answer, names](const EventResult& event) {
        if (!event) {
            answer->finishWith(Failure(event.error()));
            return;
        }
        size_t count = 0;
        const auto** topics = rd_kafka_DescribeTopics_result_topics(rd_kafka_event_DescribeTopics_result(bare(*event)), &count);
        QHash<QString, const rd_kafka_TopicDescription_t*> byName;
        for (size_t i = 0; i < count; ++i)
            byName.insert(QString::fromUtf8(rd_kafka_TopicDescription_name(topics[i])), topics[i]);
        BatchResult<QString, Topic> outcomes;
        for (const QString& name : names) {
            const auto* topic = byName.value(name);
            outcomes.push_back({name, topic ? topicFrom(topic) : Result<Topic>(Failure(errorFromCode(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART)))});
        }
        answer->finishWith(std::move(outcomes));
    };
    worker.call(std::move(call));
}

void createTopics(AdminWorker& worker, const AnswerPtr<TopicOutcomes>& answer, const std::vector<CreateTopicRequest>& topics)
{
    QStringList names;
    for (const auto& topic : topics)
        names.append(topic.name);
    if (answeredLocally(answer, names))
        return;
    // Built once, to find what librdkafka itself refuses; each sending builds its own from the same values.
    const auto build = [](const CreateTopicRequest& topic, QString* why) {
        char text[256] = "";
        rd::NewTopic made(rd_kafka_NewTopic_new(topic.name.toUtf8().constData(), topic.partitions, topic.replicationFactor, text, sizeof text));
        *why = QString::fromUtf8(text);
        for (const ConfigChange& config : topic.configs) {
            if (made && config.value)
                rd_kafka_NewTopic_set_config(made.get(), config.name.toUtf8().constData(), config.value->toUtf8().constData());
        }
        return made;
    };
    for (const auto& topic : topics) {
        QString why;
        if (!build(topic, &why)) {
            answer->finishWith(allFailed<QString, Done>(names, invalidError(why)));
            return;
        }
    }
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_CREATETOPICS, AdminCall::Route::Any);
    if (std::any_of(topics.begin(), topics.end(), [](const auto& topic) { return topic.validateOnly; }))
        call.tune = validateOnly;
    call.send = [topics, build](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        std::vector<rd::NewTopic> made;
        QString why;
        for (const auto& topic : topics)
            made.push_back(build(topic, &why));
        auto raw = rd::pointers(made);
        rd_kafka_CreateTopics(client, raw.data(), raw.size(), options, queue);
    };
    call.answered = answerEach(answer, names, "Create", [](rd_kafka_event_t* event, size_t* count) {
        return rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), count);
    });
    worker.call(std::move(call));
}

void createPartitions(AdminWorker& worker, const AnswerPtr<TopicOutcomes>& answer, const std::vector<CreatePartitionsRequest>& topics)
{
    QStringList names;
    for (const auto& topic : topics)
        names.append(topic.topic);
    if (answeredLocally(answer, names))
        return;
    for (const auto& topic : topics) {
        if (topic.newTotal < 1) {
            const QString text = QCoreApplication::translate("kafka::AdminGateway", "A topic has at least one partition.");
            answer->finishWith(allFailed<QString, Done>(names, invalidError(text)));
            return;
        }
        // Beyond it rd_kafka_NewPartitions_new() makes nothing, and sending nothing ends the program.
        if (constexpr int most = 100'000; topic.newTotal > most) {
            const QString text = QCoreApplication::translate("kafka::AdminGateway", "A topic can be given at most %1 partitions.").arg(most);
            answer->finishWith(allFailed<QString, Done>(names, invalidError(text)));
            return;
        }
    }
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_CREATEPARTITIONS, AdminCall::Route::Any);
    if (std::any_of(topics.begin(), topics.end(), [](const auto& topic) { return topic.validateOnly; }))
        call.tune = validateOnly;
    call.send = [topics](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        std::vector<rd::NewPartitions> made;
        for (const auto& topic : topics)
            made.emplace_back(rd_kafka_NewPartitions_new(topic.topic.toUtf8().constData(), size_t(topic.newTotal), nullptr, 0));
        auto raw = rd::pointers(made);
        rd_kafka_CreatePartitions(client, raw.data(), raw.size(), options, queue);
    };
    call.answered = answerEach(answer, names, "Alter", [](rd_kafka_event_t* event, size_t* count) {
        return rd_kafka_CreatePartitions_result_topics(rd_kafka_event_CreatePartitions_result(event), count);
    });
    worker.call(std::move(call));
}

void deleteTopics(AdminWorker& worker, const AnswerPtr<TopicOutcomes>& answer, const QStringList& names)
{
    if (answeredLocally(answer, names))
        return;
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_DELETETOPICS, AdminCall::Route::Any);
    call.send = [names](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        std::vector<rd::DeleteTopic> made;
        for (const QString& name : names)
            made.emplace_back(rd_kafka_DeleteTopic_new(name.toUtf8().constData()));
        auto raw = rd::pointers(made);
        rd_kafka_DeleteTopics(client, raw.data(), raw.size(), options, queue);
    };
    call.answered = answerEach(answer, names, "Delete", [](rd_kafka_event_t* event, size_t* count) {
        return rd_kafka_DeleteTopics_result_topics(rd_kafka_event_DeleteTopics_result(event), count);
    });
    worker.call(std::move(call));
}

void electPreferredLeaders(AdminWorker& worker, const AnswerPtr<BatchResult<TopicPartition, Done>>& answer,
                           const std::vector<TopicPartition>& partitions)
{
    using Outcomes = BatchResult<TopicPartition, Done>;
    if (partitions.empty()) { // librdkafka would take an empty list for "all partitions of the cluster"
        answer->finishWith(Outcomes());
        return;
    }
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_ELECTLEADERS, AdminCall::Route::Any);
    call.send = [partitions](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        const rd::PartitionList list = partitionList(partitions);
        const rd::ElectLeaders elect(rd_kafka_ElectLeaders_new(RD_KAFKA_ELECTION_TYPE_PREFERRED, list.get()));
        rd_kafka_ElectLeaders(client, elect.get(), options, queue);
    };
    call.answered = [answer, partitions](const EventResult& event) {
        if (!event) {
            answer->finishWith(allFailed<TopicPartition, Done>(partitions, event.error()));
            return;
        }
        size_t count = 0;
        const auto** results = rd_kafka_ElectLeaders_result_partitions(rd_kafka_event_ElectLeaders_result(bare(*event)), &count);
        QHash<TopicPartition, const rd_kafka_error_t*> errors;
        for (size_t i = 0; i < count; ++i)
            errors.insert(partitionFrom(*rd_kafka_topic_partition_result_partition(results[i])), rd_kafka_topic_partition_result_error(results[i]));
        Outcomes outcomes;
        for (const TopicPartition& tp : partitions) {
            const rd_kafka_error_t* error = errors.value(tp);
            const auto code = error ? rd_kafka_error_code(error) : RD_KAFKA_RESP_ERR_NO_ERROR;
            if (code == RD_KAFKA_RESP_ERR_NO_ERROR || code == RD_KAFKA_RESP_ERR_ELECTION_NOT_NEEDED)
                outcomes.push_back({tp, Done()});
            else
                outcomes.push_back({tp, Failure(withResource(asWriteError(errorFrom(error)), "Alter", QStringLiteral("Cluster")))});
        }
        answer->finishWith(std::move(outcomes));
    };
    worker.call(std::move(call));
}

} // namespace kafka::topicCalls
