// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordBatch.h"

#include <librdkafka/rdkafka.h>

namespace kafka {

/** A message of librdkafka as the fields of a record, without its headers; nothing is copied. Any thread. */
RecordFields fieldsOf(const rd_kafka_message_t& message);

} // namespace kafka
