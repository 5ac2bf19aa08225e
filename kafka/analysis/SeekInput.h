// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Result.h"

#include <QDateTime>
#include <QTimeZone>

#include <vector>

/** What people type above the messages table. Pure; refusals are Error(Invalid) with a sentence that names an example. */
namespace kafka::SeekInput {

/**
 * A moment as ms since 1970: "2026-03-14 09:26[:53[.589]]" (also with T, and with Z or +09:00 at the end; else in `zone`),
 * "2026-03-14" (its beginning), "09:26" (today), milliseconds since 1970 (11 digits and more), "-2h" before `now`
 * (s, m, h, d).
 */
Result<qint64> time(const QString& text, const QTimeZone& zone, const QDateTime& now);
/** A non-negative offset; thousands may be separated by "," or spaces. */
Result<qint64> offset(const QString& text);
/** "0,3,5-7" to sorted ids without duplicates; empty or "all" = all of 0 … count-1. Refuses ids that do not exist. */
Result<std::vector<qint32>> partitions(const QString& text, int count);

} // namespace kafka::SeekInput
