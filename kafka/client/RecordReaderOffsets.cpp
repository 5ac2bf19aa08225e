// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordReaderOffsets.h"

#include "kafka/client/ErrorConversion.h"
#include "kafka/client/RdKafkaHandles.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace kafka {

namespace {

using Clock = std::chrono::steady_clock;

enum class Ask { First, End, Stable, AtTime, UntilTime };

struct Call
{
    Ask ask;
    qint32 leader;
    std::vector<size_t> partitions; ///< indexes into the request's
    bool answered = false;
};

class Locator
{
public:
    Locator(rd_kafka_t* client, const RecordRequest& request) : m_client(client), m_request(request), m_queue(rd_kafka_queue_new(client))
    {
        m_found.resize(request.partitions.size());
        for (size_t i = 0; i < m_found.size(); ++i) {
            if (!m_index.contains(keyOf(i)))
                m_index.insert(keyOf(i), i);
            const qint32 id = keyOf(i).partition;
            if (id >= 0 && id < EndOfIds)
                continue;
            m_found[i].error = invalidError(QCoreApplication::translate("RecordReader", "%1 is no partition.").arg(id));
        }
    }

    void send(std::chrono::milliseconds deadline)
    {
        std::map<qint32, std::vector<size_t>> byLeader;
        // One that is asked for twice, or is none, spoils the call for all that are in it.
        for (size_t i = 0; i < m_found.size(); ++i)
            if (!m_found[i].error && m_index.value(keyOf(i)) == i)
                byLeader[m_request.partitions[i].leader].push_back(i);
        std::vector<Ask> asks {Ask::First, Ask::End, Ask::Stable};
        if (m_request.seek.kind == SeekTo::Time)
            asks.push_back(Ask::AtTime);
        if (m_request.until.kind == ReadUntil::Time)
            asks.push_back(Ask::UntilTime);
        for (const auto& [leader, partitions] : byLeader)
            for (const Ask ask : asks)
                m_calls.push_back({ask, leader, partitions});
        for (size_t i = 0; i < m_calls.size(); ++i)
            sendOne(m_calls[i], reinterpret_cast<void*>(i), deadline);
    }

    /** Takes one answer if there is one within the time. */
    void poll(int milliseconds)
    {
        const rd::Event event(rd_kafka_queue_poll(m_queue.get(), milliseconds));
        if (!event || rd_kafka_event_type(event.get()) != RD_KAFKA_EVENT_LISTOFFSETS_RESULT)
            return;
        Call& call = m_calls[reinterpret_cast<size_t>(rd_kafka_event_opaque(event.get()))];
        call.answered = true;
        if (const auto code = rd_kafka_event_error(event.get())) {
            if (code == RD_KAFKA_RESP_ERR__NOENT)
                explainMissing(call);
            else
                fail(call, errorFromEvent(event.get()));
            return;
        }
        m_someAnswered = true;
        size_t count = 0;
        const auto* infos = rd_kafka_ListOffsets_result_infos(rd_kafka_event_ListOffsets_result(event.get()), &count);
        for (size_t i = 0; i < count; ++i) {
            const rd_kafka_topic_partition_t* tp = rd_kafka_ListOffsetsResultInfo_topic_partition(infos[i]);
            take(call, {QString::fromUtf8(tp->topic), tp->partition}, tp->offset, tp->err);
        }
    }

    bool allAnswered() const
    {
        return std::all_of(m_calls.begin(), m_calls.end(), [](const Call& c) { return c.answered; });
    }
    bool someAnswered() const { return m_someAnswered; }

    std::vector<LocatedPartition> result(const Error& missing)
    {
        for (const Call& call : m_calls)
            if (!call.answered)
                fail(call, missing);
        for (LocatedPartition& p : m_found)
            if (!p.error && (p.first < 0 || p.end < 0))
                p.error = internalError(QCoreApplication::translate("RecordReader", "The broker did not tell the partition's offsets."));
        return std::move(m_found);
    }

private:
    void sendOne(const Call& call, void* opaque, std::chrono::milliseconds deadline)
    {
        const rd::PartitionList list(rd_kafka_topic_partition_list_new(int(call.partitions.size())));
        for (const size_t i : call.partitions) {
            const TopicPartition key = keyOf(i);
            rd_kafka_topic_partition_t* tp = rd_kafka_topic_partition_list_add(list.get(), key.topic.toUtf8().constData(), key.partition);
            switch (call.ask) {
            case Ask::First: tp->offset = RD_KAFKA_OFFSET_SPEC_EARLIEST; break;
            case Ask::End:
            case Ask::Stable: tp->offset = RD_KAFKA_OFFSET_SPEC_LATEST; break;
            case Ask::AtTime: tp->offset = std::max<qint64>(0, m_request.seek.value); break;
            case Ask::UntilTime: tp->offset = std::max<qint64>(0, m_request.until.value); break;
            }
        }
        const rd::AdminOptions options(rd_kafka_AdminOptions_new(m_client, RD_KAFKA_ADMIN_OP_LISTOFFSETS));
        char text[256];
        rd_kafka_AdminOptions_set_request_timeout(options.get(), int(deadline.count()), text, sizeof text);
        const bool committed = call.ask == Ask::Stable;
        const rd::ErrorPtr refused(rd_kafka_AdminOptions_set_isolation_level(options.get(), committed ? RD_KAFKA_ISOLATION_LEVEL_READ_COMMITTED
                                                                                                      : RD_KAFKA_ISOLATION_LEVEL_READ_UNCOMMITTED));
        rd_kafka_AdminOptions_set_opaque(options.get(), opaque);
        rd_kafka_ListOffsets(m_client, list.get(), options.get(), m_queue.get());
    }

