// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/AdminCalls.h"
#include "kafka/client/FanOut.h"
#include "kafka/client/GroupConversion.h"
#include "kafka/client/OffsetConversion.h"

#include <QCoreApplication>
#include <QSet>

namespace kafka::groupCalls {

namespace {

constexpr int groupsInFlight = 50;
/** A coordinator that loads or has just moved is asked again after this. */
constexpr std::chrono::milliseconds coordinatorMoves {250};
/** Lane of groups whose coordinator cannot be told beforehand. */
constexpr qint32 unknownCoordinator = -1;

QString aclName(const QString& group) { return QStringLiteral("Group:") + group; }

/** Tells groups apart by their coordinator, from the newest metadata, so that a silent one has a lane of its own. */
class Coordinators
{
public:
    explicit Coordinators(const AdminWorker& worker) : m_metadata(worker.metadata())
    {
        m_topic = m_metadata ? m_metadata->find(QStringLiteral("__consumer_offsets")) : nullptr;
    }
    qint32 of(const QString& group) const
    {
        if (!m_topic || m_topic->partitions.empty())
            return unknownCoordinator;
        const qint32 partition = coordinatorPartition(group, qint32(m_topic->partitions.size()));
        return m_topic->partitions[size_t(partition)].leader;
    }

private:
    ClusterMetadataPtr m_metadata;
    const Topic* m_topic = nullptr;
};

/** One request for each group, ≤ 50 under way in all, shared among the coordinators. */
template <typename T, typename Ask>
void forEachGroup(AdminWorker& worker, const AnswerPtr<T>& answer, const QStringList& groups, const Ask& ask, std::function<void()> finished)
{
    const Coordinators coordinators(worker);
    QSet<qint32> lanes;
    for (const QString& group : groups)
        lanes.insert(coordinators.of(group));
    const auto fanOut = std::make_shared<FanOut>(
        groupsInFlight / std::max<int>(int(lanes.size()), 1), [answer] { return answer->cancelled(); }, std::move(finished));
    for (const QString& group : groups)
        fanOut->add(coordinators.of(group), [ask, group](const FanOut::Done& done) { ask(group, done); });
    fanOut->start();
}

QStringList distinct(const QStringList& names)
{
    QStringList once = names;
    once.removeDuplicates();
    return once;
}

/** True when the answer is that of a coordinator that is not ready or has moved, and there is time to ask again. */
template <typename T> bool askAgain(AdminWorker& worker, const AnswerPtr<T>& answer, const Error& error)
{
    const auto code = rd_kafka_resp_err_t(error.code);
    const bool again = answer->isWrite() ? refusedUntouched(code) : error.retriable && error.kind != ErrorKind::Timeout;
    if (!again || answer->cancelled() || timeLeft(answer->deadline()) < coordinatorMoves + std::chrono::milliseconds(200))
        return false;
    if (code == RD_KAFKA_RESP_ERR_NOT_COORDINATOR)
        worker.coordinatorMoved();
    return true;
}

/** The same for outcomes of several partitions: only when none was done. */
template <typename T> bool askAgain(AdminWorker& worker, const AnswerPtr<T>& answer, const T& outcomes)
{
    const bool noneDone = std::all_of(outcomes.begin(), outcomes.end(), [](const auto& outcome) {
        return !outcome.result && refusedUntouched(rd_kafka_resp_err_t(outcome.result.error().code));
    });
    return !outcomes.empty() && noneDone && askAgain(worker, answer, outcomes.front().result.error());
}

Result<GroupDescription> describedGroup(const EventResult& event)
{
    if (!event)
        return Failure(event.error());
    size_t count = 0;
    const auto** groups = rd_kafka_DescribeConsumerGroups_result_groups(rd_kafka_event_DescribeConsumerGroups_result(bare(*event)), &count);
    if (count == 0)
        return Failure(internalError(QStringLiteral("DescribeConsumerGroups left the group out.")));
    return groupFrom(groups[0]);
}

void describe(AdminWorker& worker, const AnswerPtr<Outcome<QString, GroupDescription>>& answer, const QString& group, const FanOut::Done& done)
{
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_DESCRIBECONSUMERGROUPS, AdminCall::Route::Inside);
    call.send = [group](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        const QByteArray name = group.toUtf8();
        const char* raw = name.constData();
        rd_kafka_DescribeConsumerGroups(client, &raw, 1, options, queue);
    };
    call.tune = tellOperations;
    call.answered = [&worker, answer, group, done](const EventResult& event) {
        Result<GroupDescription> described = describedGroup(event);
        if (!described && askAgain(worker, answer, described.error())) {
            worker.timers().after(coordinatorMoves, [&worker, answer, group, done] { describe(worker, answer, group, done); });
            return;
        }
        answer->add(Outcome<QString, GroupDescription> {group, std::move(described)});
        done();
    };
    worker.call(std::move(call));
}

Result<GroupOffsetsPtr> committedOffsets(const QString& group, const EventResult& event)
{
    if (!event)
        return Failure(withResource(event.error(), "Describe", aclName(group)));
    size_t count = 0;
    const auto** groups = rd_kafka_ListConsumerGroupOffsets_result_groups(rd_kafka_event_ListConsumerGroupOffsets_result(bare(*event)), &count);
    if (count == 0)
        return Failure(internalError(QStringLiteral("OffsetFetch left the group out.")));
    if (const rd_kafka_error_t* error = rd_kafka_group_result_error(groups[0]))
        return Failure(withResource(errorFrom(error), "Describe", aclName(group)));
    return groupOffsetsFrom(group, rd_kafka_group_result_partitions(groups[0]));
}

void listOffsetsOf(AdminWorker& worker, const AnswerPtr<Outcome<QString, GroupOffsetsPtr>>& answer, const QString& group, const FanOut::Done& done)
{
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_LISTCONSUMERGROUPOFFSETS, AdminCall::Route::Inside);
    call.send = [group](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        const rd::ListGroupOffsets request(rd_kafka_ListConsumerGroupOffsets_new(group.toUtf8().constData(), nullptr));
        rd_kafka_ListConsumerGroupOffsets_t* one = request.get();
        rd_kafka_ListConsumerGroupOffsets(client, &one, 1, options, queue);
    };
    call.answered = [&worker, answer, group, done](const EventResult& event) {
        Result<GroupOffsetsPtr> offsets = committedOffsets(group, event);
        if (!offsets && askAgain(worker, answer, offsets.error())) {
            worker.timers().after(coordinatorMoves, [&worker, answer, group, done] { listOffsetsOf(worker, answer, group, done); });
            return;
        }
        answer->add(Outcome<QString, GroupOffsetsPtr> {group, std::move(offsets)});
        done();
    };
    worker.call(std::move(call));
}

