// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Result.h"

#include <QCoreApplication>

namespace kafka::wire {

/** Gives the sentences of the wire client their translation context. */
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(kafka::wire)
};

/** Errors that are ours, not a broker's code. `where`: "broker 2 (host:9092)" or "host:9092". Any thread. */
Error wireError(ErrorKind kind, const QString& message, const QString& detail = {}, qint32 broker = -1);
Error timeoutError(const QString& where, const QString& detail = {}, qint32 broker = -1);
Error closedError(const QString& where, const QString& detail = {}, qint32 broker = -1);
/** An answer whose bytes do not fit the protocol. */
Error unreadableError(const QString& where, const QString& detail, qint32 broker = -1);

} // namespace kafka::wire
