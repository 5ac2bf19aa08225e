// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/WireError.h"

namespace kafka::wire {

Error wireError(ErrorKind kind, const QString& message, const QString& detail, qint32 broker)
{
    Error error;
    error.kind = kind;
    error.message = message;
    error.detail = detail;
    error.broker = broker;
    error.retriable = kind == ErrorKind::Connection || kind == ErrorKind::Timeout;
    return error;
}

Error timeoutError(const QString& where, const QString& detail, qint32 broker)
{
    return wireError(ErrorKind::Timeout, Texts::tr("%1 gave no answer before the deadline.").arg(where), detail, broker);
}

Error closedError(const QString& where, const QString& detail, qint32 broker)
{
    return wireError(ErrorKind::Connection, Texts::tr("The connection to %1 was lost.").arg(where), detail, broker);
}

Error unreadableError(const QString& where, const QString& detail, qint32 broker)
{
    return wireError(ErrorKind::Internal, Texts::tr("The answer of %1 cannot be read.").arg(where), detail, broker);
}

} // namespace kafka::wire
