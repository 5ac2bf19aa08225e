// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RdKafkaHandles.h"
#include "kafka/values/Produce.h"

namespace kafka {

/**
 * What a delivery report says: state, place, time and, unless it was delivered, the reason in words. `acks` decides what
 * the absence of an error means; `bytes` is the record's size before compression, for the size errors. `send` and `copy`
 * are left to the caller. Any thread.
 */
Delivery deliveryFrom(const rd_kafka_message_t* message, const RecordToSend& record, Acks acks, qint64 bytes);

/** Why a record could not even be handed over (rd_kafka_produceva). Nothing was sent. */
Error handOverError(const rd_kafka_error_t* error, const RecordToSend& record, qint64 bytes);

/** Stopped by a person; nothing more is sent. */
Error sendCancelled();

/** Key, value and headers of one record, before compression. */
qint64 payloadBytes(const RecordToSend& record);

} // namespace kafka
