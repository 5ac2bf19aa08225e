// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/FilterText.h"
#include "kafka/serde/Charset.h"
#include "kafka/values/RecordRequest.h"

/**
 * What is typed into a filter's field: JavaScript behind `js:` (JavaScriptMatcher.h), an expression (FilterText.h), or else words that are
 * looked for as they stand, so that nobody has to quote `needle` or `"status":"ERROR"`. Pure; any thread.
 */
namespace kafka::filter {

/** Whether the line begins like an expression and so has to be one; else it is words. */
bool isExpression(const QString& line);

/** Words that may have been meant as conditions: joined by AND, OR or NOT in capitals, by && or ||, or with a test of a field behind them. */
bool isNearlyExpression(const QString& line);

/** What follows `js:`, without spaces around; nothing when the line does not begin so. */
std::optional<QString> javaScriptIn(const QString& line);

/** Of words and expressions. Spaces around do not count; nothing typed is everything. */
Parsed<Filter> parseFilterLine(const QString& line, const QTimeZone& zone = QTimeZone::systemTimeZone(),
                               const QDateTime& now = QDateTime::currentDateTimeUtc());

/** The times of an expression that depend on `now`; of words and JavaScript none. */
std::vector<RelativeTime> relativeTimesOfLine(const QString& line, const QTimeZone& zone, const QDateTime& now);

/** Of any line, ready for reading. JavaScript is only taken here: RecordMatcher::check() says what is wrong with it. */
Parsed<RecordFilter> recordFilter(const QString& line, const serde::Charset& charset = {}, const QTimeZone& zone = QTimeZone::systemTimeZone(),
                                  const QDateTime& now = QDateTime::currentDateTimeUtc());

} // namespace kafka::filter
