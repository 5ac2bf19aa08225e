// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Error.h"

#include <librdkafka/rdkafka.h>

#include <QString>

namespace kafka {

/**
 * librdkafka's error of that code as our value: kind, name, one sentence, retriable. `detail` is the raw text of broker
 * or library; when the broker said more than the code does, its own words become the sentence. Any thread.
 */
Error errorFromCode(rd_kafka_resp_err_t code, const QString& detail = {}, qint32 broker = -1);
/** Copies; the caller keeps `error`. nullptr is an Internal error. */
Error errorFrom(const rd_kafka_error_t* error, qint32 broker = -1);
/** The error of a whole event (rd_kafka_event_error). */
Error errorFromEvent(const rd_kafka_event_t* event);

/** No answer before the deadline; for a write the outcome is unknown. */
Error timeoutError(bool write, const QString& detail = {}, qint32 broker = -1);
/** Refused by the WriteGuard: nothing was sent. */
Error readOnlyError();
/** Refused by ourselves before anything was sent. */
Error invalidError(const QString& message);
/** An answer that does not fit its request, or a bug of ours. */
Error internalError(const QString& message, const QString& detail = {});
/** The gateway was closed before the answer came. */
Error closedError();

/** For a write: an error after which nobody knows whether it happened is marked outcomeUnknown. */
Error asWriteError(Error error);
/** Names operation and resource in an authorisation error ("Describe on Topic:orders"); others stay as they are. */
Error withResource(Error error, const char* operation, const QString& resource);

/** True for the codes after which a read is worth asking again before its deadline (leader or coordinator moving). */
bool isTransient(rd_kafka_resp_err_t code);
/** True for the answers of a broker that is not the one to ask (now): it did nothing, so even a write may be sent again. */
bool refusedUntouched(rd_kafka_resp_err_t code);

} // namespace kafka