    void take(const Call& call, const TopicPartition& partition, qint64 offset, rd_kafka_resp_err_t err)
    {
        const auto i = m_index.constFind(partition);
        if (i == m_index.cend())
            return;
        LocatedPartition& p = m_found[*i];
        const bool none = (call.ask == Ask::AtTime || call.ask == Ask::UntilTime) && offset == -1; // no record at or after the time
        if (err != RD_KAFKA_RESP_ERR_NO_ERROR || (offset < 0 && !none)) {
            // -1001 without an error is librdkafka's way of saying that no answer came.
            if (isNeeded(call) && !p.error)
                p.error = err ? errorFromCode(err, {}, call.leader) : timeoutError(false, {}, call.leader);
            return;
        }
        switch (call.ask) {
        case Ask::First: p.first = offset; break;
        case Ask::End: p.end = offset; break;
        case Ask::Stable: p.stable = offset; break;
        case Ask::AtTime: p.atTime = offset; break;
        case Ask::UntilTime: p.untilTime = offset; break;
        }
    }

    /** The last stable offset is good to know, no more, unless it is the end: brokers before 0.11 cannot tell. */
    bool isNeeded(const Call& call) const { return call.ask != Ask::Stable || m_request.readCommitted; }

    void fail(const Call& call, Error error)
    {
        if (!isNeeded(call))
            return;
        if (error.broker < 0)
            error.broker = call.leader;
        for (const size_t i : call.partitions)
            if (!m_found[i].error)
                m_found[i].error = error;
    }

    // librdkafka knows no leader for any of the partitions. Why: a topic is unknown or forbidden, or they have none.
    void explainMissing(const Call& call)
    {
        for (const size_t index : call.partitions) {
            const auto [topicName, partition] = keyOf(index);
            rd_kafka_resp_err_t err = RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
            const auto [code, metadata] = metadataOf(topicName);
            const auto topicError = code || metadata->topic_cnt < 1 ? code : metadata->topics[0].err;
            if (topicError)
                err = topicError;
            for (int i = 0; !topicError && metadata->topic_cnt > 0 && i < metadata->topics[0].partition_cnt; ++i)
                if (metadata->topics[0].partitions[i].id == partition)
                    err = RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE;
            if (!m_found[index].error)
                m_found[index].error = errorFromCode(err);
        }
    }

    using Answer = std::pair<rd_kafka_resp_err_t, std::shared_ptr<const struct rd_kafka_metadata>>;

    const Answer& metadataOf(const QString& name)
    {
        const auto known = m_metadata.find(name);
        if (known != m_metadata.end())
            return known->second;
        rd_kafka_topic_t* topic = rd_kafka_topic_new(m_client, name.toUtf8().constData(), nullptr);
        const struct rd_kafka_metadata* metadata = nullptr;
        const auto code = rd_kafka_metadata(m_client, 0, topic, &metadata, MetadataTime);
        rd_kafka_topic_destroy(topic);
        Answer answer {code, {metadata, [](const struct rd_kafka_metadata* m) {
                                  if (m)
                                      rd_kafka_metadata_destroy(m);
                              }}};
        return m_metadata.emplace(name, std::move(answer)).first->second;
    }

    TopicPartition keyOf(size_t i) const { return {m_request.topicOf(m_request.partitions[i]), m_request.partitions[i].partition}; }

    static constexpr qint32 EndOfIds = 1'000'000; ///< no cluster has as many
    static constexpr int MetadataTime = 2000; // ms

    rd_kafka_t* m_client;
    const RecordRequest& m_request;
    rd::Queue m_queue;
    std::vector<Call> m_calls;
    std::vector<LocatedPartition> m_found;
    QHash<TopicPartition, size_t> m_index;
    std::map<QString, Answer> m_metadata; ///< of topics of which something is missing
    bool m_someAnswered = false;
};

} // namespace

std::vector<LocatedPartition> locatePartitions(rd_kafka_t* client, const RecordRequest& request, std::chrono::milliseconds deadline,
                                               const std::function<bool()>& ended, std::chrono::milliseconds grace)
{
    Locator locator(client, request);
    locator.send(deadline);
    auto until = Clock::now() + deadline;
    bool graceGiven = false;
    while (!locator.allAnswered() && Clock::now() < until) {
        if (ended()) {
            Error cancelled;
            cancelled.kind = ErrorKind::Cancelled;
            cancelled.message = QCoreApplication::translate("RecordReader", "Stopped.");
            return locator.result(cancelled);
        }
        locator.poll(20);
        if (locator.someAnswered() && !graceGiven) {
            graceGiven = true;
            until = std::min(until, Clock::now() + grace);
        }
    }
    return locator.result(timeoutError(false));
}

} // namespace kafka
