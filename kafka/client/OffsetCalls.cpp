// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/AdminCalls.h"
#include "kafka/client/FanOut.h"
#include "kafka/client/OffsetChunks.h"
#include "kafka/client/OffsetConversion.h"

namespace kafka::offsetCalls {

namespace {

/**
 * librdkafka merges the parts of a call by searching its list, so larger calls cost more each partition: 6,036 partitions took
 * 44 ms of processor time in calls of 500, 29 ms in calls of 100 or 50, 60 ms in calls of 1,000.
 */
constexpr size_t partitionsPerCall = 100;
constexpr int callsPerLeader = 3;
/** A partition whose leader has just moved is asked again that often; the client learns the new leader meanwhile. */
constexpr int attempts = 4;
constexpr std::chrono::milliseconds leaderMoves {300};

/** Shared by the chunks of one request. */
struct Listing
{
    AdminWorker& worker;
    AnswerPtr<OffsetsChunk> answer;
    bool readCommitted;
};
using ListingPtr = std::shared_ptr<Listing>;

void addChunk(const ListingPtr& listing, qint32 leader, BatchResult<TopicPartition, OffsetAt> offsets)
{
    if (!offsets.empty())
        listing->answer->add(OffsetsChunk {std::max<qint32>(leader, -1), std::move(offsets)});
}

void ask(const ListingPtr& listing, qint32 leader, AskedOffsets asked, int attempt, const FanOut::Done& done);

void answered(const ListingPtr& listing, qint32 leader, const AskedOffsets& asked, int attempt, const EventResult& event, const FanOut::Done& done)
{
    if (!event) {
        // librdkafka knows no leader for any of them, which for an unknown partition means that it does not exist.
        Error error = event.error();
        if (error.code == RD_KAFKA_RESP_ERR__NOENT)
            error = errorFromCode(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART);
        if (error.broker < 0)
            error.broker = std::max<qint32>(leader, -1);
        addChunk(listing, leader, failedOffsets(asked, error));
        done();
        return;
    }
    size_t count = 0;
    const auto** infos = rd_kafka_ListOffsets_result_infos(rd_kafka_event_ListOffsets_result(bare(*event)), &count);
    BatchResult<TopicPartition, OffsetAt> offsets;
    offsets.reserve(asked.size());
    AskedOffsets again;
    for (size_t i = 0; i < asked.size(); ++i) {
        const auto& [tp, spec] = asked[i];
        // In the order of the request; checked, because nothing in the interface promises it.
        const auto* info = i < count ? infos[i] : nullptr;
        if (info) {
            const auto* partition = rd_kafka_ListOffsetsResultInfo_topic_partition(info);
            if (partition->partition != tp.partition || tp.topic != QLatin1StringView(partition->topic))
                info = nullptr;
        }
        if (!info) {
            for (size_t j = 0; j < count && !info; ++j) {
                if (partitionFrom(*rd_kafka_ListOffsetsResultInfo_topic_partition(infos[j])) == tp)
                    info = infos[j];
            }
        }
        Result<OffsetAt> at
            = info ? offsetFrom(info, spec, leader) : Result<OffsetAt>(Failure(internalError(QStringLiteral("ListOffsets left the partition out."))));
        // No answer long before the deadline: the leader's connection broke, and another may lead now.
        const bool moving = !at && at.error().retriable;
        if (moving && attempt < attempts && timeLeft(listing->answer->deadline()) > leaderMoves + std::chrono::milliseconds(200))
            again.push_back(asked[i]);
        else
            offsets.push_back({tp, std::move(at)});
    }
    addChunk(listing, leader, std::move(offsets));
    if (again.empty()) {
        done();
        return;
    }
    listing->worker.timers().after(leaderMoves, [=] { ask(listing, leader, again, attempt + 1, done); });
}

void ask(const ListingPtr& listing, qint32 leader, AskedOffsets asked, int attempt, const FanOut::Done& done)
{
    AdminCall call = callFor(listing->answer, RD_KAFKA_ADMIN_OP_LISTOFFSETS, AdminCall::Route::Inside);
    if (listing->readCommitted) {
        call.tune = [](rd_kafka_AdminOptions_t* options) {
            rd::ErrorPtr(rd_kafka_AdminOptions_set_isolation_level(options, RD_KAFKA_ISOLATION_LEVEL_READ_COMMITTED));
        };
    }
    const auto shared = std::make_shared<const AskedOffsets>(std::move(asked));
    call.send = [shared](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        const rd::PartitionList list(rd_kafka_topic_partition_list_new(int(shared->size())));
        QString topic;
        QByteArray name;
        for (const auto& [tp, spec] : *shared) {
            if (name.isEmpty() || tp.topic != topic) { // partitions of a topic come together
                topic = tp.topic;
                name = topic.toUtf8();
            }
            rd_kafka_topic_partition_list_add(list.get(), name.constData(), tp.partition)->offset = offsetSpecOf(spec);
        }
        rd_kafka_ListOffsets(client, list.get(), options, queue);
    };
    call.answered = [=](const EventResult& event) { answered(listing, leader, *shared, attempt, event, done); };
    listing->worker.call(std::move(call));
}

} // namespace

void listOffsets(AdminWorker& worker, const AnswerPtr<OffsetsChunk>& answer, const ListOffsetsRequest& request, const ClusterMetadataPtr& metadata)
{
    Leaders leaders(metadata); // librdkafka finds out who leads what this does not know
    auto chunks = offsetChunks(request.partitions, partitionsPerCall, [&leaders](const TopicPartition& tp) { return leaders.of(tp); });
    const auto listing = std::make_shared<Listing>(Listing {worker, answer, request.readCommitted});
    if (const auto leaderless = chunks.find(-1); leaderless != chunks.end()) {
        for (const auto& chunk : leaderless->second)
            addChunk(listing, -1, failedOffsets(chunk, errorFromCode(RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE)));
        chunks.erase(leaderless);
    }
    const auto fanOut = std::make_shared<FanOut>(
        callsPerLeader, [answer] { return answer->cancelled(); }, [answer] { answer->finish(); });
    for (auto& [leader, ofLeader] : chunks) {
        for (auto& chunk : ofLeader) {
            fanOut->add(leader,
                        [listing, leader = leader, chunk = std::move(chunk)](const FanOut::Done& done) { ask(listing, leader, chunk, 1, done); });
        }
    }
    fanOut->start();
}

void deleteRecords(AdminWorker& worker, const AnswerPtr<BatchResult<TopicPartition, DeletedRecords>>& answer, const DeleteRecordsRequest& request)
{
    std::vector<TopicPartition> keys;
    for (const auto& [tp, offset] : request.beforeOffset)
        keys.push_back(tp);
    if (keys.empty()) {
        answer->finishWith(BatchResult<TopicPartition, DeletedRecords>());
        return;
    }
    AdminCall call = callFor(answer, RD_KAFKA_ADMIN_OP_DELETERECORDS, AdminCall::Route::Inside);
    call.send = [request](rd_kafka_t* client, const rd_kafka_AdminOptions_t* options, rd_kafka_queue_t* queue) {
        const rd::PartitionList list(rd_kafka_topic_partition_list_new(int(request.beforeOffset.size())));
        for (const auto& [tp, offset] : request.beforeOffset) {
            auto* partition = rd_kafka_topic_partition_list_add(list.get(), tp.topic.toUtf8().constData(), tp.partition);
            partition->offset = offset < 0 ? RD_KAFKA_OFFSET_END : offset;
        }
        const rd::DeleteRecords records(rd_kafka_DeleteRecords_new(list.get()));
        rd_kafka_DeleteRecords_t* one = records.get();
        rd_kafka_DeleteRecords(client, &one, 1, options, queue);
    };
    call.answered = [answer, keys](const EventResult& event) {
        if (!event) {
            answer->finishWith(allFailed<TopicPartition, DeletedRecords>(keys, event.error()));
            return;
        }
        const auto* offsets = rd_kafka_DeleteRecords_result_offsets(rd_kafka_event_DeleteRecords_result(bare(*event)));
        BatchResult<TopicPartition, DeletedRecords> outcomes;
        for (const TopicPartition& tp : keys) {
            const auto* result = rd_kafka_topic_partition_list_find(const_cast<rd_kafka_topic_partition_list_t*>(offsets),
                                                                    tp.topic.toUtf8().constData(), tp.partition);
            if (!result) {
                outcomes.push_back({tp, Failure(asWriteError(timeoutError(true)))});
            } else if (result->err != RD_KAFKA_RESP_ERR_NO_ERROR) {
                const Error error = withResource(asWriteError(errorFromCode(result->err)), "Delete", QStringLiteral("Topic:") + tp.topic);
                outcomes.push_back({tp, Failure(error)});
            } else {
                outcomes.push_back({tp, DeletedRecords {result->offset}});
            }
        }
        answer->finishWith(std::move(outcomes));
    };
    worker.call(std::move(call));
}

} // namespace kafka::offsetCalls
