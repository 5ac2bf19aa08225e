// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <librdkafka/rdkafka.h>

namespace kafka {

/**
 * Whether any broker answered. An event without an error need not mean that: librdkafka merges the parts of
 * ListOffsets, DeleteRecords and the group requests into one result and leaves a hole or a local error where no broker
 * spoke.
 */
bool somebodyAnswered(const rd_kafka_event_t* event);

} // namespace kafka
