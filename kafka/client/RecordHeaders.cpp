// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RecordHeaders.h"

#include "kafka/client/FetchedRecord.h"

namespace kafka {

namespace {

template <typename Each> bool walkHeaders(QByteArrayView bytes, Each each)
{
    RecordCursor cursor(bytes);
    qint64 count = 0;
    if (!cursor.varint(count) || count < 0)
        return false;
    for (; count > 0; --count) { // no room is made on the word of a count
        HeaderView header;
        if (qint64 size = 0; !cursor.varint(size) || !cursor.take(size, header.name) || !cursor.sized(header.value))
            return false;
        each(header);
    }
    return true;
}

} // namespace

bool parseHeaders(QByteArrayView bytes, std::vector<HeaderView>& headers)
{
    headers.clear();
    return walkHeaders(bytes, [&headers](const HeaderView& header) { headers.push_back(header); });
}

bool areHeadersWhole(QByteArrayView bytes)
{
    return walkHeaders(bytes, [](const HeaderView&) {});
}

#ifdef CASTELLAN_RDKAFKA_MENDED

qint64 headersSize(const rd_kafka_message_t& message)
{
    size_t size = 0;
    return rd_kafka_message_headers_bytes(&message, &size) && size > 1 ? qint64(size) : 0; // one octet says that there are none
}

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

qint64 headersSize(const rd_kafka_message_t& message)
{
    std::vector<HeaderView> headers;
    readHeaders(message, headers);
    return headersSize(headers);
}

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
