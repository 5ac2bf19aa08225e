// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of one partition: Metadata (who leads), Fetch of what is there, and Fetch as read_committed for the aborted transactions. Each partition's
// part is bounded; a leader that is none any more is looked for again until the deadline.
#include "kafka/client/WireAsk.h"
#include "kafka/client/WireCalls.h"
#include "kafka/wire/Messages.h"
#include "kafka/wire/Records.h"

#include <QTimer>

namespace kafka::wireCalls {

namespace {

using namespace wire;

constexpr int mostAttempts = 5;
constexpr std::chrono::milliseconds leaderMoves {100};
/** The version of Metadata in which a client can say that it does not want a topic made by being named. */
constexpr qint16 sinceNoCreation = 4;
constexpr qint16 sinceIsolation = 4;

struct Fetching
{
    WireClient& client;
    AnswerPtr<PartitionBatches> answer;
    BatchesRequest request;
    Uuid topicId {};
    PartitionBatches found {};
    int attempt = 1;
};
using FetchingPtr = std::shared_ptr<Fetching>;

void askLeader(const FetchingPtr& fetching);

void failed(const FetchingPtr& fetching, const Error& error)
{
    const auto pause = leaderMoves * (1 << (fetching->attempt - 1));
    const bool again = error.retriable && fetching->attempt < mostAttempts && !fetching->answer->cancelled()
                       && timeLeft(fetching->answer->deadline()) > pause + std::chrono::milliseconds(100);
    if (!again) {
        fetching->answer->finishWith(Failure(error));
        return;
    }
    ++fetching->attempt;
    fetching->found = {};
    QTimer::singleShot(pause, &fetching->client, [fetching] {
        if (!fetching->answer->cancelled())
            askLeader(fetching);
    });
}

QString codecName(Codec codec)
{
    switch (codec) {
    case Codec::None: return QStringLiteral("none");
    case Codec::Gzip: return QStringLiteral("gzip");
    case Codec::Snappy: return QStringLiteral("snappy");
    case Codec::Lz4: return QStringLiteral("lz4");
    case Codec::Zstd: return QStringLiteral("zstd");
    }
    return QStringLiteral("unknown (%1)").arg(int(codec));
}

BatchFacts factsOf(const BatchHeader& h)
{
    BatchFacts facts;
    facts.baseOffset = h.baseOffset;
    facts.lastOffset = h.lastOffset;
    facts.size = h.size;
    facts.magic = h.magic;
    facts.crc = h.crc;
    facts.crcChecked = h.magic == 2;
    facts.crcRight = h.crcRight;
    facts.codec = codecName(h.codec());
    facts.logAppendTime = h.logAppendTime();
    facts.transactional = h.transactional();
    facts.control = h.control();
    facts.leaderEpoch = h.partitionLeaderEpoch;
    facts.baseTimestamp = h.baseTimestamp;
    facts.maxTimestamp = h.maxTimestamp;
    facts.producerId = h.producerId;
    facts.producerEpoch = h.producerEpoch;
    facts.baseSequence = h.baseSequence;
    facts.records = h.recordCount;
    for (const ControlRecord& c : h.controls)
        facts.controls.push_back({c.offset, c.timestamp, qint16(c.type), c.coordinatorEpoch});
    return facts;
}

Fetch::Request fetchRequest(const FetchingPtr& fetching, bool committed)
{
    Fetch::Request request;
    request.maxWaitMs = 0; // what is there
    request.minBytes = 0;
    request.maxBytes = fetching->request.maxBytes;
    request.isolationLevel = committed ? 1 : 0;
    auto& topic = request.topics.emplace_back();
    topic.topic = fetching->request.topic;
    topic.topicId = fetching->topicId;
    auto& partition = topic.partitions.emplace_back();
    partition.partition = fetching->request.partition;
    partition.fetchOffset = fetching->request.offset;
    partition.partitionMaxBytes = fetching->request.maxBytes;
    return request;
}

void fetch(const FetchingPtr& fetching, bool committed);

void fetched(const FetchingPtr& fetching, bool committed, const Result<wire::Answer<Fetch>>& said)
{
    if (!said) {
        failed(fetching, said.error());
        return;
    }
    const auto& topics = said->body.responses;
    const auto* part = topics.empty() || topics.front().partitions.empty() ? nullptr : &topics.front().partitions.front();
    const qint16 code = said->body.errorCode != 0 ? said->body.errorCode : part ? part->errorCode : qint16(0);
    if (code != 0) {
        failed(fetching, withResource(brokerError(code, {}, said->broker), "Read", QStringLiteral("Topic:") + fetching->request.topic));
        return;
    }
    if (!part) {
        failed(fetching, internalError(QStringLiteral("Fetch left the partition out.")));
        return;
    }
    PartitionBatches& found = fetching->found;
    if (committed) {
        if (part->abortedTransactions)
            for (const auto& one : *part->abortedTransactions)
                found.aborted.push_back({one.producerId, one.firstOffset});
        fetching->answer->finishWith(found);
        return;
    }
    const auto offset = [](qint64 told) { return std::clamp<qint64>(told, -1, std::numeric_limits<qint64>::max() - 1); };
    found.logStart = offset(part->logStartOffset);
    found.lastStable = offset(part->lastStableOffset);
    found.highWatermark = offset(part->highWatermark);
    const RecordBatches batches = readBatches(part->records.value_or(QByteArray()));
    found.problem = batches.error;
    for (const BatchHeader& header : batches.batches)
        found.batches.push_back(factsOf(header));
    // Only below the last stable offset is known what was aborted; beyond it the broker has nothing to say.
    if (fetching->request.offset < found.lastStable)
        fetch(fetching, true);
    else
        fetching->answer->finishWith(found);
}

void fetch(const FetchingPtr& fetching, bool committed)
{
    CallOptions options = optionsOf(fetching->answer, sinceIsolation);
    if (fetching->topicId.isNull())
        options.atMost = 12; // by name
    options.mayRepeat = false; // here, where a new leader is looked for
    ask<Fetch>(fetching->client, fetching->answer, Target::node(fetching->found.leader), fetchRequest(fetching, committed), options,
               [fetching, committed](const auto& said) { fetched(fetching, committed, said); });
}

void leaderCame(const FetchingPtr& fetching, const Result<wire::Answer<Metadata>>& said)
{
    if (!said) {
        failed(fetching, said.error());
        return;
    }
    qint16 code = RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
    for (const auto& topic : said->body.topics) {
        if (topic.errorCode != 0)
            code = topic.errorCode;
        fetching->topicId = topic.topicId;
        for (const auto& partition : topic.partitions) {
            if (partition.partitionIndex != fetching->request.partition)
                continue;
            if (partition.leaderId >= 0) {
                fetching->found.leader = partition.leaderId;
                fetch(fetching, false);
                return;
            }
            code = RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE;
        }
    }
    failed(fetching, withResource(brokerError(code, {}, -1), "Describe", QStringLiteral("Topic:") + fetching->request.topic));
}

void askLeader(const FetchingPtr& fetching)
{
    Metadata::Request request;
    request.topics.emplace().emplace_back().name = fetching->request.topic;
    ask<Metadata>(fetching->client, fetching->answer, Target::any(), std::move(request), optionsOf(fetching->answer, sinceNoCreation),
                  [fetching](const auto& said) { leaderCame(fetching, said); });
}

} // namespace

void fetchBatches(WireClient& client, const AnswerPtr<PartitionBatches>& answer, const BatchesRequest& request)
{
    askLeader(std::make_shared<Fetching>(Fetching {client, answer, request}));
}

} // namespace kafka::wireCalls
