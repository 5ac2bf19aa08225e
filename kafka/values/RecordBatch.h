// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/PagedBytes.h"
#include "kafka/values/Record.h"

#include <QByteArrayView>
#include <QMetaType>

#include <iterator>
#include <memory>
#include <span>
#include <vector>

namespace kafka {

class RecordBatch;
struct RecordFields;
using RecordBatchPtr = std::shared_ptr<const RecordBatch>;

/** A header inside a batch, not copied. A null value has isNull(), an empty one has not. */
struct HeaderView
{
    QByteArrayView name;
    QByteArrayView value;
};

/** The headers of one record, in order, duplicates kept; decoded while walking. Valid as long as its batch. */
class HeaderRange
{
public:
    class iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = HeaderView;
        using difference_type = std::ptrdiff_t;
        using pointer = const HeaderView*;
        using reference = const HeaderView&;

        iterator(const char* at, quint32 left) : m_next(at), m_left(left) { read(); }
        reference operator*() const { return m_header; }
        pointer operator->() const { return &m_header; }
        iterator& operator++()
        {
            --m_left;
            read();
            return *this;
        }
        bool operator==(const iterator& o) const { return m_left == o.m_left; }

    private:
        void read();
        HeaderView m_header;
        const char* m_next;
        quint32 m_left;
    };

    /** `encoded` is the block RecordBatchBuilder wrote: a count, then name and value with their lengths; empty = none. */
    explicit HeaderRange(QByteArrayView encoded);
    iterator begin() const { return {m_first, m_count}; }
    iterator end() const { return {nullptr, 0}; }
    int size() const { return int(m_count); }

private:
    const char* m_first = nullptr;
    quint32 m_count = 0;
};

/** What a row of a batch is. */
enum class RecordKind : quint8 {
    Record,
    Notice ///< no record: something to say about this offset ("offset 5 no longer exists"); value() is the UTF-8 sentence
};

/** One record of a batch, not copied: valid as long as the batch. Cheap to pass by value. */
class RecordView
{
public:
    RecordView() = default;
    RecordView(const RecordBatch* batch, int index) : m_batch(batch), m_index(index) { }

    bool isNull() const { return m_batch == nullptr; }
    RecordKind kind() const;
    const QString& topic() const;
    qint32 partition() const;
    qint64 offset() const;
    qint64 timestamp() const; ///< ms since epoch, -1 = none
    TimestampType timestampType() const;
    QByteArrayView key() const; ///< isNull() = null key
    QByteArrayView value() const; ///< isNull() = null value
    HeaderRange headers() const;
    int headerCount() const { return headers().size(); }
    qint64 keySize() const { return key().size(); } ///< bytes, 0 when null
    qint64 valueSize() const { return value().size(); } ///< bytes, 0 when null
    qint64 headersSize() const; ///< bytes of all names and values
    /** Key, value, header names and values: what the producer sent, in bytes. */
    qint64 size() const { return keySize() + valueSize() + headersSize(); }

    /** All but the headers, not copied. */
    RecordFields fields() const;
    /** A copy that outlives the batch. */
    Record toRecord() const;
    /** The same bytes to be sent again, to the same topic and partition. */
    RecordToSend toRecordToSend() const;

private:
    const RecordBatch* m_batch = nullptr;
    int m_index = 0;
};

/**
 * Some thousand records, immutable: one arena of bytes (keys, values, headers) and 40 bytes per record. Built by a
 * RecordBatchBuilder on the reader's thread, then shared between threads as RecordBatchPtr without locks.
 */
class RecordBatch
{
public:
    RecordBatch(const RecordBatch&) = delete;
    RecordBatch& operator=(const RecordBatch&) = delete;

    int size() const { return int(m_entries.size()); }
    RecordView at(int index) const { return {this, index}; }
    /** Bytes of memory held: arena and entries. */
    qint64 memory() const { return qint64(m_arena.memory() + pagedBytes::room(m_entries.capacity() * sizeof(Entry))); }

private:
    friend class RecordBatchBuilder;
    friend class RecordBatchFile;
    friend class RecordView;

