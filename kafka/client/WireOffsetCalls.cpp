// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/OffsetChunks.h"
#include "kafka/client/WireAsk.h"
#include "kafka/client/WireCalls.h"
#include "kafka/wire/Messages.h"

#include <QHash>
#include <QTimer>

namespace kafka::wireCalls {

namespace {

using namespace wire;

constexpr size_t partitionsPerCall = 500;
/** A partition whose leader has moved is asked again that often, of whom a new Metadata names. */
constexpr int mostAttempts = 5;
/** Before the second attempt; doubled each time: an election takes its time. */
constexpr std::chrono::milliseconds leaderMoves {100};
/** The version of ListOffsets that knows the record of the largest timestamp (KIP-734). */
constexpr qint16 sinceMaxTimestamp = 7;
constexpr qint16 sinceIsolation = 2;
/** The version of Metadata in which a client can say that it does not want a topic made by being named. */
constexpr qint16 sinceNoCreation = 4;

/** Shared by the requests of one listing; ends its answer when each partition has its outcome. */
struct Listing
{
    WireClient& client;
    AnswerPtr<OffsetsChunk> answer;
    bool readCommitted;
    size_t open; ///< partitions without an outcome
};
using ListingPtr = std::shared_ptr<Listing>;

void addChunk(const ListingPtr& listing, qint32 leader, BatchResult<TopicPartition, OffsetAt> offsets)
{
    if (offsets.empty())
        return;
    listing->open -= offsets.size();
    listing->answer->add(OffsetsChunk {std::max<qint32>(leader, -1), std::move(offsets)});
    if (listing->open == 0)
        listing->answer->finish();
}

void askLeaders(const ListingPtr& listing, const AskedOffsets& asked, int attempt);

std::chrono::milliseconds pauseAfter(int attempt) { return leaderMoves * (1 << (attempt - 1)); }

bool mayAskAgain(const ListingPtr& listing, int attempt)
{
    return attempt < mostAttempts && !listing->answer->cancelled()
           && timeLeft(listing->answer->deadline()) > pauseAfter(attempt) + std::chrono::milliseconds(100);
}

void askAgain(const ListingPtr& listing, AskedOffsets asked, int attempt)
{
    if (asked.empty())
        return;
    QTimer::singleShot(pauseAfter(attempt), &listing->client, [listing, asked = std::move(asked), attempt] {
        if (!listing->answer->cancelled())
            askLeaders(listing, asked, attempt + 1);
    });
}

qint64 timestampOf(const OffsetSpec& spec)
{
    switch (spec.kind) {
    case OffsetSpec::Earliest: return -2;
    case OffsetSpec::MaxTimestamp: return -3;
    case OffsetSpec::AtTime: return std::max<qint64>(spec.time.time_since_epoch().count(), 0); // negative ones mean something else
    case OffsetSpec::Latest: break;
    }
    return -1;
}

Result<OffsetAt> offsetFrom(const ListOffsets::Response::Partition& said, const AskedOffset& asked, qint32 leader)
{
    if (said.errorCode != 0)
        return Failure(withResource(brokerError(said.errorCode, {}, leader), "Describe", QStringLiteral("Topic:") + asked.first.topic));
    // −1 is an answer ("no such record") to a question about time only.
    const bool maybeNone = asked.second.kind == OffsetSpec::AtTime || asked.second.kind == OffsetSpec::MaxTimestamp;
    if (said.offset < (maybeNone ? -1 : 0))
        return Failure(internalError(QStringLiteral("ListOffsets gave no offset."), QString::number(said.offset)));
    return OffsetAt {said.offset, said.timestamp, said.leaderEpoch};
}

/** Finds a partition's part of an answer: in the order of the request, or anywhere. */
class Said
{
public:
    explicit Said(const ListOffsets::Response& body) : m_body(body) { }
    const ListOffsets::Response::Partition* of(const TopicPartition& tp)
    {
        while (m_topic < m_body.topics.size() && m_partition == m_body.topics[m_topic].partitions.size()) {
            ++m_topic;
            m_partition = 0;
        }
        if (m_topic < m_body.topics.size() && m_body.topics[m_topic].name == tp.topic
            && m_body.topics[m_topic].partitions[m_partition].partitionIndex == tp.partition)
            return &m_body.topics[m_topic].partitions[m_partition++];
        if (m_all.isEmpty()) {
            for (const auto& topic : m_body.topics) {
                for (const auto& partition : topic.partitions)
                    m_all.insert({topic.name, partition.partitionIndex}, &partition);
            }
        }
        return m_all.value(tp);
    }

private:
    const ListOffsets::Response& m_body;
    size_t m_topic = 0;
    size_t m_partition = 0;
    QHash<TopicPartition, const ListOffsets::Response::Partition*> m_all;
};

void leaderAnswered(const ListingPtr& listing, qint32 leader, const AskedOffsets& asked, int attempt, const Result<wire::Answer<ListOffsets>>& said)
{
    const bool mayAgain = mayAskAgain(listing, attempt);
    if (!said) {
        // The connection broke long before the deadline: another may lead now.
        if (said.error().kind == ErrorKind::Connection && said.error().retriable && mayAgain) {
            askAgain(listing, asked, attempt);
            return;
        }
        Error error = said.error();
        error.broker = leader;
        addChunk(listing, leader, failedOffsets(asked, error));
        return;
    }
    Said parts(said->body);
    BatchResult<TopicPartition, OffsetAt> offsets;
    offsets.reserve(asked.size());
    AskedOffsets again;
    for (const AskedOffset& one : asked) {
        const auto* part = parts.of(one.first);
        Result<OffsetAt> at
            = part ? offsetFrom(*part, one, leader) : Result<OffsetAt>(Failure(internalError(QStringLiteral("ListOffsets left the partition out."))));
        if (!at && at.error().retriable && mayAgain)
            again.push_back(one);
        else
            offsets.push_back({one.first, std::move(at)});
    }
    addChunk(listing, leader, std::move(offsets));
    askAgain(listing, std::move(again), attempt);
}

void askLeader(const ListingPtr& listing, qint32 leader, AskedOffsets asked, int attempt)
{
    ListOffsets::Request request;
    request.replicaId = -1; // a client
    request.isolationLevel = listing->readCommitted ? 1 : 0;
    request.timeoutMs = qint32(timeLeft(listing->answer->deadline()).count()); // of looking into remote storage
    for (const auto& [tp, spec] : asked) {
        if (request.topics.empty() || request.topics.back().name != tp.topic)
            request.topics.emplace_back().name = tp.topic;
        auto& partition = request.topics.back().partitions.emplace_back();
        partition.partitionIndex = tp.partition;
        partition.timestamp = timestampOf(spec);
    }
    CallOptions options = optionsOf(listing->answer, listing->readCommitted ? sinceIsolation : qint16(1));
    if (asked.front().second.kind == OffsetSpec::MaxTimestamp)
        options.atLeast = sinceMaxTimestamp;
    options.mayRepeat = false; // here, where a new leader is looked for
    ask<ListOffsets>(
        listing->client, listing->answer, Target::node(leader), std::move(request), options,
        [listing, leader, asked = std::move(asked), attempt](const auto& said) { leaderAnswered(listing, leader, asked, attempt, said); });
}

/** What Metadata says of who leads them. */
using Told = QHash<TopicPartition, qint32>;

Told toldBy(const Metadata::Response& body)
{
    Told told;
    for (const auto& topic : body.topics) {
        for (const auto& partition : topic.partitions)
            told.insert({topic.name.value_or(QString()), partition.partitionIndex}, std::max<qint32>(partition.leaderId, -1));
    }
    return told;
}

void leadersCame(const ListingPtr& listing, const AskedOffsets& asked, int attempt, const Result<wire::Answer<Metadata>>& said)
{
    if (!said) {
        addChunk(listing, -1, failedOffsets(asked, said.error()));
        return;
    }
    QHash<QString, qint16> refused;
    for (const auto& topic : said->body.topics) {
        if (topic.errorCode != 0)
            refused.insert(topic.name.value_or(QString()), topic.errorCode);
    }
    const Told told = toldBy(said->body);
    BatchResult<TopicPartition, OffsetAt> failed;
    std::vector<AskedOffset> again;
    AskedOffsets good;
    for (const AskedOffset& one : asked) {
        const qint32 leader = told.value(one.first, unknownLeader);
        if (leader >= 0) {
            good.push_back(one);
            continue;
        }
        const qint16 nobody = leader == -1 ? qint16(RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE) : qint16(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART);
        const Error error
            = withResource(brokerError(refused.value(one.first.topic, nobody), {}, -1), "Describe", QStringLiteral("Topic:") + one.first.topic);
        if (error.retriable && mayAskAgain(listing, attempt))
            again.push_back(one); // being elected
        else
            failed.push_back({one.first, Failure(error)});
    }
    for (auto& [leader, chunks] : offsetChunks(good, partitionsPerCall, [&told](const TopicPartition& tp) { return told.value(tp); })) {
        for (const AskedOffsets& chunk : chunks)
            askLeader(listing, leader, chunk, attempt);
    }
    addChunk(listing, -1, std::move(failed));
    askAgain(listing, std::move(again), attempt);
}

/** Asks who leads, then those. */
void askLeaders(const ListingPtr& listing, const AskedOffsets& asked, int attempt)
{
    Metadata::Request request;
    auto& topics = request.topics.emplace();
    QSet<QString> named;
    for (const auto& [tp, spec] : asked) {
        if (named.contains(tp.topic))
            continue;
        named.insert(tp.topic);
        topics.emplace_back().name = tp.topic;
    }
    ask<Metadata>(listing->client, listing->answer, Target::any(), std::move(request), optionsOf(listing->answer, sinceNoCreation),
                  [listing, asked, attempt](const auto& said) { leadersCame(listing, asked, attempt, said); });
}

} // namespace

void listOffsets(WireClient& client, const AnswerPtr<OffsetsChunk>& answer, const ListOffsetsRequest& request, const ClusterMetadataPtr& metadata)
{
    if (request.partitions.empty()) {
        answer->finish();
        return;
    }
    const auto listing = std::make_shared<Listing>(Listing {client, answer, request.readCommitted, request.partitions.size()});
    // Older brokers know only the other kinds: these go into requests of their own.
    AskedOffsets kinds[2];
    for (const AskedOffset& one : request.partitions)
        kinds[one.second.kind == OffsetSpec::MaxTimestamp].push_back(one);
    Leaders leaders(metadata);
    for (const AskedOffsets& kind : kinds) {
        auto requests = offsetChunks(kind, partitionsPerCall, [&leaders](const TopicPartition& tp) { return leaders.of(tp); });
        for (auto& [leader, chunks] : requests) {
            for (AskedOffsets& chunk : chunks) {
                if (leader == unknownLeader)
                    askLeaders(listing, chunk, 1);
                else if (leader < 0)
                    addChunk(listing, -1, failedOffsets(chunk, errorFromCode(RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE)));
                else
                    askLeader(listing, leader, std::move(chunk), 1);
            }
        }
    }
}

} // namespace kafka::wireCalls
