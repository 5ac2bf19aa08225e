// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/Filter.h"
#include "kafka/filter/Literals.h"
#include "kafka/values/Clock.h"

#include <QDateTime>
#include <QTimeZone>

/**
 * Filters as one line that people type and read:
 *
 *     "timeout"                                        anywhere: key, value, header names and values
 *     value contains "주문" and not key = "test"i      i after the quote: case is ignored
 *     value matches /order-\d+/i                       RE2; also matches "…"
 *     value contains x"00ff"                           these bytes
 *     header "trace-id" exists, header contains "x", header name = "y"
 *     key is null, value is not empty, tombstone
 *     partition = 3, offset >= 100, key size > 0, value size > 1000, size > 1000
 *     time >= 2026-01-31T12:00:00Z, time < "2026-01-31 12:00", time > -2h, time < 1795233600000
 *     $.order.total > 100, $["unit price"] = "3.50", $.items[*].id = 7, $.a[0] exists, $.x != null, key $.id = 5
 *     and or not ( )  also && || !, in any case; not before and before or
 *
 * Nothing typed is everything. Pure; any thread.
 */
namespace kafka::filter {

/** Times without a zone are in `zone`; "-2h" counts back from `now`. Regular expressions are checked. */
Parsed<Filter> parseFilter(const QString& text, const QTimeZone& zone = QTimeZone::systemTimeZone(),
                           const QDateTime& now = QDateTime::currentDateTimeUtc());

/** The times in it that depend on `now`, in order; none when it cannot be read. */
std::vector<RelativeTime> relativeTimes(const QString& text, const QTimeZone& zone, const QDateTime& now);

/** parseFilter() of it gives the same tree. Times are in UTC. */
QString filterText(const Filter& filter);

} // namespace kafka::filter
