// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/RecordJson.h"

#include "kafka/serde/JsonText.h"

namespace kafka::serde {

namespace {

QByteArray bytesJson(QByteArrayView bytes)
{
    if (bytes.isNull())
        return "null";
    if (bytes.isValidUtf8())
        return quoteJson(bytes);
    return "{\"base64\":\"" + bytes.toByteArray().toBase64() + "\"}";
}

QByteArray typeJson(TimestampType type)
{
    switch (type) {
    case TimestampType::CreateTime: return "\"CreateTime\"";
    case TimestampType::LogAppendTime: return "\"LogAppendTime\"";
    case TimestampType::None: break;
    }
    return "null";
}

} // namespace

QByteArray recordJson(const RecordView& r, std::optional<bool> masked)
{
    QByteArray json = "{\"topic\":" + quoteJson(r.topic().toUtf8());
    json += ",\"partition\":" + QByteArray::number(r.partition());
    json += ",\"offset\":" + QByteArray::number(r.offset());
    json += ",\"timestamp\":" + (r.timestamp() < 0 ? QByteArray("null") : QByteArray::number(r.timestamp()));
    json += ",\"timestampType\":" + typeJson(r.timestampType());
    json += ",\"key\":" + bytesJson(r.key());
    json += ",\"value\":" + bytesJson(r.value());
    json += ",\"headers\":" + headersJson(r);
    if (masked)
        json += *masked ? ",\"masked\":true" : ",\"masked\":false";
    return json + '}';
}

QByteArray headersJson(const RecordView& r)
{
    QByteArray json = "[";
    for (const HeaderView& h : r.headers()) {
        json += json.size() > 1 ? "," : "";
        json += "{\"name\":" + bytesJson(h.name) + ",\"value\":" + bytesJson(h.value) + '}';
    }
    return json + ']';
}

} // namespace kafka::serde
