// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/MessageFields.h"

namespace kafka {

namespace {

QByteArrayView bytes(const void* data, size_t size)
{
    return data ? QByteArrayView(static_cast<const char*>(data), qsizetype(size)) : QByteArrayView();
}

TimestampType timestampType(rd_kafka_timestamp_type_t type)
{
    switch (type) {
    case RD_KAFKA_TIMESTAMP_CREATE_TIME: return TimestampType::CreateTime;
    case RD_KAFKA_TIMESTAMP_LOG_APPEND_TIME: return TimestampType::LogAppendTime;
    default: return TimestampType::None;
    }
}

} // namespace

RecordFields fieldsOf(const rd_kafka_message_t& message)
{
    rd_kafka_timestamp_type_t type = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE;
    RecordFields fields;
    fields.partition = message.partition;
    fields.offset = message.offset;
    fields.timestamp = rd_kafka_message_timestamp(&message, &type);
    fields.timestampType = timestampType(type);
    fields.key = bytes(message.key, message.key_len);
    fields.value = bytes(message.payload, message.len);
    return fields;
}

} // namespace kafka