using GroupOutcomes = BatchResult<QString, Done>;

void deleteGroup(AdminWorker& worker, const AnswerPtr<GroupOutcomes>& answer, const QString& group,
                 const std::shared_ptr<QHash<QString, Result<Done>>>& outcomes, const FanOut::Done& done)
{
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_DELETEGROUPS, AdminCall::Route::Inside);
    call.send = [group](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        const rd::DeleteGroup request(rd_kafka_DeleteGroup_new(group.toUtf8().constData()));
        rd_kafka_DeleteGroup_t* one = request.get();
        rd_kafka_DeleteGroups(client, &one, 1, options, queue);
    };
    call.answered = [&worker, answer, group, outcomes, done](const EventResult& event) {
        Result<Done> outcome = Done();
        size_t count = 0;
        if (!event) {
            outcome = Failure(event.error());
        } else {
            const auto** groups = rd_kafka_DeleteGroups_result_groups(rd_kafka_event_DeleteGroups_result(bare(*event)), &count);
            if (const rd_kafka_error_t* error = count > 0 ? rd_kafka_group_result_error(groups[0]) : nullptr)
                outcome = Failure(withResource(asWriteError(errorFrom(error)), "Delete", aclName(group)));
        }
        if (!outcome && askAgain(worker, answer, outcome.error())) {
            worker.timers().after(coordinatorMoves, [&worker, answer, group, outcomes, done] { deleteGroup(worker, answer, group, outcomes, done); });
            return;
        }
        outcomes->insert(group, outcome);
        done();
    };
    worker.call(std::move(call));
}

