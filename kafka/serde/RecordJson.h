// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordBatch.h"

#include <optional>

namespace kafka::serde {

/**
 * A record as one line of JSON without loss: topic, partition, offset, timestamp (ms) and its type, key, value, headers as a
 * list in order. Bytes are a string when they are UTF-8, {"base64": "…"} when they are not, null when they are null. `masked`: says so in it ("masked": true = the bytes are not those that were sent).
 */
QByteArray recordJson(const RecordView& record, std::optional<bool> masked = {});
/** Its headers alone: the list. */
QByteArray headersJson(const RecordView& record);

} // namespace kafka::serde
