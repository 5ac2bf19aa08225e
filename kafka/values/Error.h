// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace kafka {

/** What the interface branches on; the broker's exact code stays in Error::code. */
enum class ErrorKind {
    Connection, ///< no connection to the broker(s) that would have to answer
    Authentication,
    Authorisation,
    Timeout, ///< no answer before the deadline; for a write the outcome is unknown
    Invalid, ///< the request was wrong: refused by us or by the broker
    NotFound,
    AlreadyExists,
    Unsupported, ///< this broker version or build cannot do it
    Conflict, ///< the cluster's state forbids it now (group active, reassignment running)
    Cancelled,
    ReadOnly, ///< refused by the profile's read-only guard: nothing was sent
    Internal ///< a bug of ours or an unexpected answer
};

/**
 * One failure, owning all its texts (nothing points into librdkafka).
 * Everything is plain text and may contain hostile content from a broker.
 */
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    int code = 0; ///< rd_kafka_resp_err_t / protocol error code; 0 = none
    QString codeName; ///< e.g. "UNKNOWN_MEMBER_ID"; empty when code is 0
    QString message; ///< one sentence for people, already translated where it is ours
    QString detail; ///< the raw text of the broker or library
    qint32 broker = -1; ///< node id of the broker that said it, -1 = not known
    bool retriable = false;
    bool fatal = false;
    bool outcomeUnknown = false; ///< a write that may or may not have happened: read it back

    bool operator==(const Error&) const = default;
};

} // namespace kafka

Q_DECLARE_METATYPE(kafka::Error)
