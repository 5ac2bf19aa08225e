// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/BatchJudge.h"

#include "kafka/client/RecordHeaders.h"

#include <algorithm>

namespace kafka {

void BatchJudge::watch(const QString& topic, qint32 partition, qint64 to, const RecordMatcherPtr& matcher, qint64 most)
{
    const std::lock_guard lock(m_mutex);
    m_watched.push_back({topic.toUtf8(), partition, to, matcher, most});
}

void BatchJudge::clear()
{
    const std::lock_guard lock(m_mutex);
    m_watched.clear();
}

#ifdef CASTELLAN_RDKAFKA_MENDED

namespace {

constexpr int64_t Wanted = -1;
constexpr int64_t NothingMore = -2;

struct Batch
{
    qint32 partition;
    qint64 to;
    RecordMatcherPtr matcher;
    qint64 most; ///< to be made, of those that are left
    std::vector<HeaderView> headers; ///< of the record being judged
};

QByteArrayView view(const void* bytes, int32_t size) { return bytes ? QByteArrayView(static_cast<const char*>(bytes), size) : QByteArrayView(); }

struct FetchedHeaders final : HeaderSource
{
    FetchedHeaders(const rd_kafka_fetched_message_t& m, std::vector<HeaderView>& h) : message(m), list(h) { }
    std::span<const HeaderView> headers() override
    {
        if (!asked && message.headers_size > 0)
            broken = !parseHeaders(view(message.headers, message.headers_size), list);
        else if (!asked)
            list.clear();
        asked = true;
        return list;
    }

    const rd_kafka_fetched_message_t& message;
    std::vector<HeaderView>& list;
    bool asked = false;
    bool broken = false;
};

} // namespace

struct BatchJudge::Callbacks
{
    explicit Callbacks(BatchJudge* judge) : functions {judge, &begin, &passesOver, &end} { }
    static void* begin(void* judge, const char* topic, int32_t partition);
    static int64_t passesOver(void* batch, const rd_kafka_fetched_message_t* message);
    static void end(void* batch) { delete static_cast<Batch*>(batch); }

    const rd_kafka_batch_judge_t functions;
};

void BatchJudge::attach(rd_kafka_conf_t* conf) { rd_kafka_conf_set_batch_judge(conf, &m_callbacks->functions); }

void* BatchJudge::Callbacks::begin(void* judge, const char* topic, int32_t partition)
{
    auto& self = *static_cast<BatchJudge*>(judge);
    const std::lock_guard lock(self.m_mutex);
    const auto watched
        = std::find_if(self.m_watched.begin(), self.m_watched.end(), [&](const Watched& w) { return w.partition == partition && w.topic == topic; });
    return watched == self.m_watched.end() ? nullptr : new Batch {partition, watched->to, watched->matcher, watched->most, {}};
}

int64_t BatchJudge::Callbacks::passesOver(void* batch, const rd_kafka_fetched_message_t* message)
{
    auto& of = *static_cast<Batch*>(batch);
    if (of.most-- <= 0)
        return NothingMore;
    if (!of.matcher || message->offset >= of.to)
        return Wanted; // the end is recognised by the first message behind it
    RecordFields fields;
    fields.partition = of.partition;
    fields.offset = message->offset;
    fields.timestamp = message->timestamp;
    fields.timestampType = message->timestamp_type == RD_KAFKA_TIMESTAMP_LOG_APPEND_TIME ? TimestampType::LogAppendTime : TimestampType::CreateTime;
    fields.key = view(message->key, message->key_size);
    fields.value = view(message->value, message->value_size);
    FetchedHeaders headers(*message, of.headers);
    QString problem;
    if (of.matcher->match(fields, headers, problem) != Match::No || headers.broken)
        return Wanted;
    ++of.most;
    int64_t bytes = fields.key.size() + fields.value.size();
    if (headers.asked)
        for (const HeaderView& h : of.headers)
            bytes += h.name.size() + h.value.size();
    return bytes;
}

PassedOver PassedOver::before(const rd_kafka_message_t& message)
{
    PassedOver passed;
    int64_t bytes = 0;
    int64_t timestamp = -1;
    passed.records = rd_kafka_message_passed_over(&message, &bytes, &timestamp);
    passed.bytes = bytes;
    passed.timestamp = timestamp;
    return passed;
}

#else

struct BatchJudge::Callbacks
{
    explicit Callbacks(BatchJudge*) { }
};

void BatchJudge::attach(rd_kafka_conf_t*) { }

PassedOver PassedOver::before(const rd_kafka_message_t&) { return {}; }

#endif

BatchJudge::BatchJudge() : m_callbacks(std::make_unique<Callbacks>(this)) { }
BatchJudge::~BatchJudge() = default;

} // namespace kafka