/** Alter and delete of offsets answer alike: a group result with an error, or an error on each partition. */
BatchResult<TopicPartition, Done> partitionOutcomes(const QString& group, const std::vector<TopicPartition>& asked,
                                                    const rd_kafka_group_result_t** groups, size_t count)
{
    if (count == 0)
        return allFailed<TopicPartition, Done>(asked, timeoutError(true));
    if (const rd_kafka_error_t* error = rd_kafka_group_result_error(groups[0]))
        return allFailed<TopicPartition, Done>(asked, withResource(asWriteError(errorFrom(error)), "Read", aclName(group)));
    QHash<TopicPartition, rd_kafka_resp_err_t> codes;
    const auto* list = rd_kafka_group_result_partitions(groups[0]);
    for (int i = 0; list && i < list->cnt; ++i)
        codes.insert(partitionFrom(list->elems[i]), list->elems[i].err);
    BatchResult<TopicPartition, Done> outcomes;
    for (const TopicPartition& tp : asked) {
        const auto found = codes.constFind(tp);
        if (found == codes.cend())
            outcomes.push_back({tp, Failure(timeoutError(true))});
        else if (*found != RD_KAFKA_RESP_ERR_NO_ERROR)
            outcomes.push_back({tp, Failure(withResource(asWriteError(errorFromCode(*found)), "Read", QStringLiteral("Topic:") + tp.topic))});
        else
            outcomes.push_back({tp, Done()});
    }
    return outcomes;
}

/** Nothing asked: answered here, where librdkafka would refuse. */
bool answeredLocally(const AnswerPtr<BatchResult<TopicPartition, Done>>& answer, bool nothingAsked)
{
    if (nothingAsked)
        answer->finishWith(BatchResult<TopicPartition, Done>());
    return nothingAsked;
}

void listOf(AdminWorker& worker, const AnswerPtr<GroupListings>& answer, qint32 broker, const std::shared_ptr<QSet<QString>>& given,
            const FanOut::Done& done)
{
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_LISTCONSUMERGROUPS, AdminCall::Route::Broker);
    call.broker = broker;
    call.send = [](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        rd_kafka_ListConsumerGroups(client, options, queue);
    };
    call.answered = [&worker, answer, broker, given, done](const EventResult& event) {
        GroupListings listings;
        if (!event) {
            listings.errors.push_back(event.error());
        } else {
            const auto* result = rd_kafka_event_ListConsumerGroups_result(bare(*event));
            size_t count = 0;
            const auto** errors = rd_kafka_ListConsumerGroups_result_errors(result, &count);
            for (size_t i = 0; i < count; ++i) {
                Error error = withResource(errorFrom(errors[i], broker), "Describe", QStringLiteral("Cluster"));
                if (error.kind == ErrorKind::Timeout)
                    error = timeoutError(false, error.detail, broker);
                listings.errors.push_back(std::move(error));
            }
            const auto** groups = rd_kafka_ListConsumerGroups_result_valid(result, &count);
            // A broker that still loads its groups lists none of them without this.
            if (count == 0 && !listings.errors.empty() && askAgain(worker, answer, listings.errors.front())) {
                worker.timers().after(coordinatorMoves, [&worker, answer, broker, given, done] { listOf(worker, answer, broker, given, done); });
                return;
            }
            for (size_t i = 0; i < count; ++i) {
                GroupListing listing = listingFrom(groups[i]);
                if (given->contains(listing.id))
                    continue; // it moves between two coordinators, and both list it
                given->insert(listing.id);
                listings.groups.push_back(std::move(listing));
            }
            std::sort(listings.groups.begin(), listings.groups.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
        }
        answer->add(std::move(listings));
        done();
    };
    worker.call(std::move(call));
}

} // namespace