    struct Entry
    {
        qint64 offset;
        qint64 timestamp;
        quint32 start; ///< of the key in the arena; value and headers follow it
        quint32 keySize; ///< Null = null
        quint32 valueSize;
        quint32 headersSize; ///< of the encoded block, 0 = no headers
        qint32 partition;
        quint16 topic; ///< index into m_topics
        quint8 timestampType;
        RecordKind kind;
    };
    static_assert(sizeof(Entry) == 40);
    static constexpr quint32 Null = 0xffffffffu;

    RecordBatch() = default;

    PagedBytes m_arena;
    std::vector<Entry, PagedAllocator<Entry>> m_entries;
    std::vector<QString> m_topics;
};

/** The fields of a record about to be added to a batch; nothing is owned. */
struct RecordFields
{
    qint32 partition = -1;
    qint64 offset = -1;
    qint64 timestamp = -1; ///< ms since epoch, -1 = none
    TimestampType timestampType = TimestampType::None;
    QByteArrayView key; ///< isNull() = null
    QByteArrayView value; ///< isNull() = null
    std::span<const HeaderView> headers;
};

/** Fills one batch after the other. Used by one thread at a time. */
class RecordBatchBuilder
{
public:
    /** A batch is full at so many records or arena bytes, whichever comes first; one record may be larger. */
    static constexpr int MaxRecords = 8192;
    static constexpr size_t MaxBytes = 1 << 20;

    RecordBatchBuilder();
    ~RecordBatchBuilder();

    /** Copies the bytes. Records of a topic in a row cost one comparison of the name. */
    void add(const QString& topic, const RecordFields& record);
    void add(const RecordView& record);
    /** A sentence about an offset, shown as a row. */
    void addNotice(const QString& topic, qint32 partition, qint64 offset, const QString& sentence);

    int size() const;
    qint64 bytes() const { return qint64(m_used); }
    bool isEmpty() const { return size() == 0; }
    bool isFull() const { return size() >= MaxRecords || m_used >= MaxBytes; }
    /** The batch so far, with no memory to spare; null when empty. The builder starts the next one. */
    RecordBatchPtr take();

private:
    quint16 topicIndex(const QString& topic);
    char* grow(size_t bytes);

    std::shared_ptr<RecordBatch> m_batch;
    size_t m_used = 0;
    quint16 m_lastTopic = 0;
};

inline RecordKind RecordView::kind() const { return m_batch->m_entries[size_t(m_index)].kind; }
inline const QString& RecordView::topic() const { return m_batch->m_topics[m_batch->m_entries[size_t(m_index)].topic]; }
inline qint32 RecordView::partition() const { return m_batch->m_entries[size_t(m_index)].partition; }
inline qint64 RecordView::offset() const { return m_batch->m_entries[size_t(m_index)].offset; }
inline qint64 RecordView::timestamp() const { return m_batch->m_entries[size_t(m_index)].timestamp; }
inline TimestampType RecordView::timestampType() const { return TimestampType(m_batch->m_entries[size_t(m_index)].timestampType); }
inline QByteArrayView RecordView::key() const
{
    const auto& e = m_batch->m_entries[size_t(m_index)];
    return e.keySize == RecordBatch::Null ? QByteArrayView() : QByteArrayView(m_batch->m_arena.data() + e.start, e.keySize);
}
inline QByteArrayView RecordView::value() const
{
    const auto& e = m_batch->m_entries[size_t(m_index)];
    if (e.valueSize == RecordBatch::Null)
        return {};
    const size_t start = e.start + (e.keySize == RecordBatch::Null ? 0 : e.keySize);
    return {m_batch->m_arena.data() + start, qsizetype(e.valueSize)};
}

} // namespace kafka

Q_DECLARE_METATYPE(kafka::RecordBatchPtr)
Q_DECLARE_METATYPE(std::vector<kafka::RecordBatchPtr>)
Q_DECLARE_METATYPE(kafka::RecordToSend)
