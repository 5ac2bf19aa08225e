// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"
#include "kafka/values/Result.h"

#include <QTimeZone>

/** Times as people type them for "reset to date and time" and "read from": parsed strictly, and said back with their zone. */
namespace kafka::ResetTime {

struct Parsed
{
    TimePoint time {};
    bool zoneAssumed = false; ///< the text named no zone: the given one was taken
    bool relative = false; ///< counted back from now

    bool operator==(const Parsed&) const = default;
};

/**
 * Understands ISO 8601 date and time ("2026-11-21T13:00:00.000+09:00", "2026-11-21 13:00", "2026-11-21"; with Z, ±hh, ±hhmm,
 * ±hh:mm or without a zone, then `zone`), milliseconds since the epoch (12 digits or more) and spans back from `now`
 * ("-2h", "-1d12h", "-90s", "-500ms", "PT2H"). Refused with a sentence (Error(Invalid)): anything else, times that a change to summer
 * time leaves out, before 1970 (Kafka takes −1 and −2 for latest and earliest) and after the year 9999.
 */
Result<Parsed> parse(const QString& text, const QTimeZone& zone, TimePoint now);

/** "2026-11-21 13:00:00.000 UTC+09:00". */
QString display(TimePoint time, const QTimeZone& zone);
/** Display, UTC and raw: "2026-11-21 13:00:00.000 UTC+09:00 = 2026-11-21 04:00:00.000 UTC = 1795233600000 ms". */
QString echo(TimePoint time, const QTimeZone& zone);
/** As kafka-consumer-groups --to-datetime wants it: UTC, milliseconds obligatory: "2026-11-21T04:00:00.000Z". */
QString forCommand(TimePoint time);

} // namespace kafka::ResetTime