void listGroups(AdminWorker& worker, const AnswerPtr<GroupListings>& answer)
{
    const auto askAll = [&worker, answer](const std::vector<qint32>& brokers) {
        const auto given = std::make_shared<QSet<QString>>();
        const auto fanOut = std::make_shared<FanOut>(
            1, [answer] { return answer->cancelled(); }, [answer] { answer->finish(); });
        for (const qint32 broker : brokers)
            fanOut->add(broker, [&worker, answer, broker, given](const FanOut::Done& done) { listOf(worker, answer, broker, given, done); });
        fanOut->start();
    };
    if (const auto brokers = worker.brokerIds(); !brokers.empty()) {
        askAll(brokers);
        return;
    }
    // Nothing is known of the cluster yet: ask who there is.
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_DESCRIBECLUSTER, AdminCall::Route::Any);
    call.send = [](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        rd_kafka_DescribeCluster(client, options, queue);
    };
    call.answered = [&worker, answer, askAll](const EventResult& event) {
        if (event)
            askAll(worker.brokerIds());
        else
            answer->finishWith(Failure(event.error()));
    };
    worker.call(std::move(call));
}

void describeGroups(AdminWorker& worker, const AnswerPtr<Outcome<QString, GroupDescription>>& answer, const QStringList& groups,
                    const std::optional<Stream<Outcome<QString, GroupDescription>>>& others)
{
    const auto open = std::make_shared<int>(others ? 2 : 1);
    const auto done = [answer, open] {
        if (--*open == 0)
            answer->finish();
    };
    if (others) {
        auto* watcher = new QFutureWatcher<Result<Outcome<QString, GroupDescription>>>(&worker);
        QObject::connect(watcher, &QFutureWatcherBase::resultReadyAt, &worker,
                         [watcher, answer](int index) { answer->add(watcher->future().resultAt(index)); });
        QObject::connect(watcher, &QFutureWatcherBase::finished, &worker, [watcher, done] {
            watcher->deleteLater();
            done();
        });
        answer->onCancel([root = *others]() mutable { root.cancel(); });
        watcher->setFuture(*others);
    }
    forEachGroup(
        worker, answer, distinct(groups),
        [&worker, answer](const QString& group, const FanOut::Done& described) { describe(worker, answer, group, described); }, done);
}

void listGroupOffsets(AdminWorker& worker, const AnswerPtr<Outcome<QString, GroupOffsetsPtr>>& answer, const QStringList& groups)
{
    forEachGroup(
        worker, answer, distinct(groups),
        [&worker, answer](const QString& group, const FanOut::Done& done) { listOffsetsOf(worker, answer, group, done); },
        [answer] { answer->finish(); });
}

void deleteGroups(AdminWorker& worker, const AnswerPtr<GroupOutcomes>& answer, const QStringList& groups)
{
    const auto outcomes = std::make_shared<QHash<QString, Result<Done>>>();
    forEachGroup(
        worker, answer, distinct(groups),
        [&worker, answer, outcomes](const QString& group, const FanOut::Done& done) { deleteGroup(worker, answer, group, outcomes, done); },
        [answer, outcomes, groups] {
            GroupOutcomes ordered;
            for (const QString& group : groups)
                ordered.push_back({group, outcomes->value(group, Failure(timeoutError(true)))});
            answer->finishWith(std::move(ordered));
        });
}

