// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/BatchJudge.h"

#include "kafka/client/FetchedRecord.h"
#include "kafka/client/RecordHeaders.h"

#include <algorithm>
#include <utility>

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

std::vector<HiddenBatch> BatchJudge::takeHidden()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_hidden, {});
}

#ifdef CASTELLAN_RDKAFKA_MENDED

namespace {

constexpr qsizetype Window = 16 << 10; // bytes: what lies behind a trace is looked at once more, and is to be in the cache then
constexpr int LongestPause = 255;

qint64 sum(qint64 a, qint64 b) { return qint64(quint64(a) + quint64(b)); } // a broken batch may say anything

bool isLogAppendTime(const rd_kafka_fetched_records_t& batch, const FetchedRecord& record)
{
    return batch.log_append_time || record.attributes & 1 << 3;
}

qint64 timeOf(const rd_kafka_fetched_records_t& batch, const FetchedRecord& record)
{
    return isLogAppendTime(batch, record) ? batch.max_timestamp : sum(batch.base_timestamp, record.timestampDelta);
}

/** A record's headers, read when the filter asks for them. */
struct FetchedHeaders final : HeaderSource
{
    FetchedHeaders(QByteArrayView b, std::vector<HeaderView>& l) : bytes(b), list(l) { }
    std::span<const HeaderView> headers() override
    {
        if (!asked && !bytes.isEmpty())
            broken = !parseHeaders(bytes, list);
        else if (!asked)
            list.clear();
        asked = true;
        return list;
    }

    QByteArrayView bytes;
    std::vector<HeaderView>& list;
    bool asked = false;
    bool broken = false;
};

/** A batch that is being judged. */
struct Batch
{
    qint32 partition;
    qint64 to;
    RecordMatcherPtr matcher;
    qint64 most; ///< to be made, of those that are left
    std::vector<HeaderView> headers; ///< of the record being judged
    const char* untraced = nullptr; ///< records that end up to here hold nothing of what is looked for
    int pause = 0; ///< so many records are judged before traces are looked for again: where every record has one, that is in vain
    int nextPause = 0;

    bool wants(const rd_kafka_fetched_records_t& batch, const char* begin, const FetchedRecord& record);
    bool traced(const char* begin, const char* end, const char* behind);
};

// Looked for in many records at once: a search is at its fastest where it does not stop.
bool Batch::traced(const char* begin, const char* end, const char* behind)
{
    if (end <= untraced)
        return false;
    if (end - begin > Window || pause > 0) {
        pause -= pause > 0;
        return true;
    }
    const qsizetype size = std::min<qsizetype>(Window, behind - begin);
    const qsizetype trace = matcher->firstTrace({begin, size});
    untraced = begin + (trace < 0 ? size : trace);
    if (end <= untraced) {
        nextPause = 0;
        return false;
    }
    nextPause = std::min(2 * nextPause + 1, LongestPause);
    pause = nextPause;
    return true;
}

bool Batch::wants(const rd_kafka_fetched_records_t& batch, const char* begin, const FetchedRecord& record)
{
    const qint64 offset = sum(batch.base_offset, record.offsetDelta);
    if (!matcher || offset >= to)
        return true; // the end is recognised by the first message behind it
    if (!traced(begin, record.end, batch.bytes + batch.size))
        return !record.headers.isEmpty() && !areHeadersWhole(record.headers); // the filter may ask for them: the scan says so in its place
    RecordFields fields;
    fields.partition = partition;
    fields.offset = offset;
    fields.timestamp = timeOf(batch, record);
    fields.timestampType = isLogAppendTime(batch, record) ? TimestampType::LogAppendTime : TimestampType::CreateTime;
    fields.key = record.key;
    fields.value = record.value;
    FetchedHeaders source(record.headers, headers);
    QString problem;
    return matcher->match(fields, source, problem) != Match::No || source.broken;
}

} // namespace

struct BatchJudge::Callbacks
{
    explicit Callbacks(BatchJudge* judge) : functions {judge, &begin, &passOver, &end, &hidden} { }
    static void* begin(void* judge, const char* topic, int32_t partition);
    static rd_kafka_judged_t passOver(void* batch, rd_kafka_fetched_records_t* records);
    static void end(void* batch) { delete static_cast<Batch*>(batch); }
    static void hidden(void* judge, const char* topic, int32_t partition, int64_t base, int64_t last, int32_t records, int control);

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

rd_kafka_judged_t BatchJudge::Callbacks::passOver(void* batch, rd_kafka_fetched_records_t* records)
{
    auto& of = *static_cast<Batch*>(batch);
    if (of.most <= 0)
        return RD_KAFKA_JUDGED_ENOUGH;
    const char* const end = records->bytes + records->size;
    const char* at = records->bytes;
    const char* last = nullptr; // of those that are passed over
    FetchedRecord record;
    const auto count = [records](qint64 bytes, qint64 timestamp) {
        ++records->passed_cnt;
        records->passed_bytes += bytes;
        records->passed_timestamp = std::max<int64_t>(records->passed_timestamp, timestamp);
    };
    qint64 lastTime = -1;
    for (; at != end && record.read({at, end - at}); at = record.end) {
        if (sum(records->base_offset, record.offsetDelta) < records->first_offset)
            continue; // came along with what was asked for
        if (last)
            count(records->next_bytes, lastTime);
        if (of.wants(*records, at, record)) {
            --of.most;
            records->passed_size = size_t(at - records->bytes);
            return RD_KAFKA_JUDGED_WANTED;
        }
        last = at;
        lastTime = timeOf(*records, record);
        records->next_bytes = record.key.size() + record.value.size() + (record.headers.size() > 1 ? record.headers.size() : 0);
    }
    records->passed_size = size_t((last ? last : at) - records->bytes);
    return last ? RD_KAFKA_JUDGED_LAST : RD_KAFKA_JUDGED_WANTED; // what follows cannot be read, if anything does
}

void BatchJudge::Callbacks::hidden(void* judge, const char* topic, int32_t partition, int64_t base, int64_t last, int32_t records, int control)
{
    auto& self = *static_cast<BatchJudge*>(judge);
    const std::lock_guard lock(self.m_mutex);
    self.m_hidden.push_back({topic, partition, base, last, records, control != 0});
}

bool BatchJudge::tellsHidden() { return true; }

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

bool BatchJudge::tellsHidden() { return false; }

PassedOver PassedOver::before(const rd_kafka_message_t&) { return {}; }

#endif

BatchJudge::BatchJudge() : m_callbacks(std::make_unique<Callbacks>(this)) { }
BatchJudge::~BatchJudge() = default;

} // namespace kafka
