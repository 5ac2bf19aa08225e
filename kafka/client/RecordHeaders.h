// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordBatch.h"

#include <librdkafka/rdkafka.h>

#include <vector>

namespace kafka {

/**
 * The headers of a record batch v2 as they came (KIP-82): a count and, for each, size and bytes of name and value, sizes as zigzag varints, -1 for a
 * null value. In order, duplicates and NULs in names kept; views into `bytes`. What cannot be read ends the list: false, and what came before is there.
 */
bool parseHeaders(QByteArrayView bytes, std::vector<HeaderView>& headers);

/** The same of a consumed message, valid as long as the message. With the system's librdkafka a name ends at its first NUL. Any thread. */
bool readHeaders(const rd_kafka_message_t& message, std::vector<HeaderView>& headers);

} // namespace kafka