void alterGroupOffsets(AdminWorker& worker, const AnswerPtr<BatchResult<TopicPartition, Done>>& answer, const AlterGroupOffsetsRequest& request)
{
    std::vector<TopicPartition> asked;
    for (const auto& offset : request.offsets)
        asked.push_back(offset.partition);
    if (answeredLocally(answer, asked.empty()))
        return;
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_ALTERCONSUMERGROUPOFFSETS, AdminCall::Route::Inside);
    call.send = [request](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        const rd::PartitionList list(rd_kafka_topic_partition_list_new(int(request.offsets.size())));
        for (const OffsetToCommit& offset : request.offsets) {
            auto* partition = rd_kafka_topic_partition_list_add(list.get(), offset.partition.topic.toUtf8().constData(), offset.partition.partition);
            partition->offset = offset.offset;
            if (offset.leaderEpoch >= 0)
                rd_kafka_topic_partition_set_leader_epoch(partition, offset.leaderEpoch);
            if (!offset.metadata.isEmpty()) {
                partition->metadata = malloc(size_t(offset.metadata.size())); // the list frees it
                memcpy(partition->metadata, offset.metadata.constData(), size_t(offset.metadata.size()));
                partition->metadata_size = size_t(offset.metadata.size());
            }
        }
        const rd::AlterGroupOffsets alter(rd_kafka_AlterConsumerGroupOffsets_new(request.group.toUtf8().constData(), list.get()));
        rd_kafka_AlterConsumerGroupOffsets_t* one = alter.get();
        rd_kafka_AlterConsumerGroupOffsets(client, &one, 1, options, queue);
    };
    call.answered = [&worker, answer, asked, request](const EventResult& event) {
        if (!event) {
            answer->finishWith(allFailed<TopicPartition, Done>(asked, event.error()));
            return;
        }
        size_t count = 0;
        const auto** groups = rd_kafka_AlterConsumerGroupOffsets_result_groups(rd_kafka_event_AlterConsumerGroupOffsets_result(bare(*event)), &count);
        auto outcomes = partitionOutcomes(request.group, asked, groups, count);
        if (askAgain(worker, answer, outcomes))
            worker.timers().after(coordinatorMoves, [&worker, answer, request] { alterGroupOffsets(worker, answer, request); });
        else
            answer->finishWith(std::move(outcomes));
    };
    worker.call(std::move(call));
}

void deleteGroupOffsets(AdminWorker& worker, const AnswerPtr<BatchResult<TopicPartition, Done>>& answer, const DeleteGroupOffsetsRequest& request)
{
    if (answeredLocally(answer, request.partitions.empty()))
        return;
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_DELETECONSUMERGROUPOFFSETS, AdminCall::Route::Inside);
    call.send = [request](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        const rd::PartitionList list = partitionList(request.partitions);
        const rd::DeleteGroupOffsets remove(rd_kafka_DeleteConsumerGroupOffsets_new(request.group.toUtf8().constData(), list.get()));
        rd_kafka_DeleteConsumerGroupOffsets_t* one = remove.get();
        rd_kafka_DeleteConsumerGroupOffsets(client, &one, 1, options, queue);
    };
    call.answered = [&worker, answer, request](const EventResult& event) {
        if (!event) {
            answer->finishWith(allFailed<TopicPartition, Done>(request.partitions, event.error()));
            return;
        }
        size_t count = 0;
        const auto** groups
            = rd_kafka_DeleteConsumerGroupOffsets_result_groups(rd_kafka_event_DeleteConsumerGroupOffsets_result(bare(*event)), &count);
        auto outcomes = partitionOutcomes(request.group, request.partitions, groups, count);
        if (askAgain(worker, answer, outcomes))
            worker.timers().after(coordinatorMoves, [&worker, answer, request] { deleteGroupOffsets(worker, answer, request); });
        else
            answer->finishWith(std::move(outcomes));
    };
    worker.call(std::move(call));
}

} // namespace kafka::groupCalls
