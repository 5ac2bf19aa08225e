// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordHeaders.h"

namespace kafka {

namespace {

class Cursor
{
public:
    explicit Cursor(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    bool varint(qint64& number)
    {
        quint64 zigzag = 0;
        for (int shift = 0; m_at < m_end && shift < 64; shift += 7) {
            const auto octet = static_cast<unsigned char>(*m_at++);
            zigzag |= quint64(octet & 0x7f) << shift;
            if (!(octet & 0x80)) {
                number = static_cast<qint64>(zigzag >> 1) ^ -static_cast<qint64>(zigzag & 1);
                return true;
            }
        }
        return false;
    }
    bool take(qint64 size, QByteArrayView& bytes)
    {
        if (size < 0 || size > m_end - m_at)
            return false;
        bytes = QByteArrayView(m_at, size);
        m_at += size;
        return true;
    }

private:
    const char* m_at;
    const char* m_end;
};

} // namespace

bool parseHeaders(QByteArrayView bytes, std::vector<HeaderView>& headers)
{
    headers.clear();
    Cursor cursor(bytes);
    qint64 count = 0;
    if (!cursor.varint(count) || count < 0)
        return false;
    for (; count > 0; --count) { // no room is made on the word of a count
        HeaderView header;
        qint64 size = 0;
        if (!cursor.varint(size) || !cursor.take(size, header.name) || !cursor.varint(size))
            return false;
        if (size != -1 && !cursor.take(size, header.value))
            return false;
        headers.push_back(header);
    }
    return true;
}

#ifdef CASTELLAN_RDKAFKA_MENDED

bool readHeaders(const rd_kafka_message_t& message, std::vector<HeaderView>& headers)
{
    size_t size = 0;
    const void* bytes = rd_kafka_message_headers_bytes(&message, &size);
    if (bytes)
        return parseHeaders(QByteArrayView(static_cast<const char*>(bytes), qsizetype(size)), headers);
    headers.clear();
    return true;
}

#else

bool readHeaders(const rd_kafka_message_t& message, std::vector<HeaderView>& headers)
{
    headers.clear();
    rd_kafka_headers_t* list = nullptr;
    const auto error = rd_kafka_message_headers(&message, &list);
    if (error != RD_KAFKA_RESP_ERR_NO_ERROR)
        return error == RD_KAFKA_RESP_ERR__NOENT;
    const char* name = nullptr;
    const void* value = nullptr;
    size_t size = 0;
    for (size_t i = 0; rd_kafka_header_get_all(list, i, &name, &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR; ++i)
        headers.push_back({QByteArrayView(name), value ? QByteArrayView(static_cast<const char*>(value), qsizetype(size)) : QByteArrayView()});
    return true;
}

#endif

} // namespace kafka
