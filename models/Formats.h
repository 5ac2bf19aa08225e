// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

/** How numbers, sizes, times and durations read, the same on every page. GUI thread. Unknown (nullopt) is "—". */
namespace models::formats {

/** 1,234,567 in the interface's language; never rounded. */
QString number(qint64 value);
QString number(const std::optional<qint64>& value);
/** 98.7 % with one decimal; 100 % and 0 % only when exact. */
QString percent(qint64 part, qint64 whole);
/** 1.4 MB (decimal units). Exact text for the tooltip: exactBytes(). */
QString bytes(qint64 value);
QString bytes(const std::optional<qint64>& value);
/** 1,400,123 bytes. */
QString exactBytes(qint64 value);
/** 12.3k/s; below 1,000 as it is: 7.5/s. */
QString rate(double perSecond);
/** 12.3k, 4.5M: for badges only; give the exact number as tooltip. */
QString shortNumber(qint64 value);
/** 350 ms, 4.2 s, 3 min 05 s, 2 h 03 min, 5 d 4 h. */
QString duration(std::chrono::milliseconds value);
/** "just now", "5 s ago", "3 min ago", "2 h ago". */
QString age(std::chrono::milliseconds value);

/** The zone in which times are shown (Settings sets it; the system's at first). */
QTimeZone zone();
void setZone(const QTimeZone& zone);
/** Short name for headers: "UTC", "KST", "UTC+09:00". */
QString zoneName();
/** 2026-03-14 09:26:53.589 in the chosen zone. Negative milliseconds (Kafka: none) are "—". */
QString time(qint64 msSinceEpoch);
QString time(kafka::TimePoint at);
/** Without milliseconds. */
QString timeToSecond(qint64 msSinceEpoch);
/** The raw milliseconds and the zone: tooltip of a time. */
QString timeTip(qint64 msSinceEpoch);

} // namespace models::formats
