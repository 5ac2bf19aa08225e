// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/RecordBatch.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstring>

namespace kafka {

namespace {

// Lengths inside the header block: seven bits a byte, low first. A value's length is stored plus one, 0 meaning null.
int varintSize(quint64 v)
{
    int n = 1;
    for (; v >= 0x80; v >>= 7)
        ++n;
    return n;
}

char* putVarint(char* to, quint64 v)
{
    for (; v >= 0x80; v >>= 7)
        *to++ = char(v | 0x80);
    *to++ = char(v);
    return to;
}

quint64 getVarint(const char*& from)
{
    quint64 v = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = quint8(*from++);
        v |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return v;
    }
}

size_t encodedSize(std::span<const HeaderView> headers)
{
    if (headers.empty())
        return 0;
    size_t n = size_t(varintSize(headers.size()));
    for (const HeaderView& h : headers) {
        n += size_t(varintSize(quint64(h.name.size())) + h.name.size());
        n += size_t(varintSize(h.value.isNull() ? 0 : quint64(h.value.size()) + 1) + h.value.size());
    }
    return n;
}

char* putBytes(char* to, QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        std::memcpy(to, bytes.data(), size_t(bytes.size()));
    return to + bytes.size();
}

} // namespace

HeaderRange::HeaderRange(QByteArrayView encoded)
{
    if (encoded.isEmpty())
        return;
    m_first = encoded.data();
    m_count = quint32(getVarint(m_first));
}

void HeaderRange::iterator::read()
{
    if (m_left == 0)
        return;
    const auto nameSize = qsizetype(getVarint(m_next));
    m_header.name = QByteArrayView(m_next, nameSize);
    m_next += nameSize;
    const quint64 valueSize = getVarint(m_next);
    if (valueSize == 0) {
        m_header.value = {};
    } else {
        m_header.value = QByteArrayView(m_next, qsizetype(valueSize - 1));
        m_next += valueSize - 1;
    }
}

HeaderRange RecordView::headers() const
{
    const auto& e = m_batch->m_entries[size_t(m_index)];
    if (e.headersSize == 0)
        return HeaderRange({});
    const size_t start = size_t(e.start) + (e.keySize == RecordBatch::Null ? 0 : e.keySize) + (e.valueSize == RecordBatch::Null ? 0 : e.valueSize);
    return HeaderRange(QByteArrayView(m_batch->m_arena.data() + start, qsizetype(e.headersSize)));
}

qint64 RecordView::headersSize() const
{
    qint64 n = 0;
    for (const HeaderView& h : headers())
        n += h.name.size() + h.value.size();
    return n;
}

RecordFields RecordView::fields() const
{
    RecordFields fields;
    fields.partition = partition();
    fields.offset = offset();
    fields.timestamp = timestamp();
    fields.timestampType = timestampType();
    fields.key = key();
    fields.value = value();
    return fields;
}

Record RecordView::toRecord() const
{
    Record r;
    r.topic = topic();
    r.partition = partition();
    r.offset = offset();
    r.timestamp = timestamp();
    r.timestampType = timestampType();
    r.key = key().toByteArray();
    r.value = value().toByteArray();
    for (const HeaderView& h : headers())
        r.headers.push_back({h.name.toByteArray(), h.value.toByteArray()});
    return r;
}

RecordToSend RecordView::toRecordToSend() const
{
    Record r = toRecord();
    return {r.topic, r.partition, r.key, r.value, std::move(r.headers)};
}

RecordBatchBuilder::RecordBatchBuilder() = default;
RecordBatchBuilder::~RecordBatchBuilder() = default;

int RecordBatchBuilder::size() const { return m_batch ? m_batch->size() : 0; }

quint16 RecordBatchBuilder::topicIndex(const QString& topic)
{
    auto& topics = m_batch->m_topics;
    if (m_lastTopic < topics.size() && topics[m_lastTopic] == topic)
        return m_lastTopic;
    auto it = std::find(topics.begin(), topics.end(), topic);
    if (it == topics.end())
        it = topics.insert(topics.end(), topic);
    return m_lastTopic = quint16(it - topics.begin());
}

// Room for `bytes` more, doubling; the place to write to. Never null, so that an empty field differs from a null one.
char* RecordBatchBuilder::grow(size_t bytes)
{
    if (!m_batch)
        m_batch = std::shared_ptr<RecordBatch>(new RecordBatch);
    RecordBatch& b = *m_batch;
    if (b.m_arena.size() - m_used < bytes || !b.m_arena.data())
        b.m_arena.resize(std::max({m_used + bytes, b.m_arena.size() * 2, size_t(4096)}));
    char* at = b.m_arena.data() + m_used;
    m_used += bytes;
    return at;
}

void RecordBatchBuilder::add(const QString& topic, const RecordFields& r)
{
    const size_t headersSize = encodedSize(r.headers);
    const size_t start = m_used;
    char* at = grow(size_t(r.key.size()) + size_t(r.value.size()) + headersSize);
    at = putBytes(at, r.key);
    at = putBytes(at, r.value);
    if (headersSize > 0) {
        at = putVarint(at, r.headers.size());
        for (const HeaderView& h : r.headers) {
            at = putVarint(at, quint64(h.name.size()));
            at = putBytes(at, h.name);
            at = putVarint(at, h.value.isNull() ? 0 : quint64(h.value.size()) + 1);
            at = putBytes(at, h.value);
        }
    }
    m_batch->m_entries.push_back({r.offset, r.timestamp, quint32(start), r.key.isNull() ? RecordBatch::Null : quint32(r.key.size()),
                                  r.value.isNull() ? RecordBatch::Null : quint32(r.value.size()), quint32(headersSize), r.partition,
                                  topicIndex(topic), quint8(r.timestampType), RecordKind::Record});
}

void RecordBatchBuilder::add(const RecordView& record)
{
    QVarLengthArray<HeaderView, 16> headers;
    for (const HeaderView& h : record.headers())
        headers.append(h);
    add(record.topic(), {record.partition(),
                         record.offset(),
                         record.timestamp(),
                         record.timestampType(),
                         record.key(),
                         record.value(),
                         {headers.data(), size_t(headers.size())}});
    m_batch->m_entries.back().kind = record.kind();
}

void RecordBatchBuilder::addNotice(const QString& topic, qint32 partition, qint64 offset, const QString& sentence)
{
    const QByteArray utf8 = sentence.toUtf8();
    add(topic, {partition, offset, -1, TimestampType::None, {}, utf8, {}});
    m_batch->m_entries.back().kind = RecordKind::Notice;
}

RecordBatchPtr RecordBatchBuilder::take()
{
    if (!m_batch)
        return nullptr;
    RecordBatch& b = *m_batch;
    b.m_arena.resize(m_used); // a batch waits in memory for as long as its tab is open
    b.m_entries.shrink_to_fit();
    m_used = 0;
    m_lastTopic = 0;
    return std::exchange(m_batch, nullptr);
}

} // namespace kafka
